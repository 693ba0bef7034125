/** When two companies, or two people's names, are the same one. */
import { everyScript } from "../text/patterns.ts";
import { fold, wordsOf } from "../text/text.ts";

/** Legal forms, as folded words: `Acme Ltd.` and `ACME` are one employer. */
const LEGAL_FORMS = new Set(
  (
    "inc incorporated corp corporation co company ltd limited llc llp lp plc pvt private pte pty gmbh ag kg ohg ug ev mbh se sa sas sarl sasu " +
    "eurl srl spa snc sl slu sau cv bv nv vof ab as asa aps oy oyj kk kft zrt doo dd sro ltda eireli me epp sac sapi de rl ooo oao zao ao pjsc sdn bhd " +
    "tbk pt cia jsc tov as anonim sirketi sti"
  ).split(" "),
);

/** Folded texts people write where a company should stand; two of them are not colleagues. */
const NO_COMPANY = new Set(
  (
    "self employed|selfemployed|self|freelance|freelancer|freelancing|independent|independent consultant|independent contractor|confidential|" +
    "confidencial|stealth|stealth startup|stealth mode startup|stealth mode|startup|student|estudiante|estudante|etudiant|unemployed|retired|" +
    "n a|na|none|null|various|private|privat|personal|home|remote|looking for opportunities|seeking new opportunities|open to work|" +
    "career break|autonomo|autonoma|independiente|independente|profissional liberal|profesional independiente|selbststandig|freiberuflich|" +
    "freiberufler|independant|a mon compte|libero professionista|zzp|serbest|kendi isim|wiraswasta|upwork|fiverr|company|test"
  ).split("|"),
);

/** The point behind a letter by itself, where another letter by itself follows: `S.A.`, `G.m.b.H.` are one word. */
const initials = everyScript(/(?<=(?:^|[\s.])[\p{L}])\.(?=[\p{L}](?:\.|\s|$))/gu);
/** The same of any character. */
const MAYBE_INITIALS = /(?<=(?:^|[\s.])[^\s.]{1,2})\.(?=[^\s.]{1,2}(?:\.|\s|$))/;

/** Plain words with single spaces between them, as most companies are. */
const SIMPLE = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const keys = new Map<string, string>();

/**
 * What identifies an employer: folded words without legal forms at the ends. `""` where the text names no company.
 * Equality only, never containment: `Apple` is not `Apple Tree Nursery`.
 */
export function companyKey(company: string): string {
  let key = keys.get(company);
  if (key === undefined) {
    key = makeCompanyKey(company);
    keys.set(company, key);
  }
  return key;
}

function makeCompanyKey(company: string): string {
  const words = SIMPLE.test(company)
    ? company.toLowerCase().split(" ")
    : wordsOf(MAYBE_INITIALS.test(company) ? company.replace(initials(company), "") : company);
  let start = 0;
  let end = words.length;
  while (end > start + 1 && LEGAL_FORMS.has(words[end - 1] as string)) end -= 1;
  if (end > start + 1 && (words[start] === "the" || words[start] === "pt" || words[start] === "ooo")) start += 1;
  const key = words.slice(start, end).join(" ");
  return NO_COMPANY.has(key) ? "" : key;
}

/** What two people with the same name share; scripts and spellings are kept apart, only case and spaces are not. */
export function nameKey(name: string): string {
  return fold(name);
}

/** The id in a profile address; see `export/who.ts`. */
export { sharedId, slugOf as profileSlug } from "../export/who.ts";
