/** They wrote about looks and loneliness to somebody they do not know. */
import { NO_HISTORY } from "../person/history.ts";
import { phrases } from "../verdict/phrase.ts";
import { signal } from "../verdict/signal.ts";

/** Remarks on the reader's looks. */
const looks = phrases({
  en: [
    "you are|you're|u-are|ur|you-look [such] [a|an] [so|very|really|extremely|absolutely|incredibly|simply|truly] beautiful|gorgeous|handsome|attractive|cute|pretty|stunning|lovely-lady|sexy|charming|good-looking|angel|beautiful-woman|adorable",
    "attractive|beautiful|gorgeous|pretty|handsome|charming|stunning woman|lady|man|girl|face|eyes|smile",
    "hi|hello|hey|morning|evening [there] beautiful|gorgeous|handsome|pretty|sexy|cutie|sweetheart|honey|darling|babe|my-love|angel|sweetie",
    "your smile|eyes|beauty|face .. caught|touched|attracted|captivated|heart|beautiful|amazed|melts|attract|drew",
    "your|ur [profile] picture|photo|pic|pics|photos .. smile|beautiful|attracted|gorgeous|caught-my-eye|caught-my-attention|stunning|pretty|captivated|heart|nice-picture|attractive|resist|sexy|cute",
    "dear|love|darling .. beautiful|gorgeous|sweet|your-beauty|your-smile",
  ],
  es: [
    "eres|eres-una|luces|te-ves|eres-tan|usted-es|pareces [una|un|muy|tan|realmente] [mujer] hermosa|bella|linda|guapa|preciosa|guapo|atractiva|hermoso|bonita|divina|mujer-muy-hermosa|mujer-hermosa",
    "hola|buenas|buenos-dias [mi] hermosa|bella|preciosa|bonita|amor|cielo|corazon|princesa",
    "mujer|chica|dama [muy|tan] hermosa|bella|linda|atractiva|guapa|encantadora",
    "tu|su [linda|hermosa|bella|linda-] foto|sonrisa|belleza|ojos .... enamor*|cautiv*|hermos*|corazon|belleza|atrajo|bell*|linda|conquist*|encanto",
  ],
  pt: [
    "voce-e|tu-es|voce-e-uma|voce [uma|um|muito|tao|realmente] [e] [muito] [mulher] linda|bonita|bela|gata|lindo|bonito|atraente|encantadora",
    "oi|ola|bom-dia|boa-noite [minha] linda|gata|bela|princesa|amor|anjo|meu-bem|gatinha",
    "mulher|moca|senhora [muito|tao] linda|bonita|bela|atraente|encantadora",
    "sua|tua|seu|teu foto|sorriso|beleza|olhos .... linda|lindo|encant*|cativ*|apaixon*|coracao|atraiu|bel*|conquist*",
    "adorei|amei|gostei .. sua|tua foto|fotos|sorriso|beleza",
  ],
  fr: [
    "vous-etes|tu-es|t'es [une] [tres|si|vraiment|tellement|magnifiquement] [femme] belle|jolie|magnifique|charmante|ravissante|beau|attirante|sublime|mignonne|splendide",
    "bonjour|salut|coucou|bonsoir|hello [ma|mon] jolie|cherie|ange|amour|magnifique|beaute|princesse|mignonne",
    "belle|jolie|charmante|magnifique|ravissante femme|dame|demoiselle|sourire|yeux",
    "votre|ton|ta|vos|tes [joli|beau|belle|photo|de] [photo] sourire|beaute|photo|yeux|charme .... touche|charme|coeur|magnifique|belle|seduit|captive|attire|ebloui|craquer|plu",
  ],
  de: [
    "du-bist|sie-sind|bist-du|du-siehst|sie-sehen|siehst [eine|so|sehr|wirklich|wunder] [schone] hubsch|wunderschon|attraktiv|bezaubernd|hubsche|sexy|wunderschone|attraktive|bildhubsch|umwerfend-aus|schone-frau",
    "hallo|hi|hey|guten-tag|guten-morgen [du|meine] schone-frau|schone-dame|hubsche|susse|wunderschone|schonheit|schatz|liebling|engel|schoner-mann|attraktive",
    "schone|hubsche|attraktive|wunderschone|bezaubernde frau|dame|lady|augen|lacheln",
    "dein|deine|ihr|ihre [schones|susses|bezauberndes|schone] lacheln|profilbild|foto|schonheit|augen|profilfoto .... verzaubert|beruhrt|herz|fasziniert|angezogen|wunderschon|bezaubert|umgehauen|hubsch",
  ],
  it: [
    "sei|siete|lei-e [una|un|molto|davvero|cosi|veramente] [donna] bella|bellissima|carina|attraente|affascinante|splendida|stupenda|bellissimo|incantevole",
    "ciao|salve|buongiorno|buonasera [mia] bellissima|splendore|amore|angelo|stella|dolcezza|principessa",
    "donna|ragazza|signora [molto|cosi] bella|bellissima|attraente|affascinante|splendida",
    "tuo|tua|suo|sua|tuoi [bel|bella|foto] sorriso|foto|bellezza|occhi .... colpito|incant*|cuore|bell*|affascin*|conquist*|attratto|attirato|splendid*|rapito",
  ],
  hi: [
    "aap|tum|you .... khubsurat|khoobsurat|sundar|beautiful|pyari|cute|handsome|haseen|gorgeous",
    "aapki|tumhari|apki [photo|dp|profile] photo|smile|aankhen|muskan|tasveer|dp|pic .... pyari|khubsurat|khoobsurat|achhi|acchi|sundar|dil|beautiful|pasand|cute",
    "hello|hi|hey jaan|baby|beautiful|sweetheart|darling|sexy",
    "आप|तुम .... खूबसूरत|ख़ूबसूरत|सुंदर|सुन्दर|प्यारी|हसीन|क्यूट|ब्यूटीफुल",
    "आपकी|तुम्हारी .. फोटो|तस्वीर|मुस्कान|आंखें|मुस्कुराहट|फ़ोटो .... अच्छी|सुंदर|प्यारी|दिल|खूबसूरत|पसंद",
  ],
  id: [
    "kamu|anda|kau [sangat|begitu] cantik|tampan|manis|ganteng|imut",
    "halo|hai|hi|pagi sayang|cantik|manis|cinta|ganteng",
    "foto|senyum|senyuman [profil] mu|kamu|anda .. cantik|manis|hati|indah|ganteng|tampan",
  ],
  tr: [
    "cok|ne-kadar|gercekten|oyle guzelsin|guzelsiniz|hossun|cekicisin|tatlisin|yakisiklisin|cekicisiniz|hossunuz",
    "merhaba|selam|gunaydin [cok] guzelim|askim|hayatim|guzellik|gulum|sevgilim|guzel-bayan|guzel-kadin|guzel-hanim|guzel-kiz",
    "guzel|cekici|hos bayan|kadin|gozler*|gulus*|gulumseme*|hanimefendi",
    "fotografiniz*|fotografin*|resminiz*|resmine|resminden|gulusun*|gulumseme*|gozlerin*|guzelligin* .... etkilen*|begen*|cok-guzel|kalbi*|hosuma|buyulen*|cekti|vuruldum|cekici|guzel",
  ],
  ar: [
    "أنت|انت|إنك ... جميل|جميلة|رائعة-الجمال|فاتنة|وسيم|جذابة|حلوة",
    "صورتك|ابتسامتك|عيونك|جمالك|عيناك|ملامحك ........ جميل|أعجب|قلبي|سحر|رائع|حلو|خطف|جذب",
    "أعجبتني|أعجبني|سحرني|جذبني|جذبتني ... صورتك|جمالك|ابتسامتك|صورة",
    "مرحبا|أهلا|صباح-الخير|هاي ... حبيبتي|يا-جميلة|جميلتي|حلوتي|يا-قمر|يا-حلوة",
  ],
  zh: [
    "你很漂亮|你真漂亮|你好漂亮|你很美|你真美|你好美|觉得你很美|觉得你漂亮|你长得好|你好迷人|你很迷人|你很有气质|你太美|你太漂亮",
    "美女|帅哥|小姐姐|宝贝 ...... 交个朋友|认识一下|照片|单身|交朋友|做朋友",
    "你的照片|你的头像|你照片|您的照片|你的笑容|你的微笑|你的眼睛|您的笑容 ...... 漂亮|好看|很美|好美|真美|吸引|心动|迷人|动人",
  ],
  ru: [
    "ты|вы [очень|такая|просто|самая|невероятно|настолько] красивая|красивый|прекрасна|очаровательна|привлекательная|милая|прекрасная|симпатичная|красива|обаятельная|великолепна",
    "привет|здравствуй|здравствуйте|доброе-утро [моя|мой] красавица|красотка|солнышко|красавчик|прекрасная|любимая|симпатичная",
    "красивая|очаровательная|привлекательная|прекрасная девушка|женщина|улыбка|дама",
    "твое|твоё|твоя|твои|ваше|ваша|ваши|вашу|твою [красивое|прекрасное] фото|улыбка|глаза|фотография|красота|улыбку|фотографию .... покорил*|сердц*|понрав*|очаров*|красив*|прекрасн*|тронул*|пройти|притян*|влюб*",
  ],
  uk: [
    "ти|ви [дуже|така|просто] гарна|красива|вродлива|чарівна|приваблива|гарний|прекрасна",
    "привіт|вітаю [моя] красуне|красуня|кохана|сонечко|красунечко",
    "твоє|твоя|твої|ваше|ваша|ваші фото|усмішка|посмішка|очі|краса|світлина .... серц*|сподоб*|зачарув*|гарн*|вразил*|підкор*",
  ],
  nl: [
    "je-bent|u-bent|bent-u|ben-je|je-ziet|jij-bent|u-ziet [een|zo|heel|erg|echt|zeer] [mooie] knap|prachtig|aantrekkelijk|beeldschoon|mooie|knappe|aantrekkelijke",
    "hallo|hoi|hey|dag|goedemorgen [mijn] mooie-dame|mooie-vrouw|schoonheid|knappe|engel|mooierd|mooie-meid",
    "mooie|knappe|aantrekkelijke|prachtige vrouw|dame|meid|ogen|glimlach|lach",
    "je|uw|jouw [mooie|profiel|prachtige] glimlach|foto|lach|ogen|schoonheid|profielfoto .... raakte|hart|betoverd|aangetrokken|geraakt|charmant|mooi",
  ],
  pl: [
    "jestes|jest-pani|pani-jest|wygladasz [taka|bardzo|naprawde|tak|przepiekna] [piekna] piekna|sliczna|ladna|urocza|atrakcyjna|przystojny|przepiekna|pieknie|slicznie|piekny|czarujaca",
    "witaj|czesc|hej|dzien-dobry [moja] piekna|sliczna|sloneczko|pieknosci|slicznotko|aniele|piekna-pani",
    "piekna|atrakcyjna|sliczna kobieta|pani|kobieto|dziewczyna|usmiech",
    "twoje|twoj|twoja|pani|twoich [piekne|zdjecie|piekny] zdjecie|usmiech|oczy|uroda|fotografia|profilowe .... zaurocz*|serce|pieknie|piekn*|zachwyc*|urzek*|oczarow*|poruszyl*|przyciagn*|urod*",
  ],
  ja: [
    "写真|笑顔|お写真|アイコン ........ 綺麗|きれい|美し|可愛|かわいい|一目惚れ",
    "綺麗な方|きれいな方|美しい方|美人|美しい女性|素敵な女性|可愛い方|とてもお綺麗|イケメン",
  ],
  ko: ["사진|프로필|미소|웃음*|얼굴* .... 예쁘*|아름다*|예뻐*|이쁘*|반해*|반했*|끌려*|미인*|첫눈*", "첫눈에 반*"],
  vi: [
    "em|co-ay|nang [rat|that|qua|nhin|trong] xinh|dep|de-thuong|xinh-dep|quyen-ru|dang-yeu [qua]",
    "chao|hi|hello [co] em|nguoi-dep|cung|em-yeu|co-gai|babe .... xinh|dep|lam-quen|anh|ket-ban",
    "an tuong voi|boi nu-cuoi|hinh|ve-dep|anh-cua-em|anh-dai-dien",
  ],
  sv: [
    "du-ar|ni-ar|ar-du [sa|jatte|valdigt|verkligen|en|otroligt] [sa] vacker|snygg|sot|attraktiv|underbar|vackra|snygga|soting",
    "hej|hejsan|hallo|god-morgon [min] vackra|snygging|alskling|sotnos|skonhet|soting",
    "vacker|vackra|attraktiv|snygg kvinna|dam|tjej|ogon|leende",
    "ditt|din|dina|ert [vackra|fina] leende|foto|ogon|profilbild|skonhet .... fortroll*|hjarta|rorde|fangade|charm*|fortjus*|attraher*|vacker*",
  ],
  ro: [
    "esti|sunteti|arati|aratati [o|foarte|atat-de|asa-de|asa|atat] [de] [femeie] frumoasa|draguta|atragatoare|superba|minunata|incantatoare",
    "buna|salut|hei [draga] [mea] frumoaso|frumusete|iubito|iubire|printeso|ingeras",
    "femeie|doamna|fata [foarte|atat-de] frumoasa|atragatoare|superba|incantatoare",
    "poza|zambetul|fotografia|frumusetea|ochii [ta|tau|dvs|dumneavoastra|tai|de] .... cucerit|inima|frumo*|fermecat|atras|incant*|superb*",
  ],
  fa: [
    "عکست|عکس-شما|عکستان|لبخندت|چشمانت|چشمات|لبخند|عکس-پروفایلت ....... زیبا|قشنگ|جذب|دلم|خوشگل|خوشم|قلبم",
    "سلام ... خوشگل|عشقم|خانم-زیبا|خوشگله|نازنین",
  ],
  th: [
    "คุณ|น้อง|หนู .. สวยมาก|สวยจัง|หล่อมาก|สวยจริง|มีเสน่ห์|สวยน่ารัก|สวย",
    "รูป|ภาพ|รอยยิ้ม|ดวงตา ....... สวยมาก|สวยจัง|มีเสน่ห์|หลงรัก|งดงาม|คุณสวย|น่ารักมาก",
    "รักแรกพบ|เนื้อคู่|คู่ชีวิต|หาคนจริงใจ|ความรักที่แท้จริง|สวัสดีที่รัก|สวัสดีคนสวย",
  ],
  tl: [
    "ang-ganda|napakaganda|maganda|ganda|ang-gwapo|pogi mo|ka|ng-ngiti|ng-mata",
    "hi|hello|hey ganda|maganda|pogi|cutie|babe|miss-ganda",
  ],
  sw: ["wewe|una|u [ni] mrembo|mrembo-sana|unavutia|kuvutia", "habari|mambo|hujambo mrembo|mpenzi|kipenzi"],
});

/** The wish to be close. Firms that recruit would like to know you better too. */
const wishes = phrases({
  en: [
    "get to-know|know|knowing you|eachother|each-other more|better|closer|deeper|personally",
    "love|like|want|wish to [be] [your] [know|be] [you] [a] [good] friend|friends|friendship|know-you-more|know-you-better|close|partner",
    "serious|romantic|real|honest relationship|love|partner|commitment",
    "soulmate|soul-mate|life-partner|true-love|love-at-first-sight|lonely|god-fearing|destiny",
    "looking|searching|seeking for [a] [true|serious|honest|good|genuine|real|nice] love|relationship|friendship|woman|lady|man|wife|husband|companion|partner-in-life",
    "are you married|single",
    "resist writing|saying|messaging|your",
    "couldn't|could-not|can't|cannot help|stop|resist .... your|thinking|staring|admiring|beauty|eyes",
    "hope you|u don't|do-not mind .... beautiful|attractive|pretty|friend|friends|writing-to-you-here",
  ],
  es: [
    "conocerte|conocerla|conocernos|conocerlo [mucho] mejor|mas|un-poco|a-fondo|personalmente",
    "relacion seria|estable|formal|amorosa|sincera",
    "alma gemela",
    "amor a-primera-vista|verdadero|sincero",
    "eres|esta|estas [una|un] [mujer] casada|soltera|casado|soltero",
    "busco|buscando [una|un] [mujer|hombre|pareja|companera|amistad] .. seria|sincera|amor|vida|pareja|amistad",
  ],
  pt: [
    "conhecer|conhecer-te|te-conhecer|nos-conhecer [voce] [muito] melhor|mais|um-pouco",
    "te conhecer",
    "relacionamento|relacao serio|seria|estavel|amoroso",
    "alma gemea",
    "amor a-primeira-vista|verdadeiro|sincero",
    "voce|es [e] casada|solteira|casado|solteiro",
  ],
  fr: [
    "mieux vous|te connaitre",
    "connaitre|vous-connaitre|te-connaitre|decouvrir [davantage] mieux|plus|davantage",
    "relation|amour|histoire serieuse|durable|sincere|stable|amoureuse",
    "ame soeur",
    "coup de foudre",
    "etes|es [vous|tu] [une] [femme] mariee|marie|celibataire|en-couple",
    "cherche|recherche [une|un] .. relation|compagne|femme|ame|amour|compagnon|amitie .. serieuse|sincere|vie|durable|stable",
    "faire [plus-ample|votre|ta] connaissance .. plus|vous|avec|si|femme|belle",
  ],
  de: [
    "dich|sie|uns|einander [gerne|gern] [naher|besser|personlich|etwas] [gern|gerne] kennenlernen|kennen-lernen",
    "naher|besser|personlich kennenlernen|kennen-lernen",
    "ernsthafte|feste|ernste|dauerhafte|langfristige beziehung|partnerschaft|liebe",
    "seelenverwandt*|seelenpartner*|traumfrau|traummann",
    "liebe auf-den-ersten-blick|meines-lebens",
    "bist|sind du|sie [verheiratet|single] verheiratet|single|vergeben",
    "suche [eine|einen|nach] [ehrliche|einer] [frau|liebe|partnerin] .. furs-leben|frau|liebe|partnerin|beziehung",
  ],
  it: [
    "conoscerti|conoscerla|conoscerci meglio|di-piu|piu|un-po",
    "relazione|storia|amore seria|serio|stabile|sincera|duratura|vera",
    "anima gemella",
    "colpo di fulmine",
    "sei [una] [donna] sposata|single|sposato|fidanzata",
    "cerco [una|un] [donna|compagna|amore|uomo|relazione] .. seria|sincera|vita|vero",
  ],
  hi: ["dosti|friendship|pyar|relationship|shaadi karna|karni|karoge|karogi|kar-sakte|kar", "दोस्ती|प्यार|शादी करना|करोगी|कर|करेंगी|करनी|करेंगे"],
  id: [
    "mengenal|kenal|kenalan [kamu|anda|dengan] [kamu|anda] lebih|dekat|jauh",
    "hubungan serius|asmara|cinta",
    "jodoh|belahan-jiwa|cinta-sejati|cinta-pandangan",
  ],
  tr: [
    "sizi|seni|birbirimizi .. yakindan|daha-iyi tani*",
    "yakindan tani*",
    "ciddi iliski*|beraberlik",
    "ruh es*|ikiz*",
    "evli|bekar mi*",
    "arkadas olmak|olalim|olabilir .... ister*|mi*|guzel",
  ],
  ar: [
    "التعرف|أتعرف|نتعرف|اتعرف ... عليك|إليك|على-بعض|أكثر ... أكثر|عن-قرب|بك",
    "علاقة|صداقة ... جادة|حب|جدية|حقيقية",
    "توأم روحي|الروح",
    "هل ... متزوجة|عزباء|متزوج|مرتبطة",
    "أبحث-عن ... حب|زوجة|شريكة|امرأة|علاقة|زواج",
  ],
  zh: [
    "交个朋友|交朋友|做个朋友|做朋友|成为朋友|谈恋爱|寻找另一半|真爱|灵魂伴侣|一见钟情|缘分让",
    "结婚了吗|有对象吗|有男朋友吗|有女朋友吗|单身吗",
  ],
  ru: [
    "познакомиться|узнать|знакомства|познакомимся [с] [вами|тобой|вас|тебя] [по] поближе|ближе|лучше|побольше",
    "серьёзные|серьезные|серьёзных|серьезных|долгие отношения|отношений|намерени*",
    "родственн* душ*",
    "любовь|любви с-первого-взгляда",
    "ты|вы замужем|женат|свободна|одинока",
    "ищу .. любовь|жену|девушку|женщину|отношения|спутницу|вторую",
  ],
  uk: [
    "познайомитися|дізнатися|пізнати [з] [вами|тобою|тебе|вас] ближче|краще|поближче",
    "серйозні|серйозних стосунки|стосунків",
    "споріднен* душ*",
  ],
  nl: [
    "je|u|elkaar [graag] [wat|iets|beter|nader] [beter|nader] leren-kennen",
    "beter|nader leren-kennen|leren",
    "serieuze|vaste|langdurige|oprechte relatie|liefde",
    "zielsverwant|soulmate|ware-liefde|liefde-op-het-eerste",
    "ben|bent je|u [al|nog] getrouwd|vrijgezel|single",
  ],
  pl: [
    "poznac [cie|pania|pana|sie|siebie] [cie|troche|o-wiele] blizej|lepiej|nieco",
    "cie|pania|sie blizej|lepiej poznac",
    "powazny|powaznego|stalego|trwaly|powaznym zwiazek|zwiazku|partnerk*",
    "bratnia|bratniej dusza|duszy",
    "milosc od-pierwszego",
    "jestes mezatka|zamezna|singielka|wolna",
  ],
  ja: [
    "仲良くなりたい|お友達になりたい|お友達になって|友達になりませんか|もっとあなたを知りたい|あなたのことを知りたい|お付き合い|恋人|運命の人|運命を感じ|一目惚れ|真剣な交際",
    "結婚していますか|結婚されていますか|彼氏はいますか|彼女はいますか|独身ですか",
  ],
  ko: [
    "친구가|친하게|친구로 되고|지내고|지내요|되었으면*|지내|지냈으면*|될까*|되실*",
    "더 알고|알아가고|친해지고 싶*",
    "진지한|운명적|진실한 만남*|관계*|사랑*|인연*",
    "결혼하셨*|남자친구|여자친구|애인 있*",
    "인연 .. 만들*|되고*|찾*",
  ],
  vi: [
    "lam quen [voi] em|ban|chi|duoc|nhe",
    "tim-hieu|hieu|biet em|nhau|ban nhieu|ro|them|hon",
    "quan he|moi-quan-he nghiem-tuc|lau-dai",
    "duyen phan|so",
    "tinh yeu dich-thuc|dich-thuc|sam-set|chan-that",
  ],
  sv: [
    "lara kanna dig|er|varandra [battre|mer|narmare]",
    "seriost|seriosa|langvarigt forhallande|relation",
    "sjalsfrande|tvillingsjal|karlek-vid-forsta",
    "ar du gift|singel",
  ],
  ro: [
    "cunosc|cunoastem|cunoaste|cunoastere te|sa|mai mai-bine|bine|indeaproape",
    "te cunosc|cunoasc mai-bine",
    "relatie|iubire serioasa|stabila|adevarata|sincera",
    "suflet|sufletul pereche",
    "dragoste la-prima-vedere",
    "esti casatorita|maritata|singura|casatorit",
  ],
  fa: ["آشنا ... شوم|بشوم|بشم|بشیم|شویم", "رابطه ... جدی|عاشقانه|احساسی", "نیمه گمشده", "ازدواج-کردی|متاهلی|مجردی|متاهل-هستی"],
  th: ["อยากรู้จัก|อยากทำความรู้จัก|ทำความรู้จัก|ขอทำความรู้จัก ...... คุณ|มากขึ้น|น้อง|กัน|ให้มาก", "มีแฟนหรือยัง|มีแฟนยัง|แต่งงานหรือยัง|โสดไหม"],
  tl: ["makilala|kilalanin kita|ka [nang|pa] [mas|lubos|mabuti]", "seryosong relasyon"],
  sw: ["kukufahamu|kukujua zaidi|vizuri", "uhusiano wa-dhati|wa-kudumu"],
});

/** Family and loneliness. Friends talk of these. */
const circumstances = phrases({
  en: [
    "single|widowed|widower|widow|divorced .... father|mother|dad|mom|son|daughter|kids|kid|child|children|man|woman|lady|looking|lonely|searching|seeking|relationship|us-army|military|doctor|engineer|never",
    "lost my [late] wife|husband|spouse|partner",
    "us|u.s|american army|military|navy|marine|general .... peacekeeping|mission|syria|yemen|afghanistan|deployed|single|widow*|relationship|love",
  ],
  es: [
    "viudo|viuda|divorciado|divorciada|soltero|soltera .... hijo|hija|hijos|solo|sola|busco|buscando|relacion|amor|vivo|quisiera|militar|ingeniero|medico",
    "me [siento|encuentro] [muy] solo|sola .... amist*|amor|pareja|compan*|conoc*",
  ],
  pt: [
    "viuvo|viuva|divorciado|divorciada|solteiro|solteira .... filho|filha|filhos|sozinho|sozinha|procuro|procurando|relacionamento|amor|moro|gostaria|militar",
  ],
  fr: [
    "veuf|veuve|divorce|divorcee|celibataire .... enfant|enfants|fille|fils|seul|seule|cherche|recherche|relation|vis|souhaite|militaire|amour",
  ],
  de: [
    "witwer|witwe|verwitwet|geschieden|single|alleinstehend .... tochter|sohn|kind|kinder|allein|suche|beziehung|lebe|liebe|soldat|einsam|kennenlernen",
  ],
  it: ["vedovo|vedova|divorziato|divorziata|single .... figlio|figlia|figli|solo|sola|cerco|relazione|amore|vivo|vorrei|militare"],
  hi: ["विधुर|तलाकशुदा|अकेला|कुंवारा .... हूं|हूँ .... दोस्ती|जानना|आप|बात|साथी"],
  id: [
    "cantik|tampan|ganteng|manis sekali|banget|kamu",
    "duda|janda|single|lajang|bujang .... anak|sendiri|mencari|hubungan|cinta|tinggal|mengenal|tentara",
  ],
  tr: ["dul|bekar|bosanmis .... cocu*|kiz*|ogl*|yalniz*|ariyorum|iliski*|asker|doktor*|tanimak|muhendis*"],
  ar: [
    "جميلة|جميل|حلوة|فاتنة ... جدا|للغاية|ياحلوة|الجمال",
    "أرمل|أرملة|مطلق|مطلقة|أعزب|عازب ........ أبحث|ابنة|ابن|أعيش|وحيد|أريد|حب|علاقة|زواج|أطفال|جندي",
  ],
  zh: ["你好 .. 美女|帅哥|小姐姐|靓女", "单身|离异|丧偶|离婚 ...... 交|认识|朋友|女儿|儿子|寻找|恋爱|想|缘分|另一半"],
  ru: [
    "вдовец|вдова|разведён|разведен|разведена|холост|одинок|одинокий|одинока .... дочь|сын|дети|детей|ищу|познаком*|отношени*|живу|один|хочу|люб*|военный",
  ],
  uk: ["вдівець|вдова|розлучений|розлучена|самотній|неодружений .... донька|син|діти|шукаю|познайом*|стосунк*|живу|хочу"],
  nl: [
    "weduwnaar|weduwe|gescheiden|alleenstaand|vrijgezel|single .... dochter|zoon|kinderen|kind|alleen|zoek|relatie|liefde|woon|leren-kennen|militair",
  ],
  pl: [
    "wdowiec|wdowcem|wdowa|rozwiedziony|rozwodnik|singiel|samotny|samotna .... corka|corke|syn|syna|dziec*|szukam|zwiazk*|mieszkam|chcialbym|poznac|zolnierz",
  ],
  ja: ["独身|バツイチ|シングル|離婚|妻を亡く|夫を亡く ........ 仲良く|友達|知り合|お付き合い|娘|息子|探し|line|交換|出会"],
  ko: [
    "너무|정말|참|아주|진짜 예쁘*|아름다*|미인*|이쁘*|매력적*|잘생*|예뻐*|이뻐*|아름답*",
    "혼자|싱글|이혼*|사별*|독신*|미혼* .... 살고|있는데|딸*|아들*|친구*|만나*|알아가*|외로*|인연*",
  ],
  vi: [
    "anh|hinh|nu-cuoi|avatar|tam-hinh|doi-mat [cua] [em|ban] .. xinh|dep|an-tuong|thu-hut|rung-dong|cuon-hut",
    "goa vo|chong",
    "doc-than|ly-hon|ly-di|ga-trong|goa .... con|mot-minh|tim|quen|song|yeu|anh",
    "em co|da ban-trai|gia-dinh|chong|nguoi-yeu [chua]",
  ],
  sv: ["ankling|anka|skild|singel|ensamstaende .... dotter|son|barn|ensam|soker|relation|karlek|lara-kanna|bor|soldat"],
  ro: [
    "vaduv|vaduva|divortat|divortata|singur|singura|burlac .... fiica|fiu|copii|copil|caut|relatie|traiesc|vreau|iubire|vrea|militar|cunosc",
  ],
  fa: [
    "خیلی|چقدر|بسیار ... زیبا|خوشگل|جذاب|قشنگ|خوشتیپ|زیبایی|ناز",
    "مجرد|بیوه|مطلقه|تنها ...... هستم|زندگی|ام ........ آشنا|دنبال|رابطه|دوست|عشق",
  ],
  th: ["โสด|พ่อหม้าย|แม่หม้าย|หม้าย|หย่า|เลี้ยงเดี่ยว ........ หา|รู้จัก|ลูก|คนเดียว|คู่|เหงา|จริงใจ|เพื่อน"],
  tl: ["biyudo|biyuda|single|hiwalay .... anak|naghahanap|mag-isa|pag-ibig"],
  sw: ["picha|tabasamu yako|lako .. nzuri|mvuto|moyo|limenivutia|imenivutia", "mjane|mgane|sina-mke .... mtoto|natafuta|uhusiano|peke"],
});

export const lureRomance = signal({
  id: "lure-romance",
  group: "spam",
  family: "lure",
  title: "Personal remarks",
  why: "Remarks on looks, a lost wife and the wish to know you better: so begin the frauds that cost most. A “dear” alone is never counted, and neither is anything between people who have written with each other.",
  points: 26,
  needs: ["messages"],
  languages: looks.languages,
  hears: (text) => looks.find(text) !== undefined || (wishes.find(text) !== undefined && circumstances.find(text) !== undefined),
  look: ({ messages: { heard } }) => {
    const offer = heard.find(({ signal, opening }) => opening && signal === "lure-romance");
    return offer && { strength: 1, because: `Personal remarks on ${offer.date}` };
  },
  examples: {
    fires: [
      {
        person: {
          messages: { ...NO_HISTORY, received: 1, heard: [{ signal: "lure-romance", date: "2024-05-01", number: 1, opening: true }] },
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
            heard: [{ signal: "lure-romance", date: "2024-05-01", number: 7, opening: false }],
          },
        },
      },
      { person: { messages: NO_HISTORY } },
    ],
  },
});
