/** What exports say of marks, by the lines that say so: the latest about each mark counts, and no decision is changed by any. */
import type { PlainDate } from "../people/person.ts";
import type { DecisionEntry } from "./decisions.ts";
import { type Entry, isProof, type Proof, type ProofEntry } from "./entry.ts";

/** By mark, the latest line about it. */
export type Proofs = ReadonlyMap<string, ProofEntry>;

/** Adds up what exports say. A connection that was made once more does not undo that the one before ended. */
export function proofsIn(entries: Iterable<Entry>): Proofs {
  const proofs = new Map<string, ProofEntry>();
  for (const entry of entries) if (isProof(entry)) proofs.set(keyOf(entry), entry);
  return proofs;
}

/** What is said of a mark; `undefined` where no export has told. */
export function proofOf(proofs: Proofs, mark: DecisionEntry): ProofEntry | undefined {
  return proofs.get(keyOf({ person: mark.person, of: mark.decision, markedAt: mark.decidedAt ?? mark.at }));
}

function keyOf({ person, of, markedAt }: { readonly person: string; readonly of: string; readonly markedAt: string }): string {
  return `${markedAt} ${of} ${person}`;
}

/** The line that says of a mark what an export of a day proves, before it has its time. */
export function proofEntry(mark: DecisionEntry, proof: Proof, dated: PlainDate): ProofEntry | undefined {
  const { person, name, decision, at, decidedAt } = mark;
  if (decision !== "removed" && decision !== "unfollowed") return undefined;
  return { at: "", person, name, proof, of: decision, markedAt: decidedAt ?? at, dated };
}

/** Whether a line would tell nothing that is not written down. That somebody is still there is told anew by each export. */
export function isWritten(proofs: Proofs, entry: ProofEntry): boolean {
  const known = proofs.get(keyOf(entry));
  return known?.proof === entry.proof && (entry.proof !== "not-done" || known.dated === entry.dated);
}
