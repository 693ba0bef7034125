/** Folds the rows of `messages.csv`, as they stream by, into one history a person. Holds one conversation at a time. */

import { nameKey } from "../people/compare.ts";
import type { Direction, History, Impression, Listen } from "../people/history.ts";
import type { PlainDate } from "../people/person.ts";
import type { Message } from "../sheets/messages.ts";
import { dateOf, dayOf, GATE_REPLIES, Gathered } from "./gathered.ts";
import { byName, ENOUGH_CONVERSATIONS, findOwner, HELD_BACK, type Party, partiesOf } from "./parties.ts";
import { sameTexts } from "./same-text.ts";

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

/** A conversation of so many others is a mailing. */
const MASS = 5;
/** What a message sounds like in a settled conversation, where it is not listened to. */
const ANOTHER_MESSAGE: Impression = { heard: [], greeting: false, refusal: false, words: 5 };

interface Row {
  readonly message: Message;
  readonly sender: Party | undefined;
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
    let ids: ReadonlyMap<string, Party> | undefined;
    const known = (name: string): Party | undefined => {
      const key = nameKey(name);
      if (key === "" || key === NOBODY) return undefined;
      // Nearly all rows tell addresses, and nobody need be known by name.
      ids ??= idsByName(thread);
      return ids.get(key) ?? byName(name);
    };
    const rows = thread.map(
      (message): Row => ({ message, sender: isOwner(message.fromId, message.from) ? "me" : (message.fromId ?? known(message.from)) }),
    );
    const others = new Set<Party>();
    rows.forEach(({ message, sender }) => {
      if (sender !== "me" && sender !== undefined) others.add(sender);
      message.toIds.forEach((id) => {
        if (!isOwner(id, "")) others.add(id);
      });
      const recipient = message.toIds.length === 0 && !isOwner(undefined, message.to) ? known(message.to) : undefined;
      if (recipient !== undefined) others.add(recipient);
    });
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
    let latest = "";
    rows.forEach(({ message: { from, fromId } }) => {
      if (fromId !== party || from === latest) return;
      latest = from;
      remember(from, party);
    });
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
    person.writeToMany(size);
  }

  function gathered(party: Party): Gathered {
    let person = people.get(party);
    if (person === undefined) {
      person = new Gathered();
      people.set(party, person);
    }
    return person;
  }

  function foldPair(party: Party, rows: readonly Row[]): void {
    const person = gathered(party);
    const start = (rows[0] as Row).message.at;
    const lone = rows.length === 1 && aroundConnecting(start, options.connectedOn(party));
    let previous: Direction | undefined;
    let number = 0;
    let replies = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const { message, sender } = rows[at] as Row;
      const direction = sender === "me" ? "sent" : "received";
      if (options.isNote(message)) {
        leave("invitation note");
        continue;
      }
      if (message.folder === "SPAM" && direction === "received") person.fileAsSpam(message.at);
      const isOpen = replies < GATE_REPLIES;
      const impression = !isOpen && person.isSettled ? ANOTHER_MESSAGE : options.listen(message.text, direction, isOpen);
      const greeting = impression.greeting || lone;
      if (direction === "received") {
        number += 1;
        if (isOpen) person.hear(impression, { at: message.at, number, thread: start });
        person.keepFirstText(message, impression);
      } else if (!greeting) {
        replies += 1;
        person.reply(message.at);
      }
      person.meet(message.at, direction);
      if (greeting) {
        person.greet(direction);
        continue;
      }
      person.talk(message.at, direction, impression);
      if (previous !== undefined && previous !== direction) person.exchange(message.at);
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
      [...people].flatMap(([party, { firstSketch }]) => (firstSketch === undefined ? [] : [{ party, sketch: firstSketch }])),
    );
    const histories = new Map<Party, History>();
    for (const [party, person] of people) histories.set(party, person.conclude(alike.get(party) ?? 0, party.startsWith("~")));
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

function idsByName(thread: readonly Message[]): ReadonlyMap<string, Party> {
  const ids = new Map<string, Party>();
  for (const { from, fromId } of thread) if (fromId !== undefined && from !== "") ids.set(nameKey(from), fromId);
  return ids;
}

/** Rows that are nobody's word to anybody. */
function reasonToLeave({ draft, title, from, fromId, to }: Message): string | undefined {
  if (draft) return "draft";
  if (title === "Sponsored Conversation") return "sponsored";
  return fromId === undefined && from === "" && to === "" ? "nobody" : undefined;
}

function aroundConnecting(at: number, connectedOn: PlainDate | undefined): boolean {
  return connectedOn !== undefined && at !== 0 && Math.abs(dayOf(at) - dayOf(Date.parse(connectedOn) / 1000)) <= 1;
}
