/**
 * Phrases of scripts without spaces between words (Chinese, Japanese, Thai) and of Arabic script, where articles and endings grow on the
 * words: a phrase may begin and end anywhere. Matched letter by letter: a regular expression for each phrase takes longer to compile
 * than a network takes to read.
 */
import { fold } from "../text/text.ts";
import { Slots } from "./slots.ts";

export { EDGELESS } from "../text/text.ts";

/** Slots that take amounts. */
export const QUANTITY = new Set(["#", "$", "%"]);

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
export function canonical(folded: string): { letters: string; places: number[] } {
  let letters = "";
  let last = "";
  const places: number[] = [];
  for (let place = 0; place < folded.length; place++) {
    const letter = folded[place] ?? "";
    // Whoever strews marks between spaces makes no longer ones.
    if (UNSPOKEN.test(letter) || (letter === " " && last === " ")) continue;
    last = letter;
    letters += VARIANTS.get(letter) ?? letter;
    places.push(place);
  }
  return { letters, places };
}

/** A part of a phrase: any letters up to so many, or one of several alternatives, each a run of words between which a space may stand. */
export type EdgelessSlot =
  | { readonly most: number }
  | { readonly alternatives: readonly (readonly string[])[]; readonly optional: boolean };

/** A phrase from one alternative of its first slot on. */
export interface Opening {
  /** The two characters it begins with; fewer where the alternative has no more, and `#`, `$` or `%` for an amount. */
  readonly opening: string;
  readonly slots: Slots<EdgelessSlot>;
}

/** A phrase by each of the ways it may begin. */
export function openingsOf(notation: string): readonly Opening[] {
  const parts = canonical(fold(notation)).letters.split(" ");
  // What may be missing at the beginning says nothing.
  const [head = "", ...rest] = parts.slice(parts.findIndex((part) => !part.startsWith("[")));
  return head.split("|").map((opening) => ({ opening: opening.slice(0, 2), slots: new Slots([opening, ...rest], slotOf) }));
}

function slotOf(notation: string): EdgelessSlot {
  if (/^\.+$/.test(notation)) return { most: notation.length * 2 };
  const optional = notation.startsWith("[");
  const alternatives = (optional ? notation.slice(1, -1) : notation).split("|").map((alternative) => alternative.split("-"));
  return { alternatives, optional };
}

/** Where a match of the slots from `slot` on that begins at `at` ends in canonical letters; −1 where there is none. */
export function edgelessEnd(slots: Slots<EdgelessSlot>, letters: string, at: number, slot = 0): number {
  const current = slots.at(slot);
  if (current === undefined) return at;
  if ("most" in current) {
    let next = at;
    for (let skipped = 0; skipped <= current.most && next <= letters.length; skipped += 1) {
      const end = edgelessEnd(slots, letters, next, slot + 1);
      if (end >= 0) return end;
      next += (letters.codePointAt(next) ?? 0) > 0xffff ? 2 : 1;
    }
    return -1;
  }
  const begin = behindSpace(letters, at);
  // Counted: there may be hundreds of phrases to try at each letter.
  for (let place = 0; place < current.alternatives.length; place += 1) {
    const words = current.alternatives[place] as readonly string[];
    const first = words[0] as string;
    if (QUANTITY.has(first)) {
      // The longest number there is, then shorter ones: 十万 is a number, and 万 may also begin the next slot.
      const shortest = firstDigit(letters, begin);
      for (let end = numberEnd(letters, begin); end > shortest; end -= 1) {
        const matched = POINT.test(letters[end - 1] as string) ? -1 : edgelessEnd(slots, letters, end, slot + 1);
        if (matched >= 0) return matched;
      }
      continue;
    }
    const next = wordsEnd(words, letters, begin);
    const end = next < 0 ? -1 : edgelessEnd(slots, letters, next, slot + 1);
    if (end >= 0) return end;
  }
  return current.optional ? edgelessEnd(slots, letters, begin, slot + 1) : -1;
}

function wordsEnd(words: readonly string[], letters: string, begin: number): number {
  let at = begin;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] as string;
    if (place > 0) at = behindSpace(letters, at);
    if (!letters.startsWith(word, at)) return -1;
    at += word.length;
  }
  return at;
}

function behindSpace(letters: string, at: number): number {
  let next = at;
  while (letters[next] === " ") next += 1;
  return next;
}

/** What an amount may begin with. */
export const BEGINS_AMOUNT = /[\p{Nd}\p{Sc}一二三四五六七八九十百千]/u;

const POINT = /[.,]/;
const CURRENCY_SIGN = /\p{Sc}/u;
/** Of so many digits at most: an amount is asked for at every letter, and no honest one is longer. */
const NUMBER = /[\p{Nd}一二三四五六七八九十百千]{1,24}(?:(?:[.,]\p{Nd}{1,12}){1,8}[百千万亿k]{0,6}|[万亿k][百千万亿k]{0,6})?/uy;

/** Where the digits of an amount that begins at `at` begin. */
function firstDigit(letters: string, at: number): number {
  return CURRENCY_SIGN.test(letters[at] ?? "") ? behindSpace(letters, at + 1) : at;
}

/** Where the longest amount that begins at `at` ends; −1 where there is none. */
function numberEnd(letters: string, at: number): number {
  NUMBER.lastIndex = firstDigit(letters, at);
  return NUMBER.test(letters) ? NUMBER.lastIndex : -1;
}
