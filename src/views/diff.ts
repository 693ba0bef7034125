/** What became of people between two exports. */
import type { Block, Document, Item, Span, Text } from "../document/document.ts";
import type { ComparedExport, DiffPerson, DiffResult } from "../document/result.ts";
import { cardLine, command, count, figure, longDate, muted, occupation, quoted } from "../document/wording.ts";

export function diffView(result: DiffResult): Document {
  const { before, after } = result;
  return {
    blocks: [
      { kind: "heading", level: 1, text: title(result) },
      { kind: "paragraph", text: ["From ", ...named(before), " to ", ...named(after), `: ${size(before)}, then ${size(after)}.`] },
      ...(result.doubts === null ? classes(result) : [doubt(result)]),
    ],
  };
}

function title({ doubts, before, after }: DiffResult): string {
  if (doubts !== null) return "Nothing can be concluded";
  const [then, now] = [before.dated, after.dated];
  return then === null || now === null ? "What is new" : `From ${longDate(then)} to ${longDate(now)}`;
}

function named({ label, dated, guessed }: ComparedExport): readonly Span[] {
  const day = dated === null ? "" : guessed ? ` (newest date ${longDate(dated)})` : "";
  return [quoted(label, "strong"), muted(day)];
}

function size({ connections, dateOnly }: ComparedExport): string {
  return `${count(connections, "connection")}${dateOnly === 0 ? "" : ` and ${count(dateOnly, "row")} with only a date`}`;
}

function doubt({ doubts, short, before, after }: DiffResult): Block {
  if (doubts === "older") {
    return {
      kind: "callout",
      tone: "warn",
      text: [quoted(after.label), " is older than ", quoted(before.label), ", so it proves nothing. Give the older one first."],
    };
  }
  const [part, whole] = short === "before" ? [before, after] : [after, before];
  return {
    kind: "callout",
    tone: "warn",
    text: [
      quoted(part.label),
      " is short: it lacks many people of ",
      quoted(whole.label),
      " for no reason that prune knows, so it proves nothing. Ask for another (",
      command("prune guide export"),
      "), or write down whom you removed (",
      command("prune mark removed"),
      ").",
    ],
  };
}

/** Every class that has people in it, what it means, and who they are. */
function classes(result: DiffResult): readonly Block[] {
  const { unfollows } = result;
  const sections = [
    section("Removals confirmed", "You marked them as removed, and they are gone.", result.confirmed, card),
    section(
      "Not done",
      "You marked them as removed, and they are there all the same: back on the list. Did LinkedIn ask to confirm?",
      result.notDone,
      card,
    ),
    section("Back", "Connected once more, or shown once more.", result.back, card),
    section("New", "Connected since.", result.came, card),
    section("Gone without you", "They removed you, or closed their account. LinkedIn tells nobody which.", result.gone, card),
    section("Hidden", "A row of their day holds only a date now: they hid or closed their profile.", result.hidden, card),
    section(
      "Unclear",
      "They are missing, but somebody else of their day may be they, or a row with only a date: nothing is concluded.",
      result.unclear,
      card,
    ),
    section("Changed", "Another company, position or name.", result.changed, change),
    section("Another address", "The same people under another address.", result.moved, move),
    section("Unfollows confirmed", "You marked them as unfollowed, and Member_Follows.csv says so.", unfollows?.confirmed ?? [], card),
    section(
      "Unfollows not to be seen",
      "You marked them as unfollowed, and Member_Follows.csv does not say so.",
      unfollows?.notSeen ?? [],
      card,
    ),
  ].flat();
  if (sections.length > 0) return sections;
  return [{ kind: "paragraph", text: "The same people, in the same jobs." }];
}

/** So many are on a page; a file holds them all. */
const ON_A_PAGE = 25;

function section<T extends DiffPerson>(heading: string, meaning: string, people: readonly T[], itemOf: (person: T) => Item): Block[] {
  if (people.length === 0) return [];
  const more = people.length - ON_A_PAGE;
  return [
    { kind: "heading", level: 2, text: [heading, muted(` (${figure(people.length)})`)] },
    { kind: "paragraph", text: meaning },
    { kind: "list", style: "bullet", items: people.slice(0, ON_A_PAGE).map(itemOf) },
    ...(more <= 0
      ? []
      : [
          {
            kind: "paragraph",
            text: [muted(`… and ${figure(more)} more: `), command("prune diff -o diff.csv"), muted(" holds them all.")],
          } as const,
        ]),
  ];
}

function card(person: DiffPerson): Item {
  return { text: heading(person), details: [cardLine(person), ...note(person)] };
}

function heading({ name, markedOn }: DiffPerson): Text {
  return [quoted(name, "strong"), ...(markedOn === null ? [] : [muted(`  marked on ${longDate(markedOn)}`)])];
}

function note({ note }: DiffPerson): readonly Text[] {
  return note === null ? [] : [muted(`${note.charAt(0).toUpperCase()}${note.slice(1)}.`)];
}

function change(person: DiffResult["changed"][number]): Item {
  const { was } = person;
  const details: Text[] = [];
  if (was.company !== person.company || was.position !== person.position) {
    details.push([muted("Was "), ...occupation(was), muted("; is "), ...occupation(person)]);
  }
  if (was.name !== person.name) details.push([muted("Was called "), quoted(was.name)]);
  return { text: heading(person), details: [...details, ...note(person)] };
}

function move(person: DiffResult["moved"][number]): Item {
  const addresses = [quoted(person.was.url ?? "no address", "muted"), muted(" → "), quoted(person.url ?? "no address")];
  return { text: heading(person), details: [addresses, ...note(person)] };
}
