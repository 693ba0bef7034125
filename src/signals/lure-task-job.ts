/** They offered small online work with pay by the day. */
import { NO_HISTORY } from "../person/history.ts";
import { phrases } from "../verdict/phrase.ts";
import { signal } from "../verdict/signal.ts";

/** Small work that anybody could do from anywhere. Work from home alone is an ordinary offer today. */
const chores = phrases({
  en: [
    "work|job|jobs|working|income|position|opportunity|task|tasks ... online|from-home|remotely|part-time|your-phone|smartphone|mobile|at-home|spare-time",
    "online|remote|part-time|home-based|flexible|freelance|data-entry|side ... job|jobs|work|task|tasks|workers|assistants|assistant|gig|opportunity|position|hustle|staff",
    "like|liking|rate|rating|review|reviewing|subscribe|subscribing|follow|following|watch|watching|optimise|optimize|optimising|optimizing|boost|evaluate ... videos|posts|youtube|tiktok|hotels|hotel|apps|app|products|product|channels|instagram|ads|restaurants|reviews|data|movies",
    "optimization|optimisation|simple|easy|data task|tasks|job|work|order|orders",
    "product tester|testers|optimization|reviewer|evaluator",
    "typing|data-entry|copy-paste|envelope|survey|surveys work|job|online|home|tasks",
  ],
  es: [
    "trabajo|trabaja|trabajar|empleo|ingresos|trabajando|tareas ... casa|online|linea|remoto|celular|movil|medio-tiempo|telefono|simples|sencillas|parcial|internet",
    "dar|dando|ver|viendo|calificar|valorar|evaluar|resenar ... like|likes|me-gusta|videos|hoteles|productos|aplicaciones|anuncios|resenas",
  ],
  pt: [
    "trabalho|trabalhe|trabalhar|vaga|renda|trabalhando|emprego|tarefas ... casa|online|celular|home|remoto|meio-periodo|simples|internet",
    "curtir|curtindo|assistir|avaliar|avaliando|seguir|curtidas ... videos|posts|produtos|hoteis|aplicativos|perfis|publicacoes|anuncios",
    "home office",
  ],
  fr: [
    "travail|travaillez|travailler|emploi|job|revenu|activite|travaille ... maison|domicile|chez|ligne|telephone|distance|temps-partiel|simple|smartphone",
    "liker|aimer|noter|evaluer|regarder|tester|likes|cliquer|s'abonner ... videos|hotels|produits|applications|publications|annonces|chaines|restaurants",
    "taches simples|en-ligne|quotidiennes",
  ],
  de: [
    "arbeit|arbeiten|job|jobs|nebenjob|minijob|verdienst|heimarbeit|tatigkeit|aufgaben ... zuhause|hause|online|handy|homeoffice|smartphone|nebenbei|teilzeit|einfache|von-uberall",
    "bewerten|bewertung|liken|testen|likes|abonnieren|anschauen ... videos|hotels|produkte|produkten|apps|beitrage|kanale|restaurants|online",
    "hotels|produkte|produkten|apps|videos|beitrage ... bewerten|testen|liken|anschauen",
    "heimarbeit|nebenjob|onlinejob|produkttester|produkttesterin",
    "einfache aufgaben|tatigkeiten|online-aufgaben",
  ],
  it: [
    "lavoro|lavora|lavorare|impiego|lavoretto|attivita|compiti ... casa|online|telefono|smartphone|remoto|part-time|cellulare|semplici|distanza",
    "mettere|mettendo|valutare|recensire|guardare|seguire ... like|video|hotel|prodotti|app|post|recensioni|mi-piace|pagine",
  ],
  hi: [
    "ghar|mobile|phone|online .... kaam|job|work|kama*",
    "part time|work-from-home job|kaam|work",
    "like|subscribe|review ... video|videos|channel",
    "घर|मोबाइल|फोन|ऑनलाइन .... काम|जॉब|कमा*|नौकरी",
    "पार्ट टाइम",
    "लाइक|सब्सक्राइब ... वीडियो|चैनल|करके",
  ],
  id: [
    "kerja|pekerjaan|bekerja|tugas|loker|freelance|job|lowongan ... online|rumah|hp|paruh-waktu|part-time|sampingan|sederhana|ringan|ponsel",
    "like|menyukai|follow|mengikuti|nonton|menonton|ulasan|review|rating|subscribe ... follow|video|akun|produk|hotel|aplikasi|youtube|tiktok|instagram|postingan",
  ],
  tr: [
    "evden|telefonla|telefondan|online|internetten|yari-zamanli|part-time|cep-telefon* ... calis*|is|kazan*|gorev*|isi",
    "video*|otel*|urun*|uygulama* ... begen*|puanla*|degerlendir*|izle*|yorum*",
    "basit gorev*|is|isler",
    "ek is",
  ],
  ar: [
    "عمل|وظيفة|العمل|وظائف|مهام|شغل ..... المنزل|البيت|الهاتف|عن-بعد|أونلاين|الإنترنت|جزئي|بسيطة|سهلة|اونلاين|الجوال",
    "إعجاب|تقييم|مشاهدة|متابعة|لايك ..... فيديو|فنادق|منتجات|تطبيقات|مقاطع|حسابات|يوتيوب",
  ],
  zh: ["兼职|副业|刷单|做任务|点赞|打字|手工活|居家办公|线上工作|手机赚|在家赚|在家工作|在家用手机|宝妈|试玩|关注公众号|抢单"],
  ru: [
    "работа|работу|подработка|подработку|заработок|вакансия|работать|задания|задач* ... дома|удаленн*|удалённ*|онлайн|телефон*|интернет*|простые|телефоне|смартфон*|неполн*",
    "удаленная|удалённая|удаленную|онлайн|простая|легкая работа|подработка|занятость|работу|подработку",
    "ставить|лайки|оценивать|писать|смотреть|лайкать ... лайки|отзывы|отели|товары|видео|приложения|подписываться",
    "простые|легкие задания|задачи",
  ],
  uk: [
    "робота|роботу|підробіток|заробіток|вакансія|працювати|завдання ... дому|вдома|віддален*|онлайн|телефон*|інтернет*|прості",
    "віддалена|дистанційна|онлайн|проста робота|підробіток|зайнятість",
    "ставити|оцінювати|писати|дивитися ... лайки|відгуки|готелі|товари|відео",
  ],
  nl: [
    "werk|werken|thuiswerk|baan|job|bijbaan|taken|klussen|baantje|bijverdienste ... thuis|telefoon|online|huis|mobiel|parttime|eenvoudige|smartphone",
    "thuiswerk|bijbaan|thuiswerken|bijverdienen",
    "liken|beoordelen|bekijken|volgen|testen|reviewen ... video's|hotels|producten|apps|posts|berichten|van",
    "eenvoudige taken|online-taken",
  ],
  pl: [
    "praca|prace|pracy|pracuj|pracowac|zarobek|zlecenie|zadania|zajecie ... zdalna|zdalnie|domu|online|telefon*|internet*|dorywcza|proste|zdalnej",
    "lajkowanie|ocenianie|recenzowanie|ogladanie|polubien*|ocen* ... filmow|hoteli|produktow|aplikacji|postow|filmikow",
    "proste zadania|czynnosci",
  ],
  ja: ["在宅|スマホ|副業|内職|スキマ時間|すきま時間|ポチポチ|いいねを押|簡単作業|コピペ|データ入力|口コミ投稿|モニター|タスク"],
  ko: ["재택*|부업*|알바*|아르바이트*|휴대폰으로*|핸드폰으로*|온라인-작업*|좋아요*|투잡*|리뷰-알바*|구독*|단순-작업*|미션*"],
  vi: [
    "viec|lam|cong-viec|cong-tac-vien|ctv|tuyen|nhiem-vu ... online|tai-nha|dien-thoai|ban-thoi-gian|don-gian|part-time|them",
    "like|follow|danh-gia|xem|tha-tim ... video|tiktok|san-pham|khach-san|youtube|shopee|bai-viet",
  ],
  sv: [
    "jobba|jobb|arbeta|arbete|extrajobb|uppgifter|inkomst ... hemifran|mobilen|online|hemma|distans|deltid|enkla|telefonen",
    "extrajobb|hemarbete|distansjobb",
    "gilla|betygsatta|recensera|titta|folja ... videor|hotell|produkter|appar|inlagg|klipp",
    "enkla uppgifter",
  ],
  ro: [
    "lucreaza|lucrezi|lucra|munca|job|activitate|sarcini|lucrati|lucru ... acasa|telefon|online|part-time|distanta|telefonul|simple|timp-partial",
    "like-uri|apreciezi|evaluezi|recenzii|urmaresti|aprecia|evaluarea ... videoclipuri|hoteluri|produse|aplicatii|postari|video",
    "sarcini simple",
  ],
  fa: [
    "کار|شغل|کارآنلاین|وظایف ..... منزل|خانه|گوشی|اینترنتی|آنلاین|پاره-وقت|ساده|موبایل|دورکاری",
    "لایک|امتیاز|فالو ..... ویدیو|هتل|محصول|پست",
  ],
  th: ["งานออนไลน์|ทำที่บ้าน|งานเสริม|งานพาร์ทไทม์|ผ่านมือถือ|กดไลค์|กดถูกใจ|รีวิวสินค้า|งานฝีมือ|แพ็คสินค้า|พับถุง|คีย์ข้อมูล|กดรับออเดอร์|งานง่าย|ดูคลิป"],
  tl: [
    "trabaho|work|job|worker|online ... bahay|cellphone|online|phone|home-based|part-time|worker",
    "mag-like|like|mag-rate|panoorin ... video|videos|hotel|produkto",
  ],
  sw: ["kazi|fanya|ajira ... mtandaoni|nyumbani|simu|online|rahisi"],
});

/** Pay by the day, or for nobody in particular. */
const pay = phrases({
  en: [
    "$|# [#|$] [usd|usdt|dollars|euros|pounds] per-day|daily|a-day|each-day|every-day|day|per-week|weekly|a-week",
    "daily|instant|same-day|weekly|guaranteed pay|payment|payments|payout|payouts|salary|wage|wages|income|earnings|commission|withdrawal",
    "paid|pay|payment|salary|payouts|payout|earnings|wages ..... daily|every-day|every-evening|usdt|same-day|per-day|crypto|day",
    "earn|earning|make|get|receive|paid .... $|daily|per-day|a-day|extra|from-home|commission|commissions",
    "no experience|skills|qualifications|qualification|investment [is] [required|needed|necessary]",
    "without experience|qualifications",
    "training [is|will-be] provided|free|given",
    "train you for|free",
    "commission|paid per-task|per-like|per-review|per-order|for-each",
    "registration|training|processing|application fee",
  ],
  es: [
    "$|# [y|a|euros|dolares] [$|#] [euros|dolares|pesos|soles] al-dia|por-dia|diarios|diarias|semanales|a-la-semana|cada-dia",
    "pago|pagos|cobra|cobras|sueldo|salario|comision|comisiones diario|diarios|diaria|inmediato|al-instante|cada-dia|por-dia|por-tarea",
    "sin|no [se-requiere|requiere|necesitas|es-necesaria|necesita] experiencia",
    "gana|ganar|ganaras|ganando|gane .... $|diario|al-dia|por-dia|#",
    "experiencia no|previa",
  ],
  pt: [
    "$|# [a|ate|reais] [$|#] [reais|dolares|euros] por-dia|ao-dia|diarios|diarias|por-semana|semanais|todo-dia",
    "pagamento|pagamentos|ganho|ganhos|renda|saque|comissao diario|diaria|diarios|imediato|na-hora|no-mesmo-dia|por-tarefa|todo-dia",
    "sem|nao [precisa|necessita|exige|e-necessario|requer|e-necessaria] [de|ter|ter-] experiencia",
    "ganhe|ganhar|ganhando .... $|por-dia|diario|#",
    "experiencia nao",
  ],
  fr: [
    "$|# [a|et|euros] [$|#] [euros] par-jour|quotidien|quotidiens|par-semaine|chaque-jour|jour|la-journee",
    "paiement|paiements|salaire|commission|remuneration quotidien|quotidiens|immediat|journalier|chaque-jour|quotidienne|par-tache|par-jour",
    "sans|aucune|pas-d' experience|qualification|competence|diplome [requise|demandee|necessaire]",
    "gagnez|gagner .... $|par-jour|#",
    "formation gratuite|assuree|fournie",
  ],
  de: [
    "$|# [bis|und|euro] [$|#] [euro] pro-tag|am-tag|taglich|pro-woche|wochentlich|tag|die-woche",
    "auszahlung|bezahlung|zahlung|verdienst|lohn|vergutung .. taglich|sofort|tagliche|pro-tag|am-selben-tag|noch-am",
    "tagliche|sofortige auszahlung|bezahlung|zahlung",
    "keine|ohne [vor] erfahrung|vorkenntnisse|erfahrungen|qualifikation|kenntnisse|berufserfahrung [notig|erforderlich]",
    "verdienen|verdiene|verdien .... $|#|taglich|am-tag",
    "einarbeitung kostenlos",
  ],
  it: [
    "$|# [e|a|ai|euro] [$|#] [euro] al-giorno|giornalieri|giornaliero|a-settimana|alla-settimana|settimanali",
    "pagamento|pagamenti|guadagno|guadagni|commissione|stipendio giornaliero|giornalieri|immediato|quotidiano|immediati|ogni-giorno|al-giorno",
    "nessuna|senza|non-serve|non-e-richiesta [alcuna] esperienza|competenza|qualifica",
    "guadagna|guadagnare|guadagni .... $|al-giorno|#",
    "formazione gratuita",
  ],
  hi: [
    "roz|daily|har-din|rozana|din|per-day|mahine .. $|#|lakh*|hazar*|paise|kama*|payment",
    "$|# .. roz|daily|per-day|rozana|kama*|har-din|din",
    "bina|koi .. experience|anubhav|investment",
    "daily payment|payout|income|salary",
    "no experience",
    "कमा* .. रोज|रोज़|#|लाखों|हजारों|पैसे",
    "रोज|रोज़|प्रतिदिन|हर-दिन|दैनिक .... रुपये|रुपए|कमा*|#|भुगतान|पेमेंट",
    "# ... रुपये|रुपए .. कमा*|रोज|प्रतिदिन|रोज़",
    "बिना|कोई .. अनुभव|निवेश",
  ],
  id: [
    "$|# [ribu|juta|sampai|hingga] [$|#] [ribu|juta|rupiah|rb] per-hari|sehari|setiap-hari|perhari|per-minggu|harian|hari|seminggu",
    "gaji|komisi|bayaran|upah|pembayaran|penghasilan harian|per-hari|setiap-hari|langsung|per-tugas|#",
    "tanpa|tidak-perlu|tidak-butuh|tak-perlu pengalaman|modal|skill|keahlian|syarat",
    "dibayar|cair|transfer setiap|harian|hari|langsung",
  ],
  tr: [
    "gunluk|gunde|haftalik|her-gun|gun .. $|#|kazan*|odeme*|maas*|ucret*|tl",
    "$|# [ile|tl] [$|#] [tl|lira|dolar] gunluk|gunde|her-gun|gun|haftalik",
    "deneyim|tecrube|tecrubeye|deneyime|vasif gerek*|sart|aranm*|istenm*",
    "odeme|odemeler .. gunluk|her-gun|aninda|gunu",
    "komisyon|maas gunluk|kazan*",
  ],
  ar: [
    "دولار|ريال|جنيه|درهم|دينار|ليرة ... يوميا|في-اليوم|كل-يوم|أسبوعيا|باليوم|يومي",
    "يوميا|يومي|كل-يوم|اليومي ..... دولار|ريال|راتب|أجر|دفع|عمولة|#|ربح",
    "دفع|راتب|أجر|عمولة|دخل|أرباح ..... يومي|يوميا|فوري|كل-يوم|فورية",
    "بدون|دون|لا-تحتاج|لا-يتطلب|لا-يشترط .. خبرة|خبرات|مؤهلات|رأس-مال|الخبرة",
    "اربح|اكسب|تربح ..... دولار|يوميا|#|المال",
  ],
  zh: [
    "日结|日薪|日赚|月入|日入|一天 ..... #|元|百|能",
    "每天|一天|一小时|每单|每小时 ..... #|元|块|百 ... 元|块|收入|起|以上|钱|赚",
    "元一天|元每天|元不等|元日结|元/天|块一天|块一单|元一单|百元|百块",
    "无需|不需要|不用|没有|不限 .. 经验|学历|门槛|投资|押金|技术",
    "赚钱|佣金|工资 .... 日结|当天|秒|马上|现结|立即",
  ],
  ru: [
    "оплата|выплаты|зарплата|доход|платим|выплата .... ежедневн*|каждый-день|сразу|в-день|в-тот-же|на-карту|день-в-день|#|$",
    "ежедневн* оплата|выплаты|доход|выплата|заработок",
    "$|# [до|руб|рублей] [$|#] [рублей|руб|долларов] в-день|ежедневно|за-день|в-сутки|за-смену|в-неделю",
    "от .. $|# .. в-день|рублей|ежедневно",
    "опыт|опыта|навыки не|без нужен|требуется|важен|обязателен|нужны",
    "без опыта|навыков|образования",
  ],
  uk: [
    "оплата|виплати|зарплата|дохід|платимо .... щоденн*|щодня|кожен-день|одразу|на-день|на-картку",
    "щоденн* оплата|виплати|дохід|виплата",
    "$|# [до|грн] [$|#] [гривень|грн|доларів] на-день|щодня|за-день|в-день|на-тиждень",
    "досвід|досвіду не потрібен|потрібно|важливий",
    "без досвіду|навичок",
  ],
  nl: [
    "$|# [tot|en|a|euro] [$|#] [euro] per-dag|daags|per-week|dagelijks|op-een-dag",
    "dagelijkse|directe|dagelijks uitbetaling|betaling|betaald|uitbetaald",
    "uitbetaling|betaling|uitbetaald .. dagelijks|direct|elke-dag|dezelfde-dag|per-dag",
    "geen|zonder ervaring|opleiding|diploma|diploma's [nodig|vereist]",
    "verdien|verdienen .... $|#|per-dag|dagelijks",
  ],
  pl: [
    "$|# [do|zl] [$|#] [zl|zlotych|pln|euro] dziennie|na-dzien|tygodniowo|za-dzien|kazdego-dnia|dniowka",
    "wyplata|wyplaty|platnosc|zarobek|stawka .. codziennie|dzienna|natychmiast*|kazdego-dnia|tego-samego|$|dzienny",
    "bez|zadne* doswiadczenia|kwalifikacji|doswiadczenie",
    "doswiadczenie nie-jest|niepotrzebne",
    "zarob|zarabiaj|zarobisz|zarobic .... $|#|dziennie",
  ],
  ja: [
    "日給|日払い|日収|即日払|時給|日当|月収 .... #|万|可|可能",
    "万円|千円 ... 稼|日払|可能|以上|毎日|保証",
    "一日|1日|毎日 .... #|万|円 ... 円|稼|収入|報酬",
    "未経験|経験不問|スキル不要|資格不要|知識不要|誰でも|初心者 .... ok|歓迎|可|でき|大丈夫|簡単|稼|で",
    "稼げ|稼ぎ|稼ぐ",
  ],
  ko: [
    "하루|일당|매일|시간당|월|일 .. #|만원|지급*|수익*|수당*|십만원*",
    "일당|당일 지급*|정산*|입금*",
    "# .. 만원|원 .. 하루|일|당일|가능*|지급*|벌*|수익*",
    "경험|경력|학력|자격 .. 없어도*|무관*|불필요*|없이*|필요-없*|상관없*",
    "초보 가능*|환영*|자도*",
    "고수익*|일급*|당일지급*",
  ],
  vi: [
    "$|# [den|k|nghin|trieu] [$|#] [k|nghin|trieu|dong] moi-ngay|mot-ngay|ngay|1-ngay|moi-tuan|hang-ngay",
    "thu-nhap|luong|hoa-hong|tra-luong|thanh-toan .. moi-ngay|theo-ngay|trong-ngay|hang-ngay|#|$",
    "khong|chua can|yeu-cau|doi-hoi|co|can-co kinh-nghiem|von|bang-cap",
    "tra luong|tien theo-ngay|trong-ngay|hang-ngay",
  ],
  sv: [
    "$|# [till|kr|och] [$|#] [kr|kronor] om-dagen|per-dag|dagligen|i-veckan|per-vecka|varje-dag",
    "daglig|dagliga|direkt utbetalning|utbetalningar|betalning",
    "betalt|utbetalning|lon .. varje-dag|dagligen|samma-dag|per-dag",
    "ingen|utan [tidigare] erfarenhet|utbildning",
    "tjana|tjan .... $|#|om-dagen",
  ],
  ro: [
    "$|# [si|la|lei|euro] [$|#] [lei|euro] pe-zi|zilnic|pe-saptamana|saptamanal|in-fiecare-zi",
    "plata|plati|castig|comision|castiguri zilnic|zilnica|imediata|pe-loc|zilnice|in-fiecare-zi",
    "fara|nu-necesita|nicio|nu-ai-nevoie-de|nu-este-nevoie-de experienta|calificare|experiente",
    "castigi|castiga|castigati .... $|#|zilnic|pe-zi",
  ],
  fa: [
    "روزانه|روزی|هر-روز|هفتگی ......... تومان|دلار|درآمد|پرداخت|#|میلیون",
    "پرداخت|درآمد|حقوق|تسویه ..... روزانه|هر-روز|آنی|فوری",
    "بدون ... تجربه|سابقه|سرمایه|مهارت",
    "نیاز-به|نیازی-به ... تجربه|سابقه ... ندارد|نیست",
  ],
  th: [
    "วันละ|รายวัน|ต่อวัน|ชั่วโมงละ ..... #|บาท|จ่าย",
    "รายได้|ค่าจ้าง|จ่ายเงิน|เงินเดือน|ค่าตอบแทน ..... วันละ|ทุกวัน|รายวัน|ต่อวัน|ทันที|หลักพัน|หลักหมื่น",
    "ไม่ต้อง|ไม่จำเป็นต้อง|ไม่มี .. มีประสบการณ์|ประสบการณ์|ลงทุน|วุฒิ",
    "บาท ... ต่อวัน|ทุกวัน|รายวัน|/วัน",
  ],
  tl: [
    "# .. pesos|piso .. kada|bawat|araw|araw-araw|isang-araw",
    "kumita|kita .. #|pesos|araw|kada",
    "walang|hindi-kailangan|di-kailangan .. experience|karanasan",
    "araw-araw|daily .. bayad|sahod|payout|kita",
  ],
  sw: [
    "shilingi|tsh|ksh|kes|# .. kwa-siku|kila-siku|kwa-wiki",
    "malipo .. kila-siku|kila|siku",
    "hakuna|bila|hauhitaji|huhitaji uzoefu|mtaji",
  ],
});

/** Says all by itself. */
const offers = phrases({
  en: [
    "like|rate|review|subscribe|liking|rating|reviewing .... videos|youtube|tiktok|hotels|apps|posts|products ..... $|daily|earn|paid|usdt",
    "earn|make $ [to] [$] per-day|daily|a-day",
    "optimization|optimisation task|tasks",
    "part time|remote job|work ..... daily payout|salary|usdt",
  ],
  es: ["gana|ganaras|ganar .. $ .... al-dia|por-dia|diarios .... casa|movil|celular"],
  pt: ["ganhe|ganhar .. $ .... por-dia|ao-dia .... casa|celular"],
  zh: ["刷单|点赞赚钱|兼职日结|手机兼职"],
});

export const lureTaskJob = signal({
  id: "lure-task-job",
  group: "spam",
  family: "lure",
  title: "Offered pay-per-day online work",
  why: "Likes and ratings for so much a day, no experience needed, paid in coins: such tasks end in a fee or a deposit. Real offers name an employer, a place and a salary.",
  points: 40,
  needs: ["messages"],
  languages: chores.languages,
  hears: (text) => offers.find(text) !== undefined || (chores.find(text) !== undefined && pay.find(text) !== undefined),
  look: ({ messages: { heard } }) => {
    const offer = heard.find(({ signal, opening }) => opening && signal === "lure-task-job");
    return offer && { strength: 1, because: `Offered pay-per-day online work on ${offer.date}` };
  },
  examples: {
    fires: [
      {
        person: {
          messages: { ...NO_HISTORY, received: 1, heard: [{ signal: "lure-task-job", date: "2024-05-01", number: 1, opening: true }] },
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
            heard: [{ signal: "lure-task-job", date: "2024-05-01", number: 7, opening: false }],
          },
        },
      },
      { person: { messages: NO_HISTORY } },
    ],
  },
});
