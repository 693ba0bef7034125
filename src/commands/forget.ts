/** `prune forget`: erases what prune remembers: all of it, or one part. */
import type { Command, Outcome } from "../command/command.ts";
import type { OwnFile, Part } from "../command/own-files.ts";
import { reply, say } from "../command/say.ts";
import { PruneError } from "../errors.ts";
import type { Host, Place } from "../host/host.ts";

export interface ForgetOptions {
  readonly scan?: boolean;
  readonly history?: boolean;
  readonly journal?: boolean;
  readonly policy?: boolean;
  readonly all?: boolean;
  readonly yes?: boolean;
}

export const forget: Command = {
  name: "forget",
  summary: "erase what prune remembers: everything, or one part",
  examples: [
    ["prune forget", "everything: the last scan, the last list, earlier exports, your decisions, your policy; asks first"],
    ["prune forget --scan", "the last scan and the last list; your decisions stay"],
    ["prune forget --history", "the earlier exports that new ones are compared with"],
    ["prune forget --yes", "everything, without being asked"],
    ["prune journal --all -o journal.json", "keep a copy first: an erased journal cannot be brought back"],
  ],
  define: (parser, run) => {
    parser
      .option("--scan", "only the last scan, the last list and the key of --redact")
      .option("--history", "only the earlier exports that new ones are compared with")
      .option("--journal", "only the journal of your decisions, with the cards of those you removed")
      .option("--policy", "only your policy: who you are and whom to keep")
      .option("--all", "all of these, as without any of them")
      .option("--yes", "do not ask")
      .action((options: ForgetOptions) => run((host) => runForget(host, options)));
  },
};

/** Says what would be erased, asks, erases it. Throws `PruneError` where nobody can be asked, or on Ctrl-C: then nothing was erased. */
export async function runForget(host: Host, options: ForgetOptions): Promise<Outcome> {
  const { ownFiles } = await import("../command/own-files.ts");
  const wanted = partsOf(options);
  const found: { readonly file: OwnFile; readonly line: string }[] = [];
  for (const file of await ownFiles(host)) {
    const place = wanted.includes(file.part) ? await host.look(file.path) : undefined;
    if (place === undefined) continue;
    const more = file.path === (await host.journal.path()) ? `, ${await contents(host)}` : "";
    found.push({ file, line: `  ${file.path}${aside(place)}  ${place.size} bytes: ${file.what}${more}` });
  }
  if (found.length === 0) {
    await reply(host, "There is nothing of that to forget.");
    return { printed: true };
  }
  const list = found.map(({ line }) => line);
  if (!options.yes) {
    await say(host, "This would be erased:", ...list);
    const prompt = await host.prompt("Say --yes to erase it without being asked.");
    if (!(await prompt.confirm({ message: "Erase it? It cannot be brought back.", default: false }))) {
      await reply(host, "Nothing was erased.");
      return { printed: true };
    }
  }
  // The journal first: where another prune holds it, all stays as it is. Its lock goes with it; a lock that stands there then is another's.
  if (found.some(({ file }) => file.part === "journal")) await host.journal.erase();
  for (const { file } of found) if (file.part !== "journal" || file.left) await host.erase(file.path);
  const folders = [...new Set([await host.data.folder(), await host.configFolder()])];
  for (const folder of folders) await host.eraseEmpty(folder);
  await reply(host, "Erased:", ...list, ...(await leftIn(host, folders, wanted)));
  return { printed: true };
}

/** What goes beside what stands at a path, or that it is not what it should be. */
function aside({ kind, link, file }: Place): string {
  if (file !== undefined) return ` and ${file}, to which it leads`;
  return link ? " (a link, which goes alone)" : kind === "file" ? "" : " (no file)";
}

const PARTS: readonly Part[] = ["scan", "history", "journal", "policy"];

/** All, unless something is named. */
function partsOf({ scan, history, journal, policy, all }: ForgetOptions): readonly Part[] {
  const named: readonly Part[] = [
    ...(scan ? ["scan" as const] : []),
    ...(history ? ["history" as const] : []),
    ...(journal ? ["journal" as const] : []),
    ...(policy ? ["policy" as const] : []),
  ];
  return all || named.length === 0 ? PARTS : named;
}

/** Names of others' files. */
const SHOWN = 10;

/** What is still there where everything was to go. */
async function leftIn(host: Host, folders: readonly string[], wanted: readonly Part[]): Promise<readonly string[]> {
  if (wanted.length < PARTS.length) return [];
  const left = await Promise.all(
    folders.map(async (folder) => ((await host.look(folder))?.names ?? []).map((name) => `  ${folder}/${name}`)),
  );
  const names = left.flat();
  const others = "Your export, what you wrote with -o, and policy files beside exports are where you put them.";
  if (names.length === 0) return [others];
  const more = names.length > SHOWN ? [`  … and ${names.length - SHOWN} more`] : [];
  return ["Left, since prune did not make it:", ...names.slice(0, SHOWN), ...more, others];
}

/** What would go with the journal. A damaged one can be forgotten too. */
async function contents(host: Host): Promise<string> {
  const [{ readLines }, { isDecision, isWish }] = await Promise.all([import("../journal/entry.ts"), import("../journal/decisions.ts")]);
  try {
    const { entries } = readLines(await host.journal.read(), await host.journal.path());
    const decisions = entries.filter(isDecision);
    const wishes = entries.filter(isWish).length;
    const removed = decisions.filter(({ decision }) => decision === "removed").length;
    return `${decisions.length} ${decisions.length === 1 ? "decision" : "decisions"}, ${removed} of them with the card of somebody you removed${wishes === 0 ? "" : `, and ${wishes} ${wishes === 1 ? "wish" : "wishes"} about groups`}`;
  } catch (error) {
    if (error instanceof PruneError) return "damaged";
    throw error;
  }
}
