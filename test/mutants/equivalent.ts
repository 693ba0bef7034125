/** Changes that change nothing anybody could see, each with the reason; they are left out of the share. */

/** A change by the line it is in, white space around it apart, and what it does, as `mutants` prints it. */
export interface Equivalent {
  readonly file: string;
  readonly line: string;
  readonly what: string;
  readonly because: string;
}

export const EQUIVALENT: readonly Equivalent[] = [];
