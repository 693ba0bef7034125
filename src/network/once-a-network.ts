/** What several signals ask about a network, looked up once. */
import type { Network } from "../people/person.ts";

/** Remembers what `look` finds for as long as the network lives. */
export function onceANetwork<Found extends object>(look: (network: Network) => Found): (network: Network) => Found {
  const known = new WeakMap<Network, Found>();
  return (network) => {
    let found = known.get(network);
    if (found === undefined) {
      found = look(network);
      known.set(network, found);
    }
    return found;
  };
}
