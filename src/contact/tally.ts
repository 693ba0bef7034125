/** What is gathered about one party while messages stream by, in whatever order, and the history it comes to. */

import {
  type Direction,
  type History,
  type Impression,
  NO_HISTORY,
  type Noticed,
  type NoticedMessage,
  together,
} from "../people/history.ts";
import type { PlainDate } from "../people/person.ts";
import type { Message } from "../sheets/messages.ts";
import { type Sketch, sketch } from "./same-text.ts";

/** So many replies in words, and what somebody writes is no first contact any more. */
export const GATE_REPLIES = 2;
/** With so many messages each way it is a conversation, and what one more of them sounds like changes nothing. */
const SETTLED = 12;
/** Texts shorter than this are alike by chance. */
const SAME_TEXT_WORDS = 25;
/** A message of fewer words is no answer in words. */
const IN_WORDS = 5;

/** A moment in seconds since 1970, here and below; `undefined` where the message's day is unknown. */
type Moment = number | undefined;

/** Of the messages in which something stands out so many of the earliest are kept, and the latest. */
const EARLIEST = 8;

/** Where among others a message stands. */
export interface Place {
  readonly at: Moment;
  /** Which of the party's messages in its thread it is, from 1. */
  readonly number: number;
  /** When its thread began. */
  readonly thread: Moment;
}

interface Marked extends Noticed, Place {
  readonly at: number;
}

export class Tally {
  /** The earliest message long enough to be a template sent to many. */
  #firstText: { readonly at: number; readonly sketch: Sketch } | undefined;
  #threads = 0;
  #undated = 0;
  #undatedReceived = 0;
  #undatedReplies = 0;
  #received = 0;
  #sent = 0;
  #greetingsReceived = 0;
  #greetingsSent = 0;
  #sentInWords = 0;
  #refusals = 0;
  /** Days since 1970. */
  readonly #receivedDays = new Set<number>();
  readonly #sentDays = new Set<number>();
  #first: number | undefined;
  #firstBy: "me" | "them" | undefined;
  #last: number | undefined;
  /** Messages of known days by their year, greetings among them. */
  readonly #years = new Map<number, { received: number; sent: number }>();
  #lastReceived = 0;
  #exchanges = 0;
  #firstExchange: number | undefined;
  #lastExchange: number | undefined;
  /** The times of the earliest replies, as many as the gate asks for. */
  readonly #replies: number[] = [];
  /** Messages in which something stands out, the earliest first. */
  readonly #marked: Marked[] = [];
  /** What stands out in messages whose day is unknown. */
  #noticedSometime: Noticed | undefined;
  #isFiled = false;
  #filedFirst: number | undefined;
  #recipients = 0;

  /** What the earliest message looks like that may be a template. */
  get firstSketch(): Sketch | undefined {
    return this.#firstText?.sketch;
  }

  get isSettled(): boolean {
    return this.#received >= SETTLED && this.#sent >= SETTLED;
  }

  /** How many messages there were, whatever they say. */
  get messages(): number {
    return this.#received + this.#sent + this.#greetingsReceived + this.#greetingsSent;
  }

  beginThread(): void {
    this.#threads += 1;
  }

  /** A message was exchanged, whatever it says. */
  meet(at: Moment, direction: Direction): void {
    if (at === undefined) {
      this.#undated += 1;
      if (direction === "received") this.#undatedReceived += 1;
      return;
    }
    if (this.#first === undefined || at < this.#first) {
      this.#first = at;
      this.#firstBy = direction === "sent" ? "me" : "them";
    }
    if (this.#last === undefined || at > this.#last) this.#last = at;
    this.#count(yearOf(at), direction, 1);
  }

  #count(year: number, direction: Direction, messages: number): void {
    let counts = this.#years.get(year);
    if (counts === undefined) {
      counts = { received: 0, sent: 0 };
      this.#years.set(year, counts);
    }
    counts[direction] += messages;
  }

  greet(direction: Direction): void {
    if (direction === "sent") this.#greetingsSent += 1;
    else this.#greetingsReceived += 1;
  }

  /** A message that is more than a greeting. */
  talk(at: Moment, direction: Direction, { words, refusal }: Impression): void {
    if (direction === "received") {
      this.#received += 1;
      if (at === undefined) return;
      this.#receivedDays.add(dayOf(at));
      if (at > this.#lastReceived) this.#lastReceived = at;
      return;
    }
    this.#sent += 1;
    if (at !== undefined) this.#sentDays.add(dayOf(at));
    if (words >= IN_WORDS) this.#sentInWords += 1;
    if (refusal) this.#refusals += 1;
  }

  /** One of the two answered the other. */
  exchange(at: Moment): void {
    this.#exchanges += 1;
    if (at === undefined) return;
    if (this.#firstExchange === undefined || at < this.#firstExchange) this.#firstExchange = at;
    if (this.#lastExchange === undefined || at > this.#lastExchange) this.#lastExchange = at;
  }

  /** The user wrote more than a greeting. */
  reply(at: Moment): void {
    if (at === undefined) {
      this.#undatedReplies += 1;
      return;
    }
    const latest = this.#replies[GATE_REPLIES - 1];
    if (latest !== undefined && at >= latest) return;
    this.#replies.push(at);
    this.#replies.sort((a, b) => a - b);
    this.#replies.length = Math.min(this.#replies.length, GATE_REPLIES);
  }

  notice({ noticed }: Impression, { at, number, thread }: Place): void {
    if (noticed === undefined) return;
    if (at === undefined) this.#noticedSometime = together(this.#noticedSometime, noticed);
    else this.#mark({ ...noticed, at, number, thread });
  }

  #mark(message: Marked): void {
    this.#marked.push(message);
    this.#marked.sort((a, b) => a.at - b.at || a.number - b.number || a.points - b.points);
    if (this.#marked.length > EARLIEST + 1) this.#marked.splice(EARLIEST, 1);
  }

  /** Only the earliest message of a person's can be a template sent to many; greetings and short texts are alike by chance. */
  keepFirstText({ at = Number.POSITIVE_INFINITY, text }: Message, { greeting, words }: Impression): void {
    if (greeting || words < SAME_TEXT_WORDS || (this.#firstText !== undefined && this.#firstText.at <= at)) return;
    this.#firstText = { at, sketch: sketch(text) };
  }

  /** LinkedIn, or the user, filed a message of theirs as spam. */
  fileAsSpam(at: Moment): void {
    this.#isFiled = true;
    this.#filedFirst = earlier(this.#filedFirst, at);
  }

  writeToMany(recipients: number): void {
    this.#recipients = Math.max(this.#recipients, recipients);
  }

  /** Takes in what was gathered about the same person under another name of theirs. */
  absorb(other: Tally): void {
    this.#threads += other.#threads;
    this.#undated += other.#undated;
    this.#undatedReceived += other.#undatedReceived;
    this.#undatedReplies += other.#undatedReplies;
    this.#received += other.#received;
    this.#sent += other.#sent;
    this.#greetingsReceived += other.#greetingsReceived;
    this.#greetingsSent += other.#greetingsSent;
    this.#sentInWords += other.#sentInWords;
    this.#refusals += other.#refusals;
    for (const day of other.#receivedDays) this.#receivedDays.add(day);
    for (const day of other.#sentDays) this.#sentDays.add(day);
    if (other.#first !== undefined && (this.#first === undefined || other.#first < this.#first)) {
      this.#first = other.#first;
      this.#firstBy = other.#firstBy;
    }
    this.#last = later(this.#last, other.#last);
    for (const [year, { received, sent }] of other.#years) {
      this.#count(year, "received", received);
      this.#count(year, "sent", sent);
    }
    this.#lastReceived = Math.max(this.#lastReceived, other.#lastReceived);
    this.#exchanges += other.#exchanges;
    this.#firstExchange = earlier(this.#firstExchange, other.#firstExchange);
    this.#lastExchange = later(this.#lastExchange, other.#lastExchange);
    for (const at of other.#replies) this.reply(at);
    for (const message of other.#marked) this.#mark(message);
    this.#noticedSometime = together(this.#noticedSometime, other.#noticedSometime);
    this.#isFiled ||= other.#isFiled;
    this.#filedFirst = earlier(this.#filedFirst, other.#filedFirst);
    this.#recipients = Math.max(this.#recipients, other.#recipients);
  }

  /**
   * The history, once everything was gathered.
   *
   * @param sameText from how many others the same first text came
   * @param byName whether the person is known by name alone, in all of it or in part
   * @param unclear how many messages more may be with them
   */
  conclude(sameText: number, byName: boolean, unclear: number): History {
    const days = [...new Set([...this.#receivedDays, ...this.#sentDays])].sort((a, b) => a - b);
    const unanswered = [...this.#sentDays].filter((day) => day > dayOf(this.#lastReceived)).sort((a, b) => a - b);
    const date = (at: number | undefined) => (at === undefined ? undefined : dateOf(at));
    return {
      ...NO_HISTORY,
      received: this.#received,
      sent: this.#sent,
      greetingsReceived: this.#greetingsReceived,
      greetingsSent: this.#greetingsSent,
      sentInWords: this.#sentInWords,
      daysReceived: this.#receivedDays.size,
      daysSent: this.#sentDays.size,
      contactDays: days.length,
      first: date(this.#first),
      last: date(this.#last),
      years: [...this.#years].map(([year, { received, sent }]) => [year, received, sent] as const).sort(([a], [b]) => a - b),
      exchanges: this.#exchanges,
      firstExchange: date(this.#firstExchange),
      lastExchange: date(this.#lastExchange),
      startedBy: this.#undated > 0 ? undefined : this.#firstBy,
      usualGap: usualGap(days),
      noticed: this.#noticed(),
      unansweredDays: unanswered.length,
      unansweredSince: unanswered[0] === undefined ? undefined : dateOf(unanswered[0] * DAY),
      undated: this.#undated,
      unclear,
      refused: this.#sent > 0 && this.#refusals === this.#sent,
      spamFolder: this.#isFiled ? (date(this.#filedFirst) ?? null) : undefined,
      sameText,
      recipients: this.#recipients,
      byName,
    };
  }

  #noticed(): NoticedMessage[] {
    // Replies whose day is unknown may have been the first ones, and messages may have come before these.
    const gate = this.#replies[GATE_REPLIES - 1 - this.#undatedReplies];
    const firstReply = this.#replies[0];
    const noticed = this.#marked.map(({ at, number, thread = at, ...what }): NoticedMessage => {
      const opening =
        this.#undatedReplies < GATE_REPLIES &&
        (gate === undefined || at < gate) &&
        (this.#firstExchange === undefined || thread <= this.#firstExchange);
      const asked = this.#undatedReplies > 0 || (firstReply !== undefined && firstReply < at);
      return { ...what, date: dateOf(at), number: number + this.#undatedReceived, opening, asked };
    });
    if (this.#noticedSometime === undefined) return noticed;
    const replies = this.#replies.length + this.#undatedReplies;
    const opening = replies < GATE_REPLIES && (this.#exchanges === 0 || this.#threads === 1);
    const number = this.#received + this.#greetingsReceived;
    return [...noticed, { ...this.#noticedSometime, date: undefined, number, opening, asked: replies > 0 }];
  }
}

function earlier(a: Moment, b: Moment): Moment {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

function later(a: Moment, b: Moment): Moment {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

/** In seconds. */
const DAY = 86_400;

/** Days since 1970. */
export function dayOf(at: number): number {
  return Math.floor(at / DAY);
}

function yearOf(at: number): number {
  return new Date(at * 1000).getUTCFullYear();
}

/** The UTC date of a time in seconds since 1970. */
export function dateOf(at: number): PlainDate {
  return new Date(at * 1000).toISOString().slice(0, 10);
}

function usualGap(days: readonly number[]): number | undefined {
  if (days.length < 3) return undefined;
  const gaps = days
    .slice(1)
    .map((day, index) => day - (days[index] as number))
    .sort((a, b) => a - b);
  return gaps[gaps.length >> 1];
}
