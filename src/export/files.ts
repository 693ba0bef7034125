/** Which file of an export a path is. */
import type { PlainDate } from "./sheet.ts";

/**
 * A file's base name as it is compared: without folder, case and `.csv`; spaces are underscores; without the ` (1)` of a second download,
 * the `_1` of a split table and the `_<member id>` of 2026.
 */
export function fileKey(path: string): string {
  const base = path.split(/[/\\]/).at(-1) ?? "";
  return base
    .normalize("NFC")
    .toLowerCase()
    .replace(/\.(?:csv|txt|tsv)$/, "")
    .replace(/\s*\(\d+\)$/, "")
    .replaceAll(" ", "_")
    .replace(/_\d+$/, "");
}

/**
 * Orders paths so that the file to read comes first where a folder holds several exports: the least deep, then of the newest export by
 * the date in its folder's name.
 */
export function byNearness(a: string, b: string): number {
  const depth = a.split("/").length - b.split("/").length;
  if (depth !== 0) return depth;
  const [dateA, dateB] = [exportDate(a) ?? "", exportDate(b) ?? ""];
  if (dateA !== dateB) return dateA > dateB ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The date in the name LinkedIn gives an export, `Complete_LinkedInDataExport_08-26-2025.zip`. */
export function exportDate(name: string): PlainDate | undefined {
  const found = /LinkedIn\s?Data\s?Export[_ -](\d{2})-(\d{2})-(\d{4})/i.exec(name);
  if (found === null) return undefined;
  const date = `${found[3]}-${found[1]}-${found[2]}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}
