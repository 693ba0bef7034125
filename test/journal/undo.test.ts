/** What undo takes and redo brings back: by the order of writing, whatever the times say. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldWishes, isDecision, isWish, stamp } from "../../src/journal/decisions.ts";
import { type Entry, inOrder, lineOf, subjectOf, type Written } from "../../src/journal/entry.ts";
import { batched, broughtBack, lastWritten, standingAbout, standingWishes, undoOf } from "../../src/journal/undo.ts";
import { entry, wish } from "./invented.ts";

const written = (...entries: readonly Entry[]): readonly Written[] => entries.map((each) => ({ line: lineOf(each), entry: each }));

/** What prune writes when it does one thing after the other, each with the clock at some time. */
function play(steps: readonly Step[]): readonly Entry[] {
  let lines: readonly Entry[] = [];
  for (const { what, clock } of steps) {
    const now = new Date(Date.UTC(2020 + clock, 0, 1)).toISOString();
    const before = written(...lines);
    const timed = inOrder(before);
    if (typeof what === "string") {
      lines = [...lines, ...stamp([what.includes(":") ? wish({ group: what }) : entry({ person: what })], timed, now)];
    } else if (what === 4) {
      lines = [...lines, ...stamp(broughtBack(before).entries, timed, now)];
    } else {
      lines = [...lines, ...batched(stamp(lastWritten(before, what).map(undoOf), timed, now))];
    }
  }
  return lines;
}

/** A mark about somebody, a wish about a group, or an undo of so many (four stands for a redo), on a day of some year. */
interface Step {
  readonly what: string | number;
  readonly clock: number;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  what: fc.oneof(
    fc.constantFrom("ada-example", "bo-example", "cy-example", "employer:acme", "day:2014-03-31"),
    fc.constantFrom(1, 2, 3, 4),
  ),
  clock: fc.nat(20),
});

/** Who stands decided, and which groups wished about. */
const state = (lines: readonly Entry[]) => {
  const timed = inOrder(written(...lines));
  return new Map(
    [...fold(timed), ...foldWishes(timed)].map(([subject, own]) => [subject, own.map(({ decidedAt, at }) => decidedAt ?? at)]),
  );
};

describe("undo", () => {
  it("takes what was written last, whatever the clock said", () => {
    const ahead = entry({ at: "2031-01-01T00:00:00.000Z" });
    const now = entry({ person: "bo-example", at: "2026-11-22T10:00:00.000Z" });
    expect(lastWritten(written(ahead, now), 1)).toEqual([now]);
    expect(lastWritten(written(ahead, now), 9)).toEqual([now, ahead]);
    expect(lastWritten(written(now, ahead), 1)).toEqual([ahead]);
  });

  it("takes back exactly the last mark that stands, however the clock jumps", () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 12 }),
        fc.constantFrom("ada-example", "new-example", "employer:acme", "title:recruiter"),
        fc.nat(20),
        fc.nat(20),
        (steps, person, first, second) => {
          const before = play(steps);
          const after = play([...steps, { what: person, clock: first }, { what: 1, clock: second }]);
          expect(state(after)).toEqual(state(before));
        },
      ),
    );
  });

  it("takes of certain people what stands about each, and nothing of others", () => {
    const [one, two, three] = [
      entry({ at: "2026-01-01T00:00:00Z" }),
      entry({ at: "2026-01-02T00:00:00Z" }),
      entry({ person: "bo-example" }),
    ];
    expect(standingAbout(written(one, two, three), new Set(["ada-example", "nobody"]))).toEqual([two]);
  });

  it("of one group takes the last wish first, and leaves people who are called as the group is", () => {
    const [one, two] = [wish({ at: "2026-01-01T00:00:00Z" }), wish({ at: "2026-01-02T00:00:00Z", wish: "keep" })];
    const journal = written(one, entry({ person: "employer:acme", at: "2026-01-03T00:00:00Z" }), two);
    expect(standingWishes(journal, "employer:acme")).toEqual([two, one]);
    expect(standingWishes(journal, "employer:other")).toEqual([]);
  });
});

describe("redo", () => {
  it("after an undo leaves everything as it was, with the days it was decided on", () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), fc.constantFrom(1, 2, 3), fc.nat(20), (steps, count, clock) => {
        const before = play(steps);
        fc.pre(state(before).size > 0);
        expect(state(play([...steps, { what: count, clock }, { what: 4, clock }]))).toEqual(state(before));
      }),
    );
  });

  it("brings nothing back twice, and back again what was undone again", () => {
    const marked = ["ada-example", "bo-example"].map((what) => ({ what, clock: 1 }));
    const [undo, redo] = [
      { what: 2, clock: 1 },
      { what: 4, clock: 1 },
    ];
    expect(play([...marked, undo, redo, redo])).toHaveLength(6);
    expect(state(play([...marked, undo, redo, undo, redo]))).toEqual(state(play(marked)));
    expect(broughtBack(written())).toEqual({ entries: [], since: [] });
  });

  it("leaves alone whoever was decided about since", () => {
    const lines = play([
      { what: "ada-example", clock: 1 },
      { what: "bo-example", clock: 1 },
      { what: 2, clock: 1 },
      { what: "bo-example", clock: 1 },
    ]);
    const { entries, since } = broughtBack(written(...lines));
    expect(entries.map(subjectOf)).toEqual(["ada-example"]);
    expect(since.map(subjectOf)).toEqual(["bo-example"]);
  });

  it("never takes back or forges: what stands is what somebody decided", () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 15 }), (steps) => {
        const lines = play(steps);
        const original = new Set(
          lines
            .filter((each) => (isDecision(each) || isWish(each)) && each.redoes === undefined)
            .map((each) => `${subjectOf(each)} ${each.at}`),
        );
        const timed = inOrder(written(...lines));
        for (const own of [...fold(timed).values(), ...foldWishes(timed).values()]) {
          for (const each of own) expect(original).toContain(`${subjectOf(each)} ${each.decidedAt ?? each.at}`);
        }
      }),
    );
  });
});
