/** They asked to go on elsewhere: WhatsApp, Telegram, a number, an address. */
import { isOffer, NO_HISTORY } from "../person/history.ts";
import { contactIn } from "../verdict/contact.ts";
import { phrases } from "../verdict/phrase.ts";
import { signal } from "../verdict/signal.ts";

/** A name of an app alone is no sign: people work there, and on it. */
const moves = phrases({
  en: [
    "add|text|message|msg|ping|dm|contact|reach|find|write|chat|talk|hit|inbox|connect|email|call|join|follow [to|with|up] me|us|here|him|her|hr|through [up|out|directly|back|via] on|at|via|over|through|in [my|our|the] whatsapp|whats-app|watsapp|wechat|telegram|signal|line|viber|skype|zalo|kakaotalk|hangouts|hangout|google-chat|e-mail|email|gmail|mail|phone|discord|messenger|instagram|snapchat|imo|botim",
    "contact|text|message|add|call|chat|reach [our|my|the|me|us|her|him] [hr|manager|team|boss|mentor] on|via|at|through|with [our|my] whatsapp|whats-app|telegram|wechat|signal|viber|skype|line",
    "chat|talk|continue|connect|speak|discuss|communicate|details [more|further|better|there|privately] on|via|over|through [my|our] whatsapp|whats-app|telegram|wechat|viber|skype|hangouts|hangout|line|signal|google-chat|email",
    "what's|what-is|whats|have|share|send|drop|give|provide|get|leave [me|us] [with] your [personal|private|best|direct|mobile|whatsapp|telegram|phone|email|e-mail|preferred] number|phone|cell|mobile|whatsapp|telegram|wechat|email|e-mail|contact|address|line-id",
    "my|our whatsapp|telegram|wechat|viber|skype|hangouts|signal|line|whats-app|kakaotalk [number|id|no|contact|is|account|handle]",
    "move|continue|carry-on|switch|take|shift [this|our|the] [chat|conversation|talk|discussion] [this|over] to|on|over-to|via|onto [a] whatsapp|telegram|wechat|signal|line|viber|skype|email|another|private|off|somewhere",
    "do you use|have [whatsapp] [a] whatsapp|telegram|wechat|line|signal|skype|viber|hangouts|instagram",
    "are you on whatsapp|telegram|wechat|signal|line|viber|instagram",
    "not|rarely|hardly|seldom [very] often|always|usually|active|really|regular|much|here [very] on|active|here|online|much [on|in] [here|linkedin|this|often]",
    "i'm rarely|seldom|not [often|active] on [here|linkedin|this]",
    "whatsapp|telegram|wechat me|us [on|at|for|here]",
    "whatsapp|telegram|wechat|signal|viber|line|skype # [#]",
    "email|e-mail|mail|write me|us at|on|directly|through",
    "join my|our|the [free|private|vip] telegram|whatsapp|discord|signal group|channel|community|server",
  ],
  es: [
    "escribeme|escribame|contactame|contacteme|agregame|agregueme|hablame|mandame|enviame|llamame|escribenos|contactanos|anademe|comunicate|escribir|contactar|hablar|chatear|hablemos|contactenos [conmigo|un|mensaje|con-nosotros] [mensaje] [al|por|a|en|via|a-mi|por-el] [mi] whatsapp|wasap|telegram|wechat|correo|whats|wsp|whatssap|skype|email|hangouts",
    "por|al|a-mi|via|mi|en whatsapp|telegram|wasap|wsp .. numero|escrib*|contact*|habl*|te|es|#",
    "pasame|dame|enviame|comparteme|mandame|me-das|me-pasas|me-compartes|cual-es|deme|facilitame tu|su|el [numero] [de] numero|whatsapp|telefono|correo|celular|telegram|contacto|wasap|email",
    "te escribo por|al whatsapp|wsp|telegram",
    "mi [numero] [de] whatsapp|telegram|wasap|wechat [es|nuevo|#]",
    "numero de whatsapp|telegram",
    "continuar|seguir|seguimos|pasamos [la] [conversacion] por|en|al whatsapp|telegram|otro|correo",
    "tienes|usas|tiene|usa whatsapp|telegram|wechat|wasap",
    "no suelo|entro|estoy|uso [mucho|estar|casi|entrar] [mucho] [por|en|a|este] aqui|linkedin|esta",
  ],
  pt: [
    "me-chama|me-chame|chama|chame|fale|me-adiciona|adicione|me-manda|escreva|escreve|entre-em-contato|contate|mande|envie|conversar|falar|chamar|contacte|mensagem|fala [me] [comigo|conosco|uma-mensagem|mensagem] [no|pelo|por|em|via|la-no] [meu] whatsapp|zap|whats|telegram|wpp|wechat|email|e-mail|skype|hangouts",
    "me passa|manda|envia|passe|envie [o] [seu|teu] numero|whatsapp|zap|telefone|contato|whats|e-mail|email",
    "qual [e] [o] seu|teu whatsapp|numero|zap|telefone|contato|e-mail|email",
    "meu [numero] [do|de] whatsapp|zap|telegram|whats|wpp [novo|e|#]",
    "continuar|seguir|vamos [a] [conversa] [no|pelo|por] whatsapp|telegram|zap",
    "tem|usa|voce-tem whatsapp|telegram|zap|wechat",
    "nao entro|fico|uso [muito] [aqui|no|por] [aqui|linkedin]",
    "numero de|do whatsapp|telegram",
  ],
  fr: [
    "ecrivez|ecris|contactez|contacte|ajoutez|ajoute|joignez|rejoignez|rejoins|appelez|appelle|contacter|ecrire|discuter|parler|echanger|continuer|poursuivre|discutons|m'ecrire|me-contacter|me-joindre [moi|nous|la|cette|votre] [conversation|discussion|directement] [directement|plutot] [sur|par|via|a|au] [mon|ma|le] whatsapp|telegram|wechat|mail|email|e-mail|gmail|skype|hangouts|messenger|viber|signal",
    "donnez|donne|envoyez|envoie|laissez|partagez [moi] votre|ton|le [numero|adresse] numero|whatsapp|mail|email|telephone|adresse|contact|telegram",
    "votre|ton numero|adresse [de|mail] whatsapp|telephone|s'il-vous|mail|svp|portable|email",
    "mon [numero] [de|adresse] whatsapp|telegram|mail [est|#]",
    "numero whatsapp|de-telephone [est|svp|est-le|#]",
    "avez|as|utilisez|es vous|tu|sur whatsapp|telegram|signal",
    "pas souvent|tres-souvent|toujours|beaucoup [ici|connecte|sur] [ici|linkedin|sur|presente]",
    "rarement sur|ici|connecte|connectee",
  ],
  de: [
    "schreib|schreiben|schreibe|kontaktier|kontaktieren|kontaktiere|melde|melden|adde|erreichen|erreichst|weiterschreiben|chatten|unterhalten|anschreiben|weiterreden|hinzufugen [sie|mich] [mir|mich|dich|sich|uns|sie|bitte] [bitte|doch|gerne|einfach|direkt|gern|kurz] [bei|mir|mich] [auf|uber|per|via|unter|bei|an|in] [meine|der|meinem] whatsapp|telegram|wechat|e-mail|email|signal|viber|mail|hangouts|skype|handy",
    "gib|gibst|schick|sende|geben|schicken|senden|nennen|teilen [du|sie|mir] [mir|sie|bitte] [bitte] deine|ihre [private|handy] nummer|handynummer|telefonnummer|whatsapp|e-mail|mailadresse|email|whatsapp-nummer",
    "meine [neue|private] whatsapp|telegram|whatsapp-nummer|nummer-ist|handynummer-ist|nummer-fur",
    "hast|haben|nutzt|nutzen|bist du|sie [auf] whatsapp|telegram|signal|wechat|skype",
    "nicht|selten|kaum [so] [oft|haufig|immer] [hier|auf-linkedin|auf] [online|aktiv|hier|linkedin] unterwegs|online|aktiv|hier",
    "hier selten|kaum|nicht-oft",
    "auf whatsapp|telegram .. nummer|wechseln|weiter|schreiben|#",
  ],
  it: [
    "scrivimi|scrivetemi|contattami|contattatemi|aggiungimi|mi-scriva|mi-contatti|chiamami|mandami|contattateci|contattaci|scriverci|sentiamoci|parliamone|scrivi|contatta|parlare|continuare|scrivermi|contattarmi [un] [messaggio] [su|via|al|per|a|tramite|sul|il] [mio] whatsapp|telegram|wechat|mail|e-mail|email|skype|hangouts|messenger|signal",
    "mi-dai|mi-da|dammi|mandami|mi-mandi|mi-lasci|lasciami|inviami|puoi-darmi|mi-passi|passami|qual-e [il] [tuo|suo] [numero] [di] numero|whatsapp|telefono|cellulare|contatto|email|mail|telegram",
    "mio [nuovo] [numero] [di] whatsapp|telegram [e|nuovo|#]",
    "numero whatsapp|di-whatsapp",
    "hai|usi|ha|usa whatsapp|telegram|wechat|signal",
    "non sono [quasi] spesso|mai|molto [qui|su|attivo] [qui|linkedin|presente]",
    "raramente qui|su-linkedin",
  ],
  hi: [
    "whatsapp|telegram|wa [number] par|pe|me|karo|karein|kare|karen|per|kijiye|karna",
    "apna|aapka|apka|tumhara [whatsapp|mobile|phone] number|no|whatsapp|email [do|dijiye|share|bhejo|send|bhejiye|de]",
    "mera [naya] whatsapp|telegram [number|no]",
    "व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|टेलीग्राम|व्हाट्सप्प|वाट्सएप [नंबर] पर|करें|कीजिए|मैसेज|संपर्क|करो",
    "अपना|आपका [व्हाट्सएप|मोबाइल|फोन] नंबर|व्हाट्सएप [दें|दीजिए|भेजें|शेयर|दे|दो]",
  ],
  id: [
    "hubungi|chat|kontak|wa|whatsapp|telegram|add|tambahkan|pesan|kirim|lanjut|ngobrol|japri|dm|klik|bergabung [saya|kami|pesan|kita|admin|langsung|ke] [saya|di|ke|via|melalui|lewat|langsung] [di|ke|nomor] [nomor] wa|whatsapp|telegram|line|email|telepon|signal",
    "nomor|no [hp|wa|whatsapp|telegram|telepon] wa|whatsapp|hp|telegram|kamu|anda|saya [saya|anda|kamu|yang|baru|berapa]",
    "wa saya|kami|#",
    "minta|boleh|bisa|bagi [minta|tahu] nomor|no [wa|hp|whatsapp|telepon|anda|kamu]",
    "apakah .. punya|pakai|menggunakan whatsapp|telegram|wa",
    "jarang|tidak-sering|tidak-selalu [buka|aktif|online] [di] linkedin|sini|disini",
  ],
  tr: [
    "whatsapp*|telegram*|wechat*|viber*|skype* [hattim*|numara*|uzerinden|uzerinde|grubu*|adres*] [bana|bize|hemen] yaz*|ulas*|ekle*|gec*|konus*|devam|iletisim*|mesaj*|katil*|gorus*",
    "numarani|numaranizi|telefonunu|telefonunuzu|whatsapp-numara*|mail-adresinizi|numaraniz [bana|paylasir|alabilir] [yaz*|at*|paylas*|ver*|gonder*|alabilir*|nedir|ogren*|rica]",
    "benim|yeni [yeni] whatsapp|telegram numara*",
    "whatsapp|telegram numara*|hesab* [#|kullan*|var|m]",
    "whatsapp|telegram kullan*|var misin*|miy*|mi",
    "burada|linkedin pek|cok|nadiren|fazla aktif|cevrimici|bulunm*|degilim|giriyor*|girmiyor*|kullanm*",
  ],
  ar: [
    "واتساب|الواتساب|واتس-اب|واتس|تليجرام|تلغرام|تلجرام|تيليجرام|التلغرام|سناب|وي-تشات|فايبر ..... #|راسل|تواصل|رقم|اكتب|أضف|انضم|نتحدث|ابعث|أرسل|للتواصل",
    "تواصل|راسلني|راسلنا|أضفني|اكتب-لي|كلمني|نكمل|نتحدث|ابعث|أرسل|للتواصل|تحدث|تكلم|نتواصل|انتقل ....... واتساب|الواتساب|واتس|تليجرام|تلغرام|تلجرام|تيليجرام|التلغرام|الإيميل|البريد",
    "رقمك|رقم-هاتفك|رقم-الواتس|رقمك-الخاص|إيميلك|بريدك-الإلكتروني",
    "رقمي ... واتس|الواتس|الجديد|الخاص|#|هو",
    "هل ..... واتساب|تليجرام|تستخدم-الواتس",
    "لا-أتواجد|لست-نشط|نادرا ...... هنا|لينكد",
  ],
  zh: [
    "加微|加我微|加您微|加个微|加一下微|加一下我|加v|加我v|加我wx|加我wechat|加whatsapp|加我whatsapp|加我line|加qq|加我qq|加我telegram|加电报|加薇",
    "微信|v信|vx|wx|qq|wechat|telegram|whatsapp ... 号|聊|联系|加|沟通|:|详聊|交流|是|发我|私",
    "你的|您的|留个|留下|给我|发我|留一下 .. 微信|电话|手机号|联系方式|号码|wechat|whatsapp",
    "私聊|私信我|加我|不常用领英|很少上领英|不常上线|不经常登录|不常登录|不怎么用领英",
  ],
  ru: [
    "пиши|пишите|напиши|напишите|добавь|добавьте|свяжитесь|свяжись|связаться|перейдем|перейдём|общаться|пообщаемся|продолжим|звоните|обращайтесь|писать|подпишись|подписывайся|вступай|написать|переходи|переходите [мне|нам|меня|со-мной|с-нами|лучше|сразу|разговор|общение] [лучше|сразу|туда|прямо] [в|на|через|по] [личку|мой|наш|личный] телеграм*|телегу|телеге|ватсап*|вотсап*|whatsapp|telegram|viber|вайбер*|вацап*|почту|вк|тг|скайп*|email",
    "ваш|твой|свой|дай|дайте|скинь|скиньте|оставьте|поделитесь|пришлите [ваш|свой] [ваш|свой] номер|телефон|ватсап|телеграм|вотсап|whatsapp|telegram|почту",
    "мой [новый] [номер] [в|для] телеграм*|ватсап*|вотсап*|whatsapp|telegram|вайбер*|viber",
    "есть|пользуетесь|сидите .. телеграм*|ватсап*|whatsapp|telegram|вотсап*|viber",
    "здесь|тут|сюда редко|нечасто|не-часто|почти-не [бываю|захожу|сижу]",
    "редко [бываю|захожу] здесь|сюда|тут",
    "номер в телеграм*|ватсап*|whatsapp|вайбер*|вотсап*",
  ],
  uk: [
    "пиши|пишіть|напиши|напишіть|додай|додайте|звязатися|зв'яжіться|перейдемо|спілкуватися|продовжимо|писати [мені|нам|зі-мною] [в|у|на|через] телеграм*|ватсап*|вотсап*|whatsapp|telegram|viber|вайбер*|пошту",
    "ваш|твій|свій|дай|дайте|залиште|скинь|поділіться [ваш|свій] номер|телефон|телеграм|whatsapp|viber",
    "мій [новий] [номер] [в|у] телеграм*|ватсап*|whatsapp|telegram|вайбер*|viber",
    "рідко [буваю|заходжу] тут|сюди",
  ],
  nl: [
    "app|stuur|schrijf|bereik|contacteer|voeg|appen|mail|chatten|praten|verder|verdergaan|bericht|bereiken|contact [mij|me|ons|een|een-bericht] [bericht|toe|verder|even|gerust|graag|op] [me] [op|via|naar|over|toe] [mijn] whatsapp|telegram|wechat|signal|viber|e-mail|hangouts|skype|mail",
    "geef|stuur|deel|mag|heb [je|ik|me|mij] [me|mij] je|uw|jouw [06|telefoon|mobiele|whatsapp] nummer|telefoonnummer|whatsapp|e-mailadres|mailadres|06",
    "mijn [nieuwe] [nummer] [voor] whatsapp|telegram [nummer|is]",
    "nummer voor|van whatsapp",
    "heb|gebruik|zit [je|u] [op] whatsapp|telegram|signal",
    "niet [zo] vaak|veel|actief [hier|op] [op|linkedin|hier]",
    "zelden hier|op-linkedin|online",
  ],
  pl: [
    "napisz|pisz|skontaktuj|kontakt|dodaj|zadzwon|odezwij|pisac|porozmawiajmy|przejdzmy|kontaktowac|dolacz|prosze-pisac [do|sie|mnie] [mnie|nas|ze-mna|z-nami] [na|przez|przez-|poprzez|w] [moj|mojego] whatsapp*|telegram*|wechat|mail*|e-mail*|messenger*|viber*|signal*|hangouts",
    "podaj|podeslij|daj|wyslij|prosze-o|czy-moge-prosic-o [mi] [swoj|pana|pani|twoj] numer|nr|telefon|whatsapp|mail|e-mail|maila",
    "moj [nowy] [numer] [na|do] whatsapp*|telegram*",
    "masz|uzywasz|korzystasz [z] whatsapp*|telegram*|signal*",
    "rzadko|nieczesto|nie-czesto [tu|tutaj|na] [zagladam|jestem|bywam|linkedin|linkedinie]",
  ],
  ja: [
    "line|ライン|whatsapp|ワッツアップ|テレグラム|telegram|カカオ|wechat ...... 交換|追加|登録|教え|連絡|話し|やり取り|友だち|友達|ください|移|アカウント|id",
    "連絡先|電話番号|メールアドレス ..... 教え|交換|いただけ|ください",
    "こちらはあまり見|あまりログイン|linkedinはあまり",
  ],
  ko: [
    "카톡|카카오톡|카톡으로|텔레그램|텔레그램으로|라인|라인으로|오픈채팅*|위챗|왓츠앱|whatsapp|telegram|오픈카톡* 아이디*|추가*|친추*|친구*|주세요|연락*|문의*|으로|id|톡|링크*|주세요|주시*|부탁*|해*|드*|하*|바랍*",
    "카톡|텔레그램|라인|카카오톡 아이디|id",
    "연락처|번호|전화번호|이메일|카톡 .. 알려*|주시*|공유*|보내*|교환*|있으*",
  ],
  vi: [
    "nhan|nhan-tin|ib|inbox|lien-he|ket-ban|add|goi|chat|noi-chuyen|trao-doi|tham-gia [tin|qua|cho|minh|em|mình|toi|voi] [qua|em|minh|toi|zalo] zalo|telegram|whatsapp|viber|sdt|so|wechat|nhom",
    "cho|xin|gui [em|minh|anh|toi] [xin] so|sdt|zalo|so-dien-thoai|email [dien-thoai|zalo|cua]",
    "so zalo|dien-thoai [moi] [cua|anh|chi|em|minh]",
    "zalo|telegram [cua] [em|minh|anh|toi] #|la|nhe",
    "it .. dung|vao|len linkedin|day",
  ],
  sv: [
    "skriv|kontakta|na|meddela|ring|chatta|hor|prata|fortsatt|lagg|adda|sms'a [till|mig|med|av|dig|garna|vidare] [mig|oss|med|till|pa] [oss] [pa|via|over|till] [min] whatsapp|telegram|wechat|mejl|mail|e-post|signal|viber|hangouts",
    "vad ar ditt|din nummer|mobilnummer|whatsapp|mejl",
    "ditt nummer|mobilnummer|telefonnummer",
    "ge|skicka|dela [mig] ditt|din nummer|mobilnummer|whatsapp|mejladress|telefonnummer",
    "mitt [nya] [nummer] [pa] whatsapp|telegram|nummer-ar",
    "har|anvander du whatsapp|telegram|signal",
    "inte [sa] ofta|aktiv [har|pa] [inne|linkedin]",
    "sallan har|inne|pa-linkedin",
  ],
  ro: [
    "scrie|scrieti|contacteaza|contactati|adauga|suna|vorbim|vorbi|continuam|discutam|contacta|contactezi|trimite [mi|ti|ma|ne|imi] [un-mesaj|mesaj] [pe|prin|la] [numarul|de] whatsapp|telegram|wechat|email|mail|viber|signal|hangouts",
    "numarul [tau|dvs|dumneavoastra|meu] [de] telefon|whatsapp|tau|dvs|dumneavoastra",
    "da|trimite|spune|lasa mi [numarul|adresa|whatsapp]",
    "numar|numarul [meu|tau|nou] [de|pe] whatsapp|telegram",
    "ai|aveti|folosesti|folositi whatsapp|telegram|signal",
    "nu intru|sunt [prea|foarte] des|activ",
  ],
  fa: [
    "واتساپ|تلگرام|ایتا|روبیکا|بله|سیگنال ...... پیام|بده|بدهید|تماس|بیا|بنویس|عضو|شماره|ادامه|آیدی|در-ارتباط|@",
    "در|به|تو ... واتساپ|تلگرام ..... پیام|بده|ادامه|صحبت|در-ارتباط|بیا",
    "شماره|شمارهات|شمارهتان|آیدی ... واتساپ|تلگرام|تلفن|خود|بده|بفرست|جدید|را",
  ],
  th: [
    "แอดไลน์|แอดไลน|ไลน์ไอดี|ทักไลน์|เพิ่มไลน์|ทางไลน์|ขอไลน์|id-line|line-id|ไลน์ใหม่|แลกไลน์|คุยไลน์|คุยทางไลน์|ทักวอตส์แอป|ทักเทเลแกรม|เทเลแกรม|ไอดีไลน์|add-line",
    "ขอ .. เบอร์|ไลน์|อีเมล|ช่องทางติดต่อ",
    "ไลน์|line .... :|แอด|ทัก|ได้เลย",
  ],
  tl: [
    "message|i-message|text|chat|add|contact|kontakin|mag-message|tawagan|usap [mo|niyo|tayo|nyo] [ako|mo-ako|kami] [sa] telegram|whatsapp|viber|messenger|facebook|gmail",
    "number|numero|whatsapp|viber mo",
  ],
  sw: [
    "nitumie|niandikie|wasiliana|ongea|tuongee|nitafute|piga|jiunge [ujumbe|nami|nasi|na-mimi] [ujumbe] [kwenye|kupitia|kwa|katika] whatsapp|telegram|barua-pepe",
    "namba|nambari yako|yangu [mpya] [ya] whatsapp|simu|telegram",
  ],
});

const CHAT_LINK = /(?<![\p{L}\p{N}.])(?:wa\.me|t\.me|m\.me|line\.me|signal\.me|discord\.gg|(?:api|chat)\.whatsapp\.com)\//u;

/** Of the points where nothing else was heard: to move to WhatsApp or WeChat is ordinary business in much of the world. */
const ALONE = 10 / 23;
const FIRST_MESSAGES = 3;

export const offPlatformEarly = signal({
  id: "off-platform-early",
  group: "spam",
  family: "channel",
  title: "Asked to go on elsewhere",
  why: "Fraud leaves LinkedIn as soon as it can, for there nobody reports it. So does half the world's ordinary business, which is why it weighs little unless an offer comes with it.",
  points: 23,
  needs: ["messages"],
  languages: moves.languages,
  hears: (text) => moves.find(text) !== undefined || CHAT_LINK.test(text.folded) || contactIn(text, "handle") !== undefined,
  look: ({ messages: { heard } }) => {
    const move = heard.find(({ signal, opening, number }) => opening && number <= FIRST_MESSAGES && signal === "off-platform-early");
    return (
      move && {
        strength: heard.some((each) => each.opening && isOffer(each)) ? 1 : ALONE,
        because: `Asked to go on elsewhere in message ${move.number}, on ${move.date}`,
      }
    );
  },
  examples: {
    fires: [
      {
        note: "Weak when alone.",
        person: {
          messages: { ...NO_HISTORY, received: 1, heard: [{ signal: "off-platform-early", date: "2024-05-01", number: 1, opening: true }] },
        },
      },
      {
        person: {
          messages: {
            ...NO_HISTORY,
            received: 2,
            heard: [
              { signal: "lure-task-job", date: "2024-05-01", number: 1, opening: true },
              { signal: "off-platform-early", date: "2024-05-02", number: 2, opening: true },
            ],
          },
        },
      },
    ],
    silent: [
      {
        note: "Later, among people who write with each other.",
        person: {
          messages: {
            ...NO_HISTORY,
            received: 9,
            sent: 8,
            heard: [{ signal: "off-platform-early", date: "2024-05-01", number: 6, opening: false }],
          },
        },
      },
      { person: { messages: NO_HISTORY } },
    ],
  },
});
