/**
 * What texts sounded like, remembered by their hashes and never by their words. LinkedIn writes many replies for its members
 * (`Congrats`, `Thanks`, `👍`), and senders of offers write the same one to many.
 */
import type { Impression, Listen } from "../people/history.ts";

/** A power of two. Later texts take the place of earlier ones. */
const SLOTS = 1 << 12;

/** A place for each of these in the numbers of a slot. */
const GREETING = 1;
const REFUSAL = 2;
const WORDS_FROM = 2;

/**
 * Listens to a text once while it keeps coming. Nothing is allocated for a text that is remembered: among a million messages what is
 * kept for a while and then dropped would fill the memory that only a full collection frees.
 */
export function rememberImpressions(listen: Listen): Listen {
  /** Two hashes, and the length with what else was asked, tell a question; then what it sounded like, and its place in `heards`. */
  const hashes = new Int32Array(SLOTS);
  const seconds = new Int32Array(SLOTS);
  const questions = new Int32Array(SLOTS).fill(-1);
  const marks = new Int32Array(SLOTS);
  const places = new Int32Array(SLOTS);
  const heards: (readonly string[])[] = [];
  const placeOf = new Map<string, number>();
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
    if (hashes[slot] === hash && seconds[slot] === second && questions[slot] === asked) {
      const mark = marks[slot] as number;
      return {
        heard: heards[places[slot] as number] as readonly string[],
        greeting: (mark & GREETING) !== 0,
        refusal: (mark & REFUSAL) !== 0,
        words: mark >> WORDS_FROM,
      };
    }
    const impression: Impression = listen(text, direction, isOpen);
    const { heard, greeting, refusal, words } = impression;
    const key = heard.join();
    let place = placeOf.get(key);
    if (place === undefined) {
      place = heards.push(heard) - 1;
      placeOf.set(key, place);
    }
    hashes[slot] = hash;
    seconds[slot] = second;
    questions[slot] = asked;
    marks[slot] = (greeting ? GREETING : 0) | (refusal ? REFUSAL : 0) | (words << WORDS_FROM);
    places[slot] = place;
    return impression;
  };
}
