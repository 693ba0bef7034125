/** A signal's example made into a person in a network, for the tests and for `prune signals`. */
import { foldHistory } from "../contact/fold-history.ts";
import { listen, notice } from "../contact/impression.ts";
import { longDate } from "../people/calendar.ts";
import { identify } from "../people/connections.ts";
import { FILES } from "../people/facts.ts";
import { type History, NO_HISTORY } from "../people/history.ts";
import type { Connection, Invitation, Network, Owner, Person, PersonId } from "../people/person.ts";
import { textOnce } from "../text/text.ts";
import { DEFAULT_POLICY, type Policy } from "./policy.ts";
import { type Evidence, type Example, type Informed, type Need, type Signal, surveyed } from "./signal.ts";

const SOMEBODY: Connection = {
  row: 1,
  firstName: "Ada",
  lastName: "Example",
  name: "Ada Example",
  url: "https://www.linkedin.com/in/ada-example",
  email: "",
  company: "",
  position: "",
  connectedOn: "2024-03-05",
};

const NOBODY_IN_PARTICULAR: Owner = {
  titles: [],
  companies: [],
  pastCompanies: [],
  schools: [],
  keywords: [],
  targetCompanies: [],
  goals: [],
};

/** The date on which examples are judged, unless they say otherwise. */
const EXAMPLE_DATE = "2026-01-15";

/** Builds the network an example describes; its person comes first. */
export function exampleNetwork(example: Example): { person: Person; network: Network; policy: Policy } {
  const rows: (Connection & { id: PersonId })[] = [];
  const add = (given: Example["person"] = {}) => {
    const number = rows.length + 1;
    const other =
      number === 1 ? {} : { firstName: `Person${number}`, lastName: "Sample", url: `https://www.linkedin.com/in/person-${number}` };
    const row = { ...SOMEBODY, ...other, row: number, ...given };
    rows.push({
      ...row,
      name: given.name ?? `${row.firstName} ${row.lastName}`.trim(),
      id: row.url.split("/").at(-1) || `person-${number}`,
    });
  };
  add({ ...example.person, ...historyIn(example), ...invitationIn(example) });
  for (const { times = 1, ...other } of example.others ?? []) for (let count = 0; count < times; count += 1) add(other);
  // What an example says beyond a row of Connections.csv comes from other files.
  const people = identify(rows).map((person, index) => ({ ...rows[index], ...person }));
  const me = example.me === undefined ? undefined : { ...NOBODY_IN_PARTICULAR, ...example.me };
  const network: Network = {
    asOf: example.asOf ?? EXAMPLE_DATE,
    me,
    people,
    ...(example.messagesSince === undefined ? {} : { messagesSince: example.messagesSince }),
    ...(example.silenceUnknown === undefined ? {} : { silenceUnknown: example.silenceUnknown }),
  };
  return { person: people[0] as Person, network, policy: { ...DEFAULT_POLICY, ...example.policy, me } };
}

const WROTE = "2024-05-01";

/** The messages of an example, folded as those of an export are. */
function historyIn({ thread, person }: Example): { readonly messages?: History } {
  if (thread === undefined) return {};
  const [them, me] = [
    { id: "ada-example", name: person?.name ?? SOMEBODY.name },
    { id: "you", name: "You" },
  ];
  const { add, end } = foldHistory({
    ownerId: me.id,
    ownerName: me.name,
    listen,
    isNote: () => false,
    connectedOn: () => undefined,
    isConnection: () => true,
  });
  thread.forEach(({ from, on = WROTE, text }, index) => {
    const [sender, recipient] = from === "me" ? [me, them] : [them, me];
    add({
      conversation: "1",
      title: "",
      from: sender.name,
      fromId: sender.id,
      to: recipient.name,
      toIds: [recipient.id],
      at: Date.parse(`${on}T12:00:00Z`) / 1000 + index * 60,
      text,
      folder: "INBOX",
      draft: false,
    });
  });
  return { messages: end().historyOf([them.id], 0) ?? NO_HISTORY };
}

function invitationIn({ invitation }: Example): { readonly invitations?: Invitation } {
  return invitation === undefined ? {} : { invitations: { sent: undefined, received: WROTE, noticed: notice(textOnce(invitation)) } };
}

/** What a signal says about an example's person; `undefined` when it is silent. */
export function lookAt(signal: Signal, example: Example): Evidence | undefined {
  const { person, network, policy } = exampleNetwork(example);
  const survey = surveyed(signal, network, policy);
  return survey && signal.look(person as Informed<Need>, network, survey.found);
}

/** An example in a few words: what the reader needs to see why the signal fires or not. */
export function describeExample({ note, person = {}, thread, invitation, others, me, policy }: Example): string {
  const job = [person.position, person.company].filter(Boolean).join(" · ");
  const name = person.name ?? [person.firstName, person.lastName].filter(Boolean).join(" ");
  const files = FILES.map((file) => describeFact(file, person[file]));
  const written = [
    ...(invitation === undefined ? [] : [`note of their invitation: “${invitation}”`]),
    ...(thread ?? []).map(
      ({ from, on, text }) => `${from === "me" ? "you" : "they"}${on === undefined ? "" : ` on ${longDate(on)}`}: “${text}”`,
    ),
  ];
  const address = person.url?.replace(/^https:\/\/www\./, "");
  const facts = [
    name,
    job,
    address,
    person.email,
    person.connectedOn && `connected on ${longDate(person.connectedOn)}`,
    ...files,
    ...written,
  ]
    .filter(Boolean)
    .join(", ");
  const around =
    others === undefined ? "" : ` (with ${others.reduce((sum, other) => sum + (other.times ?? 1), 0)} others like it in the network)`;
  const owner =
    me === undefined ? "" : ` (you: ${[...(me.titles ?? []), ...(me.companies ?? []), ...(me.keywords ?? [])].join(", ") || "somebody"})`;
  const { people = [], companies = [], titleWords = [], connectedSince } = policy?.keep ?? {};
  const rules = [...people, ...companies, ...titleWords, ...(connectedSince === undefined ? [] : [`since ${longDate(connectedSince)}`])];
  const keep = rules.length === 0 ? "" : ` (you keep: ${rules.join(", ")})`;
  return `${facts || "anybody"}${around}${owner}${keep}${note === undefined ? "" : `: ${note}`}`;
}

/** What a file tells of somebody, as far as it tells anything: `messages (received 2, last exchange 2025-10-01)`. */
function describeFact(file: (typeof FILES)[number], fact: object | undefined): string | undefined {
  if (fact === undefined) return undefined;
  const clauses = Object.entries(fact).flatMap(([key, value]) => {
    const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    if (Array.isArray(value))
      return value.length === 0 ? [] : [`${words} ${value.map((part) => written(part.signal ?? part)).join(" and ")}`];
    if (value === undefined || value === 0 || value === false) return [];
    if (typeof value === "object") return [`${words} ${Object.values(value).map(written).join(" ")}`];
    return [value === true ? words : `${words} ${written(value)}`];
  });
  return clauses.length === 0 ? `nothing in ${file}` : `${file} (${clauses.join(", ")})`;
}

/** A value as people read it: dates in words. */
function written(value: unknown): string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? longDate(value) : String(value);
}
