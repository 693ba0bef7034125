/** Pages as the built prune makes them, opened in Chromium: what they ask of the network or say of errors is written down. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { emptyFolder } from "../built.ts";
import { chromiumPath } from "./chromium.ts";

const PRUNE = resolve(import.meta.dirname, "../../bin/prune.js");

/** A folder with an export in it and a home beside it, and a way to run prune there. */
export interface Place {
  readonly folder: string;
  /** Runs prune; answers what it wrote to stdout. */
  readonly prune: (...args: readonly string[]) => string;
  /** Makes the page, and answers its path. */
  readonly page: (...args: readonly string[]) => string;
}

/** Makes one of the files of an export. Call it within a `describe`. */
export function placeOf(files: Readonly<Record<string, string | Uint8Array>>): Place {
  const root = emptyFolder();
  const folder = join(root, "here");
  mkdirSync(join(folder, "export"), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, "export", name), content);
  const env = { PATH: process.env.PATH, PRUNE_HOME: join(root, "home"), NO_COLOR: "1" };
  const prune = (...args: readonly string[]) =>
    execFileSync(process.execPath, [PRUNE, ...args], {
      cwd: folder,
      env,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "pipe"],
    });
  return {
    folder,
    prune,
    page: (...args) => {
      prune("page", ...args);
      return join(folder, "prune.html");
    },
  };
}

/** An export of the fixtures. */
export function fixture(name: string): Uint8Array {
  return readFileSync(resolve(import.meta.dirname, "../../fixtures", name));
}

/** An opened page, and what it did that it must not. */
export interface Opened {
  readonly page: Page;
  /** Requests beyond the file itself, dialogs, errors, breaches of the page's policy: there must be none. */
  readonly misdeeds: string[];
}

/** Chromium, started once a file of tests. */
export function browser(): { open(path: string, options?: BrowserContextOptions): Promise<Opened> } {
  let running: Browser;
  beforeAll(async () => {
    running = await chromium.launch({ executablePath: chromiumPath() as string, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  });
  afterAll(() => running?.close());
  return {
    async open(path, options = {}) {
      const context = await running.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      const address = pathToFileURL(path).href;
      const misdeeds: string[] = [];
      page.on("request", (request) => {
        if (request.url() !== address) misdeeds.push(`requested ${request.url()}`);
      });
      page.on("dialog", (dialog) => {
        misdeeds.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("popup", (other) => misdeeds.push(`opened ${other.url()}`));
      page.on("pageerror", (error) => misdeeds.push(`error ${error.message}`));
      page.on("console", (message) => misdeeds.push(`console ${message.text()}`));
      await page.goto(address);
      return { page, misdeeds };
    },
  };
}
