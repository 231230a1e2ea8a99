/**
 * What an interface extends may be computed, and is then no interface but its members.
 *
 *   interface Options extends Partial<Settings> { trim?: boolean }
 *   --- becomes --->
 *   interface Options { indent?: number; trim?: boolean }
 */
import type { Interface } from "../model/api.ts";
import { memberPath } from "../model/paths.ts";
import type { TypeRef } from "../model/type-ref.ts";
import type { ObjectType } from "./anonymous-types.ts";

/** `isDeferred`: the type has yet to be computed. */
export function withMembersOfParents(
  declaration: Interface,
  isDeferred: (type: TypeRef) => boolean,
): Pick<Interface, "extends" | "members"> {
  const isObject = (type: TypeRef): type is ObjectType =>
    type.kind === "object" && !isDeferred(type);
  const objects = declaration.extends.filter(isObject);
  if (objects.length === 0) return declaration;
  const own = new Set(declaration.members.map((one) => memberPath("", one)));
  const inherited = objects.flatMap((one) => one.members);
  return {
    extends: declaration.extends.filter((one) => !isObject(one)),
    members: [...inherited.filter((one) => !own.has(memberPath("", one))), ...declaration.members],
  };
}
