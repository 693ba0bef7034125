/**
 * Politeness, in plain patterns of folded words: greetings and thanks, which are no exchange, and refusals, which are no interest. A learned
 * reading of it was tried and was too weak.
 */
import { EDGELESS, isAscii, phraseFinder, type Text } from "../text/text.ts";
import { readMessage } from "./read-message.ts";

/** Courtesies of many languages, ready to be looked for. */
interface Courtesies {
  /** Whole words. */
  readonly phraseAmong: (words: readonly string[]) => string | undefined;
  /** The beginnings of words, with a space before them. */
  readonly beginnings: readonly string[];
  /** Parts that stand anywhere, one behind the other: scripts without spaces between words, and Arabic, where articles and endings grow on them. */
  readonly anywhere: readonly (readonly string[])[];
}

/**
 * Reads courtesies as they stand below, `;` between them: words with a space between, `|` between those that may stand for each other, where
 * none may be as well; `_` for a space within them, `*` for any end, `~` for whatever comes between.
 */
function courtesies(...languages: readonly string[]): Courtesies {
  const all = languages.flatMap((language) => language.split("; ")).flatMap(spelledOut);
  const isAnywhere = (phrase: string) => EDGELESS.test(phrase);
  return {
    phraseAmong: phraseFinder(all.filter((phrase) => !isAnywhere(phrase) && !phrase.endsWith("*"))),
    beginnings: all.filter((phrase) => !isAnywhere(phrase) && phrase.endsWith("*")).map((phrase) => ` ${phrase.slice(0, -1)}`),
    anywhere: all.filter(isAnywhere).map((phrase) => phrase.replaceAll(" ", "").split("~")),
  };
}

/** All that a courtesy stands for, word for word. */
function spelledOut(courtesy: string): string[] {
  return courtesy
    .split(" ")
    .reduce<string[]>(
      (begun, slot) => begun.flatMap((start) => slot.split("|").map((words) => `${start} ${words.replaceAll("_", " ")}`.trim())),
      [""],
    );
}

/** Words that by themselves, or together, say no more than hello. */
const SMALL_TALK = new Set(
  (
    "hi hello hey dear sir madam thanks thank you thx ok okay yes no great nice cool wow welcome bye good perfect sure done hola gracias ola oi obrigado obrigada " +
    "bonjour bonsoir merci salut coucou hallo hoi hej moin servus danke ciao salve grazie salam selam merhaba namaste namaskar halo hai ya cześć czesc dzieki tak " +
    "привет здравствуйте спасибо да нет ок вітаю привіт дякую так नमस्ते धन्यवाद مرحبا شكرا السلام عليكم سلام ممنون 你好 您好 谢谢 好的 こんにちは ありがとう 안녕하세요 감사합니다 " +
    "สวัสดี สวัสดีครับ สวัสดีค่ะ ขอบคุณ xin chao chào chao buna multumesc tack asante habari salamat"
  ).split(" "),
);

/** What one says on birthdays, new jobs and holidays, on having connected, and at any time; a language each. */
const GREETINGS = courtesies(
  "happy|belated belated| birthday|bday|b_day|anniversary|holidays|easter|diwali|eid|weekend|friday|monday|thanksgiving; " +
    "happy|joyful work anniversary; happy new year; merry christmas|xmas; seasons|season_s greetings; eid mubarak; " +
    "congrats|congratulations|congratz; " +
    "nice|good|great|pleased|glad|lovely|happy|pleasure|honored|delighted to be| finally| meet|connect|meeting|connecting|connected; " +
    "thanks|thanks_a_lot|thank_you|thank_you_so_much|thank_you_very_much for your|the|accepting|my| kind| connecting|connection|connecting_with_me|accepting|accept|adding|add|invite|invitation|request|endorsement|endorsing|wishes|birthday_wishes|congratulations|kind_words|connect|network; " +
    "best wishes|regards; well deserved; good luck; many happy returns; " +
    "have a great|good|nice|lovely|wonderful| day|weekend|evening|week|one|year|christmas|holiday; " +
    "good|gd morning|afternoon|evening|night; how are you|things; hope you|all are|is doing| well|good|fine; " +
    "welcome to my|the network; likewise",
  "feliz y| cumpleanos|cumple|aniversario|navidad|ano|dia|fin|pascua|semana|viernes; felices fiestas|pascuas|navidades; " +
    "felicidades|felicitaciones|enhorabuena; gracias por; mucho|un gusto|placer; encantado|encantada; " +
    "un cordial|fuerte| saludo|abrazo; buenos dias; buenas tardes|noches; que tal|como_estas|como_esta|todo_bien; " +
    "exitos|bendiciones",
  "feliz aniversario|natal|ano|pascoa|dia; boas festas; parabens; obrigado|obrigada|grato|grata por|pela|pelo; prazer em; " +
    "bom dia|final_de_semana|fim_de_semana|feriado; boa tarde|noite|semana|sorte; tudo bem|bom; abraco|abracos; sucesso",
  "joyeux|bon anniversaire|noel|nouvel_an; bonne annee|journee|soiree|fete|continuation|chance|semaine; " +
    "bon week_end|weekend|courage; joyeuses fetes|paques; meilleurs voeux; felicitations|bravo; merci beaucoup| pour|de|d_avoir; " +
    "enchante|enchantee|ravi|ravie; au plaisir; comment vas_tu|allez_vous|ca_va; bien cordialement|a_vous",
  "alles gute|liebe; herzlichen|herzliche|herzlich gluckwunsch|gluckwunsche|willkommen; gluckwunsch|gratulation|gratuliere; " +
    "danke|dank schon|dir|ihnen| fur die|das|deine|ihre|den|deinen|ihren| schnelle| vernetzung|vernetzen|annahme|kontakt|kontaktaufnahme|kontaktanfrage|annehmen|bestatigung|gluckwunsche|wunsche|einladung|hinzufugen|connecten; " +
    "danke furs vernetzen|annehmen|connecten|hinzufugen; frohe|frohes|schone weihnachten|ostern|fest|feiertage|neues|pfingsten; " +
    "guten rutsch|morgen|abend|start; schonen|schones|schone tag|abend|wochenende|woche|feierabend|urlaub; freut mich; freue mich; " +
    "schon dich|sie| hier| kennenzulernen|zu_vernetzen|vernetzt_zu_sein; viel erfolg|gluck|spass; " +
    "viele|beste|liebe|herzliche gruesse|grusse|grussen|gruße; wie geht_es|geht_s",
  "buon|buona|tanti compleanno|natale|anno|onomastico|lavoro|pasqua|auguri|giornata|serata|weekend|fortuna|settimana|fine_settimana; " +
    "congratulazioni|complimenti|auguri; grazie mille| per|di|dell; piacere di; piacere mio; come stai|sta|va; cordiali saluti",
  "gefeliciteerd|proficiat|gefeliciteert; " +
    "fijne|prettige|gelukkig|gelukkige|vrolijk verjaardag|feestdagen|kerst|kerstdagen|nieuwjaar|dag|weekend|avond|nieuw_jaar|pasen|vakantie; " +
    "bedankt|dank je|u| wel| voor; leuk|fijn|prettig om te connecten|je_te_ontmoeten|kennis_te_maken|u_te; leuk je hier|te; " +
    "aangenaam; veel succes|plezier|geluk; hoe gaat|is_het; goedemorgen|goedemiddag|goedenavond; " +
    "hartelijke|vriendelijke groet|groeten",
  "wszystkiego najlepszego|dobrego; gratulacje|gratuluje|gratulujemy; dziekuje|dziekuje_bardzo|dzieki za; sto lat; " +
    "wesolych swiat; szczesliwego nowego; milego|dobrego dnia|weekendu|wieczoru|tygodnia; milo mi|poznac|nawiazac; powodzenia; " +
    "jak sie_masz|leci; pozdrawiam|pozdrowienia",
  "dogum gununuz|gununuzu|gunun|gunu|gununu; nice|mutlu yillara|yillar|bayramlar|seneler|haftalar; " +
    "tebrik*|kutlarim|kutluyorum|kutlariz; tesekkur*; baglanti|kabul|eklediginiz|davet* icin cok| tesekkur*; " +
    "iyi|mutlu|hayirli bayramlar|seneler|gunler|aksamlar|haftalar|calismalar|olsun|haftasonlari; tanistigima|tanistigimiza memnun; " +
    "memnun oldum; nasilsin|nasilsiniz; gunaydin; basarilar; hayirli olsun",
  "selamat ulang|hari|natal|tahun|idul|pagi|siang|sore|malam|atas|ya|menempuh|bergabung; terima kasih; " +
    "salam kenal|hangat|sukses; senang terhubung|berkenalan|bisa_terhubung; semoga sukses|sehat|lancar; apa kabar; sukses selalu",
  "chuc mung; cam on; rat vui; chuc anh|chi|ban|em| mot| ngay|suc_khoe|vui|thanh_cong|cuoi_tuan|nam_moi; khoe khong",
  "grattis|gratulerar|grattis_till; tack sa| mycket| for; god|gott jul|nytt|fortsattning|paske|morgon|kvall; " +
    "trevlig|trevligt|glad|skon helg|midsommar|pask|att_traffas|att_connecta|sommar|kvall|dag; " +
    "kul|trevligt|roligt att connecta|ha_kontakt|vi_har_kontakt|fa_kontakt; ha en; lycka till; hur mar|ar_laget",
  "la multi_ani; felicitari; multumesc|multumim|mersi mult|frumos| pentru|ca; sarbatori fericite; craciun fericit; " +
    "paste fericit; incantat|incantata; o zi|seara|saptamana; mult succes; ce mai_faci|faceti; numai bine",
  "с прошедшим|наступающим| днем|днём|новым|наступающим|праздником|рождеством|юбилеем|годовщиной|повышением|новосельем; " +
    "поздравля*|поздравления; спасибо|благодарю|благодарим вам| большое| за; приятно|рад|рада|рады; будем знакомы|на_связи; " +
    "хорошего|доброго|удачного дня|вечера|утра|недели|выходных; всего доброго|наилучшего|хорошего; удачи|успехов; " +
    "как дела|поживаете",
  "з днем|новим|святом|різдвом|ювілеєм; вітаю з|вас|тебе; вітаємо; дякую|дякуємо|спасибі; приємно|радий|рада; " +
    "гарного|доброго|вдалого дня|вечора|ранку|тижня; всього найкращого; успіхів; як справи",
  "janmadin|janamdin; happy|mubarak diwali|holi|ho; badhai; shubh|subh diwali|ratri|prabhat|kamnaye*|din; dhanyawad|shukriya; " +
    "aap kaise_hain|kaise_ho; जन्मदिन|सालगिरह; हार्दिक शुभकामनाएं|शुभकामनाएँ|बधाई; बधाई; शुभ दीपावली|रात्रि|प्रभात|दिन; " +
    "शुभकामनाएं|शुभकामनाएँ; धन्यवाद|शुक्रिया; जुड़ने के_लिए धन्यवाद|शुक्रिया; आप कैसे_हैं",
  "عيدميلاد|عيدمبارك|عيدسعيد|رمضانكريم|رمضانمبارك|كلعاموانت|كلعاموانت|كلسنه; مبروك|مبارك|تهانينا|الفمبروك|اهنيك|تهاني; " +
    "شكراعلي|شكرالقبول|شكرالك|شكراجزيلا|اشكركعلي|شكرالاضافت; تشرفت|تشرفنا|سعيدبالتواصل|سعدت|سررت|يسعدنيالتواصل; " +
    "صباحالخير|مساءالخير|كيفحالك|بالتوفيق|تحياتي|جمعهمباركه|يومكسعيد",
  "生日快乐|新年快乐|节日快乐|中秋快乐|春节快乐|圣诞快乐|元旦快乐|周末愉快|新年好|周末快乐; 恭喜|祝贺|恭贺; 谢谢通过|谢谢添加|谢谢您通过|感谢通过|感谢添加|谢谢接受|感谢接受|谢谢加我; " +
    "幸会|很高兴认识|认识您很高兴|认识你很高兴|很荣幸; 早上好|晚上好|下午好|一切顺利|万事如意|身体健康|祝您|祝你|近来可好|最近好吗",
  "お誕生日|おめでとう|あけまして|明けまして|ご就任|メリークリスマス|良いお年を; 承認 ~ ありがとう|感謝|御礼; つながり|繋が|コネクト|申請 ~ ありがとう|嬉し|光栄|感謝; よろしくお願い|宜しくお願い|はじめまして|初めまして; " +
    "お元気ですか|ご無沙汰|お疲れ様",
  "생일 축하*; 축하*; 새해 복*; 일촌|수락|연결|초대 신청| 감사*|고맙*; 수락해 주셔서 감사*; 반갑습니다|반가워요|반갑네요; 만나서|알게되어 반갑*|기쁩*; 잘 부탁*; 메리 크리스마스; " +
    "즐거운|행복한|좋은 하루*|주말*|명절*|추석*|연휴*|저녁*; 잘 지내*",
  "تولدت|تولدتان|سالنو|نوروز|عيدشما ~ مبارك; تبريك|مبارك; ممنون|متشكرم|سپاس|مرسي|تشكر ~ پذيرش|قبول|اضافه|دعوت|پذيرفت|ارتباط; " +
    "خوشوقتم|خوشبختم|ازاشنايي; حالشما|چطوري|چطوريد|روزبخير|صبحبخير|شببخير|موفقباشيد|روزخوش",
  "สุขสันต์วันเกิด|สวัสดีปีใหม่|ยินดีด้วย|ขอแสดงความยินดี|สุขสันต์วัน|เมอร์รี่คริสต์มาส; " +
    "ขอบคุณที่รับ|ขอบคุณที่แอด|ขอบคุณที่เชื่อมต่อ|ขอบคุณสำหรับการเชื่อมต่อ|ขอบคุณสำหรับคำอวยพร; " +
    "ยินดีที่ได้รู้จัก|ยินดีที่ได้เชื่อมต่อ|สบายดีไหม|โชคดี|อรุณสวัสดิ์",
  "maligayang kaarawan|pasko|bagong_taon; happy birthday; salamat sa pag_accept|pag_connect|pag_add|koneksyon; " +
    "magandang umaga|hapon|gabi|araw; kumusta|kamusta; ikinagagalak kong|ko",
  "heri ya siku|krismasi|mwaka; hongera; asante sana| kwa kuniunganisha|kunikubali|kuungana|kukubali|muunganisho; " +
    "nafurahi|nimefurahi kukutana|kukufahamu|kuungana; habari za_asubuhi|yako|za_leo; siku njema",
);

/** Thanks, assent and farewell: nothing more, where hardly a word stands beside them. */
const NODS = courtesies(
  "thank|thanks|thx|ty|cheers; you|your are|you_re|youre most| welcome; no problem|worries; sounds good|great; see you|ya; " +
    "will do; got it; of course; my pleasure; same to|here you",
  "gracias; de nada; igualmente; de acuerdo; perfecto; hasta luego|pronto",
  "obrigado|obrigada|valeu; de nada; igualmente; combinado; ate logo|breve|mais",
  "merci; de rien; avec plaisir; d_accord; pareillement|egalement; a bientot",
  "danke|dank|dankeschon; gern geschehen; gerne; ebenso|gleichfalls; bis bald|dann|morgen|spater",
  "grazie; prego; figurati; altrettanto; d_accordo; a presto|dopo",
  "dank|bedankt; graag gedaan; insgelijks; tot snel|morgen|straks",
  "dziekuje|dzieki|dziekujemy; prosze bardzo; nie ma_za_co; nawzajem|wzajemnie; do zobaczenia|uslyszenia",
  "tesekkur*|sagol*|eyvallah; rica ederim; gorusuruz",
  "terima kasih|makasih; makasih; sama sama; sampai jumpa|ketemu",
  "cam on; khong co_gi|co_chi; hen gap",
  "tack; varsagod|ingen_fara; detsamma; vi ses|hors",
  "multumesc|multumim|mersi; cu placere|drag; la fel; pe curand",
  "спасибо|благодарю; пожалуйста; не за_что; взаимно; хорошо|договорились; до свидания|встречи|связи",
  "дякую|дякуємо; будь ласка; нема за_що; навзаєм|взаємно; до зустрічі|побачення",
  "dhanyawad|shukriya; theek hai; धन्यवाद|शुक्रिया; ठीक है",
  "شكرا|عفوا|تمام|حسنا|انشاءالله|واياك|معالسلامه",
  "谢谢|感谢|多谢|不客气|好的|收到|没问题|再见|辛苦了",
  "ありがとう|どういたしまして|こちらこそ|了解|承知|かしこまりました|失礼します",
  "감사*; 고맙*|고마워*; 천만에*; 알겠습니다|네|넵",
  "ممنون|متشكرم|سپاس|مرسي|خواهشميكنم|باشه|خداحافظ",
  "ขอบคุณ|ไม่เป็นไร|ยินดี|ได้ครับ|ได้ค่ะ|รับทราบ",
  "salamat; walang anuman",
  "asante|ahsante; karibu; sawa",
);

/** What declines. */
const REFUSALS = courtesies(
  "no thanks|thank; thanks but|thank_you_but no; not interested|interest; " +
    "not really| currently| looking for|to|at_the_moment|right_now; " +
    "isn_t|is_not|not a|the| good| right| fit|for_me|for_us|relevant; " +
    "please do| stop contacting|messaging|sending|writing|spamming|emailing; please remove me; unsubscribe; " +
    "don_t|dont|do_not contact|message|write|email to| me; " +
    "i_ll|i_will|will|gonna|have_to pass thanks|for_now|on_this|on_it|this_time; " +
    "no need thanks|thank|at_the_moment|for_that|for_your; we_re|we_are|i_m|i_am all set|good_thanks|happy_with_our|covered; " +
    "decline|not_for_me",
  "no me|nos| interesa; no muchas| gracias; gracias pero no; no estoy|estamos muy| interesado|interesada|interesados|buscando; " +
    "no lo necesito|necesitamos; no me_escribas|escriba|contactes|contacte",
  "nao tenho|temos interesse; nao muito| obrigado|obrigada; obrigado|obrigada mas; nao me|nos interessa; " +
    "nao estou|estamos interessado|interessada|interessados; sem interesse; no momento nao",
  "pas interesse|interessee|interesses; non merci; merci mais|non; ne m|nous| interesse|interesse_pas pas; pas besoin; " +
    "ne me contactez|ecrivez; pas d_interet",
  "kein|keinen|keinerlei interesse|bedarf; nein vielen| danke; danke aber| nein|kein; nicht interessiert|interesse; " +
    "nichts fur mich|uns; bitte keine weiteren|nachrichten; nicht mehr kontaktieren|schreiben",
  "non mi|ci| interessa; no grazie; grazie ma| no; non sono|siamo interessato|interessata|interessati; nessun interesse; " +
    "non mi scriva|contatti|scrivere",
  "geen interesse|behoefte; nee; niet geinteresseerd; bedankt maar nee|geen",
  "nie jestem|jestesmy zainteresowan*; nie dziekuje|dzieki|dziekujemy; dziekuje ale| nie; nie interesuje|potrzebuje; " +
    "prosze nie pisac|kontaktowac",
  "ilgilenmiyor*; hayir tesekkur*; tesekkur* ilgilenm*|istemiyor*|gerek_yok; ihtiyacim|ihtiyacimiz yok",
  "tidak|kurang|belum tertarik|berminat|minat|butuh; tidak terima kasih; terima kasih tidak|belum|tapi_tidak; " +
    "maaf saya| tidak|belum| tertarik|berminat",
  "khong quan_tam|co_nhu_cau|can; cam on nhung| minh|em|toi|anh| khong",
  "inte intresserad|intresserade|aktuellt|intresse; nej tack; tack men| nej; inget intresse|behov",
  "nu sunt|suntem interesat|interesata|interesati; nu multumesc|mersi; nu ma|ne| intereseaza; multumesc dar| nu",
  "не интересно|интересует|нужно|актуально|заинтересован*; нет спасибо; спасибо не|нет; прошу больше| не писать; не пишите",
  "не цікаво|цікавить|потрібно|актуально|зацікавлен*; ні дякую; дякую ні|не; не пишіть",
  "interest|interested nahi|nahin; nahi ji| chahiye|dhanyawad|shukriya; रुचि|दिलचस्पी नहीं; नहीं",
  "غير مهتم; لست مهتم; لا شكرا; لااحتاج|لاارغب|لايهمني|لاتراسلني",
  "不需要|不感兴趣|没兴趣|没有兴趣|没有需求|暂时没有需要|不考虑|请不要再|别再发|谢谢不用",
  "結構です|興味はありません|興味がありません|必要ありません|お断り|遠慮し|間に合って|見送らせて",
  "관심 없*; 괜찮습니다|사양하*|필요없*; 필요 없*; 연락하지 마*|말*",
  "علاقهايندارم|علاقهندارم|نهممنون|نيازيندارم|نيازندارم|تمايليندارم",
  "ไม่สนใจ|ไม่ต้องการ|ไม่เป็นไรขอบคุณ|ขอบคุณแต่ไม่|ยังไม่สนใจ",
  "hindi ako|kami interesado|interested; salamat pero hindi|na_lang; hindi salamat",
  "sina|hatuna nia|haja|hamu; hapana asante; sihitaji|sipendezwi",
);

/** Longer texts hold more than the courtesy they begin with. */
const GREETING_WORDS = 20;
const NOD_WORDS = 6;
/** Scripts without spaces between words make few of them; their letters are counted. */
const GREETING_LETTERS = 50;
const NOD_LETTERS = 16;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** A link or a number is more than courtesy. */
const MORE = /:\/\/|www\.|\p{Nd}(?:[ -]?\p{Nd}){4}/u;
/** A question wants an answer, unless it asks how one is. */
const QUESTION = /[?？؟]/;
const WELLBEING =
  /how (?:are|is|have)|que tal|como esta|como vai|tudo bem|comment (?:vas|allez|ca)|ca va|wie geht|come (?:stai|sta|va)|hoe gaat|hoe is het|jak sie|co slychac|nasilsin|apa kabar|khoe khong|hur mar|ce mai fac|как (?:дела|поживаете|ты|вы)|як (?:справи|ти|ви)|kaise (?:ho|hain)|कैसे|كيف|好吗|お元気|지내|چطور|حال|สบายดี|kumusta|kamusta|habari/u;
/** So many points of an offer in so many letters, and a text is more than the thanks it begins with. */
const OFFER_POINTS = 15;
const LEAST_LETTERS = 50;

/** Whether a message is a greeting or thanks and nothing else; so is one without a word: a reaction, an attachment, an emoji. */
export function isCourtesy(text: Text): boolean {
  const { words, folded } = text;
  if (words.length === 0) return true;
  if (words.length > GREETING_WORDS || (folded.length > GREETING_LETTERS && isUnspaced(folded))) return false;
  if (words.every((word) => SMALL_TALK.has(word))) return true;
  if (MORE.test(folded) || (QUESTION.test(folded) && !WELLBEING.test(folded))) return false;
  if (words.length <= NOD_WORDS && (folded.length <= NOD_LETTERS || !isUnspaced(folded)) && holds(text, NODS)) return true;
  if (!holds(text, GREETINGS)) return false;
  // "Thanks for connecting! We help companies …" begins as a greeting does and is none.
  return folded.length < LEAST_LETTERS || readMessage(text.raw).points < OFFER_POINTS;
}

/** Whether a message declines. */
export function isRefusal(text: Text): boolean {
  return text.words.length <= GREETING_WORDS && holds(text, REFUSALS);
}

function holds({ words, folded }: Text, { phraseAmong, beginnings, anywhere }: Courtesies): boolean {
  if (phraseAmong(words) !== undefined) return true;
  const spaced = ` ${words.join(" ")}`;
  if (beginnings.some((beginning) => spaced.includes(beginning))) return true;
  if (isAscii(folded)) return false;
  const letters = canonical(folded);
  return anywhere.some((parts) => standsIn(letters, parts));
}

/** Whether parts stand in a text one behind the other. */
function standsIn(letters: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = letters.indexOf(part, from);
    from = at + part.length;
    return at !== -1;
  });
}

/** A text without spaces, with Arabic letters that are written in several ways in one of them, and without what is written of its vowels. */
function canonical(folded: string): string {
  return folded
    .replace(/[\s\u0640\u064b-\u065f\u0670]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىیئ]/g, "ي")
    .replaceAll("ک", "ك")
    .replace(/[ةھہۀە]/g, "ه")
    .replaceAll("ؤ", "و");
}

/** Whether a text is written without spaces, and not merely holds a name that is. */
function isUnspaced(folded: string): boolean {
  return (folded.match(UNSPACED)?.length ?? 0) * 2 > folded.length;
}
