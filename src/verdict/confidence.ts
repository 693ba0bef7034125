/** How much of a person could be seen, what is blind, and how far the unseen could move a score. */
import type { Network, Person } from "../people/person.ts";
import type { Confidence, Sharper } from "./assessment.ts";
import type { Policy } from "./policy.ts";

/** Something prune can look at, and its weight in confidence, of 100. */
interface Eye {
  readonly weight: number;
  readonly sees: (person: Person, network: Network) => boolean;
}

/** A file beside `Connections.csv`, and how far it can move a score. */
interface FileEye extends Eye {
  readonly need: string;
  /** The file of the export, for the user. */
  readonly file: string;
  /** The most it could take off and put on, in points. */
  readonly down: number;
  readonly up: number;
}

/** What `Connections.csv` tells of a person: the date, the job, the address. Weights as argued in the catalogue of signals. */
const EYES: readonly Eye[] = [
  { weight: 8, sees: (person) => person.connectedOn !== undefined },
  { weight: 14, sees: (person) => person.position !== "" || person.company !== "" },
  { weight: 8, sees: (person) => person.url !== "" },
];

const MESSAGES: FileEye = {
  need: "messages",
  file: "messages.csv",
  weight: 35,
  down: 56,
  up: 45,
  sees: ({ messages }) => messages !== undefined,
};

/** Files that `Connections.csv` alone lacks, the most telling first; the ranges follow from the points and limits of the signals that read them. */
const BESIDE: readonly FileEye[] = [
  MESSAGES,
  { need: "me", file: "Profile.csv and Positions.csv", weight: 10, down: 26, up: 30, sees: (_, { me }) => me !== undefined },
  {
    need: "profile",
    file: "Profile.csv, Positions.csv, Education.csv and Skills.csv",
    weight: 5,
    down: 26,
    up: 30,
    sees: (_, { profiled }) => profiled === true,
  },
  {
    need: "recommendations",
    file: "Recommendations_Received.csv and Recommendations_Given.csv",
    weight: 6,
    down: 56,
    up: 0,
    sees: ({ recommendations }) => recommendations?.received !== undefined && recommendations.given !== undefined,
  },
  {
    need: "endorsements",
    file: "Endorsement_Received_Info.csv and Endorsement_Given_Info.csv",
    weight: 6,
    down: 23,
    up: 0,
    sees: ({ endorsements }) => endorsements?.received !== undefined && endorsements.given !== undefined,
  },
  { need: "invitations", file: "Invitations.csv", weight: 8, down: 13, up: 30, sees: ({ invitations }) => invitations !== undefined },
];

/** What prune could see of one person. */
export interface Sight {
  readonly confidence: Confidence;
  /** Needs that nothing could answer, the most telling first. */
  readonly blind: readonly string[];
}

/** Looks at what could be seen of each person; results are shared between people seen alike. */
export function sightOf(network: Network): (person: Person) => Sight {
  const seen = new Map<number, Sight>();
  // A file of which most can be tied to nobody is there, and tells next to nothing.
  const tells = (eye: Eye) => eye !== MESSAGES || network.silenceUnknown !== true;
  const eyes = [...EYES, ...BESIDE];
  return (person) => {
    let key = 0;
    for (let index = 0; index < eyes.length; index += 1) if ((eyes[index] as Eye).sees(person, network)) key |= 1 << index;
    let sight = seen.get(key);
    if (sight === undefined) {
      const weight = eyes.reduce((sum, eye, index) => sum + (key & (1 << index) && tells(eye) ? eye.weight : 0), 0);
      const blind = BESIDE.flatMap((eye, index) => {
        if (!(key & (1 << (index + EYES.length)))) return [eye.need];
        return tells(eye) ? [] : ["silence"];
      });
      sight = { confidence: weight < 45 ? "low" : weight < 75 ? "medium" : "high", blind };
      seen.set(key, sight);
    }
    return sight;
  };
}

/** The files that would tell more, the most telling first. */
export function missingFiles(network: Network): string[] {
  // A file's facts are there for everybody, or for nobody.
  const [somebody] = network.people;
  const unseen = BESIDE.filter((eye) => somebody === undefined || !eye.sees(somebody, network));
  // Two of the files of the profile tell who you are; to ask for all four of them in the next breath would be asking twice.
  const asksWho = unseen.some(({ need }) => need === "me");
  return unseen.filter(({ need }) => need !== "profile" || !asksWho).map(({ file }) => file);
}

/** How near to a line a score must be for its sharpener to be worth naming, in points. */
const NEAR = 15;

/** The one unseen thing that could move a verdict most, for scores near a line; `undefined` for the rest. */
export function sharperOf(score: number, blind: readonly string[], { lines }: Policy): Sharper | undefined {
  if (Math.min(Math.abs(score - lines.review), Math.abs(score - lines.remove)) > NEAR) return undefined;
  const eye = BESIDE.find((candidate) => blind.includes(candidate.need));
  if (eye === undefined) return undefined;
  return { need: eye.need === "me" ? "me" : eye.file, low: Math.max(0, score - eye.down), high: Math.min(100, score + eye.up) };
}
