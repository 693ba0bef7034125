/** `Positions.csv`: the user's jobs. */
import { columnKeys } from "../export/cells.ts";
import type { PlainDate, Sheet } from "../export/sheet.ts";

export type PositionField = "company" | "title" | "startedOn" | "finishedOn";

export interface PositionRow {
  readonly company: string;
  readonly title: string;
  /** First day of the month or year; `undefined` where it is not told. */
  readonly from: PlainDate | undefined;
  /** `undefined` for a job that goes on. */
  readonly to: PlainDate | undefined;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** `Jan 2020` or `2020`. */
function monthDate(cell: string): PlainDate | undefined {
  const found = /^(?:(\p{L}{3})\p{L}*\.?\s+)?(\d{4})$/u.exec(cell.trim());
  if (found === null) return undefined;
  const month = found[1] === undefined ? 0 : MONTHS.indexOf(found[1].toLowerCase());
  return month < 0 ? undefined : `${found[2]}-${String(month + 1).padStart(2, "0")}-01`;
}

export const positions: Sheet<PositionField, PositionRow> = {
  name: "Positions",
  file: /^positions$/,
  header: "Company Name,Title,Started On,Finished On",
  says: "where you worked",
  columns: {
    company: columnKeys("Company Name"),
    title: columnKeys("Title"),
    startedOn: columnKeys("Started On"),
    finishedOn: columnKeys("Finished On"),
  },
  isHeader: (fields) => fields.has("company") && fields.has("title"),
  read: (cells) => ({
    company: cells.text("company").trim(),
    title: cells.text("title").trim(),
    from: monthDate(cells.text("startedOn")),
    to: monthDate(cells.text("finishedOn")),
  }),
};
