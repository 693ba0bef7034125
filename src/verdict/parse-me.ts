/** Reads what a user says about themselves in one line: `--me "Data engineer at Acme; fintech, Berlin"`. */
import { PruneError } from "../errors.ts";
import type { Owner } from "../people/person.ts";

/** `@` and the English word are taken where they first stand: what follows may hold them again ("Look at Media"). */
const AT_FIRST = / ?@ ?|(?:^| )at /iu;

/** Elsewhere the word is also part of titles ("Ingeniero en sistemas en Acme"), so the last one counts. */
const AT_LAST = /^(.* |)(?:bei|chez|presso|en|na) ([\s\S]+)$/iu;

/** A comma that does not stand before the legal form of a company ("Acme, Inc."). */
const COMMA = /,(?!\s*(?:inc|l\.?l\.?c|l\.?l\.?p|ltd|limited|corp|co|plc|gmbh|ag|s\.?a|s\.?l|b\.?v|n\.?v)\b)/iu;

/**
 * Reads `<title> at <company>; keyword, keyword`. Titles are separated by ` / `, `|` or ` and `, companies by ` / ` or `|`
 * (their names may hold a comma or an "and"). For "at" may stand `@`, bei, chez, en, na or presso. Each part may be missing;
 * what stands after the first `;` is always keywords. Where the `;` is forgotten, what follows the company's comma is.
 *
 * Accepted mistake: a title with one "en" and no company ("Licenciado en Derecho") is read as one at a company; `@` settles it.
 *
 * @throws PruneError `usage` when nothing is said
 */
export function parseMe(text: string): Owner {
  const [head = "", ...rest] = text.split(/[;；؛\n]/u);
  const [titles, place] = titleAndCompany(head.trim().replace(/\s+/gu, " "));
  const [companies = "", ...forgotten] = rest.length === 0 ? place.split(COMMA) : [place];
  const owner: Owner = {
    titles: parts(titles, / \/ |\|| and /iu),
    companies: parts(companies, / \/ |\|/u),
    pastCompanies: [],
    schools: [],
    keywords: parts([...forgotten, ...rest].join(","), /[,，、،]/u),
    targetCompanies: [],
    goals: [],
  };
  if (owner.titles.length + owner.companies.length + owner.keywords.length === 0) {
    throw new PruneError("usage", "--me says nothing.", 'Tell who you are, for example --me "Data engineer at Acme; fintech, Berlin".');
  }
  return owner;
}

function titleAndCompany(head: string): readonly [titles: string, companies: string] {
  const first = AT_FIRST.exec(head);
  if (first !== null) return [head.slice(0, first.index), head.slice(first.index + first[0].length)];
  const last = AT_LAST.exec(head);
  return last === null ? [head, ""] : [last[1] as string, last[2] as string];
}

function parts(text: string, separator: RegExp): readonly string[] {
  return [...new Set(text.split(separator).map((part) => part.trim().replace(/\s+/gu, " ")))].filter((part) => part !== "");
}
