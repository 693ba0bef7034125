/** The scan's face: what it says of networks large, small, empty and filtered. */
import { describe, expect, test } from "vitest";
import { scanView } from "../../src/views/scan.ts";
import { only, person, said, scan, summary } from "./invented.ts";

/** A network of the given size, worst first. */
const ranked = (size: number) =>
  Array.from({ length: size }, (_, i) => person({ rank: i + 1, score: Math.max(0, 80 - i), name: `Person ${i + 1}` }));

test("how many, since when, how near the limit", () => {
  const text = said(scanView(scan({ summary: summary({ connections: 1812, since: "2009-03-03" }) })));
  expect(text).toContain("1,812 connections since March 3, 2009");
  expect(text).toContain("6 % of LinkedIn's limit of 30,000: room for 28,188 more.");
});

test("date-only rows are counted, explained and taken off the room that is left", () => {
  const text = said(scanView(scan({ summary: summary({ connections: 1812, dateOnly: 18 }) })));
  expect(text).toContain("room for 28,170 more. 18 more rows hold only a date: closed, hidden or restricted profiles.");
});

test("a full network is told what that means", () => {
  const text = said(scanView(scan({ summary: summary({ connections: 29950, dateOnly: 50 }) })));
  expect(text).toContain("That is LinkedIn's limit of 30,000");
});

describe("connections by year", () => {
  const bars = (byYear: Record<string, number>) => only(scanView(scan({ summary: summary({ byYear }) })), "bars")[0]?.rows;

  test("a bar a year while they fit; years without anybody are shown", () => {
    expect(bars({ 2020: 5, 2022: 7 })).toEqual([
      { label: "2020", value: 5 },
      { label: "2021", value: 0 },
      { label: "2022", value: 7 },
    ]);
  });

  test("bars of equal length in years when there are many, and nobody is lost", () => {
    const byYear = Object.fromEntries(Array.from({ length: 18 }, (_, i) => [2009 + i, i + 1]));
    const rows = bars(byYear) ?? [];
    expect(rows.map(({ label }) => label)).toEqual(["2009–2011", "2012–2014", "2015–2017", "2018–2020", "2021–2023", "2024–2026"]);
    expect(rows.reduce((sum, { value }) => sum + value, 0)).toBe((18 * 19) / 2);
  });

  test("no dates, no bars", () => {
    expect(bars({})).toBeUndefined();
  });
});

test("the fullest days are named, the others counted", () => {
  const bursts = [
    { day: "2018-01-09", count: 31 },
    { day: "2019-05-14", count: 61 },
    { day: "2019-06-02", count: 44 },
  ];
  expect(said(scanView(scan({ summary: summary({ bursts }) })))).toContain(
    "Many at once: 61 on May 14, 2019; 44 on June 2, 2019; 1 other day.",
  );
  expect(said(scanView(scan()))).not.toContain("Many at once");
});

test("verdicts are counted; unfollow only where there is one", () => {
  const verdicts = { remove: 0, unfollow: 0, review: 4, keep: 1200 };
  const left = (changes = {}) => ({ ...scan().left, verdicts: { ...verdicts, ...changes } });
  const text = said(scanView(scan({ left: left() })));
  expect(text).toContain("0 | remove | ");
  expect(text).toContain("4 | review | a score of 35 or more");
  expect(text).toContain("1,200 | keep | ");
  expect(text).not.toContain("unfollow");
  expect(said(scanView(scan({ left: left({ unfollow: 2 }) })))).toContain("2 | unfollow | ");
});

test("who was decided about, or is kept by the policy, is counted apart", () => {
  const left = {
    people: 1,
    verdicts: { remove: 0, unfollow: 0, review: 1, keep: 10 },
    removals: { spam: 0, lapsed: 0 },
    decided: { unfollowed: 2, keep: 3, later: 4 },
    kept: 5,
  };
  const text = said(scanView(scan({ left })));
  expect(text).toContain("5 | keep | no reason to look");
  for (const row of [
    "2 | unfollowed | by you",
    "3 | kept | by you, one by one",
    "4 | later | you put them off",
    "5 | kept | by your policy",
  ])
    expect(text).toContain(row);
});

test("whom LinkedIn did not remove is said at once", () => {
  const there = [1, 2, 3].map((number) => ({ id: `a${number}`, name: `Ada ${number}`, on: "2026-07-30" }));
  expect(said(scanView(scan({ stillThere: there })))).toContain(
    "3 you marked removed are still there, and listed again: Ada 1 (July 30, 2026), Ada 2",
  );
});

test("whom prune takes the user for, and from which file", () => {
  expect(said(scanView(scan()))).toContain("prune takes you for nobody: no Profile.csv, policy or --me");
  const owner = {
    name: "Ada Example",
    titles: ["Cheese maker"],
    companies: ["Example Dairy"],
    functions: ["trades-services" as const],
    from: ["Profile.csv", "--me"],
  };
  expect(said(scanView(scan({ policy: { ...scan().policy, owner } })))).toContain(
    "prune takes you for Ada Example, Cheese maker at Example Dairy (from Profile.csv, --me), working in trades and services.",
  );
});

test("confidence, and the download that would raise it", () => {
  const text = said(scanView(scan()));
  expect(text).toContain(
    "Confidence: low. Without messages nobody can tell whom you talk with, so the order is weak: it goes by when and how fast you added people. messages.csv would tell most, then Profile.csv and Positions.csv. How to get it: prune guide export.",
  );
  expect(said(scanView(scan({ summary: summary({ confidence: "high", missing: [] }) })))).toContain("Confidence: high.\n");
});

test("which end of each scale is which", () => {
  expect(said(scanView(scan()))).toContain("score 0…100, 100 = remove first");
  expect(said(scanView(scan({ connections: ranked(2).reverse() })))).toContain("scales 0…100, score 100 = remove first");
});

describe("the table of people", () => {
  const table = (result: Parameters<typeof scanView>[0]) => {
    const { blocks } = scanView(result);
    const at = blocks.findIndex((block) => block.kind === "table" && block.columns[0]?.title === "Score");
    return {
      caption: said({ blocks: blocks.slice(at - 1, at) }),
      rows: said({ blocks: blocks.slice(at, at + 1) })
        .split("\n")
        .slice(1),
    };
  };

  test("the ten highest scores with their main reasons, the strongest first; limits are no reasons", () => {
    const { caption, rows } = table(scan({ summary: summary({ connections: 40 }), connections: ranked(40) }));
    expect(caption).toBe("The 10 highest scores (score 0…100, 100 = remove first)");
    expect(rows).toHaveLength(10);
    expect(rows[0]).toBe('80 | review | Person 1 | connected in 2021; position says "guest posts"');
  });

  test("everybody of a small network", () => {
    expect(table(scan({ summary: summary({ connections: 3 }), connections: ranked(3) }))).toMatchObject({
      caption: "Everybody (score 0…100, 100 = remove first)",
    });
  });

  test("all whom a filter left", () => {
    const { caption, rows } = table(scan({ summary: summary({ connections: 40 }), connections: ranked(40).slice(5, 25) }));
    expect(caption).toMatch(/^20 connections, as you asked/);
    expect(rows).toHaveLength(20);
  });

  test("another order shows what it may go by", () => {
    const { caption, rows } = table(scan({ summary: summary({ connections: 40 }), connections: ranked(40).reverse().slice(0, 10) }));
    expect(caption).toMatch(/^10 connections, as you asked/);
    expect(rows[0]).toBe("41 | 60 | 20 | ? | February 7, 2021 | review | Person 40");
  });

  test("nobody on whom nothing was found is given a reason", () => {
    const quiet = person({ receipt: [], score: 0, verdict: "keep" });
    const guarded = person({ ...quiet, rank: 2, protectedBy: ["keep-list"] });
    const { rows } = table(scan({ summary: summary({ connections: 2 }), connections: [quiet, guarded] }));
    expect(rows).toEqual(["0 | keep | Ada Example | no sign", "0 | keep | Ada Example | protected"]);
  });

  test("names and reasons are marked as the export's, so that formats make them safe", () => {
    const [row] = only(scanView(scan()), "table").at(-1)?.rows ?? [];
    expect(row?.[2]).toMatchObject({ text: "Ada Example", name: true });
    expect(row?.[3]).toEqual([expect.objectContaining({ name: true }), expect.objectContaining({ name: true })]);
  });
});

test("filters that nobody fits: said so, and no empty table", () => {
  const view = scanView(scan({ summary: summary({ connections: 40 }), connections: [] }));
  expect(said(view)).toContain("Nobody fits these filters.");
  expect(said(view)).not.toContain("Main reasons");
});

test("a file with a header only", () => {
  const text = said(scanView(scan({ summary: summary({ connections: 0, since: null, byYear: {} }), connections: [] })));
  expect(text).toContain("No connections");
  expect(text).toContain("its header and no rows");
  expect(text).toContain("prune guide export");
  expect(text).not.toContain("checklist");
});

test("a file of date-only rows", () => {
  const text = said(scanView(scan({ summary: summary({ connections: 0, dateOnly: 1, since: null, byYear: {} }), connections: [] })));
  expect(text).toContain("The file names nobody. 1 row holds only a date");
});

describe("what to do next", () => {
  test("today's list, one person, who you are", () => {
    const text = said(scanView(scan()));
    expect(text).toContain("prune checklist --limit 15: ");
    expect(text).toContain('prune explain "Ada Example": ');
    expect(text).toContain("prune config init: ");
  });

  test("who you are is not asked twice", () => {
    expect(
      said(
        scanView(
          scan({
            policy: { ...scan().policy, owner: { name: "Ada Example", titles: [], companies: [], functions: [], from: ["Profile.csv"] } },
          }),
        ),
      ),
    ).not.toContain("config init");
  });

  test.each(["$(touch x)", "`id`", 'a"; rm -r .; "', "a%PATH%", "a!b"])(
    "a name that a shell would run is never put into a command: %j",
    (name) => {
      expect(said(scanView(scan({ connections: [person({ name, firstName: name, lastName: "" })] })))).toContain(
        'prune explain "part of a name"',
      );
    },
  );

  test("notes about the file are pointed to", () => {
    const problem = { file: "Connections.csv", line: 9, row: 5, kind: "unreadable-date", message: "…", setAside: false };
    expect(said(scanView(scan({ source: { ...scan().source, problems: [problem] } })))).toContain(
      "--problems: lists 1 problem in the file",
    );
  });
});
