/** Politeness: greetings and thanks, which are no conversation, and refusals, which are no interest. */
import type { Text } from "../person/text.ts";
import { phrases } from "./phrase.ts";

const greetings = phrases({
  en: [
    "happy|belated birthday|bday|anniversary|holidays|easter|diwali|eid",
    "happy [work] anniversary",
    "happy new year",
    "merry christmas",
    "seasons greetings",
    "congrats|congratulations",
    "nice|good|great|pleased|glad|lovely|happy to meet|connect|meeting|connecting",
    "thank|thanks [you] for connecting|accepting",
    "thank|thanks [you] for the|your add|invite|invitation|connection|endorsement|wishes|kind",
    "thanks|thx|ty [so] [much]",
    "thank you [so] [very] [much]",
    "you are|you're|youre welcome",
    "best wishes",
    "well deserved",
    "good luck",
    "have a great|good|nice day|weekend|evening|week",
    "good|gd morning|afternoon|evening",
  ],
  es: [
    "feliz cumpleanos|aniversario|navidad|ano",
    "felicidades|felicitaciones|enhorabuena",
    "gracias por aceptar|conectar|la|tu|su",
    "muchas gracias",
    "mucho gusto",
    "un [cordial] saludo",
  ],
  pt: [
    "feliz aniversario|natal|ano",
    "parabens",
    "obrigado|obrigada por aceitar|conectar|a|sua",
    "muito obrigado|obrigada",
    "prazer em conhecer|conectar",
  ],
  fr: ["joyeux anniversaire|noel", "bonne annee", "felicitations", "merci pour|d'avoir|de", "merci beaucoup", "enchante|enchantee"],
  de: [
    "alles gute",
    "herzlichen gluckwunsch",
    "gluckwunsch [zum|zur]",
    "danke fur die|das|deine|ihre",
    "vielen [lieben] dank",
    "frohe weihnachten|ostern",
    "schone feiertage",
    "frohes neues",
  ],
  it: ["buon compleanno|natale|anno", "congratulazioni|complimenti|auguri", "grazie per|mille", "piacere di conoscerti|conoscerla"],
  nl: ["gefeliciteerd", "fijne verjaardag", "bedankt voor", "dank je|u [wel]"],
  pl: ["wszystkiego najlepszego", "gratulacje|gratuluje", "dziekuje za", "sto lat"],
  tr: ["dogum gunun*", "tebrik*", "tesekkur*", "iyi bayramlar"],
  id: ["selamat ulang|ya|hari|natal|tahun", "terima kasih"],
  vi: ["chuc mung", "cam on"],
  sv: ["grattis", "tack for", "god jul"],
  hi: ["janmadin mubarak|ki", "badhai [ho]", "जन्मदिन मुबारक|की", "धन्यवाद", "बधाई"],
  ar: ["عيد ميلاد", "مبروك", "تهانينا", "شكرا", "كل عام"],
  zh: ["生日快乐", "恭喜", "谢谢", "新年快乐", "幸会"],
  ja: ["おめでとう", "ありがとう", "よろしくお願い"],
  ko: ["축하", "감사합니다"],
  ru: ["с днем рождения", "поздравля*", "спасибо", "с новым годом"],
});

const refusals = phrases({
  en: [
    "no thanks|thank",
    "not interested",
    "i'm|im|am not [really] [currently] looking|interested",
    "please [do] stop|remove|unsubscribe",
    "don't|dont|do-not contact|message|write me",
    "not for me",
    "i will pass",
    "i'll pass",
    "no need",
  ],
  es: ["no [me|nos] interesa", "no gracias", "no estoy interesado|interesada"],
  pt: ["nao tenho|temos interesse", "nao obrigado|obrigada", "nao me|nos interessa"],
  fr: ["pas interesse|interessee", "non merci", "ne m'interesse|nous-interesse pas"],
  de: ["kein interesse", "nein danke", "nicht interessiert"],
  it: ["non [mi|ci] interessa", "no grazie", "non sono interessato|interessata"],
  nl: ["geen interesse|behoefte", "nee [dank|bedankt]"],
  tr: ["ilgilenmiyorum", "hayir tesekkur*"],
  id: ["tidak tertarik", "tidak terima kasih"],
  ru: ["не интересно|интересует", "нет спасибо"],
  pl: ["nie jestem zainteresowan*", "nie dziekuje"],
});

/** Longer texts hold more than the courtesy they begin with. */
const GREETING_WORDS = 20;
const GREETING_LETTERS = 40;
const GREETING_LENGTH = 240;

/** Whether a message is a greeting or thanks and nothing else; so is one without a word: a reaction, an attachment, an emoji. */
export function isGreeting(text: Text): boolean {
  const { words, folded, raw } = text;
  // Before the words are counted: most messages are longer than any greeting.
  if (raw.length > GREETING_LENGTH) return false;
  if (words.length === 0) return true;
  // Scripts without spaces between words make few of them; their letters are counted.
  if (words.length > GREETING_WORDS || (words.length < 4 && folded.length > GREETING_LETTERS)) return false;
  return greetings.find(text) !== undefined || words.every((word) => SMALL_TALK.has(word));
}

/** Whether a message declines. */
export function isRefusal(text: Text): boolean {
  return text.words.length <= GREETING_WORDS && refusals.find(text) !== undefined;
}

/** Words that by themselves, or together, say no more than hello. */
const SMALL_TALK = new Set(
  "hi hello hey dear thanks thank you thx ok okay yes no great nice cool welcome bye hola gracias ola obrigado obrigada bonjour merci salut hallo danke ciao grazie salam namaste".split(
    " ",
  ),
);
