/** What unwanted messages and offers are about, by the kinds of `fixtures/texts`. */

export const MESSAGE_FAMILIES = [
  "sales",
  "twostep",
  "bump",
  "webinar",
  "coaching",
  "mlm",
  "pods",
  "recruiting",
  "task",
  "crypto",
  "advance-fee",
  "romance",
  "guest-post",
  "off-platform",
] as const;
export type MessageFamily = (typeof MESSAGE_FAMILIES)[number];

export const OFFER_FAMILIES = [
  "crypto",
  "money",
  "task",
  "mlm",
  "leadgen",
  "guest-post",
  "engagement",
  "recruiting",
  "coaching",
  "outsourcing",
  "adult",
  "clickbait",
  "contact",
  "networker",
  "advance-fee",
] as const;
export type OfferFamily = (typeof OFFER_FAMILIES)[number];
