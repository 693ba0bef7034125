/** Results without anybody in them, as their schemas say whose each text is. Loaded only where something is to be redacted, since it loads the schemas. */
import * as z from "zod";
import type { Result } from "../document/result.ts";
import { type Whose, whoseTexts } from "../result/fields.ts";
import type { Redactor } from "./redactor.ts";

/** An object with the field in question, for what is told by its neighbours. */
type Holder = Readonly<Record<string, unknown>>;

/** What becomes of a value; `outer` holds the object that it is in. */
type Change = (value: unknown, holder: Holder, outer: Holder) => unknown;

/** A schema of a result. */
type ResultSchema = z.ZodObject<{ readonly schema: z.ZodLiteral<string> }>;

/**
 * The result as it may be shown to anybody.
 *
 * @param schemas of all results
 */
export function redactedResult(result: Result, schemas: readonly ResultSchema[], redactor: Redactor): Result {
  const schema = schemas.find(({ shape }) => shape.schema.value === result.schema);
  if (schema === undefined) throw new Error(`no schema is called ${result.schema}`);
  return redactedBy(schema, redactor)(result) as Result;
}

/** What makes values of a schema tell of nobody. A field that the schema does not know is left out. */
export function redactedBy<T>(schema: z.ZodType<T>, redactor: Redactor): (value: T) => T {
  const change = changeOf(schema, changes(redactor), new Map());
  return (value) => change(value, NOTHING, NOTHING) as T;
}

const NOTHING: Holder = {};

const same: Change = (value) => value;

function changes(redactor: Redactor): Readonly<Record<Whose, Change>> {
  const text =
    (make: (text: string) => string): Change =>
    (value) =>
      make(value as string);
  const wordsOf =
    (words: (position: string) => readonly string[]): Change =>
    (value, _, { position }) =>
      (value as readonly string[]).length === 0 ? [] : words(String(position));
  const nameIn = ({ name, firstName, lastName }: Holder) => String(name ?? `${firstName} ${lastName}`);
  return {
    prune: same,
    name: text(redactor.name),
    "first-name": (value, holder) => (value === "" ? "" : redactor.nameParts(nameIn(holder)).first),
    "last-name": (value, holder) => (value === "" ? "" : redactor.nameParts(nameIn(holder)).last),
    "search-name": (_, holder) => redactor.name(nameIn(holder)),
    company: text(redactor.company),
    position: text(redactor.position),
    // Those of the stand-in, so that they can be found in it.
    "function-words": wordsOf((position) => redactor.tellingWords(position).function),
    "seniority-words": wordsOf((position) => redactor.tellingWords(position).seniority),
    address: text(redactor.address),
    id: text(redactor.id),
    group: text(redactor.groupId),
    subject: text(redactor.subject),
    path: text(redactor.path),
    words: text(redactor.words),
    sentence: text(redactor.sentence),
    flags: text(redactor.flags),
    setting: text(redactor.setting),
    value: (value, { path }) => redactor.settingValue(value, String(path)),
  };
}

function changeOf(schema: z.core.$ZodType, of: Readonly<Record<Whose, Change>>, made: Map<z.core.$ZodType, Change>): Change {
  const before = made.get(schema);
  if (before !== undefined) return before;
  const change = makeChange(schema, of, made);
  made.set(schema, change);
  return change;
}

function makeChange(schema: z.core.$ZodType, of: Readonly<Record<Whose, Change>>, made: Map<z.core.$ZodType, Change>): Change {
  const whose = whoseTexts.get(schema)?.whose;
  if (whose !== undefined) return of[whose];
  const inner = (one: z.core.$ZodType) => changeOf(one, of, made);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) {
    const change = inner(schema.def.innerType);
    return change === same
      ? same
      : (value, holder, outer) => (value === null || value === undefined ? value : change(value, holder, outer));
  }
  if (schema instanceof z.ZodArray) {
    const change = inner(schema.def.element);
    return change === same ? same : (value, holder, outer) => (value as readonly unknown[]).map((item) => change(item, holder, outer));
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([key, field]) => [key, inner(field)] as const);
    return fields.every(([, change]) => change === same)
      ? same
      : (value, outer) => {
          const holder = value as Holder;
          return Object.fromEntries(fields.flatMap(([key, change]) => (key in holder ? [[key, change(holder[key], holder, outer)]] : [])));
        };
  }
  if (schema instanceof z.ZodRecord) {
    const [key, change] = [inner(schema.def.keyType), inner(schema.def.valueType)];
    return key === same && change === same
      ? same
      : (value, holder, outer) =>
          Object.fromEntries(
            Object.entries(value as Holder).map(([name, item]) => [key(name, holder, outer), change(item, holder, outer)]),
          );
  }
  if (schema instanceof z.ZodUnion) {
    const options = schema.def.options.map((option) => [option, inner(option)] as const);
    return options.every(([, change]) => change === same)
      ? same
      : (value, holder, outer) => {
          const [, change] = options.find(([option]) => z.safeParse(option, value).success) ?? [];
          if (change === undefined) throw new Error("a value that is none of those its schema tells of");
          return change(value, holder, outer);
        };
  }
  if (TELLS_NOTHING.some((kind) => schema instanceof kind)) return same;
  // A text of which nobody has said whose it is.
  return (value) => (typeof value === "string" ? of.sentence(value, NOTHING, NOTHING) : null);
}

/** Figures, dates and what is one of a few words. */
const TELLS_NOTHING = [z.ZodNumber, z.ZodBoolean, z.ZodLiteral, z.ZodEnum, z.ZodISODate, z.ZodNull];
