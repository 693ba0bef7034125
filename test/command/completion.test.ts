/** What could stand next on a command line, and that shells get it. */
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/commands/index.ts";
import { main } from "../../src/main.ts";
import { topics } from "../../src/plan/guide.ts";
import { signals } from "../../src/signals/index.ts";
import { fakeHost } from "../host/fake-host.ts";

/** What prune offers for a command line whose last word is being typed. */
async function offered(...words: string[]): Promise<{ values: readonly string[]; files: boolean }> {
  return offeredBeside({}, ...words);
}

/** The same, with files in the current folder. */
async function offeredBeside(
  files: Readonly<Record<string, string>>,
  ...words: string[]
): Promise<{ values: readonly string[]; files: boolean }> {
  const { host, out } = await fakeHost({ files });
  expect(await main(["completion", "complete", "--", ...words], host)).toBe(0);
  const lines = out().trimEnd().split("\n");
  const last = lines.pop();
  expect([":0", ":4"]).toContain(last);
  return { values: lines.map((line) => line.split("\t")[0] as string), files: last === ":0" };
}

const none = { values: [], files: false };
const file = { values: [], files: true };

describe("completion", () => {
  it("offers every command, and those that begin so", async () => {
    expect((await offered("")).values).toEqual([...commands.map(({ name }) => name), "help"]);
    expect((await offered()).values).toContain("scan");
    expect(await offered("che")).toEqual({ values: ["checklist"], files: false });
    expect(await offered("nonsense", "")).toEqual(none);
    expect((await offered("config", "s")).values).toEqual(["show", "schema"]);
    expect((await offered("help", "ma")).values).toEqual(["mark"]);
  });

  it("offers the options of the command, long, without those that stand already", async () => {
    const { values } = await offered("scan", "--json", "-o", "people.json", "--");
    expect(values).toEqual(expect.arrayContaining(["--me", "--what-if", "--help", "--no-color"]));
    expect(values).not.toContain("--json");
    expect(values).not.toContain("--output");
    expect(values).not.toContain("--device");
    expect((await offered("config", "init", "--h")).values).toEqual(["--here", "--help"]);
    expect((await offered("--no")).values).toEqual(["--no-color", "--no-pager"]);
  });

  it.each([
    [
      ["scan", "--format", ""],
      ["text", "json", "ndjson", "csv", "markdown"],
    ],
    [["scan", "-f", "m"], ["markdown"]],
    [["scan", "--format=nd"], ["ndjson"]],
    [["scan", "--format", "=", "nd"], ["ndjson"]],
    [
      ["scan", "--format", "="],
      ["text", "json", "ndjson", "csv", "markdown"],
    ],
    [["plan", "--format", "i"], ["ics"]],
    [
      ["scan", "Connections.csv", "--sort", "s"],
      ["score", "staleness", "spam"],
    ],
    [
      ["scan", "--verdict", "re"],
      ["remove", "review"],
    ],
    [["scan", "--verdict", "remove,re"], ["remove,review"]],
    [
      ["mark", "later", "--seniority", "vp,u"],
      ["vp,unpaid", "vp,unknown"],
    ],
    [["config", "rule", "sellers", "--function", "s"], ["sales"]],
    [["scan", "--company", ""], []],
    [
      ["mark", ""],
      ["removed", "unfollowed", "keep", "later", "let-go", "mixed"],
    ],
    [
      ["review", "--order", "n"],
      ["newest", "noisiest"],
    ],
    [["guide", ""], topics.map(({ id }) => id)],
    [["signals", ""], signals.map(({ id }) => id)],
    [
      ["completion", ""],
      ["bash", "zsh", "fish", "powershell"],
    ],
  ])("knows the values in %j", async (words, values) => {
    expect(await offered(...words)).toEqual({ values, files: false });
  });

  it("knows the rules of the policy, but no name that a shell could take for a command; nothing of a policy that cannot be read", async () => {
    const rule = { title: ["cook"] };
    const policy = { rules: { "old cooks": rule, "older.ones": rule, "$(touch x)": rule, "`id`": rule, "a;b": rule, köche: rule } };
    const beside = (text: string) => offeredBeside({ "prune.config.json": text }, "scan", "--rule", "");
    expect(await beside(JSON.stringify(policy))).toEqual({ values: ["köche", "old cooks", "older.ones"].sort(), files: false });
    expect(await beside("{")).toEqual(none);
  });

  it("leaves files to the shell where there can be one, and only there", async () => {
    for (const words of [
      ["scan", ""],
      ["scan", "Connections.csv", "m"],
      ["checklist", ""],
      ["explain", "Ada", ""],
    ])
      expect(await offered(...words)).toEqual(file);
    for (const words of [
      ["scan", "-o", ""],
      ["scan", "--config", "p"],
      ["scan", "--config=p"],
      ["mark", "--from", ""],
      ["scan", "--", "-"],
    ])
      expect(await offered(...words)).toEqual(file);
    for (const words of [
      ["scan", "--limit", ""],
      ["scan", "--me", "x"],
      ["scan", "--nonsense=x"],
      ["explain", ""],
      ["guide", "faq", ""],
    ])
      expect(await offered(...words)).toEqual(none);
  });
});

describe("prune completion", () => {
  const script = async (shell: string) => {
    const { host, out } = await fakeHost();
    expect(await main(["completion", shell], host)).toBe(0);
    return out();
  };

  it.each(["bash", "zsh", "fish", "powershell"])("prints a script for %s that asks prune, and how to install it", async (shell) => {
    const text = await script(shell);
    expect(text).toContain("prune completion complete ");
    expect(text).toMatch(/# In this shell: {2}.+\n# In every shell: .+\n$/);
  });

  it("knows no other shell", async () => {
    const { host, err } = await fakeHost();
    expect(await main(["completion", "tcsh"], host)).toBe(2);
    expect(err()).toContain('The shell cannot be "tcsh". Allowed choices are bash, zsh, fish, powershell.');
  });

  /** What a shell makes of lines, with a `prune` that repeats what it was asked and offers two values. */
  const run = (shell: string, lines: string) => execFileSync(shell, ["-c", lines], { encoding: "utf8" });

  it("is a script by which bash writes a value with spaces as one word", async () => {
    const fake = "prune() { printf 'old cooks\\nsales,legal\\n:4\\n'; }";
    const ask = `COMP_WORDS=(prune scan --rule ''); COMP_CWORD=3; _prune 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(run("bash", `${fake}\n${await script("bash")}\n${ask}`)).toBe("old\\ cooks\nsales,legal\n");
  });

  it("is a script that bash runs, twice in a row too, with the words up to the cursor as they are typed", async () => {
    const text = await script("bash");
    const fake = `prune() { printf '%s|' "$@" >&2; printf 'keep\\tnot to be proposed\\nlater\\n:4\\n'; }`;
    const ask = `COMP_WORDS=(prune mark '"$(exit 9)' k beyond); COMP_CWORD=3; _prune 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"; complete -p prune`;
    expect(run("bash", `set -u; ${fake}\n${text}\n${text}\n${ask}`)).toBe("keep\nlater\ncomplete -o default -F _prune prune\n");
    // What it offers is one word each, and nothing that bash would run. What it asks with goes nowhere else in the script, so it is looked at through the function alone.
    const echo = `prune() { printf '%s\\n' "$@"; }`;
    expect(run("bash", `${echo}\n${text}\n${ask}`)).toBe(
      'completion\ncomplete\n--\nmark\n\\"\\$\\(exit\\ 9\\)\nk\ncomplete -o default -F _prune prune\n',
    );
  });
});
