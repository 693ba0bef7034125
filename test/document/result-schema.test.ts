import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { resultJsonSchema } from "../../src/result/json-schema.ts";
import { results } from "../../src/results/index.ts";
import { RESULTS, SCAN } from "./samples.ts";

// Dates carry a pattern beside the format, so nothing is lost by leaving formats to others.
const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: true } });

describe("result.schema.json", () => {
  test("is what the schemas say; `npx vitest run -u` writes it anew", async () => {
    await expect(`${JSON.stringify(resultJsonSchema(results), null, 2)}\n`).toMatchFileSnapshot("../../src/document/result.schema.json");
  });

  test.each(RESULTS)("accepts $schema", (result) => {
    const validate = ajv.compile(resultJsonSchema(results, { exact: true }));
    validate(JSON.parse(JSON.stringify(result)));
    expect(validate.errors).toBeNull();
  });

  test("every object is closed", () => {
    const open: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if ("type" in value && value.type === "object" && !("additionalProperties" in value)) open.push(path);
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}/${key}`);
    };
    look(resultJsonSchema(results, { exact: true }), "#");
    expect(open).toEqual([]);
  });

  test.each([
    ["a field too many", { ...SCAN, extra: 1 }],
    ["a field too few", { ...SCAN, asOf: undefined }],
    ["a date that is none", { ...SCAN, asOf: "2026-02-30" }],
    ["a score off the scale", { ...SCAN, connections: [{ ...SCAN.connections[0], score: 101 }] }],
    ["another version", { ...SCAN, schema: "prune/scan@2" }],
  ])("refuses %s", (_, value) => {
    expect(ajv.compile(resultJsonSchema(results, { exact: true }))(JSON.parse(JSON.stringify(value)))).toBe(false);
  });

  test("what is shipped lets fields be added without a new version, and nothing else", () => {
    const shipped = ajv.compile(resultJsonSchema(results));
    const person = { ...SCAN.connections[0], later: { more: 1 } };
    expect(shipped(JSON.parse(JSON.stringify({ ...SCAN, extra: 1, connections: [person] })))).toBe(true);
    expect(shipped(JSON.parse(JSON.stringify({ ...SCAN, connections: [{ ...person, score: 101 }] })))).toBe(false);
  });
});
