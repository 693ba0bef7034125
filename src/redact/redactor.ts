/**
 * What `--redact` is made of: whatever leaves prune passes here, and nobody is in it any more.
 *
 * It sits at the way out, since what is read, judged and kept has to be real: names are typed, filters ask for firms, and a stand-in in the
 * journal would be a decision about nobody. Stand-ins are made by a hash with a random key, which stays in the data folder: by a hash alone
 * whoever has a list of names could make all their stand-ins and look up who is in a picture.
 */
import { FUNCTIONS, SENIORITIES, UNKNOWN } from "../detect/functions.ts";
import type { TitleReader } from "../detect/titles.ts";
import type { Block, Document, Span, Text, TickLine } from "../document/document.ts";
import { type Met, sentences, type Vocabulary } from "./sentences.ts";
import { type KeyedHash, type NameParts, standIns } from "./stand-ins.ts";

/** Makes what is printed tell of nobody. Equal things stay equal, in every command and run under one key. */
export interface Redactor {
  /** Takes note of whom and what sentences may speak of. */
  readonly meet: (met: Met) => void;
  /** A sentence of prune's, or any other text that is not known to be something else. */
  readonly sentence: (text: string) => string;
  /** @param typed what the user is typing, which is shown as dots */
  readonly document: (document: Document, typed?: string) => Document;
  readonly nameParts: (name: string) => NameParts;
  readonly name: (name: string) => string;
  readonly company: (company: string) => string;
  readonly position: (position: string) => string;
  /** The words that tell function and seniority in the stand-in of a position. */
  readonly tellingWords: (position: string) => { readonly function: readonly string[]; readonly seniority: readonly string[] };
  readonly id: (id: string) => string;
  readonly address: (url: string) => string;
  readonly path: (path: string) => string;
  readonly words: (text: string) => string;
  readonly groupId: (id: string) => string;
  /** The id of a person or a group. */
  readonly subject: (id: string) => string;
  /** Filters as one types them. */
  readonly flags: (typed: string) => string;
  readonly setting: (path: string) => string;
  readonly settingValue: (value: unknown, path: string) => unknown;
}

/** Kinds of group whose ids hold nothing of anybody's. */
const OPEN_KINDS = new Set("day year era before since function function-before function-since seniority no-job shared-address".split(" "));

/** Sections of a policy in which the user says things in words of their own. */
const TOLD = new Set(["me", "keep", "jobs", "rules"]);

/** What is chosen in them, rather than said. */
const CHOSEN = new Set<string>([...FUNCTIONS, ...SENIORITIES, UNKNOWN, "none", "clients", "hiring", "job", "learning"]);
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Flags whose values are dates, figures or a few words of prune's. */
const CHOSEN_BY = new Set(
  "--function --seniority --verdict --connected-before --connected-after --no-message-since --min-score".split(" "),
);
const PLAIN = /^[a-z\d,.-]+$/;
/** A word of a command line, with its quotation marks. */
const TOKEN = /(?:"[^"]*"|'[^']*'|\\'|[^\s"'])+/g;

/**
 * Makes one.
 *
 * @param hash under a key that nobody else has
 * @param titles what positions tell
 * @param own what prune says of its own accord
 */
export function redactor(hash: KeyedHash, titles: Pick<TitleReader, "read" | "words">, own: Vocabulary): Redactor {
  const stand = standIns(hash, titles.read);
  const { meet, sentence, known, path } = sentences(stand, own);

  const redacted = (value: unknown): unknown => {
    if (typeof value === "string") return CHOSEN.has(value) || DATE.test(value) ? value : (known(value) ?? stand.words(value));
    if (Array.isArray(value)) return value.map(redacted);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redacted(inner)]));
  };
  const typedValue = (flag: string, value: string): string => {
    if (flag === "--company") return `"${known(value) ?? stand.company(value)}"`;
    if (flag === "--group") return groupId(value);
    return CHOSEN_BY.has(flag) && PLAIN.test(value) ? value : `"${stand.words(value)}"`;
  };
  const groupId = (id: string): string => {
    const [kind = "", key] = id.split(/:(.*)/s);
    if (OPEN_KINDS.has(kind)) return id;
    return `${sentence(kind)}${key === undefined ? "" : `:${stand.id(id)}`}`;
  };
  const document = (one: Document, typed = ""): Document => ({ blocks: one.blocks.map((block) => redactedBlock(block, typed)) });
  const textIn = (text: string, typed: string) =>
    text === typed && typed !== "" ? "•".repeat(Math.min(typed.length, 40)) : sentence(text);
  const redactedSpan = (span: Span, typed: string): Span => {
    if (typeof span === "string") return textIn(span, typed);
    const link = span.link === undefined ? {} : { link: sentence(span.link) };
    return { ...span, text: textIn(span.text, typed), ...link };
  };
  const redactedText = (text: Text, typed: string): Text =>
    Array.isArray(text) ? text.map((span: Span) => redactedSpan(span, typed)) : redactedSpan(text as Span, typed);
  const redactedBlock = (block: Block, typed: string): Block => {
    const shown = (text: Text) => redactedText(text, typed);
    switch (block.kind) {
      case "heading":
      case "paragraph":
      case "callout":
        return { ...block, text: shown(block.text) };
      case "list":
        return {
          ...block,
          items: block.items.map(({ text, details }) => ({
            text: shown(text),
            ...(details === undefined ? {} : { details: details.map(shown) }),
          })),
        };
      case "ticks": {
        const line = (one: TickLine): TickLine => {
          if (typeof one === "object" && "cut" in one) return { cut: shown(one.cut) };
          return typeof one === "object" && "clauses" in one ? { clauses: one.clauses.map(shown) } : shown(one);
        };
        return {
          ...block,
          items: block.items.map(({ text, details, id, says }) => ({
            text: line(text),
            details: details.map(line),
            id: stand.id(id),
            says,
          })),
        };
      }
      case "table":
        return {
          ...block,
          columns: block.columns.map((column) => ({ ...column, title: sentence(column.title) })),
          rows: block.rows.map((row) => row.map(shown)),
        };
      case "bars":
        return {
          ...block,
          rows: block.rows.map(({ label, note, ...row }) => ({
            ...row,
            label: sentence(label),
            ...(note === undefined ? {} : { note: sentence(note) }),
          })),
        };
    }
  };

  return {
    ...stand,
    meet,
    sentence,
    document,
    tellingWords: (position) => titles.words(stand.position(position)),
    path,
    groupId,
    subject: (id) => (OPEN_KINDS.has(id.split(":")[0] as string) ? id : id.includes(":") ? groupId(id) : stand.id(id)),
    flags: (typed) => {
      const tokens = typed.match(TOKEN) ?? [];
      const shown: string[] = [];
      for (let at = 0; at < tokens.length; at += 1) {
        const flag = tokens[at] as string;
        shown.push(sentence(flag));
        if (flag === "--never-messaged" || at + 1 === tokens.length) continue;
        at += 1;
        const value = (tokens[at] as string).replace(/^(["'])(.*)\1$/s, "$2");
        shown.push(typedValue(flag, value));
      }
      return shown.join(" ");
    },
    setting: (of) => {
      const [section = "", key] = of.split(/\.(.*)/s);
      if (key === undefined) return sentence(section);
      return `${sentence(section)}.${section === "rules" ? stand.words(key) : sentence(key)}`;
    },
    settingValue: (value, of) =>
      TOLD.has(of.split(".")[0] as string) ? redacted(value) : typeof value === "string" ? sentence(value) : value,
  };
}
