/** Positions that hold a telephone number, an address, a link or a handle. */

import { contactIn } from "../text/contact-data.ts";
import { textOf } from "../text/text.ts";
import { signal } from "../verdict/signal.ts";

export const positionContact = signal({
  id: "position-contact",
  group: "spam",
  family: "position",
  title: "Position holds contact data",
  why: "Telephone numbers, links and handles in a position are there for strangers. Small traders in many countries do so honestly, so it weighs little.",
  points: 13,
  needs: ["connections"],
  look: (person) => {
    const inPosition = contactIn(textOf(person.position), "e-mail", "messenger", "link", "handle", "phone");
    if (inPosition !== undefined) return { strength: 1, because: `the position holds contact data: “${inPosition}”` };
    // A firm may well be called by its web address, so a plain link says nothing here.
    const inCompany = contactIn(textOf(person.company), "e-mail", "messenger", "handle", "phone");
    return inCompany === undefined ? undefined : { strength: 1, because: `the company field holds contact data: “${inCompany}”` };
  },
  examples: {
    fires: [
      { person: { position: "Investment plans, WhatsApp +1 (555) 010-7788" } },
      { person: { position: "Write to ada.example@example.com" } },
      { person: { position: "CEO", company: "wa.me/15550107788" } },
      { person: { position: "加我微信 ada88example" } },
      { person: { position: "للتواصل واتساب ٠٥٠٥٥٥٠١٢٣" } },
      { person: { position: "Designer | Telegram: @ada_example" } },
    ],
    silent: [
      { person: { position: "Software Engineer at WhatsApp" } },
      { person: { position: "Software Engineer @Example" } },
      { note: "An internal extension is too short for a telephone number.", person: { position: "Office Manager, ext. 4521" } },
      { person: { position: "Engineer 2010-2015, Team Lead 2015 - 2018" } },
      { person: { position: "Auditor ISO 9001 14001 45001" } },
      { person: { position: "Realtor® DRE #012345678" } },
      { person: { position: "Owner", company: "www.example.com" } },
      { person: { position: "Developer", company: "99designs" } },
    ],
  },
});
