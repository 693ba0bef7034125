/** Who a row is about: a profile address as an id, a name as one where there is no address. */

const ADDRESS = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(?:in|pub)\/([^?#]+)/i;

/** As LinkedIn writes nearly all addresses; there are thirty thousand of them. */
const WRITTEN = "https://www.linkedin.com/in/";
const PLAIN = /^[a-z0-9-]+$/;

/**
 * The id in a profile address: percent-decoded, lower case, NFC, without what follows the name. Connections.csv encodes, all other
 * files of the export do not; decoded, they agree.
 *
 * @returns `undefined` where the text is no profile address
 */
export function slugOf(address: string): string | undefined {
  if (address.startsWith(WRITTEN)) {
    const slug = address.slice(WRITTEN.length);
    if (PLAIN.test(slug)) return slug;
  }
  const path = ADDRESS.exec(address.trim())?.[1]?.split("/")[0];
  if (path === undefined || path === "") return undefined;
  return unmarked(decoded(path).normalize("NFC").toLowerCase().normalize("NFC"));
}

/** Addresses damaged by hand may hold a lone `%`; they stand for themselves. */
function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Stands in ids between what several rows share and what tells them apart, and nowhere else. */
const MARK = "#";

/** An address or a name may hold the mark itself, and must not look like somebody told apart by it. */
function unmarked(text: string): string {
  return text.includes(MARK) ? text.replaceAll(MARK, "%23") : text;
}

/** The id of one of several rows that share one. */
export function twinId(shared: string, own: string): string {
  return `${shared}${MARK}${unmarked(own)}`;
}

/** What an id shares with those it was told apart from: the address itself, under which the other files know them all. */
export function sharedId(id: string): string {
  const end = id.indexOf(MARK);
  return end === -1 ? id : id.slice(0, end);
}

/** The id of somebody without an address: name and date, the same in every export that tells both. */
export function idByName(name: string, connectedOn: string | undefined): string {
  return `${unmarked(name).normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()}@${connectedOn ?? ""}`;
}
