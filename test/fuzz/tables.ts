/** Damage to tables: what spreadsheets, other programs and hands do to the rows and columns of a CSV. */
import { csv, type Dialect } from "../../fixtures/csv.ts";
import type { Random } from "../../fixtures/random.ts";
import { damaged, joined, WORDS } from "./bytes.ts";

/** Rows of cells, the header and what stands above it among them. */
export type Rows = readonly (readonly string[])[];

/** Cuts a well-formed CSV. Written by itself, so that the fuzzer does not share a fault with what it tests. */
export function rowsIn(text: string): Rows {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === "") quoted = true;
    else if (letter === ",") {
      row.push(cell);
      cell = "";
    } else if (letter === "\n") {
      rows.push([...row, cell.replace(/\r$/, "")]);
      row = [];
      cell = "";
    } else cell += letter;
  }
  return cell === "" && row.length === 0 ? rows : [...rows, [...row, cell]];
}

type Change = (rows: string[][], draw: Random) => string[][];

/** Where the header stands: the first row that is as wide as the widest. */
const headerAt = (rows: Rows): number => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Math.max(
    0,
    rows.findIndex((row) => row.length === width),
  );
};

const anyRow = (rows: Rows, draw: Random): number => draw.between(0, rows.length - 1);

/** Changes after which every row still holds the same cells under the same names, so that no text has come where another belongs. */
const FAITHFUL: Readonly<Record<string, Change>> = {
  doubleRow: (rows, draw) => rows.toSpliced(anyRow(rows, draw), 0, rows[draw.between(headerAt(rows), rows.length - 1)] as string[]),
  removeRow: (rows, draw) => rows.toSpliced(draw.between(Math.min(rows.length - 1, headerAt(rows) + 1), rows.length - 1), 1),
  shuffleRows: (rows, draw) => {
    const start = headerAt(rows) + 1;
    return [...rows.slice(0, start), ...draw.shuffled(rows.slice(start))];
  },
  emptyRows: (rows, draw) => rows.toSpliced(anyRow(rows, draw), 0, ...draw.pick([[[""]], [["", "", ""]], [[""], [""], [""]]])),
  headerAgain: (rows, draw) => rows.toSpliced(draw.between(headerAt(rows) + 1, rows.length), 0, [...(rows[headerAt(rows)] as string[])]),
  doubleColumn: (rows, draw) => columns(rows, draw, (row, at) => row.toSpliced(at, 0, row[at] as string)),
  shuffleColumns: (rows, draw) => {
    const header = headerAt(rows);
    const order = draw.shuffled((rows[header] as string[]).map((_, at) => at));
    return rows.map((row, at) => (at < header ? row : order.map((from) => row[from] ?? "")));
  },
  removeColumn: (rows, draw) => columns(rows, draw, (row, at) => row.toSpliced(at, 1)),
  addColumn: (rows, draw) => {
    const name = draw.pick(["Notes of mine", "", "__proto__", "constructor", "x".repeat(300), "\u001b[2J\u202eevil", "=1+1", "Tags,more"]);
    return columns(rows, draw, (row, at, isHeader) => row.toSpliced(at, 0, isHeader ? name : draw.pick(WORDS)));
  },
  recase: (rows, draw) => {
    const header = headerAt(rows);
    const how = draw.pick([(name: string) => name.toUpperCase(), (name: string) => name.toLowerCase(), (name: string) => ` ${name}\t`]);
    return rows.map((row, at) => (at === header ? row.map(how) : row));
  },
  preamble: (rows, draw) => [...draw.pick([[["Notes:"], ["about, mails"], [""]], [["sep=;"]], [["x"]], [["", "", "", ""]]]), ...rows],
};

/** Changes after which a text may stand under any name. */
const SHIFTING: Readonly<Record<string, Change>> = {
  swapNames: (rows, draw) => {
    const header = headerAt(rows);
    const names = [...(rows[header] ?? [])];
    if (names.length < 2) return rows;
    const [a, b] = [draw.between(0, names.length - 1), draw.between(0, names.length - 1)];
    [names[a], names[b]] = [names[b] as string, names[a] as string];
    return rows.with(header, names);
  },
  renameColumn: (rows, draw) => {
    const header = headerAt(rows);
    const names = [...(rows[header] ?? [])];
    if (names.length > 0) names[draw.between(0, names.length - 1)] = draw.pick([...names, ...WORDS]);
    return rows.with(header, names);
  },
  removeHeader: (rows) => rows.toSpliced(0, headerAt(rows) + 1),
  insertCell: (rows, draw) => {
    const at = anyRow(rows, draw);
    const row = rows[at] as string[];
    return rows.with(at, row.toSpliced(draw.between(0, row.length), 0, draw.pick(WORDS)));
  },
  removeCell: (rows, draw) => {
    const at = anyRow(rows, draw);
    const row = rows[at] as string[];
    return rows.with(at, row.toSpliced(draw.between(0, row.length - 1), 1));
  },
  moveRowUp: (rows, draw) => [rows.at(-1) as string[], ...rows.slice(0, -1)].slice(0, draw.between(1, rows.length)),
};

/** Changes of what stands in cells. */
const OF_CELLS: Readonly<Record<string, Change>> = {
  word: (rows, draw) => cell(rows, draw, () => draw.pick(WORDS)),
  append: (rows, draw) => cell(rows, draw, (text) => `${text}${draw.pick(WORDS)}`),
  sameThroughout: (rows, draw) => {
    const word = draw.pick(WORDS);
    return columns(rows, draw, (row, at, isHeader) => (isHeader ? row : row.with(at, word)));
  },
  empty: (rows, draw) => columns(rows, draw, (row, at, isHeader) => (isHeader ? row : row.with(at, ""))),
  huge: (rows, draw) => cell(rows, draw, (text) => `${text}${draw.pick(WORDS)} `.repeat(draw.pick([50, 700, 5_000])).slice(0, 150_000)),
  lines: (rows, draw) => cell(rows, draw, (text) => `${text}\n${draw.pick(["", '"', "a,b,c", "\r"])}\n${text}`),
};

function cell(rows: string[][], draw: Random, change: (text: string) => string): string[][] {
  const at = draw.between(Math.min(rows.length - 1, headerAt(rows) + 1), rows.length - 1);
  const row = rows[at] as string[];
  const place = draw.between(0, Math.max(0, row.length - 1));
  return rows.with(at, row.toSpliced(place, 1, change(row[place] ?? "")));
}

/** Changes one column from the header down, in rows that reach it. */
function columns(rows: string[][], draw: Random, change: (row: string[], at: number, isHeader: boolean) => string[]): string[][] {
  const header = headerAt(rows);
  const place = draw.between(0, Math.max(0, (rows[header]?.length ?? 1) - 1));
  return rows.map((row, at) => (at < header || place >= row.length ? row : change(row, place, at === header)));
}

/** How a table's text becomes bytes. */
const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  plain: (text) => Buffer.from(text),
  marked: (text) => Buffer.from(`\ufeff${text}`),
  markedTwice: (text) => Buffer.from(`\ufeff\ufeff${text}`),
  latin1: (text) => Buffer.from(text, "latin1"),
  utf16: (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  utf16Unmarked: (text) => Buffer.from(text, "utf16le"),
  utf16Swapped: (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  utf16Odd: (text) => joined(Buffer.from(`\ufeff${text}`, "utf16le"), Buffer.from("x")),
  mojibake: (text) => Buffer.from(Buffer.from(text).toString("latin1")),
};

export interface Spoiled {
  readonly bytes: Uint8Array;
  /** Whether every text still stands under its own column's name. */
  readonly faithful: boolean;
}

/** A CSV that was changed: its rows, columns and cells, its dialect and encoding, and in the end perhaps its bytes. */
export function spoiledTable(text: string, draw: Random): Spoiled {
  let rows = rowsIn(text).map((row) => [...row]);
  let faithful = true;
  for (let left = draw.between(0, 3); left > 0 && rows.length > 0; left -= 1) {
    const kind = draw.weighted({ faithful: 5, shifting: 2, cells: 4 });
    const changes = { faithful: FAITHFUL, shifting: SHIFTING, cells: OF_CELLS }[kind];
    rows = (changes[draw.pick(Object.keys(changes))] as Change)(rows, draw);
    if (kind === "shifting") faithful = false;
  }
  const dialect: Dialect = {
    delimiter: draw.chance(0.8) ? "," : draw.pick([";", "\t", "|"]),
    end: draw.chance(0.7) ? "\n" : draw.pick(["\r\n", "\r", "\n\r", "\u2028"]),
    quoteAll: draw.chance(0.3),
    closed: draw.chance(0.7),
  };
  if (dialect.delimiter === "|" || dialect.end === "\u2028") faithful = false;
  let written = csv(rows, dialect);
  if (draw.chance(0.05)) written = written.replaceAll('"', "");
  const encoding = draw.chance(0.75) ? "plain" : draw.pick(Object.keys(ENCODINGS));
  let bytes = (ENCODINGS[encoding] as (text: string) => Uint8Array)(written);
  if (!written.includes('"') && /[,\n]/.test(rows.flat().join(""))) faithful = false;
  if (draw.chance(0.35)) {
    bytes = damaged(bytes, draw);
    faithful = false;
  }
  return { bytes, faithful };
}

/** A table whose every row is known: shuffled, doubled and written in whatever dialect, nothing else. */
export function toldTable(text: string, draw: Random): { readonly bytes: Uint8Array; readonly rows: number } {
  let rows = rowsIn(text).map((row) => [...row]);
  for (let left = draw.between(0, 4); left > 0; left -= 1)
    rows = (FAITHFUL[draw.pick(["shuffleRows", "doubleData", "shuffleColumns", "recase", "removeRow"])] ?? doubleData)(rows, draw);
  const dialect: Dialect = {
    delimiter: draw.pick([",", ";", "\t"]),
    end: draw.pick(["\n", "\r\n"]),
    quoteAll: draw.chance(0.5),
    closed: true,
  };
  const encoding = draw.pick(["plain", "marked", "utf16", "utf16Swapped"]);
  return {
    bytes: (ENCODINGS[encoding] as (text: string) => Uint8Array)(csv(rows, dialect)),
    rows: rows.length - headerAt(rows) - 1,
  };
}

function doubleData(rows: string[][], draw: Random): string[][] {
  const at = draw.between(headerAt(rows) + 1, rows.length - 1);
  return rows.toSpliced(at, 0, rows[at] as string[]);
}
