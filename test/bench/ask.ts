/**
 * How well ten answers order a network: `npm run evaluate:ask [-- FILE…]`. Simulated users, whose hidden wishes are rules over title,
 * company and date, answer the questions of `prune ask` on Connections.csv files: keep where at most a tenth of a group may go, let go where
 * at least nine tenths may, else mixed. Printed is the average precision of prune's order for those they would let go.
 *
 * `USERS=n` simulates so many users a file (4), `SEED=n` draws others (1), and `SHOW=1` prints each of them: the share they would let go, the
 * precision before and after, their rules, and what they were asked and answered.
 */
import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { analyse, networkOf } from "../../src/analyse.ts";
import { listen } from "../../src/contact/impression.ts";
import { groupKinds } from "../../src/groups/index.ts";
import { openSource } from "../../src/host/open.ts";
import { type Group, groupsOf } from "../../src/network/group.ts";
import type { Network, Person, PersonId } from "../../src/people/person.ts";
import type { Answer } from "../../src/plan/imagined-users.ts";
import { leftOf } from "../../src/plan/left.ts";
import { questions } from "../../src/plan/questions.ts";
import { read } from "../../src/reading/read.ts";
import type { Reading } from "../../src/reading/reading.ts";
import { DEFAULT_POLICY, type GroupWish } from "../../src/verdict/policy.ts";
import { rank } from "../../src/verdict/rank.ts";

const BESIDE = resolve(import.meta.dirname, "../../../shared/real-shapes");
const HERE = resolve(import.meta.dirname, "../../fixtures");
const ANSWERS = 10;
const USERS = Number(process.env.USERS ?? 4);

const given = process.argv.slice(2);
const paths =
  given.length > 0
    ? given
    : existsSync(BESIDE)
      ? readdirSync(BESIDE)
          .filter((file) => file.endsWith(".csv"))
          .sort()
          .map((file) => join(BESIDE, file))
      : ["network-400.csv", "network-1800.csv"].map((file) => join(HERE, file));
if (given.length === 0 && !existsSync(BESIDE)) console.log("No real exports lie beside the project; these are invented ones.");

function random(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) / 4294967296;
  };
}

const TITLES: readonly RegExp[] = [
  /recruit|talent|headhunt|human resources|\bhr\b|\brh\b|reclut|recrut/i,
  /sales|account (?:executive|manager)|business development|\b[bs]dr\b|ventas|vendas|commercial/i,
  /student|\bintern\b|trainee|estudiante|estudante|étudiant|stagiaire|graduate/i,
  /founder|owner|entrepreneur|fondateur|fundador|inhaber/i,
  /consult|advisor|adviser|berater/i,
  /market|social media|\bseo\b|brand|growth/i,
  /engineer|developer|software|programmer/i,
  /financ|bank|invest|account(?:ant|ing)|audit|insurance/i,
  /manager|lead\b/i,
  /coach|speaker|author|mentor|trainer/i,
  /ceo|cto|cfo|chief|president|director/i,
  /design|artist|creative|photograph/i,
];

type Test = (person: Person) => boolean;

/** A user's wishes: whom they would let go. */
function wishOf(network: Network, draw: () => number): { readonly goes: Test; readonly words: string } {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(draw() * items.length)] as T;
  const years = network.people.flatMap(({ connectedOn }) => (connectedOn === undefined ? [] : [Number(connectedOn.slice(0, 4))])).sort();
  const year = () => years[Math.floor((0.15 + 0.7 * draw()) * years.length)] ?? 2018;
  const companies = new Map<string, number>();
  const days = new Map<string, number>();
  for (const { employer, connectedOn } of network.people) {
    if (employer !== "") companies.set(employer, (companies.get(employer) ?? 0) + 1);
    if (connectedOn !== undefined) days.set(connectedOn, (days.get(connectedOn) ?? 0) + 1);
  }
  const largest = (counts: Map<string, number>, most: number) =>
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([key]) => key);
  const [firms, evenings] = [largest(companies, 10), largest(days, 5)];
  const yearOf = ({ connectedOn }: Person) => Number((connectedOn ?? "0").slice(0, 4));
  const words: string[] = [];
  const title = (): Test => {
    const pattern = pick(TITLES);
    const when = draw();
    const limit = year();
    words.push(`${pattern.source.slice(0, 12)}${when < 0.35 ? ` before ${limit}` : ""}`);
    return (person) => pattern.test(person.position) && (when >= 0.35 || yearOf(person) < limit);
  };
  const go: Test[] = Array.from({ length: 1 + Math.floor(draw() * 4) }, title);
  if (draw() < 0.5) {
    const first = year();
    const last = first + Math.floor(draw() * 4);
    words.push(`era ${first}-${last}`);
    go.push((person) => yearOf(person) >= first && yearOf(person) <= last);
  }
  if (draw() < 0.4) {
    const evening = pick(evenings);
    words.push("evening");
    go.push(({ connectedOn }) => connectedOn === evening);
  }
  const keep: Test[] = [];
  if (draw() < 0.6) {
    const stay = [pick(firms), pick(firms)];
    words.push("not two firms");
    keep.push(({ employer }) => stay.includes(employer));
  }
  if (draw() < 0.4) {
    const pattern = pick(TITLES);
    words.push(`not ${pattern.source.slice(0, 12)}`);
    keep.push(({ position }) => pattern.test(position));
  }
  return { goes: (person) => go.some((test) => test(person)) && !keep.some((test) => test(person)), words: words.join(", ") };
}

function precision(order: readonly Person[], goes: Test): number {
  let [hits, sum] = [0, 0];
  order.forEach((person, index) => {
    if (!goes(person)) return;
    hits += 1;
    sum += hits / (index + 1);
  });
  return sum / hits;
}

function orderOf(reading: Reading, network: Network, wishes: ReadonlyMap<PersonId, GroupWish>): readonly Person[] {
  const { assessments } = analyse(reading, { ...DEFAULT_POLICY, wishes }, undefined, network);
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

const before: number[] = [];
const after: number[] = [];
const counts = { keep: 0, "let-go": 0, mixed: 0 };
for (const path of paths) {
  const source = await openSource(path, { cwd: process.cwd(), stdin: process.stdin } as Parameters<typeof openSource>[1]);
  const reading = await read(source, { listen, ownerId: undefined, progress: () => undefined });
  const network = networkOf(reading, DEFAULT_POLICY);
  if (network.people.length < 150) continue;
  const groups = groupsOf(network, groupKinds);
  const plain = orderOf(reading, network, new Map());
  const rows: [number, number][] = [];
  for (let user = 0, seed = Number(process.env.SEED ?? 1) * 1000; user < USERS; seed += 1) {
    const { goes, words } = wishOf(network, random(seed + network.people.length));
    const share = network.people.filter(goes).length / network.people.length;
    if (share < 0.1 || share > 0.8) continue;
    user += 1;
    const answers = new Map<string, Answer>();
    const told: string[] = [];
    for (let asked = 0; asked < ANSWERS; asked += 1) {
      const [next] = questions(groups, () => true, answers);
      if (next === undefined) break;
      const of = next.group.people.filter(goes).length / next.group.people.length;
      const answer = of <= 0.1 ? "keep" : of >= 0.9 ? "let-go" : "mixed";
      counts[answer] += 1;
      answers.set(next.group.id, answer);
      told.push(`${next.group.id}(${next.group.people.length})=${answer}`);
    }
    const [one, two] = [precision(plain, goes), precision(orderOf(reading, network, wishesOf(groups, answers)), goes)];
    rows.push([one, two]);
    if (process.env.SHOW) console.log(`  ${share.toFixed(2)} ${one.toFixed(2)} -> ${two.toFixed(2)} [${words}]\n     ${told.join(" ")}`);
  }
  const mean = (at: 0 | 1) => rows.reduce((sum, row) => sum + row[at], 0) / rows.length;
  console.log(
    `${basename(path).padEnd(12)} ${String(network.people.length).padStart(5)} people, ${groups.length} groups: ${mean(0).toFixed(3)} -> ${mean(1).toFixed(3)}`,
  );
  before.push(...rows.map(([one]) => one));
  after.push(...rows.map(([, two]) => two));
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
console.log(
  `\n${after.length} users: mean average precision ${mean(before).toFixed(3)} before, ${mean(after).toFixed(3)} after ${ANSWERS} answers`,
  counts,
);
