/** Where a command's people come from: the source it was given, or the scan prune remembers. */
import { type Analysis, analyse, type Reading, read } from "../analyse.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { fromText, SAVED_FILE, type Saved, toText } from "../saved.ts";
import type { Policy } from "../verdict/policy.ts";
import type { PolicyOptions } from "./options.ts";
import { policyInForce } from "./policy.ts";

export interface Judged {
  readonly analysis: Analysis;
  readonly policy: Policy;
  /** When the scan was remembered, where the people come from it. */
  readonly savedAt: string | undefined;
}

/** Judges the people of a source, or of the remembered scan when there is no source. Throws `PruneError`. */
export async function judge(host: Host, source: string | undefined, options: PolicyOptions): Promise<Judged> {
  if (source !== undefined) return judgeReading(host, await read(await host.open(source)), source, options, undefined);
  const saved = await remembered(host);
  const said = {
    ...(saved.me === undefined ? {} : { me: saved.me }),
    ...(saved.asOf === undefined ? {} : { asOf: saved.asOf }),
    ...options,
  };
  return judgeReading(host, saved.reading, saved.reading.label, said, saved.savedAt);
}

async function judgeReading(
  host: Host,
  reading: Reading,
  source: string,
  options: PolicyOptions,
  savedAt: string | undefined,
): Promise<Judged> {
  const policy = await policyInForce(host, options, source);
  return { analysis: analyse(reading, policy, options.asOf), policy, savedAt };
}

/** Remembers a reading with what was said about it on the command line. */
export async function remember(host: Host, reading: Reading, { me, asOf }: PolicyOptions): Promise<void> {
  const saved: Saved = { savedAt: host.now(), ...(me === undefined ? {} : { me }), ...(asOf === undefined ? {} : { asOf }), reading };
  await host.data.write(SAVED_FILE, toText(saved));
}

async function remembered(host: Host): Promise<Saved> {
  const text = await host.data.read(SAVED_FILE);
  if (text === undefined) {
    throw new PruneError(
      "usage",
      "prune remembers no scan yet.",
      "Run `prune scan Connections.csv` first, or name the file: `prune checklist Connections.csv`. How to get it: `prune guide export`.",
    );
  }
  return fromText(text, `${await host.data.folder()}/${SAVED_FILE}`);
}
