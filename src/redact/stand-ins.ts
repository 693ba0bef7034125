/** Stand-ins: for every name, firm, title, word and id another one, always the same under one key, from which nobody learns what it stands for. */
import type { TitleReading } from "../detect/titles.ts";
import { companyKey, nameKey, profileSlug } from "../people/compare.ts";
import { tidy } from "../text/clean.ts";
import { fold } from "../text/text.ts";
import { idOf } from "./ids.ts";
import { BEGINNINGS, ENDINGS, FIRMS, FIRST_NAMES, WORDS } from "./parts.ts";
import { titlesFor } from "./titles.ts";

/** A hash that only who holds its key can compute: 32 bytes of a text. */
export type KeyedHash = (text: string) => Uint8Array;

/** A name in its two parts; the last one is `""` where the name is a single word. */
export interface NameParts {
  readonly first: string;
  readonly last: string;
}

/** Makes stand-ins. Equal things get equal ones; `""` stays `""`. */
export interface StandIns {
  readonly nameParts: (name: string) => NameParts;
  readonly name: (name: string) => string;
  readonly company: (company: string) => string;
  /** A title of the same function and seniority, as far as the position tells them. */
  readonly position: (position: string) => string;
  readonly id: (id: string) => string;
  readonly address: (url: string) => string;
  /** Every word another one, every digit a 0. */
  readonly words: (text: string) => string;
}

const ANYBODY: TitleReading = { function: null, seniority: null };

/** @param read what a position tells */
export function standIns(hash: KeyedHash, read: (position: string) => TitleReading): StandIns {
  /** Draws from lists by a text: the same text and lists, the same draw. */
  const drawer = (kind: string, key: string): (<T>(list: readonly T[]) => T) => {
    const bytes = hash(`${kind}\0${key}`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    return (list) => {
      const number = view.getUint32((at++ % 8) * 4);
      return list[number % list.length] as (typeof list)[number];
    };
  };

  const nameParts = remembered((name: string): NameParts => {
    const key = nameKey(tidy(name));
    if (key === "") return { first: "", last: "" };
    const draw = drawer("name", key);
    const first = draw(FIRST_NAMES);
    if (!/\s/.test(key) && widthOf(key) < 8) return { first, last: "" };
    const family = () => draw(BEGINNINGS) + draw(ENDINGS);
    const wanted = widthOf(key) - first.length - 1;
    const last = [family(), family(), family()].reduce((best, other) =>
      Math.abs(other.length - wanted) < Math.abs(best.length - wanted) ? other : best,
    );
    return { first: wanted > last.length + 2 ? `${first} ${draw(INITIALS)}.` : first, last };
  });

  const company = remembered((text: string): string => {
    if (text.trim() === "") return "";
    const key = companyKey(text);
    // What stands for no firm may have a telephone number behind it.
    if (key === "") return "Self-employed";
    const draw = drawer("company", key);
    const name = draw(BEGINNINGS) + draw(ENDINGS);
    const [firm, beside] = [draw(FIRMS), draw(BEGINNINGS) + draw(ENDINGS)];
    const width = widthOf(key);
    if (width < 9) return name;
    return width < 22 ? `${name} ${firm}` : `${name} & ${beside} ${firm}`;
  });

  const word = (text: string): string => {
    const letters = Math.min(Math.max(widthOf(text), 3), 8);
    const invented = drawer("word", fold(text))(WORDS[letters - 3] as readonly string[]);
    if (/^\p{Lu}{2,}$/u.test(text)) return invented.toUpperCase();
    return /^\p{Lu}/u.test(text) ? invented.charAt(0).toUpperCase() + invented.slice(1) : invented;
  };

  /** A piece of a text without the words in it. */
  const wordless = (piece: string): string =>
    piece.replace(WORDED, (found) => {
      if (DIGITS.test(found)) return "0".repeat([...found].length);
      return WORD.test(found) ? word(found) : "";
    });

  const words = remembered((text: string): string =>
    // Signs that are left out may leave two spaces.
    tidy(
      text.replace(PIECE, (piece) => {
        const address = ADDRESS.exec(piece);
        if (address !== null) return `${wordless(piece.slice(0, address.index))}https://example.com/`;
        const at = piece.indexOf("@");
        return at > 0 && WORD.test(piece.charAt(at + 1)) ? `${wordless(piece.slice(0, at))}@example.com` : wordless(piece);
      }),
    ),
  );

  const position = remembered((text: string): string => {
    const key = fold(tidy(text));
    if (key === "") return "";
    const draw = drawer("position", key);
    const wanted = text.trim() === "" ? ANYBODY : read(text);
    const titles = titlesFor(wanted.function, wanted.seniority);
    if (titles.length === 0) return words(text);
    const fits = (title: string) => {
      const own = read(title);
      return (own.function === wanted.function ? 2 : 0) + (own.seniority === wanted.seniority ? 1 : 0);
    };
    const best = Math.max(...titles.map(fits));
    const title = draw(titles.filter((each) => fits(each) === best));
    // What it says beside that stays as long, so that a quotation can be found in it.
    const rest = cutAtWord(words(text), widthOf(text) - title.length - SEPARATOR.length);
    const whole = title + SEPARATOR + rest;
    return rest.length > SHORT && fits(whole) === best ? whole : title;
  });

  const id = remembered((text: string): string => (text === "" ? "" : idOf(hash(`id\0${text}`))));

  return {
    nameParts,
    name: (text) => {
      const { first, last } = nameParts(text);
      return last === "" ? first : `${first} ${last}`;
    },
    company,
    position,
    id,
    address: (url) => {
      const slug = profileSlug(url);
      if (slug !== undefined) return `https://www.linkedin.com/in/${id(slug)}`;
      return url === "" ? "" : "https://example.com/";
    },
    words,
  };
}

const INITIALS = [..."ABCDEFGHIJKLMNOPRSTUVWYZ"];

const SEPARATOR = " | ";
/** In letters: less beside a title is not worth its separator. */
const SHORT = 8;

/** What stands between two spaces, */
const PIECE = /\S+/g;
/** in which there may be an address, */
const ADDRESS = /https?:\/\/|www\./;
/** or words, digits, and what is no printable ASCII. */
const WORDED = /[\p{L}\p{M}]+|\p{N}+|[^\x20-\x7e]/gu;
const DIGITS = /^\p{N}/u;
const WORD = /[\p{L}\p{M}]/u;

/** As many of the words of a text as fit. */
function cutAtWord(text: string, width: number): string {
  if (text.length <= width) return text;
  let end = Math.max(0, text.lastIndexOf(" ", width));
  while (end > 0 && !WORD.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** About how many columns a text takes: letters of scripts without spaces take two. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff01-\uff60]/g)?.length ?? 0);
}

function remembered<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    let value = made.get(text);
    if (value === undefined) {
      value = make(text);
      made.set(text, value);
    }
    return value;
  };
}
