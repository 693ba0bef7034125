/**
 * Trains the models of `src/detect/weights` from the corpora in `fixtures/texts` and prints how well they do: `npm run train`. Cross-validated
 * figures are of texts that the model did not see, and of the same hands: strangers' texts are read somewhat worse.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { titleExamples } from "../src/detect/corpus.ts";
import { unpack } from "../src/detect/model.ts";
import { UNTOLD } from "../src/detect/titles.ts";
import { crossValidate, prepare, type TrainingOptions, type Trial, train } from "../src/detect/training.ts";

const root = resolve(import.meta.dirname, "..");
const weights = join(root, "src/detect/weights");

const FOLDS = 5;
/** Of the folds of a cross-validation so many are tried, to be done within a minute. */
const TRIED = 2;

/** How sure a model must be: as far ahead as costs more right answers than it spares wrong ones beyond. */
const OPTIONS: Readonly<Record<"function" | "seniority", TrainingOptions>> = {
  function: { margin: 0.45, coverage: 0.4 },
  seniority: { margin: 0.2, coverage: 0.4 },
};

/** How often what was said of a text is right, wrong, or nothing although the text tells. */
interface Figures {
  readonly right: number;
  readonly wrong: number;
}

function figures(trials: readonly Trial[], margin: number): Figures {
  const said = trials.map((trial) => ({ trial, kind: trial.said !== undefined && trial.said.ahead >= margin ? trial.said.kind : UNTOLD }));
  const share = (test: (one: (typeof said)[number]) => boolean) => round(said.filter(test).length / said.length);
  return {
    right: share(({ trial, kind }) => kind === trial.example.kind),
    wrong: share(({ trial, kind }) => kind !== UNTOLD && kind !== trial.example.kind),
  };
}

const round = (share: number): number => Number(share.toFixed(3));
const percent = ({ right, wrong }: Figures): string => `${(100 * right).toFixed(1).padStart(5)} ${(100 * wrong).toFixed(1).padStart(5)}`;

/** Trials in groups, the largest first. */
function tableOf(trials: readonly Trial[], by: (trial: Trial) => string, margin: number): string {
  const groups = new Map<string, Trial[]>();
  for (const trial of trials) groups.set(by(trial), [...(groups.get(by(trial)) ?? []), trial]);
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, group]) => `  ${name.padEnd(28)} ${String(group.length).padStart(5)} ${percent(figures(group, margin))}`)
    .join("\n");
}

/** The texts of a corpus by language: `de.txt` and `de-occupations.txt` are of one language. */
function corpus(folder: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const file of readdirSync(join(root, "fixtures/texts", folder)).sort()) {
    const [, language] = /^(\w+(?:-latn)?)(?:-\w+)?\.txt$/.exec(file) ?? [];
    if (language === undefined) continue;
    texts.set(language, `${texts.get(language) ?? ""}${readFileSync(join(root, "fixtures/texts", folder, file), "utf8")}\n`);
  }
  return texts;
}

const titles = corpus("titles");
const trained = Object.fromEntries(
  (["function", "seniority"] as const).map((of) => {
    const options = OPTIONS[of];
    const prepared = prepare(titleExamples(titles, of));
    const trials = crossValidate(prepared, options, FOLDS, { only: TRIED });
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
    console.log(`  right and wrong in %; the rest is nothing said although the title tells\n`);
    console.log(`  ${"unseen titles".padEnd(28)} ${String(trials.length).padStart(5)} ${percent(crossValidated)}`);
    console.log(tableOf(trials, ({ example }) => example.language, options.margin));
    console.log("");
    console.log(tableOf(trials, ({ example }) => example.kind, options.margin));
    console.log("\n  learning curve");
    for (const share of [0.25, 0.5]) {
      console.log(
        `  ${`${100 * share} % of the corpus`.padEnd(34)} ${percent(figures(crossValidate(prepared, options, FOLDS, { share, only: 1 }), options.margin))}`,
      );
    }
    return [of, { ...packed, figures: { crossValidated, onCorpus } }];
  }),
);
mkdirSync(weights, { recursive: true });
writeFileSync(join(weights, "titles.json"), `${JSON.stringify(trained)}\n`);
