/** How the network grew and shrank from export to export, and which removals are proven. */
import { count, figure } from "../../document/wording.ts";
import { longMonth } from "../../people/calendar.ts";
import { removalWords } from "../../views/history.ts";
import { type Picture, twoWays } from "../picture.ts";

/** So many months fit side by side. */
const MONTHS = 24;

export const progress: Picture = {
  id: "progress",
  title: "Progress and proof",
  draw: ({ history }) => {
    if (history === null) return undefined;
    const months = history.months.slice(-MONTHS);
    if (months.every(({ came, back, gone, hidden, removed }) => came + back + gone + hidden + removed === 0)) return undefined;
    const bars = months.map(({ month, came, back, gone, hidden, removed, confirmed, notDone }) => ({
      label: longMonth(month).replace(/^(...)\S* \d\d(\d\d)$/, "$1 ’$2"),
      says: `${longMonth(month)}: ${figure(came + back)} came, ${figure(gone + hidden)} gone without you; ${count(removed, "removal")} marked, ${figure(confirmed)} proven${notDone === 0 ? "" : `, ${figure(notDone)} not done`}`,
      up: [{ kind: "is-came", value: came + back }],
      down: [
        { kind: "is-confirmed", value: confirmed },
        { kind: "is-marked", value: removed - confirmed },
        { kind: "is-gone", value: gone + hidden },
      ],
    }));
    return {
      says: [
        "By month: who came; and below the line whom you removed, as an export proves or as marked so far, and who went without you. ",
        ...removalWords(history.removals),
      ],
      wide: true,
      svg: twoWays(
        "Who came and went, by month",
        bars,
        [{ kind: "is-came", says: "came" }],
        [
          { kind: "is-confirmed", says: "proven" },
          { kind: "is-marked", says: "marked" },
          { kind: "is-gone", says: "gone without you" },
        ],
      ),
      figures: {
        kind: "table",
        columns: [
          { title: "Month" },
          ...["people", "came", "gone without you", "removed", "proven", "not done"].map((title) => ({ title, align: "right" }) as const),
        ],
        rows: months.map((one) => [
          longMonth(one.month),
          one.connections === null ? "?" : figure(one.connections),
          figure(one.came + one.back),
          figure(one.gone + one.hidden),
          figure(one.removed),
          figure(one.confirmed),
          figure(one.notDone),
        ]),
      },
    };
  },
};
