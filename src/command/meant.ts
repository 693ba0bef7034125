/** Who is meant: by name, profile address or id, or by the number on the last list. */
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import type { Target } from "../journal/changes.ts";
import type { Decisions } from "../journal/decisions.ts";
import { NO_CARD } from "../journal/entry.ts";
import { identify } from "../people/connections.ts";
import type { Person, PersonId } from "../people/person.ts";
import type { Assessment } from "../verdict/assessment.ts";
import { find, findOne, fitting } from "./find.ts";
import { areNumbers, numbered } from "./last-list.ts";
import type { Judged } from "./network.ts";
import { targetsIn } from "./targets.ts";

/** Somebody who is meant, and under which heading of the last list they stand, where they were named by its number. */
export interface Meant {
  readonly target: Target;
  readonly section?: string;
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
