/** `prune scan`: everybody, judged and in order. */
import * as z from "zod";
import { common, filter, stillThere, whatIf } from "../result/common.ts";
import { connection } from "../result/connection.ts";
import { list, type Value } from "../result/fields.ts";
import { since } from "../result/proof.ts";

export const scan = z
  .strictObject({
    schema: z.literal("prune/scan@1"),
    ...common,
    filter,
    whatIf: whatIf.nullable().describe("null where nobody asked"),
    stillThere,
    since,
    connections: list(connection),
  })
  .meta({ id: "scan" });

export type ScanResult = Value<typeof scan>;
