/** Accounts older than most, told by the member number in the default profile address. */

import { memberNumber, numberedAccounts } from "../network/member-number.ts";
import { yearsBetween } from "../people/calendar.ts";
import { signal } from "../verdict/signal.ts";

/** Compared with people connected at least so many years before. */
const YEARS_BEFORE = 3;

export const agedAccount = signal({
  id: "aged-account",
  group: "relevance",
  family: "trust",
  off: true,
  title: "The account is older than most",
  why: "Experimental, and off unless you switch it on: accounts made for a campaign are young. Old accounts can be bought, so it counts little.",
  points: -5,
  needs: ["connections"],
  survey: ({ people }) => numberedAccounts(people),
  look: ({ url, connectedOn }, _network, accounts) => {
    const number = memberNumber(url);
    if (number === undefined || connectedOn === undefined) return undefined;
    const before = accounts.filter(
      (account) => account.connectedOn < connectedOn && yearsBetween(account.connectedOn, connectedOn) >= YEARS_BEFORE,
    );
    const numbers = before.map((account) => account.number).sort((a, b) => a - b);
    const median = numbers[numbers.length >> 1];
    return median !== undefined && number < median
      ? { strength: 1, because: "the account is older than most of those you knew years before" }
      : undefined;
  },
  examples: {
    fires: [
      {
        person: { url: "https://www.linkedin.com/in/ada-example-b50576a7", connectedOn: "2024-03-05" },
        others: [{ url: "https://www.linkedin.com/in/new-sample-93b3a220a", connectedOn: "2019-01-01", times: 220 }],
      },
    ],
    silent: [{ person: { url: "https://www.linkedin.com/in/ada-example" } }],
  },
});
