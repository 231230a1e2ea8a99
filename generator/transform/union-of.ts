/** A union without unions in it and without twins; a union of one is its arm. */
import { typeText } from "../model/type-text.ts";
import type { TypeRef } from "../model/type-ref.ts";

export function unionOf(arms: readonly TypeRef[]): TypeRef {
  const flat = arms.flatMap((one) => (one.kind === "union" ? one.of : [one]));
  const distinct = new Map(flat.map((one) => [typeText(one), one]));
  const [first, ...others] = distinct.values();
  if (!first) return { kind: "primitive", name: "never" };
  return others.length === 0 ? first : { kind: "union", of: [first, ...others] };
}
