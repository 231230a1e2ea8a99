/** Reads JSON with comments and keeps where everything stands. */
import { ts } from "ts-morph";
import type { Reporter } from "./diagnostics.ts";
import type { Place, SourceText } from "./source.ts";

export type LocatedJson =
  | LocatedObject
  | {
      readonly kind: "array";
      readonly items: readonly LocatedJson[];
      readonly place: Place;
    }
  | {
      readonly kind: "value";
      readonly value: string | number | boolean | null;
      readonly place: Place;
    };

export interface LocatedObject {
  readonly kind: "object";
  readonly members: readonly LocatedMember[];
  readonly place: Place;
}

export interface LocatedMember {
  readonly name: string;
  readonly place: Place;
  readonly value: LocatedJson;
}

/** The object that a file holds; an empty one, and diagnostics, if it holds something else. */
export function parseJsonc(source: SourceText, report: Reporter): LocatedObject {
  const start = { file: source.file, line: 1, column: 1 };
  const nothing: LocatedObject = { kind: "object", members: [], place: start };
  const syntax = ts.parseJsonText(source.file, source.text);
  const problems = syntaxProblems(syntax);
  for (const problem of problems)
    report.report({ rule: "override-syntax", severity: "error", ...problem });
  if (problems.length > 0) return nothing;
  const root = syntax.statements[0]?.expression;
  const located = root && new JsonReader(syntax, report).read(root);
  if (located?.kind === "object") return located;
  report.report({
    rule: "override-syntax",
    severity: "error",
    message: "the file must hold one object",
    place: located?.place ?? start,
  });
  return nothing;
}

function syntaxProblems(
  syntax: ts.JsonSourceFile,
): readonly { readonly message: string; readonly place: Place }[] {
  // TypeScript keeps what the parser found in a property that its declarations do not mention.
  const found = (
    syntax as unknown as {
      readonly parseDiagnostics?: readonly ts.Diagnostic[];
    }
  ).parseDiagnostics;
  return (found ?? []).map((one) => ({
    message: ts.flattenDiagnosticMessageText(one.messageText, " "),
    place: placeOf(syntax, one.start ?? 0),
  }));
}

function placeOf(syntax: ts.SourceFile, offset: number): Place {
  const { line, character } = syntax.getLineAndCharacterOfPosition(offset);
  return { file: syntax.fileName, line: line + 1, column: character + 1 };
}

class JsonReader {
  readonly #syntax: ts.JsonSourceFile;
  readonly #report: Reporter;

  constructor(syntax: ts.JsonSourceFile, report: Reporter) {
    this.#syntax = syntax;
    this.#report = report;
  }

  read(node: ts.Expression): LocatedJson {
    const place = this.#placeOf(node);
    if (ts.isObjectLiteralExpression(node))
      return { kind: "object", members: this.#members(node), place };
    if (ts.isArrayLiteralExpression(node))
      return {
        kind: "array",
        items: node.elements.map((one) => this.read(one)),
        place,
      };
    return { kind: "value", value: this.#value(node), place };
  }

  #members(node: ts.ObjectLiteralExpression): readonly LocatedMember[] {
    const members = new Map<string, LocatedMember>();
    for (const property of node.properties) {
      if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name)) {
        this.#fail(property, 'only `"name": value` may stand here');
        continue;
      }
      const name = property.name.text;
      if (members.has(name)) this.#fail(property.name, `"${name}" stands here twice`);
      const value = this.read(property.initializer);
      members.set(name, { name, place: this.#placeOf(property.name), value });
    }
    return [...members.values()];
  }

  #value(node: ts.Expression): string | number | boolean | null {
    if (ts.isStringLiteral(node)) return node.text;
    if (ts.isNumericLiteral(node)) return Number(node.text);
    if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand))
      return -Number(node.operand.text);
    if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
    if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
    if (node.kind !== ts.SyntaxKind.NullKeyword) this.#fail(node, "this is no JSON value");
    return null;
  }

  #fail(node: ts.Node, message: string): void {
    const place = this.#placeOf(node);
    this.#report.report({
      rule: "override-syntax",
      severity: "error",
      message,
      place,
    });
  }

  #placeOf(node: ts.Node): Place {
    return placeOf(this.#syntax, node.getStart(this.#syntax));
  }
}
