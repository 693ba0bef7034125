/** People the user said to keep. */

import { longDate } from "../people/calendar.ts";
import { companyKey } from "../people/compare.ts";
import { hasWords, textOf } from "../text/text.ts";
import { keptTest } from "../verdict/keep-list.ts";
import { signal } from "../verdict/signal.ts";

export const keepList = signal({
  id: "keep-list",
  group: "relevance",
  family: "guard",
  title: "You said to keep them",
  why: "Your word outranks every rule here.",
  points: 0,
  needs: ["connections"],
  guard: true,
  survey: (_network, { keep, decided = new Map() }) =>
    keep.people.length + keep.companies.length + keep.titleWords.length + decided.size === 0 && keep.connectedSince === undefined
      ? undefined
      : {
          decided,
          isKept: keptTest(keep.people),
          companies: new Set(keep.companies.map(companyKey)),
          titles: keep.titleWords.map((words) => ({ words: textOf(words).words, typed: words })),
          since: keep.connectedSince,
        },
  look: (person, _network, { decided, isKept, companies, titles, since }) => {
    const own = decided.get(person.id);
    if (own?.decision === "keep") return { strength: 1, because: `you said keep on ${longDate(own.on)}` };
    const because = (rule: string) => ({ strength: 1, because: `your rule: keep ${rule}` });
    if (isKept(person)) return because(person.name);
    if (person.employer !== "" && companies.has(person.employer)) return because(`people at ${person.company.trim()}`);
    const title = titles.find(({ words }) => hasWords(textOf(person.position), words));
    if (title !== undefined) return because(`people whose position says “${title.typed}”`);
    if (since !== undefined && person.connectedOn !== undefined && person.connectedOn >= since)
      return because(`people connected since ${longDate(since)}`);
    return undefined;
  },
  examples: {
    fires: [
      {
        person: { firstName: "Ada", lastName: "Example" },
        policy: { keep: { people: ["ada  EXAMPLE"], companies: [], titleWords: [], connectedSince: undefined } },
      },
      {
        person: { position: "Head of Cheese Making" },
        policy: { keep: { people: [], companies: [], titleWords: ["cheese"], connectedSince: undefined } },
      },
      {
        note: "`prune mark keep`",
        person: { url: "https://www.linkedin.com/in/ada-example" },
        policy: { decided: new Map([["ada-example", { decision: "keep", on: "2026-01-02" }]]) },
      },
    ],
    silent: [
      {
        person: { position: "Director" },
        policy: { keep: { people: [], companies: [], titleWords: ["cto"], connectedSince: undefined } },
        note: "whole words only",
      },
      {
        note: "decided otherwise",
        person: { url: "https://www.linkedin.com/in/ada-example" },
        policy: { decided: new Map([["ada-example", { decision: "later", on: "2026-01-02" }]]) },
      },
      { person: {} },
    ],
  },
});
