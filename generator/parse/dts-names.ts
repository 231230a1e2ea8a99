/** Names to what they stand for: always by the checker's symbols, never by their text. */
import { ts } from "ts-morph";
import type { TypeRef } from "../model/type-ref.ts";
import { textOf, type DtsContext } from "./dts-context.ts";
import { isLanguageFile, isLibraryFile } from "./dts-program.ts";
import { reportUnknown } from "./dts-unknown.ts";

/** What a name in a type stands for. */
export type Named =
  | { readonly kind: "parameter"; readonly name: string }
  | {
      readonly kind: "declared";
      readonly path: string;
      readonly builtin: boolean;
      readonly symbol: ts.Symbol;
    };

/** Resolves a name, aliases followed; reports it and returns nothing if there is no such declaration. */
export function resolveName(context: DtsContext, name: ts.Node): Named | undefined {
  const symbol = symbolOf(context, name);
  if (!symbol) {
    reportUnknown(context, name);
    return undefined;
  }
  if (symbol.flags & ts.SymbolFlags.TypeParameter) {
    return { kind: "parameter", name: symbol.name };
  }
  const builtin = isBuiltin(symbol);
  return { kind: "declared", path: pathOf(context, symbol), builtin, symbol };
}

/** The symbol of a name, aliases followed. */
export function symbolOf(context: DtsContext, name: ts.Node): ts.Symbol | undefined {
  const symbol = context.checker.getSymbolAtLocation(name);
  return symbol && followAlias(context, symbol);
}

export function followAlias(context: DtsContext, symbol: ts.Symbol): ts.Symbol | undefined {
  const target =
    symbol.flags & ts.SymbolFlags.Alias ? context.checker.getAliasedSymbol(symbol) : symbol;
  const isKnown = target.declarations !== undefined || isIntrinsic(target);
  return isKnown && !isForeign(target) ? target : undefined;
}

/** `globalThis` and the like have no declaration. */
function isIntrinsic(symbol: ts.Symbol): boolean {
  return symbol.name === "globalThis" || symbol.name === "undefined";
}

/** Declared neither by the inputs nor by the language: pulled in by a `/// <reference lib="dom" />`. */
export function isForeign(symbol: ts.Symbol): boolean {
  const files = filesOf(symbol);
  return (
    files.length > 0 &&
    files.every((file) => {
      return isLibraryFile(file) && !isLanguageFile(file);
    })
  );
}

/** A name that the language declares stays the language's, even if an input adds members to it. */
export function isBuiltin(symbol: ts.Symbol): boolean {
  return filesOf(symbol).some(isLanguageFile) || isIntrinsic(symbol);
}

function filesOf(symbol: ts.Symbol): readonly ts.SourceFile[] {
  return (symbol.declarations ?? []).map((one) => one.getSourceFile());
}

/**
 * The path of a declaration: the namespaces around it and its name, joined by dots. Inside an ambient module the specifier comes first
 * (`cloudflare:workflows.NonRetryableError`); `declare global` starts anew.
 */
export function pathOf(context: DtsContext, symbol: ts.Symbol): string {
  return context.paths.get(symbol) ?? writtenPath(symbol);
}

/** Visible only through an import: declared in a file that is a module, or in an ambient one. */
export function isModuleScoped(symbol: ts.Symbol): boolean {
  const [declaration] = symbol.declarations ?? [];
  if (!declaration) return false;
  for (let at: ts.Node = declaration.parent; at; at = at.parent) {
    if (!ts.isModuleDeclaration(at)) continue;
    if (at.flags & ts.NodeFlags.GlobalAugmentation) return false;
    if (ts.isStringLiteral(at.name)) return true;
  }
  return ts.isExternalModule(declaration.getSourceFile()) && !isAmbientModule(declaration);
}

function isAmbientModule(node: ts.Node): boolean {
  return ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name);
}

/** The path as the text has it: two files that are modules may both have an `Options`. */
export function writtenPath(symbol: ts.Symbol): string {
  const declaration = symbol.declarations?.[0];
  if (!declaration) return symbol.name;
  const named = ts.getNameOfDeclaration(declaration);
  const own = named && ts.isIdentifier(named) ? named.text : symbol.name;
  return [...scopeOf(declaration), own].join(".");
}

/** The names of the namespaces and modules around a node, outermost first. */
export function scopeOf(node: ts.Node): readonly string[] {
  const scope: string[] = [];
  for (let at = node.parent; at; at = at.parent) {
    if (!ts.isModuleDeclaration(at)) continue;
    if (at.flags & ts.NodeFlags.GlobalAugmentation) break;
    scope.unshift(at.name.text);
  }
  return scope;
}

/** What a name that is not declared becomes. */
export function unresolved(name: ts.Node): TypeRef {
  return { kind: "opaque", construct: "unresolved", text: textOf(name) };
}
