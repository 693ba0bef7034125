/** The files prune keeps in its data folder: what they are, and what makes each be forgotten. */
import type { Host } from "../host/host.ts";
import { SAVED_FILE } from "../saved.ts";
import { LIST_FILE } from "./who.ts";

/** A file of prune's own. */
export interface Kept {
  readonly path: string;
  readonly what: string;
  /** Which half of the memory it belongs to. */
  readonly part: "scan" | "journal";
}

/** Every file prune keeps, there or not, and whatever processes that were killed have left of them. Throws `PruneError`. */
export async function keptFiles(host: Host): Promise<readonly Kept[]> {
  const [folder, journal] = await Promise.all([host.data.folder(), host.journal.path()]);
  const kept: Kept[] = [
    { path: `${folder}/${SAVED_FILE}`, what: "the last scan: the export's people", part: "scan" },
    { path: `${folder}/${LIST_FILE}`, what: "the last checklist, for its numbers", part: "scan" },
    { path: journal, what: "the journal: what you decided", part: "journal" },
  ];
  const names = (await host.look(folder))?.names ?? [];
  const left = [SAVED_FILE, LIST_FILE].flatMap((file) => names.filter((name) => name.startsWith(`${file}.`) && name.endsWith(".tmp")));
  return [...kept, ...left.map((name): Kept => ({ path: `${folder}/${name}`, what: "left behind by an interrupted prune", part: "scan" }))];
}
