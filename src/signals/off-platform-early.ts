/** They asked to go on elsewhere: WhatsApp, Telegram, a number, an address. */
import { isOffer, NO_HISTORY } from "../people/history.ts";
import { everyScript } from "../text/patterns.ts";
import type { Text } from "../text/text.ts";
import { contactIn } from "../verdict/contact.ts";
import { onDay, wordOf } from "../verdict/heard.ts";
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
    "whatsapp|whats-app|telegram|wechat|viber|zalo|kakaotalk .. # # [#]",
    "chat|talk|continue|write|speak|go|move somewhere|elsewhere|someplace [more|else|a-bit|less] [private|comfortable|personal|formal]",
    "different|another|other|private|better app|platform|messenger [to-chat|where|for]",
    "leave|drop|send|share|give [me|us] [your|a] number|contact|whatsapp [below|here|and|so]",
    "scan [the|my|this] qr|qr-code",
    "can't|cannot|can-not explain|share|discuss|write|say [more|everything|details|it|the-details] [details] here|on-linkedin|on-this-platform",
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
    "whatsapp|wasap|whats|telegram|wsp [#|es|al|mejor|te|por] .. escrib*|contact*|habl*|agreg*|mand*|paso|#",
    "hablar|hablamos|hablemos|charlar|charlamos|seguir|seguimos|conversar|platicar|chatear [por|en] otro|otra|algun|un [lado|sitio|medio|lugar|parte|app|canal] [mas] [lado|privado|comodo|tranquilo|via]",
    "aqui|linkedin no|casi|poco|apenas [lo|me] [uso|entro|miro|reviso|conecto|explicar]",
    "no puedo explicar*|dar|contar* [mas|todo|detalles|te] por-aqui|aqui|por-este-medio",
    "dejame|dejeme|pasame|paseme|mandeme|envieme|regalame|me-regalas|te-dejo tu|su|un|mi [numero] numero|whatsapp|cel|celular|telefono|contacto|telegram",
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
    "conversar|falar|conversamos|continuar|bater-papo [por|em|num|noutro] outro|outra|algum|um [lugar|canal|app|aplicativo|local] [mais|lugar|canal] [reservado|privado|tranquilo|a-vontade]",
    "explicar|falar|detalhar|contar [por] aqui [nao|e-complicado|fica|e-ruim]",
    "nao [consigo|posso|da-para|da-pra] [explicar|falar|detalhar|passar] [tudo|mais|detalhes] por-aqui",
    "deixa|deixe|manda|me-passe|te-passo|passo|segue [o|teu|seu|meu] whats|zap|whatsapp|telegram|wpp",
    "no|pelo zap|whats|zapzap|wpp|whatsapp|telegram .. #|chama|conversar|falar|te|mando",
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
    "parler|discuter|continuer|echanger|poursuivre ailleurs|autrement|autre-part|en-prive",
    "autre application|appli|messagerie|plateforme",
    "ne peux|puis [pas] .. expliquer|detailler|dire [tout|plus] ici",
    "whatsapp|telegram|signal [est|au|direct|plus|serait|sera] # [#]",
    "ecrivez|ecris|contactez|joindre|joignable|repondez|rejoignez [moi|nous] .. whatsapp|telegram|wechat|viber",
    "laissez|laisse|donne|donnez|passez|passe [moi|nous|ton|votre] .. numero|whatsapp|telegram|06",
  ],
  de: [
    "schreib|schreiben|schreibe|kontaktier|kontaktieren|kontaktiere|melde|melden|adde|erreichen|erreichst|weiterschreiben|chatten|unterhalten|anschreiben|weiterreden|hinzufugen [sie|mich] [mir|mich|dich|sich|uns|sie|bitte] [bitte|doch|gerne|einfach|direkt|gern|kurz] [bei|mir|mich] [auf|uber|per|via|unter|bei|an|in] [meine|der|meinem] whatsapp|telegram|wechat|e-mail|email|signal|viber|mail|hangouts|skype|handy",
    "gib|gibst|schick|sende|geben|schicken|senden|nennen|teilen [du|sie|mir] [mir|sie|bitte] [bitte] deine|ihre [private|handy] nummer|handynummer|telefonnummer|whatsapp|e-mail|mailadresse|email|whatsapp-nummer",
    "meine [neue|private] whatsapp|telegram|whatsapp-nummer|nummer-ist|handynummer-ist|nummer-fur",
    "hast|haben|nutzt|nutzen|bist du|sie [auf] whatsapp|telegram|signal|wechat|skype",
    "nicht|selten|kaum [so] [oft|haufig|immer] [hier|auf-linkedin|auf] [online|aktiv|hier|linkedin] unterwegs|online|aktiv|hier",
    "hier selten|kaum|nicht-oft",
    "auf whatsapp|telegram .. nummer|wechseln|weiter|schreiben|#",
    "woanders|anderswo|ausserhalb [weiter] schreiben|reden|unterhalten|chatten|weiterschreiben|kommunizieren",
    "andere|anderen|privateren app|messenger|kanal|plattform [weiter|schreiben|wechseln]",
    "hier nicht|kaum|schlecht [naher|alles|genauer|im-detail] erklaren|erlautern|schreiben|darauf-eingehen",
    "whatsapp|telegram|wechat|viber .. # # [#]",
    "melden|melde|schreiben|schreib|kontaktieren .... whatsapp|telegram|threema|viber|wechat",
    "lass|lassen|gib|geben .. nummer|handynummer|whatsapp da|zukommen|hier",
  ],
  it: [
    "scrivimi|scrivetemi|contattami|contattatemi|aggiungimi|mi-scriva|mi-contatti|chiamami|mandami|contattateci|contattaci|scriverci|sentiamoci|parliamone|scrivi|contatta|parlare|continuare|scrivermi|contattarmi [un] [messaggio] [su|via|al|per|a|tramite|sul|il] [mio] whatsapp|telegram|wechat|mail|e-mail|email|skype|hangouts|messenger|signal",
    "mi-dai|mi-da|dammi|mandami|mi-mandi|mi-lasci|lasciami|inviami|puoi-darmi|mi-passi|passami|qual-e [il] [tuo|suo] [numero] [di] numero|whatsapp|telefono|cellulare|contatto|email|mail|telegram",
    "mio [nuovo] [numero] [di] whatsapp|telegram [e|nuovo|#]",
    "numero whatsapp|di-whatsapp",
    "hai|usi|ha|usa whatsapp|telegram|wechat|signal",
    "non sono [quasi] spesso|mai|molto [qui|su|attivo] [qui|linkedin|presente]",
    "raramente qui|su-linkedin",
    "parlare|scriverci|continuare|sentirci|chattare [da|in|su] [qualche] altra|altro|un-altra [parte|app|posto|canale]",
    "altra parte|app [piu] [riservata|comoda|tranquilla]",
    "qui non posso|riesco [a] spiegare|spiegarle|dire|scrivere|entrare",
    "scrivimi|mi-scriva|contattami|scriveteci|contatti|scriva .... whatsapp|telegram|wechat",
    "lasciami|lasciatemi|mi-lasci|dammi|ti-lascio|le-lascio [il] [tuo|suo|mio] numero|whatsapp|contatto|telegram",
  ],
  hi: [
    "whatsapp|telegram|wa [number] par|pe|me|karo|karein|kare|karen|per|kijiye|karna",
    "apna|aapka|apka|tumhara [whatsapp|mobile|phone] number|no|whatsapp|email [do|dijiye|share|bhejo|send|bhejiye|de]",
    "mera [naya] whatsapp|telegram [number|no]",
    "व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|टेलीग्राम|व्हाट्सप्प|वाट्सएप [नंबर] पर|करें|कीजिए|मैसेज|संपर्क|करो",
    "अपना|आपका [व्हाट्सएप|मोबाइल|फोन] नंबर|व्हाट्सएप [दें|दीजिए|भेजें|शेयर|दे|दो]",
    "whatsapp|telegram|wechat|टेलीग्राम|व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|वाट्सऐप पर|में|नंबर|आइए|आइये [मैसेज|बात|जुड़*|संपर्क|लिख*]",
    "मुझे|हमें|हमसे whatsapp|telegram|वॉट्सएप|व्हाट्सएप|व्हाट्सऐप|टेलीग्राम",
    "कहीं और|दूसरी-जगह बात|चैट|मिल*",
    "अपना|आपका [व्हाट्सएप|व्हाट्सऐप|whatsapp|फोन|फ़ोन|मोबाइल] नंबर|नम्बर|नं",
    "यहाँ|यहां|लिंक्डइन .. कम|मुमकिन|ज्यादा|ज़्यादा .. नहीं|आती|आता",
    "kahin|kahi aur|or baat|chat|mil*",
    "yaha|yahan|linkedin [par|pe] [zyada|jyada|kam] .. nahi|kam|use [karti|karta|aati|aata|bata]",
    "linkedin [par|pe] [zyada|jyada|kam|itna|bahut-kam] use|aati|aata|active",
    "whatsapp|telegram|wa [pe|par|per] .. aa|aao|aaiye|aa-jao|msg|message|ping|baat|chat|jud*|likh*",
    "number|no|whatsapp [de|send|share|bhej] do|dijiye|karo|kijiye|bhejo|dena|milega",
  ],
  id: [
    "hubungi|chat|kontak|wa|whatsapp|telegram|add|tambahkan|pesan|kirim|lanjut|ngobrol|japri|dm|klik|bergabung [saya|kami|pesan|kita|admin|langsung|ke] [saya|di|ke|via|melalui|lewat|langsung] [di|ke|nomor] [nomor] wa|whatsapp|telegram|line|email|telepon|signal",
    "nomor|no [hp|wa|whatsapp|telegram|telepon] wa|whatsapp|hp|telegram|kamu|anda|saya [saya|anda|kamu|yang|baru|berapa]",
    "wa saya|kami|#",
    "minta|boleh|bisa|bagi [minta|tahu] nomor|no [wa|hp|whatsapp|telepon|anda|kamu]",
    "apakah .. punya|pakai|menggunakan whatsapp|telegram|wa",
    "jarang|tidak-sering|tidak-selalu [buka|aktif|online] [di] linkedin|sini|disini",
    "ngobrol|lanjut|pindah|chat|bicara [di|ke|lewat] tempat-lain|aplikasi-lain|luar|wa|telegram|tele|whatsapp|line",
    "tidak|gak|ga|nggak bisa .. jelasin|jelaskan|dijelaskan|detail .. disini|di-sini|sini",
    "wa|whatsapp|telegram|tele [saya|aku|admin|kami|ya|di|aja] .. # # [#]",
    "chat|wa|hubungi|kontak|dm|pm|inbox [aku|gue|saya|aja|langsung|ke] .. wa|whatsapp|telegram|tele|line",
    "minta|boleh|bagi|kirim|share [aku|saya] [minta] [nomor|no|nomer] wa|whatsapp|telegram|hp|nomornya|nomer",
  ],
  tr: [
    "whatsapp*|telegram*|wechat*|viber*|skype* [hattim*|numara*|uzerinden|uzerinde|grubu*|adres*] [bana|bize|hemen] yaz*|ulas*|ekle*|gec*|konus*|devam|iletisim*|mesaj*|katil*|gorus*",
    "numarani|numaranizi|telefonunu|telefonunuzu|whatsapp-numara*|mail-adresinizi|numaraniz [bana|paylasir|alabilir] [yaz*|at*|paylas*|ver*|gonder*|alabilir*|nedir|ogren*|rica]",
    "benim|yeni [yeni] whatsapp|telegram numara*",
    "whatsapp|telegram numara*|hesab* [#|kullan*|var|m]",
    "whatsapp|telegram kullan*|var misin*|miy*|mi",
    "burada|linkedin pek|cok|nadiren|fazla aktif|cevrimici|bulunm*|degilim|giriyor*|girmiyor*|kullanm*",
    "whatsapp*|telegram*|wp|wechat|viber [hattimiz|da|dan|tan|den|ten|a|e|ta|im|imiz|uzerinden] [lutfen|bana|bize|hemen|direkt|olur] [lutfen|bana|bize] yaz*|ulas*|ekle*|gec*|konus*|devam|mesaj|gel*|olur|at*|gorus*",
    "buradan|burdan|burada|linkedinden|linkedin-den yazam*|anlatam*|paylasam*|aciklayam*|konusam*|rahat|detay*",
    "baska yerde|yerden|uygulama*|platform*|bir-yerde|bi-yerde|bir-uygulama*|mecra* .. konus*|yaz*|devam|sohbet|gorus*|gec*",
    "wp|whatsapp|telegram [tan|dan|numaram|hattim|im] # [#]",
    "numarani|numaranizi|numaraniz|wp|whatsappini [bana] at*|birak*|yaz*|ver*|paylas*|ilet*|gonder*",
  ],
  ar: [
    "واتساب|الواتساب|واتس-اب|واتس|تليجرام|تلغرام|تلجرام|تيليجرام|التلغرام|سناب|وي-تشات|فايبر ..... #|راسل|تواصل|رقم|اكتب|أضف|انضم|نتحدث|ابعث|أرسل|للتواصل",
    "تواصل|راسلني|راسلنا|أضفني|اكتب-لي|كلمني|نكمل|نتحدث|ابعث|أرسل|للتواصل|تحدث|تكلم|نتواصل|انتقل ....... واتساب|الواتساب|واتس|تليجرام|تلغرام|تلجرام|تيليجرام|التلغرام|الإيميل|البريد",
    "رقمك|رقم-هاتفك|رقم-الواتس|رقمك-الخاص|إيميلك|بريدك-الإلكتروني",
    "رقمي ... واتس|الواتس|الجديد|الخاص|#|هو",
    "هل ..... واتساب|تليجرام|تستخدم-الواتس",
    "لا-أتواجد|لست-نشط|نادرا ...... هنا|لينكد",
    "كلمني|كلميني|راسلني|راسليني|ابعتلي|ابعتيلي|ارسلي|ابعثلي|تواصلي|ضيفني|ضيفيني|تعال|تعالي ..... واتس|تليجرام|تلجرام|تيليجرام|تلي|تلغرام|سناب|الخاص|خاص",
    "نتكلم|نحكي|نكمل|نسولف|نكمل-كلامنا|نتواصل|نتحدث ..... مكان-تاني|مكان-ثاني|مكان-آخر|تطبيق-آخر|تطبيق-ثاني|برنامج-ثاني|بعيد-عن|برا|برة|بره",
    "مش-بفتح|ما-بفتح|ما-أدخل|ما-ادخل|نادرا-ما|قليل-ما ..... لينكد|هنا|هون|التطبيق",
    "واتس|واتساب|تليجرام|تلغرام|تيليجرام|تلجرام ... #|على-الرقم|على-رقم",
    "ممكن|عطيني|اعطيني|أعطيني|هات|هاتي|ابعت|ارسل .. رقمك|رقم-جوالك|رقم-تليفونك|الواتس|واتسك",
    "لا-يمكن|مش-هينفع|ما-اقدر|ما-أقدر|لا-أستطيع ..... الشرح|التفاصيل|اشرح|أشرح ..... هنا",
  ],
  zh: [
    "加微|加我微|加您微|加个微|加一下微|加一下我|加v|加我v|加我wx|加我wechat|加whatsapp|加我whatsapp|加我line|加qq|加我qq|加我telegram|加电报|加薇",
    "微信|v信|vx|wx|qq|wechat|telegram|whatsapp ... 号|聊|联系|加|沟通|:|详聊|交流|是|发我|私",
    "你的|您的|留个|留下|给我|发我|留一下 .. 微信|电话|手机号|联系方式|号码|wechat|whatsapp",
    "私聊|私信我|加我|不常用领英|很少上领英|不常上线|不经常登录|不常登录|不怎么用领英",
    "换个|别的|其他 .. 地方聊|平台聊|软件聊|app聊|方式联系|聊天软件",
    "这里|这边|领英|站内 ... 不方便|不便|说不清|回复慢|看不到|消息慢",
    "扫码|二维码|扫一扫 .. 加|进群|添加|联系|关注|领",
    "加 .. 微信|薇信|威信|v信|微x|whatsapp|telegram|纸飞机",
    "小飞机|纸飞机|电报群|电报号|薇信|威信|加群|进群|拉你进群|拉您进群",
    "联系方式|微信|号码 ... 给我|发我|留一下|方便|可以|能",
  ],
  ru: [
    "пиши|пишите|напиши|напишите|добавь|добавьте|свяжитесь|свяжись|связаться|перейдем|перейдём|общаться|пообщаемся|продолжим|звоните|обращайтесь|писать|подпишись|подписывайся|вступай|написать|переходи|переходите [мне|нам|меня|со-мной|с-нами|лучше|сразу|разговор|общение] [лучше|сразу|туда|прямо] [в|на|через|по] [личку|мой|наш|личный] телеграм*|телегу|телеге|ватсап*|вотсап*|whatsapp|telegram|viber|вайбер*|вацап*|почту|вк|тг|скайп*|email",
    "ваш|твой|свой|дай|дайте|скинь|скиньте|оставьте|поделитесь|пришлите [ваш|свой] [ваш|свой] номер|телефон|ватсап|телеграм|вотсап|whatsapp|telegram|почту",
    "мой [новый] [номер] [в|для] телеграм*|ватсап*|вотсап*|whatsapp|telegram|вайбер*|viber",
    "есть|пользуетесь|сидите .. телеграм*|ватсап*|whatsapp|telegram|вотсап*|viber",
    "здесь|тут|сюда редко|нечасто|не-часто|почти-не [бываю|захожу|сижу]",
    "редко [бываю|захожу] здесь|сюда|тут",
    "номер в телеграм*|ватсап*|whatsapp|вайбер*|вотсап*",
    "телега|телегу|телеге|телегр*|ватсап*|вотсап*|вацап*|whatsapp|telegram|вайбер*|viber|тг|tg|макс [мой|наш|на|по] .. # # [#]",
    "может|давай|давайте|лучше|удобнее|перейдем|перейдём|продолжим|напиши*|пиши* [лучше|перейдем|перейдём|продолжим|мне|нам|в|на] [в|на] телеге|телегу|телеграм*|вотсап*|ватсап*|вацап*|whatsapp|telegram|тг|tg|viber|вайбер*|лс|личку",
    "тут|здесь неудобно|неудобн*|не-могу|не-расписать|не-объяснить|не-получится|мало|не-вариант",
    "общаться|пообщаться|пообщаемся|поговорим|продолжить|продолжим|переписываться [в] другом|другой|другую|другое|где-нибудь|где-то",
    "есть|имеется|пользуешься|сидишь [ли|у] [у|тебя|вас] телега|тг|телеграм*|ватсап|вотсап|whatsapp|telegram|вайбер|вк",
    "дай|дайте|скинь|скиньте|кинь|кидай|оставь|оставьте|напишите|черкни [мне] [свой|ваш] номер*|ник|контакт*|тг|телегу|телеграм|ватсап",
  ],
  uk: [
    "пиши|пишіть|напиши|напишіть|додай|додайте|звязатися|зв'яжіться|перейдемо|спілкуватися|продовжимо|писати [мені|нам|зі-мною] [в|у|на|через] телеграм*|ватсап*|вотсап*|whatsapp|telegram|viber|вайбер*|пошту",
    "ваш|твій|свій|дай|дайте|залиште|скинь|поділіться [ваш|свій] номер|телефон|телеграм|whatsapp|viber",
    "мій [новий] [номер] [в|у] телеграм*|ватсап*|whatsapp|telegram|вайбер*|viber",
    "рідко [буваю|заходжу] тут|сюди",
    "телега|телегу|телеграм*|ватсап*|вотсап*|whatsapp|telegram|вайбер*|viber|тг|tg [мій|наш|на] .. # # [#]",
    "може|давай|давайте|краще|зручніше|перейдемо|продовжимо|напиш*|пиш* [краще|перейдемо|продовжимо|мені|нам|в|у|на] [в|у|на] телеграм*|телегу|ватсап*|вотсап*|whatsapp|telegram|тг|вайбер*|viber|кудись|інше|особист*",
    "вайбер|телеграм|ватсап|viber|telegram|whatsapp [або|чи] [вайбер|телеграм|ватсап|telegram|viber|whatsapp] маєш|маєте|є|користуєшся|користуєтесь",
    "маєш|маєте|є|користуєшся|користуєтесь [у|тебе|вас] вайбер*|телеграм*|ватсап*|viber|telegram|whatsapp",
    "тут незручно|не-можу|не-розписати|не-пояснити|не-зручно",
    "спілкуватись|спілкуватися|поспілкуємось|поспілкуємося|поговоримо|продовжити|перейти|перейдемо [в|у|до|на] кудись|десь|іншому|інший|іншу|деінде",
    "дай|дайте|скинь|скиньте|залиш|залиште|лиши|лишіть|кинь [мені] [свій|ваш] номер*|нік|контакт*|телеграм|вайбер",
  ],
  nl: [
    "app|stuur|schrijf|bereik|contacteer|voeg|appen|mail|chatten|praten|verder|verdergaan|bericht|bereiken|contact [mij|me|ons|een|een-bericht] [bericht|toe|verder|even|gerust|graag|op] [me] [op|via|naar|over|toe] [mijn] whatsapp|telegram|wechat|signal|viber|e-mail|hangouts|skype|mail",
    "geef|stuur|deel|mag|heb [je|ik|me|mij] [me|mij] je|uw|jouw [06|telefoon|mobiele|whatsapp] nummer|telefoonnummer|whatsapp|e-mailadres|mailadres|06",
    "mijn [nieuwe] [nummer] [voor] whatsapp|telegram [nummer|is]",
    "nummer voor|van whatsapp",
    "heb|gebruik|zit [je|u] [op] whatsapp|telegram|signal",
    "niet [zo] vaak|veel|actief [hier|op] [op|linkedin|hier]",
    "zelden hier|op-linkedin|online",
    "ergens anders praten|chatten|verder|kletsen|schrijven",
    "andere app|plek|manier [verder|praten|chatten|om]",
    "hier niet|moeilijk [alles|verder|goed] uitleggen|toelichten|delen|uitwijden",
    "whatsapp|telegram|viber|wechat .. # # [#]",
    "stuur|app|bereik|appje|berichtje [mij|me|even|maar] .... whatsapp|telegram|app|06",
  ],
  pl: [
    "napisz|pisz|skontaktuj|kontakt|dodaj|zadzwon|odezwij|pisac|porozmawiajmy|przejdzmy|kontaktowac|dolacz|prosze-pisac [do|sie|mnie] [mnie|nas|ze-mna|z-nami] [na|przez|przez-|poprzez|w] [moj|mojego] whatsapp*|telegram*|wechat|mail*|e-mail*|messenger*|viber*|signal*|hangouts",
    "podaj|podeslij|daj|wyslij|prosze-o|czy-moge-prosic-o [mi] [swoj|pana|pani|twoj] numer|nr|telefon|whatsapp|mail|e-mail|maila",
    "moj [nowy] [numer] [na|do] whatsapp*|telegram*",
    "masz|uzywasz|korzystasz [z] whatsapp*|telegram*|signal*",
    "rzadko|nieczesto|nie-czesto [tu|tutaj|na] [zagladam|jestem|bywam|linkedin|linkedinie]",
    "porozmawiac|porozmawiamy|pogadac|pogadamy|pisac|popisac|przeniesc|kontynuowac gdzie-indziej|gdzies-indziej|w-innym|poza|na-innej|na-innym|prywatnie",
    "tutaj|tu|linkedin*|linkedinie nie-moge|trudno|ciezko|niewygodnie [wszystkiego] [wyjasnic|opisac|napisac|pisac|rozmawiac]",
    "whatsapp*|telegram*|viber*|signal [na|pod|numer|nr|to] .. # # [#]",
    "zostaw|zostawic|podac|podrzuc|przeslij|prosze-o|poprosze-o|poprosic-o [mi] [swoj|twoj|pana|pani] numer|kontakt|nr|telefon",
    "napisz*|pisz*|odezwij|zapraszam|kontakt [prosze|sie|do|mnie|tylko|do-mnie] .. whatsapp*|whatsap*|telegram*|messenger*|viber*|signal*",
  ],
  ja: [
    "line|ライン|whatsapp|ワッツアップ|テレグラム|telegram|カカオ|wechat ...... 交換|追加|登録|教え|連絡|話し|やり取り|友だち|友達|ください|移|アカウント|id",
    "連絡先|電話番号|メールアドレス ..... 教え|交換|いただけ|ください",
    "こちらはあまり見|あまりログイン|linkedinはあまり",
    "別のアプリ|他のアプリ|別のところ|別の場所|他の場所 .... 話|やり取り|連絡|チャット|やりとり",
    "line|ライン|テレグラム|カカオ|whatsapp|telegram ... で|に ... 話|連絡|移|やりとり|続き|どう|しませんか|送って|ください",
    "ここでは|こちらでは|linkedinでは ..... 説明|話せ|詳し|書け|見ない|開か",
    "qrコード|line追加|友だち追加|友達追加",
  ],
  ko: [
    "카톡|카카오톡|카톡으로|텔레그램|텔레그램으로|라인|라인으로|오픈채팅*|위챗|왓츠앱|whatsapp|telegram|오픈카톡* 아이디*|추가*|친추*|친구*|주세요|연락*|문의*|으로|id|톡|링크*|주세요|주시*|부탁*|해*|드*|하*|바랍*",
    "카톡|텔레그램|라인|카카오톡 아이디|id",
    "연락처|번호|전화번호|이메일|카톡 .. 알려*|주시*|공유*|보내*|교환*|있으*",
    "카톡*|카카오톡*|텔레그램*|라인*|텔레* .. 대화*|이야기*|얘기*|연락*|말씀*|추가*|보내*|알려*|옮*|남겨*",
    "다른 곳*|앱*|메신저*|데서* .. 대화*|이야기*|얘기*|연락*|채팅*",
    "여기|여기서는|여기선|링크드인* .. 자세히*|설명*|잘-안|자주-안|자주-못|불편*",
    "번호|연락처|카톡|아이디 남겨*|주세요*|주실*|알려*|보내*",
    "카톡|텔레그램|텔레|라인 #",
  ],
  vi: [
    "nhan|nhan-tin|ib|inbox|lien-he|ket-ban|add|goi|chat|noi-chuyen|trao-doi|tham-gia [tin|qua|cho|minh|em|mình|toi|voi] [qua|em|minh|toi|zalo] zalo|telegram|whatsapp|viber|sdt|so|wechat|nhom",
    "cho|xin|gui [em|minh|anh|toi] [xin] so|sdt|zalo|so-dien-thoai|email [dien-thoai|zalo|cua]",
    "so zalo|dien-thoai [moi] [cua|anh|chi|em|minh]",
    "zalo|telegram [cua] [em|minh|anh|toi] #|la|nhe",
    "it .. dung|vao|len linkedin|day",
    "noi-chuyen|tro-chuyen|trao-doi|nhan-tin|chuyen o|qua|sang cho-khac|noi-khac|ung-dung-khac|app-khac|zalo|telegram|viber|whatsapp",
    "o|tren day|linkedin kho|khong-tien|bat-tien|khong-noi|it",
    "zalo|telegram|whatsapp|viber .. # # [#]",
    "ket-ban|add|nhan|inbox|ib|lien-he|goi .... zalo|telegram|whatsapp|viber",
    "de-lai|cho|xin|gui .. so-dien-thoai|sdt|so-zalo|zalo|so-dt",
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
    "prata|skriva|chatta|fortsatta nagon-annanstans|pa-ett-annat-satt|nagon-annan-stans|utanfor",
    "annan app|plattform|plats",
    "har inte|svart .. forklara|beratta|skriva",
    "whatsapp|telegram|viber|signal .. # # [#]",
    "skriv|hor|kontakta|na|meddela .... whatsapp|telegram|viber|wechat",
  ],
  ro: [
    "scrie|scrieti|contacteaza|contactati|adauga|suna|vorbim|vorbi|continuam|discutam|contacta|contactezi|trimite [mi|ti|ma|ne|imi] [un-mesaj|mesaj] [pe|prin|la] [numarul|de] whatsapp|telegram|wechat|email|mail|viber|signal|hangouts",
    "numarul [tau|dvs|dumneavoastra|meu] [de] telefon|whatsapp|tau|dvs|dumneavoastra",
    "da|trimite|spune|lasa mi [numarul|adresa|whatsapp]",
    "numar|numarul [meu|tau|nou] [de|pe] whatsapp|telegram",
    "ai|aveti|folosesti|folositi whatsapp|telegram|signal",
    "nu intru|sunt [prea|foarte] des|activ",
    "vorbim|vorbi|discutam|discuta|continuam|continua in-alta-parte|altundeva|pe-alta|in-privat|pe-o-alta",
    "alta aplicatie|platforma|parte",
    "aici nu-pot|nu-intru|e-greu [explica|sa]",
    "whatsapp|telegram|viber|signal .. # # [#]",
    "scrie|scrieti|contactati|contacteaza|astept|lasati|lasa .... whatsapp|telegram|viber|numarul",
  ],
  fa: [
    "واتساپ|تلگرام|ایتا|روبیکا|بله|سیگنال ...... پیام|بده|بدهید|تماس|بیا|بنویس|عضو|شماره|ادامه|آیدی|در-ارتباط|@",
    "در|به|تو ... واتساپ|تلگرام ..... پیام|بده|ادامه|صحبت|در-ارتباط|بیا",
    "شماره|شمارهات|شمارهتان|آیدی ... واتساپ|تلگرام|تلفن|خود|بده|بفرست|جدید|را",
    "جای-دیگه|جای-دیگر|برنامه-دیگه|یه-جای-دیگه ..... صحبت|حرف|چت|گپ",
    "اینجا ..... کم-میام|نمیام|نمیشه|نمی‌شه|سخته|راحت-نیستم|زیاد-نیستم",
    "واتساپ|واتس‌اپ|واتس-اپ|تلگرام|ایتا|روبیکا ..... #|پیام|بزن",
    "شماره|آیدی|شمارتو|شمارت ..... بده|بذار|بفرست|بدی|بدید",
  ],
  th: [
    "แอดไลน์|แอดไลน|ไลน์ไอดี|ทักไลน์|เพิ่มไลน์|ทางไลน์|ขอไลน์|id-line|line-id|ไลน์ใหม่|แลกไลน์|คุยไลน์|คุยทางไลน์|ทักวอตส์แอป|ทักเทเลแกรม|เทเลแกรม|ไอดีไลน์|add-line",
    "ขอ .. เบอร์|ไลน์|อีเมล|ช่องทางติดต่อ",
    "ไลน์|line .... :|แอด|ทัก|ได้เลย",
    "คุยที่อื่น|คุยกันที่อื่น|คุยแอปอื่น|คุยนอก|ย้ายไปคุย|ไปคุยต่อ|คุยต่อทาง|คุยต่อใน|คุยกันต่อ|ติดต่อทางไลน์|คุยในไลน์",
    "ไลน์|line|วอตส์แอป|whatsapp|telegram|เทเลแกรม ..... ไหม|คุย|ไอดี|id|ทัก|แอด|ส่ง|ติดต่อ",
    "ไม่ค่อย ... เล่น|เข้า|ใช้|ตอบ ... ที่นี่|linkedin|แอปนี้|ในนี้|ลิงก์",
    "สแกน ... คิวอาร์|qr",
    "ขอไอดี|ขอเบอร์|แลกเบอร์|ขอช่องทาง|ขอคอนแทค",
  ],
  tl: [
    "message|i-message|text|chat|add|contact|kontakin|mag-message|tawagan|usap [mo|niyo|tayo|nyo] [ako|mo-ako|kami] [sa] telegram|whatsapp|viber|messenger|facebook|gmail",
    "number|numero|whatsapp|viber mo",
    "usap|mag-usap|chat|mag-chat [tayo] sa [ibang|iba] ibang|iba|whatsapp|viber|telegram|messenger",
    "hindi|bihira|di [ako] .. dito|linkedin",
    "pm|dm|message|add|i-add|chat|i-chat|text|hanapin [mo|niyo|nyo|lang] [ako|kami] .. telegram|whatsapp|viber|messenger|fb|facebook",
    "pahingi|pwede-makuha|hingi .. number|whatsapp|viber|telegram",
  ],
  sw: [
    "nitumie|niandikie|wasiliana|ongea|tuongee|nitafute|piga|jiunge [ujumbe|nami|nasi|na-mimi] [ujumbe] [kwenye|kupitia|kwa|katika] whatsapp|telegram|barua-pepe",
    "namba|nambari yako|yangu [mpya] [ya] whatsapp|simu|telegram",
    "nitumie|nitafute|niandikie|wasiliana|tuwasiliane|tuongee|tuzungumze .... whatsapp|telegram|simu",
    "mahali|sehemu pengine|nyingine",
    "sipo|siingii|sitembelei .. hapa|linkedin",
    "whatsapp|telegram .. # # [#]",
    "nipe|naomba|niachie .. namba|nambari|whatsapp",
  ],
  bn: [
    "হোয়াটসঅ্যাপ*|হোয়াটসএপ*|হোয়াটসআপ*|ওয়াটসঅ্যাপ*|টেলিগ্রাম*|ইমো|ইমোতে|whatsapp|telegram|imo .. নক|মেসেজ|যোগাযোগ|অ্যাড|এড|জয়েন|কথা",
    "আপনার|তোমার .. হোয়াটসঅ্যাপ*|টেলিগ্রাম*|ইমো|whatsapp|telegram নাম্বার*|নম্বর*|আইডি",
    "মোবাইল|ফোন|হোয়াটসঅ্যাপ নাম্বার*|নম্বর* [টা|টি] দিলে|দিন|দিবেন|দেবেন|দাও|পাঠান",
    "লিংকডইন*|লিঙ্কডইন*|এখানে|linkedin [খুব] কম|বেশি|তেমন আসি|ঢুকি|বসি",
  ],
  ur: [
    "واٹس-ایپ|واٹس-اپ|ٹیلیگرام|ٹیلی-گرام ...... رابطہ-کر|میسج-کر|پیغام|نمبر-دے|نمبر-دیں|بات-کر|جوائن|+",
    "فون|موبائل|اپنا|واٹس-ایپ|واٹس-اپ نمبر ...... دے-دیں|دیں|دے-دو|بھیج|بتا|شیئر",
    "لنکڈ-ان|لنکڈان|یہاں ... کم|زیادہ ... استعمال|آتا|آتی|آن-لائن",
  ],
});

const chatLink = everyScript(/(?<![\p{L}\p{N}.])(?:wa\.me|t\.me|m\.me|line\.me|signal\.me|discord\.gg|(?:api|chat)\.whatsapp\.com)\//u);

/** Apps whose names mean nothing else, and their links. */
const APPS: Readonly<Record<string, string>> = {
  WhatsApp: "whats-?app|wasap",
  Telegram: "telegram",
  WeChat: "we-?chat",
  Viber: "viber",
  Skype: "skype",
};
const LINKS: Readonly<Record<string, RegExp>> = {
  WhatsApp: /(?<![a-z0-9.])(?:wa\.me|api\.whatsapp\.com)\//,
  Telegram: /(?<![a-z0-9.])t\.me\//,
};

/** Words between which and an app's name lies a request, where nothing denies it: to name an app alone may mean anything. */
const TOWARDS = "on|via|over|through|to|using|my|your|me|auf|per|mein|dein|sur|mon|ton|por|en|mi|tu|al|pelo|no|meu|seu|su|mio";
const requests = Object.entries(APPS).map(
  ([app, name]) =>
    [
      app,
      new RegExp(`(?<!\\b(?:not|never|isn't|nicht|pas|off|left) )(?<![a-z])(?:${TOWARDS}) (?:my |your |our )?(?:${name})(?![a-z])`),
    ] as const,
);

/** The app that a request names; `undefined` where it names none, or several. */
function appIn({ folded }: Text): string | undefined {
  const named = requests.flatMap(([app, request]) => (request.test(folded) || LINKS[app]?.test(folded) ? [app] : []));
  return named.length === 1 ? named[0] : undefined;
}

/** Of the points where nothing else was heard: to move to WhatsApp or WeChat is ordinary business in much of the world. */
const ALONE = 10 / 23;
const ORDINALS = ["first", "second", "third"];
const FIRST_MESSAGES = ORDINALS.length;

export const offPlatformEarly = signal({
  id: "off-platform-early",
  group: "spam",
  family: "channel",
  title: "Asked to go on elsewhere",
  why: "Fraud leaves LinkedIn as soon as it can, for there nobody reports it. So does half the world's ordinary business, which is why it weighs little unless an offer comes with it.",
  points: 23,
  needs: ["messages"],
  languages: moves.languages,
  hears: (text) => moves.find(text) !== undefined || chatLink(text.folded).test(text.folded) || contactIn(text, "handle") !== undefined,
  tells: appIn,
  look: ({ messages: { heard, undated } }) => {
    const move = heard.find(({ signal, opening, number }) => opening && number <= FIRST_MESSAGES && signal === "off-platform-early");
    const together = heard.filter(({ number, date, opening }) => opening && number === move?.number && date === move.date);
    const app = wordOf(
      "off-platform-early",
      together.map((each) => each.signal),
    );
    return (
      move && {
        strength: heard.some((each) => each.opening && isOffer(each)) ? 1 : ALONE,
        because: `asked you to ${app === undefined ? "go on outside LinkedIn" : `move to ${app}`}${undated > 0 ? onDay(move.date) : ` in their ${ORDINALS[move.number - 1]} message${onDay(move.date, ",")}`}`,
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
