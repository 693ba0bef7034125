/** Accounts that were nearly new when they connected, told by the member number in the default profile address. */
import { memberNumber, numberedAccounts } from "../network/member-number.ts";
import { signal } from "../verdict/signal.ts";

/** The newest share of all numbers seen up to the day. */
const NEWEST = 0.02;

export const freshAccount = signal({
  id: "fresh-account",
  group: "spam",
  family: "slug",
  weak: true,
  off: true,
  title: "The account was nearly new when you connected",
  why:
    "Experimental, and off unless you switch it on: the number in a default profile address orders accounts by age. Students and people new " +
    "to LinkedIn have new accounts too.",
  points: 10,
  needs: ["connections"],
  survey: ({ people }) => {
    const accounts = numberedAccounts(people);
    if (accounts === undefined) return undefined;
    // Going through the days in order, the line is the number that all but the newest share of those seen so far lie below.
    const seen: number[] = [];
    const lines = new Map<string, number>();
    for (const { connectedOn, number } of accounts) {
      insert(seen, number);
      lines.set(connectedOn, seen[Math.floor(seen.length * (1 - NEWEST))] as number);
    }
    return lines;
  },
  look: ({ url, connectedOn }, _network, lines) => {
    const number = memberNumber(url);
    if (number === undefined || connectedOn === undefined) return undefined;
    const line = lines.get(connectedOn);
    return line !== undefined && number > line ? { strength: 1, because: "the account was nearly new when you connected" } : undefined;
  },
  examples: {
    fires: [
      {
        note: "a newer number than any of 220 older accounts",
        person: { url: "https://www.linkedin.com/in/ada-example-93b3a220a", connectedOn: "2024-03-05" },
        others: [{ url: "https://www.linkedin.com/in/old-sample-b50576a7", connectedOn: "2023-01-01", times: 220 }],
      },
    ],
    silent: [
      { person: { url: "https://www.linkedin.com/in/ada-example" }, note: "an address she chose" },
      { person: { url: "https://www.linkedin.com/in/ada-example-93b3a220a" }, note: "nobody to compare with" },
    ],
  },
});

function insert(sorted: number[], value: number): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, value);
}
