/**
 * What networks look like in figures: `npx tsx test/bench/shapes.ts [EXPORT…]`, of real exports beside the project and of the invented ones, so
 * that one can be held against the other. Prints the quartiles over the files, never anybody.
 */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { archiveFiles, network as invent, OWNERS } from "../../fixtures/network.ts";
import { networkOf } from "../../src/analyse.ts";
import { listen } from "../../src/contact/impression.ts";
import type { Source } from "../../src/export/sheet.ts";
import { openSource } from "../../src/host/open.ts";
import { outlyingDays } from "../../src/network/bursts.ts";
import { peopleByEmployer } from "../../src/network/employers.ts";
import { growthOf } from "../../src/network/growth.ts";
import { daysBetween } from "../../src/people/calendar.ts";
import type { Network } from "../../src/people/person.ts";
import { read } from "../../src/reading/read.ts";
import type { Reading } from "../../src/reading/reading.ts";
import { DEFAULT_POLICY } from "../../src/verdict/policy.ts";

const BESIDE = resolve(import.meta.dirname, "../../../shared/real-shapes");
/** Smaller networks are chance; the shared files are cut at this many rows, so that their ages and spans tell nothing. */
const [LEAST, CUT] = [150, 2400];

type Figures = Readonly<Record<string, number | undefined>>;

const at = (sorted: readonly number[], share: number): number | undefined =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

function shapeOf(network: Network, reading: Reading): Figures {
  const { people } = network;
  const dates = people.flatMap(({ connectedOn }) => (connectedOn === undefined ? [] : [connectedOn])).sort();
  const newest = dates.at(-1) ?? "";
  const ages = sorted(dates.map((date) => daysBetween(date, newest)));
  const isCut = people.length >= CUT;
  const days = new Map<string, number>();
  for (const date of dates) days.set(date, (days.get(date) ?? 0) + 1);
  const months = new Map<string, number>();
  for (const date of dates) months.set(date.slice(0, 7), (months.get(date.slice(0, 7)) ?? 0) + 1);
  const paces = sorted(dates.map((date) => growthOf(network).get(date)?.others ?? 0));
  const span = ages.at(-1) ?? 0;
  const employers = [...peopleByEmployer(network).values()].map(({ length }) => length).sort((a, b) => b - a);
  const employed = employers.reduce((sum, count) => sum + count, 0);
  const share = (test: (person: (typeof people)[number]) => boolean) => people.filter(test).length / people.length;
  const told = people.filter((person) => person.function !== null);
  const functions = new Map<string, number>();
  for (const person of told) functions.set(person.function as string, (functions.get(person.function as string) ?? 0) + 1 / told.length);
  const largest = [...functions.values()].sort((a, b) => b - a);
  const of = (...jobs: string[]) => jobs.reduce((sum, job) => sum + (functions.get(job) ?? 0), 0);
  const base: Record<string, number | undefined> = {
    people: people.length,
    ...(isCut
      ? {}
      : {
          "age p10, days": at(ages, 0.1),
          "age p25": at(ages, 0.25),
          "age p50": at(ages, 0.5),
          "age p75": at(ages, 0.75),
          "age p90": at(ages, 0.9),
          "span, days": span,
          "first tenth of people took, share of the span": 1 - (at(ages, 0.9) ?? 0) / span,
          "newest half took, share of the span": (at(ages, 0.5) ?? 0) / span,
        }),
    "busiest day, share of people": Math.max(...days.values()) / dates.length,
    "people on days of accepting many": outlyingDays(network).reduce((sum, { count }) => sum + count, 0) / dates.length,
    "busiest month": Math.max(...months.values()) / dates.length,
    "months with somebody, of the span": months.size / (span / 30.4 + 1),
    "days with somebody, people a day": dates.length / days.size,
    "others within six weeks: p10, share of people": (at(paces, 0.1) ?? 0) / dates.length,
    "… p50": (at(paces, 0.5) ?? 0) / dates.length,
    "… p90": (at(paces, 0.9) ?? 0) / dates.length,
    "… p90 by p10": (at(paces, 0.9) ?? 0) / Math.max(1, at(paces, 0.1) ?? 0),
    "rows with only a date": reading.dateOnly / (people.length + reading.dateOnly),
    "no position nor company": share(({ position, company }) => position.trim() === "" && company.trim() === ""),
    "no company only": share(({ position, company }) => position.trim() !== "" && company.trim() === ""),
    "no position only": share(({ position, company }) => position.trim() === "" && company.trim() !== ""),
    "shares an address": share(({ email }) => email.includes("@")),
    "function told": told.length / people.length,
    "largest function, of told": largest[0],
    "three largest": (largest[0] ?? 0) + (largest[1] ?? 0) + (largest[2] ?? 0),
    "human resources": of("human-resources"),
    "sales and business development": of("sales", "business-development"),
    entrepreneurship: of("entrepreneurship"),
    "engineering and IT": of("engineering", "information-technology"),
    marketing: of("marketing"),
    "one at their company, of employed": employers.filter((count) => count === 1).length / employed,
    "largest employer": (employers[0] ?? 0) / employed,
    "ten largest employers": employers.slice(0, 10).reduce((sum, count) => sum + count, 0) / employed,
  };
  for (const level of ["training", "senior", "manager", "director", "vp", "cxo", "owner", "partner"])
    base[`seniority ${level}`] = share(({ seniority }) => seniority === level);
  const { messages } = reading.facts;
  if (messages === undefined || messages.size < 20) return base;
  const since = reading.messagesSince ?? "";
  const asked = people.filter(({ connectedOn }) => (connectedOn ?? "") >= since);
  const talk = asked.flatMap((person) => (person.messages === undefined || person.messages.first === undefined ? [] : [person.messages]));
  const both = talk.filter(({ received, sent }) => received > 0 && sent > 0);
  const numbers = sorted(
    talk.map(({ received, sent, greetingsReceived, greetingsSent }) => received + sent + greetingsReceived + greetingsSent),
  );
  const bothNumbers = sorted(both.map(({ received, sent }) => received + sent));
  return {
    ...base,
    "never a message": 1 - talk.length / asked.length,
    "words both ways": both.length / asked.length,
    "words both ways, of who wrote at all": both.length / talk.length,
    "only they wrote": talk.filter(({ received, sent, greetingsSent }) => received > 0 && sent + greetingsSent === 0).length / talk.length,
    "only I wrote":
      talk.filter(({ received, sent, greetingsReceived, greetingsSent }) => sent + greetingsSent > 0 && received + greetingsReceived === 0)
        .length / talk.length,
    "one message only": numbers.filter((count) => count === 1).length / talk.length,
    "messages a talk p50": at(numbers, 0.5),
    "… p90 of talks": at(numbers, 0.9),
    "messages both ways p50": at(bothNumbers, 0.5),
    "… p90 both ways": at(bothNumbers, 0.9),
    "contact days > 3, of both": both.filter(({ contactDays }) => contactDays > 3).length / both.length,
    "last words within a year, of both":
      both.filter(({ last }) => last !== undefined && daysBetween(last, network.asOf) <= 365).length / both.length,
    "last words within half a year of connecting, of both":
      asked.filter(
        ({ messages: m, connectedOn }) =>
          m !== undefined &&
          m.received > 0 &&
          m.sent > 0 &&
          m.last !== undefined &&
          connectedOn !== undefined &&
          daysBetween(connectedOn, m.last) <= 183,
      ).length / both.length,
    "first words within a month of connecting":
      asked.filter(
        ({ messages: m, connectedOn }) => m?.first !== undefined && connectedOn !== undefined && daysBetween(connectedOn, m.first) <= 30,
      ).length / talk.length,
    "under spam": talk.filter(({ spamFolder }) => spamFolder !== undefined).length / asked.length,
    "talks oldest quarter": quarter(asked, 3),
    "talks third quarter": quarter(asked, 2),
    "talks second quarter": quarter(asked, 1),
    "talks newest quarter": quarter(asked, 0),
  };
}

/** Of a quarter of the network by age, how many words were exchanged with, relative to all. */
function quarter(people: Network["people"], which: number): number {
  const order = [...people].sort((a, b) => ((a.connectedOn ?? "") < (b.connectedOn ?? "") ? 1 : -1));
  const part = order.slice((which * order.length) / 4, ((which + 1) * order.length) / 4);
  const rate = (those: Network["people"]) =>
    those.filter(({ messages: m }) => m !== undefined && m.received > 0 && m.sent > 0).length / those.length;
  return rate(part) / rate(people);
}

async function figuresOf(source: Source): Promise<Figures | undefined> {
  const reading = await read(source, { listen, ownerId: undefined, progress: () => undefined });
  const network = networkOf(reading, DEFAULT_POLICY);
  return network.people.length < LEAST ? undefined : shapeOf(network, reading);
}

function print(name: string, rows: readonly Figures[]): void {
  console.log(`\n${name}: ${rows.length} (quartiles)`);
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  for (const key of keys) {
    const values = sorted(
      rows.flatMap((row) => {
        const value = row[key];
        return value === undefined || Number.isNaN(value) ? [] : [value];
      }),
    );
    const written = [0.25, 0.5, 0.75].map((share) => {
      const value = at(values, share) as number;
      return (value >= 20 ? value.toFixed(0) : value.toFixed(3)).padStart(8);
    });
    console.log(`  ${key.padEnd(54)} ${written.join(" ")}   ${values.length}`);
  }
}

const given = process.argv.slice(2);
const paths =
  given.length > 0
    ? given
    : existsSync(BESIDE)
      ? readdirSync(BESIDE, { recursive: true, encoding: "utf8" })
          .filter((file) => /\.(csv|zip)$/.test(file))
          .sort()
          .map((file) => join(BESIDE, file))
      : [];
const real: Figures[] = [];
for (const path of paths) {
  try {
    const found = await figuresOf(await openSource(path, { cwd: process.cwd(), stdin: process.stdin } as Parameters<typeof openSource>[1]));
    if (found !== undefined) real.push(found);
  } catch (error) {
    console.log(path, error instanceof Error ? error.message : error);
  }
}
if (real.length > 0) print("Real exports", real);
const invented: Figures[] = [];
for (const owner of OWNERS) {
  const made = invent({ size: 1000, seed: 11, owner });
  const files = [...archiveFiles(made)]
    .filter(([name]) => /\.csv$/i.test(name))
    .map(([name, content]) => {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      return {
        name,
        bytes: async () => bytes,
        pieces: async function* () {
          yield bytes;
        },
      };
    });
  const found = await figuresOf({ kind: "folder", label: "invented", files });
  if (found !== undefined) invented.push(found);
}
print("Invented networks of 1,000", invented);
