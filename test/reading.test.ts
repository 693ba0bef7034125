/** What an opened export says: problems are told once, files of the older dialect are cut where their records end. */
import { expect, it } from "vitest";
import { listen } from "../src/analyse.ts";
import type { Source } from "../src/export/sheet.ts";
import { type Reading, read } from "../src/reading.ts";

const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

/** Reads files given as texts. */
function reading(files: Readonly<Record<string, string>>): Promise<Reading> {
  const source: Source = {
    kind: "folder",
    label: "export",
    files: Object.entries(files).map(([name, text]) => ({
      name,
      bytes: async () => new TextEncoder().encode(text),
      pieces: async function* () {
        yield new TextEncoder().encode(text);
      },
    })),
  };
  return read(source, { listen, ownerId: undefined, progress: () => undefined });
}

it("tells an unreadable date and a missing one once each, and an address that leads to nobody", async () => {
  const { problems } = await reading({
    "Connections.csv": [
      HEADER,
      "Ada,Example,https://www.linkedin.com/in/ada-example,,,,01 Mar 2020",
      "Ben,Sample,https://www.linkedin.com/in/ben-sample,,,,31 Feb 2020",
      "Cyd,Twin,https://www.linkedin.com/in/cyd-twin,,,,",
      "Dev,Nowhere,example.com/dev,,,,02 Mar 2020",
    ].join("\n"),
  });
  expect(problems.map(({ kind, line }) => `${kind}:${line}`)).toEqual(["unreadable-date:3", "undated:4", "no-address:5"]);
  expect(problems.at(-1)?.message).toBe('Dev Nowhere: "example.com/dev" is no profile address');
});

it("reads a bare line feed inside a name where records end with CRLF", async () => {
  const { facts } = await reading({
    "Connections.csv": [
      HEADER,
      "Ada,Example,https://www.linkedin.com/in/ada-example,,,,01 Mar 2020",
      "Ben,Sample,https://www.linkedin.com/in/ben-sample,,,,02 Mar 2020",
    ].join("\n"),
    "Member_Follows.csv": [
      "Date,Status,FullName",
      "2020-05-01 10:00:00,Unfollow,Ada\nExample",
      "2020-05-02 10:00:00,Unfollow,Ben Sample",
    ].join("\r\n"),
  });
  expect([...(facts.follows ?? [])]).toEqual([
    ["ada-example", { unfollowed: "2020-05-01" }],
    ["ben-sample", { unfollowed: "2020-05-02" }],
  ]);
});
