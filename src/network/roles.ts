/** What a job title is about: role words of many languages mapped to one, and words that say nothing about a field. */

/** One line a role: the word it counts as, then the words of other languages, folded. */
const SAME_ROLE = `
engineer ingeniero ingeniera engenheiro engenheira ingenieur ingenieurin ingegnere muhendis muhendisi insinyur inzynier inzenyr inginer ingenjor ingenior инженер مهندس 工程师
developer desarrollador desarrolladora desenvolvedor desenvolvedora developpeur developpeuse entwickler entwicklerin sviluppatore sviluppatrice gelistirici yazilimci pengembang programista vyvojar utvecklare utvikler ontwikkelaar programmer programador programadora programmierer programmeur разработчик программист مطور 开发
software logiciel yazilim
manager gerente gestor gestora responsable responsabile mudur muduru yonetici manajer kierownik leiter leiterin chef менеджер مدير 经理 管理
director diretor diretora directeur directrice direktor direktorin direttore direttrice direktur dyrektor директор
designer disenador disenadora diseñador gestalter tasarimci progettista projektant desainer дизайнер مصمم 设计师
teacher profesor profesora professor professora enseignant enseignante lehrer lehrerin insegnante docente ogretmen guru nauczyciel larare leraar учитель преподаватель معلم 老师 教师
nurse enfermera enfermero enfermeira enfermeiro infirmier infirmiere krankenschwester pfleger pflegefachfrau infermiere infermiera hemsire perawat pielegniarka медсестра ممرض 护士
doctor physician medico medica medecin arzt arztin doktor dokter lekarz врач طبيب 医生
lawyer attorney abogado abogada advogado advogada avocat avocate rechtsanwalt rechtsanwaltin anwalt avvocato avukat pengacara prawnik adwokat юрист адвокат محامي 律师
accountant contador contadora contable comptable buchhalter buchhalterin contabile commercialista muhasebeci akuntan ksiegowa ksiegowy бухгалтер محاسب 会计
architect arquitecto arquiteto arquiteta architekt architektin architecte architetto mimar arsitek архитектор 架构师
analyst analista analyste analist analistin analytiker analityk аналитик محلل 分析师
consultant consultor consultora berater beraterin consulente danisman konsultan doradca konsult консультант مستشار 顾问
sales ventas vendas vente ventes vertrieb vendite satis penjualan sprzedaz verkauf commercial comercial продаж مبيعات 销售
marketing mercadeo mercadotecnia pazarlama pemasaran маркетинг تسويق 市场
recruiter reclutador reclutadora recrutador recrutadora recruteur recruteuse rekruter recruitment recruiting reclutamiento recrutamento recrutement personalberater personalvermittler talent headhunter ik rekrutacja рекрутер توظيف 招聘
student estudiante estudante aluno alumno etudiant etudiante studentin studente ogrenci mahasiswa uczen студент طالب 学生
research researcher investigador investigadora pesquisador pesquisadora chercheur chercheuse forscher forscherin ricercatore ricercatrice arastirmaci peneliti badacz исследователь باحث 研究员
finance finanzas financas finanzen finanza finans keuangan finanse финансы مالية 金融
data datos dados donnees daten dati veri dane данных بيانات 数据
project proyecto proyectos projeto projetos projet projets projekt projekte progetto proje proyek проект مشروع 项目
education educacion educacao enseignement bildung istruzione egitim pendidikan edukacja образование تعليم 教育
health salud saude sante gesundheit salute saglik kesehatan zdrowie здоровье صحة 健康
security seguridad seguranca securite sicherheit sicurezza guvenlik keamanan bezpieczenstwo безопасность امن 安全
construction construccion construcao bau costruzioni insaat konstruksi budowa строительство
logistics logistica logistique logistik lojistik logistyka логистика 物流
production produccion producao produktion produzione uretim produksi produkcja производство 生产
quality calidad qualidade qualite qualitat qualita kalite kualitas jakosc качество 质量
communication communications comunicacion comunicacao kommunikation comunicazione iletisim komunikasi komunikacja
insurance seguros assurance assurances versicherung versicherungen assicurazioni sigorta asuransi ubezpieczenia
law legal derecho juridico direito droit juridique recht giuridico hukuk hukum prawo
photographer fotografo fotografa photographe fotograf fotografer фотограф 摄影师
journalist periodista jornalista journaliste giornalista gazeteci wartawan dziennikarz журналист صحفي 记者
translator traductor traductora tradutor tradutora traducteur traductrice ubersetzer ubersetzerin traduttore traduttrice cevirmen penerjemah tlumacz переводчик مترجم 翻译
writer escritor redactor redator redacteur autor texter scrittore yazar penulis
electrical electrico eletrico electrique elektro elettrico elektrik listrik elektryczny
mechanical mecanico mecanique maschinenbau meccanico makine mesin mechaniczny
civil bauingenieur insaatmuhendisi sipil
`;

const toRole = new Map<string, string>();
for (const line of SAME_ROLE.trim().split("\n")) {
  const [role, ...words] = line.split(" ") as [string, ...string[]];
  for (const word of [role, ...words]) toRole.set(word, role);
}

/** Ranks, connecting words and other words of titles that tell no field, folded. */
const EMPTY = new Set(
  (
    "the a an of at in for and or to on with by from de del da do dos das la le les el los las un une une il lo gli di e y et und der die das den fur im am bei von zu en van het i w na ve ile " +
    "senior junior sr jr lead leader head chief principal staff associate assistant vice president vp svp evp avp ceo cto cfo coo cmo cio cpo chro executive officer founder cofounder co owner " +
    "partner member team group global regional national international deputy interim acting freelance freelancer self employed independent intern internship trainee fellow specialist expert " +
    "coordinator supervisor administrator representative professional level ii iii iv new all our my your company ltd inc gmbh llc corp pvt private limited technologies solutions services " +
    "socio fundador fundadora fondateur grunder inhaber geschaftsfuhrer geschaftsfuhrerin titolare kurucu pendiri jefe jefa coordinador coordinadora coordenador coordenadora asistente auxiliar " +
    "manager director"
  ).split(" "),
);

/** Words of recruiting, mapped. */
export const HIRING = "recruiter";

const NUMBER = /^\p{N}+$/u;
/** Most words begin in a to z, and are no numbers. */
const isNumber = (word: string): boolean => (word < "a" || word > "\x7f") && NUMBER.test(word);

/** The field words of a title or company: mapped across languages, without ranks and connecting words. Repeats are kept once. */
export function fieldWords(words: readonly string[]): string[] {
  const found = new Set<string>();
  for (const word of words) {
    const role = toRole.get(word) ?? word;
    if (role.length > 1 && !EMPTY.has(role) && !isNumber(role)) found.add(role);
  }
  return [...found];
}

/** Words that stand in anybody's title, beside the role words: fields, tools of the trade, ranks. */
const TITLE = new Set(
  (
    "business product operations account customer client success support service development web mobile frontend backend full stack fullstack cloud devops systems system network database machine " +
    "learning ai artificial intelligence analytics science scientist digital media social content brand creative art graphic ux ui user experience interface information technology it test testing " +
    "automation infrastructure platform site reliability embedded hardware industrial manufacturing process supply chain procurement purchasing buyer hr human resources people culture training " +
    "strategy strategic growth public relations policy affairs government community event events real estate investment banking bank audit auditor tax risk compliance credit treasury financial " +
    "medical clinical pharmacist dental therapist psychologist social worker professor lecturer graduate undergraduate phd postdoctoral bachelor master degree university college school department " +
    "faculty institute programme program portfolio technical technician technology field regional area country office assistant secretary executive board chairman chairwoman chair president founding " +
    "freelance contract part time full remote based at"
  ).split(" "),
);

/** Whether a folded word is ordinary in titles, so that sharing it says nothing. */
export function isTitleWord(word: string): boolean {
  return toRole.has(word) || EMPTY.has(word) || TITLE.has(word);
}

/** Fields of work by words that stand for them, mapped by `fieldWords` first. A word of two fields stands in both. */
const FIELDS = `
technology: software developer data backend frontend fullstack devops cloud sre database web mobile android ios java python javascript php net programmer programming coding computer it informatics informatica informatique informatik sysadmin network cybersecurity ai ml llm blockchain saas tech technology platform platforms infrastructure automation qa testing tester scrum agile sap erp crm analytics bi robotics embedded firmware gis
selling: sales account accounts customer customers client clients clientes cuentas kunden klanten commercial business retail store shop broker presales partnerships revenue growth franchise seller vendedor vendedora vendeur verkaufer comercio tienda loja delegado delegada zona marketing brand branding advertising seo sem media social content copywriter campaign ecommerce commerce publicidad publicidade publicite werbung communication pr procurement purchasing buyer compras achats einkauf
finance: finance financial accountant accounting bank banking banker audit auditor tax treasury controller controlling credit investment investments equity fund funds wealth trader trading actuary actuarial insurance payroll bookkeeper fiscal impuestos impots steuer steuern contabilidad contabilidade comptabilite buchhaltung fintech capital
health: nurse doctor health healthcare hospital clinic clinical medical medicine pharmacy pharmacist dental dentist surgeon surgery therapist physiotherapist physio psychologist psychology patient care caregiver midwife radiology biology biologist biotech pharma laboratory lab veterinary vet nutrition nutritionist paramedic
education: teacher school university college education lecturer tutor professor academic academy headmaster principal kindergarten curriculum library librarian escuela escola ecole schule scuola okul colegio universidad universidade universite universitat
law: lawyer law notary notario notaire notar paralegal judge court counsel litigation solicitor barrister compliance juridica juridico abogados advogados avocats rechtsanwalte
design: designer design graphic illustrator illustration architect architecture interior fashion photographer photography film video animation artist art music musician ux ui creative theatre dance
people: recruiter hr human resources payroll staffing talent humanos humains personal rh rrhh people
building: construction civil building builder structural site surveyor geotechnical concrete plumber electrician carpenter obra obras chantier bauleiter bauleitung estate inmobiliaria imobiliaria immobilier immobilien
industry: mechanical electrical manufacturing production plant factory industrial maintenance machinist welding quality chemical process automotive aerospace energy oil gas mining solar wind petroleum technician mechanic usine fabrica
logistics: logistics supply warehouse transport transportation shipping freight fleet driver port customs courier almacen entrepot lager
hospitality: hotel hospitality restaurant chef cook kitchen tourism travel guide housekeeping barista catering event events waiter hotels resort
journalism: journalist editor writer newspaper publishing translator press redaccion redaktion
public: government public police army military municipal ministry policy social nonprofit ngo charity church community
farming: agriculture farm farming agronomist forestry fishing agricola farms food
`;

const fieldsOfWord = new Map<string, string[]>();
for (const line of FIELDS.trim().split("\n")) {
  const [field, words = ""] = line.split(": ") as [string, string?];
  for (const word of words.split(" ")) fieldsOfWord.set(word, [...(fieldsOfWord.get(word) ?? []), field]);
}

/** The fields of work that mapped words speak of; none where no word is known. */
export function fieldsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => fieldsOfWord.get(word) ?? []));
}
