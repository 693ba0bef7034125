/** `Education.csv`: the user's schools. Its column `Notes` is not `Notes.csv`. */
import { columnKeys } from "../export/cells.ts";
import type { Sheet } from "../export/sheet.ts";

export type EducationField = "school" | "degree";

export interface EducationRow {
  readonly school: string;
}

export const education: Sheet<EducationField, EducationRow> = {
  name: "Education",
  file: /^education$/,
  header: "School Name,Degree Name",
  says: "where you studied",
  columns: { school: columnKeys("School Name"), degree: columnKeys("Degree Name") },
  isHeader: (fields) => fields.has("school"),
  read: (cells) => ({ school: cells.text("school").trim() }),
};
