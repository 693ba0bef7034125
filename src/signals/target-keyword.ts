/** A word of the user's own list in somebody's position or company. */
import { hasWords, textOf } from "../text/text.ts";
import { signal } from "../verdict/signal.ts";

export const targetKeyword = signal({
  id: "target-keyword",
  group: "relevance",
  family: "field",
  title: "Has one of your keywords",
  why: "You named the word yourself. Whole words and phrases only.",
  points: -20,
  needs: ["me"],
  survey: ({ me }) =>
    me === undefined || me.keywords.length === 0 ? undefined : me.keywords.map((keyword) => ({ keyword, words: textOf(keyword).words })),
  look: ({ position, company }, _network, keywords) => {
    const found = keywords.filter(({ words }) => hasWords(textOf(position), words) || hasWords(textOf(company), words));
    if (found.length === 0) return undefined;
    return { strength: Math.min(1, 0.7 + 0.15 * found.length), because: `your keyword: ${found.map(({ keyword }) => keyword).join(", ")}` };
  },
  examples: {
    fires: [{ person: { position: "Head of Fintech Partnerships" }, me: { keywords: ["fintech"] } }],
    silent: [
      { person: { position: "Director" }, me: { keywords: ["cto"] }, note: "whole words only" },
      { person: {}, me: { keywords: ["fintech"] } },
    ],
  },
});
