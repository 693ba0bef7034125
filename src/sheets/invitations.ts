/** `Invitations.csv`: who invited whom within the last months, with the note that came with it. */
import { columnKeys } from "../export/cells.ts";
import { slugOf } from "../export/person-id.ts";
import type { PlainDate, Sheet } from "../export/sheet.ts";

export type InvitationField = "from" | "to" | "sentAt" | "message" | "direction" | "inviter" | "invitee";

export interface InvitationRow {
  readonly direction: "outgoing" | "incoming";
  readonly from: string;
  readonly to: string;
  /** Profile id of the other side; `undefined` before 2024, when the addresses were missing or broken. */
  readonly otherId: string | undefined;
  readonly otherName: string;
  readonly ownerId: string | undefined;
  readonly ownerName: string;
  /** The calendar date in US Pacific time, which is what the file holds. */
  readonly sentOn: PlainDate | undefined;
  readonly message: string;
}

export const invitations: Sheet<InvitationField, InvitationRow> = {
  name: "Invitations",
  file: /^invitations$/,
  header: "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
  says: "who invited whom in the last months",
  columns: {
    from: columnKeys("From"),
    to: columnKeys("To"),
    sentAt: columnKeys("Sent At"),
    message: columnKeys("Message"),
    direction: columnKeys("Direction"),
    inviter: columnKeys("inviterProfileUrl"),
    invitee: columnKeys("inviteeProfileUrl"),
  },
  isHeader: (fields) => fields.has("from") && fields.has("to") && fields.has("direction"),
  date: "sentAt",
  read: (cells) => {
    const direction = cells.text("direction").trim().toUpperCase() === "OUTGOING" ? "outgoing" : "incoming";
    const [from, to] = [cells.text("from").trim(), cells.text("to").trim()];
    // From October 2023 to January 2024 every address was `https://www.linkedin.com/in`: no id comes of it, as it should.
    const [inviter, invitee] = [slugOf(cells.text("inviter")), slugOf(cells.text("invitee"))];
    const mine = direction === "outgoing";
    return {
      direction,
      from,
      to,
      otherId: mine ? invitee : inviter,
      otherName: mine ? to : from,
      ownerId: mine ? inviter : invitee,
      ownerName: mine ? from : to,
      sentOn: cells.date("sentAt"),
      message: cells.text("message").trim(),
    };
  },
};
