/** Pages about LinkedIn: one of them, or the list of all. */

import type { Block, Document } from "../document/document.ts";
import type { GuideResult } from "../document/result.ts";
import { command, muted } from "../document/wording.ts";
import { longMonth } from "../people/calendar.ts";

export function guideView(result: GuideResult): Document {
  const [only, another] = result.topics;
  const blocks: readonly Block[] =
    only !== undefined && another === undefined
      ? [{ kind: "heading", level: 1, text: only.title }, ...only.blocks]
      : contents(result.topics);
  return {
    blocks: [
      ...blocks,
      { kind: "paragraph", text: muted(`Clicks and addresses last seen good: ${longMonth(result.checked)}. LinkedIn may change them.`) },
    ],
  };
}

function contents(topics: GuideResult["topics"]): Block[] {
  return [
    { kind: "heading", level: 1, text: "How LinkedIn works, as far as it matters here" },
    {
      kind: "table",
      columns: [{ title: "Topic" }, { title: "What it tells", flexible: true }],
      rows: topics.map(({ id, title }) => [{ text: id, tone: "code" }, title]),
    },
    { kind: "paragraph", text: ["One of them: ", command(`prune guide ${topics[0]?.id ?? "<topic>"}`), "."] },
  ];
}
