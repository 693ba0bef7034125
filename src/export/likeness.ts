/** What a file is that is not what it should be. */
import { PruneError } from "../errors.ts";

/** Signatures of files that are no text at all. */
const KINDS: readonly (readonly [start: string, is: string, then: string])[] = [
  [
    "PK\u0003\u0004",
    "an Excel workbook or a zip with the wrong ending",
    "In Excel, save it as “CSV UTF-8”; or give LinkedIn's zip as it was downloaded, named .zip.",
  ],
  ["\u00d0\u00cf\u0011\u00e0", "an old Excel workbook", "In Excel, save it as “CSV UTF-8”."],
  ["%PDF", "a PDF", "prune needs the CSV that LinkedIn exports: `prune guide export`."],
  ["\u001f\u008b", "a gzip archive", "Unpack it first."],
];

/** Throws `PruneError` where the first bytes tell a file that is no text. */
export function refuseOtherKinds(bytes: Uint8Array, file: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const kind = KINDS.find(([signature]) => start.startsWith(signature));
  if (kind !== undefined) throw new PruneError("export", `${file} is ${kind[1]}, not a CSV.`, kind[2]);
}

/** Headers of files people take for it, by words of their first rows. */
const LIKENESSES: readonly (readonly [looks: RegExp, like: string])[] = [
  [/^\s*(?:<!doctype|<html|<\?xml|<head)/i, "it is a web page, most likely a login page saved instead of the download"],
  [/^\s*[[{]/, "it is JSON"],
  [/conversation id/i, "it is messages.csv of the same export"],
  [/^"?from"?,"?to"?,"?sent at/i, "it is Invitations.csv of the same export"],
  [/endorsement date/i, "it is one of the endorsement files of the same export"],
  [
    /e-?mail (?:1 - value|display name)|e-mail 2 address|outlook/i,
    "it looks like contacts of Outlook or Google, which hold no connection dates",
  ],
  [/(?:^|,)"?middle ?name"?,/i, "it looks like an address book, which holds no connection dates"],
  [/^"?first name"?,"?last name"?,"?company"?,"?job title"?,"?text/i, "it is one of the recommendation files of the same export"],
  [/start station|station/i, "it looks like somebody's map of stations"],
  [/^"?(?:source|from)"?[,;\t]"?(?:target|to)"?(?:[,;\t\r\n]|$)/i, "it looks like the edges of a graph"],
  [
    /^"?name"?[,;\t]"?url"?[,;\t]"?title/i,
    "it looks like the output of a scraper, which has other columns and no dates LinkedIn vouches for",
  ],
  [/student id/i, "it looks like a list of students"],
];

/** A clause that says what a text looks like. */
export function likeness(text: string): string {
  const start = text.slice(0, 4000).replace(/^\ufeff/, "");
  const found = LIKENESSES.find(([looks]) => looks.test(start));
  if (found !== undefined) return found[1];
  const first = start.split("\n").find((line) => line.trim() !== "") ?? "";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  if (/[\u0000-\u0008\u000e-\u001f]/.test(start)) return "it is not a text file";
  if (!/[,;\t]/.test(first)) return "its first line holds no columns at all";
  return `its first row reads “${[...first]
    .filter((char) => char >= " ")
    .join("")
    .slice(0, 60)}”`;
}
