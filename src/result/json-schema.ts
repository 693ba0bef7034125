/** The contract of the JSON as the JSON Schema that is shipped. Loaded by tests and by who ships it, never by a command. */
import * as z from "zod";

/** A result: an object whose field `schema` tells which it is. */
type ResultSchema = z.ZodObject<{ readonly schema: z.ZodLiteral<string> }>;

/**
 * The JSON Schema of every result: `oneOf` at the top, each result and each line of NDJSON under `$defs`.
 *
 * @param options.exact forbids fields that are not in it, for tests; what is shipped allows them, so that fields can be added without a new version
 */
export function resultJsonSchema(results: readonly [ResultSchema, ...ResultSchema[]], { exact = false } = {}): object {
  const schema = z.toJSONSchema(z.discriminatedUnion("schema", results), {
    override: ({ jsonSchema }) => {
      if (!exact && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { title: "What prune prints as JSON", ...schema };
}
