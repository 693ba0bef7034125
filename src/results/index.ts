/** What the commands print as JSON, one versioned result each: the source of their types and of the JSON Schema that is shipped. */
import { ask } from "./ask.ts";
import { checklist } from "./checklist.ts";
import { diff } from "./diff.ts";
import { explain } from "./explain.ts";
import { groups } from "./groups.ts";
import { guide } from "./guide.ts";
import { history } from "./history.ts";
import { journal } from "./journal.ts";
import { mark } from "./mark.ts";
import { plan } from "./plan.ts";
import { policy } from "./policy.ts";
import { postDate } from "./post-date.ts";
import { redo } from "./redo.ts";
import { scan } from "./scan.ts";
import { seen } from "./seen.ts";
import { signals } from "./signals.ts";
import { status } from "./status.ts";
import { undo } from "./undo.ts";
import { where } from "./where.ts";

export const results = [
  scan,
  checklist,
  explain,
  signals,
  guide,
  policy,
  mark,
  undo,
  redo,
  journal,
  where,
  plan,
  status,
  groups,
  ask,
  postDate,
  diff,
  history,
  seen,
] as const;
