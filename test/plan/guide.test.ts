/** What prune says about LinkedIn: complete, dated, and free of the claims that go round. */
import { describe, expect, test } from "vitest";
import type { Block } from "../../src/document/document.ts";
import type { StepsResult } from "../../src/document/result.ts";
import { before, CHECKED, linked, steps, topics } from "../../src/plan/guide.ts";
import { guideView } from "../../src/views/guide.ts";
import { bare, said } from "../views/invented.ts";

const METHODS = ["connections", "profile", "unfollow"] as const;
const DEVICES = ["desktop", "mobile"] as const;

/** Everything the tool states about LinkedIn, as one text. */
const everything = [
  ...topics.flatMap(({ title, blocks }) => [title, said({ blocks })]),
  ...before(),
  ...METHODS.flatMap((method) =>
    DEVICES.flatMap((device) => {
      const { address, steps: each, warning } = steps(method, device);
      return [address, ...each, warning ?? ""];
    }),
  ),
].join("\n");

test("the topics are these, in this order", () => {
  expect(topics.map(({ id }) => id)).toEqual([
    "connections-page",
    "mobile",
    "profile-page",
    "unfollow",
    "remove-or-unfollow",
    "hide-connections",
    "pace",
    "consequences",
    "limit-30000",
    "export",
    "block-and-report",
    "faq",
  ]);
});

test("every topic is made of blocks and has something to say", () => {
  for (const { blocks } of topics) {
    const shown: readonly Block[] = blocks;
    expect(said({ blocks: shown }).length).toBeGreaterThan(200);
  }
});

describe("claims that go round and are wrong or unknown are never made", () => {
  // Each with a sentence that makes it, so that the pattern is known to see it.
  test.each([
    ["that the person is told", /\bnotif(y|ied|ies|ication)/i, "They will be notified."],
    [
      "that the removed can invite again",
      /\b(they|person|people|removed) can (still )?(re-?invite|invite you|send you|request)/i,
      "They can still invite you.",
    ],
    [
      "that only a desktop will do",
      /\bonly (on|from|with|in) (the |a )?(desktop|computer|browser)|desktop[- ]only|must use (the |a )?desktop/i,
      "It is desktop only.",
    ],
    [
      "that anything is without risk",
      /\b(zero|no|without( any)?) risk|risk[- ]free|\bis safe\b|safe(st)? way/i,
      "By hand there is zero risk.",
    ],
    ["that idle contacts dilute reach", /dilut|your reach|algorithm/i, "Inactive contacts dilute your reach."],
    ["that it takes ten seconds", /\bseconds\b/i, "It takes 10 seconds."],
    ["that removing is the one way to grow", /only way/i, "Removing people is the only way to grow."],
    [
      "that there is an official pace",
      /\b(safe|official|allowed) (number|pace|limit) (is|of)|\bare safe\b|an hour/i,
      "Twenty a day are safe.",
    ],
    ["that it is known what a removal never gives back", /(never|not) restored/i, "Endorsements are never restored."],
    ["the old name of the visibility setting", /only you can see|"?only you"?[.,]/i, "Set it to Only you."],
    ["words about a person's character", /\b(fake|bots?|scammers?|useless|dead weight)\b/i, "This is a scammer."],
  ])("%s", (_, claim, example) => {
    expect(example).toMatch(claim);
    expect(everything).not.toMatch(claim);
  });
});

describe("what is not confirmed is marked", () => {
  test.each([
    ["inviting again", /Only you can invite them again, per LinkedIn's help/],
    ["the pace", /a cautious habit, not a limit/],
    ["the profile page's dialog", /Confirm if LinkedIn asks[^:]*: as far as known/],
    ["the app", /As far as known the app offers the same/],
  ])("%s", (_, wording) => {
    expect(everything).toMatch(wording);
  });
});

test("what removal means is said once, before the names", () => {
  const text = before().join(" ");
  for (const fact of [
    /no notice is sent/,
    /Endorsements and recommendations/,
    /Only you can invite/,
    /Hide your connections list/,
    /Keep your export/,
    /habit, not a limit/,
  ]) {
    expect(text).toMatch(fact);
  }
});

test("no steps through lists lead over a profile", () => {
  for (const device of DEVICES) {
    expect(steps("connections", device).steps.join(" ")).not.toContain("/in/");
    expect(steps("unfollow", device).steps.join(" ")).not.toContain("/in/");
  }
});

test("the profile page comes with a warning of the view it leaves", () => {
  for (const device of DEVICES) expect(steps("profile", device).warning).toMatch(/leaves a view/);
});

test("steps are what the checklist's result holds", () => {
  const result: StepsResult = steps("connections", "desktop");
  expect(result).toMatchObject({
    method: "connections",
    device: "desktop",
    address: "https://www.linkedin.com/mynetwork/invite-connect/connections/",
    warning: null,
  });
  expect(result.steps[0]).toContain(result.address);
  expect(result.steps[3]).toMatch(/three dots.*"More actions for".*"Remove connection"/);
});

test("the button that confirms is known by what it says about removing, on every way of removing", () => {
  for (const method of ["connections", "profile"] as const) {
    for (const device of DEVICES) expect(steps(method, device).steps.join(" ")).toMatch(/with the button that says remove/);
  }
  expect(everything).not.toMatch(/then "Remove"/);
});

test("the reports of pace, the wait for an export and the button for more people are told as reports", () => {
  expect(everything).toMatch(/1,000 by hand in a few hours[\s\S]*700 in a few hours[\s\S]*3 to 8 a day/);
  expect(everything).not.toMatch(/no first-hand report|within minutes/);
  expect(everything).toMatch(/up to 48 hours/);
  expect(everything).toMatch(/Some accounts get a Load more button/);
});

test("every address is one of LinkedIn's own", () => {
  for (const [address] of everything.matchAll(/https?:\/\/[^\s)"]+/g))
    expect(address).toMatch(/^https:\/\/www\.linkedin\.com\/(mynetwork|in)\//);
});

test("references between topics lead somewhere", () => {
  const ids = topics.map(({ id }) => id);
  const references = [...everything.matchAll(/prune guide ([a-z0-9-]+)/g)].map(([, id]) => id);
  expect(references.length).toBeGreaterThan(10);
  for (const id of references) expect(ids).toContain(id);
});

test("a step becomes runs with its address as a link, and loses nothing", () => {
  const { address, steps: each } = steps("connections", "desktop");
  const runs = linked(each[0] ?? "", address);
  expect(runs).toContainEqual({ text: address, link: address });
  expect(bare(runs)).toBe(each[0]);
  expect(linked("no address here", address)).toEqual(["no address here"]);
});

test("the clicks are dated on every page", () => {
  const [first] = topics;
  if (first === undefined) throw new Error("no topics");
  expect(CHECKED).toBe("2026-11");
  expect(said(guideView({ schema: "prune/guide@1", version: "0.0.0", checked: CHECKED, topics: [first] }))).toContain("November 2026");
  expect(said(guideView({ schema: "prune/guide@1", version: "0.0.0", checked: CHECKED, topics }))).toContain("November 2026");
});
