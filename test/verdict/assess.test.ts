/** The adding-up, on invented signals: points, limits, the ends of the scale, who is asked, and what stands on the receipt. */
import { describe, expect, it } from "vitest";
import { FILES, UNMENTIONED } from "../../src/people/facts.ts";
import { NO_HISTORY } from "../../src/people/history.ts";
import type { Person } from "../../src/people/person.ts";
import { assess, isOn } from "../../src/verdict/assess.ts";
import type { Assessment } from "../../src/verdict/assessment.ts";
import { DEFAULT_POLICY } from "../../src/verdict/policy.ts";
import type { Signal } from "../../src/verdict/signal.ts";
import { costs, far, guard, judged, lines, ME, networkOf, seen, somebody, spam, speaks, stale, toy } from "./toy.ts";

/** No limit is near. */
const FREE = { limits: { staleness: 1000, "speaks-for": 1000, quiet: 1000 } };

describe("a line", () => {
  it.each([
    [45, 1, 45],
    [45, 0.6, 27],
    [45, 0.33, 15],
    [45, 0.344, 15],
    [45, 0.345, 16],
    [10, 0.25, 3],
    [-13, 0.5, -6],
    [-20, 0.45, -9],
    [20, 1.4, 20],
    [20, 0.049, 1],
  ])("%i points at strength %d weigh %i", (points, strength, whole) => {
    expect(judged([toy("sign", points, { strength })], {}, { policy: FREE }).receipt()[0]).toEqual({
      signal: "sign",
      group: "spam",
      family: "sign",
      points: whole,
      because: "sign speaks",
    });
  });

  it.each([0, 0.02, -3])("is not written where it weighs nothing: strength %d", (strength) => {
    const one = judged([toy("sign", 20, { strength })]);
    expect(lines(one)).toEqual([]);
    expect(one).toMatchObject({ score: 0, spam: 0 });
  });

  it("is written where it weighs nothing and guards, or stops", () => {
    expect(lines(judged([guard(), toy("new", 0, { group: "staleness", stops: "staleness" })]))).toEqual([
      ["guard", 0],
      ["new", 0],
    ]);
  });

  it("comes from each signal that speaks, in the order of the signals", () => {
    const quiet = toy("quiet", 10, { look: () => undefined });
    expect(lines(judged([stale(5), quiet, spam("lure", 7), speaks(2)]))).toEqual([
      ["stale", 5],
      ["lure-sign", 7],
      ["speaks", -2],
    ]);
  });

  it("is made anew where a signal says something else of the next person", () => {
    const [one, two] = [
      { strength: 1, because: "one" },
      { strength: 0.5, because: "two" },
    ];
    const sign = toy("sign", 10, { look: ({ row }) => (row === 2 ? two : one) });
    const people = [1, 2, 3, 4].map((number) => somebody({}, number));
    const receipts = assess(networkOf(people), [sign], DEFAULT_POLICY).map(({ receipt }) =>
      receipt().map(({ points, because }) => [points, because]),
    );
    expect(receipts).toEqual([[[10, "one"]], [[5, "two"]], [[10, "one"]], [[10, "one"]]]);
  });
});

describe("the policy", () => {
  it("has the last word on a signal's points", () => {
    expect(judged([spam("lure", 20)], {}, { policy: { points: { "lure-sign": 7 } } }).score).toBe(7);
    expect(lines(judged([spam("lure", 20)], {}, { policy: { points: { "lure-sign": 0 } } }))).toEqual([]);
    expect(judged([spam("lure", 20)], {}, { policy: { points: { other: 7 } } }).score).toBe(20);
  });

  it.each([
    [undefined, undefined, true],
    [undefined, false, false],
    [undefined, true, true],
    [true, undefined, false],
    [true, true, true],
    [true, false, false],
  ] as const)("a signal that is off: %s, switched by the user: %s, looks: %s", (off, switched, looks) => {
    const sign = { ...spam("lure", 20), ...(off === undefined ? {} : { off }) };
    const policy = switched === undefined ? {} : { signals: { "lure-sign": switched } };
    expect(isOn(sign, { ...DEFAULT_POLICY, ...policy })).toBe(looks);
    expect(judged([sign], {}, { policy }).score).toBe(looks ? 20 : 0);
  });
});

describe("the score", () => {
  it("is the sum of the receipt", () => {
    expect(judged([stale(20), spam("lure", 30), far(11), speaks(13)], {}, { policy: FREE })).toMatchObject({ score: 48, spam: 30 });
  });

  it("begins at 0, and says so", () => {
    const { score, receipt } = judged([speaks(20), stale(5)]);
    expect(score).toBe(0);
    expect(receipt().at(-1)).toEqual({ signal: "scale", group: "scale", family: "scale", points: 15, because: "the scale begins at 0" });
  });

  it("ends at 100, and says so", () => {
    const { score, receipt, spam: axis } = judged([spam("a", 53), spam("b", 53)]);
    expect([score, axis]).toEqual([100, 100]);
    expect(receipt().at(-1)).toEqual({ signal: "scale", group: "scale", family: "scale", points: -6, because: "the scale ends at 100" });
  });

  it.each([
    [[spam("a", 53), spam("b", 47)], 100],
    [[spam("a", 10), speaks(10)], 0],
  ])("at an end of the scale there is nothing to say", (signals, score) => {
    const assessment = judged(signals);
    expect(assessment.score).toBe(score);
    expect(lines(assessment)).toHaveLength(2);
  });
});

describe("what orders people whom the scale, or rounding, holds together", () => {
  it("is the sum before the ends of the scale, after limits", () => {
    expect(judged([spam("a", 80), spam("b", 53)])).toMatchObject({ sum: 133, score: 100 });
    expect(judged([speaks(20), stale(5)])).toMatchObject({ sum: -15, score: 0 });
    expect(judged([spam("lure", 60)])).toMatchObject({ sum: 53, score: 53 });
  });

  it.each([
    [0.344, 15.48, 15],
    [0.345, 15.525, 16],
    [0.01, 0.45, 0],
    [1, 45, 45],
  ])("and the sum before rounding, of lines too light to be written too: strength %d", (strength, exact, sum) => {
    const found = judged([toy("sign", 45, { strength }), spam("lure", 7)]);
    expect(found.sum).toBe(sum + 7);
    expect(found.exact).toBeCloseTo(exact + 7, 10);
  });

  it("a guard that weighs nothing adds nothing", () => {
    expect(judged([guard(), toy("guard-with-points", 10, { guard: true, strength: 0.04 })]).exact).toBeCloseTo(0.4, 10);
  });
});

describe("limits", () => {
  it.each(Object.entries(DEFAULT_POLICY.limits).filter(([family]) => !["staleness", "quiet", "speaks-for", "off-topic"].includes(family)))(
    "%s counts %i at most",
    (family, most) => {
      const half = Math.ceil(most / 2);
      const under = judged([spam(family, half), toy("other", most - half, { family })]);
      expect(lines(under)).toEqual([
        [`${family}-sign`, half],
        ["other", most - half],
      ]);
      const over = judged([spam(family, half), toy("other", most - half + 3, { family })]);
      expect(over.score).toBe(most);
      expect(over.spam).toBe(most);
      expect(over.receipt().at(-1)).toEqual({
        signal: "limit",
        group: "spam",
        family,
        points: -3,
        because: `signs of one kind repeat each other: ${family} counts ${most} at most`,
      });
    },
  );

  it("the default ones are these", () => {
    expect(DEFAULT_POLICY.limits).toEqual({
      explicit: 53,
      lure: 53,
      channel: 33,
      pitch: 55,
      behaviour: 30,
      invite: 30,
      position: 55,
      name: 26,
      cluster: 26,
      slug: 10,
      staleness: 45,
      "off-topic": 30,
      quiet: 60,
      "speaks-for": 56,
    });
  });

  it("another field counts 30 at most, as relevance", () => {
    expect(seen([far(30)]).score).toBe(30);
    const { receipt, score } = seen([far(20), toy("farther", 15, { group: "relevance", family: "off-topic" })]);
    expect(score).toBe(30);
    expect(receipt().at(-1)).toMatchObject({ signal: "limit", group: "relevance", family: "off-topic", points: -5 });
  });

  it("a single point more is taken back too", () => {
    expect(judged([spam("lure", 53), toy("more", 1, { family: "lure" })]).score).toBe(53);
    expect(judged([toy("more", 1, { family: "lure" }), spam("lure", 53)]).score).toBe(53);
  });

  it("what reaches a limit is not over it, be another over its own", () => {
    const { receipt } = seen([stale(45), far(15), spam("lure", 60), spam("pitch", 46), speaks(56)]);
    expect(
      receipt()
        .slice(5)
        .map(({ family }) => family),
    ).toEqual(["lure", "scale"]);
  });

  it("a family without a limit has none", () => expect(judged([spam("unheard-of", 90)]).score).toBe(90));

  it("families are limited one by one, and only by what speaks against a person", () => {
    const mixed = [
      spam("lure", 40),
      toy("more", 20, { family: "lure" }),
      spam("pitch", 30),
      toy("less", -10, { family: "lure", group: "relevance" }),
    ];
    expect(lines(judged(mixed)).slice(4)).toEqual([["limit", -7]]);
    expect(judged(mixed)).toMatchObject({ score: 73, spam: 83 });
  });

  it("the group of a limit is that of what speaks against the person, whatever spoke first", () => {
    const first = toy("less", -10, { family: "lure", group: "relevance" });
    expect(
      judged([first, spam("lure", 60)])
        .receipt()
        .at(-1),
    ).toMatchObject({ signal: "limit", group: "spam", points: -7 });
  });

  it("staleness counts 45 at most, whatever its families", () => {
    expect(lines(judged([stale(45)]))).toEqual([["stale", 45]]);
    const { receipt, score, staleness } = judged([stale(40), toy("old", 9, { group: "staleness", family: "lure" })]);
    expect([score, staleness]).toEqual([45, 100]);
    expect(receipt().at(-1)).toEqual({
      signal: "limit",
      group: "staleness",
      family: "staleness",
      points: -4,
      because: "staleness counts 45 at most",
    });
  });

  it("no family of staleness has a limit of its own", () => {
    expect(judged([toy("old", 44, { group: "staleness", family: "slug" })]).score).toBe(44);
    expect(judged([toy("old", 34, { group: "staleness", family: "off-topic" }), far(20)]).score).toBe(54);
  });

  it("silence and another field count 60 at most together", () => {
    expect(lines(seen([stale(40), far(20)]))).toEqual([
      ["stale", 40],
      ["far", 20],
    ]);
    const { receipt, score } = seen([stale(40), far(23)]);
    expect(score).toBe(60);
    expect(receipt().at(-1)).toEqual({
      signal: "limit",
      group: "relevance",
      family: "quiet",
      points: -3,
      because: "silence and another field count 60 at most together",
    });
  });

  it("what goes beyond the limit of staleness does not count towards that of both", () => {
    const { receipt, score } = seen([stale(50), far(16)]);
    expect(score).toBe(60);
    expect(
      receipt()
        .slice(2)
        .map(({ family, points }) => [family, points]),
    ).toEqual([
      ["staleness", -5],
      ["quiet", -1],
    ]);
    expect(
      seen([stale(50), far(15)])
        .receipt()
        .slice(2),
    ).toHaveLength(1);
  });

  it("nor does what goes beyond the limit of another field", () => {
    const { receipt, score } = seen([stale(40), far(35)]);
    expect(score).toBe(60);
    expect(
      receipt()
        .slice(2)
        .map(({ family, points }) => [family, points]),
    ).toEqual([
      ["off-topic", -5],
      ["quiet", -10],
    ]);
    expect(
      seen([stale(30), far(35)])
        .receipt()
        .slice(2),
    ).toHaveLength(1);
    expect(seen([stale(40), far(35)], {}, { limits: {} }).score).toBe(60);
  });

  it("and there is none without another field, however little that is", () => {
    const limits = { quiet: 40 };
    expect(seen([stale(45)], {}, { limits }).score).toBe(45);
    expect(seen([stale(50)], {}, { limits }).score).toBe(45);
    expect(seen([stale(40), far(1)], {}, { limits }).score).toBe(40);
  });

  it("silence and spam have no limit together", () => {
    expect(seen([stale(45), spam("lure", 50)]).score).toBe(95);
    expect(seen([stale(45), spam("lure", 50), far(5)]).score).toBe(100);
  });

  it("what speaks for a person counts 56 at most", () => {
    expect(lines(judged([speaks(56), spam("lure", 53), spam("pitch", 40)]))).toHaveLength(3);
    const { receipt, score } = judged([
      speaks(40),
      toy("spoken", -20, { group: "relevance", family: "contact" }),
      spam("lure", 53),
      spam("pitch", 40),
    ]);
    expect(score).toBe(37);
    expect(receipt().at(-1)).toEqual({
      signal: "limit",
      group: "relevance",
      family: "speaks-for",
      points: 4,
      because: "everything that speaks for a person counts 56 at most",
    });
  });

  it("one limit alone is enough to be held, whichever it is", () => {
    expect(judged([spam("unlimited", 60), speaks(57)]).score).toBe(4);
    expect(judged([spam("unlimited", 59), toy("one", -1, { group: "relevance" }), speaks(56)]).score).toBe(3);
    expect(judged([stale(46)], {}, { policy: { limits: { quiet: 100 } } }).score).toBe(45);
    expect(seen([stale(30), far(31)], {}, { limits: {} }).score).toBe(60);
  });

  it("the user's own limits are taken, and these three where there are none", () => {
    const limits = { lure: 5, staleness: 10, quiet: 12, "speaks-for": 3 };
    expect(lines(seen([spam("lure", 9), stale(15), far(4), speaks(5)], {}, { limits })).slice(4)).toEqual([
      ["limit", -4],
      ["limit", -5],
      ["limit", -2],
      ["limit", 2],
    ]);
    expect(seen([stale(46)], {}, { limits: {} }).score).toBe(45);
    expect(seen([stale(45), far(16)], {}, { limits: {} }).score).toBe(60);
    expect(lines(seen([spam("a", 80), speaks(57)], {}, { limits: {} })).at(-1)).toEqual(["limit", 1]);
  });
});

describe("a signal that stops staleness", () => {
  const fresh = toy("new", 0, { group: "staleness", family: "age", stops: "staleness" });

  it("takes all of it back, with its reason", () => {
    const { receipt, score, staleness } = judged([stale(20), fresh, toy("old", 30, { group: "staleness" }), spam("lure", 7)]);
    expect([score, staleness]).toEqual([7, 0]);
    expect(receipt().at(-1)).toEqual({
      signal: "limit",
      group: "staleness",
      family: "staleness",
      points: -50,
      because: "staleness does not count: new speaks",
    });
  });

  it("has nothing to take back where nothing was stale", () => {
    expect(lines(judged([fresh, spam("lure", 7)]))).toEqual([
      ["new", 0],
      ["lure-sign", 7],
    ]);
  });

  it("leaves another field its whole limit", () => {
    expect(seen([stale(45), fresh, far(30)]).score).toBe(30);
    expect(seen([stale(45), fresh, far(30)], {}, { limits: { quiet: 30 } }).score).toBe(30);
  });

  it("one point of staleness is taken back too", () => expect(judged([stale(1), fresh]).score).toBe(0));
});

describe("the three scales", () => {
  it.each([
    [0, 0],
    [9, 20],
    [27, 60],
    [45, 100],
  ])("%i points of staleness are %i of 100", (points, place) => expect(judged([stale(points)]).staleness).toBe(place));

  it("staleness is unknown without a date and without messages, and only then", () => {
    expect(judged([], { connectedOn: undefined }).staleness).toBeNull();
    expect(judged([], { connectedOn: undefined, messages: NO_HISTORY }).staleness).toBe(0);
    expect(judged([], {}).staleness).toBe(0);
  });

  it("a signal may say where on the scale it puts a person, apart from what it weighs", () => {
    const old = (staleness: number): Signal => ({
      ...toy("old", 5, { group: "staleness" }),
      look: () => ({ strength: 1, staleness, because: "old" }),
    });
    expect(judged([old(0.6)])).toMatchObject({ staleness: 60, score: 5 });
    expect(judged([old(0)])).toMatchObject({ staleness: 0, score: 5 });
    expect(judged([old(0.6), stale(9)])).toMatchObject({ staleness: 80, score: 14 });
    expect(judged([old(0.6), stale(45)])).toMatchObject({ staleness: 100, score: 45 });
    const weightless: Signal = { ...old(0.4), look: () => ({ strength: 0, staleness: 0.4, because: "old" }) };
    expect(judged([weightless])).toMatchObject({ staleness: 40, score: 0 });
    expect(lines(judged([weightless]))).toEqual([]);
    expect(judged([old(0.6), toy("new", 0, { group: "staleness", stops: "staleness" })])).toMatchObject({ staleness: 0, score: 0 });
    const elsewhere: Signal = { ...old(0.6), group: "relevance" };
    expect(judged([elsewhere])).toMatchObject({ staleness: 0, score: 5 });
  });

  it("staleness is measured against the user's own limit", () => {
    expect(judged([stale(10)], {}, { policy: { limits: { staleness: 20 } } }).staleness).toBe(50);
  });

  it.each([
    [far(30), 0],
    [far(15), 25],
    [far(3), 45],
    [speaks(0), 50],
    [speaks(3), 55],
    [speaks(15), 75],
    [speaks(30), 100],
    [speaks(50), 100],
  ])("relevance has its middle at 50 and its ends 30 points away", (sign, place) => {
    expect(judged([sign], {}, { network: { me: ME } }).relevance).toBe(place);
  });

  it("relevance is unknown where nobody knows the user and nothing spoke of it", () => {
    expect(judged([spam("lure", 20), stale(10)]).relevance).toBeNull();
    expect(judged([speaks(3)]).relevance).toBe(55);
    expect(judged([far(3)]).relevance).toBe(45);
    expect(judged([], {}, { network: { me: ME } }).relevance).toBe(50);
  });

  it("spam is its points, no scale of its own", () => {
    expect(judged([spam("lure", 7), speaks(3)]).spam).toBe(7);
    expect(judged([spam("lure", -7)]).spam).toBe(0);
  });
});

describe("who is asked", () => {
  const asked = (signal: Signal, people: readonly Partial<Person>[], me = false): readonly number[] =>
    assess(
      networkOf(
        people.map((person, index) => somebody(person, index + 1)),
        me ? { me: ME } : {},
      ),
      [signal],
      DEFAULT_POLICY,
    ).flatMap(({ person, receipt }) => (receipt().length > 0 ? [person.row] : []));
  it("everybody, by a signal that needs Connections.csv alone", () => expect(asked(spam("lure", 5), [{}, {}])).toEqual([1, 2]));

  it.each(FILES)("by a signal that needs %s, everybody, where that file is there", (file) => {
    expect(asked(toy("sign", 5, { needs: [file] }), [{ [file]: UNMENTIONED[file] }, { [file]: UNMENTIONED[file] }])).toEqual([1, 2]);
    expect(asked(toy("sign", 5, { needs: [file] }), [{}, {}])).toEqual([]);
  });

  it("by a signal that needs to know the user, everybody, once they are known", () => {
    const sign = toy("sign", 5, { needs: ["me"] });
    expect(asked(sign, [{}])).toEqual([]);
    expect(asked(sign, [{}], true)).toEqual([1]);
    expect(asked(toy("sign", 5, { needs: ["me", "notes"] }), [{ notes: { count: 1 } }])).toEqual([]);
    expect(asked(toy("sign", 5, { needs: ["me", "notes"] }), [{}], true)).toEqual([]);
    expect(asked(toy("sign", 5, { needs: ["me", "notes"] }), [{ notes: { count: 1 } }], true)).toEqual([1]);
  });

  it("nobody, by a signal whose survey finds nothing; a survey's finding is handed on", () => {
    expect(asked(toy("sign", 5, { survey: () => undefined }), [{}])).toEqual([]);
    const sign = toy("sign", 10, {
      survey: ({ people }) => people.length / 10,
      look: (_, __, share) => ({ strength: share as number, because: "" }),
    });
    expect(assess(networkOf([somebody(), somebody({}, 2)]), [sign], DEFAULT_POLICY).map(({ score }) => score)).toEqual([2, 2]);
  });

  it("surveys see the policy, and are not made for signals that do not look", () => {
    const seenPolicies: number[] = [];
    const sign = toy("sign", 5, {
      survey: (_, { pace }) => {
        seenPolicies.push(pace);
        return true;
      },
    });
    judged([sign], {}, { policy: { pace: 7 } });
    judged([sign], {}, { policy: { signals: { sign: false } } });
    judged([{ ...sign, needs: ["notes"] }]);
    expect(seenPolicies).toEqual([7]);
  });

  it("nobody is asked about in an empty network", () => expect(assess(networkOf([]), [spam("lure", 5)], DEFAULT_POLICY)).toEqual([]));
});

describe("an assessment", () => {
  it("stands where its person does", () => {
    const people = [3, 1, 2].map((number) => somebody({}, number));
    expect(assess(networkOf(people), [], DEFAULT_POLICY).map(({ person }) => person)).toEqual(people);
  });

  it("names the guards that spoke", () => {
    expect(judged([guard(), speaks(2), toy("second", -5, { group: "relevance", guard: true })]).protectedBy).toEqual(["guard", "second"]);
    expect(judged([speaks(2), spam("lure", 20)]).protectedBy).toEqual([]);
  });

  it("names what a removal costs, be it worth points or not", () => {
    expect(judged([costs("one thing"), spam("lure", 3), toy("other", -4, { cost: "another" })]).costs).toEqual(["one thing", "another"]);
    expect(judged([spam("lure", 3)]).costs).toEqual([]);
  });

  it("names what would sharpen it near a line, but not for whom is protected", () => {
    const near: Assessment = judged([spam("lure", 30)]);
    expect(near.sharper).toEqual({ need: "messages.csv", low: 0, high: 75 });
    expect(judged([spam("lure", 30), guard()]).sharper).toBeUndefined();
    expect(judged([spam("lure", 10)]).sharper).toBeUndefined();
  });

  it("tells what was blind, and how sure it is", () => {
    expect(judged([])).toMatchObject({
      confidence: "low",
      blind: ["messages", "me", "profile", "recommendations", "endorsements", "invitations"],
    });
    expect(seen([], { position: "Nurse" })).toMatchObject({ confidence: "high", blind: [] });
  });
});
