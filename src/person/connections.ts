/** Rows of `Connections.csv` sorted into people with ids, dates without a person, and rows that can be neither. */
import type { Problem } from "../export/sheet.ts";
import { idByName, slugOf } from "../export/who.ts";
import type { ConnectionRow } from "../sheets/connections.ts";
import type { Connection, PersonId, PlainDate } from "./person.ts";

export interface SortedRows {
  readonly connections: readonly (Connection & { readonly id: PersonId })[];
  /** Rows that hold a date and nothing else: hidden, closed or restricted accounts. */
  readonly dateOnly: number;
  /** Rows with a job but neither name nor address: nobody could find them on LinkedIn. */
  readonly nameless: number;
  readonly problems: readonly Problem[];
  readonly newest: PlainDate | undefined;
}

/** Sorts rows. Two rows are two people, always; rows that share an address are reported, since LinkedIn writes each address once. */
export function sortRows(rows: readonly ConnectionRow[], file: string): SortedRows {
  const connections: (Connection & { id: PersonId })[] = [];
  const problems: Problem[] = [];
  const ids = new Map<PersonId, number>();
  let dateOnly = 0;
  let nameless = 0;
  let newest: PlainDate | undefined;
  const report = (kind: string, row: ConnectionRow, message: string, setAside: boolean) =>
    problems.push({ file, line: row.line, row: row.row, kind, message, setAside });
  for (const row of rows) {
    const { firstName, lastName, url, email, company, position, connectedOn } = row;
    if (connectedOn !== undefined && (newest === undefined || connectedOn > newest)) newest = connectedOn;
    const slug = url === "" ? undefined : slugOf(url);
    if (firstName === "" && lastName === "" && slug === undefined) {
      if (email === "" && company === "" && position === "") {
        dateOnly += 1;
      } else {
        nameless += 1;
        report("nameless", row, "the row has neither a name nor a profile address, so nobody could be found by it", true);
      }
      continue;
    }
    // An address without a name is somebody all the same; the address is then what they are called.
    const name = firstName === "" && lastName === "" ? (slug as string) : joined(firstName, lastName);
    const person = {
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
    };
    if (connectedOn === undefined) report("undated", row, `${name}: the row has no date`, false);
    if (slug !== undefined) {
      const first = ids.get(slug);
      if (first === undefined) ids.set(slug, row.row);
      else report("repeated", row, `${name}: the same profile address stands in row ${first}`, false);
    }
    connections.push(person);
  }
  numberTwins(connections);
  return { connections, dateOnly, nameless, problems, newest };
}

function joined(first: string, last: string): string {
  const name = first === "" || last === "" ? first + last : `${first} ${last}`;
  return /\s\s|[^\S ]/.test(name) ? name.replace(/\s+/g, " ") : name;
}

/** People who share an id, by name and day or by a repeated address, are told apart by job, in an order that does not depend on the rows'. */
function numberTwins(people: readonly Twin[]): void {
  const first = new Map<PersonId, Twin>();
  const sharing = new Map<PersonId, Twin[]>();
  for (const person of people) {
    const known = first.get(person.id);
    if (known === undefined) first.set(person.id, person);
    else sharing.set(person.id, [...(sharing.get(person.id) ?? [known]), person]);
  }
  const job = ({ company, position, connectedOn }: Twin) => `${company}\n${position}\n${connectedOn ?? ""}`;
  for (const twins of sharing.values()) {
    twins.sort((a, b) => (job(a) < job(b) ? -1 : job(a) > job(b) ? 1 : 0));
    twins.forEach((person, index) => {
      if (index > 0) person.id = `${person.id}#${index + 1}`;
    });
  }
}

interface Twin {
  id: PersonId;
  readonly company: string;
  readonly position: string;
  readonly connectedOn: PlainDate | undefined;
}
