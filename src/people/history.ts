/** Contact history: a stream of messages folded into what was between the user and each person. No text outlives its conversation. */
import type { MessageFamily } from "../detect/families.ts";
import type { Channel } from "../text/contact-data.ts";
import type { PlainDate } from "./person.ts";

/** What stands out in a text of somebody's, in a number and flags: not a word of it is kept. */
export interface Noticed {
  /** Points of the learned reading, whole: ten double the odds that nobody asked for it. */
  readonly points: number;
  /** What it is, where the reading is sure. */
  readonly family: MessageFamily | undefined;
  /** The other channel it holds an address for: a link to a chat, a handle, a telephone number. */
  readonly channel: Channel | undefined;
  /** It holds a link to a page where meetings are booked. */
  readonly booking: boolean;
  /** It is little else than a link. */
  readonly bareLink: boolean;
  /** It is a template in which nobody filled in the name. */
  readonly template: boolean;
}

/** One of somebody's messages in which something stands out. */
export interface NoticedMessage extends Noticed {
  /** `undefined` where the message's day is unknown. */
  readonly date: PlainDate | undefined;
  /** Which of their messages it was in, from 1; the latest it can be where days are unknown. */
  readonly number: number;
  /** Whether it counts as first contact: before your second reply, and in no thread that followed an exchange. */
  readonly opening: boolean;
  /** Whether you had written to them before, in more than a greeting. */
  readonly asked: boolean;
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
  /** By year, the oldest first: how many messages came and how many went, greetings among them, those without a day left out. */
  readonly years: readonly (readonly [year: number, received: number, sent: number])[];
  /** An exchange is a message that answers the other side's. */
  readonly exchanges: number;
  readonly firstExchange: PlainDate | undefined;
  readonly lastExchange: PlainDate | undefined;
  readonly startedBy: "me" | "them" | undefined;
  /** Median days between contact days; `undefined` below three of them. */
  readonly usualGap: number | undefined;
  /** The earliest of their messages in which something stands out, and the latest; the earliest first, those without a day last. */
  readonly noticed: readonly NoticedMessage[];
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
  years: [],
  exchanges: 0,
  firstExchange: undefined,
  lastExchange: undefined,
  startedBy: undefined,
  usualGap: undefined,
  noticed: [],
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
  /** `undefined` where nothing stands out, and where it was not listened for. */
  readonly noticed: Noticed | undefined;
  readonly greeting: boolean;
  readonly refusal: boolean;
  readonly words: number;
}

/** Which way a message went. */
export type Direction = "received" | "sent";

/** @param isOpen whether it is first contact; outside of that nothing but courtesy is listened for */
export type Listen = (text: string, direction: Direction, isOpen: boolean) => Impression;

/** So many points of the reading, and a text is more likely to be an offer than not. */
export const OFFER_POINTS = 10;

/** Whether a text offers something: to sell, to join or to fall for. To ask for another channel is no offer. */
export function isOffer({ points, family, template }: Noticed): boolean {
  return (points >= OFFER_POINTS && family !== "off-platform") || template;
}

/** What several texts of one person come to: the strongest reading, and everything that stands out in any of them. */
export function together(one: Noticed | undefined, other: Noticed | undefined): Noticed | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const [stronger, weaker] = one.points >= other.points ? [one, other] : [other, one];
  return {
    points: stronger.points,
    family: stronger.family ?? weaker.family,
    channel: stronger.channel ?? weaker.channel,
    booking: one.booking || other.booking,
    bareLink: one.bareLink || other.bareLink,
    template: one.template || other.template,
  };
}
