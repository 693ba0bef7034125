/** When two companies, or two people's names, are the same one. */
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
const INITIALS = /(?<=(?:^|[\s.])\p{L})\.(?=\p{L}(?:\.|\s|$))/gu;

/** Where a tagline begins: at a pipe, a bullet, a bracket, or a dash with spaces around it. */
const TAGLINE = /[|｜•·●▪‣∙([{（【]|\s[-–—]\s/;

/** What a dash leads to where it is no part of the name: the place of a university stands behind one, too. */
const DESCRIBES =
  /^(?:an?|the|we|your|our|now|formerly|previously|ex|part|member|division|subsidiary|company|powered|by|ein|eine|einer|der|die|das|wir|mitglied|teil|unternehmen|une?|une|la|le|les|membre|groupe|filiale|el|los|una?|parte|miembro|membro|grupo|uma?|een|onderdeel)\s+\S+\s+\S/i;
const MANY_WORDS = 5;

/** What people put in front of a pipe that is no company. */
const ROLES = new Set(
  (
    "ceo cto cfo coo cmo founder cofounder co owner partner president chairman director manager head lead senior junior consultant consulting " +
    "advisor adviser coach trainer mentor speaker author writer investor freelancer marketing sales engineer engineering developer designer " +
    "recruiter recruiting hr it analyst entrepreneur executive chief officer of and at fur de en y und et e geschaftsfuhrer geschaftsfuhrerin inhaber inhaberin " +
    "gerente directeur directrice director directora consultor consultora fundador fundadora berater beraterin"
  ).split(" "),
);

/** A company without what members write behind its name. The whole, where a name would not be left. */
function withoutTagline(company: string): string {
  const found = TAGLINE.exec(company);
  if (found === null) return company;
  const name = company.slice(0, found.index);
  const words = wordsOf(name);
  if (NO_COMPANY.has(words.join(" "))) return name;
  if (words.join("").length < 2 || words.every((word) => ROLES.has(word) || LEGAL_FORMS.has(word))) return company;
  if (found[0].length > 1) {
    const behind = company.slice(found.index + found[0].length).trim();
    if (!DESCRIBES.test(behind) && behind.split(/\s+/).length < MANY_WORDS) return company;
  }
  return name;
}

/** `Mueller` and `Müller`, by what is left of both without the dots: the e between two consonants. Short words and those in -el are left. */
const UMLAUT = /(?<=[b-df-hj-np-tv-z][aou])e(?=(?!l$)[b-df-hj-np-tv-xz][a-z])/g;
const SHORT = 5;

function withoutUmlaut(word: string): string {
  return word.length > SHORT ? word.replace(UMLAUT, "") : word;
}

/** Plain words with single spaces between them, as most companies are. */
const SIMPLE = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const keys = new Map<string, string>();

/**
 * What identifies an employer: folded words without legal forms at the ends, taglines, and ways to write an umlaut. `""` where the text
 * names no company.
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

function makeCompanyKey(whole: string): string {
  const company = SIMPLE.test(whole) ? whole : withoutTagline(whole);
  const words = SIMPLE.test(company) ? company.toLowerCase().split(" ") : wordsOf(company.replace(INITIALS, ""));
  let start = 0;
  let end = words.length;
  while (end > start + 1 && LEGAL_FORMS.has(words[end - 1] as string)) end -= 1;
  if (end > start + 1 && (words[start] === "the" || words[start] === "pt" || words[start] === "ooo")) start += 1;
  const named = words.slice(start, end);
  return NO_COMPANY.has(named.join(" ")) ? "" : named.map(withoutUmlaut).join(" ");
}

/** What two people with the same name share; scripts and spellings are kept apart, only case and spaces are not. */
export function nameKey(name: string): string {
  return fold(name);
}

/** The id in a profile address; see `export/person-id.ts`. */
export { sharedId, slugOf as profileSlug } from "../export/person-id.ts";
