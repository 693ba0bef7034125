/** Every row of a file of connections is somebody, or is told: whatever was done to the file, nothing is lost without a word. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSheet } from "../../src/export/read.ts";
import { sortRows } from "../../src/people/connections.ts";
import { connections, lostHeader } from "../../src/sheets/connections.ts";

const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

async function read(text: string, batch?: number) {
  const { add, end } = sortRows("Connections.csv");
  const file = { name: "Connections.csv", bytes: async () => new TextEncoder().encode(text) };
  const told = await readSheet(file, connections, add, { lostHeader, ...(batch === undefined ? {} : { batch }) });
  const sorted = end();
  return { ...told, ...sorted, problems: [...told.problems, ...sorted.problems] };
}

/** Lines with the rows that stand in them. `$` is the number of the line. */
const LINES: readonly (readonly [text: string, rows: number])[] = [
  ["Ada,Example,https://www.linkedin.com/in/ada-$,,Acme,Boss,07 Feb 2021", 1],
  ['Zoë,"Muster, PhD",https://www.linkedin.com/in/zoe-$,,"Sample & Sons, Ltd.",Boss,07 Feb 2021', 1],
  ['"Ivo,Invented,https://www.linkedin.com/in/ivo-$,,""Sample, Ltd."",Boss,07 Feb 2021"', 1],
  ["Mina,Muster,https://www.linkedin.com/in/mina-$,,Sample, Ltd.,Boss,07 Feb 2021", 1],
  ["Kim,Undated,https://www.linkedin.com/in/kim-$,,Acme,Boss,", 1],
  ["Kim,Wrong,https://www.linkedin.com/in/kim-$,,Acme,Boss,31 Feb 2021", 1],
  ["Kim,Short", 1],
  ["Kim", 1],
  [",,,,,,07 Feb 2021", 1],
  [",,,,Acme,Boss,07 Feb 2021", 1],
  [",,,,,,", 1],
  ["", 1],
  ['Zoë,"Muster', 1],
  ['Zoë,"Muster,https://www.linkedin.com/in/open-$,,Acme,Boss,07 Feb 2021', 1],
  [
    'Ada,One,https://www.linkedin.com/in/one-$,,Acme,"Boss,07 Feb 2021\nBen,Two,https://www.linkedin.com/in/two-$,,Acme,Boss,07 Feb 2021\nDi,Three,https://www.linkedin.com/in/three-$,,Acme,Chief",07 Feb 2021',
    3,
  ],
  [
    'Ada,One,https://www.linkedin.com/in/last-$,,Acme,Boss,"07 Feb 2021\nBen,Two,https://www.linkedin.com/in/end-$,,Acme,Boss,07 Feb 2021"',
    2,
  ],
  ['Ada,Lines,https://www.linkedin.com/in/lines-$,,"Sample & Sons,\nLtd.",Boss,07 Feb 2021', 1],
  [HEADER, 0],
];

it("in any order, with any line ends, cut anywhere", async () => {
  const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(
      lines,
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      fc.option(fc.integer({ min: 1, max: 300 })),
      async (made, end, closed, batch) => {
        const text = [HEADER, ...made.map(([line], number) => line.replaceAll("$", `${number}`))].join("\n").replaceAll("\n", end);
        const told = await read(text + (closed ? end : ""), batch ?? undefined);
        const rows = made.reduce((sum, [, count]) => sum + count, 0);
        // A line end at the end of the file begins no row, and ends an empty one that is the last.
        const last = made.at(-1)?.[0] === "" && !closed ? 1 : 0;
        expect(told.connections.length + told.dateOnly + told.nameless).toBe(told.rows);
        expect(told.rows + told.broken + told.empty).toBe(rows - last);
        expect(told.problems.filter(({ kind, setAside }) => setAside && kind !== "nameless").length).toBeGreaterThanOrEqual(
          told.broken > 0 ? 1 : 0,
        );
      },
    ),
    { numRuns: 3000 },
  );
});

describe("rows above the header", () => {
  const row = (name: string) => `${name},Example,https://www.linkedin.com/in/${name.toLowerCase()},,Acme,Boss,07 Feb 2021`;

  it("are read, also where none stand below it", async () => {
    for (const [above, below] of [
      [["Ada", "Ben"], ["Cy"]],
      [["Ada"], []],
    ] as const) {
      const { connections: people, notes } = await read([...above.map(row), HEADER, ...below.map(row)].join("\n"));
      expect(people.map(({ firstName }) => firstName)).toEqual([...above, ...below]);
      expect(notes).toHaveLength(1);
      expect(notes[0]).toContain(`${above.length} row`);
    }
  });

  it("are none in what LinkedIn and others put there", async () => {
    const preamble =
      'Notes:\n"When exporting your connection data, you may notice that some are missing, 07 Feb 2021."\n\nColumn1,Column2,Column3,Column4,Column5,Column6,Column7';
    expect(await read(`${preamble}\n${HEADER}\n${row("Ada")}`)).toMatchObject({ rows: 1, notes: [] });
  });
});

describe("a cell that goes on and on", () => {
  it("ends the reading with its length", async () => {
    const name = `X${"\u0301".repeat(100_000)}`;
    await expect(read(`${HEADER}\n${name},Example,https://www.linkedin.com/in/ada,,A,B,01 Jan 2020\n`)).rejects.toMatchObject({
      kind: "export",
      message: expect.stringContaining("a cell of 100001 characters"),
    });
  });
});

describe("a header in another language", () => {
  const PERSON = ["Zoë", "Muster", "https://www.linkedin.com/in/zoe-muster", "", "Beispiel GmbH", "Ingenieurin"];

  it.each([
    ["Prénom,Nom de famille,URL,Adresse e-mail,Entreprise,Poste,Connecté le", "7 août 2021", "2021-08-07"],
    ["Prenom,Nom,Profil,Courriel,Société,Fonction,Date de connexion", "07/08/2021", "2021-08-07"],
    ["Vorname,Nachname,Profil-URL,E-Mail-Adresse,Firma,Berufsbezeichnung,Verbunden am", "07.02.2021", "2021-02-07"],
    ["Nombre,Apellidos,Perfil,Correo electrónico,Compañía,Puesto,Fecha de conexión", "7 dic 2021", "2021-12-07"],
    ["Nome,Apelido,Perfil,Endereço de email,Companhia,Posição,Data de conexão", "07/02/2021", "2021-02-07"],
    ["Nome,Cognome,Profilo,Indirizzo e-mail,Azienda,Ruolo,Collegato il", "7 gen 2021", "2021-01-07"],
    ["Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op", "07 mrt. 2021", "2021-03-07"],
    ["Imię,Nazwisko,URL,Adres e-mail,Firma,Stanowisko,Data nawiązania kontaktu", "7 sty 2021", "2021-01-07"],
    ["Имя,Фамилия,Профиль,Электронная почта,Компания,Должность,Дата добавления", "7 февр. 2021 г.", "2021-02-07"],
    ["Ad,Soyad,URL,E-posta,Şirket,Pozisyon,Bağlantı tarihi", "7 Şub 2021", "2021-02-07"],
    ["First Name,Last Name,Profile URL,Email,Company Name,Job Title,Connected At", "07 Feb 2021", "2021-02-07"],
  ])("is read whole: %s", async (header, day, connectedOn) => {
    const { connections: people, notes } = await read(`${header}\n${[...PERSON, day].join(",")}`);
    expect(people).toMatchObject([
      { firstName: "Zoë", lastName: "Muster", company: "Beispiel GmbH", position: "Ingenieurin", connectedOn },
    ]);
    expect(people[0]?.url).not.toBe("");
    expect(notes.filter((note) => note.includes("not used"))).toEqual([]);
  });

  it("says which columns it could not make out, and what they may be", async () => {
    const { connections: people, notes } = await read(
      "First Name,Zuname des Kontakts,URL,Verbandelt\nZoë,Muster,https://www.linkedin.com/in/zoe,07 Feb 2021".replace("URL", "URL,Company"),
    );
    expect(people[0]).toMatchObject({ firstName: "Zoë", lastName: "" });
    expect(notes).toEqual([
      "Connections.csv: “Zuname des Kontakts”, “Verbandelt” were not used, since prune does not know what they are; if one of them is Last Name or Email Address or Position or Connected On, call it that",
    ]);
  });

  it("may call the last name Name, beside the first", async () => {
    const { connections: people } = await read(
      "Vorname,Name,URL,Firma\nZoë,Muster,https://www.linkedin.com/in/zoe,Acme\nAda,Ada Example,,Acme",
    );
    expect(people.map(({ name }) => name)).toEqual(["Zoë Muster", "Ada Example"]);
  });

  it("tells the order of day and month only where the dates do not", async () => {
    const header = "Nome,Apelido,Perfil,Companhia,Data de conexão";
    const { connections: people } = await read(
      `${header}\nAda,Example,https://www.linkedin.com/in/ada,Acme,02/13/2021\nBen,Example,https://www.linkedin.com/in/ben,Acme,02/07/2021`,
    );
    expect(people.map(({ connectedOn }) => connectedOn)).toEqual(["2021-02-13", "2021-02-07"]);
  });
});
