/** What prune says of its own accord, gathered from its source: `src/redact/vocabulary.json`. After a change of wording: `npx vitest run -u`. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../../src");

/** Lists of what others write, or of what no sentence is made of. */
const LISTS =
  /^(?:detect\/(?!functions|families)|export\/(?:familiar-files|cells|mojibake)|redact\/|sheets\/|text\/|page\/|command\/completion-script)/;
/** What is said in no sentence: examples of what people write, and how commands are used, which the help shows as it is. */
const SKIPPED = new Set(["examples"]);

/** What the parser of command lines says in prune's name. */
const PARSER = [
  "missing required argument, option argument missing, required option not specified, cannot be used with",
  "unknown option, unknown command, Did you mean one of, too many arguments for. Expected argument but got",
];

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const QUOTATION = /"([^"]+)"|“([^”]+)”/g;
const ADDRESS = /https?:\/\/[^\s"'`)]+/g;
const FILE = /[\w.-]+\.(?:csv|zip|jsonl?|md|html|ics|saved|lock|txt)(?!\w)/g;

/** Words, quotations, addresses and names of files in the texts of the source. */
function vocabulary() {
  const [words, quotations, addresses, files] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const take = (text: string) => {
    let rest = text;
    const cut = (pattern: RegExp, into: Set<string>) => {
      rest = rest.replace(pattern, (whole, ...groups: (string | undefined)[]) => {
        into.add(groups.slice(0, -2).find((group) => typeof group === "string") ?? whole);
        return " ";
      });
    };
    cut(ADDRESS, addresses);
    cut(QUOTATION, quotations);
    cut(FILE, files);
    for (const word of rest.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) if (/^[A-Za-z]\w*$/.test(word)) words.add(word);
  };
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (typeof value !== "object" || value === null || typeof (value as Partial<Node>).type !== "string") return;
    const node = value as Node;
    const nameOf = (key: string) => String((node[key] as { name?: unknown } | undefined)?.name ?? "");
    if (/^(?:Import|ExportAll)/.test(node.type) || /^TS(?!AsExpression|SatisfiesExpression|NonNullExpression)/.test(node.type)) return;
    if (node.type === "Property" && SKIPPED.has(nameOf("key"))) return;
    if (node.type === "NewExpression" && ["Set", "Map", "RegExp"].includes(nameOf("callee"))) return;
    if (node.type === "Literal" && typeof node.value === "string") take(node.value);
    if (node.type === "TemplateElement") take((node.value as { cooked: string }).cooked);
    Object.values(node).forEach(look);
  };
  for (const file of readdirSync(SRC, { recursive: true, encoding: "utf8" }).sort()) {
    if (!file.endsWith(".ts") || LISTS.test(file)) continue;
    const { program, errors } = parseSync(file, readFileSync(join(SRC, file), "utf8"));
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
    look(program.body);
  }
  for (const text of PARSER) take(text);
  const sorted = (all: ReadonlySet<string>) => [...all].sort();
  return { words: sorted(words), quotations: sorted(quotations), addresses: sorted(addresses), files: sorted(files) };
}

describe("what prune says of its own accord", () => {
  it("is what its source says", async () => {
    await expect(`${JSON.stringify(vocabulary(), null, 2)}\n`).toMatchFileSnapshot("../../src/redact/vocabulary.json");
  });
});
