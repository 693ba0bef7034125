/** `Connections.csv`: who is connected, since when, with which job. */
import { columnKey, looksLikeDate, textCell } from "../export/cells.ts";
import type { PlainDate, Sheet } from "../export/sheet.ts";
import { slugOf } from "../export/who.ts";

export type ConnectionField =
  | "firstName"
  | "lastName"
  | "fullName"
  | "url"
  | "email"
  | "company"
  | "position"
  | "connectedOn"
  | "elsewhere";

/** A row as it is written. */
export interface ConnectionRow {
  readonly row: number;
  readonly line: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly url: string;
  readonly email: string;
  readonly company: string;
  readonly position: string;
  readonly connectedOn: PlainDate | undefined;
}

const keys = (names: string) => names.split(",").map(columnKey);

export const connections: Sheet<ConnectionField, ConnectionRow> = {
  name: "Connections",
  file: /^connections$/,
  // LinkedIn's own headers are English for everybody; the others are what people write when they rename columns.
  columns: {
    firstName: keys("First Name,First,Given Name,Vorname,Prénom,Nombre,Nome,Voornaam,Имя"),
    lastName: keys("Last Name,Last,Surname,Family Name,Nachname,Nom,Apellido,Apellidos,Cognome,Sobrenome,Achternaam,Фамилия"),
    fullName: keys("Full Name,Name"),
    url: keys("URL,Profile URL,LinkedIn URL,Profile,LinkedIn,Public Profile URL,Link"),
    email: keys(
      "Email Address,Email,E-mail Address,E-Mail-Adresse,E-mail,Correo electrónico,Dirección de correo electrónico,Adresse e-mail,Indirizzo e-mail",
    ),
    company: keys("Company,Company Name,Current Company,Organization,Organisation,Firma,Unternehmen,Empresa,Entreprise,Azienda,Bedrijf"),
    position: keys("Position,Job Title,Current Position,Cargo,Puesto,Poste,Posizione,Functie"),
    connectedOn: keys(
      "Connected On,Connected,Connection Date,Date Connected,Verbunden am,Conectado el,Connecté le,Conectado em,Collegato il,Contacts since,Fecha de conexión,Date de connexion,Data di collegamento,Data de conexão",
    ),
    // Columns of address books and of recommendations, which share names, e-mail and company with the connections.
    elsewhere: keys("Middle Name,Suffix,Home Phone,Business Street,Text,Creation Date"),
  },
  isHeader: (fields) => {
    const facts = [fields.has("url"), fields.has("company"), fields.has("position"), fields.has("email")].filter(Boolean).length;
    // People take the names out before they share a file; the dates still say what it is.
    if (fields.has("connectedOn")) return fields.has("firstName") || fields.has("lastName") || fields.has("fullName") || facts >= 1;
    return (fields.has("firstName") || fields.has("lastName")) && facts >= 2 && !fields.has("elsewhere");
  },
  date: "connectedOn",
  read: (cells) => {
    let firstName = cells.text("firstName").trim();
    let lastName = cells.text("lastName").trim();
    if (firstName === "" && lastName === "") [firstName, lastName] = splitName(cells.text("fullName"));
    return {
      row: cells.row,
      line: cells.line,
      firstName,
      lastName,
      url: textCell(cells.text("url")),
      email: textCell(cells.text("email")),
      company: textCell(cells.text("company")),
      position: textCell(cells.text("position")),
      connectedOn: cells.date("connectedOn"),
    };
  },
};

/** A full name cut before its last word; one word is a first name. */
function splitName(full: string): [string, string] {
  const name = full.replace(/\s+/g, " ").trim();
  const cut = name.lastIndexOf(" ");
  return cut === -1 ? [name, ""] : [name.slice(0, cut), name.slice(cut + 1)];
}

/** The layouts LinkedIn has used, for files that lost their header. */
const LAYOUTS: readonly (readonly string[])[] = [
  ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"],
  ["First Name", "Last Name", "Email Address", "Company", "Position", "Connected On"],
];

/** So many rows must agree before cells alone say what a file is. */
const LEAST_ROWS = 3;

/**
 * The header that a file without one must have had: its last cells are dates throughout, and the third ones profile addresses, or
 * e-mail addresses and nothing else.
 */
export function lostHeader(rows: readonly (readonly string[])[]): readonly string[] | undefined {
  const full = rows.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  if (full.length < LEAST_ROWS) return undefined;
  return LAYOUTS.find((layout) => {
    const fitting = full.filter((cells) => cells.length === layout.length && looksLikeDate(cells.at(-1) ?? ""));
    if (fitting.length < full.length * 0.9) return false;
    const third = fitting.map((cells) => (cells[2] ?? "").trim());
    const addresses = third.filter((cell) => (layout[2] === "URL" ? slugOf(cell) !== undefined : cell.includes("@"))).length;
    const named = fitting.filter((cells) => cells[0]?.trim() !== "").length;
    const empty = third.filter((cell) => cell === "").length;
    return named * 2 > fitting.length && addresses + empty === third.length && (layout[2] !== "URL" || addresses > 0);
  });
}
