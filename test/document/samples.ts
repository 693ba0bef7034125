/** Small invented results and documents, one of each kind, for the tests of formats and views. */
import type { Document } from "../../src/document/document.ts";
import type {
  AskResult,
  ChecklistResult,
  ConnectionResult,
  DecisionResult,
  DiffResult,
  ExplainResult,
  GroupResult,
  GroupsResult,
  GuideResult,
  HistoryResult,
  JournalResult,
  MarkResult,
  PlanResult,
  PolicyShowResult,
  PostDateResult,
  RedoResult,
  Result,
  ScanResult,
  SeenResult,
  SignalsResult,
  SinceResult,
  StatusResult,
  UndoResult,
  WhatIfResult,
  WhereResult,
  WishResult,
} from "../../src/document/result.ts";

const SELLER: ConnectionResult = {
  rank: 1,
  id: "toma-brisk-9",
  row: 17,
  firstName: "Toma",
  lastName: "Brisk",
  name: "Toma Brisk",
  url: "https://www.linkedin.com/in/toma-brisk-9",
  company: 'Brisk "Returns", Ltd',
  position: "=Guaranteed daily returns | DM me",
  function: null,
  seniority: null,
  connectedOn: "2021-02-07",
  score: 72,
  sum: 72,
  staleness: 41,
  spam: 88,
  relevance: null,
  confidence: "low",
  verdict: "remove",
  removal: "spam",
  protectedBy: [],
  receipt: [
    { signal: "position-offer", group: "spam", family: "position", points: 23, because: "position promises “guaranteed daily returns”" },
    {
      signal: "template-position",
      group: "spam",
      family: "cluster",
      points: 20,
      because: "same position text as 4 others, all within 12 days",
    },
    { signal: "connected-long-ago", group: "staleness", family: "staleness", points: 29, because: "connected in 2021" },
  ],
  blind: ["long-silence", "two-way"],
  costs: ["the only person you know at Brisk Returns"],
  remarks: ["the only person you know at Brisk Returns"],
  messages: null,
  sharper: { need: "messages.csv", low: 36, high: 90 },
  namesakes: 0,
  groups: ["employer:brisk-returns", "title:guaranteed-returns"],
};

const COLLEAGUE: ConnectionResult = {
  rank: 2,
  id: "יעל-לביא",
  row: 3,
  firstName: "יעל",
  lastName: "לביא",
  name: "יעל לביא",
  url: null,
  company: "מפעלי הגליל",
  position: "",
  function: "healthcare",
  seniority: "entry",
  connectedOn: null,
  score: 0,
  sum: 0,
  staleness: null,
  spam: 0,
  relevance: 64,
  confidence: "medium",
  verdict: "keep",
  removal: null,
  protectedBy: ["keep-list"],
  receipt: [
    { signal: "your-circle", group: "relevance", family: "speaks-for", points: -10, because: "works where many of your people do" },
    { signal: "scale", group: "scale", family: "scale", points: 10, because: "the scale ends at 0" },
  ],
  blind: [],
  costs: [],
  remarks: [],
  messages: { received: 2, sent: 1, first: "2019-03-01", last: "2020-01-01", lastExchange: null },
  sharper: null,
  namesakes: 1,
  groups: [],
};

const COMMON = {
  version: "0.1.0",
  asOf: "2026-10-31",
  policy: {
    me: null,
    owner: { name: "Ada Example", titles: ["Cheese maker"], companies: [], functions: ["trades-services"], from: ["Profile.csv"] },
    lines: { review: 35, remove: 60 },
    pace: 15,
    signalsOff: ["fresh-account"],
    pointsChanged: { "position-offer": 30 },
  },
  source: {
    kind: "file",
    files: [{ name: "Connections.csv", rows: 4, setAside: { "date-only": 2 } }],
    problems: [
      { file: "Connections.csv", line: 9, row: 4, kind: "unreadable-date", message: "“soon” is not a date.", setAside: false },
      { file: "Connections.csv", line: 1, row: null, kind: "no-preamble", message: "No notes above the header.", setAside: false },
    ],
  },
  summary: {
    connections: 2,
    dateOnly: 2,
    limit: 30000,
    since: "2021-02-07",
    verdicts: { remove: 1, unfollow: 0, review: 0, keep: 1 },
    byYear: { "2021": 1 },
    functions: { known: [{ name: "healthcare", people: 1 }], unknown: 1 },
    seniorities: { known: [{ name: "entry", people: 1 }], unknown: 1 },
    bursts: [{ day: "2021-02-07", count: 1 }],
    confidence: "low",
    missing: ["messages.csv", "Invitations.csv"],
  },
  left: {
    people: 1,
    verdicts: { remove: 1, unfollow: 0, review: 0, keep: 1 },
    removals: { spam: 1, lapsed: 0 },
    decided: { unfollowed: 0, keep: 0, later: 0 },
    kept: 1,
  },
} as const satisfies Pick<ScanResult, "version" | "asOf" | "policy" | "source" | "summary" | "left">;

const WITHOUT: WhatIfResult = {
  people: 1,
  verdicts: { remove: 1, unfollow: 0, review: 0, keep: 0 },
  companies: [{ name: 'Brisk "Returns", Ltd', people: 1 }],
  conversations: 1,
  recommendations: { received: null, given: null },
  endorsements: { received: 0, given: 2 },
  years: [{ name: "2021", people: 1 }],
  fields: [],
  room: 29_997,
};

const SINCE: SinceResult = {
  export: { label: "Basic_LinkedInDataExport_10-29-2026.zip", dated: "2026-10-29", guessed: false, connections: 1003, dateOnly: 4 },
  doubts: null,
  short: null,
  confirmed: 10,
  notDone: 5,
  came: 3,
  back: 1,
  gone: 3,
  hidden: 1,
  changed: 2,
  unclear: 0,
  unfollowed: 1,
  notUnfollowed: 0,
  again: [{ id: "יעל-לביא", name: "יעל לביא", removedOn: "2026-11-03", connectedOn: "2026-11-15" }],
};

export const SCAN: ScanResult = {
  schema: "prune/scan@1",
  ...COMMON,
  filter: { sentence: "2 of 2: title says “returns”", count: 2, of: 2, flags: "--title returns" },
  whatIf: null,
  stillThere: [{ id: "toma-brisk-9", name: "Toma Brisk", on: "2026-07-30" }],
  since: SINCE,
  connections: [SELLER, COLLEAGUE],
};

export const EXPLAIN: ExplainResult = {
  schema: "prune/explain@1",
  ...COMMON,
  connections: [
    {
      ...COLLEAGUE,
      jobWords: { function: ["maker"], seniority: [] },
      timeline: [{ date: "2021-02-07", what: "connected" }],
      exchanged: null,
      others: [],
    },
  ],
};

export const CHECKLIST: ChecklistResult = {
  schema: "prune/checklist@1",
  ...COMMON,
  filter: null,
  before: ["Nobody is told when you remove them."],
  steps: {
    method: "connections",
    device: "desktop",
    address: "https://www.linkedin.com/mynetwork/invite-connect/connections/",
    steps: ["Search the name.", "Three dots, “Remove connection”, “Remove”."],
    warning: null,
  },
  unfollowSteps: null,
  since: null,
  doneToday: 0,
  whatIf: WITHOUT,
  connections: [
    {
      number: 1,
      section: "remove",
      searchName: "Toma Brisk",
      others: [{ position: "Baker", company: "Globex", connectedOn: null }],
      ...SELLER,
    },
  ],
};

export const PLAN: PlanResult = {
  schema: "prune/plan@1",
  ...COMMON,
  filter: null,
  madeAt: "2026-11-22T10:00:00.000Z",
  from: "2026-11-22",
  skipWeekends: true,
  doneOnFirst: 14,
  at: "09:00",
  addresses: {
    remove: "https://www.linkedin.com/mynetwork/invite-connect/connections/",
    unfollow: "https://www.linkedin.com/mynetwork/network-manager/people-follow/following/",
  },
  whole: { people: 2, days: 2, until: "2026-11-24" },
  connections: [
    { on: "2026-11-23", section: "remove", searchName: "Toma Brisk", ...SELLER },
    { on: "2026-11-24", section: "unfollow", searchName: "יעל לביא", ...COLLEAGUE, verdict: "unfollow" },
  ],
};

export const SIGNALS: SignalsResult = {
  schema: "prune/signals@1",
  version: "0.1.0",
  signals: [
    {
      id: "position-offer",
      group: "spam",
      family: "position",
      title: "Position promises income",
      why: "Nobody's job is a guaranteed return.",
      points: 23,
      needs: ["connections"],
      guard: false,
      on: true,
      languages: ["en", "es"],
      measured: "On texts that it did not learn from it finds 60 of a hundred.",
      fires: ["Guaranteed daily returns"],
      silent: ["Fixed Income Analyst"],
    },
  ],
};

export const GUIDE: GuideResult = {
  schema: "prune/guide@1",
  version: "0.1.0",
  checked: "2026-11",
  topics: [
    {
      id: "pace",
      title: "How many a day",
      blocks: [
        { kind: "heading", level: 2, text: "How many a day" },
        { kind: "paragraph", text: ["Fifteen is ", { text: "caution", tone: "strong" }, ", not a limit."] },
        { kind: "callout", tone: "warn", text: "Many profile views get accounts restricted." },
        { kind: "list", style: "number", start: 1, items: [{ text: "Do fifteen.", details: ["Then stop."] }, { text: "Go on tomorrow." }] },
        {
          kind: "table",
          columns: [{ title: "Day" }, { title: "People", align: "right", flexible: true }],
          rows: [
            [
              { text: "Monday", name: true },
              { text: "15", link: "https://www.linkedin.com/mynetwork/" },
            ],
          ],
        },
        {
          kind: "bars",
          rows: [
            { label: "Monday", value: 15, note: "done" },
            { label: "Tuesday", value: 0 },
          ],
        },
      ],
    },
  ],
};

export const POLICY: PolicyShowResult = {
  schema: "prune/policy@1",
  version: "0.1.0",
  file: null,
  owner: null,
  values: [
    { path: "pace", value: 15, from: "default" },
    { path: "keep.companies", value: ["Example Dairy"], from: "prune.config.json" },
  ],
};

const REMOVED: DecisionResult = {
  id: "toma-brisk-9",
  name: "Toma Brisk",
  decision: "removed",
  at: "2026-11-22T10:00:00.000Z",
  on: "2026-11-22",
  note: "asked me for money",
  until: null,
  url: "https://www.linkedin.com/in/toma-brisk-9",
  company: 'Brisk "Returns", Ltd',
  position: "=Guaranteed daily returns | DM me",
  connectedOn: "2021-02-07",
  score: 72,
  reasons: ["position promises “guaranteed daily returns”"],
  costs: ["the only person you know at Brisk Returns"],
};

const LATER: DecisionResult = {
  ...REMOVED,
  id: "יעל-לביא",
  name: "יעל לביא",
  decision: "later",
  note: null,
  until: "2026-12-22",
  url: null,
  company: "",
  position: "",
  connectedOn: null,
  score: null,
  reasons: [],
  costs: [],
};

const WISH: WishResult = {
  group: "employer:brisk-returns",
  title: 'Everyone at Brisk "Returns", Ltd',
  wish: "let-go",
  at: "2026-11-22T10:00:00.000Z",
  on: "2026-11-22",
};

const GROUP: GroupResult = {
  id: "employer:brisk-returns",
  kind: "employer",
  title: 'Everyone at Brisk "Returns", Ltd',
  count: 2,
  people: ["toma-brisk-9", "יעל-לביא"],
  verdicts: { remove: 1, unfollow: 0, review: 0, keep: 1 },
  from: "2021-02-07",
  to: "2021-02-07",
  wish: "let-go",
  names: ["Toma Brisk", "יעל לביא"],
};

export const GROUPS: GroupsResult = {
  schema: "prune/groups@1",
  ...COMMON,
  filter: null,
  groups: [
    GROUP,
    { ...GROUP, id: "no-job", kind: "no-job", title: "Everyone without a position or company", from: null, to: null, wish: null },
  ],
  found: 7,
  connections: null,
};

export const ASK: AskResult = {
  schema: "prune/ask@1",
  ...COMMON,
  questions: [{ group: { ...GROUP, wish: null }, moves: 2 }],
  answered: 1,
  changed: { up: 2, down: 0, wishes: [WISH], takenBack: 1 },
};

export const MARK: MarkResult = {
  schema: "prune/mark@1",
  filter: null,
  version: "0.1.0",
  dryRun: false,
  marked: [REMOVED],
  already: [LATER],
  wishes: [WISH],
  wishesAlready: [{ ...WISH, wish: "mixed" }],
};

export const UNDO: UndoResult = {
  schema: "prune/undo@1",
  version: "0.1.0",
  dryRun: true,
  undone: [
    { ...REMOVED, now: "keep" },
    { ...LATER, now: null },
  ],
  wishes: [{ ...WISH, now: "keep" }],
};

export const REDO: RedoResult = {
  schema: "prune/redo@1",
  version: "0.1.0",
  dryRun: false,
  redone: [REMOVED],
  since: [LATER],
  wishes: [WISH],
  wishesSince: [],
};

export const JOURNAL: JournalResult = {
  schema: "prune/journal@1",
  version: "0.1.0",
  file: "/home/ada/.local/share/prune/journal.jsonl",
  standing: { removed: 1, unfollowed: 0, keep: 0, later: 1 },
  decisions: [
    { ...REMOVED, decision: "keep", note: null, status: "replaced", proof: null },
    { ...REMOVED, status: "standing", proof: { proof: "confirmed", export: "2026-11-22" } },
    { ...LATER, status: "undone", proof: null },
  ],
  wishes: [{ ...WISH, status: "standing" }],
  seen: [{ id: "toma-brisk-9", name: "Toma Brisk", seen: "never", on: "2026-01-02" }],
};

export const WHERE: WhereResult = {
  schema: "prune/where@1",
  version: "0.1.0",
  places: [
    { path: "/home/ada/.local/share/prune", what: "what prune remembers", kind: "folder", size: null, mode: "0700" },
    { path: "/home/ada/.local/share/prune/scan.saved", what: "the last scan", kind: "file", size: 1234, mode: "0600" },
    { path: "/home/ada/.local/share/prune/journal.jsonl", what: "the journal", kind: null, size: null, mode: null },
  ],
};

export const STATUS: StatusResult = {
  schema: "prune/status@1",
  version: "0.1.0",
  today: "2026-11-22",
  pace: 15,
  rest: 12,
  done: [
    { period: "today", since: "2026-11-22", removed: 2, unfollowed: 1, keep: 4, later: 0 },
    { period: "week", since: "2026-11-16", removed: 9, unfollowed: 1, keep: 11, later: 1 },
    { period: "all", since: null, removed: 30, unfollowed: 2, keep: 12, later: 1 },
  ],
  left: {
    verdicts: { remove: 3, unfollow: 1, review: 20, keep: 900 },
    removals: { spam: 3, lapsed: 0 },
    people: 24,
    decided: { unfollowed: 2, keep: 12, later: 1 },
    kept: 3,
    days: 2,
    until: "2026-11-23",
  },
  headroom: { limit: 30000, connections: 995, dateOnly: 5, removed: 29, room: 29029 },
  exports: [
    { label: "Basic_LinkedInDataExport_08-01-2026.zip", remembered: true, dated: "2026-08-01", age: 113, old: true, guessed: false },
    {
      label: "/home/ada/Downloads/Basic_LinkedInDataExport_11-20-2026.zip",
      remembered: false,
      dated: "2026-11-20",
      age: 2,
      old: false,
      guessed: false,
    },
  ],
  stillThere: [{ id: "toma-brisk-9", name: "Toma Brisk", on: "2026-07-30" }],
  since: { ...SINCE, doubts: "older" },
  proof: { confirmed: 10, notDone: 5, open: 2 },
  agreement: {
    line: 35,
    decisions: [
      { decision: "removed", over: 27, under: 3, unknown: 0 },
      { decision: "unfollowed", over: 1, under: 0, unknown: 1 },
      { decision: "keep", over: 2, under: 10, unknown: 0 },
    ],
  },
};

const POST_DATE: PostDateResult = {
  schema: "prune/post-date@1",
  version: "0.1.0",
  dates: [
    {
      given: "urn:li:activity:7402912164795363328",
      kind: "activity",
      id: "7402912164795363328",
      at: "2025-12-06T03:29:59.544Z",
      on: "2025-12-06",
      unchecked: false,
    },
    { given: "2-NzA4MTExMTE=", kind: "thread", id: "2-NzA4MTExMTE=", at: null, on: null, unchecked: false },
  ],
};

const GONE = {
  id: "toma-brisk-9",
  name: "Toma Brisk",
  url: "https://www.linkedin.com/in/toma-brisk-9",
  company: 'Brisk "Returns", Ltd',
  position: "=Guaranteed daily returns | DM me",
  connectedOn: "2021-02-07",
  markedOn: "2026-11-03",
  note: null,
};

const FOUND = { ...GONE, id: "יעל-לביא", name: "יעל לביא", url: null, connectedOn: null, markedOn: null, note: "the address changed" };

const SEEN: SeenResult = {
  schema: "prune/seen@1",
  version: "0.1.0",
  seen: [
    {
      id: "יעל-לביא",
      name: "יעל לביא",
      now: { seen: "post", on: "2025-12-06" },
      before: { seen: "never", on: "2025-11-01" },
      labelled: { seen: "comment", on: "2026-01-02" },
    },
    { id: "toma-brisk-9", name: "Toma Brisk", now: null, before: null, labelled: null },
  ],
};

const DIFF: DiffResult = {
  schema: "prune/diff@1",
  version: "0.1.0",
  before: SINCE.export,
  after: { ...SINCE.export, label: "Connections.csv", dated: "2026-11-22", guessed: true },
  doubts: null,
  short: null,
  confirmed: [GONE],
  notDone: [GONE],
  came: [FOUND],
  back: [{ ...FOUND, note: "the row held only its date before" }],
  gone: [FOUND],
  hidden: [FOUND],
  changed: [{ ...FOUND, was: { company: "", position: "Nurse", name: "יעל" } }],
  moved: [{ ...FOUND, was: { id: "yael", url: null } }],
  unclear: [],
  unfollows: { confirmed: [FOUND], notSeen: [] },
};

const HISTORY: HistoryResult = {
  schema: "prune/history@1",
  version: "0.1.0",
  scans: [
    { ...SINCE.export, scannedAt: "2026-10-30T09:00:00.000Z", doubts: null, since: null },
    { ...DIFF.after, scannedAt: "2026-11-23T09:00:00.000Z", doubts: "short", since: null },
  ],
  months: [
    {
      month: "2026-10",
      connections: 1003,
      dateOnly: 4,
      came: 0,
      back: 0,
      gone: 0,
      hidden: 0,
      removed: 0,
      confirmed: 0,
      notDone: 0,
    },
    {
      month: "2026-11",
      connections: null,
      dateOnly: null,
      came: 3,
      back: 1,
      gone: 2,
      hidden: 1,
      removed: 15,
      confirmed: 10,
      notDone: 5,
    },
  ],
  removals: { marked: 15, confirmed: 10, notDone: 5, open: 0 },
  otherNetworks: 1,
};

export const RESULTS: readonly Result[] = [
  SCAN,
  CHECKLIST,
  EXPLAIN,
  PLAN,
  SIGNALS,
  GUIDE,
  POLICY,
  MARK,
  UNDO,
  REDO,
  JOURNAL,
  WHERE,
  STATUS,
  GROUPS,
  ASK,
  POST_DATE,
  DIFF,
  HISTORY,
  SEEN,
];

/** A document with every kind of block, as a scan shows them. */
export const DOCUMENT: Document = {
  blocks: [
    { kind: "heading", level: 1, text: "Your LinkedIn connections, as of October 31, 2026" },
    {
      kind: "table",
      columns: [{ title: "" }, { title: "", align: "right" }, { title: "", flexible: true }],
      rows: [
        ["Connections", { text: "1,842", tone: "strong" }, { text: "since February 7, 2011; LinkedIn's limit is 30,000", tone: "muted" }],
        ["Date only", "31", { text: "people who hid or closed their profile", tone: "muted" }],
      ],
    },
    {
      kind: "callout",
      tone: "warn",
      text: [
        { text: "Confidence: low.", tone: "strong" },
        " What could not be seen counted for nothing. ",
        { text: "messages.csv", tone: "strong" },
        " would tell most. How to get it: ",
        { text: "prune guide export", tone: "code" },
        ".",
      ],
    },
    { kind: "heading", level: 2, text: "Connected in" },
    {
      kind: "bars",
      rows: [
        { label: "2019", value: 214 },
        { label: "2020", value: 1031, note: "busiest: 62 on May 4" },
        { label: "2021", value: 597 },
        { label: "2022", value: 0 },
        { label: "2023", value: 2 },
      ],
    },
    { kind: "heading", level: 2, text: "Verdicts" },
    {
      kind: "table",
      columns: [{ title: "Verdict" }, { title: "People", align: "right" }, { title: "What it means", flexible: true }],
      rows: [
        [{ text: "remove", tone: "bad" }, "12", "two families of signs or more, or lapsed"],
        [{ text: "review", tone: "warn" }, "140", "worth a look, yours to judge"],
        [{ text: "keep", tone: "good" }, "1,690", "nothing speaks for removing"],
      ],
    },
    { kind: "heading", level: 2, text: "The first ten" },
    {
      kind: "table",
      columns: [
        { title: "#", align: "right" },
        { title: "Name", flexible: true },
        { title: "Job", flexible: true },
        { title: "Score", align: "right" },
        { title: "Verdict" },
        { title: "Main reason", flexible: true },
      ],
      rows: [
        row(1, "Toma Brisk", "Guaranteed daily returns | DM me · Brisk Returns Ltd", 72, "remove", "position promises income"),
        row(2, "日向 さくら 👩‍💻", "営業企画部 主任 · 北星商事株式会社", 48, "review", "same position text as 4 others"),
        row(3, "يوسف الراوي", "مدير التسويق · شركة النخيل", 44, "review", "connected in 2013"),
        row(4, "Ananya राजेश", "सहायक प्रबंधक", 39, "review", "connected in 2014"),
        row(5, "Zoë Måns̈ 🇸🇪", "Kostümbildnerin · Theater am Fluß", 31, "keep", "connected in 2016"),
      ],
    },
    { kind: "heading", level: 2, text: "Today" },
    {
      kind: "ticks",
      start: 9,
      items: [
        {
          text: [{ text: "Toma Brisk", tone: "strong", name: true }, "  ", { text: "72 remove", tone: "bad" }],
          details: [
            { text: "Guaranteed daily returns | DM me · Brisk Returns Ltd", name: true },
            "Connected on February 7, 2021",
            [
              { text: "Why: ", tone: "muted" },
              "position promises “guaranteed daily returns” (+23); same position text as 4 others, all within 12 days (+20)",
            ],
            [{ text: "Cost: ", tone: "muted" }, "the only person you know at Brisk Returns"],
          ],
          id: "toma-brisk",
          says: "removed",
        },
        {
          text: [{ text: "يوسف الراوي", tone: "strong", name: true }, "  ", { text: "44 review", tone: "warn" }],
          details: ["Connected on March 1, 2013"],
          id: "yousef",
          says: undefined,
        },
      ],
    },
    { kind: "heading", level: 3, text: "Next" },
    {
      kind: "list",
      style: "bullet",
      items: [
        { text: [{ text: "prune checklist", tone: "code" }, " prints today's list."] },
        {
          text: [
            "Open ",
            { text: "your connections", link: "https://www.linkedin.com/mynetwork/invite-connect/connections/" },
            " and search the name.",
          ],
        },
      ],
    },
    { kind: "list", style: "number", items: [{ text: "Search the name." }, { text: "Three dots, then “Remove connection”." }] },
    {
      kind: "paragraph",
      text: { text: "Every scale runs 0…100. Score: 100 = remove first. Staleness: 100 = long silent.", tone: "muted" },
    },
  ],
};

function row(rank: number, name: string, job: string, score: number, verdict: string, reason: string) {
  return [String(rank), { text: name, name: true }, { text: job, name: true }, String(score), verdict, reason];
}
