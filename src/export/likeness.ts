/** What a file is that is not what it should be. */
import { PruneError } from "../errors.ts";
import { columnKey } from "./cells.ts";
import { isOfAnExport } from "./familiar-files.ts";
import { fieldsOf } from "./fields.ts";
import { fileKey } from "./files.ts";
import { findHeader } from "./rows.ts";
import type { Sheet } from "./sheet.ts";

/** Signatures of files that are no text at all. */
const KINDS: readonly (readonly [start: string, is: string, then: string])[] = [
  [
    "PK\u0003\u0004",
    "an Excel workbook or a zip with the wrong ending",
    "In Excel, save it as “CSV UTF-8”; or give LinkedIn's zip as it was downloaded, named .zip.",
  ],
  ["\u00d0\u00cf\u0011\u00e0", "an old Excel workbook", "In Excel, save it as “CSV UTF-8”."],
  ["%PDF", "a PDF", "prune needs the CSV that LinkedIn exports: `prune guide export`."],
  ["\u001f\u008b", "a gzip archive", "Unpack it first."],
];

/** Throws `PruneError` where the first bytes tell a file that is no text. */
export function refuseOtherKinds(bytes: Uint8Array, file: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const kind = KINDS.find(([signature]) => start.startsWith(signature));
  if (kind !== undefined) throw new PruneError("export", `${file} is ${kind[1]}, not a CSV.`, kind[2]);
}

/** Headers of files people take for it, by how their first row begins. */
const LIKENESSES: readonly (readonly [looks: RegExp, like: string])[] = [
  [/^\s*(?:<!doctype|<html|<\?xml|<head)/i, "it is a web page, most likely a login page saved instead of the download"],
  [/^\s*[[{]/, "it is JSON"],
  [
    /^.*(?:e-?mail (?:1 - value|display name)|e-mail 2 address)/i,
    "it looks like contacts of Outlook or Google, which hold no connection dates",
  ],
  [/^(?:[^,]*,){0,3}"?middle ?name"?,/i, "it looks like an address book, which holds no connection dates"],
  [/^"?(?:start )?station/i, "it looks like somebody's map of stations"],
  [/^"?(?:source|from)"?[,;\t]"?(?:target|to)"?(?:[,;\t\r\n]|$)/i, "it looks like the edges of a graph"],
  [
    /^"?name"?[,;\t]"?url"?[,;\t]"?title/i,
    "it looks like the output of a scraper, which has other columns and no dates LinkedIn vouches for",
  ],
  [/^"?student id/i, "it looks like a list of students"],
];

/** How much of a text tells what it is, in characters. */
const BEGINNING = 64 * 1024;

/** A sheet as far as its columns go. */
export type Columns = Pick<Sheet<string, unknown>, "name" | "columns" | "header" | "says" | "isHeader">;

/** The sheet that a text without another's header is, by its own header; `undefined` where it is none of them. */
export function sheetLike<S extends Columns>(text: string, sheets: readonly S[]): S | undefined {
  const start = text.slice(0, BEGINNING);
  return sheets.find(
    (sheet) =>
      findHeader(start, (cells) => {
        const fields = fieldsOf(cells, sheet);
        // A single column called `Name` may be anything, unless it is all there is.
        return sheet.isHeader(new Set(fields.keys())) && (fields.size > 1 || cells.length === 1);
      }) !== undefined,
  );
}

/** Why a text is not read as a sheet: what it is instead, or which columns it lacks. Nothing that stands in it is repeated. */
export function refusal(text: string, file: string, sheet: Columns, others: readonly Columns[]): PruneError {
  const wanted = `${sheet.name}.csv`;
  const give = `Give ${wanted}, or the folder that holds it. How to get it: \`prune guide export\`.`;
  const other = sheetLike(
    text,
    others.filter(({ name }) => name !== sheet.name),
  );
  if (other !== undefined) {
    const named = `${other.name}.csv`;
    const isCalledSo = fileKey(file) === fileKey(named);
    return new PruneError("export", `${isCalledSo ? `This is ${named}` : `${file} is LinkedIn's ${named}`}: it says ${other.says}.`, give);
  }
  const like = likeness(text, sheet);
  const key = fileKey(file);
  if (key !== fileKey(wanted) && isOfAnExport(key) && !like.startsWith("it is ")) {
    return new PruneError("export", `This is ${file}, another file of the export: ${like}.`, give);
  }
  return new PruneError("export", `${file} is not LinkedIn's ${wanted}: ${like}.`, give);
}

/** A clause that says what a text looks like: by its columns, never by what stands in it. */
export function likeness(text: string, sheet: Columns): string {
  const start = text.slice(0, BEGINNING).replace(/^\ufeff/, "");
  const first = start.split("\n").find((line) => line.trim() !== "") ?? "";
  const found = LIKENESSES.find(([looks]) => looks.test(first));
  if (found !== undefined) return found[1];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  if (/[\u0000-\u0008\u000e-\u001f]/.test(start.slice(0, 4000))) return "it is not a text file";
  return columnsFound(start, sheet);
}

/** Which of a sheet's columns a text has, by LinkedIn's names for them. */
function columnsFound(start: string, sheet: Columns): string {
  let best = new Set<string>();
  findHeader(start, (cells) => {
    const fields = new Set(fieldsOf(cells, sheet).keys());
    if (fields.size > best.size) best = fields;
    return false;
  });
  const named = sheet.header.split(",").flatMap((name) => {
    const field = Object.keys(sheet.columns).find((candidate) => sheet.columns[candidate]?.includes(columnKey(name)));
    return field === undefined ? [] : [{ name, has: best.has(field) }];
  });
  const list = (has: boolean) =>
    named
      .filter((column) => column.has === has)
      .map(({ name }) => name)
      .join(", ");
  // A single word may stand in anybody's text.
  return best.size < 2 ? `no row of it has the columns ${list(false)}` : `it has the columns ${list(true)}, and not ${list(false)}`;
}
