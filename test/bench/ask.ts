/**
 * How well ten answers order a network: `npm run evaluate:ask [-- FILE…]`. Simulated users of many sorts answer the questions of `prune ask` on
 * Connections.csv files. Printed is the average precision of prune's order for those they would let go, before and after, by sort: its mean, and
 * the mean of the worst fifth. Then how true the likelihoods are by which those who were not asked about are put in order: of all who were given so
 * much, how many the users would let go.
 *
 * `USERS=n` simulates so many users of each sort a file (1), `SEED=n` draws others (1), `HALF=1` takes every second file only and `HALF=2` the
 * others, `SORT=narrow` one sort only, and `SHOW=1` prints each user: the share they would let go, the precision before and after, their wishes, and what they were
 * asked and answered.
 */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { analyse, networkOf } from "../../src/analyse.ts";
import { listen } from "../../src/contact/impression.ts";
import { groupKinds } from "../../src/groups/index.ts";
import { openSource } from "../../src/host/open.ts";
import { type Group, groupsOf } from "../../src/network/group.ts";
import type { Network, Person, PersonId } from "../../src/people/person.ts";
import type { Answer } from "../../src/plan/imagined-users.ts";
import { leftOf } from "../../src/plan/left.ts";
import { likelyToGo } from "../../src/plan/likely.ts";
import { questions } from "../../src/plan/questions.ts";
import { read } from "../../src/reading/read.ts";
import type { Reading } from "../../src/reading/reading.ts";
import { DEFAULT_POLICY, type GroupWish } from "../../src/verdict/policy.ts";
import { rank } from "../../src/verdict/rank.ts";
import { answerOf, drawFrom, type Goes, type SimulatedUser, simulatedUser, sorts } from "./simulated-users.ts";

const BESIDE = resolve(import.meta.dirname, "../../../shared/real-shapes");
const HERE = resolve(import.meta.dirname, "../../fixtures");
const ANSWERS = 10;
/** Smaller networks are no task. */
const LEAST_PEOPLE = 150;
const { USERS = "1", SEED = "1", HALF, SORT, SHOW } = process.env;

const given = process.argv.slice(2);
const all =
  given.length > 0
    ? given
    : existsSync(BESIDE)
      ? readdirSync(BESIDE)
          .filter((file) => file.endsWith(".csv"))
          .sort()
          .map((file) => join(BESIDE, file))
      : ["network-400.csv", "network-1800.csv"].map((file) => join(HERE, file));
const paths = all.filter((_, at) => HALF === undefined || at % 2 === Number(HALF) - 1);
if (given.length === 0 && !existsSync(BESIDE)) console.log("No real exports lie beside the project; these are invented ones.");

function precision(order: readonly Person[], goes: Goes): number {
  let [hits, sum] = [0, 0];
  order.forEach((person, index) => {
    if (!goes(person)) return;
    hits += 1;
    sum += hits / (index + 1);
  });
  return sum / hits;
}

function orderOf(
  reading: Reading,
  network: Network,
  wishes: ReadonlyMap<PersonId, GroupWish> = new Map(),
  likely: ReadonlyMap<PersonId, number> = new Map(),
): readonly Person[] {
  const { assessments } = analyse(reading, { ...DEFAULT_POLICY, wishes, likelyToGo: likely }, undefined, network);
  const { aside } = leftOf(assessments, () => false);
  const last = new Set(aside);
  return [...rank(assessments.filter((one) => !last.has(one))), ...rank(aside)].map(({ person }) => person);
}

/** Of each person the wish about the smallest group they are in. */
function wishesOf(groups: readonly Group[], answers: ReadonlyMap<string, Answer>): ReadonlyMap<PersonId, GroupWish> {
  const found = new Map<PersonId, GroupWish>();
  for (const { id, title, people } of groups) {
    const wish = answers.get(id);
    if (wish === undefined || wish === "mixed") continue;
    for (const person of people) found.set(person.id, { wish, group: id, title });
  }
  return found;
}

/** By tenths of the likelihood: what it was on average, and how many of those people would go. */
const tenths = Array.from({ length: 10 }, () => ({ people: 0, likely: 0, go: 0 }));
const results: { readonly sort: string; readonly before: number; readonly after: number }[] = [];
const counts = { keep: 0, "let-go": 0, mixed: 0 };
for (const [file, path] of paths.entries()) {
  const source = await openSource(path, { cwd: process.cwd(), stdin: process.stdin } as Parameters<typeof openSource>[1]);
  const reading = await read(source, { listen, ownerId: undefined, progress: () => undefined });
  const network = networkOf(reading, DEFAULT_POLICY);
  if (network.people.length < LEAST_PEOPLE) continue;
  const groups = groupsOf(network, groupKinds);
  const plain = orderOf(reading, network);
  const ofFile: number[] = [];
  for (const sort of sorts.filter((one) => SORT === undefined || one === SORT)) {
    for (let user = 0; user < Number(USERS); user += 1) {
      const draw = drawFrom(Number(SEED) * 100_000 + file * 1000 + sorts.indexOf(sort) * 50 + user);
      let wishes: SimulatedUser | undefined;
      for (let tries = 0; wishes === undefined && tries < 20; tries += 1) wishes = simulatedUser(sort, network, draw);
      if (wishes === undefined) continue;
      const answers = new Map<string, Answer>();
      const told: string[] = [];
      for (let asked = 0; asked < ANSWERS; asked += 1) {
        const [next] = questions(groups, () => true, answers);
        if (next === undefined) break;
        const answer = answerOf(wishes, next.group.people, draw);
        counts[answer] += 1;
        answers.set(next.group.id, answer);
        told.push(`${next.group.id}(${next.group.people.length})=${answer}`);
      }
      const [wished, likely] = [wishesOf(groups, answers), likelyToGo(groups, answers)];
      for (const person of network.people) {
        if (wished.has(person.id)) continue;
        const chance = likely.get(person.id) ?? 0;
        const tenth = tenths[Math.min(9, Math.floor(chance * 10))] as (typeof tenths)[number];
        tenth.people += 1;
        tenth.likely += chance;
        tenth.go += wishes.goes(person) ? 1 : 0;
      }
      const [before, after] = [precision(plain, wishes.goes), precision(orderOf(reading, network, wished, likely), wishes.goes)];
      results.push({ sort, before, after });
      ofFile.push(after);
      if (SHOW !== undefined) {
        const share = network.people.filter(wishes.goes).length / network.people.length;
        console.log(
          `  ${sort} (${wishes.manner}) ${share.toFixed(2)} ${before.toFixed(2)} -> ${after.toFixed(2)} [${wishes.words}]\n     ${told.join(" ")}`,
        );
      }
    }
  }
  if (SHOW !== undefined) console.log(`${path}: ${network.people.length} people, ${groups.length} groups: ${mean(ofFile).toFixed(3)}`);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function worst(values: readonly number[]): number {
  return mean([...values].sort((a, b) => a - b).slice(0, Math.ceil(values.length / 5)));
}

console.log(`\nsort of user     users  before  after  worst fifth`);
for (const sort of [...sorts, "all"]) {
  const those = results.filter((one) => sort === "all" || one.sort === sort);
  if (those.length === 0) continue;
  const [before, after] = [those.map((one) => one.before), those.map((one) => one.after)];
  console.log(
    `${sort.padEnd(15)} ${String(those.length).padStart(6)}   ${mean(before).toFixed(3)}  ${mean(after).toFixed(3)}  ${worst(after).toFixed(3)}`,
  );
}
console.log("answers", counts);
console.log("\nlikelihood  people  would go (of those in no group that was answered clearly)");
for (const { people, likely, go } of tenths)
  if (people > 0) console.log(`${(likely / people).toFixed(2).padStart(10)} ${String(people).padStart(7)}  ${(go / people).toFixed(2)}`);
