/** The same long position text on several people who came within weeks of each other. */

import { titles } from "../detect/read-title.ts";
import { companyTies } from "../network/employers.ts";
import { daysBetween } from "../people/calendar.ts";
import type { Person } from "../people/person.ts";
import { count } from "../text/counts.ts";
import { textOf } from "../text/text.ts";
import { signal } from "../verdict/signal.ts";

const LEAST_PEOPLE = 3;
/** Job titles of six words are common in Portuguese and French; adverts are sentences. */
const LEAST_WORDS = 7;
const WITHIN_DAYS = 60;
/** A text needs some words that stand in no title anybody taught; "Senior Software Engineer and Team Lead" is anybody's. */
const OWN_WORDS = 4;
/** Colleagues share titles, and so do a firm and its agency. */
const LEAST_COMPANIES = 3;

interface Cluster {
  readonly others: number;
  readonly days: number;
}

export const templatePosition = signal({
  id: "template-position",
  group: "spam",
  family: "cluster",
  title: "Same position text as several others",
  why:
    "Accounts made in series share a long position text and arrive within weeks. Colleagues share titles too: people who are all at one " +
    "company, or at a company of yours, do not count, nor do texts made of ordinary title words.",
  points: 20,
  needs: ["connections"],
  survey: ({ people, me }) => {
    const ties = companyTies(me);
    const sharing = new Map<string, Person[]>();
    people.forEach((person) => {
      if (person.connectedOn === undefined || !isLong(person.position) || ties.has(person.employer)) return;
      const { words } = textOf(person.position);
      if (words.length < LEAST_WORDS) return;
      const key = words.join(" ");
      const group = sharing.get(key);
      if (group === undefined) sharing.set(key, [person]);
      else group.push(person);
    });
    const clusters = new Map<string, Cluster>();
    for (const group of sharing.values()) {
      if (
        group.length < LEAST_PEOPLE ||
        textOf((group[0] as Person).position).words.filter((word) => !titles().knows(word)).length < OWN_WORDS
      )
        continue;
      for (const [person, cluster] of clustersOf(group)) clusters.set(person.id, cluster);
    }
    return clusters.size === 0 ? undefined : clusters;
  },
  look: ({ id }, _network, clusters) => {
    const cluster = clusters.get(id);
    if (cluster === undefined) return undefined;
    return {
      strength: 1,
      because: `has the same position text as ${count(cluster.others, "other")}, all connected within ${cluster.days === 1 ? "a day" : `${cluster.days} days`}`,
    };
  },
  examples: {
    fires: [
      {
        person: {
          position: "Unlocking the hidden growth potential of ambitious visionary leaders",
          company: "Alpha",
          connectedOn: "2024-03-05",
        },
        others: ["Beta", "Gamma", ""].map((company) => ({
          position: "Unlocking the hidden growth potential of ambitious visionary leaders",
          company,
          connectedOn: "2024-03-15",
        })),
      },
    ],
    silent: [
      {
        note: "colleagues of one firm",
        person: { position: "Member of the quiet river restoration crew", company: "River Works", connectedOn: "2024-03-05" },
        others: [
          { position: "Member of the quiet river restoration crew", company: "River Works Ltd", connectedOn: "2024-03-06", times: 4 },
        ],
      },
      {
        note: "a long title in another language",
        person: { position: "Analista de recrutamento e seleção pleno", company: "Alpha", connectedOn: "2024-03-05" },
        others: ["Beta", "Gamma", "Delta"].map((company) => ({
          position: "Analista de Recrutamento e Seleção Pleno",
          company,
          connectedOn: "2024-03-06",
        })),
      },
      {
        note: "a common title",
        person: { position: "Senior Software Engineer and Team Lead", company: "Alpha", connectedOn: "2024-03-05" },
        others: [{ position: "Senior Software Engineer and Team Lead", company: "Beta", connectedOn: "2024-03-06", times: 4 }],
      },
    ],
  },
});

/** Passes over most positions before they are split into words. */
function isLong(position: string): boolean {
  let spaces = 0;
  for (let at = position.indexOf(" "); at !== -1; at = position.indexOf(" ", at + 1)) spaces += 1;
  return spaces >= LEAST_WORDS - 1;
}

/** The people of a group who have enough others within the window around them, at more than one company. */
function clustersOf(group: readonly Person[]): Map<Person, Cluster> {
  const sorted = [...group].sort((a, b) => ((a.connectedOn as string) < (b.connectedOn as string) ? -1 : 1));
  const found = new Map<Person, Cluster>();
  let start = 0;
  for (let end = 0; end < sorted.length; end += 1) {
    while (daysBetween((sorted[start] as Person).connectedOn as string, (sorted[end] as Person).connectedOn as string) > WITHIN_DAYS)
      start += 1;
    const near = sorted.slice(start, end + 1);
    // People who name no company share none.
    const companies = new Set(near.map(({ employer, id }) => employer || id));
    if (near.length < LEAST_PEOPLE || companies.size < LEAST_COMPANIES) continue;
    const days = Math.max(1, daysBetween((near[0] as Person).connectedOn as string, (near.at(-1) as Person).connectedOn as string));
    for (const person of near) {
      if ((found.get(person)?.others ?? 0) < near.length - 1) found.set(person, { others: near.length - 1, days });
    }
  }
  return found;
}
