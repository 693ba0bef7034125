/**
 * The same job in another language is judged the same: one person's title is told in each of seventeen languages in turn, in whole scans in which
 * nothing else differs, for users in different functions and for one of whom nothing is known.
 */
import { describe, expect, it } from "vitest";
import { titles } from "../src/detect/read-title.ts";
import type { Owner, Person } from "../src/people/person.ts";
import { signals } from "../src/signals/index.ts";
import { assess } from "../src/verdict/assess.ts";
import { DEFAULT_POLICY } from "../src/verdict/policy.ts";
import { networkOf, peopleOf, type Row } from "./groups/people.ts";

const LANGUAGES = ["en", "es", "pt", "fr", "de", "it", "nl", "sv", "fi", "pl", "ru", "tr", "ar", "zh", "ja", "ko", "vi"];

/** Equal titles, in the order of the languages. */
const TITLES = [
  "Software developer | Desarrollador de software | Desenvolvedor de software | Développeur logiciel | Softwareentwickler | Sviluppatore software | Softwareontwikkelaar | Systemutvecklare | Ohjelmistokehittäjä | Programista | Разработчик программного обеспечения | Yazılım geliştirici | مطور برمجيات | 软件开发工程师 | ソフトウェア開発者 | 소프트웨어 개발자 | Lập trình viên",
  "Marketing manager | Gerente de marketing | Gerente de marketing | Responsable marketing | Marketingleiter | Responsabile marketing | Marketingmanager | Marknadschef | Markkinointipäällikkö | Kierownik ds. marketingu | Менеджер по маркетингу | Pazarlama müdürü | مدير تسويق | 市场经理 | マーケティングマネージャー | 마케팅 매니저 | Trưởng phòng marketing",
  "Finance director | Director financiero | Diretor financeiro | Directeur financier | Finanzdirektor | Direttore finanziario | Financieel directeur | Ekonomidirektör | Talousjohtaja | Dyrektor finansowy | Финансовый директор | Finans direktörü | المدير المالي | 财务总监 | 財務部長 | 재무 이사 | Giám đốc tài chính",
  "Lawyer | Abogada | Advogada | Avocate | Rechtsanwältin | Avvocato | Advocaat | Advokat | Asianajaja | Adwokat | Адвокат | Avukat | محامية | 律师 | 弁護士 | 변호사 | Luật sư",
  "Nurse | Enfermero | Enfermeiro | Infirmier | Krankenschwester | Infermiera | Verpleegkundige | Sjuksköterska | Sairaanhoitaja | Pielęgniarka | Медицинская сестра | Hemşire | ممرض | 护士 | 看護師 | 간호사 | Y tá",
  "Graphic designer | Diseñadora gráfica | Designer gráfico | Graphiste | Grafikdesigner | Grafico | Grafisch ontwerper | Grafisk formgivare | Graafinen suunnittelija | Grafik komputerowy | Графический дизайнер | Grafik tasarımcı | مصمم جرافيك | 平面设计师 | グラフィックデザイナー | 그래픽 디자이너 | Nhà thiết kế đồ họa",
  "Sales representative | Representante de ventas | Representante de vendas | Représentant commercial | Vertriebsmitarbeiter | Rappresentante di vendita | Vertegenwoordiger | Säljare | Myyntiedustaja | Przedstawiciel handlowy | Торговый представитель | Satış temsilcisi | مندوب مبيعات | 销售代表 | 営業担当 | 영업 사원 | Nhân viên kinh doanh",
  "Accountant | Contable | Contador | Comptable | Buchhalterin | Contabile | Boekhouder | Redovisningsekonom | Kirjanpitäjä | Księgowy | Бухгалтер | Muhasebeci | محاسب | 会计 | 経理担当 | 회계사 | Kế toán viên",
  "Teacher | Maestra | Professor | Professeur des écoles | Lehrer | Insegnante | Leraar | Lärare | Opettaja | Nauczycielka | Учитель | Öğretmen | مدرس | 教师 | 教師 | 교사 | Giáo viên",
  "Project manager | Jefe de proyecto | Gerente de projetos | Chef de projet | Projektleiter | Responsabile di progetto | Projectmanager | Projektledare | Projektipäällikkö | Kierownik projektu | Руководитель проекта | Proje yöneticisi | مدير مشروع | 项目经理 | プロジェクトマネージャー | 프로젝트 매니저 | Quản lý dự án",
  "Recruiter | Reclutador | Recrutadora | Chargée de recrutement | Personalreferentin | Selezionatore del personale | Recruiter | Rekryterare | Rekrytoija | Rekruter | Рекрутер | İşe alım uzmanı | أخصائي توظيف | 招聘专员 | 採用担当 | 채용 담당자 | Chuyên viên tuyển dụng",
  "Founder | Fundador | Fundador | Fondateur | Gründer | Fondatore | Oprichter | Grundare | Perustaja | Założyciel | Основатель | Kurucu | مؤسس | 创始人 | 創業者 | 창업자 | Nhà sáng lập",
].map((line) => line.split(" | "));

const OWNERS: Readonly<Record<string, string | undefined>> = {
  nobody: undefined,
  "a developer": "Software engineer",
  "a marketer": "Marketing manager",
  "a nurse": "Nurse",
  "a lawyer": "Lawyer",
};

const owner = (title: string): Owner => ({
  titles: [title],
  companies: ["Beispiel GmbH"],
  pastCompanies: [],
  schools: [],
  keywords: [],
  targetCompanies: [],
  goals: [],
});

/** Everybody else: jobs of all kinds over ten years, told in English, so that a network has a circle and rare jobs. */
const OTHERS: readonly Row[] = Array.from({ length: 160 }, (_, at) => ({
  company: `Firm ${at % 40}`,
  position: (TITLES[at % 3 === 0 ? at % TITLES.length : at % 4] as readonly string[])[0] as string,
  connectedOn: `${2014 + (at % 10)}-0${1 + (at % 9)}-1${at % 7}`,
  email: "",
}));

function scoreOf(position: string, title: string | undefined): number {
  const row: Row = { company: "Sample & Sons", position, connectedOn: "2019-05-14", email: "" };
  const people = peopleOf([row, ...OTHERS]) as readonly Person[];
  const network = { ...networkOf(people), me: title === undefined ? undefined : owner(title) };
  return (assess(network, signals, DEFAULT_POLICY)[0] as { readonly sum: number }).sum;
}

describe("the same job in another language", () => {
  it("is told of in seventeen", () => {
    for (const titles of TITLES) expect(titles).toHaveLength(LANGUAGES.length);
  });

  const pairs = Object.entries(OWNERS).flatMap(([who, title]) =>
    TITLES.flatMap(([english = "", ...others]) => {
      const score = scoreOf(english, title);
      return others.map((other, at) => {
        const isUnread = titles().isUnread(other);
        return { who, english, other, language: LANGUAGES[at + 1], isUnread, worse: scoreOf(other, title) - score };
      });
    }),
  );

  it.each(Object.keys(OWNERS))("has the same score in nine of ten pairs for %s, and in hardly any a worse one", (who) => {
    const those = pairs.filter((pair) => pair.who === who);
    const [unequal, worse] = [those.filter((pair) => pair.worse !== 0), those.filter((pair) => pair.worse > 0)];
    const shown = (all: typeof those) => all.map(({ english, other, worse: by }) => `${english} / ${other} ${by}`).join("\n");
    expect(unequal.length / those.length, shown(unequal)).toBeLessThanOrEqual(0.1);
    expect(worse.length / those.length, shown(worse)).toBeLessThanOrEqual(0.02);
  });

  it("never stands worse where its title is not read", () => {
    const unread = pairs.filter(({ isUnread }) => isUnread);
    for (const { who, english, other, worse } of unread) expect(worse, `${english} / ${other} for ${who}`).toBeLessThanOrEqual(0);
  });

  // No model knows these words; whoever has them may be anything.
  it.each(Object.entries(OWNERS))("never stands worse in a language that nobody taught, for %s", (_who, title) => {
    const best = Math.min(...TITLES.map(([english = ""]) => scoreOf(english, title)));
    for (const unknown of ["ሶፍትዌር ገንቢ", "პროგრამისტი", "Ծրագրավորող", "Xqzvw Blrtk"]) {
      expect(titles().isUnread(unknown), unknown).toBe(true);
      expect(scoreOf(unknown, title), unknown).toBeLessThanOrEqual(best);
    }
  });
});
