/** They offered guest posts, sponsored articles or links. */
import { NO_HISTORY } from "../people/history.ts";
import { onFirstContact } from "../verdict/heard.ts";
import { phrases } from "../verdict/phrase.ts";
import { signal } from "../verdict/signal.ts";

const links = phrases(
  {
    en: [
      "guest|sponsored|paid|guest-blog [blog] post|posts|posting|article|articles|blogging|contribution|contributions|content",
      "backlink|backlinks|dofollow|do-follow|nofollow|linkbuilding",
      "link building|insertion|insertions|exchange|exchanges|placement|placements|juice|swap|outreach",
      "niche edits|edit|relevant-sites|sites",
      "write|contribute|publish|submit .. article|articles|post|content|blog .. for|on|to [your] blog|website|site|publication",
      "da|dr|domain-authority|domain-rating # .. sites|site|websites|blogs|plus|traffic|links|posts|dofollow",
      "high|strong|good da|dr|authority sites|websites|blogs|domains|site|links|publications",
      "your-site|your-website|your-blog|you accept|accepts|accepting|allow|publish .. guest|sponsored|paid|link|articles|third-party",
      "permanent link|links|post|backlink",
      "casino|cbd|betting|gambling|crypto [and|or] .. links|posts|articles|niche|accepted|content",
      "article placement|placements",
      "pr publication|publications .. forbes|sites|guaranteed|prices",
    ],
    es: [
      "articulo|articulos|post|posts|contenido|publicacion|publicaciones|entrada|entradas patrocinado|patrocinados|invitado|invitados|patrocinada|patrocinadas|de-invitado|de-pago|remunerado",
      "enlace|enlaces dofollow|do-follow|patrocinado|patrocinados|permanente|permanentes",
      "compra|venta|intercambio|construccion|creacion|insercion de enlaces|links|backlinks",
      "backlinks|backlink|linkbuilding|dofollow|guest-post|guest-posts",
      "guest posting",
    ],
    pt: [
      "artigo|artigos|post|posts|publicacao|publicacoes|publipost|conteudo patrocinado|patrocinados|patrocinada|convidado|convidados|pago|pagos|paga",
      "link|links dofollow|patrocinado|permanente|patrocinados|permanentes",
      "compra|venda|troca|construcao|insercao de links|backlinks",
      "backlinks|backlink|linkbuilding|dofollow|guest-post|guest-posts|publieditorial",
    ],
    fr: [
      "article|articles|contenu|contenus|post|posts|publication sponsorise|sponsorises|invite|invites|sponsorisee|sponsorisees",
      "lien|liens dofollow|sponsorise|sponsorises|permanent|permanents|retour",
      "achat|vente|echange|echanges|insertion|acquisition de|d'un lien|liens|backlinks",
      "backlinks|backlink|netlinking|dofollow|guest-post|linkbuilding",
      "article invite",
    ],
    de: [
      "gastbeitrag|gastbeitrage|gastartikel|linkaufbau|linktausch|linkbuilding|backlinks|backlink|dofollow|linkplatzierung|gastbeitrags|gastbeitragen",
      "gesponserte|gesponserter|gesponserten|bezahlte|bezahlter|sponsored artikel|beitrage|beitrag|post|posts|content",
      "dofollow|do-follow|permanente|permanenter link|links",
      "guest post|posts",
      "artikel .... dofollow|backlink|veroffentlichen|platzieren .. auf|blog|website|seite .... link|dofollow|preis",
    ],
    it: [
      "articolo|articoli|post|contenuti|pubblicazione sponsorizzato|sponsorizzati|ospite|ospiti|sponsorizzata|a-pagamento",
      "link|collegamenti dofollow|sponsorizzati|permanenti|permanente",
      "acquisto|vendita|scambio|inserimento [di] link|backlink",
      "backlink|backlinks|linkbuilding|dofollow|guest-post|guest-posting|link-building",
    ],
    hi: [
      "guest post|posting|article",
      "backlink|backlinks|dofollow|sponsored-post|sponsored-article|link-building",
      "गेस्ट पोस्ट",
      "बैकलिंक|बैकलिंक्स|डूफॉलो",
      "प्रायोजित|स्पॉन्सर्ड लेख|पोस्ट|आर्टिकल",
    ],
    id: [
      "guest post|posting|blogging",
      "backlink|backlinks|dofollow|linkbuilding|content-placement",
      "artikel|konten|postingan bersponsor|berbayar|sponsor|titipan|tamu",
      "jasa|jual|beli|tukar backlink|link|content-placement",
    ],
    tr: [
      "tanitim yazi*",
      "backlink*|dofollow|linkbuilding|guest-post",
      "misafir|konuk|sponsorlu yazi*|yazar*|icerik*|makale*",
      "link satis*|satin|alim*|takas*|degisim*|insa*",
    ],
    ar: [
      "باك-لينك|باكلينك|روابط-خلفية|backlink|دوفولو|جيست-بوست",
      "مقال|مقالات|منشور|مقالة ... برعاية|مدفوع|دعائي|ضيف|مدفوعة|ممول|ممولة|إعلانية",
      "تبادل|بيع|شراء ... روابط|الروابط|باك",
      "نشر مقال|مقالات ..... موقعك|مدونتك|مواقع",
    ],
    zh: ["外链|反向链接|友情链接|友链|软文|客座文章|付费文章|付费发文|投稿付费|换链|dofollow|新闻源发布|发稿"],
    ru: [
      "гостевой|гостевые|платные|платная|рекламные|спонсорск*|гостевую|платную|рекламную пост*|стать*|публикаци*|размещени*",
      "вечные|обратные|dofollow|внешние|арендные ссылки|ссылок",
      "ссылок|ссылки .. купить|продаж*|обмен|биржа|размещени*|покупк*",
      "обмен|покупка|продажа|размещение ссылками|ссылок|ссылки|статей",
      "бэклинк*|линкбилдинг*|крауд-ссылк*|backlinks|backlink|dofollow",
    ],
    uk: [
      "гостьов*|платн*|рекламн* пост*|статт*|публікаці*|розміщенн*",
      "вічні|зворотні|зовнішні посилання|посилань",
      "обмін|купівля|продаж|розміщення посиланнями|посилань|статей",
      "беклінк*|лінкбілдинг*|dofollow|backlink|backlinks",
    ],
    nl: [
      "gastblog|gastblogs|gastartikel|gastartikelen|linkbuilding|backlinks|backlink|linkruil|dofollow|gastbijdrage",
      "gesponsord|gesponsorde|betaalde artikel|artikelen|blog|blogs|content|post|posts|berichten",
      "dofollow|permanente link|links",
      "guest post|posts",
      "links kopen|verkopen|ruilen|plaatsen",
    ],
    pl: [
      "artykul|artykuly|artykulow|wpis|wpisy|post|tekst sponsorowany|sponsorowane|sponsorowanych|goscinny|goscinne|goscinnych|sponsorowanego",
      "wpisy|artykuly|teksty goscinne|sponsorowane",
      "link|linki|linkow dofollow|sponsorowane|stale|zwrotne",
      "wymiana|sprzedaz|kupno|zakup|pozyskiwanie|budowanie linkow|linkami",
      "linkbuilding|backlink|backlinki|dofollow|guest-post|backlinkow",
    ],
    ja: [
      "被リンク|相互リンク|リンク購入|バックリンク|ゲスト投稿|寄稿記事|記事広告掲載|スポンサー記事|有料の寄稿|有料記事|リンク掲載|ドゥフォロー|dofollow",
      "寄稿|記事 .... 掲載 .... 料金|有料|謝礼|リンク",
      "有料 ..... 記事|寄稿|掲載",
    ],
    ko: [
      "백링크*|게스트-포스팅*|게스트포스팅*|게스트-포스트*|스폰서-글*|원고-게재*|링크-교환*|링크빌딩*|dofollow|링크-구매*",
      "유료|협찬|스폰서 원고*|글*|기사*|게시*|포스팅* .... 게재*|블로그*|가능*|링크*",
      "블로그 .. 임대*|대여*|매입*|원고*",
    ],
    vi: [
      "guest post|posts|posting",
      "backlink|backlinks|dofollow|textlink",
      "bai [viet|pr] tai-tro|pr|tra-phi|khach .. website|dang|site|link",
      "dang|mua|ban|trao-doi [bai] backlink|bai-pr|textlink|link|lien-ket",
      "ban|mua backlink|textlink",
    ],
    sv: [
      "gastinlagg|gastblogg|gastartikel|gastartiklar|lankbygge|backlinks|backlink|lankbyte|dofollow|lankplacering",
      "sponsrade|sponsrad|betalda artiklar|artikel|inlagg|text",
      "dofollow|permanenta lank|lankar|lanken",
      "guest post|posts",
      "kopa|salja|byta lankar|lankar",
    ],
    ro: [
      "articol|articole|postare|postari|advertorial|advertoriale|continut sponsorizat|sponsorizate|sponsorizata|invitat|platite",
      "advertoriale|backlink|backlink-uri|backlinks|dofollow|linkbuilding|guest-post|guest-posting",
      "link|link-uri|linkuri dofollow|permanente|permanent",
      "schimb|vanzare|cumparare|insertie [de] link|link-uri|linkuri",
    ],
    fa: ["رپورتاژ|بکلینک|بک-لینک|رپورتاژآگهی|پست-مهمان|لینکسازی|لینک-سازی|خرید-لینک|تبادل-لینک|فالو-لینک"],
    th: ["แบคลิงค์|แบ็คลิงก์|backlink|ลงบทความ|บทความสปอนเซอร์|แลกลิงก์|guest-post|dofollow|ซื้อลิงก์"],
    tl: ["guest post|posts|article", "backlink|backlinks|dofollow|sponsored-post|sponsored-article"],
    sw: ["backlink|backlinks|dofollow|guest-post|makala-ya-kulipia"],
    bn: [
      "গেস্ট পোস্ট*|ব্লগিং",
      "ব্যাকলিংক*|ব্যাকলিঙ্ক*|ডুফলো|ডু-ফলো",
      "স্পনসরড|স্পন্সরড|স্পনসর্ড|পেইড পোস্ট*|আর্টিকেল*",
      "guest post|posting",
      "backlink|backlinks|dofollow",
    ],
    ur: ["گیسٹ ... پوسٹ|پوسٹنگ", "بیک-لنک|بیکلنک|ڈوفالو|ڈو-فالو", "اسپانسرڈ|سپانسرڈ|پیڈ ... پوسٹ|آرٹیکل"],
  },
  {
    // Whoever looks for such work, teaches it or quotes it in a question of their own.
    en: ["thesis|dissertation|intern|internship|vacancy|job-description|hiring"],
  },
);

export const guestPostOffer = signal({
  id: "guest-post-offer",
  group: "spam",
  family: "pitch",
  title: "Offered guest posts or backlinks",
  why: "The trade in links writes to everybody who has a website. Editors and bloggers who live from such offers can switch this signal off.",
  points: 38,
  needs: ["messages"],
  languages: links.languages,
  hears: (text) => links.find(text) !== undefined,
  look: onFirstContact("guest-post-offer", "offered guest posts or backlinks"),
  examples: {
    fires: [
      {
        person: {
          messages: { ...NO_HISTORY, received: 1, heard: [{ signal: "guest-post-offer", date: "2024-05-01", number: 1, opening: true }] },
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
            heard: [{ signal: "guest-post-offer", date: "2024-05-01", number: 7, opening: false }],
          },
        },
      },
      { person: { messages: NO_HISTORY } },
    ],
  },
});
