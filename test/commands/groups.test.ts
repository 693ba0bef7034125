/** `prune groups`, wishes through `prune mark`, and `--group`, through the command line. */
import { describe, expect, it } from "vitest";
import type { AskResult, GroupsResult, JournalResult, ScanResult } from "../../src/document/result.ts";
import { session } from "./small-network.ts";

/** Twelve people: four recruiters, five at Acme, three nurses. */
const PEOPLE = [
  ...Array.from({ length: 4 }, (_, at) => ["Recruiter", `Hire ${at}`, "07 Feb 2015"]),
  ...Array.from({ length: 5 }, (_, at) => ["Baker", "Acme", `0${at + 1} Mar 2018`]),
  ...Array.from({ length: 3 }, () => ["Nurse", "Globex Clinic", "09 Apr 2021"]),
];
const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
const CSV = `${[HEADER, ...PEOPLE.map(([position, company, on], at) => `Ada,Example${at},https://www.linkedin.com/in/ada-${at},,${company},${position},${on}`)].join("\n")}\n`;
const open = async () => {
  const one = await session({ scan: false, files: { "Connections.csv": CSV } });
  await one.prune("scan", "Connections.csv", "--as-of", "2026-11-01");
  return one;
};
type One = Awaited<ReturnType<typeof open>>;
const scan = async (one: One, ...more: string[]) =>
  (await one.json("scan", "Connections.csv", "--as-of", "2026-11-01", ...more)) as ScanResult;
const groupsOf = async (one: One, ...more: string[]) => (await one.json("groups", ...more)) as GroupsResult;

describe("prune groups", () => {
  it("tells all groups as JSON, with their people and the wish", async () => {
    const one = await open();
    await one.prune("mark", "let-go", "--group", "function:human-resources");
    const { groups, schema } = await groupsOf(one);
    expect(schema).toBe("prune/groups@1");
    const recruiters = groups.find(({ id }) => id === "function:human-resources");
    expect(recruiters).toMatchObject({ kind: "function", count: 4, from: "2015-02-07", to: "2015-02-07", wish: "let-go" });
    expect([...(recruiters?.people ?? [])].sort()).toEqual(["ada-0", "ada-1", "ada-2", "ada-3"]);
    expect(recruiters?.verdicts).toEqual({ remove: 0, unfollow: 0, review: 4, keep: 0 });
    expect(groups.find(({ id }) => id === "employer:acme")).toMatchObject({ count: 5, wish: null });
  });

  it("tells the people of one, whatever its case", async () => {
    const { connections } = await groupsOf(await open(), "Employer:ACME");
    expect(connections?.map(({ company }) => company)).toEqual(["Acme", "Acme", "Acme", "Acme", "Acme"]);
  });

  it("are told with everybody in JSON, NDJSON and CSV, but for those that merely cut the network in time", async () => {
    const one = await open();
    await one.prune("mark", "removed", "Ada Example11", "--yes");
    await one.prune("mark", "let-go", "--group", "before:2018");
    const { groups } = await groupsOf(one);
    const ofAll = (await scan(one)).connections;
    const telling = groups.filter(({ id, kind }) => id === "before:2018" || !["before", "since", "year", "era"].includes(kind));
    const expected = (id: string) =>
      telling.filter(({ kind, people }) => people.includes(id) && !/^function-/.test(kind)).map((group) => group.id);
    for (const person of ofAll) expect([...person.groups].sort()).toEqual(expected(person.id).sort());
    expect(ofAll.find(({ id }) => id === "ada-0")?.groups).toEqual(["before:2018", "function:human-resources"]);
    const { out: lines } = await one.prune("explain", "Ada Example5", "--format", "ndjson");
    expect(JSON.parse(lines).groups).toContain("employer:acme");
    const { out: csv } = await one.prune("explain", "Ada Example5", "--format", "csv");
    expect(csv).toMatch(/(?:; |,"?)employer:acme;/);
  });

  it("names the nearest where there is no such group", async () => {
    const one = await open();
    for (const line of [
      ["groups", "employer:acne"],
      ["scan", "Connections.csv", "--group", "employer:acne"],
      ["mark", "keep", "--group", "employer:acne"],
      ["ask", "--answer", "employer:acne=keep"],
      ["checklist", "--group", "employer:acne"],
      ["plan", "--group", "employer:acne"],
    ]) {
      const { code, err } = await one.prune(...line);
      expect([code, err], line.join(" ")).toEqual([2, expect.stringContaining("employer:acme: Everyone at Acme, 5")]);
    }
  });

  it("leaves out whom the user removed", async () => {
    const one = await open();
    await one.prune("mark", "removed", "Ada Example4", "--yes");
    const { groups } = await groupsOf(one);
    expect(groups.find(({ id }) => id === "employer:acme")?.count).toBe(4);
  });
});

describe("--group", () => {
  it("shows only the people of groups, of several whoever is in any", async () => {
    const one = await open();
    expect((await scan(one, "--group", "employer:acme")).connections).toHaveLength(5);
    expect((await scan(one, "--group", "employer:acme", "--group", "function:human-resources")).connections).toHaveLength(9);
    const list = (await one.json("checklist", "--group", "employer:globex-clinic")) as ScanResult;
    expect(list.connections.map(({ company }) => company)).toEqual(["Globex Clinic", "Globex Clinic", "Globex Clinic"]);
  });
});

describe("a wish", () => {
  it("moves people, is told in the receipt, and undo leaves everything as it was", async () => {
    const one = await open();
    const before = await scan(one);
    await one.prune("mark", "let-go", "--group", "function:human-resources");
    const after = await scan(one);
    expect(after.connections.slice(0, 4).map(({ verdict }) => verdict)).toEqual(["review", "review", "review", "review"]);
    expect((await one.prune("explain", "Ada", "Example0")).out).toContain("you let recruiters and HR go");
    expect((await one.prune("undo")).out).toContain("Recruiters and HR");
    expect(await scan(one)).toEqual(before);
    await one.prune("redo");
    expect(await scan(one)).toEqual(after);
  });

  it("is a line of the journal, listed there, and survives the next export", async () => {
    const one = await open();
    await one.prune("mark", "keep", "--group", "employer:acme");
    const { wishes, decisions } = (await one.json("journal")) as JournalResult;
    expect(decisions).toEqual([]);
    expect(wishes).toMatchObject([{ group: "employer:acme", title: "Everyone at Acme", wish: "keep", status: "standing" }]);
    const { connections } = await scan(one);
    const kept = connections.filter(({ company }) => company === "Acme");
    expect(kept.map(({ protectedBy, rank }) => [protectedBy, rank > 7])).toEqual(kept.map(() => [["you-keep-group"], true]));
  });

  it("comes back from a copy of the journal", async () => {
    const one = await open();
    await one.prune("mark", "let-go", "--group", "function:human-resources");
    await one.prune("mark", "mixed", "--group", "employer:acme");
    await one.prune("mark", "keep", "Ada Example0");
    await one.prune("undo", "--last", "2", "--yes");
    await one.prune("journal", "--all", "-o", "copy.json");
    await one.prune("forget", "--journal", "--yes");
    expect((await one.prune("mark", "--from", "copy.json")).out).toContain("Recruiters and HR");
    const { wishes, decisions } = (await one.json("journal")) as JournalResult;
    expect([wishes.map(({ group, wish }) => [group, wish]), decisions]).toEqual([[["function:human-resources", "let-go"]], []]);
  });

  it("is never a decision about people: let-go needs a group, and names go without one", async () => {
    const one = await open();
    expect((await one.prune("mark", "let-go", "Ada", "Example0")).code).toBe(2);
    expect((await one.prune("mark", "removed", "--group", "employer:acme")).code).toBe(2);
    expect((await one.prune("mark", "keep", "Ada Example0", "--group", "employer:acme")).code).toBe(2);
    expect(((await one.json("journal", "--all")) as JournalResult).wishes).toEqual([]);
  });
});

describe("prune ask for scripts", () => {
  const ask = async (one: One, ...more: string[]) => (await one.json("ask", ...more)) as AskResult;

  it("tells questions, the same every time, none about what was answered", async () => {
    const one = await open();
    const { questions, answered, changed } = await ask(one);
    expect([answered, changed]).toEqual([0, null]);
    expect(questions.length).toBeGreaterThan(1);
    expect(await ask(one)).toMatchObject({ questions });
    const first = questions[0]?.group.id as string;
    const after = await ask(one, "--answer", `${first}=mixed`);
    expect(after.answered).toBe(1);
    expect(after.changed).toMatchObject({ wishes: [{ group: first, wish: "mixed" }] });
    expect(after.questions.map(({ group }) => group.id)).not.toContain(first);
  });

  it("writes several answers down at once, or none; `none` takes all that was wished back", async () => {
    const one = await open();
    expect((await one.prune("ask", "--answer", "employer:acme=keep", "--answer", "employer:nowhere=keep")).code).toBe(2);
    expect((await one.prune("ask", "--answer", "employer:acme=perhaps")).code).toBe(2);
    expect((await ask(one)).answered).toBe(0);
    const both = await ask(one, "--answer", "employer:acme=keep", "--answer", "function:human-resources=let-go");
    expect(both.changed).toMatchObject({ up: 4, down: 5 });
    await ask(one, "--answer", "employer:acme=let-go");
    const { changed } = await ask(one, "--answer", "employer:acme=none");
    expect(changed).toMatchObject({ wishes: [], takenBack: 2 });
    expect((await groupsOf(one)).groups.find(({ id }) => id === "employer:acme")?.wish).toBeNull();
    await one.prune("redo");
    expect((await groupsOf(one)).groups.find(({ id }) => id === "employer:acme")?.wish).toBe("let-go");
  });

  it("without a terminal says what to use instead", async () => {
    const { code, err } = await (await open()).prune("ask");
    expect(code).toBe(2);
    for (const text of ["--json", "--answer employer:acme=keep"]) expect(err).toContain(text);
  });
});
