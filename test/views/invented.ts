/** Invented results for the tests of views: whole, small, and with anything replaced. */
import { type Block, type Document, type Text, wholeLine } from "../../src/document/document.ts";
import type {
  ChecklistPerson,
  ChecklistResult,
  ConnectionResult,
  ExplainedPerson,
  ExplainResult,
  ScanResult,
  Summary,
  WhatIfResult,
} from "../../src/document/result.ts";
import { before, steps } from "../../src/plan/guide.ts";

export function person(changes: Partial<ConnectionResult> = {}): ConnectionResult {
  return {
    rank: 1,
    id: "ada-example",
    row: 1,
    firstName: "Ada",
    lastName: "Example",
    name: "Ada Example",
    url: "https://www.linkedin.com/in/ada-example",
    company: "Invented Links Ltd",
    position: "Guest posts and backlinks",
    function: null,
    seniority: null,
    connectedOn: "2021-02-07",
    score: 41,
    sum: 41,
    staleness: 60,
    spam: 20,
    relevance: null,
    confidence: "low",
    verdict: "review",
    protectedBy: [],
    receipt: [
      { signal: "connected-long-ago", group: "staleness", family: "age", points: 26, because: "connected in 2021" },
      { signal: "position-offer", group: "spam", family: "position", points: 20, because: 'position says "guest posts"' },
      { signal: "limit", group: "staleness", family: "staleness", points: -5, because: "staleness counts 21 at most" },
    ],
    blind: ["messages", "me"],
    costs: [],
    remarks: [],
    removal: null,
    messages: null,
    sharper: { need: "messages.csv", low: 5, high: 86 },
    namesakes: 0,
    groups: [],
    ...changes,
  };
}

export function summary(changes: Partial<Summary> = {}): Summary {
  return {
    connections: 1,
    dateOnly: 0,
    limit: 30000,
    since: "2021-02-07",
    verdicts: { remove: 0, unfollow: 0, review: 1, keep: 0 },
    byYear: { 2021: 1 },
    functions: { known: [], unknown: 0 },
    seniorities: { known: [], unknown: 0 },
    bursts: [],
    confidence: "low",
    missing: ["messages.csv", "Profile.csv and Positions.csv", "Recommendations_*.csv", "Invitations.csv"],
    ...changes,
  };
}

const COMMON = {
  version: "0.0.0",
  asOf: "2026-10-31",
  policy: { me: null, owner: null, lines: { review: 35, remove: 60 }, pace: 15, signalsOff: [], pointsChanged: {} },
  source: { kind: "file", files: [{ name: "Connections.csv", rows: 1, setAside: {} }], problems: [] },
  left: {
    people: 1,
    verdicts: { remove: 0, unfollow: 0, review: 1, keep: 0 },
    removals: { spam: 0, lapsed: 0 },
    decided: { unfollowed: 0, keep: 0, later: 0 },
    kept: 0,
  },
} as const;

export function scan(changes: Partial<ScanResult> = {}): ScanResult {
  return {
    schema: "prune/scan@1",
    ...COMMON,
    summary: summary(),
    filter: null,
    whatIf: null,
    stillThere: [],
    since: null,
    connections: [person()],
    ...changes,
  };
}

export function explain(changes: Partial<ExplainResult> = {}): ExplainResult {
  return { schema: "prune/explain@1", ...COMMON, summary: summary(), connections: [explained()], ...changes };
}

export function explained(changes: Partial<ExplainedPerson> = {}): ExplainedPerson {
  return { ...person(changes), jobWords: { function: [], seniority: [] }, timeline: [], exchanged: null, others: [], ...changes };
}

export function listed(changes: Partial<ChecklistPerson> = {}): ChecklistPerson {
  return { ...person(changes), number: 1, section: "review", searchName: "Ada Example", others: [], ...changes };
}

export function checklist(changes: Partial<ChecklistResult> = {}): ChecklistResult {
  return {
    schema: "prune/checklist@1",
    ...COMMON,
    summary: summary(),
    filter: null,
    before: before(),
    steps: steps("connections", "desktop"),
    unfollowSteps: null,
    since: null,
    doneToday: 0,
    whatIf: withoutNobody(),
    connections: [listed()],
    ...changes,
  };
}

/** What would change if nobody went, over a network of Connections.csv alone. */
export function withoutNobody(changes: Partial<WhatIfResult> = {}): WhatIfResult {
  return {
    people: 0,
    verdicts: { remove: 0, unfollow: 0, review: 0, keep: 0 },
    companies: [],
    conversations: null,
    recommendations: { received: null, given: null },
    endorsements: { received: null, given: null },
    years: [],
    fields: [],
    room: 29_999,
    ...changes,
  };
}

/** Everything a document says, a line a block, item, detail or row. */
export function said(document: Document): string {
  return document.blocks.flatMap(lines).join("\n");
}

/** The blocks of one kind. */
export function only<K extends Block["kind"]>(document: Document, kind: K): readonly Extract<Block, { kind: K }>[] {
  return document.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

/** A text without its tones. */
export function bare(text: Text): string {
  if (typeof text === "string") return text;
  if ("text" in text) return text.text;
  return text.map(bare).join("");
}

function lines(block: Block): string[] {
  switch (block.kind) {
    case "list":
      return block.items.flatMap(({ text, details }) => [bare(text), ...(details ?? []).map(bare)]);
    case "ticks":
      return block.items.flatMap(({ text, details }) => [text, ...details].map((line) => bare(wholeLine(line))));
    case "table":
      return [block.columns.map(({ title }) => title).join(" | "), ...block.rows.map((row) => row.map(bare).join(" | "))];
    case "bars":
      return block.rows.map(({ label, value, note }) => `${label} ${value}${note === undefined ? "" : ` ${note}`}`);
    default:
      return [bare(block.text)];
  }
}
