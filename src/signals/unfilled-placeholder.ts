/** Their message is a template in which nobody filled in the name. */
import { firstWords, onDay } from "../verdict/first-words.ts";
import { signal } from "../verdict/signal.ts";

export const unfilledPlaceholder = signal({
  id: "unfilled-placeholder",
  group: "spam",
  family: "pitch",
  title: "Template with an unfilled placeholder",
  why: "“Hi {{first_name}}” was sent by a machine to many. Developers quote templates too, but not to somebody they have just met.",
  points: 26,
  needs: ["messages"],
  reads: "messages",
  look: (person, network) => {
    const sent = firstWords(person, network).find(({ template }) => template);
    return sent && { strength: 1, because: `sent a template with an unfilled placeholder${onDay(sent.date)}` };
  },
  examples: {
    fires: [{ thread: [{ from: "them", text: "Hi {{first_name}}, I came across your profile and was impressed." }] }],
    silent: [
      {
        note: "Two people at work on templates.",
        thread: [
          { from: "me", text: "Which of the two mails do we send to the members?" },
          { from: "them", text: "The second one, I think, but it needs a better subject." },
          { from: "me", text: "Then I will send you what I have by noon." },
          { from: "them", text: "Good, and please put {{first_name}} back into the greeting." },
        ],
      },
      { thread: [{ from: "them", text: "Hi Noor, I came across your talk and was impressed." }] },
    ],
  },
});
