/** Wishes about groups in judging: what each does to whom, as laws over invented networks. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupKinds } from "../../src/groups/index.ts";
import { foldWishes } from "../../src/journal/decisions.ts";
import type { GroupEntry, Wish } from "../../src/journal/entry.ts";
import { groupsCalled, groupsOf } from "../../src/network/group.ts";
import type { Network, PersonId } from "../../src/people/person.ts";
import { leftOf } from "../../src/plan/left.ts";
import { wishesFor } from "../../src/plan/wishes.ts";
import { signals } from "../../src/signals/index.ts";
import { assess } from "../../src/verdict/assess.ts";
import type { Assessment } from "../../src/verdict/assessment.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/verdict/policy.ts";
import { anyRows, networkOf, peopleOf } from "../groups/people.ts";
import { written } from "../verdict/toy.ts";

const line = (group: string, wish: Wish, minute = 0): GroupEntry => ({
  at: `2026-01-01T00:${String(minute).padStart(2, "0")}:00.000Z`,
  group,
  title: group,
  wish,
});

function judged(network: Network, entries: readonly GroupEntry[], own: Policy["decided"] = new Map()): readonly Assessment[] {
  const wishes = foldWishes(entries);
  const groups = groupsCalled(network, groupKinds, new Set(wishes.keys()));
  const counted = wishesFor(wishes, groups, (id) => own.has(id));
  return assess(network, signals, { ...DEFAULT_POLICY, decided: own, wishes: counted });
}

const has = (one: Assessment, signal: string) => one.receipt().some((each) => each.signal === signal);

/** A network, some of its groups, and a wish for each. */
const wished = fc
  .tuple(anyRows, fc.array(fc.tuple(fc.nat(), fc.constantFrom<Wish>("keep", "let-go", "mixed")), { minLength: 1, maxLength: 4 }))
  .map(([rows, picks]) => {
    const network = networkOf(peopleOf(rows));
    const groups = groupsOf(network, groupKinds);
    const chosen = new Map(picks.flatMap(([at, wish]) => (groups.length === 0 ? [] : [[groups[at % groups.length], wish] as const])));
    return { network, wishes: [...chosen].flatMap(([group, wish]) => (group === undefined ? [] : [{ group, wish }])) };
  });

describe("a wish", () => {
  it("that they go makes everybody unprotected worth a look at least; that they stay protects; the receipt still adds up", () => {
    fc.assert(
      fc.property(wished, ({ network, wishes }) => {
        for (const one of judged(
          network,
          wishes.map(({ group, wish }) => line(group.id, wish)),
        )) {
          expect(one.receipt().reduce((sum, { points }) => sum + points, 0)).toBe(one.score);
          if (has(one, "you-keep-group")) {
            expect(one.verdict).not.toBe("remove");
            expect(one.protectedBy).toContain("you-keep-group");
          }
          if (has(one, "you-let-go") && one.protectedBy.length === 0) {
            expect(["review", "remove"]).toContain(one.verdict);
            expect(one.score).toBeGreaterThanOrEqual(DEFAULT_POLICY.lines.review);
          }
          expect(has(one, "you-keep-group") && has(one, "you-let-go")).toBe(false);
        }
      }),
    );
  });

  it("of the smaller group counts, whatever the order in which they were said; mixed counts nothing", () => {
    fc.assert(
      fc.property(wished, ({ network, wishes }) => {
        const clear = wishes.filter(({ wish }) => wish !== "mixed");
        const sizes = new Set(clear.map(({ group }) => group.people.length));
        fc.pre(sizes.size === clear.length);
        const entries = wishes.map(({ group, wish }, index) => line(group.id, wish, index));
        const people = judged(network, entries);
        expect(judged(network, [...entries].reverse()).map(written)).toEqual(people.map(written));
        const bySize = [...clear].sort((a, b) => a.group.people.length - b.group.people.length);
        for (const one of people) {
          const counting = bySize.find(({ group }) => group.people.some(({ id }) => id === one.person.id));
          expect(has(one, "you-let-go")).toBe(counting?.wish === "let-go");
          expect(has(one, "you-keep-group")).toBe(counting?.wish === "keep");
        }
      }),
    );
  });

  it("is outranked by what was decided about the person", () => {
    fc.assert(
      fc.property(wished, fc.nat(), ({ network, wishes }, at) => {
        const id = (network.people[at % network.people.length] as { id: PersonId }).id;
        const own = new Map([[id, { decision: "keep", on: "2026-01-02" } as const]]);
        const one = judged(
          network,
          wishes.map(({ group, wish }) => line(group.id, wish)),
          own,
        ).find(({ person }) => person.id === id) as Assessment;
        expect(one.verdict).toBe("keep");
        expect(has(one, "you-let-go") || has(one, "you-keep-group")).toBe(false);
      }),
    );
  });

  it("about one employer says nothing of another", () => {
    const network = networkOf(peopleOf(["Acme", "Globex"].flatMap((company) => Array.from({ length: 4 }, () => ({ ...EMPTY, company })))));
    const before = judged(network, []);
    const after = judged(network, [line("employer:acme", "let-go")]);
    expect(after.filter((one, at) => one.sum !== before[at]?.sum).map(({ person }) => person.company)).toEqual([
      "Acme",
      "Acme",
      "Acme",
      "Acme",
    ]);
  });

  it("that they stay keeps them off every list", () => {
    const network = networkOf(peopleOf(Array.from({ length: 4 }, () => ({ ...EMPTY, company: "Acme" }))));
    const { over, aside } = leftOf(judged(network, [line("employer:acme", "keep")]), () => false);
    expect([over.length, aside.length]).toEqual([0, 4]);
  });

  it("of two groups as large the later one counts", () => {
    const network = networkOf(peopleOf(Array.from({ length: 4 }, () => ({ ...EMPTY, company: "Acme", connectedOn: "2014-03-31" }))));
    const [go, stay] = [line("employer:acme", "let-go", 1), line("year:2014", "keep", 2)];
    expect(judged(network, [go, stay]).every((one) => has(one, "you-keep-group"))).toBe(true);
    expect(judged(network, [stay, { ...go, at: "2026-02-01T00:00:00Z" }]).every((one) => has(one, "you-let-go"))).toBe(true);
  });
});

const EMPTY = { company: "", position: "", connectedOn: undefined, email: "" };
