/** A person's receipt, the signals, the guide and the policy as people read them. */
import { describe, expect, test } from "vitest";
import type { SignalResult } from "../../src/document/result.ts";
import { CHECKED, topics } from "../../src/plan/guide.ts";
import { explainView } from "../../src/views/explain.ts";
import { viewOf } from "../../src/views/index.ts";
import { bare, checklist, explain, explained, only, said, scan, summary } from "./invented.ts";

describe("explain", () => {
  test("the receipt: every line, limits too, and the total", () => {
    const [table] = only(explainView(explain()), "table");
    expect(table?.rows.map((row) => row.map(bare))).toEqual([
      ["+26", "connected in 2021", "connected-long-ago"],
      ["+20", 'position says "guest posts"', "position-offer"],
      ["−5", "staleness counts 21 at most", "limit"],
      ["41", "Score", ""],
    ]);
  });

  test("who, since when, what it means, scales, blind spots, what would change it, costs", () => {
    const text = said(explainView(explain()));
    for (const part of [
      "Connected on February 7, 2021 · Guest posts and backlinks · Invented Links Ltd",
      "Profile: https://www.linkedin.com/in/ada-example. Opening it leaves a view they may see.",
      "review: a score of 41. Worth a look from 35 on; 60 with clear signs in more than one way would be remove.",
      "Rank 1 of 1, as of October 31, 2026.",
      "Scales: staleness 60, spam 20, relevance unknown. Confidence: low.",
      "Not seen, so it counted for nothing: messages.csv, who you are.",
      "With messages.csv, the score could be anything from 5 to 86.",
      "Removing costs nothing that this export can see.",
      "Relevance: 100 = your field",
    ]) {
      expect(text).toContain(part);
    }
  });

  const BAKER = { position: "Baker", company: "Globex", connectedOn: "2019-03-09" };

  test("protections and namesakes stand out", () => {
    const callouts = only(
      explainView(explain({ connections: [explained({ protectedBy: ["keep-list"], verdict: "keep", others: [BAKER] })] })),
      "callout",
    );
    expect(callouts.map(({ tone, text }) => [tone, bare(text)])).toEqual([
      ["good", "Protected by keep-list."],
      ["warn", "Another connection has this name: Baker · Globex, connected on March 9, 2019."],
    ]);
  });

  test("protected and still to be seen", () => {
    const [callout] = only(explainView(explain({ connections: [explained({ protectedBy: ["keep-list"] })] })), "callout");
    expect(callout?.tone).toBe("warn");
    expect(bare(callout?.text ?? "")).toContain("the account may have been taken over");
  });

  test("several people, each with a receipt of their own", () => {
    const view = explainView(explain({ connections: [explained(), explained({ rank: 2, name: "Adam Example" })] }));
    expect(said(view)).toContain("2 connections fit.");
    expect(only(view, "table")).toHaveLength(2);
    expect(only(view, "heading").map(({ text }) => bare(text))).toEqual(["Ada Example", "Adam Example"]);
  });

  test("no address is a link: opening it would leave a view", () => {
    expect(JSON.stringify(explainView(explain()))).not.toContain('"link"');
  });

  test("a person on whom nothing was found", () => {
    const quiet = explained({ receipt: [], score: 0, verdict: "keep", blind: [], sharper: null });
    const text = said(explainView(explain({ connections: [quiet] })));
    expect(text).toContain("0 | No signal spoke | ");
    expect(text).not.toContain("Not seen");
    expect(text).not.toContain("How to remove");
  });
});

describe("signals", () => {
  const one: SignalResult = {
    id: "position-offer",
    group: "spam",
    family: "position",
    title: "Position offers guest posts",
    why: "A reason for someone who disagrees.",
    points: 20,
    needs: ["connections"],
    guard: false,
    on: true,
    languages: ["en", "es"],
    measured: "It finds many.",
    fires: ["Guest posts and backlinks"],
    silent: ["Backlink analyst"],
  };
  const result = (...signals: SignalResult[]) => viewOf({ schema: "prune/signals@1", version: "0.0.0", signals });

  test("the list goes by group and family and names a family once", () => {
    const view = result(
      one,
      { ...one, id: "long-silence", group: "staleness", family: "silence" },
      { ...one, id: "position-contact", points: 23, on: false },
      { ...one, id: "keep-list", group: "relevance", family: "keep", guard: true, points: 0 },
    );
    expect(only(view, "heading").map(({ text }) => bare(text).split(":")[0])).toEqual(["4 signals", "Spam", "Staleness", "Relevance"]);
    const [spam, , relevance] = only(view, "table");
    expect(spam?.rows.map((row) => row.map(bare))).toEqual([
      ["position", "position-offer", "+20", "Position offers guest posts"],
      ["", "position-contact", "off", "Position offers guest posts"],
    ]);
    expect(relevance?.rows.map((row) => bare(row[2] ?? ""))).toEqual(["guard"]);
  });

  test("one signal: why, points, needs, languages, the switch, and examples both ways", () => {
    const text = said(result(one));
    for (const part of [
      "Position offers guest posts (position-offer)",
      "A reason for someone who disagrees.",
      "+20 points at full strength",
      "Needs Connections.csv.",
      "Other languages are unknown to it, not clean.",
      '"signals": { "position-offer": false }',
      "Guest posts and backlinks",
      "Backlink analyst",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("points towards keeping carry a minus", () => {
    expect(said(result({ ...one, points: -13 }))).toContain("−13 points");
  });
});

describe("guide", () => {
  const guide = (some: typeof topics) => viewOf({ schema: "prune/guide@1", version: "0.0.0", checked: CHECKED, topics: some });

  test("without a topic, the list of all", () => {
    expect(only(guide(topics), "table")[0]?.rows.map((row) => bare(row[0] ?? ""))).toEqual(topics.map(({ id }) => id));
  });

  test.each(topics.map((topic) => [topic.id, topic] as const))("%s is a page with a title", (_, topic) => {
    const view = guide([topic]);
    expect(view.blocks[0]).toEqual({ kind: "heading", level: 1, text: topic.title });
    expect(view.blocks.slice(1, -1)).toEqual(topic.blocks);
  });
});

describe("policy", () => {
  const values = [
    { path: "me.titles", value: ["Data engineer", "Analyst"], from: "prune.config.json" },
    { path: "lines.review", value: 35, from: "default" },
    { path: "keep.people", value: [], from: "default" },
    { path: "signals.open-networker", value: false, from: "prune.config.json" },
  ];

  test("every setting with its value and where it is from", () => {
    const view = viewOf({ schema: "prune/policy@1", owner: null, version: "0.0.0", file: "prune.config.json", values });
    expect(only(view, "table")[0]?.rows.map((row) => row.map(bare).join(" | "))).toEqual([
      "me.titles | Data engineer, Analyst | prune.config.json",
      "lines.review | 35 | default",
      "keep.people | not set | default",
      "signals.open-networker | false | prune.config.json",
    ]);
    expect(said(view)).toContain("Read from prune.config.json.");
  });

  test("without a file, how to get one", () => {
    expect(said(viewOf({ schema: "prune/policy@1", owner: null, version: "0.0.0", file: null, values }))).toContain("prune config init");
  });
});

test("every kind of result has its view", () => {
  expect(said(viewOf(scan()))).toContain("1 connection since");
  expect(said(viewOf(checklist()))).toContain("1 person to look at");
  expect(said(viewOf(explain()))).toContain("Rank 1");
});

test("a file without a single date has no date of reference to name", () => {
  const undated = { asOf: "1970-01-01", summary: summary({ since: null, byYear: {} }) };
  expect(said(viewOf(checklist(undated)))).not.toContain("1970");
  expect(said(viewOf(explain(undated)))).not.toContain("1970");
  expect(said(viewOf(scan(undated)))).not.toContain("1970");
});
