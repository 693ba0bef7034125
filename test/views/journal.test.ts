/** The journal: sections by decision, the card of the removed, what was taken back. */
import { expect, it } from "vitest";
import { journalView } from "../../src/views/journal.ts";
import { JOURNAL } from "../document/samples.ts";
import { said } from "./invented.ts";

it("tells of the removed all that is left of them", () => {
  expect(said(journalView(JOURNAL))).toMatchInlineSnapshot(`
    "Your journal: 1 removed, 0 unfollowed, 0 kept, 1 for later
    Removed (1 decision)
    Toma Brisk  November 22, 2026, confirmed by your export of November 22, 2026
    Connected on February 7, 2021 · =Guaranteed daily returns | DM me · Brisk "Returns", Ltd
    https://www.linkedin.com/in/toma-brisk-9
    Why: position promises “guaranteed daily returns”.
    Lost: the only person you know at Brisk Returns.
    Note: asked me for money
    Kept (1 decision)
    Toma Brisk  November 22, 2026, replaced by a later decision
    Connected on February 7, 2021 · =Guaranteed daily returns | DM me · Brisk "Returns", Ltd
    https://www.linkedin.com/in/toma-brisk-9
    For later (1 decision)
    יעל לביא  November 22, 2026, proposed again from December 22, 2026, taken back
    Connection date not in the file · no position or company in the file
    Wishes about groups (1 wish)
    Everyone at Brisk "Returns", Ltd: they may go  November 22, 2026
    Posts you saw (1 person)
    Toma Brisk: none, on January 2, 2026
    Kept in /home/ada/.local/share/prune/journal.jsonl, a line a decision."
  `);
});
