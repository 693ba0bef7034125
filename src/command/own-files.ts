/** The files prune keeps for the user: what they are, and what makes each be forgotten. */
import type { Host } from "../host/host.ts";
import { SNAPSHOTS_FILE } from "../proof/snapshots.ts";
import { SAVED_FILE } from "../reading/saved.ts";
import { LIST_FILE } from "./last-list.ts";
import { POLICY_FILE } from "./policy.ts";
import { KEY_FILE } from "./redacting.ts";

/** What a file is part of, and forgotten with. */
export type Part = "scan" | "history" | "journal" | "policy";

/** A file of prune's own. */
export interface OwnFile {
  readonly path: string;
  readonly what: string;
  readonly part: Part;
  /** What a process that was killed has left, and nobody uses. */
  readonly left?: true;
}

/** Every file prune keeps, there or not, and whatever processes that were killed have left of them. Throws `PruneError`. */
export async function ownFiles(host: Host): Promise<readonly OwnFile[]> {
  const [data, config, journal] = await Promise.all([host.data.folder(), host.configFolder(), host.journal.path()]);
  const lock = journal.replace(/\.jsonl$/, ".lock");
  const snapshots = ((await host.look(`${data}/.`))?.names ?? []).filter((name) => SNAPSHOTS_FILE.test(name));
  const files: OwnFile[] = [
    { path: `${data}/${SAVED_FILE}`, what: "the last scan: the export's people", part: "scan" },
    { path: `${data}/${LIST_FILE}`, what: "the last checklist, for its numbers", part: "scan" },
    { path: `${data}/${KEY_FILE}`, what: "the key of --redact, by which its stand-ins stay the same", part: "scan" },
    ...snapshots.map((name) => ({ path: `${data}/${name}`, what: "earlier exports, to compare new ones with", part: "history" as const })),
    { path: journal, what: "the journal: what you decided", part: "journal" },
    { path: lock, what: "held for a moment while the journal is written", part: "journal" },
    { path: `${config}/${POLICY_FILE}`, what: "your policy: who you are, whom to keep", part: "policy" },
  ];
  const left = async (folder: string, file: string, part: Part): Promise<readonly OwnFile[]> =>
    ((await host.look(folder))?.names ?? [])
      .filter((name) => (name.startsWith(`${file}.`) || name.startsWith(`${file}-`)) && /\.(?:tmp|lock)$/.test(name))
      .map((name) => ({ path: `${folder}/${name}`, what: "left behind by an interrupted prune", part, left: true as const }));
  const lefts = await Promise.all([
    left(data, SAVED_FILE, "scan"),
    left(data, LIST_FILE, "scan"),
    left(data, KEY_FILE, "scan"),
    left(data, "snapshots", "history"),
    left(data, "journal.lock", "journal"),
    left(config, POLICY_FILE, "policy"),
  ]);
  return [...files, ...lefts.flat()];
}
