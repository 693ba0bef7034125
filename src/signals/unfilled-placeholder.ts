/** Their message is a template in which nobody filled in the name. */
import { NO_HISTORY } from "../people/history.ts";
import { onDay } from "../verdict/heard.ts";
import { signal } from "../verdict/signal.ts";

const FIELD =
  "(?:first|last|full|your|given|company|contact|recipient|lead|prospect)?[ _-]?(?:name|firstname|lastname|company|title|industry|position|city|vorname|nachname|anrede|firma|nombre|empresa|apellido|prenom|nom|entreprise|nome|cognome|azienda|sobrenome|имя|имя получателя|компания|naam|voornaam|bedrijf|imie|firma|isim|ad|sirket|nama|perusahaan|姓名|公司|名前|이름)";
/** Up to whatever closes a placeholder: no field is longer. */
const INSIDE = "[^{}%[\\]<>#]{0,30}";
/**
 * `%FIRSTNAME%` is what LinkedIn's own campaign editor leaves; the others belong to the tools that send sequences. The fields stand in it
 * once, behind a look at what closes them: in every pair of brackets they would take three times as long to compile.
 */
const PLACEHOLDER = new RegExp(
  `\\{\\{[^{}\\n]{1,30}\\}\\}|\\*\\|[a-z_: ]{2,20}\\|\\*|` +
    `(?:\\{ ?(?=${INSIDE}\\})|%(?=${INSIDE}%)|\\[ ?(?:insert )?(?=${INSIDE}\\])|< ?(?=${INSIDE}>)|#(?=${INSIDE}#))` +
    `${FIELD}(?: ?[}\\]>]|[%#])`,
  "u",
);
/** The brackets alone: nearly no message has them, and the pattern takes long to compile. */
const POSSIBLE = /\{|%[^%]+%|\[[^[\]]+\]|<[^<>]+>|\*\||#[^#]+#/;

export const unfilledPlaceholder = signal({
  id: "unfilled-placeholder",
  group: "spam",
  family: "pitch",
  title: "Template with an unfilled placeholder",
  why: "“Hi {{first_name}}” was sent by a machine to many. Developers quote templates too, but not to somebody they have just met.",
  points: 26,
  needs: ["messages"],
  hears: ({ folded }) => POSSIBLE.test(folded) && PLACEHOLDER.test(folded),
  look: ({ messages: { heard } }) => {
    const template = heard.find(({ signal, opening }) => opening && signal === "unfilled-placeholder");
    return template && { strength: 1, because: `sent a template with an unfilled placeholder${onDay(template.date)}` };
  },
  examples: {
    fires: [
      {
        person: {
          messages: {
            ...NO_HISTORY,
            received: 1,
            heard: [{ signal: "unfilled-placeholder", date: "2024-05-01", number: 1, opening: true }],
          },
        },
      },
    ],
    silent: [
      {
        note: "Two people at work on templates.",
        person: {
          messages: {
            ...NO_HISTORY,
            received: 9,
            sent: 8,
            heard: [{ signal: "unfilled-placeholder", date: "2024-05-01", number: 5, opening: false }],
          },
        },
      },
      { person: { messages: NO_HISTORY } },
    ],
  },
});
