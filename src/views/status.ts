/** How far the user is: done, left, room, exports, and how decisions and scores agree. */
import type { Block, Document, Item, Span } from "../document/document.ts";
import type { ExportResult, StatusResult } from "../document/result.ts";
import { sinceBlocks } from "../document/since.ts";
import { command, count, figure, longDate, muted, quoted, span, verdictWord } from "../document/wording.ts";

export function statusView(result: StatusResult): Document {
  return {
    blocks: [
      { kind: "heading", level: 1, text: title(result) },
      done(result),
      ...today(result),
      ...left(result),
      ...headroom(result),
      ...exports(result),
      ...proof(result),
      ...agreement(result),
    ],
  };
}

function title({ done, pace }: StatusResult): string {
  const now = done.find(({ period }) => period === "today");
  return `${figure((now?.removed ?? 0) + (now?.unfollowed ?? 0))} of ${figure(pace)} done today`;
}

const PERIODS = { today: "Today", week: "This week", all: "In all" } as const;

function done(result: StatusResult): Block {
  const right = (heading: string) => ({ title: heading, align: "right" }) as const;
  return {
    kind: "table",
    columns: [{ title: "" }, right("Removed"), right("Unfollowed"), right("Kept"), right("For later")],
    rows: result.done.map(({ period, removed, unfollowed, keep, later }) => [
      PERIODS[period],
      figure(removed),
      figure(unfollowed),
      figure(keep),
      figure(later),
    ]),
  };
}

/** What today still offers; nothing where nothing is left anyway. */
function today({ rest, left }: StatusResult): Block[] {
  if (rest === 0) return [{ kind: "callout", tone: "good", text: "The day's pace is reached. Well done: come back tomorrow." }];
  if (left === null || left.people + left.verdicts.keep === 0) return [];
  return [
    {
      kind: "paragraph",
      text: [
        `${figure(rest)} more make the day's pace: `,
        command("prune review"),
        " asks about one after the other, ",
        command("prune checklist"),
        " lists them.",
      ],
    },
  ];
}

function left({ left, pace, today }: StatusResult): Block[] {
  if (left === null) return [];
  const { verdicts, people, days, until, decided, kept } = left;
  const last = until === null ? "" : until === today ? ", which is today" : `, until ${longDate(until)}`;
  const row = (verdict: keyof typeof verdicts, meaning: string) => [
    figure(verdicts[verdict] - (verdict === "keep" ? kept : 0)),
    verdictWord(verdict),
    muted(meaning),
  ];
  return [
    { kind: "heading", level: 2, text: "Left" },
    {
      kind: "paragraph",
      text:
        people === 0
          ? "Nobody is left over a line."
          : `${count(people, "person is", "people are")} left over a line: ${count(days, "day")} at ${figure(pace)} a day${last}.`,
    },
    {
      kind: "table",
      columns: [{ title: "", align: "right" }, { title: "" }, { title: "", flexible: true }],
      rows: [
        ...(verdicts.remove > 0 ? [row("remove", "clear signs in more than one way, or a tie that never was")] : []),
        ...(verdicts.unfollow > 0 ? [row("unfollow", "quiet, and something would be lost with them")] : []),
        ...(verdicts.review > 0 ? [row("review", "worth a look")] : []),
        row("keep", "no reason to look, or protected"),
        ...(decided.later > 0 ? [[figure(decided.later), muted("later"), muted("you put them off")]] : []),
        ...(decided.keep + decided.unfollowed > 0
          ? [[figure(decided.keep + decided.unfollowed), muted("decided"), muted("kept or unfollowed by you")]]
          : []),
        ...(kept > 0 ? [[figure(kept), muted("kept"), muted("by your policy")]] : []),
      ],
    },
  ];
}

function headroom({ headroom, stillThere }: StatusResult): Block[] {
  if (headroom === null) return [];
  const { connections, dateOnly, removed, room, limit } = headroom;
  const others = dateOnly === 0 ? "" : ` LinkedIn also counts ${count(dateOnly, "row that holds", "rows that hold")} only a date.`;
  const now =
    removed === 0
      ? count(connections, "connection")
      : `${figure(connections)} connections, ${figure(connections - removed)} after ${count(removed, "removal")}`;
  const there = stillThere
    .slice(0, 5)
    .flatMap(({ name, on }, i): Span[] => [i === 0 ? "" : ", ", quoted(name), muted(` (${longDate(on)})`)]);
  return [
    { kind: "heading", level: 2, text: "Room" },
    { kind: "paragraph", text: `${now}: room for ${figure(room)} up to LinkedIn's limit of ${figure(limit)}.${others}` },
    ...(stillThere.length === 0
      ? []
      : [
          {
            kind: "callout",
            tone: "warn",
            text: [
              `${count(stillThere.length, "person", "people")} you marked as removed ${stillThere.length === 1 ? "is" : "are"} in this later export all the same: `,
              ...there,
              stillThere.length > 5 ? ", … " : ". ",
              "Did LinkedIn ask to confirm?",
            ],
          } as const,
        ]),
  ];
}

function exports({ exports }: StatusResult): Block[] {
  const items = exports.map((one): Item => ({ text: [quoted(one.label), muted(` ${aged(one)}`)] }));
  return [
    { kind: "heading", level: 2, text: "Exports" },
    items.length === 0
      ? { kind: "paragraph", text: ["prune knows of none yet. How to get one: ", command("prune guide export"), "."] }
      : { kind: "list", style: "bullet", items },
    ...advice(exports),
  ];
}

function aged({ dated, age, remembered, guessed }: ExportResult): string {
  const where = remembered ? "" : " waits in your Downloads folder";
  if (dated === null || age === null) return `${where}without a date`;
  const day = guessed ? `whose newest date is ${longDate(dated)}` : `of ${longDate(dated)}`;
  const old = age === 0 ? day : `${day}, ${span(age)} ${guessed ? "ago" : "old"}`;
  return `${old}${where === "" ? "" : `,${where}`}`;
}

function advice(exports: readonly ExportResult[]): Block[] {
  const waiting = exports.find(({ remembered }) => !remembered);
  if (waiting !== undefined) {
    return [{ kind: "paragraph", text: ["Read the newer one: ", command("prune scan"), ". What you decided stays."] }];
  }
  if (!exports.some(({ old }) => old)) return [];
  if (exports.some(({ old, guessed }) => old && guessed)) {
    return [
      {
        kind: "callout",
        tone: "warn",
        text: [
          "The export's day is a guess from that date. If it is that old, people may be gone or elsewhere: ",
          command("prune guide export"),
          ". If it is new, scan it again with ",
          command("--as-of"),
          " and its day.",
        ],
      },
    ];
  }
  return [
    {
      kind: "callout",
      tone: "warn",
      text: ["That is a while ago. A new export tells who came and who changed jobs: ", command("prune guide export"), "."],
    },
  ];
}

/** What exports say of what was marked, and what only a new one would. */
function proof({ since, proof: { confirmed, notDone, open }, exports }: StatusResult): readonly Block[] {
  const answered = confirmed + notDone;
  const waits = exports.some(({ remembered }) => !remembered);
  const newer = `${count(open, "mark is", "marks are")} newer than your newest export: a new one would prove ${open === 1 ? "it" : "them"}. `;
  return [
    ...sinceBlocks(since),
    ...(answered === 0
      ? []
      : [
          {
            kind: "paragraph",
            text: [
              `Of the removals you marked, exports prove ${figure(confirmed)}${notDone === 0 ? "" : `; ${figure(notDone)} ${notDone === 1 ? "was" : "were"} still there`}. `,
              command("prune history"),
              " shows it by month.",
            ],
          } as const,
        ]),
    ...(open === 0
      ? []
      : [
          {
            kind: "paragraph",
            text: waits
              ? [newer, command("prune scan"), " reads the one that waits."]
              : [newer, "How to get it: ", command("prune guide export"), ". Then ", command("prune scan"), "."],
          } as const,
        ]),
  ];
}

const DECIDED = { removed: "removed", unfollowed: "unfollowed", keep: "kept" } as const;

function agreement({ agreement: { line, decisions } }: StatusResult): Block[] {
  const rows = decisions.filter(({ over, under }) => over + under > 0);
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "You and the scores" },
    {
      kind: "list",
      style: "bullet",
      items: rows.map(({ decision, over, under }) => {
        const all = over + under;
        const as = decision === "keep" ? under : over;
        const side = decision === "keep" ? `under ${line}, where nothing is proposed` : `of ${line} or more, worth a look`;
        return {
          text: `Of ${count(all, "person", "people")} you ${DECIDED[decision]}, ${figure(as)} (${Math.round((100 * as) / all)} %) had a score ${side}.`,
        };
      }),
    },
  ];
}
