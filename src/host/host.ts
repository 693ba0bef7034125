/** The machine as the commands see it. `node.ts` is the real one; tests hand in another. */
import type { Source } from "../export/sheet.ts";
import type { Redactor } from "../redact/redactor.ts";

/** A stream for people or pipes. */
export interface Out {
  /** Resolves when the text, or its bytes, are out; a closed pipe resolves `false`, then and ever after. */
  write(text: string | Uint8Array): Promise<boolean>;
  readonly isTTY: boolean;
  /** Columns of the terminal; `undefined` when unknown or not a terminal. */
  readonly columns: number | undefined;
  /** Lines of the terminal, likewise. */
  readonly rows: number | undefined;
}

/** What a file is to hold: a text, or the parts of one, bytes being UTF-8. */
export type Content = string | readonly (string | Uint8Array)[];

/** Files prune keeps for the user. Private: folders 0700, files 0600; written whole or not at all. */
export interface Store {
  /** The folder, for messages. A promise, since what finds the platform's folders is loaded when first asked. */
  folder(): Promise<string>;
  /** The content of a file in it; `undefined` when there is none. Throws `PruneError`. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Makes the folder where it is missing. Throws `PruneError` of kind `state`; then nothing has changed. */
  write(name: string, ...pieces: readonly (string | Uint8Array)[]): Promise<void>;
}

/** The journal of decisions as text (`journal/entry.ts` knows its lines). Private, and only ever added to. */
export interface JournalFile {
  path(): Promise<string>;
  /** The whole text; `""` where there is none yet. Throws `PruneError`. */
  read(): Promise<string>;
  /**
   * Adds text at the end, while no other process does. Resolves when it is on the disk.
   *
   * @param addition from the text as it is then, what to write behind it; `""` for nothing
   * @throws PruneError `state` where it cannot be written or is in use; then nothing has changed
   */
  append(addition: (text: string) => string): Promise<void>;
  /** Removes it, and the file it may lead to, while no other process adds to it. */
  erase(): Promise<void>;
}

/** What stands at a path. */
export interface Place {
  readonly kind: "file" | "folder" | "other";
  /** What a link leads to. */
  readonly behind?: "file" | "folder" | "other";
  /** In bytes. */
  readonly size: number;
  /** Who may read and write it, in octal: `0600`. */
  readonly mode: string;
  /** What is in a folder. */
  readonly names: readonly string[];
  /** Whether it is a link, which is neither file nor folder here. */
  readonly link: boolean;
  /** The file a link leads to, where it leads to one. */
  readonly file?: string;
}

/** The questions of `config init`, asked one after the other. */
export interface Prompt {
  input(question: { message: string; default?: string; validate?: (text: string) => true | string }): Promise<string>;
  confirm(question: { message: string; default?: boolean }): Promise<boolean>;
  select<T extends string>(question: { message: string; choices: readonly { value: T; name: string; description?: string }[] }): Promise<T>;
}

/** A key that was pressed, or a text that was pasted. */
export interface Key {
  /** As readline calls it (`r`, `return`, `escape`), `ctrl+` in front where it was held; `paste` for a text that was pasted. */
  readonly name: string;
  /** What it would write; `""` for a key that writes nothing. */
  readonly text: string;
}

/** A screen that is driven by single keys. */
export interface KeyScreen {
  /** What is to be done before the first key. */
  readonly begin: Pick<KeyAnswer, "copy">;
  /** What is to be seen now, in so many columns and lines at most. */
  draw(columns: number, rows: number): Promise<string>;
  /** Answers a key. One key after the other, however fast they come: the next is handed over when this one is answered. */
  press(key: Key): Promise<KeyAnswer>;
}

/** What becomes of a key, beside the next picture. */
export interface KeyAnswer {
  /** The screen is over. */
  readonly over?: boolean;
  readonly bell?: boolean;
  /** A text for the clipboard. */
  readonly copy?: string;
}

/** Other programs, started only when the user asks for them. Each answers whether there was one and it did what was asked. */
export interface Programs {
  /** Puts a text on the clipboard. */
  copyToClipboard(text: string): Promise<boolean>;
  /** Opens a page of LinkedIn's in the browser; any other address is not opened. */
  openAddress(address: string): Promise<boolean>;
  /** Opens a file of HTML that prune wrote, by its path, in the browser. */
  openFile(path: string): Promise<boolean>;
  /** Shows a text page by page on stdout's terminal, and resolves when the user is done with it. */
  page(text: string): Promise<boolean>;
}

export interface Host extends Programs {
  /** With `--redact`, through which everything that is told to people has to pass. */
  readonly redactor?: Redactor;
  readonly stdout: Out;
  readonly stderr: Out;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Whether questions can be asked: both ends of them (stdin, stderr) are a terminal. */
  readonly interactive: boolean;
  /** Now, for the note of when something was saved. Never used to judge. ISO instant. */
  now(): string;
  /** Opens what the user named: a file, a folder, a zip, `-` for standard input, or several files of one export. Throws `PruneError`. */
  open(sources: readonly string[]): Promise<Source>;
  /** The export in the current folder: `Connections.csv`, `.` where more of the export lies beside it, else the newest zip or folder. */
  exportHere(): Promise<string | undefined>;
  /** The newest export in the Downloads folder, by the date in its name; `undefined` where there is none. */
  newestExport(): Promise<string | undefined>;
  /**
   * A file of the user's by path, relative to `cwd`; `undefined` when there is none. One that was `found` rather than named must be a file,
   * and no pipe. Throws `PruneError`.
   */
  readFile(path: string, options?: { found?: boolean }): Promise<string | undefined>;
  /**
   * Writes a file of the user's whole or not at all; `fresh` refuses to replace one, `private` makes the folder where it is
   * missing and keeps both to the user (0700, 0600). Devices and pipes (`/dev/null`) are written to, never replaced. Throws `PruneError`.
   */
  writeFile(path: string, content: Content, options?: { fresh?: boolean; private?: boolean }): Promise<void>;
  /** What the host has changed unasked since it was last asked, a sentence each: an open file that it closed to others. */
  changes(): readonly string[];
  /** Where prune remembers scans (`PRUNE_HOME`, else the platform's data folder). */
  readonly data: Store;
  /** The decisions, beside the remembered scan. */
  readonly journal: JournalFile;
  /** What stands at a path; `undefined` where there is nothing. Throws `PruneError`. */
  look(path: string): Promise<Place | undefined>;
  /** Removes a file; of a link both it and the file it leads to. Throws `PruneError`. */
  erase(path: string): Promise<void>;
  /** Removes a folder that is empty; leaves every other as it is. */
  eraseEmpty(folder: string): Promise<void>;
  /** The user's config folder (`PRUNE_HOME`, else the platform's). */
  configFolder(): Promise<string>;
  /** Loaded only when a question is asked. Without a terminal throws `PruneError` with the hint `instead`: what to do without questions. */
  prompt(instead: string): Promise<Prompt>;
  /**
   * Shows a screen and hands it every key, until it is over or the user stops it (Ctrl-C, Ctrl-D). Keys typed before that are answered
   * first. Without a terminal throws `PruneError` with the hint `instead`; throws whatever the screen throws.
   */
  keys(screen: KeyScreen, instead: string): Promise<"over" | "stopped">;
}
