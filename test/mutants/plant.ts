/** Small changes of a source text, one at a time: what a slip of the hand would do to a number, a comparison or a condition. */
import { parseSync } from "oxc-parser";

/** One change: the text between two offsets is replaced. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly to: string;
  /** 1-based. */
  readonly line: number;
  /** `45 → 46`, cut short where it is long. */
  readonly what: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** What a signal says to people, and its examples: no part of its judgement. */
const SAID = new Set(["examples", "why", "title", "note", "id"]);
/** What courtesy is made of is held by texts of many languages, not word by word. */
const PATTERNS = new Set(["worded", "anywhere"]);
/** Where a text decides something. */
const ASKS = new Set(["includes", "startsWith", "endsWith", "has", "indexOf"]);
const SETTLED_BY = new Set(["family", "group", "stops", "need", "decision"]);

const COMPARISONS: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
};
const CALLS: Readonly<Record<string, string>> = { min: "max", max: "min", some: "every", every: "some", floor: "ceil", ceil: "floor" };

/** All changes worth trying in a source text, in the order of the text. */
export function changesIn(source: string): readonly Change[] {
  const changes: Change[] = [];
  const line = (at: number) => source.slice(0, at).split("\n").length;
  const shown = (text: string) => text.replace(/\s+/g, " ").replace(/^(.{60}).+$/, "$1…");
  const put = ({ start, end }: Pick<Node, "start" | "end">, to: string, from = source.slice(start, end)) =>
    changes.push({ start, end, to, line: line(start), what: `${shown(from)} → ${shown(to)}` });
  const textOf = (node: Node) => source.slice(node.start, node.end);
  const isText = (node: Node) => node.type === "TemplateLiteral" || (node.type === "Literal" && typeof node.value === "string");

  function visit(node: Node, parent: Node | undefined): void {
    if (node.type === "ImportDeclaration" || isType(node)) return;
    if (node.type === "Property" && SAID.has(nameOf(node.key as Node))) return;
    if (node.type === "CallExpression" && PATTERNS.has(nameOf(node.callee as Node))) return;
    change(node, parent);
    for (const [key, value] of Object.entries(node)) {
      // A counter that stands still ends nowhere.
      if (node.type === "ForStatement" && key === "update") continue;
      if (/^(?:typeAnnotation|typeArguments|typeParameters|returnType)$/.test(key)) continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node);
    }
  }

  function change(node: Node, parent: Node | undefined): void {
    const [left, right] = [node.left as Node, node.right as Node];
    const operator = String(node.operator);
    switch (node.type) {
      case "Literal":
        if (typeof node.value === "number") for (const to of near(node.value, String(node.raw))) put(node, to);
        if (typeof node.value === "boolean") put(node, String(!node.value));
        if (typeof node.value === "string" && node.value !== "" && parent !== undefined && decides(node, parent)) put(node, '"changed"');
        return;
      case "BinaryExpression": {
        const other = COMPARISONS[operator];
        if (other === undefined || (operator === "+" && [left, right].some(isText))) return;
        put(node, `${textOf(left)} ${other} ${textOf(right)}`);
        return;
      }
      case "LogicalExpression":
        put(node, `(${textOf(left)})`);
        if (operator !== "??") put(node, `(${textOf(right)})`);
        return;
      case "UnaryExpression":
        if (operator === "!") put(node, textOf(node.argument as Node));
        if (operator === "-" && (node.argument as Node).type !== "Literal") put(node, textOf(node.argument as Node));
        return;
      case "AssignmentExpression":
        if (operator === "+=" || operator === "-=") put(node, `${textOf(left)} ${operator === "+=" ? "-=" : "+="} ${textOf(right)}`);
        return;
      case "ConditionalExpression":
        put(node, `(${textOf(node.consequent as Node)})`);
        put(node, `(${textOf(node.alternate as Node)})`);
        return;
      case "IfStatement":
        put(node.test as Node, "false", `if (${textOf(node.test as Node)})`);
        return;
      case "MemberExpression": {
        const property = node.property as Node;
        const other = CALLS[nameOf(property)];
        if (other !== undefined && node.computed !== true && parent?.type === "CallExpression" && parent.callee === node)
          put(property, other, `${textOf(node)}()`);
        return;
      }
      case "ArrayExpression":
        for (const element of node.elements as readonly Node[])
          if (isText(element) && element.type === "Literal") put(element, '"changed"', `[… ${textOf(element)} …]`);
        return;
      default:
        return;
    }
  }

  function decides(node: Node, parent: Node): boolean {
    if (parent.type === "BinaryExpression") return parent.operator === "===" || parent.operator === "!==";
    if (parent.type === "CallExpression") {
      const callee = parent.callee as Node;
      return callee !== node && callee.type === "MemberExpression" && ASKS.has(nameOf(callee.property as Node));
    }
    return parent.type === "Property" && parent.value === node && SETTLED_BY.has(nameOf(parent.key as Node));
  }

  const { program, errors } = parseSync("source.ts", source);
  if (errors.length > 0) throw new Error(errors[0]?.message);
  visit(program as unknown as Node, undefined);
  return changes.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Numbers beside a number. */
function near(value: number, raw: string): readonly string[] {
  // Of hashes any number is as good as another.
  if (raw.startsWith("0x")) return [];
  if (!Number.isInteger(value)) return [String(value * 1.1), String(value * 0.9)];
  return value === 0 ? ["1"] : [String(value + 1), String(value - 1)];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

/** Types are gone when the program runs; what they are wrapped around is not. */
function isType({ type }: Node): boolean {
  return type.startsWith("TS") && !["TSAsExpression", "TSNonNullExpression", "TSSatisfiesExpression"].includes(type);
}

function nameOf(node: Node): string {
  return String(node.name ?? node.value ?? "");
}
