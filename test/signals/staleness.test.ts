/** The signals of silence, each number from both sides. */
import { describe, expect, it } from "vitest";
import { acceptBurst } from "../../src/signals/accept-burst.ts";
import { busyTime } from "../../src/signals/busy-time.ts";
import { connectedLongAgo } from "../../src/signals/connected-long-ago.ts";
import { earlyTie } from "../../src/signals/early-tie.ts";
import { firstAtCompany } from "../../src/signals/first-at-company.ts";
import { lastPost } from "../../src/signals/last-post.ts";
import { laterAtCompany } from "../../src/signals/later-at-company.ts";
import { leads } from "../../src/signals/leads.ts";
import { longSilence } from "../../src/signals/long-silence.ts";
import { neverExchanged } from "../../src/signals/never-exchanged.ts";
import { neverMessaged } from "../../src/signals/never-messaged.ts";
import { oldRole } from "../../src/signals/old-role.ts";
import { quietTime } from "../../src/signals/quiet-time.ts";
import { rhythmBroken } from "../../src/signals/rhythm-broken.ts";
import { tooNew } from "../../src/signals/too-new.ts";
import { unansweredByThem } from "../../src/signals/unanswered-by-them.ts";
import { lookAt } from "../../src/verdict/example.ts";
import { ago, type Known, messages, said, strength } from "./looking.ts";

/** Days of so many years. */
const years = (count: number) => count * 365.25;

describe("long-silence", () => {
  it.each([
    [365, undefined],
    [366, 0.2934],
    [years(2) + 0.5, 0.5002],
    [years(4), 0.75],
    [years(8), 0.9375],
  ])("%d days: %s", (days, share) => expect(strength(longSilence, messages({ lastExchange: ago(days) }))).toBe(share));

  it("is silent where a message on an unknown day may be newer", () => {
    const undated = { undated: 1 };
    expect(strength(longSilence, messages({ lastExchange: ago(2000), ...undated }))).toBeUndefined();
    expect(strength(neverExchanged, messages({ received: 1, last: ago(2000), ...undated }))).toBeUndefined();
    expect(strength(rhythmBroken, messages({ contactDays: 9, usualGap: 1, lastExchange: ago(2000), ...undated }))).toBeUndefined();
    expect(strength(unansweredByThem, messages({ unansweredDays: 9, unansweredSince: ago(2000), ...undated }))).toBeUndefined();
  });

  it("is silent where nothing was exchanged, and tells the year", () => {
    expect(strength(longSilence, messages({ received: 3 }))).toBeUndefined();
    expect(said(longSilence, messages({ lastExchange: "2020-05-01" }))).toBe("your last exchange was in 2020");
  });
});

describe("never-messaged", () => {
  const never = (days: number, more: Known = messages({}), since: string | undefined = ago(days)) =>
    strength(neverMessaged, { connectedOn: ago(days), ...more }, since === "" ? {} : { messagesSince: since });

  it.each([
    [180, undefined],
    [181, 0.1578],
    [years(4), 0.75],
    [years(2) + 0.5, 0.5002],
  ])("connected %d days ago: %s", (days, share) => expect(never(days)).toBe(share));

  it.each([
    ["as far back as the connection", 0, true],
    ["farther back", -100, true],
    ["a year less far back", 365, true],
    ["more than a year less far back", 366, false],
  ])("where messages reach %s", (_, later, speaks) => {
    expect(never(2000, messages({}), ago(2000 - later)) !== undefined).toBe(speaks);
  });

  it("is silent where it is not known how far back they reach", () => expect(never(2000, messages({}), "")).toBeUndefined());

  it("is silent after any word, and after a mailing, and without a date", () => {
    for (const word of ["received", "sent", "greetingsReceived", "greetingsSent", "recipients", "unclear"])
      for (const other of ["received", "sent", "greetingsReceived", "greetingsSent", "recipients", "unclear"])
        expect(never(2000, messages({ [word]: 1, [other]: 1 }))).toBeUndefined();
    expect(strength(neverMessaged, { ...messages({}), connectedOn: undefined }, { messagesSince: "2010-01-01" })).toBeUndefined();
  });

  it("tells the year", () => {
    expect(said(neverMessaged, { connectedOn: "2020-05-01", ...messages({}) }, { messagesSince: "2020-01-01" })).toBe(
      "no message either way since you connected in 2020",
    );
  });
});

describe("never-exchanged", () => {
  it.each([
    [182, undefined],
    [183, 0.1594],
    [years(2) + 0.5, 0.5002],
    [years(4), 0.75],
  ])("%d days since their last word: %s", (days, share) => {
    expect(strength(neverExchanged, messages({ received: 1, last: ago(days) }))).toBe(share);
  });

  it.each<[what: string, speaks: boolean, known: Known]>([
    ["a message", true, messages({ received: 1, last: "2020-01-01" })],
    ["a greeting", true, messages({ greetingsReceived: 1, last: "2020-01-01" })],
    ["nothing", false, messages({ last: "2020-01-01" })],
    ["an answer", false, messages({ received: 1, sent: 1, last: "2020-01-01" })],
    ["a greeting in answer", false, messages({ received: 1, greetingsSent: 1, last: "2020-01-01" })],
    ["both in answer", false, messages({ received: 1, sent: 1, greetingsSent: 1, last: "2020-01-01" })],
    ["a message and a greeting", true, messages({ received: 1, greetingsReceived: 1, last: "2020-01-01" })],
    ["no day", false, messages({ received: 1 })],
  ])("%s: %s", (_, speaks, known) => expect(strength(neverExchanged, known) !== undefined).toBe(speaks));

  it("tells the year", () => {
    expect(said(neverExchanged, messages({ received: 1, last: "2020-05-01" }))).toBe("their last message was in 2020, and you never wrote");
  });
});

describe("rhythm-broken", () => {
  const broken = (days: number, usualGap: number | undefined = 10, contactDays = 5) =>
    strength(rhythmBroken, messages({ contactDays, usualGap, lastExchange: ago(days) }));

  it.each([
    ["after more than a year", 366, 10, 5, 0.7],
    ["not after a year", 365, 10, 5, undefined],
    ["on five days of contact", 1000, 10, 5, 0.7],
    ["not on four", 1000, 10, 4, undefined],
    ["after more than eight times the gap", 401, 50, 5, 0.7],
    ["not after eight times", 400, 50, 5, undefined],
  ])("%s", (_, days, gap, contactDays, share) => expect(broken(days, gap, contactDays)).toBe(share));

  it("needs a gap and an exchange", () => {
    expect(strength(rhythmBroken, messages({ contactDays: 5, lastExchange: ago(1000) }))).toBeUndefined();
    expect(strength(rhythmBroken, messages({ contactDays: 5, usualGap: 10 }))).toBeUndefined();
  });

  it("tells the gap and the year", () => {
    const known = (usualGap: number) => messages({ contactDays: 9, usualGap, lastExchange: "2020-05-01" });
    expect(said(rhythmBroken, known(1))).toBe("you used to write every day or so, until 2020");
    expect(said(rhythmBroken, known(2))).toBe("you used to write every 2 days or so, until 2020");
    expect(strength(rhythmBroken, known(0))).toBe(0.7);
  });
});

describe("unanswered-by-them", () => {
  it.each([
    ["two days, half a year ago", 2, 180, 0.6],
    ["not yet half a year ago", 2, 179, undefined],
    ["one day", 1, 900, undefined],
    ["three days", 3, 900, 0.6],
  ])("%s", (_, unansweredDays, days, share) => {
    expect(strength(unansweredByThem, messages({ unansweredDays, unansweredSince: ago(days) }))).toBe(share);
  });

  it("is silent where they answered, and tells days and year", () => {
    expect(strength(unansweredByThem, messages({ sent: 4 }))).toBeUndefined();
    expect(said(unansweredByThem, messages({ unansweredDays: 2, unansweredSince: "2020-05-01" }))).toBe(
      "you wrote on 2 days since 2020, without an answer",
    );
  });
});

describe("last-post", () => {
  const posted = (days: number): Known => ({ labels: { spam: false, posted: { kind: "post", on: ago(days) } } });

  it.each([
    [182, undefined],
    [183, 0.1594],
    [years(2) + 0.5, 0.5002],
    [years(2.6), 0.594],
    [years(2.7), 0.6],
    [years(9), 0.6],
    [0, undefined],
    [-1, undefined],
  ])("%d days: %s", (days, share) => expect(strength(lastPost, posted(days))).toBe(share));

  it("of the future says nothing, however far", () => expect(strength(lastPost, posted(-900))).toBeUndefined());

  it("is silent where none was noted, and tells the day", () => {
    expect(strength(lastPost, { labels: { spam: true, posted: undefined } })).toBeUndefined();
    expect(said(lastPost, { labels: { spam: false, posted: { kind: "comment", on: "2020-05-01" } } })).toBe(
      "the last comment of theirs you noted is of May 1, 2020",
    );
  });
});

describe("old-role", () => {
  const job = { company: "Globex", title: "", from: "2015-01-01", to: "2018-12-01" };
  const role = (connectedOn: string | undefined, more: Known = {}, jobs = [job] as Parameters<typeof Object>[0][]) =>
    strength(oldRole, { connectedOn, ...more }, { me: { pastCompanies: ["Globex"], companies: ["Acme"], jobs } });

  it.each([
    ["2014-12-31", undefined],
    ["2015-01-01", 0.4],
    ["2017-06-01", 0.4],
    ["2018-12-01", 0.4],
    ["2018-12-02", undefined],
    [undefined, undefined],
  ])("connected %s during a job from 2015-01-01 to 2018-12-01: %s", (day, share) => expect(role(day)).toBe(share));

  it("people of the user's own companies are not meant", () => {
    expect(role("2017-01-01", { company: "GLOBEX Ltd" })).toBeUndefined();
    expect(role("2017-01-01", { company: "Acme" })).toBeUndefined();
    expect(role("2017-01-01", { company: "Initech" })).toBe(0.4);
  });

  it.each([
    ["began before", "2016-01-01", undefined],
    ["began on the day", "2017-01-01", undefined],
    ["began after", "2017-01-02", 0.4],
    ["began who knows when", undefined, undefined],
  ])("nor those met while a job that goes on %s", (_, from, share) => {
    expect(role("2017-01-01", {}, [job, { company: "Acme", title: "", from, to: undefined }])).toBe(share);
  });

  it("a job without both its days is none", () => {
    expect(role("2017-01-01", {}, [{ ...job, from: undefined }])).toBeUndefined();
    expect(role("2017-01-01", {}, [{ ...job, to: undefined }])).toBeUndefined();
    expect(role("2017-01-01", {}, [])).toBeUndefined();
    expect(strength(oldRole, { connectedOn: "2017-01-01" }, { me: {} })).toBeUndefined();
  });

  it("tells the company of the job it was", () => {
    const jobs = [{ ...job, company: "Initech", from: "2001-01-01", to: "2002-01-01" }, job];
    expect(said(oldRole, { connectedOn: "2017-01-01" }, { me: { jobs } })).toBe("connected while you were at Globex");
  });
});

describe("those about the day of connecting, lightly", () => {
  /** Fifty a day on four days, and the person's own. */
  const others = ["2012-01-01", "2015-01-01", "2018-01-01", "2021-01-01"].map((connectedOn) => ({ connectedOn, times: 50 }));

  it("connected-long-ago says nothing where messages can be seen, or there is no date", () => {
    expect(strength(connectedLongAgo, { connectedOn: "2018-01-01" }, { others })).toBeGreaterThan(0);
    expect(strength(connectedLongAgo, { connectedOn: "2018-01-01", ...messages({}) }, { others })).toBeUndefined();
    const unknown = { others, silenceUnknown: true };
    expect(strength(connectedLongAgo, { connectedOn: "2018-01-01", ...messages({}) }, unknown)).toBeGreaterThan(0);
    expect(strength(connectedLongAgo, { connectedOn: "2018-01-01", ...messages({ received: 1 }) }, unknown)).toBeUndefined();
    expect(strength(connectedLongAgo, { connectedOn: undefined }, { others })).toBeUndefined();
  });

  it("connected-long-ago never puts those connected longer lower on the scale", () => {
    const places = [30, 400, 1500, 3000, 6000].map(
      (days) => lookAt(connectedLongAgo, { person: { connectedOn: ago(days) } })?.staleness ?? 0,
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.at(-1)).toBeCloseTo(0.6);
  });

  it("connected-long-ago halves what is left every four years, up to three fifths of the scale", () => {
    const place = (days: number) => lookAt(connectedLongAgo, { person: { connectedOn: ago(days) } })?.staleness;
    expect(place(years(4))).toBeCloseTo(0.5, 3);
    expect(place(years(2) + 0.5)).toBeCloseTo(1 - Math.SQRT1_2, 3);
    expect(place(years(5.2))).toBeCloseTo(0.594, 3);
    expect(place(years(5.4))).toBe(0.6);
    expect(place(21)).toBeUndefined();
    expect(place(22)).toBeGreaterThan(0.01);
  });

  it("connected-long-ago weighs what lies between a quarter and the newest quarter, and is whole from two fifths on", () => {
    // A hundred others, so many before the person; all of the same great age.
    const at = (before: number) =>
      strength(
        connectedLongAgo,
        { connectedOn: "2012-01-02" },
        {
          others: [
            { connectedOn: "2012-01-01", times: before },
            { connectedOn: "2012-01-03", times: 999 - before },
          ],
        },
      );
    // The person stands in the middle of their own thousandth.
    expect(at(249)).toBe(0);
    expect(at(250)).toBe(0.0033);
    expect(at(324)).toBe(0.4967);
    expect(at(399)).toBe(0.9967);
    expect(at(400)).toBe(1);
    expect(at(749)).toBe(1);
    expect(at(750)).toBe(0.998);
    expect(at(899)).toBe(0.402);
  });

  it("connected-long-ago spares the oldest and the newest", () => {
    const share = (connectedOn: string) => strength(connectedLongAgo, { connectedOn }, { others });
    expect(share("2011-01-01")).toBe(0);
    expect(share("2018-01-01")).toBeGreaterThan(0);
    expect(share("2026-01-10")).toBeUndefined();
  });

  it("early-tie is among the first, where messages cannot be seen", () => {
    expect(strength(earlyTie, { connectedOn: "2011-01-01" }, { others })).toBe(1);
    expect(strength(earlyTie, { connectedOn: "2011-01-01", ...messages({}) }, { others })).toBeUndefined();
    expect(strength(earlyTie, { connectedOn: "2018-01-01" }, { others })).toBeUndefined();
    expect(strength(earlyTie, { connectedOn: undefined }, { others })).toBeUndefined();
  });

  it.each([
    ["the first fifty", 49, 200, "is among the first you added"],
    ["none of them, nor of the oldest quarter", 50, 151, undefined],
    ["of the oldest quarter", 50, 152, "is of the oldest quarter of your network"],
    ["of two hundred", 49, 150, "is among the first you added"],
    ["of fewer", 49, 149, undefined],
  ])("early-tie: %s", (_, before, after, because) => {
    const around = {
      others: [
        { connectedOn: "2012-01-01", times: before },
        { connectedOn: "2012-01-03", times: after },
      ],
    };
    expect(said(earlyTie, { connectedOn: "2012-01-02" }, around)).toBe(because);
  });

  it.each([
    ["busy", "2021-01-05", 59, 40, 0.4, undefined],
    ["quiet", "2012-01-01", 60, 39, undefined, 0.6],
    ["among too few to tell", "2021-01-05", 58, 40, undefined, undefined],
    ["among too few to tell", "2012-01-01", 60, 38, undefined, undefined],
    ["neither", "2012-01-01", 50, 49, undefined, undefined],
  ])("a time is %s: %s among %i and %i", (_, connectedOn, late, early, busy, quiet) => {
    const around = {
      others: [
        { connectedOn: "2021-01-05", times: late },
        { connectedOn: "2012-01-01", times: early },
      ],
    };
    expect(strength(busyTime, { connectedOn }, around)).toBe(busy);
    expect(strength(quietTime, { connectedOn }, around)).toBe(quiet);
    expect(said(busyTime, { connectedOn }, around)).toBe(
      busy === undefined ? undefined : "added in a busy time, with 59 others within 6 weeks",
    );
    expect(said(quietTime, { connectedOn }, around)).toBe(
      quiet === undefined ? undefined : "added in a quiet time, with 39 others within 6 weeks",
    );
    expect(lookAt(busyTime, { ...around, person: { connectedOn } })?.staleness ?? 0).toBe(0);
    expect(lookAt(quietTime, { ...around, person: { connectedOn } })?.staleness ?? 0).toBe(0);
  });

  it("one other is one", () => {
    const around = {
      others: [{ connectedOn: "2012-01-02" }, { connectedOn: "2021-01-05", times: 98 }],
    };
    expect(said(quietTime, { connectedOn: "2012-01-01" }, around)).toBe("added in a quiet time, with 1 other within 6 weeks");
  });

  it("a time is busy, or quiet, or neither", () => {
    const around = { others: [...others, { connectedOn: "2021-01-07", times: 100 }] };
    for (const [connectedOn, busy, quiet] of [
      ["2021-01-05", true, false],
      ["2013-06-01", false, true],
      [undefined, false, false],
    ] as const) {
      expect(strength(busyTime, { connectedOn }, around) !== undefined).toBe(busy);
      expect(strength(quietTime, { connectedOn }, around) !== undefined).toBe(quiet);
    }
  });

  it("the pace counts less where messages can be seen", () => {
    const around = { others: [...others, { connectedOn: "2021-01-07", times: 100 }] };
    const alone = strength(busyTime, { connectedOn: "2021-01-05" }, around) as number;
    const seen = strength(busyTime, { connectedOn: "2021-01-05", ...messages({}) }, around) as number;
    expect(seen).toBeGreaterThan(0);
    expect(seen).toBeLessThan(alone / 2);
  });

  it.each([
    ["Founder", 1],
    ["Chief Executive Officer", 0.5],
    ["Director of Engineering", 0.5],
    ["Nurse", undefined],
  ])("%s leads: %s", (position, share) => {
    expect(strength(leads, { position })).toBe(share);
    expect(strength(leads, { position, ...messages({}) })).toBeUndefined();
  });

  it("of several at a company one is the first, and the later the more came before", () => {
    const at = (connectedOn: string) => ({ company: "Acme", connectedOn });
    const around = { others: [at("2015-03-05"), at("2016-03-05"), at("2017-03-05"), at("2018-03-05")] };
    expect(strength(firstAtCompany, at("2014-03-05"), around)).toBe(1);
    expect(strength(firstAtCompany, at("2016-06-05"), around)).toBeUndefined();
    expect(strength(laterAtCompany, at("2014-03-05"), around)).toBeUndefined();
    expect(strength(laterAtCompany, at("2015-06-05"), around)).toBe(0.2);
    expect(strength(laterAtCompany, at("2019-03-05"), around)).toBe(0.5);
    expect(strength(laterAtCompany, { ...at("2019-03-05"), ...messages({}) }, around)).toBeUndefined();
  });

  it.each([
    [0, "connected a day ago at most"],
    [1, "connected a day ago at most"],
    [2, "connected 2 days ago"],
    [89, "connected 89 days ago"],
    [90, undefined],
  ])("too-new: %i days ago: %s", (days, because) => expect(said(tooNew, { connectedOn: ago(days) })).toBe(because));

  it("too-new stops after ninety days or so", () => {
    expect(strength(tooNew, { connectedOn: ago(1) })).toBe(1);
    expect(strength(tooNew, { connectedOn: ago(500) })).toBeUndefined();
    expect(strength(tooNew, { connectedOn: undefined })).toBeUndefined();
  });

  it("accept-burst speaks of the day alone", () => {
    const around = { others: [{ connectedOn: "2021-05-04", times: 40 }, { connectedOn: "2021-06-01" }, { connectedOn: "2021-06-02" }] };
    expect(strength(acceptBurst, { connectedOn: "2021-05-04" }, around)).toBeGreaterThan(0);
    expect(strength(acceptBurst, { connectedOn: "2021-06-01" }, around)).toBeUndefined();
    expect(strength(acceptBurst, { connectedOn: undefined }, around)).toBeUndefined();
  });
});
