/** Flags that choose people, and rules that keep them under a name: what each command makes of them. */
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ChecklistResult, MarkResult, PlanResult, ScanResult } from "../../src/document/result.ts";
import type { Host } from "../../src/host/host.ts";
import { main } from "../../src/main.ts";
import { type Session, session } from "./small-network.ts";

const idsOf = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id).sort();
const journalOf = ({ home }: Session) => readFile(join(home, "journal.jsonl"), "utf8").catch(() => "");
const marked = async ({ json }: Session, ...argv: string[]) => (await json("mark", ...argv)) as MarkResult;

const MESSAGES = [
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER",
  ...["2023-05-01", "2024-06-02"].map(
    (day) =>
      `c1,,Ada Example,https://www.linkedin.com/in/ada-example,Me Myself,https://www.linkedin.com/in/me-myself,${day} 10:00:00 UTC,,How is the cheese business these days,INBOX`,
  ),
  "c2,,Cy Invented,https://www.linkedin.com/in/cy-invented,Me Myself,https://www.linkedin.com/in/me-myself,2021-03-04 10:00:00 UTC,,The train was late once more today,INBOX",
].join("\n");
/** The same people with what they wrote. */
const spoken = async (options: Parameters<typeof session>[0] = {}) => {
  const one = await session({ scan: false, ...options, files: { "messages.csv": MESSAGES, ...options.files } });
  await one.prune("scan", ".", "--owner", "https://www.linkedin.com/in/me-myself", "--as-of", "2026-11-01");
  return one;
};

describe("filters", () => {
  it.each([
    [["--company", "Example Dairy", "--company", "$(id) it's"], `--company "Example Dairy" --company '$(id) it'\\''s'`],
    [["--function", "sales,unknown", "--verdict", "keep,review"], "--function sales,unknown --verdict keep,review"],
    [["--group", "year:2023", "--min-score", "0"], "--group year:2023 --min-score 0"],
  ])("are carried on to the next command: %j", async (typed, flags) => {
    const one = await session();
    const { filter } = (await one.json("scan", "Connections.csv", ...typed)) as ScanResult;
    expect(filter?.flags).toBe(flags);
    const { out } = await one.prune("scan", "Connections.csv", ...typed);
    expect(out.replace(/\s+/g, " ")).toContain(`prune checklist ${flags} --limit 15`);
  });

  it("say how many of all they let through, as a field and on stderr, and list those", async () => {
    const one = await session();
    const { code, out, err } = await one.prune(
      "scan",
      "Connections.csv",
      "--json",
      "--title",
      "open networker",
      "--connected-before",
      "2024-01-01",
    );
    const { filter, connections } = JSON.parse(out) as ScanResult;
    expect({ code, filter }).toEqual({
      code: 0,
      filter: {
        sentence: "2 of 5: title says “open networker”, connected before January 1, 2024",
        count: 2,
        of: 5,
        flags: '--title "open networker" --connected-before 2024-01-01',
      },
    });
    expect(idsOf(connections)).toEqual(["ada-example", "bo-sample-2"]);
    expect(err).toContain("Only 2 of 5: title says “open networker”, connected before January 1, 2024\n");
    expect(((await one.json("scan", "Connections.csv")) as ScanResult).filter).toBeNull();
  });

  it.each([["scan"], ["checklist"], ["plan"]])("stand on the page of %s, and not beside it", async (command) => {
    const one = await session();
    const { code, out, err } = await one.prune(command, "Connections.csv", "--company", "links", "--min-score", "1");
    expect(code).toBe(0);
    expect(out).toContain("Only 2 of 5: company says “links”, a score of 1 or more.");
    expect(err).not.toContain("Only 2 of 5");
    expect(err).toContain("no company here is called “links”; taken for it, since they hold these words: “Invented Links”, “Other Links”");
  });

  it("hold on checklist and plan as well", async () => {
    const one = await session();
    const list = (await one.json("checklist", "--title", "engineer", "--title", "painter")) as ChecklistResult;
    expect(idsOf(list.connections)).toEqual(["bo-sample", "bo-sample-2"]);
    const plan = (await one.json("plan", "--title", "painter")) as PlanResult;
    expect([plan.whole.people, plan.filter?.count]).toEqual([0, 1]);
    const whole = (await one.json("plan")) as PlanResult;
    const sellers = (await one.json("plan", "--title", "returns")) as PlanResult;
    expect([whole.whole.people, sellers.whole.people, sellers.filter?.count]).toEqual([1, 1, 1]);
  });

  it("count everybody who is there, whatever is listed of them", async () => {
    const one = await session();
    await one.prune("mark", "keep", "Ada Example");
    await one.prune("mark", "removed", "Cy Invented");
    const list = (await one.json("checklist", "--title", "networker")) as ChecklistResult;
    expect([list.filter?.count, list.filter?.of]).toEqual([3, 4]);
    expect(idsOf(list.connections)).toEqual(["bo-sample", "bo-sample-2"]);
  });

  it("show in a review everybody unprotected whom they mean", async () => {
    const one = await session();
    await one.prune("mark", "keep", "Ada Example");
    const names: string[] = [];
    const host: Host = {
      ...one.host,
      interactive: true,
      keys: async (screen) => {
        const look = async () => names.push(/(Toma|Ada|Bo|Cy) \w+/.exec(await screen.draw(80, 24))?.[0] ?? "");
        await look();
        for (let pressed = 0; pressed < 2; pressed += 1) {
          if ((await screen.press({ name: "l", text: "l" })).over) return "over";
          await look();
        }
        return "stopped";
      },
    };
    await main(["review", "--connected-after", "2023-01-01", "--title", "networker"], host);
    expect(new Set(names)).toEqual(new Set(["Bo Sample", "Cy Invented"]));
    expect(one.err()).toContain("Only 3 of 5: title says “networker”, connected after January 1, 2023");
  });

  it.each([
    [["--title", "!?"], '--title cannot be "!?". There is no word in it to look for.'],
    [["--company", ""], '--company cannot be "". There is no word'],
    [["--function", "salez"], '"salez" is none of accounting'],
    [["--seniority", "boss"], '"boss" is none of unpaid'],
    [["--connected-before", "2018-02-30"], "It must be a date like 2026-10-31."],
    [["--no-message-since", "soon"], "It must be a date like 2026-10-31."],
    [["--no-message-since"], "--no-message-since"],
    [["--never-messaged"], "messages.csv is missing, and nothing else tells whom no message was ever exchanged with."],
    [["--no-message-since", "2020-01-01"], "messages.csv is missing, and nothing else tells since when no message was exchanged."],
    [["--rule", "cooks"], "Your policy has no rule called “cooks”."],
  ])("%j is wrong usage", async (flags, said) => {
    const one = await session();
    const { code, out, err } = await one.prune("scan", "Connections.csv", ...flags);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
  });

  it("say how several titles are meant where one with a comma means nobody", async () => {
    const one = await session();
    expect((await one.prune("scan", "Connections.csv", "--title", "painter,driver")).err).toContain(
      '“painter,driver” is looked for as one; for several, give the flag again: --title "painter" --title "driver"',
    );
    expect((await one.prune("scan", "Connections.csv", "--title", "driver, open")).err).not.toContain("looked for as one");
  });

  it("of silence mean those of whom it is proven", async () => {
    const one = await spoken();
    const found = async (...flags: string[]) => {
      const { filter, connections } = (await one.json(
        "scan",
        ".",
        "--owner",
        "https://www.linkedin.com/in/me-myself",
        ...flags,
      )) as ScanResult;
      expect(connections).toHaveLength(filter?.count as number);
      return idsOf(connections);
    };
    expect(await found("--never-messaged")).toEqual(["bo-sample", "bo-sample-2", "toma-brisk-9"]);
    expect(await found("--no-message-since", "2024-06-02")).toEqual(["bo-sample", "bo-sample-2", "cy-invented", "toma-brisk-9"]);
    expect(await found("--no-message-since", "2024-06-03", "--title", "cheese")).toEqual(["ada-example"]);
    expect((await one.prune("scan", ".", "--no-message-since", "2030-01-01")).code).toBe(2);
  });
});

describe("a filtered mark", () => {
  it("says whom it would mark and needs a yes; --yes is one", async () => {
    const one = await session();
    const filter = ["--title", "networker", "--connected-before", "2024-01-01"];
    const { code, out, err } = await one.prune("mark", "later", ...filter);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Only 2 of 5: title says “networker”, connected before January 1, 2024");
    expect(err).toMatch(/2 people would be marked later: (?:Ada Example, Bo Sample|Bo Sample, Ada Example)\./);
    expect(err).toContain("--yes");
    expect(await journalOf(one)).toBe("");
    const done = await marked(one, "later", ...filter, "--yes");
    expect(done.filter?.count).toBe(2);
    expect(idsOf(done.marked)).toEqual(["ada-example", "bo-sample-2"]);
  });

  it.each([
    [true, ["ada-example", "bo-sample", "bo-sample-2", "cy-invented"], 0],
    [false, [], 130],
  ])("asks on a terminal, and takes %s", async (answer, ids, exit) => {
    const one = await session({ answers: [answer] });
    const { code } = await one.prune("mark", "later", "--title", "networker");
    expect(code).toBe(exit);
    expect(one.asked).toEqual(["Mark them all later?"]);
    const people = (await journalOf(one))
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line).person);
    expect(people.sort()).toEqual(ids);
  });

  it("writes nothing on a trial run, and asks nothing", async () => {
    const one = await session();
    const { code, out } = await one.prune("mark", "later", "--title", "networker", "--dry-run");
    expect(code).toBe(0);
    expect(out).toContain("A trial run: nothing was written down.");
    expect(out).toContain("Only 4 of 5: title says “networker”.");
    expect(out).toContain("4 people marked: later");
    expect(await journalOf(one)).toBe("");
  });

  it.each(["removed", "unfollowed", "later"])(
    "leaves out the protected, and whom a decision of their own stands about: %s",
    async (decision) => {
      const one = await session({ files: { "prune.config.json": '{ "keep": { "people": ["Cy Invented"] } }' } });
      await one.prune("mark", "keep", "Ada Example");
      const { code, err } = await one.prune("mark", decision, "--connected-after", "2020-01-01", "--yes");
      expect(code).toBe(0);
      expect(err).toContain("Left out: 1 protected, 1 decided about already");
      const lines = (await journalOf(one))
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      expect(
        lines
          .filter((line) => line.decision === decision)
          .map(({ person }) => person)
          .sort(),
      ).toEqual(["bo-sample", "bo-sample-2", "toma-brisk-9"]);
    },
  );

  it("keeps the protected as well, replaces later, and leaves what was done as it is", async () => {
    const one = await session({ files: { "prune.config.json": '{ "keep": { "people": ["Cy Invented"] } }' } });
    await one.prune("mark", "later", "bo-sample");
    await one.prune("mark", "unfollowed", "Ada Example");
    expect(idsOf((await marked(one, "keep", "--title", "networker", "--yes")).marked)).toEqual(["bo-sample", "bo-sample-2", "cy-invented"]);
    expect(idsOf((await marked(one, "removed", "--title", "networker", "--yes")).marked)).toEqual(["ada-example"]);
  });

  it("says nothing twice, and ends well where nobody is left to mark", async () => {
    const one = await session();
    await one.prune("mark", "later", "--title", "networker", "--yes");
    const before = await journalOf(one);
    const { code, out, err } = await one.prune("mark", "later", "--title", "networker", "--days", "3");
    expect(code).toBe(0);
    expect(out).toContain("Nothing to write down.");
    expect(err).toContain("Left out: 4 decided about already");
    expect(await journalOf(one)).toBe(before);
  });

  it("reads an export that is named behind the decision", async () => {
    const one = await session({ scan: false });
    expect(idsOf((await marked(one, "later", "Connections.csv", "--title", "painter", "--yes")).marked)).toEqual(["bo-sample-2"]);
  });

  it.each([
    [["later", "Ada Example", "--title", "cheese"], "Names and filters exclude each other"],
    [["later", "--from", "-", "--title", "cheese"], "--from and filters exclude each other"],
    [["--title", "cheese"], "What did you decide about them?"],
    [["later", "--never-messaged", "--yes"], "messages.csv is missing"],
  ])("%j is wrong usage", async (argv, said) => {
    const one = await session();
    expect(await one.prune("mark", ...argv)).toMatchObject({ code: 2, out: "", err: expect.stringContaining(said) });
    expect(await journalOf(one)).toBe("");
  });
});

describe("a rule", () => {
  const POLICY = {
    pace: 7,
    rules: { "old.hands": { title: ["networker"], connectedBefore: "2024-01-01" }, Makers: { title: ["maker", "painter"] } },
  };
  const ruled = () => session({ files: { "prune.config.json": JSON.stringify(POLICY) } });

  it("of the policy file is a filter by its name, whatever its case, on every command; several together mean whom any means", async () => {
    const one = await ruled();
    const scan = (await one.json("scan", "Connections.csv", "--rule", "MAKERS", "--connected-after", "2022-12-31")) as ScanResult;
    expect(scan.filter?.sentence).toBe("1 of 5: connected after December 31, 2022, rule “Makers” (title says “maker” or “painter”)");
    expect(idsOf(scan.connections)).toEqual(["ada-example"]);
    const any = (await one.json("checklist", "--rule", "old.hands", "--rule", "makers")) as ChecklistResult;
    expect(any.filter?.count).toBe(2);
    expect((await marked(one, "later", "--rule", "old.hands", "--yes")).marked).toHaveLength(2);
    expect((await one.json("plan", "--rule", "makers")) as PlanResult).toMatchObject({ filter: { count: 2 } });
    expect((await one.prune("scan", "Connections.csv", "--rule", "cooks")).err).toContain("it has “Makers”, “old.hands”");
    expect((await one.prune("config", "show")).out).toMatch(/rules\.old\.hands .*title: networker/);
  });

  it("is kept by config, which says whom it means now, beside everything else in the file; and taken back", async () => {
    const one = await session();
    const file = join(one.home, "prune.config.json");
    await writeFile(file, '{ "pace": 7, "rules": { "Old  hands": { "title": ["x"] } } }');
    const { code, out } = await one.prune(
      "config",
      "rule",
      "old hands",
      "--title",
      "networker",
      "--function",
      "unknown,engineering",
      "--connected-before",
      "2024-06-01",
    );
    expect(code).toBe(0);
    expect(out).toContain("In the last scan it means ");
    expect(out).toContain(" of 5: title says “networker”, function is unknown or engineering, connected before June 1, 2024.");
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual({
      pace: 7,
      rules: { "old hands": { title: ["networker"], function: ["unknown", "engineering"], connectedBefore: "2024-06-01" } },
    });
    expect((await one.prune("scan", "Connections.csv", "--rule", "old hands")).code).toBe(0);
    expect((await one.prune("config", "rule", "OLD HANDS", "--forget")).out).toContain("is gone from");
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual({ pace: 7, rules: {} });
    expect((await one.prune("config", "rule", "old hands", "--forget")).out).toContain("There is no rule “old hands”");
  });

  it("about silence is kept where nothing tells of it yet", async () => {
    const one = await session();
    const { code, out } = await one.prune("config", "rule", "silent", "--never-messaged", "--no-message-since", "2020-01-01");
    expect(code).toBe(0);
    expect(out).toContain("In the last scan it means nobody: messages.csv is missing");
    expect(JSON.parse(await readFile(join(one.home, "prune.config.json"), "utf8")).rules).toEqual({
      silent: { neverMessaged: true, noMessageSince: "2020-01-01" },
    });
    expect((await one.prune("scan", "Connections.csv", "--rule", "silent")).code).toBe(2);
  });

  it.each([
    [["cooks"], "Whom does “cooks” mean?"],
    [[" ", "--title", "cook"], "That is no name for a rule."],
    [["__proto__", "--title", "cook"], "That is no name for a rule."],
    [["cooks", "--title", "cook", "--forget"], "--forget goes with the name alone."],
    [["cooks", "--verdict", "remove"], "unknown option '--verdict'"],
  ])("config rule %j is wrong usage", async (argv, said) => {
    const one = await session();
    expect(await one.prune("config", "rule", ...argv)).toMatchObject({ code: 2, out: "", err: expect.stringContaining(said) });
    await expect(stat(join(one.home, "prune.config.json"))).rejects.toThrow("ENOENT");
  });
});
