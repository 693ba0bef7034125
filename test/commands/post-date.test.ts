/** `prune post-date`: what a link says of its time, or why it says nothing. */
import { describe, expect, it } from "vitest";
import { session } from "./small-network.ts";

const THREAD = "https://www.linkedin.com/messaging/thread/2-NzA4MTExMTEtMjIyMi0zMzMzLTQ0NDQtNTU1NTU1NTU1NTU1XzAxMg==/";

describe("prune post-date", () => {
  it("tells the instant to the millisecond, and labels both numbers of a comment", async () => {
    const one = await session({ scan: false });
    const { dates } = (await one.json("post-date", "urn:li:comment:(activity:7402912164795363328,7434151475959775232)", THREAD)) as {
      dates: unknown[];
    };
    expect(dates).toEqual([
      expect.objectContaining({ kind: "activity", id: "7402912164795363328", at: "2025-12-06T03:29:59.544Z", unchecked: false }),
      expect.objectContaining({ kind: "comment", id: "7434151475959775232", at: "2026-03-02T08:23:51.724Z", on: "2026-03-02" }),
      expect.objectContaining({ kind: "thread", at: null, on: null, unchecked: false }),
    ]);
  });

  it("says that a newer thread has no time, and what is unchecked", async () => {
    const one = await session({ scan: false });
    const { code, out } = await one.prune("post-date", THREAD, "6100000000000000000");
    expect(code).toBe(0);
    expect(out).toContain("Message thread: it has no time.");
    expect(out).toContain("February 1, 2016, 19:02:12 UTC (unchecked)");
  });

  it("ends in 2 where anything is no id, and answers nothing", async () => {
    const one = await session({ scan: false });
    const { code, out, err } = await one.prune("post-date", "7402912164795363328", "https://www.linkedin.com/in/ada-example");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain('"https://www.linkedin.com/in/ada-example" is the address of a profile');
    expect((await one.prune("post-date")).code).toBe(2);
  });

  it("prints every format", async () => {
    const one = await session({ scan: false });
    for (const format of ["text", "json", "ndjson", "csv", "markdown"]) {
      const { code, out } = await one.prune("post-date", "urn:li:share:7509616982338461696", "--format", format);
      expect([code, out.includes("7509616982338461696")], format).toEqual([0, true]);
    }
  });
});
