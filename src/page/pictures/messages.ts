/** Messages by year, both ways. */
import { count, figure } from "../../document/wording.ts";
import { type Picture, twoWays } from "../picture.ts";

export const messages: Picture = {
  id: "messages",
  title: "Messages",
  draw: ({ messages: years }) => {
    if (years === null || years.length === 0) return undefined;
    const bars = years.map(({ year, received, sent }) => ({
      label: years.length > 12 ? `’${String(year).slice(2)}` : String(year),
      says: `${year}: ${count(received, "message")} to you, ${figure(sent)} from you`,
      up: [{ kind: "is-received", value: received }],
      down: [{ kind: "is-sent", value: sent }],
    }));
    return {
      says: "By year, with those who are still there; messages without a day left out.",
      svg: twoWays("Messages by year", bars, [{ kind: "is-received", says: "to you" }], [{ kind: "is-sent", says: "from you" }]),
      figures: {
        kind: "table",
        columns: [{ title: "Year" }, { title: "to you", align: "right" }, { title: "from you", align: "right" }],
        rows: years.map(({ year, received, sent }) => [String(year), figure(received), figure(sent)]),
      },
    };
  },
};
