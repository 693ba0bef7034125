/** The committed models of titles, made ready when the first title is looked at. */
import { type TitleReader, titleReader } from "./titles.ts";
import packed from "./weights/titles.json" with { type: "json" };

let reader: TitleReader | undefined;

/** Reads titles in every language that was learned. */
export function titles(): TitleReader {
  reader ??= titleReader(packed);
  return reader;
}
