/** Positions and names of people who connect with everybody and say so. */
import { tidy } from "../text/clean.ts";
import { plain, textOf } from "../text/text.ts";
import { positionSays, profilePhrases } from "../verdict/phrase.ts";
import { signal } from "../verdict/signal.ts";

const openness = profilePhrases({
  en: [
    "open networker|networkers|networking-to-all",
    "opennetworker",
    "open to connect|connecting|connections [with] all|everyone|anyone|everybody",
    "i|will|happily|always accept|accepting [all|every] [connection|new|linkedin] invites|invitations|requests|invitation|invite",
    "accept|accepting|welcome|accepts all|every|any [connection|new|linkedin] invites|invitations|requests|connections|invite|invitation",
    "never|not decline|reject|idk|refuse [an|any|your] [invites|invitations|requests|invitation|invite|idk|connection]",
    "no idk|idks",
    "invites|invitations|requests welcome|welcomed|accepted",
    "# connections|followers|first-degree|1st-degree|1st-level|direct-connections",
    "lets|let's|please|pls connect|add-me .. all|everyone|# connections|welcome",
    "add me|invite-me .. linkedin|network|connection|connections|open",
    "super|top connector|networker|linked .. linkedin|lion|#|open",
    "toplinked|top-linked member|networker|open|lion",
    "follow for follow|follow-back",
    "linkedin open networker",
  ],
  es: [
    "# contactos|seguidores|conexiones",
    "acepto [todas|todas-las] [las] invitaciones|solicitudes|conexiones",
    "abierto|abierta a [todas|nuevas] [las] conectar-con-todos|invitaciones|todas-las-conexiones",
  ],
  pt: ["# contatos|seguidores|conexoes", "aceito|aceitando todos|todas [os|as] convites|solicitacoes|conexoes", "aceito convites|conexoes"],
  fr: [
    "# abonnes|relations|contacts-linkedin|connexions",
    "j'accepte|accepte [toutes|tous] [les] [vos] invitations|demandes",
    "reseauteur ouvert",
  ],
  de: ["# kontakte|follower|verbindungen", "nehme|akzeptiere alle [kontakt|kontaktanfragen] anfragen|einladungen|kontaktanfragen|an"],
  it: ["# collegamenti|follower|contatti-linkedin", "accetto [tutti|tutte] [gli|le|i] inviti|richieste|collegamenti"],
  hi: ["sabhi|sab requests|invites accept", "# कनेक्शन|फॉलोअर्स"],
  id: ["# koneksi|pengikut", "terima|menerima semua undangan|koneksi|permintaan"],
  tr: ["# baglanti|takipci", "tum davetleri|baglanti-isteklerini|istekleri kabul*"],
  ar: ["# متابع|جهة-اتصال", "أقبل|اقبل جميع|كل الدعوات|الطلبات|طلبات"],
  zh: ["接受所有 邀请|好友|连接", "# 好友|粉丝|人脉", "互粉|互关|有加必回"],
  ru: ["# контактов|подписчиков", "принимаю все приглашения|заявки|запросы"],
  nl: ["# connecties|volgers", "accepteer alle uitnodigingen|verzoeken"],
  pl: ["# kontaktow|obserwujacych", "akceptuje wszystkie zaproszenia"],
  ja: ["つながり申請 ... 歓迎|全員", "相互フォロー"],
  ko: ["# 팔로워|인맥|1촌", "일촌|1촌 환영|신청 .. 모두|환영", "맞팔"],
  ro: ["# conexiuni|urmaritori", "accept toate invitatiile|cererile"],
  sv: ["# kontakter|foljare", "accepterar alla inbjudningar|forfragningar"],
});

/**
 * LinkedIn Open Networker, in capitals and standing by itself: lions are also airlines, clubs, brewers and surnames. In a name it counts
 * only in brackets or dotted, for there are people called Lion.
 */
/** The capitals, or letters in costume and characters that do not show. */
const MAYBE_LION =
  /L(?:\.\s?I|IO|iO)|[\u00ad\u0132-\u013f\u01c7-\u01cb\u1d35-\u1d62\u200b-\u200f\u2024-\u2026\u2060\u2071\u2110-\u217b\u2488-\u24d8\ufb01-\ufb03\ufe52\ufeff\uff0e-\uff49\ud833\ud835\ud83c]/;
const LION =
  /(?:^|[|•·★☆✪➤►/,;([{*&+–—-]\s*|🦁\s*)(?:LION|L\.\s?I\.\s?O\.\s?N\.?|LiON)(?=\s*(?:$|[|•·★☆✪/,;)\]}*&+–—-]|🦁|\d|open|Open|OPEN|\p{Extended_Pictographic}))/u;
const LION_IN_NAME = /[([{]\s*(?:LION|LiON)\s*[)\]}]|(?<!\p{L})L\.\s?I\.\s?O\.\s?N(?!\p{L})/u;
const LION_FIRM = /(?<!\p{L})lion(?!\p{L})/u;

export const openNetworker = signal({
  id: "open-networker",
  group: "spam",
  family: "position",
  title: "Describes themselves as an open networker",
  why: "Who accepts everybody collects contacts rather than knows them. Harmless as such, so it weighs little.",
  points: 8,
  needs: ["connections"],
  reads: ["job", "name"],
  notices: ({ raw }) => MAYBE_LION.test(raw),
  languages: openness.languages,
  look: (person) => {
    const said = positionSays(person, openness);
    if (said) return said;
    const { position, company, name } = person;
    const isLion = MAYBE_LION.test(position) && LION.test(plain(position)) && !LION_FIRM.test(textOf(company).folded);
    const source = isLion ? position : MAYBE_LION.test(name) && LION_IN_NAME.test(plain(name)) ? name : undefined;
    return source === undefined
      ? undefined
      : { strength: 1, because: `calls themselves a LION, a LinkedIn open networker: “${tidy(source)}”` };
  },
  examples: {
    fires: [
      { person: { position: "LION | 20K+ connections" } },
      { person: { position: "Sales leader (L.I.O.N.)" } },
      { person: { position: "CEO & open networker, I accept all invites" } },
      { person: { position: "Acepto todas las invitaciones" } },
      { person: { position: "接受所有邀请" } },
      { person: { firstName: "Ada", lastName: "Example (LION)", name: "Ada Example (LION)" } },
    ],
    silent: [
      { person: { position: "First Officer", company: "Lion Air" } },
      { person: { position: "President, Lions Club of Exampleton" } },
      { person: { position: "Brand Manager - LION", company: "Lion" } },
      { person: { firstName: "MARIE", lastName: "LION", name: "MARIE LION" } },
      { person: { position: "Open Source Network Engineer" } },
      { person: { position: "Leads the LION observatory project" } },
    ],
  },
});
