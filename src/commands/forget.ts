/** `prune forget`: erases what prune remembers: the last scan, the journal, or both. */
import type { Command, Outcome } from "../command/command.ts";
import type { Kept } from "../command/kept.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";

export interface ForgetOptions {
  readonly scan?: boolean;
  readonly journal?: boolean;
  readonly all?: boolean;
  readonly yes?: boolean;
}

export const forget: Command = {
  name: "forget",
  summary: "erase what prune remembers: the last scan, the journal, or both",
  examples: [
    ["prune forget --scan", "the last scan and the last list; your decisions stay"],
    ["prune forget --all --yes", "everything, without being asked"],
    ["prune journal --all -o journal.json", "keep a copy first: an erased journal cannot be brought back"],
  ],
  define: (parser, run) => {
    parser
      .option("--scan", "the last scan and the last list")
      .option("--journal", "the journal of your decisions, with the cards of those you removed")
      .option("--all", "both")
      .option("--yes", "do not ask")
      .action((options: ForgetOptions) => run((host) => runForget(host, options)));
  },
};

/** Says what would be erased, asks, erases it. Throws `PruneError` where nobody can be asked, or on Ctrl-C: then nothing was erased. */
export async function runForget(host: Host, { scan, journal, all, yes }: ForgetOptions): Promise<Outcome> {
  const parts = { scan: scan || all, journal: journal || all };
  if (!parts.scan && !parts.journal) {
    throw new PruneError("usage", "Forget what?", "Say --scan, --journal or --all. What there is and where: `prune where`.");
  }
  const { keptFiles } = await import("../command/kept.ts");
  const found: { readonly file: Kept; readonly told: string }[] = [];
  for (const file of await keptFiles(host)) {
    const place = parts[file.part] ? await host.look(file.path) : undefined;
    if (place === undefined) continue;
    const more = file.part === "journal" ? `, ${await contents(host)}` : "";
    found.push({ file, told: `  ${file.path}  ${place.size} bytes: ${file.what}${more}\n` });
  }
  if (found.length === 0) {
    await host.stdout.write("There is nothing of that to forget.\n");
    return { said: true };
  }
  const list = found.map(({ told }) => told).join("");
  if (!yes) {
    await host.stderr.write(`This would be erased:\n${list}`);
    const prompt = await host.prompt("Say --yes to erase it without being asked.");
    if (!(await prompt.confirm({ message: "Erase it? It cannot be brought back.", default: false }))) {
      await host.stdout.write("Nothing was erased.\n");
      return { said: true };
    }
  }
  for (const { file } of found) await (file.part === "journal" ? host.journal.erase() : host.erase(file.path));
  await host.stdout.write(`Erased:\n${list}`);
  return { said: true };
}

/** What would go with the journal. A damaged one can be forgotten too. */
async function contents(host: Host): Promise<string> {
  const [{ readLines }, { isDecision }] = await Promise.all([import("../journal/entry.ts"), import("../journal/decisions.ts")]);
  try {
    const decisions = readLines(await host.journal.read(), await host.journal.path()).entries.filter(isDecision);
    const removed = decisions.filter(({ decision }) => decision === "removed").length;
    return `${decisions.length} ${decisions.length === 1 ? "decision" : "decisions"}, ${removed} of them with the card of somebody you removed`;
  } catch (error) {
    if (error instanceof PruneError) return "damaged";
    throw error;
  }
}
