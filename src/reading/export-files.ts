/** Which of the files of a source are the export, which one holds the connections, and which belong to a sheet. */
import { PruneError } from "../errors.ts";
import { isFamiliar } from "../export/familiar-files.ts";
import { fieldsOf } from "../export/fields.ts";
import { fileKey } from "../export/files.ts";
import type { Sheet, Source, SourceFile } from "../export/sheet.ts";
import { streamRecords } from "../export/stream.ts";
import { connections as connectionsSheet } from "../sheets/connections.ts";

/** What an export is made of: the file with the connections, and how the others are called. */
export interface Export {
  readonly file: SourceFile;
  readonly files: readonly SourceFile[];
  /** `fileKey`, without what one member's files all have before or behind their names. */
  readonly keyOf: (name: string) => string;
}

/**
 * The file with the connections; a file given by itself is that, whatever it is called. Where none is called so, it is the one that has
 * something before or behind its name, `Mia_Connections.csv`, and the header; files called alike belong to it.
 */
export async function exportIn(source: Source): Promise<Export> {
  const { kind, files, archives = [] } = source;
  const [only] = files;
  // Of `Connections.csv` and the `Connections (1).csv` of a second download it is the first.
  const called = files.filter(({ name }) => connectionsSheet.file.test(fileKey(name)));
  // In a folder of downloads a CSV may be anything, and an export waits beside it.
  const isGiven = files.length === 1 && (kind !== "folder" || archives.length === 0);
  const file = isGiven ? only : (called.find(({ name }) => /connections\.\w+$/i.test(name)) ?? called[0]);
  if (file !== undefined) return { file, files, keyOf: fileKey };
  const candidates: SourceFile[] = [];
  for (const one of files) if (affixOf(one.name) !== undefined && (await isConnections(one))) candidates.push(one);
  const [found, ...others] = candidates;
  if (found === undefined) throw noConnections(source);
  if (others.length > 0) throw severalPeople(source, candidates);
  return { file: found, files, keyOf: keyWithout(affixOf(found.name) as Affix) };
}

function severalPeople({ label }: Source, candidates: readonly SourceFile[]): PruneError {
  const names = candidates.map(({ name }) => name);
  const scans = names.slice(0, NAMED).map((name) => `\`prune scan "${withoutSlash(label)}/${name}"\``);
  return new PruneError(
    "export",
    `There are the connections of several people in ${withoutSlash(label)}: ${names.join(", ")}.`,
    `Name one: ${scans.join(" or ")}.`,
  );
}

function noConnections({ files, label: given, archives = [] }: Source): PruneError {
  const label = withoutSlash(given);
  const names = files.slice(0, NAMED).map(({ name }) => name);
  const held = files.length === 0 ? "it holds no CSV file" : `it holds ${names.join(", ")}${files.length > names.length ? ", …" : ""}`;
  const [zip] = archives;
  return new PruneError(
    "export",
    `There is no Connections.csv in ${label}: ${held}.`,
    zip === undefined
      ? "Ask LinkedIn for an export that includes connections: `prune guide export`."
      : `It holds ${archives.slice(0, NAMED).join(" and ")}: give ${archives.length > 1 ? "the first" : "that"}, \`prune scan "${label}/${zip}"\`.`,
  );
}

function withoutSlash(label: string): string {
  return label.replace(/(?<=.)\/$/, "");
}

/** So many files are named where there may be hundreds. */
const NAMED = 5;

const LETTER_LAST = /\p{L}$/u;
const LETTER_FIRST = /^\p{L}/u;

/** What one member's files all have before and behind their names. */
type Affix = readonly [before: string, behind: string];

/** What stands before and behind `connections` in a file's key; `undefined` where the key holds it as a part of a word. */
function affixOf(name: string): Affix | undefined {
  const [before = "", behind, more] = fileKey(name).split("connections");
  return behind === undefined || more !== undefined || LETTER_LAST.test(before) || LETTER_FIRST.test(behind) ? undefined : [before, behind];
}

function keyWithout([before, behind]: Affix): (name: string) => string {
  return (name) => {
    const key = fileKey(name);
    return key.startsWith(before) && key.endsWith(behind) ? key.slice(before.length, key.length - behind.length) : key;
  };
}

/** Whether a file begins as Connections.csv does. */
async function isConnections(file: SourceFile): Promise<boolean> {
  const stream = await streamRecords(file.pieces(), (cells) =>
    connectionsSheet.isHeader(new Set(fieldsOf(cells, connectionsSheet).keys())),
  );
  return stream.header !== undefined;
}

/** The files of a sheet: one, and the parts LinkedIn splits off it (`…_1.csv`). A legacy twin beside the current file is left out. */
export function partsOf({ files, keyOf }: Export, sheet: Pick<Sheet<string, unknown>, "file">): readonly SourceFile[] {
  const found = files.filter(({ name }) => sheet.file.test(keyOf(name)));
  const [first] = [...found].sort(
    (a, b) => Number(isPart(a.name)) - Number(isPart(b.name)) || Number(a.name.includes(" ")) - Number(b.name.includes(" ")),
  );
  return first === undefined ? [] : [first, ...found.filter((file) => file !== first && isPart(file.name))];
}

/** `_1`, `_2`, …; the long numbers of 2026 are member ids. */
function isPart(name: string): boolean {
  return /_\d{1,3}\.\w+$/.test(name);
}

/** Files that no export is known to hold, and LinkedIn's own word that it could not deliver some. */
export function remarksOnFiles({ files, keyOf }: Export): string[] {
  const notes: string[] = [];
  const strange = files.filter(({ name }) => !isFamiliar(name, keyOf(name)) && !/\.txt$/i.test(name)).map(({ name }) => name);
  if (strange.length > 0)
    notes.push(
      `not used, since prune does not know ${strange.length === 1 ? "it" : "them"}: ${strange.slice(0, 5).join(", ")}${strange.length > 5 ? ", …" : ""}`,
    );
  if (files.some(({ name }) => /(?:^|\/)error\.txt$/i.test(name))) {
    notes.push("Error.txt in the export says that LinkedIn could not deliver some of the files; ask for the export again to have them");
  }
  return notes;
}
