/** The situations that end a command, each with a sentence, a hint and its exit code. */

/** Why a command could not go on; decides the exit code. */
export type Kind = "usage" | "export" | "state" | "stopped";

/** Exit codes by kind. 0 is success (a closed pipe included), 1 a bug in prune. */
export const EXIT: Readonly<Record<Kind, number>> = { usage: 2, export: 3, state: 4, stopped: 130 };

/** A situation the user can do something about. Thrown anywhere, caught once, in `main.ts`. */
export class PruneError extends Error {
  readonly kind: Kind;
  readonly hint: string;
  readonly list: readonly string[];

  /**
   * @param kind decides the exit code
   * @param sentence what is wrong, and where
   * @param hint what to do next
   * @param list what the sentence ends in a colon for, a line each: a line break within a sentence could be a file's, and is none
   */
  constructor(kind: Kind, sentence: string, hint: string, list: readonly string[] = []) {
    super(sentence);
    this.name = "PruneError";
    this.kind = kind;
    this.hint = hint;
    this.list = list;
  }
}
