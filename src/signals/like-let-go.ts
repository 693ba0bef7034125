/** People of whom the answers about groups make it likely that the user would let them go. */
import { signal } from "../verdict/signal.ts";

export const likeLetGo = signal({
  id: "like-let-go",
  group: "relevance",
  family: "wish",
  title: "Like those you let go",
  why:
    "What you said of groups fits some wishes better than others: it tells who comes first in a group of which some may go, and among those you " +
    "said nothing of. It orders people and makes nobody a candidate by itself. A firm says nothing of another one.",
  points: 24,
  needs: ["connections"],
  orders: true,
  survey: (_network, { likelyToGo }) => (likelyToGo === undefined || likelyToGo.size === 0 ? undefined : likelyToGo),
  look: ({ id }, _network, likelyToGo) => {
    const chance = likelyToGo.get(id);
    if (chance === undefined) return undefined;
    return { strength: chance, because: "by what you said of groups, they may be among those you would let go" };
  },
  examples: {
    fires: [
      {
        note: "after `prune ask`: recruiters, some of each; everyone added before 2016 may go",
        person: { url: "https://www.linkedin.com/in/ada-example", position: "Recruiter" },
        policy: { likelyToGo: new Map([["ada-example", 0.7]]) },
      },
    ],
    silent: [{ person: {}, note: "nothing was answered" }],
  },
});
