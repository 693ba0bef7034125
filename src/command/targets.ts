/** People as somebody to decide about: with the card that is left of them, and what tells them from others. */
import { reasons } from "../document/wording.ts";
import { PruneError } from "../errors.ts";
import type { Target } from "../journal/changes.ts";
import { besides } from "../journal/people.ts";
import { profileSlug } from "../people/compare.ts";
import { tidy } from "../text/clean.ts";
import type { Assessment } from "../verdict/assessment.ts";
import type { DecisionRow } from "./decision-rows.ts";
import { findOne } from "./find.ts";
import type { Judged } from "./network.ts";

/** Makes judged people somebody to decide about. All texts are clean: the journal is read in editors and terminals. */
export function targetsIn({ analysis, decided, stillThere, today }: Judged): (assessment: Assessment) => Target {
  const { dated } = analysis.reading;
  const beside = besides(analysis.network.people);
  return ({ person, score, receipt, costs }) => ({
    // Who was followed to a new address goes on under the id the journal knows, and counts once.
    id: decided.get(person.id)?.person ?? person.id,
    name: tidy(person.name),
    card: {
      url: person.url === "" ? null : tidy(person.url),
      company: tidy(person.company),
      position: tidy(person.position),
      connectedOn: person.connectedOn ?? null,
      score,
      reasons: reasons(receipt()).map(({ because }) => tidy(because)),
      costs: costs.map(tidy),
    },
    beside: beside(person),
    again: stillThere.has(person.id),
    ...(dated !== undefined && dated > today ? { exportDated: dated } : {}),
  });
}

/**
 * Finds the people of rows: in the network, else as the row itself tells them, since who is in no export any more can still be marked.
 *
 * @param judged everybody, where there is a network to look in
 * @param label the rows' file, for messages
 */
export function rowTarget(judged: Judged | undefined, label: string): (row: DecisionRow) => Promise<Target> {
  const people = judged?.analysis.network.people ?? [];
  const targetOf = judged === undefined ? undefined : targetsIn(judged);
  const assessments = new Map(judged?.analysis.assessments.map((assessment) => [assessment.person.id, assessment]));
  const known = (id: string) => {
    const assessment = assessments.get(id);
    return assessment === undefined ? undefined : targetOf?.(assessment);
  };
  return async ({ where, who, name, card }) => {
    const slug = profileSlug(who);
    const id = slug ?? who.toLowerCase();
    const target = known(id);
    if (target !== undefined) return target;
    if (name !== "") return { id, name, card: { ...card, url: card.url ?? (slug === undefined ? null : tidy(who)) } };
    try {
      const { id: found } = await findOne(who, people);
      return known(found) as Target;
    } catch (error) {
      if (error instanceof PruneError) throw new PruneError(error.kind, `${label}, ${where}: ${error.message}`, error.hint, error.list);
      throw error;
    }
  };
}
