/**
 * Which of `null` and `undefined` a result is when it is nothing: the run time knows.
 *
 *   dts    EventTarget | undefined
 *   rtti   EventTarget | null
 *   --- becomes --->
 *   EventTarget | null
 *
 * Only swaps: whether there can be nothing is TypeScript's to say.
 */
import type { TypeRef } from "../model/type-ref.ts";

export function swapNothing(type: TypeRef, other: TypeRef): TypeRef {
  if (type.kind === "promise") {
    if (other.kind !== "promise") return type;
    const of = swapNothing(type.of, other.of);
    return of === type.of ? type : { ...type, of };
  }
  const here = nothingOf(type);
  const there = nothingOf(other);
  if (type.kind !== "union" || !here || !there || here === there) return type;
  return {
    ...type,
    of: type.of.map((one) => (isNothing(one) ? { kind: "primitive", name: there } : one)),
  };
}

/** The one of the two that a union has; nothing if it has both or none. */
function nothingOf(type: TypeRef): "null" | "undefined" | undefined {
  if (type.kind !== "union") return undefined;
  const names = type.of.filter(isNothing).map((one) => one.name);
  const [name, ...others] = names;
  return others.length === 0 && (name === "null" || name === "undefined") ? name : undefined;
}

function isNothing(type: TypeRef): type is TypeRef & { readonly kind: "primitive" } {
  return type.kind === "primitive" && (type.name === "null" || type.name === "undefined");
}
