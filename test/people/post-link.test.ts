/** Days inside the ids of posts and comments, held against dates published elsewhere. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { postedIn } from "../../src/people/post-link.ts";

describe("postedIn", () => {
  it.each([
    ["https://www.linkedin.com/posts/ada-example_activity-7402912164795363328-AbCd", "post", "2025-12-06"],
    ["https://www.linkedin.com/posts/ada-example_on-cheese-ugcPost-7434151475959775232-x1Y2?utm_source=share", "post", "2026-03-02"],
    ["https://www.linkedin.com/posts/ada-example_share-7509616982338461696-aaaa", "post", "2026-09-26"],
    ["https://www.linkedin.com/feed/update/urn:li:activity:7458194261025673216/", "post", "2026-05-07"],
    ["https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7458194261025673216", "post", "2026-05-07"],
    ["urn:li:ugcPost:7402912164795363328", "post", "2025-12-06"],
    [
      "https://www.linkedin.com/feed/update/urn:li:activity:7458194261025673216?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A7458194261025673216%2C6729522924925136897%29",
      "comment",
      "2020-11-03",
    ],
    ["urn:li:comment:(urn:li:activity:6282949000000000000,6282955928685940736)", "comment", "2017-06-20"],
    [
      "https://www.linkedin.com/feed/update/urn:li:ugcPost:7402912164795363328?dashCommentUrn=urn:li:fsd_comment:(6729522924925136897,urn:li:ugcPost:7402912164795363328)",
      "comment",
      "2020-11-03",
    ],
  ])("%s", (link, kind, on) => expect(postedIn(link)).toEqual({ kind, on }));

  it.each([
    "",
    "https://www.linkedin.com/in/ada-example",
    "https://www.linkedin.com/messaging/thread/6685980502161199104",
    "https://www.linkedin.com/messaging/thread/2-NzA4MTExMTEtMjIyMi0zMzMz/",
    "urn:li:activity:74029121647953633281",
    "urn:li:activity:740291216479536332",
    "urn:li:activity:9999999999999999999",
    "%E0%A4%A",
    "7402912164795363328",
  ])("nothing in %j", (link) => expect(postedIn(link)).toBeUndefined());

  it("finds in any link of its form the day its id was made on", () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2016-11-01T00:00:00Z"), max: new Date("2038-01-01T00:00:00Z"), noInvalidDate: true }),
        fc.bigInt({ min: 0n, max: (1n << 22n) - 1n }),
        fc.constantFrom("activity", "ugcPost", "share"),
        (date, rest, kind) => {
          const id = (BigInt(date.getTime()) << 22n) | rest;
          const on = date.toISOString().slice(0, 10);
          expect(postedIn(`https://www.linkedin.com/posts/a-b_c-${kind}-${id}-QwEr`)).toEqual({ kind: "post", on });
          expect(postedIn(encodeURIComponent(`urn:li:${kind}:${id}`))).toEqual({ kind: "post", on });
        },
      ),
    ));
});
