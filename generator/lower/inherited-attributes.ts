/**
 * The members that an object of data has, its parents' among them.
 *
 *   interface PutOptions extends Options { md5?: string }   -> those of Options, then md5
 *   interface Handlers { enter?(guest: Guest): void }       -> enter, which holds a function
 */
import type { ApiModel, ModelInterface } from "../model/api-model.ts";
import type { Attribute, Operation } from "../model/api.ts";
import { substitute } from "./types.ts";

/** A field with the declaration that says it, its type arguments put in. */
export interface Inherited {
  readonly attribute: Attribute;
  readonly owner: ModelInterface;
}

/** Inherited fields first; one that is declared again takes the place of the inherited one. */
export function inheritedAttributes(
  declaration: ModelInterface,
  model: ApiModel,
  seen: readonly string[] = [],
): readonly Inherited[] {
  if (seen.includes(declaration.path)) return [];
  const found = new Map<string, Inherited>();
  for (const parent of declaration.extends) {
    const declared = parent.kind === "reference" ? model.byPath.get(parent.path) : undefined;
    if (declared?.kind !== "interface" || parent.kind !== "reference") continue;
    const inherited = inheritedAttributes(declared, model, [...seen, declaration.path]);
    for (const { attribute } of inherited) {
      const type = substitute(attribute.type, declared.typeParameters, parent.arguments);
      found.set(attribute.jsName, { attribute: { ...attribute, type }, owner: declared });
    }
  }
  for (const member of declaration.members) {
    const attribute = member.kind === "operation" ? asFunction(member, declaration) : member;
    if (attribute?.kind === "attribute" && !attribute.static)
      found.set(attribute.jsName, { attribute, owner: declaration });
  }
  return [...found.values()];
}

/** A method that the user supplies is a member that holds a function. */
function asFunction(member: Operation, { shape }: ModelInterface): Attribute | undefined {
  const [signature] = member.signatures;
  if (shape !== "callbacks" || signature === undefined) return undefined;
  return { ...member, kind: "attribute", readonly: false, type: { kind: "function", signature } };
}
