/** What became of the files, written down in the order in which they are read. */
import type { FileReport, Problem, ReadOutcome } from "../export/sheet.ts";

export interface Log {
  readonly files: FileReport[];
  readonly problems: Problem[];
  /** Sentences for the user. */
  readonly notes: string[];
}

/** Told now and then what is being read and how many rows of it have been. */
export type Progress = (file: string, rows: number) => void;

/** Writes down what became of a file. */
export function logFile(log: Log, report: FileReport, { problems, notes }: Pick<ReadOutcome, "problems" | "notes">): void {
  log.files.push(report);
  // One by one: a file may have more problems than a call can have arguments.
  for (const problem of problems) log.problems.push(problem);
  log.notes.push(...notes);
}
