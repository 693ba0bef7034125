/** `prune journal`: what you decided about whom, and the cards of those who are gone. */
import { Option } from "commander";
import type { Command, Outcome } from "../command/command.ts";
import { addPrintOptions, type PrintOptions, parseDate, printingOf } from "../command/options.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import type { DecisionEntry, Status } from "../journal/decisions.ts";
import { DECISIONS, type Decision, type Entry, isAboutPerson, type PersonEntry } from "../journal/entry.ts";
import type { PlainDate } from "../people/person.ts";

export interface JournalOptions extends PrintOptions {
  readonly decision?: Decision;
  readonly since?: PlainDate;
  readonly person?: string;
  /** Also what was replaced or taken back. */
  readonly all?: boolean;
}

export const journal: Command = {
  name: "journal",
  summary: "what you decided about whom; for the removed, the card that is left of them",
  examples: [
    ["prune journal", "every decision in force"],
    ["prune journal --decision removed -o removed.csv", "everybody you removed, with name, address and job, as a spreadsheet"],
    ["prune journal --since 2026-11-01 --all", "the history of a month, with what was taken back"],
    ['prune journal --person "Ada Example" --all', "one person's history"],
  ],
  define: (parser, run) => {
    addPrintOptions(
      parser
        .addOption(new Option("--decision <decision>", "only these").choices(DECISIONS))
        .option("--since <date>", "only from this day on, YYYY-MM-DD", parseDate)
        .option("--person <who>", "only this person: a name, a profile address, an id or a number of the last checklist")
        .option("--all", "also what was replaced by a later decision or taken back"),
    ).action((options: JournalOptions) => run((host) => runJournal(host, options)));
  },
};

/** Lists decisions, the oldest first. Throws `PruneError` where the journal is damaged, or `--person` is nobody in it. */
export async function runJournal(host: Host, options: JournalOptions): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const [
    { decisionResult, proofResult, readJournal, sightingResult, wishResult },
    { decidedOn, isDecision, isWish, sightingsIn, statusIn },
    { version },
  ] = await Promise.all([import("../command/decisions.ts"), import("../journal/decisions.ts"), import("../version.ts")]);
  const { entries, decisions, wishes, proofs } = await readJournal(host);
  if (wishes.size > 0 && (printing.format === "csv" || printing.format === "ndjson")) {
    const { say } = await import("../command/say.ts");
    await say(host, "note: rows are decisions about people. What you wished about groups is in the JSON.");
  }
  const [statusOf, statusOfWish] = [statusIn(decisions), statusIn(wishes)];
  const counts = { removed: 0, unfollowed: 0, keep: 0, later: 0 };
  for (const own of decisions.values()) counts[(own.at(-1) as DecisionEntry).decision] += 1;
  const aboutPeople = entries.filter(isAboutPerson);
  const isMeant = options.person === undefined ? () => true : await personTest(host, options.person, aboutPeople);
  // Whoever asks for a person, or for one decision, does not ask for groups.
  const isOfGroups = options.person === undefined && options.decision === undefined;
  const isShown = (entry: Entry, status: Status) =>
    (options.all === true || status === "standing") && (options.since === undefined || decidedOn(entry) >= options.since);
  const shown = entries
    .filter(isDecision)
    .filter((entry) => isShown(entry, statusOf(entry)) && (options.decision ?? entry.decision) === entry.decision && isMeant(entry));
  return {
    result: {
      schema: "prune/journal@1",
      version,
      file: await host.journal.path(),
      standing: counts,
      decisions: shown.map((entry) => ({ ...decisionResult(entry), status: statusOf(entry), proof: proofResult(proofs, entry) })),
      wishes: (isOfGroups ? entries : [])
        .filter(isWish)
        .filter((entry) => isShown(entry, statusOfWish(entry)))
        .map((entry) => ({ ...wishResult(entry), status: statusOfWish(entry) })),
      seen: (isOfGroups ? [...sightingsIn(entries).values()] : []).flatMap((entry) => {
        const sighting = sightingResult(entry);
        return sighting === null ? [] : [{ id: entry.person, name: entry.name, ...sighting }];
      }),
    },
    ...printing,
  };
}

/** Tests entries for being about somebody. The people of a journal may be in no export any more, so they are looked up in it. */
async function personTest(host: Host, who: string, entries: readonly PersonEntry[]): Promise<(entry: PersonEntry) => boolean> {
  const { areNumbers, numbered } = await import("../command/last-list.ts");
  if (areNumbers(who)) {
    const ids = new Set((await numbered(host, who)).map(({ id }) => id));
    return ({ person }) => ids.has(person);
  }
  const [{ nameKey, profileSlug }, { textOf }] = await Promise.all([import("../people/compare.ts"), import("../text/text.ts")]);
  const id = profileSlug(who) ?? who.trim().toLowerCase();
  const { words } = textOf(who);
  const tests: readonly ((entry: PersonEntry) => boolean)[] = [
    ({ person, name }) => person === id || nameKey(name) === nameKey(who),
    ({ name }) => words.length > 0 && words.every((word) => textOf(name).words.includes(word)),
  ];
  const test = tests.find((one) => entries.some(one));
  if (test === undefined) {
    throw new PruneError("usage", `Nothing was decided about "${who}".`, "`prune journal --all` lists everybody who is in the journal.");
  }
  return test;
}
