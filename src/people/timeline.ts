/** What was between the user and a person, as dated moments in order. */
import type { Person, PlainDate } from "./person.ts";

export interface Moment {
  readonly date: PlainDate;
  readonly what: string;
}

/** The moments the export tells of, oldest first. Endorsements and notes have no date in what is kept, so they are not among them. */
export function timelineOf(person: Person): Moment[] {
  const { connectedOn, invitations, messages, recommendations, follows } = person;
  const moments: Moment[] = [];
  const add = (date: PlainDate | undefined, what: string) => {
    if (date !== undefined && date !== "") moments.push({ date, what });
  };
  add(invitations?.sent, "you invited them");
  add(invitations?.received, "they invited you");
  add(connectedOn, "connected");
  if (messages !== undefined) {
    const { first, last, startedBy, firstExchange, lastExchange, exchanges, spamFolder, undated, byName } = messages;
    const tied = byName ? " (tied by name)" : "";
    if (undated > 0) {
      // Any of those without a day may have come before these, or after them.
      add(first, `a message${tied}`);
      add(lastExchange, "an exchange");
      if (last !== first && last !== lastExchange) add(last, "a message");
    } else {
      add(first, `first word, from ${startedBy === "me" ? "you" : "them"}${tied}`);
      if (firstExchange !== lastExchange) add(firstExchange, "first exchange");
      add(lastExchange, exchanges === 1 ? "the only exchange" : `last of ${exchanges} exchanges`);
      if (last !== first && last !== lastExchange) add(last, "last word");
    }
    add(spamFolder ?? undefined, "a message under Spam");
  }
  for (const date of recommendations?.received ?? []) add(date, "their recommendation of you");
  for (const date of recommendations?.given ?? []) add(date, "your recommendation of them");
  add(follows?.unfollowed, "you unfollowed them");
  // Stable: moments of one day stay in the order in which they must have come.
  return moments.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
