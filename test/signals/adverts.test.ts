/**
 * How many advert-like positions are found. All invented, by another hand than the texts of `fixtures/texts`, from which the reading learned.
 */
import { describe, expect, test } from "vitest";
import { RATES } from "../../src/detect/readings.ts";
import { signals } from "../../src/signals/index.ts";
import { positionOffer } from "../../src/signals/position-offer.ts";
import { assess } from "../../src/verdict/assess.ts";
import { exampleNetwork } from "../../src/verdict/example.ts";
import { DEFAULT_POLICY } from "../../src/verdict/policy.ts";
import { said } from "./said.ts";

const ADVERTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Helping people earn passive income online",
    "Forex trader & mentor | DM for signals",
    "Make $500 a day from home, no experience needed",
    "Crypto recovery expert, get your lost funds back",
    "Network marketer at Forever Living - join my team!",
    "Guest posting on DA 50+ sites | cheap backlinks",
    "I help coaches book 20+ qualified calls a month on autopilot",
    "WhatsApp +1 (555) 010-7788 for investment plans",
    "Turn $200 into $2,000 in 24 hours - ask me how",
    "Account manager, binary options, 90% win rate",
    "Looking for 5 motivated people who want to earn from their phone",
    "𝐄𝐚𝐫𝐧 𝐦𝐨𝐧𝐞𝐲 𝐟𝐫𝐨𝐦 𝐡𝐨𝐦𝐞 with just your phone",
    "Quick business loans at 2% interest, apply now",
    "Work visa for Canada without IELTS, contact us",
    "L.I.O.N. | 22K connections | I accept all invites",
    "Instagram & TikTok followers for sale, best price",
  ],
  es: [
    "Gana dinero desde casa con tu celular",
    "Te enseño a generar ingresos pasivos con criptomonedas",
    "Gana 300 dólares al día sin experiencia",
    "Mentor de trading | señales gratis de forex por Telegram",
    "Únete a mi equipo y sé tu propio jefe",
    "Distribuidora independiente Herbalife, oportunidad de negocio",
    "Venta de enlaces y posts patrocinados DA 40",
    "Ayudo a coaches a conseguir clientes de alto valor",
    "Préstamos rápidos sin aval, escríbeme al WhatsApp",
    "Duplica tu inversión en 30 días",
    "Trabajo desde casa, pago diario, sin experiencia",
  ],
  pt: [
    "Ganhe dinheiro em casa trabalhando 2h por dia",
    "Renda extra garantida pela internet",
    "Ensino a viver de renda passiva com criptomoedas",
    "Faça R$ 200 por dia usando só o celular",
    "Sinais de trading grátis no Telegram",
    "Consultora independente Mary Kay, venha para minha equipe",
    "Publicação de guest posts e venda de backlinks",
    "Ajudo mentores a faturar 6 dígitos por mês",
    "Empréstimo fácil para negativados, chama no zap",
    "Seja seu próprio chefe com marketing multinível",
    "Trabalhe de casa sem experiência, pagamento diário",
  ],
  fr: [
    "Gagnez de l'argent depuis chez vous",
    "500€ par jour en travaillant à domicile",
    "Revenus passifs garantis grâce au trading",
    "Coach en liberté financière, rejoignez mon équipe",
    "Signaux forex gratuits sur Telegram",
    "Distributeur indépendant Forever Living",
    "Vente de backlinks et articles sponsorisés",
    "J'aide les coachs à trouver 10 clients par mois",
    "Prêt entre particuliers rapide et sérieux",
    "Complément de revenus sans expérience, contactez-moi",
  ],
  de: [
    "Verdiene Geld von zu Hause",
    "Passives Einkommen mit Krypto aufbauen",
    "Nebenjob: 300 € am Tag ohne Vorkenntnisse",
    "Finanzielle Freiheit - werde Teil meines Teams",
    "Kostenlose Trading-Signale auf Telegram",
    "Selbstständige Vertriebspartnerin bei PM International, Network Marketing",
    "Gastartikel und Backlinks kaufen",
    "Ich helfe Coaches, planbar Kunden zu gewinnen",
    "Kredit ohne Schufa, schnell und einfach",
    "Verdopple dein Geld mit Bitcoin",
  ],
  it: [
    "Guadagna online da casa",
    "Ti insegno a creare una rendita passiva",
    "Guadagna 200 euro al giorno senza esperienza",
    "Segnali forex gratis su Telegram",
    "Libertà finanziaria: entra nel mio team",
    "Incaricata alle vendite Herbalife, opportunità di business",
    "Vendita backlink e guest post",
    "Aiuto i coach ad acquisire clienti in automatico",
    "Prestiti veloci senza busta paga",
    "Raddoppia il tuo capitale con le criptovalute",
  ],
  hi: [
    "Ghar baithe paise kamaye",
    "Roz 2000 rupaye kamao mobile se",
    "घर बैठे पैसे कमाएं",
    "रोज ₹1500 कमाएं बिना अनुभव के",
    "Online paisa kamane ka tarika, WhatsApp karo",
    "नेटवर्क मार्केटिंग लीडर, मेरी टीम से जुड़ें",
    "Part time job ghar se, daily payment",
    "क्रिप्टो में निवेश करें, पैसा दोगुना",
    "Network marketing business, team join kare",
    "पार्ट टाइम जॉब, रोजाना भुगतान",
  ],
  id: [
    "Kerja dari rumah, gaji harian",
    "Hasilkan uang dari HP tanpa modal",
    "Penghasilan pasif 10 juta per bulan",
    "Sinyal trading forex gratis, join grup Telegram",
    "Peluang bisnis online, gabung tim saya",
    "Jasa backlink dan guest post murah",
    "Cari kerja sampingan? 300 ribu per hari",
    "Distributor resmi MLM, kebebasan finansial",
    "Pinjaman online cepat cair, chat WA",
    "Investasi bitcoin untung pasti",
  ],
  tr: [
    "Evden çalışarak para kazan",
    "Günde 1000 TL kazanmak ister misin?",
    "Pasif gelir ve finansal özgürlük koçu",
    "Ücretsiz forex sinyalleri Telegram grubu",
    "Network marketing lideri, ekibime katıl",
    "Tanıtım yazısı ve backlink satışı",
    "Ek gelir fırsatı, deneyim gerekmez",
    "Garantili kazanç, kripto yatırım danışmanı",
    "BİTCOİN İLE PARANI İKİYE KATLA",
    "İşini evden kur, kendi işinin patronu ol",
  ],
  ar: [
    "اربح المال من المنزل",
    "دخل إضافي يومي بدون خبرة",
    "اكسب 100 دولار يوميا من الإنترنت",
    "توصيات تداول فوركس مجانية",
    "التسويق الشبكي - انضم إلى فريقي",
    "بيع باك لينك ومقالات",
    "استثمر في البيتكوين بأرباح مضمونة",
    "الحرية المالية طريقك إلى دخل سلبي",
    "قروض سريعة بدون ضمانات",
    "العمل من المنزل براتب يومي، راسلني واتساب",
  ],
  zh: [
    "在家兼职，日赚300",
    "月入过万不是梦，加我微信",
    "带你炒币，稳赚不赔",
    "被动收入导师，实现财务自由",
    "外汇带单老师",
    "刷单兼职，日结工资",
    "招代理，零成本创业",
    "出售外链，友情链接交换",
    "无抵押贷款，当天放款",
    "宝妈在家赚钱，躺赚项目",
    "微商團隊招募，輕鬆賺錢",
  ],
  ru: [
    "Заработок от 5000 в день без вложений",
    "Научу зарабатывать на криптовалюте",
    "Пассивный доход и финансовая свобода",
    "Сигналы форекс бесплатно в Telegram",
    "Сетевой маркетинг, приглашаю в команду",
    "Работа на дому, оплата ежедневно",
    "Продажа ссылок и размещение гостевых постов",
    "Кредит без отказа за один день",
  ],
  uk: [
    "Заробіток від 2000 грн на день без вкладень",
    "Пасивний дохід онлайн",
    "Шукаю партнерів у команду, мережевий маркетинг",
    "Робота вдома без досвіду",
  ],
  nl: [
    "Verdien geld vanuit huis",
    "Passief inkomen opbouwen met crypto",
    "Word je eigen baas, sluit je aan bij mijn team",
    "Verdien 300 euro per dag zonder ervaring",
    "Gastblogs en backlinks te koop",
  ],
  pl: [
    "Zarabiaj w domu bez doświadczenia",
    "Dochód pasywny i wolność finansowa",
    "Zarób 500 zł dziennie",
    "Darmowe sygnały forex na Telegramie",
    "Dołącz do mojego zespołu, marketing sieciowy",
  ],
  ja: [
    "在宅で月収100万円稼ぐ方法",
    "副業で誰でも簡単に稼げる",
    "不労所得で自由な生活を",
    "FXシグナル無料配信、LINE登録",
    "ネットワークビジネスの仲間募集",
  ],
  ko: [
    "집에서 하루 30만원 벌기",
    "재택부업 월 500만원 가능",
    "코인 리딩방 무료 체험",
    "네트워크 마케팅 사업자 모집",
    "수익 보장 투자 문의 카톡",
  ],
  vi: [
    "Kiếm tiền online tại nhà",
    "Thu nhập thụ động, tự do tài chính",
    "Kiếm 500k mỗi ngày không cần kinh nghiệm",
    "Tuyển cộng tác viên làm việc tại nhà lương ngày",
    "Tín hiệu forex miễn phí, Zalo 0901234567",
  ],
  th: ["รายได้เสริมทำที่บ้าน วันละ 500 บาท", "สร้างรายได้ออนไลน์ ไม่ต้องมีประสบการณ์", "อิสรภาพทางการเงิน รับสมัครตัวแทน", "สัญญาณเทรด forex ฟรี"],
  ro: [
    "Câștigă bani de acasă",
    "Venit pasiv și libertate financiară",
    "Câștigi 200 lei pe zi fără experiență",
    "Alătură-te echipei mele, marketing de rețea",
  ],
  sv: [
    "Tjäna pengar hemifrån",
    "Passiv inkomst och ekonomisk frihet",
    "Tjäna 2000 kr om dagen utan erfarenhet",
    "Bli din egen chef, gå med i mitt team",
  ],
  fa: ["کسب درآمد از خانه", "درآمد دلاری روزانه بدون سرمایه", "سیگنال رایگان فارکس", "بازاریابی شبکه‌ای، به تیم ما بپیوندید"],
  ur: ["گھر بیٹھے پیسے کمائیں", "روزانہ 2000 روپے کمائیں", "آن لائن کام بغیر تجربہ کے", "نیٹ ورک مارکیٹنگ ٹیم جوائن کریں"],
  bn: ["ঘরে বসে আয় করুন", "প্রতিদিন ৫০০ টাকা ইনকাম", "অনলাইনে টাকা আয় করার উপায়", "নেটওয়ার্ক মার্কেটিং টিমে যোগ দিন"],
  fil: [
    "Kumita ng pera sa bahay",
    "Extra income online, walang experience kailangan",
    "Kumita ng 500 kada araw",
    "Sumali sa aming team, negosyo online",
  ],
};

const MORE_ADVERTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Your ticket to time and money freedom",
    "Multiple streams of income made simple",
    "Changing lives through Amway | ask me how",
    "Certified crypto miner, invest $100 earn $1500",
    "Trade with me and never work again",
    "SEO guest blogs, technical niches, DA40-DA90, fast TAT",
    "Helping busy moms make $5k/month online",
    "Sharing my side hustle secrets",
    "Looking for serious investors, 15% monthly ROI",
    "We fund your project - 3% interest - no collateral",
    "I turn LinkedIn into a lead machine for B2B founders",
    "Book more calls without cold outreach. DM 'SCALE'",
    "Get 100 google reviews in 24h",
    "Legit online jobs for students, earn daily",
    "Trusted binary trader, message me on Telegram",
    "Data entry home based job 25000 per month whatsapp 9876543210",
    "USDT doubling, instant payout",
    "Recover your scammed bitcoin in 48 hours",
  ],
  es: [
    "Genera 1000 USD semanales desde tu celular",
    "Libertad de tiempo y dinero, pregúntame cómo",
    "Inversionista en criptomonedas, rendimientos del 10% diario",
    "Buscamos personas con ganas de emprender desde casa",
    "Copia mis operaciones y gana en forex",
    "Vendo seguidores de Instagram reales",
    "Créditos al instante solo con tu INE",
    "¿Quieres ganar dinero extra? Escríbeme",
    "Ayudo a emprendedores a vender por Instagram",
    "Líder en red de mercadeo",
  ],
  pt: [
    "Quer ganhar dinheiro pela internet? Me chama",
    "Ganhos diários com robô trader",
    "Trabalho home office com ganhos de R$ 3.000 semanais",
    "Ensino a lucrar com apostas esportivas",
    "Líder Hinode, recrutando para minha equipe",
    "Crédito para negativado liberado na hora",
    "Backlinks de qualidade DA 50+",
    "Viva de dividendos e tenha liberdade financeira",
    "Ajudo profissionais a conquistar clientes pelo LinkedIn",
    "Multiplique seus bitcoins",
  ],
  fr: [
    "Arrondissez vos fins de mois",
    "Apprenez à gagner 3000€ par mois en ligne",
    "Investissez dans le bitcoin, gains assurés",
    "Offre de prêt de 5 000 à 500 000 €",
    "Créez votre liberté financière avec moi",
    "Rejoignez notre équipe MLM",
    "Trader pro, je gère votre compte forex",
    "Articles invités DA40+, netlinking pas cher",
    "J'accompagne les entrepreneurs pour signer plus de clients",
    "Métier à la maison, sans expérience, payé chaque semaine",
  ],
  de: [
    "2000 € im Monat nebenbei verdienen",
    "Ortsunabhängig arbeiten und Geld verdienen",
    "Dein Weg in die finanzielle Freiheit",
    "Bitcoin-Investment mit 10 % Rendite pro Woche",
    "Suche Leute, die online Geld verdienen wollen",
    "Privatkredit ohne Bonitätsprüfung",
    "Ich zeige dir, wie du mit Trading 500 € am Tag machst",
    "Backlinks & Gastbeiträge ab 30 €",
    "Wir bringen Coaches 20 Erstgespräche im Monat",
    "Vertriebspartner für Herbalife gesucht",
  ],
  it: [
    "Vuoi guadagnare 1000€ al mese da casa?",
    "Entrate automatiche con le crypto",
    "Lavora con me da casa, network marketing",
    "Prestito tra privati in 48 ore",
    "Consulente trading: segnali VIP",
    "Cerco persone ambiziose per progetto online",
    "Vendo backlink di qualità DA 50",
    "Aiuto professionisti a trovare nuovi clienti ogni mese",
    "Moltiplica i tuoi risparmi",
    "Scommesse sicure ogni giorno",
  ],
  hi: [
    "Mobile se paise kamane ka mauka",
    "Ghar se kaam karke 30000 mahina kamaye",
    "Bina paise lagaye online income",
    "Crypto me invest karo paisa double",
    "Daily 500 se 1000 rupaye kamane ke liye message kare",
    "मोबाइल से पैसे कमाएं",
    "हर महीने 50000 रुपये कमाने का मौका",
    "नेटवर्क मार्केटिंग से करोड़पति बनें",
    "तुरंत लोन, बिना कागजात",
    "ट्रेडिंग सीखें और रोज कमाएं",
  ],
  id: [
    "Dapatkan cuan tiap hari tanpa keluar rumah",
    "Kerja online modal HP, digaji tiap hari",
    "Investasi aman profit 10% per bulan",
    "Bisnis modal kecil untung besar, gabung yuk",
    "Jual follower Instagram murah",
    "Pinjaman tanpa jaminan cair 5 menit",
    "Mentor trading crypto, gratis sinyal",
    "Bebas finansial di usia muda",
    "Saya bantu pebisnis naikkan omzet",
    "Butuh penghasilan tambahan? DM",
  ],
  tr: [
    "İnternetten para kazanma yolları",
    "Ayda 20.000 TL ek gelir",
    "Kripto ile paranızı büyütün, günlük %3 kâr",
    "Evden ek iş, deneyimsiz",
    "Herbalife bağımsız distribütörü",
    "Takipçi satışı ve backlink paketi",
    "Ekip arkadaşı arıyorum, kendi işinin patronu ol",
    "Anında kredi, kefilsiz",
    "Forex yatırım danışmanı, sinyal grubu",
    "Finansal özgürlüğe giden yol",
  ],
  ar: [
    "فرصة للربح من الإنترنت",
    "حقق دخل شهري ثابت من بيتك",
    "تداول معنا واربح يوميا",
    "خبير فوركس وعملات رقمية",
    "انضم لفريقنا وابدأ مشروعك",
    "قرض شخصي بدون فوائد",
    "مطلوب موظفات للعمل من المنزل",
    "زيادة متابعين انستقرام",
    "أساعد رواد الأعمال على زيادة المبيعات",
    "ضاعف رأس مالك في أسبوع",
  ],
  zh: [
    "轻松月入三万，带你实现财富自由",
    "招募合伙人，一起躺赚",
    "网上兼职打字员，日结200",
    "专业操盘，带你炒外汇",
    "比特币投资顾问，收益翻倍",
    "微商导师，教你引流变现",
    "急用钱找我，信用贷当天到账",
    "谷歌外链代发，DA50+",
    "加V了解项目",
    "副业刚需，每天一小时赚500",
  ],
  ru: [
    "Зарабатываю в интернете и научу вас",
    "Доход от 100 000 рублей в месяц из дома",
    "Инвестиции под 10% в месяц, гарантия",
    "Трейдинг обучение, сигналы бесплатно",
    "Ищу партнёров в бизнес, работа онлайн",
    "Займ на карту без проверки",
    "Помогаю экспертам зарабатывать на Instagram",
    "Гостевые статьи и вечные ссылки",
    "Криптоарбитраж, связки от 5% в день",
  ],
  nl: [
    "Bouw een passief inkomen op",
    "Thuis geld verdienen, €200 per dag",
    "Crypto signalen gratis groep",
    "Help coaches aan meer klanten",
    "Snel lenen zonder BKR",
  ],
  pl: [
    "Zarabianie przez internet, 300 zł dziennie",
    "Praca z domu dla każdego",
    "Kredyt bez BIK w 15 minut",
    "Naucz się tradingu, darmowe sygnały",
    "Zbuduj dochód pasywny",
  ],
  ja: ["スマホだけで月30万円稼げる副業", "FX自動売買で不労所得", "在宅で簡単に稼げます。DMください", "被リンク販売", "仮想通貨で資産10倍"],
  ko: ["집에서 부업으로 월 300", "코인 투자로 경제적 자유", "하루 2시간 재택알바 고수익", "백링크 판매합니다", "원금 보장 투자"],
  vi: [
    "Kiếm 10 triệu mỗi tháng tại nhà",
    "Đầu tư forex lợi nhuận 20% tháng",
    "Tuyển CTV online không cần vốn",
    "Thu nhập thụ động từ crypto",
    "Vay nhanh không thế chấp",
  ],
  th: ["หารายได้เสริมออนไลน์ วันละพัน", "สอนเทรดฟรี กำไรทุกวัน", "รับสมัครตัวแทน รายได้หลักแสน"],
  uk: ["Заробляй онлайн від 1000 грн на день", "Допоможу вийти на пасивний дохід", "Інвестиції в криптовалюту з прибутком"],
  ro: ["Câștigă 500 euro pe lună de acasă", "Venituri pasive din crypto", "Caut persoane pentru echipă, muncă online"],
  sv: ["Tjäna extra pengar hemifrån", "Bygg en passiv inkomst", "Handla krypto och bli ekonomiskt fri"],
  fa: ["کسب درآمد دلاری در منزل", "آموزش ترید و سیگنال", "بدون سرمایه پولدار شوید"],
  ur: ["گھر بیٹھے آن لائن کمائی", "کرپٹو ٹریڈنگ سیکھیں", "ماہانہ 50000 روپے کمائیں"],
  bn: ["ঘরে বসে অনলাইনে ইনকাম", "মোবাইল দিয়ে টাকা আয়", "প্রতিদিন ১০০০ টাকা আয় করুন"],
  fil: ["Extra kita sa bahay lang", "Kumita gamit ang cellphone", "Negosyo na patok, join na"],
};

const ALL = [...Object.values(ADVERTS), ...Object.values(MORE_ADVERTS)].flat();
const found = (position: string) => said({ position }).length > 0;

/** What the reading of a position alone comes to. */
function pointsOf(position: string): number {
  const { network } = exampleNetwork({ person: { position } });
  const [{ receipt } = { receipt: () => [] }] = assess(network, [positionOffer], DEFAULT_POLICY);
  return receipt().find(({ signal }) => signal === positionOffer.id)?.points ?? 0;
}

describe("advert-like positions", () => {
  test("are found as often as is said", () => {
    const missed = ALL.filter((position) => !found(position));
    expect(1 - missed.length / ALL.length, missed.join("\n")).toBeGreaterThanOrEqual(RATES.offers.found / 100);
  });

  test("there are many, in many languages", () => {
    expect(Object.values(ADVERTS).flat().length).toBeGreaterThanOrEqual(120);
    expect(Object.keys(ADVERTS).length).toBeGreaterThanOrEqual(17);
  });

  test.each([
    ["a telephone number for strangers", "WhatsApp +44 7700 900123", 13],
    ["a messenger", "DM me on WhatsApp", 13],
    ["a mail address", "Contact me: jo.example@example.com", 13],
    ["a number behind a job", "Sales Manager | WhatsApp +44 7700 900123", 13],
    ["a number behind a job by hand", "Wedding photographer, bookings by DM, +44 7700 900123", 13],
    ["open networking", "LION open networker", 8],
    ["open networking in another script", "来者不拒，三万人脉，欢迎互加", 8],
    ["open networking with a number", "LION | I accept all invites | WhatsApp +44 7700 900123", 13],
  ])("%s alone weighs little", (_, position, most) => expect(pointsOf(position)).toBeLessThanOrEqual(most));

  test.each([
    "Guaranteed daily returns, DM me on WhatsApp",
    "Guaranteed daily returns DM me on WhatsApp",
    "WhatsApp +44 7700 900123 | guaranteed daily returns",
    "Guaranteed daily returns",
    "Open networker | Earn $500 a day from your phone",
    "Gana 300 dólares al día sin experiencia, escríbeme al WhatsApp",
  ])("what is offered beside it counts: %s", (position) => expect(pointsOf(position)).toBeGreaterThanOrEqual(35));

  test("one clear text by itself is worth a look", () => {
    const { network } = exampleNetwork({ person: { position: "Forex account manager | 10 % weekly profits guaranteed" } });
    const [{ verdict, receipt } = { verdict: "", receipt: () => [] }] = assess(network, signals, DEFAULT_POLICY);
    expect(verdict).toBe("review");
    expect(receipt().find(({ signal }) => signal === "position-offer")?.because).toMatch(
      /^the position reads like an advertisement.*: “\S+(?: \S+){0,3}”$/,
    );
  });

  test.each([
    "𝐄𝐚𝐫𝐧 𝐩𝐚𝐬𝐬𝐢𝐯𝐞 𝐢𝐧𝐜𝐨𝐦𝐞",
    "Earn\u200b passive\u200b income",
    "EARN   --  PASSIVE *** INCOME!!!",
    "Ｅａｒｎ ｐａｓｓｉｖｅ ｉｎｃｏｍｅ",
    "💰Earn💰passive💰income💰",
  ])("costumes do not hide %s", (position) => {
    expect(said({ position })).toContain("position-offer");
  });
});
