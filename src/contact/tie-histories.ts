/** Ties what messages tell of each party to the connection it is. */
import { sharedId } from "../people/compare.ts";
import type { History } from "../people/history.ts";
import type { Identified, PersonId } from "../people/person.ts";
import type { Folded } from "./fold-history.ts";
import { byName } from "./parties.ts";

/** Ties folded histories to connections; those without addresses by unique name on both sides, marked so. */
export function historiesOf({ histories, names }: Folded, connections: readonly Identified[]): Map<PersonId, History> {
  const found = new Map<PersonId, History>();
  connections.forEach(({ id, name, nameKey, namesakes, url }) => {
    const own = url === "" ? undefined : histories.get(sharedId(id));
    if (own !== undefined) {
      found.set(id, own);
      return;
    }
    if (namesakes > 0) return;
    const parties = names.get(nameKey);
    // With an address on both sides that differs, it is somebody else of that name.
    const [only] = parties?.size === 1 ? parties : [];
    const party = only !== undefined ? (url === "" ? only : undefined) : byName(name);
    const history = party === undefined ? undefined : histories.get(party);
    if (history !== undefined) found.set(id, { ...history, byName: true });
  });
  return found;
}
