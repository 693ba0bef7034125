/** Names that are an advert or a firm. */
import { type Text, textOf } from "../text/text.ts";
import { namePhrases } from "../verdict/phrase.ts";
import { signal } from "../verdict/signal.ts";

/** Closed phrases only: people are called Love, Money, King and Prince. Two ordinary words of trade at least, or an order to the reader. */
const adverts = namePhrases({
  en: [
    "earn|make|earning money|cash|income [online|daily|fast|from|at]",
    "passive|extra income",
    "work from home",
    "forex|crypto|bitcoin|trading signals|trader|trading|investment|investor|mentor|recovery|expert",
    "guest post|posts|posting",
    "seo services|service|expert|agency|backlinks|link-building",
    "digital|online|internet|social-media marketing agency|services|service|expert|company|solutions",
    "web|website|app development|design|developer services|service|company|agency|solutions",
    "lead generation services|service|agency|expert|company",
    "loan|loans service|services|offer|available|company|agent",
    "followers|likes|reviews for-sale|seller|provider",
    "buy|sell .. followers|reviews|backlinks|accounts",
    "call girl|girls",
    "escort service|services|girls",
    "travel|packers|movers|astrology|vashikaran|visa agency|specialist|services|consultancy",
    "packers and movers",
    "network marketing",
    "hiring now",
    "follow|contact|dm|whatsapp me|us",
    "join my|our team",
    "open networker",
    "free consultation|shipping|delivery|quote|trial|demo",
    "best|cheap|top|affordable .. services|agency|price|company|supplier|manufacturer",
    "manufacturer|supplier|exporter and exporter|supplier|manufacturer|wholesaler",
  ],
  es: [
    "gana|ganar dinero",
    "ingresos pasivos|extra",
    "trabajo|trabaja desde-casa",
    "prestamos|creditos rapidos|personales|urgentes",
    "marketing digital agencia|servicios",
    "agencia de-marketing|digital|de-viajes",
    "diseno web agencia|profesional|economico",
  ],
  pt: [
    "ganhe|ganhar dinheiro",
    "renda extra|passiva",
    "trabalhe em|de casa",
    "emprestimo|emprestimos rapido|pessoal|consignado|online",
    "agencia de-marketing|digital|de-viagens",
  ],
  fr: [
    "gagner|gagnez de-l'argent",
    "revenus passifs",
    "pret|credit entre-particuliers|entre-particulier|rapide",
    "agence web|de-voyage|immobiliere|de-communication|marketing",
    "marabout voyant|medium|africain",
  ],
  de: ["geld verdienen", "passives einkommen", "kredit ohne-schufa", "werbeagentur|webdesign agentur|gunstig|service"],
  it: [
    "guadagna|guadagnare online|soldi|da-casa",
    "rendita passiva",
    "prestiti veloci|personali",
    "agenzia web|immobiliare|di-viaggi|marketing",
  ],
  hi: ["paise kama*", "ghar baithe", "पैसे कमा*", "घर बैठे"],
  id: [
    "jasa backlink|seo|website|hacker|pinjaman",
    "pinjaman online|cepat|dana",
    "peluang bisnis|usaha",
    "toko online|murah",
    "jual followers|akun|murah",
  ],
  tr: [
    "para kazanin|kazanmak|kazanma",
    "ek|pasif gelir",
    "web tasarim ajansi|hizmet*",
    "evden eve-nakliyat|eve-tasima",
    "dijital pazarlama ajansi|hizmetleri",
  ],
  ar: ["اربح المال", "الربح من", "قروض سريعة", "شركة ... تنظيف|نقل|تسويق", "للتواصل واتس"],
  zh: ["兼职 日结|赚", "贷款 办理|咨询|秒批", "稳赚", "代理招募|招代理|诚招代理", "外链|seo 出售|优化|服务", "有限公司", "加微信|加我微信"],
  ru: ["заработок в-интернете|онлайн", "пассивный доход", "кредит без-отказа", "работа на-дому", "продвижение сайтов", "сетевой маркетинг"],
  uk: ["заробіток в-інтернеті|онлайн", "пасивний дохід", "просування сайтів"],
  nl: ["geld verdienen", "passief inkomen"],
  pl: ["zarabiaj|zarabianie w|online|przez", "dochod pasywny", "szybkie pozyczki|kredyty"],
  ja: ["副業 募集|紹介|で稼", "株式会社", "不労所得"],
  ko: ["재택 부업|알바", "무료 상담|리딩", "주식회사"],
  vi: ["kiem tien online|tai-nha", "vay tien nhanh|online", "cho thue-xe|can-ho", "dich vu seo|ke-toan|lam-bang|chuyen-nha"],
  th: ["รายได้เสริม", "สินเชื่อ|เงินกู้ ด่วน", "รับทำ เว็บ|seo", "บริษัท ... จำกัด"],
  ro: ["castiga bani", "venit pasiv", "credite|imprumuturi rapide"],
  sv: ["tjana pengar", "passiv inkomst"],
  fa: ["کسب درآمد", "وام فوری"],
  ur: ["گھر بیٹھے", "پیسے کما"],
  bn: ["টাকা আয়|ইনকাম", "ঘরে বসে"],
  fil: ["kumita ng|sa|online pera|bahay"],
});

/** A legal form at the end, behind three words or more. `Jane Doe, LLC` and people called Sa or Ag stay out. */
const FIRM =
  /^(?:\S+ ){3,}(?:pvt\.? ltd|private limited|ltd|limited|llc|l\.l\.c|inc|incorporated|gmbh|ltda|s\.?a\.?s|s\.?r\.?l|sarl|s\.?p\.?a|sp\. z o\.o|b\.v|n\.v|a\.s|plc|pty ltd|sdn bhd|pte ltd)\.?$/u;

/** The same without points: most names need no closer look. */
const legalForms = namePhrases({ en: ["ltd|limited|llc|inc|incorporated|gmbh|ltda|sas|srl|sarl|spa|plc|bhd"] });

const isFirm = (text: Text): boolean =>
  (text.folded.includes(".") || legalForms.find(text) !== undefined) && FIRM.test(text.folded.replaceAll(",", ""));

export const namePromo = signal({
  id: "name-promo",
  group: "spam",
  family: "name",
  title: "Name is an advert",
  why: "LinkedIn's rules want a person's own name there. Only closed phrases of adverts and the legal forms of firms count, never what a name sounds like.",
  points: 16,
  needs: ["connections"],
  reads: ["name"],
  notices: isFirm,
  languages: adverts.languages,
  look: ({ name }) => {
    const text = textOf(name);
    const advert = adverts.find(text);
    if (advert !== undefined) return { strength: 1, because: `the name says “${advert}”` };
    return isFirm(text) ? { strength: 1, because: "the name is that of a firm" } : undefined;
  },
  examples: {
    fires: [
      { person: { firstName: "Earn Money", lastName: "Online", name: "Earn Money Online" } },
      { person: { firstName: "Example Web", lastName: "Solutions Pvt Ltd", name: "Example Web Solutions Pvt Ltd" } },
      { person: { firstName: "Geld", lastName: "verdienen im Schlaf", name: "Geld verdienen im Schlaf" } },
      { person: { firstName: "Пассивный", lastName: "доход онлайн", name: "Пассивный доход онлайн" } },
    ],
    silent: [
      { person: { firstName: "Love", lastName: "Money", name: "Love Money" } },
      { person: { firstName: "Prince", lastName: "King", name: "Prince King" } },
      { person: { firstName: "Jane", lastName: "Example LLC", name: "Jane Example LLC" } },
      { person: { firstName: "Wei", lastName: "Ma", name: "Wei Ma" } },
      { person: { firstName: "O", lastName: "Sa", name: "O Sa" } },
    ],
  },
});
