/** Invented people with few jobs, firms and days, so that they meet in groups. */
import fc from "fast-check";
import { identify } from "../../src/people/connections.ts";
import type { Network, Person } from "../../src/people/person.ts";

/** One of them, before it has its number. */
export interface Row {
  readonly company: string;
  readonly position: string;
  readonly connectedOn: string | undefined;
  readonly email: string;
}

export const COMPANIES = ["Acme", "ACME Inc.", "Beispiel GmbH", "株式会社サンプル", "Sample & Sons", ""];
export const POSITIONS = [
  "Recruiter",
  "Technical Recruiter",
  "Talent Acquisition Partner",
  "Sales Manager",
  "Directrice des ventes",
  "代表取締役社長",
  "مهندس برمجيات",
  "Student",
  "Software Engineer",
  "",
];

export const AS_OF = "2026-01-15";

const day = fc.integer({ min: 0, max: 5000 }).map((days) => new Date(Date.UTC(2012, 0, 1 + days)).toISOString().slice(0, 10));

/** Many of them on few days. */
export const anyRow: fc.Arbitrary<Row> = fc.record({
  company: fc.constantFrom(...COMPANIES),
  position: fc.constantFrom(...POSITIONS),
  connectedOn: fc.option(fc.oneof(day, fc.constantFrom("2014-03-31", "2018-09-01", "2018-09-02")), { nil: undefined }),
  email: fc.constantFrom("", "", "somebody@example.org"),
});

export const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 60 });

/** People by number; the first name is everybody's. */
export function peopleOf(rows: readonly Row[]): readonly Person[] {
  return identify(
    rows.map((row, index) => ({
      ...row,
      id: `person-${index + 1}`,
      row: index + 1,
      firstName: "Ada",
      lastName: `Example${index + 1}`,
      name: `Ada Example${index + 1}`,
      url: `https://www.linkedin.com/in/person-${index + 1}`,
    })),
  );
}

export function networkOf(people: readonly Person[], asOf = AS_OF): Network {
  return { asOf, me: undefined, people };
}
