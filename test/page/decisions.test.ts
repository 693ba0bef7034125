import { describe, expect, it } from "vitest";
import type { PageGroup, PagePerson } from "../../src/page/content.ts";
import { type Decisions, openDecisions, type Surroundings } from "../../src/page/script/decisions.ts";
import { session } from "../commands/small-network.ts";

const PEOPLE = ["toma-brisk-9", "ada-example", "bo-sample"].map(
  (id) => ({ id, name: id, url: null, company: "Acme", position: "", connectedOn: "2021-02-07" }) as unknown as PagePerson,
);
const GROUP = { id: "title:open-networker", title: "Open networkers" } as PageGroup;

/** A browser's memory that lasts from page to page. */
function memory() {
  const kept = new Map<string, string>();
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text) };
}

function opened(around: Partial<Surroundings> = {}): Decisions {
  return openDecisions({
    storage: memory(),
    now: () => "2026-11-22T10:00:00.000Z",
    personCalled: (id) => PEOPLE.find((one) => one.id === id),
    groupCalled: (id) => (id === GROUP.id ? GROUP : undefined),
    told: new Map(),
    changed: () => undefined,
    ...around,
  });
}

describe("decisions in the page", () => {
  it("are taken back one after the other, and decided anew", () => {
    const decisions = opened();
    decisions.decide("ada-example", "removed");
    decisions.decide("ada-example", "keep");
    decisions.wish(GROUP.id, "let-go");
    decisions.decide("bo-sample", "later");
    expect(decisions.count()).toBe(3);
    expect(decisions.undo()).toBe("bo-sample");
    expect(decisions.undo()).toBe(GROUP.id);
    expect(decisions.wishFor(GROUP.id)).toBeUndefined();
    expect(decisions.undo()).toBe("ada-example");
    expect(decisions.about("ada-example")).toBe("removed");
    decisions.decide("ada-example", undefined);
    expect(decisions.about("ada-example")).toBeUndefined();
    expect(decisions.undo()).toBe("ada-example");
    expect(decisions.about("ada-example")).toBe("removed");
    expect([decisions.undo(), decisions.undo()]).toEqual(["ada-example", undefined]);
    expect(decisions.file()).toBe("");
  });

  it("are there when the page is opened again, and in a page of the same people", () => {
    const storage = memory();
    opened({ storage }).decide("ada-example", "keep");
    expect(opened({ storage }).about("ada-example")).toBe("keep");
  });

  it("are not those of another page's people, which stay", () => {
    const storage = memory();
    const other = opened({ storage, personCalled: (id) => (id === "elsewhere" ? ({ id } as PagePerson) : undefined) });
    other.decide("elsewhere", "keep");
    const decisions = opened({ storage });
    expect([decisions.count(), decisions.file()]).toEqual([0, ""]);
    decisions.decide("ada-example", "keep");
    decisions.forget();
    expect(opened({ storage }).about("ada-example")).toBeUndefined();
    expect(opened({ storage }).about("elsewhere")).toBe("keep");
  });

  it("are forgotten when prune was told something since, and only then", () => {
    const storage = memory();
    const decisions = opened({ storage });
    decisions.decide("ada-example", "removed");
    decisions.decide("bo-sample", "removed");
    const told = new Map([
      ["ada-example", "2026-11-22T10:00:01.000Z"],
      ["bo-sample", "2026-11-21T10:00:00.000Z"],
    ]);
    const later = opened({ storage, told });
    expect([later.about("ada-example"), later.about("bo-sample")]).toEqual([undefined, "removed"]);
  });

  it.each([
    "nonsense",
    "null",
    "[]",
    '{"people":7,"groups":{}}',
    '{"people":[["ada-example",["destroy","2026-11-22T10:00:00.000Z"]],["bo-sample",["keep","soon"]],[7,["keep","2026-11-22T10:00:00.000Z"]],null]}',
  ])("pass over what another page wrote into the memory: %s", (text) => {
    expect(opened({ storage: { getItem: () => text, setItem: () => undefined } }).count()).toBe(0);
  });

  it("last as long as the page where the browser gives no memory, or refuses it", () => {
    for (const storage of [
      undefined,
      {
        getItem: () => {
          throw new Error("denied");
        },
        setItem: () => {
          throw new Error("full");
        },
      },
    ]) {
      const decisions = opened({ storage });
      decisions.decide("ada-example", "keep");
      expect(decisions.about("ada-example")).toBe("keep");
    }
  });

  it("are what `prune mark --from` reads, with the day until which later is, and the wishes", async () => {
    const decisions = opened();
    decisions.decide("toma-brisk-9", "removed");
    decisions.decide("ada-example", "unfollowed");
    decisions.decide("bo-sample", "later");
    decisions.wish(GROUP.id, "mixed");
    const { json, host } = await session();
    await host.writeFile("decisions.json", decisions.file());
    expect(await json("mark", "--from", "decisions.json")).toMatchObject({
      marked: [
        { id: "toma-brisk-9", decision: "removed", name: "Toma Brisk" },
        { id: "ada-example", decision: "unfollowed" },
        { id: "bo-sample", decision: "later", until: "2026-12-22" },
      ],
      wishes: [{ group: GROUP.id, wish: "mixed", title: GROUP.title }],
    });
    expect(await json("mark", "--from", "decisions.json")).toMatchObject({ marked: [], already: [{}, {}, {}], wishesAlready: [{}] });
  });

  it("take lines that a terminal takes when they are pasted", () => {
    const decisions = opened({
      personCalled: (id) => ({ ...PEOPLE[0], id, position: "x".repeat(1_000), company: "y".repeat(1_000) }) as PagePerson,
    });
    for (let number = 0; number < 20; number += 1) decisions.decide(`somebody-${number}`, "keep");
    const lines = decisions.file().split("\n");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(4_000);
  });
});
