/** What `prune mark` is to write down: who is meant by names, numbers, filters or a file, asked where more are meant than were likely thought of. */
import type { FilterResult } from "../document/result.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import type { Draft, Target, WishDraft } from "../journal/changes.ts";
import { type Decision, isDate } from "../journal/entry.ts";
import type { Assessment } from "../verdict/assessment.ts";
import type { FilterOptions } from "./filter-options.ts";
import type { Meant } from "./meant.ts";
import type { Judged } from "./network.ts";
import type { PrintOptions } from "./options.ts";

export interface MarkOptions extends PrintOptions, FilterOptions {
  readonly note?: string;
  /** How long `later` is. */
  readonly days?: number;
  /** A file of decisions, `-` for standard input. */
  readonly from?: string;
  readonly export?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** What is to be written down, and by which filter people were chosen, if by one. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly wishes: readonly WishDraft[];
  readonly filter: FilterResult | null;
}

/** What a command line says is to be written down. Throws `PruneError`, also where it is asked and not meant. */
export async function draftsOf(
  host: Host,
  decision: Decision | undefined,
  typed: readonly string[],
  options: MarkOptions,
  { shown }: { readonly shown: boolean },
): Promise<Drafts> {
  const { note, days, from, export: given, yes } = options;
  if (days !== undefined && decision !== "later") {
    throw new PruneError("usage", "--days goes with later only.", "For example: `prune mark later 3 --days 90`.");
  }
  const [{ judge }, { LATER_DAYS, dayOf }, { addDays }] = await Promise.all([
    import("./network.ts"),
    import("../journal/decisions.ts"),
    import("../people/calendar.ts"),
  ]);
  const [{ meant, withSource }, { asksAnything }] = await Promise.all([import("./meant.ts"), import("./filter.ts")]);
  const isFiltered = asksAnything(options);
  const { names: who, source } =
    given === undefined ? await withSource(host, typed, { alone: isFiltered }) : { names: typed, source: given };
  const until = addDays(dayOf(host.now()), days ?? LATER_DAYS);
  if (!isDate(until))
    throw new PruneError("usage", `${days} days lead beyond the year 9999.`, "Say fewer: `prune mark later 3 --days 90`.");
  const noted = { ...(note === undefined ? {} : { note }) };
  const draft = (target: Target, word: Decision, own: Own = {}): Draft => ({
    ...target,
    decision: word,
    ...noted,
    ...(word === "later" ? { until } : {}),
    ...own,
  });
  let judgement: Promise<Judged> | undefined;
  const judged = () => {
    judgement ??= judge(host, source === undefined ? [] : [source], {});
    return judgement;
  };
  if (from !== undefined) {
    if (who.length > 0) throw new PruneError("usage", "--from and names exclude each other.", "Run the command twice.");
    if (isFiltered) throw new PruneError("usage", "--from and filters exclude each other.", "Run the command twice.");
    return { ...(await draftsFrom(host, from, decision, judged, source !== undefined, draft)), filter: null };
  }
  if (isFiltered) {
    if (who.length > 0)
      throw new PruneError("usage", "Names and filters exclude each other: a filter means everybody who fits.", "Run the command twice.");
    if (decision === undefined)
      throw new PruneError("usage", "What did you decide about them?", "For example: `prune mark later --title recruiter`.");
    const { targets, filter } = await filtered(host, await judged(), decision, options, { shown });
    return { drafts: targets.map((target) => draft(target, decision)), wishes: [], filter };
  }
  if (decision === undefined || who.length === 0) {
    throw new PruneError(
      "usage",
      `Whom did you ${decision === undefined ? "decide about" : "mean"}?`,
      "For example: `prune mark removed 1-5`, or `prune mark --help`.",
    );
  }
  const people = await meant(host, who, judged);
  const agreed = decision === "removed" && yes !== true ? await agreedOn(host, people) : people;
  return { drafts: agreed.map(({ target }) => draft(target, decision)), wishes: [], filter: null };
}

/** So many names tell who is meant. */
const NAMED = 5;

/**
 * Everybody whom the filters mean, as far as a decision about many may touch them: nobody who is protected, unless it is to keep them, and
 * nobody about whom something stands that was decided one by one. It is said how many, and asked.
 *
 * @throws PruneError `usage` where nobody can be asked, `stopped` where it is not meant
 */
async function filtered(
  host: Host,
  judged: Judged,
  decision: Decision,
  options: MarkOptions,
  { shown }: { readonly shown: boolean },
): Promise<{ readonly targets: readonly Target[]; readonly filter: FilterResult | null }> {
  const [{ chooseAndTell }, { ranking }, { reportScan }, { targetsIn }, { say }, { count }] = await Promise.all([
    import("./filter.ts"),
    import("./results.ts"),
    import("./report.ts"),
    import("./targets.ts"),
    import("./say.ts"),
    import("../document/wording.ts"),
  ]);
  const { decided, isDone, analysis } = judged;
  await reportScan(host, analysis.reading, judged.savedAt, judged.asOf);
  const asks = options.yes !== true && options.dryRun !== true;
  const chosen = await chooseAndTell(host, judged, options, { shown: shown && !asks });
  const standsFirm = ({ person }: Assessment) => {
    const entry = decided.get(person.id);
    if (entry === undefined || !isDone(person.id)) return false;
    return !(entry.decision === "later" && decision !== "later") && !(entry.decision === "unfollowed" && decision === "removed");
  };
  const fitting = ranking(judged).ranked.filter(chosen.passes);
  const open = fitting.filter((one) => !standsFirm(one));
  const people = decision === "keep" ? open : open.filter(({ protectedBy }) => protectedBy.length === 0);
  const left = [
    [open.length - people.length, "protected"],
    [fitting.length - open.length, "decided about already"],
  ].flatMap(([number, why]) => (number === 0 ? [] : [`${number} ${why}`]));
  if (left.length > 0) await say(host, `Left out: ${left.join(", ")}`);
  const targets = people.map(targetsIn(judged));
  if (targets.length > 0 && asks) await confirmed(host, `${count(targets.length, "person", "people")}`, targets, decision);
  return { targets, filter: chosen.result };
}

/** Asks whether all of these are meant. */
async function confirmed(host: Host, many: string, targets: readonly Target[], decision: Decision): Promise<void> {
  const more = targets.length > NAMED ? ` and ${targets.length - NAMED} more` : "";
  const warning = `${many} would be marked ${decision}: ${targets
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(", ")}${more}.`;
  const instead = "Nobody was marked. Say --yes if you mean them all; --dry-run shows them.";
  if (!host.interactive) throw new PruneError("usage", warning, instead);
  const { say } = await import("./say.ts");
  await say(host, warning);
  const prompt = await host.prompt(instead);
  const isMeant = await prompt.confirm({
    message: `Mark ${targets.length === 1 ? "this person" : "them all"} ${decision}?`,
    default: false,
  });
  if (!isMeant) throw new PruneError("stopped", "Nobody was marked.", "--dry-run shows whom it would mark.");
}

/** Sections of the list whose people it does not tell to remove. */
const NOT_TO_REMOVE: readonly (string | undefined)[] = ["unfollow", "taken-over"];

/** Asks about people to be marked as removed whom the list does not tell to remove: a range of numbers takes them in unseen. */
async function agreedOn(host: Host, people: readonly Meant[]): Promise<readonly Meant[]> {
  const others = people.filter(({ section }) => NOT_TO_REMOVE.includes(section));
  if (others.length === 0) return people;
  const names = others
    .map(({ target, section }) => `${target.name}${section === "unfollow" ? " (to unfollow)" : " (protected)"}`)
    .join(", ");
  const warning = `The list does not tell to remove ${others.length === 1 ? "this person" : `these ${others.length}`}: ${names}.`;
  const instead = "Nobody was marked. Leave their numbers out, or say --yes if you did remove them.";
  if (!host.interactive) throw new PruneError("usage", warning, instead);
  const { say } = await import("./say.ts");
  await say(host, warning);
  const prompt = await host.prompt(instead);
  const isMeant = await prompt.confirm({ message: "Did you remove them as well?", default: false });
  return isMeant ? people : people.filter(({ section }) => !NOT_TO_REMOVE.includes(section));
}

/** What a row says of its own, before what the command line says of all. */
type Own = Pick<Draft, "note" | "until">;

/** The rows of a file as drafts. Rows tell enough by themselves to remember somebody who is in no export any more. */
async function draftsFrom(
  host: Host,
  from: string,
  decision: Decision | undefined,
  judged: () => Promise<Judged>,
  named: boolean,
  draft: (target: Target, word: Decision, own: Own) => Draft,
): Promise<Pick<Drafts, "drafts" | "wishes">> {
  const [{ readDecisionRows, readWishRows }, { rowTarget }, { isRemembered }] = await Promise.all([
    import("./decision-rows.ts"),
    import("./targets.ts"),
    import("./network.ts"),
  ]);
  const label = from === "-" ? "standard input" : from;
  const bytes = await bytesOf(host, from);
  const rows = await readDecisionRows(bytes, label, decision);
  const known = named || (await isRemembered(host)) ? await judged() : undefined;
  const find = rowTarget(known, label);
  const drafts: Draft[] = [];
  for (const row of rows) {
    const { decision: word, note, until } = row;
    const own = { ...(note === undefined ? {} : { note }), ...(word === "later" && until !== undefined ? { until } : {}) };
    drafts.push(draft(await find(row), word, own));
  }
  // A copy of the journal brings its wishes back; where the command line says what all rows decide, they are no decisions.
  return { drafts, wishes: decision === undefined ? readWishRows(bytes) : [] };
}

async function bytesOf(host: Host, from: string): Promise<Uint8Array> {
  const { files } = await host.open([from]);
  const [file, another] = files;
  if (file === undefined || another !== undefined) {
    throw new PruneError(
      "usage",
      `${from} is not one file of decisions.`,
      "Give a ticked checklist, a CSV, JSON or NDJSON file, or - for standard input.",
    );
  }
  return file.bytes();
}
