/** `messages.csv`: who wrote what to whom. Read as a stream; the text goes to whoever listens and nowhere else. */
import { columnKeys } from "../export/cells.ts";
import { slugOf } from "../export/person-id.ts";
import type { Sheet } from "../export/sheet.ts";

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
  /** Seconds since 1970, UTC; `undefined` where nothing tells the day. */
  readonly at: number | undefined;
  /** As much of it as is listened to. */
  readonly text: string;
  readonly folder: string;
  readonly draft: boolean;
}

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

/** In characters; the longest message seen has 14,378, and what makes an offer stands nearer to its beginning. */
const LONGEST_HEARD = 20_000;

export const messages: Sheet<MessageField, Message> = {
  name: "messages",
  file: /^messages$/,
  header: "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,FOLDER",
  says: "who wrote what to whom",
  columns: {
    conversation: columnKeys("CONVERSATION ID"),
    title: columnKeys("CONVERSATION TITLE"),
    from: columnKeys("FROM"),
    fromUrl: columnKeys("SENDER PROFILE URL"),
    to: columnKeys("TO"),
    toUrls: columnKeys("RECIPIENT PROFILE URLS"),
    date: columnKeys("DATE"),
    content: columnKeys("CONTENT"),
    folder: columnKeys("FOLDER"),
    messageDraft: columnKeys("IS MESSAGE DRAFT"),
    conversationDraft: columnKeys("IS CONVERSATION DRAFT"),
    direction: columnKeys("Direction"),
  },
  long: "content",
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
      at: cells.instant("date"),
      text: cells.text("content").slice(0, LONGEST_HEARD),
      folder: cells.text("folder").toUpperCase(),
      draft: cells.text("messageDraft") === "Yes" || cells.text("conversationDraft") === "Yes",
    };
  },
};
