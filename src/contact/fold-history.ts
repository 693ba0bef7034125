/** Folds the rows of `messages.csv`, as they stream by, into one history a person. Holds one conversation at a time. */

import { nameKey } from "../people/compare.ts";
import type { Direction, History, Impression, Listen } from "../people/history.ts";
import type { PlainDate } from "../people/person.ts";
import type { Message } from "../sheets/messages.ts";
import { byName, ENOUGH_CONVERSATIONS, findOwner, HELD_BACK, isToSeveral, NOBODY, namesIn, type Party, partiesOf } from "./parties.ts";
import { sameTexts } from "./same-text.ts";
import { dateOf, dayOf, GATE_REPLIES, Tally } from "./tally.ts";

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
  /** Whether a folded name is that of a connection. */
  readonly isConnection: (nameKey: string) => boolean;
}

/** What a folded file says. */
export interface Folded {
  /**
   * What was between the user and somebody who is known as several parties, or as one.
   *
   * @param unclear how many messages more may be with them
   */
  readonly historyOf: (parties: readonly Party[], unclear: number) => History | undefined;
  /** How many messages went to and from a party, groups apart. */
  readonly messagesWith: (party: Party) => number;
  /** How many messages there are in groups in which a party wrote, or the user did. */
  readonly grouped: ReadonlyMap<Party, number>;
  /** Names by which parties with an address were seen, folded; for connections without one. */
  readonly names: ReadonlyMap<string, ReadonlySet<Party>>;
  readonly owner: { readonly id: string | undefined; readonly name: string } | undefined;
  /** The oldest message. */
  readonly since: PlainDate | undefined;
  readonly newest: PlainDate | undefined;
  readonly messages: number;
  readonly conversations: number;
  /** Of the messages that are somebody's word to somebody, how many there are, and how many of them are with people known by name alone. */
  readonly spoken: number;
  readonly spokenByName: number;
  /** Rows left out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** A conversation of so many others is a mailing. */
const MASS = 5;
/** What a message sounds like in a settled conversation, where it is not listened to. */
const ANOTHER_MESSAGE: Impression = { noticed: undefined, greeting: false, refusal: false, words: 5 };

interface Row {
  readonly message: Message;
  readonly sender: Party | undefined;
}

/**
 * Starts a fold. Rows may come in any order; those of one conversation together, as LinkedIn writes them, are read as one thread.
 */
export function foldHistory(options: FoldOptions): { readonly add: (message: Message) => void; readonly end: () => Folded } {
  const people = new Map<Party, Tally>();
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
  let spoken = 0;
  let spokenByName = 0;
  const grouped = new Map<Party, number>();
  let since: number | undefined;
  let newest: number | undefined;

  const leave = (reason: string) => {
    leftOut[reason] = (leftOut[reason] ?? 0) + 1;
  };

  function add(message: Message): void {
    messages += 1;
    if (message.at !== undefined) {
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
    const several = new Set<Party>();
    rows.forEach(({ message, sender }) => {
      if (sender !== "me" && sender !== undefined) others.add(sender);
      message.toIds.forEach((id) => {
        if (!isOwner(id, "")) others.add(id);
      });
      // Nearly no name holds a comma.
      if (message.to.includes(",") && isToSeveral(message, { ...options, isSomebody: (key) => isOneName(key, thread) })) {
        for (const name of namesIn(message.to)) {
          const party = isOwner(undefined, name) ? undefined : known(name);
          if (party !== undefined) several.add(party);
        }
        return;
      }
      const recipient = message.toIds.length === 0 && !isOwner(undefined, message.to) ? known(message.to) : undefined;
      if (recipient !== undefined) others.add(recipient);
    });
    spoken += rows.length;
    if (others.size + several.size === 0) {
      for (const _ of rows) leave("deleted account");
      return;
    }
    rows.sort(byTime);
    if (others.size > 1 || several.size > 0) {
      noteMass(rows, others.size);
      noteGroup(rows, [...others, ...several]);
      for (const _ of rows) leave("group");
      return;
    }
    const [party] = others as unknown as [Party];
    if (party.startsWith("~")) spokenByName += rows.length;
    let latest = "";
    rows.forEach(({ message: { from, fromId } }) => {
      if (fromId !== party || from === latest) return;
      latest = from;
      remember(from, party);
    });
    // Somebody who never wrote is called what the user's messages to them say.
    if (latest === "") {
      const called = rows.flatMap(({ message: { to, toIds } }) => (to !== "" && toIds.length === 1 && toIds[0] === party ? [to] : []));
      for (const name of new Set(called)) remember(name, party);
    }
    foldPair(party, rows);
  }

  /** Whether a folded name is that of one person: of the user, of a connection, or of somebody who writes in the thread. */
  function isOneName(key: string, thread: readonly Message[]): boolean {
    return (
      options.isConnection(key) || (owner !== undefined && nameKey(owner.name) === key) || thread.some(({ from }) => nameKey(from) === key)
    );
  }

  /** A group is no exchange with anybody; and no silence with whoever wrote in it, or with anybody where the user wrote. */
  function noteGroup(rows: readonly Row[], parties: readonly Party[]): void {
    const senders = new Set(rows.map(({ sender }) => sender));
    for (const party of new Set(parties)) {
      if (senders.has("me") || senders.has(party)) grouped.set(party, (grouped.get(party) ?? 0) + rows.length);
    }
  }

  function remember(name: string, party: Party): void {
    const key = nameKey(name);
    if (key === "" || key === NOBODY) return;
    const parties = names.get(key);
    // A copy: the name is a slice of what was read with it.
    if (parties === undefined) names.set(key.split("").join(""), new Set([party]));
    else parties.add(party);
  }

  /** A group says nothing about anybody, except who wrote to many at once and got no word from the user. */
  function noteMass(rows: readonly Row[], size: number): void {
    const opener = (rows[0] as Row).sender;
    // Who began is not known where days are not.
    if (rows.some(({ message, sender }) => message.at === undefined && sender !== opener)) return;
    if (size < MASS || opener === undefined || opener === "me" || rows.some(({ sender }) => sender === "me")) return;
    const person = tallyOf(opener);
    person.writeToMany(size);
  }

  function tallyOf(party: Party): Tally {
    let person = people.get(party);
    if (person === undefined) {
      person = new Tally();
      people.set(party, person);
    }
    return person;
  }

  function foldPair(party: Party, rows: readonly Row[]): void {
    const person = tallyOf(party);
    const start = (rows[0] as Row).message.at;
    const lone = rows.length === 1 && aroundConnecting(start, options.connectedOn(party));
    person.beginThread();
    let previous: Direction | undefined;
    let number = 0;
    let replies = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const { message, sender } = rows[at] as Row;
      const direction = sender === "me" ? "sent" : "received";
      if (options.isNote(message)) {
        leave("invitation note");
        spoken -= 1;
        continue;
      }
      if (message.folder === "SPAM" && direction === "received") person.fileAsSpam(message.at);
      const isOpen = replies < GATE_REPLIES;
      const impression = !isOpen && person.isSettled ? ANOTHER_MESSAGE : options.listen(message.text, direction, isOpen);
      const greeting = impression.greeting || lone;
      if (direction === "received") {
        number += 1;
        if (isOpen) person.notice(impression, { at: message.at, number, thread: start });
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
    return {
      historyOf: (parties, unclear) => {
        const known = parties.filter((party) => people.has(party));
        const tallies = known.map((party) => people.get(party) as Tally);
        const [first, ...more] = tallies;
        if (first === undefined) return undefined;
        let all = first;
        if (more.length > 0) {
          all = new Tally();
          for (const tally of tallies) all.absorb(tally);
        }
        const sameText = Math.max(...known.map((party) => alike.get(party) ?? 0));
        return all.conclude(
          sameText,
          known.some((party) => party.startsWith("~")),
          unclear,
        );
      },
      messagesWith: (party) => people.get(party)?.messages ?? 0,
      grouped,
      names,
      owner,
      since: since === undefined ? undefined : dateOf(since),
      newest: newest === undefined ? undefined : dateOf(newest),
      messages,
      conversations,
      spoken,
      spokenByName,
      leftOut,
    };
  }

  return { add, end };
}

function idsByName(thread: readonly Message[]): ReadonlyMap<string, Party> {
  const ids = new Map<string, Party>();
  for (const { to, toIds } of thread) if (to !== "" && toIds.length === 1) ids.set(nameKey(to), toIds[0] as string);
  for (const { from, fromId } of thread) if (fromId !== undefined && from !== "") ids.set(nameKey(from), fromId);
  return ids;
}

/** Oldest first; messages whose day is unknown come last, in the order of the file. */
function byTime({ message: { at: a } }: Row, { message: { at: b } }: Row): number {
  return a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : a - b;
}

/** Rows that are nobody's word to anybody. */
function reasonToLeave({ draft, title, from, fromId, to }: Message): string | undefined {
  if (draft) return "draft";
  if (title === "Sponsored Conversation") return "sponsored";
  return fromId === undefined && from === "" && to === "" ? "nobody" : undefined;
}

function aroundConnecting(at: number | undefined, connectedOn: PlainDate | undefined): boolean {
  return connectedOn !== undefined && at !== undefined && Math.abs(dayOf(at) - dayOf(Date.parse(connectedOn) / 1000)) <= 1;
}
