/** A line is an entry and back; what a crash leaves is passed over, all other damage is named. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/journal/decisions.ts";
import { addition, type Entry, lineOf, type PersonEntry, readLines, subjectOf } from "../../src/journal/entry.ts";
import { anyEntry, anyJournal, entry } from "./invented.ts";

const WHERE = "/somewhere/journal.jsonl";
const textOf = (entries: readonly Entry[]) => addition("", entries);
const read = (text: string) => readLines(text, WHERE);
const bytes = (text: string) => new TextEncoder().encode(text);
const asText = (piece: Uint8Array) => new TextDecoder().decode(piece);

function failure(text: string): { kind: string; message: string } {
  try {
    read(text);
  } catch (error) {
    return error as { kind: string; message: string };
  }
  throw new Error("was read without a complaint");
}

describe("a journal", () => {
  it("reads back as it was written", () => {
    fc.assert(
      fc.property(anyJournal, (entries) => {
        expect(read(textOf(entries))).toEqual({ entries, notes: [] });
      }),
    );
  });

  it("cut off at any byte, is the journal of the lines before", () => {
    fc.assert(
      fc.property(anyJournal, fc.nat(), (entries, cut) => {
        const whole = bytes(textOf(entries));
        const kept = whole.slice(0, cut % (whole.length + 1));
        const said = read(asText(kept));
        expect(said.entries).toEqual(entries.slice(0, said.entries.length));
        const ended = asText(kept).split("\n").length - 1;
        // The last line may be all there but for its line break; then it counts.
        expect([ended, ended + 1]).toContain(said.entries.length);
      }),
    );
  });

  it("cut off at any byte, goes on with whole lines behind", () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, fc.nat(), (before, after, cut) => {
        const whole = bytes(textOf(before));
        const left = asText(whole.slice(0, cut % (whole.length + 1)));
        const survived = read(left).entries;
        const later = after.map((one, index) => ({ ...one, at: new Date(Date.UTC(2027, 0, 1) + index).toISOString() }));
        expect(read(left + addition(left, later)).entries).toEqual([...survived, ...later]);
      }),
    );
  });

  it("put together from two, says the same in either order, and no more when a line came with both", () => {
    fc.assert(
      fc.property(fc.array(anyEntry), fc.array(anyEntry), fc.array(anyEntry), (shared, here, there) => {
        const [one, other] = [textOf([...shared, ...here]), textOf([...shared, ...there])];
        expect(read(one + other)).toEqual(read(other + one));
        expect(fold(read(one + one).entries)).toEqual(fold(read(one).entries));
      }),
    );
  });

  it("may be written by hand: comments, blank lines, Windows line ends, whole seconds, other zones, fewer fields", () => {
    const text = [
      "\ufeff# my decisions",
      "",
      '{"at":"2026-11-22T11:00:00+01:00","person":"bo-example","name":"Bo Example","decision":"keep","note":"friend","mine":[1]}',
      '{"at":"2026-11-22T09:00:00Z","person":"ada-example","name":"Ada Example","decision":"removed","card":{"company":"Acme"}}',
      "  # the end",
      "",
    ].join("\r\n");
    const { entries, notes } = read(text);
    expect(entries.map(subjectOf)).toEqual(["ada-example", "bo-example"]);
    expect((entries[0] as PersonEntry).card).toEqual({
      url: null,
      company: "Acme",
      position: "",
      connectedOn: null,
      score: null,
      reasons: [],
      costs: [],
    });
    expect(entries[1]).toMatchObject({ note: "friend", mine: [1] });
    expect(notes).toEqual([]);
  });

  it("tells of an unfinished line, until another stands behind it and it is marked as what it is", () => {
    const torn = `${lineOf(entry())}\n{"at":"2026-11-22T10:0`;
    expect(read(torn).notes).toEqual([expect.stringContaining(`line 2 of ${WHERE} is unfinished`)]);
    const later = entry({ at: "2026-11-23T10:00:00.000Z" });
    const mended = torn + addition(torn, [later]);
    expect(mended).toBe(`${torn} #torn\n${lineOf(later)}\n`);
    expect(read(mended)).toEqual({ entries: [entry(), later], notes: [] });
  });

  it("adds nothing, not even the end of an unfinished line, when there is nothing to add", () => {
    expect(addition('{"at":', [])).toBe("");
  });

  it.each([
    ["what is no JSON", "removed Ada", "it is not JSON"],
    ["two lines glued to one", lineOf(entry()).repeat(2), "it is not JSON"],
    ["a list", "[]", "it is no JSON object"],
    ["no person", JSON.stringify({ ...entry(), person: undefined }), '"person" must be an id'],
    ["a time that is none", JSON.stringify(entry({ at: "yesterday" })), '"at" must be a time like 2026-11-22T10:00:00Z'],
    ["a time without its zone", JSON.stringify(entry({ at: "2026-11-22T10:00:00" })), '"at" must be a time'],
    [
      "a word of a newer prune",
      JSON.stringify({ ...entry(), decision: "muted" }),
      '"decision" must be one of removed, unfollowed, keep, later, undo',
    ],
    ["a year of five digits", JSON.stringify(entry({ at: "+012026-01-01T00:00:00Z" })), "of the year 9999 at the latest"],
    ["a time that is in the next year elsewhere", JSON.stringify(entry({ at: "9999-12-31T23:00:00-05:00" })), "of the year 9999"],
    ["a date that is none", JSON.stringify(entry({ until: "2026-02-30" })), '"until" must be a date'],
    ["a card that is none", JSON.stringify({ ...entry(), card: { reasons: "none" } }), 'in its card, "reasons" must be a list of texts'],
  ])("refuses %s, and names the line", (_, line, reason) => {
    const { kind, message } = failure(`${lineOf(entry())}\n\n${line}\n${lineOf(entry())}\n`);
    expect(kind).toBe("state");
    expect(message).toContain(`Line 3 of ${WHERE} is damaged: `);
    expect(message).toContain(reason);
  });

  it("never takes in an entry that could not be read again", () => {
    expect(() => addition("", [entry({ at: "soon" })])).toThrow("cannot be read again");
  });
});
