/** What is looked at in a position or the name of a company. */
import { plain } from "../text/text.ts";

/**
 * `@Acme` is how many write "at Acme": it is the address of somebody only behind the name of a messenger, or with letters on both sides and an
 * ending.
 */
const AT =
  /(?<!(?:telegram|tg|whatsapp|wechat|weixin|insta|instagram|ig|line|snapchat|snap|skype|twitter|tiktok|dm|contact)\W{0,3})@(?=\p{L})(?!(?<=\S@)[\p{L}\p{N}-]+\.\p{L})/giu;

/** A position or a company with compatibility letters made plain and without the @ before a firm; no letter changes its place but for that. */
export function offerText(text: string): string {
  return plain(text).replace(AT, " ");
}
