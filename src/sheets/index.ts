/** All sheets, the more telling headers first: so a file is looked for that is not what it is called. */
import { companyFollows } from "./company-follows.ts";
import { connections } from "./connections.ts";
import { contacts } from "./contacts.ts";
import { education } from "./education.ts";
import { endorsementsGiven, endorsementsReceived } from "./endorsements.ts";
import { follows } from "./follows.ts";
import { invitations } from "./invitations.ts";
import { labels } from "./labels.ts";
import { messages } from "./messages.ts";
import { notes } from "./notes.ts";
import { positions } from "./positions.ts";
import { profile } from "./profile.ts";
import { recommendationsGiven, recommendationsReceived } from "./recommendations.ts";
import { skills } from "./skills.ts";

/** The files that LinkedIn makes. */
export const linkedInSheets = [
  messages,
  invitations,
  endorsementsReceived,
  endorsementsGiven,
  notes,
  profile,
  contacts,
  connections,
  recommendationsReceived,
  recommendationsGiven,
  positions,
  education,
  companyFollows,
  follows,
  skills,
] as const;

export const sheets = [...linkedInSheets, labels] as const;
