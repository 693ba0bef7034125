/** `messages.csv`: who wrote what to whom. Read as a stream; the text goes to whoever listens and nowhere else. */
import { columnKey } from "../export/cells.ts";
import type { Sheet } from "../export/sheet.ts";
import { slugOf } from "../export/who.ts";

export type MessageField =
  | "conversation"
  | "title"
  | "from"
  | "fromUrl"
  | "to"
  | "toUrls"
  | "date"
  | "content"
  | "folder"
  | "messageDraft"
  | "conversationDraft"
  | "direction";

/** One row of `messages.csv`. */
export interface Message {
  readonly conversation: string;
  readonly title: string;
  readonly from: string;
  /** Profile id of the sender; `undefined` where the row has no address. */
  readonly fromId: string | undefined;
  /** Names of the recipients as one text: names may hold commas. */
  readonly to: string;
  readonly toIds: readonly string[];
  /** Seconds since 1970, UTC; 0 where the cell cannot be read. */
  readonly at: number;
  readonly text: string;
  readonly folder: string;
  readonly draft: boolean;
}

const keys = (names: string) => names.split(",").map(columnKey);

/** The same few addresses stand in row after row. */
const slugs = new Map<string, string | undefined>();
const MOST_SLUGS = 100_000;

function idOf(address: string): string | undefined {
  if (address === "") return undefined;
  let id = slugs.get(address);
  if (id === undefined && !slugs.has(address)) {
    if (slugs.size >= MOST_SLUGS) slugs.clear();
    id = own(slugOf(address));
    slugs.set(own(address), id);
  }
  return id;
}

/**
 * A copy that stands for itself: cells of a stream are slices of megabytes, and whoever keeps one keeps them all.
 */
function own<T extends string | undefined>(text: T): T {
  return text?.split("").join("") as T;
}

const ISO = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}/;
/** 2018: `8/29/17, 1:02 AM`. */
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{2}), (\d{1,2}):(\d{2}) ([AP])M$/;

function instant(cell: string): number {
  if (ISO.test(cell)) {
    const part = (from: number, to: number) => Number(cell.slice(from, to));
    return Date.UTC(part(0, 4), part(5, 7) - 1, part(8, 10), part(11, 13), part(14, 16), part(17, 19)) / 1000;
  }
  const found = AMERICAN.exec(cell.trim());
  if (found === null) return 0;
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0] = found.slice(1, 6).map(Number);
  return Date.UTC(2000 + year, month - 1, day, (hour % 12) + (found[6] === "P" ? 12 : 0), minute) / 1000;
}

export const messages: Sheet<MessageField, Message> = {
  name: "messages",
  file: /^messages$/,
  columns: {
    conversation: keys("CONVERSATION ID"),
    title: keys("CONVERSATION TITLE"),
    from: keys("FROM"),
    fromUrl: keys("SENDER PROFILE URL"),
    to: keys("TO"),
    toUrls: keys("RECIPIENT PROFILE URLS"),
    date: keys("DATE"),
    content: keys("CONTENT"),
    folder: keys("FOLDER"),
    messageDraft: keys("IS MESSAGE DRAFT"),
    conversationDraft: keys("IS CONVERSATION DRAFT"),
    direction: keys("Direction"),
  },
  isHeader: (fields) => fields.has("from") && fields.has("to") && fields.has("date") && fields.has("content"),
  read: (cells) => {
    const toUrls = cells.text("toUrls");
    const from = cells.text("from");
    const to = cells.text("to");
    return {
      // 2018 has no ids: a thread is then whoever wrote with whom.
      conversation: cells.text("conversation") || [from, to].sort().join("\n"),
      title: cells.text("title"),
      from,
      fromId: idOf(cells.text("fromUrl")),
      to,
      toIds:
        toUrls === ""
          ? []
          : toUrls
              .split(",")
              .map(idOf)
              .filter((id) => id !== undefined),
      at: instant(cells.text("date")),
      text: cells.text("content"),
      folder: cells.text("folder").toUpperCase(),
      draft: cells.text("messageDraft") === "Yes" || cells.text("conversationDraft") === "Yes",
    };
  },
};
