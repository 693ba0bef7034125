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

/** The date in the name LinkedIn gives an export, `Complete_LinkedInDataExport_08-26-2025.zip`. */
export function exportDate(name: string): PlainDate | undefined {
  const found = /LinkedIn\s?Data\s?Export[_ -](\d{2})-(\d{2})-(\d{4})/i.exec(name);
  if (found === null) return undefined;
  const date = `${found[3]}-${found[1]}-${found[2]}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}
