/**
 * First messages by invented people, for judging the signals that listen: written before their phrases were tuned, and apart from the
 * texts of `fixtures/`. Every second one of each language was kept unseen while tuning.
 */

/** A message with what it is: `genuine`, or the kind of unwanted message. */
export interface FirstMessage {
  readonly language: string;
  readonly kind: string;
  readonly text: string;
  /** Kept unseen while the phrases were tuned. */
  readonly unseen: boolean;
}

function read(lines: string): FirstMessage[] {
  return lines
    .trim()
    .split("\n")
    .map((line, index) => {
      const [, language = "", kind = "", text = ""] = /^(\w+) ([\w-]+): (.*)$/.exec(line) ?? [];
      return { language, kind, text, unseen: index % 2 === 1 };
    });
}

/** What people write who mean no more than they say: introductions, questions, real offers of work, invitations, family and friends. */
export const GENUINE: readonly FirstMessage[] = read(`
en genuine: Thanks for connecting, Priya! I'm building a scheduling tool for small clinics and would love to hear how your team handles no-shows today.
en genuine: Hi Tom, I lead talent at Northgate Rail. We have an opening for a senior signalling engineer in York, permanent, 62-70k. Would you like me to send the job description?
en genuine: Hello Dr Osei, I am a second-year master's student writing my thesis on soil sensors. Could I ask you two or three questions about your 2021 paper?
en genuine: Hey, it's Mark from the Leeds office. New phone, so here is my new WhatsApp: +44 7700 900123. Save it before Friday's trip!
en genuine: We are hosting a small meetup on accessible design at the city library on 14 May. Free entry, coffee included. It would be great to see you there.
en genuine: Good morning Anna, the revised quotation for the two pumps is attached. My number is 555-0142 if the delivery date is a problem.
en genuine: I can't believe it has been ten years since Lisbon! Are you still single or did you marry that lovely guy? We had our second daughter in March.
en genuine: Hi, I saw you moved from consulting to the charity sector. I am thinking about a similar step - would you have 20 minutes for a call next week?
en genuine: Thanks for accepting. I read your article on battery recycling twice and sent it to my whole team. Keep them coming.
en genuine: Hi Wei, we use your open source parser at work and found a bug with nested quotes. Happy to send a pull request, is that welcome?
en genuine: I'm chairing the panel on grid storage in October and one of our speakers has dropped out. Could you imagine stepping in? We cover travel and hotel.
en genuine: Hello, my late father was a colleague of yours at the shipyard. We are putting together a book of memories and would be grateful for a photo.
en genuine: Hi! My daughter starts at your university in autumn and is looking for a room. Do you know a good place to ask?
en genuine: We met at the investment forum last Tuesday, I'm the one who covers bitcoin miners for the bank. As promised, here is the link to the report: https://example.org/report
es genuine: Hola Lucía, gracias por aceptar. Trabajo en un proyecto de riego para pequeños agricultores y me encantaría saber cómo lo resuelven ustedes en Murcia.
es genuine: Buenos días Javier, somos una empresa de energía eólica en Burgos y buscamos un jefe de mantenimiento. Contrato indefinido. ¿Te interesaría que te contara más?
es genuine: Hola profe, soy estudiante de tercero de biología. ¿Podría darme un consejo sobre cómo elegir el tema del trabajo de fin de grado?
es genuine: Soy Marta, la de contabilidad. Perdí el móvil y este es mi nuevo número de WhatsApp, 600 000 123. Avisa a los demás, porfa.
es genuine: Le envío la factura corregida de abril. Si necesita algo más, mi teléfono es el 912 000 456 y estoy hasta las seis.
es genuine: Organizamos una jornada gratuita sobre rehabilitación de edificios el 9 de junio en Valencia. ¿Te apuntas? Nos gustaría contar contigo.
es genuine: ¡Cuánto tiempo! ¿Sigues en Rosario? Me divorcié el año pasado y volví con los chicos a casa de mis viejos. Contame de vos.
pt genuine: Oi Camila, obrigado por aceitar! Estou montando uma plataforma para escolas rurais e adoraria entender como vocês formam os professores.
pt genuine: Bom dia Rui, estamos a recrutar um engenheiro civil para a nossa obra em Braga, contrato sem termo. Posso enviar-lhe a descrição da função?
pt genuine: Olá, sou estudante de enfermagem e vi que a senhora trabalha com cuidados paliativos. Poderia me indicar algum livro sobre o assunto?
pt genuine: Fala, Bruno! Troquei de celular, esse é meu WhatsApp novo: (11) 90000-0012. Me chama quando chegar em Campinas.
pt genuine: Segue em anexo o orçamento revisto das caixilharias. Qualquer dúvida estou disponível no telefone do escritório.
pt genuine: Vamos fazer um encontro de ex-alunos no dia 20, aberto às famílias. Você vem? A Beatriz perguntou por você.
pt genuine: Parabéns pela defesa da tese! Ficamos todos muito orgulhosos aqui no laboratório, o café está te esperando.
fr genuine: Bonjour Claire, merci pour la connexion. Je monte une coopérative de réparation de vélos et j'aimerais beaucoup savoir comment vous avez démarré la vôtre.
fr genuine: Bonjour Mathieu, notre équipe cherche un chef de projet ferroviaire en CDI à Lyon et votre expérience correspond. Souhaitez-vous recevoir l'offre complète ?
fr genuine: Bonjour Madame, étudiante en master de droit, je prépare un mémoire sur les communs. Auriez-vous quinze minutes pour répondre à quelques questions ?
fr genuine: C'est Julien du service paie ! Nouveau portable, mon numéro WhatsApp est le 06 00 00 01 23. À lundi.
fr genuine: Veuillez trouver ci-joint le devis modifié pour les fenêtres. Vous pouvez me joindre au bureau jusqu'à 18 h.
fr genuine: Nous organisons une table ronde gratuite sur l'agriculture urbaine le 12 mars à la mairie. Seriez-vous des nôtres ?
fr genuine: Quelle surprise de te retrouver ici ! Toujours célibataire ou tu as cédé ? Nous avons eu un petit garçon en janvier.
de genuine: Danke fürs Vernetzen, Frau Kessler! Ich baue gerade eine Lernplattform für Pflegeschulen auf und würde gern hören, wie Sie die Praxisanleitung organisieren.
de genuine: Hallo Herr Brandt, wir suchen für unser Werk in Kassel einen Leiter Instandhaltung (unbefristet, 80 Prozent möglich). Darf ich Ihnen die Ausschreibung schicken?
de genuine: Guten Tag, ich studiere im vierten Semester Geoinformatik. Hätten Sie einen Tipp, wo man gut ein Praktikum machen kann?
de genuine: Hier ist Svenja aus der Buchhaltung, neues Handy! Meine neue Nummer für WhatsApp: 0151 00000123. Gib sie bitte auch Olaf.
de genuine: Anbei das überarbeitete Angebot für die beiden Kessel. Telefonisch erreichen Sie mich bis 17 Uhr unter 0561 000456.
de genuine: Am 3. Juni machen wir einen offenen Abend zur Wärmewende im Stadtteilzentrum, Eintritt frei. Es wäre schön, wenn Sie kämen.
de genuine: Mensch, dich gibt es ja auch hier! Bist du noch in Bremen? Wir haben im Mai geheiratet und das Haus von Oma übernommen.
it genuine: Ciao Elena, grazie del contatto! Sto avviando un laboratorio di ceramica per ragazzi e mi piacerebbe capire come avete fatto voi a Faenza.
it genuine: Buongiorno Paolo, cerchiamo un responsabile di stabilimento a Brescia, contratto a tempo indeterminato. Le posso mandare la descrizione del ruolo?
it genuine: Gentile professoressa, sono uno studente di lettere e vorrei chiederle un consiglio sulla tesi, se ha qualche minuto la prossima settimana.
it genuine: Sono Giulia delle risorse umane, ho cambiato telefono: il mio nuovo numero WhatsApp è 320 0000123. Passalo anche a Dario!
it genuine: In allegato trova il preventivo aggiornato per le due caldaie. Sono in ufficio fino alle 18 se vuole chiamarmi.
it genuine: Il 7 ottobre presentiamo il libro in biblioteca, ingresso libero. Ci farebbe molto piacere averti con noi.
it genuine: Che bello ritrovarti! Abiti ancora a Torino? Io mi sono separato e ora vivo vicino ai miei, i bambini crescono.
hi genuine: नमस्ते सर, जुड़ने के लिए धन्यवाद। मैं गाँव के स्कूलों के लिए एक ऐप बना रहा हूँ और जानना चाहता हूँ कि आपकी टीम शिक्षकों को कैसे प्रशिक्षित करती है।
hi genuine: Namaste Rohit ji, hamari company Pune mein ek senior civil engineer dhoondh rahi hai, permanent role hai. Kya main aapko job description bhej doon?
hi genuine: मैडम, मैं बी.टेक तृतीय वर्ष का छात्र हूँ। क्या आप मुझे इंटर्नशिप के बारे में थोड़ी सलाह दे सकती हैं?
hi genuine: Bhai main Sandeep, office wala. Phone badal gaya hai, mera naya WhatsApp number 90000 00123 hai, save kar lena.
hi genuine: संशोधित कोटेशन संलग्न है। डिलीवरी की तारीख में दिक्कत हो तो मुझे कार्यालय में फोन कर लीजिए।
hi genuine: Agle Shanivaar ko hum purane doston ka milan kar rahe hain, parivaar ke saath zaroor aana. Sharma sir bhi aa rahe hain.
hi genuine: कितने साल बाद! क्या तुम अब भी भोपाल में हो? पिछले महीने दीदी की शादी थी, सब तुम्हें याद कर रहे थे।
id genuine: Terima kasih sudah menerima, Bu Ratna! Saya sedang membuat aplikasi untuk koperasi nelayan dan ingin tahu bagaimana tim Ibu mengatur distribusinya.
id genuine: Selamat pagi Pak Dimas, kami mencari manajer pabrik untuk lokasi Semarang, karyawan tetap. Boleh saya kirim deskripsi pekerjaannya?
id genuine: Halo Kak, saya mahasiswa semester lima teknik lingkungan. Boleh minta saran tentang tempat magang yang bagus?
id genuine: Ini Yusuf dari bagian gudang, HP saya ganti. Nomor WA saya yang baru 0800-0000-123 ya, tolong disimpan.
id genuine: Terlampir penawaran harga pompa yang sudah direvisi. Kalau ada pertanyaan silakan telepon kantor kami.
id genuine: Kami mengadakan diskusi terbuka tentang arsitektur tropis tanggal 8 Juni di kampus, gratis. Semoga bisa hadir.
id genuine: Wah akhirnya ketemu di sini! Masih di Bandung? Anak kedua saya baru lahir bulan lalu, kapan kita kumpul lagi?
tr genuine: Bağlantı için teşekkürler Elif Hanım. Kırsaldaki okullar için bir uygulama geliştiriyoruz, sizin ekibin öğretmenlerle nasıl çalıştığını dinlemek isterim.
tr genuine: Merhaba Kerem Bey, Bursa fabrikamız için kıdemli makine mühendisi arıyoruz, kadrolu bir pozisyon. İlan metnini göndermemi ister misiniz?
tr genuine: Hocam merhaba, çevre mühendisliği üçüncü sınıf öğrencisiyim. Staj konusunda bir tavsiyeniz olur mu?
tr genuine: Ben muhasebeden Deniz, telefonum değişti. Yeni WhatsApp numaram 0500 000 01 23, kaydedersin.
tr genuine: Revize teklifimiz ektedir. Teslim tarihi uymazsa beni ofisten arayabilirsiniz, altıya kadar buradayım.
tr genuine: 12 Mayıs'ta kütüphanede ücretsiz bir söyleşi düzenliyoruz, katılırsanız çok seviniriz.
tr genuine: Yıllar oldu! Hâlâ İzmir'de misin? Biz geçen yaz evlendik, annem seni hep sorar.
ar genuine: شكرا على قبول الإضافة أستاذة منى. أعمل على تطبيق للمدارس الريفية وأود أن أعرف كيف يدرب فريقكم المعلمين.
ar genuine: صباح الخير أستاذ كريم، نبحث عن مهندس مدني أول لمشروعنا في جدة بعقد دائم. هل ترغب أن أرسل لك الوصف الوظيفي؟
ar genuine: السلام عليكم دكتور، أنا طالب ماجستير وأكتب رسالتي عن تحلية المياه. هل يمكنني أن أسألكم عن بحثكم الأخير؟
ar genuine: معك سامي من قسم المحاسبة، غيرت هاتفي وهذا رقمي الجديد على الواتساب 0500000123، احفظه من فضلك.
ar genuine: مرفق عرض السعر المعدل للمضختين. إذا كان موعد التسليم غير مناسب اتصل بي في المكتب.
ar genuine: ننظم لقاء مفتوحا عن العمارة التقليدية يوم السبت في مكتبة المدينة والدخول مجاني، يسعدنا حضوركم.
ar genuine: يا لها من مفاجأة! هل ما زلت في عمان؟ رزقنا بطفلة في رمضان والأهل يسألون عنك دائما.
zh genuine: 谢谢通过！我在做一个面向乡村学校的阅读项目，想了解一下你们团队是怎么培训老师的。
zh genuine: 王工您好，我们公司在苏州的工厂正在招聘资深电气工程师，正式编制。方便的话我把职位说明发给您看看？
zh genuine: 老师您好，我是环境工程专业的研二学生，想请教一下您去年那篇论文里的实验方法。
zh genuine: 我是财务部的小陈，换手机了，这是我的新微信，麻烦加一下，周五出差的票我发你。
zh genuine: 附件是修改后的报价单，交货期如果有问题请打我办公室电话。
zh genuine: 下周六我们在图书馆办一个关于老建筑保护的讲座，免费参加，欢迎你来。
zh genuine: 好久不见！你还在杭州吗？我们去年结婚了，孩子刚满月，有空来家里坐坐。
ru genuine: Спасибо, что добавили! Я делаю приложение для сельских школ и хотел бы узнать, как ваша команда обучает учителей.
ru genuine: Добрый день, Сергей! Мы ищем ведущего инженера на завод в Казани, оформление в штат. Прислать вам описание вакансии?
ru genuine: Здравствуйте, я студентка четвёртого курса и пишу диплом о переработке пластика. Можно задать вам пару вопросов по вашей статье?
ru genuine: Это Олег из бухгалтерии, сменил телефон. Мой новый номер в ватсапе +7 900 000-01-23, сохрани, пожалуйста.
ru genuine: Во вложении исправленное коммерческое предложение на два насоса. Если срок не подходит, звоните мне в офис до шести.
ru genuine: Двенадцатого мая проводим открытую встречу о городской среде в библиотеке, вход свободный. Приходите!
ru genuine: Сколько лет прошло! Ты ещё в Самаре? Мы с Леной развелись, живу теперь рядом с родителями, дети выросли.
uk genuine: Дякую за контакт! Роблю застосунок для сільських шкіл і хотіла б дізнатися, як ваша команда навчає вчителів.
uk genuine: Доброго дня, Андрію! Шукаємо провідного інженера на завод у Вінниці, постійна робота. Надіслати вам опис вакансії?
uk genuine: Вітаю, я студент третього курсу і пишу курсову про очищення води. Чи можу поставити вам кілька запитань?
uk genuine: Це Марічка з бухгалтерії, змінила телефон. Мій новий номер у вайбері +380 00 000 01 23, збережи.
uk genuine: У вкладенні виправлений кошторис на два насоси. Якщо термін не підходить, телефонуйте в офіс до шостої.
uk genuine: Двадцятого червня проводимо відкриту зустріч про міський простір у бібліотеці, вхід вільний. Приходьте!
nl genuine: Bedankt voor het connecten, Marieke! Ik bouw een app voor wijkverpleegkundigen en hoor graag hoe jullie de planning doen.
nl genuine: Goedemorgen Jeroen, wij zoeken een teamleider onderhoud voor onze fabriek in Zwolle, vast contract. Zal ik je de vacature sturen?
nl genuine: Beste mevrouw, ik ben derdejaars student bouwkunde en schrijf mijn scriptie over houtbouw. Mag ik u een paar vragen stellen?
nl genuine: Met Sanne van de administratie, nieuwe telefoon! Mijn nieuwe nummer voor WhatsApp is 06 00000123.
nl genuine: In de bijlage de aangepaste offerte voor de twee ketels. Ik ben tot zes uur op kantoor bereikbaar.
nl genuine: Op 8 mei houden we een open avond over de energietransitie in het buurthuis, toegang gratis. Leuk als je komt!
nl genuine: Wat leuk dat ik je hier tegenkom! Woon je nog in Utrecht? Wij zijn net getrouwd en hebben een huis in Zeist.
pl genuine: Dziękuję za przyjęcie zaproszenia! Tworzę aplikację dla wiejskich szkół i chętnie dowiem się, jak Pani zespół szkoli nauczycieli.
pl genuine: Dzień dobry, szukamy kierownika utrzymania ruchu do zakładu w Gliwicach, umowa o pracę. Czy mogę przesłać opis stanowiska?
pl genuine: Dzień dobry, jestem studentką trzeciego roku i piszę pracę o recyklingu. Czy mogłabym zadać Panu kilka pytań?
pl genuine: Tu Kasia z księgowości, mam nowy telefon. Mój nowy numer na WhatsAppie to 500 000 123, zapisz sobie.
pl genuine: W załączniku poprawiona oferta na dwie pompy. Gdyby termin nie pasował, proszę dzwonić do biura do szesnastej.
pl genuine: Dwunastego maja organizujemy otwarte spotkanie o zieleni miejskiej w bibliotece, wstęp wolny. Zapraszamy serdecznie!
pl genuine: Ile to już lat! Dalej mieszkasz w Toruniu? Urodziła nam się druga córka, mama ciągle o Ciebie pyta.
ja genuine: つながり申請の承認ありがとうございます。地方の学校向けの読書アプリを作っており、先生方の研修をどうされているか伺えれば嬉しいです。
ja genuine: 初めまして。弊社の浜松工場で設備保全の責任者を正社員で募集しております。募集要項をお送りしてもよろしいでしょうか。
ja genuine: 突然のご連絡失礼します。環境工学専攻の大学院生です。先生の昨年の論文の実験方法について質問させていただけないでしょうか。
ja genuine: 経理の田中です。携帯を替えました。新しいLINEはこちらなので登録お願いします。金曜の切符は後で送ります。
ja genuine: 修正した見積書を添付いたします。納期に問題がございましたら会社までお電話ください。
ja genuine: 来週の土曜に図書館で古民家保存の講演会を開きます。参加無料ですので、よければお越しください。
ja genuine: 久しぶり！まだ仙台に住んでる？うちは去年結婚して、先月子どもが生まれたよ。また集まろう。
ko genuine: 일촌 수락 감사합니다. 농촌 학교를 위한 독서 앱을 만들고 있는데, 선생님 연수를 어떻게 하시는지 듣고 싶습니다.
ko genuine: 안녕하세요. 저희 창원 공장에서 설비보전 팀장을 정규직으로 채용 중입니다. 채용 공고를 보내 드려도 될까요?
ko genuine: 교수님 안녕하세요. 환경공학과 석사과정 학생입니다. 작년 논문의 실험 방법에 대해 몇 가지 여쭤봐도 될까요?
ko genuine: 회계팀 지은이에요. 휴대폰 바꿨어요. 새 카톡이니까 저장해 주세요. 금요일 기차표는 이따 보낼게요.
ko genuine: 수정된 견적서를 첨부합니다. 납기에 문제가 있으시면 사무실로 전화 주세요.
ko genuine: 다음 주 토요일 도서관에서 한옥 보존 강연을 엽니다. 무료이니 시간 되시면 오세요.
ko genuine: 오랜만이다! 아직 대전에 살아? 우리는 작년에 결혼했고 지난달에 아기가 태어났어.
vi genuine: Cảm ơn chị đã kết nối! Em đang làm ứng dụng cho các trường vùng cao và rất muốn biết đội của chị tập huấn giáo viên thế nào.
vi genuine: Chào anh Minh, công ty em đang tuyển trưởng phòng bảo trì cho nhà máy ở Bình Dương, hợp đồng dài hạn. Em gửi anh mô tả công việc nhé?
vi genuine: Thưa thầy, em là sinh viên năm ba ngành môi trường. Em xin hỏi thầy vài câu về bài báo năm ngoái được không ạ?
vi genuine: Mình là Lan bên kế toán, mình đổi điện thoại rồi, số Zalo mới của mình là 0900 000 123, bạn lưu lại nhé.
vi genuine: Em gửi anh báo giá đã sửa cho hai máy bơm. Nếu ngày giao không ổn anh gọi văn phòng giúp em.
vi genuine: Thứ bảy tuần sau tụi mình có buổi nói chuyện về nhà cổ ở thư viện, vào cửa miễn phí, bạn ghé nhé.
vi genuine: Lâu quá rồi! Bạn còn ở Huế không? Mình cưới năm ngoái, bé đầu lòng vừa đầy tháng.
sv genuine: Tack för kontakten, Ingrid! Jag bygger en app för hemtjänsten och vill gärna höra hur ni lägger schema.
sv genuine: Hej Anders, vi söker en underhållschef till fabriken i Borås, tillsvidareanställning. Ska jag skicka annonsen?
sv genuine: Hej, jag läser tredje året på arkitektprogrammet och skriver om trähus. Får jag ställa några frågor till dig?
sv genuine: Det är Lina på ekonomi, ny telefon! Mitt nya nummer är 070-000 01 23, spara det.
sv genuine: Bifogat finns den ändrade offerten på två pumpar. Ring mig på kontoret om leveranstiden inte passar.
sv genuine: Den åttonde maj har vi en öppen kväll om energi på biblioteket, fri entré. Kul om du vill komma!
sv genuine: Vad roligt att hitta dig här! Bor du kvar i Umeå? Vi gifte oss i somras och har köpt farmors hus.
ro genuine: Mulțumesc pentru conectare! Lucrez la o aplicație pentru școlile de la sat și aș vrea să aflu cum pregătiți profesorii.
ro genuine: Bună ziua, căutăm un șef de mentenanță pentru fabrica din Sibiu, contract pe perioadă nedeterminată. Vă pot trimite descrierea postului?
ro genuine: Bună ziua, sunt studentă în anul trei și scriu licența despre reciclare. V-aș putea pune câteva întrebări?
ro genuine: Sunt Mihai de la contabilitate, mi-am schimbat telefonul. Noul meu număr de WhatsApp este 0700 000 123.
ro genuine: Atașat găsiți oferta corectată pentru cele două pompe. Dacă termenul nu convine, mă puteți suna la birou.
ro genuine: Pe 12 mai organizăm o seară deschisă despre spațiul urban la bibliotecă, intrarea este liberă. Vă așteptăm!
ro genuine: Câți ani au trecut! Mai stai la Cluj? Ni s-a născut a doua fetiță, mama întreabă mereu de tine.
fa genuine: ممنون که پذیرفتید. من روی برنامه‌ای برای مدارس روستایی کار می‌کنم و دوست دارم بدانم تیم شما معلم‌ها را چطور آموزش می‌دهد.
fa genuine: سلام آقای رضایی، برای کارخانه‌مان در اصفهان دنبال مهندس ارشد مکانیک هستیم، استخدام دائم. شرح شغل را برایتان بفرستم؟
fa genuine: سلام استاد، دانشجوی سال سوم محیط زیست هستم. می‌توانم چند سوال درباره مقاله پارسال شما بپرسم؟
fa genuine: من نگار از حسابداری هستم، گوشی‌ام عوض شده. شماره جدید واتساپم ۰۹۰۰۰۰۰۰۱۲۳ است، ذخیره کن.
fa genuine: پیش‌فاکتور اصلاح‌شده دو پمپ پیوست است. اگر تاریخ تحویل مناسب نیست با دفتر تماس بگیرید.
fa genuine: شنبه آینده در کتابخانه نشستی درباره معماری قدیمی داریم، ورود آزاد است. خوشحال می‌شویم بیایید.
th genuine: ขอบคุณที่รับเป็นเพื่อนค่ะ กำลังทำแอปสำหรับโรงเรียนในชนบท อยากทราบว่าทีมของคุณอบรมครูอย่างไร
th genuine: สวัสดีครับคุณสมชาย บริษัทเรากำลังหาหัวหน้าฝ่ายซ่อมบำรุงประจำโรงงานที่ระยอง พนักงานประจำ ขอส่งรายละเอียดงานให้ได้ไหมครับ
th genuine: สวัสดีค่ะอาจารย์ หนูเป็นนักศึกษาปีสามสาขาสิ่งแวดล้อม ขอถามเรื่องงานวิจัยปีที่แล้วได้ไหมคะ
th genuine: นี่แพรวจากฝ่ายบัญชีนะ เปลี่ยนโทรศัพท์แล้ว ไลน์ใหม่อันนี้ รบกวนบันทึกไว้ด้วย
th genuine: แนบใบเสนอราคาที่แก้ไขแล้วสำหรับปั๊มสองตัว ถ้าวันส่งไม่สะดวกโทรมาที่ออฟฟิศได้เลยครับ
th genuine: วันเสาร์หน้าเรามีงานเสวนาเรื่องบ้านไม้เก่าที่ห้องสมุด เข้าฟรี แวะมานะคะ
th genuine: ไม่เจอกันนานเลย ยังอยู่เชียงใหม่ไหม เราแต่งงานปีที่แล้ว ลูกเพิ่งครบเดือน
tl genuine: Salamat sa pag-accept, Ate Joy! Gumagawa ako ng app para sa mga paaralan sa probinsya at gusto kong malaman kung paano ninyo tinuturuan ang mga guro.
tl genuine: Magandang umaga po, naghahanap kami ng maintenance supervisor sa planta sa Batangas, regular position. Pwede ko po bang ipadala ang job description?
tl genuine: Hello po, estudyante ako sa third year. Pwede po bang magtanong tungkol sa research ninyo noong isang taon?
sw genuine: Asante kwa kuniunganisha! Natengeneza programu ya shule za vijijini na ningependa kujua jinsi timu yako inavyofundisha walimu.
sw genuine: Habari za asubuhi, tunatafuta mhandisi mkuu kwa kiwanda chetu Arusha, ajira ya kudumu. Naweza kukutumia maelezo ya kazi?
sw genuine: Ni Juma wa uhasibu, nimebadilisha simu. Namba yangu mpya ya WhatsApp ni 0700 000 123, ihifadhi tafadhali.
`);

/** What people write who want money, or time that is money, from somebody they do not know. */
export const UNWANTED: readonly FirstMessage[] = read(`
en pitch: Hi Laura, we're a Manchester-based agency that helps SaaS founders fill their pipeline with qualified leads. Open to a quick chat on Thursday?
en pitch: Thanks for connecting! Quick one: are you happy with your current payroll provider? We've cut admin time by 40% for firms your size and I'd love to show you how.
en pitch: Saw your company is growing, congrats. My team of 25 offshore developers can take on web and app work for $18/hr. Interested in seeing our portfolio?
en pitch: I know you're flat out so I'll keep it short. Our AI platform books meetings for you while you sleep. Grab a slot here: https://calendly.com/invented/demo
en pitch: Hello, I noticed some errors on your website which hurt your Google ranking. I can send you a free SEO audit and a price list, shall I?
en pitch: I specialise in helping consultants double their revenue with LinkedIn. I'm running a free masterclass on Wednesday and have 3 spots left. Want in?
en crypto: Have you considered trading bitcoin? I turned 500 into 6,200 in three weeks with the help of my account manager and you can do the same, withdrawals are instant.
en crypto: I'm a forex and crypto analyst. My clients make 15% profit every week on my platform with zero risk. Message me on Telegram @invented_fx to start investing.
en task: Our company needs people to work online from home, 60 minutes a day. Earn $150-$300 daily simply by liking posts. No experience needed, contact our HR on WhatsApp +1 555 0144.
en task: Hello, are you interested in a remote data optimization job? Flexible hours, daily salary paid in USDT, we train you for free.
en romance: Hello pretty, your profile picture caught my eye and I could not resist writing. I am a single father in the US army looking for a serious relationship, can we chat on Hangouts?
en romance: Good day my dear, I hope you don't mind me saying you are a very attractive woman. I lost my wife to cancer and would love to be your friend and know you more.
en fee: I am the personal attorney of a deceased client who left a deposit of $9.8 million in our bank without any beneficiary. I want to present you as the next of kin and share 50/50.
en fee: Do you need an urgent loan to start or grow a business? We give out personal and business loans at 3% interest rate with no collateral. Apply now.
en guest: Hi, I'm an outreach specialist with access to 900+ quality blogs. I can offer dofollow guest posts with DR 60+ at cheap rates. Do you accept link insertions too?
en guest: Are you accepting sponsored articles on your site? What is your price for one permanent do-follow link? We can do a link exchange as well.
en mlm: I partner with a global health company and I'm looking for 3 motivated people who want an extra income stream working part time from their phone. Would you be open to hearing about it?
en mlm: What if you could fire your boss and be financially free in two years? Join my team, I'll mentor you personally. No cold calling, the system does it all.
en expert: We arrange paid one-hour phone consultations with industry experts. You would be compensated at your hourly rate for sharing insights on the packaging market. Interested?
en pitch: Hi [First Name], I help business owners in your space get 10-20 new clients per month guaranteed or you don't pay. Worth a chat?
es pitch: Hola Sergio, en nuestra agencia ayudamos a empresas como la tuya a conseguir más clientes potenciales cada mes. ¿Tienes 15 minutos esta semana para una llamada?
es pitch: Buenas tardes, ofrecemos desarrollo de páginas web y aplicaciones a precios muy competitivos. ¿Le interesaría recibir una propuesta sin compromiso?
es pitch: Gracias por conectar. Somos especialistas en reducir costes de telefonía y energía para pymes. ¿Podemos agendar una reunión para mostrarle cuánto puede ahorrar?
es crypto: ¿Has pensado en invertir en bitcoin? Con mi plataforma de trading mis alumnos ganan un 10% semanal y tú también puedes empezar con solo 200 dólares.
es task: Buscamos personas para trabajar desde casa con el móvil, sin experiencia. Ganarás entre 80 y 150 euros al día dando likes. Escríbeme al WhatsApp.
es romance: Hola preciosa, vi tu foto y me pareces una mujer muy hermosa. Soy viudo, vivo solo y quisiera conocerte mejor.
es fee: Ofrecemos préstamos rápidos de 5.000 a 500.000 euros a personas serias, interés del 2%, sin aval. Contáctenos por correo.
es guest: Hola, ¿aceptáis artículos patrocinados con enlace dofollow en vuestro blog? Tengo presupuesto mensual para compra de enlaces.
es mlm: Estoy buscando personas emprendedoras que quieran generar ingresos extra desde casa con una empresa líder. ¿Te gustaría conocer la oportunidad?
es pitch: Hola {{nombre}}, he visto tu perfil y creo que puedo ayudarte a multiplicar tus ventas en 90 días. ¿Te envío más información?
pt pitch: Olá Marcos, somos uma agência que ajuda empresas a gerar mais leads qualificados e vender mais. Que tal um bate-papo de 20 minutos esta semana?
pt pitch: Boa tarde, oferecemos serviços de contabilidade e folha de pagamento com até 30% de economia. Posso enviar uma proposta sem compromisso?
pt pitch: Obrigado por conectar! Nossa plataforma automatiza o seu atendimento e aumenta as vendas. Gostaria de agendar uma demonstração gratuita?
pt crypto: Já pensou em investir em criptomoedas? Eu te ensino a lucrar até 5% ao dia, com saque imediato e sem risco. Começando com apenas 300 reais.
pt task: Vaga home office: ganhe de 150 a 300 reais por dia avaliando produtos pelo celular, não precisa de experiência. Me chama no WhatsApp!
pt romance: Oi linda, adorei sua foto, você é muito bonita. Sou viúvo, moro sozinho e gostaria de te conhecer melhor.
pt fee: Fazemos empréstimo rápido sem consulta ao SPC, de 5 mil a 200 mil, juros de 2% ao mês. Liberação no mesmo dia.
pt guest: Olá, você aceita publicar artigos patrocinados com backlink no seu site? Qual é o valor por publicação?
pt mlm: Estou expandindo minha equipe e procuro pessoas que queiram uma renda extra trabalhando de casa. Posso te apresentar a oportunidade?
fr pitch: Bonjour Sophie, notre agence aide les PME à générer davantage de prospects qualifiés chaque mois. Auriez-vous un créneau cette semaine pour en discuter ?
fr pitch: Bonjour, je vous contacte car nous proposons des solutions de paie externalisée qui font économiser jusqu'à 30 %. Puis-je vous envoyer une plaquette ?
fr pitch: Merci pour la mise en relation ! Nous développons des sites web et des applications à prix compétitif. Seriez-vous intéressé par un devis gratuit ?
fr crypto: Avez-vous déjà pensé à investir dans le bitcoin ? Grâce à mon système de trading, vous pouvez gagner 300 euros par jour sans risque.
fr task: Travaillez depuis chez vous avec votre téléphone : 80 à 200 € par jour pour liker des vidéos, sans expérience. Contactez-moi sur WhatsApp.
fr romance: Bonjour, vous êtes très belle sur votre photo. Je suis veuf sans enfant et je cherche une relation sérieuse, peut-on faire connaissance ?
fr fee: Je suis un particulier qui accorde des prêts de 2 000 à 900 000 € à toute personne capable de rembourser, taux de 3 %. Contactez-moi par mail.
fr guest: Bonjour, acceptez-vous des articles sponsorisés sur votre blog ? Je propose aussi un échange de liens avec des sites à forte autorité.
fr mlm: Je recherche des personnes motivées pour un complément de revenu depuis la maison avec une société en pleine expansion. Intéressé(e) ?
de pitch: Hallo Frau Vogel, unsere Agentur hilft Beratern, planbar neue Kunden über LinkedIn zu gewinnen. Haben Sie diese Woche 15 Minuten für ein Telefonat?
de pitch: Guten Tag, wir bieten IT-Entwickler aus Osteuropa zu attraktiven Konditionen. Hätten Sie Interesse an einem unverbindlichen Angebot?
de pitch: Danke für die Vernetzung! Wir senken die Energiekosten von Betrieben um bis zu 30 Prozent. Wann passt Ihnen ein kurzes Gespräch?
de crypto: Haben Sie schon einmal über eine Investition in Kryptowährungen nachgedacht? Mit unserer Handelsplattform erzielen Sie tägliche Gewinne ab 250 Euro Einsatz, garantiert.
de task: Arbeiten Sie bequem von zu Hause: 100 bis 200 Euro pro Tag für das Bewerten von Produkten, keine Erfahrung nötig. Schreiben Sie mir auf WhatsApp!
de romance: Hallo schöne Frau, dein Profilbild hat mich verzaubert. Ich bin verwitwet, lebe allein und möchte dich kennenlernen.
de fee: Benötigen Sie einen schnellen Kredit ohne Schufa? Wir vergeben Privatkredite von 5.000 bis 500.000 Euro zu 3 % Zinsen. Kontaktieren Sie uns.
de guest: Guten Tag, veröffentlichen Sie auf Ihrem Blog auch gesponserte Artikel mit Dofollow-Link? Was kostet eine Veröffentlichung?
de mlm: Ich suche motivierte Leute, die sich neben dem Job von zu Hause aus ein zusätzliches Einkommen aufbauen möchten. Bist du offen für eine Geschäftsidee?
it pitch: Buongiorno Marco, la nostra agenzia aiuta le aziende a trovare nuovi clienti ogni mese. Avrebbe 15 minuti questa settimana per una chiamata?
it pitch: Salve, offriamo sviluppo di siti web e app a prezzi vantaggiosi. Le interessa un preventivo gratuito e senza impegno?
it pitch: Grazie per il collegamento! Con il nostro software riduciamo i costi amministrativi del 30%. Posso mandarle una presentazione?
it crypto: Hai mai pensato di investire in bitcoin? Con la mia piattaforma di trading puoi guadagnare 200 euro al giorno senza rischi.
it task: Lavora da casa con il telefono: da 80 a 150 euro al giorno mettendo like, nessuna esperienza richiesta. Scrivimi su WhatsApp.
it romance: Ciao bellissima, ho visto la tua foto e mi hai colpito. Sono vedovo, vivo da solo e vorrei conoscerti meglio.
it fee: Offro prestiti tra privati da 3.000 a 500.000 euro a persone serie, tasso del 2%. Contattatemi via e-mail.
it guest: Buongiorno, accettate articoli sponsorizzati con link dofollow sul vostro blog? Qual è il prezzo per una pubblicazione?
it mlm: Sto cercando persone motivate che vogliano un guadagno extra da casa con un'azienda leader nel benessere. Posso parlartene?
hi pitch: Namaste sir, hamari agency aapke business ke liye website aur digital marketing ki service deti hai bahut kam price mein. Kya aap interested hain?
hi pitch: नमस्ते, हम कंपनियों को नए ग्राहक दिलाने में मदद करते हैं। क्या इस सप्ताह 15 मिनट की कॉल हो सकती है?
hi pitch: हमारी कंपनी सॉफ्टवेयर और वेबसाइट बनाने की सेवाएं देती है, सबसे कम दाम पर। क्या आपको कोटेशन भेज दूँ?
hi crypto: Bitcoin mein invest karke roz 5000 rupaye ka profit kamaye, paisa double guarantee ke saath. Mujhe Telegram par message karein.
hi task: घर बैठे मोबाइल से काम करें और रोज़ 1000 से 3000 रुपये कमाएं, कोई अनुभव नहीं चाहिए। व्हाट्सएप करें।
hi romance: हैलो डियर, आप बहुत खूबसूरत हैं। मुझे आपकी फोटो बहुत अच्छी लगी, क्या हम दोस्ती कर सकते हैं?
hi fee: क्या आपको तुरंत लोन चाहिए? 2% ब्याज पर पर्सनल लोन बिना गारंटी, आज ही आवेदन करें।
hi mlm: Ghar baithe extra income karna chahte hain? Hamari team join karein, part time kaam hai aur lakhon kama sakte hain.
id pitch: Halo Pak Andi, kami membantu perusahaan mendapatkan lebih banyak pelanggan melalui iklan digital. Apakah ada waktu 15 menit minggu ini untuk berdiskusi?
id pitch: Selamat siang, kami menawarkan jasa pembuatan website dan aplikasi dengan harga terjangkau. Apakah Bapak berminat menerima penawaran kami?
id crypto: Mau investasi bitcoin dengan keuntungan 10% setiap hari? Modal mulai 500 ribu, profit dijamin dan bisa ditarik kapan saja.
id task: Kerja online dari rumah, cukup like dan follow, gaji 200 ribu per hari tanpa pengalaman. Hubungi WA 0800 000 123.
id romance: Halo sayang, kamu cantik sekali di foto profil. Saya duda, tinggal sendiri dan ingin mengenal kamu lebih dekat.
id fee: Butuh dana cepat? Kami menawarkan pinjaman tanpa jaminan dengan bunga 2%, cair dalam 24 jam. Hubungi kami sekarang.
id guest: Halo, apakah website Anda menerima guest post berbayar dengan link dofollow? Kami juga jual backlink DA tinggi.
id mlm: Saya sedang mencari orang yang ingin penghasilan tambahan dari rumah. Gabung dengan tim saya, ada bonus setiap minggu!
tr pitch: Merhaba Ayşe Hanım, ajansımız firmalara her ay yeni müşteriler kazandırıyor. Bu hafta 15 dakikalık bir görüşme için uygun musunuz?
tr pitch: İyi günler, şirketinize özel web sitesi ve mobil uygulama geliştirme hizmeti sunuyoruz. Teklifimizi göndermemi ister misiniz?
tr crypto: Bitcoin yatırımı ile her gün yüzde 5 kazanmak ister misiniz? Platformumuzda para çekme anında, risk yok.
tr task: Evden telefonla çalışarak günlük 1500 TL kazanın, deneyim gerekmez. Detaylar için WhatsApp'tan yazın.
tr romance: Merhaba güzel bayan, fotoğrafınızdan çok etkilendim. Dul bir doktorum, sizi daha yakından tanımak isterim.
tr fee: Acil krediye mi ihtiyacınız var? Yüzde 2 faizle kefilsiz kredi veriyoruz, hemen başvurun.
tr guest: Merhaba, sitenizde ücretli tanıtım yazısı yayınlıyor musunuz? Dofollow backlink fiyatınızı öğrenebilir miyim?
tr mlm: Evden ek gelir elde etmek isteyen ekip arkadaşları arıyorum. Kendi işinin patronu olmak ister misin?
ar pitch: مرحبا أستاذ خالد، نحن شركة تسويق نساعد الشركات على زيادة مبيعاتها والحصول على عملاء جدد. هل لديك وقت لمكالمة قصيرة هذا الأسبوع؟
ar pitch: السلام عليكم، نقدم خدمات تصميم المواقع والتطبيقات بأسعار مناسبة جدا. هل ترغب في عرض سعر مجاني؟
ar crypto: هل تريد استثمار أموالك في البيتكوين وتحقيق أرباح يومية مضمونة؟ ابدأ بـ 200 دولار فقط واسحب أرباحك في أي وقت.
ar task: وظيفة من المنزل عبر الهاتف، اربح 50 دولارا يوميا بدون خبرة. تواصل معي على الواتساب.
ar romance: مرحبا عزيزتي، أعجبتني صورتك وأنت جميلة جدا. أنا أرمل وأريد التعرف عليك أكثر.
ar fee: هل تحتاج إلى قرض سريع؟ نقدم قروضا شخصية وتجارية بفائدة 2% وبدون ضمانات، تقدم الآن.
ar fee: أنا محامي لعميل متوفى ترك مبلغ 8 ملايين دولار بدون ورثة، وأريد أن أقدمك كوريث ونتقاسم المبلغ.
ar mlm: أبحث عن أشخاص طموحين لتحقيق دخل إضافي من المنزل، انضم إلى فريقي وكن مدير نفسك.
zh pitch: 您好，我们是一家专业的软件外包公司，价格优惠，经验丰富。请问贵公司近期有这方面的需求吗？
zh pitch: 王总您好，我们帮助企业获取更多精准客户，提升销售业绩。方便约个时间电话沟通一下吗？
zh crypto: 你好，我有一个虚拟货币投资平台，跟着老师操作每天收益10%，稳赚不赔，想了解可以加我微信。
zh task: 招聘线上兼职，在家用手机点赞就能赚钱，日结200到500元，无需经验，感兴趣加我微信。
zh romance: 你好美女，看了你的照片觉得你很漂亮，我单身，想和你交个朋友，可以加微信聊聊吗？
zh fee: 需要贷款吗？我们提供无抵押信用贷款，利息低，当天放款，欢迎咨询。
zh guest: 您好，我们可以提供高质量外链和软文发布服务，请问您的网站接受付费文章吗？
zh mlm: 想在家创业增加收入吗？加入我们的团队，零风险，我带你做，实现财务自由。
ru pitch: Здравствуйте, Ирина! Мы помогаем компаниям привлекать новых клиентов и увеличивать продажи. Удобно ли вам созвониться на 15 минут на этой неделе?
ru pitch: Добрый день! Предлагаем разработку сайтов и мобильных приложений по выгодным ценам. Интересно получить коммерческое предложение?
ru crypto: Хотите зарабатывать на криптовалюте? Моя команда даёт сигналы, прибыль от 10% в неделю, вывод денег в любое время.
ru task: Удалённая работа на телефоне, оплата каждый день от 3000 рублей, опыт не нужен. Пишите в телеграм!
ru romance: Привет, красавица! Увидел твоё фото и не смог пройти мимо. Я вдовец, хочу познакомиться поближе.
ru fee: Нужны деньги срочно? Выдаём кредиты без справок и поручителей под 3% годовых. Пишите.
ru guest: Добрый день, размещаете ли вы платные статьи на сайте? Интересуют вечные ссылки, готовы купить пакет.
ru mlm: Ищу активных людей в команду, дополнительный доход из дома, без вложений. Хотите узнать подробнее?
nl pitch: Hoi Bas, ons bureau helpt ondernemers aan meer klanten via LinkedIn. Heb je deze week een kwartiertje voor een belletje?
nl pitch: Goedemiddag, wij bieden softwareontwikkelaars aan tegen scherpe tarieven. Heeft u interesse in een vrijblijvende offerte?
nl crypto: Heb je weleens aan bitcoin gedacht? Met ons handelsplatform verdien je dagelijks winst, gegarandeerd, al vanaf 250 euro inleg.
nl task: Thuiswerk met je telefoon: verdien 100 tot 200 euro per dag met het liken van video's, geen ervaring nodig. App me op WhatsApp.
nl romance: Hallo mooie dame, je foto raakte mijn hart. Ik ben weduwnaar en wil je graag beter leren kennen.
nl fee: Heeft u dringend een lening nodig? Wij verstrekken leningen van 5.000 tot 500.000 euro tegen 2% rente zonder onderpand.
nl guest: Hallo, plaatst u gesponsorde artikelen met een dofollow link op uw site? Wat zijn de kosten?
nl mlm: Ik zoek gemotiveerde mensen die vanuit huis een extra inkomen willen opbouwen. Sta je open voor een kans?
pl pitch: Dzień dobry, nasza agencja pomaga firmom pozyskiwać nowych klientów. Czy znajdzie Pani 15 minut na krótką rozmowę w tym tygodniu?
pl pitch: Dzień dobry, oferujemy tworzenie stron internetowych i aplikacji w atrakcyjnych cenach. Czy mogę przesłać ofertę?
pl crypto: Czy myślał Pan o inwestowaniu w kryptowaluty? Z naszą platformą zarobisz nawet 10% tygodniowo, gwarantowany zysk, wpłata od 1000 zł.
pl task: Praca zdalna przez telefon, zarobek 300 zł dziennie, bez doświadczenia. Napisz do mnie na WhatsApp.
pl romance: Witaj piękna, zobaczyłem Twoje zdjęcie i mnie zauroczyło. Jestem wdowcem i chciałbym Cię bliżej poznać.
pl fee: Potrzebujesz pilnej pożyczki? Udzielamy kredytów od 5 000 do 500 000 zł bez BIK, oprocentowanie 3%. Skontaktuj się z nami.
pl guest: Dzień dobry, czy publikują Państwo artykuły sponsorowane z linkiem dofollow? Jaka jest cena publikacji?
pl mlm: Szukam ambitnych osób, które chcą zarabiać dodatkowo z domu. Dołącz do mojego zespołu, pokażę Ci jak.
ja pitch: はじめまして。弊社は企業様の新規顧客獲得を支援しております。ぜひ一度、15分ほどオンラインでご説明のお時間をいただけないでしょうか。
ja pitch: 突然のご連絡失礼いたします。弊社ではオフショア開発を低価格でご提供しております。資料をお送りしてもよろしいでしょうか。
ja crypto: 仮想通貨の投資に興味はありませんか。私の先生の指示どおりに取引すれば毎日利益が出ます。少額から始められます。
ja task: 在宅でスマホだけでできる副業です。いいねを押すだけで日給1万円、未経験OK。LINEを追加してください。
ja romance: こんにちは、プロフィールの写真を見てとても綺麗な方だと思いました。独身です。仲良くなりたいのでLINEを交換しませんか。
ja fee: お急ぎの資金にお困りではありませんか。無担保・低金利で即日融資いたします。
ja guest: 貴サイトで有料の寄稿記事や被リンクの掲載は可能でしょうか。料金を教えてください。
ja mlm: 自宅で副収入を得たい方を募集しています。一緒にチームでビジネスをしませんか。権利収入が得られます。
ko pitch: 안녕하세요. 저희는 기업의 신규 고객 확보를 도와드리는 마케팅 회사입니다. 이번 주에 15분 정도 통화 가능하실까요?
ko pitch: 안녕하세요, 저렴한 가격으로 홈페이지와 앱 개발 서비스를 제공하고 있습니다. 제안서를 보내 드려도 될까요?
ko crypto: 비트코인 투자에 관심 있으세요? 저희 리딩방에서 매일 10% 수익을 보장해 드립니다. 텔레그램으로 연락 주세요.
ko task: 집에서 휴대폰으로 하는 재택 부업입니다. 하루 20만원, 경험 없어도 가능합니다. 카톡 주세요.
ko romance: 안녕하세요, 사진 보고 너무 예쁘셔서 연락드려요. 저는 혼자 살고 있고 친구가 되고 싶어요.
ko fee: 급하게 돈 필요하신가요? 무담보 저금리 대출 당일 가능합니다. 상담 주세요.
ko guest: 안녕하세요. 블로그에 유료 원고나 백링크 게재가 가능할까요? 단가를 알려 주세요.
ko mlm: 집에서 부수입을 만들고 싶은 분을 찾고 있어요. 저희 팀에 합류하시면 사업 기회를 알려 드릴게요.
vi pitch: Chào anh, bên em chuyên giúp doanh nghiệp tìm thêm khách hàng mới và tăng doanh số. Anh có 15 phút tuần này để trao đổi không ạ?
vi pitch: Em chào chị, công ty em cung cấp dịch vụ thiết kế website và ứng dụng giá tốt. Chị có quan tâm để em gửi báo giá không ạ?
vi crypto: Bạn có muốn đầu tư bitcoin lãi 5% mỗi ngày không? Vốn chỉ từ 2 triệu, cam kết lợi nhuận, rút tiền bất cứ lúc nào.
vi task: Tuyển cộng tác viên làm việc online tại nhà, chỉ cần điện thoại, thu nhập 300k mỗi ngày, không cần kinh nghiệm. Nhắn Zalo nhé.
vi romance: Chào em, em xinh quá, anh rất ấn tượng với ảnh của em. Anh góa vợ, muốn làm quen với em.
vi fee: Bạn cần vay vốn nhanh? Bên mình cho vay không thế chấp, lãi suất thấp, giải ngân trong ngày.
vi guest: Chào bạn, website bạn có nhận đăng bài guest post hoặc bán backlink không? Cho mình xin báo giá.
sv pitch: Hej Karin, vår byrå hjälper företag att få fler kunder via LinkedIn. Har du 15 minuter den här veckan för ett samtal?
sv pitch: Hej, vi erbjuder utveckling av webbplatser och appar till bra priser. Är du intresserad av en kostnadsfri offert?
sv crypto: Har du funderat på att investera i bitcoin? Med vår plattform tjänar du 10 % i veckan utan risk, börja med 2 500 kr.
sv task: Jobba hemifrån med mobilen, tjäna 1000 kr om dagen, ingen erfarenhet krävs. Skriv till mig på WhatsApp.
sv romance: Hej vackra, jag såg ditt foto och blev förtrollad. Jag är änkling och vill gärna lära känna dig bättre.
sv fee: Behöver du ett snabbt lån? Vi erbjuder lån från 10 000 till 5 miljoner kronor till 3 % ränta utan säkerhet.
sv guest: Hej, publicerar ni sponsrade artiklar med dofollow-länk på er sida? Vad kostar det?
ro pitch: Bună ziua, agenția noastră ajută firmele să obțină clienți noi în fiecare lună. Aveți 15 minute săptămâna aceasta pentru o discuție?
ro pitch: Bună ziua, oferim servicii de dezvoltare web și aplicații mobile la prețuri avantajoase. Doriți să vă trimit o ofertă?
ro crypto: V-ați gândit să investiți în bitcoin? Cu platforma noastră câștigați 10% pe săptămână, profit garantat, de la 250 de euro.
ro task: Lucrează de acasă de pe telefon, câștigi 300 lei pe zi, fără experiență. Scrie-mi pe WhatsApp.
ro romance: Bună frumoaso, am văzut poza ta și m-ai cucerit. Sunt văduv și aș vrea să te cunosc mai bine.
ro fee: Aveți nevoie urgentă de un împrumut? Oferim credite de la 5.000 la 500.000 euro cu dobândă de 2%, fără garanții.
fa pitch: سلام، شرکت ما به کسب‌وکارها کمک می‌کند مشتری بیشتری جذب کنند. این هفته پانزده دقیقه وقت برای تماس دارید؟
fa crypto: آیا به سرمایه‌گذاری در بیت‌کوین فکر کرده‌اید؟ با پلتفرم ما روزانه ۵ درصد سود تضمینی بگیرید.
fa task: کار در منزل با گوشی، روزانه پانصد هزار تومان درآمد بدون نیاز به تجربه. در تلگرام پیام بده.
fa romance: سلام عزیزم، عکست خیلی زیباست. من مجرد هستم و دوست دارم بیشتر با تو آشنا شوم.
th pitch: สวัสดีค่ะ บริษัทเราช่วยธุรกิจหาลูกค้าใหม่และเพิ่มยอดขาย ขอเวลาคุย 15 นาทีสัปดาห์นี้ได้ไหมคะ
th crypto: สนใจลงทุนบิตคอยน์ไหมคะ กำไรวันละ 5% การันตี ถอนได้ตลอด เริ่มต้นแค่ 1,000 บาท
th task: รับสมัครงานออนไลน์ทำที่บ้านผ่านมือถือ รายได้วันละ 500-1,000 บาท ไม่ต้องมีประสบการณ์ แอดไลน์มาได้เลย
th romance: สวัสดีครับ คุณสวยมาก ผมเห็นรูปแล้วประทับใจ ผมเป็นพ่อหม้าย อยากรู้จักคุณมากขึ้น
tl task: Naghahanap kami ng online worker, kumita ng 500 pesos kada araw gamit ang cellphone, walang experience na kailangan. Message mo ako sa Telegram.
tl crypto: Gusto mo bang mag-invest sa crypto? Kikita ka ng 10% bawat linggo, guaranteed ang profit.
sw task: Fanya kazi mtandaoni ukiwa nyumbani, pata shilingi 20000 kwa siku, hakuna uzoefu unaohitajika. Nitumie ujumbe WhatsApp.
sw crypto: Je, ungependa kuwekeza kwenye bitcoin? Utapata faida ya asilimia 10 kila wiki, faida imehakikishwa.
`);

/** Genuine messages that use the words of the others: business introductions, shop talk of finance, hiring with pay, warm words among friends. */
export const DELICATE: readonly FirstMessage[] = read(`
en genuine: Hi Sarah, thanks for the connection. I run a small accounting practice in Bristol and always like to meet people from the restaurant trade. Have a great week.
en genuine: Good to connect, Daniel. We supply packaging to several of the bakeries you mentioned on the panel, small world! Hope to see you at the fair in March.
en genuine: Hello, I am a journalist with a regional paper and I'm writing about crypto losses among pensioners. Could I quote your paper on recovery scams?
en genuine: I trade power futures for a utility. Saw your talk on intraday markets, really liked the part about wind forecasts. Could you share the slides?
en genuine: Our fund has just closed its third vehicle and I noticed we both sat on the same panel in 2019. How are things at the pension scheme?
en genuine: Hi, I'm organising a charity run for the hospice where my mother was. If you or your team want to take part, sign-up is open until Friday. No pressure at all.
en genuine: Hi Leo, we're hiring three part-time tutors, 25 pounds per hour, weekday evenings at our school in Leith. Do you know any students who might like it?
en genuine: You look so happy in the wedding pictures, congratulations to you both! We have to celebrate when you're back.
en genuine: Hi, I'm the new account manager for your company's phone contract. Karen retired in June. If anything does not work, you can reach me on 555-0176.
en genuine: I'm doing market research for my dissertation on remote work. It's a ten minute survey, completely anonymous. Would you be willing to fill it in?
en genuine: Hey, quick question: who at your place looks after the loading dock? Our driver was there at seven and found it closed.
en genuine: We met at the widows' support group in Hull last winter. I just wanted to say that your words helped me more than you know.
en genuine: Following up on our chat at the trade fair: the samples left today and should be with you on Monday.
en genuine: My brother passed away last month and I found your name in his address book. The service is on Friday at eleven, in case you would like to come.
en genuine: I see you're an editor at the review. Do you still accept essays from people outside the university? Mine is about river ports.
en genuine: Hi Nina, would you be interested in joining our advisory board? Four meetings a year, unpaid, but the dinners are excellent.
es genuine: Hola Pablo, soy periodista y estoy preparando un reportaje sobre estafas con criptomonedas. ¿Podría hacerle un par de preguntas?
es genuine: Encantada de conectar. Tenemos una pequeña agencia de traducción en Vigo y coincidimos mucho con vuestro equipo en la feria.
es genuine: Buscamos dos profesores de guitarra a tiempo parcial, 20 euros la hora, en nuestra escuela de Getafe. ¿Conoces a alguien?
es genuine: ¡Qué guapa sales en la foto de la boda! Un abrazo enorme para los dos, a ver si nos vemos en Navidad.
pt genuine: Prazer em te conhecer ontem no evento! Trabalho com crédito rural no banco e gostei muito da sua fala sobre seguro agrícola.
pt genuine: Olá Teresa, somos a nova equipa de apoio do vosso contrato de limpeza. Qualquer problema, o nosso número é o 210 000 456.
fr genuine: Bonjour Luc, enchantée. Je tiens une petite agence d'architecture à Nantes, j'ai beaucoup aimé votre conférence sur le bois.
fr genuine: Bonjour, journaliste indépendante, j'enquête sur les arnaques au bitcoin. Accepteriez-vous de répondre à mes questions ?
fr genuine: Toutes mes condoléances pour votre père. Il a été un client fidèle de notre librairie pendant trente ans.
de genuine: Hallo Frau Lenz, schön, dass wir uns vernetzt haben. Ich führe eine kleine Agentur für Barrierefreiheit in Halle und habe Ihren Vortrag sehr gemocht.
de genuine: Guten Tag, unsere Stiftung fördert Lesepaten. Hätten Sie Interesse, einmal im Monat in einer Schule vorzulesen? Ehrenamtlich natürlich.
de genuine: Ich bin die neue Kundenbetreuerin Ihrer Hausbank. Falls Sie Fragen zum laufenden Kredit haben, erreichen Sie mich unter 0341 000789.
de genuine: Bist du schon in Leipzig? Meine Nummer ist noch die alte, meld dich, wenn der Zug da ist.
it genuine: Piacere di averla conosciuta in fiera. La nostra tipografia stampa anche libri d'arte, se capita a Lucca venga a trovarci.
it genuine: Ciao bella, che sorpresa! Ho visto le foto del battesimo, siete meravigliosi. Un bacio a tutti.
hi genuine: नमस्ते भाभी, मुन्ना की फोटो बहुत प्यारी है। घर में सबको प्रणाम कहिएगा।
hi genuine: Sir, main bank mein loan department mein hoon, aapki file ke do kagaz kam hain. Kal branch mein aa sakte hain kya?
id genuine: Halo Kak Sinta, fotonya bagus sekali di acara wisuda! Salam untuk keluarga ya, semoga kita bisa bertemu lagi.
tr genuine: Merhaba Selin, gazeteciyim ve kripto dolandırıcılığı üzerine bir haber hazırlıyorum. Size birkaç soru sorabilir miyim?
tr genuine: Düğün fotoğraflarınız harika olmuş, çok mutlu olun! Yakında görüşelim.
ar genuine: مبارك التخرج يا سارة، صورك مع العائلة جميلة. سلامي للوالدة.
ar genuine: أنا موظف القروض في البنك، ينقص ملفكم مستندان. هل يمكنكم زيارة الفرع غدا؟
zh genuine: 你们婚礼的照片太好看了，祝福你们！下次回国一定聚聚。
zh genuine: 您好，我是银行的客户经理，您申请的房贷还缺两份材料，明天方便来网点吗？
ru genuine: Добрый день, я журналист, пишу о мошенничестве с криптовалютой. Можно задать вам несколько вопросов?
ru genuine: Фотографии со свадьбы чудесные, вы такие красивые! Обнимаю вас обоих.
nl genuine: Leuk om te connecten, Wouter. Ik heb een klein vertaalbureau in Breda en vond je lezing over leesbaarheid heel goed.
nl genuine: Ik ben journalist en schrijf over bitcoinfraude. Zou ik je een paar vragen mogen stellen?
pl genuine: Miło mi dołączyć do sieci. Prowadzę małą pracownię ceramiki w Krakowie i bardzo podobał mi się Pani wykład.
pl genuine: Jestem nową opiekunką Państwa umowy kredytowej w banku. Brakuje jeszcze dwóch dokumentów, proszę o kontakt z oddziałem.
ja genuine: 結婚式の写真を拝見しました。お二人ともとても幸せそうでした。落ち着いたらまた食事に行きましょう。
ja genuine: 新聞記者をしております。暗号資産の詐欺被害について取材しており、お話を伺えないでしょうか。
ko genuine: 결혼식 사진 잘 봤어요. 두 분 정말 행복해 보였어요. 다음에 또 만나요.
vi genuine: Ảnh cưới của hai bạn đẹp quá, chúc hai bạn hạnh phúc nhé! Khi nào về quê nhớ ghé nhà mình.
sv genuine: Hej Maja, jag är journalist och skriver om bedrägerier med bitcoin. Får jag ställa några frågor?
ro genuine: Ce poze frumoase de la nuntă! Să fiți fericiți, ne vedem la vară.
uk genuine: Фото з весілля чудові, ви такі щасливі! Обіймаю вас обох.
`);

/** Written after the phrases, by the same hand but in other words; the phrases were widened once more after them. */
export const LATER: readonly FirstMessage[] = read(`
en pitch: Hey Omar, love your feed! We just launched a tool that writes your LinkedIn posts with AI, first 50 users get 60% off. Here's the link if you want to give it a spin.
en pitch: Dear Sir, we are a leading manufacturer of LED panels in Shenzhen, ISO certified. Please kindly find our catalog and tell us your requirement for best quotation.
en pitch: Congrats on the new position! Most new VPs struggle with forecasting in their first 90 days. I put together a short playbook, mind if I send it over?
en pitch: Your competitors are already using TikTok ads. We took a brand just like yours from 20k to 180k a month. Want the case study?
en crypto: My aunt works at a big exchange and tells me the entry points, I made 40% last month on gold contracts. I can share the next one with you if you like.
en crypto: Have you been a victim of an online trading scam? Our hackers can get your money back, success rate 98%, contact ghostrecovery on Telegram.
en task: Part time data entry, copy paste work from your mobile, get 2500 weekly, registration is free, limited seats.
en romance: Hello, I'm Dr. Frank from Texas, currently with the UN in Yemen. Your profile impressed me, I believe God has led me to such a lovely woman.
en fee: Congratulations! Your e-mail was selected in the annual foundation draw and you are to receive 850,000 USD. Contact the claims agent with your name and address.
en guest: Greetings, I manage several high-traffic tech websites. I can publish your article with two do follow links for only $60. Let me know.
es pitch: Hola Carmen, ¿sabías que el 70% de las webs pierden clientes por ser lentas? Te hago un diagnóstico gratis y te digo cómo mejorarla.
es crypto: Tengo un asesor que opera oro y divisas por mí, el mes pasado gané 3.000 dólares. Si quieres te presento.
es romance: Buenas noches bella dama, disculpe mi atrevimiento, su sonrisa alegró mi día. Soy ingeniero petrolero y busco el amor.
pt pitch: Oi Renata! Criamos sites e cuidamos das redes sociais de clínicas. Posso te mandar uns exemplos e valores?
pt fee: Dinheiro na hora mesmo para negativado, parcelas que cabem no bolso. Consulte sem compromisso.
fr pitch: Bonjour Karim, avez-vous déjà pensé à déléguer votre prospection ? Nos commerciaux externalisés prennent des rendez-vous pour vous. Un échange rapide mardi ?
fr romance: Coucou, excuse-moi de te déranger, ton visage m'a tout de suite attiré. Je vis seul depuis la mort de ma femme.
fr fee: Besoin d'argent ? Prêt rapide accordé en 48h, même interdit bancaire. Répondez-moi en privé.
de pitch: Hallo Herr Maurer, viele Geschäftsführer verlieren Bewerber an die Konkurrenz. Mit unserem System besetzen Sie Stellen in 30 Tagen, garantiert. Kurz telefonieren?
de crypto: Mein Coach hat mir gezeigt, wie man mit Devisen jeden Tag 200 Euro verdient. Soll ich dir seinen Kontakt geben?
de task: Suche Leute für einfache Tätigkeit am Smartphone, 50 Euro am Tag, Auszahlung sofort.
it pitch: Salve Laura, gestiamo i social e la pubblicità di oltre 80 negozi. Le preparo un'analisi gratuita della sua pagina?
it romance: Buonasera, perdonami se ti scrivo, i tuoi occhi mi hanno stregato. Sono un chirurgo dell'ONU e cerco una compagna.
hi pitch: Sir aapki website Google par nahi dikh rahi. Hum SEO karke first page par la denge, price sirf 5000 mahina.
hi fee: आधार कार्ड पर 5 मिनट में 2 लाख का लोन पाएं, कोई कागज़ नहीं। अभी संपर्क करें।
id pitch: Selamat siang, apakah toko Ibu sudah punya website? Kami bisa buatkan mulai 900 ribu saja, gratis domain setahun.
id task: Lowongan admin online, kerja 1 jam sehari dari HP, gaji mingguan 1 juta, tidak perlu ijazah.
tr pitch: Merhaba, Instagram hesabınızı yönetip satışlarınızı ikiye katlayabiliriz. İlk ay ücretsiz, deneyelim mi?
tr romance: Selam, çok tatlı bir gülüşün var. Eşimi kaybettim, yalnız yaşıyorum, arkadaş olalım mı?
ar pitch: لدينا برنامج محاسبة سهل يوفر عليك نصف الوقت، هل تسمح لي بعرضه عليك خلال ربع ساعة؟
ar task: مطلوب موظفين للعمل أونلاين ساعتين باليوم براتب 600 دولار أسبوعيا، لا يشترط شهادة.
zh pitch: 李总好，我们做跨境物流的，欧美专线价格低、时效稳，有货可以找我报价。
zh romance: 看到你的头像觉得很有眼缘，我离异带着女儿在新加坡做生意，希望能和你成为知心朋友。
ru pitch: Здравствуйте! Делаем чат-боты, которые отвечают клиентам за вас круглосуточно. Показать, как это работает?
ru romance: Добрый вечер, у вас такая нежная улыбка. Я инженер на нефтяной платформе, овдовел, хочу найти свою вторую половинку.
nl pitch: Dag Els, onze AI-assistent beantwoordt al je klantmails. Zal ik een filmpje van twee minuten sturen?
nl fee: Geld nodig? Vandaag nog tot 50.000 euro op je rekening, ook met BKR, kleine administratiekosten vooraf.
pl pitch: Dzień dobry, prowadzimy księgowość online dla spółek, pierwszy miesiąc gratis. Zadzwonić w tym tygodniu?
pl task: Szukamy osób do oceniania hoteli w internecie, godzina dziennie, wypłata co wieczór w USDT.
ja pitch: 御社の採用サイトを拝見しました。応募数を3倍にした事例がございますので、オンラインで20分だけお話しさせてください。
ko pitch: 대표님, 저희 AI 광고 솔루션으로 광고비를 절반으로 줄이실 수 있습니다. 잠깐 통화 괜찮으세요?
vi task: Cần 10 bạn làm việc nhà bằng điện thoại, mỗi ngày 2 tiếng, lương 400k trả liền, ib mình nhé.
sv pitch: Hej Jonas, vi ringer dina kunder så att du slipper. Betala bara per bokat möte. Ska vi höras på tisdag?
ro pitch: Bună, facem magazine online complete de la 300 euro, cu plata în rate. Vă arăt câteva exemple?
fa pitch: سلام، برای فروشگاه شما سایت و سئوی کامل انجام می‌دهیم، ماه اول رایگان. نمونه‌کار بفرستم؟
th pitch: สวัสดีค่ะ เรารับยิงแอดและดูแลเพจ เริ่มต้น 2,900 บาท เดือนแรกลด 50% สนใจทักได้นะคะ
uk crypto: Мій наставник допоміг мені заробити 2000 доларів за тиждень на криптобіржі. Хочете, розповім, як почати зі 100?
uk pitch: Вітаю! Налаштуємо рекламу в Google та приведемо клієнтів за 7 днів, інакше повернемо гроші. Обговоримо?
en pitch: Hi Beth, I run a boutique recruitment marketing studio. We recently helped a logistics firm cut their agency spend by a third. Open to swapping notes on how we did it?
en pitch: Morning Raj! Still paying per seat for your CRM? Ours is flat-fee and migration is on us. Shall I get you a sandbox login?
en crypto: Hello friend, join our VIP group, our analysts post daily trades with 92 percent win rate. Minimum deposit 200 and you cash out on Fridays.
en task: Hi, we noticed your CV. Role: app booster. Work 45 mins from your phone, base pay 80 USD a day plus bonus. Reply 1 to start.
en romance: Hi cutie, you have the prettiest eyes I've ever seen on here. Can I have your number so we can talk?
en fee: I am a retired bank auditor in Accra. An account of 14.2 million has had no claimant for nine years and I need a trustworthy foreigner to stand as heir.
es pitch: Buen día Marcela, manejamos campañas de Google Ads para despachos como el suyo, con resultados desde el primer mes. ¿Le comparto un caso?
es task: Hola, te ofrezco trabajo fácil en línea, solo ver anuncios una hora al día y cobras cada noche por transferencia. ¿Te explico?
pt pitch: Bom dia Sílvia, a sua loja já vende pelo WhatsApp? Temos um robô que responde clientes 24h. Teste grátis por 15 dias, posso ativar?
pt romance: Olá, desculpe a ousadia, mas você tem um sorriso encantador. Sou engenheiro civil, divorciado, e procuro uma mulher especial.
fr pitch: Bonjour Hélène, saviez-vous que 6 PME sur 10 paient trop cher leur électricité ? Étude offerte en 10 minutes, je vous appelle jeudi ?
fr crypto: Salut, je gagne ma vie avec le trading d'or depuis deux ans. Je forme 5 personnes gratuitement ce mois-ci, ça te tente ?
de pitch: Hallo Frau Simon, viele Steuerkanzleien finden keine Fachkräfte mehr. Wir bringen Ihnen planbar Bewerbungen über Social Media, ohne Erfolg kein Honorar. Telefonat am Mittwoch?
de fee: Sie brauchen dringend Geld? Wir leihen Ihnen bis zu 80.000 Euro, Antwort am selben Tag, ohne Fragen.
it pitch: Ciao Davide, ho visto che il vostro sito non compare su Google. Con un piccolo intervento potreste raddoppiare le visite. Ne parliamo?
it task: Cerchiamo collaboratori per lavoro online semplice, bastano 30 minuti al giorno col cellulare, pagamento ogni sera.
hi pitch: सर, हम डॉक्टरों के क्लिनिक के लिए गूगल पर विज्ञापन चलाते हैं। पहले महीने में ही मरीज बढ़ेंगे। डेमो दिखाऊं?
hi crypto: Sir share market mein loss ho raha hai? Hamare group ki daily call se 10-15% profit pakka. Join karne ke liye message kijiye.
id pitch: Selamat pagi Bu, kami pabrik kemasan di Bekasi, harga langsung dari pabrik dan bisa custom logo. Boleh saya kirim katalognya?
id fee: Butuh modal usaha? Kami bantu pencairan dana tunai jaminan BPKB, bunga ringan, proses 1 hari.
tr pitch: Merhaba Hakan Bey, restoranınız için QR menü sistemimiz var, kurulum bedava. Beş dakikada anlatayım mı?
tr crypto: Yapay zeka robotumuz borsada sizin yerinize işlem yapıyor, aylık yüzde 20 kazanç. Katılmak ister misiniz?
ar pitch: أستاذة ليلى، نصمم هويات بصرية للمطاعم وننفذها خلال أسبوع. لدينا عرض لهذا الشهر، هل أرسل لك نماذج؟
ar romance: مساء الورد، لفتت نظري عيونك الساحرة، أنا طبيب أعيش وحيدا في تركيا وأبحث عن شريكة عمري.
zh pitch: 您好，我是做企业培训的，针对销售团队有一套课程，很多客户反馈业绩翻倍，想约您15分钟聊聊可以吗？
zh crypto: 最近在做黄金短线，跟着团队每天稳定盈利几百美金，有兴趣我可以带你一起。
ru pitch: Добрый день, Марина! Поставляем упаковку напрямую с фабрики, цены на 20% ниже рынка. Скинуть прайс?
ru task: Здравствуйте! Набираем людей на заполнение анкет, 2 часа в день с телефона, от 2500 ₽ ежедневно на карту.
nl pitch: Hi Tim, wij nemen de hele debiteurenadministratie over voor installateurs. Eerste maand gratis proberen?
nl romance: Dag mooie vrouw, ik kon je foto niet voorbij laten gaan. Ik ben ingenieur op zee en zoek een lieve partner.
pl pitch: Dzień dobry, czy Państwa sklep ma już chatbota? Nasz odpowiada klientom całą dobę i zwiększa sprzedaż o 15%. Pokazać demo?
pl fee: Potrzebna gotówka na święta? Do 30 tysięcy na dowód, decyzja w kwadrans, bez sprawdzania baz.
ja pitch: 初めまして。弊社は採用代行を行っており、御社のような成長企業様に多くご利用いただいております。資料だけでもお送りできればと思います。
ko crypto: 안녕하세요, 요즘 해외선물로 하루 50만원씩 벌고 있어요. 초보도 따라만 하면 됩니다. 관심 있으면 톡 주세요.
vi pitch: Chào chị Hà, bên em làm phần mềm quản lý kho cho xưởng may, dùng thử 30 ngày không mất phí. Em gọi chị mai được không ạ?
vi romance: Chào em, anh vô tình thấy em trên này, em có đôi mắt đẹp lắm. Anh làm kỹ sư dầu khí, vợ mất đã lâu, muốn tìm người tâm sự.
sv crypto: Hej! Min mentor lärde mig handla guld och jag drar in 3000 kr om dagen hemifrån. Vill du att jag visar hur?
ro pitch: Bună ziua, vă pot crește rezervările hotelului cu reclame pe Facebook, plătiți doar pentru rezultate. Vorbim 10 minute?
fa crypto: سلام، با ربات ترید ما ماهی ۳۰ درصد سود بدون زحمت بگیر، فقط صد دلار شروع کن.
th task: งานพิเศษทำหลังเลิกงาน แค่ดูคลิปแล้วแคปหน้าจอ ได้เงินวันละ 800 โอนทุกวัน สนใจแอดไลน์เลยค่ะ
uk pitch: Доброго дня! Робимо сайти для стоматологій під ключ за два тижні, від 12 000 грн. Показати приклади?
en genuine: Thanks for connecting, Ruth. I took over the allotment next to your mother's, she told me you work with soil. What would you put on heavy clay?
en genuine: Hi Alan, our museum is looking for a trustee with a finance background. It is voluntary, six evenings a year. Would you consider it?
en genuine: Hello Mei, I'm a PhD student in Leeds. Your dataset on bus delays is fantastic. Is there a version with stop ids?
en genuine: Hi Chris, we spoke on the train to Glasgow about your start-up. I asked our head of IT, she'd be happy to test the prototype in our two smaller clinics.
es genuine: Hola Nuria, soy la madre de Leo, del equipo de fútbol. ¿Nos pasas la lista para el regalo del entrenador?
es genuine: Buenas, vi tu charla sobre aguas residuales. En nuestra planta de Oviedo tenemos el mismo problema con los filtros, ¿lo resolvisteis?
pt genuine: Oi Paulo, aqui é a Débora da faculdade! Abri um consultório em Recife, se passar por lá venha tomar um café.
pt genuine: Caro colega, a revista procura pareceristas para um artigo sobre cooperativas. Teria interesse? O prazo é de quatro semanas.
fr genuine: Bonjour Anne, je reprends la pharmacie de la place après le départ de M. Collet. Au plaisir de travailler avec votre cabinet.
fr genuine: Salut Yanis, on joue toujours au badminton le mardi, il nous manque un quatrième. Ça te dit ?
de genuine: Hallo Tobias, ich bin ab August deine Nachfolgerin im Projekt Stadtwerke. Hättest du vor deinem Urlaub eine halbe Stunde für die Übergabe?
de genuine: Liebe Frau Adam, Ihr Buch über Hebammen hat mich sehr bewegt. Meine Großmutter war auch eine. Herzliche Grüße aus Jena.
it genuine: Buongiorno dottoressa, sono il papà di Sofia della 3B. La recita è stata spostata a giovedì, glielo scrivo perché la maestra non ha la sua mail.
it genuine: Ciao Luca, stiamo cercando un batterista per il sabato sera. Il tuo nome me l'ha fatto Enzo. Ti va di provare?
hi genuine: नमस्ते, मैं आपके गाँव के स्कूल में नई शिक्षिका हूँ। पुस्तकालय के बारे में आपसे बात करनी थी।
hi genuine: Rahul bhai, kal ke interview ke liye best wishes! Metro se aana, parking nahin milti.
id genuine: Pak Hendra, saya tetangga baru di blok C. Rapat RT hari Minggu jadi jam berapa ya?
tr genuine: Merhaba Zeynep, lise pilavı bu yıl 4 Haziran'da. Sınıfça geliyoruz, seni de bekliyoruz.
ar genuine: أهلا يا يوسف، وصلتني دعوتك للمؤتمر. هل الجلسة صباحا أم بعد الظهر؟
zh genuine: 张老师好，我是2015届的学生李敏，下个月回学校看您，您周三在吗？
ru genuine: Здравствуйте, Анна Петровна! Мы собираем воспоминания о нашей кафедре к юбилею. Поделитесь фотографиями?
nl genuine: Hoi Fleur, ik zag dat jij ook naar de conferentie in Gent gaat. Zullen we samen rijden?
pl genuine: Cześć Marek, remontujemy świetlicę i szukamy kogoś, kto zna się na akustyce. Rzuciłbyś okiem?
ja genuine: 先日の学会ではありがとうございました。ご質問いただいた図の元データをお送りします。
ko genuine: 선배님, 동문회 회비 계좌가 바뀌었어요. 이번 모임은 을지로에서 합니다.
vi genuine: Em chào cô, em là học trò cũ lớp 12A. Tụi em định về thăm trường dịp 20/11, cô có ở nhà không ạ?
sv genuine: Hej Karin, jag tar över som kassör i föreningen. Har du pärmen med kvittona kvar?
ro genuine: Bună Ioana, am citit articolul tău despre apicultură. Și tata are stupi, ți-ar plăcea să vii să-i vezi?
fa genuine: سلام خانم کریمی، از انجمن کتابداران هستم. نشست ماه آینده پنجشنبه است، تشریف می‌آورید؟
th genuine: พี่เอกครับ ผมน้องในชมรมดนตรี ปีนี้เราจัดคืนสู่เหย้าวันที่ 9 อยากให้พี่มาเล่นด้วย
uk genuine: Пане Юрію, ми з громади збираємо книжки для лікарні. Чи можна привезти їх до вашої крамниці?
`);

/** Written last: nothing was tuned after them, so what the lists make of these is the estimate to quote. */
export const LAST: readonly FirstMessage[] = read(`
en pitch: Hello Gwen, quick intro: we do fixed-price kitchens for property managers across the Midlands, fitted in five days. Happy to price your next void for free.
en pitch: Hi, is hiring sales reps on your list this quarter? We lease trained reps by the month so you skip recruiting. Can I show you two profiles?
en crypto: Dear investor, our company offers a plan where you put in 1000 and receive 3500 after seven days. Your money is insured. Contact our desk now.
en task: Urgent! 20 persons wanted to review products online, payment sent to your bank every day, students and housewives welcome.
en romance: I was scrolling and your lovely face made me stop. I'm a widowed contractor raising a boy on my own. Would you mind if we became friends?
en fee: Madam, my client's estate has 6.4 million euro to be placed with a foreign family. Reply with your full names so that I file the papers for you.
es pitch: Hola Andrea, ¿cansada de perseguir facturas? Nuestro sistema cobra por ti y solo pagas si recuperas. ¿Te lo enseño en 10 minutos?
es crypto: Amiga, entré con 100 dólares en una plataforma y en un mes retiré 900. Te paso el enlace de mi mentora si quieres probar.
pt pitch: Olá Fábio, imprimimos embalagens personalizadas a partir de 100 unidades, com amostra grátis. Posso enviar o catálogo?
pt task: Oportunidade: trabalhe pelo celular 1 hora por dia curtindo vídeos, receba via Pix na hora, até 120 reais diários.
fr pitch: Bonjour Élodie, notre outil rédige vos comptes rendus à votre place. 14 jours d'essai gratuit, ça vous dit d'y jeter un œil ?
fr romance: Bonsoir madame, votre regard m'a bouleversé. Je suis médecin militaire, divorcé, et j'aimerais construire quelque chose de sincère.
de pitch: Hallo Herr Falk, zahlen Sie im Betrieb noch über 30 Cent pro kWh? Ich vergleiche kostenlos für Sie, brauche nur die letzte Abrechnung.
de crypto: Hey, ich war auch skeptisch, aber seit ich die App nutze, kommen jede Woche 400 Euro aus Kryptos rein. Willst du es testen?
it pitch: Buongiorno Chiara, noleggiamo auto aziendali senza anticipo, consegna in 15 giorni. Le mando due offerte?
it fee: Hai bisogno di liquidità? Finanziamo anche chi ha avuto problemi con le banche, risposta in 24 ore.
hi pitch: नमस्ते जी, हम फैक्ट्री से सीधे सोलर पैनल लगाते हैं, सब्सिडी हम दिलाएंगे। बिजली का बिल आधा हो जाएगा। सर्वे कब करें?
id crypto: Kak, aku sudah 3 bulan pakai robot trading, tiap minggu withdraw 2 juta. Mau aku ajari caranya?
tr pitch: Merhaba Gül Hanım, toptan promosyon ürünleri üretiyoruz, logonuzu ücretsiz basıyoruz. Kataloğu göndereyim mi?
ar crypto: أختي، انضممت إلى منصة تداول وأسحب كل أسبوع 300 دولار، يمكنني أن أعلمك الطريقة مجانا.
zh task: 亲，诚招线上客服助理，手机即可操作，每天一两个小时，工资日结150，绝不收取任何费用。
ru pitch: Добрый день, Олег! Возим грузы из Китая под ключ за 18 дней, растаможка включена. Просчитать вашу доставку бесплатно?
nl crypto: Hoi, ik verdien elke maand 1500 euro bij met een handelsrobot, zonder zelf iets te doen. Zal ik je uitleggen hoe het werkt?
pl pitch: Dzień dobry, wynajmujemy fotobudki i oprawę na eventy firmowe, w maju 20% taniej. Przesłać zdjęcia i cennik?
ja romance: はじめまして、とても美しい方ですね。私はシンガポール在住の実業家で独身です。よかったらLINEでお話ししませんか。
ko pitch: 안녕하세요 대표님, 정부지원금으로 홈페이지를 무료로 만들어 드리고 있습니다. 이번 주 통화 가능하실까요?
vi pitch: Chào anh Tuấn, bên em nhận in bao bì giấy số lượng ít, miễn phí thiết kế. Em gửi anh mẫu tham khảo nhé?
sv romance: Hej fina du, ditt leende värmde mig. Jag är änkeman med en liten dotter och längtar efter någon att älska.
ro crypto: Salut, am început cu 200 de euro pe o platformă de trading și acum scot 1000 pe lună. Vrei să te învăț?
fa pitch: سلام جناب احمدی، ما دوربین مداربسته با نصب رایگان ارائه می‌دهیم، تخفیف ویژه این ماه. کاتالوگ بفرستم؟
th pitch: สวัสดีค่ะคุณวิชัย ทางเรารับทำบัญชีและภาษี เดือนแรกฟรี ปรึกษาได้ตลอด สนใจให้ติดต่อกลับไหมคะ
uk crypto: Привіт! Я вже третій місяць отримую пасивний дохід на криптобіржі, виводжу щотижня. Хочеш навчу?
en genuine: Hi Paula, your aunt said you repair violins. My son's bridge has cracked, could you take a look? We can bring it any evening.
en genuine: Hello Ben, I inherited my uncle's farm next to yours in April. I'd like to talk about the fence before we plant.
en genuine: Thank you for the lecture on sleep. I'm a night nurse and tried the light box, it really helps. What do you tell colleagues on rotating shifts?
en genuine: Hi Jo, I'm treasurer of the choir. The hall wants the deposit by Friday, can you approve the transfer in the bank app?
es genuine: Hola Inés, soy el técnico que instaló vuestro ascensor. La revisión gratuita del primer año toca en mayo, ¿qué día os viene bien?
pt genuine: Boa tarde professora, o meu grupo escolheu a sua empresa para o trabalho de marketing. Podia responder a três perguntas por escrito?
fr genuine: Bonjour Malik, nous avons fait la formation secourisme ensemble. Tu avais noté le numéro du formateur ? J'en ai besoin pour mon club.
de genuine: Hallo Herr Özdemir, wir sind die neuen Mieter über Ihrer Bäckerei. Stört es Sie, wenn am Samstag die Möbel um sieben kommen?
it genuine: Gentile ingegnere, il comune ci chiede la relazione sul ponte entro marzo. Può dirmi se il vostro sopralluogo resta fissato per il 12?
hi genuine: सर, मेरी बेटी आपकी कोचिंग में पढ़ती है। क्या रविवार की परीक्षा का समय बदल गया है?
id genuine: Assalamualaikum Bu, saya wali kelas Rafi. Minggu depan ada pertemuan orang tua, semoga Ibu bisa hadir.
tr genuine: Hocam, tezimi teslim ettim, emeğiniz için çok teşekkür ederim. Savunma tarihi belli olunca yazarım.
ar genuine: دكتور، والدتي تتابع معكم في العيادة. هل نتيجة التحليل جاهزة أم ننتظر حتى الخميس؟
zh genuine: 您好，我是楼下新开书店的店主，想问问您二楼的空调外机能不能换个位置，夏天有点吵。
ru genuine: Виктор, добрый день. Это Нина из хора, репетицию перенесли на среду, ноты лежат у вахтёра.
nl genuine: Beste Koen, ik ben de opvolger van Hilde bij de woningcorporatie. Zullen we het dossier van de Kerkstraat eens samen doornemen?
pl genuine: Pani Ewo, jestem tatą Zosi z grupy Biedronki. Zbieramy się w sobotę malować salę, dołączy Pani?
ja genuine: 町内会の山田です。来月の防災訓練の名簿を作っております。ご家族の人数を教えていただけますか。
ko genuine: 안녕하세요, 같은 아파트 주민입니다. 주차장 공사 설명회가 목요일 저녁에 있다고 합니다.
vi genuine: Chào chị, em là phụ huynh bé Na. Lớp mình góp tiền mua quạt, chị chuyển giúp em trước thứ sáu nhé.
sv genuine: Hej Oskar, jag hittade din cykel vid stationen. Jag har låst in den i vårt förråd, hör av dig när du vill hämta.
ro genuine: Bună seara, domnule doctor, mama are programare luni. Să vină cu analizele vechi?
fa genuine: سلام آقای نوری، مادرم شاگرد شما بود. مراسم بزرگداشت ایشان جمعه است، خوشحال می‌شویم تشریف بیاورید.
th genuine: สวัสดีครับ ผมเป็นผู้ปกครองน้องต้น พรุ่งนี้น้องลาป่วยนะครับ ฝากครูเก็บการบ้านไว้ด้วย
`);
