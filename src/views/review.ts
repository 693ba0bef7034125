/** `prune review` on the screen: the card of one person, the keys below it, and what a sitting came to. */
import type { Block, Document, Span, Table, Text } from "../document/document.ts";
import type { ExplainedPerson } from "../document/result.ts";
import {
  because,
  between,
  cardLine,
  clauses,
  command,
  count,
  figure,
  meanings,
  muted,
  nameOnCard,
  namesakes,
  nobodyFits,
  occupation,
  quoted,
  reasons,
  SCALES,
  verdictWord,
  wishWord,
} from "../document/wording.ts";
import { yearOf } from "../people/calendar.ts";
import { searchNameOf } from "../people/plain-name.ts";
import { CONNECTIONS_PAGE } from "../plan/guide.ts";
import { daysFor } from "../plan/pace.ts";
import { agreement, type Choice, doneToday, endOf, found, type Notice, placeOf, type Sitting } from "../plan/review.ts";
import type { ReviewOrder } from "../plan/review-order.ts";
import { whatIf } from "../plan/what-if.ts";
import type { Assessment } from "../verdict/assessment.ts";

/** How each order is called behind a comma. */
export const ORDERS: Readonly<Record<ReviewOrder, string>> = {
  worst: "worst first",
  oldest: "oldest first",
  newest: "newest first",
  random: "in random order",
  noisiest: "noisiest first",
};

const DECIDED: Readonly<Record<Choice["decision"], string>> = {
  removed: "removed",
  unfollowed: "unfollowed",
  keep: "kept",
  later: "for later",
};

/** What a screen shows beside the sitting: how many a day, and whether there is so little room that only what matters most is shown. */
export interface Frame {
  readonly pace: number;
  readonly small: boolean;
}

/** One person, and how far the user is; on a small screen the person comes first, since what comes last may find no room. */
export function cardView(sitting: Sitting, one: ExplainedPerson, searchName: string, frame: Frame): Document {
  const history = between(one);
  const note = sitting.notes.get(one.id);
  const job: Block = { kind: "paragraph", text: cardLine(one) };
  const noted: Block[] = note === undefined ? [] : [{ kind: "paragraph", text: [{ text: "Your note: ", tone: "strong" }, quoted(note)] }];
  const judged = sitting.rules.blind ? hidden() : judgement(one);
  const lost = one.costs.length === 0 ? [] : [costs(one)];
  if (frame.small) {
    const who: Text = [`${place(sitting)} · `, quoted(searchName, "strong")];
    const rest: Block = { kind: "paragraph", text: muted(pacing(sitting, frame.pace)) };
    return { blocks: [{ kind: "heading", level: 3, text: who }, job, ...warnings(one), ...judged, ...lost, ...noted, rest] };
  }
  return {
    blocks: [
      standingLine(sitting, frame.pace),
      { kind: "heading", level: 3, text: [quoted(searchName, "strong"), ...nameOnCard(one.name, searchName)] },
      job,
      ...(history.length === 0 ? [] : [{ kind: "paragraph", text: history } as const]),
      ...judged,
      ...lost,
      ...warnings(one),
      ...noted,
    ],
  };
}

/** Stands above whatever the screen shows: which of how many, done today against the pace, and how much is left. */
export function standingLine(sitting: Sitting, pace: number): Block {
  const { queue, rules, order } = sitting;
  const over = queue.filter(({ verdict }) => verdict !== "keep").length;
  const days = daysFor(over, { pace, rest: Math.max(0, pace - doneToday(sitting)) });
  const left = over > 0 ? `${figure(over)} to go, about ${count(days, "day")}` : `${figure(queue.length)} without a clear sign`;
  const text: Text = [
    `${place(sitting)} · ${pacing(sitting, pace)} · ${left}`,
    muted(` · ${ORDERS[order]}${rules.blind ? ", blind" : ""}`),
  ];
  return { kind: "heading", level: 1, text };
}

/** The same in one short line, for small screens. */
export function placeLine(sitting: Sitting, searchName: string): Block {
  return { kind: "heading", level: 3, text: [`${place(sitting)} · `, quoted(searchName, "strong")] };
}

/** `3 of 895`. */
function place(sitting: Sitting): string {
  const { at, of } = placeOf(sitting);
  return `${figure(at)} of ${figure(of)}`;
}

function pacing(sitting: Sitting, pace: number): string {
  return `${figure(doneToday(sitting))} of ${figure(pace)} done today`;
}

/** Those who were found, the one Enter goes to marked; as many as there is room for, from the marked one on where it would not be among them. */
export function foundView(sitting: Sitting, room: number): Document {
  const all = found(sitting);
  if (all.length === 0) {
    const text =
      sitting.draft.trim() === "" ? "Type a part of the name, the position or the company." : "Nobody who waits in this review fits.";
    return { blocks: [{ kind: "paragraph", text: muted(text) }] };
  }
  const shown = Math.max(1, room);
  const first = Math.min(Math.max(0, sitting.chosen - shown + 1), Math.max(0, all.length - shown));
  return {
    blocks: [
      {
        kind: "table",
        columns: [{ title: "" }, { title: "", flexible: true, share: 0.5 }, { title: "", flexible: true }],
        rows: all.slice(first, first + shown).map(({ person }, index): Text[] => {
          const isChosen = first + index === sitting.chosen;
          return [
            isChosen ? { text: "›", tone: "strong" } : " ",
            quoted(person.name, isChosen ? "strong" : "plain"),
            [...occupation(person)],
          ];
        }),
      },
    ],
  };
}

/** The groups of whoever is on the card, the one a wish is about marked. */
export function offersView({ offers, chosen }: Sitting): Document {
  if (offers.length === 0) return { blocks: [{ kind: "paragraph", text: muted("They are in no group with others.") }] };
  return {
    blocks: [
      { kind: "paragraph", text: "What do you wish for everybody in one of these? What you decided about a person counts more." },
      {
        kind: "table",
        columns: [{ title: "" }, { title: "", align: "right" }, { title: "", flexible: true }, { title: "" }],
        rows: offers.map(({ title, people, wish }, index): Text[] => [
          index === chosen ? { text: "›", tone: "strong" } : " ",
          figure(people),
          quoted(title, index === chosen ? "strong" : "plain"),
          wish === undefined ? "" : wishWord(wish),
        ]),
      },
    ],
  };
}

/** What the keys do, and what numbers and verdicts mean. */
export function helpView(lines: { readonly review: number }, laterDays: number): Document {
  const rows: readonly (readonly [key: string, meaning: string])[] = [
    ["r", "you removed them on LinkedIn: it is written down and counts for the day"],
    ["u", "you unfollowed them, and stay connected"],
    ["k", "keep: you are not asked about them again"],
    ["l", `later: you are asked again in ${laterDays} days`],
    ["n", "a note: it is kept, and goes with your decision"],
    ["b", "takes back the last decision of this sitting"],
    ["w", "why: every point of the score, page by page"],
    ["o", "another order: worst, oldest, newest, random, noisiest first"],
    ["c", "copies the name again, for the search box"],
    ["p", "opens your Connections page in the browser"],
    ["g", "the groups they are in: says of the rest of one that they stay or may go"],
    ["/", "finds somebody in this review: ↑ ↓ choose, Enter goes there, Esc back"],
    ["q", "ends; every decision and note is saved already"],
  ];
  const table = (of: readonly (readonly [Text, string])[]): Table => ({
    kind: "table",
    columns: [{ title: "" }, { title: "", flexible: true, wraps: true }],
    rows: of,
  });
  return {
    blocks: [
      { kind: "heading", level: 2, text: "Keys" },
      table(rows.map(([key, meaning]) => [{ text: key, tone: "strong" }, meaning] as const)),
      { kind: "heading", level: 2, text: "Scales" },
      { kind: "paragraph", text: SCALES },
      { kind: "heading", level: 2, text: "Verdicts" },
      table(meanings(lines).map(([verdict, meaning]) => [verdictWord(verdict), meaning] as const)),
    ],
  };
}

function hidden(): Block[] {
  return [{ kind: "paragraph", text: muted("Score and reasons are told when you have decided.") }];
}

/** More reasons than these are in the receipt. */
const REASONS = 3;

function judgement({ score, verdict, confidence, receipt }: ExplainedPerson): Block[] {
  const main = reasons(receipt);
  const more = main.length > REASONS ? ` (${main.length - REASONS} more: w)` : "";
  const headline: Text = [{ text: `${score}`, tone: "strong" }, " ", verdictWord(verdict), muted(`, confidence ${confidence}${more}`)];
  if (main.length === 0) return [{ kind: "paragraph", text: [...headline, ". No sign speaks for removing."] }];
  return [
    { kind: "heading", level: 3, text: headline },
    { kind: "list", style: "bullet", items: main.slice(0, REASONS).map((line) => ({ text: because([line]) })) },
  ];
}

function costs({ costs: lost }: ExplainedPerson): Block {
  return { kind: "paragraph", text: [{ text: "Removing costs: ", tone: "warn" }, ...clauses(lost)] };
}

function warnings(one: ExplainedPerson): Block[] {
  const { protectedBy } = one;
  const warn = (text: string): Block => ({ kind: "callout", tone: "warn", text });
  return [
    ...(one.others.length === 0 ? [] : [{ kind: "callout", tone: "warn", text: namesakes(one) } as const]),
    ...(protectedBy.length === 0 ? [] : [warn("Protected, but see this: the account may have been taken over.")]),
  ];
}

/**
 * What the last key did, and what the keys do: in columns, or folded to one line.
 *
 * @param page of the receipt or the help
 */
export function keysView(
  sitting: Sitting,
  searchName: string,
  { small, page }: { readonly small: boolean; readonly page?: { readonly number: number; readonly of: number } },
): Document {
  const { mode, notice, draft } = sitting;
  const notices: Block[] = notice === undefined ? [] : [{ kind: "paragraph", text: noticeText(notice, sitting) }];
  const turn = page !== undefined && page.of > 1 ? [`Space page ${page.number} of ${page.of}`] : [];
  const shown = (rows: readonly (readonly string[])[], folded: readonly string[]) => (small ? line(folded) : keys(rows));
  switch (mode) {
    case "card":
      return {
        blocks: [
          shown(
            [
              ["r removed", "u unfollowed", "k keep", "l later", "n note"],
              ["b back", "w why", "o order", "c copy", "p page"],
              ["/ find", "g groups", "? help", "q quit"],
            ],
            ["r removed", "u unfollowed", "k keep", "l later", "? keys"],
          ),
          ...notices,
        ],
      };
    case "why":
      return {
        blocks: [
          shown(
            [
              ["r removed", "u unfollowed", "k keep", "l later"],
              ["w back to the card", ...turn, "q quit"],
            ],
            ["r", "u", "k", "l", "w back", ...turn],
          ),
        ],
      };
    case "help":
      return { blocks: [shown([["? back to the card", ...turn, "q quit"]], ["? back", ...turn])] };
    case "note":
      return {
        blocks: [
          { kind: "paragraph", text: [{ text: "Note about ", tone: "strong" }, quoted(searchName, "strong"), ": ", quoted(draft), "▏"] },
          shown([["Enter keeps it", "Esc leaves it as it was"]], ["Enter keeps it", "Esc leaves it"]),
        ],
      };
    case "find":
      return {
        blocks: [
          { kind: "paragraph", text: [{ text: "Find ", tone: "strong" }, quoted(draft), "▏", muted(matches(sitting))] },
          shown([["Enter goes there", "↑ ↓ choose", "Esc back to the card"]], ["Enter goes there", "Esc back"]),
        ],
      };
    case "groups":
      return {
        blocks: [
          shown(
            [["k they stay", "x they may go", "m some of each", "↑ ↓ choose", "Esc back to the card"]],
            ["k stay", "x go", "m mixed", "Esc back"],
          ),
        ],
      };
    case "finish":
      return { blocks: [shown([["b takes the last one back", "q ends"]], ["b back", "q ends"]), ...notices] };
  }
}

function matches(sitting: Sitting): string {
  const people = found(sitting).length;
  return people === 0 ? "" : ` ${count(people, "person", "people")}`;
}

/** Keys in one line. */
function line(all: readonly string[]): Block {
  return { kind: "paragraph", text: all.flatMap((text, i): Span[] => [...(i === 0 ? [] : [" "]), ...keyed(text)]) };
}

function keyed(text: string): Span[] {
  const [key = "", ...meaning] = text.split(" ");
  return [{ text: key, tone: "strong" }, ...(meaning.length === 0 ? [] : [` ${meaning.join(" ")}`])];
}

/** Keys in columns: what to press, and what it means. */
function keys(rows: readonly (readonly string[])[]): Table {
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    kind: "table",
    columns: Array.from({ length: width }, () => ({ title: "" })),
    rows: rows.map((row) => row.map(keyed)),
  };
}

function noticeText(notice: Notice, sitting: Sitting): Text {
  switch (notice.kind) {
    case "decided":
      return [
        { text: "✓ ", tone: "good" },
        quoted(nameOf(notice.choice)),
        `: ${DECIDED[notice.choice.decision]}.`,
        ...(sitting.rules.blind ? revealed(notice.choice) : []),
      ];
    case "undone":
      return ["Taken back: ", quoted(nameOf(notice.choice)), ` is not ${DECIDED[notice.choice.decision]} any more.`];
    case "ordered":
      return `Now ${ORDERS[sitting.order]}.`;
    case "nothing-to-undo":
      return ["Nothing to take back in this sitting. What was before: ", command("prune undo"), "."];
    case "blind":
      return "Decide first: then the score is told.";
    case "pasted":
      return "That was pasted, so it was no answer. Nothing was decided.";
    case "no-key":
      return "That key does nothing here. Nothing was decided.";
    case "noted":
      return "Noted, and kept.";
    case "copied":
      return {
        program: "Copied: paste it into the search box.",
        terminal: "Handed to your terminal, which may put it on the clipboard or not: it does not say.",
        nothing: "There is no clipboard here that prune could use.",
      }[notice.by];
    case "wished":
      return [
        quoted(notice.offer.title),
        ": ",
        wishWord(notice.wish),
        `.${notice.gone === 0 ? "" : ` ${count(notice.gone, "person is", "people are")} not asked about any more.`} Taken back by `,
        command("prune undo"),
        ".",
      ];
    case "opened":
      return notice.done
        ? "Opened in your browser."
        : ["No browser could be started. The page: ", { text: CONNECTIONS_PAGE, link: CONNECTIONS_PAGE }];
  }
}

/** Without degrees and slogans: in a list of names their commas would part what belongs together. */
function nameOf({ person: { person } }: Choice): string {
  return searchNameOf(person);
}

/** What was hidden, once it is decided; reasons where there was a reason to look. */
function revealed({ person: { score, verdict, receipt }, decision }: Choice): Span[] {
  const outcome = { agrees: "you agree", differs: "you see it otherwise", open: "that leaves it open" }[agreement(decision, verdict)];
  const main = verdict === "keep" ? [] : reasons(receipt()).slice(0, 1);
  const why = main.length === 0 ? [] : [" (", ...because(main), ")"];
  return [" The score was ", { text: `${score}`, tone: "strong" }, " ", verdictWord(verdict), ...why, `: ${outcome}.`];
}

/** More names than this are a wall; the journal has them all. */
const NAMES = 20;

/**
 * What a sitting came to.
 *
 * @param connected everybody who was a connection when it began
 */
export function finishView(sitting: Sitting, connected: readonly Assessment[]): Document {
  const { choices } = sitting;
  const of = (decision: Choice["decision"]) => choices.filter((choice) => choice.decision === decision);
  return {
    blocks: [
      { kind: "heading", level: 1, text: outcome(sitting) },
      ...ending(sitting),
      ...named("You let go", of("removed")),
      ...named("You unfollowed", of("unfollowed")),
      ...named("You kept", of("keep")),
      ...named("For later", of("later")),
      ...change(of("removed"), connected),
      ...(choices.length === 0 ? [] : [saved(choices.length)]),
    ],
  };
}

function outcome(sitting: Sitting): string {
  const { choices } = sitting;
  const of = (decision: Choice["decision"]) => figure(choices.filter((choice) => choice.decision === decision).length);
  if (choices.length > 0) return `${of("removed")} let go, ${of("unfollowed")} unfollowed, ${of("keep")} kept, ${of("later")} for later`;
  return { pace: "Done for today", everybody: "Nobody to look at", limit: "Nothing was decided" }[endOf(sitting) ?? "limit"];
}

/** Why there is no next card; nothing where the user went. */
function ending(sitting: Sitting): Block[] {
  const good = (text: Text): Block[] => [{ kind: "callout", tone: "good", text }];
  switch (endOf(sitting)) {
    case "pace":
      return good([
        `${count(doneToday(sitting), "person", "people")} done today: that is the day's pace. Come back tomorrow. To go on all the same: `,
        command("prune review --anyway"),
        ".",
      ]);
    case "everybody":
      if (sitting.rules.fitting === 0) return [nobodyFits];
      return good(`Everybody ${sitting.rules.fitting === undefined ? "with a sign" : "who fits"} is decided, protected or for later.`);
    case "limit":
      return good(["As many as you wanted. ", command("prune review"), " goes on from here."]);
    case undefined:
      return [];
  }
}

function named(lead: string, choices: readonly Choice[]): Block[] {
  if (choices.length === 0) return [];
  return [{ kind: "paragraph", text: [{ text: `${lead}: `, tone: "strong" }, ...listed(choices.map(nameOf)), "."] }];
}

/** The first names of a list, and how many more there are. */
function listed(names: readonly string[]): Span[] {
  const more = names.length - NAMES;
  return [
    ...names.slice(0, NAMES).flatMap((name, i): Span[] => [i === 0 ? "" : ", ", quoted(name)]),
    ...(more > 0 ? [` and ${figure(more)} more`] : []),
  ];
}

/** How the network is without those who went. */
function change(gone: readonly Choice[], connected: readonly Assessment[]): Block[] {
  if (gone.length === 0) return [];
  const { companies, years, conversations } = whatIf(
    connected,
    gone.map(({ person }) => person),
  );
  const since = new Map<string, number>();
  for (const { person } of gone) {
    const year = person.person.connectedOn === undefined ? "no year" : yearOf(person.person.connectedOn);
    since.set(year, (since.get(year) ?? 0) + 1);
  }
  const from = [...since].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, people]) => `${people} from ${year}`);
  const names = (losses: readonly { readonly name: string }[]) => listed(losses.map(({ name }) => name));
  return [
    {
      kind: "paragraph",
      text: [
        { text: "Your network: ", tone: "strong" },
        `${figure(connected.length)} connections before, ${figure(connected.length - gone.length)} now. Gone are ${from.join(", ")}.`,
        ...(companies.length === 0 ? [] : [" Nobody is left at ", ...names(companies), "."]),
        ...(years.length === 0 ? [] : [" Nobody is left from ", ...names(years), "."]),
        ...(conversations ? [` You had talked with ${conversations} of them.`] : []),
      ],
    },
  ];
}

function saved(choices: number): Block {
  return {
    kind: "paragraph",
    text: [
      "Everything is saved. ",
      command(choices === 1 ? "prune undo" : `prune undo ${choices}`),
      " takes it back, ",
      command("prune status"),
      " shows how far you are.",
    ],
  };
}
