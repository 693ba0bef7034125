/** Every text of every result says whose it is: so `--redact` forgets none, and nobody has to think of it when a field is added. */
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { whoseTexts } from "../../src/result/fields.ts";
import { pageContent } from "../../src/result/page.ts";
import { results } from "../../src/results/index.ts";

/** The paths of everything in a schema that can hold a text and does not say whose. */
function untold(schema: z.core.$ZodType, path: string): readonly string[] {
  if (whoseTexts.get(schema) !== undefined) return [];
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(([key, field]) => untold(field, `${path}.${key}`));
  if (schema instanceof z.ZodArray) return untold(schema.def.element, `${path}[]`);
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap((option) => untold(option, path));
  if (schema instanceof z.ZodRecord) return [...untold(schema.def.keyType, `${path}{}`), ...untold(schema.def.valueType, `${path}{}.`)];
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return untold(schema.def.innerType, path);
  const isNone = [z.ZodNumber, z.ZodBoolean, z.ZodLiteral, z.ZodEnum, z.ZodISODate].some((kind) => schema instanceof kind);
  return isNone ? [] : [path];
}

describe("whose every text of a result is", () => {
  it.each(results.map((schema) => [schema.shape.schema.value, schema] as const))("%s", (name, schema) => {
    expect(untold(schema, name)).toEqual([]);
  });

  it("prune/page@1", () => {
    expect(untold(pageContent, "page")).toEqual([]);
  });

  it("is found missing where nobody has said it", () => {
    const schema = z.strictObject({ a: z.string(), b: z.array(z.string().nullable()), c: z.record(z.string(), z.unknown()), d: z.int() });
    expect(untold(schema, "x")).toEqual(["x.a", "x.b[]", "x.c{}", "x.c{}."]);
  });
});
