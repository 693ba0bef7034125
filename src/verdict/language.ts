/** Which languages a text may be in: enough to look only for phrases that could be in it, and generous, for a wrong guess finds nothing. */

/** Small words no sentence goes without, apart from those that are English words too. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  es: "el la los las un una de del que y en es por para con su tu te le se lo mi mis sus tus como pero mas hola gracias esta este estoy soy somos hay muy si al nos nuestra nuestro desde solo puedo tienes tiene buenas buenos",
  pt: "o os um uma de do da dos das que e em no na por para com seu sua te se voce voces meu minha mas mais como ola oi obrigado obrigada esta este estou sou somos nao muito ao nos nossa nosso tem pode bom boa pelo pela eu",
  fr: "le les un une des du de que et en est pour avec votre vos vous nous je tu te ton ta tes mon ma mes mais plus bonjour salut merci cette ce dans sur pas qui avez suis sommes notre nos au aux ai avoir bonsoir c'est c j l d n s",
  de: "der die das ein eine und zu mit fur ist im von den dem sie ihr ihre ihnen ich du dir dich mir mich wir uns unser unsere nicht auch auf haben hat habe kann bei hallo guten danke oder aber noch wie zum zur bis ab aus ohne",
  it: "il lo gli un una di del della dei che e per con su tuo tua suo sua ti le si mi ma piu come ciao grazie buongiorno salve questo questa sono siamo non nostra nostro ho hai al alla nel da sei puoi posso anche",
  hi: "hai hain ka ki ke ko se mein par aap aapko aapki aapke kya nahi karo kare karein karke liye kar ho bhi aur hum ham mujhe mera meri namaste sir ji yeh roz ghar kijiye",
  id: "yang dan di ke dari untuk dengan ini itu saya anda kamu kami kita bisa ada tidak sudah pak bu ibu bapak kak apakah atau dalam akan juga halo terima kasih selamat cukup hanya per mau aku",
  tr: "ve bir bu icin ile da de mi misiniz siz sizi size sen ben biz cok merhaba selam var yok olarak gibi daha ne nasil ister musunuz mu iyi gunler bey hanim evden gunluk sadece her",
  nl: "de het een en van je jij u uw ik wij ons onze is zijn voor met op aan niet dat die ook heb hebt heeft kan zal hallo hoi goedemorgen goedemiddag bedankt dag beste naar bij uit maar als dan graag nog te ben bent",
  pl: "i w na z do sie nie to jest ze jak czy dla pan pani panu panstwa panstwo dzien dobry czesc witam moge mam ma nasza nasz nas mnie ci cie bez od po za oraz jestem dziekuje tym lub co twoje",
  vi: "va la cua cho voi co khong duoc toi em anh chi ban minh ben nhe chao mot nay cac nhung de tu thi ma rat muon dang se o qua ngay moi nguoi cong ty",
  sv: "och att det som en ett du dig din ditt jag vi oss var er ar har med for pa till av inte om hej tack kan vill ska din dina men fran utan nar mig sa vad eller",
  ro: "si de la in pe cu un o este sunt nu ca sa va iti imi mai din pentru prin buna salut multumesc dumneavoastra ta tau mea noi noastra sau ce fara aveti ati as am fi daca doar",
  tl: "ang ng sa mga na ay ako ka mo ko po ba kami tayo ito at para kung hindi gusto naman lang ninyo iyo may walang ng kada",
  sw: "na ya wa kwa ni za la katika yako yangu yetu je una nina sana habari hii kila hakuna au kama wewe mimi ukiwa kwenye",
};

const LANGUAGES = Object.keys(SMALL_WORDS);
const BITS = new Map<string, number>();
LANGUAGES.forEach((language, bit) => {
  for (const word of (SMALL_WORDS[language] as string).split(" ")) BITS.set(word, (BITS.get(word) ?? 0) | (1 << bit));
});

/** Scripts, and the languages of ours written in them. */
const SCRIPTS: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/\p{Script=Cyrillic}/u, ["ru", "uk"]],
  [/\p{Script=Arabic}/u, ["ar", "fa", "ur"]],
  [/\p{Script=Devanagari}/u, ["hi"]],
  [/\p{Script=Hangul}/u, ["ko"]],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ["ja"]],
  [/\p{Script=Han}/u, ["zh", "ja"]],
  [/\p{Script=Thai}/u, ["th"]],
  [/\p{Script=Bengali}/u, ["bn"]],
];

/** Ours with Latin letters alone need no second look. */
const ONLY_ASCII = /^[ -~]*$/;
/** In a text this short one small word is evidence enough. */
const SHORT = 12;

/** The languages a text may be in; English always, for its words are everywhere. */
export function languagesOf(folded: string, tokens: readonly string[]): readonly string[] {
  const languages = ["en"];
  const counts = new Uint16Array(LANGUAGES.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const bits = BITS.get(tokens[at] as string);
    if (bits === undefined) continue;
    for (let bit = 0; bit < LANGUAGES.length; bit += 1) if (bits & (1 << bit)) counts[bit] = (counts[bit] as number) + 1;
  }
  const least = tokens.length <= SHORT ? 1 : 2;
  for (let bit = 0; bit < LANGUAGES.length; bit += 1) if ((counts[bit] as number) >= least) languages.push(LANGUAGES[bit] as string);
  if (!ONLY_ASCII.test(folded)) {
    for (const [script, written] of SCRIPTS) {
      if (script.test(folded)) for (const language of written) if (!languages.includes(language)) languages.push(language);
    }
  }
  return languages;
}
