/**
 * Types that are looked up in a table by a type parameter: `Models[Name]["inputs"]`. Which of them it is, is chosen at the call, so that it is a value of the user's.
 *
 *   run<Name extends keyof Models>(model: Name, inputs: Models[Name]["inputs"]): Promise<Models[Name]["outputs"]>
 *   --- becomes --->
 *   run<T: IntoJs, U: FromJs>(&self, model: &str, inputs: T) -> Promise<U>
 *
 * key-tables.ts gives such a call a twin that knows them.
 */
import type { TypeRef } from "../model/type-ref.ts";
import type { Codec } from "./plan.ts";
import type { Site } from "./site.ts";

/** `Models[Name]["inputs"]`; without a member `EventMap[Type]`. */
export interface IndexedType {
  readonly table: string;
  readonly by: string;
  readonly member?: string;
}

export function indexedType(type: TypeRef): IndexedType | undefined {
  if (type.kind !== "opaque" || type.construct !== "indexed access") return undefined;
  const [, table, by, member] =
    /^([\w.]+)\[(?:keyof )?(\w+)\](?:\[["']([^"'\]]+)["']\])?$/.exec(type.text) ?? [];
  if (table === undefined || by === undefined) return undefined;
  return { table, by, ...(member !== undefined && { member }) };
}

/** The value of the user's that it is, if a parameter of the call picks it. */
export function lowerPicked(type: TypeRef & { kind: "opaque" }, site: Site): Codec | undefined {
  const indexed = indexedType(type);
  if (indexed === undefined) return undefined;
  const parameters = [...site.methodParameters, ...site.classParameters];
  if (parameters.some((one) => one.name === indexed.by))
    return { kind: "generic", parameter: type.text, ts: "any" };
  if (site.struct === undefined) return undefined;
  // The parameter is that of a function that mentions the struct.
  site.declaredUntyped.push("unknown");
  return { kind: "untyped", ts: "unknown" };
}
