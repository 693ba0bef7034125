/** The commands, in the order the help shows them. */
import type { Command } from "../command/command.ts";
import { ask } from "./ask.ts";
import { checklist } from "./checklist.ts";
import { completion } from "./completion.ts";
import { config } from "./config.ts";
import { diff } from "./diff.ts";
import { explain } from "./explain.ts";
import { forget } from "./forget.ts";
import { groups } from "./groups.ts";
import { guide } from "./guide.ts";
import { history } from "./history.ts";
import { journal } from "./journal.ts";
import { mark } from "./mark.ts";
import { page } from "./page.ts";
import { plan } from "./plan.ts";
import { postDate } from "./post-date.ts";
import { redo } from "./redo.ts";
import { review } from "./review.ts";
import { scan } from "./scan.ts";
import { seen } from "./seen.ts";
import { signals } from "./signals.ts";
import { status } from "./status.ts";
import { undo } from "./undo.ts";
import { where } from "./where.ts";

export const commands: readonly Command[] = [
  scan,
  checklist,
  page,
  ask,
  groups,
  explain,
  review,
  plan,
  mark,
  undo,
  redo,
  status,
  diff,
  history,
  journal,
  seen,
  postDate,
  signals,
  guide,
  config,
  where,
  forget,
  completion,
];
