/** How prune words dates, counts, verdicts, axes and reasons: the same on every page. */
import { writtenFunction } from "../detect/functions.ts";
import type { PlainDate } from "../export/sheet.ts";
import { longDate } from "../people/calendar.ts";
import { count, figure } from "../text/counts.ts";
import type { Line, Verdict } from "../verdict/assessment.ts";
import type { Block, Span, Tone } from "./document.ts";
import type { ConnectionResult, ExplainedPerson, FilterResult, Namesake, OwnerResult, Summary } from "./result.ts";

export { count, figure, longDate };

/** A number of days as one would say it. */
export function span(days: number): string {
  if (days < 45) return count(days, "day");
  return days < 731 ? count(Math.round(days / 30.44), "month") : count(Math.floor(days / 365.25), "year");
}

/** Text that came from the export: the formats isolate and clean it. */
export function quoted(text: string, tone: Tone = "plain"): Span {
  return { text, tone, name: true };
}

/** Clauses as the end of a sentence, which has one full stop also where a company of theirs does: `Acme Ltd.` */
export function clauses(all: readonly string[]): readonly Span[] {
  const text = all.join("; ");
  return [quoted(text), ...(text.endsWith(".") ? [] : ["."])];
}

/** Something to type. */
export function command(text: string): Span {
  return { text, tone: "code" };
}

/** An aside. */
export function muted(text: string): Span {
  return { text, tone: "muted" };
}

const VERDICT_TONE: Readonly<Record<Verdict, Tone>> = { remove: "bad", unfollow: "warn", review: "warn", keep: "good" };

export function verdictWord(verdict: Verdict): Span {
  return { text: verdict, tone: VERDICT_TONE[verdict] };
}

/** What each verdict means, in the order in which they are worked through. */
export function meanings(lines: { readonly review: number }): readonly (readonly [Verdict, string])[] {
  return [
    ["remove", "clear signs in more than one way, or a tie that never was"],
    ["review", `a score of ${lines.review} or more: worth a look`],
    ["unfollow", "quiet, and something would be lost with them"],
    ["keep", "no reason to look, or protected"],
  ];
}

const WISH: Readonly<Record<"keep" | "let-go" | "mixed", Span>> = {
  keep: { text: "they stay", tone: "good" },
  "let-go": { text: "they may go", tone: "warn" },
  mixed: { text: "some of each", tone: "muted" },
};

/** What is wished for a group. */
export function wishWord(wish: "keep" | "let-go" | "mixed"): Span {
  return WISH[wish];
}

/** Which end of each scale is which; stands on every page that shows a number of them. */
export const SCALES: Span = muted(
  "Every scale runs 0…100. Score: 100 = remove first. Staleness: 100 = long silent. Spam: 100 = every sign of unsolicited selling. Relevance: 100 = your field.",
);

/** What somebody does: position and company, or that the file has neither. Two texts, since each may run its own way. */
export function occupation({ position, company }: Pick<ConnectionResult, "position" | "company">): readonly Span[] {
  if (position !== "" && company !== "") return [quoted(position), " · ", quoted(company)];
  return [position + company === "" ? muted("no position or company in the file") : quoted(position + company)];
}

/** `Connected on February 7, 2021`, as on the card. */
export function connected(date: PlainDate | null): string {
  return date === null ? "Connection date not in the file" : `Connected on ${longDate(date)}`;
}

/** What LinkedIn's card shows below the name. */
export function cardLine(one: Pick<ConnectionResult, "connectedOn" | "position" | "company">): readonly Span[] {
  return [`${connected(one.connectedOn)} · `, ...occupation(one)];
}

/** When somebody was added, in a table. */
export function since({ connectedOn }: Pick<ConnectionResult, "connectedOn">): string {
  return connectedOn === null ? "?" : longDate(connectedOn);
}

/** More namesakes than these are not told apart by reading. */
const NAMESAKES = 3;

/** Who else has the name, by what their cards show; nothing where nobody has. */
export function namesakes(one: Pick<ExplainedPerson, "others" | "position" | "company" | "connectedOn">): readonly Span[] {
  const { others } = one;
  if (others.length === 0) return [];
  const isLike = (other: Namesake) =>
    other.connectedOn === one.connectedOn && other.position === one.position && other.company === one.company;
  const more = others.length - NAMESAKES;
  return [
    `${others.length === 1 ? "Another connection has" : `${figure(others.length)} other connections have`} this name: `,
    ...others
      .slice(0, NAMESAKES)
      .flatMap((other, i): Span[] => [
        i === 0 ? "" : "; ",
        ...occupation(other),
        other.connectedOn === null ? ", connection date not in the file" : `, connected on ${longDate(other.connectedOn)}`,
      ]),
    ...(more > 0 ? [`; and ${figure(more)} more`] : []),
    ".",
    ...(others.some(isLike) ? [" The file has nothing to tell them apart from this one: leave this one."] : []),
  ];
}

/** Lines that correct what stands above them, in this order: a place among all, a limit, an end of the scale. */
const CORRECTIONS = ["place", "limit", "scale"];

/** Lines about the time when somebody was added rather than about them: everybody of those weeks has the same. */
const OF_A_TIME = ["pace", "age"];
/** From so many points on a line about a time tells more than a weak one about the person. */
const WEAK = 15;
/** Fewer points are no reason by themselves: only the whole receipt tells them, unless there is nothing else. */
const LEAST = 2;

/**
 * The lines of a receipt that speak for removing, the strongest first; of weak ones those about the person come before those about the time
 * when they were added, which tell nobody apart. Corrections are not reasons, nor is a single point where there is more.
 */
export function reasons(receipt: readonly Line[]): readonly Line[] {
  const isShared = ({ family, points }: Line) => (OF_A_TIME.includes(family) && points < WEAK ? 1 : 0);
  const speaking = strongestFirst(receipt).filter(({ signal, points }) => points > 0 && !CORRECTIONS.includes(signal));
  const worthTelling = speaking.filter(({ points }) => points >= LEAST);
  return (worthTelling.length > 0 ? worthTelling : speaking).sort((one, other) => isShared(one) - isShared(other));
}

/**
 * A receipt in the order in which it is read: what protects somebody, then the strongest line first, and of equal ones signs of spam, since
 * what somebody does says more than what is not there. Corrections come last.
 */
export function strongestFirst(receipt: readonly Line[], protectedBy: readonly string[] = []): readonly Line[] {
  const weight = ({ signal, points }: Line) =>
    CORRECTIONS.includes(signal)
      ? -1 - CORRECTIONS.indexOf(signal)
      : protectedBy.includes(signal)
        ? Number.POSITIVE_INFINITY
        : Math.abs(points);
  const isSpam = ({ group }: Line) => (group === "spam" ? 1 : 0);
  return receipt.length < 2 ? receipt : [...receipt].sort((a, b) => compared(weight(b), weight(a)) || isSpam(b) - isSpam(a));
}

/** Two infinities are alike. */
function compared(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** What signals call the facts they need, as users know them; names of files stand for themselves. */
const NEEDS: Readonly<Record<string, string>> = {
  connections: "Connections.csv",
  messages: "messages.csv",
  silence: "whom most of the messages were with",
  invitations: "Invitations.csv",
  profile: "Profile.csv",
  recommendations: "Recommendations_*.csv",
  endorsements: "Endorsement_*_Info.csv",
  me: "who you are",
  dates: "the date of connection",
  position: "a position or company",
  url: "a profile address",
  notes: "Notes.csv",
  follows: "Member_Follows.csv",
  contacts: "ImportedContacts.csv",
  labels: "labels.csv",
  earlier: "an earlier export",
};

/** What prune would have to see to know more: a file of the export, or who the user is. */
export function needed(need: string): Span {
  return { text: NEEDS[need] ?? need, tone: "strong" };
}

/** The first of these reasons as a clause: `the position says “A”, “B”; connected in 2021`. What begins alike is said once. */
export function because(lines: readonly Line[]): readonly Span[] {
  let lead: string | undefined;
  return lines.map(({ because }, i) => {
    const [start = "", rest] = because.split(/(?<= says )(?=“)/);
    const again = rest !== undefined && start === lead;
    lead = rest === undefined ? undefined : start;
    return quoted(i === 0 ? because : again ? `, ${rest}` : `; ${because}`);
  });
}

/** The name as LinkedIn's card shows it, where it is more than what to search for. */
export function nameOnCard(name: string, searchName: string): Span[] {
  return name === searchName ? [] : [muted(" (on the card: "), quoted(name, "muted"), muted(")")];
}

export const nobodyFits: Block = {
  kind: "callout",
  tone: "muted",
  text: "Nobody fits these filters. Leave one out, or lower --min-score.",
};

/** The smallest thing that would change a verdict, as a sentence about `whose` score. */
export function sharpened({ sharper }: Pick<ConnectionResult, "sharper">, whose = "the score"): readonly Span[] {
  if (sharper === null) return [];
  return [
    sharper.need === "me" ? "Knowing " : "With ",
    needed(sharper.need),
    `, ${whose} could be anything from ${sharper.low} to ${sharper.high}.`,
  ];
}

/**
 * How much was seen, and which download would show more.
 *
 * @param people those on the list that is spoken of
 */
export function certainty(
  { confidence, missing }: Pick<Summary, "confidence" | "missing">,
  people: readonly Pick<ConnectionResult, "receipt">[],
): readonly Span[] {
  const sure: Span = { text: `Confidence: ${confidence}.`, tone: "strong" };
  if (missing.length === 0) return [sure];
  return [sure, " ", ...(missing.includes("messages.csv") ? [unseen(people)] : []), ...telling(missing)];
}

/** Said wherever there is a list that was made without messages. */
function unseen(people: readonly Pick<ConnectionResult, "receipt">[]): string {
  const isAnswered = people.some(({ receipt }) => receipt.some(({ family }) => family === "wish"));
  const order = isAnswered ? "it goes by what you said of groups, then by when and how fast" : "it goes by when and how fast";
  return `Without messages nobody can tell whom you talk with, so the order is weak: ${order} you added people. `;
}

/** Which download would show more; nothing where all are there. */
export function telling(missing: Summary["missing"]): readonly Span[] {
  const [first, second] = missing;
  if (first === undefined) return [];
  const then = second === undefined ? [] : [", then ", needed(second)];
  return [needed(first), " would tell most", ...then, ". How to get it: ", command("prune guide export"), "."];
}

/** What was between the user and a person as a line through time; nothing where there is no more to it than the day of connecting. */
export function between({ timeline, exchanged }: Pick<ExplainedPerson, "timeline" | "exchanged">): readonly Span[] {
  if (exchanged === null && timeline.length < 2) return [];
  const moments = timeline.flatMap(({ date, what }, index): Span[] => [
    index === 0 ? "" : " ── ",
    { text: longDate(date), tone: "strong" },
    ` ${what}`,
  ]);
  const { received, sent, days, undated, unclear } = exchanged ?? { received: 0, sent: 0, days: 0, undated: 0, unclear: 0 };
  const known = days > 0 || undated === 0 ? count(days, "day") : "";
  const on = [known, undated > 0 ? `${known === "" ? "" : "some "}unknown days` : ""].filter((part) => part !== "").join(" and ");
  const more = unclear > 0 ? `, and ${count(unclear, "message")} that may be with them` : "";
  const counts =
    exchanged === null
      ? ""
      : received + sent === 0
        ? " ── no message either way, greetings aside"
        : ` ── ${count(received, "message")} from them, ${sent} from you, on ${on}${more}`;
  return [...moments, muted(counts)];
}

/** That what stands here is about some of the people only, and about whom; nothing where it is about all. */
export function onlyThese(filter: FilterResult | null): readonly Block[] {
  return filter === null ? [] : [{ kind: "paragraph", text: ["Only ", quoted(filter.sentence), "."] }];
}

/** Whom prune takes the user for, and from which files it knows. */
export function takenFor(owner: OwnerResult | null): readonly Span[] {
  if (owner === null) return ["prune takes you for nobody: no Profile.csv, policy or ", command("--me"), " tells who you are."];
  const { name, titles, companies, functions, from } = owner;
  const job = [titles.join(", "), companies.join(", ")].filter((part) => part !== "").join(" at ");
  const who = [name ?? "", job].filter((part) => part !== "").join(", ");
  return [
    "prune takes you for ",
    ...(who === "" ? ["somebody with no title or company"] : [quoted(who, "strong")]),
    " (from ",
    quoted(from.join(", ")),
    "), ",
    functions.length === 0 ? "and cannot tell your job function from that." : `working in ${functions.map(writtenFunction).join(" and ")}.`,
  ];
}
