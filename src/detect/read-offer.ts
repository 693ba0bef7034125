/** Whether a position or a company is an offer rather than a job or a firm, by the committed detector, made ready when the first is read. */
import { type Detector, detector } from "./detector.ts";
import type { OfferFamily } from "./families.ts";
import packed from "./weights/offers.json" with { type: "json" };

/** An offer heard in what somebody wrote as position or company. */
export interface OfferReading {
  /** Whole, from 12: ten more double the odds that it is an offer. */
  readonly points: number;
  /** The one to four words that weighed most, as written. */
  readonly quote: string;
  /** What is offered, where that is sure. */
  readonly family: OfferFamily | undefined;
}

/** Offers are rare: what reads less like one than this says nothing. */
const LEAST = 12;
/** Names of firms are short and hold any word there is, so only what could be nothing else counts. */
const LEAST_OF_COMPANIES = 45;
/** `@Acme` is how many write "at Acme": it is the address of somebody only behind the name of a messenger. */
const AT =
  /(?<!(?:telegram|tg|whatsapp|wechat|weixin|insta|instagram|ig|line|snapchat|snap|skype|twitter|tiktok|dm|contact)\W{0,3})@(?=\p{L})/giu;

let offers: Detector<OfferFamily> | undefined;

/** Reads a position or headline; `undefined` where it is no offer. */
export function readOffer(text: string): OfferReading | undefined {
  return readAsOffer(text, LEAST);
}

/** Reads the name of a company; `undefined` where it is no offer. */
export function readCompanyOffer(text: string): OfferReading | undefined {
  return readAsOffer(text, LEAST_OF_COMPANIES);
}

function readAsOffer(text: string, least: number): OfferReading | undefined {
  offers ??= detector<OfferFamily>(packed);
  const read = text.replace(AT, " ");
  const { points, family } = offers.hear(read);
  return points < least ? undefined : { points, quote: offers.quote(read), family };
}
