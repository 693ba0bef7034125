/** Ticks in a file that is about to be replaced: they are the user's work, and may be nowhere else. */
import { ticksIn } from "../document/ticks.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { fold, standing } from "../journal/decisions.ts";
import { readLines } from "../journal/entry.ts";
import { count } from "../text/counts.ts";

/**
 * Refuses to replace a checklist some of whose ticks are not in the journal, whatever else was said.
 *
 * @throws PruneError `usage` where there are any
 */
export async function checkTicks(host: Pick<Host, "journal" | "readFile">, path: string): Promise<void> {
  const ticks = ticksIn((await host.readFile(path)) ?? "");
  if (ticks.length === 0) return;
  const { entries } = readLines(await host.journal.read(), await host.journal.path());
  const decisions = fold(entries);
  const open = ticks.filter(({ id, decision }) => id === undefined || standing(decisions, id)?.decision !== decision).length;
  if (open === 0) return;
  throw new PruneError(
    "usage",
    `${path} holds ${count(open, "tick")} that ${open === 1 ? "is" : "are"} not written down yet.`,
    `\`prune mark --from "${path}"\` writes ${open === 1 ? "it" : "them"} down; then say this again. Or name another file.`,
  );
}
