/** What may not arrive on a screen, and what of it is prune's own. */

/** What no output of prune's may hold: controls but for the line break, directions, halves of characters, whatever else is not seen. */
export const UNSEEN =
  /(?!\n)\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Bidi_Control}|[\ufff9-\ufffb]|(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/u;

/** What spells although it is not seen: joiners, and the tags of a flag. */
const SPELLS = /[\u200c\u200d]|🏴[\u{e0030}-\u{e007a}]{3,6}\u{e007f}/gu;

const ESC = "\u001b";

/** prune's own: the mark before CSV, colours, links to LinkedIn, a line taken away, a right-to-left text between its isolates. */
const OWN = [
  /^\ufeff/g,
  new RegExp(`${ESC}\\[\\d+m`, "g"),
  new RegExp(`${ESC}\\]8;;(?:https://www\\.linkedin\\.com/[!-~]*)?${ESC}\\\\`, "g"),
  new RegExp(`\r${ESC}\\[K`, "g"),
  /\u2068([^\u2066-\u2069]*)\u2069/g,
];

/** A text without what prune may write. */
export function withoutOwn(text: string): string {
  return [...OWN, SPELLS].reduce((rest, own) => rest.replace(own, (_, inner) => (typeof inner === "string" ? inner : "")), text);
}
