/** The corpora's plain text as examples. */
import { added } from "./hashing.ts";
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

/** A text of a corpus of messages or offers, drawn from a line that may have alternatives. */
export interface Drawn {
  readonly text: string;
  readonly kind: string;
  readonly isUnwanted: boolean;
  readonly language: string;
  /** Who wrote it: files of one number are of one author. */
  readonly hand: string;
  /** Lines with equal templates share a group, and never stand on both sides of a cross-validation. */
  readonly group: number;
  /** What it counts for: what is drawn from one line counts for one together. */
  readonly share: number;
}

/** The kinds that are no family: a genuine text, and the name of a genuine firm. */
const GENUINE = ["ok", "ok-company"];

/**
 * Reads `kind text…`, a line each, with `\\n` for a line break and `{a|b}` for alternatives; empty lines and those that begin with `#` say nothing.
 *
 * @param draws how many texts are drawn from a line with alternatives, at most
 * @param kinds the families there are
 * @throws Error with the file and number of a line that is none
 */
export function drawTexts(files: readonly CorpusFile[], kinds: readonly string[], draws: number): Drawn[] {
  const groups = new Map<string, number>();
  return files.flatMap(({ name, text }) =>
    text.split("\n").flatMap((line, index): Drawn[] => {
      if (line.trim() === "" || line.startsWith("#")) return [];
      const [, kind, template] = /^(\S+) (\S.*)$/u.exec(line) ?? [];
      if (kind === undefined || template === undefined || !(kinds.includes(kind) || GENUINE.includes(kind)))
        throw new Error(`${name}, line ${index + 1}: no kind, or none that is known: ${line}`);
      const key = template.toLowerCase();
      const group = groups.get(key) ?? groups.size;
      groups.set(key, group);
      const drawn = drawsOf(template, draws);
      return drawn.map((one) => ({
        text: one.replaceAll("\\n", "\n"),
        kind,
        isUnwanted: !GENUINE.includes(kind),
        language: languageOf(name),
        hand: /-(\d+)\.txt$/.exec(name)?.[1] ?? "1",
        group,
        share: 1 / drawn.length,
      }));
    }),
  );
}

/** Up to `most` different texts of a template, the same ones each time. */
function drawsOf(template: string, most: number): string[] {
  if (!template.includes("{")) return [template];
  const random = randomFrom(added(7, template));
  const texts = Array.from({ length: most }, () =>
    template
      .replace(/\{([^{}]*)\}/g, (_, alternatives: string) => {
        const each = alternatives.split("|");
        return each[Math.floor(random() * each.length)] as string;
      })
      .replace(/ +/g, " ")
      .trim(),
  );
  return [...new Set(texts)];
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator: drawing and shuffling ask no more). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
