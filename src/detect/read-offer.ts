/** Whether a position or a company is an offer rather than a job or a firm, by the committed detector, made ready when the first is read. */
import { plain } from "../text/text.ts";
import { type Detector, detector } from "./detector.ts";
import type { OfferFamily } from "./families.ts";
import { offerText } from "./offer-text.ts";
import packed from "./weights/offers.json" with { type: "json" };

/** An offer found in what somebody wrote as position or company. */
export interface OfferReading {
  /** Whole, from 14: ten more double the odds that it is an offer. */
  readonly points: number;
  /** The one to four words that weighed most, as written. */
  readonly quote: string;
  /** What is offered, where that is sure. */
  readonly family: OfferFamily | undefined;
}

/** Offers are rare: what reads less like one than this says nothing. */
const LEAST = 14;
/** Names of firms are short and hold any word there is, so only what could be nothing else counts. */
const LEAST_OF_COMPANIES = 45;

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
  const read = offerText(text);
  const { points, family } = offers.read(read);
  if (points < least) return undefined;
  const quote = offers.quote(read);
  const at = read.indexOf(quote);
  return { points, quote: plain(text).slice(at, at + quote.length), family };
}
