/** `prune seen`: notes what you saw last of somebody's posts, or that you looked and found none, for staleness. */
import type { Command, Outcome } from "../command/command.ts";
import { addPrintOptions, type PrintOptions, printingOf } from "../command/options.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import type { SeenEntry } from "../journal/entry.ts";

export interface SeenOptions extends PrintOptions {
  readonly export?: string;
  readonly forget?: boolean;
}

export const seen: Command = {
  name: "seen",
  summary: "note the last post or comment of somebody's you saw, or that you looked and found none",
  examples: [
    [
      "prune seen Ada Example https://www.linkedin.com/posts/ada-example_activity-7402912164795363328-AbCd",
      "the link's number tells the day",
    ],
    ["prune seen 3 never", "you looked at number 3 of the last checklist and found no post"],
    ["prune seen Ada Example --forget", "takes back what you noted of her"],
  ],
  define: (parser, run) => {
    addPrintOptions(
      parser
        .argument("<who...>", "a name, a profile address, an id or numbers of the last checklist; behind it the link, or never")
        .option("--export <source>", "an export to find names in, instead of the last scan")
        .option("--forget", "take back what was noted of them"),
    ).action((typed: readonly string[], options: SeenOptions) => run((host) => runSeen(host, typed, options)));
  },
};

/** Writes it down for everybody who was named, or throws `PruneError` and writes nothing down. */
export async function runSeen(host: Host, typed: readonly string[], options: SeenOptions): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const [{ keepSightings, sightingResult }, { judge }, { meant }, { version }] = await Promise.all([
    import("../command/decisions.ts"),
    import("../command/network.ts"),
    import("../command/meant.ts"),
    import("../version.ts"),
  ]);
  const { who, sighting } = await sightingIn(host, typed, options.forget === true);
  const judged = await judge(host, options.export === undefined ? [] : [options.export], {});
  const people = await meant(host, who, async () => judged);
  if (people.length > 1 && (sighting.seen === "post" || sighting.seen === "comment")) {
    throw new PruneError("usage", `One link is one person's, and ${people.length} are named.`, "Run the command once for each.");
  }
  const before = await keepSightings(
    host,
    people.map(({ target }) => ({ ...target, ...sighting })),
  );
  const labels = judged.analysis.reading.facts.labels;
  return {
    result: {
      schema: "prune/seen@1",
      version,
      seen: people.map(({ target: { id, name } }) => {
        const known = before.get(id);
        const posted = labels?.get(id)?.posted;
        const isLater = posted !== undefined && (sighting.seen === "never" || posted.on > (sighting.on ?? ""));
        return {
          id,
          name,
          now: sightingResult(sighting),
          before: known === undefined ? null : sightingResult(known),
          labelled: isLater ? { seen: posted.kind, on: posted.on } : null,
        };
      }),
    },
    ...printing,
  };
}

/** Who is named, and what was seen. Throws `PruneError` where it is no post. */
async function sightingIn(
  host: Host,
  typed: readonly string[],
  forget: boolean,
): Promise<{ readonly who: readonly string[]; readonly sighting: Pick<SeenEntry, "seen" | "on"> }> {
  if (forget) return { who: typed, sighting: { seen: "untold" } };
  const [{ dayOf }, { datedIn, postedIn }, { tidy }] = await Promise.all([
    import("../journal/decisions.ts"),
    import("../people/post-link.ts"),
    import("../text/clean.ts"),
  ]);
  const [who, link = ""] = [typed.slice(0, -1), typed.at(-1)];
  if (who.length === 0) {
    throw new PruneError(
      "usage",
      "Of whom, and what did you see?",
      "For example: `prune seen Ada Example never`, or a link to a post in place of never.",
    );
  }
  if (link.trim().toLowerCase() === "never") return { who, sighting: { seen: "never", on: dayOf(host.now()) } };
  const found = datedIn(link, Date.parse(host.now()));
  const posted = postedIn(link);
  if ("fault" in found || posted === undefined) {
    const fault = "fault" in found ? found.fault : "is no link to a post or a comment";
    throw new PruneError(
      "usage",
      `"${tidy(link)}" ${fault}.`,
      "On LinkedIn: … → Copy link to post. Where you looked and found none, say never.",
    );
  }
  return { who, sighting: { seen: posted.kind, on: posted.on } };
}
