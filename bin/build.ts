/**
 * Builds `dist`: `start.js`, the program as one file `program.cjs` with the compiled code V8 would otherwise make at every start,
 * the licences of the packages inside it, and the schema of the results.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import "../src/analyse.ts";
import { codeCacheOf, compile } from "../src/host/compiled.ts";
import type { Program } from "../src/program.ts";
import { packedIndexes } from "../src/verdict/phrase.ts";

const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
const file = join(dist, "program.cjs");

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  charset: "ascii",
  // Node 20 has them; esbuild is not sure, and would make the patterns anew each time they are used.
  supported: { "regexp-unicode-property-escapes": true },
  logLevel: "warning",
} satisfies BuildOptions;

/** The phrase indexes of all signals, which `analyse.ts` has declared, in place of none. */
const preparedIndexes: Plugin = {
  name: "prepared indexes",
  setup({ onLoad }) {
    onLoad({ filter: /verdict[\\/]prepared\.ts$/ }, () => ({
      contents: `export const prepared = ${JSON.stringify(packedIndexes())};`,
      loader: "js",
    }));
  },
};

/** inquirer can open an editor, and brings the tables of all encodings for it. prune never asks for one. */
const noEditor: Plugin = {
  name: "no editor",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@inquirer\/external-editor$/ }, ({ path }) => ({ path, namespace: "no-editor" }));
    onLoad({ filter: /.*/, namespace: "no-editor" }, () => ({
      contents: 'export const editAsync = () => { throw new Error("prune opens no editor"); };',
      loader: "js",
    }));
  },
};

rmSync(dist, { recursive: true, force: true });
await build({ ...shared, entryPoints: ["src/start.ts"], format: "esm", outfile: "dist/start.js" });
const { metafile } = await build({
  ...shared,
  entryPoints: ["src/program.ts"],
  format: "cjs",
  outfile: file,
  minifyWhitespace: true,
  // `compile` runs the file as it stands: copying it to put a function around it would take longer than reading it.
  banner: { js: "(function (exports, require, module, __filename, __dirname) {" },
  footer: { js: "})" },
  metafile: true,
  plugins: [preparedIndexes, noEditor],
});
// esbuild leaves regular expressions as they are.
const ascii = readFileSync(file, "utf8").replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
writeFileSync(file, ascii);
cpSync(join(root, "src/document/result.schema.json"), join(dist, "result.schema.json"));
writeFileSync(join(dist, "LICENSES.txt"), licences(metafile));
await writeCodeCache();

/** The licences of the packages that were bundled, as their terms ask. */
function licences({ inputs }: Metafile): string {
  const folders = new Set(Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Record<string, string>;
      const text = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
      // A few name their licence and leave its text out.
      const terms = text === undefined ? license : readFileSync(join(root, folder, text), "utf8").trim();
      if (terms === undefined) throw new Error(`${name} comes without a licence`);
      return `${name} ${version}\n\n${terms}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** Uses the program as people do, so that the functions they need are compiled, and keeps the code beside it. */
async function writeCodeCache(): Promise<void> {
  const script = compile(pathToFileURL(file));
  const { main, nodeHost } = script.exports<Program>();
  const home = mkdtempSync(join(tmpdir(), "prune-build-"));
  process.env.PRUNE_HOME = home;
  const host = nodeHost(process);
  const unheard = { write: async () => true, isTTY: false, columns: undefined };
  const demo = join(root, "fixtures/archive");
  try {
    for (const line of [
      ["scan", demo],
      ["scan", join(root, "fixtures/Connections.csv")],
      ["scan", demo, "--json"],
      ["scan", demo, "--format", "csv"],
      ["checklist"],
      ["explain", "Igwe"],
    ]) {
      const code = await main(line, { ...host, stdout: unheard, stderr: unheard });
      if (code !== 0) throw new Error(`prune ${line.join(" ")} ended in ${code}`);
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  writeFileSync(codeCacheOf(file), script.code());
}
