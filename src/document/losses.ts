/** What a network would lose without some of its people, in sentences: the same on the scan's page and at the checklist's foot. */
import type { Loss } from "../plan/what-if.ts";
import type { Span, Text } from "./document.ts";
import type { WhatIfResult } from "./result.ts";
import { count, figure, quoted } from "./wording.ts";

/** More names than this are a list nobody reads; the JSON has them all. */
const NAMED = 4;

/** What cannot be had back, the most telling first; empty where the export tells of no loss. */
export function losses({ companies, conversations, recommendations, endorsements, years, fields }: WhatIfResult): readonly Text[] {
  return [
    ...(companies.length > 0 ? [["Nobody left at ", ...counted(companies, "company", "companies"), "."]] : []),
    ...(conversations ? [`Messages went both ways with ${figure(conversations)} of them.`] : []),
    ...ways(recommendations, "recommendation"),
    ...ways(endorsements, "endorsement"),
    ...(years.length > 0 ? [["Nobody left from ", ...named(years), "."]] : []),
    ...(fields.length > 0 ? [["Nobody left who works in ", ...named(fields), "."]] : []),
  ];
}

function counted(lost: readonly Loss[], one: string, many: string): readonly Span[] {
  return [`${count(lost.length, one, many)}: `, ...named(lost)];
}

/** The largest losses by name, each with how many go where it is more than one. */
function named(lost: readonly Loss[]): readonly Span[] {
  const shown = lost.slice(0, lost.length === NAMED + 1 ? NAMED + 1 : NAMED);
  const rest = lost.length - shown.length;
  return [
    ...shown.flatMap(({ name, people }, i): readonly Span[] => [
      i === 0 ? "" : i === lost.length - 1 ? " and " : ", ",
      quoted(name),
      people > 1 ? ` (${figure(people)})` : "",
    ]),
    ...(rest > 0 ? [` and ${figure(rest)} more`] : []),
  ];
}

function ways({ received, given }: WhatIfResult["endorsements"], noun: string): readonly string[] {
  const parts = [
    received ? `${count(received, noun)} to you` : "",
    given ? `${received ? figure(given) : count(given, noun)} from you` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? [] : [`${parts.join(" and ")} would go.`];
}
