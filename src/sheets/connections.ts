/** `Connections.csv`: who is connected, since when, with which job. */
import { columnKeys, looksLikeDate, textCell } from "../export/cells.ts";
import { slugOf } from "../export/person-id.ts";
import type { PlainDate, Sheet } from "../export/sheet.ts";

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

/** LinkedIn's own headers are English for everybody; these are what LinkedIn and other tools have called the columns. */
const ENGLISH = {
  firstName: columnKeys("First Name,First,Given Name,Forename"),
  lastName: columnKeys("Last Name,Last,Surname,Family Name"),
  fullName: columnKeys("Full Name,Name"),
  url: columnKeys(
    "URL,Profile URL,LinkedIn URL,LinkedIn Profile URL,LinkedIn Profile,Profile,LinkedIn,Public Profile URL,Link,Profile Link",
  ),
  email: columnKeys("Email Address,Email,E-mail Address,E-mail,Mail"),
  company: columnKeys("Company,Company Name,Current Company,Organization,Organisation,Employer"),
  position: columnKeys("Position,Job Title,Current Position,Title,Role,Occupation"),
  connectedOn: columnKeys(
    "Connected On,Connected At,Connected,Connection Date,Date Connected,Connected Date,Connected Since,Contacts since",
  ),
};

/** What people write when they put the header into their own language: German, French, Spanish, Portuguese, Italian, Dutch, the Nordic ones, Polish, Czech, Romanian, Turkish, Russian, Ukrainian, Indonesian. */
const TRANSLATED = {
  firstName: columnKeys(
    "Vorname,Prénom,Nombre,Nombres,Nombre de pila,Primeiro nome,Nome próprio,Nome,Voornaam,Förnamn,Fornavn,Etunimi,Imię,Imiona,Jméno,Křestní jméno,Prenume,Ad,Adı,İsim,Имя,Ім'я,Nama depan,Nom",
  ),
  lastName: columnKeys(
    "Nachname,Familienname,Zuname,Nom de famille,Cognoms,Nom,Apellido,Apellidos,Cognome,Sobrenome,Apelido,Último nome,Achternaam,Familienaam,Efternamn,Efternavn,Etternavn,Sukunimi,Nazwisko,Příjmení,Nume,Nume de familie,Soyad,Soyadı,Soyisim,Фамилия,Прізвище,Nama belakang",
  ),
  fullName: columnKeys(
    "Vollständiger Name,Nom complet,Nombre completo,Nome completo,Volledige naam,Imię i nazwisko,Ad Soyad,ФИО,Полное имя,Nama lengkap",
  ),
  url: columnKeys(
    "Profil-URL,Profil,Profil-Link,LinkedIn-Profil,Perfil,URL del perfil,URL do perfil,URL du profil,URL profilo,Profilo,Profiel,Profiel-URL,Adres profilu,Профиль,Ссылка,Adresse,Enlace,Lien",
  ),
  email: columnKeys(
    "E-Mail-Adresse,Mailadresse,Adresse e-mail,Adresse électronique,Courriel,Correo electrónico,Correo,Dirección de correo electrónico,Dirección de correo,Indirizzo e-mail,Indirizzo email,Posta elettronica,Endereço de e-mail,Endereço de email,Endereço eletrônico,E-mailadres,E-postadress,E-postadresse,E-mailadresse,E-post,Sähköposti,Adres e-mail,E-mailová adresa,Adresă de e-mail,E-posta,E-posta adresi,Электронная почта,Эл. почта,Електронна пошта,Alamat email",
  ),
  company: columnKeys(
    "Firma,Unternehmen,Arbeitgeber,Firmenname,Empresa,Compañía,Companhia,Organización,Entreprise,Société,Azienda,Società,Bedrijf,Bedrijfsnaam,Werkgever,Företag,Virksomhed,Bedrift,Firmanavn,Yritys,Przedsiębiorstwo,Nazwa firmy,Společnost,Companie,Şirket,Kurum,Компания,Компанія,Perusahaan",
  ),
  position: columnKeys(
    "Berufsbezeichnung,Jobtitel,Stelle,Funktion,Rolle,Poste,Fonction,Intitulé du poste,Titre,Cargo,Puesto,Posición,Título,Posição,Função,Posizione,Ruolo,Qualifica,Functie,Functietitel,Befattning,Titel,Stilling,Tehtävänimike,Stanowisko,Pozice,Funcție,Poziție,Pozisyon,Unvan,Görev,Должность,Посада,Jabatan,Posisi",
  ),
  connectedOn: columnKeys(
    "Verbunden am,Verbunden seit,Vernetzt am,Kontakt seit,Connecté le,Date de connexion,En relation depuis,Conectado el,Conectado desde,Fecha de conexión,Conectado em,Ligado em,Data de conexão,Data da conexão,Data de ligação,Collegato il,Collegato dal,Data di collegamento,Data collegamento,Data di connessione,Verbonden op,Verbonden sinds,Datum van verbinding,Connectiedatum,Ansluten,Kontakt sedan,Forbundet den,Tilknyttet,Yhdistetty,Data nawiązania kontaktu,Data połączenia,Połączono,Połączono dnia,W kontakcie od,Spojeno dne,Datum spojení,Conectat la,Data conectării,Bağlantı tarihi,Bağlanma tarihi,Дата установления контакта,Дата добавления,Контакт с,Дата контакту,Terhubung pada,Tanggal terhubung",
  ),
};

/** Columns of LinkedIn's own, of some years, that tell nothing prune could use. */
const UNUSED = columnKeys("Tags,Address,Websites,Instant Messengers");

export const connections: Sheet<ConnectionField, ConnectionRow> = {
  name: "Connections",
  file: /^connections$/,
  header: "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
  says: "whom you are connected with",
  columns: {
    firstName: [...ENGLISH.firstName, ...TRANSLATED.firstName],
    lastName: [...ENGLISH.lastName, ...TRANSLATED.lastName],
    fullName: [...ENGLISH.fullName, ...TRANSLATED.fullName],
    url: [...ENGLISH.url, ...TRANSLATED.url],
    email: [...ENGLISH.email, ...TRANSLATED.email],
    company: [...ENGLISH.company, ...TRANSLATED.company],
    position: [...ENGLISH.position, ...TRANSLATED.position],
    connectedOn: [...ENGLISH.connectedOn, ...TRANSLATED.connectedOn],
    // Columns of address books and of recommendations, which share names, e-mail and company with the connections.
    elsewhere: columnKeys("Middle Name,Suffix,Home Phone,Business Street,Text,Creation Date"),
  },
  dayFirst: new Set(Object.values(TRANSLATED).flat()),
  unused: new Set(UNUSED),
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
    else if (lastName === "") lastName = restOfName(cells.text("fullName").trim(), firstName);
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

/** What a full name adds to a first one. Where `Name` stands beside `Vorname`, it is the last name by itself. */
function restOfName(full: string, first: string): string {
  return full === first || full.startsWith(`${first} `) ? full.slice(first.length).trim() : full;
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
