/** How far two words are from each other. */

/** Levenshtein's distance: how many letters have to be put in, taken out or changed to make one of the other. */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...a].entries()) {
    const here = [row + 1];
    for (const [column, other] of [...b].entries()) {
      here.push(
        Math.min((above[column + 1] as number) + 1, (here[column] as number) + 1, (above[column] as number) + (letter === other ? 0 : 1)),
      );
    }
    above = here;
  }
  return above.at(-1) as number;
}
