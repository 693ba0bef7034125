/** `Company Follows.csv`: organisations the user follows. */
import { columnKeys } from "../export/cells.ts";
import type { Sheet } from "../export/sheet.ts";

export type CompanyFollowField = "organization" | "followedOn";

export interface CompanyFollowRow {
  readonly organization: string;
}

export const companyFollows: Sheet<CompanyFollowField, CompanyFollowRow> = {
  name: "Company Follows",
  file: /^company_follows$/,
  header: "Organization,Followed On",
  says: "which organisations you follow",
  columns: { organization: columnKeys("Organization"), followedOn: columnKeys("Followed On") },
  isHeader: (fields) => fields.has("organization"),
  read: (cells) => ({ organization: cells.text("organization").trim() }),
};
