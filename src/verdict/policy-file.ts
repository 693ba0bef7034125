/** The form of `prune.config.json`: reads one, says what is wrong with it and where, and describes it for editors. Loads zod. */
import * as z from "zod";
import { FUNCTIONS, SENIORITIES, UNKNOWN } from "../detect/functions.ts";
import { PruneError } from "../errors.ts";
import type { JobCorrection } from "../people/person.ts";
import { editDistance } from "../text/edit-distance.ts";
import { wordsOf } from "../text/text.ts";
import { faultIn } from "./json-fault.ts";
import type { PartialPolicy } from "./policy.ts";
import { RETIRED } from "./retired.ts";

// Every message is the form that is accepted; `complaints` puts the path and what was found before it.
const TEXT = "a text that is not empty";
const text = z.string({ error: TEXT }).trim().min(1, { error: TEXT });
const texts = z.array(text, { error: 'a list of texts, like ["one", "two"]' });

function whole(low: number, high: number) {
  const error = `a whole number from ${low} to ${high}`;
  return z.int({ error }).min(low, { error }).max(high, { error });
}

function oneOf<const T extends readonly string[]>(words: T) {
  return z.enum(words, { error: `one of ${words.map((word) => `"${word}"`).join(", ")}` });
}

function section<S extends z.core.$ZodShape>(shape: S) {
  // Unknown keys come through the same door; their message is not used.
  return z.strictObject(shape, { error: `an object of ${Object.keys(shape).join(", ")}` }).exactOptional();
}

function bySignal<T extends z.ZodType>(value: T) {
  return z.record(z.string(), value, { error: "an object of signal ids and values; `prune signals` lists them" }).exactOptional();
}

const date = z.iso.date({ error: 'a date like "2026-10-31"' });

const SOUGHT = 'a list of words, like ["recruiter", "talent acquisition"]';
/** What is looked for in positions and companies: texts that hold a word. */
const sought = z
  .array(
    text.refine((value) => wordsOf(value).length > 0, { error: "words to look for" }),
    { error: SOUGHT },
  )
  .min(1, { error: SOUGHT })
  .exactOptional();

/** Kinds that a position can tell, or that it tells none. */
function kinds<const T extends readonly string[]>(known: T) {
  const error = `a list like ["${known[0]}", "${UNKNOWN}"]`;
  return z
    .array(oneOf([...known, UNKNOWN] as const), { error })
    .min(1, { error })
    .exactOptional();
}

const RULE =
  "an object of at least one of company, title, function, seniority, connectedBefore, connectedAfter, noMessageSince, neverMessaged";

const rule = z
  .strictObject(
    {
      company: sought.describe("At one of these companies; where none is called so, whose company holds these words."),
      title: sought.describe("Whose position holds one of these words or phrases."),
      function: kinds(FUNCTIONS),
      seniority: kinds(SENIORITIES),
      connectedBefore: date.exactOptional().describe("Connected earlier than this date."),
      connectedAfter: date.exactOptional().describe("Connected later than this date."),
      noMessageSince: date.exactOptional().describe("No message either way on this date or later, as messages.csv proves."),
      neverMessaged: z.literal(true, { error: "true" }).exactOptional().describe("Never a message either way, as messages.csv proves."),
    },
    { error: RULE },
  )
  // Of a rule that holds nothing but keys there are none of, these are the mistake.
  .refine((value) => Object.keys(value).length > 0, { error: RULE, when: ({ issues }) => issues.length === 0 });

const form = z.strictObject(
  {
    $schema: text.exactOptional().describe("For editors; prune does not read it."),
    me: section({
      name: text.exactOptional(),
      titles: texts.exactOptional().describe("Your titles now."),
      companies: texts.exactOptional().describe("Your employers now."),
      pastCompanies: texts.exactOptional().describe("Your earlier employers."),
      schools: texts.exactOptional(),
      keywords: texts.exactOptional().describe("Fields, skills, places, products: what makes somebody relevant to you."),
      targetCompanies: texts.exactOptional().describe("Companies you want to stay close to."),
      goals: z
        .array(oneOf(["job", "clients", "hiring", "learning"]), { error: 'a list like ["job", "learning"]' })
        .exactOptional()
        .describe("What you want from your network now."),
    }).describe("Who you are."),
    keep: section({
      people: texts.exactOptional().describe("Profile addresses or full names, never proposed."),
      companies: texts.exactOptional().describe("Everybody at these companies."),
      titleWords: texts.exactOptional().describe("Everybody whose position holds one of these words or phrases."),
      connectedSince: date.exactOptional().describe("Everybody connected on or after this date."),
    }).describe("Whom never to propose."),
    jobs: z
      .array(
        z.strictObject(
          {
            title: text.exactOptional().describe("A title as it stands in the position, whatever its case."),
            person: text.exactOptional().describe("A profile address, or a full name that nobody else has."),
            function: oneOf([...FUNCTIONS, "none"])
              .exactOptional()
              .describe("LinkedIn's job function; none: it does not tell."),
            seniority: oneOf([...SENIORITIES, "none"]).exactOptional(),
          },
          { error: "an object of title or person, function and seniority" },
        ),
        { error: 'a list like [{ "title": "Evangelist", "function": "marketing" }]' },
      )
      .exactOptional()
      .describe("What you know better of a title, or of a person's job."),
    rules: z
      .record(z.string().regex(/\S/), rule, {
        error: 'an object of names and rules, like { "old recruiters": { "title": ["recruiter"] } }',
      })
      .exactOptional()
      .describe("Your own rules about people, by name, for `--rule`."),
    points: bySignal(whole(-100, 100)).describe("Points by signal id, instead of the signal's own."),
    signals: bySignal(z.boolean({ error: "true or false" })).describe("Signals switched on or off, by id."),
    lines: section({
      review: whole(0, 100).exactOptional(),
      remove: whole(0, 100).exactOptional(),
    }).describe("The scores from which somebody is to be reviewed, and removed."),
    pace: whole(1, 200).exactOptional().describe("People a day."),
    history: whole(0, 1000).exactOptional().describe("How many exports of a network are kept to compare new ones with; 0: none."),
    method: oneOf(["connections", "profile"]).exactOptional().describe("The page of LinkedIn to work on."),
    device: oneOf(["desktop", "mobile"]).exactOptional().describe("The device the steps are for."),
  },
  { error: "one object in braces" },
);

/**
 * Reads a policy file.
 *
 * @param text of the file; a byte order mark is forgiven
 * @param path for messages
 * @param signalIds the signals there are
 * @throws PruneError `usage`; names every wrong key and value, and what is accepted in its place
 */
export function readPolicyFile(text: string, path: string, signalIds: readonly string[]): PartialPolicy {
  const json = parse(text.replace(/^\uFEFF/, ""), path);
  const read = form.safeParse(json);
  const wrong = [
    ...(read.success ? [] : read.error.issues.flatMap((issue) => complaints(issue, json))),
    ...unknownSignals(json, signalIds),
  ];
  const { review, remove } = (read.success ? read.data.lines : undefined) ?? {};
  if (review !== undefined && remove !== undefined && review >= remove)
    wrong.push(`lines.review is ${review}; it must be below lines.remove, ${remove}`);
  if (read.success && wrong.length === 0) {
    const { $schema: _, jobs, ...policy } = read.data;
    return jobs === undefined ? policy : { ...policy, jobs: jobs.map(correction) };
  }
  throw new PruneError(
    "usage",
    wrong.length === 1 ? `${path}: ${wrong[0]}.` : `${path} has ${wrong.length} mistakes:`,
    "`prune config schema` prints every setting and its accepted form.",
    wrong.length === 1 ? [] : wrong.map((mistake) => `- ${mistake}.`),
  );
}

/** A correction as it counts: `none` is that a title does not tell. */
function correction({ function: job, seniority, ...whose }: NonNullable<z.infer<typeof form>["jobs"]>[number]): JobCorrection {
  return {
    ...whose,
    ...(job === undefined ? {} : { function: job === "none" ? null : job }),
    ...(seniority === undefined ? {} : { seniority: seniority === "none" ? null : seniority }),
  };
}

/** The form as a JSON Schema (2020-12), so that editors complete and check a policy file. */
export function policyFileSchema(): object {
  return z.toJSONSchema(form);
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Node's own message names no place in most cases.
    const { line, column, what } = faultIn(text);
    throw new PruneError(
      "usage",
      `${path} is not JSON: line ${line}, column ${column}: ${what}.`,
      "Mend it there, or write a new one with `prune config init`.",
    );
  }
}

function complaints(issue: z.core.$ZodIssue, json: unknown): readonly string[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(key, issue.path));
  const found = at(json, issue.path);
  const shown = found === undefined ? "missing" : describe(found);
  const subject = issue.path.length === 0 ? "the file" : written(issue.path);
  return [`${subject} is ${shortened(shown)}; accepted: ${issue.message}`];
}

/** As much of a text as a message needs. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** What stands in the file. Of lists and objects only that they are one: they may be nested as deep as they like. */
function describe(found: unknown): string {
  if (Array.isArray(found)) return found.length === 0 ? "[]" : "a list";
  return typeof found === "object" && found !== null ? "an object" : JSON.stringify(found);
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const known = keysAt(path);
  return `there is no setting "${shortened(written([...path, key]))}"; ${suggestion(key, known, (near) => written([...path, near]))}`;
}

/** The keys of the strict object that complained about one, wherever in the form it stands. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  let place: unknown = form;
  for (const step of path) {
    if (place instanceof z.ZodExactOptional) place = place.unwrap();
    if (place instanceof z.ZodArray) place = place.element;
    else if (place instanceof z.ZodRecord) place = place.valueType;
    else place = place instanceof z.ZodObject ? place.shape[String(step)] : undefined;
  }
  if (place instanceof z.ZodExactOptional) place = place.unwrap();
  return place instanceof z.ZodObject ? Object.keys(place.shape) : [];
}

function unknownSignals(json: unknown, signalIds: readonly string[]): readonly string[] {
  return ["points", "signals"].flatMap((name) => {
    const values = at(json, [name]);
    if (typeof values !== "object" || values === null || Array.isArray(values)) return [];
    return Object.keys(values)
      .filter((id) => !signalIds.includes(id) && !RETIRED.has(id))
      .map(
        (id) =>
          `there is no signal "${shortened(id)}" for ${name}; ${suggestion(id, signalIds, (near) => near, "`prune signals` lists them")}`,
      );
  });
}

function suggestion(
  word: string,
  known: readonly string[],
  show: (near: string) => string,
  otherwise = `there are ${known.join(", ")}`,
): string {
  const near = nearest(word, known);
  return near === undefined ? otherwise : `did you mean "${show(near)}"`;
}

/** The known word that takes the fewest changes, at most a third of its letters. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    // So many letters more or less are as many changes.
    .filter((candidate) => Math.abs(candidate.length - word.length) <= Math.max(1, candidate.length / 3))
    .map((candidate) => ({ candidate, changes: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, changes }) => changes <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.changes - b.changes);
  return best?.candidate;
}

function at(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], json);
}

/** A path as people write it: `keep.people[2]`. */
function written(path: readonly PropertyKey[]): string {
  return path.map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${shortened(String(key))}`)).join("");
}
