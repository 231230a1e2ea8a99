/**
 * Takes what the overlay skips out of the types that mention it.
 *
 *   type AnyListener = Listener | ListenerObject; set(x: Computed<T> & Known): void     ListenerObject, Computed are skipped
 *   --- becomes --->
 *   type AnyListener = Listener; set(x: unknown & Known): void
 */
import type { Declaration } from "../model/api.ts";
import { mapDeclaration, mapList, mapType } from "../model/walk.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { unionOf } from "./union-of.ts";

export function cutSkipped(
  declarations: readonly Declaration[],
  skipped: ReadonlySet<string>,
): readonly Declaration[] {
  if (skipped.size === 0) return declarations;
  const isSkipped = (type: TypeRef): boolean =>
    type.kind === "reference" && !type.builtin && skipped.has(type.path);
  return mapList(declarations, (one) =>
    mapDeclaration(one, (type) => mapType(type, (part) => cut(part, isSkipped))),
  );
}

function cut(type: TypeRef, isSkipped: (type: TypeRef) => boolean): TypeRef {
  if (isSkipped(type)) return NOTHING_KNOWN;
  if (type.kind !== "union" || !type.of.includes(NOTHING_KNOWN)) return type;
  // Arms are cut first: what is left of them is this very object.
  const left = type.of.filter((one) => one !== NOTHING_KNOWN);
  return left.length > 0 ? unionOf(left) : NOTHING_KNOWN;
}

const NOTHING_KNOWN: TypeRef = { kind: "primitive", name: "unknown" };
