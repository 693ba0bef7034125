/** Who is meant: by name, profile address or id, or by the number on the last list, which is remembered here. */
import { reasons } from "../document/wording.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import type { Target } from "../journal/changes.ts";
import type { Decisions } from "../journal/decisions.ts";
import { isCard, isDate, isTexts, NO_CARD } from "../journal/entry.ts";
import { besides } from "../journal/people.ts";
import { profileSlug } from "../people/compare.ts";
import { identify } from "../people/connections.ts";
import type { Person, PersonId } from "../people/person.ts";
import { exportMark, SAVED_FILE, savedMark } from "../reading/saved.ts";
import { tidy } from "../text/clean.ts";
import type { Assessment } from "../verdict/assessment.ts";
import type { DecisionRow } from "./decision-rows.ts";
import { find, findOne, fitting } from "./find.ts";
import type { Judged } from "./network.ts";

/** The name of the file in the data folder. */
export const LIST_FILE = "last-list.json";

const SCHEMA = "prune/list@1";

/** Somebody who is meant, and under which heading of the last list they stand, where they were named by its number. */
export interface Meant {
  readonly target: Target;
  readonly section?: string;
}

/** Makes judged people somebody to decide about. All texts are clean: the journal is read in editors and terminals. */
export function targetsIn({ analysis, decided, stillThere, today }: Judged): (assessment: Assessment) => Target {
  const { dated } = analysis.reading;
  const beside = besides(analysis.network.people);
  return ({ person, score, receipt, costs }) => ({
    // Who was followed to a new address goes on under the id the journal knows, and counts once.
    id: decided.get(person.id)?.person ?? person.id,
    name: tidy(person.name),
    card: {
      url: person.url === "" ? null : tidy(person.url),
      company: tidy(person.company),
      position: tidy(person.position),
      connectedOn: person.connectedOn ?? null,
      score,
      reasons: reasons(receipt).map(({ because }) => tidy(because)),
      costs: costs.map(tidy),
    },
    beside: beside(person),
    again: stillThere.has(person.id),
    ...(dated !== undefined && dated > today ? { exportDated: dated } : {}),
  });
}

/** A list as it is remembered: whom its numbers mean, and of which export. */
interface LastList {
  /** The mark of the export it was made of. */
  readonly export: string;
  /** The mark of the scan that was remembered then. */
  readonly scan: string | null;
  /** In the order of the numbers, from 1. */
  readonly people: readonly (Target & { readonly at: string; readonly section: string })[];
}

/**
 * Remembers a list, so that its people can be named by their numbers as long as no other export is scanned. Throws `PruneError`.
 *
 * @param listed in the order of the numbers
 */
export async function rememberList(
  host: Host,
  judged: Judged,
  listed: readonly { readonly section: string; readonly assessment: Assessment }[],
): Promise<void> {
  const targetOf = targetsIn(judged);
  const people = listed.map(({ section, assessment }) => ({ ...targetOf(assessment), at: assessment.person.id, section }));
  const list = { export: exportMark(judged.analysis.reading), scan: await rememberedMark(host), people } satisfies LastList;
  await host.data.write(LIST_FILE, `${JSON.stringify({ schema: SCHEMA, madeAt: host.now(), ...list })}\n`);
}

/** Whether there was a list before, of whatever export. */
export async function isListed(host: Host): Promise<boolean> {
  return (await host.data.read(LIST_FILE)) !== undefined;
}

async function rememberedMark(host: Host): Promise<string | null> {
  const content = await host.data.read(SAVED_FILE);
  return content === undefined ? null : savedMark(content);
}

/** The last list. Throws `PruneError` where there is none, it is damaged, or another export was scanned since. */
async function lastList(host: Host): Promise<LastList> {
  const content = await host.data.read(LIST_FILE);
  if (content === undefined) {
    throw new PruneError("usage", "There is no list yet whose numbers could be meant.", "Make one with `prune checklist`, or give names.");
  }
  const list = listIn(new TextDecoder().decode(content));
  if (list === undefined) {
    throw new PruneError(
      "state",
      `The last list is damaged: ${await host.data.folder()}/${LIST_FILE}`,
      "Make another with `prune checklist`; that replaces the file.",
    );
  }
  const scan = await rememberedMark(host);
  if (scan !== list.scan && scan !== list.export) {
    throw new PruneError(
      "usage",
      "The numbers are those of the last list, and another export was scanned since it was made: they could mean somebody else.",
      "Make a new list with `prune checklist`, or give names.",
    );
  }
  return list;
}

function listIn(text: string): LastList | undefined {
  try {
    const list = JSON.parse(text) as (Partial<LastList> & { schema?: unknown }) | null;
    const isList =
      list?.schema === SCHEMA && typeof list.export === "string" && Array.isArray(list.people) && list.people.every(isListedPerson);
    return isList ? (list as LastList) : undefined;
  } catch {
    return undefined;
  }
}

function isListedPerson(value: unknown): boolean {
  const { id, name, card, beside, at, section, exportDated } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (exportDated !== undefined && !isDate(exportDated)) return false;
  return typeof id === "string" && id !== "" && isTexts([name, at, section]) && isCard(card) && isTexts(beside);
}

/** `3`, `#3`, `1-5`, and several of them with commas between. */
const NUMBERS = /^#?\d{1,6}(?:[-–]#?\d{1,6})?(?:,#?\d{1,6}(?:[-–]#?\d{1,6})?)*$/;

/** Whether a word of a command line stands for numbers of the last list. */
export function areNumbers(word: string): boolean {
  return NUMBERS.test(word.trim());
}

/** What was typed, in the pieces that each name people: numbers, or a name whose words stood apart. */
type Piece = { readonly numbers: string } | { readonly who: string };

/**
 * The pieces of what was typed. Words beside each other are one name where somebody has it, or where they do not each mean somebody; what
 * a quote held together stays as it is.
 */
async function piecesOf(names: readonly string[], people: () => Promise<readonly Person[]>): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  let words: string[] = [];
  const end = async () => {
    const apart = words.length < 2 || areApart(words, await people());
    pieces.push(...(apart ? words : [words.join(" ")]).map((who) => ({ who })));
    words = [];
  };
  for (const word of names) {
    if (!areNumbers(word) && !/\s|\//.test(word.trim())) {
      words.push(word);
      continue;
    }
    await end();
    pieces.push(areNumbers(word) ? { numbers: word } : { who: word });
  }
  await end();
  return pieces;
}

function areApart(words: readonly string[], people: readonly Person[]): boolean {
  if (fitting(words.join(" "), people).length > 0) return false;
  return (
    words.every((word) => fitting(word, people).length > 0) || words.some((word) => people.some(({ id }) => id === word.toLowerCase()))
  );
}

/**
 * The people meant, each once, in the order they were named. On a terminal it is asked who is meant where that is not clear.
 *
 * @param judged everybody, asked for only where somebody is named otherwise than by number
 * @throws `PruneError` where anything that was said means nobody, or more than one person: then nobody is meant
 */
export async function meant(host: Host, names: readonly string[], judged: () => Promise<Judged>): Promise<readonly Meant[]> {
  const found = new Map<string, Meant>();
  for (const piece of await piecesOf(names, async () => (await judged()).analysis.network.people)) {
    if ("who" in piece) {
      const { analysis, ...rest } = await judged();
      const { id } = await findOne(piece.who, analysis.network.people, host);
      const target = targetsIn({ analysis, ...rest })(analysis.assessments.find(({ person }) => person.id === id) as Assessment);
      found.set(target.id, { target });
      continue;
    }
    for (const { at: _, section, ...target } of await numbered(host, piece.numbers)) found.set(target.id, { target, section });
  }
  return [...found.values()];
}

/**
 * The people of an export who are meant, namesakes together. On a terminal it is asked who is meant where nobody is called so.
 *
 * @throws `PruneError` where anything that was said means nobody, or too many
 */
export async function meantIn(host: Host, names: readonly string[], people: readonly Person[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const piece of await piecesOf(names, async () => people)) {
    if ("who" in piece) {
      for (const { id } of await find(piece.who, people, host)) found.add(id);
      continue;
    }
    for (const { at, name } of await numbered(host, piece.numbers)) {
      if (!people.some(({ id }) => id === at)) {
        throw new PruneError("usage", `${name} of the last list is not in this export.`, "Make a list of it with `prune checklist`.");
      }
      found.add(at);
    }
  }
  return found;
}

/** The people on the last list by numbers as they are typed. Throws `PruneError` where one of them is not on it. */
export async function numbered(host: Host, typed: string): Promise<LastList["people"]> {
  const { people } = await lastList(host);
  const reach = people.length === 0 ? "is empty" : `goes from 1 to ${people.length}`;
  return typed.split(",").flatMap((part) => {
    const [from = 0, to = from] = part.split(/[-–]/).map((number) => Number(number.replace("#", "")));
    if (to < from) throw new PruneError("usage", `"${part.trim()}" counts backwards.`, `Say ${to}-${from}.`);
    const missing = people[from - 1] === undefined ? from : people[to - 1] === undefined ? Math.max(from, people.length + 1) : undefined;
    if (missing !== undefined)
      throw new PruneError("usage", `There is no ${missing} on the last list: it ${reach}.`, "`prune checklist` prints a list anew.");
    return people.slice(from - 1, to);
  });
}

/** Who has a number on the last list; `undefined` where nobody has, or its numbers no longer hold. */
export async function listedNumber(host: Host, number: number): Promise<Target | undefined> {
  const list = await lastList(host).catch((error: unknown) => {
    if (error instanceof PruneError) return undefined;
    throw error;
  });
  return list?.people[number - 1];
}

/**
 * The people in the journal who are meant, whether any export still holds them or not.
 *
 * @throws `PruneError` where anything that was said means nobody about whom a decision stands, or more than one
 */
export async function meantInJournal(host: Host, names: readonly string[], decisions: Decisions): Promise<ReadonlySet<PersonId>> {
  const people = identify(
    [...decisions.values()].flatMap((own, index) => {
      const entry = own.at(-1);
      if (entry === undefined) return [];
      const { person: id, name, card = NO_CARD } = entry;
      const { url, company, position, connectedOn } = card;
      const known = { url: url ?? "", company, position, connectedOn: connectedOn ?? undefined };
      return [{ id, row: index + 1, firstName: name, lastName: "", name, email: "", ...known }];
    }),
  );
  const found = new Set<PersonId>();
  for (const piece of await piecesOf(names, async () => people)) {
    if ("who" in piece) found.add((await findOne(piece.who, people, host, "the journal")).id);
    else for (const { id } of await numbered(host, piece.numbers)) found.add(id);
  }
  return found;
}

/** A word that can hardly be part of a name: a path, a file with its ending, standard input. */
const FILE_LIKE = /^-$|^\.{0,2}\/|\.(?:csv|zip|tsv|txt)$/i;

/**
 * Takes the source off the end of what was typed: the last word is one only where there is such a file. Throws `PruneError`.
 *
 * @param options.alone whether it may stand there alone, since people are chosen otherwise
 */
export async function withSource(
  host: Host,
  typed: readonly string[],
  { alone = false } = {},
): Promise<{ readonly names: readonly string[]; readonly source: string | undefined }> {
  const last = typed.at(-1);
  const isSource =
    last !== undefined && (alone || typed.length > 1) && !areNumbers(last) && (FILE_LIKE.test(last) || (await isThere(host, last)));
  return isSource ? { names: typed.slice(0, -1), source: last } : { names: typed, source: undefined };
}

/** Whether there is something at a path; at one that is none, nothing is. */
async function isThere(host: Host, path: string): Promise<boolean> {
  try {
    return (await host.look(path)) !== undefined;
  } catch (error) {
    if (error instanceof PruneError) return false;
    throw error;
  }
}

/**
 * Finds the people of rows: in the network, else as the row itself tells them, since who is in no export any more can still be marked.
 *
 * @param judged everybody, where there is a network to look in
 * @param label the rows' file, for messages
 */
export function rowTarget(judged: Judged | undefined, label: string): (row: DecisionRow) => Promise<Target> {
  const people = judged?.analysis.network.people ?? [];
  const targetOf = judged === undefined ? undefined : targetsIn(judged);
  const assessments = new Map(judged?.analysis.assessments.map((assessment) => [assessment.person.id, assessment]));
  const known = (id: string) => {
    const assessment = assessments.get(id);
    return assessment === undefined ? undefined : targetOf?.(assessment);
  };
  return async ({ where, who, name, url, company, position, connectedOn }) => {
    const slug = profileSlug(who);
    const id = slug ?? who.toLowerCase();
    const target = known(id);
    if (target !== undefined) return target;
    if (name !== "") {
      const address = url !== "" ? url : slug === undefined ? null : tidy(who);
      const date = isDate(connectedOn) ? connectedOn : null;
      return { id, name, card: { ...NO_CARD, url: address, company, position, connectedOn: date } };
    }
    try {
      const { id: found } = await findOne(who, people);
      return known(found) as Target;
    } catch (error) {
      if (error instanceof PruneError) throw new PruneError(error.kind, `${label}, ${where}: ${error.message}`, error.hint, error.list);
      throw error;
    }
  };
}
