/** Their first message is mainly a link. */
import { NO_HISTORY } from "../people/history.ts";
import { everyScript } from "../text/patterns.ts";
import { onDay } from "../verdict/heard.ts";
import { signal } from "../verdict/signal.ts";

/** With a dot or a scheme: what a link cannot do without. */
const links = everyScript(
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}.@])(?:bit\.ly|tinyurl\.com|cutt\.ly|is\.gd|goo\.gl|t\.co|ow\.ly|rb\.gy|linktr\.ee|lnkd\.in|shorturl\.at|t\.ly|rebrand\.ly|beacons\.ai)\/\S+/gu,
);
/** Words beside the link. A greeting and a line of praise fit in; a thought of one's own does not. */
const WORDS_BESIDE = 8;
/** Scripts without spaces make few words. */
const LETTERS_BESIDE = 60;
const word = everyScript(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);

export const shortLinkFirst = signal({
  id: "short-link-first",
  group: "spam",
  family: "channel",
  title: "First message is mainly a link",
  why: "Who sends a stranger little more than a link wants a click. Friends share articles so as well, hence the small weight.",
  points: 10,
  needs: ["messages"],
  hears: ({ folded }) => {
    if (!folded.includes("/") && !folded.includes("www.")) return false;
    const beside = folded.replace(links(folded), " ").trim();
    return beside.length < folded.length && beside.length <= LETTERS_BESIDE && (beside.match(word(beside))?.length ?? 0) <= WORDS_BESIDE;
  },
  look: ({ messages: { heard } }) => {
    const link = heard.find(({ signal, opening, number }) => opening && number === 1 && signal === "short-link-first");
    return (
      link && { strength: 1, because: `their first message${link.date === undefined ? "" : `${onDay(link.date, ",")},`} is mainly a link` }
    );
  },
  examples: {
    fires: [
      {
        person: {
          messages: { ...NO_HISTORY, received: 1, heard: [{ signal: "short-link-first", date: "2024-05-01", number: 1, opening: true }] },
        },
      },
    ],
    silent: [
      {
        person: {
          messages: { ...NO_HISTORY, received: 2, heard: [{ signal: "short-link-first", date: "2024-05-01", number: 2, opening: true }] },
        },
      },
      { person: { messages: NO_HISTORY } },
    ],
  },
});
