/** The note of an invitation reappears as a message when it is accepted; it is counted once, as the note. */
import { nameKey } from "../people/compare.ts";
import type { InvitationRow } from "../sheets/invitations.ts";
import type { Message } from "../sheets/messages.ts";
import { fold } from "../text/text.ts";

/** Tells the messages that are notes of these invitations. */
export function noteTest(rows: readonly InvitationRow[]): (message: Pick<Message, "from" | "to" | "text">) => boolean {
  const notes = new Map<string, Set<string>>();
  for (const { from, to, message } of rows) {
    if (message === "") continue;
    const pair = pairKey(from, to);
    notes.set(pair, (notes.get(pair) ?? new Set()).add(fold(message)));
  }
  // Few pairs have a note between them, messages are long, and the next one is mostly from the same to the same.
  let latest: { readonly from: string; readonly to: string; readonly notes: ReadonlySet<string> | undefined } | undefined;
  return ({ from, to, text }) => {
    if (text === "" || notes.size === 0) return false;
    if (latest?.from !== from || latest.to !== to) latest = { from, to, notes: notes.get(pairKey(from, to)) };
    return latest.notes?.has(fold(text)) === true;
  };
}

const pairKey = (from: string, to: string): string => `${nameKey(from)}\n${nameKey(to)}`;
