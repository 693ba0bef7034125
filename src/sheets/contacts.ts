/** `Contacts.csv`, `ImportedContacts.csv`, `Imported Contacts.csv`: the address book the user uploaded. */
import { columnKeys, nameOf } from "../export/cells.ts";
import type { Sheet } from "../export/sheet.ts";

export type ContactField = "firstName" | "lastName" | "fullName" | "emails" | "phones" | "createdAt";

export interface ContactRow {
  readonly otherName: string;
  /** Lower case. */
  readonly emails: readonly string[];
}

export const contacts: Sheet<ContactField, ContactRow> = {
  name: "Contacts",
  file: /^(?:imported_?)?contacts$/,
  header: "FirstName,LastName,Emails,PhoneNumbers,CreatedAt",
  says: "whom the address book holds that you uploaded",
  columns: {
    firstName: columnKeys("FirstName,First Name"),
    lastName: columnKeys("LastName,Last Name"),
    fullName: columnKeys("FullName"),
    emails: columnKeys("Emails,Email Address"),
    phones: columnKeys("PhoneNumbers,Phone Numbers"),
    createdAt: columnKeys("CreatedAt,Created At"),
  },
  isHeader: (fields) => fields.has("firstName") && fields.has("phones") && fields.has("createdAt"),
  read: (cells) => ({
    otherName: cells.text("fullName").trim() || nameOf(cells),
    emails: cells
      .text("emails")
      .toLowerCase()
      .split(/[\s,;<>"]+/)
      .filter((word) => /.@./.test(word)),
  }),
};
