/** First messages in many languages through the ears of all signals: what unwanted ones are heard as, and that genuine ones lead to no removal. */
import { describe, expect, it } from "vitest";
import { listen } from "../../src/analyse.ts";
import { type Heard, type History, NO_HISTORY } from "../../src/people/history.ts";
import { signals } from "../../src/signals/index.ts";
import { lureCryptoInvest } from "../../src/signals/lure-crypto-invest.ts";
import { offPlatformEarly } from "../../src/signals/off-platform-early.ts";
import { shortLinkFirst } from "../../src/signals/short-link-first.ts";
import { unfilledPlaceholder } from "../../src/signals/unfilled-placeholder.ts";
import { textOnce } from "../../src/text/text.ts";
import { assess } from "../../src/verdict/assess.ts";
import type { Assessment } from "../../src/verdict/assessment.ts";
import { exampleNetwork, lookAt } from "../../src/verdict/example.ts";
import { isNudge } from "../../src/verdict/pitch.ts";
import { DEFAULT_POLICY } from "../../src/verdict/policy.ts";
import type { Signal } from "../../src/verdict/signal.ts";
import { DELICATE, type FirstMessage, GENUINE, LAST, LATER, UNWANTED } from "./first-messages.ts";

const heard = ({ text }: FirstMessage) => listen(text, "received", true).heard;
/** An offer, by whatever name; a wish to go on elsewhere alone is none. */
const isOffered = (message: FirstMessage) => heard(message).some((id) => /^lure-|^pitch-first$|^guest-|^unfilled-/.test(id));
const isLured = (message: FirstMessage) => heard(message).some((id) => id.startsWith("lure-"));

/** Somebody who wrote this the day after connecting, two years ago, and never got an answer: nothing but the message decides. */
function judged(message: FirstMessage): Assessment {
  const { network } = exampleNetwork({
    person: {
      connectedOn: "2024-01-10",
      messages: {
        ...NO_HISTORY,
        received: 1,
        daysReceived: 1,
        contactDays: 1,
        first: "2024-01-11",
        last: "2024-01-11",
        startedBy: "them",
        heard: heard(message).map((signal) => ({ signal, date: "2024-01-11", number: 1, opening: true })),
      },
    },
    messagesSince: "2015-01-01",
  });
  return assess(network, signals, DEFAULT_POLICY)[0] as Assessment;
}

const isGenuine = ({ kind }: FirstMessage) => kind === "genuine";
const genuine = [...GENUINE, ...DELICATE, ...[...LATER, ...LAST].filter(isGenuine)];
const unwanted = [...UNWANTED, ...[...LATER, ...LAST].filter((message) => !isGenuine(message))];
const lastUnwanted = LAST.filter((message) => !isGenuine(message));
const languagesOf = (messages: readonly FirstMessage[]) => [...new Set(messages.map(({ language }) => language))];
const share = (messages: readonly FirstMessage[], test: (message: FirstMessage) => boolean) =>
  messages.filter(test).length / messages.length;
const told = (messages: readonly FirstMessage[]) => messages.map(({ language, text }) => `${language} ${text}`).join("\n");

describe("the collection", () => {
  it("is large and in many languages", () => {
    expect(genuine.length).toBeGreaterThanOrEqual(150);
    expect(languagesOf(genuine).length).toBeGreaterThanOrEqual(21);
    expect(unwanted.length).toBeGreaterThanOrEqual(150);
    expect(languagesOf(unwanted).length).toBeGreaterThanOrEqual(17);
  });
});

describe("genuine first messages", () => {
  it("lead to removal in 2 % of cases at most", () => {
    const removed = genuine.filter((message) => judged(message).verdict === "remove");
    expect(removed.length, told(removed)).toBeLessThanOrEqual(genuine.length * 0.02);
  });
  it("are heard as a lure in 1 % at most, as any offer in 3 %", () => {
    expect(share(genuine, isLured)).toBeLessThanOrEqual(0.01);
    expect(share(genuine, isOffered)).toBeLessThanOrEqual(0.03);
  });
  it("that were kept unseen fare no worse", () => {
    const unseen = [...GENUINE.filter((message) => message.unseen), ...LAST.filter(isGenuine)];
    expect(share(unseen, isLured)).toBeLessThanOrEqual(0.01);
    expect(share(unseen, isOffered)).toBeLessThanOrEqual(0.03);
  });
});

describe("unwanted first messages", () => {
  it.each(languagesOf(unwanted))("are heard in %s", (language) => {
    const own = unwanted.filter((message) => message.language === language);
    expect(share(own, isOffered), told(own.filter((message) => !isOffered(message)))).toBeGreaterThanOrEqual(0.6);
  });
  it("that were kept unseen beside the lists are heard as well", () => {
    expect(
      share(
        UNWANTED.filter(({ unseen }) => unseen),
        isOffered,
      ),
    ).toBeGreaterThanOrEqual(0.9);
  });
  it("in words of their own, written last, are heard half of the time", () => {
    expect(share(lastUnwanted, isOffered)).toBeGreaterThanOrEqual(0.5);
  });
  it.each([
    ["crypto", "lure-crypto-invest"],
    ["task", "lure-task-job"],
    ["fee", "lure-advance-fee"],
    ["romance", "lure-romance"],
    ["guest", "guest-post-offer"],
    ["pitch", "pitch-first"],
    ["mlm", "pitch-first"],
  ])("of the kind %s are heard as %s", (kind, id) => {
    const own = UNWANTED.filter((message) => message.kind === kind);
    expect(share(own, (message) => heard(message).includes(id))).toBeGreaterThanOrEqual(0.9);
  });
});

const hears = (signal: Signal, text: string) => signal.hears?.(textOnce(text));

describe("ears", () => {
  it.each(["Please add me on WhatsApp", "https://wa.me/447700900123", "Telegram: @ada_example7", "我不常用领英，加我微信"])(
    "another channel: %s",
    (text) => expect(hears(offPlatformEarly, text)).toBe(true),
  );
  it.each([
    "我们医院在研究肺部肿瘤晚期患者的护理，想向您请教几个月前的那篇文章。",
    "请发到我的邮箱，里面是现金流的数据。",
    "我做股票质押业务，先跟您打个招呼。",
    "为了避免英语错误，您能帮忙看一下吗？",
    "您已入选我们论坛的讲者名单，恭喜！",
    "谢谢您来参加 online 会议！",
    "500円から寄付できる活動をしています。",
  ])("nothing in %s", (text) => expect(listen(text, "received", true).heard).toEqual([]));
  it.each(["I work at WhatsApp now", "We study signal processing", "The telegram from 1912 is in our archive"])(
    "no other channel: %s",
    (text) => expect(hears(offPlatformEarly, text)).toBe(false),
  );
  it.each(["https://example.org/win", "Hi Ada, look at this bit.ly/3xYzAbC", "你好 https://example.org/zh"])("mainly a link: %s", (text) =>
    expect(hears(shortLinkFirst, text)).toBe(true),
  );
  it.each(["Here is the paper we spoke about after your talk in Ghent: https://example.org/paper", "Either/or, you choose", "www"])(
    "not mainly a link: %s",
    (text) => expect(hears(shortLinkFirst, text)).toBe(false),
  );
  it.each(["Hi {{first_name}}, quick one", "Hello %FIRSTNAME%,", "Dear [First Name]", "Hola {nombre}", "Hi <FirstName>", "Hi *|FNAME|*"])(
    "a placeholder: %s",
    (text) => expect(hears(unfilledPlaceholder, text)).toBe(true),
  );
  it.each(["Sales grew 12% to 14% last year", "See [1] and [2]", "The set {a, b}", "<3 happy birthday", "2 * 3 * 4"])(
    "no placeholder: %s",
    (text) => expect(hears(unfilledPlaceholder, text)).toBe(false),
  );
  it.each(["Just bumping this to the top of your inbox", "Any thoughts on my last message?", "Konnten Sie sich mein Angebot ansehen?"])(
    "a reminder: %s",
    (text) => expect(isNudge(textOnce(text))).toBe(true),
  );
  it.each(["Did you get home safely?", "The bus was late again"])("no reminder: %s", (text) => expect(isNudge(textOnce(text))).toBe(false));
});

const person = (...heard: readonly Heard[]): { messages: History } => ({ messages: { ...NO_HISTORY, received: heard.length, heard } });
const first = (signal: string): Heard => ({ signal, date: "2024-05-01", number: 1, opening: true });
const strength = (signal: Signal, ...heard: readonly Heard[]) => lookAt(signal, { person: person(...heard) })?.strength;

describe("who asks about offers", () => {
  const offer = "Trabaja desde casa dando me gusta a vídeos y gana 80 $ al día. Sin experiencia, pago diario.";
  it.each([
    "I am a reporter with the Exampleton Courier, writing an article about crypto schemes that promise 10% a day. Could I ask you three questions?",
    "Soy periodista del Diario de Ejemplo y preparo un reportaje sobre quienes ofrecen trabajos desde casa con pago diario por dar me gusta. ¿Me daría diez minutos?",
    "Ich bin Redakteurin bei der Musterzeitung und recherchiere zu Kryptowährungen und garantierten Renditen von 10 % im Monat. Hätten Sie Zeit für ein Gespräch?",
    "Je suis journaliste au Courrier d'Exemple : j'écris une enquête sur les prêts sans garantie. Auriez-vous dix minutes ?",
    "मैं दैनिक उदाहरण अख़बार से पत्रकार हूँ, घर बैठे कमाई के नाम पर ठगी पर रिपोर्ट कर रही हूँ।",
    "您好，我是《例子晚报》的记者，正在写一篇关于手机兼职点赞赚钱骗局的报道，想采访您。",
    "Здравствуйте, я журналистка портала «Пример», готовлю материал о подработке на дому: ставить лайки, выплаты каждый день, опыт не нужен.",
    "I work on my master's thesis about network marketing and passive income; may I interview you for 20 minutes?",
  ])("%s", (text) => {
    const isOffer = ({ id }: Pick<Signal, "id">) => /^(?:lure|pitch)-/.test(id);
    expect(signals.filter(isOffer).some((signal) => hears(signal, text))).toBe(true);
    expect(listen(text, "received", true).heard.filter((id) => isOffer({ id }))).toEqual([]);
  });
  it.each([
    ["I'm a second-year student at Example University. ", "Could we have a quick 20-minute call about your path this week?"],
    ["Soy estudiante de Economía en la Universidad de Ejemplo. ", "¿Podríamos agendar una llamada de 20 minutos esta semana?"],
    ["Ich studiere im vierten Semester an der Musterhochschule. ", "Hätten Sie Zeit für ein 20-minütiges Telefonat diese Woche?"],
    ["저는 예시대학교 3학년 재학 중입니다. ", "이번 주에 20분 정도 줌 미팅 가능하실까요?"],
  ])("a slot is not asked for as sellers do: %s", (who, ask) => {
    expect(listen(ask, "received", true).heard).toContain("scheduler-first");
    expect(listen(who + ask, "received", true).heard).not.toContain("scheduler-first");
  });
  it("an offer without a question of that kind is one", () => expect(listen(offer, "received", true).heard).toContain("lure-task-job"));
});

describe("what joins an offer", () => {
  it("another channel weighs less alone than with an offer", () => {
    const alone = strength(offPlatformEarly, first("off-platform-early")) as number;
    expect(alone).toBeLessThan(strength(offPlatformEarly, first("off-platform-early"), first("lure-romance")) as number);
    expect(strength(offPlatformEarly, first("off-platform-early"), { ...first("pitch-first"), opening: false })).toBe(alone);
  });
  it("after the third message another channel is none", () =>
    expect(strength(offPlatformEarly, { ...first("off-platform-early"), number: 4 })).toBeUndefined());
  it("a banker's offer counts whole once something joins it", () => {
    const position = "Fund Manager";
    const look = (...heard: readonly Heard[]) => lookAt(lureCryptoInvest, { person: { position, ...person(...heard) } })?.strength;
    expect(look(first("lure-crypto-invest"))).toBe(0.5);
    expect(look(first("lure-crypto-invest"), first("off-platform-early"))).toBe(1);
    expect(look(first("lure-crypto-invest"), first("lure-romance"))).toBe(1);
  });
  it("no reason quotes a message", () => {
    for (const message of unwanted.slice(0, 60)) {
      for (const { because } of judged(message).receipt) expect(because).not.toContain(message.text.slice(0, 12));
    }
  });
});
