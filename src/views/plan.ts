/** The days to come, each with its people, and what to do with the plan. */
import { type Day, daysOf } from "../document/days.ts";
import type { Block, Document, Text } from "../document/document.ts";
import type { PlannedPerson, PlanResult } from "../document/result.ts";
import { because, command, count, longDate, muted, onlyThese, quoted, reasons, verdictWord } from "../document/wording.ts";

export function planView(plan: PlanResult): Document {
  const { whole } = plan;
  if (whole.until === null)
    return {
      blocks: [
        {
          kind: "callout",
          tone: "good",
          text: `Nobody${plan.filter === null ? "" : " of these"} is left over a line: there is nothing to plan.`,
        },
        ...onlyThese(plan.filter),
      ],
    };
  const days = daysOf(plan);
  return {
    blocks: [
      {
        kind: "heading",
        level: 1,
        text: `${count(whole.people, "person", "people")} ${whole.days > 1 ? `on ${whole.days} days, the last ` : ""}on ${longDay(whole.until)}`,
      },
      { kind: "paragraph", text: terms(plan) },
      ...onlyThese(plan.filter),
      ...days.flatMap(day),
      ...(days.length < whole.days ? [{ kind: "paragraph", text: rest(plan, days.length) } as const] : []),
      next,
    ],
  };
}

const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** `Monday, February 8, 2021`. Without date-fns: views are loaded for every page, and it would be too. */
function longDay(date: string): string {
  return `${WEEKDAYS[new Date(`${date}T00:00Z`).getUTCDay()]}, ${longDate(date)}`;
}

/** What the plan rests on. */
function terms({ policy, skipWeekends, doneOnFirst, from }: PlanResult): string {
  const weekends = skipWeekends ? ", weekends off" : "";
  const done = doneOnFirst > 0 ? ` ${doneOnFirst} ${doneOnFirst === 1 ? "is" : "are"} done on ${longDate(from)} already.` : "";
  return `At ${policy.pace} a day${weekends}: clear signs first, then whom to look at, then whom to unfollow.${done}`;
}

/** Names give way to the reasons only beyond this share of the room of both: somebody must be known by it. */
const NAME_SHARE = 0.4;

function day({ on, remove, unfollow }: Day): Block[] {
  const people = [...remove, ...unfollow];
  return [
    { kind: "heading", level: 2, text: [longDay(on), muted(` (${people.length})`)] },
    {
      kind: "table",
      columns: [
        { title: "Score", align: "right" },
        { title: "Verdict" },
        { title: "Name", flexible: true, share: NAME_SHARE },
        { title: "Main reason", flexible: true },
      ],
      rows: people.map((one) => [`${one.score}`, verdictWord(one.verdict), quoted(one.searchName), main(one)]),
    },
  ];
}

function main({ receipt }: PlannedPerson): Text {
  const [first] = reasons(receipt);
  return first === undefined ? muted("no sign") : because([first]);
}

function rest({ whole }: PlanResult, shown: number): Text {
  return [`And ${count(whole.days - shown, "more day")}: `, command(`--days ${whole.days}`), " shows all of them."];
}

const next: Block = {
  kind: "list",
  style: "bullet",
  items: [
    { text: [command("prune checklist"), ": the day's list with the steps, when the day has come."] },
    { text: [command("prune plan -o plan.ics"), ": the plan as a file your calendar imports; ", command("-o plan.md"), " to print."] },
  ],
};
