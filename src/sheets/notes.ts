/** `Notes.csv` (2026): private notes on connections. What they say is not read. */
import { columnKeys, nameOf } from "../export/cells.ts";
import { slugOf } from "../export/person-id.ts";
import type { Sheet } from "../export/sheet.ts";

export type NoteField = "firstName" | "lastName" | "url";

export interface NoteRow {
  readonly otherId: string | undefined;
  readonly otherName: string;
}

export const notes: Sheet<NoteField, NoteRow> = {
  name: "Notes",
  file: /^notes$/,
  header: "Connection First Name,Connection Last Name,Connection Profile URL",
  says: "whom you keep notes about",
  columns: {
    firstName: columnKeys("Connection First Name"),
    lastName: columnKeys("Connection Last Name"),
    url: columnKeys("Connection Profile URL"),
  },
  isHeader: (fields) => fields.has("firstName") && fields.has("url"),
  read: (cells) => ({
    otherId: slugOf(cells.text("url")),
    otherName: nameOf(cells),
  }),
};
