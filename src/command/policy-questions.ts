/** The few questions that make a policy file. */
import { PruneError } from "../errors.ts";
import type { Host, Prompt } from "../host/host.ts";
import type { Owner } from "../people/person.ts";
import { tidy } from "../text/clean.ts";
import { DEFAULT_POLICY, type PartialPolicy } from "../verdict/policy.ts";
import type { Outcome } from "./command.ts";
import { reply, say } from "./say.ts";

export interface InitOptions {
  /** Into the current folder instead of the user's config folder. */
  readonly here?: boolean;
  /** Replaces a file that is there. */
  readonly force?: boolean;
  /** Instead of the questions. */
  readonly me?: string;
}

/** Asks, then writes the policy file. Throws `PruneError` where one is there already, where nobody can be asked, or on Ctrl-C. */
export async function initConfig(host: Host, { here, force, me }: InitOptions): Promise<Outcome> {
  const { ownerIn, POLICY_FILE } = await import("./policy.ts");
  const path = here ? POLICY_FILE : `${await host.configFolder()}/${POLICY_FILE}`;
  // Before the questions: nobody should answer nine of them for nothing.
  if (!force && (await host.readFile(path)) !== undefined) {
    throw new PruneError(
      "usage",
      `${path} exists already.`,
      "Edit it, or say --force to replace it. `prune config show` prints what it says.",
    );
  }
  const known = me === undefined ? await knownOwner(host) : undefined;
  const instead = `Say it with a flag: \`prune config init --me "${meLine(known)}"\`.`;
  const policy = me === undefined ? await askPolicy(await host.prompt(instead), host, known) : { me: ownerIn(me) };
  if (Object.keys(policy).length === 0) {
    await reply(host, "No answer, so no file was written; the defaults stay in force.");
    return { printed: true };
  }
  await host.writeFile(path, `${JSON.stringify(policy, null, 2)}\n`, { fresh: !force, private: !here });
  await reply(host, `Written to ${path}. Edit it as you like; \`prune config show\` prints what is in force.`);
  return { printed: true };
}

type Goal = NonNullable<NonNullable<PartialPolicy["me"]>["goals"]>[number];

/** Who the user is by the scan that is remembered; `undefined` where none is, or it cannot be read: the questions need no answers of it. */
async function knownOwner(host: Host): Promise<Owner | undefined> {
  const { readingOf } = await import("./network.ts");
  try {
    return (await readingOf(host, undefined))?.owner;
  } catch (error) {
    if (error instanceof PruneError) return undefined;
    throw error;
  }
}

/** What could stand behind `--me`. */
function meLine(owner: Owner | undefined): string {
  const parts = [owner?.titles[0], owner?.companies[0]].filter((part) => part !== undefined && !/["\\`$]/.test(part));
  return parts.length === 2 ? parts.join(" at ") : "Data engineer at Acme; fintech, Berlin";
}

/** The questions, with answers that the export gives. Enter takes those, or leaves a question out; only what was answered is in the policy. */
async function askPolicy(prompt: Prompt, host: Host, known: Owner | undefined): Promise<PartialPolicy> {
  await say(
    host,
    known === undefined
      ? "Enter leaves a question out. Put commas between several answers; semicolons where one holds a comma."
      : "What your last scan tells stands there already: Enter takes it, a dash leaves the question out. Put commas between several answers; semicolons where one holds a comma.",
  );
  const list = async (message: string, proposed: readonly string[] = []) =>
    separate(await prompt.input({ message, ...(proposed.length === 0 ? {} : { default: together(proposed.map(tidy)) }) }));
  const titles = await list("What do you do? For example: Data engineer.", known?.titles);
  const companies = await list("Where do you work now?", known?.companies);
  const keywords = await list("Your fields, skills, places? For example: fintech, Python, Berlin.");
  const pastCompanies = await list("Where did you work before?", known?.pastCompanies);
  const schools = await list("Where did you study?", known?.schools);
  const targetCompanies = await list("Companies you want to stay close to?");
  const goal = await prompt.select<Goal | "none">({
    message: "What do you want from your network now?",
    choices: [
      { value: "none", name: "Nothing in particular" },
      { value: "job", name: "A new job" },
      { value: "clients", name: "Clients" },
      { value: "hiring", name: "People to hire" },
      { value: "learning", name: "Learning from others in my field" },
    ],
  });
  const people = await list("People never to propose? Names or profile addresses.");
  const pace = Number(await prompt.input({ message: "How many people a day?", default: String(DEFAULT_POLICY.pace), validate: checkPace }));
  const me = answered({ titles, companies, pastCompanies, schools, keywords, targetCompanies, goals: goal === "none" ? [] : [goal] });
  const keep = answered({ people });
  return {
    ...(Object.keys(me).length > 0 ? { me } : {}),
    ...(Object.keys(keep).length > 0 ? { keep } : {}),
    ...(pace === DEFAULT_POLICY.pace ? {} : { pace }),
  };
}

function checkPace(text: string): true | string {
  return (/^\s*\d{1,3}\s*$/.test(text) && Number(text) >= 1 && Number(text) <= 200) || "A whole number from 1 to 200, please.";
}

/** Several answers as they would be typed. */
function together(answers: readonly string[]): string {
  const plain = answers.map((answer) => answer.replaceAll(";", ","));
  return plain.some((answer) => answer.includes(",")) ? `${plain.join("; ")};` : plain.join(", ");
}

function separate(answer: string): readonly string[] {
  if (answer.trim() === "-") return [];
  return answer
    .split(answer.includes(";") ? ";" : ",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function answered<T extends Readonly<Record<string, readonly unknown[]>>>(lists: T): Partial<T> {
  return Object.fromEntries(Object.entries(lists).filter(([, answers]) => answers.length > 0)) as Partial<T>;
}
