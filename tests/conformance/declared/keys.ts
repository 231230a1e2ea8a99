/**
 * What is said with the keys of a type parameter, once it is known what that is.
 *
 *   keyof EventMap, EventMap[keyof EventMap]   of EventMap = Record<string, Event>
 *   --- becomes --->
 *   string, Event
 */
import type { TypeParameter } from "../../../generator/model/api.ts";
import type { TypeRef } from "../../../generator/model/type-ref.ts";
import { mapType } from "../../../generator/model/walk.ts";

export function withKeys(
  type: TypeRef,
  parameters: readonly TypeParameter[],
  by: (parameter: TypeParameter) => TypeRef,
): TypeRef {
  return mapType(type, (one) => {
    if (one.kind !== "opaque") return one;
    const [, ofKeys] = /^keyof (\w+)$/.exec(one.text) ?? [];
    const [, ofValues] = /^(\w+)\[[^\]]+\]$/.exec(one.text) ?? [];
    const parameter = parameters.find(({ name }) => name === (ofKeys ?? ofValues));
    const known = parameter && by(parameter);
    if (known?.kind !== "record") return one;
    return ofKeys === undefined ? known.value : known.key;
  });
}
