/** Ties what messages tell of each party to the connection it is. */
import { sharedId } from "../people/compare.ts";
import { type History, NO_HISTORY } from "../people/history.ts";
import type { Identified, PersonId } from "../people/person.ts";
import type { Folded } from "./fold-history.ts";
import { byName, type Party } from "./parties.ts";

/**
 * Ties folded histories to connections: by address, and by a name that is unique on both sides, marked so. What may be with somebody and
 * cannot be tied counts as unclear: nobody is told to have been silent because two people share a name.
 */
export function historiesOf(folded: Folded, connections: readonly Identified[]): Map<PersonId, History> {
  const found = new Map<PersonId, History>();
  connections.forEach(({ id, name, nameKey, namesakes, url }) => {
    const own = url === "" ? [] : [sharedId(id)];
    const called = [...(folded.names.get(nameKey) ?? [])].filter((party) => party !== sharedId(id));
    const nameless = byName(name);
    let parties: readonly Party[] = own;
    let doubtful: readonly Party[] = [];
    if (namesakes === 0 && called.length === 0) parties = [...own, nameless];
    // With an address on both sides that differs, it is somebody else of that name.
    else if (url !== "") doubtful = [nameless];
    else if (namesakes === 0 && called.length === 1) parties = [...called, nameless];
    else doubtful = [...called, nameless];
    // One row of a group may tell somebody's address and their name.
    const grouped = Math.max(...[...parties, nameless].map((party) => folded.grouped.get(party) ?? 0));
    const unclear = grouped + doubtful.reduce((sum, party) => sum + folded.messagesWith(party), 0);
    const history = folded.historyOf(parties, unclear);
    if (history !== undefined) found.set(id, url === "" ? { ...history, byName: true } : history);
    else if (unclear > 0) found.set(id, { ...NO_HISTORY, unclear });
  });
  return found;
}
