/** What a person reads, as a value: seven kinds of block, printed by the text and Markdown formats. */

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

export interface List {
  readonly kind: "list";
  readonly style: "bullet" | "number";
  /** First number of `number` lists; 1 unless told. */
  readonly start?: number;
  readonly items: readonly Item[];
}

/** A line that a terminal cuts where it is longer than the page is wide. A file holds all of it. */
export interface Cut {
  readonly cut: Text;
}

/** Clauses, of which a terminal prints the first whole and as many others as fit the lines that one takes. A file holds all of them. */
export interface Clauses {
  readonly clauses: readonly Text[];
}

export type TickLine = Text | Cut | Clauses;

/** Somebody with a box to tick. */
export interface Tick {
  readonly text: TickLine;
  /** Lines under it, indented. */
  readonly details: readonly TickLine[];
  /** Whom the box is about, for who reads the list back. Unseen, except by programs. */
  readonly id: string;
  /** What a tick in it says, where one says anything by itself. */
  readonly says: "removed" | "unfollowed" | undefined;
}

/** A numbered list of people with boxes to tick. */
export interface Ticks {
  readonly kind: "ticks";
  /** The first number. */
  readonly start: number;
  readonly items: readonly Tick[];
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

/** A block for reading only. */
export type PlainBlock = Heading | Paragraph | Callout | List | Table | Bars;

export type Block = PlainBlock | Ticks;

/** Who reads a document. */
export interface Reader {
  /** They had the advice before: pages tell where it stands. */
  readonly knowsAdvice?: boolean;
}

export interface Document {
  readonly blocks: readonly Block[];
}

/** All that a line of a tick list holds. */
export function wholeLine(line: TickLine): Text {
  if (typeof line === "object" && "cut" in line) return line.cut;
  if (typeof line === "object" && "clauses" in line) return line.clauses.flat();
  return line;
}
