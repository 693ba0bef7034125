/** The reference pages beside the code, written from it: after a change `npx vitest run -u` writes them anew. And the README keeps its word. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Command as Parser } from "commander";
import { describe, expect, it } from "vitest";
import { commands } from "../src/commands/index.ts";
import type { Block, Item, Text } from "../src/document/document.ts";
import { needed } from "../src/document/wording.ts";
import { EXIT } from "../src/errors.ts";
import { markdown } from "../src/formats/markdown.ts";
import { main } from "../src/main.ts";
import { signals } from "../src/signals/index.ts";
import { describeExample } from "../src/verdict/example.ts";
import { DEFAULT_POLICY } from "../src/verdict/policy.ts";
import { readPolicyFile } from "../src/verdict/policy-file.ts";
import type { Signal } from "../src/verdict/signal.ts";
import { fakeHost } from "./host/fake-host.ts";

const TREE = resolve(import.meta.dirname, "..");
const README = readFileSync(resolve(TREE, "README.md"), "utf8");

async function page(title: string, blocks: readonly Block[]): Promise<string> {
  let text = "";
  const document = { blocks: [{ kind: "heading", level: 1, text: title } as const, ...blocks] };
  // Only documents are printed here; what they are made of does not matter to the format.
  for await (const piece of markdown.print({} as never, () => document, { width: 80, colour: false, links: false })) text += piece;
  return text;
}

const paragraph = (text: Text): Block => ({ kind: "paragraph", text });
const heading = (level: 2 | 3, text: Text): Block => ({ kind: "heading", level, text });
const code = (text: string) => ({ text, tone: "code" }) as const;

const WRITTEN = "Written from the files in this folder by test/docs.test.ts; do not edit. ";

describe("src/signals/README.md", () => {
  const GROUPS = {
    spam: "Spam: what speaks for removing because somebody sells, lures or advertises",
    staleness: "Staleness: what speaks for removing because nothing happens between you",
    relevance: "Relevance: what speaks for keeping, and what is far from your field",
  } as const;

  const entry = (signal: Signal): Block[] => {
    const { id, title, why, needs, reads, examples } = signal;
    const facts: Item[] = [
      { text: worth(signal) },
      { text: ["Needs ", ...needs.flatMap((need, i) => [i === 0 ? "" : ", ", needed(need)]), "."] },
      ...(reads === undefined ? [] : [{ text: `Goes by the learned reading of ${reads}.` }]),
      { text: "Speaks of:", details: examples.fires.map(example) },
      { text: "Silent about:", details: examples.silent.map(example) },
    ];
    return [heading(3, [code(id), ` ${title}`]), paragraph(why), { kind: "list", style: "bullet", items: facts }];
  };
  const worth = ({ guard, points, off }: Signal): string => {
    const value = guard ? "A guard: whoever it speaks of is protected." : `${points > 0 ? "+" : ""}${points} points at full strength.`;
    return off ? `${value} Off unless the policy switches it on.` : value;
  };
  const example = (one: Parameters<typeof describeExample>[0]): Text => ({ text: describeExample(one), name: true });

  it("is what the signals say", async () => {
    const blocks = Object.entries(GROUPS).flatMap(([group, title]) => {
      const families = [...new Set(signals.filter((signal) => signal.group === group).map(({ family }) => family))];
      return [
        heading(2, title),
        ...families.flatMap((family) => {
          const limit = DEFAULT_POLICY.limits[family];
          return [
            paragraph([{ text: `Family ${family}`, tone: "strong" }, limit === undefined ? "." : `: ${limit} points at most, together.`]),
            ...signals.filter((signal) => signal.group === group && signal.family === family).flatMap(entry),
          ];
        }),
      ];
    });
    const text = await page("Signals", [
      paragraph([WRITTEN, code("prune signals"), " prints the same, with your points."]),
      paragraph(
        "Points are added up: + towards removing, − towards keeping, and ten points double the odds. A signal whose file is missing is blind and counts for nothing. Everybody in the examples is invented.",
      ),
      ...blocks,
    ]);
    await expect(text).toMatchFileSnapshot("../src/signals/README.md");
  });
});

describe("src/commands/README.md", () => {
  /** The parser of a command as `main` makes it, without running anything. */
  const parserOf = (command: (typeof commands)[number]): Parser => {
    const parser = new Parser(command.name).description(command.summary);
    command.define(parser, async () => {});
    return parser;
  };
  const usage = (parser: Parser, path: string): string =>
    [
      `prune ${path}`,
      ...(parser.options.length > 0 ? ["[options]"] : []),
      ...parser.registeredArguments.map((argument) => {
        const name = argument.name() + (argument.variadic ? "..." : "");
        return argument.required ? `<${name}>` : `[${name}]`;
      }),
    ].join(" ");
  const described = (parser: Parser): Block[] => {
    const rows = [
      ...parser.registeredArguments.map((argument) => [argument.name(), argument.description]),
      ...parser.options.map(({ flags, description, argChoices }) => [
        flags,
        argChoices === undefined ? description : `${description}: ${argChoices.join(", ")}`,
      ]),
    ];
    if (rows.length === 0) return [];
    return [
      {
        kind: "table",
        columns: [{ title: "argument or flag" }, { title: "" }],
        rows: rows.map(([flag = "", what = ""]) => [code(flag), what]),
      },
    ];
  };

  it("is what the commands say", async () => {
    const blocks = commands.flatMap((command): Block[] => {
      const parser = parserOf(command);
      const children = parser.commands.filter((child) => parser.createHelp().visibleCommands(parser).includes(child));
      return [
        heading(2, `prune ${command.name}`),
        paragraph(`${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`),
        ...(children.length > 0
          ? children.flatMap((child) => [
              heading(3, code(usage(child, `${command.name} ${child.name()}`))),
              paragraph(child.description()),
              ...described(child),
            ])
          : [paragraph(code(usage(parser, command.name))), ...described(parser)]),
        {
          kind: "table",
          columns: [{ title: "example" }, { title: "" }],
          rows: command.examples.map(([line, what]) => [code(line), what]),
        },
      ];
    });
    const text = await page("Commands", [
      paragraph([
        WRITTEN,
        code("prune help"),
        " prints the same. Every command takes ",
        code("--redact"),
        ", ",
        code("--no-color"),
        " and ",
        code("--no-pager"),
        " as well.",
      ]),
      ...blocks,
    ]);
    await expect(text).toMatchFileSnapshot("../src/commands/README.md");
  });
});

/** What the README's session runs, one after the other, and which lines of it are kept. */
const SESSION: readonly { readonly line: string; readonly from?: RegExp; readonly to?: RegExp }[] = [
  { line: "prune scan fixtures/Connections.csv" },
  { line: "prune checklist --limit 4", from: /^(?:Remove|Review|No clear sign)/ },
  { line: 'prune explain "Callum Redfern"', to: /^Every scale/ },
];

/** A command line as a shell would part it, without the program's name. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].slice(1).map(([, quoted, bare]) => quoted ?? (bare as string));
}

describe("README.md", () => {
  /** The fenced blocks, by their language. */
  const fences = [...README.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({ language, text }));

  it("shows a session as it really prints, cut only where a line says `…`", async () => {
    const { host, out } = await fakeHost({
      files: { "fixtures/Connections.csv": readFileSync(resolve(TREE, "fixtures/Connections.csv")) },
    });
    const shown: string[] = [];
    for (const { line, from, to } of SESSION) {
      const before = out().length;
      expect(await main(words(line), host)).toBe(0);
      const printed = out().slice(before).trimEnd().split("\n");
      const first = from === undefined ? 0 : printed.findIndex((one) => from.test(one));
      const last = to === undefined ? printed.length : printed.findIndex((one) => to.test(one));
      expect(first, line).toBeGreaterThanOrEqual(0);
      expect(last, line).toBeGreaterThan(first);
      const kept = printed.slice(first, last).join("\n").trimEnd();
      shown.push(`\`\`\`\n$ ${line}\n${first > 0 ? "…\n" : ""}${kept}\n${last < printed.length ? "…\n" : ""}\`\`\``);
    }
    const [head, rest = ""] = README.split("<!-- session -->\n");
    const tail = rest.split("<!-- /session -->\n")[1];
    expect(tail, "the marks of the session").toBeDefined();
    await expect(`${head}<!-- session -->\n${shown.join("\n\n")}\n<!-- /session -->\n${tail}`).toMatchFileSnapshot("../README.md");
  });

  it("its policy file is one", () => {
    const policies = fences.filter(({ language }) => language === "json");
    expect(policies).toHaveLength(1);
    for (const { text } of policies)
      expect(() =>
        readPolicyFile(
          text,
          "README.md",
          signals.map(({ id }) => id),
        ),
      ).not.toThrow();
  });

  it("its commands and flags exist", () => {
    const known = new Map(commands.map((command) => [command.name, command]));
    const typed = [...README.matchAll(/\bprune ([a-z]+)((?: (?:"[^"\n]*"|[^\s|`]+))*)/g)].filter(([, name]) => known.has(name as string));
    expect(typed.length).toBeGreaterThan(10);
    for (const [line, name, rest = ""] of typed) {
      const parser = new Parser();
      known.get(name as string)?.define(parser, async () => {});
      const own = [parser, ...parser.commands].flatMap(({ options }) => options.flatMap(({ long, short }) => [long, short]));
      // Those of the program around all commands.
      const flags = [...own, "--redact", "--no-color", "--no-pager"];
      for (const [flag] of rest.replace(/"[^"]*"/g, "").matchAll(/(?<= )--?[a-z][a-z-]*/g)) expect(flags, line).toContain(flag);
    }
  });

  it("its exit codes are the program's", () => {
    for (const exit of [0, 1, ...Object.values(EXIT)]) expect(README).toMatch(new RegExp(`^\\| ${exit} +\\|`, "m"));
  });

  it("its links lead somewhere", () => {
    for (const [, target = ""] of README.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(existsSync(resolve(TREE, target)), target).toBe(true);
  });
});
