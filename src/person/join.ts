/** Facts of the export's files joined to the people they are about. */
import { type FileFacts, NOTHING_SAID } from "./facts.ts";
import type { Identified, Person } from "./person.ts";

/** A person while it is being made. */
type Mutable = { -readonly [K in keyof Person]: Person[K] };

/**
 * Makes people of connections.
 *
 * @param facts what the other files say; a file that is absent leaves its facts undefined for everybody
 */
export function join(connections: readonly Identified[], facts: FileFacts = {}): readonly Person[] {
  if (Object.keys(facts).length === 0) return connections;
  const { messages, invitations, endorsements, recommendations, notes, follows, contacts, labels } = facts;
  return connections.map((connection) => {
    const { id } = connection;
    // Each by its name: V8 takes ten times as long to add properties whose names it learns while running.
    const person: Mutable = { ...connection };
    // "Not mentioned in a file that is there" is not "no such file".
    if (messages) person.messages = messages.get(id) ?? NOTHING_SAID.messages;
    if (invitations) person.invitations = invitations.get(id) ?? NOTHING_SAID.invitations;
    if (endorsements) person.endorsements = endorsements.get(id) ?? NOTHING_SAID.endorsements;
    if (recommendations) person.recommendations = recommendations.get(id) ?? NOTHING_SAID.recommendations;
    if (notes) person.notes = notes.get(id) ?? NOTHING_SAID.notes;
    if (follows) person.follows = follows.get(id) ?? NOTHING_SAID.follows;
    if (contacts) person.contacts = contacts.get(id) ?? NOTHING_SAID.contacts;
    if (labels) person.labels = labels.get(id) ?? NOTHING_SAID.labels;
    return person;
  });
}
