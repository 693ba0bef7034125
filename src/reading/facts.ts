/** Which files tell which facts about people: the list the reading goes over. Messages, which stream by, are read in `messages.ts`. */
import type { Problem, Sheet } from "../export/sheet.ts";
import {
  contactsOf,
  endorsementsOf,
  type FileFacts,
  followsOf,
  invitationsOf,
  labelsOf,
  type Matcher,
  notesOf,
  recommendationsOf,
} from "../people/facts.ts";
import type { Noticed } from "../people/history.ts";
import type { Identified } from "../people/person.ts";
import { contacts } from "../sheets/contacts.ts";
import { endorsementsGiven, endorsementsReceived } from "../sheets/endorsements.ts";
import { follows } from "../sheets/follows.ts";
import { invitations } from "../sheets/invitations.ts";
import { labels } from "../sheets/labels.ts";
import { notes } from "../sheets/notes.ts";
import { recommendationsGiven, recommendationsReceived } from "../sheets/recommendations.ts";
import type { RowsOf } from "./tables.ts";

/** What tying rows to people needs to know. */
export interface Who {
  readonly connections: readonly Identified[];
  readonly matcher: Matcher;
  /** What stands out in the note of an invitation. */
  readonly notice: (note: string) => Noticed | undefined;
  /** How the export calls a sheet's file. */
  readonly nameOf: (sheet: Pick<Sheet<string, unknown>, "file">) => string;
  readonly report: (problem: Problem) => void;
}

type Fact = Exclude<keyof FileFacts, "messages">;

/** A fact and how it is read. */
interface FactSource<F extends Fact = Fact> {
  readonly fact: F;
  /** By person; `undefined` where none of the files that tell it is there. */
  readonly read: (rowsOf: RowsOf, who: Who) => Promise<FileFacts[F] | undefined>;
}

/** In the order in which the files are read and reported. */
const FACTS: readonly FactSource[] = [
  factOf("invitations", [invitations], ([rows = []], { matcher, notice }) => invitationsOf(rows, matcher, notice)),
  factOf("endorsements", [endorsementsReceived, endorsementsGiven], ([received, given], who) => endorsementsOf(received, given, who)),
  factOf("recommendations", [recommendationsReceived, recommendationsGiven], ([received, given], { connections }) =>
    recommendationsOf(received, given, connections),
  ),
  factOf("notes", [notes], ([rows = []], { matcher }) => notesOf(rows, matcher)),
  factOf("follows", [follows], ([rows = []], { matcher }) => followsOf(rows, matcher)),
  factOf("labels", [labels], ([rows = []], { matcher, nameOf, report }) => {
    const found = labelsOf(rows, matcher, nameOf(labels));
    found.problems.forEach(report);
    return found.labels;
  }),
  factOf("contacts", [contacts], ([rows = []], { matcher }) => contactsOf(rows, matcher)),
];

/** What the files of an export say about people; a file that is absent says nothing. */
export async function readFacts(rowsOf: RowsOf, who: Who): Promise<FileFacts> {
  const found: [Fact, FileFacts[Fact] | undefined][] = [];
  for (const { fact, read } of FACTS) found.push([fact, await read(rowsOf, who)]);
  return Object.fromEntries(found.filter(([, people]) => people !== undefined));
}

/**
 * A fact that one file tells, or two together.
 *
 * @param facts what their rows say; `undefined` stands for a file that is absent while the other is there
 */
function factOf<F extends Fact, Rows extends readonly unknown[]>(
  fact: F,
  sheets: { readonly [I in keyof Rows]: Sheet<string, Rows[I]> },
  facts: (tables: { readonly [I in keyof Rows]: readonly Rows[I][] | undefined }, who: Who) => FileFacts[F],
): FactSource<F> {
  return {
    fact,
    read: async (rowsOf, who) => {
      const tables: (readonly unknown[] | undefined)[] = [];
      for (const sheet of sheets) tables.push(await rowsOf(sheet));
      return tables.every((rows) => rows === undefined) ? undefined : facts(tables as Parameters<typeof facts>[0], who);
    },
  };
}
