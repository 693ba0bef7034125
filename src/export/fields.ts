/** Where the fields of a sheet stand in a file, and what stands there in a row. */
import { columnKey, readInstant } from "./cells.ts";
import type { Row } from "./rows.ts";
import type { Cells, PlainDate, Sheet } from "./sheet.ts";

/** Where each field stands. The first column of a name wins, and none is two fields. */
export function fieldsOf<Field extends string>(
  names: readonly string[],
  sheet: Pick<Sheet<Field, unknown>, "columns">,
): Map<Field, number> {
  const places = new Map<string, number>();
  names.map(columnKey).forEach((key, index) => {
    if (!places.has(key)) places.set(key, index);
  });
  const fields = new Map<Field, number>();
  for (const field of Object.keys(sheet.columns) as Field[]) {
    // What one field is called in one language is another field in another: French `Nom` is the last name, unless it stands alone.
    const name = sheet.columns[field].find((candidate) => places.has(candidate));
    if (name === undefined) continue;
    fields.set(field, places.get(name) as number);
    places.delete(name);
  }
  return fields;
}

/** The names of the columns that are no field and should have been one, and whether the header's language writes the day first. */
export function columnsIn<Field extends string>(
  names: readonly string[],
  fields: ReadonlyMap<Field, number>,
  { dayFirst, unused }: Pick<Sheet<Field, unknown>, "dayFirst" | "unused">,
): { readonly unknown: readonly string[]; readonly isDayFirst: boolean } {
  const known = new Set(fields.values());
  return {
    unknown:
      unused === undefined
        ? []
        : names.filter((name, place) => columnKey(name) !== "" && !known.has(place) && !unused.has(columnKey(name))),
    isDayFirst: dayFirst !== undefined && names.some((name, place) => known.has(place) && dayFirst.has(columnKey(name))),
  };
}

/** The cells of whichever row was turned to. */
export interface CellReader<Field extends string> extends Cells<Field> {
  /** A cell of this row that was asked for as a date and is none. */
  readonly unreadable: string | undefined;
  turnTo(row: Row, number: number): void;
}

/**
 * Reads row after row by one and the same value: a million rows need no million of them.
 *
 * @param readDate what a cell is as a date
 * @param own makes a text that may be kept: a slice keeps alive what it was cut from
 */
export function cellReader<Field extends string>(
  fields: ReadonlyMap<Field, number>,
  readDate: (cell: string) => PlainDate | undefined,
  own: (cell: string) => string,
): CellReader<Field> {
  let current: readonly string[] = [];
  const text = (field: Field): string => {
    const place = fields.get(field);
    return place === undefined ? "" : own(current[place] ?? "");
  };
  const reader = {
    row: 0,
    line: 0,
    unreadable: undefined as string | undefined,
    text,
    date: (field: Field) => {
      const cell = text(field);
      if (cell === "") return undefined;
      const date = readDate(cell);
      if (date === undefined && cell.trim() !== "") reader.unreadable = cell;
      return date;
    },
    instant: (field: Field) => {
      const cell = text(field);
      const moment = readInstant(cell);
      // An empty cell is told as well: without it a message has no place in time.
      if (moment === undefined) reader.unreadable = cell;
      return moment;
    },
    turnTo: (row: Row, number: number) => {
      current = row.cells;
      reader.row = number;
      reader.line = row.line;
      reader.unreadable = undefined;
    },
  };
  return reader;
}

/** Whether a row says what the header says: files put together hold it again. */
export function isHeaderAgain(row: Row, header: readonly string[]): boolean {
  return (
    row.cells[0]?.trim() === header[0] &&
    row.cells.length === header.length &&
    row.cells.every((cell, place) => cell.trim() === header[place])
  );
}
