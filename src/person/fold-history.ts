/** Folds the rows of `messages.csv`, as they stream by, into one history a person. Holds one conversation at a time. */

import type { Message } from "../sheets/messages.ts";
import { nameKey } from "./compare.ts";
import { type Heard, type History, type Impression, type Listen, NO_HISTORY } from "./history.ts";
import { byName, ENOUGH_CONVERSATIONS, findOwner, HELD_BACK, type Party, partiesOf } from "./parties.ts";
import type { PlainDate } from "./person.ts";
import { type Sketch, sameTexts, sketch } from "./same-text.ts";

/** Names LinkedIn writes for accounts that are gone. */
const NOBODY = nameKey("LinkedIn Member");

/** What the fold needs to know beforehand. */
export interface FoldOptions {
  /** The owner's profile id, where the user or another file told it. */
  readonly ownerId: string | undefined;
  /** The owner's full name, where Profile.csv tells it. */
  readonly ownerName: string | undefined;
  readonly listen: Listen;
  /** Whether a message is the note of an invitation, which is counted there. */
  readonly isNote: (message: Message) => boolean;
  /** The day a party became a connection: a single message around it is a greeting, whatever it says. */
  readonly connectedOn: (party: Party) => PlainDate | undefined;
}

/** What a folded file says. */
export interface Folded {
  readonly histories: ReadonlyMap<Party, History>;
  /** Names by which parties with an address were seen, folded; for connections without one. */
  readonly names: ReadonlyMap<string, ReadonlySet<Party>>;
  readonly owner: { readonly id: string | undefined; readonly name: string } | undefined;
  /** The oldest message. */
  readonly since: PlainDate | undefined;
  readonly newest: PlainDate | undefined;
  readonly messages: number;
  readonly conversations: number;
  /** Rows left out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

const GATE_REPLIES = 2;
const MASS = 5;
/** With so many messages each way it is a conversation, and what one more of them sounds like changes nothing: it is not listened to. */
const SETTLED = 12;
const ANOTHER_MESSAGE: Impression = { heard: [], greeting: false, refusal: false, words: 5 };
/** Texts shorter than this are alike by chance. */
const SAME_TEXT_WORDS = 25;

interface Row {
  readonly message: Message;
  readonly sender: Party | undefined;
}

/** What is gathered about one party until the file ends. */
interface Gathered {
  received: number;
  sent: number;
  greetingsReceived: number;
  greetingsSent: number;
  sentInWords: number;
  refusals: number;
  /** Days since 1970. */
  readonly receivedDays: Set<number>;
  readonly sentDays: Set<number>;
  /** Times in seconds since 1970, here and below. */
  first: number | undefined;
  firstBy: "me" | "them" | undefined;
  last: number | undefined;
  lastReceived: number;
  exchanges: number;
  firstExchange: number | undefined;
  lastExchange: number | undefined;
  /** The times of the earliest replies, as many as the gate asks for. */
  readonly replies: number[];
  /** Earliest and latest hearing of each signal, with the start of its thread. */
  readonly heard: Map<string, { readonly first: Hearing; last: Hearing }>;
  spamFolder: PlainDate | undefined;
  recipients: number;
  firstText: { readonly at: number; readonly sketch: Sketch } | undefined;
}

interface Hearing {
  readonly at: number;
  readonly number: number;
  readonly thread: number;
}

/**
 * Starts a fold. Rows may come in any order; those of one conversation together, as LinkedIn writes them, are read as one thread.
 */
export function foldHistory(options: FoldOptions): { readonly add: (message: Message) => void; readonly end: () => Folded } {
  const people = new Map<Party, Gathered>();
  const names = new Map<string, Set<Party>>();
  const presence = new Map<Party, number>();
  const leftOut: Record<string, number> = {};
  let owner: { id: string | undefined; name: string } | undefined =
    options.ownerId === undefined ? undefined : { id: options.ownerId, name: options.ownerName ?? "" };
  let current: Message[] = [];
  let held: Message[][] = [];
  let heldMessages = 0;
  let messages = 0;
  let conversations = 0;
  let since: number | undefined;
  let newest: number | undefined;

  const leave = (reason: string) => {
    leftOut[reason] = (leftOut[reason] ?? 0) + 1;
  };

  function add(message: Message): void {
    messages += 1;
    if (message.at !== 0) {
      if (since === undefined || message.at < since) since = message.at;
      if (newest === undefined || message.at > newest) newest = message.at;
    }
    const reason = reasonToLeave(message);
    if (reason !== undefined) {
      leave(reason);
      return;
    }
    if (current.length > 0 && (message.conversation === "" || message.conversation !== (current[0] as Message).conversation))
      endConversation();
    current.push(message);
  }

  function endConversation(): void {
    const thread = current;
    current = [];
    if (thread.length === 0) return;
    conversations += 1;
    if (owner === undefined) {
      for (const party of partiesOf(thread)) presence.set(party, (presence.get(party) ?? 0) + 1);
      held.push(thread);
      heldMessages += thread.length;
      if (conversations >= ENOUGH_CONVERSATIONS || heldMessages > HELD_BACK || options.ownerName !== undefined)
        owner = findOwner(held, presence, conversations, options);
      if (owner === undefined) return;
      for (const waiting of held) foldThread(waiting);
      held = [];
    } else {
      foldThread(thread);
    }
  }

  function isOwner(id: string | undefined, name: string): boolean {
    if (owner === undefined) return false;
    return id !== undefined && owner.id !== undefined ? id === owner.id : owner.name !== "" && nameKey(name) === nameKey(owner.name);
  }

  function foldThread(thread: readonly Message[]): void {
    const ids = new Map<string, Party>();
    for (const { from, fromId } of thread) if (fromId !== undefined && from !== "") ids.set(nameKey(from), fromId);
    const known = (name: string): Party | undefined =>
      name === "" || nameKey(name) === NOBODY ? undefined : (ids.get(nameKey(name)) ?? byName(name));
    const rows = thread.map(
      (message): Row => ({ message, sender: isOwner(message.fromId, message.from) ? "me" : (message.fromId ?? known(message.from)) }),
    );
    const others = new Set<Party>();
    for (const { message, sender } of rows) {
      if (sender !== "me" && sender !== undefined) others.add(sender);
      for (const id of message.toIds) if (!isOwner(id, "")) others.add(id);
      const recipient = message.toIds.length === 0 && !isOwner(undefined, message.to) ? known(message.to) : undefined;
      if (recipient !== undefined) others.add(recipient);
    }
    if (others.size === 0) {
      for (const _ of rows) leave("deleted account");
      return;
    }
    rows.sort((a, b) => a.message.at - b.message.at);
    if (others.size > 1) {
      noteMass(rows, others.size);
      for (const _ of rows) leave("group");
      return;
    }
    const [party] = others as unknown as [Party];
    for (const { message } of rows) {
      if (message.fromId === party) remember(message.from, party);
    }
    foldPair(party, rows);
  }

  function remember(name: string, party: Party): void {
    const key = nameKey(name);
    if (key === "") return;
    const parties = names.get(key);
    // A copy: the name is a slice of what was read with it.
    if (parties === undefined) names.set(key.split("").join(""), new Set([party]));
    else parties.add(party);
  }

  /** A group says nothing about anybody, except who wrote to many at once and got no word from the user. */
  function noteMass(rows: readonly Row[], size: number): void {
    const opener = (rows[0] as Row).sender;
    if (size < MASS || opener === undefined || opener === "me" || rows.some(({ sender }) => sender === "me")) return;
    const person = gathered(opener);
    person.recipients = Math.max(person.recipients, size);
  }

  function gathered(party: Party): Gathered {
    let person = people.get(party);
    if (person === undefined) {
      person = {
        received: 0,
        sent: 0,
        greetingsReceived: 0,
        greetingsSent: 0,
        sentInWords: 0,
        refusals: 0,
        receivedDays: new Set(),
        sentDays: new Set(),
        first: undefined,
        firstBy: undefined,
        last: undefined,
        lastReceived: 0,
        exchanges: 0,
        firstExchange: undefined,
        lastExchange: undefined,
        replies: [],
        heard: new Map(),
        spamFolder: undefined,
        recipients: 0,
        firstText: undefined,
      };
      people.set(party, person);
    }
    return person;
  }

  function foldPair(party: Party, rows: readonly Row[]): void {
    const person = gathered(party);
    const start = (rows[0] as Row).message.at;
    const lone = rows.length === 1 && aroundConnecting(start, options.connectedOn(party));
    let previous: "sent" | "received" | undefined;
    let number = 0;
    let replies = 0;
    for (const { message, sender } of rows) {
      const direction = sender === "me" ? "sent" : "received";
      if (options.isNote(message)) {
        leave("invitation note");
        continue;
      }
      if (message.folder === "SPAM" && direction === "received") person.spamFolder ??= dateOf(message.at);
      const isOpen = replies < GATE_REPLIES;
      const isSettled = !isOpen && person.received >= SETTLED && person.sent >= SETTLED;
      const impression = isSettled ? ANOTHER_MESSAGE : options.listen(message.text, direction, isOpen);
      const greeting = impression.greeting || lone;
      if (direction === "received") {
        number += 1;
        if (isOpen) hear(person, impression, { at: message.at, number, thread: start });
        keepFirstText(person, message, impression);
      } else if (!greeting) {
        replies += 1;
        reply(person, message.at);
      }
      if (person.first === undefined || message.at < person.first) {
        person.first = message.at;
        person.firstBy = direction === "sent" ? "me" : "them";
      }
      if (person.last === undefined || message.at > person.last) person.last = message.at;
      if (greeting) {
        if (direction === "sent") person.greetingsSent += 1;
        else person.greetingsReceived += 1;
        continue;
      }
      count(person, message.at, direction, impression);
      if (previous !== undefined && previous !== direction) exchange(person, message.at);
      previous = direction;
    }
  }

  function end(): Folded {
    endConversation();
    if (held.length > 0) {
      owner = findOwner(held, presence, conversations, { ...options, last: true });
      for (const thread of held) if (owner !== undefined) foldThread(thread);
    }
    const alike = sameTexts(
      [...people].flatMap(([party, { firstText }]) => (firstText === undefined ? [] : [{ party, sketch: firstText.sketch }])),
    );
    const histories = new Map<Party, History>();
    for (const [party, person] of people) histories.set(party, conclude(person, alike.get(party) ?? 0, party.startsWith("~")));
    return {
      histories,
      names,
      owner,
      since: since === undefined ? undefined : dateOf(since),
      newest: newest === undefined ? undefined : dateOf(newest),
      messages,
      conversations,
      leftOut,
    };
  }

  return { add, end };
}

/** Rows that are nobody's word to anybody. */
function reasonToLeave({ draft, title, from, fromId, to }: Message): string | undefined {
  if (draft) return "draft";
  if (title === "Sponsored Conversation") return "sponsored";
  return fromId === undefined && from === "" && to === "" ? "nobody" : undefined;
}

/** In seconds. */
const DAY = 86_400;

/** Days since 1970. */
function dayOf(at: number): number {
  return Math.floor(at / DAY);
}

function dateOf(at: number): PlainDate {
  return new Date(at * 1000).toISOString().slice(0, 10);
}

function aroundConnecting(at: number, connectedOn: PlainDate | undefined): boolean {
  return connectedOn !== undefined && at !== 0 && Math.abs(dayOf(at) - Date.parse(connectedOn) / 1000 / DAY) <= 1;
}

function hear(person: Gathered, { heard }: Impression, hearing: Hearing): void {
  for (const signal of heard) {
    const known = person.heard.get(signal);
    if (known === undefined) person.heard.set(signal, { first: hearing, last: hearing });
    else if (hearing.at < known.first.at) person.heard.set(signal, { first: hearing, last: known.last });
    else if (hearing.at > known.last.at) known.last = hearing;
  }
}

/** Only the earliest message of a person's can be a template sent to many; greetings and short texts are alike by chance. */
function keepFirstText(person: Gathered, { at, text }: Message, { greeting, words }: Impression): void {
  if (greeting || words < SAME_TEXT_WORDS || (person.firstText !== undefined && person.firstText.at <= at)) return;
  person.firstText = { at, sketch: sketch(text) };
}

function reply(person: Gathered, at: number): void {
  person.replies.push(at);
  person.replies.sort((a, b) => a - b);
  person.replies.length = Math.min(person.replies.length, GATE_REPLIES);
}

function count(person: Gathered, at: number, direction: "sent" | "received", { words, refusal }: Impression): void {
  const day = dayOf(at);
  if (direction === "received") {
    person.received += 1;
    person.receivedDays.add(day);
    if (at > person.lastReceived) person.lastReceived = at;
    return;
  }
  person.sent += 1;
  person.sentDays.add(day);
  if (words >= 5) person.sentInWords += 1;
  if (refusal) person.refusals += 1;
}

function exchange(person: Gathered, at: number): void {
  person.exchanges += 1;
  if (person.firstExchange === undefined || at < person.firstExchange) person.firstExchange = at;
  if (person.lastExchange === undefined || at > person.lastExchange) person.lastExchange = at;
}

function conclude(person: Gathered, sameText: number, byName: boolean): History {
  const days = [...new Set([...person.receivedDays, ...person.sentDays])].sort((a, b) => a - b);
  const unanswered = [...person.sentDays].filter((day) => day > dayOf(person.lastReceived)).sort((a, b) => a - b);
  const date = (at: number | undefined) => (at === undefined ? undefined : dateOf(at));
  return {
    ...NO_HISTORY,
    received: person.received,
    sent: person.sent,
    greetingsReceived: person.greetingsReceived,
    greetingsSent: person.greetingsSent,
    sentInWords: person.sentInWords,
    daysReceived: person.receivedDays.size,
    daysSent: person.sentDays.size,
    contactDays: days.length,
    first: date(person.first),
    last: date(person.last),
    exchanges: person.exchanges,
    firstExchange: date(person.firstExchange),
    lastExchange: date(person.lastExchange),
    startedBy: person.firstBy,
    usualGap: usualGap(days),
    heard: heardBy(person),
    unansweredDays: unanswered.length,
    unansweredSince: unanswered[0] === undefined ? undefined : dateOf(unanswered[0] * DAY),
    refused: person.sent > 0 && person.refusals === person.sent,
    spamFolder: person.spamFolder,
    sameText,
    recipients: person.recipients,
    byName,
  };
}

function heardBy({ heard, replies, firstExchange }: Gathered): Heard[] {
  const secondReply = replies[GATE_REPLIES - 1];
  const isOpening = ({ at, thread }: Hearing) =>
    (secondReply === undefined || at < secondReply) && (firstExchange === undefined || thread <= firstExchange);
  return [...heard]
    .map(([signal, { first, last }]) => {
      const opening = isOpening(first);
      const hearing = opening ? first : last;
      return { signal, date: dateOf(hearing.at), number: hearing.number, opening };
    })
    .sort((a, b) => (a.signal < b.signal ? -1 : 1));
}

function usualGap(days: readonly number[]): number | undefined {
  if (days.length < 3) return undefined;
  const gaps = days
    .slice(1)
    .map((day, index) => day - (days[index] as number))
    .sort((a, b) => a - b);
  return gaps[gaps.length >> 1];
}
