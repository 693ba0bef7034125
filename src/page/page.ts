/** The page: one file of HTML that needs nothing else, and lets nothing else in. */
import type { Block, Document } from "../document/document.ts";
import { jsonOf } from "../document/lines.ts";
import type { ChecklistResult } from "../document/result.ts";
import { meanings } from "../document/wording.ts";
import type { Asset } from "./assets.ts";
import { elementsOf, type Setting } from "./blocks.ts";
import { cardOf } from "./card.ts";
import type { Listed, PageContent, PagePerson } from "./content.ts";
import { type Element, element, type Node } from "./element.ts";
import { everyone } from "./everyone.ts";
import { embedded, markupOf } from "./markup.ts";
import { packed } from "./pack.ts";
import { drawn, framed, sideBySide } from "./picture.ts";
import { pictures } from "./pictures/index.ts";

/** What a page is made of. */
export interface PageParts {
  readonly content: PageContent;
  /** Today's list, and its document. */
  readonly list: Pick<ChecklistResult, "steps" | "unfollowSteps">;
  readonly document: Document;
  /** What `prune explain` says of everybody on the list, in its order. */
  readonly receipts: readonly Document[];
}

/** How every page of prune's begins: who finds this at the beginning of a file may replace it. */
export const BEGINNING = '<!doctype html>\n<!-- made by prune page -->\n<html lang="en">\n';

/** The page as text, in pieces. */
export function* pageOf(parts: PageParts, { script, style }: { readonly script: Asset; readonly style: Asset }): Generator<string> {
  const { content } = parts;
  yield BEGINNING;
  yield "<head>\n";
  yield headOf(content, script, style).map(markupOf).join("\n");
  // Not as elements: what stands between these tags is text as it is, and prune's own.
  yield `\n<style>${style.text}</style>\n</head>\n<body>\n`;
  yield bodyOf(parts).map(markupOf).join("\n");
  yield `\n<script type="application/json" id="data">${embedded(jsonOf(packed(content)))}</script>\n`;
  yield `<script>${script.text}</script>\n</body>\n</html>\n`;
}

function headOf({ common }: PageContent, script: Asset, style: Asset): readonly Element[] {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${script.sha256}'`,
    `style-src 'sha256-${style.sha256}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("meta", { name: "robots", content: "noindex" }),
    element("meta", { name: "generator", content: `prune ${common.version}` }),
    element("title", {}, "Your connections"),
  ];
}

/** The parts of the page, by the id of each. */
const PARTS = { today: "Today", pictures: "Pictures", everyone: "Everyone" } as const;

function bodyOf({ content, list, document, receipts }: PageParts): readonly Element[] {
  return [
    element("a", { class: "skip", href: content.listed.length > 0 ? "#card-1" : "#today" }, "Skip to today's list"),
    element(
      "header",
      { class: "top" },
      element("span", { class: "brand", "aria-hidden": "true" }, "prune"),
      element(
        "nav",
        { "aria-label": "Parts of this page" },
        Object.entries(PARTS).map(([id, title]) => element("a", { href: `#${id}` }, title)),
      ),
    ),
    element(
      "main",
      {},
      element("section", { id: "today", class: "today", "aria-label": PARTS.today }, todayOf(content, document, receipts)),
      element(
        "section",
        { id: "pictures", "aria-labelledby": "pictures-title" },
        element("h2", { id: "pictures-title", class: "part" }, PARTS.pictures),
        legend(content),
        element("div", { class: "pictures" }, sideBySide(pictures.flatMap((picture) => drawn(picture, content) ?? [])).map(framed)),
      ),
      element(
        "section",
        { id: "everyone", "aria-labelledby": "everyone-title" },
        element("h2", { id: "everyone-title", class: "part" }, PARTS.everyone),
        everyone(content),
      ),
    ),
    bar(list),
    handOver(),
    element("div", { id: "said", class: "visually-hidden", role: "status", "aria-live": "polite" }),
  ];
}

/** What the colours mean, once for all pictures. */
function legend({ common }: PageContent): Element {
  return element(
    "ul",
    { class: "legend" },
    meanings(common.policy.lines).map(([verdict, meaning]) =>
      element(
        "li",
        {},
        element("span", { class: `swatch is-${verdict}`, "aria-hidden": "true" }),
        element("strong", {}, verdict),
        ` ${meaning}`,
      ),
    ),
  );
}

/** The checklist's document. What is read once folds away, the people do not. */
function todayOf(content: PageContent, { blocks }: Document, receipts: readonly Document[]): readonly Node[] {
  const listed = new Map(content.listed.map((one) => [one.number, one]));
  const setting: Setting = {
    level: 1,
    tick: (item, number) => {
      const one = listed.get(number) as Listed;
      return cardOf(item, one, { ...(content.people[one.person] as PagePerson), receipt: receipts[number - 1] as Document });
    },
  };
  const [first = [], ...chapters] = chaptersOf(blocks);
  const packs = chapters.filter(isPack);
  const isStep = (chapter: Chapter) =>
    !isPack(chapter) && (isNumbered(chapter) || chapters.indexOf(chapter) < chapters.indexOf(packs[0] ?? []));
  const folded = (chapter: Chapter) => {
    const [title, ...below] = elementsOf({ blocks: chapter }, setting);
    return element("details", {}, element("summary", {}, title), below);
  };
  const steps = chapters.filter(isStep);
  return [
    element("div", { class: "today-head" }, elementsOf({ blocks: first }, setting), content.listed.length > 0 ? keysHint() : undefined),
    element("aside", { class: "today-steps", "aria-label": "Steps" }, steps.map(folded)),
    element(
      "div",
      { class: "today-list" },
      packs.map((chapter) => element("div", { class: "pack" }, elementsOf({ blocks: chapter }, setting))),
      chapters.filter((chapter) => !isPack(chapter) && !isStep(chapter)).map(folded),
    ),
  ];
}

/** The keys that the cards do not show themselves. */
function keysHint(): Element {
  const key = (letter: string) => element("kbd", {}, letter);
  return element(
    "p",
    { class: "keys muted" },
    "On a card: ",
    [key("c"), " copies the name, "],
    ["a decision's key takes it and copies the next name, "],
    [key("b"), " takes back, ", key("w"), " shows every point, ", key("n"), " and ", key("p"), " go on and back."],
  );
}

/** A heading of the second level with what stands below it. */
type Chapter = readonly Block[];

/** Whether it lists people. */
function isPack(chapter: Chapter): boolean {
  return chapter.some((block) => block.kind === "ticks");
}

/** Whether it tells what to do one after the other. */
function isNumbered(chapter: Chapter): boolean {
  return chapter.some((block) => block.kind === "list" && block.style === "number");
}

/** Blocks parted before each heading of the second level. */
function chaptersOf(blocks: readonly Block[]): readonly Chapter[] {
  const chapters: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === "heading" && block.level === 2) chapters.push([block]);
    else chapters.at(-1)?.push(block);
  }
  return chapters.filter(({ length }) => length > 0);
}

/** What stays in sight: how far the list is, the pages to work on, the way back, the way to prune. */
function bar({ steps, unfollowSteps }: PageParts["list"]): Element {
  const away = (address: string, label: string) =>
    element(
      "a",
      { class: "button", href: address, target: "_blank", rel: "noreferrer noopener" },
      label,
      element("span", { "aria-hidden": "true" }, " ↗"),
    );
  return element(
    "footer",
    { class: "bar scripted", "aria-label": "Decisions" },
    element("span", { id: "progress" }),
    element(
      "div",
      { class: "bar-buttons" },
      // The page of a person is opened by nobody who did not ask for it.
      steps.method === "connections" ? away(steps.address, "Connections") : undefined,
      unfollowSteps === null ? undefined : away(unfollowSteps.address, "Following"),
      element("button", { type: "button", id: "undo" }, "Undo"),
      element("button", { type: "button", id: "hand-over", class: "primary" }, "Hand to prune"),
    ),
  );
}

/** How decisions get from the page into the journal. */
function handOver(): Element {
  return element(
    "dialog",
    { id: "decisions", "aria-labelledby": "decisions-title" },
    element("h2", { id: "decisions-title" }, "Hand your decisions to prune"),
    element("p", { id: "decisions-count" }),
    element(
      "ol",
      {},
      element(
        "li",
        {},
        "Save them as a file: ",
        element("button", { type: "button", id: "save" }, "Save decisions.json"),
        " or copy them: ",
        element("button", { type: "button", id: "copy" }, "Copy as text"),
      ),
      element(
        "li",
        {},
        "In a terminal: ",
        element("code", {}, "prune mark --from decisions.json"),
        ", with the folder it was saved to in front; or ",
        element("code", {}, "prune mark --from -"),
        ", paste, and end with Ctrl-D.",
      ),
      element(
        "li",
        {},
        "Make the page anew: ",
        element("code", {}, "prune page"),
        ". What prune knows then leaves this page's memory by itself.",
      ),
    ),
    element("label", { for: "decisions-text" }, "The same as text"),
    element("textarea", { id: "decisions-text", readonly: true, rows: 6, spellcheck: "false" }),
    element(
      "div",
      { class: "dialog-buttons" },
      element("button", { type: "button", id: "forget" }, "Forget them all"),
      element("button", { type: "button", id: "close", class: "primary" }, "Close"),
    ),
  );
}
