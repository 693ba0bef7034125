/** What was decided in the page and prune does not know yet: remembered where the browser lets it, taken back, handed over. */
import { dayOf, LATER_DAYS } from "../../journal/decisions.ts";
import { DECISIONS, type Decision, type Instant, WISHES, type Wish } from "../../journal/entry.ts";
import { addDays } from "../../people/calendar.ts";
import type { PageGroup, PagePerson } from "../content.ts";

/** What was decided in the page. */
export interface Decisions {
  readonly about: (person: string) => Decision | undefined;
  readonly wishFor: (group: string) => Wish | undefined;
  /** How many there are about the people and groups of this page. */
  readonly count: () => number;
  /** Decides about somebody, by id; `undefined` takes it back. */
  readonly decide: (person: string, decision: Decision | undefined) => void;
  readonly wish: (group: string, wish: Wish | undefined) => void;
  /** Takes the last change back; answers whom or what it was about, `undefined` where there is none. */
  readonly undo: () => string | undefined;
  readonly forget: () => void;
  /** All of them as a file for `prune mark --from`; `""` where there are none. */
  readonly file: () => string;
}

/** The part of a browser's memory that is used. */
interface Remembering {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
}

/** What decisions have to do with. */
export interface Surroundings {
  /** The browser's memory; `undefined` where it gives the page none. */
  readonly storage: Remembering | undefined;
  readonly now: () => Instant;
  readonly personCalled: (id: string) => PagePerson | undefined;
  readonly groupCalled: (id: string) => PageGroup | undefined;
  /** When prune was last told about a person or a group, by id. */
  readonly told: ReadonlyMap<string, Instant>;
  /** Called after every change. */
  readonly changed: () => void;
}

/** Where it is remembered. Pages made of any export share it, so only ids stand in it, and a page looks for those of its own people. */
const KEY = "prune-page@1";

/** A decision or a wish, and when it was made. */
type Made<Word> = readonly [word: Word, at: Instant];

interface Memory {
  readonly people: Map<string, Made<Decision>>;
  readonly groups: Map<string, Made<Wish>>;
}

/** Opens what is remembered. What prune was told about somebody since is newer, and takes its place. */
export function openDecisions({ storage, now, personCalled, groupCalled, told, changed }: Surroundings): Decisions {
  const memory = remembered(storage, told);
  const steps: (() => string)[] = [];

  function keep(): void {
    try {
      storage?.setItem(KEY, JSON.stringify({ people: [...memory.people], groups: [...memory.groups] }));
    } catch {
      // A full memory, or one that is refused: then it lasts as long as the page is open.
    }
    changed();
  }

  function put<Word>(all: Map<string, Made<Word>>, id: string, word: Word | undefined): void {
    const before = all.get(id);
    if (before?.[0] === word) return;
    const set = (made: Made<Word> | undefined) => {
      if (made === undefined) all.delete(id);
      else all.set(id, made);
      return id;
    };
    steps.push(() => set(before));
    set(word === undefined ? undefined : [word, now()]);
    keep();
  }

  const people = () => [...memory.people].flatMap(([id, made]) => matched(personCalled(id), made));
  const groups = () => [...memory.groups].flatMap(([id, made]) => matched(groupCalled(id), made));

  return {
    about: (person) => memory.people.get(person)?.[0],
    wishFor: (group) => memory.groups.get(group)?.[0],
    count: () => people().length + groups().length,
    decide: (person, decision) => put(memory.people, person, decision),
    wish: (group, wish) => put(memory.groups, group, wish),
    undo: () => {
      const about = steps.pop()?.();
      if (about !== undefined) keep();
      return about;
    },
    forget: () => {
      for (const [{ id }] of people()) memory.people.delete(id);
      for (const [{ id }] of groups()) memory.groups.delete(id);
      steps.length = 0;
      keep();
    },
    file: () => {
      const [decided, wished] = [people(), groups()];
      return decided.length + wished.length === 0 ? "" : fileOf(decided.map(decisionRow), wished.map(wishRow), now());
    },
  };
}

function matched<Subject, Word>(subject: Subject | undefined, made: Made<Word>): readonly (readonly [Subject, Made<Word>])[] {
  return subject === undefined ? [] : [[subject, made]];
}

/** Each row on a line of its own: a terminal takes no longer lines than some thousand letters where they are pasted. */
function fileOf(decisions: readonly object[], wishes: readonly object[], madeAt: Instant): string {
  const rows = (all: readonly object[]) => all.map((row) => `\n  ${JSON.stringify(row)}`).join(",");
  return `{"schema":"prune/decisions@1","madeAt":"${madeAt}",\n"decisions":[${rows(decisions)}\n],\n"wishes":[${rows(wishes)}\n]}\n`;
}

function decisionRow([person, [decision, at]]: readonly [PagePerson, Made<Decision>]): object {
  const { id, name, url, company, position, connectedOn } = person;
  const until = decision === "later" ? { until: addDays(dayOf(at), LATER_DAYS) } : {};
  return { id, decision, ...until, name, url: url ?? "", company, position, connectedOn: connectedOn ?? "", at };
}

function wishRow([{ id, title }, [wish, at]]: readonly [PageGroup, Made<Wish>]): object {
  return { group: id, wish, title, at };
}

/** Reads what is remembered; whatever is no decision is passed over, since any page from disk may have written it. */
function remembered(storage: Surroundings["storage"], told: Surroundings["told"]): Memory {
  let stored: Partial<Record<"people" | "groups", unknown>> | null = null;
  try {
    stored = JSON.parse(storage?.getItem(KEY) ?? "null");
  } catch {
    // Damaged: as good as nothing.
  }
  return { people: madeIn(stored?.people, DECISIONS, told), groups: madeIn(stored?.groups, WISHES, told) };
}

function madeIn<Word>(stored: unknown, words: readonly Word[], told: Surroundings["told"]): Map<string, Made<Word>> {
  const found = new Map<string, Made<Word>>();
  for (const entry of Array.isArray(stored) ? stored : []) {
    const [id, made] = Array.isArray(entry) ? entry : [];
    const [word, at] = Array.isArray(made) ? made : [];
    const isMade = typeof id === "string" && words.includes(word) && typeof at === "string" && !Number.isNaN(Date.parse(at));
    if (isMade && !((told.get(id) ?? "") >= at)) found.set(id, [word, at]);
  }
  return found;
}
