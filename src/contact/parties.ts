/** Who takes part in conversations, and which of them is the user: the one who is in all of them. */

import { nameKey } from "../people/compare.ts";
import type { Message } from "../sheets/messages.ts";

/** How a party is known: the profile id, or `~` and the folded name where no row has an address. */
export type Party = string;

/** The key of somebody known by name only. */
export function byName(name: string): Party {
  return `~${nameKey(name)}`;
}

/** The folded name LinkedIn writes for accounts that are gone. */
export const NOBODY = nameKey("LinkedIn Member");

/** The names in a list of recipients, cut at every comma: a name that holds one is cut too. */
export function namesIn(to: string): readonly string[] {
  return to
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/**
 * Whether a message goes to more people than it has addresses of: accounts that are gone leave a name, or `LinkedIn Member`, and no
 * address. Names may hold commas (`Zoë Muster, PhD`), so a list that is somebody's name is one. In doubt it goes to several: then nobody
 * is told to have been silent.
 */
export function isToSeveral(
  { to, toIds }: Message,
  { isConnection, isSomebody }: { readonly isConnection: (nameKey: string) => boolean; readonly isSomebody: (nameKey: string) => boolean },
): boolean {
  if (toIds.length > 1 || !to.includes(",") || isSomebody(nameKey(to))) return false;
  const names = namesIn(to);
  const keys = names.map(nameKey);
  if (keys.length < 2) return false;
  if (keys.includes(NOBODY) || keys.filter(isConnection).length > 1) return true;
  // One word behind a comma is a degree; two are somebody.
  return names.every((name) => /\S\s+\S/.test(name)) || (keys.some(isSomebody) && names.filter((name) => /\S\s+\S/.test(name)).length > 1);
}

/** Conversations from which on the one party present in all of them is taken for the owner. */
export const ENOUGH_CONVERSATIONS = 15;
/** Held back at most while the owner is not known, in messages. */
export const HELD_BACK = 5_000;
/** The owner is in every conversation; a few damaged ones are forgiven. */
const PRESENCE = 0.9;

/** Everybody in a conversation, the owner included, by address where there is one, else by name. */
export function partiesOf(thread: readonly Message[]): Set<Party> {
  const parties = new Set<Party>();
  for (const { from, fromId, to, toIds } of thread) {
    if (fromId !== undefined) parties.add(fromId);
    if (from !== "") parties.add(byName(from));
    for (const id of toIds) parties.add(id);
    if (to !== "" && toIds.length < 2) parties.add(byName(to));
  }
  return parties;
}

/** The party present in all conversations: by address, by the name of Profile.csv, else by name; `undefined` while it is not clear. */
export function findOwner(
  held: readonly (readonly Message[])[],
  presence: ReadonlyMap<Party, number>,
  conversations: number,
  { ownerName, last }: { readonly ownerName: string | undefined; readonly last?: boolean },
): { id: string | undefined; name: string } | undefined {
  const rows = held.flat();
  const isClear = conversations >= ENOUGH_CONVERSATIONS || rows.length > HELD_BACK || last === true;
  if (ownerName !== undefined) {
    const key = nameKey(ownerName);
    const id = rows.find(({ from, fromId }) => fromId !== undefined && nameKey(from) === key)?.fromId;
    const party = id ?? byName(ownerName);
    // Where recipients have addresses, a name alone would leave the owner's own address among the others.
    const suffices = id !== undefined || rows.every(({ toIds }) => toIds.length === 0);
    if (suffices && (presence.get(party) ?? 0) >= conversations * PRESENCE) return { id, name: ownerName };
  }
  if (!isClear) return undefined;
  const most = [...presence.values()].reduce((largest, count) => Math.max(largest, count), 0);
  const present = [...presence].flatMap(([party, count]) => (count === most ? [party] : []));
  // The owner's address and name are equally present; the address tells more.
  const addresses = present.filter((party) => !party.startsWith("~"));
  const [best, second] = addresses.length > 0 ? addresses : present;
  // With one conversation, or one other person in all of them, either could be the owner.
  if (best === undefined || second !== undefined || most < conversations * PRESENCE) return undefined;
  if (!best.startsWith("~")) return { id: best, name: rows.find(({ fromId }) => fromId === best)?.from ?? ownerName ?? "" };
  const sender = rows.find(({ from }) => byName(from) === best);
  return { id: sender?.fromId, name: sender?.from ?? rows.find(({ to }) => byName(to) === best)?.to ?? "" };
}
