/** The policy file: what is accepted, what is refused and how that is said; `--me`; what outdoes what. */
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PruneError } from "../../src/errors.ts";
import { faultIn } from "../../src/verdict/json-fault.ts";
import { parseMe } from "../../src/verdict/parse-me.ts";
import { DEFAULT_POLICY, mergePolicy, type PolicyLayer } from "../../src/verdict/policy.ts";
import { policyFileSchema, readPolicyFile } from "../../src/verdict/policy-file.ts";

const IDS = ["long-silence", "same-school", "position-offer"];

const WHOLE = {
  $schema: "prune.schema.json",
  me: {
    name: "Ada Example",
    titles: ["Data engineer"],
    companies: ["Acme"],
    pastCompanies: ["Globex"],
    schools: ["Invented University"],
    keywords: ["fintech"],
    targetCompanies: ["Initech"],
    goals: ["job", "learning"],
  },
  keep: { people: ["Bo Example"], companies: ["Acme"], titleWords: ["cheese"], connectedSince: "2024-02-29" },
  points: { "same-school": -12, "long-silence": 0 },
  signals: { "position-offer": false },
  lines: { review: 30, remove: 55 },
  pace: 10,
  method: "profile",
  device: "mobile",
};

const read = (text: string) => readPolicyFile(text, "prune.config.json", IDS);

/** What is said about a text that is refused. */
function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    expect(error).toBeInstanceOf(PruneError);
    expect((error as PruneError).kind).toBe("usage");
    return [(error as PruneError).message, ...(error as PruneError).list].join("\n");
  }
  throw new Error(`accepted: ${text}`);
}

describe("a policy file", () => {
  it("says everything that can be set", () => {
    const { $schema: _, ...policy } = WHOLE;
    expect(read(JSON.stringify(WHOLE))).toEqual(policy);
  });

  it("may be empty, have a byte order mark and any white space", () => {
    expect(read("\uFEFF \r\n{\r\n}\r\n")).toEqual({});
  });

  it.each([
    ['{"pase": 10}', 'prune.config.json: there is no setting "pase"; did you mean "pace".'],
    ['{"lines": {"reviw": 10}}', 'prune.config.json: there is no setting "lines.reviw"; did you mean "lines.review".'],
    ['{"keep": {"zzz": []}}', 'there is no setting "keep.zzz"; there are people, companies, titleWords, connectedSince.'],
    ['{"__proto__": {}}', 'there is no setting "__proto__"'],
    ['{"points": {"long-silense": 5}}', 'there is no signal "long-silense" for points; did you mean "long-silence".'],
    ['{"points": {"__proto__": 5}}', 'there is no signal "__proto__" for points; `prune signals` lists them.'],
    ['{"signals": {"astrology": true}}', 'there is no signal "astrology" for signals; `prune signals` lists them.'],
    ['{"signals": {"same-school": "off"}}', 'signals.same-school is "off"; accepted: true or false.'],
    ['{"points": {"same-school": 101}}', "points.same-school is 101; accepted: a whole number from -100 to 100."],
    ['{"points": {"same-school": 1.5}}', "points.same-school is 1.5; accepted: a whole number from -100 to 100."],
    ['{"pace": 0}', "pace is 0; accepted: a whole number from 1 to 200."],
    ['{"pace": 201}', "pace is 201; accepted: a whole number from 1 to 200."],
    ['{"pace": "10"}', 'pace is "10"; accepted: a whole number from 1 to 200.'],
    ['{"me": {"titles": "Data engineer"}}', 'me.titles is "Data engineer"; accepted: a list of texts, like ["one", "two"].'],
    ['{"me": {"goals": ["fame"]}}', 'me.goals[0] is "fame"; accepted: one of "job", "clients", "hiring", "learning".'],
    ['{"keep": {"people": ["Ada Example", " "]}}', 'keep.people[1] is " "; accepted: a text that is not empty.'],
    ['{"keep": {"connectedSince": "2023-02-29"}}', 'keep.connectedSince is "2023-02-29"; accepted: a date like "2026-10-31".'],
    ['{"keep": []}', "keep is []; accepted: an object of people, companies, titleWords, connectedSince."],
    ['{"jobs": [{"titel": "Evangelist"}]}', 'there is no setting "jobs[0].titel"; there are title, person, function, seniority.'],
    ['{"rules": {"old": {"titles": ["cook"]}}}', 'there is no setting "rules.old.titles"; did you mean "rules.old.title".'],
    ['{"rules": {"old": {}}}', "rules.old is an object; accepted: an object of at least one of company, title,"],
    ['{"rules": {"old": null}}', "rules.old is null; accepted: an object of at least one of"],
    [
      '{"rules": {"old": {"title": "cook"}}}',
      'rules.old.title is "cook"; accepted: a list of words, like ["recruiter", "talent acquisition"].',
    ],
    ['{"rules": {"old": {"company": []}}}', "rules.old.company is []; accepted: a list of words"],
    ['{"rules": {"old": {"title": ["…"]}}}', 'rules.old.title[0] is "…"; accepted: words to look for.'],
    ['{"rules": {"old": {"function": ["cooking"]}}}', 'rules.old.function[0] is "cooking"; accepted: one of "accounting",'],
    ['{"rules": {"old": {"connectedBefore": "2018"}}}', 'rules.old.connectedBefore is "2018"; accepted: a date like "2026-10-31".'],
    ['{"rules": {"old": {"neverMessaged": false}}}', "rules.old.neverMessaged is false; accepted: true."],
    ['{"rules": {" ": {"title": ["cook"]}}}', "accepted: an object of names and rules, like"],
    ['{"rules": []}', "rules is []; accepted: an object of names and rules, like"],
    ['{"method": "email"}', 'method is "email"; accepted: one of "connections", "profile".'],
    ['{"lines": {"review": 60, "remove": 60}}', "lines.review is 60; it must be below lines.remove, 60."],
    ["[]", "the file is []; accepted: one object in braces."],
    ["null", "the file is null; accepted: one object in braces."],
  ])("refuses %s and says what is accepted", (text, said) => expect(refusal(text)).toContain(said));

  it("names every mistake at once", () => {
    expect(refusal('{"pace": 0, "devise": "mobile", "signals": {"nope": true}}')).toBe(
      [
        "prune.config.json has 3 mistakes:",
        "- pace is 0; accepted: a whole number from 1 to 200.",
        '- there is no setting "devise"; did you mean "device".',
        '- there is no signal "nope" for signals; `prune signals` lists them.',
      ].join("\n"),
    );
  });

  it.each([
    ["", "line 1, column 1: it is empty; the least a policy file holds is {}"],
    ['{\n  "pace": 10,\n  // people a day\n}', "line 3, column 3: JSON knows no comments"],
    ['{"pace": 10 /* a day */}', "line 1, column 13: JSON knows no comments"],
    ["# mine\n{}", "line 1, column 1: JSON knows no comments"],
    ['{\n  "pace": 10,\n}', "line 3, column 1: there is a comma too many before the closing bracket"],
    ['{"me": {"titles": ["a",]}}', "line 1, column 24: there is a comma too many"],
    ["{'pace': 10}", "line 1, column 2: texts stand in straight double quotes"],
    ["{“pace”: 10}", "line 1, column 2: texts stand in straight double quotes"],
    ["{pace: 10}", 'line 1, column 2: "pace" needs double quotes around it'],
    ['{"signals": {"same-school": True}}', "line 1, column 29: JSON writes true, false and null in small letters"],
    ['{"pace": 10\n "device": "mobile"}', "line 2, column 2: a comma or colon is missing before this"],
    ['{"me": {"name": "Ada}}', "line 1, column 17: this text is not closed on its line"],
    ['{"keep": {"people": ["C:\\Ada"]}}', "line 1, column 22: this text is not closed on its line, or holds a \\"],
    ['{"pace": 10', "line 1, column 12: it ends too early"],
    ['{"pace": 010}', 'line 1, column 10: "0" cannot stand here'],
    ['{"pace": 10}}', 'line 1, column 13: "}" cannot stand here'],
    ['{\0"\0p\0', "it is saved as UTF-16; save it as UTF-8"],
  ])("says where %j is not JSON", (text, said) => {
    expect(refusal(text)).toContain(`prune.config.json is not JSON: `);
    expect(refusal(text)).toContain(said);
  });

  it.each([
    ["lists that are not closed rightly", `${"[".repeat(200_000)}${"]".repeat(200_001)}`, "column 400001"],
    ["objects that are not closed", '{"a":'.repeat(200_000), "it ends too early"],
    ["whole lists", `${"[".repeat(200_000)}${"]".repeat(200_000)}`, "the file is a list"],
    ["lists for a text", `{"me":{"name":${"[".repeat(200_000)}${"]".repeat(200_000)}}}`, "me.name is a list"],
    [
      "objects for points",
      `{"points":{"same-school":${'{"a":'.repeat(200_000)}1${"}".repeat(200_001)}}`,
      "points.same-school is an object",
    ],
    ["an endless key", `{"${"pace".repeat(500_000)}":1}`, 'there is no setting "pacepace'],
    ["an endless name of a rule", `{"rules":{"${"cook".repeat(500_000)}":{"titel":1}}}`, "there is no setting "],
    ["an endless text", `{"pace":"${"pace".repeat(500_000)}`, "this text is not closed"],
  ])("refuses 200,000 of %s in a short sentence", (_, text, said) => {
    const sentence = refusal(text);
    expect(sentence).toContain(said);
    expect(sentence.length).toBeLessThan(250);
  });

  it("reads along any JSON to its end, and finds a fault no later than where it was put", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, seed) => {
        expect(faultIn(json)).toMatchObject({ line: 1, column: json.length + 1 });
        const cut = seed % (json.length + 1);
        // A backspace can stand nowhere in JSON.
        expect(faultIn(`${json.slice(0, cut)}\b${json.slice(cut)}`).column).toBeLessThanOrEqual(cut + 1);
      }),
    );
  });

  it("has a JSON Schema that agrees with it", () => {
    const validate = new Ajv2020({ validateFormats: false }).compile(policyFileSchema());
    expect(validate(WHOLE)).toBe(true);
    for (const wrong of [
      { pase: 1 },
      { pace: 0 },
      { me: { titles: "x" } },
      { points: { x: 101 } },
      { keep: { connectedSince: "2023-02-29" } },
    ]) {
      expect(validate(wrong)).toBe(false);
      expect(refusal(JSON.stringify(wrong))).not.toBe("");
    }
  });
});

describe("--me", () => {
  const said = (text: string) => {
    const { titles, companies, keywords } = parseMe(text);
    return [titles, companies, keywords];
  };

  it.each([
    ["Data engineer at Acme; fintech, Berlin", [["Data engineer"], ["Acme"], ["fintech", "Berlin"]]],
    ["Data engineer @Acme", [["Data engineer"], ["Acme"], []]],
    ["Data engineer@Acme;;", [["Data engineer"], ["Acme"], []]],
    ["Datenprüferin bei Käse & Söhne; Banken", [["Datenprüferin"], ["Käse & Söhne"], ["Banken"]]],
    ["Ingénieure chez Acme", [["Ingénieure"], ["Acme"], []]],
    ["Ingeniero en sistemas en Acme", [["Ingeniero en sistemas"], ["Acme"], []]],
    ["Engenheira de dados na Acme", [["Engenheira de dados"], ["Acme"], []]],
    ["Analista presso Acme", [["Analista"], ["Acme"], []]],
    ["Founder and CEO / Speaker at Look at Media / Globex", [["Founder", "CEO", "Speaker"], ["Look at Media", "Globex"], []]],
    ["Engineer at Acme, Inc.; fintech", [["Engineer"], ["Acme, Inc."], ["fintech"]]],
    ["Engineer at Acme, Inc., fintech, Berlin", [["Engineer"], ["Acme, Inc."], ["fintech", "Berlin"]]],
    ["@Acme", [[], ["Acme"], []]],
    ["at Acme", [[], ["Acme"], []]],
    ["Data engineer", [["Data engineer"], [], []]],
    ["; fintech；Berlin، Kairo、東京", [[], [], ["fintech", "Berlin", "Kairo", "東京"]]],
    ["Attaché naval", [["Attaché naval"], [], []]],
    ["  Data   engineer\tat  Acme \n fintech, fintech", [["Data engineer"], ["Acme"], ["fintech"]]],
  ])("reads %j", (text, owner) => expect(said(text)).toEqual(owner));

  it.each(["", "  ", " ; , ;", "@"])("refuses %j", (text) => expect(() => parseMe(text)).toThrow("--me says nothing."));

  it("never yields an empty word, whatever is said", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const words = said(`${before} at Acme ${after}; x`).flat();
        expect(words.every((word) => word.trim() === word && word !== "")).toBe(true);
      }),
    );
  });
});

describe("what outdoes what", () => {
  const layer = (from: string, says: PolicyLayer["says"]): PolicyLayer => ({ from, says });

  it("is the defaults when nobody says anything", () => {
    const { policy, from } = mergePolicy([]);
    expect(policy).toEqual(DEFAULT_POLICY);
    expect(policy).toMatchObject({ lines: { review: 35, remove: 60 }, pace: 15, method: "connections", device: "desktop", me: undefined });
    expect(new Set(from.values())).toEqual(new Set(["default"]));
  });

  it("whoever adds to a list of people to keep is told, and lines must not meet", () => {
    const { from } = mergePolicy([
      layer("own", { keep: { people: ["Ada"] } }),
      layer("beside", { keep: { people: ["Bo"], companies: [] } }),
    ]);
    expect([from.get("keep.people"), from.get("keep.companies")]).toEqual(["own and beside", "default"]);
    expect(() => mergePolicy([layer("own", { lines: { review: 50, remove: 50 } })])).toThrow(/must be below/);
    expect(mergePolicy([layer("own", { lines: { review: 49, remove: 50 } })]).policy.lines).toEqual({ review: 49, remove: 50 });
  });

  it("nobody has a name that nobody told", () => {
    expect(mergePolicy([layer("own", { me: { titles: ["Cook"] } })]).policy.me).not.toHaveProperty("name");
    expect(mergePolicy([layer("own", { me: { name: "Ada" } })]).policy.me?.name).toBe("Ada");
  });

  it("the nearer place, value by value, and it is told which", () => {
    const { policy, from } = mergePolicy([
      layer("own", {
        me: { titles: ["Cook"], keywords: ["cheese"] },
        points: { a: 1, b: 1 },
        lines: { review: 20 },
        pace: 5,
        device: "mobile",
      }),
      layer("beside", { me: { titles: ["Data engineer"] }, points: { b: 2 }, lines: { remove: 50 }, pace: 7 }),
      layer("--me", { me: { companies: ["Acme"] } }),
    ]);
    expect(policy.me).toEqual({
      titles: ["Data engineer"],
      companies: ["Acme"],
      pastCompanies: [],
      schools: [],
      keywords: ["cheese"],
      targetCompanies: [],
      goals: [],
    });
    expect(policy).toMatchObject({
      points: { a: 1, b: 2 },
      lines: { review: 20, remove: 50 },
      pace: 7,
      device: "mobile",
      method: "connections",
    });
    expect(Object.fromEntries(from)).toMatchObject({
      "me.titles": "beside",
      "me.companies": "--me",
      "me.keywords": "own",
      "me.schools": "default",
      "points.a": "own",
      "points.b": "beside",
      "lines.review": "own",
      "lines.remove": "beside",
      pace: "beside",
      device: "own",
      method: "default",
    });
  });

  it("an empty list of a nearer place empties it", () => {
    expect(
      mergePolicy([layer("own", { me: { keywords: ["cheese"] } }), layer("beside", { me: { keywords: [] } })]).policy.me?.keywords,
    ).toEqual([]);
  });

  it("but whoever is to be kept anywhere is kept", () => {
    const { policy, from } = mergePolicy([
      layer("own", { keep: { people: ["Ada Example", "Bo Example"], connectedSince: "2020-01-01" } }),
      layer("beside", { keep: { people: ["Bo Example", "Cy Example"], connectedSince: "2024-01-01" } }),
    ]);
    expect(policy.keep.people).toEqual(["Ada Example", "Bo Example", "Cy Example"]);
    expect(from.get("keep.people")).toBe("own and beside");
    expect(policy.keep.connectedSince).toBe("2024-01-01");
  });

  it("and lines that cross between two places are refused, with both", () => {
    expect(() => mergePolicy([layer("own", { lines: { remove: 40 } }), layer("beside", { lines: { review: 45 } })])).toThrow(
      "lines.review (45, beside) must be below lines.remove (40, own).",
    );
    expect(() => mergePolicy([layer("own", { lines: { review: 70 } })])).toThrow(
      "lines.review (70, own) must be below lines.remove (60, default).",
    );
  });
});
