/** The shape of a format: how a result, or the document made of it, becomes bytes on stdout. */
import type { Document } from "./document.ts";
import type { Result } from "./result.ts";

/** The page a text is printed on. */
export interface Page {
  /** Columns, at least 40. */
  readonly width: number;
  readonly colour: boolean;
  /** Whether the terminal makes links of OSC 8. */
  readonly links: boolean;
}

/** A part of an output. What is long comes in UTF-8 already. */
type Piece = string | Uint8Array;

/** One way of printing. Documents are made lazily: formats of the result never ask for them. */
export interface Format {
  readonly id: "text" | "json" | "ndjson" | "csv" | "markdown" | "ics";
  readonly title: string;
  /** Yields the output in pieces; ends with a line break. */
  readonly print: (result: Result, document: () => Document, page: Page) => AsyncIterable<Piece> | Iterable<Piece>;
}
