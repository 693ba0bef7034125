/** Whether nobody having written is proven, or messages may be missing that say otherwise. */
import type { MessagesRead } from "./messages.ts";

/** More than one message in so many lost, and anybody's may be among them. */
const LOST_ONE_IN = 100;

/**
 * Why nobody's silence is proven, as a clause; `undefined` where it is.
 *
 * @param tied of how many connections the messages tell anything
 */
export function whySilenceIsUnknown({ folded, broken, isCut, lost }: MessagesRead, tied: number): string | undefined {
  const { spoken, spokenByName, messages, leftOut } = folded;
  const nobodys = (leftOut["deleted account"] ?? 0) + (leftOut.group ?? 0);
  if (nobodys * 2 > spoken) return `${nobodys} of ${spoken} messages are with deleted accounts or in groups and could be tied to nobody`;
  if (tied === 0 && (nobodys + spokenByName) * 2 > spoken) return `none of the names in ${spoken} messages is one of your connections'`;
  if (lost > 0) return "messages are missing that could not be read";
  if (isCut) return "messages.csv breaks off, and messages are missing behind that";
  if (broken * LOST_ONE_IN > messages) return `${broken} rows of messages.csv could not be read`;
  return undefined;
}
