/** TypeScript texts for the glue: what `get<...>(..)` is told. They must hold in the glue's global scope. */
import type { Interface, TypeParameter } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import type { Lowering } from "./site.ts";

/** A reference as the glue may write it: type arguments that matter to nobody there are left to their defaults. */
export function glueText(lowering: Lowering, type: TypeRef & { kind: "reference" }): string {
  const declared = lowering.model.byPath.get(type.path);
  if (declared === undefined || declared.kind !== "interface") return "unknown";
  return declaredText(declared, lowering);
}

export function declaredText(
  declared: Interface & { readonly anonymous?: boolean; readonly shape?: string },
  lowering: Lowering,
): string {
  // The glue declares the dictionaries that TypeScript cannot name, by an identifier.
  if (declared.anonymous === true && declared.shape !== "dictionary") return "any";
  if (declared.anonymous === true) return declared.path.replace(/[^\p{L}\p{N}_]/gu, "_");
  if (declared.facts?.blurred === true) return "any";
  const name = lowering.reach.type(declared.path);
  return name === undefined ? "any" : name + parametersText(declared.typeParameters);
}

/** Parameters without a default are given the widest argument that they take. */
function parametersText(parameters: readonly TypeParameter[]): string {
  if (parameters.every((one) => one.default !== undefined)) return "";
  return `<${parameters.map((one) => widest(one)).join(", ")}>`;
}

function widest(parameter: TypeParameter): string {
  const constraint = parameter.constraint;
  return constraint?.kind === "primitive" ? constraint.name : "any";
}
