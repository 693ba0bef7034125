/** They offered pay for expertise: a consultation, a report, a trip. */
import { NO_HISTORY } from "../people/history.ts";
import { onFirstContact } from "../verdict/heard.ts";
import { phrases } from "../verdict/phrase.ts";
import { signal } from "../verdict/signal.ts";

const fees = phrases({
  en: [
    "paid|compensated|remunerated [online|phone|one-hour|telephone|1-hour|60-minute|expert|short|industry|market|virtual|consulting] [phone|expert|market|research] consultation|consultations|consulting|survey|surveys|interview|interviews|expert|advisory|study|call|project|research|review",
    "expert network|networks|interview|call|consultation .... paid|compensat*|$|rate|hourly|honorarium|fee|clients",
    "compensated|compensation|honorarium|remuneration|paid|pay-you|rate .... your-time|your-insights|your-expertise|your-hourly|per-hour|hourly|sharing|your-views|an-hour|your-opinion",
    "share|sharing your insights|expertise|knowledge|views|opinion|experience .... $|paid|compensat*|hourly|honorarium|fee|per-hour",
    "write|writing [short|a|brief|some|few] [short|brief] reports|report|articles|analysis .... paid|fee|$|remunerat*|client|clients|consultancy|generous",
    "our|my client|clients .. in|based .. china|hong-kong|singapore|asia|shanghai|beijing .... report|reports|expert|consult*|insights|opinion|policy",
    "all|fully|full [travel] expenses|expense|costs [are|will-be] [fully] paid|covered|sponsored|funded",
    "attractive|generous|competitive|handsome fee|remuneration|honorarium|compensation .... report|speak|consult*|expert|insights|time|articles",
    "keynote speaker .... fee|expenses|honorarium|paid|travel",
    "$|# per-hour|an-hour|hr .... consult*|expertise|insights|interview|opinion|advice|survey",
  ],
  es: [
    "consulta|consultas|consultoria|entrevista|encuesta|encuestas|llamada [telefonica|breve|de-una-hora|experta|con-expertos|de-expertos] remunerada|remuneradas|pagada|pagadas|retribuida|compensada",
    "red|redes de expertos",
    "remunera*|pagamos|compensa* .... su-tiempo|tu-tiempo|sus-conocimientos|por-hora|opinion|experiencia|conocimientos",
    "gastos pagados|cubiertos|incluidos",
    "todos los gastos",
  ],
  pt: [
    "consulta|consultoria|entrevista|pesquisa|conversa [telefonica|online|de-uma-hora] remunerada|paga|compensada",
    "rede|redes de especialistas",
    "remunera*|pagamos|compensa* .... seu-tempo|seus-conhecimentos|por-hora|opiniao|experiencia|conhecimento",
    "despesas pagas|cobertas|inclusas",
  ],
  fr: [
    "consultation|entretien|enquete|echange|etude|interview|appel [telephonique|d'expert|d'experts|d'une-heure|en-ligne] remunere|remuneree|paye|payee|indemnise|indemnisee|retribue",
    "reseau|reseaux d'experts",
    "remuner*|indemnis*|defray* .... votre-temps|votre-expertise|par-heure|de-l'heure|vos-connaissances|votre-avis",
    "frais|depenses pris-en-charge|payes|couverts|prises-en-charge",
    "tous frais payes",
  ],
  de: [
    "bezahlte|vergutete|honorierte|bezahltes|vergutetes|bezahlten|vergutetem|honoriertes beratung|expertengesprach|interview|umfrage|telefonat|telefoninterview|beratungsgesprach|studie|konsultation|expertengesprache|gesprach",
    "expertennetzwerk|experteninterview|expertengesprach .... vergut*|honor*|bezahl*|euro|$|stundensatz",
    "vergut*|honorar|honorier*|aufwandsentschadigung .... ihre-zeit|stunde|ihr-wissen|ihre-expertise|gesprach|bericht|berichte",
    "alle|samtliche kosten|reisekosten|spesen .. ubernommen|gedeckt|bezahlt|erstattet",
  ],
  it: [
    "consulenza|intervista|sondaggio|colloquio|consultazione|chiamata [telefonica|di-un'ora|online] retribuita|retribuito|pagata|pagato|remunerata|compensata",
    "rete|network di-esperti",
    "retribui*|remunera*|compens* .... suo-tempo|tuo-tempo|all'ora|ora|competenze|opinione|esperienza",
    "spese pagate|coperte|rimborsate|incluse",
  ],
  hi: ["paid consultation|survey|interview|expert", "पेड|भुगतान .. परामर्श|सर्वे|साक्षात्कार|कंसल्टेशन"],
  id: ["konsultasi|wawancara|survei berbayar|dibayar", "jaringan pakar|ahli", "semua biaya|akomodasi ditanggung"],
  tr: ["ucretli|odemeli danismanlik|gorusme*|anket*|roportaj*|uzman|telefon", "uzman ag*", "tum masraf*|giderler* .. karsilan*"],
  ar: [
    "استشارة|مقابلة|استبيان|استطلاع|مكالمة ... مدفوعة|مدفوع|مأجورة|بأجر|مقابل-أجر",
    "شبكة خبراء",
    "جميع|كل النفقات|التكاليف|المصاريف ... مدفوعة|مغطاة",
  ],
  zh: [
    "有偿|付费 ..... 咨询|访谈|调研|专家|电话|采访|问卷",
    "专家网络|专家访谈|行业专家 ..... 付费|有偿|报酬|费用|时薪|小时",
    "撰写|写报告|写一份 ... 报告|文章 ..... 报酬|稿费|付费|酬劳",
    "全部费用|全额资助|包吃住",
  ],
  ru: [
    "платн* консультаци*|интервью|опрос*|экспертн*",
    "оплачиваем* консультаци*|интервью|опрос*|экспертн*|участие|звон*",
    "экспертн* сет*|интервью .... оплат*|вознагражд*|платн*",
    "вознаграждени*|оплат* .... за-ваше-время|экспертиз*|час|консультаци*|мнение|интервью",
    "все расходы .. оплач*|покрыва*|берем|берём",
  ],
  uk: ["оплачуван*|платн* консультаці*|інтерв'ю|опитування|експертн*", "усі|всі витрати .. оплач*|покрив*"],
  nl: [
    "betaald|betaalde|vergoed|vergoede consult|consultatie|interview|enquete|adviesgesprek|expertgesprek|gesprek|telefoongesprek|onderzoek",
    "expertnetwerk",
    "vergoeding .... tijd|uur|kennis|expertise|interview",
    "alle kosten|onkosten .. vergoed|betaald|gedekt",
  ],
  pl: [
    "platna|platne|platny|odplatna|platnych|odplatne|platnej konsultacja|konsultacje|wywiad|ankieta|rozmowa|badanie|wywiadu|konsultacji",
    "siec ekspertow|ekspercka",
    "wynagrodzenie .... za-czas|godzin*|wiedz*|konsultacj*|raport*",
    "wszystkie koszty .. pokry*|oplac*",
  ],
  ja: [
    "有償|謝礼|有料|報酬 ........ インタビュー|ヒアリング|コンサル|アンケート|専門家|ご相談|お電話|取材",
    "エキスパートネットワーク|スポットコンサル|有識者インタビュー",
    "インタビュー|ヒアリング|アンケート ........ 謝礼|報酬|お礼",
  ],
  ko: [
    "유료|유상 자문*|인터뷰*|설문*|컨설팅*|전문가*",
    "자문료*|사례비*|자문비* .... 지급*|드리*|제공*|시간당*",
    "전문가 자문*|네트워크*|인터뷰* .... 사례*|유료*|비용*|지급*",
  ],
  vi: [
    "tu-van|phong-van|khao-sat [co] tra-phi|tra-tien|thu-lao|duoc-tra",
    "mang luoi chuyen-gia",
    "thu lao .. gio|phong-van|chuyen-gia|tu-van",
  ],
  sv: [
    "betald|betalt|arvoderad|ersatt|arvoderat konsultation|intervju|undersokning|samtal|expertintervju|expertsamtal",
    "expertnatverk",
    "arvode|ersattning .... din-tid|timme|intervju|expertis|kunskap|rapport",
    "alla kostnader|omkostnader .. betalda|betalas|tacks",
  ],
  ro: [
    "consultanta|consultatie|interviu|sondaj|discutie platit|platita|remunerata|remunerat|platite",
    "retea de experti",
    "toate cheltuielile|costurile .. acoperite|platite|suportate",
  ],
});

export const lurePaidExpert = signal({
  id: "lure-paid-expert",
  group: "spam",
  family: "lure",
  title: "offered a paid consultation",
  why: "Real expert networks and conferences write so, and so do those who buy what they should not know: reports for a client who is never named, trips with everything paid. It weighs little by itself.",
  points: 13,
  needs: ["messages"],
  languages: fees.languages,
  hears: (text) => fees.find(text) !== undefined,
  look: onFirstContact("lure-paid-expert", "offered a paid consultation"),
  examples: {
    fires: [
      {
        person: {
          messages: { ...NO_HISTORY, received: 1, heard: [{ signal: "lure-paid-expert", date: "2024-05-01", number: 1, opening: true }] },
        },
      },
    ],
    silent: [
      {
        note: "You have been writing with each other for long.",
        person: {
          messages: {
            ...NO_HISTORY,
            received: 9,
            sent: 8,
            heard: [{ signal: "lure-paid-expert", date: "2024-05-01", number: 7, opening: false }],
          },
        },
      },
      { person: { messages: NO_HISTORY } },
    ],
  },
});
