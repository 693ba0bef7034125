/** What is remembered of the network of the last scan, added up: the same for `prune history` and for the page. */
import type { HistoryResult } from "../document/result.ts";
import type { Host } from "../host/host.ts";
import { monthsOf, removalsIn, stepsOf } from "../proof/months.ts";
import { version } from "../version.ts";
import { countsOf, exportResult } from "./compared.ts";
import { readJournal } from "./decisions.ts";
import { lastNetwork } from "./past.ts";

/** Adds it up; `undefined` where nothing is remembered. Throws `PruneError` where what is remembered is damaged. */
export async function historyOf(host: Host): Promise<HistoryResult | undefined> {
  const { all, network } = await lastNetwork(host);
  if (network === undefined) return undefined;
  const { decisions, proofs } = await readJournal(host);
  const steps = stepsOf(network.list, decisions);
  const ids = new Set(network.list.flatMap(({ people }) => people.map(({ id }) => id)));
  // A journal knows of no networks: where there are several, whoever was in this one is meant.
  const removals = removalsIn(decisions, proofs).filter(({ mark }) => all.length === 1 || ids.has(mark.person));
  const proven = (proof: (typeof removals)[number]["proof"]) => removals.filter((one) => one.proof === proof).length;
  return {
    schema: "prune/history@1",
    version,
    scans: steps.map(({ snapshot, comparison }) => ({
      ...exportResult(snapshot),
      scannedAt: snapshot.scannedAt,
      doubts: comparison?.doubts ?? null,
      since: comparison === undefined || comparison.doubts !== null ? null : countsOf(comparison),
    })),
    months: monthsOf(steps, removals).map(({ last, ...month }) => ({
      ...month,
      connections: last?.people.length ?? null,
      dateOnly: last === undefined ? null : exportResult(last).dateOnly,
    })),
    removals: { marked: removals.length, confirmed: proven("confirmed"), notDone: proven("notDone"), open: proven("open") },
    otherNetworks: all.length - 1,
  };
}
