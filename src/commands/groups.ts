/** `prune groups`: the network in groups about which one can wish something. */
import type { Command, Outcome } from "../command/command.ts";
import { addFilterOptions, type FilterOptions } from "../command/filter-options.ts";
import { addPolicyOptions, addPrintOptions, isRead, type PolicyOptions, type PrintOptions, printingOf } from "../command/options.ts";
import type { Host } from "../host/host.ts";

export interface GroupsOptions extends PolicyOptions, FilterOptions, PrintOptions {
  readonly export?: string;
}

export const groups: Command = {
  name: "groups",
  summary: "your network in groups: who came when, from where, to do what; and what you wish for them",
  examples: [
    ["prune groups", "the twenty that together hold most people"],
    ["prune groups function:human-resources", "the people of one"],
    ["prune mark let-go --group function:human-resources", "they may go: each is at least worth a look"],
    ["prune groups --format csv -o groups.csv", "all of them, as a spreadsheet"],
  ],
  define: (parser, run) => {
    parser
      .argument("[group]", "the id of a group, to see its people")
      .option("--export <source>", "an export to read instead of the last scan");
    addPrintOptions(addFilterOptions(addPolicyOptions(parser))).action((group: string | undefined, options: GroupsOptions) =>
      run((host) => runGroups(host, group, options)),
    );
  },
};

/** So many groups fit a screen. */
const ON_A_PAGE = 20;

/** Tells the groups, or the people of one. Throws `PruneError` where there is no such group. */
export async function runGroups(host: Host, id: string | undefined, options: GroupsOptions): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const [
    { judge },
    { chooseAndTell },
    { groupResults, groupsIn, groupsNamed },
    { common, groupsShown, ranking },
    { reportScan },
    { coverOf },
  ] = await Promise.all([
    import("../command/network.ts"),
    import("../command/filter.ts"),
    import("../command/groups.ts"),
    import("../command/results.ts"),
    import("../command/report.ts"),
    import("../plan/cover.ts"),
  ]);
  const judged = await judge(host, options.export === undefined ? [] : [options.export], options);
  const { present, savedAt, asOf } = judged;
  await reportScan(host, present.reading, savedAt, asOf);
  const chosen = await chooseAndTell(host, judged, options, { shown: isRead(printing) });
  const groupOf = groupResults(judged);
  const all = groupsIn(judged, [], chosen.passes);
  const named = id === undefined ? undefined : groupsNamed(judged, [id], chosen.passes);
  const isPage = printing.format === "text" || printing.format === "markdown";
  const wished = all.filter((group) => judged.wishes.has(group.id));
  const cover = () => coverOf(all, ON_A_PAGE, chosen.result?.count ?? present.assessments.length);
  const shown = named ?? (isPage ? [...new Set([...wished, ...cover()])] : all);
  const { ranked, resultOf: personOf } = ranking(judged, await groupsShown(judged, printing));
  const ids = new Set(named?.flatMap(({ people }) => people.map((person) => person.id)));
  return {
    result: {
      schema: "prune/groups@1",
      ...common(judged),
      filter: chosen.result,
      groups: shown.map(groupOf),
      found: all.length,
      connections: named === undefined ? null : ranked.filter(({ person }) => ids.has(person.id)).map(personOf),
    },
    ...printing,
  };
}
