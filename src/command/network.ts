/** Where a command's people come from: the source it was given, or the scan prune remembers. */
import { type Analysis, analyse, listen } from "../analyse.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { type DecisionEntry, type Decisions, dayOf } from "../journal/decisions.ts";
import { profileSlug } from "../people/compare.ts";
import type { PersonId, PlainDate } from "../people/person.ts";
import { type Reading, read } from "../reading.ts";
import { fromBytes, SAVED_FILE, type Saved, toPieces } from "../saved.ts";
import type { Policy } from "../verdict/policy.ts";
import { decidedAbout, readJournal } from "./decisions.ts";
import type { PolicyOptions } from "./options.ts";
import { policyInForce } from "./policy.ts";
import { progressOn } from "./progress.ts";

export interface Judged {
  readonly analysis: Analysis;
  readonly policy: Policy;
  /** What the user decided about these people. The removed are still among them where the export still holds them. */
  readonly decided: ReadonlyMap<PersonId, DecisionEntry>;
  /** All that was decided, about whomever. */
  readonly decisions: Decisions;
  /** When the scan was remembered, where the people come from it. */
  readonly savedAt: string | undefined;
  /** The day that was said on the command line, now or when the scan was made. */
  readonly asOf: PlainDate | undefined;
}

/** Judges the people of a source (one, or several files of one export), or of the remembered scan when there is none. Throws `PruneError`. */
export async function judge(host: Host, sources: readonly string[], options: PolicyOptions): Promise<Judged> {
  const [first] = sources;
  if (first !== undefined) {
    const progress = progressOn(host);
    const reading = await read(await host.open(sources), { listen, ownerId: ownerIdOf(options.owner), progress: progress.tell }).finally(
      progress.done,
    );
    return judgeReading(host, reading, first, options, undefined);
  }
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
  const [said, { decisions }] = await Promise.all([policyInForce(host, options, source), readJournal(host)]);
  const decided = decidedAbout(reading.connections, decisions);
  const policy: Policy = {
    ...said,
    decided: new Map([...decided].map(([id, { decision, at }]) => [id, { decision, on: dayOf(at) }])),
  };
  return { analysis: analyse(reading, policy, options.asOf), policy, decided, decisions, savedAt, asOf: options.asOf };
}

/** The profile id in `--owner`. */
function ownerIdOf(owner: string | undefined): string | undefined {
  if (owner === undefined) return undefined;
  const id = profileSlug(owner);
  if (id === undefined)
    throw new PruneError(
      "usage",
      `--owner ${owner} is no profile address.`,
      "Give yours like this: https://www.linkedin.com/in/ada-example",
    );
  return id;
}

/** The analysis without the people whom a decision leaves out; the network around them stays as it is. */
export function without({ analysis, decided }: Judged, leavesOut: (decision: DecisionEntry) => boolean): Analysis {
  const out = new Set([...decided].flatMap(([person, decision]) => (leavesOut(decision) ? [person] : [])));
  if (out.size === 0) return analysis;
  return { ...analysis, assessments: analysis.assessments.filter(({ person }) => !out.has(person.id)) };
}

/** Remembers a reading with what was said about it on the command line. */
export async function remember(host: Host, reading: Reading, { me, asOf }: PolicyOptions): Promise<void> {
  const saved: Saved = { savedAt: host.now(), ...(me === undefined ? {} : { me }), ...(asOf === undefined ? {} : { asOf }), reading };
  await host.data.write(SAVED_FILE, ...toPieces(saved));
}

/** Whether there is a remembered scan. */
export async function isRemembered(host: Host): Promise<boolean> {
  return (await host.look(`${await host.data.folder()}/${SAVED_FILE}`)) !== undefined;
}

async function remembered(host: Host): Promise<Saved> {
  const content = await host.data.read(SAVED_FILE);
  if (content === undefined) {
    throw new PruneError(
      "usage",
      "prune remembers no scan yet.",
      "Run `prune scan Connections.csv` first, or name the file: `prune checklist Connections.csv`. How to get it: `prune guide export`.",
    );
  }
  return fromBytes(content, `${await host.data.folder()}/${SAVED_FILE}`);
}
