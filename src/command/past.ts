/** What prune remembers of earlier exports of the network at hand: found, compared with, and added to. */
import { listen } from "../contact/impression.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import type { Decisions } from "../journal/decisions.ts";
import type { PersonId } from "../people/person.ts";
import { type Comparison, compare } from "../proof/compare.ts";
import { isSameNetwork } from "../proof/match.ts";
import { isSameExport, type Snapshot, snapshotOf } from "../proof/snapshot.ts";
import { fromText, newSnapshots, SNAPSHOTS_FILE, type Snapshots, toText } from "../proof/snapshots.ts";
import { read } from "../reading/read.ts";
import type { Reading } from "../reading/reading.ts";
import { fromBytes, SAVED_FILE, savedFingerprint } from "../reading/saved.ts";
import { progressOn } from "./progress.ts";

/** An export, and what is remembered of others of its network. */
export interface Past {
  readonly current: Snapshot;
  /** Where they are remembered; `undefined` where none is. */
  readonly known: Snapshots | undefined;
  /** The export before; `undefined` where none of this network is remembered. */
  readonly before: Snapshot | undefined;
  /** What the two say together. */
  readonly comparison: Comparison | undefined;
  /** Files that could not be read, for the user. While there are any, nothing is added. */
  readonly faults: readonly PruneError[];
}

/** Finds what is remembered of a network, and compares its last export with the one at hand. */
export async function pastOf(host: Host, reading: Reading, decisions: Decisions, scannedAt: string): Promise<Past> {
  const { all, faults } = await readSnapshots(host);
  const fresh = snapshotOf(reading, scannedAt);
  const found = networkIn(all, fresh) ?? (faults.length === 0 ? await upgraded(host, all, fresh) : undefined);
  const current = { ...fresh, scannedAt: found?.list.find((one) => isSameExport(one, fresh))?.scannedAt ?? scannedAt };
  const before = found && lastBefore(found.list, current);
  const comparison = before && compare(before, current, decisions, idsBefore(found?.list ?? [], before));
  return { current, known: found, before, comparison, faults };
}

/** All networks of which exports are remembered, in the order of their files. */
export async function readSnapshots(host: Host): Promise<{ readonly all: readonly Snapshots[]; readonly faults: readonly PruneError[] }> {
  const folder = await host.data.folder();
  // The folder may be a link to one.
  const names = ((await host.look(`${folder}/.`))?.names ?? []).filter((name) => SNAPSHOTS_FILE.test(name));
  const all: Snapshots[] = [];
  const faults: PruneError[] = [];
  for (const name of names) {
    try {
      const content = await host.data.read(name);
      if (content !== undefined) all.push(fromText(new TextDecoder().decode(content), name, `${folder}/${name}`));
    } catch (error) {
      if (!(error instanceof PruneError)) throw error;
      faults.push(error);
    }
  }
  return { all, faults };
}

/** The network an export is of. */
export function networkIn(all: readonly Snapshots[], { mark, people }: Snapshot): Snapshots | undefined {
  return (
    all.find(({ list }) => list.some((one) => one.mark === mark)) ??
    all.find(({ list }) => isSameNetwork((list.at(-1) as Snapshot).people, people))
  );
}

/** A scan that was remembered before prune kept any other: it is the first export of its network. */
async function upgraded(host: Host, all: readonly Snapshots[], current: Snapshot): Promise<Snapshots | undefined> {
  const content = await host.data.read(SAVED_FILE).catch(() => undefined);
  if (content === undefined) return undefined;
  const mark = savedFingerprint(content);
  if (mark === current.mark || all.some(({ list }) => list.some((one) => one.mark === mark))) return undefined;
  try {
    const { reading, savedAt } = await fromBytes(content, SAVED_FILE);
    const first = snapshotOf(reading, savedAt);
    return isWhole(first) && isSameNetwork(first.people, current.people) ? newSnapshots(first) : undefined;
  } catch (error) {
    // The scan that follows replaces it.
    if (error instanceof PruneError) return undefined;
    throw error;
  }
}

/** The export to compare with: the last one, or where that is the one at hand, the one before. */
function lastBefore(list: readonly Snapshot[], current: Snapshot): Snapshot | undefined {
  return list.findLast((one) => !isSameExport(one, current));
}

/** Ids of everybody in exports older than one. */
export function idsBefore(list: readonly Snapshot[], before: Snapshot): ReadonlySet<PersonId> {
  return new Set(list.slice(0, list.indexOf(before)).flatMap(({ people }) => people.map(({ id }) => id)));
}

/** Whether others can be compared with an export at all. */
function isWhole({ cut, people }: Snapshot): boolean {
  return !cut && people.length > 0;
}

/**
 * Adds the export at hand to what is remembered of its network, at its place; so many exports are kept at most, 0 for none. One that is
 * short is not added, since nothing can be compared with it. Throws `PruneError`.
 */
export async function rememberExport(host: Host, { current, known, comparison, faults }: Past, limit: number): Promise<void> {
  if (faults.length > 0) return;
  if (limit === 0) {
    if (known !== undefined) await host.erase(`${await host.data.folder()}/${known.file}`);
    return;
  }
  if (!isWhole(current) || (comparison?.doubts === "short" && comparison.short === "after")) return;
  const next = known === undefined ? newSnapshots(current) : { ...known, list: added(known.list, current, comparison) };
  const kept = { ...next, list: next.list.slice(-limit) };
  await host.data.write(kept.file, toText(kept));
}

function added(list: readonly Snapshot[], current: Snapshot, comparison: Comparison | undefined): readonly Snapshot[] {
  const at = list.findIndex((one) => isSameExport(one, current));
  if (at !== -1) return list.with(at, together(list[at] as Snapshot, current));
  if (comparison?.doubts !== "older") return [...list, current];
  const place = list.findLastIndex((one) => compare(one, current, new Map()).doubts !== "older") + 1;
  return list.toSpliced(place, 0, current);
}

/** The same Connections.csv, read once more: what either tells more of is kept. */
function together(first: Snapshot, again: Snapshot): Snapshot {
  const { dated, guessed } = first.guessed || first.dated === undefined ? again : first;
  return { ...again, dated, guessed, unfollowed: again.unfollowed ?? first.unfollowed };
}

/** Two exports to compare, and ids of people in still older ones. */
export interface TwoExports {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly earlier: ReadonlySet<PersonId>;
}

/**
 * The exports that are meant: both, or one and the last scan, or the last two scans. Throws `PruneError` where one of them is none, or what
 * is remembered is damaged.
 */
export async function twoExports(host: Host, older: string | undefined, newer: string | undefined): Promise<TwoExports> {
  if (older !== undefined && newer !== undefined)
    return { before: await exportOf(host, older), after: await exportOf(host, newer), earlier: new Set() };
  const { all, network, last } = await lastNetwork(host);
  const list = network?.list ?? [];
  if (older !== undefined) {
    const after = await exportOf(host, older);
    const isOfLast = last === undefined || isSameNetwork(last.people, after.people);
    const own = isOfLast ? list : (networkIn(all, after)?.list ?? []);
    // The file may be the last scan itself: then it is compared with the one before.
    const isLast = last !== undefined && isSameExport(last, after);
    const before = isOfLast && !isLast ? (last ?? own.at(-1)) : (lastBefore(own, after) ?? last);
    if (before === undefined)
      throw new PruneError(
        "usage",
        "prune remembers no scan to compare with.",
        "Give two exports, the older first: `prune diff old.zip new.zip`.",
      );
    return { before, after, earlier: idsBefore(own, before) };
  }
  const after = last ?? list.at(-1);
  const before = after && lastBefore(list, after);
  if (after === undefined || before === undefined) {
    throw new PruneError(
      "usage",
      after === undefined ? "prune remembers no scan yet." : "prune remembers one export of this network, and it takes two to compare.",
      "Scan the next export, or give two, the older first: `prune diff old.zip new.zip`. How to get one: `prune guide export`.",
    );
  }
  return { before, after, earlier: idsBefore(list, before) };
}

async function exportOf(host: Host, source: string): Promise<Snapshot> {
  const progress = progressOn(host);
  const reading = await read(await host.open([source]), { listen, ownerId: undefined, progress: progress.update }).finally(progress.done);
  return snapshotOf(reading, host.now());
}

/** All remembered networks, the one of the last scan, and that scan. Throws `PruneError` where one of them cannot be read. */
export async function lastNetwork(
  host: Host,
): Promise<{ readonly all: readonly Snapshots[]; readonly network: Snapshots | undefined; readonly last: Snapshot | undefined }> {
  const { all, faults } = await readSnapshots(host);
  const [fault] = faults;
  if (fault !== undefined) throw fault;
  const content = await host.data.read(SAVED_FILE);
  if (content === undefined) return { all, network: newest(all), last: undefined };
  const { reading, savedAt } = await fromBytes(content, `${await host.data.folder()}/${SAVED_FILE}`);
  const fresh = snapshotOf(reading, savedAt);
  const network = networkIn(all, fresh);
  const known = network?.list.find((one) => isSameExport(one, fresh));
  return { all, network, last: { ...fresh, scannedAt: known?.scannedAt ?? savedAt } };
}

/** The network of the export that was read last. */
function newest(all: readonly Snapshots[]): Snapshots | undefined {
  const readAt = ({ list }: Snapshots) => list.reduce((latest, { scannedAt }) => (scannedAt > latest ? scannedAt : latest), "");
  return all.reduce<Snapshots | undefined>((last, one) => (last === undefined || readAt(one) > readAt(last) ? one : last), undefined);
}
