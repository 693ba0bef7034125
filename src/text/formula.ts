/** Texts that a spreadsheet takes for text, wherever it parts a line of CSV, and back. */

/**
 * Where a cell could begin, if the spreadsheet of that country parts at semicolons, or does not mind quotes, and what it would run there:
 * a formula starter, in full width too. Quotes and spaces before it change nothing.
 */
const CELL = "(^|[,;\\t\\r\\n])";
const FORMULA = "(?=(?:[^\\S\\t\\r\\n]|['\"])*[=+\\-@＝＋－＠﹦﹢﹣﹫])";

const RUNS = new RegExp(CELL + FORMULA, "g");
const GUARDED = new RegExp(`${CELL}'${FORMULA}`, "g");

/** No text without one of these needs a guard. */
const STARTER = /[=+\-@＝＋－＠﹦﹢﹣﹫]/;

/** The text with `'` before whatever would be run: it makes it text again. */
export function guarded(text: string): string {
  return STARTER.test(text) ? text.replace(RUNS, "$1'") : text;
}

/** The text that was guarded. */
export function unguarded(text: string): string {
  return text.includes("'") ? text.replace(GUARDED, "$1") : text;
}
