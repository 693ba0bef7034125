/** Positions that hold a telephone number, an address, a link or a handle, or ask for a message elsewhere. */
import { textOf } from "../text/text.ts";
import { contactIn, mayHoldContact } from "../verdict/contact.ts";
import { positionSays, profilePhrases } from "../verdict/phrase.ts";
import { signal } from "../verdict/signal.ts";

/** An app is named in many jobs; only a request to write there counts. */
const requests = profilePhrases({
  en: [
    "whatsapp|telegram|text|call|email me|us now|for|on|at|today|here|if|to|#",
    "message|msg|text|contact|reach|dm|ping|chat|write|inbox|hit|add me|us|with-me [up] [on|at|via|through|over] [my] whatsapp|telegram|wechat|signal|viber|line|snapchat|skype|instagram|ig|gmail",
    "contact|dm|message|reach|chat|inbox on|at|via|through whatsapp|telegram|wechat|viber|snapchat|signal",
    "whatsapp|telegram|wechat only|number|no|group-link|chat-link|contact #|link|below|is",
    "join [my|our|the] [free|vip] telegram|whatsapp|discord [vip|signals] group|channel|community",
    "add [me|us] [on|my] wechat|whatsapp|telegram|snapchat",
  ],
  es: [
    "escribeme|escribe|escribenos|contactame|contacta|hablame|agregame|informes|info .. whatsapp|wasap|telegram|wsp",
    "unete al|a-mi|a-nuestro [grupo|canal] [de] telegram|whatsapp",
  ],
  pt: ["chama|me-chama|chame|fale|falar|contato|me-chame|entre .. zap|whatsapp|whats|telegram|zapzap", "link do grupo|whatsapp|telegram"],
  fr: [
    "contactez|contacte|ecrivez|ecris|joignez|rejoignez|ajoutez [moi|nous] [mon|le|notre] [sur|par|via|groupe|canal] whatsapp|telegram",
    "contactez|contacte|ecrivez|ecris|joignez|rejoignez .. sur|par|via|groupe|canal whatsapp|telegram",
  ],
  de: ["schreib|schreibe|schreiben|kontaktiere|kontaktieren|melde|komm|tritt .. whatsapp|telegram"],
  it: ["scrivimi|scrivi|contattami|contattaci|contatta|aggiungimi|entra|unisciti .. whatsapp|telegram"],
  hi: [
    "whatsapp|telegram karo|kare|karen|kijiye|par-message|pe-message|join-karo|join-kare",
    "व्हाट्सएप|व्हाट्सऐप|टेलीग्राम .. करें|करे|जुड़ें|संपर्क|मैसेज",
  ],
  id: ["chat|hubungi|kontak|wa|japri|gabung|join|klik .. wa|whatsapp|telegram|tele"],
  tr: ["whatsapp*|telegram* .. yaz|yazin|ulas*|katil*|gel|grubu|grubuma|grubumuz*", "numaram|numarami yaz*|ekle*"],
  ar: ["راسلني|راسلنا|تواصل|تواصلوا|للتواصل|كلمني|انضم|ابعث ..... واتس|تليجرام|تلجرام|تيليجرام|تلغرام|الواتس|سناب"],
  zh: ["加我|加|添加|私信|联系|扫码加 [我的|个] 微信|vx|薇信|威信|v信|qq|电报|飞机", "微信同号|vx同号|加v|加vx"],
  ru: [
    "пиши|пишите|напиши|напишите|свяжитесь|звоните|подписывайся|вступай|связь|добавляйся .. ватсап|whatsapp|вотсап|telegram|телеграм|телегу|тг|вайбер",
  ],
  uk: ["пиши|пишіть|напишіть|телефонуйте|приєднуйся .. ватсап|whatsapp|telegram|телеграм|вайбер|viber"],
  nl: ["app|stuur|bericht|contacteer|contact .. via|op|me whatsapp|telegram"],
  pl: ["pisz|napisz|kontakt|dolacz|zapraszam .. whatsapp|whatsappie|telegram|telegramie|telegrama"],
  ja: ["line|ライン 登録|追加|友だち追加|ください|で連絡", "公式line|lineで|lineに ... 登録|追加|連絡"],
  ko: ["카톡|카카오톡|텔레그램|오픈채팅 문의|상담|주세요|추가|입장|아이디", "문의 카톡|텔레|텔레그램|오픈채팅"],
  vi: ["lien-he|nhan-tin|inbox|ket-ban|tham-gia .. zalo|telegram|whatsapp|viber"],
  th: ["แอดไลน์|ทักไลน์|แอด line|ไลน์ไอดี|id line|line id"],
  ro: ["scrie|contacteaza|contactati|scrieti|intra .. whatsapp|telegram"],
  sv: ["skriv|kontakta|meddela|ga-med .. whatsapp|telegram"],
  fa: ["واتساپ|تلگرام ... پیام|عضو|بدهید|دایرکت", "پیام ... واتساپ|تلگرام"],
  ur: ["واٹس-ایپ|وٹس-ایپ|واٹساپ|ٹیلیگرام ... رابطہ|کریں|میسج|نمبر", "رابطہ ... واٹس-ایپ|وٹس-ایپ|واٹساپ"],
  bn: ["হোয়াটসঅ্যাপ|হোয়াটসঅ্যাপে|টেলিগ্রাম|টেলিগ্রামে .. যোগাযোগ|করুন|মেসেজ"],
  fil: ["message|chat|pm .. ako|lang .. whatsapp|telegram|viber|messenger"],
});

export const positionContact = signal({
  id: "position-contact",
  group: "spam",
  family: "position",
  title: "Position holds contact data",
  why: "Telephone numbers, links and handles in a position are there for strangers. Small traders in many countries do so honestly, so it weighs little.",
  points: 13,
  needs: ["connections"],
  reads: ["job"],
  notices: mayHoldContact,
  languages: requests.languages,
  look: (person) => {
    const inPosition = contactIn(textOf(person.position), "e-mail", "messenger", "link", "handle", "phone");
    if (inPosition !== undefined) return { strength: 1, because: `the position holds contact data: “${inPosition}”` };
    // A firm may well be called by its web address, so a plain link says nothing here.
    const inCompany = contactIn(textOf(person.company), "e-mail", "messenger", "handle", "phone");
    if (inCompany !== undefined) return { strength: 1, because: `the company field holds contact data: “${inCompany}”` };
    return positionSays(person, requests);
  },
  examples: {
    fires: [
      { person: { position: "Investment plans, WhatsApp +1 (555) 010-7788" } },
      { person: { position: "Write to ada.example@example.com" } },
      { person: { position: "CEO", company: "wa.me/15550107788" } },
      { person: { position: "加我微信 ada88example" } },
      { person: { position: "للتواصل واتساب ٠٥٠٥٥٥٠١٢٣" } },
      { person: { position: "Designer | Telegram: @ada_example" } },
    ],
    silent: [
      { person: { position: "Software Engineer at WhatsApp" } },
      { person: { position: "Software Engineer @Example" } },
      { note: "An internal extension is too short for a telephone number.", person: { position: "Office Manager, ext. 4521" } },
      { person: { position: "Engineer 2010-2015, Team Lead 2015 - 2018" } },
      { person: { position: "Auditor ISO 9001 14001 45001" } },
      { person: { position: "Realtor® DRE #012345678" } },
      { person: { position: "Owner", company: "www.example.com" } },
      { person: { position: "Developer", company: "99designs" } },
    ],
  },
});
