/** Ids that mean nobody: what they look like, and that whoever hands one back is told. */
import { PruneError } from "../errors.ts";
import { profileSlug } from "../people/compare.ts";

const MARK = "redacted-";
const LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
const STAND_IN = /^(?:[a-z-]+:)?redacted-[a-z2-7]{10}$/;

/** The id that is made of bytes, of which the first ten count. */
export function idOf(bytes: Uint8Array): string {
  return MARK + Array.from({ length: 10 }, (_, at) => LETTERS[(bytes[at] as number) % LETTERS.length]).join("");
}

/** Whether an id of a person or a group, or a profile address, is a stand-in. */
export function isStandIn(text: string): boolean {
  return STAND_IN.test(profileSlug(text) ?? text.trim().toLowerCase());
}

/** Throws a `PruneError` where a text is a stand-in: nobody may be marked, or looked for, by it. @param where it stands, for the message */
export function refuseStandIn(text: string, where = ""): void {
  if (!isStandIn(text)) return;
  throw new PruneError(
    "usage",
    `${where}${text.trim()} is what --redact puts in place of an id: it means nobody.`,
    "Make the list without --redact, or name people by their numbers on it: those are real.",
  );
}
