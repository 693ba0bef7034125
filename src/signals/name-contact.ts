/** Names that hold a telephone number, an address, a link or a handle. */

import { contactIn } from "../text/contact-data.ts";
import { textOf } from "../text/text.ts";
import { signal } from "../verdict/signal.ts";

/** Web addresses without `www.`, by endings that no name has, and handles. Titles and initials (`Dr.Li`, `J.R.`) are no addresses. */
const ADDRESS =
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}-]{3,}\.(?:com|net|org|info|biz|shop|online|store|site|xyz|io)(?:\.[a-z]{2})?(?![\p{L}\p{N}.])|(?<![\p{L}\p{N}._])@[\p{L}\p{N}_.]{3,}/u;

const MAYBE_ADDRESS = /@|\.(?:com|net|org|info|biz|shop|online|store|site|xyz|io)/;

export const nameContact = signal({
  id: "name-contact",
  group: "spam",
  family: "name",
  title: "Name holds contact data",
  why: "A telephone number, an address or a link in the name field reaches everybody in every list. Nothing else about a name is looked at.",
  points: 26,
  needs: ["connections"],
  look: ({ name }) => {
    const text = textOf(name);
    const found =
      contactIn(text, "e-mail", "messenger", "link", "handle", "phone") ??
      (MAYBE_ADDRESS.test(text.folded) ? ADDRESS.exec(text.folded)?.[0] : undefined);
    return found === undefined ? undefined : { strength: 1, because: `the name holds contact data: “${found}”` };
  },
  examples: {
    fires: [
      { person: { firstName: "Ada", lastName: "+1 555 010 7788", name: "Ada +1 555 010 7788" } },
      { person: { firstName: "Ada", lastName: "ada@example.com", name: "Ada ada@example.com" } },
      { person: { firstName: "Example", lastName: "www.example.com", name: "Example www.example.com" } },
      { person: { firstName: "Ada", lastName: "@ada_example", name: "Ada @ada_example" } },
      { person: { firstName: "Best", lastName: "example-loans.com", name: "Best example-loans.com" } },
    ],
    silent: [
      { person: { firstName: "Dr. 李", lastName: "伟", name: "Dr. 李 伟" } },
      { person: { firstName: "M4ria", lastName: "Jr. 3rd", name: "M4ria Jr. 3rd" } },
      { person: { firstName: "J.R.R.", lastName: "St.John", name: "J.R.R. St.John" } },
      { person: { firstName: "Ada", lastName: "", name: "Ada" } },
      { person: { firstName: "محمد", lastName: "بن علي", name: "محمد بن علي" } },
      { person: { firstName: "Jean-Pierre", lastName: "D'ARC / de la Tour", name: "Jean-Pierre D'ARC / de la Tour" } },
    ],
  },
});
