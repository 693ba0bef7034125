/** `Contacts.csv`, `ImportedContacts.csv`, `Imported Contacts.csv`: the address book the user uploaded. */
import { columnKey } from "../export/cells.ts";
import type { Sheet } from "../export/sheet.ts";

export type ContactField = "firstName" | "lastName" | "fullName" | "emails" | "phones" | "createdAt";

export interface ContactRow {
  readonly otherName: string;
  /** Lower case. */
  readonly emails: readonly string[];
}

const keys = (names: string) => names.split(",").map(columnKey);

export const contacts: Sheet<ContactField, ContactRow> = {
  name: "Contacts",
  file: /^(?:imported_?)?contacts$/,
  header: "FirstName,LastName,Emails,PhoneNumbers,CreatedAt",
  says: "whom the address book holds that you uploaded",
  columns: {
    firstName: keys("FirstName,First Name"),
    lastName: keys("LastName,Last Name"),
    fullName: keys("FullName"),
    emails: keys("Emails,Email Address"),
    phones: keys("PhoneNumbers,Phone Numbers"),
    createdAt: keys("CreatedAt,Created At"),
  },
  isHeader: (fields) => fields.has("firstName") && fields.has("phones") && fields.has("createdAt"),
  read: (cells) => ({
    otherName: cells.text("fullName").trim() || `${cells.text("firstName").trim()} ${cells.text("lastName").trim()}`.trim(),
    emails: cells
      .text("emails")
      .toLowerCase()
      .split(/[\s,;<>"]+/)
      .filter((word) => /.@./.test(word)),
  }),
};
