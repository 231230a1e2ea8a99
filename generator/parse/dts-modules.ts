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

export function parseModule(
  context: DtsContext,
  symbol: ts.Symbol,
  nodes: readonly ts.ModuleDeclaration[],
): Module {
  const exported = context.checker
    .getExportsOfModule(symbol)
    .filter(isDeclaredOnItsOwn)
    .flatMap((one) => parseExport(context, one, one.name, nodes));
  const whole = symbol.exports?.get(ts.InternalSymbolName.ExportEquals);
  return {
    kind: "module",
    path: nodes[0]?.name.text ?? symbol.name,
    exports: [...(whole ? parseWhole(context, whole, nodes) : []), ...exported],
    ...documentedBy(context, nodes),
  };
}

/** `export = Thing` is the default import if `Thing` is more than the namespace whose members are exported. */
function parseWhole(
  context: DtsContext,
  symbol: ts.Symbol,
  nodes: readonly ts.ModuleDeclaration[],
): readonly Export[] {
  const target = followAlias(context, symbol);
  const single = ts.SymbolFlags.Value & ~ts.SymbolFlags.ValueModule;
  return target && !(target.flags & single) ? [] : parseExport(context, symbol, "default", nodes);
}

function parseExport(
  context: DtsContext,
  symbol: ts.Symbol,
  jsName: string,
  nodes: readonly ts.ModuleDeclaration[],
): readonly Export[] {
  const target = followAlias(context, symbol);
  if (!target) {
    reportExport(context, symbol, nodes);
    return [];
  }
  const typeOnly = (target.flags & ts.SymbolFlags.Value) === 0;
  return [{ jsName, target: pathOf(context, target), typeOnly }];
}

/** With `export = SomeClass` the checker counts its static members among the exports. */
function isDeclaredOnItsOwn(symbol: ts.Symbol): boolean {
  const member = ts.SymbolFlags.ClassMember | ts.SymbolFlags.Prototype;
  return (symbol.flags & member) === 0;
}

/** A name that is exported by another module as well is reported there. */
function reportExport(
  context: DtsContext,
  symbol: ts.Symbol,
  nodes: readonly ts.ModuleDeclaration[],
): void {
  const [node] = symbol.declarations ?? [];
  const module = node && ts.findAncestor(node, ts.isModuleDeclaration);
  if (!node || !module || !nodes.includes(module)) return;
  reportUnknown(context, ts.getNameOfDeclaration(node) ?? node);
}
