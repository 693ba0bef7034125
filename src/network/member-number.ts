/** The member number hidden in LinkedIn's default profile addresses; numbers were issued in order, so they order accounts by age. */

/**
 * Default slugs end in the member number: base 12, groups of three characters, last group first. `b50576a7` is `a7 576 b50`.
 * Addresses the member chose say nothing. An observation of public tools, not documented by LinkedIn.
 *
 * @returns the number, `undefined` where the address does not end in one
 */
export function memberNumber(url: string): number | undefined {
  const digits = /-([0-9ab]{7,9})\/?$/.exec(url)?.[1];
  if (digits === undefined || !/[0-9]/.test(digits)) return undefined;
  return Number.parseInt(
    digits
      .match(/.{1,3}/g)
      ?.reverse()
      .join("") ?? "",
    12,
  );
}

/** Fewer known numbers than this cannot tell new accounts from old ones. */
const ENOUGH = 200;

/**
 * Sorted pairs of connection date and member number, the user's own connections being the scale.
 *
 * @returns `undefined` where too few addresses hold a number
 */
export function numberedAccounts(
  people: readonly { url: string; connectedOn: string | undefined }[],
): readonly NumberedAccount[] | undefined {
  const found: NumberedAccount[] = [];
  for (const { url, connectedOn } of people) {
    const number = memberNumber(url);
    if (number !== undefined && connectedOn !== undefined) found.push({ connectedOn, number });
  }
  return found.length < ENOUGH
    ? undefined
    : found.sort((a, b) => (a.connectedOn < b.connectedOn ? -1 : a.connectedOn > b.connectedOn ? 1 : a.number - b.number));
}

export interface NumberedAccount {
  readonly connectedOn: string;
  readonly number: number;
}
