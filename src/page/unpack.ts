/** The way back: people and groups out of what the page carries. */
import type { Line } from "../verdict/assessment.ts";
import type { PageGroup, PagePerson } from "./content.ts";
import { ADDRESS, type Columns, type PackedColumns, type PackedLines, type PageData, type Shared, type SharedLists } from "./data.ts";

/** The people of a page, each made when asked for: nobody looks at 30,000. */
export interface People {
  readonly count: number;
  readonly columns: Columns;
  /** By place, from 0. */
  readonly person: (place: number) => PagePerson;
}

/** Reads people. */
export function peopleIn({ people: packed }: Pick<PageData, "people">): People {
  const columns = columnsIn(packed);
  const shared = <Value>({ values, at }: Shared<Value>, place: number): Value => values[at[place] as number] as Value;
  const lists = <Item>({ values, at }: SharedLists<Item>, place: number): readonly Item[] =>
    (at[place] as readonly number[]).map((item) => values[item] as Item);
  return {
    count: columns.id.length,
    columns,
    person: (place) => {
      const id = columns.id[place] as string;
      const name = nameAt(columns, place);
      const url = columns.url[place] as string | 0 | null;
      const messages = shared(columns.messages, place);
      return {
        id,
        row: columns.row[place] as number,
        firstName: columns.firstName[place] as string,
        lastName: columns.lastName[place] as string,
        name,
        searchName: orElse(columns.searchName[place], name),
        url: url === 0 ? ADDRESS + id : url,
        company: shared(columns.company, place),
        position: shared(columns.position, place),
        function: shared(columns.function, place),
        seniority: shared(columns.seniority, place),
        connectedOn: shared(columns.connectedOn, place),
        score: columns.score[place] as number,
        sum: columns.sum[place] as number,
        staleness: columns.staleness[place] as number | null,
        spam: columns.spam[place] as number,
        relevance: columns.relevance[place] as number | null,
        confidence: shared(columns.confidence, place),
        verdict: shared(columns.verdict, place),
        removal: shared(columns.removal, place),
        protectedBy: shared(columns.protectedBy, place),
        receipt: lists(columns.receipt, place),
        blind: shared(columns.blind, place),
        costs: shared(columns.costs, place),
        remarks: shared(columns.remarks, place),
        messages:
          messages === null
            ? null
            : { received: messages[0], sent: messages[1], first: messages[2], last: messages[3], lastExchange: messages[4] },
        sharper: shared(columns.sharper, place),
        namesakes: shared(columns.namesakes, place),
        timeline: lists(columns.timeline, place).map(([date, what]) => ({ date, what })),
        exchanged: shared(columns.exchanged, place),
        others: shared(columns.others, place),
        journal: shared(columns.journal, place),
      };
    },
  };
}

function columnsIn(packed: PackedColumns): Columns {
  const everybodysFirst = packed.id.map(() => 0);
  const unpacked = Object.entries(packed).map(([name, column]) => [
    name,
    "at" in column && column.at === 0 ? { ...column, at: everybodysFirst } : column,
  ]);
  const { kinds, values, at } = packed.receipt;
  const lines = values.map(([kind, points, because]): Line => {
    const [signal, group, family] = kinds[kind] as PackedLines["kinds"][number];
    return { signal, group, family, points, because };
  });
  return { ...(Object.fromEntries(unpacked) as Columns), receipt: { values: lines, at } };
}

/** The name of whoever has a place. */
export function nameAt({ name, firstName, lastName }: Columns, place: number): string {
  return orElse(name[place], `${firstName[place]} ${lastName[place]}`);
}

function orElse(own: string | 0 | undefined, usual: string): string {
  return typeof own === "string" ? own : usual;
}

/** So many names stand for a group. */
const NAMES = 3;

/** Reads groups; what their people tell of them is added up when it is asked for. */
export function groupsIn({ groups }: Pick<PageData, "groups">, { columns }: Pick<People, "columns">): readonly PageGroup[] {
  return groups.map(({ people, label, ...group }): PageGroup => {
    let place = 0;
    const places = people.map((step) => {
      place += step;
      return place;
    });
    const days = () => places.flatMap((at) => columns.connectedOn.values[columns.connectedOn.at[at] as number] ?? []).sort();
    return {
      ...group,
      label: orElse(label, group.title),
      people: places,
      count: places.length,
      get verdicts() {
        const verdicts = { remove: 0, unfollow: 0, review: 0, keep: 0 };
        for (const at of places) verdicts[columns.verdict.values[columns.verdict.at[at] as number] as keyof typeof verdicts] += 1;
        return verdicts;
      },
      get from() {
        return days()[0] ?? null;
      },
      get to() {
        return days().at(-1) ?? null;
      },
      get names() {
        return places.slice(0, NAMES).map((at) => nameAt(columns, at));
      },
    };
  });
}
