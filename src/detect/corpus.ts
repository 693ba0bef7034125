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

/** A file of a corpus. */
export interface CorpusFile {
  /** `de.txt`, or `de-occupations.txt`: several files may be of one language. */
  readonly name: string;
  readonly text: string;
}

/** The language a corpus file is of: what its name begins with, as ISO 639-1, with the script where a language is written in two. */
export function languageOf(name: string): string {
  return /^[a-z]{2}(?:-latn)?(?=[-.])/.exec(name)?.[0] ?? "";
}

/** Titles of all languages as examples of their functions or their seniorities; of a title that stands twice in a language the first label counts. */
export function titleExamples(files: readonly CorpusFile[], of: "function" | "seniority"): Example[] {
  const groups = new Map<string, number>();
  const known = new Set<string>();
  return files.flatMap(({ name, text }) => {
    const language = languageOf(name);
    return parseTitles(text).flatMap((line) => {
      const key = line.title.toLowerCase();
      if (known.has(`${language} ${key}`)) return [];
      known.add(`${language} ${key}`);
      // A title of two languages is one title.
      if (!groups.has(key)) groups.set(key, groups.size);
      return [{ text: line.title, kind: line[of], language, file: name, group: groups.get(key) as number }];
    });
  });
}
