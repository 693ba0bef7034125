/** `prune where`: every path prune uses, whether it is there, how large it is and who may read it. */
import type { Command, Outcome } from "../command/command.ts";
import { addPrintOptions, type PrintOptions, printingOf } from "../command/options.ts";
import type { PlaceResult } from "../document/result.ts";
import type { Host } from "../host/host.ts";

export const where: Command = {
  name: "where",
  summary: "every path prune uses, with size and mode",
  examples: [
    ["prune where", "what prune keeps, and where"],
    ["prune where --json | jq -r '.places[] | select(.kind) | .path'", "the paths of what is there"],
  ],
  define: (parser, run) => {
    addPrintOptions(parser).action((options: PrintOptions) => run((host) => runWhere(host, options)));
  },
};

/** Looks at every place. Reads no file. Throws `PruneError` where a place may not be looked at. */
export async function runWhere(host: Host, options: PrintOptions): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const [{ ownFiles }, { POLICY_FILE }, { version }] = await Promise.all([
    import("../command/own-files.ts"),
    import("../command/policy.ts"),
    import("../version.ts"),
  ]);
  const [data, config] = await Promise.all([host.data.folder(), host.configFolder()]);
  const known: readonly (readonly [path: string, what: string])[] = [
    [data, "what prune remembers"],
    ...(await ownFiles(host)).map(({ path, what }) => [path, what] as const),
    ...(config === data ? [] : [[config, "your settings"] as const]),
    [`${host.cwd}/${POLICY_FILE}`, "a policy for the exports in this folder"],
  ];
  const places = await Promise.all(known.map(([path, what]) => placeResult(host, path, what)));
  return { result: { schema: "prune/where@1", version, places }, ...printing };
}

async function placeResult(host: Host, path: string, what: string): Promise<PlaceResult> {
  const place = await host.look(path);
  return { path, what, kind: place?.kind ?? null, size: place?.kind === "file" ? place.size : null, mode: place?.mode ?? null };
}
