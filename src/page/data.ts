/**
 * What the page carries for its script: everybody, in columns rather than rows, and what repeats written once. 30,000 people take a third of what
 * `scan --json` takes, and nothing of what a receipt says is lost: `unpacked(packed(content))` is the content.
 */
import type { ChecklistResult, ExplainedPerson, GroupResult, HistoryResult, JournalLine } from "../document/result.ts";
import type { PlainDate } from "../people/person.ts";
import type { Line } from "../verdict/assessment.ts";

/** What every result about a network says first, here without the problems of its files. */
export type Common = Omit<
  ChecklistResult,
  "schema" | "filter" | "before" | "steps" | "unfollowSteps" | "since" | "doneToday" | "whatIf" | "connections"
>;

/** Somebody as the page knows them; groups tell who is in them. Which words told their job takes too long to find out for everybody. */
export interface PagePerson extends Omit<ExplainedPerson, "rank" | "groups" | "jobWords"> {
  /** What to paste into LinkedIn's search box. */
  readonly searchName: string;
  /** What was decided about them and not taken back, the oldest first: the last one is in force. */
  readonly journal: readonly Decided[];
}

/** A decision of the journal. */
export type Decided = Pick<JournalLine, "decision" | "on" | "until" | "note" | "proof">;

/** A group of people, by their places in the list of everybody, from 0. */
export interface PageGroup extends Omit<GroupResult, "people"> {
  /** The title in few words: of people of one company, the company. */
  readonly label: string;
  readonly people: readonly number[];
}

/** Somebody on today's list. */
export interface Listed {
  /** Their number on it, from 1. */
  readonly number: number;
  /** Their place in the list of everybody, from 0. */
  readonly person: number;
}

/** Everything the script works with. */
export interface PageContent {
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** The day of it, on the calendar of the machine that made it. */
  readonly today: PlainDate;
  readonly common: Common;
  readonly listed: readonly Listed[];
  /** Everybody who is there, the worst first: the first has rank 1. */
  readonly people: readonly PagePerson[];
  /** The largest first. */
  readonly groups: readonly PageGroup[];
  /** By year, the oldest first; `null` where messages could not be seen. */
  readonly messages: readonly { readonly year: number; readonly received: number; readonly sent: number }[] | null;
  /** How the network changed from export to export; `null` where prune remembers none of it. */
  readonly history: Pick<HistoryResult, "months" | "removals"> | null;
  /** When prune was last told about a person or a group, by id: what the page remembers from before is not new any more. */
  readonly told: Readonly<Record<string, string>>;
}

/** A column of which every person has a value of their own. */
type Own<Value> = readonly Value[];

/** A column whose values repeat: each of them once, and by person the place of theirs. */
interface Shared<Value> {
  readonly values: readonly Value[];
  readonly at: readonly number[];
}

/** A column of lists whose items repeat. */
interface SharedLists<Item> {
  readonly values: readonly Item[];
  readonly at: readonly (readonly number[])[];
}

/** `[received, sent, first, last, lastExchange]`. */
type Messages = readonly [number, number, PlainDate | null, PlainDate | null, PlainDate | null];

/** People in columns, in the order of their ranks. */
interface Columns {
  readonly id: Own<string>;
  readonly row: Own<number>;
  readonly firstName: Own<string>;
  readonly lastName: Own<string>;
  /** `0` where it is the first and the last name with a space between them. */
  readonly name: Own<string | 0>;
  /** `0` where it is the name. */
  readonly searchName: Own<string | 0>;
  /** `0` where it is LinkedIn's address of the id, `null` where there is none. */
  readonly url: Own<string | 0 | null>;
  readonly company: Shared<string>;
  readonly position: Shared<string>;
  readonly function: Shared<PagePerson["function"]>;
  readonly seniority: Shared<PagePerson["seniority"]>;
  readonly connectedOn: Shared<PlainDate | null>;
  readonly score: Own<number>;
  readonly sum: Own<number>;
  readonly staleness: Own<number | null>;
  readonly spam: Own<number>;
  readonly relevance: Own<number | null>;
  readonly confidence: Shared<PagePerson["confidence"]>;
  readonly verdict: Shared<PagePerson["verdict"]>;
  readonly removal: Shared<PagePerson["removal"]>;
  readonly protectedBy: Shared<readonly string[]>;
  readonly receipt: SharedLists<Line>;
  readonly blind: Shared<readonly string[]>;
  readonly costs: Shared<readonly string[]>;
  readonly remarks: Shared<readonly string[]>;
  readonly messages: Shared<Messages | null>;
  readonly sharper: Shared<PagePerson["sharper"]>;
  readonly namesakes: Shared<number>;
  readonly timeline: SharedLists<readonly [date: PlainDate, what: string]>;
  readonly exchanged: Shared<PagePerson["exchanged"]>;
  readonly others: Shared<PagePerson["others"]>;
  readonly journal: Shared<PagePerson["journal"]>;
}

/** A shared column as it stands in the page: with `0` where everybody has the first value. */
interface PackedShared<Value> {
  readonly values: readonly Value[];
  readonly at: readonly number[] | 0;
}

/** The lines of receipts as they stand in the page: what all lines of a signal have in common is written once, too. */
interface PackedLines {
  readonly kinds: readonly (readonly [signal: Line["signal"], group: Line["group"], family: Line["family"]])[];
  readonly values: readonly (readonly [kind: number, points: number, because: string])[];
  readonly at: readonly (readonly number[])[];
}

type PackedColumns = {
  readonly [Name in keyof Columns]: Name extends "receipt"
    ? PackedLines
    : Columns[Name] extends Shared<infer Value>
      ? PackedShared<Value>
      : Columns[Name];
};

/** A group without what its people tell. */
interface PackedGroup extends Pick<PageGroup, "id" | "kind" | "title" | "wish"> {
  /** `0` where it is the title. */
  readonly label: string | 0;
  /** The first place, then how far it is to the next, and so on: small numbers are short. */
  readonly people: readonly number[];
}

/** What stands in the page as JSON. */
export interface PageData extends Omit<PageContent, "people" | "groups"> {
  readonly schema: "prune/page@1";
  readonly people: PackedColumns;
  readonly groups: readonly PackedGroup[];
}

const ADDRESS = "https://www.linkedin.com/in/";

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
