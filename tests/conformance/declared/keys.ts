/**
 * What is said with the keys of a type parameter, once it is known what that is.
 *
 *   keyof EventMap, EventMap[keyof EventMap]   of EventMap = Record<string, Event>
 *   --- becomes --->
 *   string, Event
 *
 * A parameter of whose values only members are asked for (`Models[Name]["inputs"]`) stands for records of objects with these members.
 */
import type { ModelInterface } from "../../../generator/model/api-model.ts";
import type { TypeParameter } from "../../../generator/model/api.ts";
import type { TypeRef } from "../../../generator/model/type-ref.ts";
import { mapType, visitTypes } from "../../../generator/model/walk.ts";

const OBJECT: TypeRef = { kind: "primitive", name: "object" };

export interface KeyedParameter extends TypeParameter {
  /** The members that are asked for. */
  readonly keyed: readonly string[];
}

export function isKeyed(parameter: TypeParameter): parameter is KeyedParameter {
  return "keyed" in parameter;
}

/** Its objects can be of the user's own type: no other is tried. */
export function withKeyedParameters(owner: ModelInterface): ModelInterface {
  if (owner.typeParameters.length === 0) return owner;
  const texts: string[] = [];
  visitTypes(owner, (one) => {
    if (one.kind === "opaque") texts.push(one.text);
  });
  const typeParameters = owner.typeParameters.map((one): TypeParameter => {
    const member = new RegExp(`^${one.name}\\[[^\\]]+\\]\\["(\\w+)"\\]$`);
    const keyed = new Set(texts.flatMap((text) => member.exec(text)?.[1] ?? []));
    const known: KeyedParameter = { name: one.name, constraint: OBJECT, keyed: [...keyed] };
    return keyed.size === 0 ? one : known;
  });
  return { ...owner, typeParameters };
}

export function withKeys(
  type: TypeRef,
  parameters: readonly TypeParameter[],
  by: (parameter: TypeParameter) => TypeRef,
): TypeRef {
  return mapType(type, (one) => {
    if (one.kind !== "opaque") return one;
    const [, ofKeys] = /^keyof (\w+)$/.exec(one.text) ?? [];
    const [, ofValues, member] = /^(\w+)\[[^\]]+\](?:\["(\w+)"\])?$/.exec(one.text) ?? [];
    const parameter = parameters.find(({ name }) => name === (ofKeys ?? ofValues));
    const known = parameter && by(parameter);
    if (known?.kind !== "record") return one;
    if (ofKeys !== undefined) return known.key;
    return member === undefined ? known.value : (memberOf(known.value, member) ?? one);
  });
}

function memberOf(type: TypeRef, name: string): TypeRef | undefined {
  const members = type.kind === "object" ? type.members : [];
  const found = members.find((one) => one.kind === "attribute" && one.jsName === name);
  return found?.kind === "attribute" ? found.type : undefined;
}
