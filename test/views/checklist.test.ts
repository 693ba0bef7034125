/** Today's list: everything a careful person needs at each name, and nothing twice. */
import { describe, expect, test } from "vitest";
import { wholeLine } from "../../src/document/document.ts";
import { steps } from "../../src/plan/guide.ts";
import { checklistView } from "../../src/views/checklist.ts";
import { bare, checklist, listed, only, said } from "./invented.ts";

/** The lines of the first person on a list. */
function entry(changes: Parameters<typeof listed>[0], whole: Parameters<typeof checklist>[0] = {}): string[] {
  const view = checklistView(checklist({ ...whole, connections: [listed(changes)] }));
  const [item] = only(view, "ticks")[0]?.items ?? [];
  return item === undefined ? [] : [item.text, ...item.details].map((line) => bare(wholeLine(line)));
}

test("what removal means comes once, before the steps, and they before the names", () => {
  const text = said(checklistView(checklist()));
  const places = ["no notice is sent", "mynetwork/invite-connect/connections/", "Every scale runs", "Ada Example"].map((part) =>
    text.indexOf(part),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(text.split("no notice is sent")).toHaveLength(2);
});

test("which export speaks, of which date", () => {
  expect(said(checklistView(checklist()))).toContain("From Connections.csv, as of October 31, 2026: 1 connection.");
});

test("a person in three lines: name, card, score and reasons in words", () => {
  expect(entry({})).toEqual([
    "Ada Example",
    "Connected on February 7, 2021 · Guest posts and backlinks · Invented Links Ltd",
    '41: connected in 2021; position says "guest posts"',
  ]);
});

test("advice is told in full once, then where it stands", () => {
  const text = said(checklistView(checklist(), { knowsAdvice: true }));
  expect(text).not.toContain("no notice is sent");
  expect(text).not.toContain("three dots");
  expect(text).toContain("How: prune guide connections-page. What a removal means: prune guide consequences.");
  const both = said(
    checklistView(
      checklist({
        steps: steps("connections", "mobile"),
        unfollowSteps: steps("unfollow", "mobile"),
        connections: [listed(), listed({ number: 2, section: "unfollow", verdict: "unfollow" })],
      }),
      { knowsAdvice: true },
    ),
  );
  expect(both).toContain("How: prune guide mobile and prune guide unfollow.");
});

test("somebody to unfollow takes one line", () => {
  const one = { section: "unfollow", verdict: "unfollow", costs: ["1 recommendation from them"] } as const;
  expect(entry(one)).toEqual(["Ada Example · Guest posts and backlinks · Invented Links Ltd · 1 recommendation from them"]);
});

test("what a tick says: as the heading advises, and nothing where it advises nothing", () => {
  const says = (section: "remove" | "fill" | "unfollow" | "taken-over") =>
    only(checklistView(checklist({ connections: [listed({ section, id: "ada" })] })), "ticks")[0]?.items[0];
  expect(says("remove")).toMatchObject({ id: "ada", says: "removed" });
  expect(says("fill")).toMatchObject({ says: "removed" });
  expect(says("unfollow")).toMatchObject({ says: "unfollowed" });
  expect(says("taken-over")).toMatchObject({ says: undefined });
});

test("what a removal costs", () => {
  expect(entry({ costs: ["1 recommendation from them", "4 endorsements"] }).at(-1)).toBe(
    "Removing costs: 1 recommendation from them; 4 endorsements.",
  );
});

test("the name on the card, where it is more than what to search for", () => {
  expect(entry({ name: "Ada Example 🚀 LION", searchName: "Ada Example" })[0]).toBe("Ada Example (on the card: Ada Example 🚀 LION)");
});

test("namesakes: a warning that shows the others, and says where the file cannot tell them apart", () => {
  const baker = { position: "Baker", company: "Globex", connectedOn: "2019-03-09" };
  expect(entry({ others: [baker] })[2]).toBe("Careful: Another connection has this name: Baker · Globex, connected on March 9, 2019.");
  expect(entry({ others: [baker, { position: "", company: "", connectedOn: null }] })[2]).toBe(
    "Careful: 2 other connections have this name: Baker · Globex, connected on March 9, 2019; no position or company in the file, connection date not in the file.",
  );
  expect(entry({ others: Array(5).fill(baker) })[2]).toMatch(/^Careful: 5 other connections have this name: .*; and 2 more\.$/);
  const blank = { connectedOn: null, position: "", company: "" };
  expect(entry({ ...blank, others: [blank] })[2]).toContain("leave this one");
  expect(entry({ ...blank, others: [baker] })[2]).not.toContain("leave this one");
});

test("nothing known of a person is said, not left blank", () => {
  expect(entry({ connectedOn: null, position: "", company: "" })[1]).toBe(
    "Connection date not in the file · no position or company in the file",
  );
});

test("a protected person on the list is there because the account may have been taken over", () => {
  const one = listed({ section: "taken-over", protectedBy: ["keep-list"] });
  expect(said(checklistView(checklist({ connections: [one] })))).toContain("Protected, but the account may have been taken over (1)");
});

test("addresses of profiles appear with the profile method only", () => {
  const address = "https://www.linkedin.com/in/ada-example";
  expect(entry({}).join("\n")).not.toContain(address);
  expect(entry({}, { steps: steps("profile", "desktop") })).toContain(address);
  expect(said(checklistView(checklist({ steps: steps("profile", "desktop") })))).toContain("leaves a view the person may see");
});

test("sections stand in order, each only where it has people, numbered through", () => {
  const view = checklistView(
    checklist({
      unfollowSteps: steps("unfollow", "desktop"),
      connections: [
        listed({ number: 1, section: "remove", verdict: "remove" }),
        listed({ number: 2, section: "fill", verdict: "keep" }),
        listed({ number: 3, section: "unfollow", verdict: "unfollow" }),
      ],
    }),
  );
  expect(only(view, "heading").map(({ text }) => bare(text))).toEqual([
    "2 people to look at, 1 to unfollow",
    "Before you begin",
    "How (clicks last seen good: November 2026)",
    "How to unfollow (clicks last seen good: November 2026)",
    "When you are done",
    "Remove: signs of spam (1)",
    "No clear sign: yours to judge (1)",
    "Unfollow instead (1)",
  ]);
  expect(only(view, "ticks").map(({ start }) => start)).toEqual([1, 2, 3]);
  expect(view.blocks.at(-1)?.kind).toBe("ticks");
});

describe("filling up the list", () => {
  const filled = (section: "review" | "fill") =>
    said(
      checklistView(checklist({ connections: [listed({ section }), listed({ number: 2, section: "fill", score: 30, verdict: "keep" })] })),
    );

  test("is announced, with what would sharpen it", () => {
    expect(filled("review")).toContain("Nobody else is over a line, so these are the next ones down.");
    expect(filled("fill")).toContain("Nobody is over a line, so these are the next ones down.");
    expect(filled("review")).toContain("With messages.csv, the score of the first could be anything from 5 to 86.");
  });

  test("says what would raise confidence where no single score is near a line", () => {
    const text = said(checklistView(checklist({ connections: [listed({ section: "fill", sharper: null })] })));
    expect(text).toContain("Leave whom you know. Confidence: low. Without messages nobody can tell whom you talk with");
  });
});

describe("what is left", () => {
  const left = (remove: number, review: number) =>
    said(checklistView(checklist({ left: { ...checklist().left, people: remove + review } })));

  test("in people and in days at this pace", () => {
    expect(left(2, 15)).toContain("16 people are left over a line: 2 more days at 15 a day.");
    expect(left(1, 1)).toContain("1 person is left over a line: 1 more day at 15 a day.");
  });

  test("nobody", () => {
    expect(left(0, 1)).toContain("Nobody else is over a line");
  });
});

test("an empty list has neither warnings nor steps", () => {
  const text = said(checklistView(checklist({ connections: [] })));
  expect(text).toContain("Nobody is over a line");
  expect(text).not.toContain("no notice");
  expect(text).not.toContain("three dots");
});

test("only people to unfollow: their steps, not those for removing", () => {
  const text = said(
    checklistView(
      checklist({ unfollowSteps: steps("unfollow", "desktop"), connections: [listed({ section: "unfollow", verdict: "unfollow" })] }),
    ),
  );
  expect(text).toContain("people-follow/following/");
  expect(text).not.toContain("Remove connection");
});

test("texts of the export are marked as such wherever they stand", () => {
  const hostile = "\u001b]0;evil\u0007‮";
  const view = checklistView(
    checklist({
      connections: [
        listed({
          searchName: hostile,
          name: `${hostile}!`,
          company: hostile,
          position: hostile,
          others: [{ position: hostile, company: hostile, connectedOn: null }],
          costs: [hostile],
        }),
      ],
    }),
  );
  const unmarked = JSON.stringify(view.blocks, (_, value) => (value?.name === true ? "" : value));
  expect(unmarked).not.toContain("evil");
});
