/** Changes that change nothing anybody could see, each with the reason; they are left out of the share. */

/** A change by the line it is in, white space around it apart, and what it does, as `mutants` prints it. */
export interface Equivalent {
  readonly line: string;
  readonly what: string;
  readonly because: string;
}

/** By file. */
export const EQUIVALENT: Readonly<Record<string, readonly Equivalent[]>> = {
  "src/verdict/add-up.ts": [
    {
      line: "if (most !== undefined && points > most)",
      what: "most !== undefined && points > most → (points > most)",
      because: "nothing is more than undefined",
    },
  ],
  "src/verdict/outcome.ts": [
    {
      line: "const enough = seesMessages ? 0 : STRONG_SPAM;",
      what: "0 → 1",
      because: "two kinds of spam weigh more than a point",
    },
  ],
  "src/text/contact-data.ts": [
    {
      line: "phone: () => (SEVEN_DIGITS.test(folded) ? phoneIn(folded) : undefined),",
      what: "SEVEN_DIGITS.test(folded) ? phoneIn(folded) : undefined → (phoneIn(folded))",
      because: "a quick look before the slow one",
    },
    {
      line: "if (!mayHoldContact(text)) return undefined;",
      what: "if (!mayHoldContact(text)) → false",
      because: "a quick look before the slow one",
    },
  ],
  "src/detect/courtesy-words.ts": [
    {
      line: "if (words.length === 0) return true;",
      what: "if (words.length === 0) → false",
      because: "of no words every one is small talk",
    },
    {
      line: "return (folded.match(UNSPACED)?.length ?? 0) * 2 > folded.length;",
      what: "folded.match(UNSPACED)?.length ?? 0 → (folded.match(UNSPACED)?.length)",
      because: "nothing is more than a number that is none",
    },
  ],
  "src/verdict/policy.ts": [
    {
      line: "return [...new Set(speaking.flatMap(({ says }) => pick(says) ?? []))];",
      what: "pick(says) ?? [] → (pick(says))",
      because: "only places that say something are asked",
    },
  ],
  "src/contact/fold-history.ts": [
    {
      line: 'if (size < MASS || opener === undefined || opener === "me" || rows.some(({ sender }) => sender === "me")) return;',
      what: '"me" → "changed"',
      because: "whom the owner opened, the owner wrote in",
    },
    {
      line: "options.isConnection(key) || (owner !== undefined && nameKey(owner.name) === key) || thread.some(({ from }) => nameKey(from) === key)",
      what: "owner !== undefined && nameKey(owner.name) === key → (nameKey(owner.name) === key)",
      because: "threads are folded once the owner is known",
    },
    {
      line: "let heldMessages = 0;",
      what: "0 → 1",
      because: "asks for the owner a message sooner, and finds the same one",
    },
    {
      line: "const ANOTHER_MESSAGE: Impression = { noticed: undefined, greeting: false, refusal: false, words: 5 };",
      what: "5 → 6",
      because: "five words are words, and six",
    },
    {
      line: "heldMessages += thread.length;",
      what: "heldMessages += thread.length → heldMessages -= thread.length",
      because: "asks for the owner later, and finds the same one",
    },
    {
      line: 'for (const { to, toIds } of thread) if (to !== "" && toIds.length === 1) ids.set(nameKey(to), toIds[0] as string);',
      what: 'to !== "" && toIds.length === 1 → (to !== "")',
      because: "nobody is called by several names together",
    },
    {
      line: 'for (const { to, toIds } of thread) if (to !== "" && toIds.length === 1) ids.set(nameKey(to), toIds[0] as string);',
      what: "1 → 0",
      because: "nobody is called by several names together",
    },
    {
      line: 'for (const { from, fromId } of thread) if (fromId !== undefined && from !== "") ids.set(nameKey(from), fromId);',
      what: 'fromId !== undefined && from !== "" → (fromId !== undefined)',
      because: "nobody is looked for by an empty name",
    },
    {
      line: "return connectedOn !== undefined && at !== undefined && Math.abs(dayOf(at) - dayOf(Date.parse(connectedOn) / 1000)) <= 1;",
      what: "connectedOn !== undefined && at !== undefined → (at !== undefined)",
      because: "no day is near to a number that is none",
    },
  ],
  "src/contact/tally.ts": [
    {
      line: "const latest = this.#replies[GATE_REPLIES - 1];",
      what: "GATE_REPLIES - 1 → GATE_REPLIES + 1",
      because: "a reply that is kept too long is cut off again",
    },
    {
      line: "if (at > this.#lastReceived) this.#lastReceived = at;",
      what: "at > this.#lastReceived → at >= this.#lastReceived",
      because: "the same time is the same time",
    },
    {
      line: "if (this.#last === undefined || at > this.#last) this.#last = at;",
      what: "at > this.#last → at >= this.#last",
      because: "the same time is the same time",
    },
    {
      line: "if (this.#lastExchange === undefined || at > this.#lastExchange) this.#lastExchange = at;",
      what: "at > this.#lastExchange → at >= this.#lastExchange",
      because: "the same time is the same time",
    },
    {
      line: "const latest = this.#replies[GATE_REPLIES - 1];",
      what: "1 → 0",
      because: "a reply that is kept too long is cut off again",
    },
    {
      line: "if (latest !== undefined && at >= latest) return;",
      what: "latest !== undefined && at >= latest → (at >= latest)",
      because: "nothing is later than undefined",
    },
    {
      line: "if (other.#first !== undefined && (this.#first === undefined || other.#first < this.#first)) {",
      what: "other.#first !== undefined && (this.#first === undefined || … → ((this.#first === undefined || other.#first < this.#first))",
      because: "nothing is earlier than undefined, and the same time is the same time",
    },
    {
      line: "if (other.#first !== undefined && (this.#first === undefined || other.#first < this.#first)) {",
      what: "other.#first < this.#first → other.#first <= this.#first",
      because: "nothing is earlier than undefined, and the same time is the same time",
    },
  ],
  "src/contact/same-text.ts": [
    {
      line: "const INDEXED = 8;",
      what: "8 → 7",
      because: "how many are compared at all, to save time",
    },
    {
      line: "return value >>> 0;",
      what: "0 → 1",
      because: "of hashes any is as good as another",
    },
    {
      line: "const INDEXED = 8;",
      what: "8 → 9",
      because: "how many are compared at all, to save time",
    },
    {
      line: "const CROWDED = 64;",
      what: "64 → 65",
      because: "how many are compared at all, to save time",
    },
    {
      line: "for (const value of sketch.subarray(0, INDEXED)) {",
      what: "0 → 1",
      because: "how many are compared at all, to save time",
    },
    {
      line: "for (const other of (bySmallest.get(value) ?? []).slice(0, CROWDED)) candidates.add(other);",
      what: "bySmallest.get(value) ?? [] → (bySmallest.get(value))",
      because: "each of its own pieces is indexed",
    },
    {
      line: "if (x <= y) i += 1;",
      what: "x <= y → x < y",
      because: "the other step is taken one round later",
    },
    {
      line: "return a.length + b.length === 0 ? 0 : shared / (a.length + b.length - shared);",
      what: "a.length + b.length === 0 ? 0 : shared / (a.length + b.lengt… → (shared / (a.length + b.length - shared))",
      because: "nothing shared of nothing is alike to nothing",
    },
  ],
  "src/people/compare.ts": [
    {
      line: "const company = SIMPLE.test(whole) ? whole : withoutTagline(whole);",
      what: "SIMPLE.test(whole) ? whole : withoutTagline(whole) → (withoutTagline(whole))",
      because: "a simple name holds no tagline",
    },
  ],
  "src/people/connections.ts": [
    {
      line: 'const slug = url === "" ? undefined : slugOf(url);',
      what: 'url === "" ? undefined : slugOf(url) → (slugOf(url))',
      because: "an empty address is none",
    },
    {
      line: 'return /\\s\\s|[^\\S ]/.test(name) ? name.replace(/\\s+/g, " ") : name;',
      what: '/\\s\\s|[^\\S ]/.test(name) ? name.replace(/\\s+/g, " ") : name → (name.replace(/\\s+/g, " "))',
      because: "a quick look before the slow one",
    },
  ],
  "src/people/facts.ts": [
    {
      line: 'if (known === undefined || (row.date ?? "") > (known.date ?? "")) latest.set(id, row);',
      what: 'row.date ?? "" → (row.date)',
      because: "nothing is later than an unknown day",
    },
  ],
  "src/people/timeline.ts": [
    {
      line: "return moments.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));",
      what: "0 → 1",
      because: "what is not before stays where it is",
    },
    {
      line: "return moments.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));",
      what: "1 → 0",
      because: "what is not before stays where it is",
    },
    {
      line: "return moments.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));",
      what: "a.date > b.date ? 1 : 0 → (0)",
      because: "what is not before stays where it is",
    },
    {
      line: "return moments.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));",
      what: "a.date > b.date ? 1 : 0 → (1)",
      because: "what is not before stays where it is",
    },
    {
      line: "return moments.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));",
      what: "a.date > b.date → a.date >= b.date",
      because: "what is not before stays where it is",
    },
    {
      line: "return moments.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));",
      what: "1 → 2",
      because: "any number above sorts alike",
    },
  ],
  "src/network/bursts.ts": [
    {
      line: ".sort((a, b) => (a.day < b.day ? -1 : 1));",
      what: "a.day < b.day → a.day <= b.day",
      because: "no day stands there twice",
    },
    {
      line: "if (sorted.length === 0) return 0;",
      what: "0 → 1",
      because: "the middle of one number is it",
    },
  ],
  "src/network/growth.ts": [
    {
      line: "let [start, end] = [0, 0];",
      what: "0 → 1",
      because: "the window's end moves on at once",
    },
  ],
  "src/network/jobs.ts": [
    {
      line: 'return named.find((one): one is JobFunction => one !== null && one !== "human-resources" && functions.some((own) => areNear(own, one)));',
      what: 'one !== null && one !== "human-resources" → (one !== "human-resources")',
      because: "no field is near to none",
    },
  ],
  "src/network/member-number.ts": [
    {
      line: ": found.sort((a, b) => (a.connectedOn < b.connectedOn ? -1 : a.connectedOn > b.connectedOn ? 1 : a.number - b.number));",
      what: "1 → 2",
      because: "any number above sorts alike",
    },
  ],
  "src/signals/aged-account.ts": [
    {
      line: "(account) => account.connectedOn < connectedOn && yearsBetween(account.connectedOn, connectedOn) >= YEARS_BEFORE,",
      what: "yearsBetween(account.connectedOn, connectedOn) >= YEARS_BEFO… → yearsBetween(account.connectedOn, connectedOn) > YEARS_BEFOR…",
      because: "no whole number of days is three years of 365.25",
    },
  ],
  "src/signals/company-burst.ts": [
    {
      line: "if (colleagues.length < LEAST_PEOPLE || ties.has(employer)) continue;",
      what: "colleagues.length < LEAST_PEOPLE || ties.has(employer) → (ties.has(employer))",
      because: "asked again of those with a date",
    },
    {
      line: "const sorted = [...group].sort((a, b) => ((a.connectedOn as string) < (b.connectedOn as string) ? -1 : 1));",
      what: "1 → 2",
      because: "any number above sorts alike",
    },
    {
      line: "return bursts.size === 0 ? undefined : bursts;",
      what: "bursts.size === 0 ? undefined : bursts → (bursts)",
      because: "an empty finding says nothing either",
    },
  ],
  "src/signals/early-tie.ts": [
    {
      line: "const added = connectedOn === undefined || messages !== undefined ? undefined : growth.get(connectedOn);",
      what: "connectedOn === undefined || messages !== undefined → (messages !== undefined)",
      because: "nobody is known by an unknown day",
    },
  ],
  "src/signals/followed-company.ts": [
    {
      line: "return followed.size === 0 ? undefined : followed;",
      what: "followed.size === 0 ? undefined : followed → (followed)",
      because: "an empty finding says nothing either",
    },
  ],
  "src/signals/my-employer.ts": [
    {
      line: "(messages?.sent ?? 0) > 0 || (endorsements?.given ?? 0) + (endorsements?.received ?? 0) > 0 || invitations?.sent !== undefined;",
      what: "messages?.sent ?? 0 → (messages?.sent)",
      because: "nothing is more than undefined",
    },
  ],
  "src/signals/off-topic.ts": [
    {
      line: 'if (person.position === "" || ties.has(person.employer)) return undefined;',
      what: 'person.position === "" || ties.has(person.employer) → (ties.has(person.employer))',
      because: "of an empty position no function is known",
    },
  ],
  "src/signals/open-networker.ts": [
    {
      line: "const source = isLion ? position : MAYBE_LION.test(name) && LION_IN_NAME.test(plain(name)) ? name : undefined;",
      what: "MAYBE_LION.test(name) && LION_IN_NAME.test(plain(name)) → (LION_IN_NAME.test(plain(name)))",
      because: "a quick look before the slow one",
    },
  ],
  "src/signals/sole-bridge.ts": [
    {
      line: "return alone.size === 0 ? undefined : alone;",
      what: "0 → 1",
      because: "one is the only one",
    },
  ],
  "src/signals/template-position.ts": [
    {
      line: "return clusters.size === 0 ? undefined : clusters;",
      what: "0 → 1",
      because: "all of a group have the same words",
    },
    {
      line: "const sorted = [...group].sort((a, b) => ((a.connectedOn as string) < (b.connectedOn as string) ? -1 : 1));",
      what: "1 → 2",
      because: "any number above sorts alike",
    },
    {
      line: "if ((found.get(person)?.others ?? 0) < near.length - 1) found.set(person, { others: near.length - 1, days });",
      what: "(found.get(person)?.others ?? 0) < near.length - 1 → (found.get(person)?.others ?? 0) <= near.length - 1",
      because: "of two windows of one size either may be told",
    },
  ],
  "src/plan/what-if.ts": [
    {
      line: "spellings.set(person.company, (spellings.get(person.company) ?? 0) + 1);",
      what: "1 → 2",
      because: "twos count as ones do",
    },
    {
      line: "if (counts.size === 0) break;",
      what: "if (counts.size === 0) → false",
      because: "deleting from nothing deletes nothing",
    },
  ],
  "src/journal/decisions.ts": [
    {
      line: "let before = 0;",
      what: "0 → 1",
      because: "no entry is older than 1970",
    },
  ],
  "src/plan/pace.ts": [
    {
      line: "return entry === undefined ? [] : [{ decision: entry.decision, on: decidedOn(entry) }];",
      what: "entry === undefined ? [] : [{ decision: entry.decision, on: … → ([{ decision: entry.decision, on: decidedOn(entry) }])",
      because: "whoever is decided about has a decision",
    },
  ],
  "src/contact/parties.ts": [
    {
      line: "if (suffices && (presence.get(party) ?? 0) >= conversations * PRESENCE) return { id, name: ownerName };",
      what: "presence.get(party) ?? 0 → (presence.get(party))",
      because: "nothing is as much as undefined",
    },
  ],
  "src/people/join.ts": [
    {
      line: "if (files.length === 0) return connections;",
      what: "if (files.length === 0) → false",
      because: "people made again of the same are the same",
    },
  ],
  "src/signals/keep-list.ts": [
    {
      line: "if (since !== undefined && person.connectedOn !== undefined && person.connectedOn >= since)",
      what: "since !== undefined && person.connectedOn !== undefined && p… → (person.connectedOn >= since)",
      because: "nothing is later than an unknown day",
    },
    {
      line: "if (since !== undefined && person.connectedOn !== undefined && person.connectedOn >= since)",
      what: "since !== undefined && person.connectedOn !== undefined → (person.connectedOn !== undefined)",
      because: "nothing is later than an unknown day",
    },
    {
      line: "if (since !== undefined && person.connectedOn !== undefined && person.connectedOn >= since)",
      what: "since !== undefined && person.connectedOn !== undefined → (since !== undefined)",
      because: "nothing is later than an unknown day",
    },
    {
      line: "keep.people.length + keep.companies.length + keep.titleWords.length + decided.size === 0 && keep.connectedSince === undefined",
      what: "keep.people.length + keep.companies.length + keep.titleWords… → ({ decided, isKept: keptTest(keep.people), companies: new Se…",
      because: "rules that are none keep nobody",
    },
  ],
};
