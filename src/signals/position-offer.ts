/** Positions and companies that are an advertisement. */
import type { OfferFamily } from "../detect/families.ts";
import { type OfferReading, readCompanyOffer, readOffer } from "../detect/read-offer.ts";
import { tidy } from "../text/clean.ts";
import { contactIn } from "../text/contact-data.ts";
import { plain, textOf } from "../text/text.ts";
import { type Evidence, signal } from "../verdict/signal.ts";

const POINTS = 55;

/** What is harmless as such adds no more than this, however plainly it is said: contact data are there for customers, open networking is a habit. */
const MOST: Partial<Readonly<Record<OfferFamily, number>>> = { networker: 8, contact: 13 };

const ADVERTISED: Readonly<Record<OfferFamily, string>> = {
  crypto: "an advertisement for trading or coins",
  money: "an advertisement for quick money",
  task: "an advertisement for pay-per-day work",
  mlm: "an advertisement for a sales network",
  leadgen: "an advertisement for more clients",
  "guest-post": "an advertisement for guest posts or links",
  engagement: "an advertisement for likes, followers or accounts",
  recruiting: "an advertisement for jobs abroad or for everybody",
  coaching: "an advertisement for coaching",
  outsourcing: "an advertisement for cheap services",
  adult: "an advertisement for adult services",
  clickbait: "an advertisement for betting, cures or prizes",
  contact: "contact data for strangers",
  networker: "an open networker's invitation",
  "advance-fee": "an advertisement for loans or grants",
};

type Read = (text: string) => OfferReading | undefined;

/** Reads a text of that field; each text once. */
function once(read: Read): (field: string, text: string) => Evidence | undefined {
  const known = new Map<string, Evidence | undefined>();
  return (field, text) => {
    if (!known.has(text)) {
      const offer = text === "" ? undefined : read(text);
      known.set(text, offer && evidenceOf(field, withoutHarmless(text, offer, read)));
    }
    return known.get(text);
  };
}

/** So often harmless words are taken out: texts are short, and whoever wrote a long one of nothing else offers nothing else. */
const ROUNDS = 12;

/**
 * The reading of a text in which contact data and open networking count for little. Their words are taken out, those that weighed most first,
 * until what is left is about something else: that counts, and the harmless adds its limit.
 */
function withoutHarmless(text: string, whole: OfferReading, read: Read): OfferReading {
  let [left, limit]: [string, number] = [plain(text), 0];
  let rest: OfferReading | undefined = whole;
  for (let round = 0; round < ROUNDS && rest !== undefined; round += 1) {
    const most = mostOf(rest);
    if (most === undefined) return limit === 0 ? whole : { ...rest, points: Math.min(whole.points, rest.points + limit) };
    limit = Math.max(limit, most);
    left = left.replace(rest.quote, " ");
    rest = read(left);
  }
  return { ...whole, points: Math.min(whole.points, limit) };
}

/** What a reading may add that is about something harmless, or in doubt and whose weightiest words are contact data; `undefined` of others. */
function mostOf({ family, quote }: OfferReading): number | undefined {
  if (family !== undefined) return MOST[family];
  return contactIn(textOf(quote), "e-mail", "messenger", "handle", "phone") === undefined ? undefined : MOST.contact;
}

function evidenceOf(field: string, { points, quote, family }: OfferReading): Evidence {
  return {
    strength: Math.min(POINTS, points) / POINTS,
    because: `the ${field} reads like ${family === undefined ? "an advertisement" : ADVERTISED[family]}: “${tidy(quote)}”`,
  };
}

export const positionOffer = signal({
  id: "position-offer",
  group: "spam",
  family: "position",
  title: "Position reads like an advertisement",
  why: "A position is what somebody does; an offer to whoever reads it is an advertisement. A model that learned both from thousands of examples in many languages reads positions, and companies more strictly; places and legal forms never weigh, and names are never read.",
  points: POINTS,
  needs: ["connections"],
  reads: "offers",
  // Titles and firms come again and again.
  survey: () => ({ position: once(readOffer), company: once(readCompanyOffer) }),
  look: ({ position, company }, _network, read) => read.position("position", position) ?? read.company("company field", company),
  examples: {
    fires: [
      { person: { position: "Forex account manager | 10 % weekly profits guaranteed" } },
      { person: { position: "Earn $500 a day from your phone, no experience, DM me START" } },
      { person: { position: "I help coaches scale to 30k months with done-for-you leads" } },
      { person: { position: "Guest posts & backlinks on DA 50+ sites, cheap prices" } },
      { person: { position: "Gana dinero desde casa, ingresos pasivos garantizados" } },
    ],
    silent: [
      { person: { position: "Account Manager", company: "Forex Capital Markets" } },
      { person: { position: "Head of Growth | B2B Lead Generation" } },
      { person: { position: "Software Engineer", company: "Example India Private Limited" } },
      { person: { position: "I write clear manuals for complicated machines" } },
      { person: { position: "Blockchain engineer" } },
    ],
  },
});
