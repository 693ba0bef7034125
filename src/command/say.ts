/**
 * The one way for sentences to leave prune: notes and errors to stderr, short answers to stdout. Whatever stands in them, each is one clean
 * line; on a terminal those of stderr are wrapped between words, everywhere else a program may look for whole lines.
 */
import type { Host } from "../host/host.ts";
import { clean } from "../text/clean.ts";

/** Says lines on stderr. What a line wraps to stands as deep as the line begins. */
export async function say({ stderr, redactor }: Pick<Host, "stderr" | "redactor">, ...lines: readonly string[]): Promise<void> {
  if (lines.length > 0) await stderr.write(lines.map((line) => `${wrapped(shown(line, redactor), stderr.columns)}\n`).join(""));
}

/** Replies on stdout in whole lines, for what is no result to be printed in a format. */
export async function reply({ stdout, redactor }: Pick<Host, "stdout" | "redactor">, ...lines: readonly string[]): Promise<void> {
  await stdout.write(lines.map((line) => `${shown(line, redactor)}\n`).join(""));
}

/** Puts a line on stderr in place of the one that was put there before; `""` takes it away. For terminals. */
export async function replaceLine({ stderr, redactor }: Pick<Host, "stderr" | "redactor">, line: string): Promise<void> {
  await stderr.write(`${CLEAR}${shown(line, redactor)}`);
}

/** Clean, and with `--redact` without anybody in it. */
function shown(line: string, redactor: Host["redactor"]): string {
  return clean(redactor === undefined ? line : redactor.sentence(line));
}

const CLEAR = "\r\u001b[K";

function wrapped(line: string, columns: number | undefined): string {
  if (columns === undefined) return line;
  const indent = " ".repeat(line.length - line.trimStart().length);
  const lines = [""];
  for (const word of wordsOf(line.trim())) {
    const last = lines.at(-1) as string;
    if (last === "") lines[lines.length - 1] = indent + word;
    else if (last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join("\n");
}

/** What stands between spaces; a command in backticks stays whole, so that it can be copied from the screen. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  let open = false;
  for (const word of line.split(" ")) {
    if (open) words[words.length - 1] += ` ${word}`;
    else words.push(word);
    // An odd number of backticks opens a command, or ends it.
    if (word.split("`").length % 2 === 0) open = !open;
  }
  return open ? line.split(" ") : words;
}
