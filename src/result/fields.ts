/** What the fields of results are made of. Loaded by whoever checks or ships the contract; a command takes from here nothing but types. */
import * as z from "zod";
import { FUNCTIONS, SENIORITIES } from "../detect/functions.ts";

/** What a schema describes, as a value that nobody changes. */
export type Value<Schema extends z.ZodType> = Immutable<z.infer<Schema>>;

type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T;

/**
 * Whose a text is, which is what `--redact` goes by: `prune`'s own words stay; of a `sentence` of prune's the words of others go; everything
 * else is somebody's and gets a stand-in of its kind. A `subject` is the id of a person or a group.
 */
export type Whose =
  | "prune"
  | "sentence"
  | "name"
  | "first-name"
  | "last-name"
  | "search-name"
  | "company"
  | "position"
  | "function-words"
  | "seniority-words"
  | "address"
  | "id"
  | "group"
  | "subject"
  | "path"
  | "words"
  | "flags"
  | "setting"
  | "value";

/** Whose each text of a result is; beside the schemas, since it is no part of the contract. */
export const whoseTexts = z.registry<{ readonly whose: Whose }>();

/** A text, and whose it is. */
export function text(whose: Whose): z.ZodString {
  return z.string().register(whoseTexts, { whose });
}

/** An array, read-only as all results are. */
export function list<S extends z.ZodType>(item: S): z.ZodType<readonly z.infer<S>[]> {
  return z.array(item);
}

export const date = z.iso.date().describe("YYYY-MM-DD");
export const count = z.int().min(0);
/** From 1. */
export const position = z.int().min(1);
export const percent = z.int().min(0).max(100);

export const verdict = z.enum(["remove", "unfollow", "review", "keep"]);
/** How many people have each verdict. */
export const verdicts = z.strictObject({ remove: count, unfollow: count, review: count, keep: count });
export const confidence = z.enum(["low", "medium", "high"]);
export const jobFunction = z.enum(FUNCTIONS);
export const seniority = z.enum(SENIORITIES);
