/** Damage to JSON: wrong types, missing and doubled keys, keys of JavaScript's own, numbers at the edge, endless depth. */
import type { Random } from "../../fixtures/random.ts";
import { damaged, WORDS } from "./bytes.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** JSON that was changed once to three times, and sometimes its bytes as well. */
export function spoiledDocument(text: string, draw: Random): Uint8Array {
  let value = JSON.parse(text) as Json;
  for (let left = draw.between(0, 3); left > 0; left -= 1) value = changedIn(value, draw, draw.between(0, 5));
  let written = JSON.stringify(value, undefined, draw.pick([0, 0, 2])) as string;
  // What JSON.stringify never writes.
  if (draw.chance(0.1)) written = written.replace(/:/, draw.pick([':"__proto__",":', ":\u00a0", ":NaN,", ":-0", ":1e999,", "::"]));
  if (draw.chance(0.05)) written = `${"[".repeat(draw.pick([50, 5_000, 200_000]))}${written}`;
  if (draw.chance(0.05)) {
    const deep = draw.pick([50, 5_000, 50_000]);
    written = `${'{"a":'.repeat(deep)}${written}${"}".repeat(deep)}`;
  }
  if (draw.chance(0.1)) written = `\ufeff${written}`;
  if (draw.chance(0.05)) return Buffer.from(`\ufeff${written}`, "utf16le");
  return draw.chance(0.25) ? damaged(Buffer.from(written), draw) : Buffer.from(written);
}

/** Lines of JSON whose lines were doubled, moved, dropped, cut or changed. */
export function spoiledLines(text: string, draw: Random): Uint8Array {
  let lines = text.split("\n").filter((line) => line !== "");
  for (let left = draw.between(1, 4); left > 0; left -= 1) {
    const at = draw.between(0, Math.max(0, lines.length - 1));
    const line = lines[at] ?? "";
    lines = draw.pick<() => string[]>([
      () => lines.toSpliced(at, 0, line),
      () => lines.toSpliced(at, 1),
      () => draw.shuffled(lines),
      () => (line === "" ? lines : lines.with(at, line.slice(0, draw.between(0, line.length)))),
      () => lines.toSpliced(at, 0, draw.pick(["# by hand", "", "{}", "null", "[]", "  ", "\ufeff", "x #torn", '"a"', "0"])),
      () => (line === "" ? lines : lines.with(at, new TextDecoder().decode(spoiledDocument(isJson(line) ? line : "{}", draw)))),
    ])();
  }
  const whole = Buffer.from(lines.join(draw.chance(0.9) ? "\n" : "\r\n") + (draw.chance(0.8) ? "\n" : ""));
  return draw.chance(0.3) ? damaged(whole, draw) : whole;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function changedIn(value: Json, draw: Random, depth: number): Json {
  if (depth > 0 && Array.isArray(value) && value.length > 0) {
    const at = draw.between(0, value.length - 1);
    return value.with(at, changedIn(value[at] as Json, draw, depth - 1));
  }
  if (depth > 0 && typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
    const key = draw.pick(Object.keys(value));
    return { ...value, [key]: changedIn(value[key] as Json, draw, depth - 1) };
  }
  return draw.pick<() => Json>([
    () => null,
    () => draw.pick([true, false, 0, -1, 1, 0.5, 1e21, 2 ** 53, -1e-7, 61, 100, 101]),
    () => draw.pick(WORDS),
    () => `${draw.pick(WORDS)}${"x".repeat(draw.pick([0, 300, 20_000]))}`,
    () => "\ud83d",
    () => [],
    () => ({}),
    () => [value, value],
    () => [value],
    () => ({ value }),
    () =>
      typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value, [draw.pick(WORDS)]: draw.pick(WORDS) } : value,
    () => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return 7;
      const keys = Object.keys(value);
      if (keys.length === 0) return value;
      const gone = draw.pick(keys);
      return Object.fromEntries(Object.entries(value).filter(([key]) => key !== gone));
    },
    () => (typeof value === "number" ? value + draw.pick([-1, 1, 1e6, 0.5]) : typeof value === "string" ? value.slice(1) : value),
  ])();
}
