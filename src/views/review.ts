/** `prune review` on the screen: the card of one person, the keys below it, and what a sitting came to. */
import type { Block, Document, Span, Table, Text } from "../document/document.ts";
import type { ExplainedPerson } from "../document/result.ts";
import {
  because,
  between,
  command,
  connected,
  count,
  figure,
  muted,
  namesakes,
  occupation,
  quoted,
  reasons,
  verdictWord,
} from "../document/wording.ts";
import { yearOf } from "../people/calendar.ts";
import { plainName } from "../people/plain-name.ts";
import { daysFor } from "../plan/pace.ts";
import { agreement, type Choice, doneToday, endOf, type ReviewOrder, type Said, type Sitting } from "../plan/review.ts";
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

/** One person, and how far the user is. */
export function cardView(sitting: Sitting, one: ExplainedPerson, searchName: string, pace: number): Document {
  const history = between(one);
  const note = sitting.notes.get(one.id);
  return {
    blocks: [
      { kind: "heading", level: 1, text: standing(sitting, pace) },
      { kind: "heading", level: 3, text: [quoted(searchName, "strong"), ...fullName(one, searchName)] },
      { kind: "paragraph", text: [`${connected(one.connectedOn)} · `, ...occupation(one)] },
      ...(history.length === 0 ? [] : [{ kind: "paragraph", text: history } as const]),
      ...(sitting.rules.blind ? hidden() : judgement(one)),
      ...(one.costs.length === 0 ? [] : [costs(one)]),
      ...warnings(one),
      ...(note === undefined ? [] : [{ kind: "paragraph", text: [{ text: "Your note: ", tone: "strong" }, quoted(note)] } as const]),
    ],
  };
}

/** Done today against the pace, and how much is left. */
function standing(sitting: Sitting, pace: number): Text {
  const { queue, rules, order } = sitting;
  const done = doneToday(sitting);
  const over = queue.filter(({ verdict }) => verdict !== "keep").length;
  const days = daysFor(over, { pace, rest: Math.max(0, pace - done) });
  const left = over > 0 ? `${figure(over)} to go, about ${count(days, "day")}` : `${figure(queue.length)} without a clear sign`;
  return [`${figure(done)} of ${figure(pace)} done today · ${left}`, muted(` · ${ORDERS[order]}${rules.blind ? ", blind" : ""}`)];
}

/** The name as LinkedIn's card shows it, where it is more than what to search for. */
function fullName({ name }: ExplainedPerson, searchName: string): Span[] {
  return name === searchName ? [] : [muted(" (on the card: "), quoted(name, "muted"), muted(")")];
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
  return { kind: "paragraph", text: [{ text: "Removing costs: ", tone: "warn" }, quoted(lost.join("; ")), "."] };
}

function warnings(one: ExplainedPerson): Block[] {
  const { protectedBy } = one;
  const warn = (text: string): Block => ({ kind: "callout", tone: "warn", text });
  return [
    ...(one.others.length === 0 ? [] : [{ kind: "callout", tone: "warn", text: namesakes(one) } as const]),
    ...(protectedBy.length === 0 ? [] : [warn("Protected, but see this: the account may have been taken over.")]),
  ];
}

/** What the last key did, and what the keys do. */
export function keysView(sitting: Sitting, searchName: string, page?: { readonly number: number; readonly of: number }): Document {
  const { mode, said, draft } = sitting;
  const told: Block[] = said === undefined ? [] : [{ kind: "paragraph", text: toldOf(said, sitting) }];
  switch (mode) {
    case "card":
      return {
        blocks: [
          keys([
            ["r removed", "u unfollowed", "k keep", "l later", "n note"],
            ["b back", "w why", "o order", "q quit"],
          ]),
          ...told,
        ],
      };
    case "why":
      return {
        blocks: [
          keys([
            ["r removed", "u unfollowed", "k keep", "l later"],
            ["w back to the card", ...(page !== undefined && page.of > 1 ? [`Space page ${page.number} of ${page.of}`] : []), "q quit"],
          ]),
        ],
      };
    case "note":
      return {
        blocks: [
          { kind: "paragraph", text: [{ text: "Note about ", tone: "strong" }, quoted(searchName, "strong"), ": ", quoted(draft), "▏"] },
          keys([["Enter keeps it; it is saved with your decision", "Esc leaves it as it was"]]),
        ],
      };
    case "finish":
      return { blocks: [keys([["b takes the last one back", "q ends"]]), ...told] };
  }
}

/** Keys in columns: what to press, and what it means. */
function keys(rows: readonly (readonly string[])[]): Table {
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    kind: "table",
    columns: Array.from({ length: width }, () => ({ title: "" })),
    rows: rows.map((row) =>
      row.map((text): Text => {
        const [key = "", ...meaning] = text.split(" ");
        return [{ text: key, tone: "strong" }, ` ${meaning.join(" ")}`];
      }),
    ),
  };
}

function toldOf(said: Said, sitting: Sitting): Text {
  switch (said.kind) {
    case "decided":
      return [
        { text: "✓ ", tone: "good" },
        quoted(nameOf(said.choice)),
        `: ${DECIDED[said.choice.decision]}.`,
        ...(sitting.rules.blind ? revealed(said.choice) : []),
      ];
    case "undone":
      return ["Taken back: ", quoted(nameOf(said.choice)), ` is not ${DECIDED[said.choice.decision]} any more.`];
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
  }
}

/** Without degrees and slogans: in a list of names their commas would part what belongs together. */
function nameOf({ person: { person } }: Choice): string {
  return plainName(person.firstName, person.lastName);
}

/** What was hidden, once it is decided; reasons where there was a reason to look. */
function revealed({ person: { score, verdict, receipt }, decision }: Choice): Span[] {
  const outcome = { agrees: "you agree", differs: "you see it otherwise", open: "that leaves it open" }[agreement(decision, verdict)];
  const main = verdict === "keep" ? [] : reasons(receipt).slice(0, 1);
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
  return { pace: "Done for today", everybody: "Nobody left to look at", limit: "Nothing was decided" }[endOf(sitting) ?? "limit"];
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
      return good("Everybody you asked about is decided, protected or for later.");
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
