/** The browser the page is tried in: Chromium as the system has it. Run by itself, it says what to install where there is none. */
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where it is; `undefined` where there is none. `CHROMIUM` names another. */
export function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM ?? "", ...PLACES].find((path) => path !== "" && existsSync(path));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href && chromiumPath() === undefined) {
  console.error(
    "The page is tried in a real Chromium, and none was found. On Debian: apt-get install chromium. Or name one: CHROMIUM=/path/to/chromium.",
  );
  process.exitCode = 1;
}
