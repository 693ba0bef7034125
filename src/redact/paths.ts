/** Paths and names of files: what every machine or every export has stays, what somebody chose does not. */

import { isOfAnExport, LABELS_FILE } from "../export/familiar-files.ts";
import { exportDate, fileKey } from "../export/files.ts";

/** Folders that tell nothing of whose machine it is. */
const FOLDERS = new Set(
  "home Users root tmp var private Volumes mnt media Downloads Documents Desktop Library Preferences AppData Local Roaming .local share .config data prune Data Config".split(
    " ",
  ),
).add("Application Support");

/** What comes behind the last full stop of a file's name and tells what it holds. */
const ENDING = /\.(?:csv|zip|json|jsonl|ndjson|md|markdown|txt|ics|html?|tsv|xlsx?|saved|lock|tmp)$/i;

/** As LinkedIn calls an export. */
const EXPORT = /^(?:Basic|Complete)_LinkedInDataExport_\d{2}-\d{2}-\d{4}(?:\.zip)?$/;

/**
 * A path with other words in place of those that somebody chose.
 *
 * @param words makes them
 * @param isOwn whether a file is prune's own, or is spoken of in its help
 */
export function pathStandIn(path: string, words: (text: string) => string, isOwn: (file: string) => boolean): string {
  return path
    .split(/([/\\]+)/)
    .map((part) => {
      if (/^(?:[/\\]*|\.{1,2}|~|-|[A-Za-z]:)$/.test(part) || FOLDERS.has(part) || isOwn(part)) return part;
      if (EXPORT.test(part) && exportDate(part) !== undefined) return part;
      const key = fileKey(part);
      // A download may carry the number of the member.
      if ((isOfAnExport(key) || LABELS_FILE.test(key)) && /^[\w ().-]+$/.test(part)) return part.replace(/\d{4,}/g, "0000");
      const ending = ENDING.exec(part)?.[0] ?? "";
      return words(part.slice(0, part.length - ending.length)) + ending;
    })
    .join("");
}
