/** `prune signals`: what prune looks for, with examples. */
import type { Command, Outcome } from "../command/command.ts";
import { addPrintOptions, type PolicyOptions, type PrintOptions, printingOf } from "../command/options.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { RETIRED } from "../verdict/retired.ts";
import type { Signal } from "../verdict/signal.ts";

export interface SignalsOptions extends PolicyOptions, PrintOptions {}

export const signals: Command = {
  name: "signals",
  summary: "what prune looks for: points, reasons, examples both ways",
  examples: [
    ["prune signals", "all of them"],
    ["prune signals position-offer", "one, with its examples"],
  ],
  define: (parser, run) => {
    parser.argument("[id]", "a signal's id").option("--config <file>", "policy file to use instead of the one found");
    addPrintOptions(parser).action((id: string | undefined, options: SignalsOptions) => run((host) => runSignals(host, id, options)));
  },
};

/** Lists the signals with the points and switches in force. */
export async function runSignals(host: Host, id: string | undefined, options: SignalsOptions): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const [collection, { measured, RATES }, { describeExample }, { isOn }, { policyInForce }, { version }] = await Promise.all([
    import("../signals/index.ts"),
    import("../detect/readings.ts"),
    import("../verdict/example.ts"),
    import("../verdict/assess.ts"),
    import("../command/policy.ts"),
    import("../version.ts"),
  ]);
  const policy = await policyInForce(host, options, undefined);
  const shown = id === undefined ? collection.signals : collection.signals.filter((signal) => signal.id === id);
  if (shown.length === 0) throw unknownSignal(id as string, collection.signals);
  return {
    result: {
      schema: "prune/signals@1",
      version,
      signals: shown.map((signal) => ({
        id: signal.id,
        group: signal.group,
        family: signal.family,
        title: signal.title,
        why: signal.why,
        points: policy.points[signal.id] ?? signal.points,
        needs: signal.needs,
        guard: signal.guard === true,
        on: isOn(signal, policy),
        languages: signal.reads === undefined ? [] : RATES[signal.reads].languages,
        measured: signal.reads === undefined ? null : measured(signal.reads),
        fires: signal.examples.fires.map(describeExample),
        silent: signal.examples.silent.map(describeExample),
      })),
    },
    ...printing,
  };
}

function unknownSignal(id: string, known: readonly Signal[]): PruneError {
  const near = known
    .filter((signal) => signal.id.split("-").some((word) => word.length > 2 && id.includes(word)))
    .map((signal) => signal.id);
  const now = RETIRED.get(id);
  if (now !== undefined)
    return new PruneError("usage", `There is no signal "${id}" any more.`, `Its place took ${now}: \`prune signals ${now}\`.`);
  return new PruneError(
    "usage",
    `There is no signal "${id}".`,
    near.length > 0 ? `Did you mean ${near.slice(0, 4).join(", ")}? All of them: \`prune signals\`.` : "All of them: `prune signals`.",
  );
}
