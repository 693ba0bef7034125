/**
 * What is looked at in a message or an offer: words, pairs and parts of words, and classes of what differs from text to text (amounts, links,
 * handles, emoji). Places and legal forms are taken out first. Knows no language.
 */
import { fold, plain } from "../text/text.ts";
import { added, eachPiece, mixed } from "./hashing.ts";
import { isPlace, LONGEST, unweighedFrom } from "./places.ts";

/** Kinds of features, so that equal letters of different kinds are different features. */
export const BLOCKS = { piece: 1, word: 2, pair: 3, opening: 4, shape: 5 } as const;
export type Block = (typeof BLOCKS)[keyof typeof BLOCKS];

/**
 * Told of a feature of a text.
 *
 * @param hash 24 bits
 * @param from the tokens it is made of, the first and the last; -1 of what is about the text as a whole
 */
export type Hear = (hash: number, block: Block, from: number, to: number) => void;

/** A word, or what stands for one, and where it is in `plain(text)`. */
export interface Token {
  /** Folded letters of a word; the name of its class in capitals for anything else. */
  readonly says: string;
  readonly start: number;
  readonly end: number;
  /** Whether its letters tell as well: a word, rather than a number or a link. */
  readonly isWord: boolean;
  /** A run of letters in a script without spaces. */
  readonly isRun: boolean;
}

/** Scripts that do not part words by spaces: any run of one to four letters may be a word. */
const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー々";
const NUMBER = "\\p{Nd}+(?:[.,:'’]\\p{Nd}+)*";
const SIGN =
  "\\p{Sc}|rs\\.?|inr|usd|usdt|eur|gbp|aed|ngn|pkr|idr|rp\\.?|rm|rub|sar|kes|zar|php|brl|r\\$|us\\$|chf|pln|try|tl|zł|руб|₽|đ|vnd|vnđ";
const UNIT = "(?:\\s?(?:k|m|mio|tr|triệu|juta|jt|ribu|rb|lakhs?|crore|million|mil|mila|mille|tys|bin|тыс|万|만|천|萬|億|억))?";
const MONEY =
  "\\p{Sc}|usd|usdt|eur|euros?|dollars?|dólares|gbp|pounds?|rs|inr|rupees?|aed|naira|pln|zł|tl|lira|руб(?:лей|\\.)?|₽|元|块|円|원|đ|đồng|vnd|vnđ|reais|pesos?|soles|btc|eth";
const PARTS = {
  LINK: "(?:https?:\\/\\/|www\\.)\\S+|(?<![\\p{L}\\p{N}@.])(?:[a-z0-9-]+\\.)+(?:com|net|org|io|co|me|ly|info|biz|ai|app|link|page|shop|xyz|site|online|gle|ee|in|uk|de|fr|ru)(?:\\/\\S*)?(?![\\p{L}\\p{N}])",
  MAIL: "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+",
  HANDLE: "(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_.]{2,}",
  PHONE: "(?<![\\p{N}])\\+\\p{Nd}[\\p{Nd} ().-]{6,}\\p{Nd}|(?<![\\p{N}.,])\\p{Nd}[\\p{Nd} .-]{8,}\\p{Nd}(?![\\p{N}%])",
  AMOUNT: `(?<![\\p{L}])(?:${SIGN})\\s?${NUMBER}${UNIT}(?![\\p{L}])\\+?|${NUMBER}${UNIT}\\s?(?:${MONEY})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
  PERCENT: `${NUMBER}\\s?(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|процент\\p{L}*|٪)`,
  NUMBER: `${NUMBER}`,
  RUN: `[${UNSPACED}]+`,
  WORD: `(?:(?![${UNSPACED}])[\\p{L}\\p{M}])+(?:['’](?:(?![${UNSPACED}])[\\p{L}\\p{M}])+)*[+#]{0,2}`,
  EMOJI: "\\p{Extended_Pictographic}",
  MARK: "[!?|]+",
} as const;
type Part = keyof typeof PARTS;
const TOKEN = new RegExp(
  Object.entries(PARTS)
    .map(([name, pattern]) => `(?<${name}>${pattern})`)
    .join("|"),
  "giu",
);
const NAMES = Object.keys(PARTS) as Part[];

/** The tokens of a text that is `plain` already. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const part = NAMES[match.findIndex((group, index) => index > 0 && group !== undefined) - 1] as Part;
    const [written] = match;
    tokens.push({
      says: saidBy(part, written),
      start: match.index,
      end: match.index + written.length,
      isWord: part === "WORD" || part === "RUN",
      isRun: part === "RUN",
    });
  }
  return tokens;
}

const HOSTS: readonly (readonly [string, RegExp])[] = [
  ["CHAT", /(?:^|[/.])(?:wa\.me|t\.me|chat\.whatsapp|api\.whatsapp|telegram\.|discord\.|line\.me|m\.me|signal\.)/],
  ["BOOKING", /calendly|cal\.com|hubspot|tidycal|savvycal|koalendar|meetings\./],
  ["SHORT", /bit\.ly|tinyurl|lnkd\.in|cutt\.ly|goo\.gl|forms\.gle|linktr|rb\.gy|is\.gd|t\.co\//],
  ["MEETING", /zoom\.us|eventbrite|meet\.google|teams\.|lu\.ma|webinar/],
];

/** What a token is known by: a word by its letters, all else by its class, so that no single number, link or address is learned. */
function saidBy(part: Part, written: string): string {
  switch (part) {
    case "WORD":
    case "RUN":
      return fold(written);
    case "EMOJI":
      return written;
    case "MARK":
      return written.length > 1 && written[0] !== "|" ? `${written[0]}${written[0]}` : (written[0] as string);
    case "NUMBER":
      return `NUMBER${sizeOf(written)}`;
    case "AMOUNT":
      return "AMOUNT";
    case "LINK":
      return HOSTS.find(([, pattern]) => pattern.test(written.toLowerCase()))?.[0] ?? "LINK";
    default:
      return part;
  }
}

/** Of a number, how long it is, a year, or a time. */
function sizeOf(written: string): string {
  if (/^(?:19|20)\d\d$/.test(written)) return "year";
  if (/^\d{1,2}:\d\d$/.test(written)) return "time";
  return String(Math.min(6, written.replace(/\D/g, "").length));
}

/** What is left of a run of letters without spaces when places are cut out. */
function withoutPlaces(run: string): string[] {
  const letters = [...run];
  const pieces: string[] = [];
  let piece = "";
  for (let index = 0; index < letters.length; ) {
    let length = Math.min(LONGEST, letters.length - index);
    while (length > 1 && !isPlace(letters.slice(index, index + length).join(""))) length -= 1;
    if (length > 1) {
      if (piece !== "") pieces.push(piece);
      piece = "";
    } else piece += letters[index];
    index += Math.max(1, length);
  }
  if (piece !== "") pieces.push(piece);
  return pieces;
}

const HANGUL = /^\p{Script=Hangul}/u;

/** Visits everything that is looked at in a text; what stands there twice, twice. */
export function eachHeard(text: string, hear: Hear): void {
  const tokens = tokensOf(plain(text));
  const says = tokens.map((token) => token.says);
  let previous = "^";
  let previousAt = -1;
  let [words, questions, emoji] = [0, 0, 0];
  for (let index = 0; index < tokens.length; index += 1) {
    const passed = unweighedFrom(says, index);
    if (passed > 0) {
      index += passed - 1;
      continue;
    }
    const { says: said, isWord, isRun } = tokens[index] as Token;
    if (said.startsWith("?")) questions += 1;
    for (const piece of isRun ? withoutPlaces(said) : [said]) {
      words += 1;
      hear(mixed(added(BLOCKS.word, piece)), BLOCKS.word, index, index);
      hear(mixed(added(added(BLOCKS.pair, previous) * 31, piece)), BLOCKS.pair, previousAt === -1 ? index : previousAt, index);
      if (words <= 3) hear(mixed(added(BLOCKS.opening, piece)), BLOCKS.opening, index, index);
      if (isRun) eachPiece(piece, 1, 4, (hash) => hear(hash, BLOCKS.piece, index, index));
      else if (isWord) {
        if (HANGUL.test(piece)) eachPiece(piece, 1, 4, (hash) => hear(hash, BLOCKS.piece, index, index));
        else eachPiece(`<${piece}>`, 3, 5, (hash) => hear(hash, BLOCKS.piece, index, index));
      } else if (said.length <= 2 && said > "\u2000") emoji += 1;
      previous = piece;
      previousAt = index;
    }
  }
  if (words === 0) return;
  hear(mixed(added(added(BLOCKS.pair, previous) * 31, "$")), BLOCKS.pair, previousAt, previousAt);
  const shape = (name: string) => hear(mixed(added(BLOCKS.shape, name)), BLOCKS.shape, -1, -1);
  shape(`length ${Math.round(Math.log2(words) * 1.5)}`);
  shape(`questions ${Math.min(3, questions)}`);
  if (emoji > 0) shape(emoji > 2 ? "many emoji" : "emoji");
}
