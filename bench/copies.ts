/**
 * Inputs that are 1, 2, 4 times as large: declarations, and copies of them under other names.
 *
 *   interface Body { clone(): Body }  ->  interface Body { clone(): Body }  interface Body_2 { clone(): Body_2 }
 */
import { ts } from "ts-morph";

export function copies(text: string, count: number): string {
  const statements = parse(text);
  const names = new Set(statements.flatMap(namesOf));
  const parts = Array.from({ length: count }, (_, at) =>
    at === 0 ? text : statements.map((one) => renamed(one, names, `_${at + 1}`)).join(""),
  );
  return `${parts.join("\n")}\n`;
}

/** Without the statements that stand at these lines (from 1). Modules that are imported by name go, too: there is one of each. */
export function without(text: string, lines: ReadonlySet<number>): string {
  const kept = parse(text).filter((one) => {
    const source = one.getSourceFile();
    const [first, last] = [one.getStart(), one.getEnd()].map(
      (offset) => source.getLineAndCharacterOfPosition(offset).line + 1,
    );
    const isNamed = [...lines].some((line) => line >= (first ?? 0) && line <= (last ?? 0));
    return !isNamed && !(ts.isModuleDeclaration(one) && ts.isStringLiteral(one.name));
  });
  return `${kept.map((one) => one.getFullText()).join("")}\n`;
}

function parse(text: string): readonly ts.Statement[] {
  return [...ts.createSourceFile("api.d.ts", text, ts.ScriptTarget.Latest, true).statements];
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((one) => one.name.getText());
  }
  const isNamed =
    ts.isInterfaceDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isModuleDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}

/** Members keep their names, so that a copy is as the original in all else. */
function renamed(statement: ts.Statement, names: ReadonlySet<string>, suffix: string): string {
  const start = statement.getFullStart();
  const text = statement.getFullText();
  const ends: number[] = [];
  const visit = (node: ts.Node, outer: ReadonlySet<string>): void => {
    const shadowed = ts.isModuleBlock(node) ? node.statements.flatMap(namesOf) : [];
    const known =
      shadowed.length === 0 ? outer : new Set([...outer].filter((one) => !shadowed.includes(one)));
    if (ts.isIdentifier(node) && known.has(node.text) && !isMemberName(node)) {
      ends.push(node.getEnd() - start);
    }
    ts.forEachChild(node, (child) => visit(child, known));
  };
  visit(statement, names);
  return [0, ...ends].map((from, at) => text.slice(from, ends[at] ?? text.length)).join(suffix);
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return (
    (ts.isTypeElement(parent) || ts.isClassElement(parent) || ts.isParameter(parent)) &&
    parent.name === node
  );
}
