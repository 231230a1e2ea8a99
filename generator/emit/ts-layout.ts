/**
 * TypeScript born as prettier would leave it: running prettier over all of the glue would take longer than all else that the generator does. The
 * documents are those that prettier itself would build for these few shapes, and its own printer lays them out; a test compares the two.
 */
import { builders, printer } from "prettier/doc";

export type Doc = builders.Doc;

const { conditionalGroup, group, ifBreak, indent, indentIfBreak } = builders;
const { join, line, softline } = builders;

export const hardline: Doc = builders.hardline;

/** `(a, b)` */
export function argumentList(list: readonly Doc[]): Doc {
  if (list.length === 0) return "()";
  return group(["(", commaLines(list), ifBreak(","), softline, ")"]);
}

function commaLines(list: readonly Doc[]): Doc {
  return indent([softline, join([",", line], [...list])]);
}

/** `callee(a, b)`; a call of a member or of a call is laid out as a whole. */
export function call(callee: Doc, list: readonly Doc[] = []): Doc {
  const doc = [longCurried(callee, list.length) ?? callee, argumentList(list)];
  return isPlainCallee(callee) ? doc : group(doc);
}

/** `f(a, b)` of `f(a, b)(c)`: with more arguments than the second call has, those break when the whole does. */
function longCurried(callee: Doc, count: number): Doc | undefined {
  const [name, list] = partsOf(callee) ?? [];
  const [, items] = partsOf(list) ?? [];
  const [, joined] = isIndent(items) ? (partsOf(items.contents) ?? []) : [];
  const isLonger = Array.isArray(joined) && (joined.length + 1) / 2 > count && count > 0;
  return isLonger && isGroup(list) && name !== undefined ? [name, list.contents] : undefined;
}

function partsOf(doc: Doc | undefined): readonly Doc[] | undefined {
  if (Array.isArray(doc)) return doc;
  return isGroup(doc) && Array.isArray(doc.contents) ? doc.contents : undefined;
}

function isGroup(doc: Doc | undefined): doc is builders.Group {
  return typeof doc === "object" && "type" in doc && doc.type === "group";
}

function isIndent(doc: Doc | undefined): doc is builders.Indent {
  return typeof doc === "object" && "type" in doc && doc.type === "indent";
}

/** `f`, `f<T>`, `new F` */
function isPlainCallee(callee: Doc): boolean {
  const start = Array.isArray(callee) ? callee[0] : callee;
  return typeof start === "string" && !start.includes(".");
}

/** `callee(a, b, () => body)`: the arrow function stays on the first line while the others fit there. */
export function callWithArrow(callee: Doc, list: readonly Doc[], body: ArrowBody): Doc {
  if (body.kind === "expression" && !body.isCall) {
    return call(callee, [...list, arrow("()", body)]);
  }
  const hugged = arrow("()", body, { isLastArgument: true });
  const all = (last: Doc): Doc => ["(", join(", ", [...list, last]), ")"];
  return [
    callee,
    body.kind === "block" ? builders.breakParent : "",
    conditionalGroup([
      all(hugged),
      all(group(hugged, { shouldBreak: true })),
      group(["(", commaLines([...list, arrow("()", body)]), ",", softline, ")"], {
        shouldBreak: true,
      }),
    ]),
  ];
}

export type ArrowBody =
  /** `isCall`: prettier keeps `() =>` on the line of the call only before another call. */
  | {
      readonly kind: "expression";
      readonly doc: Doc;
      readonly isCall: boolean;
    }
  | { readonly kind: "object"; readonly doc: Doc }
  | { readonly kind: "block"; readonly statements: readonly Doc[] };

/** `(p) => body` */
export function arrow(
  parameters: Doc,
  body: ArrowBody,
  options: { readonly isLastArgument?: boolean } = {},
): Doc {
  switch (body.kind) {
    case "block":
      return [parameters, " => ", block(body.statements)];
    case "object":
      return [parameters, " => (", body.doc, ")"];
    case "expression": {
      const end = options.isLastArgument ? [ifBreak(","), softline] : "";
      return group([parameters, " =>", group([indent([line, body.doc]), end])]);
    }
    default:
      return body satisfies never;
  }
}

/** `{ a; b; }`, always on lines of its own. */
export function block(statements: readonly Doc[]): Doc {
  if (statements.length === 0) return "{}";
  return ["{", indent([hardline, join(hardline, [...statements])]), hardline, "}"];
}

/** `{ a: 1, b: 2 }`, a property a line. */
export function objectLiteral(properties: readonly Doc[]): Doc {
  if (properties.length === 0) return "{}";
  const lines = join([",", hardline], [...properties]);
  return ["{", indent([hardline, lines]), ",", hardline, "}"];
}

/** `{ a: 1, b: 2 }` where it fits. */
export function objectOnOneLine(properties: readonly Doc[]): Doc {
  const lines = indent([line, join([",", line], [...properties])]);
  return group(["{", lines, ifBreak(","), line, "}"]);
}

/** `["a", "b"]` */
export function listLiteral(items: readonly Doc[]): Doc {
  if (items.length === 0) return "[]";
  return group(["[", commaLines(items), ifBreak(","), softline, "]"]);
}

export interface Expression {
  readonly doc: Doc;
  /** A plain `f(x)`, which prettier moves to the next line rather than break it. */
  readonly poorlyBreakable?: boolean;
}

/** `left = right`, `key: value` */
export function assign(left: Doc, operator: ":" | " =", right: Expression): Doc {
  if (right.poorlyBreakable) {
    return group([group(left), operator, group(indent([line, right.doc]))]);
  }
  const id = Symbol("assignment");
  return group([
    group(left),
    operator,
    group(indent(line), { id }),
    indentIfBreak(right.doc, { groupId: id } as never),
  ]);
}

/** `test ? one : other` */
export function choice(test: Doc, one: Doc, other: Doc): Doc {
  return group([test, indent([line, "? ", one, line, ": ", other])]);
}

/** `if (test) statement` */
export function conditional(test: Doc, statement: Doc): Doc {
  return group(["if (", group(test), ")", indent([line, statement])]);
}

/** `export const name = (rt: Runtime) => (self: number): number => body;`; prettier breaks the chain where an arrow has parameters with types. */
export function curried(
  name: string,
  parameters: readonly string[],
  returns: string,
  body: Doc,
): Doc {
  const id = Symbol("chain");
  const shouldBreak = parameters.length > 0;
  const inner = group([argumentList(parameters), `: ${returns}`]);
  const chain = group(["(rt: Runtime) =>", line, inner], { shouldBreak });
  const arrows = group(indent([line, chain]), { id, shouldBreak });
  const rest = indentIfBreak(indent([line, body]), { groupId: id });
  return [group([`export const ${name} =`, arrows, " =>", rest]), ";"];
}

/** `import { a, b } from "specifier";` */
export function importNames(names: readonly string[], specifier: string): Doc {
  if (names.length === 1) return `import { ${names.join()} } from "${specifier}";`;
  return group([
    "import {",
    indent([line, join([",", line], [...names])]),
    ifBreak(","),
    line,
    `} from "${specifier}";`,
  ]);
}

/** The file's text: declarations with an empty line between them. */
export function layOut(declarations: readonly Doc[]): string {
  const doc = [join([hardline, hardline], [...declarations]), hardline];
  const options = { printWidth: 80, tabWidth: 2, useTabs: false };
  return printer.printDocToString(doc, options).formatted;
}
