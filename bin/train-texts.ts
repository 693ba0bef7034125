/**
 * Trains the detectors of messages and of offers from `fixtures/texts` and prints how well they do on texts they did not see: of the same hands
 * (cross-validated) and of a hand that was left out.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type CorpusFile, type Drawn, drawTexts, languageOf, parseTitles, randomFrom } from "../src/detect/corpus.ts";
import { familyFeatures, type PackedDetector, type Rates } from "../src/detect/detector.ts";
import { calibrate, learn, oddsOf, type PreparedTexts, packWeights, prepareTexts, type Trial } from "../src/detect/detector-training.ts";
import { MESSAGE_FAMILIES, OFFER_FAMILIES } from "../src/detect/families.ts";
import { offerText } from "../src/detect/offer-text.ts";
import { scriptOf } from "../src/detect/script.ts";
import { crossValidate, type Example, prepare, type TrainingOptions, train } from "../src/detect/training.ts";

const root = resolve(import.meta.dirname, "..");
const DRAWS = 4;
const FOLDS = 5;
/** What an ordinary title counts for beside a line of the corpus. */
const SHARE_OF_TITLE = 0.3;
/** Ordinary titles are much alike: one of so many will do. */
const ONE_TITLE_OF = 3;
/** This hand wrote after it had seen which texts of the others were read wrong, so neither it nor what is learned from it is any measure of them. */
const NO_MEASURE = "4";
/** A script with fewer genuine lines is not spoken of. */
const LEAST_GENUINE = 30;
const FAMILY: TrainingOptions = { margin: 1.2, coverage: 0, epochs: 8, sparsity: 0.8 };

function corpus(folder: string): readonly CorpusFile[] {
  const path = join(root, "fixtures/texts", folder);
  const names = readdirSync(path).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => ({ name, text: readFileSync(join(path, name), "utf8") }));
}

/** Ordinary titles, each once. */
function ordinaryTitles(): Drawn[] {
  const known = new Set<string>();
  return corpus("titles").flatMap(({ name, text }) =>
    parseTitles(text).flatMap(({ title }) => {
      const key = title.toLowerCase();
      if (known.has(key)) return [];
      known.add(key);
      if (known.size % ONE_TITLE_OF !== 0) return [];
      return [
        {
          text: title,
          kind: "title",
          isUnwanted: false,
          language: languageOf(name),
          hand: "titles",
          group: -known.size,
          share: SHARE_OF_TITLE,
        },
      ];
    }),
  );
}

/** Which fold each group is in. */
function foldsOf(texts: readonly Drawn[]): (drawn: Drawn) => number {
  const random = randomFrom(2);
  const folds = new Map<number, number>();
  for (const { group } of texts) if (!folds.has(group)) folds.set(group, Math.floor(random() * FOLDS));
  return ({ group }) => folds.get(group) as number;
}

/** Learns without some texts and asks about those; others may be left out of both. */
function tried(prepared: PreparedTexts, isKept: (drawn: Drawn) => boolean, isLeft: (drawn: Drawn) => boolean = () => false): Trial[] {
  const weights = learn(prepared, (drawn) => !isKept(drawn) && !isLeft(drawn));
  return prepared.texts.flatMap((drawn, index) => (isKept(drawn) ? [{ drawn, odds: oddsOf(weights, prepared, index) }] : []));
}

/** The odds that only a share of texts exceeds. */
function exceededBy(share: number, trials: readonly Trial[]): number {
  const sorted = trials.map(({ odds }) => odds).sort((a, b) => b - a);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NEGATIVE_INFINITY;
}

const percent = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
const isGenuine = ({ drawn }: Trial): boolean => !drawn.isUnwanted;
const isTitle = ({ drawn }: Trial): boolean => drawn.kind === "title";

/** How many of the unwanted are found and of the genuine hit above a line, by what they are. */
function table(trials: readonly Trial[], line: number, by: (drawn: Drawn) => string): string {
  const groups = new Map<string, Trial[]>();
  for (const trial of trials) groups.set(by(trial.drawn), [...(groups.get(by(trial.drawn)) ?? []), trial]);
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, group]) => {
      const [unwanted, genuine] = [group.filter((trial) => !isGenuine(trial)), group.filter(isGenuine)];
      const cell = (list: readonly Trial[]) =>
        `${(list.length === 0 ? "" : percent(list.filter(({ odds }) => odds > line).length, list.length)).padStart(8)} of ${String(list.length).padStart(5)}`;
      return `  ${name.padEnd(14)} ${cell(unwanted)}   ${cell(genuine)}`;
    })
    .join("\n");
}

/** A language with fewer unwanted lines, or genuine ones, is not said to be learned. */
const LEAST_OF_LANGUAGE = 30;

/**
 * What is said of a detector.
 *
 * @param byStrangers trials on texts of hands that were kept out
 * @param unseen trials on texts of the same hands
 * @param counts whether a trial got the points that count
 */
function ratesOf(byStrangers: readonly Trial[], unseen: readonly Trial[], counts: (trial: Trial) => boolean): Omit<Rates, "least"> {
  const share = (trials: readonly Trial[]) => (100 * trials.filter(counts).length) / Math.max(1, trials.length);
  const lines = (isUnwanted: boolean, language: string) =>
    new Set(unseen.flatMap(({ drawn }) => (drawn.isUnwanted === isUnwanted && drawn.language === language ? [drawn.group] : []))).size;
  const languages = [...new Set(unseen.flatMap(({ drawn }) => (drawn.kind === "title" ? [] : [drawn.language])))]
    .filter((language) => Math.min(lines(true, language), lines(false, language)) >= LEAST_OF_LANGUAGE)
    .sort();
  return {
    languages,
    weakIn: languages.filter((language) => share(unseen.filter(({ drawn }) => drawn.isUnwanted && drawn.language === language)) < 50),
    found: Math.floor(share(byStrangers.filter((trial) => !isGenuine(trial)))),
    mistaken: Math.ceil(share(byStrangers.filter(isGenuine))),
  };
}

interface Plan {
  readonly name: "messages" | "offers";
  readonly families: readonly string[];
  /** Shares of genuine texts, and of ordinary titles, that may reach ten points. */
  readonly mayHit: { readonly genuine: number; readonly title: number };
  /** Points taken off, since genuine texts of other hands read a little more like unwanted ones than those of the corpus do. */
  readonly caution: number;
  /** Points from which a reading counts. */
  readonly least: number;
}

function trainDetector({ name, families, mayHit, caution, least }: Plan): void {
  const lines = drawTexts(corpus(name), families, DRAWS);
  const texts = name === "offers" ? [...lines, ...ordinaryTitles()].map((drawn) => ({ ...drawn, text: offerText(drawn.text) })) : lines;
  const prepared = prepareTexts(texts);
  const foldOf = foldsOf(texts);
  const unseen = Array.from({ length: FOLDS }, (_, fold) => tried(prepared, (drawn) => foldOf(drawn) === fold)).flat();
  const { slope, offset } = calibrate(unseen.filter((trial) => !isTitle(trial)));
  const line = Math.max(
    exceededBy(
      mayHit.genuine,
      unseen.filter((trial) => isGenuine(trial) && !isTitle(trial)),
    ),
    name === "offers" ? exceededBy(mayHit.title, unseen.filter(isTitle)) : Number.NEGATIVE_INFINITY,
  );
  const pointsPerOdds = (10 * slope) / Math.LN2;
  console.log(
    `\n${name}: ${lines.length} texts; ten points at odds of ${line.toFixed(2)}, where unwanted are ${Math.exp(slope * line + offset).toFixed(1)} times as likely`,
  );
  console.log(`\nunseen, of the same hands: found, hit\n${table(unseen, line, (drawn) => (drawn.kind === "title" ? "titles" : "all"))}`);
  console.log(table(unseen, line, ({ kind }) => kind));
  console.log(
    table(
      unseen.filter((trial) => !isTitle(trial)),
      line,
      ({ language }) => language,
    ),
  );
  const byStrangers: Trial[] = [];
  for (const hand of new Set(lines.map((drawn) => drawn.hand))) {
    if (hand === NO_MEASURE) continue;
    const strangers = tried(
      prepared,
      (drawn) => drawn.hand === hand || (drawn.hand === "titles" && foldOf(drawn) === 0),
      (drawn) => drawn.hand === NO_MEASURE,
    );
    byStrangers.push(...strangers.filter((trial) => !isTitle(trial)));
    const genuine = strangers.filter((trial) => isGenuine(trial) && !isTitle(trial));
    const unwanted = strangers.filter((trial) => !isGenuine(trial));
    console.log(`\nwithout hand ${hand}, tried on it:\n${table(strangers, line, (drawn) => (drawn.kind === "title" ? "titles" : "all"))}`);
    for (const share of [0.01, 0.015, 0.02, 0.04, 0.06]) {
      const at = exceededBy(share, genuine);
      console.log(
        `  ${percent(unwanted.filter(({ odds }) => odds > at).length, unwanted.length)} found at ${percent(share, 1)} of genuine`,
      );
    }
  }

  const weights = learn(prepared, () => true);
  const { weights: bytes, scale } = packWeights(weights, prepared);
  const scripts = new Map<string, number>();
  for (const { text, isUnwanted, share } of lines) {
    const script = scriptOf(text);
    if (script !== undefined && !isUnwanted) scripts.set(script, (scripts.get(script) ?? 0) + share);
  }
  const examples = lines
    .filter(({ isUnwanted }) => isUnwanted)
    .map(({ text, kind, language, group }): Example => ({ text, kind, language, file: language, group }));
  const ofFamilies = prepare(examples, familyFeatures);
  const said = crossValidate(ofFamilies, FAMILY, FOLDS);
  const sure = said.filter((trial) => trial.said !== undefined && trial.said.ahead >= FAMILY.margin);
  console.log(
    `\nfamily: said of ${percent(sure.length, said.length)}, right in ${percent(sure.filter((trial) => trial.said?.kind === trial.example.kind).length, sure.length)}`,
  );
  const counts = ({ odds }: Trial) => pointsPerOdds * (odds - line) + 10 - caution >= least;
  const rates: Rates = { least, ...ratesOf(byStrangers, unseen, counts) };
  console.log(`rates: ${JSON.stringify(rates)}`);
  const packed: Omit<PackedDetector, "version"> = {
    weights: bytes,
    slope: Number((pointsPerOdds * scale).toPrecision(8)),
    offset: Number((pointsPerOdds * (weights.bias - line) + 10 - caution).toPrecision(8)),
    scripts: [...scripts]
      .filter(([, count]) => count >= LEAST_GENUINE)
      .map(([script]) => script)
      .sort(),
    rates,
    family: train(ofFamilies, FAMILY),
  };
  const version = createHash("sha256").update(JSON.stringify(packed)).digest("hex").slice(0, 12);
  const json = JSON.stringify({ version, ...packed });
  console.log(`${name}: ${Math.round(json.length / 1024)} KB, of which families ${Math.round(packed.family.rows.length / 1024)} KB`);
  writeFileSync(join(root, `src/detect/weights/${name}.json`), `${json}\n`);
}

const only = process.argv[2];
for (const plan of [
  { name: "messages", families: MESSAGE_FAMILIES, mayHit: { genuine: 0.04, title: 0 }, caution: 2, least: 10 },
  { name: "offers", families: OFFER_FAMILIES, mayHit: { genuine: 0.013, title: 0.0015 }, caution: 0, least: 14 },
] as const)
  if (only === undefined || only === plan.name) trainDetector(plan);
