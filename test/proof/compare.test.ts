/** What two exports say together, on pairs of invented ones with known truth: every class right, and nothing confirmed that is not so. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { connectionsCsv, type Era, resaved } from "../../fixtures/connections.ts";
import { type Connection, type Network, network } from "../../fixtures/network.ts";
import { FATES, type Fate, type NextExport, nextExport } from "../../fixtures/next-export.ts";
import { type Decisions, fold } from "../../src/journal/decisions.ts";
import type { PersonEntry } from "../../src/journal/entry.ts";
import { profileSlug } from "../../src/people/compare.ts";
import { type Comparison, compare, type Finding } from "../../src/proof/compare.ts";
import { isSameNetwork } from "../../src/proof/match.ts";
import { type Snapshot, snapshotOf } from "../../src/proof/snapshot.ts";
import { readConnections } from "../../src/reading/connections.ts";
import type { Reading } from "../../src/reading/reading.ts";

/** A Connections.csv as a snapshot; `dated` where its file tells the day. */
async function snapshot(csv: string | Uint8Array, dated?: string, scannedAt = "2026-11-25T12:00:00.000Z"): Promise<Snapshot> {
  const bytes = typeof csv === "string" ? new TextEncoder().encode(csv) : csv;
  const original = { name: "Connections.csv", bytes };
  const read = await readConnections(original);
  const reading = { ...read, original, label: "Connections.csv", facts: {}, dated: dated ?? read.newest, guessed: dated === undefined };
  return snapshotOf(reading as unknown as Reading, scannedAt);
}

/** Marks as removed, of an evening. */
function marks(people: readonly Connection[], at = "2026-11-03T20:00:00.000Z", withUrl = true): Decisions {
  const entries = people.map((person): PersonEntry => {
    const { first, last, company, position } = person;
    const name = `${first} ${last}`.replace(/\s+/g, " ").trim();
    const connectedOn = dayOf(person);
    const card = { url: null, company, position, connectedOn, score: null, reasons: [], costs: [] };
    return {
      at,
      person: withUrl ? idOf(person) : `${name.normalize("NFC").toLowerCase()}@${connectedOn}`,
      name,
      decision: "removed",
      card,
    };
  });
  return fold(entries);
}

const dayOf = ({ connectedAt }: Connection) => new Date(connectedAt).toISOString().slice(0, 10);
const idOf = ({ slug }: Connection) => profileSlug(`https://www.linkedin.com/in/${encodeURIComponent(slug)}`) as string;

/** Where each fate is told; nowhere where nothing is to be told. */
const CLASS: Readonly<Record<Fate, readonly (keyof Comparison)[]>> = {
  removed: ["confirmed"],
  forgotten: ["notDone"],
  "forgotten-moved": ["notDone", "moved"],
  "forgotten-married": ["notDone", "moved", "changed"],
  "forgotten-promoted": ["notDone", "changed"],
  "forgotten-hid": ["hidden"],
  again: ["back"],
  left: ["gone"],
  hid: ["hidden"],
  moved: ["moved"],
  married: ["moved", "changed"],
  renamed: ["changed"],
  hired: ["changed"],
  shown: ["back"],
  new: ["came"],
};

const CLASSES = ["confirmed", "notDone", "came", "back", "gone", "hidden", "changed", "moved", "unclear"] as const;

const people = (told: readonly Finding[]) => told.map(({ person: { id } }) => id).sort();

/** What should be told of a pair. */
function expected({ truth }: NextExport): Record<string, readonly string[]> {
  return Object.fromEntries(
    CLASSES.map((name) => [
      name,
      Object.entries(CLASS)
        .flatMap(([fate, classes]) => (classes.includes(name) ? truth[fate as Fate].map(idOf) : []))
        .sort(),
    ]),
  );
}

const said = (comparison: Comparison) => ({
  doubts: comparison.doubts,
  ...Object.fromEntries(CLASSES.map((name) => [name, people(comparison[name])])),
});

const SOME: Readonly<Partial<Record<Fate, number>>> = {
  removed: 6,
  forgotten: 3,
  "forgotten-moved": 1,
  "forgotten-married": 1,
  "forgotten-promoted": 1,
  "forgotten-hid": 1,
  again: 1,
  left: 2,
  hid: 1,
  moved: 2,
  married: 1,
  renamed: 1,
  hired: 3,
  shown: 1,
  new: 4,
};

const pairOf = (seed: number, size: number, fates = SOME, options: { asOf?: string; crowded?: boolean } = {}) =>
  nextExport(network({ seed, size }), { seed, asOf: "2026-11-22", fates, ...options });

const [THEN, NOW] = ["2026-10-31", "2026-11-22"];

describe("a pair of exports", () => {
  it.each([60, 120, 250, 400, 400, 900].map((size, seed) => [size, seed] as const))("of %i rows, seed %i", async (size, seed) => {
    const pair = pairOf(seed, size);
    const [before, after] = [await snapshot(connectionsCsv(pair.before), THEN), await snapshot(connectionsCsv(pair.after), NOW)];
    expect(isSameNetwork(before.people, after.people)).toBe(true);
    expect(said(compare(before, after, marks(pair.marked)))).toEqual({ doubts: null, ...expected(pair) });
  });

  it.each([11, 12, 13])("without a date in its name, seed %i", async (seed) => {
    const pair = pairOf(seed, 200);
    const [before, after] = [await snapshot(connectionsCsv(pair.before)), await snapshot(connectionsCsv(pair.after))];
    expect(said(compare(before, after, marks(pair.marked)))).toEqual({ doubts: null, ...expected(pair) });
  });

  it("marked and made on one day", async () => {
    const pair = pairOf(21, 200);
    const [before, after] = [await snapshot(connectionsCsv(pair.before), THEN), await snapshot(connectionsCsv(pair.after), NOW)];
    expect(said(compare(before, after, marks(pair.marked, `${NOW}T09:00:00.000Z`)))).toEqual({ doubts: null, ...expected(pair) });
  });

  it("marked after it was made, tells of nobody that it was not done", async () => {
    const pair = pairOf(22, 200);
    const [before, after] = [await snapshot(connectionsCsv(pair.before), THEN), await snapshot(connectionsCsv(pair.after), NOW)];
    const told = said(compare(before, after, marks(pair.marked, "2026-11-24T09:00:00.000Z")));
    expect(told).toEqual({ doubts: null, ...expected(pair), notDone: [] });
  });

  it.each([
    ["Excel", resaved.excelBom],
    ["European Excel, which loses letters", resaved.europeanSemicolonWindows1252],
    ["Spanish Excel", resaved.spanishMixedMonths],
    ["UTF-16", resaved.utf16],
    ["no header", resaved.headerless],
  ])("re-saved by %s", async (_, write) => {
    const pair = pairOf(31, 250);
    const [before, after] = [await snapshot(connectionsCsv(pair.before), THEN), await snapshot(write(pair.after), NOW)];
    expect(said(compare(before, after, marks(pair.marked)))).toEqual({ doubts: null, ...expected(pair) });
  });
});

/** Without addresses people are told apart by name and day: another name is another person, unless the day and a part of it are the same. */
describe("a pair of exports of which one has no addresses", () => {
  const FATES_BY_NAME = {
    removed: 5,
    forgotten: 3,
    left: 2,
    hired: 3,
    hid: 1,
    shown: 1,
    again: 1,
    new: 4,
    renamed: 1,
    "forgotten-promoted": 1,
  };
  const eras: readonly (readonly [Era, Era])[] = [
    ["2021-06", "2026-04"],
    ["2021-06", "2021-06"],
    ["2023-06", "2026-04"],
  ];
  it.each(eras)("of %s and %s", async (then, now) => {
    const pair = pairOf(41, 250, FATES_BY_NAME);
    const [before, after] = [
      await snapshot(connectionsCsv(pair.before, { era: then }), THEN),
      await snapshot(connectionsCsv(pair.after, { era: now }), NOW),
    ];
    expect(isSameNetwork(before.people, after.people)).toBe(true);
    const comparison = compare(before, after, marks(pair.marked, undefined, false));
    const names = (told: readonly { name: string }[]) => told.map(({ name }) => name).sort();
    const wanted = (fates: readonly Fate[]) =>
      names(fates.flatMap((fate) => pair.truth[fate].map(({ first, last }) => ({ name: `${first} ${last}`.replace(/\s+/g, " ").trim() }))));
    const classes = Object.fromEntries(
      CLASSES.flatMap((name) => (name === "moved" ? [] : [[name, names(comparison[name].map(({ person }) => person))]])),
    );
    const truth = Object.fromEntries(
      CLASSES.flatMap((name) =>
        name === "moved" ? [] : [[name, wanted(Object.keys(CLASS).filter((fate) => CLASS[fate as Fate].includes(name)) as Fate[])]],
      ),
    );
    expect(classes).toEqual(truth);
  });
});

describe("an export that proves nothing", () => {
  const NOTHING = { confirmed: [], notDone: [], came: [], back: [], gone: [], hidden: [], changed: [], moved: [], unclear: [] };
  const rowsOf = (csv: string) => {
    const lines = csv.split("\n");
    const header = lines.findIndex((line) => line.startsWith("First Name"));
    return { head: lines.slice(0, header + 1), rows: lines.slice(header + 1) };
  };
  const SHORT: Readonly<Record<string, (csv: string) => string>> = {
    "half of its rows": (csv) => csv.slice(0, csv.indexOf("\n", csv.length / 2)),
    "nine tenths of its rows": (csv) => csv.slice(0, csv.indexOf("\n", csv.length * 0.9)),
    "its last bytes": (csv) => csv.slice(0, -20),
    "two rows of three": (csv) => {
      const { head, rows } = rowsOf(csv);
      return [...head, ...rows.filter((_, i) => i % 3 !== 0)].join("\n");
    },
    "all of its rows": (csv) => rowsOf(csv).head.join("\n"),
  };
  it.each(Object.entries(SHORT))("is short without %s", async (_, cut) => {
    for (const dated of [NOW, undefined]) {
      const pair = pairOf(51, 300);
      const [before, after] = [await snapshot(connectionsCsv(pair.before), THEN), await snapshot(cut(connectionsCsv(pair.after)), dated)];
      const comparison = compare(before, after, marks(pair.marked));
      expect(said(comparison)).toEqual({ doubts: "short", ...NOTHING });
      expect(comparison.short).toBe("after");
    }
  });

  it("is called short on the side that is", async () => {
    const pair = pairOf(52, 300);
    const [before, after] = [
      await snapshot((SHORT["half of its rows"] as (csv: string) => string)(connectionsCsv(pair.before)), THEN),
      await snapshot(connectionsCsv(pair.after), NOW),
    ];
    expect(compare(before, after, marks(pair.marked))).toMatchObject({ doubts: "short", short: "before" });
  });

  it("is older by its date, or by who is in it", async () => {
    const pair = pairOf(53, 300);
    const [older, newer] = [connectionsCsv(pair.before), connectionsCsv(pair.after)];
    const wrong: readonly (readonly [string | undefined, string | undefined])[] = [
      [NOW, THEN],
      [undefined, undefined],
      [undefined, THEN],
    ];
    for (const [then, now] of wrong) {
      const [before, after] = [await snapshot(newer, then), await snapshot(older, now)];
      expect(said(compare(before, after, marks(pair.marked)))).toEqual({ doubts: "older", ...NOTHING });
    }
  });
});

describe("two networks", () => {
  it("are two, whoever is in both", async () => {
    const [mine, theirs] = [network({ seed: 61, size: 300 }), network({ seed: 62, size: 300 })];
    const [before, after] = [await snapshot(connectionsCsv(mine), THEN), await snapshot(connectionsCsv(theirs), NOW)];
    expect(isSameNetwork(before.people, after.people)).toBe(false);
    // Half of them are connections of both, since other days.
    const shared = mine.people
      .slice(0, 150)
      .map((person, at) => ({ ...person, connectedAt: (theirs.people[at] as Connection).connectedAt }));
    const mixed: Network = { ...theirs, people: [...theirs.people.slice(150), ...shared].sort((a, b) => b.connectedAt - a.connectedAt) };
    expect(isSameNetwork(before.people, (await snapshot(connectionsCsv(mixed), NOW)).people)).toBe(false);
  });

  it("are one where one is much smaller, older or without addresses", async () => {
    const mine = network({ seed: 63, size: 300 });
    const whole = await snapshot(connectionsCsv(mine), NOW);
    const small = await snapshot(connectionsCsv({ ...mine, people: mine.people.slice(-40) }), "2022-01-01");
    const nameless = await snapshot(connectionsCsv(mine, { era: "2021-06" }), THEN);
    expect([isSameNetwork(small.people, whole.people), isSameNetwork(whole.people, small.people)]).toEqual([true, true]);
    expect(isSameNetwork(nameless.people, whole.people)).toBe(true);
  });
});

describe("laws", () => {
  const counts = fc.record(Object.fromEntries(FATES.map((fate) => [fate, fc.nat(3)])) as Record<Fate, fc.Arbitrary<number>>);
  /** A network with crowded days: most of it on few evenings. */
  const crowd = (seed: number, size: number, days: number): Network => {
    const made = network({ seed, size, goneShare: 0.05 });
    const at = (time: number, i: number) => Date.parse("2026-01-05T12:00:00Z") + (i % days) * 86_400_000 * 3 + (time % 1000);
    const people = made.people.map((person, i) => ({ ...person, connectedAt: at(person.connectedAt, i) }));
    const gone = made.gone.map(at);
    return { ...made, people: people.sort((a, b) => b.connectedAt - a.connectedAt), gone: gone.sort((a, b) => b - a) };
  };

  it("nothing is confirmed that is not so, however crowded the days", () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(10_000),
        fc.integer({ min: 80, max: 140 }),
        fc.integer({ min: 4, max: 60 }),
        counts,
        async (seed, size, days, fates) => {
          // A mark explains why somebody is missing: that they hid themselves instead, and another of their day left, is not looked for.
          const pair = nextExport(crowd(seed, size, days), { seed, asOf: NOW, fates: { ...fates, "forgotten-hid": 0 }, crowded: true });
          const [before, after] = [await snapshot(connectionsCsv(pair.before), THEN), await snapshot(connectionsCsv(pair.after), NOW)];
          const told = said(compare(before, after, marks(pair.marked))) as unknown as Record<string, string[]>;
          const removed = pair.truth.removed.map(idOf);
          expect(told.confirmed?.filter((id) => !removed.includes(id))).toEqual([]);
          // And nobody who is there is called gone.
          const there = pair.after.people.map(idOf);
          expect([...(told.gone ?? []), ...(told.hidden ?? [])].filter((id) => there.includes(id))).toEqual([]);
          // Everybody of the older export who is missing by their id is told of, once.
          const lost = [...(told.confirmed ?? []), ...(told.gone ?? []), ...(told.hidden ?? []), ...(told.unclear ?? [])];
          expect(new Set(lost).size).toBe(lost.length);
        },
      ),
      { numRuns: 60 },
    ));

  it("an export compared with itself tells nothing", () =>
    fc.assert(
      fc.asyncProperty(fc.nat(1000), fc.integer({ min: 5, max: 60 }), async (seed, size) => {
        const csv = connectionsCsv(network({ seed, size }));
        const comparison = compare(await snapshot(csv, THEN), await snapshot(csv, THEN), new Map());
        expect(CLASSES.flatMap((name) => comparison[name])).toEqual([]);
      }),
      { numRuns: 25 },
    ));
});
