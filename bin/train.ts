/**
 * Trains the models of `src/detect/weights` from the corpora in `fixtures/texts` and prints how well they do: `npm run train`. Cross-validated
 * figures are of texts that the model did not see, and of the same hands: strangers' texts are read somewhat worse.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type CorpusFile, titleExamples } from "../src/detect/corpus.ts";
import { unpack } from "../src/detect/model.ts";
import { UNKNOWN } from "../src/detect/titles.ts";
import { crossValidate, type Prepared, prepare, type TrainingOptions, type Trial, train, withKinds } from "../src/detect/training.ts";

const root = resolve(import.meta.dirname, "..");
const weights = join(root, "src/detect/weights");

/** One fold of so many is asked about. */
const FOLDS = 5;

/** How sure a model must be (more margin, fewer wrong answers and fewer right ones), and how many weights it keeps. */
const OPTIONS: Readonly<Record<"function" | "seniority", TrainingOptions>> = {
  function: { margin: 0.4, coverage: 0.4, epochs: 6, sparsity: 1.3 },
  seniority: { margin: 0.2, coverage: 0.4, epochs: 6, sparsity: 1.1 },
};

/** How often what was said of a text is right or wrong; else nothing was said although the text tells. */
interface Figures {
  readonly right: number;
  readonly wrong: number;
}

function figures(trials: readonly Trial[], margin: number): Figures {
  const said = trials.map((trial) => ({ trial, kind: trial.said !== undefined && trial.said.ahead >= margin ? trial.said.kind : UNKNOWN }));
  const share = (test: (one: (typeof said)[number]) => boolean) => Number((said.filter(test).length / said.length).toFixed(3));
  return {
    right: share(({ trial, kind }) => kind === trial.example.kind),
    wrong: share(({ trial, kind }) => kind !== UNKNOWN && kind !== trial.example.kind),
  };
}

const percent = ({ right, wrong }: Figures): string => `${(100 * right).toFixed(1).padStart(5)} ${(100 * wrong).toFixed(1).padStart(5)}`;
const row = (name: string, count: number, what: Figures): string => `  ${name.padEnd(28)} ${String(count).padStart(6)} ${percent(what)}`;

/** Trials in groups, the largest first. */
function tableOf(trials: readonly Trial[], by: (trial: Trial) => string, margin: number): string {
  const groups = new Map<string, Trial[]>();
  for (const trial of trials) groups.set(by(trial), [...(groups.get(by(trial)) ?? []), trial]);
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, group]) => row(name, group.length, figures(group, margin)))
    .join("\n");
}

function corpus(folder: string): readonly CorpusFile[] {
  const path = join(root, "fixtures/texts", folder);
  const names = readdirSync(path).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => ({ name, text: readFileSync(join(path, name), "utf8") }));
}

/** Titles as people write them, rather than the list of occupations whose lines are much alike: those are what strangers' titles are like. */
const isFree = ({ example }: Trial): boolean => !example.file.includes("-occupations");

function trained(of: "function" | "seniority", prepared: Prepared) {
  const options = OPTIONS[of];
  const trials = crossValidate(prepared, options, FOLDS, { only: 1 }).filter(isFree);
  const half = crossValidate(prepared, options, FOLDS, { only: 1, share: 0.5 }).filter(isFree);
  const packed = train(prepared, options);
  const model = unpack(packed);
  const onCorpus = figures(
    prepared.examples.map((example) => ({ example, said: model.read(example.text) })),
    0,
  );
  const crossValidated = figures(trials, options.margin);
  console.log(
    `\n${of}: ${prepared.examples.length} titles, ${packed.size} features, ${Math.round((packed.rows.length * 3) / 4 / 1024)} KB`,
  );
  console.log("  right and wrong in %; the rest is nothing said although the title tells\n");
  console.log(row("unseen titles", trials.length, crossValidated));
  console.log(row("by half of the corpus", half.length, figures(half, options.margin)));
  console.log(`\n${tableOf(trials, ({ example }) => example.language, options.margin)}`);
  console.log(`\n${tableOf(trials, ({ example }) => example.kind, options.margin)}`);
  return { ...packed, figures: { crossValidated, onCorpus } };
}

const titles = corpus("titles");
const byFunction = prepare(titleExamples(titles, "function"));
const weightsOfTitles = {
  function: trained("function", byFunction),
  seniority: trained("seniority", withKinds(byFunction, titleExamples(titles, "seniority"))),
};
mkdirSync(weights, { recursive: true });
writeFileSync(join(weights, "titles.json"), `${JSON.stringify(weightsOfTitles)}\n`);
