/** What the page shows of judged people: today's list with its receipts, everybody, and their groups. */

import type { HistoryResult } from "../document/result.ts";
import { type DecisionEntry, decidedOn } from "../journal/decisions.ts";
import type { Proofs } from "../journal/proofs.ts";
import { companyName } from "../network/employers.ts";
import type { Decided, PageContent, PageGroup, PagePerson } from "../page/content.ts";
import type { PageParts } from "../page/page.ts";
import { searchNameOf } from "../people/plain-name.ts";
import type { Assessment } from "../verdict/assessment.ts";
import { explainView } from "../views/explain.ts";
import { viewOf } from "../views/index.ts";
import { proofResult } from "./decisions.ts";
import { groupResults, tellingGroups } from "./groups.ts";
import type { Judged } from "./network.ts";
import { AS_IT_IS, type Shown } from "./redacted-page.ts";
import { common, explainedPerson, historyResult, judgedPerson, namesakesIn, ranking } from "./results.ts";
import type { TodaysList } from "./todays-list.ts";

/** What a page says beside the people. */
export interface Circumstances {
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** Of the same network; `undefined` where none is remembered. */
  readonly history: HistoryResult | undefined;
}

/** Gathers what a page is made of. */
export function pageParts(
  judged: Judged,
  { result, listed }: TodaysList,
  { madeAt, history }: Circumstances,
  shown: Shown = AS_IT_IS,
): PageParts {
  const { decided, decisions, proofs, wishes, today } = judged;
  const { ranked, resultOf } = ranking(judged);
  const namesakesOf = namesakesIn(judged);
  const shared = common(judged);
  const places = new Map(ranked.map((assessment, place) => [assessment.person.id, place]));
  const people = ranked.map((assessment): PagePerson => {
    const { id } = assessment.person;
    const standing = decided.get(id);
    // Of whoever stood under another address then, what stands is known.
    const journal = decisions.get(id) ?? (standing === undefined ? [] : [standing]);
    // Spread into a literal it takes V8 ten times as long.
    return Object.assign(judgedPerson(assessment), historyResult(assessment), {
      others: namesakesOf(assessment),
      searchName: searchNameOf(assessment.person),
      journal: journal.map((entry) => decidedResult(entry, proofs)),
    });
  });
  const list = shown.result(result);
  const known = [...decisions].map(([id, own]) => [id, own.at(-1)?.at ?? ""] as const);
  const knownHere = [...decided].map(([id, entry]) => [id, entry.at] as const);
  const wished = [...wishes].map(([id, own]) => [id, own.at(-1)?.at ?? ""] as const);
  return {
    content: shown.content({
      madeAt,
      today,
      // A file with a problem in every row would fill the page, and `prune scan --problems` tells them all.
      common: { ...shared, source: { ...shared.source, problems: [] } },
      listed: listed.map(({ assessment }, index) => ({ number: index + 1, person: places.get(assessment.person.id) as number })),
      people,
      groups: groupsFor(judged, places),
      messages: messagesByYear(ranked),
      history: history === undefined ? null : { months: history.months, removals: history.removals },
      told: Object.fromEntries([...known, ...knownHere, ...wished]),
    }),
    list,
    document: viewOf(list),
    receipts: listed.map(({ assessment }) =>
      explainView(
        shown.result({
          schema: "prune/explain@1",
          ...shared,
          connections: [explainedPerson(assessment, { resultOf }, namesakesOf(assessment))],
        }),
      ),
    ),
  };
}

function decidedResult(entry: DecisionEntry, proofs: Proofs): Decided {
  const { decision, until = null, note = null } = entry;
  return { decision, on: decidedOn(entry), until, note, proof: proofResult(proofs, entry) };
}

/** How many messages went each way in each year, with those who are there; `null` where they could not be seen. */
function messagesByYear(people: readonly Assessment[]): PageContent["messages"] {
  const histories = people.flatMap(({ person }) => person.messages ?? []);
  if (histories.length < people.length) return null;
  const years = new Map<number, { received: number; sent: number }>();
  for (const { years: own } of histories) {
    for (const [year, received, sent] of own) {
      const counts = years.get(year) ?? { received: 0, sent: 0 };
      years.set(year, { received: counts.received + received, sent: counts.sent + sent });
    }
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, counts]) => ({ year, ...counts }));
}

/** Kinds of group whose people are of one company. */
const OF_A_COMPANY = ["employer", "chapter"];

/** A title without what is the same in many: `Everyone in legal` is `Legal`, `Everyone whose position says “mentor”` is `“mentor”`. */
function labelOf(title: string): string {
  const short = title.replace(
    /^(?:Everyone (?:(?:in|at) (?:a )?|whose position says |you (?=added )|(?=without ))|The \d+ people you (?=accepted ))/,
    "",
  );
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/** The groups of those who are there, by the places of their people. */
function groupsFor(judged: Judged, places: ReadonlyMap<string, number>): readonly PageGroup[] {
  const resultOf = groupResults(judged);
  return tellingGroups(judged).map((group) => {
    const { people, ...result } = resultOf(group);
    return {
      ...result,
      label: OF_A_COMPANY.includes(group.kind) ? companyName(group.people) : labelOf(group.title),
      people: people.map((id) => places.get(id) as number),
    };
  });
}
