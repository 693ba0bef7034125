/**
 * Users for `npm run evaluate:ask`, whose hidden wishes are rules over title, company and date. They are of another making than those whom
 * `prune ask` imagines: what a title says is asked of the text, by patterns and by words drawn from the file, never of prune's groups.
 */

import { titleWords } from "../../src/groups/title.ts";
import type { Network, Person } from "../../src/people/person.ts";
import type { Answer } from "../../src/plan/imagined-users.ts";

export type Goes = (person: Person) => boolean;

/** A user: whom they would let go, and how they answer about a group. */
export interface SimulatedUser {
  readonly goes: Goes;
  /** Their wishes in words. */
  readonly words: string;
  /** How they answer. */
  readonly manner: keyof typeof MANNERS;
}

/** Numbers from 0 to 1. */
export type Draw = () => number;

export function drawFrom(seed: number): Draw {
  let state = seed * 2654435761;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) / 4294967296;
  };
}

/** Kinds of work as somebody would think of them, in words of several languages. */
const KINDS: Readonly<Record<string, RegExp>> = {
  recruiters:
    /recruit|talent|headhunt|human resources|\bhr\b|\brh\b|\bpeople partner|reclut|recrut|personal(?:referent|berater)|staffing|кадр|人事/i,
  sales:
    /sales|account (?:executive|manager)|business development|\b[bs]dr\b|ventas|vendas|vertrieb|commercial|vendite|satış|продаж|销售|営業/i,
  students:
    /student|\bintern\b|internship|trainee|estudiante|estudante|étudiant|stagiaire|praktikant|graduate|studente|öğrenci|студент|学生/i,
  founders: /founder|owner|entrepreneur|fondateur|fundador|inhaber|gründer|fondatore|kurucu|основатель|创始/i,
  consultants: /consult|advisor|adviser|berater|conseil|consulente|danışman|консульт|顾问/i,
  marketing: /market|social media|\bseo\b|brand|growth|mercad|content|маркет|市场/i,
  developers:
    /engineer|developer|software|programmer|entwickler|développeur|desarrollador|ingeni|sviluppat|mühendis|разработ|инженер|エンジニア|工程/i,
  money: /financ|bank|invest|account(?:ant|ing)|audit|insurance|finanz|comptab|contad|buchhalt|финанс|会计/i,
  managers: /manager|\blead\b|leiter|responsable|gerente|yönetici|менеджер|руковод|经理/i,
  coaches: /coach|speaker|author|mentor|trainer/i,
  bosses: /\bceo\b|\bcto\b|\bcfo\b|chief|president|director|geschäftsführ|directeur|müdür|директор|总/i,
  creatives: /design|artist|creative|photograph|diseñ|graphi/i,
  scholars: /research|scien|professor|\bphd\b|doctora|lecturer|postdoc|forsch|chercheur|investigad|исследов|研究/i,
  teachers: /teach|education|instructor|lehrer|professeur|profesor|öğretmen|учител/i,
  health: /nurse|doctor|physician|medical|health|pharma|clinic|dentist|therap/i,
  support: /support|customer success|customer service|help ?desk|service desk/i,
  data: /\bdata\b|analy|machine learning|\bai\b|statist/i,
  projects: /project|program(?:me)? manager|scrum|agile|\bpmo\b|projekt|proyecto|projet/i,
  products: /product (?:manager|owner|lead|designer)|head of product/i,
  operations: /operations|logisti|supply chain|warehouse|procure|purchas/i,
  media: /journalis|editor|writer|reporter|communicat|\bpr\b|public relations/i,
  law: /lawyer|attorney|legal|counsel|solicitor|paralegal|abogad|avocat|rechtsanw/i,
  estate: /real estate|realtor|property|immobil|inmobil/i,
  jobless: /^\s*$/,
  seekers: /seeking|looking for|unemployed|open to work|freelanc|self.?employed|independent|arbeitssuch|en búsqueda/i,
};

/** Whose title is in a language, roughly: a user may not read it. */
const TONGUES: Readonly<Record<string, RegExp>> = {
  german: /\b(?:leiter|berater|entwickler|geschäftsführer|mitarbeiter|referent|für|bei|und|vertrieb)\b/i,
  spanish: /\b(?:de|en|gerente|ingeniero|desarrollador|ejecutivo|jefe|director[ae]?s? de|y)\b/i,
  french: /\b(?:chez|responsable|ingénieur|directeur|développeur|chargée?|chef|étudiant|et)\b/i,
  "another script":
    /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Kana}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Hangul}\p{Script=Thai}]/u,
};

const yearOf = ({ connectedOn }: Person) => Number((connectedOn ?? "0").slice(0, 4));

/** What a user's wishes are made of, drawn from a network. */
function partsOf({ people }: Network, draw: Draw) {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(draw() * items.length)] as T;
  const years = people
    .map(yearOf)
    .filter((year) => year > 0)
    .sort();
  const counts = (keysOf: (person: Person) => Iterable<string>) => {
    const found = new Map<string, number>();
    for (const person of people) for (const key of keysOf(person)) if (key !== "") found.set(key, (found.get(key) ?? 0) + 1);
    return [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  };
  const year = () => years[Math.floor((0.15 + 0.7 * draw()) * years.length)] ?? 2018;
  const anyone = people.filter(() => true);

  /** One kind of work, sometimes of some years only. */
  const kind = (): Named => {
    const [name, pattern] = pick(Object.entries(KINDS));
    const [when, limit] = [draw(), year()];
    if (when < 0.2) return { words: `${name} before ${limit}`, goes: (person) => pattern.test(person.position) && yearOf(person) < limit };
    if (when < 0.35) return { words: `${name} since ${limit}`, goes: (person) => pattern.test(person.position) && yearOf(person) >= limit };
    return { words: name, goes: ({ position }) => pattern.test(position) };
  };
  const kindAlways = (): Named => {
    const [name, pattern] = pick(Object.entries(KINDS));
    return { words: name, goes: ({ position }) => pattern.test(position) };
  };
  const era = (): Named => {
    const first = year();
    const which = draw();
    if (which < 0.3) return { words: `before ${first}`, goes: (person) => yearOf(person) < first };
    if (which < 0.5) return { words: `since ${first}`, goes: (person) => yearOf(person) >= first };
    const last = first + Math.floor(draw() * 4);
    return { words: `${first} to ${last}`, goes: (person) => yearOf(person) >= first && yearOf(person) <= last };
  };
  /** An evening of accepting many. */
  const evening = (): Named => {
    const [on = ""] = pick(counts(({ connectedOn }) => (connectedOn === undefined ? [] : [connectedOn])).slice(0, 5)) ?? [];
    return { words: on, goes: ({ connectedOn }) => connectedOn === on };
  };
  const large = (): Named => {
    const [firm = ""] = pick(counts(({ employer }) => [employer]).slice(0, 10)) ?? [];
    return { words: "a large firm", goes: ({ employer }) => employer === firm };
  };
  /** A firm of four people to one in fifty. */
  const rare = (): Named | undefined => {
    const few = counts(({ employer }) => [employer]).filter(([, number]) => number >= 4 && number <= Math.max(8, people.length / 50));
    if (few.length === 0) return undefined;
    const [firm, number] = pick(few);
    return { words: `a firm of ${number}`, goes: ({ employer }) => employer === firm };
  };
  /** A word of somebody's title. */
  const word = (): Named | undefined => {
    const found = counts(({ position }) => titleWords(position)).filter(([, number]) => number >= 6 && number <= people.length / 6);
    if (found.length === 0) return undefined;
    const [meant, number] = pick(found);
    return { words: `“${meant}” (${number})`, goes: ({ position }) => titleWords(position).has(meant) };
  };
  const tongue = (): Named => {
    const [name, pattern] = pick(Object.entries(TONGUES));
    return { words: `titles in ${name}`, goes: ({ position }) => pattern.test(position) };
  };
  const go = (): Named => {
    const which = draw();
    if (which < 0.6) return kind();
    if (which < 0.7) return word() ?? kind();
    if (which < 0.8) return era();
    if (which < 0.9) return evening();
    return large();
  };
  return { kind, kindAlways, era, evening, large, rare, word, tongue, go, anyone, pick };
}

interface Named {
  readonly words: string;
  readonly goes: Goes;
}

type Parts = ReturnType<typeof partsOf>;

/** Whom a user lets go, and who of them stays after all. */
interface Made {
  readonly go: readonly (Named | undefined)[];
  readonly but?: readonly (Named | undefined)[];
}

const times = (count: number, make: () => Named | undefined) => Array.from({ length: count }, make);

/** What sorts of user there are. */
const SORTS: Readonly<Record<string, (parts: Parts, draw: Draw) => Made>> = {
  one: ({ kind }) => ({ go: [kind()] }),
  two: ({ go }) => ({ go: times(2, go) }),
  three: ({ go, kindAlways, large }, draw) => ({ go: times(3, go), but: draw() < 0.5 ? [large(), kindAlways()] : [] }),
  six: ({ go, large }) => ({ go: times(6, go), but: times(2, large) }),
  narrow: ({ rare, word }, draw) => ({ go: draw() < 0.5 ? [rare(), rare()] : [word()] }),
  // Everybody may go but some.
  keepers: ({ kindAlways, large, era }) => ({
    go: [{ words: "everybody", goes: () => true }],
    but: [kindAlways(), kindAlways(), large(), era()],
  }),
  era: ({ era, large }) => ({ go: [era()], but: [large()] }),
  "era of a kind": ({ era, kindAlways }) => ({ go: [era()], but: [kindAlways()] }),
  // As the first bench of this project had them.
  many: ({ kind, era, evening, large, kindAlways }, draw) => ({
    go: [...times(1 + Math.floor(draw() * 4), kind), ...(draw() < 0.5 ? [era()] : []), ...(draw() < 0.4 ? [evening()] : [])],
    but: [...(draw() < 0.6 ? times(2, large) : []), ...(draw() < 0.4 ? [kindAlways()] : [])],
  }),
  tongue: ({ tongue, kind }, draw) => ({ go: draw() < 0.5 ? [tongue()] : [tongue(), kind()] }),
};
export const sorts: readonly string[] = Object.keys(SORTS);

/** How users answer about a group, told who of it would go. */
const MANNERS = {
  /** As exactly as a script. */
  strict: (of: readonly boolean[]) => byShare(of, 0.1),
  /** Who does not mind a few. */
  easy: (of: readonly boolean[]) => byShare(of, 0.25),
  /** Who goes by the eight people they think of first. */
  glance: (of: readonly boolean[], draw: Draw) =>
    byShare(of.length <= 8 ? of : Array.from({ length: 8 }, () => of[Math.floor(draw() * of.length)] as boolean), 0.13),
} satisfies Readonly<Record<string, (of: readonly boolean[], draw: Draw) => Answer>>;

function byShare(of: readonly boolean[], exceptions: number): Answer {
  const share = of.filter(Boolean).length / of.length;
  return share <= exceptions ? "keep" : share >= 1 - exceptions ? "let-go" : "mixed";
}

/** How a user answers about these people. */
export function answerOf({ goes, manner }: SimulatedUser, people: readonly Person[], draw: Draw): Answer {
  return MANNERS[manner](people.map(goes), draw);
}

/** Draws a user of a sort; `undefined` where such a one would let next to nobody of this network go, or nearly everybody. */
export function simulatedUser(sort: string, network: Network, draw: Draw): SimulatedUser | undefined {
  const parts = partsOf(network, draw);
  const { go, but = [] } = (SORTS[sort] as (typeof SORTS)[string])(parts, draw);
  const [going, staying] = [go, but].map((all) => all.filter((one) => one !== undefined)) as [Named[], Named[]];
  const which = draw();
  const manner = which < 0.5 ? "strict" : which < 0.75 ? "easy" : "glance";
  const goes: Goes = (person) => going.some((one) => one.goes(person)) && !staying.some((one) => one.goes(person));
  const count = network.people.filter(goes).length;
  const few = sort === "narrow" || sort === "tongue" ? 4 : Math.max(8, network.people.length / 33);
  if (count < few || count > network.people.length * 0.9) return undefined;
  const words = [...going.map((one) => one.words), ...staying.map((one) => `not ${one.words}`)].join(", ");
  return { goes, words, manner };
}
