/** `labels.csv`: a file the user makes, with what they know of people and no export tells. LinkedIn has no such file. */
import { columnKeys } from "../export/cells.ts";
import { LABELS_FILE } from "../export/familiar-files.ts";
import { slugOf } from "../export/person-id.ts";
import type { Sheet } from "../export/sheet.ts";

export type LabelField = "person" | "label" | "post";

export interface LabelRow {
  readonly row: number;
  readonly line: number;
  /** What they wrote for the person: an address, the last part of one, or a name. */
  readonly person: string;
  /** The id in the address, where it is one. */
  readonly otherId: string | undefined;
  /** Lower case; `""` where there is none. */
  readonly label: string;
  /** A link to a post; `""` where there is none. */
  readonly post: string;
}

export const labels: Sheet<LabelField, LabelRow> = {
  name: "labels",
  file: LABELS_FILE,
  columns: {
    person: columnKeys("Person,URL,Profile,Profile URL,LinkedIn URL,Slug,Id,Name"),
    label: columnKeys("Label,Labels,Mark"),
    post: columnKeys("Post,Post Link,Post URL,Last Post"),
  },
  header: "Person,Label,Post",
  says: "what you know of people yourself",
  handmade: true,
  isHeader: (fields) => fields.has("person") && (fields.has("label") || fields.has("post")),
  read: (cells) => {
    const person = cells.text("person").trim();
    const label = cells.text("label").trim().toLowerCase();
    const post = cells.text("post").trim();
    if (person === "" && label === "" && post === "") return undefined;
    return { row: cells.row, line: cells.line, person, otherId: slugOf(person), label, post };
  },
};
