/** With `--redact`: whom and what sentences may speak of, so that each gets the stand-in of its kind in them. Without it nothing is done. */
import type { Host } from "../host/host.ts";
import { isDecision, isWish } from "../journal/decisions.ts";
import type { Entry } from "../journal/entry.ts";
import type { Identified, Owner } from "../people/person.ts";
import { plainName } from "../people/plain-name.ts";
import type { Reading } from "../reading/reading.ts";
import { tidy } from "../text/clean.ts";
import type { Policy } from "../verdict/policy.ts";

type Redacting = Pick<Host, "redactor">;

/** The people of an export, its owner, and where it lies. */
export function meetReading({ redactor }: Redacting, { connections, owner, label, files }: Reading): void {
  redactor?.meet({ ...owned(owner), paths: [label, ...files.map(({ name }) => name)] });
  redactor?.meet(people(connections));
}

function people(all: readonly Identified[]) {
  return {
    names: all.flatMap(({ name, firstName, lastName }) => [name, tidy(name), plainName(firstName, lastName)]),
    companies: all.flatMap(({ company }) => [company, tidy(company)]),
    positions: all.flatMap(({ position }) => [position, tidy(position)]),
    ids: all.map(({ id }) => id),
  };
}

/** What the user says in settings. */
export function meetPolicy({ redactor }: Redacting, { me, keep, jobs, rules }: Policy): void {
  const isAddress = (who: string) => who.includes("/");
  const named = [...keep.people, ...jobs.flatMap(({ person }) => person ?? [])];
  const { companies = [], ...own } = owned(me);
  redactor?.meet({
    ...own,
    names: [...(own.names ?? []), ...named.filter((who) => !isAddress(who))],
    addresses: named.filter(isAddress),
    companies: [...companies, ...keep.companies, ...Object.values(rules).flatMap(({ company = [] }) => company)],
    words: [
      ...(own.words ?? []),
      ...keep.titleWords,
      ...jobs.flatMap(({ title }) => title ?? []),
      ...Object.entries(rules).flatMap(([name, { title = [] }]) => [name, ...title]),
    ],
  });
}

function owned(owner: Owner | undefined) {
  if (owner === undefined) return {};
  const { name, titles, companies, pastCompanies, schools, keywords, targetCompanies, jobs = [], followedCompanies = [] } = owner;
  return {
    names: name === undefined ? [] : [name],
    positions: titles,
    companies: [
      ...companies,
      ...pastCompanies,
      ...schools,
      ...targetCompanies,
      ...jobs.map(({ company }) => company),
      ...followedCompanies,
    ],
    words: keywords,
  };
}

/** Whom and what the journal is about. */
export function meetEntries({ redactor }: Redacting, entries: readonly Entry[]): void {
  const decisions = entries.filter(isDecision);
  redactor?.meet({
    names: decisions.map(({ name }) => name),
    companies: decisions.flatMap(({ card }) => card?.company ?? []),
    positions: decisions.flatMap(({ card }) => card?.position ?? []),
    ids: decisions.map(({ person }) => person),
    // Their titles are sentences, in which the name of a firm is found by itself.
    words: entries.filter(isWish).flatMap(({ group }) => group.split(":").slice(1)),
  });
}
