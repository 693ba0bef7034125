/** The page as a value: elements and texts, which become HTML when prune writes the page, and nodes of the DOM while it is open. */

/** An element of HTML or SVG. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly Node[];
}

/** An element, or a text. Texts may be anybody's: each way of showing them makes them safe. */
export type Node = Element | string;

/** Attributes as they are written down: `true` for one without a value, and none where it is `undefined` or `false`. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Children as they are written down: lists among them, and nothing in place of what there is not. */
export type Children = Node | undefined | readonly Children[];

/** Makes an element. Names of elements and attributes are always prune's own. */
export function element(tag: string, attributes: Attributes = {}, ...children: readonly Children[]): Element {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) kept[name] = value === true ? "" : value;
  }
  return { tag, attributes: kept, children: flat(children) };
}

function flat(children: readonly Children[]): readonly Node[] {
  return children.flatMap((child) => (child === undefined ? [] : isList(child) ? flat(child) : [child]));
}

function isList(child: Children): child is readonly Children[] {
  return Array.isArray(child);
}
