/** Whole files: whatever happens to their bytes, they are read or refused with a sentence, and every row is accounted for. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { PruneError } from "../../src/errors.ts";
import { readTable } from "../../src/export/read.ts";
import { connections, lostHeader } from "../../src/sheets/connections.ts";

const QUIRKS = join(import.meta.dirname, "../../fixtures/quirks");
const read = (bytes: Uint8Array, batch?: number) =>
  readTable({ name: "Connections.csv", bytes: async () => bytes }, connections, { lostHeader, ...(batch === undefined ? {} : { batch }) });

const quirks = readdirSync(QUIRKS)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => Uint8Array.from(readFileSync(join(QUIRKS, name))));
const files = ["era-2024.csv", "excel-european.csv", "utf-16le.csv", "wrapped-rows.csv", "headerless.csv", "tab.csv"].map((name) =>
  Uint8Array.from(readFileSync(join(QUIRKS, name))),
);
const damage = fc.record({
  at: fc.nat(),
  cut: fc.nat(40),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc.constantFrom('"', ",", "\n", "\r\n", '""', "\0\0", ";").map((text) => new TextEncoder().encode(text)),
  ),
});

function damaged(
  file: Uint8Array,
  damages: readonly { readonly at: number; readonly cut: number; readonly put: Uint8Array }[],
): Uint8Array {
  let bytes = [...file];
  for (const { at, cut, put } of damages) {
    const place = at % (bytes.length + 1);
    bytes = [...bytes.slice(0, place), ...put, ...bytes.slice(place + cut)];
  }
  return Uint8Array.from(bytes);
}

it("throws nothing but what it means to say, however the bytes are damaged", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 4 }), async (file, damages) => {
      const table = await read(damaged(file, damages)).catch((error: unknown) => error);
      if (table instanceof Error) expect(table).toBeInstanceOf(PruneError);
      else expect(table).toMatchObject({ records: expect.any(Array), rows: expect.any(Number) });
    }),
    { numRuns: 1000 },
  );
});

it("reads the same however much of a file it cuts at once", async () => {
  const pieces = [
    "Notes:",
    "",
    ",,,",
    '"Kim","Muster, M.","Acme",07 Feb 2021',
    "Ada,Example,Acme,08 Feb 2021",
    'Zoë,"Muster,Acme',
    "Mina,Mus",
  ];
  const made = fc
    .array(fc.constantFrom("First Name,Last Name,Company,Connected On", ...pieces), { maxLength: 12 })
    .map((lines) => new TextEncoder().encode(["First Name,Last Name,Company,Connected On", ...lines].join("\n")));
  const broken = fc.tuple(fc.constantFrom(...quirks), fc.array(damage, { maxLength: 3 })).map(([file, damages]) => damaged(file, damages));
  await fc.assert(
    fc.asyncProperty(fc.oneof(made, broken), fc.integer({ min: 1, max: 200 }), async (file, batch) => {
      const outcome = (batch: number) =>
        read(file, batch).then(
          ({ problems, ...table }) => ({ ...table, problems: [...problems].sort((a, b) => a.line - b.line) }),
          (error: unknown) => (error instanceof PruneError ? error.message : Promise.reject(error)),
        );
      expect(await outcome(batch)).toEqual(await outcome(file.length));
    }),
    { numRuns: 2000 },
  );
});

it("reads thirty thousand rows around one broken quote", async () => {
  const row = (index: number) => `Ada ${index},Example,https://www.linkedin.com/in/ada-${index},,"Sample & Sons, Ltd.",Boss,07 Feb 2021`;
  const rows = Array.from({ length: 30_000 }, (_, index) => row(index));
  rows[15_000] = row(15_000).replace(',"Sample', ',"Broken,"Sample');
  const text = `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join("\n")}`;
  const { records, problems } = await read(new TextEncoder().encode(text));
  expect(records).toHaveLength(30_000);
  expect(problems.map(({ kind, line }) => `${kind}:${line}`)).toEqual(["broken-quote:15002", "extra-cells:15002"]);
  expect(records.filter(({ company }) => company === "Sample & Sons, Ltd.")).toHaveLength(29_999);
});

it("tells of every row that is not used", async () => {
  const header = "First Name,Last Name,Company,Connected On";
  const text = `${header}\nAda,Example,Acme,07 Feb 2021\n,,,\nZoë,"Muster\n${header}\nIvo,Invented,Acme,08 Feb 2021\nMina,Mus`;
  const { rows, empty, broken, problems, notes } = await read(new TextEncoder().encode(text));
  expect({ rows, empty, broken }).toEqual({ rows: 3, empty: 1, broken: 1 });
  expect(problems.map(({ kind, line, setAside }) => ({ kind, line, setAside }))).toEqual([
    { kind: "broken-quote", line: 4, setAside: true },
    { kind: "cut-short", line: 7, setAside: false },
  ]);
  expect(notes).toHaveLength(1);
});
