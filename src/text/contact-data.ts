/** Contact data inside a text: addresses, links, handles and telephone numbers, told apart from years, licences and sums. */
import { tidy } from "./clean.ts";
import type { Text } from "./text.ts";

/** What kind of contact data to look for. */
export type Contact = "e-mail" | "link" | "messenger" | "handle" | "phone";

/** Characters that contact data cannot do without: nearly all texts stop here. */
const POSSIBLE = /[0-9@/]|www\.|[([]\s*at\s*[)\]]|[٠-٩۰-۹०-९০-৯]/;

const AT = /[^\s@]@[^\s@]|[([]\s*at\s*[)\]]/;
const SEVEN_DIGITS = /\d(?:\D*\d){6}/;

/** In a folded text, where spaces stand alone. No part of an address is longer than 63 letters. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,63}(?:@| ?[([] ?at ?[)\]] ?)[\p{L}\p{N}-]{1,63}(?:(?:\.| ?[([] ?dot ?[)\]] ?)[\p{L}\p{N}-]{1,63}){0,8}(?:\.| ?[([] ?dot ?[)\]] ?)\p{L}{2,63}/u;
const LINK = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s|]+/u;
/** Links that lead to a chat, a booking or a hub of links; a firm's own name is such an address without the path. */
const MESSENGER =
  /(?<![\p{L}\p{N}.])(?:wa\.me|t\.me|m\.me|bit\.ly|linktr\.ee|tinyurl\.com|(?:api|chat)\.whatsapp\.com|discord\.gg|calendly\.com|cutt\.ly|is\.gd|goo\.gl|beacons\.ai|onlyfans\.com|line\.me|ig\.me|signal\.me)\/[^\s|]+/u;
const LATIN_APP =
  "whats ?app|whatsap|wsp|wpp|telegram|wechat|weixin|vx|wx|qq|line id|viber|skype|snapchat|instagram|insta|ig|tg|discord|zalo|kik|kakao(?:talk)?|imo|botim";
const OTHER_APP = "微信|v信|واتساب|واتس|تليجرام|تلجرام|ватсап|телеграм|тг|카톡|ライン";
/** An app and a name of the form no ordinary word has: with @, with a digit or with an underscore. "Telegram: messaging" is a team. */
const APP = new RegExp(`(?:^|[^a-z0-9])(?:${LATIN_APP})(?![a-z0-9])|${OTHER_APP}`);
const HANDLE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${LATIN_APP})(?![\\p{L}\\p{N}])|${OTHER_APP}) ?(?:id|no|号|アカウント)? ?[:：=-]? ?` +
    "(@[\\p{L}\\p{N}_.]{3,60}|[\\p{L}\\p{N}_.-]{5,60})",
  "gu",
);
const isHandle = (name: string): boolean => name.startsWith("@") || (/[\p{Nd}_]/u.test(name) && /\p{L}/u.test(name));

const DIGITS = /[٠-٩۰-۹०-९০-৯]/g;
const KEYCAPS = /[\ufe0f\u20e3]/g;
const NUMBER = /(?<![\p{L}\p{N}.,/])(?:\+ ?|00)?\(?\d(?:[ ()./\-–]{0,3}\d){6,16}(?![\p{L}\p{N}])/gu;
const PHONE_WORD =
  /(?:tel|telefon|telefono|telefone|telephone|phone|ph|call|cell|cel|celular|mobile|mob|movil|handy|hp|wa|whats ?app|wsp|zap|contact|contacto|contato|zalo|imo|viber|sms|text|hotline|тел|телефон|звоните|电话|手机|微信|واتس|واتساب|هاتف|جوال|ت|फोन|मोबाइल|☎|📞|📱|☏|📲)[^\p{L}\p{N}]{0,4}$/u;
/** Numbers of the same length that are something else: licences, standards, registers, sums of money. */
const OTHER_NUMBER_WORD =
  /(?:licen[cs]e|lic|dre|bre|nmls|npn|npi|siret|siren|cnpj|cpf|crm|crea|creci|oab|nit|rut|cuit|ruc|vat|iva|tva|iso|iec|ieee|en|din|astm|api|id|no|nr|n|nº|num|number|reg|registration|registro|ref|ein|abn|acn|orcid|isbn|issn|ticker|usd|eur|inr|rs|[$€£₹¥#])[^\p{L}\p{N}]{0,3}$/u;
const AMOUNT_AFTER =
  /^\s*(?:[\p{Sc}]|usd|eur|inr|euros?|dollars?|people|users|customers|members|sq|m2|km|mw|kw|followers|subscribers|views)/u;
const YEARS = /^(?:19|20)\d\d\D{1,3}(?:19|20)\d\d/;
const DATE = /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}/;

/** Whether a text may hold contact data. */
export const mayHoldContact = (text: Text): boolean => POSSIBLE.test(text.folded);

/** The first contact data of the wanted kinds in a text, as it reads there. */
export function contactIn(text: Text, ...kinds: readonly Contact[]): string | undefined {
  if (!mayHoldContact(text)) return undefined;
  const folded = text.folded
    .replace(KEYCAPS, "")
    .replace(DIGITS, (digit) => String(((digit.codePointAt(0) ?? 0) - (digit >= "०" ? 6 : 0)) & 15));
  // What each cannot do without is asked first: a network holds little of it, and the patterns take long to compile.
  const patterns: Record<Contact, () => string | undefined> = {
    "e-mail": () => (AT.test(folded) ? EMAIL.exec(folded)?.[0] : undefined),
    link: () => (folded.includes("://") || folded.includes("www.") ? LINK.exec(folded)?.[0] : undefined),
    messenger: () => (folded.includes("/") ? MESSENGER.exec(folded)?.[0] : undefined),
    handle: () => (APP.test(folded) ? [...folded.matchAll(HANDLE)].find(([, name = ""]) => isHandle(name))?.[0] : undefined),
    phone: () => (SEVEN_DIGITS.test(folded) ? phoneIn(folded) : undefined),
  };
  for (const kind of kinds) {
    const found = patterns[kind]();
    if (found !== undefined) return tidy(found).replace(/(?<![),.;:])[),.;:]+$/, "");
  }
  return undefined;
}

/** No word that tells what a number is takes more letters, with what stands between. */
const LONGEST_WORD = 40;

function phoneIn(folded: string): string | undefined {
  for (const match of folded.matchAll(NUMBER)) {
    const [number] = match;
    const digits = number.replace(/\D/g, "");
    const before = folded.slice(Math.max(0, match.index - LONGEST_WORD), match.index);
    if (digits.length > 15 || DATE.test(number) || YEARS.test(number)) continue;
    if (PHONE_WORD.test(before)) return number;
    const international = /^(?:\+|00)/.test(number);
    if (international && digits.length >= 8 && !digits.startsWith("0000")) return number;
    if (digits.length < 9 || OTHER_NUMBER_WORD.test(before) || AMOUNT_AFTER.test(folded.slice(match.index + number.length))) continue;
    // Round sums, rising rows and single repeated digits are figures of speech, not lines.
    if (/000$/.test(digits) || /^(\d)\1+$/.test(digits) || "01234567890123456789".includes(digits)) continue;
    return number;
  }
  return undefined;
}

/** Where somebody can be reached besides LinkedIn. */
export const CHANNELS = ["WhatsApp", "Telegram", "WeChat", "chat", "telephone"] as const;
export type Channel = (typeof CHANNELS)[number];

const CHAT_LINK = /(?<![\p{L}\p{N}.])(?:wa\.me|t\.me|m\.me|line\.me|ig\.me|signal\.me|discord\.gg|(?:api|chat)\.whatsapp\.com)\/\S+/u;
/** Apps by what names them beside a link, a handle or a number. */
const NAMED: readonly (readonly [Channel, RegExp])[] = [
  ["WhatsApp", /whats ?app|whatsap|wa\.me|wsp|wpp|واتس|ватсап/],
  ["Telegram", /telegram|(?<![a-z0-9.])t\.me|(?<![a-z])tg(?![a-z])|تليجرام|تلجرام|телеграм|тг/],
  ["WeChat", /wechat|weixin|(?<![a-z])[vw]x(?![a-z])|微信/],
];

/** The channel besides LinkedIn for which a text holds a link, a handle or a number. A mere name of an app is none: people work there. */
export function channelIn(text: Text): Channel | undefined {
  if (!mayHoldContact(text)) return undefined;
  const chat = CHAT_LINK.exec(text.folded)?.[0] ?? contactIn(text, "handle");
  if (chat !== undefined) return NAMED.find(([, name]) => name.test(chat))?.[0] ?? "chat";
  if (contactIn(text, "phone") === undefined) return undefined;
  return NAMED.find(([, name]) => name.test(text.folded))?.[0] ?? "telephone";
}
