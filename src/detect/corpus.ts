/** The corpora's plain text as examples. */
import type { Example } from "./training.ts";

/** A line of a corpus of titles: what it says and the title. */
export interface LabelledTitle {
  readonly function: string;
  readonly seniority: string;
  readonly title: string;
}

/**
 * Reads `function seniority Title…`, a line each; empty lines and those that begin with `#` say nothing.
 *
 * @throws Error with the number of a line that is none
 */
export function parseTitles(text: string): readonly LabelledTitle[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const [, job, seniority, title] = /^(\S+) (\S+) (\S.*)$/u.exec(line) ?? [];
    if (job === undefined || seniority === undefined || title === undefined) throw new Error(`line ${index + 1} is no title: ${line}`);
    return [{ function: job, seniority, title }];
  });
}

/** Titles of all languages as examples of their functions or their seniorities. */
export function titleExamples(files: ReadonlyMap<string, string>, of: "function" | "seniority"): Example[] {
  const groups = new Map<string, number>();
  return [...files].flatMap(([language, text]) =>
    parseTitles(text).map((line) => {
      // A title of two languages is one title.
      const key = line.title.toLowerCase();
      if (!groups.has(key)) groups.set(key, groups.size);
      return { text: line.title, kind: line[of], language, group: groups.get(key) as number };
    }),
  );
}
