/** Contact history: a stream of messages folded into what was between the user and each person. No text outlives its conversation. */
import type { PlainDate } from "./person.ts";

/** Something a message said, by the id of the signal that listens for it. */
export interface Heard {
  readonly signal: string;
  /** `undefined` where the message's day is unknown. */
  readonly date: PlainDate | undefined;
  /** Which of their messages it was in, from 1; the latest it can be where days are unknown. */
  readonly number: number;
  /** Whether it counts as first contact: before your second reply, and in no thread that followed an exchange. */
  readonly opening: boolean;
}

/** What messages.csv tells of one person: 1:1 threads only; sponsored messages, drafts, notes of invitations and deleted accounts left out. */
export interface History {
  /** Messages each way, greetings apart. */
  readonly received: number;
  readonly sent: number;
  readonly greetingsReceived: number;
  readonly greetingsSent: number;
  /** Messages of yours with five words or more. */
  readonly sentInWords: number;
  /** Distinct known days, greetings apart. */
  readonly daysReceived: number;
  readonly daysSent: number;
  readonly contactDays: number;
  readonly first: PlainDate | undefined;
  readonly last: PlainDate | undefined;
  /** An exchange is a message that answers the other side's. */
  readonly exchanges: number;
  readonly firstExchange: PlainDate | undefined;
  readonly lastExchange: PlainDate | undefined;
  readonly startedBy: "me" | "them" | undefined;
  /** Median days between contact days; `undefined` below three of them. */
  readonly usualGap: number | undefined;
  readonly heard: readonly Heard[];
  /** Days on which you wrote after their last message, and the first of them. */
  readonly unansweredDays: number;
  readonly unansweredSince: PlainDate | undefined;
  /** Messages, greetings among them, whose day is unknown. They may be older, or newer, than all others. */
  readonly undated: number;
  /** Messages that may be with them and are counted for nobody: of somebody with their name, or in a group they took part in. */
  readonly unclear: number;
  /** Everything you wrote was a refusal. */
  readonly refused: boolean;
  /** When a message of theirs came that lies under Spam; `null` where its day is unknown. */
  readonly spamFolder: PlainDate | null | undefined;
  /** Other senders whose first message has the same text. */
  readonly sameText: number;
  /** Largest number of people they wrote to at once, in a thread you stayed silent in. */
  readonly recipients: number;
  /** Whether the thread was tied to the person by name, for want of an address. */
  readonly byName: boolean;
}

/** The history of somebody who does not occur in a messages.csv that is there. */
export const NO_HISTORY: History = {
  received: 0,
  sent: 0,
  greetingsReceived: 0,
  greetingsSent: 0,
  sentInWords: 0,
  daysReceived: 0,
  daysSent: 0,
  contactDays: 0,
  first: undefined,
  last: undefined,
  exchanges: 0,
  firstExchange: undefined,
  lastExchange: undefined,
  startedBy: undefined,
  usualGap: undefined,
  heard: [],
  unansweredDays: 0,
  unansweredSince: undefined,
  undated: 0,
  unclear: 0,
  refused: false,
  spamFolder: undefined,
  sameText: 0,
  recipients: 0,
  byName: false,
};

/** Whether it is certain that no message went either way. */
export function isWordless({ received, sent, greetingsReceived, greetingsSent, recipients, unclear }: History): boolean {
  return received + sent + greetingsReceived + greetingsSent + recipients + unclear === 0;
}

/** The account's first messages may be younger than its first connections: in days, by how much they may be and still reach back to them. */
export const REACH_DAYS = 365;

/** What a listener makes of one text. It must not keep the text. */
export interface Impression {
  /** Ids of the signals that heard something. */
  readonly heard: readonly string[];
  readonly greeting: boolean;
  readonly refusal: boolean;
  readonly words: number;
}

/** Which way a message went. */
export type Direction = "received" | "sent";

/** @param isOpen whether it is first contact; outside of that nothing but courtesy is listened for */
export type Listen = (text: string, direction: Direction, isOpen: boolean) => Impression;

/** Signals whose hearing is an offer: something to sell, to join or to fall for. */
export function isOffer({ signal }: Heard): boolean {
  return signal.startsWith("lure-") || signal.startsWith("pitch-") || signal === "guest-post-offer" || signal === "unfilled-placeholder";
}
