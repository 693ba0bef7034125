/** Who speaks of such adverts by trade without placing any: the phrases that excuse a position from the weaker lists. */
import type { PhrasesByLanguage } from "./phrase.ts";

/** Those who fight, study, regulate or report on fraud, and the words of an ordinary post. */
export const BYSTANDERS: PhrasesByLanguage = {
  en: [
    "anti|counter fraud|scam|scams|mlm",
    "fraud|scam|scams|ponzi|pyramid",
    "compliance|regulatory|regulation|enforcement|policy|prosecutor|attorney|lawyer|counsel|solicitor|paralegal|police|detective",
    "investigator|investigations|investigating|investigative|journalist|reporter|editor|author|researcher|professor|lecturer|phd|student",
    "charity|trustee|foundation|nonprofit|non-profit|ngo|volunteer",
    "analyst|actuary|actuarial|accountant|auditor|underwriter|economist|engineer|developer|architect|scientist|chemist|designer",
    "product|program|project|portfolio|fund|account|relationship|branch|risk|operations|office|hr manager",
    "annuity|annuities|pension|pensions|retirement|insurance|wealth|bank|reit|etf|bonds|securities",
  ],
  es: [
    "fraude|estafas|periodista|investigador|investigadora|abogado|abogada|cumplimiento|fiscalia|policia|profesor|profesora|docente|estudiante",
    "analista|auditor|auditora|contador|contadora|contable|gerente|jefe|director|directora|coordinador|coordinadora|ingeniero|ingeniera",
    "fundacion|banco|seguros|pensiones|ong",
  ],
  pt: [
    "fraude|fraudes|golpes|jornalista|pesquisador|pesquisadora|advogado|advogada|conformidade|policia|professor|professora|estudante",
    "analista|auditor|auditora|contador|contadora|gerente|diretor|diretora|coordenador|coordenadora|engenheiro|engenheira|supervisor|supervisora",
    "fundacao|banco|seguros|previdencia|ong",
  ],
  fr: [
    "fraude|fraudes|arnaques|journaliste|chercheur|chercheuse|avocat|avocate|conformite|police|professeur|etudiant|etudiante",
    "analyste|auditeur|auditrice|comptable|directeur|directrice|responsable|chef|chargee|charge|ingenieur|ingenieure",
    "fondation|banque|assurance|assurances|association",
  ],
  de: [
    "betrug|betrugs*|journalist|journalistin|forscher|forscherin|anwalt|anwaltin|rechtsanwalt|rechtsanwaltin|polizei|professor|professorin|student|studentin",
    "analyst|analystin|buchhalter|buchhalterin|leiter|leiterin|referent|referentin|sachbearbeiter|sachbearbeiterin|ingenieur|ingenieurin|entwickler|entwicklerin",
    "stiftung|bank|sparkasse|versicherung|versicherungen|verein",
  ],
  it: [
    "frodi|truffe|giornalista|ricercatore|ricercatrice|avvocato|avvocata|polizia|professore|professoressa|studente|studentessa",
    "analista|revisore|contabile|direttore|direttrice|responsabile|impiegato|impiegata|ingegnere",
    "fondazione|banca|assicurazioni|associazione",
  ],
  id: ["penipuan|wartawan|jurnalis|peneliti|pengacara|polisi|dosen|mahasiswa|analis|akuntan|auditor|manajer|kepala|yayasan|bank|asuransi"],
  tr: [
    "dolandiricilik*|gazeteci|arastirmaci|avukat|polis|profesor|ogretim|ogrenci*|analist*|muhasebe*|denetci|mudur*|uzman*|muhendis*|vakfi|vakif|banka*|sigorta*",
  ],
  ru: [
    "мошенничеств*|журналист*|исследователь|юрист|адвокат|полиции|профессор|преподаватель|студент*|аналитик|бухгалтер|аудитор|директор|менеджер|инженер*|фонд|фонда|банк|банка",
  ],
  uk: [
    "шахрайств*|журналіст*|дослідни*|юрист|адвокат|поліції|професор|викладач|студент*|аналітик|бухгалтер|аудитор|директор|менеджер|інженер*|фонд|банк",
  ],
  nl: [
    "fraude|oplichting|journalist|onderzoeker|advocaat|politie|hoogleraar|student|analist|accountant|manager|directeur|medewerker|stichting|bank|verzekeringen",
  ],
  pl: [
    "oszustw*|dziennikarz|dziennikarka|badacz|adwokat|prawnik|policja|profesor|student|studentka|analityk|ksiegowy|ksiegowa|audytor|dyrektor|kierownik|inzynier|fundacja|bank|ubezpieczenia",
  ],
  ar: ["احتيال|صحفي|باحث|محامي|محاسب|مدقق|محلل|مهندس|مدير|أستاذ|طالب|مؤسسة-خيرية|بنك|مصرف|تأمين"],
  zh: ["反诈|反欺诈|反传销|记者|律师|警察|研究员|教授|学生|分析师|会计|审计|合规|风控|工程师|经理|总监|债券|基金|固收|银行|保险"],
  ja: ["詐欺|記者|弁護士|警察|研究員|教授|学生|アナリスト|会計士|監査|エンジニア|部長|課長|銀行|保険"],
};
