/** Names with type arguments to `TypeRef`: `Promise<R2Object | null>`, `Cloudflare.Env`, `import("./a").B`. */
import { ts } from "ts-morph";
import type { TypeRef } from "../model/type-ref.ts";
import type { DtsContext } from "./dts-context.ts";
import { enumValue } from "./dts-enums.ts";
import { resolveName, unresolved, type Named } from "./dts-names.ts";
import { opaque, parseType } from "./dts-types.ts";

type Declared = Extract<Named, { kind: "declared" }>;

const ANY: TypeRef = { kind: "primitive", name: "any" };

export function parseReference(
  context: DtsContext,
  node: ts.TypeReferenceNode | ts.ImportTypeNode,
): TypeRef {
  const name = ts.isImportTypeNode(node) ? node.qualifier : node.typeName;
  return name ? parseNamed(context, name, node.typeArguments) : opaque("import type", node);
}

/** A base class or interface: `EventTarget<Events>`, `Rpc.Stub<T>`; an expression has no name. */
export function parseHeritage(context: DtsContext, node: ts.ExpressionWithTypeArguments): TypeRef {
  return isEntityName(node.expression)
    ? parseNamed(context, node.expression, node.typeArguments)
    : opaque("extends expression", node);
}

function isEntityName(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node)
    ? isEntityName(node.expression)
    : ts.isIdentifier(node);
}

function parseNamed(
  context: DtsContext,
  name: ts.Node,
  argumentNodes: readonly ts.TypeNode[] | undefined,
): TypeRef {
  const named = resolveName(context, name);
  if (!named) return unresolved(name);
  if (named.kind === "parameter") return named;
  if (named.symbol.flags & ts.SymbolFlags.EnumMember) {
    return parseEnumMember(context, named.symbol, name);
  }
  const types = (argumentNodes ?? []).map((one) => parseType(context, one));
  const special = named.builtin && parseBuiltin(context, named, types, argumentNodes);
  return special || referenceTo(named, types);
}

function referenceTo(named: Declared, types: readonly TypeRef[]): TypeRef {
  const { path, builtin } = named;
  return { kind: "reference", path, builtin, arguments: types };
}

/** The types of the language that the model has a kind for. */
function parseBuiltin(
  context: DtsContext,
  named: Declared,
  [first = ANY, second = ANY]: readonly TypeRef[],
  nodes: readonly ts.TypeNode[] | undefined,
): TypeRef | undefined {
  switch (named.path) {
    case "Promise":
    case "PromiseLike":
      return { kind: "promise", of: first };
    case "Array":
    case "ReadonlyArray":
      return { kind: "sequence", of: first };
    case "Record":
      return isOpenKey(context, nodes?.[0])
        ? { kind: "record", key: first, value: second }
        : undefined;
    default:
      return undefined;
  }
}

/** `Record<"a" | "b", V>` has known keys and stays a reference; `Record<string, V>` is open. */
function isOpenKey(context: DtsContext, node: ts.TypeNode | undefined): boolean {
  if (!node) return false;
  const open = ts.TypeFlags.String | ts.TypeFlags.Number | ts.TypeFlags.Any;
  return (context.checker.getTypeFromTypeNode(node).flags & open) !== 0;
}

function parseEnumMember(context: DtsContext, symbol: ts.Symbol, name: ts.Node): TypeRef {
  const member = symbol.valueDeclaration;
  const value = member && ts.isEnumMember(member) ? enumValue(context, member) : undefined;
  return value === undefined ? opaque("enum member", name) : { kind: "literal", value };
}
