/** The real host in a folder that is given, with streams that are recorded: what both the tests' and the fuzzer's hosts are made of. */
import { Readable, Writable } from "node:stream";
import type { Host } from "../../src/host/host.ts";
import { nodeHost } from "../../src/host/node.ts";

export interface RecordedHost {
  readonly host: Host;
  /** What was written so far. */
  out(): string;
  err(): string;
}

export interface RecordedHostOptions {
  /** The current folder. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: string | Uint8Array;
  /** Whether stdout and stderr are a terminal of so many columns. */
  readonly columns?: number | undefined;
  /** Of how many lines that terminal is. */
  readonly rows?: number | undefined;
}

export function recordedHost({ folder, env, stdin, columns, rows }: RecordedHostOptions): RecordedHost {
  const out = recorder(columns, rows);
  const err = recorder(columns, rows);
  const host = nodeHost({
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: out.stream,
    stderr: err.stream,
    env,
    cwd: () => folder,
  });
  return { host, out: out.text, err: err.text };
}

function recorder(columns: number | undefined, rows: number | undefined) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return {
    stream: Object.assign(stream, columns === undefined ? {} : { isTTY: true, columns, rows }),
    text: () => Buffer.concat(chunks).toString("utf8"),
  };
}
