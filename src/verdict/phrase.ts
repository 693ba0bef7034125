/**
 * Lists of closed phrases in many languages, in a notation one can read, and one look over a text for all lists at once.
 *
 * The notation: `notation.ts`.
 */

import type { Connection } from "../people/person.ts";
import { tidy } from "../text/clean.ts";
import { everyScript, isAscii } from "../text/patterns.ts";
import { fold, plain, type Text, textOf } from "../text/text.ts";
import { canonical, EDGELESS, edgelessEnd, QUANTITY } from "./edgeless.ts";
import { languagesOf } from "./language.ts";
import { type Slot, tokenPattern, tokensOf } from "./notation.ts";
import { type EdgelessPhrase, type Index, indexOf, pack, type SpacedPhrase } from "./phrase-index.ts";
import type { Evidence } from "./signal.ts";
import type { Slots } from "./slots.ts";

/** A list of phrases. */
export interface Phrases {
  /** Languages with at least one phrase (ISO 639-1, else 639-3). Others are unknown to the list, not clean. */
  readonly languages: readonly string[];
  /** The first phrase found, as the text puts it; `undefined` where there is none. */
  find(text: Text): string | undefined;
}

/** Phrases by language. */
export type PhrasesByLanguage = Readonly<Record<string, readonly string[]>>;

/** Declares a list of phrases; a text that holds one of `unless` holds none of the list's, since it shows another meaning. */
type Declare = (byLanguage: PhrasesByLanguage, unless?: PhrasesByLanguage) => Phrases;

/** Phrases looked for in positions and companies. */
export const profilePhrases: Declare = (byLanguage, unless) => declare(PROFILES, byLanguage, unless);

/** Phrases looked for in names. Apart from the others, of which ordinary names hold many a word. */
export const namePhrases: Declare = (byLanguage, unless) => declare(NAMES, byLanguage, unless);

/** Phrases looked for in messages. Apart from the others, so that an export without messages pays nothing for them. */
export const phrases: Declare = (byLanguage, unless) => declare(MESSAGES, byLanguage, unless);

/** Phrases looked for in messages of a few words, which do not tell their language. */
export const shortPhrases: Declare = (byLanguage, unless) => declare(COURTESIES, byLanguage, unless);

interface List {
  readonly phrases: PhrasesByLanguage;
  readonly unless: PhrasesByLanguage;
}

/** Lists that are looked up together, so a text is walked once however many of them ask about it. */
interface Shelf {
  readonly name: string;
  readonly lists: List[];
  /** By language where a text tells its own; each built when the first text that may be in it is looked at. */
  indexes: Map<string, Index>;
  /** What excuses a text from a list. Ordinary words such as `manager` are among it, so it is looked at only where something was found. */
  excuses: Index | undefined;
  /** Whether what was found is told in the text's words; messages are never quoted. */
  readonly quotes: boolean;
  readonly languagesOf: (folded: string, tokens: readonly string[]) => readonly string[];
}

/** A title or a name is too short to tell its language. */
const ANY = ["any"];
const anyLanguage = () => ANY;

function shelf(name: string, quotes: boolean, languages: Shelf["languagesOf"] = anyLanguage): Shelf {
  return { name, lists: [], indexes: new Map(), excuses: undefined, quotes, languagesOf: languages };
}

const PROFILES = shelf("profiles", true);
const NAMES = shelf("names", true);
const MESSAGES = shelf("messages", false, languagesOf);
const COURTESIES = shelf("courtesies", false);

function declare(shelf: Shelf, byLanguage: PhrasesByLanguage, unless: PhrasesByLanguage = {}): Phrases {
  const list: List = { phrases: byLanguage, unless };
  shelf.lists.push(list);
  shelf.indexes = new Map();
  shelf.excuses = undefined;
  return {
    languages: Object.keys(byLanguage),
    find: (text) => findings(shelf, text).get(list),
  };
}

/** What the lists of each shelf find in a text; by the indexes of the shelf, which a list declared later makes anew. */
type Findings = Map<Shelf["indexes"], Map<List, string>>;

const NOTHING = new Map<List, string>();

function findings(shelf: Shelf, text: Text): Map<List, string> {
  text.findings ??= new Map();
  const known = text.findings as Findings;
  let found = known.get(shelf.indexes);
  if (found === undefined) {
    found = shelf === MESSAGES || indexFor(shelf, "any").mayHold(text.folded) ? findIn(shelf, text) : NOTHING;
    known.set(shelf.indexes, found);
  }
  return found;
}

function findIn(shelf: Shelf, text: Text): Map<List, string> {
  const tokens: readonly string[] = tokensOf(text.folded);
  const found = new Map<List, string>();
  for (const language of shelf.languagesOf(text.folded, tokens)) look(indexFor(shelf, language), shelf, text, tokens, found);
  if (found.size > 0) {
    shelf.excuses ??= indexOf(`${shelf.name} unless`, excusesOf(shelf));
    const excused = new Map<List, string>();
    look(shelf.excuses, shelf, text, tokens, excused);
    for (const list of excused.keys()) found.delete(list);
  }
  return found;
}

function indexFor(shelf: Shelf, language: string): Index {
  let index = shelf.indexes.get(language);
  if (index === undefined) {
    index = indexOf(`${shelf.name} ${language}`, phrasesOf(shelf, language));
    shelf.indexes.set(language, index);
  }
  return index;
}

/** The phrases of each list in a language. */
const phrasesOf = ({ lists }: Shelf, language: string): string[][] =>
  lists.map(({ phrases }) => (language === "any" ? Object.values(phrases).flat() : [...(phrases[language] ?? [])]));

const excusesOf = ({ lists }: Shelf): string[][] => lists.map(({ unless }) => Object.values(unless).flat());

/** The indexes of all lists declared so far, by name, for `prepared.ts`. */
export function packedIndexes(): Record<string, string> {
  const packed: Record<string, string> = {};
  for (const shelf of [PROFILES, NAMES, MESSAGES, COURTESIES]) {
    const languages = shelf === MESSAGES ? new Set(shelf.lists.flatMap(({ phrases }) => Object.keys(phrases))) : ANY;
    for (const language of languages) packed[`${shelf.name} ${language}`] = pack(phrasesOf(shelf, language));
    packed[`${shelf.name} unless`] = pack(excusesOf(shelf));
  }
  return packed;
}

const SHELVES = { job: PROFILES, name: NAMES } as const;

/** A quick look at a position or company, or a name: `false` where it holds no phrase of any list. */
export const mayHoldPhrase = (where: keyof typeof SHELVES, text: string): boolean => indexFor(SHELVES[where], "any").mayHold(text);

/** Whether a position or company, or a name, holds a phrase of any list. */
export const holdsPhrase = (where: keyof typeof SHELVES, text: Text): boolean => findings(SHELVES[where], text).size > 0;

// ── Looking at a text ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Signs between which nobody's phrase goes on: `Forex | Account Manager` is two things. */
const BREAK = /[|•;·‖▪■►]/;

/** Adds what an index finds. */
function look(index: Index, shelf: Shelf, text: Text, tokens: readonly string[], found: Map<List, string>): void {
  // Counted here and below: a message has hundreds of words, and nearly all have no phrase around them.
  for (let at = 0; at < tokens.length; at++) {
    const phrases = index.around(tokens[at] as string);
    for (let place = 0; place < phrases.length; place++) {
      const phrase = phrases[place] as SpacedPhrase;
      const list = shelf.lists[phrase.list] as List;
      if (found.has(list)) continue;
      const { slots } = phrase;
      const first = slots.at(0) as Slot;
      for (let start = Math.max(0, at - phrase.before); start <= at; start++) {
        // Most phrases that may stand here fail at their first word.
        if (first.kind === "words" && first.isPlain && !first.words.has(tokens[start] as string)) continue;
        const end = matchEnd(slots, 0, tokens, start);
        if (end <= at || broken(text.folded, start, end)) continue;
        found.set(list, shelf.quotes ? quoteOf(text, start, end) : phrase.notation);
        break;
      }
    }
  }

  if (index.hasOpenings && !isAscii(text.folded) && EDGELESS.test(text.folded)) {
    const { letters, places } = canonical(text.folded);
    for (let at = 0; at < letters.length; at++) {
      const phrases = index.openedBy(letters.slice(at, at + 2));
      for (let place = 0; place < phrases.length; place++) {
        const { list: number, slots } = phrases[place] as EdgelessPhrase;
        const list = shelf.lists[number] as List;
        if (found.has(list)) continue;
        const end = edgelessEnd(slots, letters, at);
        if (end > at) found.set(list, tidy(text.folded.slice(places[at], (places[end - 1] ?? 0) + 1)));
      }
    }
  }
}

/** Where a match of the slots from `slot` on that begins at `at` ends; −1 where there is none. */
function matchEnd(slots: Slots<Slot>, slot: number, tokens: readonly string[], at: number): number {
  const current = slots.at(slot);
  if (current === undefined) return at;
  if (current.kind === "gap") {
    for (let skipped = 0; skipped <= current.most && at + skipped <= tokens.length; skipped++) {
      const end = matchEnd(slots, slot + 1, tokens, at + skipped);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (current.words.has(tokens[at] ?? "")) {
    const end = matchEnd(slots, slot + 1, tokens, at + 1);
    if (end >= 0) return end;
  }
  for (let place = 0; place < current.others.length; place++) {
    const next = wordsEnd(current.others[place] as readonly string[], tokens, at);
    const end = next < 0 ? -1 : matchEnd(slots, slot + 1, tokens, next);
    if (end >= 0) return end;
  }
  return current.optional ? matchEnd(slots, slot + 1, tokens, at) : -1;
}

function wordsEnd(words: readonly string[], tokens: readonly string[], start: number): number {
  let at = start;
  for (const word of words) {
    if (QUANTITY.has(word)) at = quantityEnd(word, tokens, at);
    else at = (word.endsWith("*") ? tokens[at]?.startsWith(word.slice(0, -1)) : tokens[at] === word) ? at + 1 : -1;
    if (at < 0) return -1;
  }
  return at;
}

function broken(folded: string, start: number, end: number): boolean {
  if (!BREAK.test(folded)) return false;
  const spans = [...folded.matchAll(tokenPattern(folded))];
  return BREAK.test(folded.slice(spans[start]?.index, spans[end - 1]?.index));
}

/** The match in the text's own letters; the words of the text and of its folded form are the same in number. */
function quoteOf(text: Text, start: number, end: number): string {
  const letters = plain(text.raw);
  const spans = [...letters.matchAll(tokenPattern(letters))];
  const last = spans[end - 1];
  return tidy(letters.slice(spans[start]?.index, last && last.index + last[0].length));
}

// ── Quantities ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const listed = (words: string): string[] => fold(words).split(" ");

const CURRENCIES = listed(
  "usd usdt dollar dollars dolar dolares dollari dolari dollaro dolarow eur euro euros euroa evro gbp pound pounds libras brl real reais reales mxn peso pesos soles cop clp ars " +
    "inr rs re rupee rupees rupaye rupay rupiya rupiye rupya rupiah rp idr tl try lira liras lire chf cad aud sgd myr rm ringgit php piso ngn naira ksh kes zar rand " +
    "zl zlotych zloty pln kr kronor sek nok dkk kroner lei leu ron ft huf kc czk vnd dong d aed dirham dirhams sar pkr bdt taka tk " +
    "руб рублей рубля рубли р грн гривень гривен доллар долларов доларів евро євро тенге сом rub uah " +
    "रुपये रुपए रुपया रु रूपए रूपये টাকা ডলার 원 만원 만 천원 달러 円 元",
);
const MAGNITUDES = listed(
  "k m mil mille mila tys tis tusind tusen thousand million millions millionen milioni milhoes milhao millones millon lakh lakhs lac crore hazaar hazar bin milyon " +
    "ribu rb juta jt nghin ngan tr trieu cu тыс тысяч тыщ тисяч млн हजार लाख হাজার লাখ",
);
const CURRENCY = new Set(CURRENCIES);
const MAGNITUDE = new Set(MAGNITUDES);
/** `R$`, `US$`, `A$`: what may stand in front of the sign. */
const SIGN_LETTERS = new Set(listed("r us a c s nt hk rd mx nz"));
const numeral = everyScript(/^[\p{Nd}]+(?:[.,][\p{Nd}]+)*([\s\S]*)$/u);
const CURRENCY_SIGN = /^\p{Sc}$/u;
/** Nearly every token is asked, and no word is one letter long in ASCII and a currency. */
const isSign = (token: string): boolean => token === "$" || (token.length < 3 && token > "\x7f" && CURRENCY_SIGN.test(token));
const PERCENT = new Set(["%", "percent", "prozent", "procent", "persen"]);

function quantityEnd(kind: string, tokens: readonly string[], start: number): number {
  let at = start;
  let currency = false;
  if (SIGN_LETTERS.has(tokens[at] ?? "") && isSign(tokens[at + 1] ?? "")) at++;
  if (isSign(tokens[at] ?? "") || CURRENCY.has(tokens[at] ?? "")) {
    currency = true;
    at++;
  }
  const first = at;
  for (; at < first + 3; at++) {
    const token = tokens[at] ?? "";
    const unit = numeral(token).exec(token)?.[1];
    if (unit === undefined || (unit && !CURRENCY.has(unit) && !MAGNITUDE.has(unit))) break;
    if (CURRENCY.has(unit)) currency = true;
  }
  if (at === first) return -1;
  if (MAGNITUDE.has(tokens[at] ?? "")) at++;
  if (kind === "%") return PERCENT.has(tokens[at] ?? "") ? at + 1 : -1;
  if (SIGN_LETTERS.has(tokens[at] ?? "") && isSign(tokens[at + 1] ?? "")) at++;
  if (isSign(tokens[at] ?? "") || CURRENCY.has(tokens[at] ?? "")) {
    currency = true;
    at++;
  }
  return kind === "#" || currency ? at : -1;
}

// ── What a position says ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * The first phrase of the lists in a person's position, else in the company, where long adverts go on.
 *
 * @param lists declared by `profilePhrases`
 */
export function positionSays(person: Connection, ...lists: readonly Phrases[]): Evidence | undefined {
  const position = textOf(person.position);
  const company = textOf(person.company);
  for (const list of lists) {
    const inPosition = list.find(position);
    if (inPosition !== undefined) return { strength: 1, because: `the position says “${inPosition}”` };
    const inCompany = list.find(company);
    if (inCompany !== undefined) return { strength: 1, because: `the company field says “${inCompany}”` };
  }
  return undefined;
}
