/** The formats, in the order the help names them. */
import type { Format } from "../document/format.ts";
import { csv } from "./csv.ts";
import { ics } from "./ics.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { ndjson } from "./ndjson.ts";
import { text } from "./text.ts";

export const formats: readonly Format[] = [text, json, ndjson, csv, markdown, ics];
