/**
 * Ambient modules: what a specifier exports, by the paths of the declarations.
 *
 *   declare module "cloudflare:sockets" { function _connect(..): Socket; export { _connect as connect } }
 *   --- becomes --->
 *   module cloudflare:sockets { connect -> cloudflare:sockets._connect }
 */
import { ts } from "ts-morph";
import type { Module } from "../model/api.ts";
import { documentedBy, type DtsContext } from "./dts-context.ts";
import { followAlias, pathOf } from "./dts-names.ts";
import { reportUnknown } from "./dts-unknown.ts";

type Export = Module["exports"][number];

/** What to blame for an export that leads nowhere, and what documents the module. */
type Site = ts.ModuleDeclaration | ts.SourceFile;

export function parseModule(
  context: DtsContext,
  symbol: ts.Symbol,
  nodes: readonly ts.ModuleDeclaration[],
): Module {
  return {
    kind: "module",
    path: nodes[0]?.name.text ?? symbol.name,
    exports: exportsOf(context, symbol, nodes),
    ...documentedBy(context, nodes),
  };
}

/** The files that are modules themselves: `index.d.ts` of a package is what its name imports. */
export function parseFileModules(context: DtsContext): readonly Module[] {
  return context.files.flatMap((file) => {
    const path = context.specifiers.get(context.names.get(file) ?? "");
    const symbol = context.checker.getSymbolAtLocation(file);
    if (path === undefined || symbol === undefined) return [];
    const exports = exportsOf(context, symbol, [file]);
    return [{ kind: "module", path, exports, ...documentedBy(context, [file]) }];
  });
}

function exportsOf(
  context: DtsContext,
  symbol: ts.Symbol,
  nodes: readonly Site[],
): readonly Export[] {
  const exported = context.checker
    .getExportsOfModule(symbol)
    .filter(isDeclaredOnItsOwn)
    .flatMap((one) => parseExport(context, one, one.name, nodes));
  const whole = symbol.exports?.get(ts.InternalSymbolName.ExportEquals);
  return [...(whole ? parseWhole(context, whole, nodes) : []), ...exported];
}

/** `export = Thing` is the default import if `Thing` is more than the namespace whose members are exported. */
function parseWhole(
  context: DtsContext,
  symbol: ts.Symbol,
  nodes: readonly Site[],
): readonly Export[] {
  const target = followAlias(context, symbol);
  const single = ts.SymbolFlags.Value & ~ts.SymbolFlags.ValueModule;
  return target && !(target.flags & single) ? [] : parseExport(context, symbol, "default", nodes);
}

function parseExport(
  context: DtsContext,
  symbol: ts.Symbol,
  jsName: string,
  nodes: readonly Site[],
): readonly Export[] {
  const target = followAlias(context, symbol);
  if (!target) {
    reportExport(context, symbol, nodes);
    return [];
  }
  if (isFile(target)) return parseInner(context, target, jsName, nodes);
  const typeOnly = (target.flags & ts.SymbolFlags.Value) === 0;
  return [{ jsName, target: pathOf(context, target), typeOnly }];
}

function isFile(symbol: ts.Symbol): boolean {
  return symbol.declarations?.some(ts.isSourceFile) ?? false;
}

const MOST_STEPS = 3;

/** `export * as jwt from "./jwt.js"`: what that exports is reached through the name. A module may so contain itself. */
function parseInner(
  context: DtsContext,
  symbol: ts.Symbol,
  jsName: string,
  nodes: readonly Site[],
): readonly Export[] {
  if (jsName.split(".").length > MOST_STEPS) return [];
  return context.checker
    .getExportsOfModule(symbol)
    .filter(isDeclaredOnItsOwn)
    .flatMap((one) => parseExport(context, one, `${jsName}.${one.name}`, nodes));
}

/** With `export = SomeClass` the checker counts its static members among the exports. */
function isDeclaredOnItsOwn(symbol: ts.Symbol): boolean {
  const member = ts.SymbolFlags.ClassMember | ts.SymbolFlags.Prototype;
  return (symbol.flags & member) === 0;
}

/** A name that is exported by another module as well is reported there. */
function reportExport(context: DtsContext, symbol: ts.Symbol, nodes: readonly Site[]): void {
  const [node] = symbol.declarations ?? [];
  const module = node && (ts.findAncestor(node, ts.isModuleDeclaration) ?? node.getSourceFile());
  if (!node || !module || !nodes.includes(module)) return;
  reportUnknown(context, ts.getNameOfDeclaration(node) ?? node);
}
