/**
 * How well the ranking does on invented networks whose truth is known: `npm run evaluate`. Eight owners in eight countries, with the whole
 * export and with Connections.csv alone, against the trivial ranking "never replied, oldest first".
 */

import type { Connection } from "../../fixtures/network.ts";
import { archiveFiles, connectionsCsv, network, OWNERS } from "../../fixtures/network.ts";
import { analyse } from "../../src/analyse.ts";
import { listen } from "../../src/contact/impression.ts";
import { slugOf } from "../../src/export/person-id.ts";
import type { Source, SourceFile } from "../../src/export/sheet.ts";
import { read } from "../../src/reading/read.ts";
import type { Assessment } from "../../src/verdict/assessment.ts";
import { DEFAULT_POLICY } from "../../src/verdict/policy.ts";
import { rank } from "../../src/verdict/rank.ts";

const SIZE = Number(process.argv[2] ?? 1800);

function fileOf(name: string, content: string | Uint8Array): SourceFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    bytes: async () => bytes,
    pieces: async function* () {
      yield bytes;
    },
  };
}

const sourceOf = (files: Iterable<readonly [string, string | Uint8Array]>): Source => ({
  kind: "folder",
  label: "invented",
  files: [...files].filter(([name]) => /\.(csv|txt)$/i.test(name)).map(([name, content]) => fileOf(name, content)),
});

const judged = async (source: Source, asOf: string) =>
  rank(analyse(await read(source, { listen, ownerId: undefined, progress: () => undefined }), DEFAULT_POLICY, asOf).assessments);

interface Figures {
  readonly [name: string]: number;
}

const share = (people: readonly (Connection | undefined)[], count: number, test: (person: Connection) => boolean) =>
  people.slice(0, count).filter((person) => person !== undefined && test(person)).length / Math.min(count, people.length);

/** Area under the curve of a ranking for a property. */
function area(people: readonly (Connection | undefined)[], test: (person: Connection) => boolean): number {
  let positives = 0;
  let pairs = 0;
  let before = 0;
  for (const person of people) {
    if (person !== undefined && test(person)) positives += 1;
    else {
      pairs += positives;
      before += 1;
    }
  }
  return positives * before === 0 ? Number.NaN : pairs / (positives * before);
}

const strict = ({ truth }: Connection) => truth.provableSpam && truth.kind !== "taken-over";
const broad = ({ truth }: Connection) => !truth.protect && !["acquaintance", "recruiter"].includes(truth.kind);

function figures(people: readonly (Connection | undefined)[], assessments?: readonly Assessment[]): Figures {
  const guarded = people.filter((person) => person?.truth.protect);
  const removed = assessments?.filter(({ verdict }, index) => verdict === "remove" && people[index]?.truth.protect).length ?? 0;
  return {
    "strict @20": share(people, 20, strict),
    "strict @100": share(people, 100, strict),
    "broad @100": share(people, 100, broad),
    "AUC spam": area(people, strict),
    "AUC unwanted": area(people, ({ truth }) => !truth.wanted),
    "AUC nobody to protect": area(people, ({ truth }) => !truth.protect),
    "protected in 20": people.slice(0, 20).filter((person) => person?.truth.protect).length,
    "protected in 100": people.slice(0, 100).filter((person) => person?.truth.protect).length,
    "protected removed %": (100 * removed) / Math.max(1, guarded.length),
    removed: assessments?.filter(({ verdict }) => verdict === "remove").length ?? Number.NaN,
    "removed right %":
      assessments === undefined
        ? Number.NaN
        : 100 *
          share(
            people.filter((_, index) => assessments[index]?.verdict === "remove"),
            1e9,
            broad,
          ),
  };
}

const table: Record<string, Figures[]> = {};
const add = (name: string, row: Figures) => {
  table[name] = [...(table[name] ?? []), row];
};
const show = process.argv[3];
for (const owner of OWNERS) {
  const invented = network({ size: SIZE, seed: 11, owner });
  const bySlug = new Map(invented.people.map((person) => [slugOf(`https://www.linkedin.com/in/${person.slug}`), person] as const));
  const truthOf = (assessments: readonly Assessment[]) => assessments.map(({ person }) => bySlug.get(person.id));
  const whole = await judged(sourceOf(archiveFiles(invented)), invented.asOf);
  const alone = await judged(sourceOf([["Connections.csv", connectionsCsv(invented)]]), invented.asOf);
  const trivial = [...invented.people].sort(
    (a, b) =>
      Number(a.messages.some((message) => message.from === "me")) - Number(b.messages.some((message) => message.from === "me")) ||
      a.connectedAt - b.connectedAt,
  );
  add("whole export", figures(truthOf(whole), whole));
  add("Connections.csv", figures(truthOf(alone), alone));
  add("never replied, oldest first", figures(trivial));
  if (show !== undefined) {
    console.log(`\n${owner.id}`);
    whole.slice(0, Number(show)).forEach((assessment, index) => {
      const person = bySlug.get(assessment.person.id);
      const reasons = assessment
        .receipt()
        .map(({ signal, points }) => `${signal} ${points}`)
        .join(", ");
      console.log(
        `${index + 1} ${assessment.score} ${assessment.verdict} ${person?.truth.kind} ${person?.truth.protect ? "PROTECT" : ""} | ${assessment.person.position.slice(0, 40)} | ${reasons}`,
      );
    });
  }
}
for (const [name, rows] of Object.entries(table)) {
  console.log(`\n${name} (${rows.length} owners of ${SIZE}; median, worst)`);
  for (const key of Object.keys(rows[0] as Figures)) {
    const values = rows.map((row) => row[key] as number).sort((a, b) => a - b);
    const worst = key.startsWith("protected") ? values.at(-1) : values[0];
    console.log(
      `  ${key.padEnd(22)} ${(values[values.length >> 1] as number).toFixed(2).padStart(8)} ${(worst as number).toFixed(2).padStart(8)}`,
    );
  }
}
