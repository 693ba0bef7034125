/** Every view, by the result it shows. */
import type { Document, Reader } from "../document/document.ts";
import type { Result } from "../document/result.ts";
import { askView } from "./ask.ts";
import { checklistView } from "./checklist.ts";
import { diffView } from "./diff.ts";
import { explainView } from "./explain.ts";
import { groupsView } from "./groups.ts";
import { guideView } from "./guide.ts";
import { historyView } from "./history.ts";
import { journalView } from "./journal.ts";
import { markView } from "./mark.ts";
import { planView } from "./plan.ts";
import { policyView } from "./policy.ts";
import { postDateView } from "./post-date.ts";
import { redoView } from "./redo.ts";
import { scanView } from "./scan.ts";
import { seenView } from "./seen.ts";
import { signalsView } from "./signals.ts";
import { statusView } from "./status.ts";
import { undoView } from "./undo.ts";
import { whereView } from "./where.ts";

/** What a person reads of a result. */
export function viewOf(result: Result, reader: Reader = {}): Document {
  switch (result.schema) {
    case "prune/scan@1":
      return scanView(result);
    case "prune/checklist@1":
      return checklistView(result, reader);
    case "prune/explain@1":
      return explainView(result);
    case "prune/signals@1":
      return signalsView(result);
    case "prune/guide@1":
      return guideView(result);
    case "prune/policy@1":
      return policyView(result);
    case "prune/mark@1":
      return markView(result);
    case "prune/undo@1":
      return undoView(result);
    case "prune/redo@1":
      return redoView(result);
    case "prune/journal@1":
      return journalView(result);
    case "prune/where@1":
      return whereView(result);
    case "prune/status@1":
      return statusView(result);
    case "prune/plan@1":
      return planView(result);
    case "prune/groups@1":
      return groupsView(result);
    case "prune/ask@1":
      return askView(result);
    case "prune/diff@1":
      return diffView(result);
    case "prune/history@1":
      return historyView(result);
    case "prune/seen@1":
      return seenView(result);
    case "prune/post-date@1":
      return postDateView(result);
  }
}
