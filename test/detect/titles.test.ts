/** Functions and seniorities of titles by the committed models: what anybody can tell, equal jobs in many languages, and the recorded figures. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTitles } from "../../src/detect/corpus.ts";
import { areNear, FUNCTIONS, type JobFunction, SENIORITIES } from "../../src/detect/functions.ts";
import { titles } from "../../src/detect/read-title.ts";
import { UNKNOWN } from "../../src/detect/titles.ts";
import packed from "../../src/detect/weights/titles.json" with { type: "json" };

const read = (title: string) => {
  const { function: job, seniority } = titles().read(title);
  return [job, seniority];
};

describe("titles anybody can tell", () => {
  it.each([
    ["Site Reliability Engineer", "engineering", "entry"],
    ["Technical Writer", "media-communication", "entry"],
    ["Senior Data Scientist", "information-technology", "senior"],
    ["VP of Sales, EMEA", "sales", "vp"],
    ["Founder & CEO", "entrepreneurship", "owner"],
    ["Doctor at Bright Design", "healthcare", "entry"],
    ["Krankenschwester", "healthcare", "entry"],
    ["Directeur des ressources humaines", "human-resources", "director"],
    ["Abogada", "legal", "entry"],
    ["ソフトウェアエンジニア", "engineering", "entry"],
    ["CEO", null, "cxo"],
    ["Intern", null, "training"],
    ["Living the dream ✨", null, null],
    ["", null, null],
    ["Xqzvw Blrtk", null, null],
  ])("%s", (title, job, seniority) => expect(read(title)).toEqual([job, seniority]));

  it("quotes the words that told", () => {
    expect(titles().words("Senior Tax Accountant at Bright Design").function).toContain("Accountant");
    expect(titles().words("Senior Tax Accountant").seniority).toContain("Senior");
    expect(titles().words("Xqzvw Blrtk")).toEqual({ function: [], seniority: [] });
  });
});

/** The same jobs in other words. */
const EQUAL: readonly (readonly [JobFunction, ...string[]])[] = [
  [
    "engineering",
    "Software engineer",
    "Ingeniero de software",
    "Engenheiro de software",
    "Ingénieur logiciel",
    "Softwareentwickler",
    "Programista",
    "Программист",
    "Yazılım mühendisi",
    "مهندس برمجيات",
    "软件工程师",
    "ソフトウェアエンジニア",
    "소프트웨어 엔지니어",
    "Kỹ sư phần mềm",
    "Software-ontwikkelaar",
    "Mjukvaruutvecklare",
    "Ohjelmistokehittäjä",
  ],
  [
    "healthcare",
    "Nurse",
    "Enfermera",
    "Enfermeira",
    "Infirmière",
    "Krankenpfleger",
    "Pielęgniarka",
    "Медсестра",
    "Hemşire",
    "ممرضة",
    "护士",
    "看護師",
    "간호사",
    "Perawat",
    "Verpleegkundige",
    "Sjuksköterska",
    "Sairaanhoitaja",
  ],
  [
    "education",
    "Teacher",
    "Profesora",
    "Professora",
    "Enseignante",
    "Lehrerin",
    "Nauczyciel",
    "Учитель",
    "Öğretmen",
    "معلم",
    "教师",
    "教師",
    "교사",
    "Giáo viên",
    "Leraar",
    "Lärare",
    "Opettaja",
  ],
  [
    "legal",
    "Lawyer",
    "Abogado",
    "Advogado",
    "Avocat",
    "Rechtsanwalt",
    "Prawnik",
    "Юрист",
    "Avukat",
    "محامي",
    "律师",
    "弁護士",
    "변호사",
    "Luật sư",
    "Advocaat",
    "Advokat",
    "Asianajaja",
  ],
  [
    "accounting",
    "Accountant",
    "Contador",
    "Contadora",
    "Comptable",
    "Buchhalter",
    "Księgowa",
    "Бухгалтер",
    "Muhasebeci",
    "محاسب",
    "会计",
    "経理",
    "회계사",
    "Kế toán",
    "Boekhouder",
    "Redovisningsekonom",
    "Kirjanpitäjä",
  ],
  [
    "human-resources",
    "Recruiter",
    "Reclutadora",
    "Recrutador",
    "Chargée de recrutement",
    "Personalreferent",
    "Rekruter",
    "Рекрутер",
    "İnsan kaynakları uzmanı",
    "مسؤول توظيف",
    "招聘专员",
    "採用担当",
    "채용 담당자",
    "Chuyên viên tuyển dụng",
    "Recruiter HR",
    "Rekryterare",
    "Rekrytoija",
  ],
  [
    "sales",
    "Sales manager",
    "Jefe de ventas",
    "Gerente de vendas",
    "Responsable des ventes",
    "Vertriebsleiter",
    "Kierownik sprzedaży",
    "Менеджер по продажам",
    "Satış müdürü",
    "مدير مبيعات",
    "销售经理",
    "営業部長",
    "영업 관리자",
    "Trưởng phòng kinh doanh",
    "Verkoopmanager",
    "Försäljningschef",
    "Myyntipäällikkö",
  ],
];

describe("equal titles", () => {
  it.each(EQUAL)("%s, in many languages", (job, ...same) => {
    const others = same.filter((title) => titles().read(title).function !== job);
    // A title that is not told is unknown, never another function; and nearly all are told.
    expect(others.filter((title) => titles().read(title).function !== null)).toEqual([]);
    expect(others.length).toBeLessThanOrEqual(2);
  });
});

describe("laws", () => {
  const known = fc.constantFrom(...EQUAL.flatMap(([, ...same]) => same));

  it("exchanging a country, a city or the firm changes neither", () => {
    const firms = fc.constantFrom("Acme", "Bright Design", "Health First", "Legal Tech", "Sales & Söhne", "Data Works");
    const places = fc.constantFrom("India", "Germany", "São Paulo", "Kenya", "Singapore", "Polska", "Madrid");
    fc.assert(
      fc.property(known, firms, firms, places, places, (title, firm, other, here, there) => {
        expect(titles().read(`${title} at ${firm}`)).toEqual(titles().read(`${title} at ${other}`));
        expect(titles().read(`${title}, ${here}`)).toEqual(titles().read(`${title}, ${there}`));
      }),
    );
  });

  it("capitals and spaces change neither", () => {
    fc.assert(
      fc.property(known, (title) => {
        expect(titles().read(`  ${title.toUpperCase()} `)).toEqual(titles().read(title));
      }),
    );
  });

  it("any text has an answer of the lists, or none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const { function: job, seniority } = titles().read(text);
        expect([null, ...FUNCTIONS]).toContain(job);
        expect([null, ...SENIORITIES]).toContain(seniority);
      }),
    );
  });

  it("a neighbour's neighbour is mutual", () => {
    for (const one of FUNCTIONS) for (const other of FUNCTIONS) expect(areNear(one, other)).toBe(areNear(other, one));
    expect(areNear("engineering", "information-technology")).toBe(true);
    expect(areNear("sales", "business-development")).toBe(true);
    expect(areNear("healthcare", "engineering")).toBe(false);
  });
});

describe("the corpus and the committed models", () => {
  const folder = resolve(import.meta.dirname, "../../fixtures/texts/titles");
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  const lines = files.flatMap((file) => parseTitles(readFileSync(join(folder, file), "utf8")).map((line) => ({ file, ...line })));

  it("labels only what there is, and no title twice in a file", () => {
    expect(lines.length).toBeGreaterThan(8_000);
    expect(lines.filter((line) => line.function !== UNKNOWN && !(FUNCTIONS as readonly string[]).includes(line.function))).toEqual([]);
    expect(lines.filter((line) => line.seniority !== UNKNOWN && !(SENIORITIES as readonly string[]).includes(line.seniority))).toEqual([]);
    const seen = new Set<string>();
    for (const { file, title } of lines) {
      expect(seen.has(`${file} ${title}`), `${file}: ${title}`).toBe(false);
      seen.add(`${file} ${title}`);
    }
  });

  it.each(["function", "seniority"] as const)("reach their recorded figures for %s", (of) => {
    const right = lines.filter((line) => (titles().read(line.title)[of] ?? UNKNOWN) === line[of]).length / lines.length;
    expect(right).toBeCloseTo(packed[of].figures.onCorpus.right, 1);
    expect(packed[of].figures.crossValidated.right).toBeGreaterThan(0.75);
    expect(packed[of].figures.crossValidated.wrong).toBeLessThan(0.1);
  });
});
