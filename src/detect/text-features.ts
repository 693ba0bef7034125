/**
 * What is looked at in a message or an offer: words, pairs and parts of words, and classes of what differs from text to text (amounts, links,
 * handles, emoji). Places and legal forms are taken out first. Knows no language.
 */
import { fold, isAscii } from "../text/text.ts";
import { added, eachPiece, mixed } from "./hashing.ts";
import { eachMeaning } from "./meanings.ts";
import { isPlace, LONGEST, unweighedFrom } from "./places.ts";

/** Scripts that do not part words by spaces: any run of one to four letters may be a word. */
const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー々";
/** The first of their letters; no European, Indian or Arabic one lies behind it. */
const FIRST_UNSPACED = 0x0e00;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, "u");
const HANGUL = /^\p{Script=Hangul}/u;

/** What stands for a token that is no word, so that no single number, link or address is learned. Words are in lower case. */
type Part = "LINK" | "MAIL" | "HANDLE" | "PHONE" | "AMOUNT" | "PERCENT" | "NUMBER" | "WORD";

/** Patterns of the parts, in lower-case letters. */
function partsOf(letter: string, digit: string, sign: string): Readonly<Record<Part, string>> {
  const number = `[${digit}]+(?:[.,:'’][${digit}]+| [${digit}]{3}(?![${digit}]))*`;
  const before = `[${sign}]|rs\\.?|inr|usdt?|eur|gbp|aed|ngn|pkr|idr|rp\\.?|rm|rub|sar|kes|zar|php|brl|r\\$|us\\$|chf|pln|try|tl|z[lł]|руб|[dđ]|vnd`;
  const unit =
    "(?:\\s?(?:k|m|mio|tr|tri[ệe]u|juta|jt|ribu|rb|lakhs?|crore|million|mil|mila|mille|tys|bin|tis[ií]c|tusind|tusen|ezer|тыс|тисяч|万|만|천|萬|億|억|ألف|هزار|میلیون|ہزار|لاکھ|אלף|हज़ार|हजार|लाख|হাজার|লাখ|লক্ষ|ஆயிரம்|லட்சம்|พัน|หมื่น|แสน|ล้าน))?";
  const behind = `[${sign}]|usdt?|eur|euros?|dollars?|d[oó]lares|gbp|pounds?|rs|inr|rupees?|aed|naira|pln|z[lł]|tl|lira|руб(?:лей|\\.)?|元|块|円|원|đ|đồng|dong|vn[dđ]|reais|pesos?|soles|btc|eth|k[cč]|kr|kroner|kronor|ft|forint|lei|kn|грн|ευρώ|ευρω|دولار|ريال|درهم|تومان|تومن|دلار|روپے|ڈالر|שקל(?:ים)?|ש["״]?ח|रुपये|रुपए|रू|টাকা|ডলার|ரூபாய்|บาท`;
  return {
    LINK: `(?:https?:\\/\\/|www\\.)\\S+|(?<![${letter}${digit}@.-])(?:[a-z0-9-]+\\.)+(?:com|net|org|io|co|me|ly|info|biz|ai|app|link|page|shop|xyz|site|online|gle|ee|in|uk|de|fr|ru|us)(?:\\/\\S*)?(?![${letter}${digit}])`,
    MAIL: `(?<![${letter}${digit}._%+-])[${letter}${digit}._%+-]{1,64}@[${letter}${digit}-]+(?:\\.[${letter}${digit}-]+)+`,
    HANDLE: `(?<![${letter}${digit}])@[${letter}${digit}_.]{2,}`,
    PHONE: `(?<![${digit}])\\+[${digit}][${digit} ().-]{6,}[${digit}]|(?<![${digit}.,])[${digit}][${digit} .-]{8,}[${digit}](?![${digit}%])`,
    AMOUNT: `(?<![${letter}])(?:${before})\\s?${number}${unit}(?![${letter}])\\+?|${number}${unit}\\s?(?:${behind})(?![a-zа-я])`,
    PERCENT: `${number}\\s?(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|процент[${letter}]*|відсотк[${letter}]*|prosent[${letter}]*|száz[aá]l[eé]k|٪|فیصد|درصد|শতাংশ|சதவீதம்|प्रतिशत)`,
    NUMBER: number,
    WORD: `[${letter}]+(?:['’][${letter}]+)*[+#]{0,2}`,
  };
}

const MARK = "[!?|]+";
const EMOJI = "\\p{Extended_Pictographic}";

/** What only texts with an address, or with a digit, can hold: most have neither, and are looked at more quickly. */
const ADDRESS = /@|:\/\/|www\.|\.[a-z]/;
const DIGIT = /\p{Nd}/u;
const ASCII_DIGIT = /[0-9]/;

interface Look {
  /** Finds the tokens of a text. */
  readonly tokens: RegExp;
  /** Tells which part a token is that is no word, in this order. */
  readonly parts: readonly (readonly [Part, RegExp])[];
}
const looks = new Map<number, Look>();

/** What to look with at lower-case letters. */
function lookAt(lower: string): Look {
  const isAsciiOnly = isAscii(lower);
  const hasAddress = ADDRESS.test(lower);
  const hasDigit = (isAsciiOnly ? ASCII_DIGIT : DIGIT).test(lower);
  const hasRuns = !isAsciiOnly && HAS_UNSPACED.test(lower);
  const key = (isAsciiOnly ? 1 : 0) + (hasAddress ? 2 : 0) + (hasDigit ? 4 : 0) + (hasRuns ? 8 : 0);
  let known = looks.get(key);
  if (known === undefined) {
    known = madeLook({ isAsciiOnly, hasAddress, hasDigit, hasRuns });
    looks.set(key, known);
  }
  return known;
}

function madeLook(has: {
  readonly isAsciiOnly: boolean;
  readonly hasAddress: boolean;
  readonly hasDigit: boolean;
  readonly hasRuns: boolean;
}): Look {
  const { LINK, MAIL, HANDLE, PHONE, AMOUNT, PERCENT, NUMBER, WORD } = has.isAsciiOnly
    ? partsOf("a-z", "0-9", "$")
    : partsOf("\\p{L}\\p{M}", "\\p{Nd}", "\\p{Sc}");
  const addresses = has.hasAddress ? ({ LINK, MAIL, HANDLE } as const) : {};
  const numbers = has.hasDigit ? ({ PHONE, AMOUNT, PERCENT, NUMBER } as const) : {};
  const parts = Object.entries({ ...addresses, ...numbers }) as [Part, string][];
  const words = has.hasRuns ? `[${UNSPACED}]+|${WORD.replaceAll("[\\p{L}\\p{M}]", `(?:(?![${UNSPACED}])[\\p{L}\\p{M}])`)}` : WORD;
  const flags = has.isAsciiOnly ? "" : "u";
  return {
    tokens: new RegExp([...parts.map(([, pattern]) => pattern), words, ...(has.isAsciiOnly ? [] : [EMOJI]), MARK].join("|"), `g${flags}`),
    // Looking around has been done.
    parts: parts.map(([part, pattern]) => [part, new RegExp(`^(?:${pattern})$`, flags)]),
  };
}

const HOSTS: readonly (readonly [string, RegExp])[] = [
  ["CHAT", /(?:^|[/.])(?:wa\.me|t\.me|chat\.whatsapp|api\.whatsapp|telegram\.|discord\.|line\.me|m\.me|signal\.)/],
  ["BOOKING", /calendly|cal\.com|hubspot|tidycal|savvycal|koalendar|meetings\./],
  ["SHORT", /bit\.ly|tinyurl|lnkd\.in|cutt\.ly|goo\.gl|forms\.gle|linktr|rb\.gy|is\.gd|t\.co\//],
  ["MEETING", /zoom\.us|eventbrite|meet\.google|teams\.|lu\.ma|webinar/],
];

const SURELY_WORD = /^[^0-9@.:/!?|%$\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u2000-\u2bff\ud800-\udfff]+$/;

/** What a token is known by: a word by its letters, all else by its class. */
function classOf(written: string, { parts }: Look): string {
  if (SURELY_WORD.test(written)) return written;
  const [part] = parts.find(([, pattern]) => pattern.test(written)) ?? [];
  switch (part) {
    case "LINK":
      return HOSTS.find(([, pattern]) => pattern.test(written))?.[0] ?? part;
    case "NUMBER":
      return `NUMBER ${sizeOf(written)}`;
    case undefined:
      return /^[!?|]/.test(written) ? markOf(written) : written;
    default:
      return part;
  }
}

/** One sign by itself, or the two of several. */
function markOf(written: string): string {
  const first = written[0] as string;
  return written.length > 1 && first !== "|" ? first + first : first;
}

/** Of a number, how long it is, or that it is a year or a time. */
function sizeOf(written: string): string {
  if (/^(?:19|20)\d\d$/.test(written)) return "year";
  if (/^\d{1,2}:\d\d$/.test(written)) return "time";
  return String(Math.min(6, written.replace(/\P{Nd}/gu, "").length));
}

/** The tokens of a text: folded words, classes of what is no word (in capitals), signs and emoji. */
export function tokensIn(text: string): string[] {
  const folded = fold(text);
  const look = lookAt(folded);
  return folded.match(look.tokens)?.map((written) => classOf(written, look)) ?? [];
}

/** A token of a text, and where it stands in it. */
export interface PlacedToken {
  readonly token: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens of a text that is `plain` already, with their places. */
export function placedTokens(text: string): PlacedToken[] {
  // The one letter that gets longer in lower case.
  const lower = text.replaceAll("İ", "i").toLowerCase();
  const look = lookAt(lower);
  return [...lower.matchAll(look.tokens)].map(({ 0: written, index }) => ({
    token: classOf(fold(written), look),
    start: index,
    end: index + written.length,
  }));
}

/** Whether a token is a run of letters without spaces between words. */
export function isRun(token: string): boolean {
  return token.charCodeAt(0) >= FIRST_UNSPACED && HAS_UNSPACED.test(token);
}

/** Whether a token is a word, rather than a class, a sign or emoji. */
export function isWord(token: string): boolean {
  return /^(?![A-Z])\p{L}/u.test(token);
}

/** What is left of a run of letters without spaces when places are cut out. */
function withoutPlaces(run: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < run.length; at += 1) {
    let length = Math.min(LONGEST, run.length - at);
    while (length > 1 && !isPlace(run.slice(at, at + length))) length -= 1;
    if (length <= 1) continue;
    if (at > from) pieces.push(run.slice(from, at));
    from = at + length;
    at = from - 1;
  }
  if (from < run.length) pieces.push(run.slice(from));
  return pieces;
}

/** Kinds of features, so that equal letters of different kinds are different features. Pieces of words are 1. */
const [WORD, PAIR, OPENING, SHAPE, MEANING, MEANT_PAIR, MEANT_NEAR, GAPPED_PAIR] = [2, 3, 4, 5, 6, 7, 8, 9];
/** How many meanings back one is still near. */
const NEAR = 8;
/** How many of the first words are looked at as an opening. */
const OPENINGS = 3;

/**
 * Told of a feature of a text.
 *
 * @param hash 24 bits
 * @param from the tokens it is made of, the first and the last; -1 of what is about the text as a whole
 */
export type VisitTextFeature = (hash: number, from: number, to: number) => void;

/** Visits everything that is looked at in the tokens of a text; what stands there twice, twice. */
export function eachTextFeature(tokens: readonly string[], visit: VisitTextFeature): void {
  const { words, places } = weighed(tokens);
  if (words.length === 0) return;
  let previous = "^";
  let [questions, emoji] = [0, 0];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    const at = places[index] as number;
    const code = word.charCodeAt(0);
    if (code === 0x3f) questions += 1;
    if (code >= 0xd83c && code <= 0xd83e) emoji += 1;
    visit(mixed(added(WORD, word)), at, at);
    visit(mixed(added(added(PAIR, previous) * 31, word)), index === 0 ? at : (places[index - 1] as number), at);
    const beforeLast = words[index - 2];
    if (beforeLast !== undefined) visit(mixed(added(added(GAPPED_PAIR, beforeLast) * 31, word)), places[index - 2] as number, at);
    if (index < OPENINGS) visit(mixed(added(OPENING, word)), at, at);
    if (isRun(word) || (code > 0x10ff && HANGUL.test(word))) eachPiece(word, 1, 4, (hash) => visit(hash, at, at));
    // Capitals are classes; below the first letter there are signs only.
    else if (code > 0x60 && code !== 0x7c && !(code >= 0x2000 && code <= 0x2bff))
      eachPiece(`<${word}>`, 3, 5, (hash) => visit(hash, at, at));
    previous = word;
  }
  const last = places.at(-1) as number;
  visit(mixed(added(added(PAIR, previous) * 31, "$")), last, last);
  const shape = (name: string) => visit(mixed(added(SHAPE, name)), -1, -1);
  shape(`length ${Math.round(Math.log2(words.length) * 1.5)}`);
  shape(`questions ${Math.min(3, questions)}`);
  if (emoji > 0) shape(emoji > 2 ? "many emoji" : "emoji");
  eachMeaningFeature(words, places, visit);
}

/** The tokens without places and legal forms, and where they stand: a run of letters that holds places is several. */
function weighed(tokens: readonly string[]): { readonly words: string[]; readonly places: number[] } {
  const words: string[] = [];
  const places: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const passed = unweighedFrom(tokens, index);
    if (passed > 0) {
      index += passed - 1;
      continue;
    }
    const word = tokens[index] as string;
    for (const piece of isRun(word) ? withoutPlaces(word) : [word]) {
      words.push(piece);
      places.push(index);
    }
  }
  return { words, places };
}

/** Features of what words mean: each meaning, neighbours, and those near each other in either order. Classes and signs mean themselves. */
function eachMeaningFeature(words: readonly string[], places: readonly number[], visit: VisitTextFeature): void {
  const near: string[] = [];
  let previousAt = 0;
  eachMeaning(words, (meaning, index) => {
    const at = places[index] as number;
    visit(mixed(added(MEANING, meaning)), at, at);
    const previous = near.at(-1);
    if (previous !== undefined) visit(mixed(added(MEANT_PAIR, `${previous}>${meaning}`)), previousAt, at);
    for (const other of near) visit(mixed(added(MEANT_NEAR, other < meaning ? `${other}&${meaning}` : `${meaning}&${other}`)), -1, -1);
    near.push(meaning);
    if (near.length > NEAR) near.shift();
    previousAt = at;
  });
}
