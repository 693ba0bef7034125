/** The name as one types it into LinkedIn's search box. */
import { tidy } from "../text/clean.ts";
import { LATIN } from "../text/text.ts";
import type { Connection } from "./person.ts";

/** Degrees and certificates nobody is called, in the forms people write them. */
const CREDENTIALS = new Set(
  (
    "PhD PHD Phd Ph.D. Ph.D PH.D. PH.D DPhil DBA EdD Ed.D. PsyD PharmD DrPH MBA M.B.A. MBA. eMBA EMBA MSc M.Sc. M.Sc MSC MSCS MSN MSW LMSW LCSW " +
    "MPH MPA MPP MPhil M.Phil. MEng M.Eng. MEd M.Ed. MFA LLM LL.M. LLB LL.B. BSc B.Sc. B.Sc BSC BSN BBA BEng B.Eng. BTech B.Tech MTech " +
    "M.Tech MCA BCA MBBS FRCS FRCP FACS FACP DDS DMD DVM DNP APRN CRNA FNP PMP PMI-ACP PgMP PfMP CAPM PRINCE2 CSM CSPO SAFe ITIL " +
    "CPA CFA CFP CMA CIA CISA CISM CISSP CRISC CGEIT CEH OSCP CCNA CCNP CCIE CFE CAMS FRM ACCA FCCA ACA FCA CIMA CGMA CIPP CIPP/E " +
    "CIPM SPHR PHR SHRM-CP SHRM-SCP SHRM GPHR CIPD MCIPD FCIPD LEED AIA RIBA FRSA FIET CEng C.Eng. MRICS FRICS MCIOB SSBB LSSBB " +
    "CSCP CPIM APICS CSSBB CBAP MCSE RHCE PCC MCC CPCC NBC-HWC CPSM CPCU CLU ChFC CRPC MSCE MSE MIEEE SMIEEE"
  ).split(" "),
);

/** Degrees that are also names (Yo-Yo Ma, Do, Md.): dropped only behind a comma or behind a last name in its own field. */
const NAMELIKE_CREDENTIALS = new Set("MA M.A. BA B.A. MD M.D. DO D.O. MS M.S. BS B.S. RN R.N. JD J.D. PE P.E. CA PT OD ACC".split(" "));

/** Letters in costume: 𝐁𝐨𝐥𝐝, Ｗｉｄｅ, Ⓒircled, ﬁ. Other compatibility forms are left alone: some are how a name is spelled. */
const STYLED =
  /[\u2100-\u2115\u2117-\u211f\u2121\u2123-\u214f\u2160-\u2188\u24b6-\u24e9\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}]/gu;
const ORNAMENT = /[\p{Extended_Pictographic}\p{So}\p{Emoji_Modifier}\p{Regional_Indicator}]|[\ufe0e\ufe0f]|\u200d|\u20e3/gu;
const ASIDE = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|（[^（）]*）|【[^【】]*】|「[^「」]*」/g;
/** Where an addition to the name begins: `Doe, MBA`, `Doe | Hiring`, `Doe - Coach`. */
const ADDITION = / ?[,،，、;|•] ?| [-–—/·]+ /;

/**
 * The name as one pastes it into LinkedIn's search box: no emoji, no degree letters, nothing in brackets, styled letters plain.
 * Never empty where the name shows anything; what is left in doubt stays in. Plain again gives the same name.
 */
export function plainName(first: string, last: string): string {
  const given = bareWords(first);
  const family = bareWords(last);
  // In a name all in capitals MA may well be the name; behind a last name in ordinary letters it is the degree.
  const together = [...given, ...family].join("");
  const shouted = together === together.toUpperCase();
  const isDegree = (word: string): boolean => CREDENTIALS.has(word) || (!shouted && NAMELIKE_CREDENTIALS.has(word));
  while (family.length > 1 && isDegree(family.at(-1) ?? "")) family.pop();
  const words = [...given, ...family];
  while (words.length > 2 && CREDENTIALS.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ") || tidy(`${first} ${last}`);
}

/** What to paste into LinkedIn's search box to find somebody. */
export function searchNameOf({ firstName, lastName }: Pick<Connection, "firstName" | "lastName">): string {
  return plainName(firstName, lastName);
}

/** What most fields hold: words of letters, and nothing to look for. */
const WORDS = /^[A-Za-zÀ-ÖØ-öø-ɏ]+(?:[ '-][A-Za-zÀ-ÖØ-öø-ɏ]+)*$/;
/** A word that is an e-mail address. */
const ADDRESS = /\S@\S/u;
/** Other contact data behind a name: a link, a telephone number with the app in front of it. */
const CONTACT = /(?:https?:\/\/|www\.)\S+|(?:(?:whats ?app|telegram|call|tel|phone|mob(?:ile)?)[\s:.]*)?\+?\d(?:[\s().-]?\d){6,}/giu;

/** The words of a name field in front of what was added to it. */
function bareWords(field: string): string[] {
  if (WORDS.test(field)) return field.split(" ");
  const text = tidy(field).replace(/[™℠®©]/g, "");
  const bare = LATIN.test(text) ? text : text.replace(STYLED, (letter) => letter.normalize("NFKC"));
  const letters = (LATIN.test(bare) ? bare.replace(ASIDE, " ") : bare.replace(ASIDE, " ").replace(ORNAMENT, " "))
    .replace(/[()[\]{}（）【】]/g, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const [name = "", ...additions] = letters.split(ADDITION);
  // `D, Souza` and `, Ada` are names in another order rather than a name and its addition.
  const isName = (
    LATIN.test(name)
      ? /[A-Za-zÀ-ÖØ-öø-ɏ]['A-Za-zÀ-ÖØ-öø-ɏ-]*[A-Za-zÀ-ÖØ-öø-ɏ]/
      : /\p{L}[\p{L}\p{M}'’-]*[\p{L}\p{M}]|(?!\p{Script=Latin})\p{L}/u
  ).test(name);
  return (isName ? name : [name, ...additions].join(" "))
    .split(" ")
    .filter((word) => !ADDRESS.test(word))
    .join(" ")
    .replace(CONTACT, " ")
    .split(" ")
    .filter((word) => !word.startsWith("#") && (LATIN.test(word) ? /[0-9A-Za-zÀ-ÖØ-öø-ɏ]/ : /[\p{L}\p{N}]/u).test(word));
}
