/** A labels.csv of the user's own: read beside an export, tied to people, remembered, and told of where it cannot be used. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { zipOf } from "../fixtures/zip.ts";
import { nodeHost } from "../src/host/node.ts";
import { main } from "../src/main.ts";

const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Example,https://www.linkedin.com/in/ada-example,,Sample Works,Engineer,01 Mar 2020
Ben,Sample,https://www.linkedin.com/in/ben-sample,,Sample Works,Engineer,02 Mar 2020
Cyd,Twin,https://www.linkedin.com/in/cyd-one,,Sample Works,Engineer,03 Mar 2020
Cyd,Twin,https://www.linkedin.com/in/cyd-two,,Other Works,Engineer,04 Mar 2020
Dev,Nowhere,,,Sample Works,Engineer,05 Mar 2020
`;

const LABELS = `Person,Label,Post
https://www.linkedin.com/in/ada-example,spam,
ben-sample,,https://www.linkedin.com/posts/ben_activity-6729522924925136897-aaaa
ben-sample,,urn:li:activity:6685980502161199104
Dev Nowhere,Spam,
Cyd Twin,spam,
nobody-here,spam,
cyd-one,boring,
cyd-two,,https://example.com/not-a-post
`;

interface Line {
  readonly signal: string;
  readonly points: number;
  readonly because: string;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "prune-labels-"));
  writeFileSync(join(folder, "Connections.csv"), CONNECTIONS);
  writeFileSync(join(folder, "labels.csv"), LABELS);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function prune(...args: readonly string[]) {
  const said = { stdout: "", stderr: "" };
  const into = (name: "stdout" | "stderr") =>
    new Writable({
      write(chunk, _, done) {
        said[name] += String(chunk);
        done();
      },
    });
  const code = await main(
    args,
    nodeHost({
      stdin: Readable.from([]),
      stdout: into("stdout"),
      stderr: into("stderr"),
      env: { PRUNE_HOME: join(folder, "home") },
      cwd: () => folder,
    }),
  );
  return { code, ...said };
}

/** What is said of each person by the two signals. */
function own(json: string): Record<string, readonly string[]> {
  const { connections } = JSON.parse(json) as { connections: { id: string; receipt: Line[] }[] };
  return Object.fromEntries(
    connections.flatMap(({ id, receipt }) => {
      const lines = receipt.filter(({ signal }) => signal === "user-says-spam" || signal === "last-post");
      return lines.length === 0 ? [] : [[id, lines.map(({ because, points }) => `${because} ${points}`)] as const];
    }),
  );
}

const EXPECTED = {
  "ada-example": ["you labelled them as spam 53"],
  "ben-sample": ["the last post of theirs you noted is of November 3, 2020 27"],
  "dev nowhere@2020-03-05": ["you labelled them as spam 53"],
};

describe("labels.csv", () => {
  it("goes beside Connections.csv, names people by address, its last part or a name only one has", async () => {
    const { code, stdout } = await prune("scan", "Connections.csv", "labels.csv", "--as-of", "2026-10-31", "--json");
    expect(code).toBe(0);
    expect(own(stdout)).toEqual(EXPECTED);
  });

  it("goes beside a zip, and may lie in the folder", async () => {
    writeFileSync(join(folder, "export.zip"), zipOf([["Connections.csv", CONNECTIONS]]));
    const zipped = await prune("scan", "export.zip", "labels.csv", "--as-of", "2026-10-31", "--json");
    expect(own(zipped.stdout)).toEqual(EXPECTED);
    mkdirSync(join(folder, "export"));
    for (const [name, text] of [
      ["Connections.csv", CONNECTIONS],
      ["labels.csv", LABELS],
    ] as const)
      writeFileSync(join(folder, "export", name), text);
    const lying = await prune("scan", "export", "--as-of", "2026-10-31", "--json");
    expect(own(lying.stdout)).toEqual(EXPECTED);
  });

  it("says of every row why it could not be used", async () => {
    const { stderr } = await prune("scan", "Connections.csv", "labels.csv", "--problems");
    for (const sentence of [
      'labels.csv:6: "Cyd Twin" is nobody, or more than one, of your connections; write the profile address',
      'labels.csv:7: "nobody-here" is nobody, or more than one, of your connections; write the profile address',
      'labels.csv:8: "boring" is no label prune knows; it knows spam',
      'labels.csv:9: "https://example.com/not-a-post" is no link to a post or a comment with a time in it',
    ])
      expect(stderr).toContain(sentence);
  });

  it("is passed over, and said so, where it has no headings", async () => {
    writeFileSync(join(folder, "labels.csv"), "ada-example,spam\n");
    const { code, stderr } = await prune("scan", "Connections.csv", "labels.csv");
    expect(code).toBe(0);
    expect(stderr).toContain("labels.csv was passed over: labels.csv has no row of headings such as Person,Label,Post.");
  });

  it("is remembered with the scan", async () => {
    await prune("scan", "Connections.csv", "labels.csv", "--as-of", "2026-10-31");
    const { stdout, code } = await prune("explain", "Ada Example");
    expect(code).toBe(0);
    expect(stdout.toLowerCase()).toContain("you labelled them as spam");
  });

  it("counts for nothing where it is not, and needs nobody's export but theirs", async () => {
    const { stdout } = await prune("scan", "Connections.csv", "--as-of", "2026-10-31", "--json");
    expect(own(stdout)).toEqual({});
    expect(stdout).not.toContain("labels");
    expect(await prune("scan", "labels.csv")).toMatchObject({ code: 3 });
  });

  it("is refused beside a zip when it is called otherwise", async () => {
    writeFileSync(join(folder, "export.zip"), zipOf([["Connections.csv", CONNECTIONS]]));
    const { code, stderr } = await prune("scan", "export.zip", "Connections.csv");
    expect(code).toBe(2);
    expect(stderr).toContain("nothing goes beside it but a labels.csv of your own");
  });
});
