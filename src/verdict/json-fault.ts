/** Finds the place where a text stops being JSON, and says what stands there. */

export interface Fault {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** A clause for the user. */
  readonly what: string;
}

/** The fault of a text that `JSON.parse` has refused: reads along until the grammar breaks. */
export function faultIn(text: string): Fault {
  let at = 0;
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    if (!token.test(text)) return false;
    at = token.lastIndex;
    return true;
  };
  const space = () => take(/[ \t\r\n]*/y);
  const string = (): boolean => {
    if (!take(/"/y)) return false;
    const start = at;
    // Of the control characters JSON minds only the lowest.
    while (take(/[^"\\\p{Cc}]+|[\u007F-\u009F]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy));
    if (take(/"/y)) return true;
    at = start - 1;
    return false;
  };
  const scalar = () => string() || take(/(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y);
  const key = () => space() && string() && space() && take(/:/y);
  // The brackets that are open: a list of its own and no recursion, since a file may open any number of them.
  const open: ("[" | "{")[] = [];
  for (;;) {
    space();
    const bracket = take(/\[/y) ? "[" : take(/\{/y) ? "{" : undefined;
    if (bracket !== undefined) {
      open.push(bracket);
      space();
      if (!take(bracket === "[" ? /\]/y : /\}/y)) {
        if (bracket === "{" && !key()) break;
        continue;
      }
      open.pop();
    } else if (!scalar()) break;
    space();
    while (open.length > 0 && take(open.at(-1) === "[" ? /\]/y : /\}/y)) {
      open.pop();
      space();
    }
    if (open.length === 0 || !take(/,/y) || (open.at(-1) === "{" && !key())) break;
  }
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1) as string).length + 1, what: described(text, at) };
}

function described(text: string, at: number): string {
  const rest = text.slice(at);
  if (text.includes("\0")) return "it is saved as UTF-16; save it as UTF-8";
  if (rest === "")
    return text.trim() === ""
      ? "it is empty; the least a policy file holds is {}"
      : "it ends too early; a bracket or a quotation mark is not closed";
  if (/^\/[/*]|^#/.test(rest)) return "JSON knows no comments";
  if (/^['‘’“”„]/u.test(rest)) return 'texts stand in straight double quotes, like "this"';
  if (/^[\]}]/.test(rest) && /,\s*$/.test(text.slice(0, at))) return "there is a comma too many before the closing bracket";
  if (/^"/.test(rest))
    return text.slice(0, at).trim().endsWith(",") || /[[{:]\s*$/.test(text.slice(0, at))
      ? "this text is not closed on its line, or holds a \\ that needs a second one"
      : "a comma or colon is missing before this";
  if (/^(?:true|false|null)\b/i.test(rest)) return "JSON writes true, false and null in small letters";
  if (/^[A-Za-z_$]/.test(rest)) return `"${/^[\w$-]{1,60}/.exec(rest)?.[0]}" needs double quotes around it`;
  return `"${[...rest][0]}" cannot stand here`;
}
