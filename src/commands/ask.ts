/** `prune ask`: the questions about groups that are worth asking, a key each. */
import { InvalidArgumentError } from "commander";
import type { Command, Outcome } from "../command/command.ts";
import type { Judged } from "../command/network.ts";
import { addPolicyOptions, addPrintOptions, type PolicyOptions, type Printing, type PrintOptions, printingOf } from "../command/options.ts";
import type { AskResult } from "../document/result.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import type { WishDraft } from "../journal/changes.ts";
import { WISHES } from "../journal/entry.ts";

/** An answer as it is typed: the id of a group, and what is wished for it. */
interface Typed {
  readonly id: string;
  readonly wish: WishDraft["wish"];
}

export interface AskOptions extends PolicyOptions, PrintOptions {
  readonly answer?: readonly Typed[];
  /** `false` for `--no-color`. */
  readonly color?: boolean;
}

export const ask: Command = {
  name: "ask",
  summary: "ten questions about groups, a key each: what you know puts the list in your order",
  examples: [
    ["prune ask", "k keep, x let go, m mixed; prune undo takes an answer back, too"],
    ["prune ask --json", "for scripts: the questions, with the people of each"],
    ["prune ask --answer function:human-resources=let-go --answer employer:acme=keep", "answers, without being asked"],
    ["prune ask --answer employer:acme=none", "takes what you wished for them back"],
  ],
  define: (parser, run) => {
    parser.argument("[source]", "an export to read instead of the last scan");
    addPolicyOptions(parser).option(
      "--answer <group=wish>",
      `an answer: the id of a group, and ${WISHES.join(", ")}, or none to take it back; may be repeated`,
      parseAnswer,
    );
    addPrintOptions(parser).action((source: string | undefined, _own: AskOptions, command: { optsWithGlobals<T>(): T }) =>
      run((host) => runAsk(host, source, command.optsWithGlobals<AskOptions>())),
    );
  },
};

function parseAnswer(text: string, before: readonly Typed[] | undefined): readonly Typed[] {
  const [, id = "", word = ""] = /^(.*)=([^=]*)$/s.exec(text) ?? [];
  const wish = [...WISHES, "none" as const].find((one) => one === word.trim().toLowerCase());
  if (id.trim() === "" || wish === undefined)
    throw new InvalidArgumentError(`It must be the id of a group, = and one of ${WISHES.join(", ")}, none: employer:acme=keep.`);
  return [...(before ?? []), { id: id.trim(), wish }];
}

/** More questions are a chore. */
const MOST = 10;

const INSTEAD =
  "Without one: `prune ask --json` tells the questions, `prune ask --answer employer:acme=keep` answers one (keep, let-go, mixed, or none).";

/** Asks, or writes down answers that came with the command. Throws `PruneError`; then no answer of the command line was written down. */
export async function runAsk(host: Host, source: string | undefined, options: AskOptions): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const answers = options.answer ?? [];
  const isAsking = answers.length === 0 && printing.format === "text" && printing.out === undefined;
  if (isAsking && (!host.interactive || host.env.TERM === "dumb"))
    throw new PruneError("usage", "prune ask needs a terminal: it shows one group at a time and takes single keys.", INSTEAD);
  const [{ judge }, { reportScan }] = await Promise.all([import("../command/network.ts"), import("../command/report.ts")]);
  const judged = await judge(host, source === undefined ? [] : [source], options);
  await reportScan(host, judged.present.reading, judged.savedAt, judged.asOf);
  return isAsking ? sitting(host, judged, options, printing) : written(host, judged, answers, printing);
}

/** Writes answers down, and tells what is left to ask. */
async function written(host: Host, judged: Judged, answers: readonly Typed[], printing: Printing): Promise<Outcome> {
  const [
    { groupResults, groupsIn, groupsNamed, moved, movesOf, questionsFor },
    { wishFor, wishResult },
    { common },
    { apart },
    { answersIn },
    text,
  ] = await Promise.all([
    import("../command/groups.ts"),
    import("../command/decisions.ts"),
    import("../command/results.ts"),
    import("../plan/questions.ts"),
    import("../plan/wishes.ts"),
    import("../text/text.ts"),
  ]);
  // What is taken back may be about a group that is no more.
  const drafts = answers.map(({ id, wish }): WishDraft => {
    const stands = judged.wishes.get(text.fold(id))?.at(-1);
    if (wish === "none" && stands !== undefined) return { group: stands.group, title: stands.title, wish };
    const [group] = groupsNamed(judged, [id]);
    return { group: group?.id ?? id, title: group?.title ?? id, wish };
  });
  const { wished, already, takenBack } = await wishFor(host, drafts);
  const now = drafts.length === 0 ? judged : await judged.again(host, "wishes");
  const groups = groupsIn(now);
  const resultOf = groupResults(now);
  const result: AskResult = {
    schema: "prune/ask@1",
    ...common(now),
    questions: apart(questionsFor(now, groups), MOST).map(({ group }) => ({ group: resultOf(group), moves: movesOf(group, now) })),
    answered: answersIn(now.wishes).size,
    changed:
      drafts.length === 0 ? null : { ...moved(judged, now), wishes: [...already, ...wished].map(wishResult), takenBack: takenBack.length },
  };
  return { result, ...printing };
}

/** Asks up to ten questions, then shows the new first page. */
async function sitting(host: Host, judged: Judged, options: AskOptions, printing: Printing): Promise<Outcome> {
  const [{ askScreen }, { pageOf }, { scanPage }, { say }, { count }] = await Promise.all([
    import("../command/ask-screen.ts"),
    import("../command/terminal-page.ts"),
    import("../command/results.ts"),
    import("../command/say.ts"),
    import("../document/wording.ts"),
  ]);
  const { width: _, ...look } = pageOf({ ...host, stdout: host.stderr }, options.color !== false);
  const screen = askScreen(host, judged, look, MOST);
  if (screen.isOver()) {
    await say(host, "There is nothing to ask: no answer about a group would change the order.");
    return { printed: true };
  }
  const end = await host.keys(screen, INSTEAD);
  const answered = screen.answered();
  if (end === "stopped") {
    const saved = answered === 0 ? "Nothing was answered." : `${count(answered, "answer is", "answers are")} saved.`;
    throw new PruneError("stopped", `Stopped, as you wished. ${saved}`, "`prune ask` goes on where you were.");
  }
  await say(host, answered === 0 ? "Nothing was answered." : `${count(answered, "answer")} saved. The order is now:`);
  return answered === 0 ? { printed: true } : { result: scanPage(screen.judged()), ...printing };
}
