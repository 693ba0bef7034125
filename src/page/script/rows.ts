/** The rows of the table: what stands in one, and what it opens to. */
import { writtenFunction, writtenSeniority } from "../../detect/functions.ts";
import { muted, occupation, quoted, verdictWord } from "../../document/wording.ts";
import type { Decision } from "../../journal/entry.ts";
import { explainView } from "../../views/explain.ts";
import { inline } from "../blocks.ts";
import { CHOICES, decisionOf, journalOf, slipOf } from "../card.ts";
import type { PageGroup, PagePerson } from "../content.ts";
import { element, type Element as PageElement } from "../element.ts";
import { announce, copyText, domOf } from "./dom.ts";
import { bindChoice, type Scene } from "./scene.ts";
import type { Order } from "./select.ts";

/** A column: what it is ordered by, what it is called in short and in full, and which way one wants it first. */
interface Head {
  readonly order: Order;
  readonly title: string;
  readonly long: string;
  readonly descending: boolean;
}

/** The columns, from left to right. */
export const HEADS: readonly Head[] = [
  { order: "score", title: "Score", long: "Score: 100 = remove first", descending: true },
  { order: "verdict", title: "Verdict", long: "What prune thinks", descending: true },
  { order: "name", title: "Name", long: "Name, position and company", descending: false },
  { order: "connectedOn", title: "Since", long: "Day of connection", descending: false },
  { order: "last", title: "Last word", long: "Day of the last message", descending: true },
  { order: "staleness", title: "Stale", long: "Staleness: 100 = long silent", descending: true },
  { order: "spam", title: "Spam", long: "Spam: 100 = every sign of unsolicited selling", descending: true },
  { order: "relevance", title: "Relev.", long: "Relevance: 100 = your field", descending: true },
  { order: "function", title: "Function", long: "Job function and seniority", descending: false },
  { order: "decision", title: "Decision", long: "Your decision", descending: true },
];

/** The cells of somebody's row. */
export function cellsOf(one: PagePerson, decision: Decision | undefined, isOpen: boolean): readonly PageElement[] {
  const cell = (order: Order, ...content: Parameters<typeof element>[2][]) =>
    element("div", { role: "cell", class: `cell is-${order}` }, ...content);
  const number = (value: number | null) => (value === null ? "?" : String(value));
  const job = [
    one.function === null ? "" : writtenFunction(one.function),
    one.seniority === null || one.seniority === "entry" ? "" : writtenSeniority(one.seniority),
  ].filter((part) => part !== "");
  const stands = decision ?? one.journal.at(-1)?.decision;
  return [
    cell("score", String(one.score)),
    cell("verdict", inline(verdictWord(one.verdict))),
    cell(
      "name",
      element("button", { type: "button", class: "name", "aria-expanded": isOpen ? "true" : "false" }, element("bdi", {}, one.name)),
      element("span", { class: "work" }, inline(occupation(one))),
    ),
    cell("connectedOn", one.connectedOn ?? "?"),
    cell("last", one.messages?.last ?? (one.messages === null ? "?" : "–")),
    cell("staleness", number(one.staleness)),
    cell("spam", number(one.spam)),
    cell("relevance", number(one.relevance)),
    cell("function", job.join(", ")),
    cell("decision", stands === undefined ? "" : element("span", { class: `decided is-${stands}` }, CHOICES[stands].label)),
  ];
}

/** What a row opens to: the receipt with costs and history, the groups, a decision. */
export function openRow(scene: Scene, place: number, close: () => void): HTMLElement {
  const { data, people } = scene;
  const one = people.person(place);
  const groups = scene.groups.filter((group) => group.people.includes(place));
  const receipt = explainView({
    schema: "prune/explain@1",
    ...data.common,
    connections: [{ ...one, rank: place + 1, groups: groups.map(({ id }) => id), jobWords: { function: [], seniority: [] } }],
  });
  const name = `open-${place}`;
  const made = domOf(
    element(
      "div",
      { role: "row", class: "opened" },
      element(
        "div",
        { role: "cell", "aria-colspan": HEADS.length },
        element(
          "div",
          { class: "card-head" },
          element("h3", { id: name }, element("bdi", {}, one.name)),
          element("button", { type: "button", class: "copy" }, "Copy name"),
          element("button", { type: "button", class: "close" }, "Close"),
        ),
        slipOf(receipt),
        journalOf(one.journal),
        groupsWith(groups),
        profile(one),
        decisionOf(`decision-of-${place}`, name),
      ),
    ),
  ) as HTMLElement;
  const choice = made.querySelector(".decision");
  if (choice !== null) bindChoice(choice, one.id, scene);
  made.querySelector(".copy")?.addEventListener("click", async () => {
    announce((await copyText(one.searchName)) ? `Copied ${one.searchName}` : `The name is ${one.searchName}`);
  });
  made.querySelector(".close")?.addEventListener("click", close);
  return made;
}

/** More groups than these are no help. */
const GROUPS_SHOWN = 8;

function groupsWith(groups: readonly PageGroup[]): PageElement | undefined {
  if (groups.length === 0) return undefined;
  return element(
    "p",
    {},
    inline(["In groups: ", ...groups.slice(0, GROUPS_SHOWN).flatMap(({ title }, at) => [at === 0 ? "" : "; ", quoted(title)]), "."]),
  );
}

/** The way to the profile, for whoever asks for it. */
function profile({ url, name }: PagePerson): PageElement | undefined {
  if (url === null || !url.startsWith("https://www.linkedin.com/")) return undefined;
  return element(
    "details",
    {},
    element("summary", {}, "Open the profile"),
    element(
      "p",
      {},
      inline([
        "Opening it leaves a view that ",
        quoted(name),
        " may see, and many views are what LinkedIn's restriction notices speak of. ",
        { text: url, link: url, name: true },
        muted(" (opens LinkedIn)"),
      ]),
    ),
  );
}
