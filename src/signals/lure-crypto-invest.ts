/** They offered an investment: coins, currencies, certain returns, lost money to be recovered. */
import { NO_HISTORY } from "../person/history.ts";
import { textOf } from "../person/text.ts";
import { phrases } from "../verdict/phrase.ts";
import { signal } from "../verdict/signal.ts";

/** What is invested in. Ordinary talk of the trade holds these too. */
const assets = phrases({
  en: ["bitcoin|btc|crypto|cryptocurrency|cryptocurrencies|ethereum|usdt|forex|fx|binary|stocks|trading|trader|trade|invest|investing|investment|investor|mining|staking|gold|token|nft|blockchain|broker|wallet"],
  es: ["bitcoin|cripto*|forex|trading|trader|invertir|invierte|inversion|inversiones|invierta|bolsa|divisas|broker|usdt"],
  pt: ["bitcoin|cripto*|forex|trading|trader|investir|investimento|investimentos|invista|bolsa|corretora|opcoes-binarias|usdt|invest"],
  fr: ["bitcoin|crypto*|forex|trading|trader|investir|investissement|investissements|investissez|bourse|placement|courtier|usdt"],
  de: ["bitcoin|krypto*|forex|trading|trader|investieren|investition|investment|anlage|geldanlage|handelsplattform|borse|aktien|broker|usdt"],
  it: ["bitcoin|cripto*|forex|trading|trader|investire|investimento|investimenti|investi|borsa|broker|usdt"],
  hi: ["bitcoin|crypto|forex|trading|trader|invest|investment|nivesh|share-market|stock|usdt", "बिटकॉइन|बिटकॉइन*|क्रिप्टो|क्रिप्टो*|फॉरेक्स|ट्रेडिंग|निवेश|शेयर|इन्वेस्ट|इन्वेस्टमेंट"],
  id: ["bitcoin|kripto|crypto|forex|trading|trader|investasi|berinvestasi|saham|usdt"],
  tr: ["bitcoin*|kripto*|forex*|trading|trader|yatirim*|borsa*|usdt|coin|altin"],
  ar: ["بيتكوين|بتكوين|العملات-الرقمية|العملات-المشفرة|عملات-رقمية|كريبتو|فوركس|تداول|استثمار|استثمر|تستثمر|البورصة"],
  zh: ["比特币|虚拟货币|数字货币|加密货币|虚拟币|外汇|投资|炒币|炒股|股票|黄金|期货|交易平台|理财|区块链|usdt|以太坊"],
  ru: ["биткоин*|биткойн*|крипто*|форекс*|трейдинг*|трейдер*|инвестиц*|инвестир*|вложить|вложения|бирже|бирж*|usdt"],
  uk: ["біткоїн*|крипто*|форекс*|трейдинг*|трейдер*|інвестиц*|інвестув*|вкласти|біржі|usdt"],
  nl: ["bitcoin*|crypto*|forex|trading|trader|investeren|investering|beleggen|belegging|handelsplatform|aandelen|usdt|inleg"],
  pl: ["bitcoin*|krypto*|forex*|trading*|trader*|inwestycj*|inwestow*|zainwestow*|gield*|akcj*|usdt"],
  ja: ["ビットコイン|仮想通貨|暗号資産|fx|投資|取引|資産運用|株|トレード|バイナリー"],
  ko: ["비트코인*|코인*|가상화폐*|암호화폐*|투자*|주식*|리딩방*|해외선물*|트레이딩*|fx"],
  vi: ["bitcoin|crypto|tien-ao|tien-dien-tu|forex|trading|dau-tu|chung-khoan|usdt|san-giao-dich"],
  sv: ["bitcoin|krypto*|forex|trading|trader|investera*|investering*|aktier|plattform-for-handel|usdt"],
  ro: ["bitcoin|cripto*|crypto|forex|trading|trader|investi|investiti|investitie|investitii|investesti|investitia|bursa|usdt"],
  fa: ["بیتکوین|بیت-کوین|ارز-دیجیتال|رمزارز|فارکس|ترید|سرمایهگذاری|سرمایه-گذاری|بورس|تتر"],
  th: ["บิตคอยน์|บิทคอยน์|คริปโต|ฟอเร็กซ์|เทรด|ลงทุน|หุ้น|เหรียญดิจิทัล|usdt"],
  tl: ["bitcoin|crypto|forex|trading|invest|mag-invest|mag-trade|investment|puhunan"],
  sw: ["bitcoin|crypto|forex|kuwekeza|uwekezaji|wekeza|trading"],
});

/** What is promised of it, to the reader. */
const gains = phrases({
  en: [
    "profit|profits|profitable|returns|gains|earnings .... daily|weekly|monthly|every|per|a-day|a-week|guaranteed|within|in-#|hours|days|%", "daily|weekly|monthly|guaranteed|steady|consistent|massive|huge|high|good profit|profits|returns|income|gains|earnings|payout|payouts|roi", "% .. profit|profits|returns|return|daily|weekly|monthly|per|a|every|in|roi|within|on",
    "earn|earning|earned|make|making|made|turn|turned ..... $|%|daily|weekly|monthly|every|per-week|per-day|a-week|a-day|from-home|money|profit|profits", "withdraw|withdrawal|withdrawals .. instant|any|anytime|profits|your|daily|weekly|money|are", "zero|no|little|low|without risk|risks|loss|experience", "risk free", "double|triple|multiply|grow your money|investment|capital|bitcoin|crypto|wealth|savings|portfolio|btc",
    "start|begin|starting with|from [only|just|as-little-as] $|#", "minimum|initial|small deposit|investment|capital|amount .... $|#|to-start|start|earn", "i|we|my|our|mentor|expert|uncle|aunt [can|will|could|would] teach|guide|show|help|mentor|coach .... you|beginners|people|how-to", "guide|teach|mentor|show you .. step|how|trade|invest|to|for", "account manager", "financial freedom|advisor-to|freedom",
    "recover|recovered|recovery|retrieve .... lost|stolen|scammed|funds|wallet|money|crypto|bitcoin", "trade on|for your behalf|you", "trading signals|bot|platform|signal .. profit|earn|free|accuracy|join|%|members", "side|extra|passive income", "interested|tried|considered|thought|heard|ever|invest .. in|about|of [trading|investing|investment] bitcoin|crypto|forex|cryptocurrency|trading|investing|mining|an-investment|investment",
  ],
  es: ["ganancia|ganancias|beneficio|beneficios|rentabilidad|rendimiento|rendimientos|retorno|retornos|ingresos|utilidades ... diaria|diarias|diarios|semanal|semanales|mensual|mensuales|garantizada|garantizadas|garantizados|garantizado|asegurada|aseguradas|del|%|pasivos", "gana|ganar|ganan|ganas|gane|genera|generar|generan|obtener|obten|ganaras .... %|$|diario|diarios|semanal|semanales|al-dia|a-la-semana|desde|dinero", "% .. diario|diarios|semanal|mensual|a-la|al|de-ganancia|rentabilidad", "sin riesgo|riesgos|perdidas", "retira|retirar|retiros|retiro .. cuando|momento|ganancias|tu|inmediatos", "duplica|duplicar|multiplica|multiplicar tu|tus|su|el dinero|inversion|capital|ahorros", "desde|solo|con solo|minimo|minima $|#-dolares|#-euros", "te|le enseno|guio|ayudo|puedo|explico|muestro .. invertir|ganar|ensenar|guiar|como|paso", "recuper* .... fondos|dinero|perdido|estafa*|inversion", "libertad financiera", "has|ha pensado|considerado|escuchado .. en|invertir|de"],
  pt: ["lucro|lucros|ganho|ganhos|rendimento|rendimentos|retorno|rentabilidade|renda ... diario|diarios|semanal|semanais|mensal|mensais|garantido|garantidos|garantida|de|passiva|%", "lucrar|ganhar|ganha|ganhe|ganham|lucre|faturar|fazer|faco .... %|$|por-dia|ao-dia|diario|semana|mes|dinheiro", "% .. ao-dia|por-dia|ao-mes|por-semana|diario|semanal|mes|de-lucro", "sem risco|riscos|perda", "saque|saques|sacar|retirada .. imediato|quando|qualquer|diario|lucros", "dobrar|dobre|multiplicar|multiplique seu|seus|o dinheiro|capital|investimento", "com|comecando|partir|minimo [apenas|de|com|so] $|#-reais", "te|lhe ensino|guio|ajudo|mostro|oriento|posso .. ganhar|investir|lucrar|ensinar|como|passo", "recuper* .... fundos|dinheiro|perdido|golpe|valores", "liberdade financeira", "ja pensou|ouviu .. em|falar"],
  fr: ["gain|gains|benefice|benefices|profit|profits|rendement|rendements|revenus|rentabilite ... quotidien|quotidiens|par-jour|hebdomadaire|hebdomadaires|mensuel|mensuels|garanti|garantis|par-semaine|passifs|%|assure|assures|journaliers", "gagner|gagnez|gagne|gagnent|generer|faire|percevoir .... %|$|par-jour|par-semaine|par-mois|argent|chaque", "% .. par-jour|par-semaine|par-mois|de-rendement|de-benefice|mensuel|hebdomadaire", "sans [aucun] risque|risques|perte", "retrait|retraits|retirer .. moment|instantane|gains|quand|tout", "doubler|doublez|multiplier|multipliez votre|vos|ton|l'argent argent|capital|investissement|mise|economies", "a-partir|des|avec|seulement|minimum [de|seulement] $|#-euros", "vous|t'|te apprends|guide|aide|montre|accompagne|apprendre|forme .. gagner|investir|pas-a-pas|comment", "recuper* .... fonds|argent|perdu*|vole*|arnaque*|crypto*", "capital garanti", "avez|as vous|tu|deja pense|songe|entendu .. a|parler|investir"],
  de: ["gewinn|gewinne|rendite|renditen|ertrag|ertrage|profit|profite|einkommen ... taglich|tagliche|wochentlich|pro-woche|pro-tag|monatlich|garantiert|am-tag|im-monat|garantie|%", "tagliche|wochentliche|garantierte|sichere|monatliche|passives|hohe|taglichen|garantierten gewinn|gewinne|rendite|renditen|ertrage|einkommen|auszahlung|auszahlungen|gewinnen", "verdien*|gewinnen|erzielen|erzielt|machen|erwirtschaften .... %|$|#-euro|pro-tag|am-tag|woche|taglich|geld|monatlich|gewinne", "% .. pro-tag|am-tag|pro-woche|wochentlich|im-monat|monatlich|rendite|taglich|gewinn", "ohne|kein risiko|verlust", "risikofrei|risikolos", "auszahlung|auszahlungen|auszahlbar|abheben .. jederzeit|taglich|sofort|gewinne|ist", "verdoppeln|vermehren|vervielfachen|verdoppelt ... geld|kapital|einsatz|vermogen", "ab|mit|schon|bereits|nur [nur|mit|ab|schon] $|#-euro", "zeige|bringe|helfe|erklare|lehre|begleite dir|ihnen|ihnen-bei .. wie|schritt|handeln|investieren|geld", "verlorenes|verlorene|gestohlene|zuruckholen|zuruckgewinnen|wiederbeschaff* .. geld|gelder|krypto*|verlor*|bitcoin", "haben|hast sie|du schon [einmal|mal] [einmal|mal] .. nachgedacht|gedacht|gehort|uber|an"],
  it: ["guadagno|guadagni|profitto|profitti|rendimento|rendimenti|rendita|ritorno ... giornaliero|giornalieri|al-giorno|settimanale|settimanali|mensile|mensili|garantito|garantiti|del|%|sicuro|sicuri|passiva", "guadagnare|guadagna|guadagnano|guadagni|ottenere|ottieni|fare|generare .... %|$|al-giorno|alla-settimana|al-mese|soldi|ogni-giorno|ogni", "% .. al-giorno|alla-settimana|al-mese|settimanale|giornaliero|mensile|di-profitto|di-guadagno", "senza [alcun] rischio|rischi|perdite", "prelievo|prelievi|prelevare|ritirare .. momento|immediato|immediati|quando|guadagni|istantaneo", "raddoppiare|raddoppia|moltiplicare|moltiplica [il|i] [tuo|tuoi|suo|suoi|tuo] denaro|soldi|capitale|investimento|risparmi", "con|da|soli|solo|partire|minimo [soli|solo|di] $|#-euro", "ti|le insegno|guido|aiuto|mostro|posso|spiego .. guadagnare|investire|passo|insegnare|come|guidare", "recuper* .... fondi|soldi|denaro|perso|persi|truff*", "liberta finanziaria", "hai|ha mai pensato|considerato|sentito"],
  hi: ["profit|munafa|return|returns|kamai|fayda .... roz|daily|har|guarantee|guaranteed|%|hafte|mahine|pakka", "roz|daily|har-din|guaranteed|rozana .. profit|kama*|return|munafa|paise|rupaye", "kama*|earn|earning .. $|roz|lakh*|paise|paisa|hazar*|daily|#|rupaye|ghar", "paisa|paise|money|rupaye double|dugna|dugne", "bina risk|jokhim", "guarantee ke-saath|profit", "withdraw|withdrawal", "मुनाफा|मुनाफ़ा|लाभ|रिटर्न|प्रॉफिट|कमाई .... रोज|रोज़|प्रतिदिन|गारंटी|गारंटीड|प्रतिशत|हर|%|निश्चित", "रोज|रोज़|प्रतिदिन|गारंटीड|हर .... मुनाफा|मुनाफ़ा|कमा*|लाभ|रिटर्न|प्रॉफिट|%|प्रतिशत", "कमा* ... लाखों|हजारों|पैसे|पैसा|रोज|रोज़|रुपये", "लाखों|हजारों|पैसे|पैसा ... कमा*", "पैसा|पैसे|रकम डबल|दोगुना|दोगुने|दुगना", "बिना जोखिम|रिस्क", "निकाल|निकासी|विड्रॉल"],
  id: ["keuntungan|profit|untung|cuan|penghasilan|return|imbal-hasil .... setiap|per-hari|harian|per-minggu|mingguan|dijamin|pasti|terjamin|%|konsisten|pasif", "% .. per-hari|setiap-hari|per-minggu|sebulan|per-bulan|sehari|seminggu|harian|profit", "dijamin|pasti|jaminan profit|untung|keuntungan|cuan|aman", "tanpa|bebas|minim risiko|resiko", "tarik|ditarik|penarikan|withdraw|wd .. kapan|dana|profit|cepat|harian|setiap", "gandakan|melipatgandakan|lipatgandakan .. uang|modal|aset", "modal [mulai|awal|hanya|kecil|cuma|minimal] [dari] $|#|kecil", "saya|kami [akan|bisa] ajari|bimbing|ajarkan|pandu|mentor", "dapat|dapatkan|menghasilkan|hasilkan .. %|$|juta|ribu|profit|setiap|uang", "kebebasan finansial"],
  tr: ["kazanc*|kar|getiri*|kazan*|gelir* .... gunluk|haftalik|aylik|garantili|garanti|yuzde|%|her-gun|her-hafta|risksiz|elde", "gunluk|haftalik|aylik|garantili|risksiz|yuksek|sabit|her-gun|her-hafta|yuzde kazanc*|kar|getiri*|kazan*|gelir*|#", "yuzde # .... kazan*|kar|getiri*", "risk yok|olmadan", "risksiz|kesin .. kazanc*|yatirim*|kar|getiri*", "para|paranizi|cekim cekme|cekim*|cekebilir* .. aninda|her-an|istedig*", "paranizi|parani|sermayenizi|birikiminizi katla*|ikiye|degerlendir*|buyut*", "sadece|yalnizca|en-az $|#-tl|#-dolar", "size|sana .... ogret*|rehberlik|yardimci|goster* .... kazan*|yatirim*|islem*", "kayip|kaybettiginiz|dolandirilan .. para*|geri"],
  ar: ["أرباح|ربح|عائد|عوائد|دخل|مكاسب ..... يومي|أسبوعي|شهري|مضمون|ثابت|كل-يوم|%|يومية|خيالية", "مضمون|يومي|أسبوعي ..... أرباح|ربح|عائد|عوائد", "اربح|تربح|اكسب|تكسب|احصل-على|تحقيق|حقق ..... دولار|يوميا|%|أرباح|ربح|المال|أسبوعيا|$|دخل|مال", "بدون|دون|بلا ... مخاطر|مخاطرة|خسارة", "اسحب|سحب|السحب ..... أرباح|أي-وقت|فوري|متى", "ضاعف|مضاعفة .... أموال|مالك|رأس-المال|استثمار", "ابدأ .... دولار|#|$|فقط|بمبلغ", "سأعلمك|أعلمك|أساعدك|سأرشدك|أرشدك|سأساعدك", "استرداد|استعادة|استرجاع ..... أموال|المفقودة|المسروقة", "الحرية المالية"],
  zh: ["稳赚|保本|日赚|高收益|高回报|稳定收益|躺赚|翻倍|翻番|零风险|无风险|低风险高|日收益|周收益|月收益|带单|喊单|内幕", "收益|回报|利润|盈利 ... #|%|稳定|翻|可观|保证|高|丰厚", "每天|每日|每周|每月|日|月 ... 收益|赚|盈利|回报|利润|分红", "跟着|跟 ...... 操作|老师|导师|做单|投", "带你|教你|带您|教您|指导你 ..... 赚|投资|操作|盈利|理财|交易", "赚 .. 钱|了|到|#|大钱", "提现|出金 ... 秒|快|随时|到账", "财务自由", "追回|挽回 .... 损失|资金|被骗"],
  ru: ["прибыль|доход|заработок|доходность|профит .... в-день|в-неделю|в-месяц|гарант*|ежедневн*|еженедельн*|стабильн*|%|от", "гарант*|ежедневн*|стабильн*|высок*|пассивн*|еженедельн* прибыль|доход|доходность|заработок|выплаты|дохода", "зарабатывать|зарабатывай|заработать|зарабатывают|зарабатываю|зарабатываем|заработайте .... на|%|$|#|в-день|в-неделю|без|вместе", "% .. в-день|в-неделю|в-месяц|прибыли|ежедневно|еженедельно|дохода|годовых", "без риск*|риска|вложений", "вывод|выводить|вывести|вывода .. средств|денег|прибыли|деньги|любое|моментальн*", "удвоить|приумножить|удвой|удвойте|преумножить .. деньги|капитал|вложения|сбережения|средства", "научу|покажу|обучу|обучаю|помогу|помогаю .... зарабат*|заработ*|инвестир*|торговать|трейдинг*|как", "от|всего|минимальн* [всего|депозит|от] $|#-рублей|#-долларов", "вернуть|вернём|вернем|возврат .... деньги|средств|потерянн*|украденн*|брокер*", "даю|даёт|дает|бесплатные|торговые|сигналы сигналы|сигналов|прибыль"],
  uk: ["прибуток|дохід|заробіток|дохідність .... на-день|на-тиждень|на-місяць|гарант*|щоденн*|стабільн*|%|від", "гарант*|щоденн*|стабільн*|пасивн*|високий прибуток|дохід|заробіток|виплати", "заробляти|заробити|заробляй|заробляйте .... на|%|$|#|щодня|без|разом", "% .. на-день|на-тиждень|на-місяць|прибутку|щодня", "без ризик*", "вивід|виведення|вивести .. коштів|грошей|будь-коли", "подвоїти|примножити .. гроші|капітал", "навчу|покажу|допоможу .... заробл*|інвестув*|торгувати|як"],
  nl: ["winst|winsten|rendement|rendementen|inkomen|opbrengst ... dagelijks|dagelijkse|per-dag|per-week|wekelijks|gegarandeerd|gegarandeerde|per-maand|%", "dagelijkse|wekelijkse|gegarandeerde|gegarandeerd|dagelijks|passief|hoge|vaste winst|rendement|inkomen|winsten|uitbetaling", "verdien|verdienen|verdient|verdiende|maak|maken .... %|$|dagelijks|per-dag|per-week|winst|geld|#-euro|wekelijks", "% .. per-dag|per-week|per-maand|rendement|winst|wekelijks|dagelijks", "zonder|geen risico", "risicovrij|risicoloos", "opnemen|opname|uitbetalen|uitbetaling .. moment|elk|direct|wanneer", "verdubbel|verdubbelen|vermenigvuldigen ... geld|inleg|kapitaal|spaargeld", "al|vanaf|slechts|met|maar [al|vanaf|slechts] $|#-euro", "leer|leren|help|begeleid|laat je|u|zien .. hoe|stap|handelen|investeren|verdienen", "heb|hebt|heeft je|u [al|ooit|weleens|wel-eens] [weleens|eens] .. gedacht|overwogen|gehoord"],
  pl: ["zysk|zyski|zysku|zwrot|dochod|zarobek|zwroty ... dziennie|dzienny|tygodniowo|miesiecznie|gwarantowany|gwarantowane|%|tygodniowy|pasywny|gwarancja", "gwarantowany|gwarantowane|dzienny|dzienne|tygodniowy|pasywny|staly|wysoki|wysokie zysk|zyski|dochod|zwrot|zarobek|wyplaty", "zarobisz|zarabiac|zarobic|zarabiaj|zarabiam|zarabiaja|zarob .... %|$|dziennie|tygodniowo|miesiecznie|na|nawet|pieniadze", "% .. dziennie|tygodniowo|miesiecznie|zysku|w-skali|na", "bez ryzyka", "wyplata|wyplaty|wyplacic|wyplacac .. chwili|kazdej|natychmiast*|srodkow|zysku", "podwoj|podwoic|pomnoz|pomnozyc .. pieniadze|kapital|oszczednosci|srodki", "naucze|pokaze|pomoge|ucze|pomagam .. cie|panu|pani|ci|jak|zarabiac|inwestowac", "wplata|wplaty|depozyt|juz|minimalna .. od|$", "odzysk* .... pieniadze|srodki|srodkow|utracon*|krypto*"],
  ja: ["毎日|毎月|毎週|日利|月利|確実に|必ず|安定した|簡単に ...... 利益|収益|稼|儲|配当|増や", "利益 .... 出ます|出る|保証|確実|得られ|出せ|#", "元本保証|利益保証|高利回り|ノーリスク|リスクなし|リスクゼロ|勝率|不労所得|必ず儲|自動売買", "少額から|#万円から|初心者でも ..... 始め|稼|利益|安心|大丈夫", "先生|師匠|アナリスト|プロ .... 指示|教え|指導|のもと|通り", "稼 .. げ|ぎ|ぐ|い", "出金 .. いつでも|可能|すぐ|自由"],
  ko: ["수익*|이익*|배당* .. 보장*|매일*|확정*|매월*|#|%|가능*|내*|창출*", "매일|매월|매주|하루|월|일 .. 수익*|%|#-수익*|배당*|벌*", "원금 보장*", "원금보장*|고수익*|무위험*|수익률*", "리딩방*|무료리딩*|종목추천*|급등주*", "누구나|초보자도|소액으로|소액 .. 가능*|수익*|시작*|투자*", "알려|도와|가르쳐|지도해 드*|줄게*", "돈 벌*|버는|불려*|불리*", "출금 .. 자유*|가능*|바로*|언제*"],
  vi: ["loi nhuan|suat .. cam-ket|dam-bao|moi-ngay|hang-ngay|cao|on-dinh|%|moi-tuan|moi-thang|#", "lai|lai-suat|loi|sinh-loi .. %|moi-ngay|moi-tuan|moi-thang|cao|cam-ket", "% .. moi-ngay|ngay|tuan|thang|moi-tuan|moi-thang|mot-ngay", "cam-ket|dam-bao .. loi-nhuan|lai|an-toan|sinh-loi", "khong|0|it rui-ro", "rut tien|von|lai .. bat-cu|bat-ky|ngay|24|luc-nao", "nhan-doi|x2|gap-doi|sinh-soi .. tien|von|tai-khoan", "von .. chi|tu|#", "huong-dan|chi|day .. ban|anh|chi|em .. dau-tu|kiem-tien|cach|tung-buoc", "kiem .. tien|#|moi-ngay|loi-nhuan"],
  sv: ["vinst|avkastning|inkomst|vinster|utdelning ... daglig|om-dagen|per-vecka|i-veckan|garanterad|varje|%|i-manaden|garanterat|dagligen", "daglig|garanterad|passiv|hog|saker|dagliga|garanterade|veckovis vinst|avkastning|inkomst|vinster|utbetalning", "tjana|tjanar|tjanade|tjan .... %|$|om-dagen|per-vecka|i-veckan|dagligen|pengar|kr|varje", "% .. i-veckan|om-dagen|per-vecka|per-dag|i-manaden|avkastning|vinst", "utan|ingen|noll risk", "riskfri|riskfritt", "uttag|ta-ut .. nar|direkt|pengar|vinst", "dubbla|dubblera|mangdubbla ... pengar|kapital|insats", "borja|fran|bara|endast|redan med|fran|for|$|#-kr [bara] $|#-kr", "lar|hjalper|visar|guidar dig|er .. hur|steg|tjana|investera|handla", "har du [nagonsin|nagon-gang] funderat|tankt|overvagt"],
  ro: ["profit|profituri|castig|castiguri|venit|randament|dobanda ... zilnic|zilnice|pe-zi|pe-saptamana|saptamanal|lunar|garantat|garantate|%|pasiv|sigur|sigure", "castiga|castigi|castigati|castig|obtii|obtineti|faci|genera .... %|$|pe-zi|pe-saptamana|zilnic|bani|lunar|saptamanal|profit", "% .. pe-zi|pe-saptamana|pe-luna|zilnic|saptamanal|lunar|profit", "fara risc|riscuri", "retrage|retragi|retrageri|retragere .. oricand|profit|imediat|bani", "dubla|dubleaza|inmulti|inmulteste .. banii|capitalul|investitia", "de|doar|numai la|cu|$ [doar|numai] $|#-euro|#-lei", "te|va invat|ajut|ghidez|arat .. cum|sa|pas", "v|te|ti ati|ai gandit|auzit .. la|de|sa", "recuper* .... bani*|fondur*|pierdut*"],
  fa: ["سود|درآمد|بازدهی|بازده ..... روزانه|تضمینی|تضمین|هفتگی|ماهانه|درصد|ثابت|بالا|دلاری", "روزانه|هفتگی|ماهانه|تضمینی ..... سود|درآمد|درصد|بازده", "درصد ..... سود|روزانه|ماهانه|هفتگی", "بدون ریسک|ضرر", "برداشت ..... سود|هر-زمان|آنی|لحظه", "سرمایهات|سرمایه|پولت ..... دو-برابر|دوبرابر|چند-برابر", "یادت|آموزش|راهنمایی ..... می دهم|میدهم|میکنم|رایگان"],
  th: ["กำไร|ผลตอบแทน|ปันผล|รายได้ ..... วันละ|ต่อวัน|ทุกวัน|การันตี|รายวัน|รายสัปดาห์|%|#|สูง|แน่นอน|ต่อเดือน|ต่อสัปดาห์", "การันตี|รับประกัน ..... กำไร|ผลตอบแทน|รายได้", "ไม่มีความเสี่ยง|ไร้ความเสี่ยง|ความเสี่ยงต่ำ|ไม่ขาดทุน", "ถอน ... ได้ตลอด|ทุกเมื่อ|เงินได้|ทันที|ได้ทุก|กำไร", "เริ่มต้น|ลงทุน|เริ่ม .... #|บาท", "สอน|พา|แนะนำ ..... เทรด|ลงทุน|ทำกำไร"],
  tl: ["kita|kikita|tubo|profit|kumita .. araw|linggo|buwan|guaranteed|garantisado|%|#|kada|bawat|ng", "guaranteed|garantisado|siguradong .. kita|tubo|profit", "walang risk|lugi", "doble|dodoble .. pera|puhunan"],
  sw: ["faida .. kila|kwa-siku|asilimia|%|imehakikishwa|uhakika|ya|siku|wiki", "asilimia|% # .. kila|kwa|siku|wiki|mwezi", "pata|utapata|kupata .. faida|pesa .. kila|siku|wiki|haraka", "bila hatari|hasara"],
});

/** Says all by itself. */
const promises = phrases({
  en: [
    "bitcoin|btc|crypto|forex|binary trading|mining|investment .... profit|earn|withdraw|mentor|account-manager|%", "recover|recovery|retrieve .... stolen|lost|scammed|hacked [your] crypto|funds|bitcoin|wallet|wallets|cryptocurrency", "guaranteed|risk-free|daily|weekly returns|profit|profits|roi [on] [your] [investment]", "invest .. $ ..... get|earn|receive|return|profit|withdraw", "crypto|forex|bitcoin|trading mentor|expert|analyst|coach|account-manager .... earn|profit|help|you|teach|guide", "double|triple your money|bitcoin|crypto|investment|capital",
  ],
  es: ["invertir|inversion|invierte .... $ .... gan*|recib*|retir*|obten*", "senales de trading|forex|cripto", "duplica|multiplica|duplicar|multiplicar tu|su dinero|inversion|capital"],
  pt: ["sinais de trading|forex|cripto", "dobrar|dobre|multiplique|multiplicar seu dinheiro|capital|investimento", "invista .. $ .... ganh*|receb*|lucr*"],
  fr: ["signaux de trading|forex|crypto", "doubler|doublez|multiplier|multipliez votre argent|capital|mise|investissement"],
  de: ["trading|krypto|forex signale", "verdoppeln|vermehren sie ihr geld|kapital", "finanzielle freiheit .... krypto*|trading|bitcoin"],
  it: ["segnali di trading|forex|cripto", "raddoppia|moltiplica il-tuo|i-tuoi denaro|capitale|soldi"],
  zh: ["稳赚不赔|保本高息|炒币|带单|日赚|高收益理财|杀猪"],
  ru: ["сигналы .. крипто*|форекс*|трейдинг*", "удвоить|приумножить .. капитал|деньги|вложения"],
  ko: ["수익|원금 보장*", "리딩방*", "무료 리딩*"],
  ja: ["元本保証|利益保証|必ず儲か|高利回り"],
  tr: ["trading|kripto|forex sinyal*", "garantili kazanc|getiri|kar"],
  id: ["sinyal trading|forex|kripto", "profit|untung dijamin|pasti"],
  ar: ["توصيات تداول|فوركس|العملات", "أرباح|ربح|عائد ... مضمون"],
  vi: ["cam ket loi-nhuan|lai|sinh-loi", "loi nhuan cam-ket"],
});

/** Those whose trade it is: what they say of returns is shop talk until something else joins it. */
const financiers = phrases({
  en: ["bank|banking|fund|funds|asset-management|wealth|equity|treasury|actuary|custody|exchange|quant|quantitative|audit|auditor|compliance|regulator|professor|economist|pension|insurance"],
  es: ["banco|banca|fondos|patrimonio|tesoreria|economista|auditor|auditora"], pt: ["banco|fundos|patrimonio|tesouraria|economista|auditor"], fr: ["banque|fonds|patrimoine|tresorerie|economiste|auditeur"],
  de: ["bank|sparkasse|fonds|vermogensverwaltung|treasury|volkswirt*|wirtschaftsprufer*"], it: ["banca|fondi|patrimonio|tesoreria|economista|revisore"], zh: ["银行|基金|证券|保险|审计"], ja: ["銀行|証券|ファンド|保険"],
});

const GUARDED = 0.5;

export const lureCryptoInvest = signal({
  id: "lure-crypto-invest",
  group: "spam",
  family: "lure",
  title: "Offered an investment",
  why: "Coins, currencies and platforms with profits by the day or the week, offered by somebody who has only just written for the first time, are the most common fraud on LinkedIn. From those who work in finance it counts half until something else joins it.",
  points: 36,
  needs: ["messages"],
  languages: gains.languages,
  hears: (text) => promises.find(text) !== undefined || (assets.find(text) !== undefined && gains.find(text) !== undefined),
  look: ({ position, messages: { heard } }) => {
    const offer = heard.find(({ signal, opening }) => opening && signal === "lure-crypto-invest");
    if (offer === undefined) return undefined;
    const joined = heard.some(({ signal, opening }) => opening && (signal === "off-platform-early" || (signal.startsWith("lure-") && signal !== offer.signal)));
    return {
      strength: joined || financiers.find(textOf(position)) === undefined ? 1 : GUARDED,
      because: `Offered an investment on ${offer.date}`,
    };
  },
  examples: {
    fires: [
      { person: { messages: { ...NO_HISTORY, received: 1, heard: [{ signal: "lure-crypto-invest", date: "2024-05-01", number: 1, opening: true }] } } },
      {
        note: "Half, as long as nothing else was heard.",
        person: {
          position: "Asset Management Analyst",
          messages: { ...NO_HISTORY, received: 1, heard: [{ signal: "lure-crypto-invest", date: "2024-05-01", number: 1, opening: true }] },
        },
      },
    ],
    silent: [
      {
        note: "You have been writing with each other for long.",
        person: { messages: { ...NO_HISTORY, received: 9, sent: 8, heard: [{ signal: "lure-crypto-invest", date: "2024-05-01", number: 7, opening: false }] } },
      },
      { person: { messages: NO_HISTORY } },
    ],
  },
});
