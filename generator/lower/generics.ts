/**
 * Type parameters: in a function, and in a struct that keeps some.
 *
 *   send(message: Body)               of Queue<Body>   -> send<T: IntoJs>(&self, message: T)
 *   all<T>(): Promise<Rows<T>>                         -> all<T: FromJs>(&self) -> Promise<Rows<T>>
 *   interface Rows<T> { results: T[] }                 -> struct Rows<T> { results: Vec<T> }
 *
 * The function carries the parameter, also where its class declares it. One that is not the user's is what bounds it.
 */
import type { ModelInterface } from "../model/api-model.ts";
import type { TypeParameter } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { letterAt } from "./letters.ts";
import type { Codec } from "./plan.ts";
import { nestedSite, type Site } from "./site.ts";
import { siteInside } from "./times.ts";
import { closedType } from "./type-parameters.ts";
import { isTextual, lowerType } from "./types.ts";

const UNKNOWN: TypeRef = { kind: "primitive", name: "unknown" };

export function lowerParameter(name: string, site: Site): Codec {
  const named = (one: TypeParameter): boolean => one.name === name;
  const own = site.methodParameters.find(named);
  const parameter = own ?? site.classParameters.find(named);
  const constraint = parameter?.constraint;
  if (constraint !== undefined && isTextual(constraint)) {
    const text = lowerType(constraint, site);
    // Which of its parameters' values it is, TypeScript is not told.
    return text.kind === "enum" && own !== undefined ? { ...text, ts: "any" } : text;
  }
  if (constraint?.kind === "opaque" && constraint.construct === "keyof")
    return keyText(constraint.text, site);
  const kept = own === undefined && site.struct !== undefined ? keptLetter(name, site) : undefined;
  if (kept !== undefined) return kept;
  if (parameter !== undefined) {
    const of = own === undefined ? "declaration" : "method";
    const closed = closedType(parameter, of, site.lowering.model.byPath);
    if (closed !== undefined) return lowerType(closed, site);
  }
  if (site.struct === undefined || own !== undefined) return userValue(name);
  return lowerType(UNKNOWN, site);
}

function keptLetter(name: string, { lowering, struct = "" }: Site): Codec | undefined {
  const index = (lowering.kept.get(struct) ?? []).indexOf(name);
  return index < 0 ? undefined : userValue(letterAt(index));
}

function userValue(parameter: string): Codec {
  return { kind: "generic", parameter, ts: "unknown" };
}

/** `keyof WorkerGlobalScopeEventMap` can be written in the glue; `keyof EventMap`, of a class's parameter, cannot. */
function keyText(text: string, site: Site): Codec {
  const [, name = ""] = /^keyof (\w+)$/.exec(text) ?? [];
  return site.lowering.model.byPath.has(name)
    ? { kind: "text", ts: text }
    : { kind: "text", ts: "any" };
}

/** What fills the parameters that the struct of a dictionary keeps. */
export function structArguments(
  declaration: ModelInterface,
  type: TypeRef & { readonly kind: "reference" },
  site: Site,
): { readonly arguments?: readonly Codec[] } {
  const kept = site.lowering.kept.get(declaration.path);
  if (kept === undefined) return {};
  const inner = siteInside(nestedSite(site), undefined);
  const filled = declaration.typeParameters.flatMap((one, index) =>
    kept.includes(one.name)
      ? [lowerType(type.arguments[index] ?? one.default ?? UNKNOWN, inner)]
      : [],
  );
  return { arguments: filled };
}
