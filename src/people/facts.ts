/** What the files of an export say about people, tied to the connections they are about. */
import type { Problem } from "../export/sheet.ts";
import type { ContactRow } from "../sheets/contacts.ts";
import type { EndorsementRow } from "../sheets/endorsements.ts";
import type { FollowRow } from "../sheets/follows.ts";
import type { InvitationRow } from "../sheets/invitations.ts";
import type { LabelRow } from "../sheets/labels.ts";
import type { NoteRow } from "../sheets/notes.ts";
import type { RecommendationRow } from "../sheets/recommendations.ts";
import { longDate } from "./calendar.ts";
import { companyKey, nameKey, sharedId } from "./compare.ts";
import { NO_HISTORY, type Noticed, together } from "./history.ts";
import type { Facts, Identified, Invitation, PersonId, PlainDate } from "./person.ts";
import { CHECKED_SINCE, postedIn } from "./post-link.ts";

/** Facts of a file by person; a file that is absent has no entry, a person who is absent from a file has none in it. */
export type FileFacts = { readonly [F in Exclude<keyof Facts, "connections">]?: ReadonlyMap<PersonId, Facts[F]> };

/** What a file that is there says about somebody it does not mention. */
export const UNMENTIONED: { readonly [F in keyof FileFacts]-?: Facts[F] } = {
  messages: NO_HISTORY,
  invitations: { sent: undefined, received: undefined, noticed: undefined },
  endorsements: { received: 0, given: 0 },
  recommendations: { received: [], given: [] },
  notes: { count: 0 },
  follows: { unfollowed: undefined },
  contacts: { listed: false },
  labels: { spam: false, posted: undefined },
  earlier: { job: undefined },
};

/** The files, by their facts. */
export const FILES = Object.keys(UNMENTIONED) as readonly (keyof FileFacts)[];

/** Finds the connection a row of another file is about. */
export interface Matcher {
  /** By profile id, also where several share it; by name where the name is unique and one side has no address. */
  match(otherId: string | undefined, otherName: string): PersonId | undefined;
  byEmail(email: string): PersonId | undefined;
}

/** Prepares matching. Namesakes are never matched by name. */
export function matcherOf(connections: readonly Identified[]): Matcher {
  const ids = new Set(connections.map(({ id }) => sharedId(id)));
  const names = new Map<string, Identified>();
  const emails = new Map<string, PersonId | undefined>();
  connections.forEach((person) => {
    if (person.namesakes === 0) names.set(person.nameKey, person);
    const email = person.email.toLowerCase();
    if (email !== "") emails.set(email, emails.has(email) ? undefined : person.id);
  });
  return {
    match(otherId, otherName) {
      if (otherId !== undefined && ids.has(otherId)) return otherId;
      const named = otherName === "" ? undefined : names.get(nameKey(otherName));
      // Two addresses that differ are two people, whatever they are called.
      return named === undefined || (otherId !== undefined && named.url !== "") ? undefined : named.id;
    },
    byEmail: (email) => emails.get(email),
  };
}

/** Invitations by person, and what stands out in their notes. */
export function invitationsOf(
  rows: readonly InvitationRow[],
  matcher: Matcher,
  notice: (note: string) => Noticed | undefined,
): Map<PersonId, Invitation> {
  const found = new Map<PersonId, Invitation>();
  for (const { direction, otherId, otherName, sentOn, message } of rows) {
    const id = matcher.match(otherId, otherName);
    if (id === undefined) continue;
    const known = found.get(id) ?? UNMENTIONED.invitations;
    found.set(
      id,
      direction === "outgoing"
        ? { ...known, sent: sentOn ?? known.sent }
        : {
            ...known,
            received: sentOn ?? known.received,
            noticed: message === "" ? known.noticed : together(known.noticed, notice(message)),
          },
    );
  }
  return found;
}

/** Endorsements by person; a direction whose file is missing stays unknown. */
export function endorsementsOf(
  received: readonly EndorsementRow[] | undefined,
  given: readonly EndorsementRow[] | undefined,
  { connections, matcher }: { readonly connections: readonly Identified[]; readonly matcher: Matcher },
): Map<PersonId, Facts["endorsements"]> {
  const count = (rows: readonly EndorsementRow[] | undefined) => {
    const counts = new Map<PersonId, number>();
    for (const { otherId, otherName, given } of rows ?? []) {
      const id = given ? matcher.match(otherId, otherName) : undefined;
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };
  const [theirs, mine] = [count(received), count(given)];
  return new Map(
    connections.map(
      ({ id }) =>
        [
          id,
          {
            received: received && (theirs.get(id) ?? theirs.get(sharedId(id)) ?? 0),
            given: given && (mine.get(id) ?? mine.get(sharedId(id)) ?? 0),
          },
        ] as const,
    ),
  );
}

/** Recommendations by person: unique names, and of namesakes the one at the company the row tells. */
export function recommendationsOf(
  received: readonly RecommendationRow[] | undefined,
  given: readonly RecommendationRow[] | undefined,
  connections: readonly Identified[],
): Map<PersonId, Facts["recommendations"]> {
  const byKey = new Map<string, Identified[]>();
  const recommended = new Set([...(received ?? []), ...(given ?? [])].map(({ otherName }) => nameKey(otherName)));
  connections.forEach((person) => {
    if (recommended.has(person.nameKey)) byKey.set(person.nameKey, [...(byKey.get(person.nameKey) ?? []), person]);
  });
  const dates = (rows: readonly RecommendationRow[] | undefined) => {
    const found = new Map<PersonId, PlainDate[]>();
    for (const { otherName, company, date } of rows ?? []) {
      const named = byKey.get(nameKey(otherName)) ?? [];
      const same = named.filter(({ employer }) => employer !== "" && employer === companyKey(company));
      // A recommendation that could be either namesake's protects them both: the other error cannot be undone.
      for (const { id } of same.length > 0 ? same : named) found.set(id, [...(found.get(id) ?? []), date ?? ""]);
    }
    return found;
  };
  const [theirs, mine] = [dates(received), dates(given)];
  return new Map(
    connections.map(({ id }) => [id, { received: received && (theirs.get(id) ?? []), given: given && (mine.get(id) ?? []) }] as const),
  );
}

/** How many notes are kept about whom. */
export function notesOf(rows: readonly NoteRow[], matcher: Matcher): Map<PersonId, Facts["notes"]> {
  const found = new Map<PersonId, Facts["notes"]>();
  for (const { otherId, otherName } of rows) {
    const id = matcher.match(otherId, otherName);
    if (id !== undefined) found.set(id, { count: (found.get(id)?.count ?? 0) + 1 });
  }
  return found;
}

/** Whom the user unfollowed and does not follow again; by unique name. */
export function followsOf(rows: readonly FollowRow[], matcher: Matcher): Map<PersonId, Facts["follows"]> {
  const latest = new Map<PersonId, FollowRow>();
  for (const row of rows) {
    const id = matcher.match(undefined, row.otherName);
    if (id === undefined) continue;
    const known = latest.get(id);
    if (known === undefined || (row.date ?? "") > (known.date ?? "")) latest.set(id, row);
  }
  const found = new Map<PersonId, Facts["follows"]>();
  for (const [id, { unfollowed, date }] of latest) if (unfollowed && date !== undefined) found.set(id, { unfollowed: date });
  return found;
}

/** Who is in the uploaded address book: by e-mail address, or by a name that is unique on both sides. */
export function contactsOf(rows: readonly ContactRow[], matcher: Matcher): Map<PersonId, Facts["contacts"]> {
  const sharing = new Map<string, number>();
  for (const { otherName } of rows) sharing.set(nameKey(otherName), (sharing.get(nameKey(otherName)) ?? 0) + 1);
  const found = new Map<PersonId, Facts["contacts"]>();
  for (const { otherName, emails } of rows) {
    const byEmail = emails.map((email) => matcher.byEmail(email)).find((id) => id !== undefined);
    const id =
      byEmail ?? (otherName.includes(" ") && sharing.get(nameKey(otherName)) === 1 ? matcher.match(undefined, otherName) : undefined);
    if (id !== undefined) found.set(id, { listed: true });
  }
  return found;
}

/** What the user saw of somebody's posts, by a line of the journal. */
interface Sighting {
  readonly seen: "post" | "comment" | "never" | "untold";
  readonly on?: PlainDate;
}

/** Lays what the user noted of posts over what labels.csv says: the later post counts, and any post before a look that found none. */
export function withSightings(
  labels: ReadonlyMap<PersonId, Facts["labels"]> | undefined,
  sightings: ReadonlyMap<PersonId, Sighting>,
): ReadonlyMap<PersonId, Facts["labels"]> {
  const merged = new Map(labels);
  for (const [id, { seen, on }] of sightings) {
    const known = merged.get(id) ?? UNMENTIONED.labels;
    if (on === undefined || seen === "untold") continue;
    if (seen === "never") merged.set(id, { ...known, lookedOn: on });
    else if (on > (known.posted?.on ?? "")) merged.set(id, { ...known, posted: { kind: seen, on } });
  }
  return merged;
}

/** What the user says of whom, and what of it could not be used. Of several posts of one person the latest counts. */
export function labelsOf(
  rows: readonly LabelRow[],
  matcher: Matcher,
  file: string,
): { readonly labels: Map<PersonId, Facts["labels"]>; readonly problems: readonly Problem[] } {
  const labels = new Map<PersonId, Facts["labels"]>();
  const problems: Problem[] = [];
  for (const { row, line, person, otherId, label, post } of rows) {
    const report = (kind: string, message: string, setAside = true) => problems.push({ file, line, row, kind, message, setAside });
    // An address, the last part of one, or a name.
    const id = matcher.match(otherId ?? person.toLowerCase(), "") ?? (otherId === undefined ? matcher.match(undefined, person) : undefined);
    if (id === undefined) {
      report("unknown-person", `"${person}" is nobody, or more than one, of your connections; write the profile address`);
      continue;
    }
    const known = labels.get(id) ?? UNMENTIONED.labels;
    if (label !== "" && label !== "spam") report("unknown-label", `"${label}" is no label prune knows; it knows spam`, post === "");
    const posted = post === "" ? undefined : postedIn(post);
    if (post !== "" && posted === undefined)
      report(
        "undated-post",
        `"${post}" is no link to a post or a comment with a time in it; on LinkedIn: … → Copy link to post`,
        label !== "spam",
      );
    if (posted !== undefined && posted.on < CHECKED_SINCE)
      report("unchecked-post", `the post is of ${longDate(posted.on)} by its id; so old ids were never compared with known dates`, false);
    labels.set(id, {
      spam: known.spam || label === "spam",
      posted: posted !== undefined && posted.on > (known.posted?.on ?? "") ? posted : known.posted,
    });
  }
  return { labels, problems };
}
