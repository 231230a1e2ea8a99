/**
 * Writes out generic aliases whose own type is made of their parameters, so that what they stand for can be seen.
 *
 *   type XOR<T, U> = (T & Without<U, T>) | (U & Without<T, U>)
 *   inputs: XOR<Prompt, Messages>
 *   --- becomes --->
 *   inputs: (Prompt & Without<Messages, Prompt>) | (Messages & Without<Prompt, Messages>)
 *
 * Other aliases keep their names: `RequestInfo<Cf>` is a type that people know.
 */
import type { Alias, Declaration } from "../model/api.ts";
import { indexByPath } from "../model/paths.ts";
import { mapDeclaration, mapList, mapParts } from "../model/walk.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { substituteType, substitutionFor } from "./substitute.ts";

export function instantiateAliases(declarations: readonly Declaration[]): readonly Declaration[] {
  const byPath = indexByPath(declarations);
  const expand = (type: TypeRef, within: readonly string[]): TypeRef => {
    const parts = mapParts(type, (part) => expand(part, within));
    if (parts.kind !== "reference" || parts.builtin) return parts;
    const target = byPath.get(parts.path);
    const isNew = !within.includes(parts.path);
    if (target?.kind !== "alias" || !isNew || !isMadeOfParameters(target)) return parts;
    const substitution = substitutionFor(target.typeParameters, parts.arguments);
    return expand(substituteType(target.type, substitution), [...within, parts.path]);
  };
  return mapList(declarations, (one) => mapDeclaration(one, (type) => expand(type, [one.path])));
}

function isMadeOfParameters(alias: Alias): boolean {
  return alias.typeParameters.length > 0 && standsOnParameter(alias.type);
}

/** Whether a parameter is itself an arm, not just mentioned in one. */
function standsOnParameter(type: TypeRef): boolean {
  if (type.kind === "parameter") return true;
  return (type.kind === "union" || type.kind === "intersection") && type.of.some(standsOnParameter);
}
