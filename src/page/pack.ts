/** The way of a page's content into the page. */
import type { PageContent, PagePerson } from "./content.ts";
import { ADDRESS, type Columns, type Own, type PackedLines, type PackedShared, type PageData } from "./data.ts";

/** Packs a page's content. */
export function packed({ people, groups, ...content }: PageContent): PageData {
  const own = <Value>(of: (person: PagePerson) => Value): Own<Value> => people.map(of);
  const shared = <Value>(of: (person: PagePerson) => Value): PackedShared<Value> => {
    const known = places<Value>();
    const at = people.map((person) => known.placeOf(of(person)));
    return { values: known.values, at: known.values.length > 1 ? at : 0 };
  };
  return {
    schema: "prune/page@1",
    ...content,
    people: {
      id: own(({ id }) => id),
      row: own(({ row }) => row),
      firstName: own(({ firstName }) => firstName),
      lastName: own(({ lastName }) => lastName),
      name: own(({ name, firstName, lastName }) => (name === `${firstName} ${lastName}` ? 0 : name)),
      searchName: own(({ searchName, name }) => (searchName === name ? 0 : searchName)),
      url: own(({ url, id }) => (url === ADDRESS + id ? 0 : url)),
      company: shared(({ company }) => company),
      position: shared(({ position }) => position),
      function: shared((person) => person.function),
      seniority: shared(({ seniority }) => seniority),
      connectedOn: shared(({ connectedOn }) => connectedOn),
      score: own(({ score }) => score),
      sum: own(({ sum }) => sum),
      staleness: own(({ staleness }) => staleness),
      spam: own(({ spam }) => spam),
      relevance: own(({ relevance }) => relevance),
      confidence: shared(({ confidence }) => confidence),
      verdict: shared(({ verdict }) => verdict),
      removal: shared(({ removal }) => removal),
      protectedBy: shared(({ protectedBy }) => protectedBy),
      receipt: packedLines(people),
      blind: shared(({ blind }) => blind),
      costs: shared(({ costs }) => costs),
      remarks: shared(({ remarks }) => remarks),
      messages: shared(({ messages }) =>
        messages === null ? null : ([messages.received, messages.sent, messages.first, messages.last, messages.lastExchange] as const),
      ),
      sharper: shared(({ sharper }) => sharper),
      namesakes: shared(({ namesakes }) => namesakes),
      timeline: packedTimelines(people),
      exchanged: shared(({ exchanged }) => exchanged),
      others: shared(({ others }) => others),
      journal: shared(({ journal }) => journal),
    },
    groups: groups.map(({ id, kind, title, wish, label, people }) => ({
      id,
      kind,
      title,
      wish,
      label: label === title ? 0 : label,
      people: people.map((place, at) => (at === 0 ? place : place - (people[at - 1] as number))),
    })),
  };
}

function packedLines(people: readonly PagePerson[]): PackedLines {
  const kinds = places<PackedLines["kinds"][number]>(([signal, group, family]) => `${signal} ${group} ${family}`);
  const lines = places<PackedLines["values"][number]>(([kind, points, because]) => `${kind} ${points} ${because}`);
  const at = people.map(({ receipt }) =>
    receipt.map(({ signal, group, family, points, because }) => lines.placeOf([kinds.placeOf([signal, group, family]), points, because])),
  );
  return { kinds: kinds.values, values: lines.values, at };
}

function packedTimelines(people: readonly PagePerson[]): Columns["timeline"] {
  const events = places<Columns["timeline"]["values"][number]>(([date, what]) => `${date} ${what}`);
  const at = people.map(({ timeline }) => timeline.map(({ date, what }) => events.placeOf([date, what])));
  return { values: events.values, at };
}

/** Values that were met, and the place of each. `keyOf` tells different ones apart. */
function places<Value>(keyOf: (value: Value) => unknown = keyOfAny): {
  readonly values: readonly Value[];
  readonly placeOf: (value: Value) => number;
} {
  const values: Value[] = [];
  const known = new Map<unknown, number>();
  return {
    values,
    placeOf: (value) => {
      const key = keyOf(value);
      let place = known.get(key);
      if (place === undefined) {
        place = values.push(value) - 1;
        known.set(key, place);
      }
      return place;
    },
  };
}

/** Anything as a key: what is no object as it is, an object by what it holds. */
function keyOfAny(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  // Most lists are empty.
  return Array.isArray(value) && value.length === 0 ? "[]" : JSON.stringify(value);
}
