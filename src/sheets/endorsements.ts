/** `Endorsement_Received_Info.csv` and `Endorsement_Given_Info.csv`: one row a person and skill. */
import { columnKey } from "../export/cells.ts";
import type { Sheet } from "../export/sheet.ts";
import { slugOf } from "../export/who.ts";

export type EndorsementField = "firstName" | "lastName" | "url" | "status" | "skill";

export interface EndorsementRow {
  /** Profile id; `undefined` before 2023, when the files held no address. */
  readonly otherId: string | undefined;
  readonly otherName: string;
  readonly accepted: boolean;
}

const keys = (names: string) => names.split(",").map(columnKey);

function sheet(name: string, file: RegExp, other: string): Sheet<EndorsementField, EndorsementRow> {
  return {
    name,
    file,
    columns: {
      firstName: keys(`${other} First Name`),
      lastName: keys(`${other} Last Name`),
      url: keys(`${other} Public Url`),
      status: keys("Endorsement Status"),
      skill: keys("Skill Name"),
    },
    isHeader: (fields) => fields.has("firstName") && fields.has("skill"),
    read: (cells) => ({
      otherId: slugOf(cells.text("url")),
      otherName: `${cells.text("firstName").trim()} ${cells.text("lastName").trim()}`.trim(),
      accepted: /^accepted$/i.test(cells.text("status").trim()),
    }),
  };
}

export const endorsementsReceived = sheet("Endorsement_Received_Info", /^endorsement_received_info$/, "Endorser");
export const endorsementsGiven = sheet("Endorsement_Given_Info", /^endorsement_given_info$/, "Endorsee");
