/** A list of any length in a frame that scrolls: only the rows in sight exist, and one of them may be open, with something below it. */

/** What the list is made of. */
export interface SightParts {
  /** What scrolls. */
  readonly frame: HTMLElement;
  /** As high as the whole list. */
  readonly height: HTMLElement;
  /** As high as the frame; it sticks to it and holds the rows. */
  readonly window: HTMLElement;
  /** Above the rows, within the window. */
  readonly heads: HTMLElement;
  readonly body: HTMLElement;
}

/** How a row comes to be. */
export interface RowMaker {
  readonly make: (index: number) => HTMLElement;
  /** Fills one with what it says now. */
  readonly fill: (row: HTMLElement, index: number) => void;
  /** The part of a row that takes the focus. */
  readonly handle: string;
}

export interface Sight {
  /** Begins anew at the top, with so many rows and none open. */
  readonly begin: (count: number) => void;
  /** Fills the rows in sight anew. */
  readonly refill: () => void;
  /** The row that is open. */
  readonly opened: () => number | undefined;
  /** Shows something below a row. */
  readonly open: (index: number, below: HTMLElement) => void;
  readonly close: () => void;
  /** The row that has the focus. */
  readonly focused: () => number | undefined;
  /** Gives a row the focus, and brings it into sight. */
  readonly goTo: (index: number) => void;
}

export function startSight({ frame, height, window, heads, body }: SightParts, { make, fill, handle }: RowMaker): Sight {
  let count = 0;
  /** How high a row is: on narrow screens, otherwise than on wide ones. */
  let each = 0;
  let open: { readonly index: number; readonly below: HTMLElement; height: number } | undefined;
  /** The rows that exist, by their index. */
  const rows = new Map<number, HTMLElement>();

  frame.addEventListener("scroll", draw, { passive: true });
  new ResizeObserver(measure).observe(frame);

  return {
    begin: (all) => {
      count = all;
      close();
      for (const row of rows.values()) row.remove();
      rows.clear();
      frame.scrollTop = 0;
      measure();
    },
    refill: () => {
      for (const [index, row] of rows) refillRow(row, index);
    },
    opened: () => open?.index,
    open: (index, below) => {
      close();
      body.append(below);
      open = { index, below, height: below.offsetHeight };
      watch(open);
      changed(index);
    },
    close: () => {
      const before = open?.index;
      close();
      if (before !== undefined) changed(before);
    },
    focused: () => [...rows].find(([, row]) => row.contains(document.activeElement))?.[0],
    goTo,
  };

  function close(): void {
    open?.below.remove();
    open = undefined;
  }

  /** Follows the height of what is open: it may unfold. */
  function watch(one: NonNullable<typeof open>): void {
    const observer = new ResizeObserver(() => {
      if (open !== one) return observer.disconnect();
      one.height = one.below.offsetHeight;
      measure();
    });
    observer.observe(one.below);
  }

  /** After a row was opened or closed. */
  function changed(index: number): void {
    const row = rows.get(index);
    if (row !== undefined) refillRow(row, index);
    measure();
    focus(index);
  }

  function refillRow(row: HTMLElement, index: number): void {
    const had = row.contains(document.activeElement);
    fill(row, index);
    if (had) focus(index);
  }

  function focus(index: number): void {
    rows.get(index)?.querySelector<HTMLElement>(handle)?.focus({ preventScroll: true });
  }

  function measure(): void {
    each = Number.parseFloat(getComputedStyle(frame).getPropertyValue("--row"));
    height.style.height = `${heads.offsetHeight + count * each + (open?.height ?? 0)}px`;
    window.style.height = `${frame.clientHeight}px`;
    draw();
  }

  /** Where a row begins. */
  function topOf(index: number): number {
    return index * each + (open !== undefined && index > open.index ? open.height : 0);
  }

  /** The row at a height. */
  function indexAt(y: number): number {
    if (open === undefined || y < (open.index + 1) * each) return Math.floor(y / each);
    return Math.max(open.index, Math.floor((y - open.height) / each));
  }

  /**
   * Puts the rows in sight where they belong. What holds them sticks to the frame, so that it is never empty, however quickly somebody scrolls:
   * until this has run, the rows of before are seen.
   */
  function draw(): void {
    const { scrollTop, clientHeight } = frame;
    const first = Math.max(0, indexAt(scrollTop) - 1);
    const last = Math.min(count - 1, indexAt(scrollTop + clientHeight) + 1);
    for (const [index, row] of rows) {
      if (index >= first && index <= last) continue;
      // Whoever is on a row that goes out of sight stays in the table.
      if (row.contains(document.activeElement)) frame.focus({ preventScroll: true });
      row.remove();
      rows.delete(index);
    }
    for (let index = first; index <= last; index += 1) rowAt(index).style.transform = `translateY(${topOf(index) - scrollTop}px)`;
    if (open !== undefined) open.below.style.transform = `translateY(${topOf(open.index) + each - scrollTop}px)`;
  }

  /** The row with an index, made where it does not exist yet. */
  function rowAt(index: number): HTMLElement {
    const known = rows.get(index);
    if (known !== undefined) return known;
    const row = make(index);
    fill(row, index);
    rows.set(index, row);
    // In their order, for whoever goes from one to the next.
    const before = rows.get(index - 1);
    if (before === undefined) body.prepend(row);
    else before.after(row);
    return row;
  }

  function goTo(index: number): void {
    const room = frame.clientHeight - heads.offsetHeight;
    const y = topOf(index);
    if (y < frame.scrollTop) frame.scrollTop = y;
    else if (y + each > frame.scrollTop + room) frame.scrollTop = y + each - room;
    draw();
    focus(index);
  }
}
