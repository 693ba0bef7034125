/** Which file of an export a path is. */
import type { PlainDate, SourceFile } from "./sheet.ts";

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
    .replace(/(?<!\s)\s*\(\d+\)$/, "")
    .replaceAll(" ", "_")
    .replace(/_\d+$/, "");
}

/**
 * Of several exports in one place the one that is meant: that of the place itself, or else the newest by the date in its folder's name; of
 * two of one day the complete one. An export is a folder with a Connections.csv and what lies in it, but for other exports.
 *
 * @param label what holds them, as the user named it
 * @returns its files, the least deep first, with a sentence about what was left out; all files where there is only one export
 */
export function meantExport(
  files: readonly SourceFile[],
  label: string,
): { readonly files: readonly SourceFile[]; readonly notes: readonly string[] } {
  const sorted = [...files].sort((a, b) => depthOf(a.name) - depthOf(b.name) || (a.name < b.name ? -1 : 1));
  const folders = sorted.filter(({ name }) => fileKey(name) === "connections").map(({ name }) => folderOf(name));
  const [meant, ...others] = [...new Set(folders)].sort(
    (a, b) =>
      compare(b === "", a === "") ||
      compare(exportDate(b) ?? "", exportDate(a) ?? "") ||
      compare(/complete_/i.test(b), /complete_/i.test(a)) ||
      depthOf(a) - depthOf(b),
  );
  if (meant === undefined || others.length === 0) return { files: sorted, notes: [] };
  const inside = (folder: string, name: string) => folder === "" || name.startsWith(`${folder}/`);
  const shown = (folder: string) => folder || "the one at its top";
  const deeper = others.filter((other) => inside(meant, other));
  return {
    files: sorted.filter(({ name }) => inside(meant, name) && !deeper.some((other) => inside(other, name))),
    notes: [`${label} holds ${others.length + 1} exports; only ${shown(meant)} was read, not ${others.map(shown).join(", ")}`],
  };
}

function compare<T extends string | boolean>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function depthOf(path: string): number {
  return path.split("/").length;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** LinkedIn mails the basic export first and the complete one, of the same request, within a day or two. */
const SAME_REQUEST_DAYS = 7;

/**
 * Exports by their names, the one to read first: the newest by the date in its name, and of those of one request the complete one.
 *
 * @param exports in the order in which they are to stay where their names do not tell
 */
export function meantFirst<E extends { readonly name: string }>(exports: readonly E[]): readonly E[] {
  const dateOf = ({ name }: E) => exportDate(name) ?? "";
  const newest = exports.map(dateOf).sort().at(-1) ?? "";
  const isOfRequest = (one: E) => dateOf(one) !== "" && Date.parse(newest) - Date.parse(dateOf(one)) <= SAME_REQUEST_DAYS * 86_400_000;
  const isMeant = (one: E) => isOfRequest(one) && /complete_/i.test(one.name);
  return [...exports].sort((a, b) => compare(isMeant(b), isMeant(a)) || compare(dateOf(b), dateOf(a)));
}

/** The date in the name LinkedIn gives an export, `Complete_LinkedInDataExport_08-26-2025.zip`. */
export function exportDate(name: string): PlainDate | undefined {
  const found = /LinkedIn\s?Data\s?Export[_ -](\d{2})-(\d{2})-(\d{4})/i.exec(name);
  if (found === null) return undefined;
  const date = `${found[3]}-${found[1]}-${found[2]}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}
