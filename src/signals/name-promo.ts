/** Names that are an advert or a firm. */
import { phraseFinder, type Text, textOf } from "../text/text.ts";
import { signal } from "../verdict/signal.ts";

/** Closed phrases only, as folded words: people are called Love, Money, King and Prince. Two ordinary words of trade at least. */
const ADVERTS = new Set(
  (
    "earn money;make money;earning money;passive income;extra income;work from home;forex signals;forex trader;forex trading;crypto signals;crypto trading;" +
    "crypto investment;bitcoin investment;bitcoin trading;guest post;guest posts;guest posting;seo services;seo service;seo expert;seo agency;link building;" +
    "digital marketing agency;digital marketing services;web development company;website design;web design agency;lead generation services;lead generation agency;" +
    "loan service;loan services;loan offer;call girl;call girls;escort service;escort services;packers and movers;network marketing;hiring now;follow me;contact us;" +
    "join my team;join our team;open networker;free consultation;ganar dinero;gana dinero;ingresos pasivos;ingresos extra;trabajo desde casa;trabaja desde casa;" +
    "prestamos rapidos;prestamos personales;ganhar dinheiro;ganhe dinheiro;renda extra;renda passiva;emprestimo pessoal;emprestimo rapido;gagner de l argent;" +
    "revenus passifs;pret entre particuliers;geld verdienen;passives einkommen;kredit ohne schufa;guadagnare online;rendita passiva;prestiti veloci;ghar baithe;" +
    "jasa backlink;jasa seo;jasa website;pinjaman online;peluang bisnis;peluang usaha;ek gelir;pasif gelir;пассивный доход;заработок в интернете;" +
    "заработок онлайн;сетевой маркетинг;пасивний дохід;заробіток онлайн;passief inkomen;dochod pasywny;szybkie pozyczki;kiem tien online;vay tien nhanh;" +
    "castiga bani;venit pasiv;tjana pengar;passiv inkomst;घर बैठे;पैसे कमाएं"
  ).split(";"),
);
const advertAmong = phraseFinder(ADVERTS);
/** The same where words have no edges. */
const ADVERTS_ANYWHERE =
  /加微信|加我微信|兼职日结|稳赚|诚招代理|有限公司|株式会社|不労所得|副業募集|주식회사|اربح المال|قروض سريعة|کسب درآمد|รายได้เสริม|เงินกู้ด่วน/u;

function advertIn({ words, folded }: Text): string | undefined {
  return advertAmong(words) ?? ADVERTS_ANYWHERE.exec(folded)?.[0];
}

/** A legal form at the end, behind three words or more. `Jane Doe, LLC` and people called Sa or Ag stay out. */
const FIRM =
  /^(?:\S+ ){3,}(?:pvt\.? ltd|private limited|ltd|limited|llc|l\.l\.c|inc|incorporated|gmbh|ltda|s\.?a\.?s|s\.?r\.?l|sarl|s\.?p\.?a|sp\. z o\.o|b\.v|n\.v|a\.s|plc|pty ltd|sdn bhd|pte ltd)\.?$/u;

export const namePromo = signal({
  id: "name-promo",
  group: "spam",
  family: "name",
  title: "Name is an advert",
  why: "LinkedIn's rules want a person's own name there. Only closed phrases of adverts and the legal forms of firms count, never what a name sounds like.",
  points: 16,
  needs: ["connections"],
  look: ({ name }) => {
    const text = textOf(name);
    const advert = advertIn(text);
    if (advert !== undefined) return { strength: 1, because: `the name says “${advert}”` };
    return FIRM.test(text.folded.replaceAll(",", "")) ? { strength: 1, because: "the name is that of a firm" } : undefined;
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
