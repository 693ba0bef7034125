/** `Skills.csv`: what the user says they can do. */
import { columnKeys } from "../export/cells.ts";
import type { Sheet } from "../export/sheet.ts";

export interface SkillRow {
  readonly name: string;
}

export const skills: Sheet<"name", SkillRow> = {
  name: "Skills",
  file: /^skills$/,
  header: "Name",
  says: "what you say you can do",
  columns: { name: columnKeys("Name") },
  isHeader: (fields) => fields.has("name"),
  read: (cells) => ({ name: cells.text("name").trim() }),
};
