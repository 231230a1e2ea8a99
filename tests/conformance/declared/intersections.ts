/**
 * Intersections of object types, and of unions of them, as the objects that a value can be.
 *
 *   { a: string } & ({ b: true; c: string } | { b: false })
 *   --- becomes --->
 *   { a: string; b: true; c: string }, { a: string; b: false }
 */
import type { Member } from "../../../generator/model/api.ts";
import type { TypeRef } from "../../../generator/model/type-ref.ts";
import { flattened, membersOf, rawOf, type Declared } from "./scope.ts";

export type ObjectType = TypeRef & { readonly kind: "object" };

export function alternatives(parts: readonly TypeRef[], declared: Declared): readonly ObjectType[] {
  return parts.reduce<readonly ObjectType[]>(
    (all, part) => {
      const arms = flattened(part, declared).map((one) => objectOf(one, declared));
      return all.flatMap((one) => arms.flatMap((arm) => arm.map((each) => joined(one, each))));
    },
    [{ kind: "object", members: [] }],
  );
}

/** What adds nothing that is known is left out. */
function objectOf(type: TypeRef, declared: Declared): readonly ObjectType[] {
  if (type.kind === "object") return [type];
  if (type.kind === "intersection") return alternatives(type.of, declared);
  if (type.kind === "record") {
    const index: Member = {
      kind: "index",
      key: type.key,
      value: type.value,
      readonly: false,
      origins: [],
      entries: [],
    };
    return [{ kind: "object", members: [index] }];
  }
  if (type.kind !== "reference" || type.builtin) return [{ kind: "object", members: [] }];
  const raw = rawOf(type, declared);
  if (raw !== undefined) return alternatives([raw], declared);
  const found = declared.model.byPath.get(type.path);
  if (found?.kind !== "interface") return [{ kind: "object", members: [] }];
  const { attributes, index } = membersOf(found, type.arguments, declared);
  const rest =
    index === undefined ? [] : objectOf({ kind: "record", key: TEXT, value: index }, declared);
  return [{ kind: "object", members: [...attributes, ...rest.flatMap((one) => one.members)] }];
}

const TEXT: TypeRef = { kind: "primitive", name: "string" };

function joined(one: ObjectType, other: ObjectType): ObjectType {
  const names = new Set(other.members.map(nameOf));
  return {
    kind: "object",
    members: [...one.members.filter((each) => !names.has(nameOf(each))), ...other.members],
  };
}

function nameOf(member: Member): string {
  return "jsName" in member ? member.jsName : member.kind;
}
