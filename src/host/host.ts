/** The machine as the commands see it. `node.ts` is the real one; tests hand in another. */
import type { Source } from "../export/sheet.ts";

/** A stream for people or pipes. */
export interface Out {
  /** Resolves when there is room for more; a closed pipe resolves `false`. */
  write(text: string): Promise<boolean>;
  readonly isTTY: boolean;
  /** Columns of the terminal; `undefined` when unknown or not a terminal. */
  readonly columns: number | undefined;
}

/** Files prune keeps for the user. Private: folders 0700, files 0600; written whole or not at all. */
export interface Store {
  /** The folder, for messages. */
  readonly folder: string;
  /** The text of a file in it; `undefined` when there is none. */
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
}

/** The questions of `config init`, asked one after the other. */
export interface Prompt {
  input(question: { message: string; default?: string; validate?: (text: string) => true | string }): Promise<string>;
  confirm(question: { message: string; default?: boolean }): Promise<boolean>;
  select<T extends string>(question: { message: string; choices: readonly { value: T; name: string; description?: string }[] }): Promise<T>;
}

export interface Host {
  readonly stdout: Out;
  readonly stderr: Out;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Whether questions can be asked: both ends are a terminal. */
  readonly interactive: boolean;
  /** Now, for the note of when something was saved. Never used to judge. ISO instant. */
  now(): string;
  /** Opens what the user named: a file, a folder, a zip, `-` for standard input. Throws `PruneError`. */
  open(source: string): Promise<Source>;
  /** A file of the user's by path, relative to `cwd`; `undefined` when there is none. */
  readFile(path: string): Promise<string | undefined>;
  /** Writes a file of the user's whole or not at all; `fresh` refuses to replace one. Throws `PruneError`. */
  writeFile(path: string, text: string, options?: { fresh?: boolean }): Promise<void>;
  /** Where prune remembers scans (`PRUNE_HOME`, else the platform's data folder). */
  readonly data: Store;
  /** The user's config folder (`PRUNE_HOME/…` or the platform's). */
  readonly configFolder: string;
  /** Loaded only when a question is asked. */
  prompt(): Promise<Prompt>;
}
