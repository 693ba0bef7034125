/** Their first message asked for a slot in the calendar. */
import { NO_HISTORY } from "../person/history.ts";
import { phrases } from "../verdict/phrase.ts";
import { signal } from "../verdict/signal.ts";

const BOOKING_LINK =
  /calendly\.com|(?<![\p{L}\p{N}.])cal\.com\/|meetings\.hubspot|hubspot\.com\/meetings|savvycal\.com|tidycal\.com|chilipiper|acuityscheduling|oncehub|scheduleonce|zcal\.co|outlook\.office(?:365)?\.com\/(?:bookwithme|owa\/calendar)|calendar\.app\.google|youcanbook\.me|koalendar\.com|zeeg\.me|leadconnectorhq\.com|setmore\.com|appointlet|simplybook\.(?:me|it)/u;

const slots = phrases({
  en: [
    "hop|jump|get|jumping|hopping on|onto a|an [very] [quick|short|brief|15-minute|15-min|discovery|zoom|introductory|intro] call|zoom|chat|meeting",
    "# min|mins|minute|minutes [zoom|discovery|intro|introductory|phone|quick] call|chat|zoom|demo|meeting|conversation|presentation",
    "book|grab|pick|schedule|reserve|choose a|your|some [quick|free|convenient] [15-minute|discovery|strategy|time] slot|call|demo|spot|meeting|time-slot|appointment",
    "quick|short|brief|introductory|intro|discovery|strategy call|demo|zoom [this|next|with|on|to|about|sometime]",
    "my|our calendar [link|here|is]",
    "your availability|calendar [this|next|for|look]",
    "are you free|available [for|this|next|on|tomorrow] [a|week|monday|tuesday|wednesday|thursday|friday] [quick|short|week] [call|chat|or|at]",
  ],
  es: [
    "agendar|agendamos|agenda|agende|reserva|programar|programamos|agendemos una|un|tu|su [breve|rapida|corta] llamada|reunion|cita|demo|videollamada|espacio|sesion|demostracion",
    "llamada|reunion|videollamada|charla|call [rapida|breve|corta] [de] # minutos|min",
    "# minutos [esta|la|de|para] [semana|proxima|una|tu] [semana|llamada|reunion|tiempo]",
    "mi calendario|agenda",
    "breve|corta|rapida llamada|reunion|videollamada",
    "llamada|reunion breve|corta|rapida",
  ],
  pt: [
    "agendar|agendamos|marcar|marcamos|agende|marque|reserve uma|um [breve|rapida|rapido] conversa|reuniao|call|demo|demonstracao|bate-papo|chamada|horario|ligacao",
    "bate papo|call|conversa|reuniao [rapido|rapida|breve] [de] # minutos|min|minutinhos",
    "# minutos [esta|para|da|desta|na] [semana|uma|proxima|sua]",
    "minha agenda|calendario",
    "call|conversa|reuniao rapida|breve",
  ],
  fr: [
    "planifier|programmer|organiser|fixer|reserver|caler|convenir|reservez|prevoir un|une|d'un|votre [bref|court|rapide] appel|echange|rendez-vous|rdv|demo|creneau|visio|call|demonstration",
    "appel|echange|creneau|call|visio [rapide|telephonique] [de] # minutes|min",
    "# minutes [cette|la|pour|de] [semaine|un|votre|semaine-prochaine]",
    "mon agenda|calendrier",
    "bref|court|rapide appel|echange|call",
    "creneau .. semaine|disponible|#|pour|convient",
  ],
  de: [
    "termin|gesprach|telefonat|demo|call|slot|erstgesprach vereinbaren|buchen|ausmachen|sichern|aussuchen",
    "vereinbaren|buchen|sichern sie|wir|dir [sich] [gleich|jetzt|hier] einen|ein",
    "# minuten|min|minutiges [fur|zeit|gesprach|telefonat|call] [ein|gesprach|telefonat]",
    "kurzes|kurzen|unverbindliches|15-minutiges gesprach|telefonat|call|kennenlernen|zoom",
    "mein|meinen|meinem kalender",
  ],
  it: [
    "fissare|organizzare|prenotare|programmare|fissiamo|prenota|prenoti|scegli una|un|il [breve|veloce|rapida|tuo|rapido] call|chiamata|incontro|appuntamento|demo|videochiamata|telefonata|slot|orario",
    "call|chiamata|videochiamata|telefonata|chiacchierata [veloce|breve|conoscitiva] [di] # minuti|min",
    "# minuti [questa|per|la] [settimana|una|prossima]",
    "mio calendario",
    "breve|veloce|rapida chiamata|call|videochiamata|telefonata|incontro",
  ],
  hi: [
    "# minute|min [ki|ka|call|ke] [call|liye]",
    "call|demo|meeting schedule|book [kar*|kijiye]",
    "# मिनट [की|का|कॉल|के]",
    "कॉल|डेमो|मीटिंग शेड्यूल|बुक|तय",
  ],
  id: [
    "# menit [minggu|untuk|ngobrol|diskusi|saja]",
    "jadwalkan|atur|mengatur|booking [sesi|waktu] meeting|demo|waktu|panggilan|call|pertemuan|zoom",
    "call|meeting|zoom singkat|sebentar",
  ],
  tr: [
    "# dakika* [bir|gorusme*|vakit|ayir*]",
    "kisa|hizli|online bir gorusme*|toplanti*|telefon*|zoom*",
    "gorusme|toplanti|demo|randevu ayarla*|planla*|olustur*",
    "takvim* uygun|link*|sec*",
  ],
  ar: [
    "10|15|20|30|خمس-عشرة|عشر|عشرين دقيقة|دقائق",
    "مكالمة|اجتماع|محادثة ... قصير|قصيرة|سريعة|سريع",
    "حجز|تحديد|جدولة ... موعد|مكالمة|اجتماع",
  ],
  zh: ["10|15|20|30|十五|二十|三十 分钟 ... 电话|通话|会议|沟通|聊|介绍|时间", "约个|预约|安排 .. 电话|会议|时间|演示|通话"],
  ru: [
    "на|в|за # минут",
    "созвониться|созвонимся|созвон|созвонится",
    "короткий|короткая|небольшой|быстрый звонок|встреча|разговор|зум",
    "назначить|забронировать|выберите|запланировать [удобное] звонок|встречу|время|слот|созвон",
  ],
  uk: ["на # хвилин", "зідзвонитися|зідзвонимось", "короткий|коротка дзвінок|зустріч"],
  nl: [
    "# minuten [tijd|deze|voor|bellen] [een|week|voor]",
    "kort|korte|vrijblijvend gesprek|call|belletje|kennismaking|telefoongesprek|zoom",
    "afspraak|call|demo|gesprek|moment inplannen|plannen|boeken",
    "kwartiertje|belletje .. week|voor",
    "mijn agenda",
  ],
  pl: [
    "# minut [na|w] [krotka|rozmowe|tym]",
    "krotka|krotkiej|krotkie|szybka rozmowe|rozmowa|rozmowy|spotkanie|prezentacje|call",
    "umowic|umowmy|zarezerwuj|zarezerwowac|umow [sie] [na] [krotka|rozmowe|spotkanie|termin]",
    "kalendarz* .. termin|rozmow*|link",
  ],
  ja: [
    "10|15|20|30|45|60 分 .... お時間|ほど|程度|オンライン|お話|面談",
    "オンライン ... 面談|商談|ミーティング ..... お時間|いかが|でき|ご都合",
    "日程調整|ご予約はこちら",
  ],
  ko: ["# 분 [정도] [통화*|미팅*|대화*|시간*]", "15분|10분|20분|30분 [정도|만] [통화*|미팅*|대화*|시간*]", "미팅|통화 일정*|예약*"],
  vi: ["# phut [trao-doi|tuan|de|goi]", "dat|sap-xep [mot] lich|cuoc hen|goi|hop"],
  sv: ["# minuter [den|for|over] [har|ett]", "kort|snabbt samtal|mote|zoom|demo", "boka|bokar [in] ett|en|tid [samtal|mote|demo]"],
  ro: [
    "# minute [saptamana|pentru|la] [aceasta|o]",
    "scurta|scurt discutie|conversatie|intalnire|apel|call",
    "programa|programam|stabili|rezerva|stabilim [o|un] intalnire|apel|discutie|demo",
  ],
  fa: ["دقیقه|دقیقهای ..... تماس|گفتگو|صحبت|وقت|جلسه", "تماس|جلسه ... کوتاه|کوتاهی|هماهنگ|تنظیم"],
  th: ["10|15|20|30|สิบห้า|ยี่สิบ|สามสิบ นาที", "นัด .. คุย|ประชุม|เดโม|เวลา"],
});

export const schedulerFirst = signal({
  id: "scheduler-first",
  group: "spam",
  family: "channel",
  title: "Booking link in the first message",
  why: "A calendar link or a fifteen-minute call in the very first message is how sequences of sales messages end. Where you had asked for a meeting it does not count.",
  points: 16,
  needs: ["messages"],
  languages: slots.languages,
  hears: (text) => slots.find(text) !== undefined || BOOKING_LINK.test(text.folded),
  look: ({ messages: { heard } }) => {
    const slot = heard.find(({ signal, opening, number }) => opening && number === 1 && signal === "scheduler-first");
    return slot && { strength: 1, because: `Asked for a slot in your calendar in the first message, on ${slot.date}` };
  },
  examples: {
    fires: [
      {
        person: {
          messages: { ...NO_HISTORY, received: 1, heard: [{ signal: "scheduler-first", date: "2024-05-01", number: 1, opening: true }] },
        },
      },
    ],
    silent: [
      {
        note: "Not the first message.",
        person: {
          messages: {
            ...NO_HISTORY,
            received: 3,
            sent: 1,
            heard: [{ signal: "scheduler-first", date: "2024-05-03", number: 3, opening: true }],
          },
        },
      },
      {
        note: "After you had written with each other.",
        person: {
          messages: {
            ...NO_HISTORY,
            received: 4,
            sent: 4,
            heard: [{ signal: "scheduler-first", date: "2024-05-01", number: 1, opening: false }],
          },
        },
      },
    ],
  },
});
