/**
 * Words that mean the same in the languages of the corpora, so that what was learned of one is known of the others: a word is looked at as
 * itself and as what it means. What a meaning weighs is learned; nothing is judged here.
 */
import { fold } from "../text/text.ts";

/**
 * A meaning and its words, as people write them: `*` for any ending, `_` for a space. A word of two meanings stands in both. Words in scripts
 * without spaces, and Korean ones, are looked for anywhere in a run of letters.
 */
const MEANINGS = `
abroad: abroad ausland buitenland estero exterior extranjero inozemst* külföld* luar_negeri nước_ngoài străinătate ulkomai* utland* videsh
  yurt_dışı zagranic* zahranič* étranger εξωτερικ* границ* חול الخارج بیرون_ملک خارج ملک_سے_باہر विदेश বিদেশ வெளிநாட்* ต่างประเทศ 国外 海外 해외
abundance: abbondanza abondance abundance abundancia abundância bolluk* fülle* изобили* обили* وفرة 丰盛 豊か
accept: accept* acceptation accepter* accepteren acceptes accett* aceit* acept* akcept* aksepter* angenommen annahme annimmst chấp_nhận
  elfogad* geaccepteerd godkend* hyväks* kabul* menerima prihva* przyjęc* přijet* přijm* tanggap terima tinanggap αποδοχ* δέχομ* прийня*
  приня* אישור קבלת تسلیم قبول قبولك स्वीकार* গ্রহণ ஏற்ற* รับ 承認 接受 通过 수락*
acceptall: 1촌 accept_all accepteer_alle accetto_tutti aceito_todos acepto_todas akzeptiere_alle all_invites herkesi_ekle* hyväksyn_kaikki
  invites_welcome j'accepte_tout kết_bạn_hết lion mindenkit_visszaigazolok netzwerker*offen open_networker open_networkers opennetworker
  red_abierta rede_aberta réseauteur tanggap_lahat terima_semua tüm_davet* αποδέχομαι_όλους акцептую_всіх добавлю_всех добавляйтесь
  أقبل_الجميع أقبل_كل سب_کو_ایڈ سب_کی_ریکویسٹ सब_को_जोड़ সবাইকে_অ্যাড সবার_রিকোয়েস্ট 互关 互加 互粉 全員承認 回加 相互フォロー 맞팔
account: account account* akaun akawnt akun compte* cont conta contas conturi cuenta* fiók* hesap* kont* konten konto konto* rekening
  rekening* tili* tài_khoản účet* účt* λογαριασμ* акаунт* аккаунт* рахунок חשבון חשבונות اکاؤنٹ* اکانت حساب حسابات کھاتہ अकाउंट* खाता* खाते
  অ্যাকাউন্ট* অ্যাকাউন্টে கணக்கு* บัญชี アカウント 口座 账号 账户 開戶 계정* 계좌*
account_for_sale: accounts_for_sale aged_accounts bán_tài_khoản comptes_à_vendre contas_verificadas cuentas_verificadas hesap_satışı
  jual_akun konten_kaufen pva verified_accounts аккаунты_продам продажа_аккаунтов حسابات_للبيع アカウント販売 卖号 账号出售 계정_판매
accountant: accountant* akuntan boekhoud* bokför* buchhalt* comptab* contab* contabil* contador* kirjanpit* knjigovođ* księgow* könyvel*
  kế_toán muhasebe* računovo* revisor* účetn* λογιστ* бухгалтер* חשבונאות רואה_חשבון حسابدار محاسب محاسبة अकाउंटेंट* लेखाकार* হিসাবরক্ষক
  கணக்காளர்* บัญชี 会計 会计 経理 회계*
address: adres* adresa adresse* alamat cím címe dirección emel endereço indirizzo sulat địa_chỉ ηλεκτρονικ* адрес* אימייל מייל عنوان ইমেইল*
  மின்னஞ்சல்* อีเมล 住所 地址 주소
adult: adult erotic* erotik* erótic* intim* onlyfans sensual* sensuel* sex* sexy sinnlich* интим* эротик* アダルト 成人 성인*
advice: advice advies* advise asesor* beratung* conseil* consejo* conselho* consiglio* consulenz* consult* danışman* konsultasi konzult*
  lời_khuyên nasihat neuvo* payo porad* rada ratschlag* råd rådgivning* salah saran savjet* sfat* tanács* tavsiye* tư_vấn συμβουλ*
  консультац* порад* совет* ייעוץ עצה استشارة مشاوره مشورہ نصائح نصيحة परामर्श* सलाह* পরামর্শ* ஆலோசனை* คําแนะนํา ปรึกษา アドバイス コンサル 咨询服务 建议
  相談 顾问 상담* 조언* 컨설팅*
agency: agence* agenci* agencia* agencies agencj* agency agensi agentur* agenzi* agenți* agência* ahensya ajans* bureau byrå* toimisto*
  ügynökség* đại_lý πρακτορεί* агентств* סוכנות آژانس ایجنسی وكالة एजेंसी* এজেন্সি* முகவர்* เอเจนซี่ エージェンシー 代理公司 代理店様 代行 机构 대행* 에이전시*
app: aplicac* aplikac* aplikasi app apps logiciel* software* sovellu* uygulama* εφαρμογ* приложен* программн* אפליקצי* اپلیکیشن ایپ* تطبيقات
  ऐप* অ্যাপ* আপ்* ஆப் แอป ứng_dụng アプリ 앱*
apply: ansöka* ansøge* aplic* aplikacj* aplikowa* application apply başvur* bewerb* bewerbe bewerbung* candidarmi candidat* candidatar
  candidatura* candidature* haen hakea* jelentkezni kandidat* mag-apply melamar memohon mohon_jawatan nộp_đơn postular postuler prijaviti_se
  přihlás* solicitud* sollicitatie* søke* αίτησ* кандидат* откликн* подать_заявку מועמדות اپلائی تقديم_طلب درخواست درخواست_کار आवेदन* আবেদন
  আবেদন* விண்ணப்ப* สมัครงาน ứng_tuyển 应聘 応募 投递 申请 지원* 지원서
appointment: afspraken appointment* appuntamenti citas rendez-vous reuniões termine
article: article* articol* artigo* artikel artikel* artikk* artikulo artykuł* artículo* blog* bài_viết cikk* makale* rencana tulisan yazı*
  člank* člán* άρθρ* статт* стать* מאמר* مضامین مضموں مقال مقالات مقاله* مقالے लेख* আর্টিকেল নিবন্ধ கட்டுரை* บทความ 文章 記事 软文 글 기사*
assistant: asistan* asisten asistent* asistente* assistant* assistent* assistente* assistenz* asszisztens* asystent* avustaja* katulong
  pembantu trợ_lý virtual_assistant virtuelle_assisten* βοηθός* асистент* ассистент* помощник* עוזרת اسسٹنٹ دستیار مساعد مساعدة_افتراضية
  معاون असिस्टेंट* सहायक* সহকারী உதவியாளர்* ผู้ช่วย アシスタント 助理 秘書 비서* 어시스턴트
astrology: astrolog* astrologi* bói büyü* cartoman* dukun ennustaja* falcı* ghicit* hellseh* horoskop* jós* kartářk* kártyajós* manghuhula
  medium* medyum* paranormal psychic* ramal* tarot* thầy_bói vident* vidovit* voyan* vrăj* věšt* wróż* μάντ* μέντιουμ астролог* гадал*
  гадан* таро ясновид* אסטרולוג* קוראת روحاني ساحر فال فالگیر فلك ज्योतिष* तांत्रिक* वशीकरण* জ্যোতিষ* ஜோதிட* ดูดวง หมอดู 占い 占い師 塔罗 算命 霊視 风水
  사주* 점술* 타로*
attached: adjunt* allegat* anexo* angehängt* anhang ataș* attach* beiliegend* bifog* bijgevoegd* bijlage* ci-joint csatol* dilampirkan ek'te
  ekte* em_anexo joint kalakip lampir* liitte* mellékel* prilog* příloh* terlampir vedhæft* vedlagt* vedlegg* załącz* đính_kèm συνημμέν*
  вложен* додаю прилож* מצ"ב מצורף المرفق مرفق پیوست संलग्न* সংযুক্ত இணைத்துள்* แนบ 添付 附上 附件 첨부*
audit: analisi analisis analiz* analys* analyse* analyys* analýz* análise* análisis audit* elemz* kartoit* kiểm_tra pagsusuri pemeriksaan
  phân_tích έλεγχο* ανάλυσ* анализ* аналіз* аудит* ניתוח تحليل تحلیل تدقيق ऑडिट* विश्लेषण* বিশ্লেষণ பகுப்பாய்வ* ตรวจสอบ วิเคราะห์ 分析 審査 診断
  诊断 분석* 진단*
author: auteur* author* autor* autora autore escritor* forfatter* författar* kirjailija* manunulat penulis pisac* pisarz* schriftsteller*
  schrijver* scriitor* scrittor* spisovatel* tác_giả writer* yazar* écrivain* író* συγγραφ* автор* писател* סופר* كاتب مؤلف نویسنده लेखक*
  লেখক* எழுத்தாளர்* นักเขียน ライター様 作家 作者 著者 작가* 저자
automatic: automaat* automat* automatic* automatisch* automátic* autopilot* avtomat* otomatik* otomatis tự_động автомат* אוטומטי أوتوماتيك
  تلقائي خودکار ऑटोमैटिक* স্বয়ংক্রিয় தானியங்கி* อัตโนมัติ 自动 自動
available: availab* available beschikbaar disponib* disponibil* disponív* dostupn* dostępn* elérhető* lapang ledig* libre_ka luang müsait*
  ráér* rảnh saatavill* slobodn* sẵn_sàng tersedia tilgjengelig* tilgængelig* tillgänglig* uygun_mu vapaa* verfügbar* volno διαθέσιμ* вільн*
  доступн* свободн* זמין* در_دسترس متاح متاحون متوفر उपलब्ध* ফ্রি_থাক* সময়_আছে கிடைக்க* ว่าง สะดวก 方便 有空 空いて 空き 空闲 都合 가능하* 시간_되*
award: aday_göster* auszeichnung* award* díj* ehdol* galardón* genomineerd* giải_thưởng nomin* nominad* nominado nominal* nominasi nominat*
  nominer* nominiert* nominow* nominé* palkinno* pencalonan penghargaan premiazione récompense* utmärkelse* ödülü đề_cử υποψήφι* номинир*
  номінов* премия* מועמד ترشيحك نامزد नामांक* पुरस्कार* মনোনীত பரிந்துரைக்க* เสนอชื่อ ノミネート 入选 奖项 授賞 提名 수상* 후보
backlink: backlink* backlinki* bağlantı_inşası da_50 da_60 dofollow domain_authority dr_50 liens link_building link_insertion linkagem
  linkaufbau* linkbuilding linképít* liên_kết_ngược netlinking niche_edits povratne_vez* zpětn* ανάδρομ* бэклинк* гостев* ссылочн* לינקים
  קישורים_נכנסים רפורטאז* باك_لينك بک_لینک بک_لینک* بکلینک* بیک_لنک رپورتاژ* बैकलिंक* ব্যাক_লিংক ব্যাকলিংক பின்இணைப்ப* แบคลิงก์ バックリンク 反链 外链
  링크빌딩
bank: banca* banco* bangko bank* banka* banque* ngân_hàng pank* pankki* τράπεζ* банк* בנק البنك بانک بنك بینک बैंक* ব্যাংক வங்கி* ธนาคาร 銀行
  银行 은행
beautiful: beautiful bell* bellissim* bonit* cantik carin* csinos* cute frumoas* ganda gorgeous guap* gyönyörű* güzel* hermos* hezk* hübsch*
  joli* kauni* khubsurat knap* krásn* lijep* lind* maganda manis mooi* pen piękn* prekras* pretty schön* smuk* sundar szép* vacker* vakker*
  wunderschön* xinh_đẹp đẹp ładn* όμορφ* гарн* красив* симпатичн* יפה جميل جميلة حسین حلوة خوبصورت خوشگل زیبا खूबसूरत* सुंदर* সুন্দর* அழக*
  น่ารัก สวย きれい 可愛い 可爱 漂亮 素敵 綺麗 美丽 美女 미인 아름다* 예뻐* 예쁘*
beginner: aloittelij* anfänger baguhan beginners begynder* débutant* iniciante* kezdő* người_mới nybegynner* nybörjar* pemula początkując*
  početni* principiant* principiante* students yeni_başla* začátečník* începător* αρχάρι* новачк* новичк* מתחילים المبتدئين مبتدئين مبتدی*
  शुरुआती নতুনদের தொடக்க* มือใหม่ 初心者 小白 新手 입문 초보*
best: bedste best best* beste* bester bäst* cel_mai_bun cele_mai en_iyi legjobb* meilleur* mejor* melhor* miglior* najbolj* najlepsz*
  nejlep* paras parhaa* pinakamagandang pinakamahusay terbaik tốt_nhất καλύτερ* лучш* найкращ* הטוב הכי أفضل الأفضل بهترین بہترین बेहतरीन
  सबसे_अच्छ* সবচেয়ে সেরা சிறந்த* ดีที่สุด 一番 最优 最佳 最好 最適 最高 최고* 최상
birthday: aniversário anniversaire* birthday bursdag* compleanno cumpleaños doğum_gün* födelsedag* fødselsdag* geburtstag* hari_jadi
  kaarawan narozenin* rođendan* sinh_nhật syntymäpäiv* születésnap* ulang_tahun urodzin* verjaardag* zi_de_naștere γενέθλια народжен*
  рожден* יום_הולדת تولد عيد_ميلاد जन्मदिन* জন্মদিন* பிறந்தநாள்* วันเกิด 生日 誕生日 생일*
bitcoin: bitcoin* blockchain btc cripto* crypto* ethereum kripto kripto* krypto* kryptovalu* nft tiền_điện_tử tiền_ảo token* usdt κρυπτο*
  биткоин* біткоїн крипт* ביטקוין ביטקוין* מטבעות_דיגיטל* קריפטו קריפטו* ارز_دیجیتال العملات_الرقمية بيتكوين بٹ_کوائن بیت_کوین بیت‌کوین* تتر
  رمزارز رمزارز* عملات_رقمية كريبتو کرپٹو کریپتو* क्रिप्टो* बिटकॉइन* ক্রিপটো* ক্রিপ্টো* বিটকয়েন বিটকয়েন* கிரிப்டோ* பிட்காயின* பிட்காயின்*
  คริปโต บิตคอยน์ บิทคอยน์ เหรียญ ビットコイン 仮想通貨 加密货币 币圈 暗号資産 比特币 虚拟货币 가상화폐 비트코인 비트코인* 코인 코인*
book: aklat boek* bok* book* buch* buku bøger bücher cărți kirja* kitap* knih* knjig* książk* könyv* libri libro* livre* livro* sách βιβλί*
  книг* ספר* كتاب کتاب किताब* पुस्तक* বই* புத்தக* หนังสือ 书籍 出书 出版 書籍 本を 책*
boss: bestuurder boss_mo chef chefen directeur* director* directrice direktor* direktur diretor* direttor* direttore dyrektor* esimies
  főnök* gerente geschäftsführ* giám_đốc igazgató* johtaja* kierowni* leder leiter* manager* manajer müdür* pengarah pengurus pomo* quản_lý
  tagapamahala vedouc* voditelj* yönetici* ředitel* αφεντικό διευθυντ* директор* керівни* начальник* руководител* הבוס מנהל* المدير باس
  رئیس_خودت مدير مدیر* प्रबंधक मैनेजर* নিজের_বস পরিচালক ম্যানেজার இயக்குநர்* முதலாளி* மேலாளர்* ผู้จัดการ ผู้อํานวยการ マネージャー 总监 社長 经理 老板 部長
  대표* 부장 이사 팀장
budget: anggaran badyet bajet budget* budjetti* budžet* buget* bütçe* költségvetés* ngân_sách rozpočet* προϋπολογισμ* бюджет* תקציב بودجه
  ميزانية बजट* বাজেট* பட்ஜெட்* งบประมาณ 予算 预算 예산*
business: afacer* affaires affari bisnis biznes* business* dhandha forretning* geschäft* iş işini* işletme* karobar kinh_doanh liike*
  liiketoimin* negoci* negosyo negosyo* negóci* obchod* perniagaan podnik* posao poslovan* usaha verksamhet* virksomhet* vállalkoz* zaken
  üzlet* επιχειρ* επιχειρηματ* бизнес* бізнес* עסק* أعمال الأعمال بزنس تجارة تجارتك کاروبار* کسب_وکار کسب‌وکار* बिजनेस* बिज़नेस* व्यवसाय*
  व्यापार* ব্যবসা* தொழில* தொழில்* வணிக* வியாபார* ธุรกิจ ビジネス 业务 事業 商业 生意 비즈니스 사업*
busy: almindelige average beschäftigt* biasa busy bình_thường běžn* bận_rộn comum comunes druk* elfoglalt* gewöhnlich* hétköznapi kiirei*
  obični* obișnuiț* ocupad* ocupat* ordinaire* ordinary ordinaryo sibuk sıradan tavalli* vanliga vanlige yoğun zajęt* zwyczajn* συνηθισμέν*
  занят* звичайн* обычн* עסוק* רגיל* عاديين مشغول معمولی आम_लोग व्यस्त ব্যস্ত সাধারণ சாதாரண* คนธรรมดา พนักงานประจํา 上班族 忙しい 忙碌 普通の 普通人 직장인*
  평범*
buy: achet* acquist* beli bili bumili buy* compr* cumpăr* kauf* kharid kjøp* koop* koup* kup* kupi* köp* køb* mua osta* ostaa satın_al*
  vesz* vásár* αγορ* купи* לקנייה קנ* קנייה اشتر خرید خرید* شراء खरीद* কিনতে কিনুন কেনা வாங்* ซื้อ 买 買 購入 购买 구매* 구입*
call: anruf* apel* appel* appeler ara* aramak baat bellen belletje berbual beszélget* call chamada* chiamat* discuți* gesprek* gespräch*
  görüşme* gọi hovor* hívás* keskustel* ligar ligação llam* llamada* llamar ngobrol nói_chuyện opkald* panggilan poziv* puhelu* razgovor*
  rozmow* samtal* samtale* tawag telefonat* telefonata telefonát* telepon telpon trao_đổi usap zadzwo* κουβέντα συζητ* τηλεφώνημα дзвін*
  звон* созвон* созвони* שיחה שיחת اتصال تماس فون_کریں محادثة مكالمة کال گفتگو कॉल* बात* কথা কল அழைப்* பேச* คุย โทร お話 打ち合わせ 电话 聊 聊聊 通话 電話
  面談 미팅* 통화 통화*
can: bisa boleh boleh_saya bolehkah can could czy_mog* có_thể dapatkah ebilir* kan kann kunne kunnen kya_aap könnte* könnten lehet maaari
  moge mogu mohu może* możemy možemo můžeme můžu olabilir peux pode* poderia podría posso pot potrei pourrais puede* puedo puis putem può
  pwede tudok voin voisin zou được_không θα_μπορούσα μπορούμε μπορώ могу можем можете можу אפשר יכול آیا می_توانم می_تونم هل_يمكن يمكن
  يمكنني सकता सकती सकते পারি পারেন முடியுமா முடியும் สามารถ ได้ไหม いただけ できます 可以 可否 可能 能不能 能否 가능* 있을까요 할_수
case: case case_study caso_de_éxito caso_studio casos depoimento* estudo_de_caso fallstudie* referans* referencj* referenties referenz*
  study testimonial* testimonianz* testimonio* témoignage* zeugnis étude_de_cas кейс* دراسة_حالة केस_स्टडी 事例 導入事例 案例 사례*
catalogue: catalog* catalogue catálogo* katalog* каталог* كتالوج कैटलॉग カタログ 目录 카탈로그*
certificate: IELTS ajokort* bằng_cấp certificate* certifikát* chứng_chỉ diplom* diploma* diplôme* ehliyet* førerkort* führerschein* hộ_chiếu
  ijazah jogosítvány* körkort* kørekort* licencia* lisensya pasaport* pasaporte pasaporte* paspoort* paspor passaporte* passi* passport*
  paszport* patente* pașaport* permis permis_auto prawo_jazdy průkaz* putovnic* reisepass* rijbewijs* sijil vozačk* zertifikat* útlevél*
  řidičsk* δίπλωμα* διαβατήρι* πιστοποιητικ* водительск* паспорт* права דרכון רישיון תעודה آئیلٹس جواز جوازات رخصة_قيادة شهادة مدرک
  مدرک_زبان گذرنامه گواهینامه पासपोर्ट* प्रमाणपत्र* लाइसेंस* নথি পাসপোর্ট সার্টিফিকেট* கடவுச்சீட்ட* சான்றிதழ்* பாஸ்போர்ட்* พาสปอร์ต ใบขับขี่
  ใบรับรอง パスポート 免許 护照 文凭 証明書 证书 驾照 면허* 여권* 자격증*
change: badal* badlo baguhin cambia* cambiar cambiare change_your changer değiştir* endre forandr* förändra* mengubah mudar mude muuta
  muuta* odmień* promijeni* promjen* schimb* thay_đổi transform* transformar transformier* trasforma* ubah verander* veränder* verändern
  változtat* zmien* zmień* změn* změň* άλλαξ* αλλάζ* αλλάξ* змін* измен* измени לשנות משנים שינוי بدل* تبدیل* تغيير تغییر غير_حياتك बदल*
  পরিবর্তন* বদল* বদলে மாற்ற* เปลี่ยน 変える 変わる 変身 改变 改變 바꾸* 변화*
channel: canal channel csatorn* kanal kanava* kanał kanał* kênh saluran κανάλι канал* ערוץ قناة چینل کانال کانال* चैनल* চ্যানেল சேனல* சேனல்*
  ช่อง チャンネル 频道 채널*
charity: alapítvány* asociaci* association* associaç* charity* dernek* fundacj* fundați* gemeinnützig* nadac* ngo onlus pertubuhan pundasyon
  stichting* stiftelse* säätiö* từ_thiện udrug* vakıf* wohltätig* yayasan zaklad* ίδρυμα σύλλογ* благотворит* עמותה بنیاد جمعية خيرية خیریه
  एनजीओ संस्था* ফাউন্ডেশন அறக்கட்டளை* มูลนิธิ 基金会 慈善 財団 단체 재단*
cheap: abordable* abot-kaya affordable barat* bas_prix betaalbar* billig* billigt cheap* competitiv* competitive convenien* econom*
  economic* económ* económic* edull* giá_rẻ goedkop* günstig* halv* ieftin* jeftin* kedvez* konkurencyjn* levn* mura murah murang olcs*
  olcsó* povoljn* preiswert* rẻ sasta saste sasti tani* tanio terjangkau ucuz* uygun οικονομικ* φθην* выгодн* дешев* дёшев* недорог* בזול
  זול* ارزان ارزان* رخيص سست* مناسبة منافسة सस्त* কম_খরচে কম_দামে কমদামে সস্তা সস্তা* குறைந்த_விலை* மலிவ* ถูก 优惠 低价 便宜 安い 最低价 格安 싼 저렴*
children: anak bachche barn children con_cái copii djeca dzieci děti enfants figli filhos gyerek* hijos kinder* kinderen lapset* lapsi*
  çocuk* παιδι* дет* діт* ילדים أطفال بچه بچوں بچے बच्च* বাচ্চা সন্তান குழந்தை* ลูก 子供 孩子 아이*
clerk: administrac* administrasi administrat* auxiliar* clerk* employé_de funcționar* hallinto* handläggar* hành_chính impiegat* kawani
  kerani medewerkster memur* referens* referent* sachbearbeit* sagsbehandl* saksbehandl* službeni* urzędni* verwaltung* ügyintéz* υπάλληλ*
  делопроизвод* פקיד* موظف_إداري کارشناس_اداری क्लर्क* लिपिक কেরানি எழுத்தர்* ธุรการ 事務 事務員 文员 行政 사무* 총무
click: bấm clicca* click click* cliqu* clique* haz_clic kattint* klepn* klick* klik klik* klikka* klikkaa* klikn* kliknij* natisni* nhấn
  pindutin tryk* trykk* tıkla* κλικ πάτα πάτησε* клик* нажми* натисн* тисн* כליק* לחץ לחצו اضغط انقر کلک کلیک क्लिक* ক্লিক கிளிக்* กด คลิก
  クリック タップ 点击 點擊 클릭*
client: asiaka* asiakas* asiakka* clien* client* customer customer* grahak* khách_hàng klant* klien klient* klijen* kliyente kund* kunde*
  kunden müşteri* pelanggan vevő* zákazn* ügyf* πελάτ* πελατ* клиент* клієнт* לקוח לקוח* לקוחות العملاء زبائن عملاء عميل مشتری* کلائنٹ*
  گاہک* ग्राहक* কাস্টমার* ক্লায়েন্ট ক্লায়েন্ট* গ্রাহক* கிளையண்ட்* வாடிக்கையாள* வாடிக்கையாளர* ลูกค้า お客様 クライアント 客戶 客户 顧客 顾客 고객*
coach: antrenor* coach* cố_vấn edző* entraîneur* guru huấn_luyện jurulatih kouč* koç* mentor* mentoria* mentoría* mentör* pelatih treinador*
  trener* tréner* valment* valmenta* valmentaj* προπονητ* коуч* ментор* наставник* тренер* מאמן מאמן* מאמנים מאמנת מנטור מנטור* كوتش مدرب
  مربی مربی* مرشد منتور کوچ* कोच* मेंटर* কোচ কোচ* মেন্টর* பயிற்சியாளர* பயிற்சியாளர்* மென்டர் โค้ช コーチ コーチング メンター 导师 教练 老师 멘토* 코치* 코칭*
coffee: almoço almuerzo cafe cafea caffè café chai coffee cà_phê déjeuner kafa kaffe kaffee* kahve* kahvi* kape kavu kaw* koffie kopi káv*
  kávé* lunch* makan_siang mittagessen obiad* pranzo öğle ăn_trưa καφέ* кава каво* кофе* обед* обід* קפה غداء قهوة قهوه कॉफी* चाय लंच কফি*
  চা காபி* กาแฟ お茶 コーヒー ランチ 午饭 吃饭 咖啡 喝茶 食事 飲み 식사* 점심* 커피*
colleague: coleg* colega* colleague* collega* collègue* coworker* iş_arkadaş* kasamahan koleg* kolega* kolleg* kollega* meslektaş*
  rakan_sekerja rekan spolupracovn* suradni* työkaver* đồng_nghiệp συνάδελφ* колег* коллег* עמית קולגה زملاء زميل زميلي همکار सहकर्मी*
  সহকর্মী சக_ஊழிய* เพื่อนร่วมงาน 同事 同僚 동료*
comment: bình_luận coment* comment* commentaire* hozzászól* komentar komento komentář* kommentar* kommentier* kommento* reageer* skomentuj*
  yorum* σχόλι* комент* коммент* תגובה تعليق علق کامنت कमेंट* टिप्पणी* কমেন্ট คอมเมนต์ コメント 评论 댓글*
companion: accompagnat* begleitung bạn_đồng_hành compagnie companion* company_for gesellschaft* kasama kísérő* pratnj* refakat* seuralai*
  společni* teman_kencan towarzysz* însoțit* συνοδ* компаньон* ליווי همراه সঙ্গী துணை* เพื่อนเที่ยว 伴侣 同伴 陪伴 陪聊 동행
company: azienda* aziende bedrift* bedrijf* bedrijven companhia* compani* companies company compañía* cég* công_ty doanh_nghiệp empresa*
  entreprise* firm firm* firma firma* firmen firms företag* impres* kompanya kumpanya perusahaan societ* société* spółk* syarikat tvrtk*
  unternehmen virksomhed* vállalat* yrity* şirket* επιχείρ* εταιρ* компан* компані* фирм* חברה חברות חברת الشركات الشركة شركات شركة شرکت
  شرکت* کمپنی कंपनी* कम्पनी* কোম্পানি প্রতিষ্ঠান நிறுவன* บริษัท 企业 企業 会社 公司 기업 회사
congrats: badhai chúc_mừng complimenti congrat* congratul* enhorabuena felicidad* felicit* félicitation* gefeliciteerd glückwunsch* grattis
  gratul* gratulier* mubarak onnea onnittel* pagbati parabéns selamat tahniah tebrik* tillykke čestit* συγχαρ* вітаю поздрав* מזל_טוב تبریک
  تهانينا مبروك बधाई* অভিনন্দন வாழ்த்து* ยินดีด้วย おめでとう 恭喜 祝贺 축하*
connect: anmodning bağlantı berhubung colleg* conect* conectar conexión conexão connect connect* connecter connecting connessione connexion
  eklediğ* forbindelse kapcsolat koneksi koneksyon kontaktförfrågan kết_nối nawiąza* povezivan* propoj* spojení terhubung verbind* verkosto*
  vernetz* vernetzung znajom* συνδε* σύνδεσ* добавил* знайомств* контакты связь חיבור חיבור* להתחבר קשרים إضافتك ارتباط التواصل_معك جوڑ*
  درخواست ریکویسٹ* کنکشن* कनेक्ट* जुड़कर जुड़ने কানেকশন* কানেক্ট রিকোয়েস্ট* সংযোগ இணைந்த* இணைப்ப* คอนเนกชัน รับแอด เชื่อมต่อ つながり 加好友 添加 申請
  繋がり 通过 수락* 연결* 인맥
contact: contact contact* contacta* contacter contat* contáct* hubungi iletişim* kapcsolat* kontak kontakt* liên_hệ makipag-ugnayan
  ota_yhteyttä sampark ulaş* yhtey* επικοινων* зв'яж* зв’яж* контакт* свяж* связ* צרו_קשר קשר اتصل الاتصال تماس تواصل رابطہ* संपर्क* যোগাযোগ
  যোগাযোগ* தொடர்ப* தொடர்பு* ติดต่อ お問い合わせ 加微信 加我 咨询 联系 聯繫 連絡先 연락처
contract: avtal* contract contract* contrat* contrato* contratto* hợp_đồng kontrak kontrakt* kontrata smlouv* sopimu* szerződés* sözleşme*
  ugovor* umow* vertrag* συμβόλαιο* σύμβασ* договор* договір* контракт* חוזה عقد قرارداد अनुबंध* চুক্তি* ஒப்பந்த* สัญญา 合同 契約 契约 계약*
cost: biaya chi_phí cost* costi costos costuri coûts custos gastos kos kosten kostnad* koszt* kustann* költség* maliyet* náklad* omkostning*
  trošk* κόστος витрат* затрат* расход* עלויות التكاليف تكاليف هزینه लागत* খরচ செலவு* ต้นทุน コスト 成本 비용*
course: corso* cours course course* curs* curso* cursus* edukacij* eğitim* formation* khóa_học koulut* kurs* kurso kurssi* kursus kurz*
  képzés* latihan pagsasanay pelatihan szkoleni* tanfolyam* tečaj* uddannels* utbildning* đào_tạo školen* εκπαίδευσ* μάθημα μάθημα*
  πρόγραμμά курс* навчан* обучен* הכשרה קורס קורס* آموزش تدريب دورة دوره دوره* كورس کلاس کورس* कोर्स* ट्रेनिंग* प्रशिक्षण* কোর্স কোর্স*
  প্রশিক্ষণ கோர்ஸ்* பயிற்சி* คอร์ส อบรม コース 培训 研修 講座 课程 강의* 교육*
currency: crore dolar* dollar* dólar* euro euroa forint forinttal juta kr kroner kronor kuna lakh lei leva naira pesos piso ribu rupiah
  shilling* złotych ευρώ гривень гривн* грн руб рубл* тг שח שקל שקלים تومان تومن درهم دلار* دولار ریال* ڈالر* रुपए रुपया* रुपये रूपये টাকায়
  ডলার* டாலர்* ரூபாய்* บาท ₴ 人民币 元 美元 美金 만원 엔화 원씩
cv: ansök* ansøg* candidature curriculum currículo currículum cv hakemu* hồ_sơ lamaran lebenslauf resume sollicit* søknad* önéletrajz*
  özgeçmiş życiorys životopis* βιογραφικ* резюме קורות_חיים السيرة رزومه سيرتك बायोडाटा रिज्यूमे* জীবনবৃত্তান্ত সিভি சுயவிவர* เรซูเม่ 履歴書 简历
  이력서
daily: araw araw-araw dag dagar dagelijks* daglig dagligen dagligt daily denně dia diari* dias din dnevno dziennie dzień día giorn*
  giornalier* günde günlük hari harian jour jours kada_araw mỗi_ngày napi napi* naponta ngày päivittäi* päivittäin päiväs* päivässä
  quotidien* roz rozana sehari tag tags täglich* zi zilnic ημέρα ημερήσι* ημερησ* καθημεριν* μέρα τη_μέρα την_ημέρα день ежеднев* щоденн*
  щодн* щодня ביום יום יומי* ליום روز روزانه روزانہ روزی يوم يومي يوميا يومية یومیہ दिन रोज* रोज़ाना দিনে দৈনিক প্রতিদিন প্রতিদিন* রোজ হররোজ
  தினசரி தினமும் தினம் நாளொன்றுக்கு ต่อวัน ทุกวัน รายวัน วันละ 天 日 日払い 日结 毎日 每天 每日 매일 일당 하루*
dataentry: adatbevit* adatrögzít* copy-paste copy_paste data_entry dataentry datainmatning dateneingabe* digitación digitador* digitação
  encoder entrada_de_datos entri_data gépelés inserimento_dati introducere_date invoer* ketik kirjoitustyö* nhập_liệu přepis*
  saisie_de_données tallennus* tastearbejde typing unos_podataka veri_girişi wprowadzani* δακτυλογράφηση καταχώρηση_δεδομένων введення_даних
  ввод_данных наборщик* набір_тексту הקלדה קלדנ* إدخال_بيانات تایپ تایپیست ٹائپنگ ڈیٹا_انٹری टाइपिंग* डाटा_एंट्री টাইপিং ডাটা_এন্ট্রি
  டேட்டா_என்ட்ரி தட்டச்ச* தட்டச்சு* தரவு_உள்ளீடு คีย์ข้อมูล งานพิมพ์ พิมพ์งาน データ入力 入力 录入 打字 数据录入 데이터입력 타이핑
dating: cita citas date daten dating dating* deitti* dejt* encontro* flirt* flört* hẹn_hò incontri jodoh ka-date kencan rande randi randk*
  rencontre* seznamk* spojeva* temujanji társker* γνωριμί* знакомств* свидан* דייט* היכרוי* تعارف دوستیابی زواج डेटिंग ডেটিং டேட்டிங் นัดเดต
  หาคู่ デート 交友 出会い 约会 约炮 만남* 조건
deadline: batas_waktu deadline* délai* frist* határidő* hạn_chót määräaik* plazo* prazo* scadenz* son_tarih* tarikh_akhir termen* termijn*
  termin* termín* teslim_tarih* échéance προθεσμί* срок* термін* מועד_אחרון ضرب_الاجل مهلت موعد_نهائي डेडलाइन* समय_सीमा সময়সীমা கெடு*
  กําหนดส่ง 截止 期限 締め切り 締切 마감일
dear: beste canım car* cher chère dear dorag* drag* drog* hyvä kedves* kjære kära kære lieb* liebe* lieve mahal milá milý querid* sayang
  sayın thân_mến αγαπητ* дорог* יקר* عزيزتي عزيزي عزیز डियर* प्रिय* প্রিয় அன்பான அன்பு* ที่รัก 亲 亲爱 親愛 자기
delivery: bezorg* consegn* deliver* delivery dodán* dodáv* dostav* dostaw* entrega* giao_hàng isporu* lever* leverans* levering* liefer*
  livraison* livrar* paghahatid penghantaran pengiriman sevkiyat* szállít* teslim* toimitus* παράδοσ* доставк* поставк* משלוח تحویل تسليم
  توصيل ڈیلیوری डिलीवरी* ডেলিভারি ডেলিভারি* டெலிவரி* விநியோக* จัดส่ง ส่งของ 交货 发货 納品 納期 送货 配送 납품* 배송*
demo: demo* dimostraz* démo* prezentac* sunum* vorführ* презентац* عرض_تجريبي डेमो* デモ 演示 데모*
design: desain design* disenyo diseñ* dizajn* gestalt* grafic* grafica* grafik* graphis* gráfic* logo* návrh* ontwerp* proiectare projektow*
  reka_bentuk suunnittel* tasarım* tervez* thiết_kế λογότυπ* σχεδια* дизайн* логотип* לוגו לוגו* עיצוב تصميم شعار طراحی لوگو ڈیزائن*
  डिज़ाइन* डिजाइन* लोगो* ডিজাইন* লোগো* லோகோ* வடிவமைப்ப* ออกแบบ โลโก้ デザイン ロゴ 设计 设计师 디자인* 로고*
details: bilgi* butiran chi_tiết detail details detalhes detalii detalj* detaljer detalles detalye detay* dettagli détails impormasyon info
  info_lebih infor* informac* información informacj* informasi informatie information* informazion* informaç* információ* infos jankari
  lisätiet* maklumat oplysninger opplysninger podrobnost* pojedinost* renseignement* részlet* szczegół* thông_tin tiedot tieto*
  weitere_infos λεπτομέρει* πληροφορίες деталі информац* подробиці подробн* інформац* מידע פרטים اطلاعات التفاصيل تفاصيل تفصیل* جزئیات
  معلومات जानकारी* डिटेल* তথ্য* বিস্তারিত বিস্তারিত* தகவல்* விவர* ข้อมูล รายละเอียด 信息 情報 詳しく 詳細 详情 详细 资料 상세* 자세* 정보*
developer: desarroll* desenvolv* developer developer* dezvolt* développeur* entwickler* fejleszt* geliştir* kehittä* kehittäj* koodar*
  lập_trình ontwikkel* pembangun pengembang phát_triển progra* programist* programmier* razvoj* svilupp* udvikl* utveckl* utvikl* vývoj*
  yazılım* ανάπτυξ* προγραμματιστ* программист* програміст* разработ* розроб* מפתח* מתכנת* פיתוח برمجة برنامه_نویس برنامه‌نویس* توسعه_دهنده
  مطور مطورين ڈیولپر* डेवलपर* ডেভেলপার ডেভেলপার* உருவாக்குநர்* டெவலப்பர்* นักพัฒนา โปรแกรมเมอร์ エンジニア 开发 开发者 程序员 開発 개발*
discount: alennu* desconto* descuento* discount discount* diskon diskwento giảm_giá indirim* kedvezmén* korting* popust* rabat* rabatt*
  reducer* remise* scont* slev* zniżk* έκπτωσ* знижк* скидк* הנחה تخفيض تخفیف تخفیف* خصم رعایت छूट ছাড় தள்ளுபடி* ส่วนลด 割引 折扣 할인*
discreet: discreet discreet* discret* discreto* diskret* diszkrét* dyskret* gizli* kín kín_đáo διακριτικ* דיסקרטי* راز_داری رازداری سرية
  محرمانه গোপনীয়* ரகசிய* ลับเฉพาะ ส่วนตัว 密会 私密 秘密 은밀*
document: archivo* arquivo* asiakir* belge* berkas datei* datotek* document* documenti* documento* dokumen dokument* dokumento dokumentum*
  dokumenty* dosya* fail fichier* file* filen fișier* fájl* irat* paperei* soubor* stukken tiedosto* tài_liệu tệp unterlagen* έγγραφ* αρχεί*
  довід* документ* файл* מסמך מסמכים קובץ دستاویز* سند فایل مستند ملف ملفات डॉक्यूमेंट* दस्तावेज* কাগজপত্র নথি* ফাইল* ஆவண* கோப்ப* เอกสาร
  ไฟล์ ファイル 文件 文書 文档 書類 문서* 서류* 파일*
donate: adományoz* bağış* darowizn* derma* doaç* don donación* donat* donazion* donaț* lahjoit* quyên spend* sumbangan δωρε* дарен* пожертв*
  תרומה اهدا تبرع دان दान দান நன்கொடை* บริจาค 寄付 捐 기부*
double: 2倍 dobr* doubl* double* dua_kali dubl* duplic* dupláz* dvostru* fordobl* fördubbla* gấp_đôi ikiye megdupláz* podwo* raddopp* tuplaa*
  tuplaan verdoppel* verdubbel* zdvojnás* διπλασ* διπλασι* подво* подвою* подвоїти* удво* הכפיל להכפיל מכפיל* دوبرابر دگن* ضعف مضاعفة ڈبل
  दुगुन* दोगुन* দ্বিগুণ দ্বিগুণ* இரட்டிப்* இரட்டிப்ப* ทวีคูณ สองเท่า 倍 翻倍 두배
draft: borrador* bozza brouillon* bản_nháp draf draft* entwurf* luonno* nacrt* rascunho* szkic* taslak* vázlat* черновик* مسودة ड्राफ्ट* 下書き
  草稿 초안*
dream: dream* drom* dröm* drøm* giấc_mơ hayal* impian marzen* mimpi pangarap rêv* rüya* san sapne sen snov* snove sny snů sogn* sonh* sueñ*
  traum* träum* unelm* vis* álm* ước_mơ όνειρ* мечт* мрі* חלום חלומות أحلام حلم خواب رویا सपन* স্বপ্ন স্বপ্ন* கனவ* கனவு* ฝัน 夢 梦想 꿈*
dropship: amazon dropship* ebay shopify
earn: ansait* ansaitse* castig* câștig* dapatkan earn* gagn* gan* gana* ganh* ganha* ganhe guadagn* jana kama* kamao kamaye kazan* keres*
  keress kikita kikita* kiếm kiếm_tiền kumikita kumita menghasilkan pénzkeres* tiena* tienaa* tjen* tjän* verdien* vydelá* vydělá* zarabia*
  zarad* zaradi* zarob* βγάλε* κέρδισ* κερδίζ* κερδίσ* зараб* зароби* заробл* заробля* заробіт* заробіток הרוויחו להרוויח מרוויחים תרוויח
  اربح ارننگ اكسب تربح تكسب درآمدزایی دربیار* ربح كسب پول_بساز پیسے_کما* کسب_کن کما* کماؤ کمائو کمائی کمائیں کمانا کمانے कमाएं कमाओ कमाना
  कमाये আয়_কর* আয়_করুন ইনকাম* উপার্জন উপার্জন* சம்பாதி* ทำเงิน หาเงิน ได้เงิน 日赚 稼 稼ぐ 稼げ 賺 赚 赚钱 벌*
easy: aasan basit* dễ dễ_dàng easily easy eenvoudig* egyszerű* einfach* enkel* facil* facile* facilement fácil* gampang helposti helppo*
  jednoduch* jednostav* kolay* könny* lak lako leicht* lett lätt* madali makkelijk* mudah nem nemt prost* semplic* senang simpl* simple
  snadn* ușor đơn_giản łatw* απλ* εύκολ* легк* прост* בקלות פשוט קל آسان آسان* بسيط ساده سهل سهلة आसान* सरल* সহজ* எளி* எளித* எளிதான ง่าย 容易
  手軽 简单 簡単に 轻松 간편* 쉬운 쉽게
email: correo courriel e-mail e-posta email email* epost mail mailad* surel sähköpost* thư почт* пошт* البريد ای_میل ایمیل بريدك ईमेल* मेल
  ইমেইলে メール 邮件 邮箱 메일* 이메일*
emoji_check: ☑ ✅ ✔ 🎁 🎉 🎊
emoji_hot: ⚡ ✨ ⭐ 🌟 🎯 🏆 💥 💯 🔥 🥇
emoji_love: ❤ 🌹 💋 💓 💕 💖 💗 💘 💞 😉 😍 😘 🥰
emoji_money: 🏦 💰 💲 💳 💴 💵 💶 💷 💸 🤑 🪙
emoji_point: ☎ ✉ ➡ ⬇ 👇 👉 💬 📞 📧 📩 📱 📲 🔗
emoji_risque: 🍆 🍑 👅 👠 💃 💆 💦 🔞
emoji_smile: 👋 👍 😀 😂 😃 😄 😅 😊 🙂 🙏 🤝
emoji_up: ⬆ 💹 📈 📊 🔝 🚀
employees: alkalmazott* angajat* ansatte anställd* colaborador* dipendent* empleado* empleyado employee* employé* funcionári* henkilöst*
  karyawan medarbejdere medewerker* mitarbeit* munkatárs* nhân_sự nhân_viên pekerja personal* personale personel* pracowni* salariés staf
  staff työntekij* werknemer* zaměstnan* zaposleni* çalışan* εργαζόμεν* προσωπικό персонал* працівник* сотрудник* עובדים الموظفين موظف
  موظفين کارمند* کارکنان कर्मचारी* কর্মী* ஊழிய* பணியாளர்* พนักงาน スタッフ 员 员工 従業員 社員 인력 직원*
energy: aurinko* elektř* energi energi* energia* energie* energij* energy energía* enerhiya enerji* fotovolta* fotowolta* güneş* napelem*
  năng_lượng panneaux photovoltai* prąd* solar* solares solpanel* solár* strom* sunčan* surya sähkö* tenaga zonnepanel* áram* énergie*
  điện_mặt_trời ενέργει* φωτοβολτα* енерг* солнечн* сонячн* энерг* אנרגי* סולאר* الشمسية انرژی خورشیدی طاقة बिजली* सोलर* বিদ্যুৎ সৌর சூரிய*
  மின்சார* พลังงาน โซลาร์ 光伏 太陽光 电力 能源 電力 電気 에너지* 전기* 태양광*
engineer: engenheir* engineer* ingegner* ingenier* ingenieur* ingeniør* ingenjör* inginer* ingénieur* inhinyero insinyur insinööri*
  inżynier* inženjer* inženýr* jurutera kỹ_sư mérnök* mühendis* μηχανικ* инженер* інженер* מהנדס* مهندس مهندسی इंजीनियर* ইঞ্জিনিয়ার*
  প্রকৌশলী பொறியாளர்* วิศวกร エンジニア様 工程师 技術者 엔지니어*
escort: accompagn* acompanh* acompañ* begleit* call_girl* escort* eskort* gái xxx эскорт* مرافقة एस्कॉर्ट* コンパニオン 伴游 外围 에스코트*
event: acara arrangement* begivenhed* događ* esemény* etkinlik* evenemang* evenement* eveniment* event event* evento* kaganapan rendezvény*
  sự_kiện tapahtum* událost* veranstalt* wydarzen* événement* εκδήλωσ* мероприят* подія событ* אירוע* الفعالية تقریب* حدث رویداد رویداد*
  فعالية इवेंट* कार्यक्रम* অনুষ্ঠান* ইভেন্ট* நிகழ்ச்சி* நிகழ்வ* กิจกรรม งานอีเวนต์ イベント 活动 活動 이벤트* 행사*
every: cada chaque co elk elke every gach her hver jede jeden jedes joka każd* každ* minden mỗi ogni setiap tiap tuwing varje κάθε каждую
  каждый кожен кожного щоразу כל هر ہر প্রতি প্রত্যেক হর ஒவ்வொரு ทุก 毎日 毎月 每 매달 매일 매주
everyone: ai_cũng alla alle anyone bárki bárki* chiunque cualquiera everyone herkes iedereen jeder kahit_sino kaikille kaikki każdy každý
  kuka_tahansa lahat mindenki mindenki* mọi_người oricine para_sa_lahat qualquer sabhi semua sesiapa siapa_saja svatko todos καθένας
  οποιοσδήποτε όλοι όλους всем всім всіх каждый кто_угодно усім усіх כולם כל_אחד לכולם לכל_אחד الجميع سب_لوگ سب_کے_لیے لكل_من هر_کسی هرکسی
  همه ہر_کوئی सबके सभी যে_কেউ সবাই সবার_জন্য அனைவருக்கும் எல்லோர* யாரும் ทุกคน ใครก็ได้ どなたでも 人人 任何人 所有人 誰でも 누구나 누구든
exam: egzamin* esame* exam* exame* examen* ispit* kỳ_thi pagsusulit peperiksaan prüfung* sınav* tentti* ujian vizsga* zkoušk* εξετάσ*
  экзамен* іспит* מבחן امتحان परीक्षा* পরীক্ষা தேர்வு* สอบ 考试 試験 시험*
exclusive: begrens* begräns* begræns* eksklusif ekskluzyw* esclusiv* exclusi* exclusive* exklusiv* giới_hạn korlátozott* limitado limitat*
  limited limited_time ogranič* omezen* rajoit* seats terbatas terhad özel* độc_quyền περιορισμέν* эксклюзив* מוגבל* حصري حصرية محدود सीमित*
  সীমিত குறைந்த* จํากัด 名额 残り 限定 限时 마감* 한정*
experience: anubhav deneyim* doświadczen* erfahrung* erfarenhet* erfaring* ervaring* esperienz* experience experiencia experienț*
  experiência expérience iskustv* karanasan kinh_nghiệm kokemu* pengalaman tapasztal* tapasztalat* tecrübe* vorkenntnis* zkušenost* εμπειρ*
  εμπειρί* προϋπηρεσ* досвід* опыт* ניסיון بدون_تجربه تجربه تجربہ تجربے خبرة سابقه अनुभव* অভিজ্ঞতা অভিজ্ঞতা* அனுபவ* ประสบการณ์ 未経験 経験 經驗 经验
  경력* 경험*
expert: ahli asiantuntij* chuyên chuyên_gia dalubhasa deskundig* ekspert* eksperto especialist* espert* expert expert* experte* expertise
  fachmann odborní* pakar profi* specialist* specjalist* spesialis spezialist* spécialiste* stručnjak* szakért* uzman* ειδικ* експерт*
  специалист* спеціаліст* эксперт* מומח* מומחה* خبراء خبير ماہر* متخصص متخصص* کارشناس एक्सपर्ट* विशेषज्ञ* এক্সপার্ট বিশেষজ্ঞ* நிபுணர*
  நிபுணர்* ผู้เชี่ยวชาญ プロ 专业 专家 专注 専門 専門家 전문*
faith: bendic* benediz* blagoslov* bless* bênç* duae* faith glaube kutsal segen* благослов*
family: aile* család* famiglia famili* familia familie* familj* famille familles family família gezin gia_đình keluarga obitelj* pamilya
  parivar perhe* rodin* rodzin* οικογένει* семь* сім'* משפח* خانواده عائلة عائلتك परिवार* পরিবার* குடும்ப* ครอบครัว ご家族 家人 家庭 家族 가족*
fast: agad anında azonnal* azonnali* brzo cepat_cair direct* fast gyors* heti* hitno imediat* immediat* inmediat* instant* instantane*
  mabilis mabilis* natychmiast* nhanh_chóng nopea* okamžit* pikais* rapide* rápido* segera sofort* turant välitöm* άμεσ* γρήγορ* мгновенн*
  миттєв* моментальн* терміново швидк* מהיר* מהירה מיידי* جلدی سريعة فوراً فوري فورية فوری فوری_تحویل तुरंत* জরুরি তাৎক্ষণিক দ্রুত* உடனடி*
  உடனே ด่วน ทันที เร็วทันใจ ไว すぐ スピード 即日 即时 快速 秒到 빠르게 빠른*
feast: bayram* bonne_année buon_anno diwali eid feliz frohes happy_new_year năm_mới selamat_tahun szczęśliw* новым_годом عيد_مبارك दिवाली*
  あけまして 新年快乐 새해*
fee: avgift* bayaran bayarin biaya cuota deposit díj* fee fees frais gebyr* gebühr* kaucj* kosten maksu* naknad* opłat* phí poplat* spese
  tarifa taxa taxă yuran ücret* προμήθεια τέλος взнос комисс* комісі* плата דמי עמלה بیعانه تأمين رسوم فیس هزینه پیش‌پرداخت کارمزد फीस शुल्क
  চার্জ প্রসেসিং_ফি ফি கட்டண* ค่าธรรมเนียม 手数料 手续费 押金 費用 费用 수수료*
financial: anyagi financ* financi* financij* finans* finanz* finanzi* finanč* keuangan kewangan pinansyal pénzügy* taloudel* taloudelli*
  tài_chính οικονομικ* финанс* фінанс* фінансов* כלכלי* פיננסי اقتصادی مالي مالية مالی वित्तीय* আর্থিক আর্থিক* நிதி* การเงิน 経済的 資産 财务 财富
  경제적* 자산* 재정*
followers: abonné* follower follower* följare* følgere* követő* obserwując* pengikut pratitelj* seguidor* seuraaj* sledujíc* takipçi*
  theo_dõi urmărito* ακόλουθ* подписчик* підписник* עוקבים فالوور فالوور* متابع متابعين फॉलोअर* ফলোয়ার ফলোয়ার* ஃபாலோயர்* பின்தொடர்*
  ผู้ติดตาม ฟอล フォロワー 粉丝 팔로워*
followup: acompanhamento bump emlékezt* follow follow-up following followup följa_upp følge_op hatırlat* menindaklanjuti muistut* nachfass*
  nachhak* navaz* nhắc_lại opfølg* oppfølg* opvolg* palaa* podsjeć* ponawia* przypomin* připom* relanc* relance* retom* reven* seguimiento
  sollecit* υπενθύμ* нагад* напомин* напомина* מעקב תזכורת أتابع متابعة پیگیری फॉलो* फॉलोअप* ফলোআপ ติดตาม リマインド 再度 念のため 打扰 跟进 다시* 확인차
football: bola bóng_đá calcio cricket foci* fodbold football* fotbal* fotball fotboll futbol futebol fußball fútbol ipl jalkapallo nogomet*
  piłk* sepak_bola voetbal ποδόσφαιρ* футбол* כדורגל فوتبال كرة_القدم फुटबॉल ফুটবল கால்பந்த* บอล サッカー 足球 축구
form: biểu_mẫu blankett* borang form formu formulaire* formular* formulari* formularz* formulier* formulir formulário* formulář* lomak*
  mẫu_đơn obrazac skema skjema űrlap* φόρμα анкет* форм* טופס استمارة فارم فرم فرم_پر نموذج फॉर्म* ফর্ম* படிவ* แบบฟอร์ม フォーム 填表 表格 양식* 폼
free: bedava besplatn* bezpłatn* darmow* free gratis gratuit* ilmai* ingyen* kosteloos kostenlos* libre libreng maksuto* miễn_phí muft
  percuma vrijblijvend zdarma ücretsiz* δωρεάν безкоштовн* безплатн* бесплатн* חינם ללא_תשלום رایگان مجانا مجاني مجانية مفت फ्री मुफ़्त*
  मुफ्त* ফ্রি বিনামূল্যে இலவச* ฟรี 免費 免费 無料 무료*
freedom: azaadi bebas freedom freiheit* frihed* frihet* kalayaan kebebasan liberdade libertad libertat* libertà liberté malaya slobod*
  svobod* szabadság* tự_do vapau* vrijheid wolności wolność özgür* ελευθερ* ελευθερί* свобод* חופש آزادی الحرية حرية आज़ादी स्वतंत्र*
  স্বাধীনতা சுதந்திர* อิสรภาพ 自由 自由に 자유*
freelancer: autónomo* autônomo* freelanc* freiberuf* frilans* indépendant* lepas libero_profession* na_volné_noze selbstständig*
  selbständig* serbest szabadúszó* tự_do_nghề zelfstandig* zzp* ελεύθερος_επαγγελ* фриланс* фріланс* עצמאי* פרילנס* فریلنس* مستقل फ्रीलांस*
  ফ্রিল্যান্স* ஃப்ரீலான்ஸ* ฟรีแลนซ์ フリーランス 自由职业 프리랜서*
friend: ami amic* amie amig* amis amitié arkadaş* barát* bạn_bè dost dost* dosti freund* friend* kaibigan kawan kết_bạn prieten* prijatelj*
  przyjac* przyjaźń* přátel* přítel* rakan sahabat teman ven venn venner vriend* vriendschap* vän* vänner ystävä* φίλ* друг* дружб* дружи*
  друзі דושת חבר* חבר_טוב أصدقاء دوست دوست* صداقة صديق दोस्त* বন্ধু* நண்ப* நண்பர* เพื่อน 交朋友 友人 友達 朋友 친구*
fund: fon fondi fondo* fonds fund* fundo* fundusz* фонд* تمويل صندوق فنڈ* তহবিল* நிதியம்
gamble: aposta* apuesta* bahis* bet bets betting bukmach* casino* cá_cược fogad* fogadás* gok* gokken iddaa* jackpot judi kasino* kasinot
  kaszinó* klad* klađ* nhà_cái paris_sportifs pariuri poker sabong satta scommess* slot* sugal sázk* taruhan togel vedonly* vedonlyönti*
  wett* zakłady* καζίνο στοίχημα στοίχημα* στοιχημ* казино прогноз* ставк* הימור* הימורים קזינו קזינו* بیٹنگ رهان شرط_بندی شرط‌بندی* كازينو
  مراهنات کازینو کیسینو कैसीनो* सट्टा* ক্যাসিনো* জুয়া বাজি বেটিং கேசினோ* சூதாட்ட* பந்தய* คาสิโน ทีเด็ด บอล พนัน แทงบอล カジノ パチンコ 予想 博彩 彩票 競馬
  菠菜 赌 배팅* 베팅* 카지노* 토토*
girl: baby cewek chicas dziewczyn* em_gái filles garotas girls kız* ladki meisjes mädchen ragazze sugar* девушк* بنات लड़कि* 女の子 小姐 美眉 아가씨*
god: allah bhagwan bog boga boha bóg bůh chúa deus dieu dios diyos dumnezeu god gott gud isten* jumala* tuhan θεό* бог* אלוהים الله
  بإذن_الله خدا ईश्वर* भगवान* আল্লাহ ঈশ্বর கடவுள்* พระเจ้า 上帝 神 하나님
grant: avustu* bidrag* contribut* dotac* grant* hibah hibe* potpor* subsid* subvenc* subvention* tilskud* támogat* zuschuss* επιδότησ*
  грант* מענק منح منحة کمک_هزینه अनुदान অনুদান மானிய* ทุน 助成金 給付金 补助 补贴 보조금 지원금
greetings: abraço* atenciosamente cordialement cordiali cordialmente cu_stimă groet* groeten gruß grüße grüßen hilsen hormat hälsning* lubos
  mfg mvh pozdrav* pozdrawiam pozdrow* regards salam saludos salutations saluti salutări saygılar* selamlar srdačn* terveis* terveisin
  trân_trọng vh yang_benar üdvözlet* χαιρετ* повагою с_уважением уважением בברכה با_احترام تحياتي مع_التحية सादर শুভেচ্ছা* அன்புடன்
  ด้วยความเคารพ よろしく 敬具 敬礼 此致 祝好 드림
group: csoport* groep* group group* groupe* grup grup* grupo* grupp* gruppe* nhóm ryhmä* skupin* ομάδα груп* група групп* групу קבוצ* קבוצה
  جروب كروب مجموعة گروه* گروپ* ग्रुप* समूह* গ্রুপ গ্রুপ* குழு* กลุ่ม グループ 交流群 群 群里 그룹* 단톡방 방
grow: badha* badhana berkembang büyü* crecer crecimiento cresc* crescita crește* croissance dadami groei* grow grow* kasva* kasvat* lumago
  meningkatkan növeked* növel* palago phát_triển rast* rozwij* rozwój růst* scale scaling skalier* tingkatkan tumbuh tăng vekst* väx* vækst*
  wachs* wzrost* ανάπτυξ* αυξάν* αύξησ* збільш* зростан* развит* рост* להגדיל מגדיל צמיחה افزایش* بڑھاؤ بڑھائیں تنمية رشد نمو बढ़* বাড়া*
  বাড়ান বৃদ্ধি বৃদ্ধি* உயர்த்த* வளர* வளர்* เติบโต เพิ่ม 增长 売上アップ 成長 扩大 拓展 拡大 提升 성장* 증가*
guarantee: cam_kết dijamin garanci* garant* garanti* garantie* garantisado garantiz* garantál* gegarandeerd* gewährleist* guarant*
  guarantee* gwaranc* gwarantow* jaminan jamč* pakka sigurado* siguradong taat* taattu taatus* takuu* zajamčen* zaruč* záruk* đảm_bảo εγγυ*
  εγγυη* гарант* гаранті* מובטח* ערבות تضمین* ضمان ضمانت مضمون مضمونة نضمن گارانتی* گارنٹی* یقینی गारंटी* গ্যারান্টি গ্যারান্টি* নিশ্চিত
  নিশ্চিত* உத்தரவாத* உறுதி* การันตี รับประกัน 保証 保證 保证 包赚 確実 稳赚 보장* 확실*
guestpost: advertorial* advertoriale* article_invité articles_invités articles_sponsorisés artigos_patrocinados artykuł_sponsorowan*
  artykuły_sponsorowane artículo_invitado gastartikel* gastbeitrag* gastbeiträge gastblog* gjesteinnlegg* guest_post guest_post_vn
  guest_posting guest_posting_ita guest_posts gästinläg* gæsteindlæg* hostovsk* misafir_yazar* posts_patrocinados pr-cikk* pr_članc*
  publieditori* tanıtım_yazı* vendégcikk* vieraskirjoit* φιλοξενούμεν* гостевой гостевые_посты כתבות_אורח رپورتاژ رپورتاژ_آگهی مقالات_ضيف
  गेस्ट_पोस्ट গেস্ট_পোস্ট விருந்தினர்_பதிவு แขกรับเชิญ 寄稿受付 软文发布 게스트포스팅
hack: feltör* hack* hackea* hackeo* hacker* hackern* hackle* haker* hakker* hakkeri* piratage retas* xâm_nhập χάκερ взлом* злам* האקר* פריצה
  اختراق هاكر هک هک* ہیک* हैक* হ্যাক* ஹேக்* แฮก ハッキング 黑客 해커 해킹*
happy: alegr* blij bucur* cieszę* content* drago encant* felic* feliz freue freuen freut froh gembira glad glad* glade glædelig* happy
  heureuse heureux hân_hạnh iloi* khushi lieta lieto masaya mutlu natutuwa rad ravi* rád ráda senang sevin* sretan szczęśliw* verheugd vui
  örül* χαίρομαι χαρά рад рада радий рады שמח* خوشحال سعيد سعيدة يسعدني खुश* আনন্দ* খুশি மகிழ்ச்சி* ดีใจ ยินดี 光栄 嬉しい 幸い 开心 很高兴 荣幸 高兴 기쁘*
  반갑*
health: bot* bota* chữa cura* curar cure* egészség* gamot genees* guéri* gyógy* heil* heilung* hoito* ilaaj leczy* liječ* léč* menyembuhkan
  obat parann* tedavi* tervey* vindec* şifa* θεραπεί* υγεί* вылеч* здоров* лечен* בריאות ריפוי درمان سلامت صحت علاج इलाज* নিরাময় স্বাস্থ্য*
  ஆரோக்கிய* குணப்படுத்த* รักษา สุขภาพ 根治 治す 治疗 治療 완치* 치료*
hello: ahoj assalamualaikum boa bok bom bonjour bonsoir buenas buenos bună buonasera buongiorno chào ciao coucou cześć dobar dobrý
  dzień_dobry goedemiddag goedemorgen guten günaydın hai hallo halo hei hej hello helló hey hi hii hoi hola kamusta kumusta magandang
  merhaba moi moin namaste oi olá salut salut* salve selam selamat_pagi servus szia terve tisztelt* witam xin_chào γεια καλημέρα καλησπέρα
  вітаю доброго добрый здравствуйте привет привіт היי שלום أهلا السلام بخیر سلام مرحبا नमस्कार* नमस्ते আসসালামু নমস্কার হ্যালো வணக்கம்
  สวัสดี お世話 こんにちは はじめまして 你好 初めまして 哈喽 您好 안녕*
help: aid* aide* aiut* ajud* ajut* auta* autan ayud* bantu giúp helf* help* hilf* hjelp* hjälp* hjælp* madad* membantu pomag* pomaž* pomoc*
  pomog* pomoh* pomáh* segít* tinutulungan tinutulungan* tulong* tumutulong unterstütz* yardım* βοηθ* допом* допомаг* допомож* помог* помощ*
  לעזור עוזר* أساعد ساعد مدد مساعدة نساعد کمک کمک* मदद* সাহায্য সাহায্য* உதவ* ช่วย ご支援 サポート 助け 協助 帮你 帮助 帮您 幫 支援 도와* 도움*
hire: alım angaj* ansett* ansætt* assum* assunzion* bharti contrat* einstell* eleman felvétel felvétel* hiring hledáme işe_alım mencari
  merekrut naghahanap nábor personalvermittl* reclut* recruit* recrut* rekrut* rekry* rekryter* rekrytoi* toborz* tražimo tuyển_dụng werv*
  zapoš* zatrudn* προσλήψ* προσλαμβ* πρόσληψ* πρόσληψη набираем набираю* набор набір_персонал* нанима* подбор* גיוס דרושים מגייסים استخدام
  استخدام* بھرتی توظيف مطلوب نوظف भर्ती* নিয়োগ নিয়োগ* ஆட்சேர்ப்* ஆட்சேர்ப்ப* รับสมัคร 募集 招人 招募 採用 诚聘 구인 모집*
home: acasă bahay casa daheim dom doma domicile domova domu ev evden ghar hemifrån hemma hjemme hjemmefra home homeoffice kotityö* kotoa
  koton kotona maison nhà otthon* rumah thuis tại_nhà zuhause σπίτι вдома дома дому домі из_дома בית הבית מהבית البيت المنزل خانه خونه منزل
  گھر گھر_بیٹھے گھر_سے घर ঘর ঘরে বাড়ি வீடு வீட்டி* வீட்டில* வீட்டிலிருந்து ที่บ้าน บ้าน อยู่บ้าน 在宅 在家 居家 자택 재택* 집에서
hope: berharap doufám espero espère harap hoff* hoffe hoop hope hoping hoppas hy_vọng håber håper mong nadam nadzieję remélem sana semoga
  sper spero toivo* umaasa umarım ummeed ελπίζω надеюсь сподіваюсь מקווה آمل أتمنى أرجو امیدوارم आशा* उम्मीद* আশা நம்புகிறேன் หวังว่า 希望 祝 願
  바라며 바랍니다
hospital: bolnic* bệnh_viện clinique* clínica* hastane* hospital* hôpital* klinik* krankenhaus* kórház* nemocnic* ospedal* ospital
  rumah_sakit sairaala* sjukhus* spital* sygehus* sykehus* szpital* ziekenhuis* νοσοκομεί* больниц* клиник* лікарн* בית_חולים بیمارستان
  عيادة مستشفى अस्पताल* হাসপাতাল மருத்துவமனை* โรงพยาบาล クリニック 医院 病院 병원*
hotel: hotel* hotelbesuch* hotell* hotelli* khách_sạn otel* ξενοδοχεί* מלון فندق هتل होटल* হোটেল ஹோட்டல்* โรงแรม ホテル 酒店 호텔*
hour: ghante giờ godzin* heure* hodin* hora* hour* jam oras ore oră saat* sata sati stunde* timme* tunnissa tunti* tuntia uren uur óra
  óránként órát ώρα ώρες годин* שעה שעות ساعات ساعة ساعت ساعت* گھنٹ* घंटा घंटे ঘণ্টা* ঘন্টা* மணி_நேர* மணிநேர* ชั่วโมง 小时 時間で 시간당 시급
illness: cancer* cukrzyc* cáncer câncer diabet* diyabet* kanser* krebs* sukrov* tiểu_đường ung_thư диабет* سرطان कैंसर* मधुमेह* शुगर* 癌 糖尿病
  高血压 당뇨* 암치료
importexport: dovoz* ekspor eksport esporta* export* exporta* exportál* ihracat* impor import* importa* ithalat* izvoz* nhập_khẩu pagluluwas
  tuonti uvoz* vienti vývoz* xuất_khẩu εισαγωγ* εξαγωγ* експорт* импорт* экспорт* імпорт* יבוא יצוא استيراد تصدير صادرات واردات आयात*
  निर्यात* আমদানি রপ্তানি இறக்குமதி* ஏற்றுமதி* นําเข้า ส่งออก 出口 外贸 輸入 輸出 进口 수출*
impressed: beeindruck* colpit* dojmi* etkilen* hanga humanga imponer* impresion* impress* impressionad* impressionné kagum lenyűgöz*
  onder_de_indruk terkesan vaikut* wrażeni* zaujal* εντυπωσ* впечатл* вражен* התרשמ* أعجبتني أعجبني إعجاب تأثیر प्रभावित* মুগ্ধ ஈர்க்க*
  ประทับใจ ấn_tượng 佩服 印象 印象的 感銘 인상*
income: bevétel* dochod* dochód* einkommen* entrat* gelir* income indkomst* ingreso* inkomen* inkomst* inntekt* jövedel* kamai kikitain kita
  lisätulo* pendapatan penghasilan prihod* přijem* příjm* reddit* renda* revenu* thu_nhập tulo* venit* έσοδα εισόδημ* εισόδημα* доход* дохід
  дохід* הכנסה הכנסה* הכנסות آمدن آمدنی دخل دخلا درآمد درآمد* आय कमाई* আয় আয়ের ইনকামের রোজগার வருமான* รายได้ 副収入 副收入 収入 所得 收入 收益 부수입 수입*
inheritance: arv dědictv* erbe* erbschaft* eredit* erfen* herança herencia hérit* inherit* miras* moștenir* nasljed* perint* spadek spadk*
  thừa_kế warisan örök* κληρονομ* наслед* спадщин* ירושה إرث ارث ميراث विरासत উত্তরাধিকার มรดก 遗产 遺産 유산
insurance: asigur* assicura* assurance* asuransi bima biztosít* bảo_hiểm forsikring* försäkring* insurance insurans osigur* pojišt* seguro*
  sigorta* ubezpiecz* vakuut* vakuutu* versicher* verzeker* ασφάλει* ασφαλ* страх* страхов* ביטוח التأمين انشورنس بیمه बीमा* ইন্স্যুরেন্স
  বীমা* காப்பீட* ประกัน 保险 保険 보험*
interested: berminat geïnteresseerd* ilgi* ilgilen* interes* interesado interess* interessat* interest* interested intressera* intéress*
  kiinnost* minat quan_tâm tertarik zainteres* zajím* zájem érdekel* érdeklőd* ενδιαφέρ* интерес* цікав* מעוניי* מתעני* اهتمام علاقه* مهتم
  مهتمة इंटरेस्ट* रुचि* আগ্রহ* ஆர்வ* สนใจ ご興味 兴趣 感兴趣 興味 관심*
intern: estágio* gyakornok* harjoittel* internship* latihan_industri magang pasantía* praks* praktik* praktika praktikum* praktyk*
  pripravnišš* prácticas stage stage* stagiaire* stagiu* staj* staż* stażu stáž* thực_tập tirocini* πρακτικ* практик* стаж* стажир* התמחות
  إنترن تدريب_عملي کارآموزی इंटर्न* ইন্টার্ন* ฝึกงาน インターン 实习 인턴*
interview: entrevist* haastattel* interjú* interview* intervist* interviu* intervju* panayam phỏng_vấn rozhovor* röportaj* siniar temu_bual
  wawancara wywiad* συνέντευξ* интервью* подкаст* інтерв'ю* ראיון بودكاست مصاحبه مقابلة इंटरव्यू* पॉडकास्ट* साक्षात्कार* সাক্ষাৎকার*
  நேர்காணல்* สัมภาษณ์ インタビュー ポッドキャスト 取材 播客 采访 인터뷰* 취재*
invest: anleg* befektet* beleg* fektess* geldanlage* inversi* invertir invest* investasi investi* investic* invierte invist* inwest*
  mamuhunan melabur nivesh pamumuhunan pelaburan puhunan sijoit* sijoita* sijoitus* ulaga* ulož* yatırım* đầu_tư επένδυ* επένδυσ* επενδ*
  επενδύ* вклад* инвест* інвест* השקע* משקיע* استثمار استثمر الاستثمار تستثمر سرمایه* سرمایه_گذاری سرمایه‌گذاری* سرمایہ سرمایہ_لگا*
  سرمایہ_کاری निवेश* পুঁজি* বিনিয়োগ* முதலீ* முதலீட* ลงทุน เงินต้น 投資 投资 理财 투자*
invite: bjud* convid* convite* davet* einlad* imbitado inaanyayahan inbjud* inbyd* invit* invita* invitation* invite inviter invitér* jemput
  kutsu* meghív* mengundang mời pozivam* pozv* pozvánk* uitnodig* undangan zaprasz* zapros* προσκαλ* πρόσκλησ* запрош* приглаш* מזמין أدعوك
  دعوة دعوت ندعوك आमंत्रित* निमंत्रण* আমন্ত্রণ* அழைக்கிற* அழைப்பிதழ்* เชิญ ご招待 ご案内 招待 诚邀 邀请 초대*
invoice: factura* facture* factuur* faktur faktur* faktura* fattur* fatura* hóa_đơn invoice invoice* invois lasku* račun* rechnung* számla*
  tagihan τιμολόγι* рахун* счет счёт חשבונית فاتورة فاکتور बिल* ইনভয়েস விலைப்பட்டியல்* ใบแจ้งหนี้ 发票 発票 請求書 송장 청구서
job: arbeit* arbete* baan banen empleo* emploi* emprego* iş işe jawatan job job* jobb* jobbe* jobs kaam kerja lavor* loc_de_muncă lowongan
  munk* munka* munkát naukri pekerjaan posao posla poste* prac* pracovn* práce práci stanowisk* stelle* stellen* stilling* trabaho trabajo*
  trabalho* travail tuyển työ* töitä vacature* vaga* việc việc_làm werk állás* δουλειά εργασί* θέση ваканс* праця работ* робот* משרה משרות
  עבודה استخدام العمل جاب روزگار شغل شغل* عمل ملازمت نوکری وظائف وظيفة کار کام काम जॉब* नौकरी* কাজ চাকরি চাকরি* জব வேலை* งาน จ้าง アルバイト 仕事
  兼职 副業 工作 招聘 求人 职位 부업* 알바* 일자리 채용*
jobseeker: arbetssökande available_for_work busco_empleo caut_un_loc em_busca_de hledám_práci in_cerca_di iş_arıyorum jobbsøker jobsuch*
  jobsøgende naghahanap_ng_trabaho pencari_kerja recherche_d'emploi seeking_opportunities szukam_pracy tražim_posao työnhakija* tìm_việc
  werkzoekend állást_keres* αναζητώ_εργασία в_поиске ищу_работу מחפש_עבודה باحث_عن_عمل جویای_کار नौकरी_की_तलाश চাকরি_খুঁজছি வேலை_தேடு*
  หางานทํา 求职 転職活動 구직*
join: alătur* beitret* bergabung bli_med csatlakoz* deltag* doe_mee dołącz* entre gabung* gå_med ikut* join join* jude judein junte* katıl*
  liity* menyertai mitmach* mukaan partecip* participe pridruži* přidej* připoj* rejoign* rejoin* sali sertai sluit_je_aan sumali tham_gia
  unir* unisc* únete έλα_στην μπες συμμετ* вступ* долуч* долучай* присоедин* приєдн* приєднуй* הצטרפ* انضم انضموا بپیوند* بپیوندید جوائن
  شامل عضو عضو* پیوند* जुड़* शामिल* জয়েন* যুক্ত যোগ যোগ_দিন இணை* சேர* சேருங்கள் ร่วมทีม ร่วมธุรกิจ เข้าร่วม 加入 参加 进群 가입* 입장* 참여*
journalist: dziennikarz* gazeteci* giornalist* jornalist* journalist* journaliste* jurnalis jurnalist* mamamahayag novinar* novinář*
  periodist* phóng_viên redactie redakt* reporter* toimittajana wartawan újságíró* δημοσιογράφ* журналист* журналіст* редакц* עיתונאי*
  خبرنگار صحفي صحفية पत्रकार* সাংবাদিক* பத்திரிகையாளர்* นักข่าว ライター 编辑 記者 记者 기자*
lawyer: abogad* abogado advocaat* advogad* advokat* adwokat* anwalt* anwält* asianajaja* attorney* avoca* avocat* avukat* avvocat* jurist*
  lakimie* lawyer* luật_sư odvjetni* peguam pengacara prawnik* právní* rechtsanw* ügyvéd* δικηγόρ* адвокат* юрист* עו"ד עורך_דין محام محامي
  وکیل अधिवक्ता वकील* আইনজীবী வழக்கறிஞர்* ทนาย 弁護士 律师 변호사*
leading: førende führend* hàng_đầu johtav* leader* leading ledande ledende lider* líder* marktführ* nangungunang přední terkemuka
  toonaangevend* vezető* vodeć* wiodąc* önde_gelen κορυφαί* ведущ* лидер* провідн* מוביל* رائد رائدة پیشرو अग्रणी শীর্ষস্থানীয় முன்னணி*
  ชั้นนํา リーディング 大手 業界 知名 领先 龙头 선도* 업계
leads: khách_hàng_tiềm_năng kundengewinnung lead leadgeneration leads liidej* liidi* liidit neukunden* potansiyel prospect* prospek
  prospekt* лид* ліди лідогенер* лідів לידים عملاء_محتملين لید لیدز لیڈز लीड* লিড* லீட்* ลีด リード 客源 新規顧客 获客 見込み客 询盘 리드* 잠재고객
learn: ajar apprend* apprenez aprend* belajar dạy học impar* learn* leer* leren lern* lära lær* matuto megtanul* naucz* nauč* opeta* oppi*
  pelajari seekh* sikho tanul* turuan ucz* uč* învaț* învăț* öğren* διδάσκ* μάθε μάθε* μάθετε μαθαίν* вчись навч* навчи* науч* учить ללמד
  ללמוד למדו بیاموز* تعلم سیکھ* سیکھیں علم یاد_بگیر* सीख* শিখ* শিখুন শেখা* கற்க* கற்ற* கற்று* สอน เรียน เรียนรู้ 学 学び 学べ 学习 教え 教你 가르* 배우*
let_know: anunță-mă avisa avísame avíseme bana_bildir* bata_do bataye beri_tahu cho_em_biết cho_mình_biết cho_tôi_biết daj_znać dej_vědět
  dejte_vědět dime dis-moi dites-moi fammi_sapere gi_beskjed gib_bescheid haber_ver* hazme_saber hör_av ilmoita ipaalam javi_mi jelezd
  kabari kerro laat_me_weten laat_weten lad_mig_vide lass_mich_wissen let_me_know låt_mig_veta maklumkan me_avisa me_avise melde*
  mi_faccia_sapere sabihan sag_bescheid si_ifra sig_til spune-mi szólj tiens-moi ενημέρωσ* πες_μου дай_знать дайте_знати дайте_знать сообщи*
  עדכן תגיד* תעדכן أخبرني أعلمني اطلاع_بده خبر_بده خبرني बता_दो बताइए* बताएं* জানা* জানাও சொல்ல* தெரியப்படுத்த* บอก แจ้ง お知らせ 告知 告诉我 教えてください
  말씀해 알려주*
life: buhay cuộc_sống elämä* hayat* hidup kehidupan leben* leven life liv* livet viața viață vida vie vita yaşam* zindagi élet* életed życi*
  život* ζωή жизн* життя חיים حياة حياتك زندگی ज़िंदगी जीवन* জীবন জীবন* வாழ்க்கை* ชีวิต 人生 生活 인생*
like: beğeni* curtid* gefällt j'aime lajk* like likes lájk* lượt_thích me_gusta suka tykkä* лайк* לייק* לייקים لائک* لايك لایک لایک* लाइक*
  লাইক লাইক* லைக்* ไลก์ ไลค์ いいね 点赞 좋아요
limited: begrenzt* beperkt* limitad* limitati limitato limited limitiert* limité* ograniczon* sınırlı обмежен* ограничен* محدود محدودة
link: bağlantı* enlace* lien* link* linkk* liên_kết odkaz* pautan poveznic* tautan σύνδεσμο* посилан* посиланн* ссылк* לינק קישור رابط لنک*
  لینک* लिंक* লিংক লিংক* লিঙ্ক* இணைப்பு* லிங்க்* รอลิ้ง ลิงก์ リンク 链接 링크*
loan: borç credito* crédit* darlehen* empréstimo* hitel* kredi* kredit kredit* kredyt* kölcsön* laina* lainaa lening* loan* lån pautang
  pautang* pinjaman pożyczk* prestit* préstamo* prêt půjčk* utang vay zajam* împrumut* úvěr* δάνει* заем* займ* кредит* позик* הלוואה
  הלוואות تمويل قرض قرض* قرضہ* قروض وام ऋण* कर्ज* लोन* ঋণ ঋণ* লোন লোন* கடன* கடன்* กู้ สินเชื่อ เงินกู้ ローン 借款 借金 融資 贷 贷款 대출*
lonely: akela akeli bujang cô_đơn eenzaam* egyedülálló einsam* enlig* ensam* jomblo kesepian lonely magány* malungkot osaměl* samotn* seul*
  single singur* sinkku* sol* sola* solitari* soltera* usamljen* yalnız* yksinäi* độc_thân ελεύθερη μοναξιά μόνη μόνος одинок* самотн* בודד*
  רווק* أعزب تنها تنهایی تنہا* مجرد وحيد وحيدة अकेल* একা একা* தனிமை* เหงา โสด 单身 孤独 寂しい 寂寞 独身 독신 싱글 외로*
looking: arayan arıyor* busca* buscamos busco cari cerchiamo cerco cherche* căut căutăm dhundh etsimme etsin gesucht hledám hledáme keres*
  keresek keresem keresünk leder_efter looking_for mencari naghahanap procuramos procuro searching seeking ser_etter suche suchen szukam
  szukamy söker søger talash tražim tražimo tìm tìm_kiếm zoek zoeken αναζητ* ζητώ ψάχν* ψάχνω ищем ищете ищу шука* шукаю шукаємо מחפש* أبحث
  ابحث تلاش درکار دنبال می_گردم نبحث खोज* तलाश* খুঁজছি খুঁজছেন চাই தேடு* தேடுகிற* ตามหา ต้องการหา มองหา 募集 寻找 找 招募 探して 求む 구합니다 찾고* 찾습니다
lottery: arvonta* loteria* loterie* loterij* lotería* lotre lotter* lotteria* lottery lotto piyango* undian xổ_số лотере* يانصيب लॉटरी* 宝くじ
  복권*
love: aim* ama amar amor* amore amour* aşk* cinta dragoste* ishq iubi* kjærlighet* kocha* kärlek* kærlighed* lieb* liefde* ljubav* love*
  lásk* mahal miłoś* pag-ibig pyar rakka* sayang sevgi* szerel* szeret* tình_yêu yêu έρωτ* αγάπ* люблю любов* אהבה الحب حب حبيبي عشق प्यार*
  প্রেম ভালোবাসা காதல்* รัก 恋 愛 爱 사랑*
lunch: ebéd* frokost lounas* lunch oběd* prânz ručak tanghalian μεσημεριαν* צהריים ناهار দুপুরের மதிய* ข้าวเที่ยง
manufacturer: fabbric* fabri* fabriek* fabrik* fabrika* fabrikant* fabryk* factories factory gyár* gyártó* hersteller* kilang manufactur*
  nhà_máy pabrik pabrika pengilang producent* producător* produsen produsent* produttor* produzent* proizvođač* tehda* tillverk* továr*
  tvornic* valmista* výrobc* üretici* üretim* εργοστάσι* κατασκευαστ* виробни* завод* производ* יצרן מפעל تصنيع تولید مصانع مصنع کارخانه
  निर्माता* फैक्ट्री* কারখানা প্রস্তুতকারক உற்பத்தி* தொழிற்சாலை* ผู้ผลิต โรงงาน メーカー 制造 厂家 工厂 工場 廠家 製造 공장* 제조*
many: bahut banyak beaucoup birçok kai mange many marami mnogo mnoho molte molti monet muchas muchos muitas muitos multe mulți många nhiều
  plusieurs ramai sok veel viele wiele wielu çok πολλ* багато многие много הרבה רבים العديد بسیاری زیاد كثير कई बहुत* অনেক* பல มากมาย เยอะ
  たくさん 多くの 多数 很多 许多 많은* 많이
marketing: ads adverten* anzeig* hirdet* iklan mainos* marketing* markkinoin* oglas* pazarlama* pemasaran propaganda pubblicit* publicit*
  publicitate quảng_cáo reclame* reklam* reklám* tiếp_thị werbung* διαφήμισ* μάρκετινγκ маркетинг* реклам* פרסום שיווק إعلان إعلانات
  بازاریاب* بازاریابی تبلیغات تسويق مارکتینگ مارکیٹنگ मार्केटिंग* विज्ञापन* বিজ্ঞাপন মার্কেটিং মার্কেটিং* சந்தைப்படுத்த* மார்க்கெட்டிங்*
  விளம்பர* การตลาด โฆษณา マーケティング 广告 広告 推广 营销 광고* 마케팅*
massage: hieron* hierontaa masahe masaj* masaż* masaž* massag* massage* massz* masszázs* masáž* pijat spa urut μασάζ масаж* массаж* מסאז
  עיסוי* تدليك ماساژ ماساژ* مساج मसाज* मालिश* ম্যাসাজ ম্যাসাজ* மசாஜ்* นวด マッサージ 按摩 推拿 마사지*
medicine: arzt asistent_medical bác_sĩ doctor* dokter doktor doktor* dottor* enfermer* hemşire* infermier* infirmi* jururawat lege* lekarz*
  liječnik* läkare* lääkäri* læge* lékař* medic* medicinsk* médecin* médic* nurse* orvos* perawat pflege* pielęgni* sairaanhoitaja*
  sjuksköter* sygeplej* sykeplei* verpleeg* y_tá zdravotn* ápoló* ärzt* γιατρ* νοσηλευτ* врач* лікар* медсестр* אחות_מוסמכת רופא* طبيب طبيبة
  ممرض ممرضة پرستار پزشک चिकित्सक* डॉक्टर* नर्स* ডাক্তার* নার্স செவிலியர்* மருத்துவர்* พยาบาล แพทย์ 医師 医生 护士 看護師 간호사* 의사*
meeting: afspraak* appuntament* cuộc_hẹn gặp incontr* kokous* meeting meeting* mesyuarat milna möte* møde* møte* pagkikita pertemuan
  randevu* rapat rendez reuni* reunión* réunion* sastan* schůzk* setkán* spotkan* találkoz* tapaami* temu termin* toplantı* treffen
  întâlnir* συνάντησ* встреч* зустріч* פגישה اجتماع جلسه لقاء ملاقات موعد बैठक मीटिंग* মিটিং সাক্ষাৎ சந்திப்* นัด ประชุม ミーティング 会える 会議 会议 会面
  见面 미팅* 회의*
messenger: botim imo kakao kakaotalk messenger skype snapchat telegram* tg viber* vx wa wapp watsapp wechat weixin whats_app whatsapp*
  whatsup wpp wsp zalo zap zapzap βάιμπερ вайбер* вайбері ватсап* вотсап* тг телеграм* телеграмм* וואטסאפ* ווטסאפ ויבר טלגרם* ایتا بله
  تلغرام* تليجرام* تلگرام* تيليجرام واتس* واتس_اب واتساب* واتساپ* واٹس_ایپ واٹس‌ایپ ٹیلی_گرام टेलीग्राम* वॉट्सऐप* व्हाट्सएप* व्हाट्सऐप* ইমো
  টেলিগ্রাম* বাইবার হোয়াটসঅ্যাপ* হোয়াটসঅ্যাপে டெலிகிராமில் டெலிகிராம்* வாட்சப்* வாட்ஸ்அப்* วอตส์แอป เทเลแกรม ไลน์ テレグラム ライン 加微 微信 电报 飞机 라인
  카카오톡 카톡 텔레그램
method: cara cách hệ_thống järjestelm* kaedah menetelm* method* methode* metod* metode metodo* méthode* método* módszer* paraan phương_pháp
  rendszer* sistem sistem* sistema sustav* system* systém* tarika yöntem* μέθοδο* σύστημα метод* система* מערכת שיטה שיטת روش سیستم طريقة
  نظام तरीका* तरीके सिस्टम* পদ্ধতি সিস্টেম முறை* ระบบ วิธี システム メソッド 仕組み 体系 方法 方法論 系统 방법* 시스템*
million: crorepati juta_ringgit milhões miliar* milijard* milijun* milion* milionari* milioni milionári* miljoen* miljon* miljonair
  miljoona* milliard* milliomos* million* millionaire* millioner* millionär* millió* millonari* millones milyon milyon* triệu_phú tỷ_phú
  εκατομμύρι* миллион* мільйон* כמיליון מיליון מיליונים لاکھ* ملايين مليون ملین میلیارد* میلیون* کروڑ* करोड़* मिलियन কোটি* মিলিয়ন লাখ*
  கோடி* லட்ச* ล้าน แสน 亿 億 千万 百万 百万円 백만* 억
minimum: en_az legalább* mindest* minim* minimal minimal* minimum mínim* tối_thiểu vähintä* ελάχιστ* минимум* мінімум* מינימום الحد_الأدنى
  حداقل न्यूनतम ন্যূনতম குறைந்தபட்ச* ขั้นต่ํา 最低 最低額 起 起投 최소*
minutes: dakika* menit min minit minut* minute* minuten minuti minuto minuto* minuut* perc percet phút λεπτά минут* хвилин* דקות دقائق دقيقة
  دقیقه منٹ मिनट* মিনিট মিনিট* நிமிட* นาที 分 分鐘 分钟 분
miracle: ajaib csoda* cud* himala ihme* kỳ_diệu milagr* miracle* miracol* miracul* mirak* mucize* wonder* wunder* zázra* čudes* čudo θαύμα*
  диво* чуд* נס معجزة معجزه चमत्कार* অলৌকিক அற்புத* มหัศจรรย์ 奇跡 奇迹 神奇 기적*
mlm: agen amway atomy distribui* distributeur* distributor* distribútor* distribütör* doterra downline doğrudan_satış ejen
  empfehlungsmarketing forever forgalmaz* herbalife hálózatépít* jälleenmyy* marketing_de_réseau mlm multilevel multinivel multinível
  network_marketing nu_skin oriflame strukturvertrieb vente_directe verkostomarkkinointi* vertriebspartner* vestige đa_cấp διανομ*
  δικτυακό_μάρκετινγκ дистриб* мережевий_бізнес мережевий_маркетинг млм сетев* מפיץ שיווק_רשתי التسويق_الشبكي بازاریاب_شبکه‌ای
  بازاریابی_شبکه‌ای تسويق_شبكي زیرمجموعه موزع نتورك نتورک_مارکتینگ نماینده نیٹ_ورک_مارکیٹنگ وكيل डिस्ट्रीब्यूटर* नेटवर्क_मार्केटिंग
  ডিস্ট্রিবিউটর নেটওয়ার্ক_মার্কেটিং நெட்வொர்க்_மார்க்கெட்டிங் விநியோகஸ்த* ขายตรง ตัวแทน ธุรกิจเครือข่าย ลูกทีม ネットワークビジネス 代理 代理店 微商 直销
  네트워크마케팅 다단계 사업자
model: fotomodel* malli* manken* mankenk* model* modelk* modell* modella modellek modelo* modèle* người_mẫu μοντέλ* модел* דוגמנית عارضة
  مدلینگ मॉडल* মডেল மாடல்* นางแบบ モデル 模特 모델*
money: argent bani cash denaro dinero dinheiro duit geld kasa money nakit nov* novac novca paisa paise para pengar penge* penger peníz*
  peněz* pera pieniąd* pieniędz* plata pénz* raha* rahaa sold* tiền uang wang λεφτά χρήμα* грошв* грошей гроші денег деньг* כסף أموال المال
  رقم روپے مال نقود پول پیسہ پیسے पैस* টাকা টাকা* পয়সা* পূঁজি காசு பண* பணத்* பணம் เงิน お金 现金 资金 錢 钱 돈
monthly: ayda aylık bulan bulanan buwan buwan-buwan buwanang havi havi* havonta hónap* kada_buwan kuukau* kuussa lunar* lună maand*
  maandelijks* mahina mahine mensal* mensil* mensual* mensuel* mes mese meses miesi* mjesec* mois monat* month monthly months månad* måned*
  mês měsíc* měsíčn* mỗi_tháng tháng μήν* μηνιαί* τον_μήνα месяц* месяч* місяц* місяць щомісяч* בחודש חודש* חודשי* شهر شهريا شهرية ماه ماه*
  ماهانه ماهی ماہ ماہانہ مہینے महीन* मासिक মাস মাস* মাসিক মাসে மாசம் மாத* மாதம் ต่อเดือน รายเดือน เดือน เดือนละ 月 月入 月収 毎月 每月 매달 월 한달
moved: chuyển_nhà déménag* flyttat flyttede flyttet költöz* lumipat moved mudei mudé mutat muut* pindah preseli* preselio przeprowadz*
  přestěhov* taşındım trasferit* umgezogen verhuisd μετακόμισ* переехал* переїха* עברתי انتقلت نقل_مکان शिफ्ट* স্থানান্তর இடம்பெயர்* ย้าย
  引っ越し 搬 이사*
name: adım appelle chamo chiamo hedder heet heisse heiße heter imię ismim jmenuji llamo m'appelle naam nama name nazywam nevem nimeni numesc
  pangalan rappresento represent represento reprezent* représente temsilen tên_là tôi_là vertrete zovem λέγομαι ονομάζομαι звати зовут
  представляю שמי أمثل اسمي هستم नाम* নাম பெயர்* ชื่อ と申し 代表 名字 我叫 我是 申します 이름* 입니다
natural: alami ayurved* doğal herbal* luonnolli* natural* naturale naturaln* naturel* naturlig* natuurlijk* natürlich* prirodn* přírodn*
  természetes* thiên_nhiên thảo_dược φυσικ* натуральн* природн* טבעי* طبيعي طبيعية طبیعی प्राकृतिक* हर्बल* প্রাকৃতিক ভেষজ இயற்கை* மூலிகை*
  ธรรมชาติ สมุนไพร 天然 自然 자연 천연*
need: behov behöver benötig* besoin bisogno brauch* butuh chahiye cần ihtiyac* kailangan kell lazım membutuhkan memerlukan necesit* need*
  nevoie nodig perlu potrzeb* potřeb* precis* szüksége* tarvits* treba trebam trenger zaroorat χρειάζ* нужда* нужн* потріб* צריך צריכ* أحتاج
  بحاجة تحتاج ضرورت نیاز चाहिए जरूरत* ज़रूरत* চাই দরকার প্রয়োজন தேவை* ต้องการ ニーズ 必要 需求 需要 필요*
network: bağlantı* conexiones conexões connections kontakte vernetz* नेटवर्क* つながり 人脉 인맥*
new: bago bagong baru mới naya naye neu neue* new nieuw* nou* nouveau nouvelle* nova nova* novi novo nové nový* nowa nowe nowy* nueva*
  nuevo* nuova* nuovo ny nya nye uude* uusi* uutta yeni új új* νέα νέο* νέους нов* חדש חדש* חדשים جديد جديدة جدید نئی نئے نیا नई नए नया নতুন
  নতুন* புதிய* ใหม่ 新 新しい 新規 새로* 신규*
noticed: aufgefallen came_across dekha dekhi encontré fark_et* gesehen gestoßen gezien gördüm huomasin imbattut* lagde_mærke lihat láttam
  melihat märkte nakita nampak narazil* notato notei noticed noticing näin observat primijeti* rastla* remarqué saw så_at såg ternampak thấy
  tombé trafił* vi_que vidio visto văzut všiml* xem zag zauważy* zobaczy* észrevett* είδα πρόσεξα заметил* натолкн* побачи* увидел* נתקלתי
  ראיתי اطلعت دیدم رأيت لاحظت देखा দেখলাম দেখেছি பார்த்து பார்த்தேன் เห็น 发现 拝見 注意到 看到 見て 보고 보았* 봤*
now: abhi acum adesso agora ahora azonnal bây_giờ hemen heti ihned jetzt maintenant most ngay ngayon_na now nu nyt odmah ora sada segera
  sekarang teraz teď şimdi αμέσως τώρα зараз сейчас מיד עכשיו آج_ہی ابھی الآن الان حالا فورا همین_امروز همین_حالا अभी* এখন এখন* এখনই
  இப்போது* உடனே ตอนนี้ ทันที 今すぐ 现在 立刻 立即 马上 바로 즉시 지금*
nude: alasto* desnud* gol* hot* hubad khỏa_thân meztelen* nackt* nago nah* naked* naken* nud* nude* nue* nøgen telanjang trần çıplak γυμν*
  голы* ערומ* عارية لخت नंगी* নগ্ন நிர்வாண* โป๊ ヌード 果聊 裸 누드
number: broj nombor nomor numara* number numer* numero numero* nummer* numéro numărul número* puhelinnumero szám* số số_điện_thoại
  telefonnummer číslo αριθμ* αριθμό* номер* מספר נמבר رقم رقمك شماره شماره* نمبر* नंबर* নম্বর* নাম্বার* எண் எண்* เบอร์ 号码 电话号 番号 번호*
offer: aanbied* aanbod ajánl* alok anbiet* angebot* bied* biet* bieten cung_cấp erbjud* kínál* menawar menawarkan menyediakan nabíd* nabíz*
  nag-aalok nudim* ofer* oferec* oferowa* ofert* oferuj* offer* offr* offre* ofrec* ponud* propos* sun* sunuyor* tarjoa* tarjou* tawar*
  teklif* tilbud* tilbyd* προσφέρ* προσφορ* предлаг* предлож* пропону* הצע* מציע* أقدم ارائه عرض عروض نقدم نوفر پیشنهاد پیشکش पेश प्रदान
  অফার অফার* পেশ প্রস্তাব சலுகை* வழங்க* บริการ เสนอ ご提供 推出 提供 提供し 제공* 제안*
only: alleen alleen_maar apenas bare chỉ csak doar endast enkel enkelt hanya jen kizárólag kun lamang lang nada_mas nur only pouze sadece
  saja samo seul seulement sirf solamente solo soltanto somente tylko uniquement vain μόνο лиш лише только тільки בלבד רק بس صرف فقط केवल
  सिर्फ* শুধু শুধুমাত্র மட்டும் เท่านั้น แค่ だけ 只要 只需 만으로
opportunity: chance* chancen cơ_hội fırsat* gelegenheit* kans* kesempatan lehetőség* mahdollisu* mahdollisuu* mauka mogelijkheid* możliwoś*
  mulighed* mulighet* möglichkeit* möjlighet* occasion* okazj* oportunidad oportunidad* oportunidade* oportunit* opportunit* opportunity
  opportunità pagkakataon peluang prilik* příležit* tilaisuu* ευκαιρί* возможност* можливіс* можливіст* הזדמנות فرص فرصة فرصت فرصت* موقع*
  अवसर* मौक* সুযোগ সুযোগ* வாய்ப்* வாய்ப்ப* โอกาส チャンス 商机 机会 機会 기회*
order: bestell* bestelling* beställ* comand* commande* narudžb* objednáv* order* ordin* ordine ordre* pedido* pesanan rendel* rendelés*
  sipariş* tilaa* tilaus* zamówien* đơn_hàng παραγγελ* παραγγελί* заказ* замовл* הזמנ* הזמנה آرڈر* سفارش سفارش* طلبية ऑर्डर* অর্ডার অর্ডার*
  ஆர்டர்* คําสั่งซื้อ สั่งซื้อ ออเดอร์ 注文 発注 訂單 订单 주문*
our: aming ating bizim của_chúng_tôi hamar* meidän namin nasz* naš* noastr* nos noss* nostr* notre nuestr* ons onze our unser* vore* vores
  vår* μας наш* שלנו خدماتنا شركتنا فريقنا لدينا ما منتجاتنا हमार* আমাদের எங்கள் ของเรา うち 我司 本公司 저희
outsource: auslager* dış_kaynak esternalizz* externalis* externaliz* kiszervez* outsourc* subcontrat* terceiriz* thuê_ngoài uitbested*
  ulkoista* аутсорс* מיקור_חוץ إسناد برونسپاری आउटसोर्स* আউটসোর্সিং เอาต์ซอร์ส アウトソーシング オフショア 外包 外注 아웃소싱* 외주*
owner: alapító* antreprenor* chủ doanh_nhân dona dono dueño* eier eigenaar* ejer empreended* emprended* emprendedor* empresári*
  entrepreneur* fondateur* fondator* fondatore fondatrice founder* fundador* företagare girişimci* grundare grundlægger gründer gründer*
  imprenditor* inhaber* iværksættere kurucu* majitel* may-ari negosyante nhà_sáng_lập omistaja* ondernemer* oprichter* osniv* owner* pemilik
  pendiri pengusaha perustaja* podnikatel* poduzetni* proprietar* propriétaire* przedsiębiorc* sahib* tagapagtatag titolare tulajdonos*
  unternehmer* usahawan vlasni* vállalkozó* właściciel* yrittäj* zakladatel* założyciel* ägare επιχειρηματί* ιδιοκτήτ* ιδρυτ* владел*
  засновни* основател* предпринимател* підприєм* בעלי_עסקים בעלים יזם מייסד* أصحاب رائد_أعمال صاحب صاحبان مؤسس موسس کارآفرین* उद्यमी* मालिक
  संस्थापक উদ্যোক্তা* প্রতিষ্ঠাতা মালিক* உரிமையாளர்* தொழில்முனைவோர்* நிறுவனர்* ผู้ก่อตั้ง ผู้ประกอบการ เจ้าของ オーナー 企业主 创业 创始人 創業者 経営者 老板们
  起業家 사장 자영업자 창업*
package: balík* bưu_kiện colis csomag* gói pacchetto pacco pachet* package package* pacote* paczk* pakej paket paket* pakete paketti* pakke*
  pakket* paquete* δέμα πακέτο пакет* посилк* посылк* חבילה باقات باقة بسته بسته* طرد پیکج पार्सल* पैकेज* পার্সেল প্যাকেজ* தொகுப்ப* பார்சல்
  พัสดุ แพ็คเกจ パッケージ 包裹 套餐 荷物 소포* 패키지*
parttime: bijob bijverdien* brigád* bán_thời_gian dagdag_kita deeltijd deltid dodatni_prihod dorabia* dorywcz* ek_gelir ek_iş extra
  extra_kita extrajobb ingreso_extra kiegészítő lisätul* làm_thêm medio_tiempo meio_período mellékes mellékállás* mi-temps nebenbei
  nebenjob* nebenverdienst* osa-aika* part-time part-time_job part_time part_time_lavoro parttime paruh_waktu přivýděl* renda_extra
  részmunka* sampingan separuh_masa sideline sivutulo* tempo_parcial tiempo_parcial yarı_zamanlı έξτρα μερική μερική_απασχόληση подработ*
  підробіт* הכנסה_נוספת משרה_חלקית دخل_إضافي دوام_جزئي نیمه_وقت پاره_وقت پارٹ_ٹائم पार्ट_टाइम साइड_इनकम পার্ট_টাইম পার্টটাইম বাড়তি
  பகுதி_நேர பகுதி_நேர* பகுதிநேர* งานเสริม พาร์ทไทม์ รายได้เสริม バイト 兼职 副业 副業 부업* 투잡*
passive: pasif pasif* pasiv* passif passiivi* passiv* passiva passive passzív* pasyw* thụ_động παθητικ* πασίβ* пасивн* пассивн* פסיבי*
  السلبي سلبي غیر_فعال غیرفعال पैसिव* প্যাসিভ প্যাসিভ* செயலற்ற* பாசிவ்* พาสซีฟ 不労 被动 躺赚 불로 자동*
payment: auszahlung* bayad_agad bayaran_harian betaal* betaling* bezahlung isplat* kifizetés* lunas maksut pagament* pagamento* pago_diario
  paiement* payment* payout* pembayaran platb* plăți płatnoś* retiro* saque* thanh_toán udbetaling* utbetaling* utbetaln* výplat* withdraw*
  wypłat* zahlung* ödeme* πληρωμ* виплат* выплат* оплат* משלמים תשלום* ادائیگی* ادائیگیاں برداشت* تسویه سحب واریز* پرداخت* पेमेंट* भुगतान*
  পেমেন্ট* பேமென்ட்* จ่าย ถอน 提现 支払 日结 结算 返利 지급 출금
people: ember* gens gente henkilö* ihmis* insan* kişi* leute lidem lidi lidé ljudi log logon ludzi ludzie mennesker menschen mensen mga_tao
  människor người oameni orang osoba osoby osób people persoane person* persone personer personnes pessoas tao άνθρωπ* άτομα людей люди
  людям אנשים أشخاص افراد الناس لوگ لوگوں مردم ناس نفر लोग* মানুষ* লোক* பேர் மக்கள்* คน ผู้คน 人 大家 方 皆さん 皆様 분들 사람*
phone: cellphone* celular celulare handy hp mobil* mobile mobiln* móvil phone ponsel portable puhelim* puhelimel* selpon smartphone telefon
  telefon* telefono telefonról telefoon telepono téléphone điện_thoại κινητ* κινητό* τηλέφων* мобіль* смартфон* телефон* טלפון טלפון*
  מהטלפון נייד נייד* الهاتف تلفن جوال فون موبائل* موبايل موبایل موبایل* هاتف گوشی گوشی* फोन* मोबाइल ফোন ফোন* মোবাইল মোবাইল* தொலைபேசி போன*
  மொபைல* மொபைல் มือถือ โทร โทรศัพท์ スマホ 手机 手機 携帯 스마트폰 전화* 핸드폰 휴대폰
photo: bild fotka foto kuva* kuvi* photo φωτογραφί* фото* תמונ* تصویر* عکس* फ़ोटो फोटो* ছবি* புகைப்பட* รูป ảnh 写真 头像 照片 사진
plan: chiến_lược estrateg* estratég* kế_hoạch plan plan* plano rancangan rencana strateeg* strateg* strategi strategi* strategie* strateji*
  stratég* suunnitelm* terv* στρατηγικ* σχέδιο план* стратег* אסטרטגי* תוכנית استراتيجية استراتژی برنامه خطة منصوب* پلان* योजना* रणनीति*
  কৌশল* পরিকল্পনা প্ল্যান* உத்தி* திட்ட* กลยุทธ์ แผน プラン 戦略 方案 策略 計画 计划 전략* 플랜*
podcast: podcast*
previous: anterior* dernier* edelli* előző forrige förra last letzte* minul* múlt* nakaraan pichla poprzedni* precedent* prethodn* previous
  précédent* předchoz* sebelumnya sidste son terdahulu trước ultimo viime vorherig* vorige zadnj* önceki último προηγούμ* τελευταί*
  попередн* предыдущ* прошл* האחרונה הקודמת الأخيرة السابقة قبلی पिछल* আগের முந்தைய ก่อนหน้า ครั้งก่อน 上次 之前 先日 前回 이전* 지난*
price: cen* ceny cijen* daam fiyat* giá harga hinna* hint* hinta* precio* preis* presyo pret* prezz* preço* preț* price* pricing prijs*
  prijzen pris* priser prix rate rates tarif* ár ára árak* árlista τιμ* τιμές τιμή цен* цін* ціна ціни מחיר* أسعار السعر ریٹ سعر قیمت* कीमत*
  दाम দাম দাম* মূল্য রেট விலை* ราคา 价 价格 価格 價格 報價 料金 가격*
private: ketemuan panggilan peribadi pribadi pribado privad* privat* private privatn* privát* privé* prywatn* riêng soukrom* yksity*
  ιδιωτικ* приват* частн* פרטי פרטי* خاص خاصة خصوصی پرائیویٹ निजी प्राइवेट* ইনবক্স* ব্যক্তিগত தனிப்பட்ட* பிரைவேட்* ส่วนตัว プライベート 上门 出張 私人
  개인* 출장*
prize: gewonnen hadiah inaam nagrad* nagrod* nyeremény* palkinto* preis* premi* premio* premiu* premyo prijs* prize* prêmio* trúng_thưởng
  výhr* ödül* βραβεί* виграш* выигр* приз* פרס פרס* انعام* جائزة جایزه इनाम* পুরস্কার পুরস্কার* பரிச* பரிசு* รางวัล 中奖 大奖 当選 賞金 경품* 당첨*
problem: bug* błąd* błęd* chyb* eroare* erreur* erro error* errore fehler* feil fejl fel fout* greška* hata* hiba* isu kendala lỗi masalah
  ongelm* problem problem* problema problema* problème* problém* probléma* sorun* vika vấn_đề λάθος πρόβλημα* ошибк* помилк* проблем* בעיה
  תקלה خطأ خطا مشكلة مشکل दिक्कत* समस्या* সমস্যা* சிக்கல்* பிழை* ปัญหา エラー 不具合 报错 障害 문제* 오류*
product: prodott* product* producto* produit* produk produkt* produkto produs* produto* proizvod* sản_phẩm termék* tuote* tuottei* výrob*
  ürün* προϊόν* продук* товар* מוצר* المنتجات محصول* مصنوعات منتج منتجات उत्पाद* পণ্য পণ্য* প্রোডাক্ট* பொருட்கள* பொருள்* ผลิตภัณฑ์ สินค้า 产品
  商品 產品 製品 상품* 제품*
professor: cikgu docent* dosen dozent* enseignant* giáo_sư guro hoca* hocam insegnante* lehrer* lärare lærer* maestr* nauczyciel* opettaj*
  profesor* profesori* professeur* professor* professore* profesör* tanár* tanári teacher* thầy_giáo učitel* öğretmen* δάσκαλ* καθηγητ*
  викладач* преподават* учител* מורה פרופסור أستاذ أستاذي استاد مدرس معلم प्रोफेसर* शिक्षक* শিক্ষক* ஆசிரிய* பேராசிரிய* ครู อาจารย์ 先生 教授 교수*
  선생*
profile: hồ_sơ_của perfil profayl profil* profile profilo profilul προφίλ профил* профіл* פרופיל* الملف ملفك پروفایل प्रोफ़ाइल* प्रोफाइल*
  প্রোফাইল* சுயவிவர* โปรไฟล์ プロフィール 主页 档案 资料 프로필*
profit: beneficio* bénéfic* dobit* fortjeneste gananci* gevinst* gewinn* guadagn* hozam* kar kazanç* keuntungan kita kâr lucr* lãi lợi_nhuận
  munafa nyereség* profit profit* profitt* tubo untung vinst* voito* voitto* voittoa winst* zisk* zysk* κέρδ* κέρδη κέρδος доходност*
  прибут* прибыл* רווח* أرباح الأرباح ربح سود سود* منافع نفع मुनाफ* लाभ মুনাফা মুনাফা* লাভ লাভ* லாப* กำไร กําไร 儲か 儲け 利润 利益 收益 盈利 获利 수익* 이익*
project: dự_án hanke* progett* proje* project project* projek projekt* projet* projeto* proyecto* proyek proyekto έργ* проект* проєкт*
  פרויקט* مشاريع مشروع پراجیکٹ پروژه پروژه* परियोजना* प्रोजेक्ट* প্রকল্প* প্রজেক্ট* திட்ட* โครงการ โปรเจกต์ プロジェクト 案件 项目 프로젝트*
property: apartament* asunto* bahay_at_lupa bolig* bostad* byt bytu bất_động_sản casa_in_vendita căn_hộ daire* eiendom* ejendom* emlak*
  fastighet* gayrimenkul* hartanah immobil* immobili* imobiliar* imóve* ingatlan* inmobili* inmueble* kiinteist* konut* lakás* lupa mieszka*
  nekretnin* nemovit* nieruchomoś* plot properti properties property propiedad* real_estate tanah vastgoed wohnung* woning* đất_nền ακίνητ*
  ακίνητα διαμέρισμα квартир* недвиж* нерухом* нерухоміс* דירה דירות נדל"ן נדלן آپارتمان املاک رئیل_اسٹیٹ شقة شقق عقار عقارات ملک प्रॉपर्टी*
  फ्लैट* मकान জমি ফ্ল্যাট ফ্ল্যাট* রিয়েল_এস্টেট நிலம் மனை* வீட்டு_மனை வீட்டுமனை* คอนโด บ้านเดี่ยว อสังหา อสังหา* マンション 不動産 公寓 房产 房源 楼盘 物件
  부동산* 분양* 아파트*
publish: julkais* közzétesz* objav* opublik* pubblic* publi* publiceer* publish* terbit veröffentlich* yayın* zveřejn* đăng δημοσιεύ*
  опублік* публик* פרסום منتشر نشر प्रकाशित* প্রকাশ வெளியிட* เผยแพร่ 发布 掲載 게재*
quality: berkualiti calidad calitate* chất_lượng jakoś* kalidad kalite* kualitas kvalit* kvalitet* kwaliteit* laaduk* laatu* minőség*
  qualidade quality qualità qualität* qualité* ποιοτικ* ποιότητ* качеств* якіс* איכות* باکیفیت جودة معیار* کیفیت गुणवत्ता* মান* মানসম্পন্ন
  মানসম্মত தர தரமான* தரம்* คุณภาพ 優質 品質 品质 质量 高品質 고품질 품질*
question: câu_hỏi domanda* frage* fråga* hỏi kysymy* kérdés* otázk* pergunta* pertanyaan pitanj* pregunta* pytan* question question* sawal
  soalan soru* spørgsmål* spørsmål* tanong tanya vraag* întrebar* ερώτησ* вопрос* питанн* שאלה سؤال سؤالي سوال سوال* प्रश्न सवाल* প্রশ্ন
  প্রশ্ন* கேள்வி* คำถาม คําถาม 問題 请教 質問 问题 질문*
quick: bref* breve* brief* brz* cepat court* gyors* hurtig* hızlı* kort* kratk* krátk* krótk* kurz* kısa* lyhy* mabilis ngắn nhanh nopea*
  pantas quick quick* rapid* rask* rychl* rápid* rövid* saglit schnell* scurt* sebentar short* singkat snabb* snel* szybk* veloce γρήγορ*
  σύντομ* быстр* корот* מהיר* קצר* سريع سریع قصير قصيرة کوتاه छोट* जल्दी দ্রুত সংক্ষিপ্ত சிறிய விரைவ* สั้น เร็ว 少し 快速 短 短時間 简单 簡単 간단* 짧*
quotation: báo_giá cotaç* cotización* devis fiyat_teklif* kostenvoranschlag* nabídk* ofert* offert* offerte* orçamento* penawaran ponud*
  presupuesto* preventiv* quotation* sebut_harga tarjou* tilbud* wycen* árajánlat* προσφορ* кошторис* смет* הצעת_מחיר عرض_سعر پیش_فاکتور
  कोटेशन* কোটেশন மேற்கோள்* ใบเสนอราคา 報価 报价 見積 견적*
real: aito* asli echt* echte ekte gerçek* hợp_pháp laillis* legaln* legit* oikea* pravi prawdziw* real real* resmi riktig* sah skutečn*
  stvarn* thật totoo tunay valódi* vera verdadeir* verdadero* veri vero vrai* yasal* äkta ægte νόμιμ* πραγματικ* легальн* настоящ* реальн*
  справжн* אמיתי* חוקי حقيقي حقيقية قانوني قانونی واقعی असल असली* আসল বৈধ உண்மை* சட்டப்பூர்வ* จริง ถูกกฎหมาย 合法 合法的 本物 正規 正规 真实 靠谱 실제 진짜*
  합법*
recover: geri_al* kaybet* kurtar* lost lấy_lại mabawi memulihkan mengembalikan odzysk* palaut* palauta* perdid* perdu* perso povrat*
  recover* recuper* récupér* terughal* utrac* verlor* verloren vissza* visszaszerz* vrát* wiederhol* zurückhol* återfå* återvinn* ανάκτησ*
  ανακτώ верн* возврат* поверн* повернен* поверну потерян* החזר* השבת להחזיר استرداد استعادة المفقودة بازگرداندن* بازیابی واپس खोय* वापस*
  পুনরুদ্ধার ফেরত* மீட்* மீட்ட* กู้คืน 取り戻 找回 挽回 被骗 返金 追回 騙 되찾* 사기* 회수*
register: aanmeld* anmeld* anmäl* daftar ilmoittau* inschrij* inscreva* inscri* iscri* jelentkez* kaydol* kayıt mag-register magrehistro
  mendaftar prijav* påmeld* regist* register register* registrati registrier* regisztr* regístra* rekisteröi* tilmeld* zapis* zarejestr*
  înscri* đăng_ký εγγραφ* запис* зареєстр* регистр* реєстр* הירשמו הרשמ* הרשמה اشترك التسجيل ثبت_نام ثبت‌نام* رجسٹر* سجل पंजीकरण रजिस्टर*
  নিবন্ধন রেজিস্ট্রেশন রেজিস্ট্রেশন* பதிவ* பதிவு* ลงทะเบียน สมัคร 报名 注册 申し込み 申込 登録 등록* 신청*
relax: détente ellazul* entspann* ontspan* opuštaj* rahatla* relajac* relaks* relaksasi relax* relaxant* rento* rilassa* thư_giãn uvoln*
  χαλάρωσ* расслабл* הרפיה آرامش استرخاء आराम বিশ্রাম ஓய்வ* ผ่อนคลาย リラックス 放松 癒し 휴식 힐링*
remember: aminteș* emléksz* erinner* hatırl* herinner* husker ingat lembr* minns muista* naaalala nhớ pamatuj* pamięta* recuerd* remember*
  ricord* sjeća* souvien* yaad θυμ* пам'ята* помн* זוכר* أتذكر تتذكر یاد याद* মনে நினைவ* จําได้ 覚え 记得 기억*
reply: answer antwoord* antwort* balas* cevap* dönüş* gemeldet jawab jawab* odgovor* odpověz* odpověď odpowied* phản_hồi reactie* replied
  reply respon respond* respost* respuest* rispond* rispost* répond* réponse* răspun* sagot svar* trả_lời tumugon vastat* vastau* válasz*
  yanıt* απάντησ* απαντ* відповід* ответ* תענה תשוב* الرد تجب جواب رد ردك پاسخ उत्तर* जवाब* উত্তর জবাব பதில்* ตอบ お返事 ご返信 回复 回覆 答复 返信 답변*
  답장* 회신*
research: araştırma* badan* cercet* forschung* forsk* investigac* istraživ* kutat* nghiên_cứu onderzoek* pananaliksik penelitian
  penyelidikan pesquis* recherche* research* ricerc* tutki* tutkim* výzkum* έρευν* дослід* дослідж* исследов* חוקר* מחקר بحث تحقیق تحقیق*
  پژوهش* গবেষ* গবেষণা ஆய்வ* ஆராய்ச்சி* วิจัย 研究 연구*
responsible: ansprechpartner* ansvar* ansvarlig* bertanggung_jawab encargad* felelős* handles ilgilenen in_charge menangani namamahala
  odgovor* odpověd* odpowiada* odpowiedzialn* phụ_trách responsabil* responsable* responsible responsáve* sorumlu* vastaa* vastuu*
  verantwoordelijk* verantwortlich* zadužen* zimmedar zodpov* zuständig* υπεύθυν* відповіда* занимается ответствен* отвечает אחראי* المسؤول
  مسؤول مسئول जिम्मेदार* দায়িত্ব பொறுப்ப* ดูแล รับผิดชอบ 担当 負責 负责 담당*
result: efekt* eredmény* ergebnis* hasil hiệu_quả keputusan kết_quả result result* resulta resultad* resultat* rezultat* risultat* résultat*
  sonuç* tulok* tulos* výsled* wynik* αποτέλεσμα* αποτελέσμα* результат* תוצא* תוצאות النتائج نتائج نتایج نتيجة نتیج* نتیجه नतीज* परिणाम*
  ফলাফল ফলাফল* முடிவ* ผลลัพธ์ 成果 效果 結果 结果 결과* 성과* 효과*
retired: aposentad* bersara důchod* eläkelä* emekli emeryt* gepensioneerd hưu jubilad* nyugdíj* pensionat pensionat* pensionerad*
  pensioneret pensionär* pensiun* rentner* retirado retired retraité* ruhestand umirovljen* συνταξιούχ* пенсионер* пенсіон* пенсіонер*
  גמלאי* פנסיונר* بازنشسته ریٹائرڈ متقاعد सेवानिवृत्त* অবসর* অবসরপ্রাপ্ত ஓய்வு* ஓய்வுபெற்ற* เกษียณ 定年 退休 退職 은퇴*
return: afkast* avkastning* getiri* hozam* imbal lợi_suất povrat* prinos* pulangan randament* rendement* rendiment* rendite* rentab* return
  return* returns tuotto* výnos* zwrot* απόδοσ* доходност* дохідн* תשואה بازده* ریٹرن عائد عوائد रिटर्न রিটার্ন রিটার্ন* வருவாய்* ผลตอบแทน
  リターン 利回り 回報 回报 收益率 수익률
review: anmeldels* arvostelu* avaliaç* avis beoordeling* bewertung* opini* recension* recenz* reseña* review* ulasan vélemény* yorum*
  értékelés* đánh_giá κριτικ* відгук* отзыв* ביקורות تقييم ریویو* रिव्यू* রিভিউ রিভিউ* மதிப்புரை* ரிவ்யூ* นักรีวิว รีวิว レビュー 口コミ 好评 评论 리뷰*
  후기*
risk: kockázat* panganib riesg* risc* rischi* risico* risiko risiko* risk risk* riski* risque* rizik* ryzyk* rủi_ro κίνδυν* ρίσκο ризик*
  риск* סיכון خطر رسک ریسک ریسک* مخاطر जोखिम* ঝুঁকি* அபாய* ஆபத்* ஆபத்த* ความเสี่ยง リスク 無风险 零风险 风险 리스크* 위험*
salary: bayad bayaran betaald* bezahl* bér fizet* fizetés* gaji gehalt* lohn lön* løn* lønn* lương maaş* mzda paga pago pagos paid palk*
  palkka* pay payé* pensj* plat plać* plaća płat* sahod salaire* salario* salaris* salariu* salary salário* stipend* sueldo* tankhwah wage*
  wynagrodz* ödeme* μισθ* πληρωμ* зарплат* оклад оплат* משכורת שכר שכר* תשלום أجر اجرت الدفع تنخواہ حقوق دستمزد راتب رواتب तनख्वाह वेतन তনখা
  বেতন বেতন* ஊதிய* சம்பள* ค่าจ้าง เงินเดือน 報酬 工资 日薪 時給 給与 给料 薪 급여* 시급* 월급*
sales: benta bán_hàng doanh_số eladás* försäljning* jualan myynti* penjualan prodaj* prodej* sales salg* satış* sprzedaż* vendas vendit*
  ventas vente* verkauf* verkoop vertrieb* vânzăr* értékesít* πωλήσ* πωλήσε* продаж* מכירות سیل* فروش مبيعات बिक्री* বিক্রয় বিক্রি* সেল*
  விற்பனை* ยอดขาย 业绩 営業 売上 销售 매출* 영업*
sample: amostra* campion* contoh minta* monster* mostre muestra* muster* mẫu numune* näyt* próbk* prøve* sampel sample sample* sampol
  uzorak* vzorek* vzork* échantillon* δείγμα* зразк* образ* דוגמ* عينات عينة نمونه नमून* सैंपल* নমুনা* மாதிரி* ตัวอย่าง サンプル 样品 样本 샘플*
save: ahorr* bachat bespar* econom* economis* ersparnis* hemat jimat makatipid megtakarít* menekan menghemat minska* oszczęd* poupar
  reducer* risparmi* save save* saving* spar* säästä* tasarruf* tipid tiết_kiệm ušetř* uštedj* économis* úspor* εξοικονόμ* економ* эконом*
  חיסכון לחסוך توفير صرفه_جویی نوفر बचत* बचाएं* সাশ্রয় சேமி* ประหยัด 削減 節約 节省 降低 절감* 절약*
school: colegio* colégio* escola* escuela* gymnasium* iskola* koulu* liceo* lise* museum* okul* paaralan school* schule* scuola sekolah
  skola* skole* szkoł* trường_học école* škol* școal* σχολεί* школ* בית_ספר مدرسة مدرسه विद्यालय* स्कूल* স্কুল* பள்ளி* โรงเรียน 中学 学校 小学 高校
  高等学校 고등학교 중학교 초등학교 학원*
seat: chỗ cupo* hely* kontenjan* kursi loc locuri miejsc* mjesta mjesto místa místo paik* plaats* place* pladser plasser platser platz
  plaza* plek* plätze seat seat* slot spot* suất tempat upuan yer yeriniz θέσεις мест* місц* מקום מקומות أماكن صندلی ظرفیت مقاعد مقعد सीट*
  আসন* இடம்* இருக்கை* ที่นั่ง お席 席 席位 座位 자리* 좌석*
secret: bí_mật bí_quyết geheim* hemlig* rahasia rahsia salaisu* salaisuu* secret* secreto* segredo* segret* sekret* sikreto sır sırrı
  tajemnic* tajemstv* tajn* titk* titko* titok* μυστικ* секрет* סוד סוד* أسرار راز رازهای سر राज राज़ গোপন গোপন* ரகசிய* ரகசியம் ความลับ 秘密
  秘訣 秘诀 비밀* 비법*
sell: bech* benta bán elad* eladó for_sale jual menjual myy* myyd* myytävä* nagbebenta prod* proda* sat satış* selg* sell* sprzeda* sälj*
  sælg* vend* vendi* vent* verkauf* verko* verkoop* vând* πουλ* πωλ* πωλού* прода* продам למכירה מוכר מכירה برائے_فروخت بيع بیچ* فروخت فروش
  فروشی للبيع نبيع बेच* বিক্রয় বিক্রি বিক্রি_হয় விற்* விற்க* ขาย 出售 卖 売 販売 销售 판매*
send: bhej* enviar envio envoie envoyer envío gönder* gửi hantar iletebil* invi* inviare ipadala kirim küld* laita lähett* lähetä* mandar
  mandare mengirim padala poslat poslati pošl* przesł* schick* send* sende sende* skicka* sturen stuur* trimit* wyśl* šaljem στέλν* στείλ*
  στείλε στείλτε надісл* надішл* отправ* прислать пришл* אשלח לשלוח שלחו أرسل إرسال ارسال ارسال* بفرست* بفرستم بھیج* نرسل भेज* পাঠা* পাঠান*
  அனுப்ப* ส่ง お送り 发您 发给 发送 寄 送り 送付 보내* 전송*
seo: arama_motoru backlink* dofollow gastartikel* gastbeitr* google guest_post* link_building posicionamento posicionamiento posizionamento
  pozycjonow* ranking* ruch référencement seo suchmaschin* traffic traffico trafic tráfego tráfico verkeer vindbaar* продвижен* просуван*
  трафик* трафік* קידום_אורגני ایس_ای_او تصدر زيارات سئو سيو محركات_البحث एसईओ ट्रैफिक* रैंकिंग এসইও எஸ்இஓ アクセス 上位表示 优化 外链 寄稿 排名 検索 流量 被リンク
  集客 검색* 백링크* 상위노출 트래픽*
serious: ciddi* ernsthaft* komoly* nghiêm_túc ozbiljn* poważn* seria* serieus* serio* serios* serious serious* serius seriös* seriösa
  seriøs* seryoso sérieuse* sérieux sério* vakav* vážn* σοβαρ* серйозн* серьезн* серьёзн* רציני* الجادين جاد جادين جدی गंभीर গুরুত্ব
  সিরিয়াস தீவிர* จริงจัง 本気 真剣 认真 诚心 진지*
service: dienst* dienstleistung* dịch_vụ hizmet* jasa layanan palvelu* perkhidmatan serbisyo service* servici* servicio* servis serviz*
  serviço* seva* služb* szolgáltat* tjenest* tjänst* uslug* usług* υπηρεσ* υπηρεσί* послуг* услуг* שירות* الخدمات خدمات خدمات* خدمة سروس
  सेवा* সার্ভিস সার্ভিস* সেবা সেবা* சர்வீஸ* சேவை* บริการ サービス 服务 服務 서비스*
share: bagikan chia_sẻ compart* condivid* del dela delen distribu* endorse* ibahagi jaa* kongsi oszd* partag* paylaş* podijel* sdíl* share*
  teilen udostępn* κοινοποί* поділ* репост* שתפ* שתפו اشتراک شارك شیئر शेयर* শেয়ার শেয়ার* பகிர* แชร์ シェア 转发 공유*
shop: bolt* boutique butik* butikk* cửa_hàng dükkan* e-shop* kedai loja* magazin* mağaza* negozi negozio obchod* shop shops sklep* store
  tienda* tindahan toko trgovin* winkel* κατάστημα* магазин* חנות دکان* فروشگاه فروشگاه* متاجر متجر दुकान* स्टोर* দোকান* கடை* ร้าน ショップ 店 店铺
  网店 通販 상점 쇼핑몰*
show: arat bemutat* dikha* giới_thiệu göster* ipakita laten_zien megmutat* menunjukkan montr* mostr* mostrar mostrare näyttä* pokaz*
  prezint* prikaz* show* tonen tunjukkan ukaz* ukáz* vis* zeig* δείξ* παρουσιάσ* показ* להציג להראות أريك أوضح نشان نعرض_لك दिखा* দেখা*
  காட்ட* แนะนํา แสดง ให้ดู お見せ ご紹介 展示 演示 看看 보여* 소개*
sir: asszony* bapak bey bu bà doamn* domnul* dott* encik frau ginoo gospod* hanım herr herra ji madam madame meneer mevrouw monsieur pak pan
  pane pani panie paní poštovan* puan rouva sayın senhor senhora señor señora signor* sir sr sra stimat* szanown* tuan vážen* ông úr κυρία
  κύριε господин уважаем* шановн* אדוני גברת آقای أستاذ السيد السيدة سيدي महोदय* श्रीमान জনাব স্যার* ஐயா சார்* คุณผู้หญิง さん 先生 女士 总 様 殿 님
  대표님 사장님
sixfigures: 100k 10k 20k 30k 50k 6-figure 6-stellig* 7-figure altı_haneli chiffres cifras cijfers figures haneli sechsstellig* sei_cifre
  seis_cifras seis_dígitos siebenstellig* six-figure six_chiffres sześciocyfrow* zes_cijfers шестизначн* 七位数 六位数 年入百万 年商 月入过万 月商 桁 억대
slides: diapositiv* folien präsentation* slajd* slides слайд* スライド 幻灯片 슬라이드*
small: chote kecil kis kisebb klein* kleine* küçük* lille male mali maliit maliliit malá malé mał* mic* nhỏ pequen* pequeñ* petit* piccol*
  pien* small små μικρ* маленьк* небольш* невелик* קטן קטנים صغير صغيرة کوچک छोटे ছোট சிறு* เล็ก 小 小規模 小额 少額 소액* 작은*
smile: gülüş* lächeln nụ_cười senyum* smile sonrisa sorriso sourire uśmiech улыбк* ابتسامة मुस्कान* 笑容 笑顔 미소
sorry: anteeksi beklager bocs* desculp* disculp* désolé* elnézést entschuldig* förlåt kusura lo_siento maaf mi_dispiace omlouv* oprosti*
  pahoittel* pardon pasensya paumanhin perdón promiň przeprasz* przykro scus* scuze sorry undskyld ursäkta xin_lỗi îmi_pare özür* žao λυπ*
  συγγνώμη вибач* извин* прости* מצטער סליחה آسف ببخشید عذرا متأسف अफ़सोस माफ* দুঃখিত மன்னிக்க* ขออภัย ขอโทษ すみません 不好意思 失礼 对不起 抱歉 申し訳 미안*
  죄송*
speaker: charla conferencista* conférenci* diễn_giả előadó* foredrag* föreläs* intervento keynote* konuşmacı* luento* palestra palestrante*
  pembicara penceramah ponent* predavanj* predavač* prelegent* prelegere prelekc* puhuja* přednášk* redner* relatore relatrice speaker*
  spreker* tagapagsalita vorbitor* vortrag* řečník* ομιλία ομιλητ* доклад* доповід* спикер* спікер* הרצאה מרצה سخنران سخنرانی متحدث محاضرة
  भाषण वक्ता* বক্তা பேச்சாளர்* บรรยาย วิทยากร スピーカー 演讲 演讲嘉宾 登壇 講演 讲师 강연* 연사
spell: liebeszauber love_spell spell* voodoo приворот*
spirit: andlig* bewusstsein* bilinç* conciencia conscience consciência coscienza duchovn* duchow* duhovn* energy_heal* espiritual*
  espirituwal gondolkod* henki* henkise* manifest* manifestación manifestier* mentalitate mindset* myšlení pola_pikir ruhsal* seele*
  spiritual spiritual* spiritualn* spirituál* tâm_linh tư_duy åndelig* énergétique świadomoś* πνευματικ* духовн* магия осознан* רוחני* תודעה
  ذهنیت روحية معنوی وعي आध्यात्मिक* মানসিকতা ஆன்மீக* மனநிலை* จิตวิญญาณ スピリチュアル マインドセット 引き寄せ 显化 波動 灵性 灵魂 能量 끌어당김 마음* 영성*
spy: ausspion* espion* espía* spy* слежк*
student: diák* estudiant* estudyante hallgató* học_sinh mag-aaral mahasiswa opiskeli* pelajar sinh_viên siswa student* studente* studentessa
  uczeń étudiant* öğrenci* φοιτητ* студент* סטודנט* دانشجو دانشجو* طالب طالب_علم طالبة طلبا طلبہ छात्र* ছাত্র* শিক্ষার্থী শিক্ষার্থী* மாணவ*
  மாணவர* นักศึกษา นักเรียน 学员 学生 学部 학생*
subscriber: abonați* abone* abonnees abonnent* feliratkoz* inscritos iscritti odběratel* prenumerant* pretplatni* subscriber* subscribers*
  subskryben* suscriptor* tilaaj* đăng_ký_kênh συνδρομητ* מנויים مشتركين مشترک सब्सक्राइबर* সাবস্ক্রাইবার சந்தாதாரர்* ผู้ติดตามช่อง 登録者 订阅
  구독자*
success: başarı* berhasil erfolg* framgång* kejayaan menesty* safal* siker* succes* success* successo succès sucesso* sukces* sukses suksess
  tagumpay thành_công uspjeh* éxito* úspěch* επιτυχ* успех* успіх* הצלחה النجاح موفق* نجاح सफल* সফল* வெற்றி* สําเร็จ 成功 성공*
summit: conferencia* conferên* convegno cumbre hội_nghị konferans* konferenc* konferencj* konferens* konferensi kongress* summit zirve
  συνέδρι* конференц* כנס قمة مؤتمر همایش सम्मेलन সম্মেলন மாநாடு* การประชุม 会議 大会 峰会 컨퍼런스 콘퍼런스
supplement: complément* integrator* nahrungsergänz* suplement* supplement* takviye* étrend* συμπλήρωμα* добавк* суплем* תוסף* مكملات مکمل*
  सप्लीमेंट* সাপ্লিমেন্ট* อาหารเสริม サプリ 保健品 건강식품*
supplier: beszállít* dobavljač* dodavatel* dostawc* fornecedor* fornitor* fournisseur* furnizor* leverancier* leverandør* leverantör*
  lieferant* nhà_cung_cấp pemasok pembekal proveedor* supplier* tedarikçi* toimittaj* προμηθευτ* поставщик* постачаль* ספק مورد موردين
  সরবরাহ সরবরাহকারী ซัพพลายเออร์ サプライヤー 供应商 공급*
survey: anket* ankiet* dotazník* encuesta* enkät* enquête* felmérés* khảo_sát kysely* kérdőív* pesquisa* průzkum* questionari* sarbey
  sondage* sondaggio* sondaj* survei survey* tinjauan umfrage* undersøgels* undersøkelse* vragenlijst* έρευνα ερωτηματολόγι* опит* опрос*
  סקר استبيان استطلاع نظرسنجی सर्वे* सर्वेक्षण* জরিপ ஆய்வு* கணக்கெடுப்* สํารวจ แบบสอบถาม アンケート 調査 问卷 설문*
talked: accordi acordado acordamos afgesproken aftalte anlaştığ* avtalt besprochen besproken beszéltünk bicarakan bàn combinado combinamos
  concordato convenu conversamos dibahas dibincangkan discussed discuté dogovorili dohodli falamos gesprochen hablamos hôm_trước kom_överens
  konuştuk konuştuğ* megbeszélt* mluvili napag-usapan obrolan_kita omówi* parlato parlé pratade puhuttiin razgovarali snakket sovitti*
  sovittiin stabilit talked talte_om umówi* ustali* vorbit wie_vereinbart đã_trao_đổi μιλήσαμε συζητήσαμε συμφωνήσ* договори* домовл*
  обговор* обсудили דיברנו סיכמנו اتفقنا تحدثنا صحبت_کردیم ناقشنا चर्चा* बात_हुई हमने_बात আলোচনা* কথা_হয়েছিল பேசினோம் விவாதித்த* คุยกัน
  ตกลงกัน お話しした 上次说 先ほど 商量 约定 聊过 話した 논의* 말씀드린* 얘기한
task: aufgaben* compiti feladat* gawain görev* nhiệm_vụ opgaver oppgaver sarcin* taken tareas tarefas task* tasks tehtäv* tugas tâches
  uppgift* zadani* zadat* úkol* завдан* задани* משימות مهام مهمة وظایف कार्य टास्क* টাস্ক* பணி* ภารกิจ タスク 任务 作業 做单 刷单 과제* 미션*
tax: adó* belasting* buwis cukai daň* fiscal* imposto* impozit* impuesto* impôt* pajak podat* porez* skat skatt* steuer* tax thuế vergi*
  vero* φορολογ* φόρο* налог* подат* מיסים מס ضرائب ضريبة مالیات टैक्स* কর ট্যাক্স வரி* ภาษี 税 税务 税金 節税 세금* 절세
teach: ajarkan bimbing enseign* enseñ* ensin* hướng_dẫn insegn* lär_dig lærer_dig mengajar nagtuturo nauczam naučím onderwijs* opetan
  podučavam sikhata sikhaye tanít* tanítok teach* teaching tuturo tuturuan* unterricht* učím învăț_pe öğretiyorum διδάσκ* διδάσκω μαθαίνω
  навчаю навчу научу обучаю обучу учу ללמד מלמד* آموزش* آموزش_می_دهم أدرس أعلم تدریس سکھا* سکھاتا سکھاتی یاد_می‌دهم सिखाता सिखाते শেখাই
  শেখান* கற்பி* கற்பிக்க* கற்றுத்_தருகிறேன் สอน สอนฟรี สอนเทรด 伝授 手把手 授课 教えます 教える 教学 지도*
team: csapat* echip* ekip* equipe* equipo* hold kuponan pasukan squadra takım* team team* teamet tiimi* tim tím* zespoł* zespół équipe* đội
  đội_ngũ ομάδα ομάδα_μας команд* צוות צוות* تیم تیم* فريق ٹیم टीम* টিম* টিমে দল* டீம்* ทีม ทีมงาน チーム 团队 團隊 팀*
thanks: bedankt* cảm_ơn dank* danke* dhanyavad dzięki dziękuj* díky děkuj* gracias grazie hvala kiito* köszön* makasih merci mulțum*
  obrigad* salamat sağol* shukriya tack* tak takk terima_kasih teşekkür* thank* ευχαριστ* благодар* дякую спасибо מתודה תודה شكرا متشکرم
  مرسی ممنون धन्यवाद* शुक्रिया* ধন্যবাদ நன்றி* ขอบคุณ ありがとう お礼 感謝 感谢 謝謝 谢谢 감사* 고마*
therapy: terap* therap* thérap* терап* セラピスト 疗法師 치료사*
thesis: abschlussarbeit* bachelorarbeit* diplomk* diplomov* diplomsk* gradu* lucrare* luận_văn magisterk* master_thesis masterarbeit*
  mémoire opinnäytety* oppgave* scriptie* skripsi speciale* szakdolgozat* tese tesi tesis tez* thesis thèse uppsats* διπλωματικ* диплом*
  дипломн* תזה أطروحة رسالة_الماجستير پایان_نامه थीसिस* शोध* থিসিস ஆய்வறிக்கை* วิทยานิพนธ์ 卒論 論文 论文 논문*
time: aika aikaa czas* ideje idő masa oras panahon samay tempo temps thời_gian tid tiden tiempo tijd time timp vaktin vremena vrijeme waktu
  zaman zeit čas času χρόν* ώρα времени время часу זמן وقت وقتك समय* সময়* நேரம்* เวลา お時間 时间 時間 시간*
tips: bocoran dự_đoán kèo palpite* prediction* predicții predikc* prediksi prognoz* pronostic* pronostici pronóstic* speltips spilletips
  tahmin* tip tippek tippek* tips tipy typy vihje* vihjee* voorspelling* vorhersage* προγνωστικ* прогноз* прогнози טיפים ניחושים توقعات ٹپس
  پیش_بینی टिप्स* টিপস টিপস* கணிப்ப* டிப்ஸ்* ทีเด็ด 予想 予測 内幕 的中 预测 예측* 픽
today: aaj astăzi aujourd'hui azi bugün danas dnes dzisiaj dziś hari_ini heute hoje hoy hôm_nay i_dag idag ma ngayon oggi today tänään
  vandaag σήμερα сегодня сьогодні היום اليوم امروز आज* আজ* இன்று* วันนี้ 今天 今日 本日 오늘*
together: bersama birlikte cùng_nhau együtt ensemble insieme juntos magkasama razem saath samen sammen spolu tillsammans together yhdessä
  zajedno zusammen împreună μαζί вместе разом ביחד با_هم معا साथ* একসঙ্গে சேர்ந்து* ด้วยกัน 一起 同 함께
tomorrow: amanhã besok bukas demain domani esok holnap huomenna imorgon jutro mañana morgen mâine ngày_mai sutra tomorrow yarın zítra αύριο
  завтра מחר غدا فردا আগামীকাল நாளை* พรุ่งนี้ 明天 明日 내일*
trade: bourse chứng_khoán dagangan forex fx giao_dịch handel* işlem jelzés* kauppa* keresked* obchodov* pag-trade segnali señales signaalit*
  signal* signale sinais sinyal sinyal* sygnał* trade* trader* trading tranzacțion* treidau* trgovan* tín_hiệu valuuttasignaali* σήματα
  συναλλαγ* τρέιντινγκ сигнал* торгов* торгу* трейд* форекс* איתות* איתותים מסחר מסחר* סוחר* פורקס* إشارات تداول ترید ترید* سگنل* سیگنال
  سیگنال* فارکس فاریکس* فوركس معاملات معامله* ٹریڈ* ٹریڈنگ ट्रेडिंग* फॉरेक्स* ট্রেড* ট্রেডিং ট্রেডিং* ফরেক্স ফরেক্স* সিগন্যাল* ஃபாரெக்ஸ்*
  சிக்னல்* டிரேட* டிரேடிங் டிரேடிங்* வர்த்தக* ฟอเร็กซ์ สัญญาณเทรด หุ้น เทรด シグナル トレード 交易 信号 外汇 株 炒股 為替 股票 荐股 리딩방 외환 주식* 트레이딩*
transfer: bonifico chuyển_khoản havale* overfør* przelew* převod* siirto* transfer* transferenc* uplat* virement* átutal* överför* überweis*
  μεταφορ* перевод* переказ* تحويل 转账 送金 송금
transport: doprav* envíos expédition flete* fracht* fragt* frakt* frete* fuvar* kargamento kuljetu* logisti* logistik lojistik* nakliye*
  pengangkutan prijevoz* przewóz* přeprav* rahti* spedition* spedizion* spedyc* szállítmány* transport* trasport* vracht* vận_chuyển
  μεταφορ* вантаж* грузо* логист* перевоз* הובלה שילוח النقل حمل شحن لوجستية ट्रांसपोर्ट* लॉजिस्टिक* পরিবহন লজিস্টিকস சரக்க* போக்குவரத்த*
  ขนส่ง 海运 物流 货代 輸送 运输 運送 물류* 운송*
trust: affidabil* amanah betrouwbaar bharosa bizal* confiable confiance confianza confiança confiável dipercayai dürüst* důvěr* eerlijk
  ehrlich* fiducia güven* honest* honnêt* jujur luotettav* luottamu* mapagkakatiwalaan megbízhat* onest* pouzdan* povjeren* pålidelig*
  pålitlig* spolehliv* tapat terpercaya tin_tưởng troværdig* trust* uczciw* uy_tín vertrau* vertrouwen zaufan* ärlig* încred* αξιόπιστ*
  εμπιστοσύν* довер* довір* надежн* надійн* честн* אמון אמין اعتماد ثقة صادق مطمئن موثوق موثوقة ईमानदार* भरोस* विश्वास* বিশ্বস্ত বিশ্বাস*
  நம்பக* நம்பிக்கை* เชื่อถือ ไว้ใจ 信任 信用 信頼 可靠 誠実 诚信 믿* 신뢰* 정직
university: college egyetem* faculdade* facultat* fakultet* hochschule* kampus kuliah studi* sveučiliš* trường unibersidad universidad*
  universit* universitas universiteit* università univerzit* uniwersytet* yliopist* üniversite* đại_học πανεπιστήμ* университе* университет*
  університет* אוניברסיטה الجامعة جامعة دانشگاه यूनिवर्सिटी* विश्वविद्यालय* বিশ্ববিদ্যালয় பல்கலைக்கழக* มหาวิทยาลัย 大学 大學 學校 대학* 학교*
unlock: descoper* descubr* descubra* découvr* entdeck* fedezd* janiye ketahui keşfet* khám_phá löydä* objev* odkryj* ontdek* opdag oppdag
  otkrij* scopri* secrets temukan tuklasin unlock* upptäck* ανακάλυψ* відкрий* открой* узнай* גלו לגלות اكتشف تعرف_على کشف जानिए* जानें*
  জানুন கண்டுபிடி* ค้นพบ 发现之 引き出 揭秘 知りたい 解放 解锁 알려드*
urgent: acil dringend* gấp haster kiireel* mendesak naléhav* pilne sürgős* urgen* urgent επείγ* срочн* терміно* терміново דחוף ارجنٹ عاجل
  فوری_طور तत्काल জরুরি* அவசர* ด่วนมาก 急 急聘 緊急 급구 긴급*
video: bidyo film* klip klipp* video video* videoita videot videó* videót vidéo* vídeo* wideo* βίντεο βίντεο* видео* відео* סרטון סרטון*
  فيديو فیلم* ویدیو ویڈیو* वीडियो* ভিডিও* வீடியோ* คลิป วิดีโอ 動画 短视频 视频 비디오* 영상*
view: aufrufe izlenme* katselu* megtekintés* pregled* views visitas visualizac* visualizzazioni vizualizăr* vues weergaven wyświetle*
  zhlédnut* προβολές перегляд* просмотр* צפיות بازدید مشاهدات व्यूज* ভিউ பார்வைகள்* ยอดวิว 再生 播放量 阅读量 조회수*
vip: cao_cấp lujo luks* luksus* lusso luxe luxo luxury luxus* luxusn* lyx* lüks* mamahalin mewah premium vip ylelli* πολυτελ* люкс* יוקר*
  לוקסוס فاخر فاخرة لوکس प्रीमियम* लग्जरी* প্রিমিয়াম বিলাস* ஆடம்பர* பிரீமியம் พรีเมียม หรู プレミアム 尊享 豪华 高端 高級 고급 프리미엄*
visa: työlupa* viisum* visa visado visto visum vize vízum vízum* wiza wizy work_permit βίζα βίζα* виз* віз* ויזה ויזת تأشيرة فيزا ورک_پرمٹ
  ویز* ویزا वीज़ा वीजा ওয়ার্ক_পারমিট ভিসা ভিসা* விசா விசா* วีซ่า ビザ 签证 비자
volunteer: boluntaryo bénévol* dobrovoln* ehrenamt* freiwillig* frivillig* gönüllü* relawan sukarela* tình_nguyện vapaaehtoi* volontari*
  volonter* volunt* voluntari* vrijwillig* wolontari* önkéntes* εθελοντ* волонт* מתנדב* تطوع داوطلب متطوع स्वयंसेवक* স্বেচ্ছাসেব* தன்னார்வ*
  อาสาสมัคร ボランティア 公益 志愿者 봉사 자원봉사*
waiting: aguard* aspett* attend* aștept* bekli* chờ czeka* esper* espera* hintay intezar maghintay menunggu nunggu odota* tunggu vent* vár*
  vänta* wacht* wait* warte* ček* đợi περιμέν* ждем жду ждём чека* מחכ* ממתין أنتظر بانتظار منتظر ننتظر इंतज़ार* इंतजार* অপেক্ষা* காத்திரு*
  รอ お待ち 等待 等您 기다리*
want: akar* chahta chahte chce* chcete chci chcę doresc gusto halua* haluan haluatko* hendak ingin isterim isterseniz istiyor* mahu mau muốn
  möchte* nais quer quero quier* quiero szeretnék szeretnél* veux vill voglio vorrei voudrais vouloir vreau vreți want* wil will willen
  wollen ønsker želim želite θέλεις θέλετε θέλω θα_ήθελα хотел* хотите хочете хочеш хочу רוצה רוצים أريد أود تريد می_خواهم می_خواهید میخواهم
  چاہتے چاہیے चाहता चाहती चाहते চাই চাইলে চান விரும்ப* வேண்டுமா வேண்டும் อยาก たい ほしい 希望者 想 想要 愿意 싶* 원하*
we: biz chúng_tôi hum kami kita me mi my noi nosotros nous nós vi we wij wir εμείς ми мы אנחנו ما میں_آپ نحن ہم ہمارا ہماری ہمارے हम আমরা
  நாங்க நாங்கள் เรา 弊社 当社 我们 我們 私たち 우리 저희
webcam: cam onlyfans pics video_call webcam*
webinar: atölye bengkel buổi előad* hội_thảo lokakarya masterclass oficina semin* seminar* seminari* seminer* szeminár* szkolen* séminair*
  taller warsztat* webbinar* webinaar* webinaire* webinar* webinario* webinár* workshop* σεμινάρι* вебинар* вебінар* мастер-класс* семинар*
  וובינר וובינר* סדנה ندوة وبینار وبینار* ورشة ويبينار ویبینار* کارگاه कार्यशाला* वेबिनार* ওয়েবিনার ওয়েবিনার* সেমিনার கருத்தரங்* வெபினார்
  வெபினார்* สัมมนา เวบินาร์ ウェビナー セミナー 公开课 勉強会 直播 研讨会 説明会 讲座 설명회 세미나* 웨비나*
website: hemsida* hjemmeside* honlap* kotisivu* laman nettside* pagina página* site site* siteniz* sitesi* siti sitio* sito situs sityo
  sivust* stranic* stron* stránk* trang_web verkkosivu* web weboldal* webpage webseite* webshop* website website* weby ιστοσελίδ* веб-сайт*
  сайт* אתר אתר* אתרים سایت سایت* مواقع موقع موقعك وب_سایت ویب_سائٹ वेबसाइट* ওয়েবসাইট ওয়েবসাইট* সাইট* இணையதள* வெப்சைட்* เว็บ เว็บไซต์
  ウェブサイト サイト ホームページ 網站 网站 웹사이트* 홈페이지*
weekday: cuma czwartek dienstag dinsdag donderdag donnerstag freitag friday giovedì jeudi jueves jumat kamis lundi lunedì lunes maandag
  mardi martedì martes mercoledì mercredi mittwoch miércoles monday montag pazartesi perşembe piątek poniedziałek quarta quinta rabu salı
  segunda selasa senin sexta terça thursday tuesday vendredi venerdì viernes vrijdag wednesday woensdag wtorek çarşamba środ* вторник*
  понедельник* пятниц* сред* четверг* الأربعاء الإثنين الثلاثاء الجمعة الخميس गुरुवार बुधवार मंगलवार शुक्रवार सोमवार 周一 周三 周二 周五 周四 月曜 木曜 水曜
  火曜 金曜 금요일* 목요일* 수요일* 월요일* 화요일*
weekly: hafta* haftalık hafte hebdo* hetente heti heti* hét linggo lingguhan minggu mingguan mỗi_tuần semaine* semana* semanal* settiman*
  săptămân* tjedan tjedn* tuần tydzień tygodni* týden týdn* uge* ugentlig* uke* vecka* viiko* viikoit* viikos* week week* weekly weeks
  wekelijks* woche* wöchentlich* βδομάδα* εβδομάδ* εβδομάδα* недел* тижд* щотижн* שבוע שבוע* שבועי* أسبوع أسبوعيا أسبوعية هفته هفته* هفتگی
  ہفتہ ہفتہ_وار ہفتے साप्ताहिक हफ्त* সপ্তাহ* সপ্তাহে সাপ্তাহিক வார* รายสัปดาห์ สัปดาห์ สัปดาห์ละ 周 毎週 每周 週 매주 이번주 주간
weight: abnehm* adelgaz* afvallen* bajar_de_peso diet dimagr* emagrec* fogy* fogyás* gewicht* giảm_cân gå_ner hubn* kilo kurus laihdu*
  maigrir minceur mršav* odchudz* papayat payat pelangsing peso pumayat schudn* slăbi* tabe* vajan weight zayıfla* αδυνάτισμ* βάρος κιλά
  похуд* схуд* схудн* הרזיה לרדת إنقاص_الوزن التخسيس تخسيس لاغری وزن وزن_کم मोटापा* वजन* ওজন ওজন* எடை* ลดความอ้วน ลดน้ำหนัก ลดน้ําหนัก ダイエット
  减肥 痩せ 瘦 다이어트* 살빼*
wholesale: angro atacad* borong bulk bán_buôn engros* groothandel* grosir grossist* großhandel* hurt* ingrosso mayorista* moq nagyker*
  pakyawan sỉ toptan* tukku* velkoobchod* velkoprodaj* wholesale χονδρ* гурт* опт* סיטונ* بالجملة جملة عمده थोक* পাইকারি மொத்த* ขายส่ง まとめ
  卸売 批发 도매*
widow: balu byuda duda dul enke* góa janda leski* udovic* vdov* vedov* veuf* veuve* viud* viúv* văduv* wdow* weduw* widow* witwe* änk*
  özvegy* χήρ* вдов* אלמן אלמנה أرمل أرملة بیوه विधवा* বিধবা விதவை* ม่าย 丧偶 未亡人 과부
win: gagn* gana* ganhe* gewinn* jeet kazan* nyer* vinc* voita* win win* wygra* κέρδισε* вигра* זכייה לזכות اربح برد_قطعی برنده جیت* जीत* জয়
  জিতুন வெற்றி* ชนะ 勝 赢 이기*
without: ani bez bina fără gerekmez gerektirmez ilman không_cần nélkül ohne olmadan sans sem senza sin tanpa uden utan uten walang without
  zonder χωρίς без בלי ללא بدون بغیر بنا دون बिना ছাড়া ছাড়াই বিনা இல்லாத* இல்லாமல் ไม่ต้อง ไม่มี なし 不要 不需要 无需 無需 없이
women: anne* anyuk* anyák donne femei femmes frauen gharelu ibu ina kababaihan kadın* kismamák* kobiet* kotiäid* kvinder kvinner kvinnor
  mamans mamas mame mamin* maminky mamme mammor mamás moeders mom moms mothers mujeres mulheres mães mødre mütter mẹ_bỉm nais* nanay nők
  nőknek phụ_nữ vrouwen wanita woman women äide* äidit žen* žene γυναίκ* μαμάδες женщин* жінк* мам* אימהות אמהות נשים أمهات خانم خانم*
  خواتین سيدات عورت* للنساء مادران نساء महिला* महिलाओं माताओं গৃহিণী* নারী* মহিলা* মা* அம்மா* பெண்* பெண்கள* คุณแม่ ผู้หญิง แม่บ้าน ママ 主婦 女性
  妈妈 宝妈 엄마* 여성* 주부*
worked: arbejdede arbetade bekerja_bersama dolgoztunk gearbeitet jobbet lavorato lucrat làm_việc_cùng magkatrabaho pracovali pracowaliśmy
  radili trabaj* trabajamos trabalh* travaillé työskentel* werkten worked çalıştık δουλέψαμε працювали работали עבדנו عملنا همکاری काम_किया
  একসাথে ஒன்றாக* ทํางานด้วยกัน 一緒に 一起工作 共事 같이 함께
write: chat dm escrev* escrib* hubungi i-message inbox javi* kirim kirjoit* kirjoita* likh* mag-message mesej message napisz* napiš* nhắn
  pisz* piš* pm pm_agad schreib* schrijf* scri* scriv* skriv* text tin viesti* write yaz* écri* írj* írjon üzenet* γράψ* γράψε* μήνυμα
  στείλ* στείλε_μήνυμα напиш* напиши* пиши пиши* пишите повідомл* הודעה כתב* כתבו פנו שלחו اكتب ان_باکس بنویس تواصل_معي دایرکت* راسلنا
  راسلني میسج* پیام پیام* پیغام* लिख* संदेश ইনবক্স ইনবক্স_কর* নক মেসেজ মেসেজ* লিখুন எழுத* செய்தி* மெசேஜ்* ทัก ทักมา ทักเลย ทักแชต แอดไลน์
  ไลน์ ご連絡 写 留言 私信 連絡 메시지* 문의* 연락*
year: an ani anni anno années ano anos ans año años godin* jaar jahr jahre jahren lat let năm roku roků saal tahun taon vuode* vuosi* vuotta
  year years yıl* yıldır år års év* éve έτη χρόνια χρόνο год* лет року років שנה שנים سال سنة سنوات عام वर्ष* साल* বছর* ஆண்டு* வருட* ปี 年 年間
  년* 년간
yesterday: ayer dün eilen gestern gisteren går hôm_qua ieri igår jučer kahapon kal kemarin ontem semalam tegnap včera wczoraj yesterday χθες
  вчера вчора אתמול أمس دیروز कल গতকাল நேற்று* เมื่อวาน 昨天 昨日 어제*
you: aap aapko anda anh bạn chị ci ciebie dich dir du ihr ikaw je jij kalian kamu kayo lei sen seni sinä siz size te ti tu ty u usted
  ustedes voce você vous you ön önnek εσείς σας σου вам вас ви вы ты את אתה לך שלך שלכם آپ أنت تم شما لك لكم आप आपको तुम আপনাকে আপনার আপনি
  உங்களுக்கு உங்கள் நீங்கள் คุณ あなた 你 您 당신
your: aapka aapke aapki az_ön của_bạn dein* din dina dit dumneavoastră euer eure ihre* ihren inyong iyong jouw państwa senin seu seus sizin
  su sua suas suo sus ta teidän tes ton twoj* twój tău uw vaš* vos votre your şirketiniz* σας ваш* твой* твоя שלך آپ_کا آپ_کی آپ_کے تمہاری
  حسابك شركتك شركتكم شرکت_شما شماست عملك आपका आपकी आपके আপনাদের আপনার உங்க உங்கள் ของคุณ あなたの 你的 御社 您的 貴社 귀사 당신의
zero: da_zero dari_nol de_cero depuis_zéro desde_cero do_zero from_scratch from_zero nollasta nulláról od_nule od_nuly od_zera sıfırdan
  từ_số_0 vanaf_nul von_null από_το_μηδέν з_нуля с_нуля מאפס زیرو صفر من_الصفر शून्य_से শূন্য_থেকে பூஜ்ய* จากศูนย์ ゼロから 从0 从零 무일푼
`;

/** The most letters that are looked at in a run. */
const LONGEST = 10;
const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
/** Above all letters of scripts with spaces but Korean. */
const FIRST_OF_RUNS = 0x0e00;
/** What grows on the front of a word: articles and conjunctions of Arabic and Hebrew. */
const FRONTS: readonly (readonly [first: number, last: number, front: RegExp])[] = [
  [0x0590, 0x05ff, /^[הובלמשכ]/],
  [0x0600, 0x06ff, /^(?:وال|بال|لل|ال|و|ب|ل|ف)/],
];

/** Classes of what is no word, and signs, mean themselves. */
const IS_CLASS = /^[A-Z?!|]/;

interface Lexicon {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
  readonly runs: ReadonlyMap<string, readonly string[]>;
  /** Of several words, by the first: the others, and the meaning. */
  readonly phrases: ReadonlyMap<string, readonly (readonly [rest: readonly string[], meaning: string])[]>;
}
let lexicon: Lexicon | undefined;
/** What was looked up last: words come again. */
const known = new Map<string, readonly string[]>();
const REMEMBERED = 20_000;
const NONE: readonly string[] = [];

/** The dictionary as it is written: each meaning with its words. */
export function dictionary(): ReadonlyMap<string, readonly string[]> {
  return entriesOf(MEANINGS.trim());
}

function entriesOf(written: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let words: string[] = [];
  for (const entry of written.split(/\s+/)) {
    if (entry.endsWith(":")) {
      words = [];
      found.set(entry.slice(0, -1), words);
    } else words.push(entry);
  }
  return found;
}

function read(): Lexicon {
  const [words, stems, runs] = [new Map<string, string[]>(), new Map<string, string[]>(), new Map<string, string[]>()];
  const phrases = new Map<string, [readonly string[], string][]>();
  const add = <Meant>(map: Map<string, Meant[]>, word: string, meant: Meant) => {
    const others = map.get(word);
    if (others === undefined) map.set(word, [meant]);
    else others.push(meant);
  };
  // Folded as a whole: word by word takes longer, and this is done whenever a text is read.
  for (const [meaning, entries] of entriesOf(fold(MEANINGS)))
    for (const entry of entries) {
      const isStem = entry.endsWith("*");
      const word = isStem ? entry.slice(0, -1) : entry;
      if (RUN.test(word)) {
        add(runs, word.replaceAll("_", ""), meaning);
        continue;
      }
      const [first = "", ...rest] = word.split(/[_-]/);
      if (rest.length > 0) add(phrases, first, [rest, meaning]);
      else add(isStem ? stems : words, word, meaning);
    }
  return { words, stems, runs, phrases };
}

/** What a word by itself means. */
function meaningsOf(word: string, { words, stems }: Lexicon): readonly string[] {
  let found = known.get(word);
  if (found !== undefined) return found;
  found = words.get(word) ?? stemmed(word, stems);
  if (found.length === 0) {
    const code = word.charCodeAt(0);
    const front = FRONTS.find(([first, last]) => code >= first && code <= last)?.[2];
    const bare = front === undefined ? word : word.replace(front, "");
    if (bare !== word && bare !== "") found = words.get(bare) ?? stemmed(bare, stems);
  }
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, found);
  return found;
}

function stemmed(word: string, stems: Lexicon["stems"]): readonly string[] {
  for (let length = word.length; length >= 2; length -= 1) {
    const found = stems.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return NONE;
}

/**
 * Visits what folded words mean, in their order.
 *
 * @param visit told a meaning, and at which word it begins
 */
export function eachMeaning(tokens: readonly string[], visit: (meaning: string, at: number) => void): void {
  lexicon ??= read();
  const { runs, phrases } = lexicon;
  for (let index = 0; index < tokens.length; index += 1) {
    const word = tokens[index] as string;
    if (IS_CLASS.test(word)) {
      visit(word, index);
      continue;
    }
    if (word.charCodeAt(0) >= FIRST_OF_RUNS && RUN.test(word)) {
      eachInRun(word, runs, (meaning) => visit(meaning, index));
      continue;
    }
    const phrase = phrases.get(word)?.find(([rest]) => rest.every((other, offset) => tokens[index + 1 + offset] === other));
    if (phrase === undefined) {
      for (const meaning of meaningsOf(word, lexicon)) visit(meaning, index);
      continue;
    }
    visit(phrase[1], index);
    index += phrase[0].length;
  }
}

/** The longest word first, from left to right. */
function eachInRun(run: string, runs: Lexicon["runs"], visit: (meaning: string) => void): void {
  for (let at = 0; at < run.length; at += 1) {
    for (let length = Math.min(LONGEST, run.length - at); length > 0; length -= 1) {
      const found = runs.get(run.slice(at, at + length));
      if (found === undefined) continue;
      for (const meaning of found) visit(meaning);
      at += length - 1;
      break;
    }
  }
}
