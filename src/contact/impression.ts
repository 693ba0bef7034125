/** What a text is like, decided while it streams by: politeness, the learned reading, and what its form shows. The text is not kept. */
import { isCourtesy, isRefusal } from "../detect/courtesy-words.ts";
import { readMessage } from "../detect/read-message.ts";
import type { Listen, Noticed } from "../people/history.ts";
import { channelIn } from "../text/contact-data.ts";
import { type Text, textOnce } from "../text/text.ts";
import { rememberImpressions } from "./remember-impressions.ts";

/** How a text sounds. What it offers is asked of first messages only, and of notes of invitations. */
export const listen: Listen = rememberImpressions((message, direction, isOpen) => {
  const text = textOnce(message);
  return {
    noticed: isOpen && direction === "received" ? notice(text) : undefined,
    greeting: isCourtesy(text),
    refusal: direction === "sent" && isRefusal(text),
    words: text.words.length,
  };
});

/** What stands out in a text; `undefined` where nothing does. */
export function notice(text: Text): Noticed | undefined {
  const { points, family } = readMessage(text.raw);
  const channel = channelIn(text);
  const [booking, bareLink, template] = [holdsBookingLink(text), isBareLink(text), holdsPlaceholder(text)];
  if (points === 0 && family === undefined && channel === undefined && !booking && !bareLink && !template) return undefined;
  return { points, family, channel, booking, bareLink, template };
}

const BOOKING =
  /calendly\.com|(?<![\p{L}\p{N}.])cal\.com\/|meetings\.hubspot|hubspot\.com\/meetings|savvycal\.com|tidycal\.com|chilipiper|acuityscheduling|oncehub|scheduleonce|zcal\.co|outlook\.office(?:365)?\.com\/(?:bookwithme|owa\/calendar)|calendar\.app\.google|youcanbook\.me|koalendar\.com|zeeg\.me|leadconnectorhq\.com|setmore\.com|appointlet|simplybook\.(?:me|it)/u;

function holdsBookingLink({ folded }: Text): boolean {
  return BOOKING.test(folded);
}

/** With a dot or a scheme: what a link cannot do without. */
const LINKS =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}.@])(?:bit\.ly|tinyurl\.com|cutt\.ly|is\.gd|goo\.gl|t\.co|ow\.ly|rb\.gy|linktr\.ee|lnkd\.in|shorturl\.at|t\.ly|rebrand\.ly|beacons\.ai)\/\S+/gu;
/** Words beside the link. A greeting and a line of praise fit in; a thought of one's own does not. */
const WORDS_BESIDE = 8;
/** Scripts without spaces make few words. */
const LETTERS_BESIDE = 60;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

function isBareLink({ folded }: Text): boolean {
  if (!folded.includes("/") && !folded.includes("www.")) return false;
  const beside = folded.replace(LINKS, " ").trim();
  return beside.length < folded.length && beside.length <= LETTERS_BESIDE && (beside.match(WORD)?.length ?? 0) <= WORDS_BESIDE;
}

const FIELD =
  "(?:first|last|full|your|given|company|contact|recipient|lead|prospect)?[ _-]?(?:name|firstname|lastname|company|title|industry|position|city|vorname|nachname|anrede|firma|nombre|empresa|apellido|prenom|nom|entreprise|nome|cognome|azienda|sobrenome|имя|имя получателя|компания|naam|voornaam|bedrijf|imie|firma|isim|ad|sirket|nama|perusahaan|姓名|公司|名前|이름)";
/** Up to whatever closes a placeholder: no field is longer. */
const INSIDE = "[^{}%[\\]<>#]{0,30}";
/**
 * `%FIRSTNAME%` is what LinkedIn's own campaign editor leaves; the others belong to the tools that send sequences. The fields stand in it
 * once, behind a look at what closes them: in every pair of brackets they would take three times as long to compile.
 */
const PLACEHOLDER = new RegExp(
  `\\{\\{[^{}\\n]{1,30}\\}\\}|\\*\\|[a-z_: ]{2,20}\\|\\*|` +
    `(?:\\{ ?(?=${INSIDE}\\})|%(?=${INSIDE}%)|\\[ ?(?:insert )?(?=${INSIDE}\\])|< ?(?=${INSIDE}>)|#(?=${INSIDE}#))` +
    `${FIELD}(?: ?[}\\]>]|[%#])`,
  "u",
);
/** The brackets alone: nearly no message has them, and the pattern takes long to compile. */
const POSSIBLE = /\{|%[^%]+%|\[[^[\]]+\]|<[^<>]+>|\*\||#[^#]+#/;

function holdsPlaceholder({ folded }: Text): boolean {
  return POSSIBLE.test(folded) && PLACEHOLDER.test(folded);
}
