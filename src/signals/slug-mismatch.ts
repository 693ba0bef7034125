/** A Latin name that shares nothing with a Latin profile address. */
import { fold } from "../text/text.ts";
import { signal } from "../verdict/signal.ts";

const PIECE = 3;

export const slugMismatch = signal({
  id: "slug-mismatch",
  group: "spam",
  family: "slug",
  weak: true,
  off: true,
  title: "The profile address names somebody else",
  why:
    "Resold accounts keep their old address. So do people who marry, transliterate or go by a second name, and more often in some cultures " +
    "than in others: that is why it is off unless you switch it on, counts little, and never as one of two kinds of signs.",
  points: 4,
  needs: ["connections"],
  look: ({ name, url }) => {
    const slug = fold(url.split("/in/")[1] ?? "").replace(/-(?=[a-z]*[0-9])[0-9a-z]+\/?$/, "");
    const letters = slug.replace(/[^a-z]/g, "");
    const own = fold(name).replace(/\([^()]*\)/g, "");
    // Only plain Latin on both sides can be compared; addresses of few letters are opaque.
    if (slug.includes("%") || letters.length < 2 * PIECE || !/^[a-z .'-]+$/.test(own) || own.replace(/[^a-z]/g, "").length < 2 * PIECE)
      return undefined;
    for (const word of own.split(/[^a-z]+/)) {
      for (let start = 0; start + PIECE <= word.length; start += 1)
        if (letters.includes(word.slice(start, start + PIECE))) return undefined;
    }
    return { strength: 1, because: "the profile address names somebody else" };
  },
  examples: {
    fires: [{ person: { name: "Ada Example", url: "https://www.linkedin.com/in/robert-muster-1a2b3c4d" } }],
    silent: [
      { person: { name: "Ada Example", url: "https://www.linkedin.com/in/adaex-1a2b3c4d" } },
      { person: { name: "Иван Пример", url: "https://www.linkedin.com/in/ivan-primer" }, note: "other scripts are not compared" },
      { person: { name: "Li Wu", url: "https://www.linkedin.com/in/davidlee" }, note: "short names are not compared" },
    ],
  },
});
