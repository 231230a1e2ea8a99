/** What is fixed while the declared types of one run are looked at: the model, the variant, what type parameters stand for. */
import type { ApiModel, ModelInterface } from "../../../generator/model/api-model.ts";
import type { Attribute, Signature, TypeParameter } from "../../../generator/model/api.ts";
import type { TypeRef } from "../../../generator/model/type-ref.ts";
import { mapType } from "../../../generator/model/walk.ts";
import type { Target } from "./targets.ts";

export interface Scope {
  readonly model: ApiModel;
  readonly variant: number;
  readonly generic: number;
  /** What `this` is. */
  readonly self?: TypeRef;
  readonly texts: Readonly<Record<string, string>>;
}

const UNKNOWN: TypeRef = { kind: "primitive", name: "unknown" };
const NUMBER: TypeRef = { kind: "primitive", name: "number" };
const TEXT: TypeRef = { kind: "primitive", name: "string" };

function attribute(jsName: string, type: TypeRef): Attribute {
  const flags = { static: false, readonly: false, optional: false };
  return { kind: "attribute", jsName, type, ...flags, origins: [], entries: [] };
}

/** The user's own type of the cases. */
export const THING: TypeRef = {
  kind: "object",
  members: [attribute("name", TEXT), attribute("count", NUMBER)],
};

/** Generic functions are called with an object type, with a primitive one, and with what a parameter is by default. */
export function instanceOf({ constraint, default: byDefault }: TypeParameter, generic: number): TypeRef {
  const isFree = constraint === undefined || isAnything(constraint);
  if (generic === 0 && (isFree || isObjects(constraint))) return THING;
  if (generic === 1 && isFree) return NUMBER;
  return byDefault ?? constraint ?? UNKNOWN;
}

function isAnything(type: TypeRef): boolean {
  return type.kind === "primitive" && (type.name === "any" || type.name === "unknown");
}

function isObjects(type: TypeRef): boolean {
  return type.kind === "record" || (type.kind === "primitive" && type.name === "object");
}

/** A signature with its type parameters, and those of its class, replaced. */
export function instantiate(signature: Signature, target: Target, generic: number): Signature {
  const parameters = [...(target.owner?.typeParameters ?? []), ...signature.typeParameters];
  const put = (type: TypeRef): TypeRef => substitute(type, parameters, (one) => instanceOf(one, generic));
  return {
    ...signature,
    arguments: signature.arguments.map((one) => ({ ...one, type: put(one.type) })),
    returns: put(signature.returns),
  };
}

export function substitute(
  type: TypeRef,
  parameters: readonly TypeParameter[],
  by: (parameter: TypeParameter, index: number) => TypeRef,
): TypeRef {
  if (parameters.length === 0) return type;
  // A method's parameter hides the class's of the same name.
  const known = new Map(parameters.map((one, index) => [one.name, by(one, index)]));
  const once = mapType(type, (part) =>
    part.kind === "parameter" ? (known.get(part.name) ?? part) : part,
  );
  return once;
}

/** The declared type of an alias with its arguments put in. */
export function throughAlias(
  type: TypeRef & { readonly kind: "reference" },
  { model }: Scope,
): TypeRef | undefined {
  const declared = model.byPath.get(type.path);
  if (declared?.kind !== "alias") return undefined;
  return substitute(declared.type, declared.typeParameters, given(type.arguments));
}

function given(list: readonly TypeRef[]) {
  return (parameter: TypeParameter, index: number): TypeRef =>
    list[index] ?? parameter.default ?? parameter.constraint ?? UNKNOWN;
}

export interface Members {
  readonly attributes: readonly Attribute[];
  /** `[key: string]: T` */
  readonly index?: TypeRef;
}

/** A dictionary's members, those of its parents included, with type arguments put in. */
export function membersOf(
  declared: ModelInterface,
  list: readonly TypeRef[],
  scope: Scope,
): Members {
  const put = (type: TypeRef): TypeRef => substitute(type, declared.typeParameters, given(list));
  const attributes = new Map<string, Attribute>();
  let index: TypeRef | undefined;
  for (const parent of declared.extends) {
    if (parent.kind !== "reference") continue;
    const of = scope.model.byPath.get(parent.path);
    if (of?.kind !== "interface") continue;
    const inherited = membersOf(of, parent.arguments.map(put), scope);
    for (const one of inherited.attributes) attributes.set(one.jsName, one);
    index ??= inherited.index;
  }
  for (const member of declared.members) {
    if (member.kind === "attribute" && !member.static)
      attributes.set(member.jsName, { ...member, type: put(member.type) });
    if (member.kind === "index") index = put(member.value);
  }
  return { attributes: [...attributes.values()], ...(index !== undefined && { index }) };
}

export function isNothingType(type: TypeRef): boolean {
  return type.kind === "primitive" && (type.name === "undefined" || type.name === "null");
}

/** The members of a union, those of unions that it names included. */
export function flattened(type: TypeRef, scope: Scope, seen: readonly string[] = []): readonly TypeRef[] {
  if (type.kind === "union") return type.of.flatMap((one) => flattened(one, scope, seen));
  if (type.kind === "reference" && !type.builtin && !seen.includes(type.path)) {
    const target = throughAlias(type, scope);
    if (target !== undefined) return flattened(target, scope, [...seen, type.path]);
  }
  return [type];
}
