/** What was taken back, and what holds now. */
import { expect, it } from "vitest";
import { undoView } from "../../src/views/undo.ts";
import { UNDO } from "../document/samples.ts";
import { said } from "./invented.ts";

it("says of each what holds without it", () => {
  expect(said(undoView(UNDO))).toMatchInlineSnapshot(`
    "A trial run: nothing was written down.
    3 decisions taken back
    Toma Brisk: removed of November 22, 2026, now keep again
    יעל לביא: later of November 22, 2026, now undecided
    Everyone at Brisk "Returns", Ltd: “they may go” of November 22, 2026, now “they stay” again
    What was done on LinkedIn stays done: this changed prune's journal only."
  `);
  expect(said(undoView({ ...UNDO, undone: UNDO.undone.slice(1) }))).not.toContain("LinkedIn");
});
