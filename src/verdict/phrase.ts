/**
 * Lists of closed phrases in many languages, in a notation one can read, and one look over a text for all lists at once.
 *
 * A phrase is slots with spaces between them; each slot takes the next words of the text, whole words only:
 *
 * | slot | takes |
 * | --- | --- |
 * | `earn` | that word; case, accents and punctuation around it do not matter |
 * | `earn\|make` | either word |
 * | `kazan*` | a word that begins so |
 * | `from-home\|l'argent` | several words in a row, as one alternative |
 * | `[the\|a]` | may be missing |
 * | `...` | up to as many words as there are dots, whichever |
 * | `#` | a number, with or without a currency: `300`, `5.000`, `10k`, `€ 20` |
 * | `$` | an amount of money: `$500`, `500€`, `300 dollars`, `5000rs` |
 * | `%` | a percentage |
 *
 * In scripts without spaces between words (Chinese, Japanese, Thai) and in Arabic script, where articles and endings grow on the words,
 * a phrase may begin and end anywhere, and its slots may touch; a dot then stands for two characters.
 */
import type { Connection } from "../person/person.ts";
import { clean, fold, plain, type Text, textOf } from "../person/text.ts";
import { languagesOf } from "./language.ts";
import type { Evidence } from "./signal.ts";

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

/** Phrases looked for in positions, companies and names. */
export const profilePhrases: Declare = (byLanguage, unless) => declare(PROFILES, byLanguage, unless);

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
const PROFILES: Shelf = {
  lists: [],
  indexes: new Map(),
  excuses: undefined,
  quotes: true,
  languagesOf: () => ANY,
};
const MESSAGES: Shelf = {
  lists: [],
  indexes: new Map(),
  excuses: undefined,
  quotes: false,
  languagesOf,
};

const COURTESIES: Shelf = {
  lists: [],
  indexes: new Map(),
  excuses: undefined,
  quotes: false,
  languagesOf: () => ANY,
};

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
  const tokens: readonly string[] = text.folded.match(TOKEN) ?? [];
  const found = new Map<List, string>();
  for (const language of shelf.languagesOf(text.folded, tokens)) look(indexFor(shelf, language), text, tokens, found);
  if (found.size > 0) {
    shelf.excuses ??= indexOf(shelf, (list) => Object.values(list.unless).flat());
    const excused = new Map<List, string>();
    look(shelf.excuses, text, tokens, excused);
    for (const list of excused.keys()) found.delete(list);
  }
  return found;
}

function indexFor(shelf: Shelf, language: string): Index {
  let index = shelf.indexes.get(language);
  if (index === undefined) {
    index = indexOf(shelf, ({ phrases }) => (language === "any" ? Object.values(phrases).flat() : (phrases[language] ?? [])));
    shelf.indexes.set(language, index);
  }
  return index;
}

// ── Reading the notation ────────────────────────────────────────────────────────────────────────────────────────────────────────────

type Slot =
  | { readonly kind: "gap"; readonly most: number }
  | {
      readonly kind: "words";
      readonly alternatives: readonly (readonly string[])[];
      /** The alternatives of one plain word, and the others. */
      readonly words: ReadonlySet<string>;
      readonly others: readonly (readonly string[])[];
      readonly optional: boolean;
    };

/** A phrase as it is looked up: of two thousand a network meets a handful, so the notation is read when the first of its words is met. */
interface SpacedPhrase {
  readonly notation: string;
  /** The slot it is looked up by. */
  readonly anchor: number;
  parsed: ParsedPhrase | undefined;
}

interface ParsedPhrase {
  readonly slots: readonly Slot[];
  /** The most words there can be in front of the one it is looked up by. */
  readonly before: number;
}

interface EdgelessPhrase {
  readonly source: string;
  /** Of a thousand patterns a network meets a handful, and compiling is what costs. */
  compiled: RegExp | undefined;
}

/** Scripts in which a phrase is looked for without word edges. */
const EDGELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Arabic}]/u;

/** As the notation of most languages is, and in lower case: such phrases are folded already. */
const ASCII = /^[ -@[-~]*$/;

/** Words, numbers with their separators, and the signs that make a number an amount or a percentage. */
const TOKEN = /\p{Nd}+(?:[.,]\p{Nd}+)*[\p{L}\p{N}\p{M}]*|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[\p{Sc}%]/gu;

function slotOf(notation: string): Slot {
  if (/^\.+$/.test(notation)) return { kind: "gap", most: notation.length };
  const optional = notation.startsWith("[");
  const alternatives = (optional ? notation.slice(1, -1) : notation).split("|").map((alternative) => {
    return wordsOfAlternative(alternative);
  });
  const isPlain = ([word = "", ...more]: readonly string[]) => more.length === 0 && !word.endsWith("*") && !QUANTITY.has(word);
  const words = new Set(alternatives.filter(isPlain).map(([word = ""]) => word));
  return {
    kind: "words",
    alternatives,
    words,
    others: alternatives.filter((alternative) => !isPlain(alternative)),
    optional,
  };
}

function wordsOfAlternative(alternative: string): readonly string[] {
  const words = alternative.split("-").flatMap((piece) => (SIMPLE.test(piece) ? [piece] : (piece.match(TOKEN) ?? [])));
  // Nothing to look for would be found everywhere.
  if (words.length === 0) throw new Error(`A phrase has an empty alternative: "${alternative}"`);
  return alternative.endsWith("*") ? [...words.slice(0, -1), `${words.at(-1)}*`] : words;
}

/** A quantity or a word that need not be split: nearly all are. */
const SIMPLE = /^(?:[#$%]|[a-z0-9]+)$/;
const QUANTITY = new Set(["#", "$", "%"]);
/** The most tokens a quantity takes: `US $ 10 000 000 mil dollars`. */
const QUANTITY_WIDTH = 7;

/** The most tokens that words, or a slot, take. */
const widthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + (QUANTITY.has(word) ? QUANTITY_WIDTH : 1), 0);
const width = (slot: Slot): number => (slot.kind === "gap" ? slot.most : Math.max(...slot.alternatives.map(widthOf)));

/** Words of so many ordinary positions, companies and names that looking phrases up by them would be slow. */
const ORDINARY = new Set(
  (
    "account accounts manager management managers company business marketing development consultant sales lead leads team work working job jobs online " +
    "project digital product products service services expert specialist director agency trading investment financial finance clients customers client " +
    "income content partner partners group coach help helping people build building create growth real support trainee from with for and to the of in at on " +
    "owner member software strategy office risk students network loan credit training fund funds trade brand top mentor distributor relations research " +
    "independent opportunities opportunity web design developer engineer school health media home life international data center manufacturer " +
    "supplier visa travel tax reserve state systems solutions security capital bank crypto education teacher student leader president founder " +
    "empresas grupo de da do des von und der et en para por com di e a o i me my our us it is or trader investor link free day new open social mobile " +
    // And of ordinary messages.
    "you your mail can looking happy see meeting last quick call thanks thank good are could would same from attached one how give talk send tell start time " +
    "week weeks month we need like just know hope great have been be if this that here there about please let"
  ).split(" "),
);

/** How much looking up by a word costs: it grows with how often ordinary texts hold the word, and long words are rare ones. */
function commonness(word: string): number {
  if (QUANTITY.has(word) || word === "") return Number.POSITIVE_INFINITY;
  return ORDINARY.has(word) ? 1 : 1 / word.length ** 3;
}

const rarest = (words: readonly string[]): string => words.reduce((best, word) => (commonness(word) < commonness(best) ? word : best));

// ── The index ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Index {
  /** Phrases by a word they cannot do without. */
  readonly byWord: ReadonlyMap<string, readonly Entry<SpacedPhrase>[]>;
  /** Phrases by the beginning of a word they cannot do without, and how long such beginnings are. */
  readonly byPrefix: ReadonlyMap<string, readonly Entry<SpacedPhrase>[]>;
  readonly prefixLengths: readonly number[];
  /** The entries of words met before. */
  readonly quotes: boolean;
  readonly met: Map<string, readonly Entry<SpacedPhrase>[]>;
  /** Edgeless phrases by their first two characters. */
  readonly byOpening: ReadonlyMap<string, readonly Entry<EdgelessPhrase>[]>;
  /** A quick look at a folded text: `false` where no phrase can be in it. */
  readonly mayHold: (folded: string) => boolean;
  /** One of them is in every text that holds a phrase. */
  readonly anchors: Anchors;
}

/** Words, and beginnings of words, one of which is in every text that holds a phrase; texts in other letters than a to z aside. */
export interface Anchors {
  readonly words: readonly string[];
  readonly prefixes: readonly string[];
}

/** The anchors of the lists for positions, companies and names. */
export function anchors(): Anchors {
  return indexFor(PROFILES, "any").anchors;
}

interface Entry<P> {
  readonly list: List;
  readonly phrase: P;
}

function indexOf({ lists, quotes }: Pick<Shelf, "lists" | "quotes">, notationsOf: (list: List) => readonly string[]): Index {
  const byWord = new Map<string, Entry<SpacedPhrase>[]>();
  const byPrefix = new Map<string, Entry<SpacedPhrase>[]>();
  const byOpening = new Map<string, Entry<EdgelessPhrase>[]>();
  for (const list of lists) {
    for (const notation of notationsOf(list)) {
      if (!ASCII.test(notation) && EDGELESS.test(notation)) {
        for (const [opening, phrase] of edgeless(notation)) add(byOpening, opening, { list, phrase });
      } else {
        for (const [anchor, phrase] of spaced(ASCII.test(notation) ? notation : fold(notation))) {
          if (anchor.endsWith("*")) add(byPrefix, anchor.slice(0, -1), { list, phrase });
          else add(byWord, anchor, { list, phrase });
        }
      }
    }
  }
  const prefixLengths = [...new Set([...byPrefix.keys()].map((prefix) => prefix.length))];
  const mayHold = quickLook(byWord.keys(), byPrefix.keys());
  return {
    byWord,
    byPrefix,
    prefixLengths,
    quotes,
    met: new Map(),
    byOpening,
    mayHold,
    anchors: { words: [...byWord.keys()], prefixes: [...byPrefix.keys()] },
  };
}

/** The phrase under each of the words one of which it cannot do without: those of the slot whose words are rarest together. */
function spaced(notation: string): (readonly [anchor: string, phrase: SpacedPhrase])[] {
  const slots = notation.split(" ");
  let anchor = -1;
  let lowest = Number.POSITIVE_INFINITY;
  // Loops and no callbacks: this runs once, before anything is compiled, over every word of every phrase.
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as string;
    if (slot.startsWith("[") || slot.startsWith(".")) continue;
    // Nothing to look for would be found everywhere.
    if (/^\||\|\||\|$/.test(slot)) throw new Error(`A phrase has an empty alternative: "${notation}"`);
    let cost = 0;
    for (const alternative of slot.split("|")) cost += commonness(alternative.includes("-") ? rarest(alternative.split("-")) : alternative);
    if (cost < lowest) {
      lowest = cost;
      anchor = at;
    }
  }
  if (lowest === Number.POSITIVE_INFINITY) throw new Error(`A phrase has no slot of words: "${notation}"`);
  const phrase: SpacedPhrase = { notation, anchor, parsed: undefined };
  const slot = slots[anchor] as string;
  return slot.split("|").map((alternative) => [rarest(wordsOfAlternative(alternative)), phrase] as const);
}

function parse({ notation, anchor }: SpacedPhrase): ParsedPhrase {
  const slots = notation.split(" ").map(slotOf);
  const before = slots.slice(0, anchor).reduce((sum, slot) => sum + width(slot), 0);
  const slot = slots[anchor];
  const own =
    slot?.kind === "words" ? Math.max(...slot.alternatives.map((words) => widthOf(words.slice(0, words.indexOf(rarest(words)))))) : 0;
  return { slots, before: before + own };
}

function add<P>(entries: Map<string, Entry<P>[]>, key: string, entry: Entry<P>): void {
  const known = entries.get(key);
  if (known) known.push(entry);
  else entries.set(key, [entry]);
}

const HASHES = 1 << 18;
const WORD_END = 1;
const PREFIX_END = 2;

/**
 * Nearly every text of nearly every network holds no phrase. Walking its characters with a running hash of the current word tells so in
 * a tenth of the time that splitting it into words takes. A wrong yes costs that time; a wrong no cannot be.
 */
function quickLook(words: Iterable<string>, prefixes: Iterable<string>): (folded: string) => boolean {
  const marks = new Uint8Array(HASHES);
  const mark = (word: string, bit: number): void => {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = (hash * 31 + word.charCodeAt(i)) & (HASHES - 1);
    marks[hash] = (marks[hash] ?? 0) | bit;
  };
  for (const word of words) mark(word, WORD_END);
  for (const prefix of prefixes) mark(prefix, PREFIX_END);
  return (folded) => {
    let hash = 0;
    for (let i = 0; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
        hash = (hash * 31 + code) & (HASHES - 1);
        if ((marks[hash] ?? 0) & PREFIX_END) return true;
      } else if (code > 127) {
        return true;
      } else {
        if ((marks[hash] ?? 0) & WORD_END) return true;
        hash = 0;
      }
    }
    return ((marks[hash] ?? 0) & WORD_END) !== 0;
  };
}

// ── Looking at a text ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Signs between which nobody's phrase goes on: `Forex | Account Manager` is two things. */
const BREAK = /[|•;·‖▪■►]/;

/** Adds what an index finds. */
function look(built: Index, text: Text, tokens: readonly string[], found: Map<List, string>): void {
  for (let at = 0; at < tokens.length; at++) {
    for (const entry of entriesAt(built, tokens[at] ?? "")) {
      if (found.has(entry.list)) continue;
      entry.phrase.parsed ??= parse(entry.phrase);
      const { slots, before } = entry.phrase.parsed;
      for (let start = Math.max(0, at - before); start <= at; start++) {
        const end = matchEnd(slots, 0, tokens, start);
        if (end <= at || broken(text.folded, start, end)) continue;
        found.set(entry.list, built.quotes ? quoteOf(text, start, end) : entry.phrase.notation);
        break;
      }
    }
  }

  if (built.byOpening.size > 0 && EDGELESS.test(text.folded)) {
    const { letters, places } = canonical(text.folded);
    for (let at = 0; at < letters.length - 1; at++) {
      for (const entry of built.byOpening.get(letters.slice(at, at + 2)) ?? []) {
        if (found.has(entry.list)) continue;
        entry.phrase.compiled ??= new RegExp(entry.phrase.source, "uy");
        entry.phrase.compiled.lastIndex = at;
        const match = entry.phrase.compiled.exec(letters);
        if (match) found.set(entry.list, clean(text.folded.slice(places[at], (places[at + match[0].length - 1] ?? 0) + 1)));
      }
    }
  }
}

/** The phrases that may stand around a word. */
function entriesAt(built: Index, token: string): readonly Entry<SpacedPhrase>[] {
  const known = built.met.get(token);
  if (known !== undefined) return known;
  let entries = built.byWord.get(token) ?? NO_ENTRIES;
  for (const length of built.prefixLengths) {
    const more = token.length >= length ? built.byPrefix.get(token.slice(0, length)) : undefined;
    if (more) entries = [...entries, ...more];
  }
  if (token.charCodeAt(0) <= 57) return entries;
  if (built.met.size >= MET) built.met.clear();
  built.met.set(token, entries);
  return entries;
}

/** Words of which the entries are remembered: a language has some thousands that make up nearly all of its texts. */
const MET = 20_000;
const NO_ENTRIES: readonly Entry<SpacedPhrase>[] = [];

/** Where a match of the slots from `slot` on that begins at `at` ends; −1 where there is none. */
function matchEnd(slots: readonly Slot[], slot: number, tokens: readonly string[], at: number): number {
  const current = slots[slot];
  if (!current) return at;
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
  for (const words of current.others) {
    const next = wordsEnd(words, tokens, at);
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
  const spans = [...folded.matchAll(TOKEN)];
  return BREAK.test(folded.slice(spans[start]?.index, spans[end - 1]?.index));
}

/** The match in the text's own letters; the words of the text and of its folded form are the same in number. */
function quoteOf(text: Text, start: number, end: number): string {
  const letters = plain(text.raw);
  const spans = [...letters.matchAll(TOKEN)];
  const last = spans[end - 1];
  return clean(letters.slice(spans[start]?.index, last && last.index + last[0].length));
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
const NUMBER = /^\p{Nd}+(?:[.,]\p{Nd}+)*(.*)$/u;
const SIGN = /^\p{Sc}$/u;
const PERCENT = new Set(["%", "percent", "prozent", "procent", "persen"]);

function quantityEnd(kind: string, tokens: readonly string[], start: number): number {
  let at = start;
  let currency = false;
  if (SIGN_LETTERS.has(tokens[at] ?? "") && SIGN.test(tokens[at + 1] ?? "")) at++;
  if (SIGN.test(tokens[at] ?? "") || CURRENCY.has(tokens[at] ?? "")) {
    currency = true;
    at++;
  }
  const first = at;
  for (; at < first + 3; at++) {
    const unit = NUMBER.exec(tokens[at] ?? "")?.[1];
    if (unit === undefined || (unit && !CURRENCY.has(unit) && !MAGNITUDE.has(unit))) break;
    if (CURRENCY.has(unit)) currency = true;
  }
  if (at === first) return -1;
  if (MAGNITUDE.has(tokens[at] ?? "")) at++;
  if (kind === "%") return PERCENT.has(tokens[at] ?? "") ? at + 1 : -1;
  if (SIGN_LETTERS.has(tokens[at] ?? "") && SIGN.test(tokens[at + 1] ?? "")) at++;
  if (SIGN.test(tokens[at] ?? "") || CURRENCY.has(tokens[at] ?? "")) {
    currency = true;
    at++;
  }
  return kind === "#" || currency ? at : -1;
}

// ── Scripts without word edges ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** One letter in several spellings: Arabic hamzas and final forms with their Persian and Urdu cousins; traditional Chinese. */
const VARIANTS = new Map(
  (
    "اأإآٱ يىیئ كک هةھہۀە وؤ 赚賺 钱錢 贷貸 币幣 动動 财財 务務 单單 职職 结結 稳穩 赔賠 轻輕 松鬆 团團 队隊 链鏈 创創 业業 导導 实實 现現 师師 项項 " +
    "带帶 号號 联聯 万萬 过過 妈媽 营營 销銷 费費 试試 资資 课課 网網 络絡 额額 报報 远遠 汇匯 货貨 虚虛 拟擬 买買 卖賣 选選 机機 会會 时時 间間 权權 " +
    "义義 无無 经經 验驗 险險 获獲 润潤 盘盤 讯訊 询詢 办辦 证證 签簽 国國 宝寶 学學 员員 个個 专專 亿億"
  )
    .split(" ")
    .flatMap(([one = "", ...others]) => others.map((other) => [other, one] as const)),
);
/** Short vowels and the stroke that stretches a word say nothing about which word it is. */
const UNSPOKEN = /[\u0640\u064b-\u065f\u0670]/;

/** A folded text in canonical letters, and for each of them its place in the text. */
function canonical(folded: string): { letters: string; places: number[] } {
  let letters = "";
  const places: number[] = [];
  for (let place = 0; place < folded.length; place++) {
    const letter = folded[place] ?? "";
    if (UNSPOKEN.test(letter)) continue;
    letters += VARIANTS.get(letter) ?? letter;
    places.push(place);
  }
  return { letters, places };
}

/** The patterns of an edgeless phrase, each under the two characters it begins with. */
function edgeless(notation: string): (readonly [opening: string, phrase: EdgelessPhrase])[] {
  const [head = "", ...rest] = canonical(fold(notation)).letters.split(" ");
  const tail = rest.map(pattern).join("");
  return head.split("|").map((opening) => [opening.slice(0, 2), { source: pattern(opening) + tail, compiled: undefined }]);
}

function pattern(slot: string): string {
  if (/^\.+$/.test(slot)) return `.{0,${slot.length * 2}}?`;
  const optional = slot.startsWith("[");
  const words = (optional ? slot.slice(1, -1) : slot)
    .split("|")
    .map((word) => (QUANTITY.has(word) ? EDGELESS_NUMBER : word.replaceAll("-", "\\s*")));
  return `\\s*(?:${words.join("|")})${optional ? "?" : ""}`;
}

const EDGELESS_NUMBER = "\\p{Sc}?\\s*[\\p{Nd}一二三四五六七八九十百千]+(?:[.,]\\p{Nd}+)*[百千万亿k]*";

// ── What a position says ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The first phrase of the lists in a person's position, else in the company, where long adverts go on. */
export function positionSays({ position, company }: Connection, ...lists: readonly Phrases[]): Evidence | undefined {
  for (const list of lists) {
    const inPosition = list.find(textOf(position));
    if (inPosition !== undefined) return { strength: 1, because: `Position says “${inPosition}”` };
    const inCompany = list.find(textOf(company));
    if (inCompany !== undefined) return { strength: 1, because: `Company field says “${inCompany}”` };
  }
  return undefined;
}
