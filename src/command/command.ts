/** The shape of a command, and what it hands back to be printed. */
import type { Command as Parser } from "commander";
import type { Reader } from "../document/document.ts";
import type { Result } from "../document/result.ts";
import type { Host } from "../host/host.ts";

/** What a command found: a result to print, or nothing because it already said what there was to say. */
export type Outcome = Printed | { readonly printed: true };

/** A result, and how it is to be printed. */
interface Printed extends Reader {
  readonly result: Result;
  readonly format?: string;
  readonly out?: string;
}

/** What a command does once its flags are read. */
export type Action = (host: Host) => Promise<Outcome>;

/** One subcommand: its flags and a short run. Heavy modules are imported by the action, not by the file. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly (readonly [line: string, what: string])[];
  /** Adds arguments, options and an action to the parser. */
  readonly define: (parser: Parser, run: (action: Action) => Promise<void>) => void;
}
