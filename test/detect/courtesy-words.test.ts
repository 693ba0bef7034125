import { describe, expect, it } from "vitest";
import { isCourtesy, isRefusal } from "../../src/detect/courtesy-words.ts";
import { textOnce } from "../../src/text/text.ts";

const GREETINGS = [
  "Happy birthday, Jonas! Have a great day.",
  "Congrats on the new role!",
  "Thanks for connecting, Mira.",
  "Thank you so much",
  "Nice to connect with you. How are you?",
  "👍",
  "",
  "Feliz cumpleaños, que lo pases muy bien",
  "Gracias por aceptar, un saludo",
  "Parabéns pelo novo emprego!",
  "Obrigada por aceitar o convite",
  "Joyeux anniversaire !",
  "Merci pour l'ajout, au plaisir",
  "Alles Gute zum Geburtstag, Frau Kern",
  "Vielen Dank für die Vernetzung!",
  "Tanti auguri di buon compleanno",
  "Grazie per il collegamento",
  "जन्मदिन की हार्दिक शुभकामनाएं",
  "Janamdin mubarak ho bhai",
  "Selamat ulang tahun, Pak Eko",
  "Terima kasih sudah menerima undangan saya",
  "Doğum gününüz kutlu olsun",
  "Bağlantı için teşekkürler",
  "كل عام وأنت بخير",
  "شكرا على قبول الدعوة",
  "生日快乐！",
  "谢谢通过，很高兴认识您",
  "С днём рождения, Павел!",
  "Спасибо за приглашение, рад знакомству",
  "Дякую за запрошення",
  "Gefeliciteerd met je verjaardag",
  "Bedankt voor het connecten",
  "Wszystkiego najlepszego z okazji urodzin",
  "Dziękuję za przyjęcie zaproszenia",
  "お誕生日おめでとうございます",
  "つながり申請ありがとうございます",
  "생일 축하드려요",
  "일촌 수락 감사합니다",
  "Chúc mừng sinh nhật anh",
  "Cảm ơn chị đã kết nối",
  "Grattis på födelsedagen",
  "Tack för kontakten",
  "La mulți ani!",
  "Mulțumesc pentru conectare",
  "تولدت مبارک",
  "สุขสันต์วันเกิดค่ะ",
  "Maligayang kaarawan",
  "Asante kwa kuniunganisha",
];

const NO_GREETINGS = [
  "Thanks for connecting! We help companies like yours get more clients. Interested?",
  "Thanks for connecting! Are you coming on Thursday?",
  "Happy to connect, here is the draft: https://example.org/draft",
  "Good morning, can you send me the plan again?",
  "Danke für die Vernetzung! Wir senken die Kosten von Betrieben um 30 Prozent, Interesse?",
  "Merci de m'avoir renvoyé le devis, je le signe demain ?",
  "Gracias por conectar. ¿Podemos agendar una llamada para mostrarle cuánto puede ahorrar?",
  "The keys are with the neighbour, the alarm is off",
  "谢谢，报告我今天下午发给你，第三页的数字还要再核对一次，另外周五的会议改到了周一上午十点，会议室不变，请通知大家，也请把投影仪带上",
  "Congratulations! Your number was drawn, call 555 014 789 to claim the prize",
];

const REFUSALS = [
  "No thanks.",
  "Thank you, but I'm not interested.",
  "Please stop contacting me",
  "No me interesa, gracias",
  "Não tenho interesse",
  "Non merci, pas besoin",
  "Danke, kein Interesse.",
  "No grazie, non mi interessa",
  "Geen interesse, bedankt",
  "Nie jestem zainteresowany",
  "Teşekkürler, ilgilenmiyorum",
  "Maaf, saya tidak tertarik",
  "Không quan tâm em nhé",
  "Nej tack, inte intresserad",
  "Nu mulțumesc",
  "Спасибо, не интересно",
  "Дякую, не цікаво",
  "रुचि नहीं है",
  "لست مهتما، شكرا",
  "谢谢，不需要",
  "興味はありません",
  "관심 없습니다",
];

const NO_REFUSALS = [
  "I'll pass it on to Anna.",
  "Please stop by on Friday, the kids would love it.",
  "No need to bring anything, just come",
  "Danke, ich komme gern.",
  "Non, merci à toi d'être venu, c'était parfait et tout le monde a adoré le gâteau que tu as apporté, à très vite",
  "Спасибо, буду в девять",
];

describe("greetings", () => {
  it.each(GREETINGS)("%s", (text) => expect(isCourtesy(textOnce(text))).toBe(true));
});

describe("more than a greeting", () => {
  it.each(NO_GREETINGS)("%s", (text) => expect(isCourtesy(textOnce(text))).toBe(false));
});

describe("refusals", () => {
  it.each(REFUSALS)("%s", (text) => expect(isRefusal(textOnce(text))).toBe(true));
});

describe("no refusals", () => {
  it.each(NO_REFUSALS)("%s", (text) => expect(isRefusal(textOnce(text))).toBe(false));
});

/** So many words that say nothing. */
const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(" ");
const greeting = (text: string) => isCourtesy(textOnce(text));

describe("how long courtesy may be", () => {
  it.each([
    ["twenty words", `Congrats ${words(19)}`, true],
    ["twenty-one words", `Congrats ${words(20)}`, false],
    ["fifty letters where words have no spaces", `恭喜${"好".repeat(48)}`, true],
    ["fifty-one letters where words have no spaces", `恭喜${"好".repeat(49)}`, false],
    ["more letters beside a name without spaces", `Congrats 王小明 ${"x".repeat(60)}`, true],
    ["half of it without spaces", `congrats ${"x".repeat(20)} ${"好".repeat(30)}`, true],
    ["a letter more without spaces", `congrats ${"x".repeat(20)} ${"好".repeat(31)}`, false],
  ])("a greeting of %s: %s", (_, text, is) => expect(greeting(text)).toBe(is));

  it.each([
    ["six words", `Thanks ${words(5)}`, true],
    ["seven words", `Thanks ${words(6)}`, false],
    ["six words, however long", `Thanks ${"x".repeat(80)}`, true],
    ["sixteen letters where words have no spaces", `好的${"吧".repeat(14)}`, true],
    ["seventeen letters where words have no spaces", `好的${"吧".repeat(15)}`, false],
  ])("a nod of %s: %s", (_, text, is) => expect(greeting(text)).toBe(is));

  it.each([
    ["twenty words", `No thanks ${words(18)}`, true],
    ["twenty-one words", `No thanks ${words(19)}`, false],
    ["no refusal", words(3), false],
  ])("a refusal of %s: %s", (_, text, is) => expect(isRefusal(textOnce(text))).toBe(is));
});

describe("what makes more of it", () => {
  it.each([
    ["nothing but small words", "Hello dear sir", true],
    ["a word beside them", "Hello budget", false],
    ["a link", "Congrats https://example.org", false],
    ["an address", "Congrats www.example.org", false],
    ["a number of five digits", "Congrats 12345", false],
    ["a number of four", "Congrats 1234", true],
    ["a question", "Congrats, when is it?", false],
    ["how one is", "Congrats, how are you?", true],
    ["words of its own", words(3), false],
    ["a pitch", "Thanks for connecting! We help companies like yours get more clients", false],
  ])("%s: a greeting: %s", (_, text, is) => expect(greeting(text)).toBe(is));
});
