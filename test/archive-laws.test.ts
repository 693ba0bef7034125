/** The laws of the judgement over whole invented exports: less to see never accuses more, names and order change nothing. */
import { describe, expect, it } from "vitest";
import { archiveFiles, CULTURES, network, OWNERS, swapNames } from "../fixtures/network.ts";
import { analyse } from "../src/analyse.ts";
import { listen } from "../src/contact/impression.ts";
import type { Source } from "../src/export/sheet.ts";
import { read } from "../src/reading/read.ts";
import { signals } from "../src/signals/index.ts";
import type { Assessment } from "../src/verdict/assessment.ts";
import { DEFAULT_POLICY } from "../src/verdict/policy.ts";

type Files = ReadonlyMap<string, string | Uint8Array>;

function sourceOf(files: Files): Source {
  const named = [...files].filter(([name]) => name.endsWith(".csv"));
  return {
    kind: "folder",
    label: "an invented export",
    files: named.map(([name, content]) => {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      return {
        name,
        bytes: async () => bytes,
        pieces: async function* () {
          yield bytes;
        },
      };
    }),
  };
}

async function judged(files: Files, asOf: string): Promise<readonly Assessment[]> {
  const reading = await read(sourceOf(files), { listen, ownerId: undefined, progress: () => undefined });
  return analyse(reading, DEFAULT_POLICY, asOf).assessments;
}

/** Two kinds of strong signs in Connections.csv alone: then `remove` is said without any other file. */
function isPlain({ receipt, spam }: Assessment): boolean {
  const weak = new Set(signals.filter((signal) => signal.weak).map(({ id }) => id));
  const families = new Set(
    receipt()
      .filter((line) => line.group === "spam" && line.points > 0 && !weak.has(line.signal))
      .map(({ family }) => family),
  );
  return spam >= 45 && families.size >= 2;
}

/** The rows of a file the other way round, under the same header. */
function reversed(text: string): string {
  const lines = text.replace(/\n$/, "").split("\n");
  const header = lines.findIndex((line) => /^"?(?:First Name|From|Endorsement Date)/.test(line)) + 1;
  return [...lines.slice(0, header), ...lines.slice(header).reverse()].join("\n");
}

const SPEAKERS = [
  "messages.csv",
  "Invitations.csv",
  "Endorsement_Received_Info.csv",
  "Endorsement_Given_Info.csv",
  "Recommendations_Received.csv",
  "Recommendations_Given.csv",
  "Profile.csv",
  "Positions.csv",
  "Skills.csv",
  "Education.csv",
  "Notes.csv",
  "ImportedContacts.csv",
  "Member_Follows.csv",
];

it("in most exports somebody is up for removal", async () => {
  const exports = await Promise.all(
    OWNERS.map(async (owner) => {
      const invented = network({ size: 300, seed: 5, owner });
      return judged(archiveFiles(invented) as Files, invented.asOf);
    }),
  );
  const removing = exports.filter((assessments) => assessments.some(({ verdict }) => verdict === "remove"));
  expect(removing.length).toBeGreaterThan(OWNERS.length / 2);
});

describe.each(OWNERS)("the export of $id", (owner) => {
  const invented = network({ size: 300, seed: 5, owner });
  const files = archiveFiles(invented) as Files;

  it("taking a file away turns nobody from keep or review into remove", async () => {
    const whole = new Map((await judged(files, invented.asOf)).map((assessment) => [assessment.person.id, assessment]));
    for (const name of SPEAKERS) {
      if (!files.has(name)) continue;
      const less = await judged(new Map([...files].filter(([file]) => file !== name)), invented.asOf);
      const accused = less.filter(
        (assessment) => assessment.verdict === "remove" && whole.get(assessment.person.id)?.verdict !== "remove" && !isPlain(assessment),
      );
      expect(accused.map(({ person, receipt }) => [name, person.name, receipt])).toEqual([]);
    }
  });

  it("Connections.csv alone removes nobody but for strong signs of two kinds", async () => {
    const alone = await judged(new Map([["Connections.csv", files.get("Connections.csv") as string]]), invented.asOf);
    expect(alone.filter((assessment) => assessment.verdict === "remove" && !isPlain(assessment))).toEqual([]);
  });

  it("receipts sum to scores, and guarded people are never up for removal", async () => {
    for (const { receipt, score, protectedBy, verdict } of await judged(files, invented.asOf)) {
      expect(receipt().reduce((sum, line) => sum + line.points, 0)).toBe(score);
      if (protectedBy.length > 0) expect(["keep", "review"]).toContain(verdict);
    }
  });

  it("nobody is up for removal for one kind of sign, but whose tie lapsed", async () => {
    const weak = new Set(signals.filter((signal) => signal.weak).map(({ id }) => id));
    const whole = await judged(files, invented.asOf);
    for (const { verdict, receipt, person, blind } of whole) {
      const against = receipt().filter(({ group, points, signal }) => group === "spam" && points > 0 && !weak.has(signal));
      if (verdict !== "remove" || new Set(against.map(({ family }) => family)).size > 1) continue;
      const signs = receipt().map(({ signal }) => signal);
      expect([signs.includes("never-messaged"), signs.includes("off-topic"), person.messages?.first, blind]).toEqual([
        true,
        true,
        undefined,
        [],
      ]);
    }
  });

  it("the order of the rows changes nothing", async () => {
    const bare = (assessments: readonly Assessment[]) =>
      assessments.map(({ person, score, verdict }) => `${person.id} ${score} ${verdict}`).sort();
    // No cell of these files holds a line break, so lines are rows.
    const turned = [
      "Connections.csv",
      "Invitations.csv",
      "Endorsement_Received_Info.csv",
      "Endorsement_Given_Info.csv",
      "Recommendations_Received.csv",
    ];
    const shuffled = new Map(
      [...files].map(([name, content]) => [name, turned.includes(name) ? reversed(content as string) : content] as const),
    );
    expect(bare(await judged(shuffled, invented.asOf))).toEqual(bare(await judged(files, invented.asOf)));
  });
});

it.each([...CULTURES.keys()])("names of the culture %s change no score", async (culture) => {
  const invented = network({ size: 150, seed: 8 });
  const score = async (files: Files) =>
    (await judged(files, invented.asOf)).map(({ person, score, spam, verdict }) => [person.row, score, spam, verdict]);
  expect(await score(archiveFiles(swapNames(invented, culture)) as Files)).toEqual(await score(archiveFiles(invented) as Files));
});
