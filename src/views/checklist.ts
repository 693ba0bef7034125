/** Today's list: what to know, the steps, the people one by one with a box to tick, and what is left after them. */
import type { Block, Document, Reader, Span, Text, Tick, TickLine } from "../document/document.ts";
import { losses } from "../document/losses.ts";
import type { ChecklistPerson, ChecklistResult, StepsResult, WhatIfResult } from "../document/result.ts";
import { sinceBlocks } from "../document/since.ts";
import {
  because,
  cardLine,
  certainty,
  clauses,
  command,
  count,
  longDate,
  muted,
  nameOnCard,
  namesakes,
  occupation,
  onlyThese,
  quoted,
  reasons,
  SCALES,
  sharpened,
  verdictWord,
} from "../document/wording.ts";
import { longMonth } from "../people/calendar.ts";
import { CHECKED, linked, topicOf } from "../plan/guide.ts";
import type { Line } from "../verdict/assessment.ts";

export function checklistView(result: ChecklistResult, { knowsAdvice = false }: Reader = {}): Document {
  const people = result.connections.filter(({ section }) => section !== "unfollow");
  const unfollow = result.connections.filter(({ section }) => section === "unfollow");
  const profile = result.steps.method === "profile";
  return {
    blocks: [
      { kind: "heading", level: 1, text: isPaced(result) ? "Done for today" : title(people, unfollow) },
      { kind: "paragraph", text: [...origin(result), ...soFar(result)] },
      ...sinceBlocks(result.since).slice(0, 1),
      ...onlyThese(result.filter),
      ...(result.connections.length > 0
        ? [...advice(result, people.length > 0, knowsAdvice), ...after(result, knowsAdvice)]
        : nobody(result)),
      ...section(
        people.filter(({ removal }) => removal !== "lapsed"),
        "remove",
        "Remove: signs of spam",
        ["Clear signs in more than one way."],
        profile,
      ),
      ...section(
        people.filter(({ removal }) => removal === "lapsed"),
        "remove",
        "Remove: ties that never were",
        [
          "Never a word in four years or more, another field than yours, and nothing in any file that speaks for the tie. No sign of spam: strangers.",
        ],
        profile,
      ),
      ...section(people, "review", "Review", ["Worth a look. The card on LinkedIn may settle it; nothing here is decided."], profile),
      ...section(people, "fill", "No clear sign: yours to judge", fillHint(result), profile),
      ...section(
        people,
        "taken-over",
        "Protected, but the account may have been taken over",
        [
          "You keep them, or know them well; yet what came from their account lately looks like fraud. Ask them elsewhere before you do anything.",
        ],
        profile,
      ),
      ...section(
        unfollow,
        "unfollow",
        "Unfollow instead",
        ["Quiet, and something would be lost with them. Stay connected and stop reading."],
        false,
      ),
    ],
  };
}

function title(people: readonly ChecklistPerson[], unfollow: readonly ChecklistPerson[]): string {
  const first = people.length === 0 ? "Nobody to look at" : `${count(people.length, "person", "people")} to look at`;
  return unfollow.length === 0 ? first : `${first}, ${unfollow.length} to unfollow`;
}

/** Which export speaks, of which date. */
function origin({ source, asOf, summary }: ChecklistResult): readonly Span[] {
  const [first = "", ...others] = source.files.map(({ name }) => (name === "-" ? "standard input" : name));
  const more = others.length === 0 ? "" : ` and ${count(others.length, "more file")}`;
  // Without a single date in the file there is no date of reference either.
  const when = summary.since === null || asOf === null ? "" : `, as of ${longDate(asOf)}`;
  return ["From ", quoted(first), `${more}${when}: ${count(summary.connections, "connection")}.`];
}

/** Whether the list is empty because the day's work is done. */
function isPaced({ connections, doneToday, policy }: ChecklistResult): boolean {
  return connections.length === 0 && doneToday >= policy.pace;
}

/** Why the list is shorter than the pace. */
function soFar({ connections, doneToday, policy }: ChecklistResult): readonly Span[] {
  return doneToday === 0 || connections.length === 0 ? [] : [` ${doneToday} of ${policy.pace} are done today.`];
}

/** All that one should know before the first name, or where it stands. */
function advice({ before, steps, unfollowSteps }: ChecklistResult, removes: boolean, isKnown: boolean): Block[] {
  if (isKnown) {
    const pages = [...(removes ? [steps] : []), ...(unfollowSteps === null ? [] : [unfollowSteps])].map((one) => command(guideTo(one)));
    return [{ kind: "paragraph", text: ["How: ", ...listed(pages), ". What a removal means: ", command("prune guide consequences"), "."] }];
  }
  return [
    { kind: "heading", level: 2, text: "Before you begin" },
    { kind: "list", style: "bullet", items: before.map((text) => ({ text })) },
    ...(removes ? [...how("How", steps), { kind: "paragraph", text: SCALES } as const] : []),
    ...(unfollowSteps === null ? [] : how("How to unfollow", unfollowSteps)),
  ];
}

function guideTo({ method, device }: StepsResult): string {
  return `prune guide ${topicOf(method, device)}`;
}

function listed(spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span, index) => (index === 0 ? [span] : [" and ", span]));
}

function how(heading: string, { steps, address, warning }: StepsResult): Block[] {
  return [
    { kind: "heading", level: 2, text: [heading, muted(` (clicks last seen good: ${longMonth(CHECKED)})`)] },
    ...(warning === null ? [] : [{ kind: "callout", tone: "warn", text: warning } as const]),
    { kind: "list", style: "number", items: steps.map((step) => ({ text: linked(step, address) })) },
  ];
}

function section(
  all: readonly ChecklistPerson[],
  id: ChecklistPerson["section"],
  heading: string,
  hint: readonly Span[],
  withAddress: boolean,
): Block[] {
  const people = all.filter((one) => one.section === id);
  const [first] = people;
  if (first === undefined) return [];
  return [
    { kind: "heading", level: 2, text: [heading, muted(` (${people.length})`)] },
    { kind: "paragraph", text: hint },
    { kind: "ticks", start: first.number, items: people.map((one) => (id === "unfollow" ? followed(one) : entry(one, withAddress))) },
  ];
}

/** One person: whom to look for, how to be sure it is them, why, and what it would cost, as far as the export shows any cost. */
function entry(one: ChecklistPerson, withAddress: boolean): Tick {
  const details: TickLine[] = [{ cut: cardLine(one) }];
  if (withAddress && one.url !== null) details.push({ text: one.url, link: one.url, name: true });
  if (one.others.length > 0) details.push(warned(one));
  details.push({ clauses: why(one) });
  if (one.costs.length > 0) details.push([{ text: "Removing costs: ", tone: "warn" }, ...clauses(one.costs)]);
  const says = one.section === "taken-over" ? undefined : "removed";
  return { text: [quoted(one.searchName, "strong"), ...nameOnCard(one.name, one.searchName)], details, id: one.id, says };
}

/** One line: whom to stop following, and what would be lost if they were removed instead. */
function followed(one: ChecklistPerson): Tick {
  const lost = one.costs.length === 0 ? [] : [" · ", quoted(one.costs.join("; "))];
  return {
    text: { cut: [quoted(one.searchName, "strong"), ...nameOnCard(one.name, one.searchName), muted(" · "), ...occupation(one), ...lost] },
    details: one.others.length > 0 ? [warned(one)] : [],
    id: one.id,
    says: "unfollowed",
  };
}

/** Who else has the name, so that the card is compared before anything is clicked. */
function warned(one: ChecklistPerson): Text {
  const spans = ["Careful: ", ...namesakes(one)];
  return spans.map((span): Span => (typeof span === "string" ? { text: span, tone: "warn" } : { ...span, tone: "warn" }));
}

/** How many reasons are told at most: `prune explain` tells all. */
const REASONS = 3;

/** The score and the reasons as clauses, the strongest first; where signs of spam are what tells to remove, those. */
function why({ score, verdict, section, removal, receipt, protectedBy }: ChecklistPerson): readonly Text[] {
  const all = reasons(receipt);
  const isSpam = ({ group }: Line) => group === "spam";
  const telling = removal === "spam" ? [...all.filter(isSpam), ...all.filter((line) => !isSpam(line))] : all;
  const [first, ...others] = because(telling.slice(0, REASONS));
  const lead: Span[] = [{ text: `${score}`, tone: "strong" }, ...(section === verdict ? [] : [" ", verdictWord(verdict)])];
  if (first === undefined) return [[...lead, muted(protectedBy.length > 0 ? ": protected" : ": no sign")]];
  return [[...lead, ": ", first], ...others];
}

/** What would tell more about people on whom nothing was found. */
function fillHint({ connections, summary, filter }: ChecklistResult): readonly Span[] {
  const over = connections.some(({ section }) => section !== "fill");
  const near = connections.find(({ section }) => section === "fill");
  const hint = near === undefined || near.sharper === null ? [] : [...sharpened(near, "the score of the first"), " "];
  return [
    `Nobody${over ? " else" : ""}${filter === null ? "" : " of these"} is over a line, so these are the next ones down. Leave whom you know. `,
    ...hint,
    ...certainty(summary, connections),
    ...(summary.missing.includes("messages.csv") ? [" Ten answers put them in your order: ", command("prune ask"), "."] : []),
  ];
}

function nobody(result: ChecklistResult): Block[] {
  const { summary, doneToday } = result;
  if (isPaced(result)) {
    const done = `${count(doneToday, "person", "people")} done today: that is the day's pace. Come back tomorrow.`;
    return [{ kind: "callout", tone: "good", text: [`${done} To go on all the same: `, command("prune checklist --anyway"), "."] }];
  }
  const text =
    summary.connections === 0
      ? "There is nobody in this export to judge."
      : `Nobody${result.filter === null ? "" : " of these"} is over a line, and nobody is left to fill the list with.`;
  return [{ kind: "callout", tone: "good", text }];
}

/** How many sentences fit a foot: the most telling come first. */
const LOSSES = 3;

/** What would be lost if everybody on the list went. */
function without(whatIf: WhatIfResult): Block[] {
  const lost = losses(whatIf).slice(0, LOSSES);
  if (lost.length === 0) return [];
  return [
    { kind: "paragraph", text: `If ${whatIf.people === 1 ? "this one" : `all ${whatIf.people}`} went:` },
    { kind: "list", style: "bullet", items: lost.map((text) => ({ text })) },
  ];
}

/** What to do with the list, how many wait after it, and how long they would take at this pace. */
function after({ left, policy, connections, whatIf }: ChecklistResult, isKnown: boolean): Block[] {
  const looked = connections.filter(({ section }) => section !== "unfollow" && section !== "taken-over").length;
  const rest = left.people - connections.filter(({ section }) => section !== "fill").length;
  const days = Math.ceil(rest / policy.pace);
  const waiting =
    rest <= 0
      ? "Nobody else is over a line: after this list you are through."
      : `${count(rest, "person is", "people are")} left over a line: ${count(days, "more day")} at ${policy.pace} a day.`;
  const marking = command(`prune mark removed ${looked > 1 ? `1-${looked}` : "1"}`);
  const [file, taking] = [command("-o today.md"), command("prune mark --from today.md")];
  const how: readonly Block[] = isKnown
    ? [{ kind: "paragraph", text: ["Done: ", marking, ", or keep, later, unfollowed; or tick a file (", file, ") for ", taking, "."] }]
    : [
        { kind: "heading", level: 2, text: "When you are done" },
        {
          kind: "paragraph",
          text: [
            "Say by the numbers what you did, since prune cannot see it: ",
            marking,
            ", or keep, later, unfollowed. Or tick a file (",
            file,
            "): x done, k keep, l later, u unfollowed; ",
            taking,
            " reads it back. All about one person: ",
            command("prune explain"),
            ".",
          ],
        },
      ];
  return [...how, { kind: "paragraph", text: waiting }, ...without(whatIf)];
}
