/** Sentences on stderr: wrapped between words on a terminal, whole lines everywhere else, where a program may look for them. */
import type { Host } from "../host/host.ts";

/** Says lines on stderr. What a line wraps to stands as deep as the line begins. */
export async function say({ stderr }: Pick<Host, "stderr">, ...lines: readonly string[]): Promise<void> {
  await stderr.write(lines.map((line) => `${wrapped(line, stderr.columns)}\n`).join(""));
}

function wrapped(text: string, columns: number | undefined): string {
  if (columns === undefined) return text;
  return text
    .split("\n")
    .map((line) => {
      const indent = " ".repeat(line.length - line.trimStart().length);
      const lines = [""];
      for (const word of line.trim().split(" ")) {
        const last = lines.at(-1) as string;
        if (last === "") lines[lines.length - 1] = indent + word;
        else if (last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(indent + word);
      }
      return lines.join("\n");
    })
    .join("\n");
}
