/** The shape of a sheet: one CSV of the export, how its rows are read and what they say about people. */

/** A calendar date without a time zone, `YYYY-MM-DD`; sorts as text. */
export type PlainDate = string;

/** One CSV of the export: which file it is, how its columns are called, what a row of it says. */
export interface Sheet<Field extends string, Record> {
  /** The name LinkedIn gives the file, without `.csv`. */
  readonly name: string;
  /** Matches the base name as `fileKey` makes it. */
  readonly file: RegExp;
  /** What the header cells that name each field are called, as `columnKey` makes them. */
  readonly columns: Readonly<{ [F in Field]: readonly string[] }>;
  /** The header to ask for: LinkedIn's own, with commas. */
  readonly header: string;
  /** What the file says, as a clause about it. */
  readonly says: string;
  /** Whether people make the file themselves. */
  readonly handmade?: true;
  /** Names of columns, as `columnKey` makes them, in languages that write the day before the month. */
  readonly dayFirst?: ReadonlySet<string>;
  /** Columns LinkedIn puts into the file that say nothing of use, as `columnKey` makes them. Where it is given, other columns are told. */
  readonly unused?: ReadonlySet<string>;
  /** Whether a row with these fields can be this sheet's header. */
  isHeader(fields: ReadonlySet<Field>): boolean;
  /** The field whose cells are dates in a form that may have to be decided from the whole column. */
  readonly date?: Field;
  /** The field whose cells may be of any length. */
  readonly long?: Field;
  /** Until 2024 the file ended records with CRLF and left a bare LF inside a cell unquoted (LinkedIn's activity files). */
  readonly bareLineFeeds?: true;
  /** One row as a record; `undefined` where it says nothing. */
  readonly read: (cells: Cells<Field>) => Record | undefined;
}

/** One row's cells by field. */
export interface Cells<Field extends string> {
  /** 1-based data row, the header not counted. */
  readonly row: number;
  /** 1-based line of the file on which the row begins. */
  readonly line: number;
  /** The cell as it stands in the file; `""` where the column is missing. */
  readonly text: (field: Field) => string;
  /** The cell as a date; `undefined` where it is empty or cannot be read. */
  readonly date: (field: Field) => PlainDate | undefined;
  /** The cell as a moment, in seconds since 1970, UTC; `undefined` where it is empty or cannot be read. */
  readonly instant: (field: Field) => number | undefined;
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
  /** Zips in a folder that was opened, by path in it, the one to read first. */
  readonly archives?: readonly string[];
  /** The export's date where the source's name tells it (`…_07-11-2023.zip`). */
  readonly dated?: PlainDate;
  /** Sentences about what was opened and what not. */
  readonly notes?: readonly string[];
}

/** What became of the rows of a file while they were read. */
export interface ReadOutcome {
  /** Records that held anything at all and could be used. */
  readonly rows: number;
  /** Records left out because of their quotes, or because the file breaks off in them. */
  readonly broken: number;
  readonly problems: readonly Problem[];
  /** Sentences about how the file was read. */
  readonly notes: readonly string[];
}

/** What became of one file. */
export interface FileReport {
  readonly name: string;
  /** Data rows found, the header not counted, empty trailing records not counted. */
  readonly rows: number;
  /** Rows not used, by reason. */
  readonly setAside: Readonly<Record<string, number>>;
}
