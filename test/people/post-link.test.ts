/** Days inside the ids of posts and comments, held against dates published elsewhere. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datedIn, idsIn, postedIn } from "../../src/people/post-link.ts";

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

const NOW = Date.parse("2026-11-22T12:00:00Z");

/** Ids whose day is known from elsewhere, or that public tools agree on: https://github.com/obsidianforensics/unfurl and published exports. */
const KNOWN: readonly (readonly [id: string, at: string])[] = [
  ["6282955928685940736", "2017-06-20T15:43:45.075Z"],
  ["6685980502161199104", "2020-07-06T18:59:31.226Z"],
  ["6729522924925136897", "2020-11-03T22:41:33.792Z"],
  ["7402912164795363328", "2025-12-06T03:29:59.544Z"],
  ["7434151475959775232", "2026-03-02T08:23:51.724Z"],
  ["7458194261025673216", "2026-05-07T16:41:18.377Z"],
  ["7509616982338461696", "2026-09-26T14:16:50.526Z"],
];

describe("idsIn", () => {
  it.each(KNOWN)("%s is of %s", (id, at) => {
    expect(idsIn(id)).toEqual([{ kind: "id", id, time: Date.parse(at) }]);
    expect(idsIn(`urn:li:share:${id}`)).toEqual([{ kind: "share", id, time: Date.parse(at) }]);
    expect(idsIn(`https://www.linkedin.com/messaging/thread/${id}/`)).toEqual([{ kind: "thread", id, time: Date.parse(at) }]);
  });

  const [post, comment] = ["7402912164795363328", "7434151475959775232"];
  it.each([
    `urn:li:comment:(activity:${post},${comment})`,
    `urn:li:comment:(urn:li:activity:${post},${comment})`,
    `urn:li:fsd_comment:(${comment},urn:li:activity:${post})`,
    `https://www.linkedin.com/feed/update/urn:li:activity:${post}?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A${post}%2C${comment}%29`,
    `https://www.linkedin.com/feed/update/urn:li:activity:${post}?dashCommentUrn=urn%3Ali%3Afsd_comment%3A%28${comment}%2Curn%3Ali%3Aactivity%3A${post}%29`,
    encodeURIComponent(encodeURIComponent(`urn:li:comment:(activity:${post},${comment})`)),
  ])("tells the post and the comment apart in %s", (link) => {
    expect(idsIn(link).map(({ kind, id }) => [kind, id])).toEqual([
      ["activity", post],
      ["comment", comment],
    ]);
  });

  it.each([
    "2-NzA4MTExMTEtMjIyMi0zMzMzLTQ0NDQtNTU1NTU1NTU1NTU1XzAxMg==",
    "https://www.linkedin.com/messaging/thread/2-NzA4MTExMTEtMjIyMi0zMzMzLTQ0NDQtNTU1NTU1NTU1NTU1XzAxMg==/",
    "https://www.linkedin.com/messaging/thread/2-NzA4MTExMTEtMjIyMi0zMzMzLTQ0NDQtNTU1NTU1NTU1NTU1XzAxMg%3D%3D/?a=1",
  ])("a newer thread has no time: %s", (link) =>
    expect(idsIn(link)).toEqual([{ kind: "thread", id: "2-NzA4MTExMTEtMjIyMi0zMzMzLTQ0NDQtNTU1NTU1NTU1NTU1XzAxMg==", time: undefined }]),
  );
});

describe("datedIn", () => {
  it.each([
    ["74029121647953633281", "20 digits"],
    ["urn:li:activity:740291216479536332", "18 digits"],
    ["9999999999999999999", "too large"],
    [String((BigInt(NOW + 2 * 86_400_000) << 22n) | 5n), "of 2026-11-24, which is to come"],
    ["https://www.linkedin.com/in/ada-example", "address of a profile"],
    ["https://lnkd.in/abc", "a short link"],
    ["https://example.org/7402912164795363328", "is no link to a post"],
    ["hello", "and no id"],
    ["", "and no id"],
  ])("%j is none: %s", (text, why) => expect(datedIn(text, NOW)).toEqual({ fault: expect.stringContaining(why) }));

  it("takes an id that is a day ahead at most", () => {
    const id = String(BigInt(NOW + 80_000_000) << 22n);
    expect(datedIn(id, NOW)).toMatchObject({ ids: [{ time: NOW + 80_000_000 }] });
  });
});
