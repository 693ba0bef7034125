/** `Recommendations_Received.csv` and `Recommendations_Given.csv`: who wrote about whom. No addresses. */
import { columnKeys, nameOf } from "../export/cells.ts";
import type { PlainDate, Sheet } from "../export/sheet.ts";

export type RecommendationField = "firstName" | "lastName" | "company" | "date" | "text";

export interface RecommendationRow {
  readonly otherName: string;
  readonly company: string;
  readonly date: PlainDate | undefined;
}

function sheet(name: string, file: RegExp, says: string): Sheet<RecommendationField, RecommendationRow> {
  return {
    name,
    file,
    header: "First Name,Last Name,Company,Creation Date,Text",
    says,
    columns: {
      firstName: columnKeys("First Name"),
      lastName: columnKeys("Last Name"),
      company: columnKeys("Company"),
      date: columnKeys("Creation Date"),
      text: columnKeys("Text"),
    },
    isHeader: (fields) => fields.has("firstName") && fields.has("lastName") && fields.has("text"),
    date: "date",
    read: (cells) => ({
      otherName: nameOf(cells),
      company: cells.text("company").trim(),
      date: cells.date("date"),
    }),
  };
}

export const recommendationsReceived = sheet("Recommendations_Received", /^recommendations_received$/, "who recommends you");
export const recommendationsGiven = sheet("Recommendations_Given", /^recommendations_given$/, "whom you recommend");
