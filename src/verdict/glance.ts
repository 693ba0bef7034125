/**
 * A glance at somebody's texts: whether any signal that reads texts could have something to say. Nearly all positions and names of
 * nearly all networks pass it, so the careful look, which folds and splits, is for the few. A wrong yes costs that look; a wrong no
 * cannot be, and a test says so.
 */
import type { Connection } from "../person/person.ts";
import { fold } from "../person/text.ts";
import { hashed } from "./marks.ts";
import { profileMarks } from "./phrase.ts";

/** Apps in front of a handle, and the word that is only ever written in capitals. */
const TRACES =
  "whats whatsapp whatsap wsp wpp telegram wechat weixin vx wx qq line id viber skype snapchat instagram insta ig tg discord zalo kik kakao kakaotalk imo botim lion".split(
    " ",
  );

/** Legal forms at the end of a name; in a company's name they are nothing to look at. */
const FIRMS = "ltd limited llc inc incorporated gmbh ltda sas srl sarl spa plc bhd pvt".split(" ");

/** No telephone number is shorter. */
const PHONE_DIGITS = 7;

/** What a person's texts call for. */
export interface Glance {
  readonly job: (person: Pick<Connection, "position" | "company">) => boolean;
  readonly name: (person: Pick<Connection, "name">) => boolean;
}

let glance: Glance | undefined;

/** The glance over all phrase lists there are. */
export function glanceOf(): Glance {
  if (glance === undefined) {
    const job = glanceFor(TRACES);
    const name = glanceFor([...TRACES, ...FIRMS]);
    glance = { job: ({ position, company }) => job(position) || job(company), name: (person) => name(person.name) };
  }
  return glance;
}

/** A look for the words of all phrases and for others. */
function glanceFor(words: readonly string[]): (text: string) => boolean {
  const { prefixes, shortest, ...marks } = profileMarks();
  const marked = marks.words.with(words);
  return (text) => {
    let hash = 0;
    let digits = 0;
    /** Letters and digits of the current word so far. */
    let inside = 0;
    for (let at = 0; at < text.length; at += 1) {
      let code = text.charCodeAt(at);
      if (code > 126) {
        code = latinLetter(code);
        if (code === 0) return true;
      }
      if (code >= 65 && code <= 90) code += 32;
      if (code >= 97 && code <= 122) {
        inside += 1;
      } else if (code >= 48 && code <= 57) {
        inside += 1;
        digits += 1;
        if (digits >= PHONE_DIGITS) return true;
      } else {
        if (inside > 0 && marked.has(hash)) return true;
        // `@`, `name.com`, `http://`, `(at)`: what contact data cannot do without.
        if (code === 64 || (code === 46 && inside > 0 && isAddress(text, at, inside))) return true;
        if (code === 58 && text.charCodeAt(at + 1) === 47) return true;
        if ((code === 40 || code === 91) && /^.\s*at\s*[)\]]/i.test(text.slice(at, at + 8))) return true;
        hash = 0;
        inside = 0;
        continue;
      }
      hash = hashed(hash, code);
      if (inside >= shortest && prefixes.has(hash)) return true;
    }
    return inside > 0 && marked.has(hash);
  };
}

/** Marks that stand between words, beyond ASCII: no-break space, middle dot, dashes, quotes, bullets. */
const BETWEEN = /[\u00a0\u00ab\u00b7\u00bb\u2010-\u2015\u2018-\u201f\u2022\u2026]/;
const SPACE = 32;

/** Letters of Latin-1 and Latin Extended-A and -B as the plain letter they fold to; 0 for those that fold to two, or to none. */
const plainLetters = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const letter = String.fromCharCode(code);
  const folded = fold(letter);
  return BETWEEN.test(letter) ? SPACE : /^[a-z]$/.test(folded) ? folded.charCodeAt(0) : 0;
});

/** The plain letter of a Latin one, a space for what stands between words, 0 for everything else: other scripts get the careful look. */
function latinLetter(code: number): number {
  if (code < plainLetters.length) return plainLetters[code] as number;
  return code >= 0x2010 && code <= 0x2026 && BETWEEN.test(String.fromCharCode(code)) ? SPACE : 0;
}

/** Whether a point may be one of `name.com`, `t.me/name` or `L.I.O.N.`; that of `S.L.`, `Sr. Manager` and `v2.0` is not. */
function isAddress(text: string, at: number, before: number): boolean {
  if (!isLetterOrDigit(text.charCodeAt(at + 1))) return false;
  if (before > 1) return isLetterOrDigit(text.charCodeAt(at + 2));
  return text[at + 3] === "/" || /^l\.\s?i/i.test(text.slice(at - 1, at + 3));
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
