/** The network in groups, or the people of one. */
import type { Block, Document, Item, Text } from "../document/document.ts";
import type { GroupResult, GroupsResult } from "../document/result.ts";
import { command, count, figure, muted, occupation, onlyThese, quoted, since, verdictWord, wishWord } from "../document/wording.ts";
import { yearOf } from "../people/calendar.ts";

export function groupsView({ groups, found, connections, filter, summary }: GroupsResult): Document {
  const [only] = groups;
  if (connections !== null && only !== undefined) {
    return {
      blocks: [
        { kind: "heading", level: 1, text: quoted(only.title) },
        ...onlyThese(filter),
        { kind: "paragraph", text: groupLine(only) },
        {
          kind: "table",
          columns: [
            { title: "Score", align: "right" },
            { title: "Verdict" },
            { title: "Since" },
            { title: "Name", flexible: true, share: 0.35 },
            { title: "Position and company", flexible: true },
          ],
          rows: connections.map((one) => [`${one.score}`, verdictWord(one.verdict), since(one), quoted(one.name), occupation(one)]),
        },
        ...wishing(only),
      ],
    };
  }
  if (only === undefined)
    return {
      blocks: [
        { kind: "heading", level: 1, text: "No groups" },
        ...onlyThese(filter),
        { kind: "paragraph", text: "Nobody here has enough in common with others." },
      ],
    };
  return {
    blocks: [
      { kind: "heading", level: 1, text: `Your ${count(filter?.count ?? summary.connections, "connection")} in groups` },
      ...onlyThese(filter),
      {
        kind: "paragraph",
        text: `${figure(groups.length)} of ${count(found, "group")}: together they hold most people. Somebody can be in several.`,
      },
      { kind: "list", style: "bullet", items: groups.map(item) },
      { kind: "heading", level: 2, text: "Next" },
      {
        kind: "list",
        style: "bullet",
        items: [
          { text: [command("prune ask"), ": the questions about groups that change most, a key each."] },
          { text: [command(`prune groups ${only.id}`), ": its people."] },
          { text: [command(`prune mark let-go --group ${only.id}`), ": they may go; ", command("keep"), ": they stay."] },
        ],
      },
    ],
  };
}

/** How many, when, and what prune thinks of them: `143 people, added 2012 to 2021; 3 remove, 140 keep`. */
export function groupLine({ count: number, from, to, verdicts, wish }: GroupResult): Text {
  const given = (["remove", "review", "unfollow", "keep"] as const).filter((verdict) => verdicts[verdict] > 0);
  return [
    `${count(number, "person", "people")}${from === null || to === null ? "" : `, added ${years(from, to)}`}: `,
    ...given.flatMap((verdict, at) => [at === 0 ? "" : ", ", `${figure(verdicts[verdict])} `, verdictWord(verdict)]),
    ...(wish === null ? [] : ["; you wish: ", wishWord(wish)]),
    ".",
  ];
}

function years(from: string, to: string): string {
  return yearOf(from) === yearOf(to) ? yearOf(from) : `${yearOf(from)} to ${yearOf(to)}`;
}

function item({ id, title, count: number, from, to, verdicts, wish, names }: GroupResult): Item {
  const look = number - verdicts.keep;
  const facts = [
    figure(number),
    ...(from === null || to === null ? [] : [years(from, to).replace(" to ", "–")]),
    ...(look > 0 ? [`${figure(look)} worth a look`] : []),
  ];
  return {
    text: [quoted(title, "strong"), muted(`  ${facts.join(" · ")}`), ...(wish === null ? [] : [" · ", wishWord(wish)])],
    details: [[quoted(id, "code"), muted("  "), quoted(names.join(", "), "muted")]],
  };
}

function wishing({ id, wish }: GroupResult): Block[] {
  const text: Text =
    wish === null
      ? [command(`prune mark let-go --group ${id}`), " or ", command("keep"), " says what you wish for them."]
      : [command(`prune ask --answer ${id}=none`), " takes your wish back."];
  return [{ kind: "paragraph", text }];
}
