/** Sets clean text in columns of a terminal: measures, wraps and cuts it, whatever its script. */
import type { Run } from "./runs.ts";

/** Measures and sets text. */
export interface Layout {
  /** Columns the runs take. */
  readonly width: (runs: readonly Run[]) => number;
  /**
   * The runs in lines of at most `columns`. Only an address of LinkedIn's is left whole where it is longer; a command stands on one line
   * wherever one can hold it.
   */
  readonly wrap: (runs: readonly Run[], columns: number) => readonly (readonly Run[])[];
  /** The runs on one line of at most `columns`; what is cut off ends in `…`. */
  readonly cut: (runs: readonly Run[], columns: number) => readonly Run[];
}

/**
 * Characters that never join their neighbours, by the columns each takes. Adding them up is enough for most names there are, and spares
 * their owners `string-width`, whose load and first use take nearly as long as Node's own start.
 */
const NO_COLUMN = "\\u2066-\\u2069";
/** Latin, Greek, Cyrillic, Hebrew and Arabic letters, and common signs. */
const ONE_COLUMN =
  "\\x20-\\x7e\\xa1-\\xac\\xae-\\u024f\\u0370-\\u0482\\u048a-\\u052f\\u05d0-\\u05ea\\u060c\\u0620-\\u064a\\u0660-\\u0669\\u0671-\\u06d3" +
  "\\u2010-\\u2027\\u2030-\\u205e\\u2190-\\u21ff\\u2500-\\u259f";
/** Ideographs, kana, Hangul syllables and full-width forms. */
const TWO_COLUMNS = "\\u3001-\\u3029\\u3041-\\u3096\\u30a0-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff60";

const EACH_ONE = new RegExp(`^[${ONE_COLUMN}]*$`);
const SIMPLE = new RegExp(`^[${NO_COLUMN}${ONE_COLUMN}${TWO_COLUMNS}]*$`);
const NOTHING = new RegExp(`[${NO_COLUMN}]`, "g");
const WIDE = new RegExp(`[${TWO_COLUMNS}]`, "g");

function simpleWidth(text: string): number {
  return EACH_ONE.test(text) ? text.length : text.length - (text.match(NOTHING)?.length ?? 0) + (text.match(WIDE)?.length ?? 0);
}

const ELLIPSIS = "…";

/** A layout that is right for the given text, and for whatever else takes one column a character. */
export async function layoutFor(text: string): Promise<Layout> {
  if (SIMPLE.test(text)) return layoutBy(simpleWidth);
  const { default: stringWidth } = await import("string-width");
  return layoutBy((any) => (SIMPLE.test(any) ? simpleWidth(any) : stringWidth(any)));
}

/** Characters as readers count them. */
function* charactersOf(text: string): Generator<string> {
  if (SIMPLE.test(text)) yield* text;
  else for (const { segment } of new Intl.Segmenter().segment(text)) yield segment;
}

function layoutBy(measure: (text: string) => number): Layout {
  const width = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + measure(text), 0);

  /** The longest beginning of whole characters, as readers count them, that fits; and the rest. */
  function split(text: string, columns: number): readonly [string, string] {
    if (EACH_ONE.test(text)) return [text.slice(0, columns), text.slice(columns)];
    let used = 0;
    let end = 0;
    for (const character of charactersOf(text)) {
      used += measure(character);
      if (used > columns) break;
      end += character.length;
    }
    return [text.slice(0, end), text.slice(end)];
  }

  function wrap(runs: readonly Run[], columns: number): readonly (readonly Run[])[] {
    const lines: Run[][] = [[]];
    let used = 0;
    const add = (run: Run): void => {
      const line = lines[lines.length - 1] as Run[];
      const last = line.at(-1);
      if (last !== undefined && alike(last, run)) line[line.length - 1] = { ...last, text: last.text + run.text };
      else line.push(run);
      used += measure(run.text);
    };
    const breakLine = (): void => {
      lines.push([]);
      used = 0;
    };
    /** Character by character, each measured once: a word may be as long as whoever wrote it likes. */
    const breakWord = (run: Run): void => {
      let text = "";
      let taken = 0;
      for (const character of charactersOf(run.text)) {
        const more = measure(character);
        if (used + taken + more > columns && used + taken > 0) {
          if (text !== "") add({ ...run, text });
          breakLine();
          text = "";
          taken = 0;
        }
        text += character;
        taken += more;
      }
      if (text !== "") add({ ...run, text });
    };
    for (const { space, runs: word } of wordsOf(runs, (run) => run.tone === "code" && measure(run.text) < columns)) {
      const whole = width(word);
      const gap = used > 0 && space !== undefined ? 1 : 0;
      const breakable = whole > columns && !isAddress(word);
      if (used > 0 && used + gap + whole > columns && !(breakable && used + gap < columns)) breakLine();
      else if (gap > 0 && space !== undefined) add(space);
      for (const run of word) {
        if (breakable && used + measure(run.text) > columns) breakWord(run);
        else add(run);
      }
    }
    return lines;
  }

  function cut(runs: readonly Run[], columns: number): readonly Run[] {
    if (width(runs) <= columns) return runs;
    const kept: Run[] = [];
    let room = columns - ELLIPSIS.length;
    for (const run of runs) {
      const [head, tail] = split(run.text, room);
      room -= measure(head);
      if (tail === "") {
        kept.push(run);
        continue;
      }
      kept.push({ ...run, text: head.trimEnd() + ELLIPSIS });
      break;
    }
    return kept;
  }

  return { width, wrap, cut };
}

/** What stands between two spaces, over the borders of runs, and the space before it; a run that is to stay whole is one word. */
interface Word {
  readonly space: Run | undefined;
  readonly runs: Run[];
}

function wordsOf(runs: readonly Run[], isWhole: (run: Run) => boolean): readonly Word[] {
  const words: Word[] = [];
  let space: Run | undefined;
  let open = false;
  for (const run of runs) {
    for (const [index, text] of (isWhole(run) ? [run.text] : run.text.split(/ +/)).entries()) {
      if (index > 0) {
        space = { ...run, text: " " };
        open = false;
      }
      if (text === "") continue;
      if (open) words.at(-1)?.runs.push({ ...run, text });
      else words.push({ space, runs: [{ ...run, text }] });
      open = true;
    }
  }
  return words;
}

function isAddress(word: readonly Run[]): boolean {
  return word[0]?.text.startsWith("https://www.linkedin.com/") ?? false;
}

function alike(a: Run, b: Run): boolean {
  return a.tone === b.tone && a.link === b.link && a.name === b.name;
}
