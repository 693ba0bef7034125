/** JSON: the whole result as one value, the contract of `result.schema.json`. */
import type { Format } from "../document/format.ts";
import { inPieces, jsonOf } from "../document/lines.ts";
import type { Result } from "../document/result.ts";

export const json: Format = {
  id: "json",
  title: "the whole result as one value, for programs",
  print: (result) => inPieces(linesOf(result)),
};

/** Lists (connections, signals, …) stand one item a line: quick for 30,000, and `grep` finds whole people. All else is indented. */
function* linesOf(result: Result): Generator<string> {
  const entries = Object.entries(result).filter(([, value]) => value !== undefined);
  yield "{";
  for (const [index, [key, value]] of entries.entries()) {
    const comma = index < entries.length - 1 ? "," : "";
    const name = `  ${JSON.stringify(key)}: `;
    if (!Array.isArray(value) || value.length === 0) {
      yield `${name}${jsonOf(value, 2).replaceAll("\n", "\n  ")}${comma}`;
      continue;
    }
    yield `${name}[`;
    for (const [at, item] of value.entries()) yield `    ${jsonOf(item)}${at < value.length - 1 ? "," : ""}`;
    yield `  ]${comma}`;
  }
  yield "}";
}
