/**
 * Puts types in place of type parameters.
 *
 *   interface Box<T> { value: T }, Box<string>  --- becomes --->  { value: string }
 */
import type { Declaration, Member, TypeParameter } from "../model/api.ts";
import { mapList, mapMember, mapType } from "../model/walk.ts";
import type { TypeRef } from "../model/type-ref.ts";

export type Substitution = ReadonlyMap<string, TypeRef>;

/** Arguments that are left out are the parameters' defaults, or else their constraints. */
export function substitutionFor(
  parameters: readonly TypeParameter[],
  given: readonly TypeRef[],
): Substitution {
  const substitution = new Map<string, TypeRef>();
  parameters.forEach((parameter, index) => {
    const type = given[index] ?? parameter.default ?? parameter.constraint ?? UNKNOWN;
    substitution.set(parameter.name, substituteType(type, substitution));
  });
  return substitution;
}

const UNKNOWN: TypeRef = { kind: "primitive", name: "unknown" };

export function substituteType(type: TypeRef, substitution: Substitution): TypeRef {
  if (substitution.size === 0) return type;
  return mapType(type, (one) =>
    one.kind === "parameter" ? (substitution.get(one.name) ?? one) : one,
  );
}

export function substituteMembers(
  members: readonly Member[],
  substitution: Substitution,
): readonly Member[] {
  if (substitution.size === 0) return members;
  const change = (type: TypeRef): TypeRef => substituteType(type, substitution);
  return mapList(members, (one) => mapMember(one, change));
}

export function parametersOf(declaration: Declaration): readonly TypeParameter[] {
  return declaration.kind === "interface" || declaration.kind === "alias"
    ? declaration.typeParameters
    : [];
}
