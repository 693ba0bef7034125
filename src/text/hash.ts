/** A short mark of a text or of bytes, for telling them apart; nothing secret is safe in it. */

/** FNV-1a in 32 bits, as eight hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
  let hash = 0x811c9dc5;
  if (typeof content === "string")
    for (let at = 0; at < content.length; at += 1) hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193);
  else for (let at = 0; at < content.length; at += 1) hash = Math.imul(hash ^ (content[at] as number), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
