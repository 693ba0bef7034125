/** The last list, remembered so that its people can be named by their numbers. */
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import type { Target } from "../journal/changes.ts";
import { isCard, isDate, isTexts } from "../journal/entry.ts";
import { exportFingerprint, SAVED_FILE, savedFingerprint } from "../reading/saved.ts";
import type { Assessment } from "../verdict/assessment.ts";
import type { Judged } from "./network.ts";
import { targetsIn } from "./targets.ts";

/** The name of the file in the data folder. */
export const LIST_FILE = "last-list.json";

const SCHEMA = "prune/list@1";

/** A list as it is remembered: whom its numbers mean, and of which export. */
interface LastList {
  /** The fingerprint of the export it was made of. */
  readonly export: string;
  /** The fingerprint of the scan that was remembered then. */
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
  const list = { export: exportFingerprint(judged.analysis.reading), scan: await rememberedFingerprint(host), people } satisfies LastList;
  await host.data.write(LIST_FILE, `${JSON.stringify({ schema: SCHEMA, madeAt: host.now(), ...list })}\n`);
}

/** Whether there was a list before, of whatever export. */
export async function isListed(host: Host): Promise<boolean> {
  return (await host.data.read(LIST_FILE)) !== undefined;
}

async function rememberedFingerprint(host: Host): Promise<string | null> {
  const content = await host.data.read(SAVED_FILE);
  return content === undefined ? null : savedFingerprint(content);
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
  const scan = await rememberedFingerprint(host);
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
