/** Makes the types that more than one front end needs. */
import type { PrimitiveName, TypeRef } from "../model/type-ref.ts";
import { typeText } from "../model/type-text.ts";

export function primitive(name: PrimitiveName): TypeRef {
  return { kind: "primitive", name };
}

export const ANY = primitive("any");
export const NULL = primitive("null");
export const UNDEFINED = primitive("undefined");

export function reference(path: string): TypeRef {
  return { kind: "reference", path, builtin: false, arguments: [] };
}

export function builtin(path: string, of: readonly TypeRef[] = []): TypeRef {
  return { kind: "reference", path, builtin: true, arguments: of };
}

/** A union in a union is one union; of what it names twice, the first stays; of one, it is that one. */
export function unionOf(members: readonly TypeRef[]): TypeRef {
  const flat = members.flatMap((one) => (one.kind === "union" ? one.of : [one]));
  const different = new Map(flat.map((one) => [typeText(one), one]));
  const [first = primitive("never"), ...others] = different.values();
  return others.length === 0 ? first : { kind: "union", of: [first, ...others] };
}
