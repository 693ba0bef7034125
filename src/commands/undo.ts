/** `prune undo`: takes back what was marked last, or what was marked about somebody. */
import type { Command, Outcome } from "../command/command.ts";
import { addPrintOptions, type PrintOptions, parseCount, printingOf } from "../command/options.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import type { TakeBack, Undone } from "../journal/changes.ts";

export interface UndoOptions extends PrintOptions {
  /** So many decisions, whomever they are about. */
  readonly last?: number;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

export const undo: Command = {
  name: "undo",
  summary: "take back what you marked last (it undoes nothing on LinkedIn)",
  examples: [
    ["prune undo", "the last decision"],
    ["prune undo --last 5", "the last five"],
    ["prune undo 4", "what you decided about number 4 of the last checklist"],
    ["prune undo Ada Example", "what you decided about her"],
    ["prune redo", "brings back what the last undo took"],
  ],
  define: (parser, run) => {
    addPrintOptions(
      parser
        .argument(
          "[person...]",
          "numbers of the last checklist, names, profile addresses or ids; a number that means nobody there is how many decisions",
        )
        .option("--last <n>", "so many decisions, whomever they are about", parseCount)
        .option("--yes", "take back more than five without being asked")
        .option("--dry-run", "show what would be taken back, and write nothing"),
    ).action((who: readonly string[], options: UndoOptions) => run((host) => runUndo(host, who, options)));
  },
};

/** More than this are hardly a slip of one moment. */
const MANY = 5;

/** Takes back decisions that still stand. The journal keeps both the decisions and that they were taken back. */
export async function runUndo(host: Host, who: readonly string[], options: UndoOptions): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const [{ takeBack, undoneResults }, { version }] = await Promise.all([import("../command/decisions.ts"), import("../version.ts")]);
  const dryRun = options.dryRun === true;
  const what = await meantBy(host, who, options.last);
  if (!dryRun && options.yes !== true) await confirmed(host, await takeBack(host, what, { dryRun: true }));
  const undone = await takeBack(host, what, { dryRun });
  return {
    result: { schema: "prune/undo@1", version, dryRun, ...undoneResults(undone) },
    ...printing,
  };
}

/** So many decisions, or those about certain people. */
async function meantBy(host: Host, who: readonly string[], last: number | undefined): Promise<TakeBack> {
  const [only] = who;
  if (only === undefined) return { last: last ?? 1 };
  if (last !== undefined) throw new PruneError("usage", "--last and names exclude each other.", "Run the command twice.");
  const [{ listedNumber }, { meantInJournal }] = await Promise.all([import("../command/last-list.ts"), import("../command/meant.ts")]);
  const { readJournal } = await import("../command/decisions.ts");
  const { decisions } = await readJournal(host);
  if (who.length > 1 || !/^\d{1,6}$/.test(only)) return { about: await meantInJournal(host, who, decisions) };
  if (Number(only) === 0)
    throw new PruneError("usage", "There is no number 0.", "Numbers begin at 1; without one, the last decision is taken back.");
  const listed = await listedNumber(host, Number(only));
  if (listed === undefined || !decisions.has(listed.id)) return { last: Number(only) };
  if (Number(only) > 1) {
    const { say } = await import("../command/say.ts");
    await say(
      host,
      `${only} is ${listed.name}, number ${only} of the last list. The last ${only} decisions: \`prune undo --last ${only}\``,
    );
  }
  return { about: new Set([listed.id]) };
}

/** Asks before more is taken back than was likely meant. Throws `PruneError` where it is not to be, or nobody can be asked. */
async function confirmed(host: Host, undone: readonly Undone[]): Promise<void> {
  if (undone.length <= MANY) return;
  const names = undone.map(({ entry }) =>
    "person" in entry ? `    ${entry.name}: ${entry.decision}` : `    ${entry.title}: ${entry.wish}`,
  );
  const shown = names.length > 20 ? [...names.slice(0, 19), `    … and ${names.length - 19} more`] : names;
  const warning = `That would take back ${undone.length} decisions:\n${shown.join("\n")}`;
  const instead = "Say --yes to take them back without being asked.";
  if (!host.interactive) throw new PruneError("usage", warning, instead);
  const { say } = await import("../command/say.ts");
  await say(host, warning);
  const prompt = await host.prompt(instead);
  if (!(await prompt.confirm({ message: `Take back all ${undone.length}?`, default: false })))
    throw new PruneError("stopped", "Nothing was taken back.", "`prune undo` takes back the last one.");
}
