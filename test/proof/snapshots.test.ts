/** The file of a network's snapshots: the same when it is read again, small, and nothing less is taken for it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Listed, Snapshot } from "../../src/proof/snapshot.ts";
import { fromText, newSnapshots, SNAPSHOTS_FILE, type Snapshots, toText } from "../../src/proof/snapshots.ts";

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const day = fc
  .date({ min: new Date("2005-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const id = fc.oneof(
  fc.constantFrom("ada-example", "bo-example", "יעל-לביא", "cy example@2020-01-01"),
  fc.string({ minLength: 1, maxLength: 6 }),
);

const listed: fc.Arbitrary<Listed> = fc
  .record({ id, name: text, company: text, position: text, connectedOn: fc.option(day, { nil: undefined }), address: fc.nat(2) })
  .map(({ address, ...person }) => ({
    ...person,
    url:
      address === 0
        ? ""
        : address === 1
          ? `https://www.linkedin.com/in/${encodeURIComponent(person.id)}`
          : `https://www.linkedin.com/in/${person.name}`,
  }));

const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  mark: fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 8, maxLength: 8 }),
  label: text,
  dated: fc.option(day, { nil: undefined }),
  guessed: fc.boolean(),
  scannedAt: day.map((date) => `${date}T12:00:00.000Z`),
  cut: fc.boolean(),
  people: fc.uniqueArray(listed, { selector: ({ id }) => id, maxLength: 6 }),
  dateOnly: fc.array(fc.tuple(day, fc.integer({ min: 1, max: 3 })), { maxLength: 3 }).map((days) => new Map(days)),
  unfollowed: fc.option(
    fc.array(fc.tuple(id, day), { maxLength: 3 }).map((people) => new Map(people)),
    { nil: undefined },
  ),
});

/** The order of people in an export tells nothing. */
const sorted = (list: readonly Snapshot[]) =>
  list.map((one) => ({ ...one, people: [...one.people].sort((a, b) => (a.id < b.id ? -1 : 1)) }));

const LARGE: Snapshot = {
  mark: "0a1b2c3d",
  label: "Connections.csv",
  dated: "2026-10-29",
  guessed: false,
  scannedAt: "2026-10-30T12:00:00.000Z",
  cut: false,
  people: Array.from({ length: 3000 }, (_, i) => ({
    id: `person-${i}`,
    name: `Person ${i}`,
    url: `https://www.linkedin.com/in/person-${i}`,
    company: `Company ${i % 90}`,
    position: "Keeper of invented things",
    connectedOn: "2024-01-05",
  })),
  dateOnly: new Map([["2023-04-05", 2]]),
  unfollowed: new Map([["person-7", "2025-01-01"]]),
};

/** Some weeks later: a few are gone, a few came, a few changed jobs. */
function later(before: Snapshot, month: number): Snapshot {
  const people = before.people.flatMap((person, i) =>
    i % 300 === month ? [] : i % 200 === month ? [{ ...person, company: `Another ${month}` }] : [person],
  );
  const came = Array.from({ length: 10 }, (_, i) => ({ ...(people[i] as Listed), id: `new-${month}-${i}`, name: `New ${i}` }));
  return { ...before, mark: `0000000${month}`, people: [...came, ...people] };
}

describe("the file of a network", () => {
  it("is read back as it was", () =>
    fc.assert(
      fc.property(fc.array(snapshot, { minLength: 1, maxLength: 4 }), (list) => {
        const one: Snapshots = { ...newSnapshots(list[0] as Snapshot), list };
        const back = fromText(toText(one), one.file, "here");
        expect(sorted(back.list)).toEqual(sorted(list));
        expect(SNAPSHOTS_FILE.test(back.file)).toBe(true);
        // Written again it is the same to the byte.
        expect(toText(back)).toBe(toText(one));
      }),
    ));

  it("takes little more room for each further export than what is new in it", () => {
    const list = [LARGE];
    for (let month = 1; month <= 8; month += 1) list.push(later(list.at(-1) as Snapshot, month));
    const [first, all] = [toText(newSnapshots(LARGE)), toText({ ...newSnapshots(LARGE), list })];
    expect(all.length).toBeLessThan(first.length * 1.3);
    expect(sorted(fromText(all, "snapshots-00000000.saved", "here").list)).toEqual(sorted(list));
  });

  it("damaged anywhere ends in a sentence, and so does that of another version", () => {
    const whole = toText(newSnapshots({ ...LARGE, people: LARGE.people.slice(0, 5) }));
    const file = "snapshots-00000000.saved";
    for (let end = 0; end < whole.length - 1; end += 11)
      expect(() => fromText(whole.slice(0, end), file, "here")).toThrow("is damaged: here");
    expect(() => fromText(whole.replace("[0,4]", "[0,5]"), file, "here")).toThrow("is damaged: here");
    expect(() => fromText(whole.replace('"2024-01-05"', '"2024-13-05"'), file, "here")).toThrow("is damaged: here");
    expect(() => fromText(whole.replace("snapshots@1", "snapshots@9"), file, "here")).toThrow(
      "by another version of prune (prune/snapshots@9)",
    );
    expect(() => fromText("", file, "here")).toThrow("is damaged: here");
  });
});
