/** `Endorsement_Received_Info.csv` and `Endorsement_Given_Info.csv`: one row a person and skill. */
import { columnKeys, nameOf } from "../export/cells.ts";
import { slugOf } from "../export/person-id.ts";
import type { Sheet } from "../export/sheet.ts";

export type EndorsementField = "firstName" | "lastName" | "url" | "status" | "skill";

export interface EndorsementRow {
  /** Profile id; `undefined` before 2023, when the files held no address. */
  readonly otherId: string | undefined;
  readonly otherName: string;
  /** Whether it was given: one that waits to be accepted is not; one that the user hides is. */
  readonly given: boolean;
}

function sheet(name: string, file: RegExp, other: string, says: string): Sheet<EndorsementField, EndorsementRow> {
  return {
    name,
    file,
    header: `Skill Name,${other} First Name,${other} Last Name,${other} Public Url,Endorsement Status`,
    says,
    columns: {
      firstName: columnKeys(`${other} First Name`),
      lastName: columnKeys(`${other} Last Name`),
      url: columnKeys(`${other} Public Url`),
      status: columnKeys("Endorsement Status"),
      skill: columnKeys("Skill Name"),
    },
    isHeader: (fields) => fields.has("firstName") && fields.has("skill"),
    read: (cells) => ({
      otherId: slugOf(cells.text("url")),
      otherName: nameOf(cells),
      given: /^(?:accepted|hidden)$/i.test(cells.text("status").trim()),
    }),
  };
}

export const endorsementsReceived = sheet("Endorsement_Received_Info", /^endorsement_received_info$/, "Endorser", "who endorsed you");
export const endorsementsGiven = sheet("Endorsement_Given_Info", /^endorsement_given_info$/, "Endorsee", "whom you endorsed");
