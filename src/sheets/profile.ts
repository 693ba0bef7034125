/** `Profile.csv`: the user, in one row. */
import { columnKeys, nameOf } from "../export/cells.ts";
import type { Sheet } from "../export/sheet.ts";

export type ProfileField = "firstName" | "lastName" | "headline" | "industry";

export interface ProfileRow {
  readonly name: string;
  readonly headline: string;
  readonly industry: string;
}

export const profile: Sheet<ProfileField, ProfileRow> = {
  name: "Profile",
  file: /^profile$/,
  header: "First Name,Last Name,Headline,Industry",
  says: "who you are",
  columns: {
    firstName: columnKeys("First Name"),
    lastName: columnKeys("Last Name"),
    headline: columnKeys("Headline"),
    industry: columnKeys("Industry"),
  },
  isHeader: (fields) => fields.has("firstName") && fields.has("headline"),
  read: (cells) => ({
    name: nameOf(cells),
    headline: cells.text("headline").trim(),
    industry: cells.text("industry").trim(),
  }),
};
