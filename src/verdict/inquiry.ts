/** Journalists and researchers speak of offers and of fraud in their own words, and ask strangers for their time. */
import { phrases } from "./phrase.ts";

/** Says that the sender asks for a newspaper or for science. */
export const inquiries = phrases({
  en: [
    "i|i'm|im [am] [a|an|the] .. journalist|reporter|correspondent",
    "journalist|reporter|correspondent|editor at|with|from",
    "writing|working|preparing|researching .. article|story|feature|piece|investigation|report|documentary about|on|into",
    "my|for-my [phd|doctoral|master|master's|bachelor|bachelor's] thesis|dissertation|doctorate",
    "phd|doctoral student|candidate|researcher",
    "study|research|research-project .... participants|interviewees|respondents",
  ],
  es: [
    "soy|como [una|un] periodista|reportero|reportera|redactora|corresponsal",
    "periodista|redactora|redactor|reportera|reportero de|del|en",
    "preparo|preparando|escribo|escribiendo|trabajando|elaborando .. reportaje|articulo|investigacion|documental|cronica",
    "mi|mi-propia [proyecto] tesis|tfg|tfm|doctorado|investigacion-doctoral",
  ],
  pt: [
    "sou|como [uma|um] jornalista|reporter|pesquisadora|pesquisador",
    "jornalista|reporter|redatora|redator do|da|de|no|na",
    "preparando|escrevendo|fazendo|produzindo|apurando .. reportagem|materia|artigo|documentario",
    "minha|meu [pesquisa|trabalho] tese|tcc|mestrado|doutorado|dissertacao",
  ],
  fr: [
    "je suis [une|un] journaliste|reporter|doctorante|doctorant|chercheuse|chercheur",
    "journaliste|redactrice|redacteur au|a|chez|pour|pigiste|independante|independant",
    "prepare|ecris|realise|mene|travaille .. article|enquete|reportage|documentaire|dossier",
    "ma|mon these|memoire|doctorat|etude-universitaire",
  ],
  de: [
    "journalist|journalistin|reporter|reporterin|redakteur|redakteurin|volontar|volontarin",
    "aus|von|in der [lokal|wirtschafts] redaktion",
    "recherchiere|schreibe|arbeite .... artikel|beitrag|reportage|geschichte|recherche",
    "meine|meiner masterarbeit|bachelorarbeit|doktorarbeit|dissertation|abschlussarbeit|promotion",
    "im rahmen meiner|unserer|einer studie|masterarbeit|bachelorarbeit|promotion|dissertation|forschung",
  ],
  it: [
    "sono [una|un] giornalista|redattrice|redattore|ricercatrice|ricercatore|dottoranda|dottorando",
    "giornalista|redattrice|redattore|cronista di|del|della|de|per|presso",
    "preparando|scrivendo|lavorando|realizzando .... articolo|inchiesta|servizio|reportage|documentario",
    "mia|mio tesi|dottorato|tesi-di-laurea",
  ],
  hi: [
    "patrakar|journalist|reporter hoon|hun|hu|hai|se",
    "पत्रकार|रिपोर्टर|संवाददाता",
    "शोध|पीएचडी|शोधार्थी|रिसर्च कर|छात्र|छात्रा|के-लिए",
    "रिपोर्ट|लेख|स्टोरी .. कर|लिख|तैयार",
    "अखबार|अख़बार|समाचार-पत्र|न्यूज़ ... से|में",
  ],
  id: [
    "saya .. wartawan|jurnalis|reporter|peneliti",
    "wartawan|jurnalis|reporter dari|di",
    "menulis|menyusun|menyiapkan|menggarap .. liputan|artikel|laporan|reportase",
    "skripsi|tesis|disertasi saya|kami",
    "kami|saya sedang meneliti|melakukan-penelitian",
  ],
  tr: [
    "gazeteci*|muhabir*|editor*|haberci* ben|benim|olarak|yim|yum",
    "gazetesi*|dergisi*|haber ... muhabir*|servis*|editor*|gazeteci*",
    "haber|dosya|dosyasi|yazi|belgesel|arastirma hazirliyor*|yapiyor*|yaziyor*|uzerinde",
    "tezim*|yuksek-lisans|doktora ... icin|tezi*|arastirma*|ogrenci*",
  ],
  ar: [
    "صحفي|صحافي|صحفية|صحافية|الصحفي|الصحفية|مراسل ... من|في|موقع|جريدة|صحيفة",
    "أعمل|أعد|أكتب ... تحقيق|تقرير|مقال",
    "رسالة|بحث ... الماجستير|الدكتوراه|التخرج",
  ],
  zh: ["记者|记者团|编辑部", "采访 您|你", "我的|我|做|写 ... 论文|毕业论文|博士论文|硕士论文|课题", "研究 ... 访谈|受访|问卷"],
  ru: [
    "я|меня|это .... журналист*|корреспондент*|редактор*",
    "журналист|журналистка|корреспондент|корреспондентка|редакция из|газеты|издания|портала|журнала|телеканала",
    "готовлю|готовим|пишу|пишем|делаю .. материал|статью|расследование|репортаж|сюжет",
    "моей|мою|моя|пишу .. диссертации|диссертацию|диплом|дипломной|магистерской|исследования",
  ],
  uk: [
    "я|мене|це .... журналіст*|кореспондент*|редактор*",
    "журналіст|журналістка|кореспондент|кореспондентка|редакція з|газети|видання|порталу|журналу",
    "готую|готуємо|пишу|пишемо|роблю .. матеріал|статтю|розслідування|репортаж|сюжет",
    "моєї|мою|моя|пишу .. дисертації|дисертацію|диплом|дипломної|магістерської|дослідження",
  ],
  nl: [
    "ik ben [een] .. journalist|journaliste|verslaggever|redacteur|onderzoeker|promovendus",
    "journalist|journaliste|verslaggever|redacteur bij|van|voor",
    "schrijf|werk|maak .. artikel|reportage|verhaal|onderzoek|documentaire over|naar",
    "mijn scriptie|masterscriptie|bachelorscriptie|afstudeeronderzoek|promotieonderzoek|proefschrift",
  ],
  pl: [
    "jestem|jako .. dziennikark*|dziennikarz*|reporter*|redaktor*|badacz*",
    "dziennikarka|dziennikarz|redaktor|redaktorka|redakcja|redakcji ... gazety|portalu|tygodnika|dziennika|magazynu|kuriera|pisma",
    "przygotowuje|pisze|robie|pracuje .. tekst*|artykul*|reportaz*|material*|sledztw*",
    "moj|moja|mojej|moim prac|prace|pracy|doktorat*|magisterk*|magistersk*|licencjack*|badan*",
  ],
  ja: ["記者 ... です|と申します", "取材", "卒業論文|修士論文|博士論文|卒論|修論", "研究 ... インタビュー|調査|ご協力"],
  ko: [
    "기자*입니다|기자인데*|기자* 드립니다|연락드립니다|연락드려요",
    "취재*",
    "논문*|석사* 인터뷰*|설문*|연구*|준비*",
    "기사* 준비*|작성*|쓰고",
  ],
  vi: [
    "toi|em|minh la [mot] phong-vien|nha-bao|bien-tap-vien|nghien-cuu-sinh",
    "phong-vien|nha-bao cua|tai|bao|o",
    "dang viet|lam|thuc-hien .. bai-bao|bai-viet|phong-su|dieu-tra|khoa-luan|luan-van|luan-an",
  ],
  sv: [
    "jag ar [en] .. journalist|reporter|redaktor|forskare|doktorand",
    "journalist|reporter|redaktor pa|vid|for",
    "skriver|jobbar|gor .. artikel|reportage|granskning|dokumentar om",
    "min|mitt examensarbete|uppsats|avhandling|masteruppsats",
  ],
  ro: [
    "sunt [o|un] .. jurnalist|jurnalista|reporter|redactor|cercetator|cercetatoare|doctorand|doctoranda",
    "jurnalist|jurnalista|reporter|redactor la|pentru",
    "scriu|pregatesc|lucrez|documentez .. articol|ancheta|reportaj|material",
    "lucrarea|teza mea|de-licenta|de-disertatie|de-doctorat",
  ],
  fa: ["خبرنگار|روزنامهنگار|روزنامه-نگار", "پایان-نامه|پایاننامه|رساله"],
  th: ["ผู้สื่อข่าว|นักข่าว", "วิทยานิพนธ์|งานวิจัย"],
  bn: ["সাংবাদিক|প্রতিবেদক", "গবেষণা|থিসিস ... করছি|জন্য"],
  tl: ["mamamahayag|reporter|journalist ako|po|ng|sa", "thesis|pananaliksik ko|namin|po"],
});
