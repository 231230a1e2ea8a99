/**
 * What an argument that is an object holds: a type with a name, and what is added to it there.
 *
 *   Options & { raw: true }               -> base Options, own raw
 *   GetOptions<"text">                    -> base GetOptions<"text">, literal type
 *   Omit<Request, "stream"> & { stream: true } -> base Request, own stream
 */
import type { Attribute } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { literalTexts, objectMembers, type Lookup } from "./object-members.ts";

export interface Bag {
  readonly base?: TypeRef;
  /** Members that are added where the argument stands. */
  readonly own: readonly Attribute[];
  /** Members of the base that must have one value. */
  readonly literal: readonly Attribute[];
}

/** `undefined` for what is no object of attributes. */
export function readBag(type: TypeRef | undefined, lookup: Lookup, depth = 0): Bag | undefined {
  if (type === undefined || depth > MAX_DEPTH) return undefined;
  switch (type.kind) {
    case "object": {
      const own = attributesOf(type);
      return own && { own, literal: [] };
    }
    case "intersection":
      return readIntersection(type.of, lookup);
    case "reference":
      return type.builtin ? undefined : readReference(type, lookup, depth);
    case "parameter":
    case "opaque":
      return { base: type, own: [], literal: [] };
    default:
      return undefined;
  }
}

/** No real alias of an alias goes this deep: a cycle does. */
const MAX_DEPTH = 20;

function attributesOf(
  type: TypeRef & { readonly kind: "object" },
): readonly Attribute[] | undefined {
  const found = type.members.flatMap((one) => (one.kind === "attribute" ? [one] : []));
  return found.length === type.members.length ? found : undefined;
}

function readIntersection(parts: readonly TypeRef[], lookup: Lookup): Bag | undefined {
  const objects = parts.filter((one) => one.kind === "object");
  const others = parts.filter((one) => one.kind !== "object");
  const own = objects.map(attributesOf);
  const [first, ...more] = others;
  if (objects.length === 0 || first === undefined || own.some((one) => one === undefined))
    return undefined;
  const added = own.flatMap((one) => one ?? []);
  const base: TypeRef = more.length === 0 ? first : { kind: "intersection", of: others };
  const whole = completed(base, added);
  return { base: whole, own: added, literal: literalMembers(whole, lookup) };
}

/** What was left out of a type only to be said more narrowly. */
function completed(type: TypeRef, own: readonly Attribute[]): TypeRef {
  if (type.kind !== "reference" || !type.builtin || type.path !== "Omit") return type;
  const [from, names] = type.arguments;
  const left = names && literalTexts(names);
  const isSaidAgain = left?.every((name) => own.some((one) => one.jsName === name));
  return from && isSaidAgain === true ? from : type;
}

function readReference(
  type: TypeRef & { readonly kind: "reference" },
  lookup: Lookup,
  depth: number,
): Bag | undefined {
  const target = lookup.byPath.get(type.path);
  if (target?.kind === "alias" && target.type.kind === "intersection") {
    const inside =
      target.typeParameters.length === 0 ? readBag(target.type, lookup, depth + 1) : undefined;
    const isTelling = inside?.own.some((one) => !one.optional && one.type.kind === "literal");
    return isTelling === true
      ? inside
      : { base: type, own: [], literal: literalMembers(type, lookup) };
  }
  const isObject =
    target?.kind === "interface" || (target?.kind === "alias" && target.type.kind === "object");
  return isObject ? { base: type, own: [], literal: literalMembers(type, lookup) } : undefined;
}

function literalMembers(type: TypeRef, lookup: Lookup): readonly Attribute[] {
  const members = objectMembers(type, lookup) ?? [];
  return members.flatMap((one) =>
    one.kind === "attribute" && !one.optional && one.type.kind === "literal" ? [one] : [],
  );
}
