/** A network in groups: what a group is, what a way of seeing groups is, and what several ways find. */
import type { Network, Person, PlainDate } from "../people/person.ts";
import { wordsOf } from "../text/text.ts";
import type { Filter } from "./filter.ts";

/** People who have something in common that their user can have a wish about. */
export interface Group {
  /** `kind:key`, lower-case. It means the same people in every export, and newcomers like them: its size is no part of it. */
  readonly id: string;
  readonly kind: string;
  /** A noun phrase: "Everyone at Acme". */
  readonly title: string;
  readonly people: readonly Person[];
  /** The first and the last day on which one of them was added; `undefined` where no day is known. */
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
}

/** What a way of seeing groups is told beside the network. */
export interface Asking {
  /** Whether a group with this key is asked for by name: then it is found however small it is. */
  readonly isAsked: (key: string) => boolean;
  /** The user's own rules about people, by name. */
  readonly rules: Readonly<Record<string, Filter>>;
}

/** A group as a kind finds it. */
export interface Found {
  /** What tells it from others of its kind; `""` where there is but one. */
  readonly key: string;
  readonly title: string;
  readonly people: readonly Person[];
}

/** One way of seeing a network in groups. */
export interface GroupKind {
  /** The file's name, and what ids of its groups begin with. Forever. */
  readonly id: string;
  /** The groups, whatever the order of the people. Pure. */
  readonly find: (network: Network, asking: Asking) => readonly Found[];
}

/** Fewer are no group, unless they are asked for by name. */
export const LEAST = 3;

/** The groups that a network was found to have, without those asked for by name. */
const known = new WeakMap<Network, { readonly kinds: readonly GroupKind[]; readonly rules: string; readonly groups: readonly Group[] }>();

/**
 * The groups of a network, the largest first. The same list where it is asked for again, and nothing but what is found anyway is named: then
 * whatever was found out about it need not be found out anew.
 */
export function groupsOf(
  network: Network,
  kinds: readonly GroupKind[],
  { ids = new Set(), rules = {} }: { readonly ids?: ReadonlySet<string>; readonly rules?: Readonly<Record<string, Filter>> } = {},
): readonly Group[] {
  const written = JSON.stringify(rules);
  let plain = known.get(network);
  if (plain?.kinds !== kinds || plain.rules !== written) {
    plain = { kinds, rules: written, groups: findGroups(network, kinds, new Set(), rules) };
    known.set(network, plain);
  }
  if (ids.size === 0) return plain.groups;
  const found = new Set(plain.groups.map(({ id }) => id));
  return [...ids].every((id) => found.has(id) || !kinds.some((kind) => kind.id === kindOf(id)))
    ? plain.groups
    : findGroups(network, kinds, ids, rules);
}

function findGroups(
  network: Network,
  kinds: readonly GroupKind[],
  ids: ReadonlySet<string>,
  rules: Readonly<Record<string, Filter>>,
): readonly Group[] {
  return kinds
    .flatMap((kind) => {
      const idOf = (key: string) => (key === "" ? kind.id : `${kind.id}:${key}`);
      const isAsked = (key: string) => ids.has(idOf(key));
      return kind
        .find(network, { isAsked, rules })
        .filter(({ key, people }) => people.length >= (isAsked(key) ? 1 : LEAST))
        .map(({ key, title, people }): Group => ({ id: idOf(key), kind: kind.id, title, people, ...spanOf(people) }));
    })
    .sort(bySize);
}

/** The kind of a group, by its id. */
export function kindOf(id: string): string {
  return id.split(":")[0] as string;
}

/** The groups with these ids, those of nobody left out: only what could find them is asked. */
export function groupsCalled(
  network: Network,
  kinds: readonly GroupKind[],
  ids: ReadonlySet<string>,
  rules: Readonly<Record<string, Filter>> = {},
): ReadonlyMap<string, Group> {
  const wanted = new Set([...ids].map(kindOf));
  const found = groupsOf(
    network,
    kinds.filter(({ id }) => wanted.has(id)),
    { ids, rules },
  );
  return new Map(found.filter(({ id }) => ids.has(id)).map((group) => [group.id, group]));
}

/** The larger first; of two of a size in the order of their ids. */
export function bySize(a: Pick<Group, "id" | "people">, b: Pick<Group, "id" | "people">): number {
  return b.people.length - a.people.length || (a.id < b.id ? -1 : 1);
}

function spanOf(people: readonly Person[]): Pick<Group, "from" | "to"> {
  let [from, to]: [PlainDate | undefined, PlainDate | undefined] = [undefined, undefined];
  for (const { connectedOn } of people) {
    if (connectedOn === undefined) continue;
    if (from === undefined || connectedOn < from) from = connectedOn;
    if (to === undefined || connectedOn > to) to = connectedOn;
  }
  return { from, to };
}

/** Folded words as part of an id: `talent-acquisition`. */
export function slugged(words: string): string {
  return wordsOf(words).join("-");
}

/** People by what each has of something; whoever has none of it is left out. */
export function peopleBy<Key>(people: readonly Person[], keyOf: (person: Person) => Key | undefined): ReadonlyMap<Key, readonly Person[]> {
  const found = new Map<Key, Person[]>();
  for (const person of people) {
    const key = keyOf(person);
    if (key === undefined) continue;
    const others = found.get(key);
    if (others === undefined) found.set(key, [person]);
    else others.push(person);
  }
  return found;
}

/** A title within a sentence: `everyone at Acme`. */
export function withinSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** People parted at the beginning of each year between the first and the last one in which some were added. */
export function splitByYear(
  people: readonly Person[],
): readonly { readonly year: string; readonly earlier: readonly Person[]; readonly later: readonly Person[] }[] {
  const dated = people.filter(({ connectedOn }) => connectedOn !== undefined);
  const years = [...new Set(dated.map(({ connectedOn }) => (connectedOn as PlainDate).slice(0, 4)))].sort();
  return years.slice(1).map((year) => ({
    year,
    earlier: dated.filter(({ connectedOn }) => (connectedOn as PlainDate) < year),
    later: dated.filter(({ connectedOn }) => (connectedOn as PlainDate) >= year),
  }));
}
