/**
 * An argument by whose members the overload is told from others, as the objects that it can be.
 *
 *   options?: GetOptions with type: "text"
 *   --- becomes --->
 *   { type: "text"; cacheTtl?: number }     { type: "text" }, if Rust gives no options
 */
import type { Argument } from "../../../generator/model/api.ts";
import type { TypeRef } from "../../../generator/model/type-ref.ts";
import { alternatives, type ObjectType } from "./intersections.ts";
import { attribute, type Declared } from "./scope.ts";

export function completed(
  { type, members = [] }: Argument,
  isGiven: boolean,
  declared: Declared,
): TypeRef {
  const own: TypeRef = {
    kind: "object",
    members: members.map((one) => attribute(one.jsName, one.type)),
  };
  const arms = alternatives([type, own], declared);
  return { kind: "union", of: isGiven ? arms : arms.map(withoutOptional) };
}

function withoutOptional(arm: ObjectType): ObjectType {
  return {
    ...arm,
    members: arm.members.filter((one) => one.kind === "attribute" && !one.optional),
  };
}
