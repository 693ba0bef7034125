/** `Member_Follows.csv`: whom the user follows, and whom no longer. Names only. */
import { columnKeys } from "../export/cells.ts";
import type { PlainDate, Sheet } from "../export/sheet.ts";

export type FollowField = "date" | "status" | "fullName";

export interface FollowRow {
  readonly otherName: string;
  readonly date: PlainDate | undefined;
  readonly unfollowed: boolean;
}

export const follows: Sheet<FollowField, FollowRow> = {
  name: "Member_Follows",
  file: /^member_follows$/,
  header: "Date,Status,FullName",
  says: "whom you follow",
  columns: { date: columnKeys("Date"), status: columnKeys("Status"), fullName: columnKeys("FullName") },
  isHeader: (fields) => fields.has("fullName") && fields.has("date"),
  date: "date",
  bareLineFeeds: true,
  read: (cells) => ({
    otherName: cells.text("fullName").trim(),
    date: cells.date("date"),
    unfollowed: /^(?:unfollow|mute)/i.test(cells.text("status").trim()),
  }),
};
