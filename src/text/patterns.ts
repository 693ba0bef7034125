/**
 * Patterns of Unicode's letters that most texts need not pay for: V8 takes milliseconds to compile each of them, once for texts of one
 * byte a letter and once for others, and next to nothing where the letters are named one by one.
 */

const ASCII = /^[\0-\x7f]*$/;

/** Whether a text holds nothing beyond ASCII. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** Latin letters of Europe, the usual punctuation, and emoji. */
const EUROPEAN = /^(?:[\0-\u024f\u2010-\u203a\u20ac\u2600-\u27bf]|\ud83d[\udc00-\udfff]|\ud83e[\udc00-\udeff])*$/;

/** Whether a text holds nothing but what is folded by itself, whatever stands beside it. */
export function isEuropean(text: string): boolean {
  return EUROPEAN.test(text);
}

/** What Unicode's classes come to in such texts. No mark stands by itself in them. */
const IN_ASCII: Readonly<Record<string, string>> = { L: "A-Za-z", N: "0-9", Nd: "0-9", M: "", Sc: "$" };
const IN_EUROPE: Readonly<Record<string, string>> = {
  L: "A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f",
  N: "0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u2776-\\u2793",
  Nd: "0-9",
  M: "",
  Sc: "$\\xa2-\\xa5\\u20ac",
};

/**
 * A pattern for texts of every script, which finds the same in each text as the one it is made of.
 *
 * @param pattern with its `\p{L}`, `\p{N}`, `\p{Nd}`, `\p{M}` and `\p{Sc}` in brackets
 * @returns what to look with in a text
 */
export function everyScript(pattern: RegExp): (text: string) => RegExp {
  const spelledOut = (letters: Readonly<Record<string, string>>, flags: string) =>
    new RegExp(
      pattern.source.replace(/\\p\{(\w+)\}/g, (_, name: string) => letters[name] as string),
      flags,
    );
  let ascii: RegExp | undefined;
  let european: RegExp | undefined;
  return (text) => {
    if (isAscii(text)) {
      ascii ??= spelledOut(IN_ASCII, pattern.flags.replace("u", ""));
      return ascii;
    }
    if (!isEuropean(text)) return pattern;
    european ??= spelledOut(IN_EUROPE, pattern.flags);
    return european;
  };
}
