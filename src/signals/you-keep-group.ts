/** People of a group that stays, as the user said. */
import { signal } from "../verdict/signal.ts";

export const youKeepGroup = signal({
  id: "you-keep-group",
  group: "relevance",
  family: "wish",
  title: "You keep their group",
  why: "You know what no export holds. Whoever is in a group that stays is not proposed, and comes after everybody you said nothing of.",
  points: -35,
  needs: ["connections"],
  guard: true,
  survey: (_network, { wishes }) => (wishes === undefined || wishes.size === 0 ? undefined : wishes),
  look: ({ id }, _network, wishes) => {
    const wish = wishes.get(id);
    if (wish?.wish !== "keep") return undefined;
    return { strength: 1, because: `${wish.title} ${/^Everyone\b|^The person\b/.test(wish.title) ? "stays" : "stay"}` };
  },
  examples: {
    fires: [
      {
        note: "`prune mark keep --group employer:acme`",
        person: { url: "https://www.linkedin.com/in/ada-example", company: "Acme" },
        policy: { wishes: new Map([["ada-example", { wish: "keep", group: "employer:acme", title: "Everyone at Acme" }]]) },
      },
    ],
    silent: [
      {
        note: "a group that may go",
        person: { url: "https://www.linkedin.com/in/ada-example" },
        policy: { wishes: new Map([["ada-example", { wish: "let-go", group: "employer:acme", title: "Everyone at Acme" }]]) },
      },
      { person: {} },
    ],
  },
});
