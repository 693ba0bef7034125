/** Every path prune uses, with what is there. */
import { expect, it } from "vitest";
import { whereView } from "../../src/views/where.ts";
import { WHERE } from "../document/samples.ts";
import { said } from "./invented.ts";

it("says of each path what it is for, how large it is and who may read it", () => {
  expect(said(whereView(WHERE))).toMatchInlineSnapshot(`
    "What prune keeps, and where
    /home/ada/.local/share/prune
    what prune remembers: folder, mode 0700
    /home/ada/.local/share/prune/scan.saved
    the last scan: 1,234 bytes, mode 0600
    /home/ada/.local/share/prune/journal.jsonl
    the journal: not there
    prune forget erases all of it but policies beside exports. Nothing is kept anywhere else."
  `);
});
