/** Politeness: greetings and thanks, which are no conversation, and refusals, which are no interest. */
import type { Text } from "../text/text.ts";
import { shortPhrases } from "./phrase.ts";
import { isPitch } from "./pitch.ts";

/** What one says on birthdays, new jobs and holidays, on having connected, and at any time. */
const greetings = shortPhrases({
  en: [
    "happy|belated [belated] birthday|bday|b-day|anniversary|holidays|easter|diwali|eid|weekend|friday|monday|thanksgiving",
    "happy|joyful work anniversary",
    "happy new year",
    "merry christmas|xmas",
    "seasons|season's greetings",
    "eid mubarak",
    "congrats|congratulations|congratz",
    "nice|good|great|pleased|glad|lovely|happy|pleasure|honored|delighted to [be] [finally] meet|connect|meeting|connecting|connected",
    "thank|thanks [you] [so|very] [much] for [your|the|accepting|my] [kind] connecting|connection|connecting-with-me|accepting|accept|adding|add|invite|invitation|request|endorsement|endorsing|wishes|birthday-wishes|congratulations|kind-words|connect|network",
    "best wishes|regards",
    "well deserved",
    "good luck",
    "many happy returns",
    "have a [great|good|nice|lovely|wonderful] day|weekend|evening|week|one|year|christmas|holiday",
    "good|gd morning|afternoon|evening|night",
    "how are you|things",
    "hope you|all are|is [doing] well|good|fine",
    "welcome to my|the network",
    "likewise",
  ],
  es: [
    "feliz [y] cumpleanos|cumple|aniversario|navidad|ano|dia|fin|pascua|semana|viernes",
    "felices fiestas|pascuas|navidades",
    "felicidades|felicitaciones|enhorabuena",
    "gracias por [la|tu|su|el] [aceptar|aceptarme|conectar|contactar|conexion|invitacion|agregarme|felicitacion|saludo|contacto|solicitud|anadirme]",
    "mucho|un gusto|placer [conectar|conocerte|conocerlo|saludarte|en|en-]",
    "encantado|encantada [de] [conectar|conocerte|saludarte]",
    "un [cordial|fuerte] saludo|abrazo",
    "buenos dias",
    "buenas tardes|noches",
    "que tal|como-estas|como-esta|todo-bien",
    "exitos|bendiciones",
  ],
  pt: [
    "feliz aniversario|natal|ano|pascoa|dia",
    "boas festas",
    "parabens",
    "obrigado|obrigada|grato|grata por|pela|pelo [me] [aceitar|conectar|conexao|convite|adicionar|contacto|contato|felicitacao|mensagem|parabens|carinho|lembranca]",
    "prazer em [te|lhe] [conectar|conhecer|conhece-lo|conhece-la]",
    "bom dia|final-de-semana|fim-de-semana|feriado",
    "boa tarde|noite|semana|sorte",
    "tudo bem|bom",
    "abraco|abracos",
    "sucesso",
  ],
  fr: [
    "joyeux|bon anniversaire|noel|nouvel-an",
    "bonne annee|journee|soiree|fete|continuation|chance|semaine",
    "bon week-end|weekend|courage",
    "joyeuses fetes|paques",
    "meilleurs voeux",
    "felicitations|bravo",
    "merci [beaucoup] pour|de|d'avoir [l'|la|votre|ton|m'] [avoir] [ajout|invitation|connexion|mise-en-relation|mise-en-contact|accepte|acceptation|accepter|felicitations|voeux|contact|ajoute]",
    "enchante|enchantee|ravi|ravie [de] [faire|vous|te|d'] [connaissance|compter|etre]",
    "au plaisir",
    "comment vas-tu|allez-vous|ca-va",
    "bien cordialement|a-vous",
  ],
  de: [
    "alles gute|liebe",
    "herzlichen|herzliche|herzlich gluckwunsch|gluckwunsche|willkommen",
    "gluckwunsch|gratulation|gratuliere",
    "danke|dank [schon|dir|ihnen] fur [die|das|deine|ihre|den|deinen|ihren] [schnelle] vernetzung|vernetzen|annahme|kontakt|kontaktaufnahme|kontaktanfrage|annehmen|bestatigung|gluckwunsche|wunsche|einladung|hinzufugen|connecten",
    "danke furs vernetzen|annehmen|connecten|hinzufugen",
    "frohe|frohes|schone weihnachten|ostern|fest|feiertage|neues|pfingsten",
    "guten rutsch|morgen|abend|start",
    "schonen|schones|schone tag|abend|wochenende|woche|feierabend|urlaub",
    "freut mich",
    "freue mich [sehr] [uber] [die|den|auf] [vernetzung|kontakt|austausch|zu-vernetzen]",
    "schon [dich|sie] [hier] kennenzulernen|zu-vernetzen|vernetzt-zu-sein",
    "viel erfolg|gluck|spass",
    "viele|beste|liebe|herzliche gruesse|grusse|grussen|gruße",
    "wie geht-es|geht's",
  ],
  it: [
    "buon|buona|tanti compleanno|natale|anno|onomastico|lavoro|pasqua|auguri|giornata|serata|weekend|fortuna|settimana|fine-settimana",
    "congratulazioni|complimenti|auguri",
    "grazie [mille] per|di|dell' [il|la|l'|aver|avermi] [collegamento|contatto|accettato|aggiunto|connessione|invito|auguri|aver-accettato]",
    "piacere di [averti|averla|conoscerti|conoscerla|fare]",
    "piacere mio",
    "come stai|sta|va",
    "cordiali saluti",
  ],
  nl: [
    "gefeliciteerd|proficiat|gefeliciteert",
    "fijne|prettige|gelukkig|gelukkige|vrolijk verjaardag|feestdagen|kerst|kerstdagen|nieuwjaar|dag|weekend|avond|nieuw-jaar|pasen|vakantie",
    "bedankt|dank [je|u] [wel] voor [het|de|je|uw] [connecten|connectie|accepteren|toevoegen|uitnodiging|acceptatie|contact|felicitaties|wensen]",
    "leuk|fijn|prettig om te connecten|je-te-ontmoeten|kennis-te-maken|u-te",
    "leuk je hier|te",
    "aangenaam",
    "veel succes|plezier|geluk",
    "hoe gaat|is-het",
    "goedemorgen|goedemiddag|goedenavond",
    "hartelijke|vriendelijke groet|groeten",
  ],
  pl: [
    "wszystkiego najlepszego|dobrego",
    "gratulacje|gratuluje|gratulujemy",
    "dziekuje|dziekuje-bardzo|dzieki za [przyjecie|dodanie|zaproszenie|kontakt|zyczenia|akceptacje|polaczenie|gratulacje]",
    "sto lat",
    "wesolych swiat",
    "szczesliwego nowego",
    "milego|dobrego dnia|weekendu|wieczoru|tygodnia",
    "milo mi|poznac|nawiazac",
    "powodzenia",
    "jak sie-masz|leci",
    "pozdrawiam|pozdrowienia",
  ],
  tr: [
    "dogum gununuz|gununuzu|gunun|gunu|gununu [kutlu]",
    "nice|mutlu yillara|yillar|bayramlar|seneler|haftalar",
    "tebrik*|kutlarim|kutluyorum|kutlariz",
    "tesekkur* [ederim|ederiz] [baglanti*|kabul*|eklediginiz|icin]",
    "baglanti|kabul|eklediginiz|davet* icin [cok] tesekkur*",
    "iyi|mutlu|hayirli bayramlar|seneler|gunler|aksamlar|haftalar|calismalar|olsun|haftasonlari",
    "tanistigima|tanistigimiza memnun",
    "memnun oldum",
    "nasilsin|nasilsiniz",
    "gunaydin",
    "basarilar",
    "hayirli olsun",
  ],
  id: [
    "selamat ulang|hari|natal|tahun|idul|pagi|siang|sore|malam|atas|ya|menempuh|bergabung",
    "terima kasih [sudah|telah|banyak|atas|untuk] [menerima|terhubung|koneksi|koneksinya|menambahkan|undangan|undangannya|ucapannya|ucapan]",
    "salam kenal|hangat|sukses",
    "senang terhubung|berkenalan|bisa-terhubung",
    "semoga sukses|sehat|lancar",
    "apa kabar",
    "sukses selalu",
  ],
  vi: [
    "chuc mung",
    "cam on [anh|chi|ban|em] [da|vi] [da] [ket-noi|chap-nhan|dong-y|loi-moi]",
    "rat vui [duoc] [lam-quen|ket-noi|gap]",
    "chuc [anh|chi|ban|em] [mot] ngay|suc-khoe|vui|thanh-cong|cuoi-tuan|nam-moi",
    "khoe khong",
  ],
  sv: [
    "grattis|gratulerar|grattis-till",
    "tack [sa] [mycket] for [att|kontakten|din|ditt|inbjudan|kopplingen|anslutningen|adden]",
    "god|gott jul|nytt|fortsattning|paske|morgon|kvall",
    "trevlig|trevligt|glad|skon helg|midsommar|pask|att-traffas|att-connecta|sommar|kvall|dag",
    "kul|trevligt|roligt att connecta|ha-kontakt|vi-har-kontakt|fa-kontakt",
    "ha en [fin|bra|trevlig|harlig]",
    "lycka till",
    "hur mar|ar-laget",
  ],
  ro: [
    "la multi-ani",
    "felicitari",
    "multumesc|multumim|mersi [mult|frumos] pentru|ca [conectare|acceptare|invitatie|ca-ai-acceptat|acceptat|urari|adaugare|cerere]",
    "sarbatori fericite",
    "craciun fericit",
    "paste fericit",
    "incantat|incantata [de] [cunostinta]",
    "o zi|seara|saptamana [buna|frumoasa|minunata]",
    "mult succes",
    "ce mai-faci|faceti",
    "numai bine",
  ],
  ru: [
    "с [прошедшим|наступающим] днем|днём|новым|наступающим|праздником|рождеством|юбилеем|годовщиной|повышением|новосельем",
    "поздравля*|поздравления",
    "спасибо|благодарю|благодарим [вам] [большое] за [добавление|приглашение|контакт|подтверждение|то-что-добавили|принятие|поздравление|поздравления|что]",
    "приятно|рад|рада|рады [быть] [познакомиться|знакомству|контакту|на-связи|связи]",
    "будем знакомы|на-связи",
    "хорошего|доброго|удачного дня|вечера|утра|недели|выходных",
    "всего доброго|наилучшего|хорошего",
    "удачи|успехов",
    "как дела|поживаете",
  ],
  uk: [
    "з днем|новим|святом|різдвом|ювілеєм",
    "вітаю з|вас|тебе",
    "вітаємо",
    "дякую|дякуємо|спасибі [вам] [за|що] [контакт|запрошення|додавання|підтвердження|прийняття|привітання|додали]",
    "приємно|радий|рада [познайомитися|знайомству|бути]",
    "гарного|доброго|вдалого дня|вечора|ранку|тижня",
    "всього найкращого",
    "успіхів",
    "як справи",
  ],
  hi: [
    "janmadin|janamdin [ki|mubarak|hardik]",
    "happy|mubarak diwali|holi|ho",
    "badhai [ho]",
    "shubh|subh diwali|ratri|prabhat|kamnaye*|din",
    "dhanyawad|shukriya [aapka] [connect|jodne|add|accept]",
    "aap kaise-hain|kaise-ho",
    "जन्मदिन|सालगिरह [की|मुबारक|पर] [हार्दिक]",
    "हार्दिक शुभकामनाएं|शुभकामनाएँ|बधाई",
    "बधाई",
    "शुभ दीपावली|रात्रि|प्रभात|दिन",
    "शुभकामनाएं|शुभकामनाएँ",
    "धन्यवाद|शुक्रिया [जोड़ने|जुड़ने|आपका|स्वीकार]",
    "जुड़ने के-लिए धन्यवाद|शुक्रिया",
    "आप कैसे-हैं",
  ],
  ar: [
    "عيد-ميلاد|عيد-مبارك|عيد-سعيد|رمضان-كريم|رمضان-مبارك|كل-عام-وأنت|كل-عام-وانت|كل-سنة",
    "مبروك|مبارك|تهانينا|ألف-مبروك|أهنئك|تهاني",
    "شكرا-على|شكرا-لقبول|شكرا-لك|شكرا-جزيلا|أشكرك-على|شكرا-لإضافت",
    "تشرفت|تشرفنا|سعيد-بالتواصل|سعدت|سررت|يسعدني-التواصل",
    "صباح-الخير|مساء-الخير|كيف-حالك|بالتوفيق|تحياتي|جمعة-مباركة|يومك-سعيد",
  ],
  zh: [
    "生日快乐|新年快乐|节日快乐|中秋快乐|春节快乐|圣诞快乐|元旦快乐|周末愉快|新年好|周末快乐",
    "恭喜|祝贺|恭贺",
    "谢谢通过|谢谢添加|谢谢您通过|感谢通过|感谢添加|谢谢接受|感谢接受|谢谢加我",
    "幸会|很高兴认识|认识您很高兴|认识你很高兴|很荣幸",
    "早上好|晚上好|下午好|一切顺利|万事如意|身体健康|祝您|祝你|近来可好|最近好吗",
  ],
  ja: [
    "お誕生日|おめでとう|あけまして|明けまして|ご就任|メリークリスマス|良いお年を",
    "承認 .... ありがとう|感謝|御礼",
    "つながり|繋が|コネクト|申請 ...... ありがとう|嬉し|光栄|感謝",
    "よろしくお願い|宜しくお願い|はじめまして|初めまして",
    "お元気ですか|ご無沙汰|お疲れ様",
  ],
  ko: [
    "생일 축하*",
    "축하*",
    "새해 복*",
    "일촌|수락|연결|초대 [신청] 감사*|고맙*",
    "수락해 주셔서 감사*",
    "반갑습니다|반가워요|반갑네요",
    "만나서|알게되어 반갑*|기쁩*",
    "잘 부탁*",
    "메리 크리스마스",
    "즐거운|행복한|좋은 하루*|주말*|명절*|추석*|연휴*|저녁*",
    "잘 지내*",
  ],
  fa: [
    "تولدت|تولدتان|سال-نو|نوروز|عید-شما ... مبارک",
    "تبریک|مبارک",
    "ممنون|متشکرم|سپاس|مرسی|تشکر .... پذیرش|قبول|اضافه|دعوت|پذیرفت|ارتباط",
    "خوشوقتم|خوشبختم|از-آشنایی",
    "حال-شما|چطوری|چطورید|روز-بخیر|صبح-بخیر|شب-بخیر|موفق-باشید|روز-خوش",
  ],
  th: [
    "สุขสันต์วันเกิด|สวัสดีปีใหม่|ยินดีด้วย|ขอแสดงความยินดี|สุขสันต์วัน|เมอร์รี่คริสต์มาส",
    "ขอบคุณที่รับ|ขอบคุณที่แอด|ขอบคุณที่เชื่อมต่อ|ขอบคุณสำหรับการเชื่อมต่อ|ขอบคุณสำหรับคำอวยพร",
    "ยินดีที่ได้รู้จัก|ยินดีที่ได้เชื่อมต่อ|สบายดีไหม|โชคดี|อรุณสวัสดิ์",
  ],
  tl: [
    "maligayang kaarawan|pasko|bagong-taon",
    "happy birthday",
    "salamat sa pag-accept|pag-connect|pag-add|koneksyon",
    "magandang umaga|hapon|gabi|araw",
    "kumusta|kamusta",
    "ikinagagalak kong|ko",
  ],
  sw: [
    "heri ya siku|krismasi|mwaka",
    "hongera",
    "asante [sana] kwa kuniunganisha|kunikubali|kuungana|kukubali|muunganisho",
    "nafurahi|nimefurahi kukutana|kukufahamu|kuungana",
    "habari za-asubuhi|yako|za-leo",
    "siku njema",
  ],
});

/** Thanks, assent and farewell: nothing more, where hardly a word stands beside them. */
const nods = shortPhrases({
  en: [
    "thank|thanks|thx|ty|cheers",
    "you|your are|you're|youre [most] welcome",
    "no problem|worries",
    "sounds good|great",
    "see you|ya",
    "will do",
    "got it",
    "of course",
    "my pleasure",
    "same to|here you",
  ],
  es: ["gracias", "de nada", "igualmente", "de acuerdo", "perfecto", "hasta luego|pronto"],
  pt: ["obrigado|obrigada|valeu", "de nada", "igualmente", "combinado", "ate logo|breve|mais"],
  fr: ["merci", "de rien", "avec plaisir", "d'accord", "pareillement|egalement", "a bientot"],
  de: ["danke|dank|dankeschon", "gern geschehen", "gerne", "ebenso|gleichfalls", "bis bald|dann|morgen|spater"],
  it: ["grazie", "prego", "figurati", "altrettanto", "d'accordo", "a presto|dopo"],
  nl: ["dank|bedankt", "graag gedaan", "insgelijks", "tot snel|morgen|straks"],
  pl: ["dziekuje|dzieki|dziekujemy", "prosze bardzo", "nie ma-za-co", "nawzajem|wzajemnie", "do zobaczenia|uslyszenia"],
  tr: ["tesekkur*|sagol*|eyvallah", "rica ederim", "gorusuruz"],
  id: ["terima kasih|makasih", "makasih", "sama sama", "sampai jumpa|ketemu"],
  vi: ["cam on", "khong co-gi|co-chi", "hen gap"],
  sv: ["tack", "varsagod|ingen-fara", "detsamma", "vi ses|hors"],
  ro: ["multumesc|multumim|mersi", "cu placere|drag", "la fel", "pe curand"],
  ru: ["спасибо|благодарю", "пожалуйста", "не за-что", "взаимно", "хорошо|договорились", "до свидания|встречи|связи"],
  uk: ["дякую|дякуємо", "будь ласка", "нема за-що", "навзаєм|взаємно", "до зустрічі|побачення"],
  hi: ["dhanyawad|shukriya", "theek hai", "धन्यवाद|शुक्रिया", "ठीक है"],
  ar: ["شكرا|عفوا|تمام|حسنا|إن-شاء-الله|وإياك|مع-السلامة"],
  zh: ["谢谢|感谢|多谢|不客气|好的|收到|没问题|再见|辛苦了"],
  ja: ["ありがとう|どういたしまして|こちらこそ|了解|承知|かしこまりました|失礼します"],
  ko: ["감사*", "고맙*|고마워*", "천만에*", "알겠습니다|네|넵"],
  fa: ["ممنون|متشکرم|سپاس|مرسی|خواهش-میکنم|باشه|خداحافظ"],
  th: ["ขอบคุณ|ไม่เป็นไร|ยินดี|ได้ครับ|ได้ค่ะ|รับทราบ"],
  tl: ["salamat", "walang anuman"],
  sw: ["asante|ahsante", "karibu", "sawa"],
});

const refusals = shortPhrases({
  en: [
    "no thanks|thank",
    "thanks but|thank-you-but no",
    "not interested|interest",
    "not [really] [currently] looking for|to|at-the-moment|right-now",
    "isn't|is-not|not [a|the] [good] [right] fit|for-me|for-us|relevant",
    "please [do] stop contacting|messaging|sending|writing|spamming|emailing",
    "please remove me",
    "unsubscribe",
    "don't|dont|do-not contact|message|write|email [to] me",
    "i'll|i-will|will|gonna|have-to pass thanks|for-now|on-this|on-it|this-time",
    "no need thanks|thank|at-the-moment|for-that|for-your",
    "we're|we-are|i'm|i-am all set|good-thanks|happy-with-our|covered",
    "decline|not-for-me",
  ],
  es: [
    "no [me|nos] interesa",
    "no [muchas] gracias",
    "gracias pero no",
    "no estoy|estamos [muy] interesado|interesada|interesados|buscando",
    "no lo necesito|necesitamos",
    "no me-escribas|escriba|contactes|contacte",
  ],
  pt: [
    "nao tenho|temos interesse",
    "nao [muito] obrigado|obrigada",
    "obrigado|obrigada mas [nao]",
    "nao me|nos interessa",
    "nao estou|estamos interessado|interessada|interessados",
    "sem interesse",
    "no momento nao",
  ],
  fr: [
    "pas interesse|interessee|interesses",
    "non merci",
    "merci mais|non",
    "ne [m'|nous|m] interesse|interesse-pas pas",
    "pas besoin",
    "ne me contactez|ecrivez",
    "pas d'interet",
  ],
  de: [
    "kein|keinen|keinerlei interesse|bedarf",
    "nein [vielen] danke",
    "danke [aber] nein|kein",
    "nicht interessiert|interesse",
    "nichts fur mich|uns",
    "bitte keine weiteren|nachrichten",
    "nicht mehr kontaktieren|schreiben",
  ],
  it: [
    "non [mi|ci] interessa",
    "no grazie",
    "grazie [ma] no",
    "non sono|siamo interessato|interessata|interessati",
    "nessun interesse",
    "non mi scriva|contatti|scrivere",
  ],
  nl: ["geen interesse|behoefte", "nee [dank|bedankt|dankje]", "niet geinteresseerd", "bedankt maar nee|geen"],
  pl: [
    "nie jestem|jestesmy zainteresowan*",
    "nie dziekuje|dzieki|dziekujemy",
    "dziekuje [ale] nie",
    "nie interesuje|potrzebuje",
    "prosze nie pisac|kontaktowac",
  ],
  tr: ["ilgilenmiyor*", "hayir tesekkur*", "tesekkur* ilgilenm*|istemiyor*|gerek-yok", "ihtiyacim|ihtiyacimiz yok"],
  id: [
    "tidak|kurang|belum tertarik|berminat|minat|butuh",
    "tidak terima kasih",
    "terima kasih tidak|belum|tapi-tidak",
    "maaf [saya] [tidak|belum] tertarik|berminat",
  ],
  vi: ["khong quan-tam|co-nhu-cau|can", "cam on [nhung] [minh|em|toi|anh] khong"],
  sv: ["inte intresserad|intresserade|aktuellt|intresse", "nej tack", "tack [men] nej", "inget intresse|behov"],
  ro: ["nu sunt|suntem interesat|interesata|interesati", "nu multumesc|mersi", "nu [ma|ne] intereseaza", "multumesc [dar] nu"],
  ru: [
    "не интересно|интересует|нужно|актуально|заинтересован*",
    "нет спасибо",
    "спасибо не|нет [надо|нужно|интересно|интересует]",
    "прошу [больше] не писать",
    "не пишите",
  ],
  uk: ["не цікаво|цікавить|потрібно|актуально|зацікавлен*", "ні дякую", "дякую ні|не [треба|потрібно|цікавить]", "не пишіть"],
  hi: ["interest|interested nahi|nahin", "nahi [ji] chahiye|dhanyawad|shukriya", "रुचि|दिलचस्पी नहीं", "नहीं [चाहिए|धन्यवाद|शुक्रिया]"],
  ar: ["غير مهتم", "لست مهتم", "لا شكرا", "لا-أحتاج|لا-أرغب|لا-يهمني|لا-تراسلني"],
  zh: ["不需要|不感兴趣|没兴趣|没有兴趣|没有需求|暂时没有需要|不考虑|请不要再|别再发|谢谢不用"],
  ja: ["結構です|興味はありません|興味がありません|必要ありません|お断り|遠慮し|間に合って|見送らせて"],
  ko: ["관심 없*", "괜찮습니다|사양하*|필요없*", "필요 없*", "연락하지 마*|말*"],
  fa: ["علاقهای-ندارم|علاقه-ندارم|نه-ممنون|نیازی-ندارم|نیاز-ندارم|تمایلی-ندارم"],
  th: ["ไม่สนใจ|ไม่ต้องการ|ไม่เป็นไรขอบคุณ|ขอบคุณแต่ไม่|ยังไม่สนใจ"],
  tl: ["hindi ako|kami interesado|interested", "salamat pero hindi|na-lang", "hindi salamat"],
  sw: ["sina|hatuna nia|haja|hamu", "hapana asante", "sihitaji|sipendezwi"],
});

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

/** Whether a message is a greeting or thanks and nothing else; so is one without a word: a reaction, an attachment, an emoji. */
export function isGreeting(text: Text): boolean {
  const { words, folded } = text;
  if (words.length === 0) return true;
  if (words.length > GREETING_WORDS || (folded.length > GREETING_LETTERS && isUnspaced(folded))) return false;
  if (words.every((word) => SMALL_TALK.has(word))) return true;
  if (MORE.test(folded) || (QUESTION.test(folded) && !WELLBEING.test(folded))) return false;
  const isNod = words.length <= NOD_WORDS && (folded.length <= NOD_LETTERS || !isUnspaced(folded)) && nods.find(text) !== undefined;
  // "Thanks for connecting! We help companies …" begins as a greeting does and is none.
  return (isNod || greetings.find(text) !== undefined) && !isPitch(text);
}

/** Whether a text is written without spaces, and not merely holds a name that is. */
function isUnspaced(folded: string): boolean {
  return (folded.match(UNSPACED)?.length ?? 0) * 2 > folded.length;
}

/** Whether a message declines. */
export function isRefusal(text: Text): boolean {
  return text.words.length <= GREETING_WORDS && refusals.find(text) !== undefined;
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
