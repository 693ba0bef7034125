/** What a stranger's first words were: what several signals ask of somebody's first messages, and how receipts put it. */
import type { MessageFamily } from "../detect/families.ts";
import { companiesTied } from "../network/employers.ts";
import { onceANetwork } from "../network/once-a-network.ts";
import { longDate } from "../people/calendar.ts";
import { isOffer, type Noticed, type NoticedMessage } from "../people/history.ts";
import type { Network, PlainDate } from "../people/person.ts";
import type { Informed } from "./signal.ts";

const yourEmployers = onceANetwork(({ me }: Network): ReadonlySet<string> => companiesTied(me, "now") ?? new Set());

/**
 * What stands out in what somebody wrote on first contact: before your second reply, and in no thread that followed an exchange. Nothing of
 * whoever works where you do: they have other reasons to write.
 */
export function firstWords({ employer, messages }: Informed<"messages">, network: Network): readonly NoticedMessage[] {
  return messages.noticed.length === 0 || yourEmployers(network).has(employer) ? [] : messages.noticed.filter(({ opening }) => opening);
}

/** The frauds among what is offered. */
const LURES: ReadonlySet<MessageFamily | undefined> = new Set<MessageFamily>(["crypto", "advance-fee", "romance", "task", "recruiting"]);

/** Whether the reading is sure that a text is the beginning of a fraud. */
export function isLure({ family }: Noticed): boolean {
  return LURES.has(family);
}

/** Whether the reading finds that a text sells something, and no fraud. A wish to go on elsewhere is neither. */
export function isPitch({ points, family }: Noticed): boolean {
  return points > 0 && !LURES.has(family) && family !== "off-platform";
}

/** The message with the strongest reading, of equal ones the earliest; `undefined` where there is none. */
export function strongest(messages: readonly NoticedMessage[]): NoticedMessage | undefined {
  return messages.reduce<NoticedMessage | undefined>(
    (best, each) => (best === undefined || each.points > best.points ? each : best),
    undefined,
  );
}

/** So many points, and what else is found in somebody's first words speaks of an offer as well. */
const JOINED = 5;

/** Whether an offer stands among somebody's first words: then what is ordinary by itself is a part of it. */
export function holdOffer(messages: readonly NoticedMessage[]): boolean {
  return messages.some((message) => isOffer(message) || (message.points >= JOINED && message.family !== "off-platform"));
}

const OFFERED: Readonly<Record<MessageFamily, string>> = {
  sales: "a sales pitch",
  twostep: "the opening of a sales pitch",
  bump: "a reminder of a sales pitch",
  webinar: "an invitation to a webinar or a survey",
  coaching: "an offer of coaching",
  mlm: "an offer to join a sales network",
  pods: "an offer of likes or followers",
  recruiting: "a job offer without a job",
  task: "an offer of pay-per-day online work",
  crypto: "an offer of an investment",
  "advance-fee": "an offer of money or a loan",
  romance: "personal remarks",
  "guest-post": "an offer of guest posts or backlinks",
  "off-platform": "a request to go on elsewhere",
};

/** What a text reads like, as the object of a clause: by its kind where the reading is sure of one. */
export function offered({ family, template, points }: Noticed): string {
  if (family !== undefined) return OFFERED[family];
  return template && points === 0 ? "a template with an unfilled placeholder" : "an unwanted message";
}

/** ` on May 1, 2024`, to stand behind what was said; nothing where its day is unknown. */
export function onDay(date: PlainDate | undefined, comma = ""): string {
  return date === undefined ? "" : `${comma} on ${longDate(date)}`;
}
