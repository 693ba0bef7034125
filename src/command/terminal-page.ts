/** The page a text is printed on: how wide, in colour or not, with links or not. */
import type { Page } from "../document/format.ts";
import type { Host } from "../host/host.ts";

const NARROWEST = 40;
const USUAL = 80;

/** The page for stdout. Colour needs a terminal, and nobody who said no: `--no-color`, `NO_COLOR`, a dumb terminal. */
export function pageOf({ stdout, env }: Host, wanted: boolean): Page {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  const refused = !wanted || (env.NO_COLOR ?? "") !== "" || env.FORCE_COLOR === "0";
  const colour = !refused && (forced || (stdout.isTTY && env.TERM !== "dumb"));
  return {
    width: Math.max(NARROWEST, stdout.columns || columnsOf(env.COLUMNS) || USUAL),
    colour,
    links: stdout.isTTY && colour && knowsLinks(env),
  };
}

function columnsOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

/** Terminals known to make links of OSC 8 sequences; the others might print them. */
function knowsLinks(env: Host["env"]): boolean {
  const program = env.TERM_PROGRAM ?? "";
  return (
    ["iTerm.app", "WezTerm", "vscode", "ghostty"].includes(program) ||
    Number(env.VTE_VERSION ?? 0) >= 5000 ||
    env.WT_SESSION !== undefined ||
    env.TERM === "xterm-kitty"
  );
}
