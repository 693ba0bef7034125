/** People of a group that may go, as the user said. */
import { withinSentence } from "../network/group.ts";
import { signal } from "../verdict/signal.ts";

export const youLetGo = signal({
  id: "you-let-go",
  group: "relevance",
  family: "wish",
  title: "You let their group go",
  why: "You know what no export holds. Whoever is in a group that may go is worth a look at least, unless something protects them.",
  points: 35,
  needs: ["connections"],
  raises: true,
  survey: (_network, { wishes }) => (wishes === undefined || wishes.size === 0 ? undefined : wishes),
  look: ({ id }, _network, wishes) => {
    const wish = wishes.get(id);
    return wish?.wish === "let-go" ? { strength: 1, because: `you let ${withinSentence(wish.title)} go` } : undefined;
  },
  examples: {
    fires: [
      {
        note: "`prune mark let-go --group function:human-resources`",
        person: { url: "https://www.linkedin.com/in/ada-example", position: "Recruiter" },
        policy: { wishes: new Map([["ada-example", { wish: "let-go", group: "function:human-resources", title: "Recruiters and HR" }]]) },
      },
    ],
    silent: [
      {
        note: "a group that stays",
        person: { url: "https://www.linkedin.com/in/ada-example" },
        policy: { wishes: new Map([["ada-example", { wish: "keep", group: "employer:acme", title: "Everyone at Acme" }]]) },
      },
      { person: {} },
    ],
  },
});
