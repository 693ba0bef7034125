/** The policy in force: the files that are found, the flags over them. */
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { parseMe } from "../verdict/parse-me.ts";
import { mergePolicy, type PartialPolicy, type Policy, type PolicyLayer } from "../verdict/policy.ts";
import { retiredIn } from "../verdict/retired.ts";
import { meetPolicy } from "./met.ts";
import { say } from "./say.ts";

/** The name a policy file is found by. */
export const POLICY_FILE = "prune.config.json";

/** What the command line says about the policy. */
export interface PolicyFlags {
  /** `--me` */
  readonly me?: string;
  /** `--config` */
  readonly config?: string;
}

/** A policy, where its values are from (by path), the nearest of its files, and what to say about them. */
export interface TracedPolicy {
  readonly policy: Policy;
  readonly from: ReadonlyMap<string, string>;
  readonly file: string | undefined;
  readonly notes: readonly string[];
}

/**
 * The policy a command works with; says what is to be said about its files.
 *
 * @param source the export it reads, as the user named it; a policy file beside it counts
 * @throws PruneError `usage` where a file or flag is wrong
 */
export async function policyInForce(host: Host, flags: PolicyFlags, source: string | undefined): Promise<Policy> {
  const { policy, notes } = await tracePolicy(host, flags, source);
  await say(host, ...notes);
  return policy;
}

/** Like `policyInForce`, and tells where each value is from. */
export async function tracePolicy(host: Host, flags: PolicyFlags, source: string | undefined): Promise<TracedPolicy> {
  const files = await findPolicyFiles(host, flags.config, source);
  const layers: PolicyLayer[] = [];
  const notes: string[] = [];
  if (files.length > 0) {
    // Both are slow to load, and most runs have no file.
    const [{ readPolicyFile }, { signals }] = await Promise.all([import("../verdict/policy-file.ts"), import("../signals/index.ts")]);
    const ids = signals.map(({ id }) => id);
    for (const { path, text } of files) {
      const says = readPolicyFile(text, path, ids);
      layers.push({ from: path, says });
      for (const { id, now } of retiredIn(says))
        notes.push(`note: ${path} names ${id}, whose place ${now} took; what it says of it counts no more`);
    }
  }
  if (flags.me !== undefined) layers.push({ from: "--me", says: { me: ownerIn(flags.me) } });
  const merged = mergePolicy(layers);
  meetPolicy(host, merged.policy);
  return { ...merged, file: files.at(-1)?.path, notes };
}

/** The policy files that count, the weakest first: the user's own, then the one beside the export. `--config` replaces both. */
export async function findPolicyFiles(
  host: Host,
  config: string | undefined,
  source: string | undefined,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  if (config !== undefined) {
    const text = await host.readFile(config);
    if (text === undefined)
      throw new PruneError("usage", `There is no policy file ${config}.`, "Check the path, or write one with `prune config init`.");
    return [{ path: config, text }];
  }
  const own = `${await host.configFolder()}/${POLICY_FILE}`;
  const found = await Promise.all([firstOf(host, [own]), firstOf(host, besides(source))]);
  return found.filter((file) => file !== undefined);
}

/** Where a file beside the export may be: in it, if it is a folder, else next to it. Without a file to stand by, the current folder. */
function besides(source: string | undefined): readonly string[] {
  if (source === undefined || source === "-") return [POLICY_FILE];
  const path = source.replace(/(?<![/\\])[/\\]+$/, "");
  const folder = path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return [`${path}/${POLICY_FILE}`, `${folder}${POLICY_FILE}`];
}

async function firstOf(host: Host, paths: readonly string[]): Promise<{ path: string; text: string } | undefined> {
  for (const path of paths) {
    const text = await host.readFile(path, { found: true });
    if (text !== undefined) return { path, text };
  }
  return undefined;
}

/** What `--me` tells and only that: what it leaves out stays as the files have it. */
export function ownerIn(text: string): NonNullable<PartialPolicy["me"]> {
  return Object.fromEntries(Object.entries(parseMe(text)).filter(([, words]) => words.length > 0));
}
