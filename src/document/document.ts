/** What a person reads, as a value: six kinds of block, printed by the text and Markdown formats. */

/** How a piece of text is meant; each format finds its own look for it. */
export type Tone = "plain" | "strong" | "muted" | "good" | "warn" | "bad" | "code";

/**
 * A run of text. Strings of the export go in as they are: each format makes them safe for where they land
 * (terminal, Markdown). `name: true` marks text that came from the export, so that right-to-left names are isolated.
 */
export type Span = string | { readonly text: string; readonly tone?: Tone; readonly link?: string; readonly name?: boolean };

/** A line or paragraph of running text. */
export type Text = Span | readonly Span[];

export interface Heading {
  readonly kind: "heading";
  /** 1 is the document's title. */
  readonly level: 1 | 2 | 3;
  readonly text: Text;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: Text;
}

/** Something the reader must not miss. */
export interface Callout {
  readonly kind: "callout";
  readonly tone: "good" | "warn" | "bad" | "muted";
  readonly text: Text;
}

export interface Item {
  readonly text: Text;
  /** Lines under the item, indented. */
  readonly details?: readonly Text[];
}

/** `tick` items are numbered and carry a box to tick. */
export interface List {
  readonly kind: "list";
  readonly style: "bullet" | "number" | "tick";
  /** First number of `number` and `tick` lists; 1 unless told. */
  readonly start?: number;
  readonly items: readonly Item[];
}

export interface TableColumn {
  readonly title: string;
  readonly align?: "left" | "right";
  /** Gives way first when the page is narrow; columns without it are never cut: where they find no room, rows become records. */
  readonly flexible?: boolean;
  /** Of a flexible column: the share, 0…1, of what all flexible columns have that is enough for it. Beyond that it gives way before others do. */
  readonly share?: number;
  /** Of a flexible column: what finds no room goes on below instead of being cut. */
  readonly wraps?: true;
}

/** Without any title it has no header: figures beside their names. */
export interface Table {
  readonly kind: "table";
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Text[])[];
}

/** A bar a row, scaled to the largest value. */
export interface Bars {
  readonly kind: "bars";
  readonly rows: readonly { readonly label: string; readonly value: number; readonly note?: string }[];
}

export type Block = Heading | Paragraph | Callout | List | Table | Bars;

export interface Document {
  readonly blocks: readonly Block[];
}
