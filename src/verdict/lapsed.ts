/**
 * Ties that never were: the second kind of removal, told apart from signs of spam. Never a word in years, another field, every file looked at,
 * and nothing in any of them that speaks for the person. Somebody who wrote and was never answered, a recruiter or a seller, is another
 * matter: words were written.
 *
 * Of 7,891 people in three real exports, as they were a year before their end, 1.05 % exchanged words with the owner in the year after; of those
 * never written with for four years and more .42 %, of those with an exchange in the last year 11.9 %. So silence alone is a reason to look
 * (13 points by that measure), never to remove; with another field, and all else seen and silent, it is one.
 */
import { isWordless } from "../people/history.ts";
import type { Person } from "../people/person.ts";
import type { Finding } from "./add-up.ts";
import { ORDERING } from "./assessment.ts";

/** What must have been seen: everything that could have spoken for the tie. */
const SPEAKERS = ["silence", "me", "profile", "recommendations", "endorsements", "invitations"];
/** A quiet time when they were added, or being the first of a company, is all that may speak for the person, and no more of it than this, in points. */
const QUIETEST = 6;
/** What a signal of silence since the connection weighs after four years, in points. */
const FOUR_SILENT_YEARS = 34;

/**
 * Whether a tie never was.
 *
 * @param findings all that was said of the person
 * @param blind what could not be seen of them
 */
export function isLapsed({ messages }: Person, findings: readonly Finding[], blind: readonly string[]): boolean {
  if (messages === undefined || !isWordless(messages) || SPEAKERS.some((need) => blind.includes(need))) return false;
  return (
    findings.every(({ points, signal: { family } }) => points >= (ORDERING.has(family) ? -QUIETEST : 0)) &&
    findings.some(({ signal, points }) => signal.wordless === true && points >= FOUR_SILENT_YEARS) &&
    findings.some(({ signal: { family }, points }) => family === "off-topic" && points !== 0)
  );
}
