/** Rows of `Connections.csv` sorted into people with ids, dates without a person, and rows that can be neither. */
import { titles } from "../detect/read-title.ts";
import { idByName, slugOf, twinId } from "../export/person-id.ts";
import type { Problem } from "../export/sheet.ts";
import type { ConnectionRow } from "../sheets/connections.ts";
import { hashOf } from "../text/hash.ts";
import { companyKey, nameKey } from "./compare.ts";
import type { Connection, Identified, PersonId, PlainDate } from "./person.ts";

export interface SortedRows {
  readonly connections: readonly Identified[];
  /** Rows that hold a date and nothing else: hidden, closed or restricted accounts. */
  readonly dateOnly: number;
  /** The dates of these rows, as they come. */
  readonly dateOnlyDays: readonly PlainDate[];
  /** Rows with a job but neither name nor address: nobody could find them on LinkedIn. */
  readonly nameless: number;
  readonly problems: readonly Problem[];
  readonly newest: PlainDate | undefined;
}

/** Sorts rows as they come. Two rows are two people, always; rows that share an address are reported, since LinkedIn writes each address once. */
export function sortRows(file: string): { readonly add: (row: ConnectionRow) => void; readonly end: () => SortedRows } {
  const connections: Mutable[] = [];
  const problems: Problem[] = [];
  const twins = new Groups<PersonId>();
  let dateOnly = 0;
  const dateOnlyDays: PlainDate[] = [];
  let nameless = 0;
  let newest: PlainDate | undefined;
  const report = (kind: string, row: ConnectionRow, message: string, setAside: boolean) =>
    problems.push({ file, line: row.line, row: row.row, kind, message, setAside });

  function add(row: ConnectionRow): void {
    const { firstName, lastName, url, email, company, position, connectedOn } = row;
    if (connectedOn !== undefined && (newest === undefined || connectedOn > newest)) newest = connectedOn;
    const slug = url === "" ? undefined : slugOf(url);
    if (firstName === "" && lastName === "" && slug === undefined) {
      if (email === "" && company === "" && position === "") {
        dateOnly += 1;
        if (connectedOn !== undefined) dateOnlyDays.push(connectedOn);
      } else {
        nameless += 1;
        report("nameless", row, "the row has neither a name nor a profile address, so nobody could be found by it", true);
      }
      return;
    }
    // An address without a name is somebody all the same; the address is then what they are called.
    const name = firstName === "" && lastName === "" ? (slug as string) : joined(firstName, lastName);
    const title = titles().read(position);
    const person = {
      function: title.function,
      seniority: title.seniority,
      id: slug ?? idByName(name, connectedOn),
      row: row.row,
      firstName,
      lastName,
      name,
      url: slug === undefined ? "" : url,
      email,
      company,
      position,
      connectedOn,
      nameKey: nameKey(name),
      employer: companyKey(company),
      namesakes: 0,
    };
    if (url !== "" && slug === undefined) report("no-address", row, `${name}: "${short(url)}" is no profile address`, false);
    if (connectedOn === undefined) report("undated", row, `${name}: the row has no date`, false);
    const known = twins.add(person.id, person);
    if (known !== person && slug !== undefined)
      report("repeated", row, `${name}: the same profile address stands in row ${known.row}`, false);
    connections.push(person);
  }

  function end(): SortedRows {
    for (const group of twins.shared()) tellApart(group);
    countNamesakes(connections);
    return { connections, dateOnly, dateOnlyDays, nameless, problems, newest };
  }

  return { add, end };
}

/** So much of what stands in a cell tells which one is meant. */
const SHOWN = 60;

function short(cell: string): string {
  return cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell;
}

function joined(first: string, last: string): string {
  const name = first === "" || last === "" ? first + last : `${first} ${last}`;
  return /\s\s|[^\S ]/.test(name) ? name.replace(/\s+/g, " ") : name;
}

/** An identified connection while it is being made. */
type Mutable = { -readonly [K in keyof Identified]: Identified[K] };

/** People by something that nearly all of them have for themselves: nobody is alone in a list. */
class Groups<Key> {
  readonly #first = new Map<Key, Mutable>();
  readonly #groups = new Map<Mutable, Mutable[]>();

  /** Adds a person, and gives the first one of the key. */
  add(key: Key, person: Mutable): Mutable {
    const first = this.#first.get(key);
    if (first === undefined) {
      this.#first.set(key, person);
      return person;
    }
    const group = this.#groups.get(first);
    if (group === undefined) this.#groups.set(first, [first, person]);
    else group.push(person);
    return first;
  }

  /** Those of whom several share a key. */
  shared(): Iterable<Mutable[]> {
    return this.#groups.values();
  }
}

/**
 * Gives people who share an id, by a repeated address or by name and day, ids of their own: none keeps the shared one, since whoever is
 * left of them in a later export will have it. Told apart by name and day, which stay; only where those are the same by e-mail address or
 * job, so that no order of the rows matters. What is decided about somebody whose job tells them apart follows them when it changes
 * (`journal/people.ts`).
 */
function tellApart(twins: readonly Mutable[]): void {
  const taken = new Map<PersonId, number>();
  const sharing = new Map<PersonId, number>();
  const byName = (person: Mutable) => {
    const own = idByName(person.name, person.connectedOn);
    return own === person.id ? own : twinId(person.id, own);
  };
  for (const person of twins) sharing.set(byName(person), (sharing.get(byName(person)) ?? 0) + 1);
  for (const person of twins) {
    const named = byName(person);
    const { email, company, position } = person;
    const id = sharing.get(named) === 1 ? named : twinId(named, hashOf(email === "" ? `${company}\n${position}` : email.toLowerCase()));
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    // Rows alike in everything: whichever is which.
    person.id = count === 1 ? id : `${id}-${count}`;
  }
}

/** Tells connections that come with their ids apart: employers and namesakes. */
export function identify(connections: readonly (Connection & { readonly id: PersonId })[]): readonly Identified[] {
  const people = connections.map(
    (connection): Mutable => ({
      ...connection,
      ...titles().read(connection.position),
      nameKey: nameKey(connection.name),
      employer: companyKey(connection.company),
      namesakes: 0,
    }),
  );
  countNamesakes(people);
  return people;
}

function countNamesakes(people: readonly Mutable[]): void {
  const namesakes = new Groups<string>();
  people.forEach((person) => {
    namesakes.add(person.nameKey, person);
  });
  for (const group of namesakes.shared()) for (const person of group) person.namesakes = group.length - 1;
}
