/** CSV: one flat row a connection, signal, topic or value, for spreadsheets. RFC 4180 but for its line ends. */
import type { Format } from "../document/format.ts";
import { inPieces } from "../document/lines.ts";
import type { Result } from "../document/result.ts";
import { type Cell, rowsOf } from "../document/rows.ts";
import { guarded } from "../text/formula.ts";

export const csv: Format = {
  id: "csv",
  title: "one flat row each, for spreadsheets",
  print: (result) => inPieces(linesOf(result)),
};

/**
 * Excel takes a file for its local code page unless a byte order mark says UTF-8, and names would break; whoever reads
 * rows by program has NDJSON. Lines end in `\n`, which every spreadsheet takes and `cut` and `awk` want.
 */
const BYTE_ORDER_MARK = "\ufeff";

function* linesOf(result: Result): Generator<string> {
  const { columns, rows } = rowsOf(result);
  yield BYTE_ORDER_MARK + columns.join(",");
  for (const row of rows) yield row.map(field).join(",");
}

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = guarded(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
