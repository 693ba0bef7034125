/** A sitting, key by key: what each key does, and what no row of keys can do. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decisions, fold, standing, waitingNotes } from "../../src/journal/decisions.ts";
import type { Entry } from "../../src/journal/entry.ts";
import { NO_HISTORY } from "../../src/people/history.ts";
import {
  agreement,
  begin,
  brokenOff,
  doneToday,
  type Effect,
  endOf,
  found,
  type Key,
  placeOf,
  press,
  type Rules,
  type Sitting,
  type Step,
  withNotice,
} from "../../src/plan/review.ts";
import { ordered, REVIEW_ORDERS } from "../../src/plan/review-order.ts";
import type { Assessment } from "../../src/verdict/assessment.ts";

const NAMES = ["Ada Example", "Bo Sample", "Cy Invented", "Di Madeup", "Ed Fictive"];

/** Invented people, the first with the highest score. */
function people(count = 3, changes: (row: number) => Partial<Assessment["person"]> = () => ({})): readonly Assessment[] {
  return Array.from({ length: count }, (_, row): Assessment => {
    const [firstName = "", lastName = ""] = (NAMES[row % NAMES.length] as string).split(" ");
    return {
      person: {
        id: `person-${row}`,
        nameKey: `${firstName} ${lastName}`.toLowerCase(),
        employer: "",
        namesakes: 0,
        function: null,
        seniority: null,
        row: row + 1,
        firstName,
        lastName,
        name: `${firstName} ${lastName}`,
        url: "",
        email: "",
        company: "",
        position: "",
        connectedOn: undefined,
        ...changes(row),
      },
      receipt: () => [],
      score: 90 - row,
      sum: 90 - row,
      exact: 90 - row,
      wishes: 0,
      isFresh: false,
      staleness: null,
      spam: 0,
      relevance: null,
      confidence: "low",
      verdict: "review",
      protectedBy: [],
      blind: [],
      costs: [],
      remarks: [],
      removal: null,
      sharper: undefined,
    };
  });
}

const RULES: Rules = { today: "2026-11-22", doneBefore: 0, pace: 15, limit: undefined, blind: false };

/** A key by what it writes, or by its name where that is longer. */
const key = (name: string): Key => ({ name, text: [...name].length === 1 ? name : "" });

function typed(first: Step, ...keys: readonly string[]): { sitting: Sitting; effects: readonly Effect[] } {
  let { sitting } = first;
  const effects: Effect[] = [];
  for (const one of keys) {
    const step = press(sitting, key(one));
    sitting = step.sitting;
    effects.push(...step.effects);
  }
  return { sitting, effects };
}

const start = (count = 3, rules: Partial<Rules> = {}) => begin(people(count), "worst", { ...RULES, ...rules });
const idsOf = (list: readonly Assessment[]) => list.map(({ person }) => person.id);
const decisionsOf = ({ choices }: Sitting) => choices.map(({ person, decision }) => [person.person.id, decision]);

describe("a card", () => {
  it.each([
    ["r", "removed"],
    ["u", "unfollowed"],
    ["k", "keep"],
    ["l", "later"],
    ["R", "removed"],
  ])("%s says %s", (pressed, decision) => {
    const { sitting, effects } = typed(start(), pressed);
    expect(decisionsOf(sitting)).toEqual([["person-0", decision]]);
    expect(idsOf(sitting.queue)).toEqual(["person-1", "person-2"]);
    expect(effects).toEqual([
      { kind: "append", choice: sitting.choices[0] },
      { kind: "copy", text: "Bo Sample" },
    ]);
  });

  it.each(["return", " ", "x", "up", "ctrl+r", "alt+r", "enter", "é"])("nothing is preselected: %j only rings", (pressed) => {
    const { sitting, effects } = typed(start(), pressed);
    expect(decisionsOf(sitting)).toEqual([]);
    expect(effects).toEqual([{ kind: "bell" }]);
  });

  it("a name that was pasted is no row of keys", () => {
    const { sitting, effects } = press(start().sitting, { name: "paste", text: "Mark Kerr" });
    expect(decisionsOf(sitting)).toEqual([]);
    expect(effects).toEqual([{ kind: "bell" }]);
    expect(press(sitting, { name: "paste", text: "r" }).sitting.choices).toEqual([]);
  });

  it("the name is copied as it is searched for, once a card", () => {
    const first = begin(
      people(1, () => ({ firstName: "Ada", lastName: "Example, MBA 🚀" })),
      "worst",
      RULES,
    );
    expect(first.effects).toEqual([{ kind: "copy", text: "Ada Example" }]);
    expect(typed(first, "w", "w", "n", "escape").effects).toEqual([]);
  });

  it.each(["q", "escape"])("%s ends, and no key after it does anything", (pressed) => {
    const { sitting, effects } = typed(start(), "k", pressed, "r", "b");
    expect(sitting.ended).toBe(true);
    expect(decisionsOf(sitting)).toEqual([["person-0", "keep"]]);
    expect(effects.filter(({ kind }) => kind !== "copy")).toHaveLength(1);
  });
});

describe("back", () => {
  it("takes back the last decision: the person is on the card again, with the note", () => {
    const { sitting, effects } = typed(start(), "n", "h", "i", "return", "r", "b");
    expect(decisionsOf(sitting)).toEqual([]);
    expect(idsOf(sitting.queue)).toEqual(["person-0", "person-1", "person-2"]);
    expect(sitting.notes.get("person-0")).toBe("hi");
    expect(effects.map(({ kind }) => kind)).toEqual(["note", "append", "copy", "take-back", "copy"]);
  });

  it("rings where nothing was decided in this sitting", () => {
    const { sitting, effects } = typed(start(), "b");
    expect(sitting.notice).toEqual({ kind: "nothing-to-undo" });
    expect(effects).toEqual([{ kind: "bell" }]);
  });
});

describe("a note", () => {
  it.each([
    [["h", "i", "return"], "hi"],
    [["h", "i", "x", "backspace", "return"], "hi"],
    [["a", " ", "b", "ctrl+w", "c", "return"], "a c"],
    [["a", "ctrl+u", "b", "return"], "b"],
    [["r", "k", "q", "return"], "rkq"],
    [["👩‍👩‍👧", "backspace", "a", "return"], "a"],
    [["a", "escape"], undefined],
    [["a", "return", "n", "ctrl+u", "return"], undefined],
    [["a", "return", "n", "b", "escape"], "a"],
  ])("%j is %j", (keys, note) => {
    const { sitting, effects } = typed(start(), "n", ...keys);
    expect(sitting.mode).toBe("card");
    expect(sitting.notes.get("person-0")).toBe(note);
    expect(effects.filter(({ kind }) => kind !== "bell" && kind !== "note")).toEqual([]);
    expect(typed({ sitting, effects: [] }, "l").sitting.choices[0]?.note).toBe(note);
  });

  it("is kept at once, and only where it says something new", () => {
    const kept = (...keys: readonly string[]) =>
      typed(start(), "n", ...keys).effects.flatMap((effect) => (effect.kind === "note" ? [[effect.person.person.id, effect.note]] : []));
    expect(kept("h", "i", "return")).toEqual([["person-0", "hi"]]);
    expect(kept("h", "i", "return", "n", "return")).toEqual([["person-0", "hi"]]);
    expect(kept("h", "return", "n", "ctrl+u", "return")).toEqual([
      ["person-0", "h"],
      ["person-0", ""],
    ]);
    expect(kept("h", "escape")).toEqual([]);
    expect(kept("return")).toEqual([]);
  });

  it("that waited since an earlier sitting is on the card, and goes with the decision", () => {
    const first = begin(people(), "worst", RULES, new Map([["person-0", "from yesterday"]]));
    expect(typed(first, "n").sitting.draft).toBe("from yesterday");
    expect(typed(first, "k").sitting.choices[0]?.note).toBe("from yesterday");
  });

  it("that is being typed is kept where the sitting is broken off", () => {
    expect(brokenOff(typed(start(), "n", "h", "i").sitting).effects).toMatchObject([{ kind: "note", note: "hi" }]);
    for (const keys of [[], ["n"], ["/", "h"], ["n", "h", "escape"]])
      expect(brokenOff(typed(start(), ...keys).sitting).effects).toEqual([]);
  });

  it("is clean and of a bearable length, whatever is pasted", () => {
    const { sitting } = typed(start(), "n");
    const pasted = press(sitting, { name: "paste", text: `\u001b[2J\u202eevil\n${"x".repeat(9000)}` }).sitting;
    const { notes } = typed({ sitting: pasted, effects: [] }, "return").sitting;
    expect(notes.get("person-0")).toMatch(/^\[2Jevil x+$/);
    expect(notes.get("person-0")?.length).toBeLessThanOrEqual(500);
  });
});

describe("beside deciding", () => {
  it("c copies the name once more, p opens the page of connections", () => {
    const { sitting, effects } = typed(start(), "c", "p");
    expect(effects).toEqual([
      { kind: "copy", text: "Ada Example", asked: true },
      { kind: "open", address: "https://www.linkedin.com/mynetwork/invite-connect/connections/" },
    ]);
    expect(sitting).toMatchObject({ mode: "card", choices: [] });
    expect(withNotice(sitting, { kind: "opened", done: true }).notice).toEqual({ kind: "opened", done: true });
  });

  it("? explains until it is left, and decides nothing", () => {
    expect(typed(start(), "?", "r", "k", " ").sitting).toMatchObject({ mode: "help", page: 1, choices: [] });
    for (const leave of ["?", "b", "escape", "return"]) expect(typed(start(), "?", leave).sitting.mode).toBe("card");
    expect(typed(start(), "?", "q").sitting.ended).toBe(true);
  });

  it("which of how many is told whatever was decided or found", () => {
    expect(placeOf(start(5).sitting)).toEqual({ at: 1, of: 5 });
    expect(placeOf(typed(start(5), "k", "l", "/", "e", "d", "return").sitting)).toEqual({ at: 3, of: 5 });
    expect(placeOf(typed(start(2), "k", "l").sitting)).toEqual({ at: 2, of: 2 });
  });
});

describe("finding", () => {
  const jobs = [{ company: "Cyber Cheese" }, { position: "Edam buyer" }, {}, {}, {}];
  const first = begin(
    people(5, (row) => jobs[row] ?? {}),
    "worst",
    RULES,
  );

  it("goes to whoever is called so; the others wait in their order, and the name is copied", () => {
    const { sitting, effects } = typed(first, "/", "E", "D", "return");
    expect(sitting).toMatchObject({ mode: "card", draft: "" });
    expect(idsOf(sitting.queue)).toEqual(["person-4", "person-0", "person-1", "person-2", "person-3"]);
    expect(effects).toEqual([{ kind: "copy", text: "Ed Fictive" }]);
  });

  it("names first, by their beginnings, then what stands in a name, a job or a company", () => {
    expect(idsOf(found(typed(first, "/", "e", "d").sitting))).toEqual(["person-4", "person-2", "person-1"]);
    expect(idsOf(found(typed(first, "/", "c", "y").sitting))).toEqual(["person-2", "person-0"]);
    expect(idsOf(found(typed(first, "/", "x", "a").sitting))).toEqual(["person-0"]);
    expect(found(typed(first, "/").sitting)).toEqual([]);
    expect(found(typed(first, "/", "ç").sitting).length).toBe(found(typed(first, "/", "c").sitting).length);
  });

  it("↑ ↓ choose among those found and stop at the ends; what is typed begins at the first again", () => {
    expect(typed(first, "/", "c", "y", "up", "down", "down", "down").sitting.chosen).toBe(1);
    expect(idsOf(typed(first, "/", "c", "y", "down", "return").sitting.queue)[0]).toBe("person-0");
    expect(typed(first, "/", "c", "down", "y").sitting.chosen).toBe(0);
  });

  it("rings where nobody is found, goes back on Esc, and takes letters for letters", () => {
    expect(typed(first, "/", "z", "z", "return")).toMatchObject({ sitting: { mode: "find", draft: "zz" }, effects: [{ kind: "bell" }] });
    expect(typed(first, "/", "r", "k", "escape").sitting).toMatchObject({
      mode: "card",
      draft: "",
      choices: [],
      queue: first.sitting.queue,
    });
    expect(press(typed(first, "/").sitting, { name: "paste", text: "Ed Fict" }).sitting.draft).toBe("Ed Fict");
  });
});

describe("the receipt", () => {
  it("is looked at and left, and decides as the card does", () => {
    expect(typed(start(), "w").sitting.mode).toBe("why");
    for (const leave of ["w", "b", "escape", "return"]) expect(typed(start(), "w", " ", leave).sitting).toMatchObject({ mode: "card" });
    expect(decisionsOf(typed(start(), "w", "r").sitting)).toEqual([["person-0", "removed"]]);
    expect(typed(start(), "w", " ", " ").sitting.page).toBe(2);
    expect(typed(start(), "w", "r", "w").sitting.page).toBe(0);
  });

  it("stays hidden in a blind review", () => {
    const { sitting, effects } = typed(start(3, { blind: true }), "w");
    expect(sitting).toMatchObject({ mode: "card", notice: { kind: "blind" } });
    expect(effects).toEqual([{ kind: "bell" }]);
  });
});

describe("the end", () => {
  it("comes when everybody is decided; b goes back even then", () => {
    const { sitting } = typed(start(2), "k", "r");
    expect([sitting.mode, endOf(sitting)]).toEqual(["finish", "everybody"]);
    expect(idsOf(typed({ sitting, effects: [] }, "b").sitting.queue)).toEqual(["person-1"]);
    expect(typed({ sitting, effects: [] }, "r", "k", "l").sitting).toEqual(sitting);
    expect(typed({ sitting, effects: [] }, "return").sitting.ended).toBe(true);
  });

  it("comes at the pace, for which only clicks on LinkedIn count", () => {
    const { sitting } = typed(start(5, { pace: 3, doneBefore: 1 }), "k", "r", "l", "u", "r");
    expect([sitting.mode, endOf(sitting), doneToday(sitting)]).toEqual(["finish", "pace", 3]);
    expect(decisionsOf(sitting)).toHaveLength(4);
  });

  it("is there at once where the pace is reached or nobody is left", () => {
    expect(start(3, { doneBefore: 15 }).sitting.mode).toBe("finish");
    expect(start(3, { doneBefore: 15, pace: undefined }).sitting.mode).toBe("card");
    expect(start(0)).toMatchObject({ sitting: { mode: "finish" }, effects: [] });
  });

  it("comes after as many decisions as were asked for", () => {
    expect(endOf(typed(start(5, { limit: 2 }), "k", "l").sitting)).toBe("limit");
  });
});

describe("orders", () => {
  const dates = ["2020-01-01", undefined, "2014-01-01", "2026-01-01"];
  const network = people(4, (row) => ({
    connectedOn: dates[row],
    ...(row === 2 ? { messages: { ...NO_HISTORY, received: 9 } } : {}),
  }));

  it.each([
    ["worst", [0, 1, 2, 3]],
    ["oldest", [2, 0, 3, 1]],
    ["newest", [3, 0, 2, 1]],
    ["noisiest", [2, 0, 1, 3]],
  ] as const)("%s", (order, rows) => {
    expect(idsOf(ordered(network, order, RULES.today))).toEqual(rows.map((row) => `person-${row}`));
  });

  it("random is the same all day, whoever has gone meanwhile, and another tomorrow", () => {
    const many = people(40);
    const today = idsOf(ordered(many, "random", "2026-11-22"));
    expect(idsOf(ordered([...many].reverse(), "random", "2026-11-22"))).toEqual(today);
    expect(idsOf(ordered(many.slice(1), "random", "2026-11-22"))).toEqual(today.filter((id) => id !== "person-0"));
    expect(idsOf(ordered(many, "random", "2026-11-23"))).not.toEqual(today);
    expect(today).not.toEqual(idsOf(many));
  });

  it("o goes through all of them and arrives where it began", () => {
    const first = begin(network, "worst", RULES);
    const seen = REVIEW_ORDERS.map((_, presses) => typed(first, ...Array(presses).fill("o")).sitting.order);
    expect(seen).toEqual(REVIEW_ORDERS);
    expect(idsOf(typed(first, ...Array(REVIEW_ORDERS.length).fill("o")).sitting.queue)).toEqual(idsOf(first.sitting.queue));
  });
});

it("a decision agrees with a verdict, differs, or leaves it open", () => {
  expect(agreement("removed", "remove")).toBe("agrees");
  expect(agreement("keep", "keep")).toBe("agrees");
  expect(agreement("unfollowed", "unfollow")).toBe("agrees");
  expect(agreement("keep", "remove")).toBe("differs");
  expect(agreement("removed", "keep")).toBe("differs");
  expect(agreement("unfollowed", "keep")).toBe("differs");
  expect(agreement("unfollowed", "remove")).toBe("open");
  expect(agreement("removed", "review")).toBe("open");
  expect(agreement("later", "remove")).toBe("open");
});

describe("whatever is typed", () => {
  const keys = fc.array(fc.constantFrom(..."ruklnbwocp/?e x", "return", "escape", "backspace", "ctrl+u", "down", "up"), { maxLength: 60 });
  const rules = fc.record({
    today: fc.constant("2026-11-22"),
    doneBefore: fc.nat(3),
    pace: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    limit: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    blind: fc.boolean(),
  });
  const sittings = fc.tuple(fc.nat(8), rules).map(([count, own]) => begin(people(count), "worst", own));

  it("everybody is decided or waiting, each once", () => {
    fc.assert(
      fc.property(sittings, keys, (first, row) => {
        const { sitting } = typed(first, ...row);
        const all = [...sitting.choices.map(({ person }) => person), ...sitting.queue];
        expect(idsOf(all).sort()).toEqual(idsOf(first.sitting.queue).sort());
      }),
    );
  });

  it("back right after a decision leaves everything as it was", () => {
    fc.assert(
      fc.property(sittings, keys, fc.constantFrom("r", "u", "k", "l"), (first, row, decision) => {
        const before = typed(first, ...row).sitting;
        fc.pre(before.mode === "card" && !before.ended);
        const after = typed({ sitting: before, effects: [] }, decision, "b").sitting;
        expect({ ...after, notice: undefined }).toEqual({ ...before, notice: undefined });
      }),
    );
  });

  it("what the effects put into a journal is what the sitting says", () => {
    fc.assert(
      fc.property(sittings, keys, (first, row) => {
        const { sitting, effects } = typed(first, ...row);
        const entries = effects.flatMap((effect): Entry[] => {
          const at = "2026-11-22T10:00:00.000Z";
          if (effect.kind === "note") return [{ at, person: effect.person.person.id, name: "", decision: "note", note: effect.note }];
          if (effect.kind !== "append" && effect.kind !== "take-back") return [];
          const { person, decision, note } = effect.choice;
          const said = note === undefined ? {} : { note };
          return [{ at, person: person.person.id, name: "", ...(effect.kind === "append" ? { decision, ...said } : { decision: "undo" }) }];
        });
        const decisions: Decisions = fold(entries);
        expect(waitingNotes(entries)).toEqual(sitting.notes);
        expect([...decisions.keys()].map((id) => [id, standing(decisions, id)?.decision]).sort()).toEqual(decisionsOf(sitting).sort());
      }),
    );
  });

  it("nobody is done beyond the pace, nor decided beyond the limit", () => {
    fc.assert(
      fc.property(sittings, keys, (first, row) => {
        const { sitting } = typed(first, ...row);
        const { pace = Number.POSITIVE_INFINITY, limit = Number.POSITIVE_INFINITY, doneBefore } = sitting.rules;
        expect(doneToday(sitting)).toBeLessThanOrEqual(Math.max(pace, doneBefore));
        expect(sitting.choices.length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
