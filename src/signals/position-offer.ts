/** Positions and companies that are an advertisement. */
import type { OfferFamily } from "../detect/families.ts";
import { readCompanyOffer, readOffer } from "../detect/read-offer.ts";
import { tidy } from "../text/clean.ts";
import { signal } from "../verdict/signal.ts";

const POINTS = 46;

/** What is harmless as such weighs little, however plainly it is said. */
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

export const positionOffer = signal({
  id: "position-offer",
  group: "spam",
  family: "position",
  title: "Position reads like an advertisement",
  why: "A position is what somebody does; an offer to whoever reads it is an advertisement. A model that learned both from thousands of examples in many languages reads positions, and companies more strictly; places and legal forms never weigh, and names are never read.",
  points: POINTS,
  needs: ["connections"],
  reads: "offers",
  look: ({ position, company }) => {
    const [where, offer] =
      [["position", readOffer(position)] as const, ["company field", readCompanyOffer(company)] as const].find(
        ([, each]) => each !== undefined && each.points > 0,
      ) ?? [];
    if (offer === undefined) return undefined;
    const { points, quote, family } = offer;
    const most = (family && MOST[family]) ?? POINTS;
    return {
      strength: Math.min(most, points) / POINTS,
      because: `the ${where} reads like ${family === undefined ? "an advertisement" : ADVERTISED[family]}: “${tidy(quote)}”`,
    };
  },
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
