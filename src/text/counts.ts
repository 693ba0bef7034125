/** How numbers are written in sentences: thousands set apart, one or many of a thing. */

/** A whole number with its thousands set apart: `28,188`. */
export function figure(value: number): string {
  // Not toLocaleString: loading a locale takes 15 ms, and the pages are English.
  const digits = String(value);
  const first = digits.length % 3;
  const groups = digits.slice(first).match(/\d{3}/g) ?? [];
  return (first === 0 ? groups : [digits.slice(0, first), ...groups]).join(",");
}

/** A count and its noun: `1 person`, `1,812 people`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${figure(value)} ${value === 1 ? one : many}`;
}

/** What goes both ways between two people, and who gave how many: `2 endorsements from them and 1 from you`. */
export function bothWays(noun: string, received: number, given: number): string {
  if (received === 0) return `${count(given, noun)} from you`;
  return `${count(received, noun)} from them${given === 0 ? "" : ` and ${figure(given)} from you`}`;
}
