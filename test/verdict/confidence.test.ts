/** How much could be seen, what is blind, which files would tell more, and what would sharpen a score near a line. */
import { describe, expect, it } from "vitest";
import type { Network, Person } from "../../src/people/person.ts";
import { missingFiles, sharperOf, sightOf } from "../../src/verdict/confidence.ts";
import { DEFAULT_POLICY } from "../../src/verdict/policy.ts";
import { INFORMED, ME, networkOf, SEEN, somebody } from "./toy.ts";

const ROW = { position: "Nurse" };
const PROFILE = "Profile.csv and Positions.csv";
const WHOLE_PROFILE = "Profile.csv, Positions.csv, Education.csv and Skills.csv";
const RECOMMENDATIONS = "Recommendations_Received.csv and Recommendations_Given.csv";
const ENDORSEMENTS = "Endorsement_Received_Info.csv and Endorsement_Given_Info.csv";

/** Of everything, without some. */
function sight(without: readonly string[], network: Partial<Network> = INFORMED, more: Partial<Person> = ROW) {
  const known = Object.fromEntries(Object.entries({ ...SEEN, ...more }).filter(([fact]) => !without.includes(fact)));
  const person = somebody(known);
  return sightOf(networkOf([person], network))(person);
}

describe("confidence", () => {
  // Weights: dates .08, job .14, address .08, messages .35, user .1, profile .05, recommendations, endorsements .06 each, invitations .08.
  it.each<[what: string, confidence: string, ReturnType<typeof sight>]>([
    ["everything", "high", sight([])],
    ["everything but recommendations and endorsements", "high", sight(["recommendations", "endorsements"])],
    [".83: without the whole profile, recommendations and endorsements", "high", sight(["recommendations", "endorsements"], { me: ME })],
    [".65: without messages nothing is high", "medium", sight(["messages"])],
    [".80: without a job and recommendations", "high", sight(["recommendations"], INFORMED, {})],
    [".74: without a job, recommendations and endorsements", "medium", sight(["recommendations", "endorsements"], INFORMED, {})],
    [".71: without a job, the user and the profile", "medium", sight([], {}, {})],
    [".73: without the user and the profile, and two of the small files", "medium", sight(["recommendations", "endorsements"], {})],
    [".86: without invitations and recommendations", "high", sight(["invitations", "recommendations"])],
    [
      ".75: without invitations, recommendations and endorsements, and the profile's share",
      "high",
      sight(["invitations", "recommendations", "endorsements"], { me: ME }),
    ],
    [".45: Connections.csv, the user and the profile", "medium", sight(["messages", "invitations", "recommendations", "endorsements"])],
    [".40: Connections.csv and the user", "low", sight(["messages", "invitations", "recommendations", "endorsements"], { me: ME })],
    [".30: Connections.csv alone", "low", sight(["messages", "invitations", "recommendations", "endorsements"], {})],
    [".51: Connections.csv and messages, without a job", "medium", sight(["invitations", "recommendations", "endorsements"], {}, {})],
    [
      ".43: messages with an address alone",
      "low",
      sight(["invitations", "recommendations", "endorsements"], {}, { connectedOn: undefined }),
    ],
    [".49: all but messages, the user and recommendations", "medium", sight(["messages", "recommendations"], { profiled: true })],
  ])("%s: %s", (_, confidence, { confidence: found }) => expect(found).toBe(confidence));

  it.each([
    ["a company", { company: "Acme" }, "medium"],
    ["a position", { position: "Nurse" }, "medium"],
    ["neither", {}, "low"],
  ])("a job is %s", (_, job, confidence) => {
    // .14 of .45: with the user and the profile.
    expect(sight(["messages", "invitations", "recommendations", "endorsements"], INFORMED, job).confidence).toBe(confidence);
  });

  it.each([
    ["no date", { connectedOn: undefined }],
    ["no address", { url: "" }],
  ])("%s: less", (_, row) => {
    expect(sight(["messages", "invitations", "recommendations", "endorsements"], INFORMED, { ...ROW, ...row }).confidence).toBe("low");
  });

  it("is high from three quarters on and low below .45, whatever could be seen", () => {
    // In hundredths.
    const weights: Readonly<Record<string, number>> = {
      connectedOn: 8,
      position: 14,
      url: 8,
      messages: 35,
      me: 10,
      profiled: 5,
      recommendations: 6,
      endorsements: 6,
      invitations: 8,
    };
    const eyes = Object.keys(weights);
    for (let subset = 0; subset < 1 << eyes.length; subset += 1) {
      const open = eyes.filter((_, index) => (subset & (1 << index)) !== 0);
      const sum = open.reduce((total, eye) => total + (weights[eye] as number), 0);
      const known = open.includes("url") ? ROW : { ...ROW, url: "" };
      const more = {
        ...known,
        position: open.includes("position") ? "Nurse" : "",
        connectedOn: open.includes("connectedOn") ? "2020-01-01" : undefined,
      };
      const network = { ...(open.includes("me") ? { me: ME } : {}), profiled: open.includes("profiled") };
      const { confidence } = sight(
        eyes.filter((eye) => !open.includes(eye) && eye in SEEN),
        network,
        more,
      );
      expect([open, confidence]).toEqual([open, sum < 45 ? "low" : sum < 75 ? "medium" : "high"]);
    }
  });

  it("is of each person, not of the first one like them", () => {
    const people = [somebody({ ...ROW }, 1), somebody({}, 2), somebody({ ...ROW }, 3)];
    const look = sightOf(networkOf(people, INFORMED));
    expect(people.map((person) => look(person).confidence)).toEqual(["medium", "low", "medium"]);
  });
});

describe("blind", () => {
  const ALL = ["messages", "me", "profile", "recommendations", "endorsements", "invitations"];

  it("is everything beside Connections.csv, the most telling first", () => {
    expect(sight(["messages", "invitations", "recommendations", "endorsements"], {}).blind).toEqual(ALL);
  });

  it("is nothing, where all was seen", () => expect(sight([]).blind).toEqual([]));

  it.each(["messages", "recommendations", "endorsements", "invitations"])("is %s alone, where that is missing", (file) => {
    expect(sight([file]).blind).toEqual([file]);
  });

  it("is one direction of two", () => {
    const half = { recommendations: { received: [], given: undefined }, endorsements: { received: undefined, given: 3 } };
    expect(sight([], INFORMED, half).blind).toEqual(["recommendations", "endorsements"]);
  });

  it("is silence, where most messages can be tied to nobody, and those tell next to nothing", () => {
    const without = sight([], { ...INFORMED, silenceUnknown: true });
    expect(without).toEqual({ confidence: "medium", blind: ["silence"] });
    expect(sight(["messages"], { ...INFORMED, silenceUnknown: true }).blind).toEqual(["messages"]);
    expect(sight([], { ...INFORMED, silenceUnknown: false })).toEqual({ confidence: "high", blind: [] });
  });

  it("the user may be known without the whole profile", () => {
    expect(sight([], { me: ME }).blind).toEqual(["profile"]);
    expect(sight([], { me: ME, profiled: false }).blind).toEqual(["profile"]);
    expect(sight([], { profiled: true }).blind).toEqual(["me"]);
  });
});

describe("the files that would tell more", () => {
  const missing = (person: Partial<Person>, network: Partial<Network>) => missingFiles(networkOf([somebody(person)], network));

  it("are named once each, the most telling first, and of the profile either two files or all", () => {
    expect(missing({}, {})).toEqual(["messages.csv", PROFILE, RECOMMENDATIONS, ENDORSEMENTS, "Invitations.csv"]);
    expect(missing(SEEN, INFORMED)).toEqual([]);
    expect(missing(SEEN, { me: ME })).toEqual([WHOLE_PROFILE]);
  });

  it("are all of them where there is nobody", () => expect(missingFiles(networkOf([], INFORMED))).toHaveLength(5));
});

describe("what would sharpen a score", () => {
  it.each([
    [19, false],
    [20, true],
    [35, true],
    [50, true],
    [60, true],
    [75, true],
    [76, false],
    [0, false],
    [100, false],
  ])("at %i: %s, within 15 points of a line", (score, near) => {
    expect(sharperOf(score, ["messages"], DEFAULT_POLICY) !== undefined).toBe(near);
  });

  it.each([
    [51, true],
    [44, true],
  ])("at %i, between the lines: %s", (score, near) => {
    expect(sharperOf(score, ["messages"], { ...DEFAULT_POLICY, lines: { review: 29, remove: 66 } }) !== undefined).toBe(near);
    expect(sharperOf(47, ["messages"], { ...DEFAULT_POLICY, lines: { review: 30, remove: 64 } })).toBeUndefined();
  });

  it.each([
    ["messages", "messages.csv", 4, 100],
    ["me", "me", 34, 90],
    ["profile", WHOLE_PROFILE, 34, 90],
    ["recommendations", RECOMMENDATIONS, 4, 60],
    ["endorsements", ENDORSEMENTS, 37, 60],
    ["invitations", "Invitations.csv", 47, 90],
  ])("%s could take 60 so far down and up", (blind, need, low, high) => {
    expect(sharperOf(60, [blind], DEFAULT_POLICY)).toEqual({ need, low, high });
  });

  it("messages could take 35 up by 45, and nothing leaves the scale", () => {
    expect(sharperOf(35, ["messages"], DEFAULT_POLICY)).toEqual({ need: "messages.csv", low: 0, high: 80 });
    expect(sharperOf(75, ["me"], DEFAULT_POLICY)).toEqual({ need: "me", low: 49, high: 100 });
  });

  it("is the most telling of what is blind, and nothing where nothing is", () => {
    expect(sharperOf(35, ["invitations", "recommendations", "me"], DEFAULT_POLICY)?.need).toBe("me");
    expect(sharperOf(35, [], DEFAULT_POLICY)).toBeUndefined();
  });
});
