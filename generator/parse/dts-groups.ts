/** Every declaration of the inputs, put together by what it declares and given its path. */
import { ts } from "ts-morph";
import type { SymbolGroup } from "./dts-declarations.ts";
import { isModuleScoped, writtenPath } from "./dts-names.ts";
import type { DtsProgram } from "./dts-program.ts";

/** Puts together what declares one symbol, in the order of the text. */
export function groupBySymbol(program: DtsProgram): readonly SymbolGroup[] {
  const nodes = new Map<ts.Symbol, ts.Declaration[]>();
  for (const node of program.files.flatMap(declarationsInFile)) {
    const symbol = symbolOfDeclaration(program, node);
    if (!symbol) continue;
    const group = nodes.get(symbol);
    if (group) group.push(node);
    else nodes.set(symbol, [node]);
  }
  const paths = allocatePaths([...nodes.keys()]);
  return [...nodes].map(([symbol, declarations]) => ({
    symbol,
    path: paths.get(symbol) ?? symbol.name,
    nodes: declarations,
  }));
}

/**
 * Files that are modules may repeat each other's names and those of the global scope. A global keeps its path, then the first; the others are
 * told apart by their file: `events.Options`.
 */
function allocatePaths(symbols: readonly ts.Symbol[]): ReadonlyMap<ts.Symbol, string> {
  const taken = new Set<string>();
  const paths = new Map<ts.Symbol, string>();
  const globalsFirst = [
    ...symbols.filter((symbol) => !isModuleScoped(symbol)),
    ...symbols.filter(isModuleScoped),
  ];
  for (const symbol of globalsFirst) {
    const written = writtenPath(symbol);
    const path = taken.has(written) ? `${stemOf(symbol)}.${written}` : written;
    taken.add(path);
    paths.set(symbol, path);
  }
  return paths;
}

function stemOf(symbol: ts.Symbol): string {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.d\.ts$/, "");
}

export function declarationsInFile(file: ts.SourceFile): readonly ts.Declaration[] {
  return file.statements.flatMap(declarationsIn);
}

/** The declarations that a statement makes, itself before what is inside it. */
function declarationsIn(node: ts.Node): readonly ts.Declaration[] {
  if (ts.isVariableStatement(node)) return [...node.declarationList.declarations];
  if (ts.isModuleDeclaration(node)) {
    const inside = node.body ? blockOf(node.body) : [];
    const isGlobal = (node.flags & ts.NodeFlags.GlobalAugmentation) !== 0;
    return isGlobal ? inside : [node, ...inside];
  }
  return ts.isInterfaceDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isEnumDeclaration(node)
    ? [node]
    : [];
}

/** `namespace A.B {}` has no block of its own, but another namespace. */
function blockOf(
  body: ts.ModuleBody | ts.JSDocNamespaceDeclaration | ts.Identifier,
): readonly ts.Declaration[] {
  return ts.isModuleBlock(body) ? body.statements.flatMap(declarationsIn) : declarationsIn(body);
}

/** The merged symbol; a declaration without a name (`export default class {}`) knows its own. */
function symbolOfDeclaration(program: DtsProgram, node: ts.Declaration): ts.Symbol | undefined {
  const name = ts.getNameOfDeclaration(node);
  const own = (node as { readonly symbol?: ts.Symbol }).symbol;
  return (name && program.checker.getSymbolAtLocation(name)) ?? own;
}
