/** Their first message is mainly a link. */
import { firstWords, holdOffer, onDay } from "../verdict/first-words.ts";
import { signal } from "../verdict/signal.ts";

const POINTS = 10;
/** Where nothing is offered. */
const ALONE = 5 / POINTS;

export const shortLinkFirst = signal({
  id: "short-link-first",
  group: "spam",
  family: "channel",
  title: "First message is mainly a link",
  why: "Who sends a stranger little more than a link wants a click. Friends share articles so as well, hence the small weight.",
  points: POINTS,
  needs: ["messages"],
  reads: "messages",
  look: (person, network) => {
    const words = firstWords(person, network);
    const link = words.find(({ bareLink, number, asked }) => bareLink && number === 1 && !asked);
    const isOffered = holdOffer(words);
    if (link === undefined || (!isOffered && person.messages.sent > 0)) return undefined;
    const day = link.date === undefined ? "" : `${onDay(link.date, ",")},`;
    return { strength: isOffered ? 1 : ALONE, because: `their first message${day} is mainly a link` };
  },
  examples: {
    fires: [{ thread: [{ from: "them", text: "Hi, have a look: https://bit.ly/3xEXAMPLE" }] }],
    silent: [
      {
        note: "The second message.",
        thread: [
          { from: "them", text: "I am writing about the bridge in your photograph, we surveyed it last spring." },
          { from: "them", text: "https://www.example.com/bridge" },
        ],
      },
      {
        note: "You answered.",
        thread: [
          { from: "them", text: "https://www.example.com/article" },
          { from: "me", text: "Thank you, I had not seen that one yet." },
        ],
      },
    ],
  },
});
