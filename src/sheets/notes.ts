/** `Notes.csv` (2026): private notes on connections. What they say is not read. */
import { columnKey } from "../export/cells.ts";
import type { Sheet } from "../export/sheet.ts";
import { slugOf } from "../export/who.ts";

export type NoteField = "firstName" | "lastName" | "url";

export interface NoteRow {
  readonly otherId: string | undefined;
  readonly otherName: string;
}

const keys = (names: string) => names.split(",").map(columnKey);

export const notes: Sheet<NoteField, NoteRow> = {
  name: "Notes",
  file: /^notes$/,
  header: "Connection First Name,Connection Last Name,Connection Profile URL",
  says: "whom you keep notes about",
  columns: { firstName: keys("Connection First Name"), lastName: keys("Connection Last Name"), url: keys("Connection Profile URL") },
  isHeader: (fields) => fields.has("firstName") && fields.has("url"),
  read: (cells) => ({
    otherId: slugOf(cells.text("url")),
    otherName: `${cells.text("firstName").trim()} ${cells.text("lastName").trim()}`.trim(),
  }),
};
