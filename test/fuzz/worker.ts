/** A process of the fuzzer: is told a range of numbers, tries each case, says what it found. Killed from outside where a case never ends. */
import { dataFolder } from "./base.ts";
import { caseOf } from "./cases.ts";
import { brokenBy, type Finding } from "./laws.ts";

/** What a worker is told. */
export interface Order {
  readonly seed: string;
  readonly from: number;
  readonly to: number;
}

/** What a worker says: which case it begins, what that broke, that its order is done. */
export type Word = { readonly begins: number } | { readonly number: number; readonly finding: Finding } | { readonly done: true };

const used = await dataFolder();
const say = (word: Word) => void process.send?.(word);

let current: number | undefined;
// What nobody waited for would else end the process, and the case with it.
const stray = (error: unknown) => {
  if (current !== undefined) say({ number: current, finding: { law: "nothing stray", what: String((error as Error)?.stack ?? error) } });
};
process.on("unhandledRejection", stray);
process.on("uncaughtException", stray);

process.on("message", async ({ seed, from, to }: Order) => {
  for (let number = from; number < to; number += 1) {
    current = number;
    say({ begins: number });
    const finding = await attempt(seed, number).catch((error: Error) => ({ law: "no throw", what: error.stack ?? error.message }));
    if (finding !== undefined) say({ number, finding });
  }
  current = undefined;
  say({ done: true });
});
say({ done: true });

async function attempt(seed: string, number: number): Promise<Finding | undefined> {
  return brokenBy(caseOf(seed, number, used));
}
