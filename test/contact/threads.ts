/** Invented messages, and ears that hear what the texts say they hear. */
import { type Folded, type FoldOptions, foldHistory } from "../../src/contact/fold-history.ts";
import { byName, type Party } from "../../src/contact/parties.ts";
import type { History, Listen } from "../../src/people/history.ts";
import type { Message } from "../../src/sheets/messages.ts";
import { notes } from "../noticed.ts";

/** Seconds since 1970: noon of a day, or the time behind the day. */
export const at = (time: string): number => Date.parse(time.includes("T") ? `${time}Z` : `${time}T12:00:00Z`) / 1000;

let conversations = 0;

/** A row between Ada and the owner, unless it says otherwise. */
const row = (time: string, text: string, more: Partial<Message>): Message => ({
  conversation: "c",
  title: "",
  from: "Ada Example",
  fromId: "ada",
  to: "Me Owner",
  toIds: ["me"],
  at: at(time),
  text,
  folder: "INBOX",
  draft: false,
  ...more,
});

export const WORDS = "a message in five words";

export const theirs = (time: string, text = WORDS, more: Partial<Message> = {}): Message => row(time, text, more);
export const mine = (time: string, text = WORDS, more: Partial<Message> = {}): Message =>
  row(time, text, { from: "Me Owner", fromId: "me", to: "Ada Example", toIds: ["ada"], ...more });

/** Messages of one conversation. */
export function thread(...messages: readonly Message[]): readonly Message[] {
  conversations += 1;
  return messages.map((message) => ({ ...message, conversation: `conversation-${conversations}` }));
}

/** `hello` is a greeting, `no` a refusal, and `#30` is an offer of so many points, on first contact. */
export const ears: Listen = (text, direction, isOpen) => ({
  noticed: isOpen && direction === "received" && text.startsWith("#") ? notes({ points: Number.parseInt(text.slice(1), 10) }) : undefined,
  greeting: text.startsWith("hello"),
  refusal: direction === "sent" && text.startsWith("no "),
  words: text === "" ? 0 : text.split(" ").length,
});

/** Folds conversations in which the owner is known. */
export function fold(
  threads: readonly (readonly Message[])[],
  options: Partial<FoldOptions> = {},
): Folded & { readonly histories: ReadonlyMap<Party, History> } {
  const fold = foldHistory({
    ownerId: "me",
    ownerName: "Me Owner",
    listen: ears,
    isNote: ({ text }) => text.startsWith("note"),
    connectedOn: () => undefined,
    isConnection: () => false,
    ...options,
  });
  for (const message of threads.flat()) fold.add(message);
  const folded = fold.end();
  const parties = threads.flat().flatMap(({ from, fromId, to, toIds }) => [fromId ?? byName(from), ...toIds, byName(from), byName(to)]);
  const histories = [...new Set(parties)].flatMap((party) => {
    const history = folded.historyOf([party], 0);
    return history === undefined ? [] : [[party, history] as const];
  });
  return { ...folded, histories: new Map(histories) };
}

/** What was between the owner and Ada. */
export function between(threads: readonly (readonly Message[])[], options: Partial<FoldOptions> = {}): History {
  const history = fold(threads, options).histories.get("ada");
  if (history === undefined) throw new Error("Nothing was between them.");
  return history;
}
