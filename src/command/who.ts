/** Who is to be marked: by name, profile address or id, or by the number on the last list, which is remembered here. */
import { reasons } from "../document/wording.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { isCard, isDate } from "../journal/entry.ts";
import { profileSlug } from "../people/compare.ts";
import { tidy } from "../text/clean.ts";
import type { Assessment } from "../verdict/assessment.ts";
import type { DecisionRow } from "./decision-rows.ts";
import type { Target } from "./decisions.ts";
import { findOne } from "./find.ts";
import type { Judged } from "./network.ts";

/** The name of the file in the data folder. */
export const LIST_FILE = "last-list.json";

const SCHEMA = "prune/list@1";

/** A judged person as somebody to decide about. All texts are clean: the journal is read in editors and terminals. */
export function targetOf({ person, score, receipt, costs }: Assessment): Target {
  return {
    id: person.id,
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
  };
}

/** Remembers a list, so that its people can be named by their numbers. Throws `PruneError`. */
export async function rememberList(host: Host, people: readonly Assessment[]): Promise<void> {
  await host.data.write(LIST_FILE, `${JSON.stringify({ schema: SCHEMA, madeAt: host.now(), people: people.map(targetOf) })}\n`);
}

/** The people of the last list, in its order. Throws `PruneError` where there is none, or it is damaged. */
async function lastList(host: Host): Promise<readonly Target[]> {
  const content = await host.data.read(LIST_FILE);
  if (content === undefined) {
    throw new PruneError("usage", "There is no list yet whose numbers could be meant.", "Make one with `prune checklist`, or give names.");
  }
  const people = peopleOf(new TextDecoder().decode(content));
  if (people === undefined) {
    throw new PruneError(
      "state",
      `The last list is damaged: ${await host.data.folder()}/${LIST_FILE}`,
      "Make another with `prune checklist`; that replaces the file.",
    );
  }
  return people;
}

function peopleOf(text: string): readonly Target[] | undefined {
  try {
    const list = JSON.parse(text) as { schema?: unknown; people?: unknown } | null;
    return list?.schema === SCHEMA && Array.isArray(list.people) && list.people.every(isTarget) ? list.people : undefined;
  } catch {
    return undefined;
  }
}

function isTarget(value: unknown): value is Target {
  const { id, name, card } = (value ?? {}) as Partial<Record<keyof Target, unknown>>;
  return typeof id === "string" && id !== "" && typeof name === "string" && isCard(card);
}

/** `3`, `#3`, `1-5`, and several of them with commas between. */
const NUMBERS = /^#?\d{1,6}(?:[-–]#?\d{1,6})?(?:,#?\d{1,6}(?:[-–]#?\d{1,6})?)*$/;

/**
 * The people meant, each once, in the order they were named.
 *
 * @param judged everybody, asked for only where somebody is named otherwise than by number
 * @throws `PruneError` where anything that was said means nobody, or more than one person: then nobody is meant
 */
export async function meant(host: Host, said: readonly string[], judged: () => Promise<Judged>): Promise<readonly Target[]> {
  const targets = new Map<string, Target>();
  for (const who of said) {
    const numbers = NUMBERS.test(who.trim()) ? numbersOf(who) : undefined;
    for (const target of numbers === undefined ? [await named(who, judged)] : await numbered(host, numbers)) targets.set(target.id, target);
  }
  return [...targets.values()];
}

function numbersOf(who: string): readonly number[] {
  return who.split(",").flatMap((part) => {
    const [from = 0, to = from] = part.split(/[-–]/).map((number) => Number(number.replace("#", "")));
    if (to < from) throw new PruneError("usage", `"${part.trim()}" counts backwards.`, `Say ${to}-${from}.`);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

async function numbered(host: Host, numbers: readonly number[]): Promise<readonly Target[]> {
  const list = await lastList(host);
  return numbers.map((number) => {
    const target = list[number - 1];
    if (target !== undefined) return target;
    const reach = list.length === 0 ? "is empty" : `goes from 1 to ${list.length}`;
    throw new PruneError("usage", `There is no ${number} on the last list: it ${reach}.`, "`prune checklist` prints a list anew.");
  });
}

async function named(who: string, judged: () => Promise<Judged>): Promise<Target> {
  const { analysis } = await judged();
  const { id } = findOne(who, analysis.network.people);
  return targetOf(analysis.assessments.find(({ person }) => person.id === id) as Assessment);
}

/**
 * Finds the people of rows: in the network, else as the row itself tells them, since who is in no export any more can still be marked.
 *
 * @param judged everybody, where there is a network to look in
 * @param label the rows' file, for messages
 */
export function rowTarget(judged: Judged | undefined, label: string): (row: DecisionRow) => Target {
  const assessments = new Map(judged?.analysis.assessments.map((assessment) => [assessment.person.id, assessment]));
  return ({ where, who, name, url, company, position, connectedOn }) => {
    const slug = profileSlug(who);
    const id = slug ?? who.toLowerCase();
    const assessment = assessments.get(id);
    if (assessment !== undefined) return targetOf(assessment);
    if (name !== "") {
      const address = url !== "" ? url : slug === undefined ? null : tidy(who);
      const date = isDate(connectedOn) ? connectedOn : null;
      return { id, name, card: { url: address, company, position, connectedOn: date, score: null, reasons: [], costs: [] } };
    }
    try {
      const person = findOne(who, judged?.analysis.network.people ?? []);
      return targetOf(assessments.get(person.id) as Assessment);
    } catch (error) {
      if (error instanceof PruneError) throw new PruneError(error.kind, `${label}, ${where}: ${error.message}`, error.hint, error.list);
      throw error;
    }
  };
}
