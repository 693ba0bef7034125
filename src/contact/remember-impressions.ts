/**
 * What texts sounded like, remembered by their hashes and never by their words. LinkedIn writes many replies for its members
 * (`Congrats`, `Thanks`, `👍`), and senders of offers write the same one to many.
 */
import type { Impression, Listen } from "../people/history.ts";

/** A power of two. Later texts take the place of earlier ones. */
const SLOTS = 1 << 12;

/**
 * Listens to a text once while it keeps coming. Nothing is allocated for a text that is remembered: among a million messages what is
 * kept for a while and then dropped would fill the memory that only a full collection frees.
 */
export function rememberImpressions(listen: Listen): Listen {
  /** Two hashes, and the length with what else was asked, tell a question; then what it sounded like. */
  const hashes = new Int32Array(SLOTS);
  const seconds = new Int32Array(SLOTS);
  const questions = new Int32Array(SLOTS).fill(-1);
  const impressions = new Array<Impression | undefined>(SLOTS);
  return (text, direction, isOpen) => {
    const asked = text.length * 4 + (direction === "sent" ? 2 : 0) + (isOpen ? 1 : 0);
    let hash = asked;
    let second = ~asked;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      // Of FNV's and of Murmur's kind: 64 bits together.
      hash = Math.imul(hash ^ code, 0x01000193);
      second = Math.imul((second << 13) | (second >>> 19), 5) + Math.imul(code, 0x5bd1e995);
    }
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const known = impressions[slot];
    if (known !== undefined && hashes[slot] === hash && seconds[slot] === second && questions[slot] === asked) return known;
    const impression = listen(text, direction, isOpen);
    hashes[slot] = hash;
    seconds[slot] = second;
    questions[slot] = asked;
    impressions[slot] = impression;
    return impression;
  };
}
