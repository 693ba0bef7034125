/** What `--redact` makes of a machine: whatever is told to people on it tells of nobody, while all that is read and kept stays as it is. */
import { PruneError } from "../errors.ts";
import type { Host, Prompt } from "../host/host.ts";
import type { Redactor } from "../redact/redactor.ts";

/** The name of the file in the data folder. */
export const KEY_FILE = "redaction.json";

const SCHEMA = "prune/redaction@1";

/** A machine on which sentences and questions are redacted, results where they are printed (`main.ts`), screens where they are drawn. */
export interface Redacting {
  readonly host: Host & { readonly redactor: Redactor };
  /** Why the key could not be read; then stand-ins are those of this run alone. */
  readonly failure: PruneError | undefined;
  /** Keeps a new key for the next run; tells where it could not. */
  readonly end: () => Promise<readonly string[]>;
}

/** Makes one. @param argv what was typed, of which sentences may speak */
export async function redacting(machine: Host, argv: readonly string[]): Promise<Redacting> {
  const [{ redactor: redactorWith }, { vocabulary }, { titles }, { freshKey, keyedHash }] = await Promise.all([
    import("../redact/redactor.ts"),
    import("../redact/own-words.ts"),
    import("../detect/read-title.ts"),
    import("../host/keyed-hash.ts"),
  ]);
  const kept = await keptKey(machine).catch((error: unknown) => {
    if (error instanceof PruneError) return error;
    throw error;
  });
  const key = kept instanceof Uint8Array ? kept : freshKey();
  const hash = keyedHash(key);
  let used = false;
  const redactor = redactorWith(
    (text) => {
      used = true;
      return hash(text);
    },
    // Made ready when the first position is looked at.
    { read: (position) => titles().read(position), words: (position) => titles().words(position) },
    vocabulary,
  );
  const { env, cwd } = machine;
  const typed = argv.filter((word) => /[/\\.]/.test(word) && !word.startsWith("-"));
  const isAddress = (word: string) => /^(?:https?:\/\/|www\.)/.test(word);
  redactor.meet({
    addresses: typed.filter(isAddress),
    paths: [...typed.filter((word) => !isAddress(word)), ...[cwd, env.HOME, env.PRUNE_HOME].filter(isText)],
  });
  const host = Object.defineProperties({} as Host, {
    ...Object.getOwnPropertyDescriptors(machine),
    redactor: { value: redactor, enumerable: true },
    prompt: { value: async (instead: string) => redactedPrompt(await machine.prompt(instead), redactor), enumerable: true },
  }) as Host & { readonly redactor: Redactor };
  return {
    host,
    failure: kept instanceof PruneError ? kept : undefined,
    end: async () => {
      if (kept !== undefined || !used || argv.includes("--no-save")) return [];
      try {
        await machine.data.write(KEY_FILE, `${JSON.stringify({ schema: SCHEMA, key: Buffer.from(key).toString("hex") })}\n`);
        return [];
      } catch (error) {
        if (error instanceof PruneError) return ["note: the stand-ins are those of this run alone, since their key could not be kept"];
        throw error;
      }
    },
  };
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value !== "";
}

/** The key under which stand-ins are made; `undefined` where there is none yet. Throws `PruneError`. */
async function keptKey(host: Host): Promise<Uint8Array | undefined> {
  const content = await host.data.read(KEY_FILE);
  if (content === undefined) return undefined;
  const key = /"key":"([0-9a-f]{64})"/.exec(new TextDecoder().decode(content))?.[1];
  if (key === undefined) {
    throw new PruneError(
      "state",
      `The key of --redact is damaged: ${await host.data.folder()}/${KEY_FILE}`,
      "Delete the file; stand-ins are others from then on.",
    );
  }
  return Buffer.from(key, "hex");
}

/** Questions that tell of nobody. A proposed answer is shown as its stand-in, and means what it stands for. */
function redactedPrompt(prompt: Prompt, { sentence, words }: Redactor): Prompt {
  return {
    input: async ({ message, default: proposed, ...rest }) => {
      if (proposed === undefined) return prompt.input({ ...rest, message: sentence(message) });
      const shown = /^\d+$/.test(proposed) ? proposed : words(proposed);
      const answer = await prompt.input({ ...rest, message: sentence(message), default: shown });
      return answer === shown ? proposed : answer;
    },
    confirm: ({ message, ...rest }) => prompt.confirm({ ...rest, message: sentence(message) }),
    select: ({ message, choices }) =>
      prompt.select({ message: sentence(message), choices: choices.map((choice) => ({ ...choice, name: sentence(choice.name) })) }),
  };
}
