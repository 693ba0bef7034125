/**
 * The only processes prune starts, each because the user asked for it by a key or a flag: the clipboard's program, the browser's opener and
 * the pager. Each gets a list of arguments; no shell ever reads a text of prune's.
 */
import { spawn } from "node:child_process";
import type { Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { clean } from "../text/clean.ts";
import type { Programs } from "./host.ts";

/** What decides which programs there may be. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Where a pager shows its pages. */
  readonly stdout: Writable & { readonly fd?: number };
}

/** A program with its arguments. */
type Call = readonly [program: string, ...args: string[]];

/** A clipboard that does not take a text by then hangs, as without its display. */
const PATIENCE_MS = 3_000;

/** The programs of a machine. Each answers whether there was one that did it; nothing throws. */
export function openPrograms(around: Surroundings): Programs {
  return {
    copyToClipboard: (text) => firstOf(clipboards(around), (call) => fed(call, clean(text), around)),
    openAddress: async (address) => {
      const safe = addressOf(address);
      return safe !== undefined && firstOf(openers(around, safe), (call) => started(call, around));
    },
    // In Windows' Linux the opener wants a path, which it translates; everywhere else an address says that it is no option.
    openFile: async (path) =>
      firstOf(openers(around, around.env.WSL_DISTRO_NAME ? path : pathToFileURL(path).href), (call) => started(call, around)),
    page: (text) => firstOf(pagers(around), (call) => paged(call, text, around)),
  };
}

async function firstOf(calls: readonly Call[], act: (call: Call) => Promise<boolean>): Promise<boolean> {
  for (const call of calls) if (await act(call)) return true;
  return false;
}

function clipboards({ env, platform }: Surroundings): readonly Call[] {
  if (platform === "darwin") return [["pbcopy"]];
  if (platform === "win32") return [[ofWindows(env, "clip.exe")]];
  const x11: readonly Call[] = [
    ["xclip", "-selection", "clipboard"],
    ["xsel", "--clipboard", "--input"],
  ];
  return [
    ...(env.WAYLAND_DISPLAY ? [["wl-copy"] as const] : []),
    ...(env.DISPLAY ? x11 : []),
    ...(env.WSL_DISTRO_NAME ? [["clip.exe"] as const] : []),
  ];
}

function openers({ env, platform }: Surroundings, address: string): readonly Call[] {
  if (platform === "darwin") return [["open", address]];
  // `start` is a word of cmd's and would be read by it.
  if (platform === "win32") return [[ofWindows(env, "rundll32.exe"), "url.dll,FileProtocolHandler", address]];
  return [...(env.WSL_DISTRO_NAME ? [["wslview", address] as const, ["explorer.exe", address] as const] : []), ["xdg-open", address]];
}

function pagers({ env, platform }: Surroundings): readonly Call[] {
  if (env.PAGER === undefined) return platform === "win32" ? [] : [["less", "-R"]];
  const [program, ...args] = wordsOf(env.PAGER);
  return program === undefined ? [] : [[program, ...args]];
}

/** By its whole path: Windows looks into the current folder first, where an export may have put anything. */
function ofWindows(env: Surroundings["env"], program: string): string {
  return `${env.SystemRoot ?? "C:\\Windows"}\\System32\\${program}`;
}

/** The words of `PAGER`: parted at spaces, except in quotes. Nothing else means anything in it. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? (bare as string));
}

/** The address where it leads to LinkedIn and nowhere else, with every sign escaped that any program might read as more than a sign. */
function addressOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { href, origin, username, password } = new URL(address);
  if (origin !== "https://www.linkedin.com" || username !== "" || password !== "") return undefined;
  return href.replace(/[^\w\-.~:/?#@&=+,%]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

/** Hands a program a text; answers whether it took it. */
function fed([program, ...args]: Call, text: string, { env }: Surroundings): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(program, args, { env, stdio: ["pipe", "ignore", "ignore"], timeout: PATIENCE_MS, windowsHide: true });
    child.on("error", () => done(false));
    // Not `close`: what serves the clipboard from then on may keep the pipe open.
    child.on("exit", (code) => done(code === 0));
    child.stdin.on("error", () => undefined);
    child.stdin.end(program.endsWith("clip.exe") ? Buffer.from(text, "utf16le") : text);
  });
}

/** Starts a program and leaves it to itself: a browser may run for days. */
function started([program, ...args]: Call, { env }: Surroundings): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(program, args, { env, stdio: "ignore", detached: true, windowsHide: true });
    child.on("error", () => done(false));
    child.on("spawn", () => {
      child.unref();
      done(true);
    });
  });
}

/** Shows a text page by page; resolves when the user has seen enough. */
function paged([program, ...args]: Call, text: string, { env, stdout }: Surroundings): Promise<boolean> {
  return new Promise((done) => {
    const screen = stdout.fd ?? "ignore";
    // Colours as colours, also where PAGER is a bare `less`; what fits the screen is just printed.
    const child = spawn(program, args, { env: { LESS: "FRX", ...env }, stdio: ["pipe", screen, screen], windowsHide: true });
    // Ctrl-C is for the pager: it stops a search there, and must not take its reader away.
    const ignored = () => undefined;
    process.on("SIGINT", ignored);
    const end = (seen: boolean) => {
      process.off("SIGINT", ignored);
      done(seen);
    };
    child.on("error", () => end(false));
    child.on("exit", () => end(true));
    // Whoever has seen enough closes the pipe.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(text);
  });
}
