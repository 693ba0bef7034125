/** Decisions from a file: CSV, JSON, NDJSON, a ticked checklist, or a list of profile addresses, as scripts, spreadsheets and people write them. */

import { isChecklist, ticksIn } from "../document/ticks.ts";
import { PruneError } from "../errors.ts";
import { decode, endsLinesInCr, withLineFeeds } from "../export/decode.ts";
import { findHeader, readRecords } from "../export/rows.ts";
import { type Card, DECISIONS, type Decision, decisionCalled, isDate, NO_CARD, WISHES, type Wish } from "../journal/entry.ts";
import type { PlainDate } from "../people/person.ts";
import { refuseStandIn } from "../redact/ids.ts";
import { tidy } from "../text/clean.ts";
import { unguarded } from "../text/formula.ts";

/** A row that decides something. */
export interface DecisionRow {
  /** For messages: `row 3`, `line 3`. */
  readonly where: string;
  /** An id, a profile address, or where the file is a plain list whatever was written there. */
  readonly who: string;
  readonly decision: Decision;
  readonly note?: string;
  readonly until?: PlainDate;
  /** `""` where the row does not tell it. */
  readonly name: string;
  /** Who they are, as far as the row tells. */
  readonly card: Card;
}

type Cells = Readonly<Record<string, string>>;

/** Columns that say who is meant, the surest first. */
const WHO = ["id", "person", "url", "profile", "address"] as const;

/**
 * Reads decisions. Passed over are rows whose decision is empty, since nobody has decided there yet, and those that another journal
 * tells as taken back or replaced.
 *
 * @param label the file as the user named it, for messages
 * @param standard what rows decide that have no decision of their own
 * @throws `PruneError` of kind `usage` where a row means nothing
 */
export async function readDecisionRows(bytes: Uint8Array, label: string, standard: Decision | undefined): Promise<readonly DecisionRow[]> {
  const decoded = decode(bytes).text.replace(/^\ufeff/, "");
  const text = endsLinesInCr(decoded) ? withLineFeeds(decoded) : decoded;
  const rows = isChecklist(text)
    ? fromChecklist(text, label)
    : /^\s*[[{]/.test(text)
      ? fromJson(text, label)
      : ((await fromCsv(text, label)) ?? fromList(text, label, standard));
  return rows.flatMap(({ where, cells }) => {
    const word = cells.decision?.trim().toLowerCase() ?? standard ?? "";
    if (word === "" || cells.status === "undone" || cells.status === "replaced") return [];
    const fault = (sentence: string) =>
      new PruneError("usage", `${label}, ${where}: ${sentence}`, "Nothing was marked. Correct it, then run the command again.");
    const decision = decisionCalled(word);
    if (decision === undefined) throw fault(`"${word}" is none of ${DECISIONS.join(", ")}.`);
    const who = WHO.map((column) => cells[column]?.trim() ?? "").find((value) => value !== "");
    if (who === undefined) throw fault("it has no id and no url.");
    for (const column of WHO) refuseStandIn(cells[column] ?? "", `${label}, ${where}: `);
    const text = (column: string) => tidy(cells[column] ?? "");
    const date = (column: string) => (isDate(text(column)) ? text(column) : undefined);
    const [note, until] = [text("note"), date("until")];
    return {
      where,
      who,
      decision,
      ...(note === "" ? {} : { note }),
      ...(until === undefined ? {} : { until }),
      name: text("name"),
      card: {
        ...NO_CARD,
        url: text("url") || null,
        company: text("company"),
        position: text("position"),
        connectedOn: date("connectedon") ?? null,
      },
    };
  });
}

/** A wish about a group that a journal tells as standing. */
interface WishRow {
  readonly group: string;
  readonly title: string;
  readonly wish: Wish;
}

/** The wishes about groups that a journal as JSON holds; none where it is something else. Those taken back or replaced are passed over. */
export function readWishRows(bytes: Uint8Array): readonly WishRow[] {
  const text = decode(bytes).text.replace(/^\ufeff/, "");
  const whole = /^\s*\{/.test(text) ? (parsed(text) as { readonly wishes?: unknown } | undefined) : undefined;
  if (!Array.isArray(whole?.wishes)) return [];
  return whole.wishes.flatMap((row: unknown): WishRow[] => {
    const { group = "", title = "", wish: word, status } = cellsOf(row);
    refuseStandIn(group);
    const wish = WISHES.find((one) => one === word);
    return wish === undefined || group === "" || status === "undone" || status === "replaced"
      ? []
      : [{ group: tidy(group), title: tidy(title), wish }];
  });
}

interface Found {
  readonly where: string;
  /** By the column's name in lower case. */
  readonly cells: Cells;
}

/** The lists that prune's own results hold. */
const LISTS = ["decisions", "connections", "marked"] as const;

function fromJson(text: string, label: string): readonly Found[] {
  const whole = parsed(text);
  if (whole !== undefined) {
    const list = Array.isArray(whole) ? whole : LISTS.map((name) => (whole as Record<string, unknown>)[name]).find(Array.isArray);
    return (list ?? [whole]).map((row: unknown, index: number) => ({ where: `row ${index + 1}`, cells: cellsOf(row) }));
  }
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const row = parsed(line);
    if (row === undefined) throw new PruneError("usage", `${label}, line ${index + 1}: it is not JSON.`, "Nothing was marked.");
    return { where: `line ${index + 1}`, cells: cellsOf(row) };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function cellsOf(row: unknown): Cells {
  if (typeof row !== "object" || row === null) return { id: String(row) };
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => (typeof value === "string" ? [[name.toLowerCase(), value]] : [])),
  );
}

async function fromCsv(text: string, label: string): Promise<readonly Found[] | undefined> {
  const header = findHeader(text, (cells) => cells.some((cell) => (WHO as readonly string[]).includes(cell.toLowerCase())));
  if (header === undefined) return undefined;
  const names = header.cells.map((cell) => cell.toLowerCase());
  const rows = await readRecords(text, header.delimiter, { start: header.end, line: header.line + 1 });
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    .map(({ cells, line, torn }) => {
      if (torn) throw new PruneError("usage", `${label}, line ${line}: a quotation mark is never closed.`, "Nothing was marked.");
      return { where: `line ${line}`, cells: Object.fromEntries(names.map((name, at) => [name, unguarded(cells[at] ?? "")])) };
    });
}

/** The boxes that say something. Those that are empty are passed over: nobody has decided there yet. */
function fromChecklist(text: string, label: string): readonly Found[] {
  return ticksIn(text).map(({ line, sign, decision, id, name }) => {
    const where = `line ${line}`;
    if (decision === undefined) {
      throw new PruneError(
        "usage",
        `${label}, ${where}: [${sign}] says nothing${sign.toLowerCase() === "x" ? " here, since this list advises to do nothing yet" : ""}.`,
        "Nothing was marked. Write r (removed), u (unfollowed), k (keep), l (later) or x (as the list advises) into the box, then run the command again.",
      );
    }
    const who = id ?? name;
    if (who === "") throw new PruneError("usage", `${label}, ${where}: nobody is named beside the box.`, "Nothing was marked.");
    return { where, cells: { id: who, decision, ...(id === undefined ? {} : { name }) } };
  });
}

/** One person a line, where the decision was said beside the file. */
function fromList(text: string, label: string, standard: Decision | undefined): readonly Found[] {
  if (standard === undefined) {
    throw new PruneError(
      "usage",
      `${label} has no columns that say who is meant.`,
      "Give a ticked checklist (`prune checklist -o today.md`); or a CSV with the columns id or url, and decision; or JSON with such fields; or a list of addresses and say what: `prune mark removed --from FILE`.",
    );
  }
  return text.split(/\r?\n/).flatMap((line, index) => {
    const who = line.trim();
    return who === "" || WHO.some((name) => name === who.toLowerCase()) ? [] : { where: `line ${index + 1}`, cells: { id: who } };
  });
}
