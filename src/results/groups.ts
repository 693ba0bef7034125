/** `prune groups`: the network in groups, or the people of one. */
import * as z from "zod";
import { common, filter } from "../result/common.ts";
import { connection } from "../result/connection.ts";
import { count, list, type Value } from "../result/fields.ts";
import { group } from "../result/group.ts";

export const groups = z
  .strictObject({
    schema: z.literal("prune/groups@1"),
    ...common,
    filter,
    groups: list(group).describe("the largest first; where one was named, that one"),
    found: count.describe("how many there are"),
    connections: list(connection).nullable().describe("the people of the group that was named; null where none was"),
  })
  .meta({ id: "groups" });

export type GroupsResult = Value<typeof groups>;
