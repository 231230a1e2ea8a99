/**
 * `typeof name` in a type.
 *
 *   declare const limit: Limits;  declare function now(): number;  declare class Thing {}
 *   typeof limit   ->  Limits
 *   typeof now     ->  () => number
 *   typeof Thing   ->  opaque "typeof": the class itself is no value of any type we have
 */
import { ts } from "ts-morph";
import type { TypeRef } from "../model/type-ref.ts";
import type { DtsContext } from "./dts-context.ts";
import { symbolOf, unresolved } from "./dts-names.ts";
import { parseSignature } from "./dts-signatures.ts";
import { opaque, parseType } from "./dts-types.ts";
import { reportUnknown } from "./dts-unknown.ts";

export function parseTypeQuery(
  context: DtsContext,
  node: ts.TypeQueryNode | ts.ImportTypeNode,
): TypeRef {
  const name = ts.isImportTypeNode(node) ? node.qualifier : node.exprName;
  if (!name) return opaque("typeof", node);
  const symbol = symbolOf(context, name);
  if (!symbol) {
    reportUnknown(context, name);
    return unresolved(node);
  }
  return (
    typeOfFunction(context, symbol) ?? typeOfVariable(context, symbol) ?? opaque("typeof", node)
  );
}

function typeOfFunction(context: DtsContext, symbol: ts.Symbol): TypeRef | undefined {
  const [only, ...others] = symbol.declarations ?? [];
  return only && ts.isFunctionDeclaration(only) && others.length === 0
    ? { kind: "function", signature: parseSignature(context, only) }
    : undefined;
}

/** Only names are followed: an object type that mentions its own variable would never end. */
function typeOfVariable(context: DtsContext, symbol: ts.Symbol): TypeRef | undefined {
  const declaration = symbol.valueDeclaration;
  const type =
    declaration && (ts.isVariableDeclaration(declaration) || ts.isPropertySignature(declaration))
      ? declaration.type
      : undefined;
  return type && ts.isTypeReferenceNode(type) ? parseType(context, type) : undefined;
}
