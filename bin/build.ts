/**
 * Builds `dist`: `start.js` and the parts it loads as they are needed, with all packages inside, their licences, and the schema of the
 * results. The same source makes the same bytes, and all of them can be read.
 */
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";

const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");

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

/** The page's script and style, in place of none. Both are for today's browsers; names stay, as in all that is built. */
const pageAssets: Plugin = {
  name: "page assets",
  setup({ onLoad }) {
    onLoad({ filter: /page[\\/]assets\.ts$/ }, async () => {
      const [script, style] = await Promise.all(
        ["src/page/script/start.ts", "src/page/style/style.css"].map(async (entry) => {
          const { outputFiles } = await build({
            absWorkingDir: root,
            entryPoints: [entry],
            bundle: true,
            write: false,
            format: "iife",
            target: ["chrome111", "firefox113", "safari16.4"],
            charset: "ascii",
            minifyWhitespace: true,
            legalComments: "none",
            logLevel: "warning",
          });
          // A script ends where its end tag stands, whatever it stands in.
          const text = (outputFiles[0]?.text ?? "").trim().replace(/<\/(?=script|style)/gi, "<\\/");
          return { text, sha256: createHash("sha256").update(text).digest("base64") };
        }),
      );
      return { contents: `export const script = ${JSON.stringify(script)};\nexport const style = ${JSON.stringify(style)};`, loader: "js" };
    });
  },
};

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ["src/start.ts"],
  outdir: dist,
  bundle: true,
  // What a command does not import is not even read: half the start of one whole file.
  splitting: true,
  chunkNames: "parts/[name]-[hash]",
  format: "esm",
  platform: "node",
  target: "node20",
  charset: "ascii",
  // Node 20 has them; esbuild is not sure, and would make the patterns anew each time they are used.
  supported: { "regexp-unicode-property-escapes": true },
  // Names stay, for whoever wants to read what runs.
  minifyWhitespace: true,
  // For the packages that are CommonJS.
  banner: { js: 'import { createRequire } from "node:module";const require = createRequire(import.meta.url);' },
  logLevel: "warning",
  metafile: true,
  plugins: [noEditor, pageAssets],
});
for (const path of Object.keys(metafile.outputs)) {
  const file = join(root, path);
  // esbuild leaves regular expressions as they are, and low controls. Text of one byte a letter takes half the memory.
  const ascii = readFileSync(file, "utf8").replace(/[^\n\t -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  writeFileSync(file, ascii);
}
cpSync(join(root, "src/document/result.schema.json"), join(dist, "result.schema.json"));
writeFileSync(join(dist, "LICENSES.txt"), licences(metafile));

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
