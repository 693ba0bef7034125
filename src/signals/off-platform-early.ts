/** They asked to go on elsewhere: WhatsApp, Telegram, a number. */
import type { NoticedMessage } from "../people/history.ts";
import type { Channel } from "../text/contact-data.ts";
import { firstWords, holdOffer, onDay } from "../verdict/first-words.ts";
import { signal } from "../verdict/signal.ts";

const POINTS = 23;
/** Where nothing is offered and nobody answered: to move to WhatsApp or WeChat is ordinary business in much of the world. */
const ALONE = 5 / POINTS;
const ORDINALS = ["first", "second", "third"];

const CALLED: Readonly<Record<Channel, string>> = {
  WhatsApp: "gave a contact on WhatsApp",
  Telegram: "gave a contact on Telegram",
  WeChat: "gave a contact on WeChat",
  chat: "gave a contact outside LinkedIn",
  telephone: "gave a telephone number",
};

/** A number of a telephone stands below many a letter. */
const asksElsewhere = ({ channel, family }: NoticedMessage) =>
  family === "off-platform" || (channel !== undefined && channel !== "telephone");

export const offPlatformEarly = signal({
  id: "off-platform-early",
  group: "spam",
  family: "channel",
  title: "Asked to go on elsewhere",
  why: "Fraud leaves LinkedIn as soon as it can, for there nobody reports it. So does half the world's ordinary business, which is why it weighs next to nothing unless an offer comes with it, and nothing where you answered.",
  points: POINTS,
  needs: ["messages"],
  reads: "messages",
  look: (person, network) => {
    const words = firstWords(person, network);
    const isOffered = holdOffer(words);
    const early = words.filter(({ asked, number }) => !asked && number <= ORDINALS.length);
    const move = early.find(asksElsewhere) ?? (isOffered ? early.find(({ channel }) => channel !== undefined) : undefined);
    if (move === undefined || (!isOffered && person.messages.sent > 0)) return undefined;
    const what = move.channel === undefined ? "asked you to go on outside LinkedIn" : CALLED[move.channel];
    const when = person.messages.undated > 0 ? onDay(move.date) : ` in their ${ORDINALS[move.number - 1]} message${onDay(move.date, ",")}`;
    // A text that holds nothing but that wish is read as one.
    const asFarAsRead = move.family === "off-platform" ? Math.min(1, move.points / POINTS) : 0;
    return { strength: isOffered ? 1 : Math.max(ALONE, asFarAsRead), because: `${what}${when}` };
  },
  examples: {
    fires: [
      {
        note: "Next to nothing when alone.",
        thread: [{ from: "them", text: "Hello, please write to me here: https://wa.me/15550107788" }],
      },
      {
        note: "With an offer.",
        thread: [
          {
            from: "them",
            text: "I trade bitcoin and make 20 % profit every week, guaranteed. Invest $500 with me and earn daily, text me on WhatsApp +1 555 010 7788.",
          },
        ],
      },
    ],
    silent: [
      {
        note: "You answered.",
        thread: [
          { from: "them", text: "It was good to see you in Lyon! My WhatsApp is +1 555 010 7788." },
          { from: "me", text: "Thank you, I will write to you there tonight." },
        ],
      },
      { note: "A number below a letter.", thread: [{ from: "them", text: "Thank you for the drawings.\n\nAda Example\n+1 555 010 7788" }] },
    ],
  },
});
