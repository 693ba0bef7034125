/** Two exports compared, as the values that results hold: counts for a sentence, people for a list. */
import type { ComparedExport, DiffPerson, DiffResult, SinceResult } from "../document/result.ts";
import { decidedOn } from "../journal/decisions.ts";
import { longDate } from "../people/calendar.ts";
import { type Comparison, type Finding, isOtherJob } from "../proof/compare.ts";
import type { Snapshot } from "../proof/snapshot.ts";
import { version } from "../version.ts";
import type { Past } from "./past.ts";

/** An export as a value. */
export function exportResult({ label, dated, guessed, people, dateOnly }: Snapshot): ComparedExport {
  const rows = [...dateOnly.values()].reduce((sum, count) => sum + count, 0);
  return { label, dated: dated ?? null, guessed, connections: people.length, dateOnly: rows };
}

/** How many people each class holds. Of those with another name alone nothing is counted. */
export function countsOf(comparison: Comparison) {
  const { confirmed, notDone, came, back, gone, hidden, unclear } = comparison;
  return {
    confirmed: confirmed.length,
    notDone: notDone.length,
    came: came.length,
    back: back.length,
    gone: gone.length,
    hidden: hidden.length,
    changed: jobChanges(comparison).length,
    unclear: unclear.length,
  };
}

function jobChanges({ changed }: Comparison): readonly Finding[] {
  return changed.filter(({ was, person }) => was !== undefined && isOtherJob({ before: was, after: person }));
}

/** What is new since the export before; `null` where there is none. */
export function sinceResult({ before, comparison }: Pick<Past, "before" | "comparison">): SinceResult | null {
  if (before === undefined || comparison === undefined) return null;
  const { doubts, short = null, unfollows, back } = comparison;
  return {
    export: exportResult(before),
    doubts,
    short,
    ...countsOf(comparison),
    unfollowed: unfollows?.confirmed.length ?? null,
    notUnfollowed: unfollows?.notSeen.length ?? null,
    again: back.flatMap(({ person: { id, name, connectedOn }, mark }) =>
      mark === undefined || connectedOn === undefined ? [] : [{ id, name, removedOn: decidedOn(mark), connectedOn }],
    ),
  };
}

/** All that two exports say together. */
export function diffResult(before: Snapshot, after: Snapshot, comparison: Comparison): DiffResult {
  const { doubts, short = null, unfollows } = comparison;
  const people = (all: readonly Finding[]) => all.map((finding) => personResult(finding, noteOn(finding)));
  return {
    schema: "prune/diff@1",
    version,
    before: exportResult(before),
    after: exportResult(after),
    doubts,
    short,
    confirmed: people(comparison.confirmed),
    notDone: people(comparison.notDone),
    came: people(comparison.came),
    back: comparison.back.map((finding) => personResult(finding, howBack(finding))),
    gone: people(comparison.gone),
    hidden: people(comparison.hidden),
    changed: comparison.changed.map((finding) => {
      const { company, position, name } = finding.was ?? finding.person;
      return { ...personResult(finding, noteOn(finding)), was: { company, position, name } };
    }),
    moved: comparison.moved.map((finding) => {
      const { id, url } = finding.was ?? finding.person;
      return { ...personResult(finding, noteOn(finding)), was: { id, url: url === "" ? null : url } };
    }),
    unclear: people(comparison.unclear),
    unfollows: unfollows === undefined ? null : { confirmed: people(unfollows.confirmed), notSeen: people(unfollows.notSeen) },
  };
}

function personResult({ person, mark }: Finding, note: string | null): DiffPerson {
  const { id, name, url, company, position, connectedOn } = person;
  return {
    id,
    name,
    url: url === "" ? null : url,
    company,
    position,
    connectedOn: connectedOn ?? null,
    markedOn: mark === undefined ? null : decidedOn(mark),
    note,
  };
}

/** How somebody was found whose address tells nothing. */
function noteOn({ by, was, person }: Finding): string | null {
  if (was === undefined || by === undefined || by === "address") return null;
  const why = was.url !== "" && person.url !== "" ? "the address changed" : "one of the exports has no address";
  const how =
    by === "name" ? "the name and the day of connection, which nobody else has" : "the day of connection and a part of the name or the job";
  return `${why}; found by ${how}`;
}

function howBack({ person: { connectedOn }, was, mark, wasHidden }: Finding): string {
  if (mark !== undefined && connectedOn !== undefined)
    return `you removed them on ${longDate(decidedOn(mark))}, and are connected again since ${longDate(connectedOn)}`;
  if (was?.connectedOn !== undefined && connectedOn !== undefined)
    return `connected since ${longDate(was.connectedOn)} before, and again since ${longDate(connectedOn)}`;
  return wasHidden ? "the row held only its date before" : "an export before that held them as well";
}
