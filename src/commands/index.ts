/** The commands, in the order the help shows them. */
import type { Command } from "../command/command.ts";
import { checklist } from "./checklist.ts";
import { config } from "./config.ts";
import { explain } from "./explain.ts";
import { guide } from "./guide.ts";
import { scan } from "./scan.ts";
import { signals } from "./signals.ts";

export const commands: readonly Command[] = [scan, checklist, explain, signals, guide, config];
