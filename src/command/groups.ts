/** The groups of the people a command speaks of: found, named on a command line, told as values. */
import type { GroupResult } from "../document/result.ts";
import { PruneError } from "../errors.ts";
import { groupKinds } from "../groups/index.ts";
import type { Wish } from "../journal/entry.ts";
import { bySize, type Group, groupsCalled, groupsOf, kindOf } from "../network/group.ts";
import type { Network, PersonId } from "../people/person.ts";
import { CUTS } from "../plan/cover.ts";
import { countVerdicts } from "../plan/left.ts";
import { type Question, questions } from "../plan/questions.ts";
import { answersIn } from "../plan/wishes.ts";
import { refuseStandIn } from "../redact/ids.ts";
import { tidy } from "../text/clean.ts";
import { editDistance } from "../text/edit-distance.ts";
import { fold } from "../text/text.ts";
import type { Assessment } from "../verdict/assessment.ts";
import type { Judged } from "./network.ts";
import { ranking } from "./results.ts";

/**
 * The groups of those who are there, the largest first; those that a wish is about however small they are.
 *
 * @param ids of groups that are asked for by name, too
 * @param passes leaves people out
 */
export function groupsIn(
  judged: Judged,
  ids: Iterable<string> = [],
  passes: (assessment: Assessment) => boolean = () => true,
): readonly Group[] {
  const { wishes, policy } = judged;
  return groupsOf(networkOf(judged, passes), groupKinds, { ids: new Set([...wishes.keys(), ...ids]), rules: policy.rules });
}

/** The network of those who are there. */
function networkOf({ analysis: { network }, present }: Judged, passes: (assessment: Assessment) => boolean = () => true): Network {
  const people = present.assessments.filter(passes).map(({ person }) => person);
  return people.length === network.people.length ? network : { ...network, people };
}

/**
 * The groups that ids mean, each once.
 *
 * @throws PruneError `usage` where one of them means no group here, with those it comes nearest to
 */
export function groupsNamed(judged: Judged, typed: readonly string[], passes?: (assessment: Assessment) => boolean): readonly Group[] {
  const ids = typed.map((id) => fold(id));
  for (const id of ids) refuseStandIn(id);
  const groups = groupsIn(judged, ids, passes);
  const known = new Map(groups.map((group) => [group.id, group]));
  return [...new Set(ids)].map((id) => known.get(id) ?? unknown(id, groups));
}

/**
 * The groups of those who are there, the largest first, without those that merely cut the network in time, unless a wish is about them:
 * `connectedOn` tells as much, and there are dozens of them about everybody.
 */
export function tellingGroups(judged: Judged): readonly Group[] {
  const { wishes, policy } = judged;
  const network = networkOf(judged);
  const telling = groupKinds.filter(({ id }) => !CUTS.includes(id));
  const wished = new Set([...wishes.keys()].filter((id) => CUTS.includes(kindOf(id))));
  return [
    ...groupsOf(network, telling, { ids: new Set(wishes.keys()), rules: policy.rules }),
    ...groupsCalled(network, groupKinds, wished, policy.rules).values(),
  ].sort(bySize);
}

/** Tells the ids of the groups somebody is in, the largest first, of those that tell something. */
export function groupIdsIn(judged: Judged): (person: PersonId) => readonly string[] {
  const found = new Map<PersonId, string[]>();
  for (const { id, people } of tellingGroups(judged)) {
    for (const person of people) {
      const own = found.get(person.id);
      if (own === undefined) found.set(person.id, [id]);
      else own.push(id);
    }
  }
  return (person) => found.get(person) ?? [];
}

/** So many ids are shown instead of one that is none. */
const NEAREST = 5;

function unknown(id: string, groups: readonly Group[]): never {
  const near = nearest(id, groups);
  throw new PruneError(
    "usage",
    near.length === 0 ? `There is no group ${id} here.` : `There is no group ${id} here. Nearest to it:`,
    "`prune groups` shows the groups that hold most people, `prune groups --format csv` all of them.",
    near.map((group) => `${group.id}: ${tidy(group.title)}, ${group.people.length}`),
  );
}

/** The groups whose ids come nearest to what was typed: those that hold it first, then the fewest letters to change. */
function nearest(id: string, groups: readonly Group[]): readonly Group[] {
  const key = id.slice(id.indexOf(":") + 1);
  return groups
    .map((group) => {
      const own = group.id.slice(group.id.indexOf(":") + 1);
      const holds = key.length > 2 && (own.includes(key) || group.id.includes(id));
      return { group, far: holds ? 0 : Math.min(editDistance(group.id, id), editDistance(own, key)) };
    })
    .filter(({ far }) => far <= Math.max(2, key.length / 3))
    .sort((a, b) => a.far - b.far || b.group.people.length - a.group.people.length || (a.group.id < b.group.id ? -1 : 1))
    .slice(0, NEAREST)
    .map(({ group }) => group);
}

/** So many names stand for a group. */
const NAMES = 3;

/** Makes groups values. */
export function groupResults(judged: Judged): (group: Group) => GroupResult {
  const { ranked } = ranking(judged);
  const places = new Map(ranked.map(({ person }, place) => [person, place]));
  return ({ id, kind, title, people, from, to }) => {
    // The worst first. An array of numbers sorts itself without being asked about each two of them.
    const those = [...Uint32Array.from(people.flatMap((person) => places.get(person) ?? [])).sort()].map(
      (place) => ranked[place] as Assessment,
    );
    return {
      id,
      kind,
      title,
      count: those.length,
      people: those.map(({ person }) => person.id),
      verdicts: countVerdicts(those),
      from: from ?? null,
      to: to ?? null,
      wish: judged.wishes.get(id)?.at(-1)?.wish ?? null,
      names: those.slice(0, NAMES).map(({ person }) => person.name),
    };
  };
}

/** The questions worth asking now, the one whose answer would change most first; what answers nothing new is left out. */
export function questionsFor(judged: Judged, groups: readonly Group[]): readonly Question[] {
  const open = new Set(
    judged.left.undecided.flatMap(({ person, protectedBy }) => (protectedBy.every((id) => id === "you-keep-group") ? [person.id] : [])),
  );
  return questions(groups, (id) => open.has(id), answersIn(judged.wishes));
}

/** How many verdicts would change if a group went, or if it stayed, whichever is more. */
export function movesOf({ people }: Group, judged: Judged): number {
  const ids = new Set<PersonId>(people.map(({ id }) => id));
  const those = judged.left.undecided.filter(({ person }) => ids.has(person.id));
  const [kept, others] = [true, false].map((isKept) => those.filter(({ verdict }) => (verdict === "keep") === isKept));
  const free = (kept as Assessment[]).filter(({ protectedBy }) => protectedBy.every((id) => id === "you-keep-group"));
  return Math.max(free.length, (others as Assessment[]).length);
}

/** How many people of a group stand otherwise than was said of it, since a smaller group of theirs counts. */
export function standOtherwise({ id, people }: Group, wish: Wish, { policy }: Judged): number {
  if (wish === "mixed") return 0;
  const counted = people.flatMap((person) => policy.wishes?.get(person.id) ?? []);
  return counted.filter((one) => one.group !== id && one.wish !== wish).length;
}

/** Fewer points are a shade of what is likely, and no move. */
const LEAST_MOVE = 3;

/** How many people what the user said of groups moved up and down, from one judgement to another. */
export function moved(before: Judged, after: Judged): { readonly up: number; readonly down: number } {
  const was = new Map(before.present.assessments.map((one) => [one.person.id, one.wishes]));
  let [up, down] = [0, 0];
  for (const one of after.present.assessments) {
    const change = one.wishes - (was.get(one.person.id) ?? 0);
    if (change >= LEAST_MOVE) up += 1;
    if (change <= -LEAST_MOVE) down += 1;
  }
  return { up, down };
}
