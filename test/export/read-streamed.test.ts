/** Files read as streams: every record is told once, what cannot be used is told apart, and a damaged place does not end the file. */
import { describe, expect, it } from "vitest";
import { csv } from "../../fixtures/csv.ts";
import { PruneError } from "../../src/errors.ts";
import { columnKey } from "../../src/export/cells.ts";
import { readStreamed } from "../../src/export/read-streamed.ts";
import type { Sheet, SourceFile } from "../../src/export/sheet.ts";

type Field = "from" | "at" | "text";
interface Said {
  readonly row: number;
  readonly line: number;
  readonly from: string;
  readonly at: string | undefined;
  readonly text: string;
}

/** A sheet like messages.csv. */
const sheet: Sheet<Field, Said> = {
  name: "talk",
  header: "FROM,DATE,CONTENT",
  says: "who said what",
  file: /^talk$/,
  columns: { from: [columnKey("FROM")], at: [columnKey("DATE")], text: [columnKey("CONTENT")] },
  isHeader: (fields) => fields.size === 3,
  read: (cells) =>
    cells.text("from") === ""
      ? undefined
      : { row: cells.row, line: cells.line, from: cells.text("from"), at: cells.date("at"), text: cells.text("text") },
};

const HEADER = ["FROM", "DATE", "CONTENT", "FOLDER"];

function fileOf(content: string | Uint8Array, size = 1000): SourceFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name: "talk.csv",
    bytes: async () => bytes,
    pieces: async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

async function read(content: string | Uint8Array, read = sheet) {
  const said: Said[] = [];
  const told = await readStreamed(fileOf(content), read, (record) => said.push(record));
  return { ...told, said, who: said.map(({ from }) => from) };
}

const rows = [
  ["Ada", "2021-02-07", "Hello, Zoë", "INBOX"],
  ["Zoë", "2021-02-08", 'One\n\n"two"\nthree', "INBOX"],
  ["Ivo", "2021-02-09", "", "INBOX"],
];

describe("a file", () => {
  it("is told row by row, with row and line", async () => {
    const { said, ...told } = await read(csv([HEADER, ...rows]));
    expect(said).toEqual([
      { row: 1, line: 2, from: "Ada", at: "2021-02-07", text: "Hello, Zoë" },
      { row: 2, line: 3, from: "Zoë", at: "2021-02-08", text: 'One\n\n"two"\nthree' },
      { row: 3, line: 7, from: "Ivo", at: "2021-02-09", text: "" },
    ]);
    expect(told).toMatchObject({ rows: 3, broken: 0, problems: [], notes: [] });
  });

  it("with a header and nothing else has no rows", async () => {
    expect(await read("FROM,DATE,CONTENT,FOLDER\n")).toMatchObject({ rows: 0, problems: [], said: [] });
  });

  it("may have empty records, which are no rows", async () => {
    expect(await read(csv([HEADER, ["", "", "", ""], ...rows, ["", " ", "", ""]]))).toMatchObject({ rows: 3, problems: [] });
  });

  it("keeps a row the sheet makes nothing of among its rows", async () => {
    expect(await read(csv([HEADER, ["", "2021-02-07", "Hello", "INBOX"], ...rows]))).toMatchObject({ rows: 4, who: ["Ada", "Zoë", "Ivo"] });
  });

  it("put together of several passes over their headers", async () => {
    const { who, notes, problems } = await read(csv([HEADER, ...rows]) + csv([HEADER, ...rows]));
    expect(who).toEqual(["Ada", "Zoë", "Ivo", "Ada", "Zoë", "Ivo"]);
    expect(notes).toEqual(["talk.csv holds its header again further down, as files put together do; it was passed over"]);
    expect(problems).toEqual([]);
  });

  it("with a line of windows-1252 says so", async () => {
    const text = csv([HEADER, ["Ada", "2021-02-07", "Hello", "INBOX"]]);
    const { who, notes } = await read(
      Uint8Array.from(
        [...new TextEncoder().encode(text), ..."Zo"]
          .map((unit) => (typeof unit === "string" ? unit.charCodeAt(0) : unit))
          .concat(0xeb, 0x2c, 0x2c, 0x2c),
      ),
    );
    expect(who).toEqual(["Ada", "Zoë"]);
    expect(notes[0]).toMatch(/^talk\.csv is not UTF-8 throughout/);
  });

  it("with a date that is none says so and keeps the row", async () => {
    const { who, problems } = await read(csv([HEADER, ["Ada", "31 Feb 2021", "Hello", "INBOX"], ...rows]));
    expect(who).toEqual(["Ada", "Ada", "Zoë", "Ivo"]);
    expect(problems).toEqual([
      { file: "talk.csv", line: 2, kind: "unreadable-date", message: '"31 Feb 2021" is not a date', setAside: false },
    ]);
  });

  it("leaves a bare line feed in its cell where the sheet is known for it", async () => {
    const text = "FROM,DATE,CONTENT,FOLDER\r\nAda,2021-02-07,one\ntwo,INBOX\r\n";
    expect((await read(text, { ...sheet, bareLineFeeds: true })).said).toMatchObject([{ from: "Ada", text: "one\ntwo" }]);
  });
});

describe("a quotation mark that is never closed", () => {
  const lines = csv([HEADER, ...rows, ["Mina", "2021-02-10", "Bye", "INBOX"]]).split("\n");

  it("costs the message it stands in, and nothing before or behind it", async () => {
    const text = lines.join("\n").replace('"two""', '"two"');
    const { who, broken, problems } = await read(text);
    expect(who).toEqual(["Ada", "Ivo", "Mina"]);
    expect(broken).toBe(2);
    expect(problems).toEqual([
      {
        file: "talk.csv",
        line: 3,
        kind: "broken-quote",
        message: "a quotation mark is opened and never closed; it and what follows up to line 6 were left out",
        setAside: true,
      },
    ]);
  });

  it("costs one line where the message has one", async () => {
    const { who, problems } = await read(csv([HEADER, ...rows]).replace('Zoë",INBOX', "Zoë,INBOX"));
    expect(who).toEqual(["Zoë", "Ivo"]);
    expect(problems).toMatchObject([{ line: 2, message: "a quotation mark is opened and never closed; the line was left out" }]);
  });

  it("costs the last message where the file breaks off in it", async () => {
    const { who, broken, problems } = await read(`${csv([HEADER, ...rows])}Mina,2021-02-10,"One\ntwo\nth`);
    expect(who).toEqual(["Ada", "Zoë", "Ivo"]);
    expect(broken).toBe(3);
    expect(problems).toMatchObject([{ kind: "broken-quote", line: 8, message: expect.stringContaining("the end of the file") }]);
  });

  it("is given up in a file of megabytes", async () => {
    const many = Array.from({ length: 120_000 }, (_, index) => `Ada,2021-02-07,Hello number ${index} of a great many,INBOX`).join("\n");
    const { rows, problems } = await read(`FROM,DATE,CONTENT,FOLDER\nZoë,2021-02-07,"Hello,INBOX\n${many}`);
    expect(rows).toBe(120_001);
    expect(problems).toMatchObject([
      { line: 2, message: "a quotation mark is opened and never closed; the line was read without it", setAside: false },
    ]);
  });
});

describe("rows in other places than below the header", () => {
  const line = (name: string, text = "Hello") => `${name},2021-02-07 10:00:00 UTC,${text},INBOX`;

  it("are read where they stand above it", async () => {
    const { who, rows, notes } = await read([line("Ada"), "FROM,DATE,CONTENT,FOLDER", line("Ivo")].join("\n"));
    expect({ who, rows }).toEqual({ who: ["Ada", "Ivo"], rows: 2 });
    expect(notes).toEqual(["talk.csv: 1 row stands above the header; it was read all the same"]);
  });

  it("are read, or told, where a cell holds them", async () => {
    const text = ["FROM,DATE,CONTENT,FOLDER", line("Ada", '"Hello'), line("Zoë"), "and more", line("Ivo", 'Bye"'), line("Mina")].join("\n");
    const { who, rows, broken, problems } = await read(text);
    expect({ who, rows, broken }).toEqual({ who: ["Ada", "Zoë", "Ivo", "Mina"], rows: 4, broken: 1 });
    expect(problems).toMatchObject([{ kind: "broken-quote", line: 2, setAside: true }]);
    expect((await read(csv([HEADER, ["Ada", "2021-02-07", "a list:\none, two, three, four\n2021", "INBOX"]]))).who).toEqual(["Ada"]);
  });
});

it("leaves a row out whose cell is no cell of LinkedIn's, and says how long it is", async () => {
  const { who, broken, problems } = await read(csv([HEADER, ["A".repeat(100_001), "2021-02-07", "Hello", "INBOX"], ...rows]));
  expect({ who, broken }).toEqual({ who: ["Ada", "Zoë", "Ivo"], broken: 1 });
  expect(problems[0]?.message).toContain("100001 characters");
});

it("ends the reading of a line without an end", async () => {
  const piece = new TextEncoder().encode("A".repeat(1024 * 1024));
  const endless = {
    ...fileOf(""),
    pieces: async function* () {
      yield new TextEncoder().encode("FROM,DATE,CONTENT,FOLDER\n");
      for (let sent = 0; sent < 100; sent += 1) yield piece;
    },
  };
  await expect(readStreamed(endless, sheet, () => undefined)).rejects.toMatchObject({
    kind: "export",
    message: "Line 2 goes on for more than 32 million characters.",
  });
});

describe("a file that breaks off", () => {
  it("loses the row it breaks off in", async () => {
    const { who, broken, problems } = await read(`${csv([HEADER, ...rows])}Mina,2021-02-10,By`);
    expect(who).toEqual(["Ada", "Zoë", "Ivo"]);
    expect(broken).toBe(1);
    expect(problems).toMatchObject([{ kind: "cut-short", line: 8, setAside: true }]);
  });

  it("loses nothing where rows are short as a habit", async () => {
    expect((await read("FROM,DATE,CONTENT,FOLDER\nAda,2021-02-07,Hello\nZoë,2021-02-08,Hi\n")).who).toEqual(["Ada", "Zoë"]);
  });
});

it("does not list more problems than anybody reads", async () => {
  const { problems, notes, rows } = await read(csv([HEADER, ...Array.from({ length: 1500 }, () => ["Ada", "never", "Hello", "INBOX"])]));
  expect({ problems: problems.length, notes, rows }).toEqual({
    problems: 1000,
    notes: ["talk.csv has 500 more problems of the same kinds"],
    rows: 1500,
  });
});

describe("something else", () => {
  it.each([
    ["", "talk.csv is empty."],
    ["\n \n", "talk.csv is empty."],
    [
      "<!doctype html><title>Log in</title>",
      "talk.csv is not LinkedIn's talk.csv: it is a web page, most likely a login page saved instead of the download.",
    ],
    ["No conversations found\n\n\n", "talk.csv is not LinkedIn's talk.csv: no row of it has the columns FROM, DATE, CONTENT."],
    ["my password is hunter2,no\nfrom,date,x\n", "talk.csv is not LinkedIn's talk.csv: it has the columns FROM, DATE, and not CONTENT."],
  ])("such as %j is refused", async (content, sentence) => {
    const refusal = await read(content).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PruneError);
    expect(refusal).toMatchObject({ kind: "export", message: sentence });
  });
});
