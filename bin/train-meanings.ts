/** Packs the dictionary of meanings, `fixtures/texts/meanings.txt`, for the detectors: before they are trained, and whenever a word is added. */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { packMeanings, parseMeanings } from "../src/detect/pack-meanings.ts";

const root = resolve(import.meta.dirname, "..");
const packed = packMeanings(parseMeanings(readFileSync(join(root, "fixtures/texts/meanings.txt"), "utf8")));
writeFileSync(join(root, "src/detect/weights/meanings.json"), `${JSON.stringify(packed)}\n`);
