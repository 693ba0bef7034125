/** What a person sees: command lines with all they print and their exit code, as files to read. After a change: `npx vitest run -u`. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../src/main.ts";
import { topics } from "../src/plan/guide.ts";
import { fakeHost } from "./host/fake-host.ts";

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, "../fixtures", name));

/** What stands in the current folder of every transcript. */
const FILES = {
  ...Object.fromEntries(
    readdirSync(resolve(import.meta.dirname, "../fixtures/archive")).map((name) => [`archive/${name}`, fixture(`archive/${name}`)]),
  ),
  "Connections.csv": fixture("Connections.csv"),
  "network-400.csv": fixture("network-400.csv"),
  "header-only.csv": "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
  "date-only.csv": "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n,,,,,,07 Feb 2021\n,,,,,,08 Feb 2021\n",
  "quiet.csv":
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Sample,https://www.linkedin.com/in/ada-sample,,Acme,Gardener,07 Feb 2026\n",
  "namesakes.csv":
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Sample,https://www.linkedin.com/in/ada-sample,,Acme,Gardener,07 Feb 2016\nAda,Sample,https://www.linkedin.com/in/ada-sample-2,,Globex,Baker,09 Mar 2019\nAda,Sample,,,,,10 Mar 2019\n",
  "wide-names.csv":
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n伸一,山田,https://www.linkedin.com/in/shinichi-yamada-sample,,株式会社サンプル,代表取締役社長,07 Feb 2016\nنورة,المثالي,https://www.linkedin.com/in/noura-sample,,شركة المثال,مديرة مشاريع,09 Mar 2019\n👩‍💻 Zoë,Beispiel 🚀,https://www.linkedin.com/in/zoe-beispiel,,Übermorgen GmbH,Entwicklerin 👩🏽‍🔬,10 Mar 2019\nअनीता,उदाहरण,https://www.linkedin.com/in/anita-udaharan,,उदाहरण प्रकाशन,संपादक,11 Apr 2020\n",
  "broken-rows.csv":
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Sample,https://www.linkedin.com/in/ada-sample,,Acme,Gardener,07 Feb 2016\nBo,Sample,not an address,,Acme,Gardener,someday\n,,,,,,07 Feb 2021\n,,,,,,\n",
  "empty.csv": "",
  "outlook.csv": "First Name,Middle Name,Last Name,Title,Suffix,E-mail Address,Home Phone\nAda,,Sample,,,ada@example.org,\n",
  "login.csv": "<!DOCTYPE html>\n<html><head><title>LinkedIn Login, Sign in | LinkedIn</title></head><body></body></html>\n",
  "workbook.csv": Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00, 0x00, 0x00]),
  "messages.csv": "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n",
  "metro.csv": "Station From,Station To,Connections\nAlpha,Beta,3\nBeta,Gamma,2\n",
  "broken.config.json": '{ "me": { "title": ["Gardener"] }, "pace": "fast" }\n',
  "rules.config.json":
    '{ "rules": { "old recruiters": { "title": ["recruiter", "talent"], "connectedBefore": "2024-01-01" }, "marketers": { "function": ["marketing"] } } }\n',
  "gardener.config.json": '{ "me": { "titles": ["Gardener"], "companies": ["Acme"] }, "keep": { "people": ["Ada Sample"] }, "pace": 5 }\n',
};

interface Transcript {
  readonly line: string;
  /** Run before it, in silence, in the same home; several with ` && `. */
  readonly after?: string;
  readonly stdin?: string | Uint8Array;
  /** On a terminal this wide, with its colours. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Besides those that are there for all. */
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * The export of some weeks later: one of the two marked ones is gone, one changed jobs, one is hidden, one gone, one came, one has another
 * address.
 */
const NEXT = "Basic_LinkedInDataExport_11-22-2026";
const nextCsv = () =>
  String(FILES["Connections.csv"])
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("Rodrigo") || line.startsWith("Duncan")) return [];
      if (line.startsWith("Harish")) return [",,,,,,30 Aug 2022"];
      return [
        line
          .replace("Kestrelon Software,Backend Developer", "Fennimore Partners,Engineering Manager")
          .replace("in/umberto-zanchi-open", "in/umberto-zanchi"),
      ];
    })
    .join("\n")
    .replace(
      "Connected On\n",
      "Connected On\nInken,Vorbild,https://www.linkedin.com/in/inken-vorbild,,Sablewood Farms,Veterinary Nurse,14 Nov 2026\n",
    );
const PROVEN = { [`${NEXT}/Connections.csv`]: nextCsv() };
const SHORT = { "short.csv": nextCsv().split("\n").slice(0, 12).join("\n") };

const SCANNED = "prune scan Connections.csv";
const LISTED = `${SCANNED} && prune checklist`;

const TRANSCRIPTS: Readonly<Record<string, Transcript>> = {
  help: { line: "prune" },
  "help-help": { line: "prune --help" },
  version: { line: "prune --version" },
  "help-scan": { line: "prune help scan" },
  "help-checklist": { line: "prune checklist --help" },
  "help-config": { line: "prune help config" },
  "unknown-command": { line: "prune chekclist" },
  "unknown-option": { line: "prune scan Connections.csv --limt 3" },
  "unknown-help": { line: "prune help nonsense" },
  "too-many-arguments": { line: "prune scan Connections.csv network-400.csv" },

  scan: { line: SCANNED },
  "scan-limit-3": { line: "prune scan Connections.csv --limit 3" },
  "scan-verdict": { line: "prune scan Connections.csv --verdict review" },
  "scan-nobody-fits": { line: "prune scan Connections.csv --min-score 99" },
  "scan-sort-name": { line: "prune scan Connections.csv --sort name --limit 5" },
  "scan-me": { line: 'prune scan Connections.csv --me "Data engineer at Isarvia Insurance; analytics, Munich"' },
  "scan-policy": { line: "prune scan namesakes.csv --config gardener.config.json" },
  "scan-problems": { line: "prune scan broken-rows.csv --problems" },
  "scan-problems-untold": { line: "prune scan broken-rows.csv" },
  "scan-header-only": { line: "prune scan header-only.csv" },
  "scan-date-only": { line: "prune scan date-only.csv" },
  "scan-quiet": { line: "prune scan quiet.csv" },
  "scan-wide-names": { line: "prune scan wide-names.csv" },
  "scan-400": { line: "prune scan network-400.csv" },
  "scan-400-wide": { line: "prune scan network-400.csv", columns: 120, env: { NO_COLOR: "1" } },
  "scan-narrow": { line: "prune scan Connections.csv --limit 4", columns: 44, env: { NO_COLOR: "1" } },
  "scan-colour": { line: "prune scan Connections.csv --limit 4", columns: 80, env: { TERM: "xterm-256color" } },
  "scan-no-color": { line: "prune --no-color scan Connections.csv --limit 4", columns: 80, env: { TERM: "xterm-256color" } },
  "scan-archive": { line: "prune scan archive", columns: 80, env: { NO_COLOR: "1" } },
  "scan-stdin": { line: "prune scan - --limit 1", stdin: FILES["Connections.csv"] },
  "scan-json": { line: "prune scan Connections.csv --json --limit 1" },
  "scan-ndjson": { line: "prune scan Connections.csv --format ndjson --limit 1" },
  "scan-csv": { line: "prune scan Connections.csv --format csv --limit 3" },
  "scan-markdown": { line: "prune scan Connections.csv --format markdown --limit 3" },
  "scan-output": { line: "prune scan Connections.csv -o people.csv" },
  "scan-nothing-given": { line: "prune scan" },
  "scan-no-such-file": { line: "prune scan Conections.csv" },
  "scan-folder": { line: "prune scan ." },
  "scan-empty": { line: "prune scan empty.csv" },
  "scan-empty-stdin": { line: "prune scan -" },
  "scan-outlook": { line: "prune scan outlook.csv" },
  "scan-login-page": { line: "prune scan login.csv" },
  "scan-workbook": { line: "prune scan workbook.csv" },
  "scan-messages": { line: "prune scan messages.csv" },
  "scan-metro-map": { line: "prune scan metro.csv" },
  "scan-bad-format": { line: "prune scan Connections.csv --format yaml" },
  "scan-two-formats": { line: "prune scan Connections.csv --json --format csv" },
  "scan-bad-date": { line: "prune scan Connections.csv --as-of 2026-13-01" },
  "scan-bad-limit": { line: "prune scan Connections.csv --limit 0" },
  "scan-bad-score": { line: "prune scan Connections.csv --min-score many" },
  "scan-bad-verdict": { line: "prune scan Connections.csv --verdict delete" },
  "scan-bad-sort": { line: "prune scan Connections.csv --sort age" },
  "scan-bad-policy": { line: "prune scan Connections.csv --config broken.config.json" },
  "scan-verdict-long": { line: "prune scan network-400.csv --min-score 25" },
  "scan-sort-staleness": { line: "prune scan network-400.csv --sort staleness --limit 5" },
  "terminal-wraps-messages": { line: "prune guide nonsense", columns: 80, env: { NO_COLOR: "1" } },
  "scan-filter": { line: "prune scan network-400.csv --title manager --connected-before 2024-01-01" },
  "scan-filter-nobody": { line: "prune scan Connections.csv --company Nowhere --title painter,driver" },
  "scan-filter-silence": { line: "prune scan archive --never-messaged --format csv" },
  "scan-filter-without-messages": { line: "prune scan Connections.csv --never-messaged" },
  "scan-rule": { line: 'prune scan network-400.csv --config rules.config.json --rule "Old recruiters"' },
  "scan-no-rule": { line: "prune scan Connections.csv --config rules.config.json --rule sellers" },
  "scan-no-policy": { line: "prune scan Connections.csv --config nowhere.json" },

  "checklist-without-scan": { line: "prune checklist" },
  checklist: { after: SCANNED, line: "prune checklist" },
  "checklist-mobile": { after: SCANNED, line: "prune checklist --limit 20 --device mobile" },
  "checklist-profile": { after: SCANNED, line: "prune checklist --limit 2 --method profile" },
  "checklist-markdown": { after: SCANNED, line: "prune checklist --limit 2 --format markdown" },
  "checklist-archive": { line: "prune checklist archive" },
  "checklist-namesakes": { line: "prune checklist namesakes.csv" },
  "checklist-nobody": { line: "prune checklist header-only.csv" },
  "checklist-400": { line: "prune checklist network-400.csv --limit 6" },

  explain: { after: SCANNED, line: 'prune explain "Yetunde Igwe"' },
  "explain-source": { line: 'prune explain "rosalind" Connections.csv' },
  "explain-address": { line: "prune explain https://www.linkedin.com/in/ada-sample/ namesakes.csv" },
  "explain-archive": { line: 'prune explain "Umberto Zanchi" archive' },
  "explain-namesakes": { line: 'prune explain "Ada Sample" namesakes.csv' },
  "explain-ambiguous": { line: "prune explain ma network-400.csv" },
  "explain-guarded": { line: "prune explain Ada namesakes.csv --config gardener.config.json" },
  "explain-unknown": { after: SCANNED, line: 'prune explain "Nobody Atall"' },
  "explain-nearly": { after: SCANNED, line: 'prune explain "Yetunde Smith"' },
  "explain-nobody-named": { line: "prune explain" },
  "explain-without-scan": { line: "prune explain Ada" },
  "explain-json": { line: "prune explain rosalind Connections.csv --json" },

  "scan-what-if": { line: "prune scan network-400.csv --what-if 60 --limit 1" },
  "plan-without-scan": { line: "prune plan" },
  plan: { after: SCANNED, line: "prune plan --pace 2" },
  "plan-after-marks": { after: `${LISTED} && prune mark removed 1-2`, line: "prune plan --skip-weekends --pace 3 --days 1" },
  "plan-markdown": { after: SCANNED, line: "prune plan --from 2026-11-06 --pace 2 --skip-weekends --format markdown" },
  "plan-calendar": { after: SCANNED, line: "prune plan --pace 3 --format ics" },
  "plan-filter": { after: SCANNED, line: "prune plan --title forex" },
  "plan-bad-time": { line: "prune plan --at noon" },
  page: { after: SCANNED, line: "prune page" },
  "page-no-page-of-prunes": { after: SCANNED, line: "prune page -o login.csv" },
  "help-page": { line: "prune help page" },
  "help-plan": { line: "prune help plan" },
  "help-config-show": { line: "prune help config show" },
  "completion-bash": { line: "prune completion bash" },
  "completion-tcsh": { line: "prune completion tcsh" },

  "explain-family-name-first": { line: "prune explain 山田伸一 wide-names.csv" },

  groups: { after: "prune scan network-400.csv", line: "prune groups" },
  "groups-people": { after: "prune scan network-400.csv", line: "prune groups function:sales" },
  "groups-unknown": { after: "prune scan network-400.csv", line: "prune groups employer:nowhere-at-all" },
  "groups-nearly": { after: "prune scan network-400.csv", line: "prune groups function:sale" },
  "help-ask": { line: "prune help ask" },
  "ask-no-terminal": { after: "prune scan network-400.csv", line: "prune ask" },
  "ask-answer": { after: "prune scan network-400.csv", line: "prune ask --answer function:sales=let-go --answer function:education=keep" },
  "ask-bad-answer": { after: "prune scan network-400.csv", line: "prune ask --answer function:sales" },
  "mark-group": { after: "prune scan network-400.csv", line: "prune mark let-go --group function:sales" },
  "mark-group-of-people": { after: "prune scan network-400.csv", line: "prune mark removed --group function:sales" },
  "journal-wishes": {
    after:
      "prune scan network-400.csv && prune mark let-go --group function:sales && prune mark keep --group function:education && prune undo",
    line: "prune journal --all",
  },

  "mark-removed": { after: LISTED, line: "prune mark removed 1-2" },
  "mark-later": { after: LISTED, line: "prune mark later 3 --days 90" },
  "mark-dry-run": { after: LISTED, line: 'prune mark keep "Umberto Zanchi" --note "first boss" --dry-run' },
  "mark-no-such-number": { after: LISTED, line: "prune mark removed 99" },
  "mark-nonsense": { after: LISTED, line: "prune mark deleted 1" },
  "mark-nobody": { after: LISTED, line: "prune mark removed" },
  "mark-without-list": { line: "prune mark removed 1" },
  "mark-namesakes": { after: "prune scan namesakes.csv", line: 'prune mark removed "Ada Sample"' },
  "checklist-after-marks": { after: `${LISTED} && prune mark removed 1-2`, line: "prune checklist --limit 2" },
  "scan-after-marks": { after: `${LISTED} && prune mark removed 1-2`, line: SCANNED },
  undo: { after: `${LISTED} && prune mark removed 1-2`, line: "prune undo" },
  "undo-nothing": { line: "prune undo" },
  "journal-csv": { after: `${LISTED} && prune mark removed 1-2`, line: "prune journal --format csv" },
  "forget-nothing": { line: "prune forget" },
  forget: { after: `${LISTED} && prune mark removed 1-2`, line: "prune forget" },
  "forget-yes": { after: `${LISTED} && prune mark removed 1-2`, line: "prune forget --yes" },

  "scan-next": { files: PROVEN, after: `${LISTED} && prune mark removed 1-2`, line: `prune scan ${NEXT} --limit 3` },
  "scan-next-json": { files: PROVEN, after: `${LISTED} && prune mark removed 1-2`, line: `prune scan ${NEXT} --limit 1 --json` },
  "scan-next-short": { files: SHORT, after: LISTED, line: "prune scan short.csv --limit 3" },
  "scan-next-older": { files: PROVEN, after: `prune scan ${NEXT}`, line: "prune scan Connections.csv --limit 3" },
  "status-next": { files: PROVEN, after: `${LISTED} && prune mark removed 1-2 && prune scan ${NEXT}`, line: "prune status" },
  "status-open-marks": { after: `${LISTED} && prune mark removed 1-2`, line: "prune status" },
  diff: { files: PROVEN, after: `${LISTED} && prune mark removed 1-2 && prune scan ${NEXT}`, line: "prune diff" },
  "diff-files": { files: PROVEN, line: `prune diff Connections.csv ${NEXT} --format csv` },
  "diff-json": { files: PROVEN, line: `prune diff Connections.csv ${NEXT} --json` },
  "diff-markdown": { files: PROVEN, line: `prune diff Connections.csv ${NEXT} --format markdown` },
  "diff-ndjson": { files: PROVEN, line: `prune diff Connections.csv ${NEXT} --format ndjson` },
  "diff-short": { files: SHORT, line: "prune diff Connections.csv short.csv" },
  "diff-older": { files: PROVEN, line: `prune diff ${NEXT} Connections.csv` },
  "diff-two-networks": { line: "prune diff Connections.csv network-400.csv" },
  "diff-one-scan": { after: SCANNED, line: "prune diff" },
  "diff-nothing": { line: "prune diff" },
  history: { files: PROVEN, after: `${LISTED} && prune mark removed 1-2 && prune scan ${NEXT}`, line: "prune history" },
  "history-one": { after: SCANNED, line: "prune history" },
  "history-nothing": { line: "prune history" },
  "history-csv": { files: PROVEN, after: `${LISTED} && prune mark removed 1-2 && prune scan ${NEXT}`, line: "prune history --format csv" },
  "journal-proven": { files: PROVEN, after: `${LISTED} && prune mark removed 1-2 && prune scan ${NEXT}`, line: "prune journal" },
  seen: { after: LISTED, line: "prune seen Umberto Zanchi urn:li:activity:7402912164795363328" },
  "seen-never": { after: LISTED, line: "prune seen 3-4 never" },
  "seen-no-link": { after: LISTED, line: "prune seen Umberto Zanchi https://www.linkedin.com/in/umberto-zanchi-open" },
  "seen-forget": { after: `${LISTED} && prune seen 3 never`, line: "prune seen 3 --forget" },

  signals: { line: "prune signals" },
  "signals-one": { line: "prune signals position-offer" },
  "signals-guard": { line: "prune signals recent-exchange" },
  "signals-retired": { line: "prune signals position-money" },
  "signals-unknown": { line: "prune signals position-cash" },
  "signals-nonsense": { line: "prune signals nonsense" },

  "post-date": {
    line: "prune post-date https://www.linkedin.com/feed/update/urn:li:activity:7402912164795363328?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A7402912164795363328%2C7434151475959775232%29",
  },
  "post-date-thread": { line: "prune post-date https://www.linkedin.com/messaging/thread/2-NzA4MTExMTEtMjIyMi0zMzMz/ 6100000000000000000" },
  "post-date-csv": { line: "prune post-date urn:li:share:7509616982338461696 --format csv" },
  "post-date-none": { line: "prune post-date https://www.linkedin.com/in/ada-sample 74029121647953633281" },

  guide: { line: "prune guide" },
  "guide-nonsense": { line: "prune guide nonsense" },
  ...Object.fromEntries(topics.map(({ id }) => [`guide-${id}`, { line: `prune guide ${id}` }])),

  "mark-filter": { after: SCANNED, line: "prune mark later --connected-before 2021-01-01" },
  "mark-filter-yes": { after: SCANNED, line: "prune mark later --connected-before 2021-01-01 --yes" },
  "mark-filter-dry-run": { line: "prune mark removed archive --function sales,marketing --dry-run" },
  "config-rule": { after: SCANNED, line: 'prune config rule "old ties" --connected-before 2021-01-01' },
  "config-rule-nothing": { line: 'prune config rule "old ties"' },
  "config-show": { line: "prune config show" },
  "config-show-file": { line: "prune config show --config gardener.config.json" },
  "config-init-no-terminal": { line: "prune config init" },
  "config-init-me": { line: 'prune config init --me "Gardener at Acme; roses"' },
};

const INSTANT = "2026-10-31T12:00:00.000Z";

/** Runs one and writes down what happened. */
async function play({ line, after, stdin = "", columns, env = {}, files = {} }: Transcript): Promise<string> {
  const { host, folder, home, out, err } = await fakeHost({
    files: { ...FILES, ...files },
    stdin,
    env,
    ...(columns === undefined ? {} : { columns }),
  });
  const run = (command: string) => main(words(command).slice(1), { ...host, now: () => INSTANT });
  const before = after?.split(" && ") ?? [];
  for (const command of before) await run(command);
  const [outBefore, errBefore] = [out().length, err().length];
  const code = await run(line);
  const shown = (text: string) =>
    text.replaceAll(home, "/home/you/.prune").replaceAll(folder, "/home/you").replaceAll("\u001b", "␛").replaceAll("\r", "␍");
  return [
    ...before.map((command) => `$ ${command} > /dev/null 2> /dev/null\n`),
    `$ ${line}${stdin === "" ? "" : " < …"}\n`,
    part("stderr", shown(err().slice(errBefore))),
    part("stdout", shown(out().slice(outBefore))),
    `exit code ${code}\n`,
  ].join("");
}

function part(name: string, text: string): string {
  if (text === "") return "";
  return `~~~ ${name}\n${text}${text.endsWith("\n") ? "" : "(no line break at the end)\n"}~~~\n`;
}

/** A command line as a shell would part it. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? (bare as string));
}

describe("transcripts", () => {
  it.each(Object.entries(TRANSCRIPTS))("%s", async (name, transcript) => {
    const played = await play(transcript);
    expect(played).not.toContain("this is a bug");
    await expect(played).toMatchFileSnapshot(`transcripts/${name}.txt`);
  });

  it("leave no file of one that is gone", () => {
    const kept = readdirSync(resolve(import.meta.dirname, "transcripts")).sort();
    expect(kept).toEqual(
      Object.keys(TRANSCRIPTS)
        .map((name) => `${name}.txt`)
        .sort(),
    );
  });
});
