/** The shape of a sheet: one CSV of the export, how its rows are read and what they say about people. */

/** A calendar date without a time zone, `YYYY-MM-DD`; sorts as text. */
export type PlainDate = string;

/** How the columns of a sheet are called; every spelling is compared without case, spaces, `_` and `-`. */
export interface Column {
  /** The header texts that name this column, the current one first. */
  readonly names: readonly string[];
  /** `date`: the day/month order of ambiguous cells is decided from the whole column. */
  readonly type?: "text" | "date";
}

/** The columns of a sheet by the field they fill. */
export type Columns = Readonly<Record<string, Column>>;

/** One row's cells by field: trimmed of nothing, empty where the file lacks the column. */
export interface Cells<C extends Columns = Columns> {
  /** 1-based data row, the header not counted. */
  readonly row: number;
  /** 1-based line of the file on which the row begins. */
  readonly line: number;
  /** The cell's text as it stands in the file; `""` where the column is missing. */
  text(field: keyof C & string): string;
  /** The cell's date; `undefined` where it is empty, a `Problem`'s reason where it cannot be read. */
  date(field: keyof C & string): PlainDate | undefined | { readonly unreadable: string };
  /** Whether the file has the column at all. */
  has(field: keyof C & string): boolean;
}

/** Something in a file that could not be used as it stands. A value, never an exception. */
export interface Problem {
  readonly file: string;
  /** 1-based line of the file. */
  readonly line: number;
  /** 1-based data row, where the problem sits in one. */
  readonly row?: number;
  /** A stable word for the kind of problem: `unreadable-date`, `extra-cells`, `nameless`, … */
  readonly kind: string;
  /** A sentence for the user. */
  readonly message: string;
  /** Whether the row was left out because of it. */
  readonly setAside: boolean;
}

/** One file of a source, not yet read. */
export interface SourceFile {
  /** Path inside the source (`Connections.csv`, `Jobs/Saved Jobs.csv`); `-` for standard input. */
  readonly name: string;
  /** The bytes, whole. */
  bytes(): Promise<Uint8Array>;
  /** The bytes in pieces, for files that must not be held in memory. */
  pieces(): AsyncIterable<Uint8Array>;
}

/** What the user handed to prune. */
export interface Source {
  readonly kind: "file" | "stdin" | "folder" | "zip";
  /** As the user gave it. */
  readonly label: string;
  readonly files: readonly SourceFile[];
  /** The export's date where the source's name tells it (`…_07-11-2023.zip`). */
  readonly dated?: PlainDate;
}

/** What became of one file. */
export interface FileReport {
  readonly name: string;
  /** Data rows found, the header not counted, empty trailing records not counted. */
  readonly rows: number;
  /** Rows not used, by reason. */
  readonly setAside: Readonly<Record<string, number>>;
}
