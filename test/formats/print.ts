/** Prints with a format into one string. */
import type { Document } from "../../src/document/document.ts";
import type { Format, Page } from "../../src/document/format.ts";
import type { Result } from "../../src/document/result.ts";
import { SCAN } from "../document/samples.ts";

export const PLAIN: Page = { width: 80, colour: false, links: false };

/** What a format of the document prints. */
export async function printed(format: Format, document: Document, page: Partial<Page> = {}): Promise<string> {
  return (await pieces(format, SCAN, () => document, { ...PLAIN, ...page })).join("");
}

/** What a format of the result prints; it must not ask for a document. */
export async function exported(format: Format, result: Result): Promise<string> {
  return (await piecesOf(format, result)).join("");
}

/** The pieces in which a format of the result prints. */
export async function piecesOf(format: Format, result: Result): Promise<readonly string[]> {
  const refused = (): Document => {
    throw new Error(`${format.id} asked for a document`);
  };
  return pieces(format, result, refused, PLAIN);
}

// A piece ends where a character does, or it would be refused.
const UTF_8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

async function pieces(format: Format, result: Result, document: () => Document, page: Page): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const piece of format.print(result, document, page)) all.push(typeof piece === "string" ? piece : UTF_8.decode(piece));
  return all;
}
