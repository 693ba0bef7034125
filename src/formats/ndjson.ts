/** NDJSON: one whole connection, signal, topic or value a line, for programs that read line by line. */
import type { Format } from "../document/format.ts";
import { inPieces, jsonOf } from "../document/lines.ts";
import type { Result } from "../document/result.ts";
import { itemsOf } from "../document/rows.ts";

export const ndjson: Format = {
  id: "ndjson",
  title: "one JSON value a line, for programs that read line by line",
  print: (result) => inPieces(linesOf(result)),
};

function* linesOf(result: Result): Generator<string> {
  for (const item of itemsOf(result)) yield jsonOf(item);
}
