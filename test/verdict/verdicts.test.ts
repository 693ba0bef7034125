/** The verdicts as a table: every rule, and each exception, from both sides of its lines. */
import { describe, expect, it, test } from "vitest";
import { NO_HISTORY } from "../../src/people/history.ts";
import type { Network, Person } from "../../src/people/person.ts";
import type { Policy } from "../../src/verdict/policy.ts";
import type { Signal } from "../../src/verdict/signal.ts";
import { costs, far, guard, INFORMED, judged, ME, SEEN, seen, silent, spam, speaks, stale, toy } from "./toy.ts";

type Row = readonly [what: string, score: number, verdict: string, ...signals: readonly Signal[]];

/** Judged where every file could be seen. */
function table(rows: readonly Row[], person: Partial<Person> = {}, policy: Partial<Policy> = {}): void {
  test.each(rows.map(([what, score, verdict, ...signals]) => ({ what, score, verdict, signals })))(
    "$what: $score, $verdict",
    ({ score, verdict, signals }) => {
      const assessment = seen(signals, person, policy);
      expect([assessment.score, assessment.verdict]).toEqual([score, verdict]);
    },
  );
}

const weak = (family: string, points: number) => spam(family, points, { weak: true });
/** More than one family allows, in two lines of a family without a limit. */
const plenty = (points: number) => spam("unlimited", points);

describe("a guarded person is kept", () => {
  table([
    ["with nothing else said", 0, "keep", guard()],
    ["long silent and in another field", 60, "keep", guard(), stale(45), far(30)],
    ["with two kinds of spam", 79, "keep", guard(), spam("pitch", 46), spam("channel", 33)],
    ["with a lure that alone is not enough", 59, "keep", guard(), spam("lure", 46), spam("channel", 13)],
    ["with a filed message that alone is not enough", 59, "keep", guard(), spam("explicit", 39), spam("channel", 20)],
    ["where silence takes a lure over the line, but not spam", 80, "keep", guard(), spam("lure", 53), stale(27)],
  ]);
});

describe("a guarded account that may have been taken over is to be looked at", () => {
  table([
    ["a lure with 60 points of spam", 60, "review", guard(), spam("lure", 46), spam("channel", 14)],
    ["a filed message with 60 points of spam", 60, "review", guard(), spam("explicit", 39), spam("channel", 21)],
    ["a lure, whatever speaks for them", 25, "review", guard(), spam("lure", 46), spam("channel", 19), speaks(40)],
    ["but a weak lure is none", 60, "keep", guard(), weak("lure", 46), spam("channel", 14)],
    ["spam is what is left after limits", 53, "keep", guard(), spam("lure", 90)],
  ]);
});

describe("two kinds of spam signs from the line on are for removal", () => {
  table([
    ["two kinds", 60, "remove", spam("pitch", 40), spam("channel", 20)],
    ["just below the line", 59, "review", spam("pitch", 40), spam("channel", 19)],
    ["one kind", 60, "review", plenty(60)],
    ["one kind twice", 60, "review", plenty(40), toy("more", 20, { family: "unlimited" })],
    ["one kind and a weak one", 60, "review", plenty(52), weak("cluster", 8)],
    ["two weak ones", 60, "review", weak("a", 30), weak("b", 30)],
    ["one kind, and one that speaks for the person", 60, "review", plenty(65), toy("less", -5, { family: "contact" })],
    ["one kind and a guard's family", 60, "review", plenty(60), toy("neutral", 0, { family: "trust", group: "spam" })],
    ["two kinds, hardly any spam, and the rest silence", 60, "remove", spam("a", 1), spam("b", 1), stale(45), far(13)],
    ["relevance and staleness are no kinds of spam", 60, "review", spam("a", 2), stale(45), far(13)],
    ["three kinds", 60, "remove", spam("a", 20), spam("b", 20), spam("c", 20)],
    ["even where something would be lost", 60, "remove", spam("pitch", 40), spam("channel", 20), costs()],
  ]);
});

describe("where messages could not be seen", () => {
  const informed: Partial<Network> = INFORMED;
  const { messages: _, ...unread } = SEEN;
  test.each([
    ["spam of two kinds must weigh 45", "remove", [spam("a", 25), spam("b", 20), stale(15)]],
    ["and not less", "review", [spam("a", 25), spam("b", 19), stale(16)]],
    ["one kind does not do, however heavy", "review", [plenty(90)]],
    ["nobody is merely silenced", "review", [stale(36), costs()]],
    ["below the line nothing is said", "keep", [stale(34)]],
    ["nor is anybody lapsed", "review", [silent(45), far(30)]],
  ])("%s: %s", (_, verdict, signals) => {
    expect(judged(signals, unread, { network: informed }).verdict).toBe(verdict);
    // Nothing but Connections.csv.
    if (!signals.some(({ family }) => family === "off-topic")) expect(judged(signals).verdict).toBe(verdict);
  });
});

describe("from the lower line on somebody is to be looked at", () => {
  table([
    ["on the line", 35, "review", stale(35)],
    ["just below it", 34, "keep", stale(34)],
    ["by spam of one kind", 35, "review", spam("pitch", 35)],
    ["by spam of two kinds", 35, "review", spam("pitch", 20), spam("channel", 15)],
    ["nothing", 0, "keep"],
    ["spam, made up for", 34, "keep", spam("pitch", 46), speaks(12)],
  ]);
});

describe("silencing is enough where nothing but silence speaks, and something would be lost", () => {
  table([
    ["silence and a cost", 35, "unfollow", stale(35), costs()],
    ["just below the line", 34, "keep", stale(34), costs()],
    ["nothing would be lost", 35, "review", stale(35)],
    ["one real sign of spam", 36, "review", stale(35), spam("pitch", 1), costs()],
    ["weak signs of spam below 35", 35, "unfollow", stale(1), weak("behaviour", 30), weak("slug", 4), costs()],
    ["weak signs of spam from 35 on", 35, "review", weak("behaviour", 30), weak("slug", 5), costs()],
    ["beyond the upper line, as long as it is not lapsed", 60, "unfollow", stale(45), far(15), costs()],
  ]);

  describe("but not where the user said that their group may go", () => {
    const mayGo = toy("may-go", 10, { group: "relevance", family: "wish", raises: true });
    table([
      ["silence and a cost", 45, "review", stale(35), costs(), mayGo],
      ["raised to the line", 35, "review", stale(20), costs(), mayGo],
    ]);
  });

  describe("but not where the user silenced them already", () => {
    table([["silence and a cost", 35, "review", stale(35), costs()]], { follows: { unfollowed: "2024-01-01" } });
  });
});

describe("a tie that lapsed is for removal", () => {
  const SPEAK_FOR = plenty(30);
  const quiet = (points: number) => toy("quiet", -points, { group: "staleness", family: "pace" });
  table([
    ["never a message in four years, and another field", 60, "remove", silent(34), far(26)],
    ["a little less silence", 60, "review", silent(33), far(27)],
    ["by the rule, not by the upper line", 44, "remove", silent(34), far(10)],
    ["on the lower line", 35, "remove", silent(34), far(1)],
    ["below the lower line nothing is said", 34, "keep", silent(34), far(6), speaks(6)],
    ["a rather quiet time takes it below the lower line", 34, "keep", silent(34), far(6), quiet(6)],
    ["silence by another signal", 60, "review", stale(34), far(26)],
    ["in another field that is to weigh nothing", 45, "review", silent(45), far(0)],
    ["in a field nobody knows", 64, "review", silent(34), SPEAK_FOR],
    ["with the same and one kind of spam", 90, "remove", silent(34), far(26), SPEAK_FOR],
    ["added in a rather quiet time", 84, "remove", silent(34), far(26), SPEAK_FOR, quiet(6)],
    ["in the quietest of all", 83, "review", silent(34), far(26), SPEAK_FOR, quiet(7)],
    ["with a point that speaks for them", 89, "review", silent(34), far(26), SPEAK_FOR, speaks(1)],
    ["what a limit takes back speaks for nobody", 80, "remove", silent(60), far(40), spam("lure", 20)],
    ["nor does the end of the scale", 100, "remove", silent(45), far(15), plenty(60)],
    ["guarded", 60, "keep", silent(34), far(26), guard()],
    ["with something to lose", 60, "remove", silent(34), far(26), costs()],
  ]);

  it.each<[what: string, person: { readonly [F in keyof Person]?: Person[F] | undefined }, network: Partial<Network>]>([
    ["messages", { messages: undefined }, INFORMED],
    ["the user", {}, { profiled: true }],
    ["part of the user's profile", {}, { me: ME }],
    ["part of the user's profile, known to be missing", {}, { me: ME, profiled: false }],
    ["recommendations", { recommendations: undefined }, INFORMED],
    ["recommendations received", { recommendations: { received: undefined, given: [] } }, INFORMED],
    ["recommendations given", { recommendations: { received: [], given: undefined } }, INFORMED],
    ["endorsements", { endorsements: undefined }, INFORMED],
    ["endorsements received", { endorsements: { received: undefined, given: 0 } }, INFORMED],
    ["endorsements given", { endorsements: { received: 0, given: undefined } }, INFORMED],
    ["invitations", { invitations: undefined }, INFORMED],
  ])("only where everything was seen that could have spoken for it: not without %s", (_, person, network) => {
    const all = Object.fromEntries(Object.entries({ ...SEEN, ...person }).filter(([, fact]) => fact !== undefined));
    expect(judged([silent(34), far(26)], all, { network }).verdict).toBe("review");
  });

  it("what could not have spoken for it need not be seen", () => {
    const { notes: _, follows: __, contacts: ___, labels: ____, ...rest } = SEEN;
    expect(judged([silent(34), far(26)], rest, { network: INFORMED }).verdict).toBe("remove");
  });

  it.each(["received", "sent", "greetingsReceived", "greetingsSent", "recipients", "unclear"])(
    "not where there may be a word after all: %s",
    (word) => {
      expect(seen([silent(34), far(26)], { messages: { ...NO_HISTORY, [word]: 1 } }).verdict).toBe("review");
    },
  );
});

describe("where nobody knows with whom most messages are", () => {
  const unknown = (signals: readonly Signal[], more: Partial<Network> = { silenceUnknown: true }) =>
    judged(signals, SEEN, { network: { ...INFORMED, ...more } });

  it("silence is unseen, as if there were no messages", () => {
    expect(unknown([]).blind).toEqual(["silence"]);
    expect(unknown([silent(34), far(26)]).verdict).toBe("review");
    expect(unknown([stale(35), costs()]).verdict).toBe("review");
    expect(unknown([spam("a", 25), spam("b", 19), stale(16)]).verdict).toBe("review");
    expect(unknown([spam("a", 25), spam("b", 20), stale(15)]).verdict).toBe("remove");
    expect(unknown([silent(34), far(26)], { silenceUnknown: false }).verdict).toBe("remove");
  });

  it("signals that claim silence are not asked, nor about somebody of whom it is unclear", () => {
    const claim: Signal = { ...stale(20), claimsSilence: true };
    expect(unknown([claim]).score).toBe(0);
    expect(unknown([claim], {}).score).toBe(20);
    expect(seen([claim], { messages: { ...NO_HISTORY, unclear: 1 } }).score).toBe(0);
    expect(seen([stale(20)], { messages: { ...NO_HISTORY, unclear: 1 } }).score).toBe(20);
    expect(judged([claim]).score).toBe(20);
  });
});

describe("the user's own lines are taken", () => {
  table(
    [
      ["below both", 19, "keep", stale(19)],
      ["on the lower", 20, "review", stale(20)],
      ["just below the upper", 39, "review", spam("a", 20), spam("b", 19)],
      ["on the upper", 40, "remove", spam("a", 20), spam("b", 20)],
      ["silence on the lower", 20, "unfollow", stale(20), costs()],
    ],
    {},
    { lines: { review: 20, remove: 40 } },
  );
});
