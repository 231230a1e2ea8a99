/**
 * Types that only the checker can work out, written out when the result is small and closed.
 *
 *   keyof Events                   ->  "open" | "close"
 *   Input["store"]                 ->  boolean | null
 *   { [K in "a" | "b"]?: number }  ->  { a?: number; b?: number }
 *   T extends string ? A : B       ->  nothing: T is not known here
 */
import { ts } from "ts-morph";
import type { PrimitiveName, TypeRef } from "../model/type-ref.ts";
import type { DtsContext } from "./dts-context.ts";
import { objectOf, referenceTo } from "./dts-evaluate-objects.ts";

/** Larger results are data, not types: nobody wants them written out. */
export const MOST_MEMBERS = 50;
const DEEPEST = 5;

const PRIMITIVES: readonly (readonly [ts.TypeFlags, PrimitiveName])[] = [
  [ts.TypeFlags.Unknown, "unknown"],
  [ts.TypeFlags.String, "string"],
  [ts.TypeFlags.Number, "number"],
  [ts.TypeFlags.BigInt, "bigint"],
  [ts.TypeFlags.ESSymbolLike, "symbol"],
  [ts.TypeFlags.Undefined | ts.TypeFlags.Void, "undefined"],
  [ts.TypeFlags.Null, "null"],
  [ts.TypeFlags.Never, "never"],
  [ts.TypeFlags.NonPrimitive, "object"],
];

/** Where an evaluation stands: the node it began at, for places; and how deep it is. */
export interface Evaluation {
  readonly context: DtsContext;
  readonly node: ts.TypeNode;
  readonly depth: number;
}

/** The type of a node, or nothing if it depends on a type parameter, is too large, or has no form of ours. */
export function evaluateType(context: DtsContext, node: ts.TypeNode): TypeRef | undefined {
  if (isGeneric(context, node)) return undefined;
  const type = context.checker.getTypeFromTypeNode(node);
  if (type.flags & ts.TypeFlags.Any) return undefined;
  const declaresAlias = type.aliasSymbol?.declarations?.some((one) => contains(one, node));
  const evaluation = { context, node, depth: 0 };
  const ref = declaresAlias ? structureOf(evaluation, type) : typeToRef(evaluation, type);
  const isEmpty = ref?.kind === "object" && ref.members.length === 0;
  return isEmpty ? undefined : ref;
}

/** Whether a type mentions a type parameter or `this` that is declared outside of it. */
function isGeneric(context: DtsContext, node: ts.Node): boolean {
  const isFree = (at: ts.Node): boolean => {
    if (ts.isThisTypeNode(at)) return true;
    if (ts.isTypeReferenceNode(at) && ts.isIdentifier(at.typeName)) {
      const symbol = context.checker.getSymbolAtLocation(at.typeName);
      const isParameter = symbol && symbol.flags & ts.SymbolFlags.TypeParameter;
      const declared = symbol?.declarations?.[0];
      if (isParameter && !(declared && contains(node, declared))) return true;
    }
    return ts.forEachChild(at, isFree) ?? false;
  };
  return isFree(node);
}

function contains(outer: ts.Node, inner: ts.Node): boolean {
  return (
    outer.getSourceFile() === inner.getSourceFile() &&
    outer.pos <= inner.pos &&
    inner.end <= outer.end
  );
}

function typeToRef(at: Evaluation, type: ts.Type): TypeRef | undefined {
  if (type.aliasSymbol) {
    return referenceTo(at, type.aliasSymbol, type.aliasTypeArguments ?? []);
  }
  return structureOf(at, type);
}

function structureOf(at: Evaluation, type: ts.Type): TypeRef | undefined {
  if (type.flags & ts.TypeFlags.Any) return { kind: "primitive", name: "any" };
  if (type.isUnion()) return unionOf(at, type);
  if (type.isIntersection()) {
    const of = all(type.types, (one) => deeper(at, one));
    return of && { kind: "intersection", of };
  }
  if (type.isStringLiteral() || type.isNumberLiteral()) {
    return { kind: "literal", value: type.value };
  }
  if (type.flags & ts.TypeFlags.BooleanLiteral) {
    const value = at.context.checker.typeToString(type) === "true";
    return { kind: "literal", value };
  }
  const primitive = PRIMITIVES.find(([flags]) => (type.flags & flags) !== 0);
  if (primitive) return { kind: "primitive", name: primitive[1] };
  return type.flags & ts.TypeFlags.Object ? objectOf(at, type as ts.ObjectType) : undefined;
}

/** One level down, unless that is too deep. */
export function deeper(at: Evaluation, type: ts.Type): TypeRef | undefined {
  return at.depth < DEEPEST ? typeToRef({ ...at, depth: at.depth + 1 }, type) : undefined;
}

/** Maps all or gives nothing. */
export function all<T, U>(
  items: readonly T[],
  map: (item: T) => U | undefined,
): readonly U[] | undefined {
  const mapped: U[] = [];
  for (const item of items) {
    const one = map(item);
    if (one === undefined) return undefined;
    mapped.push(one);
  }
  return mapped;
}

/** The checker splits `boolean` in two and puts `undefined` and `null` first; people write them whole and last. */
function unionOf(at: Evaluation, type: ts.UnionType): TypeRef | undefined {
  const empty = ts.TypeFlags.Undefined | ts.TypeFlags.Null;
  const isBoolean = (one: ts.Type): boolean => (one.flags & ts.TypeFlags.BooleanLiteral) !== 0;
  const booleans = type.types.filter(isBoolean);
  const rest = type.types.filter((one) => {
    return booleans.length < 2 || !isBoolean(one);
  });
  if (rest.length > MOST_MEMBERS) return undefined;
  const last = rest.filter((one) => (one.flags & empty) !== 0);
  const first = rest.filter((one) => (one.flags & empty) === 0);
  const of = all([...first, ...last], (one) => deeper(at, one));
  if (!of) return undefined;
  const boolean: TypeRef = { kind: "primitive", name: "boolean" };
  const whole = booleans.length < 2 ? of : [boolean, ...of];
  return whole.length === 1 ? whole[0] : { kind: "union", of: whole };
}
