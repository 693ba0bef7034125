/** How people's jobs stand to the owner's: functions, the same, neighbours or far apart. */
import { areNear, type JobFunction, writtenFunction } from "../detect/functions.ts";
import { titles } from "../detect/read-title.ts";
import type { Network, Owner, Person } from "../people/person.ts";
import { LINKING_WORDS } from "../text/linking-words.ts";
import { textOf } from "../text/text.ts";
import { onceANetwork } from "./once-a-network.ts";

/** What the owner does, and which of their words told it. */
export interface OwnerJob {
  /** The functions of their titles now; of their headline, former titles and keywords, where those do not tell. */
  readonly functions: readonly JobFunction[];
  /** The texts that told. */
  readonly from: readonly string[];
}

/** The functions of the owner of a network. */
export const ownerJob = onceANetwork(({ me }: Network): OwnerJob => ownerFunctions(me));

/** The functions of whoever it is. */
export function ownerFunctions(me: Owner | undefined): OwnerJob {
  if (me === undefined) return { functions: [], from: [] };
  for (const texts of [me.titles, [...(me.background ?? []), ...me.keywords]]) {
    const from = texts.filter((text) => titles().read(text).function !== null);
    if (from.length > 0) return { functions: [...new Set(from.flatMap((text) => titles().read(text).function ?? []))], from };
  }
  return { functions: [], from: [] };
}

/** How near a person's function is to the owner's; `undefined` where one of the two is not known. */
export function nearness(
  { function: job }: Person,
  network: Network,
): { readonly job: JobFunction; readonly near: "same" | "near" | "far" } | undefined {
  const { functions } = ownerJob(network);
  if (functions.length === 0 || job === null) return undefined;
  return { job, near: functions.includes(job) ? "same" : functions.some((own) => areNear(own, job)) ? "near" : "far" };
}

/** The function near the owner's that a recruiter's position speaks of besides recruiting; `undefined` where it speaks of none. */
export function recruitsFor({ position, function: job }: Person, network: Network): JobFunction | undefined {
  if (job !== "human-resources") return undefined;
  const { functions } = ownerJob(network);
  const words = textOf(position).words.filter((word) => !LINKING_WORDS.has(word));
  const named = words.map((word) => titles().read(word).function);
  return named.find((one): one is JobFunction => one !== null && one !== "human-resources" && functions.some((own) => areNear(own, one)));
}

/** Titles where "Everyone in …" is not what one would say. */
const CALLED: Partial<Readonly<Record<JobFunction, string>>> = {
  consulting: "Consultants",
  entrepreneurship: "Founders and entrepreneurs",
  "human-resources": "Recruiters and HR",
};

/** What people with a function are called. */
export function calledByFunction(job: JobFunction): string {
  return CALLED[job] ?? `Everyone in ${writtenFunction(job)}`;
}
