/**
 * The declarations of one symbol to ours. TypeScript spreads one thing over several declarations; we do not:
 *
 *   interface Response extends Body { clone(): Response }
 *   declare var Response: { prototype: Response; new (): Response; error(): Response }
 *   --- becomes --->
 *   interface Response extends Body { constructor(); static error(); clone() }
 *
 * Types and values may share a name without being one thing (`interface Cloudflare`, `const Cloudflare: Cloudflare`): those stay apart.
 */
import { ts } from "ts-morph";
import type { Alias, Declaration, FunctionDeclaration, Namespace, Variable } from "../model/api.ts";
import { documentedBy, type DtsContext } from "./dts-context.ts";
import { parseEnumeration } from "./dts-enums.ts";
import { parseInterface, partsOfInterface } from "./dts-interfaces.ts";
import { parseModule } from "./dts-modules.ts";
import {
  documentedOverloads,
  parseOptionalType,
  parseSignature,
  parseTypeParameters,
} from "./dts-signatures.ts";
import { parseType, parseValueLiteral } from "./dts-types.ts";

/** All declarations of one symbol, in the order of the text. */
export interface SymbolGroup {
  readonly symbol: ts.Symbol;
  readonly path: string;
  readonly nodes: readonly ts.Declaration[];
}

export function parseGroup(context: DtsContext, group: SymbolGroup): readonly Declaration[] {
  const parts = partsOfInterface(context, group);
  const rest = group.nodes.filter((node) => !parts.nodes.includes(node));
  return [
    ...(parts.nodes.length > 0 ? [parseInterface(context, group, parts)] : []),
    ...rest
      .filter(ts.isTypeAliasDeclaration)
      .slice(0, 1)
      .map((node) => parseAlias(context, group, node)),
    ...some(rest.filter(ts.isEnumDeclaration), (nodes) =>
      parseEnumeration(context, group.path, nodes),
    ),
    ...some(rest.filter(ts.isFunctionDeclaration), (nodes) => parseFunction(context, group, nodes)),
    ...some(rest.filter(ts.isVariableDeclaration), (nodes) => parseVariable(context, group, nodes)),
    ...some(rest.filter(ts.isModuleDeclaration), (nodes) =>
      parseModuleGroup(context, group, nodes),
    ),
  ];
}

type Some<T> = readonly [T, ...T[]];

/** Applies a parser to the nodes of one kind, if there are any. */
function some<T, D extends Declaration>(
  nodes: readonly T[],
  parse: (nodes: Some<T>) => D | undefined,
): readonly D[] {
  const [first, ...others] = nodes;
  const parsed = first && parse([first, ...others]);
  return parsed ? [parsed] : [];
}

function parseAlias(
  context: DtsContext,
  { path }: SymbolGroup,
  node: ts.TypeAliasDeclaration,
): Alias {
  return {
    kind: "alias",
    path,
    typeParameters: parseTypeParameters(context, node.typeParameters),
    type: parseType(context, node.type),
    ...documentedBy(context, [node]),
  };
}

function parseFunction(
  context: DtsContext,
  { path }: SymbolGroup,
  nodes: Some<ts.FunctionDeclaration>,
): FunctionDeclaration {
  const signatures = nodes.map((node) => parseSignature(context, node));
  return {
    kind: "function",
    path,
    signatures,
    ...documentedOverloads(context, nodes, signatures),
  };
}

function parseVariable(
  context: DtsContext,
  { path }: SymbolGroup,
  nodes: Some<ts.VariableDeclaration>,
): Variable {
  const [node] = nodes;
  const isConst = (ts.getCombinedNodeFlags(node) & ts.NodeFlags.Const) !== 0;
  const type =
    node.initializer && !node.type
      ? parseValueLiteral(node.initializer)
      : parseOptionalType(context, node.type);
  return {
    kind: "variable",
    path,
    type,
    readonly: isConst,
    ...documentedBy(context, nodes),
  };
}

/** A namespace of types only is nothing at run time; one that a class or function carries is reached through that. */
function parseModuleGroup(
  context: DtsContext,
  group: SymbolGroup,
  nodes: Some<ts.ModuleDeclaration>,
): Declaration | undefined {
  if (ts.isStringLiteral(nodes[0].name)) return parseModule(context, group.symbol, nodes);
  const { flags } = group.symbol;
  const isValue = (flags & ts.SymbolFlags.ValueModule) !== 0;
  const others = ts.SymbolFlags.Value & ~ts.SymbolFlags.ValueModule;
  if (!isValue || flags & others) return undefined;
  const namespace: Namespace = {
    kind: "namespace",
    path: group.path,
    ...documentedBy(context, nodes),
  };
  return namespace;
}
