/** `Profile.csv`: the user, in one row. */
import { columnKey } from "../export/cells.ts";
import type { Sheet } from "../export/sheet.ts";

export type ProfileField = "firstName" | "lastName" | "headline" | "industry";

export interface ProfileRow {
  readonly name: string;
  readonly headline: string;
  readonly industry: string;
}

const keys = (names: string) => names.split(",").map(columnKey);

export const profile: Sheet<ProfileField, ProfileRow> = {
  name: "Profile",
  file: /^profile$/,
  header: "First Name,Last Name,Headline,Industry",
  says: "who you are",
  columns: { firstName: keys("First Name"), lastName: keys("Last Name"), headline: keys("Headline"), industry: keys("Industry") },
  isHeader: (fields) => fields.has("firstName") && fields.has("headline"),
  read: (cells) => ({
    name: `${cells.text("firstName").trim()} ${cells.text("lastName").trim()}`.trim(),
    headline: cells.text("headline").trim(),
    industry: cells.text("industry").trim(),
  }),
};
