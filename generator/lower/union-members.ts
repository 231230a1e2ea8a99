/**
 * The members of a union, before it is known what it is: nothing makes an `Option`, aliases stand for their members, texts make an enum of texts.
 *
 *   Colour | null, type Colour = "red" | "blue"   -> Option<Colour>
 *   Colour | "none"                               -> an enum of three texts
 *   Body | Blob, type Body = string | URL         -> a union of three
 */
import type { Declaration } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { literalsOf, lowerLiteralUnion } from "./enums.ts";
import type { Codec } from "./plan.ts";
import type { Site } from "./site.ts";
import { lowerType, optionalOf, substitute } from "./types.ts";
import { lowerUnion } from "./unions.ts";

export function lowerUnionType(type: TypeRef & { kind: "union" }, site: Site): Codec {
  const [only, ...others] = type.of.filter((one) => !isNothing(one));
  // An alias that may be nothing itself keeps its name.
  if (only?.kind === "reference" && others.length === 0) return lowerNullable(only, type.of, site);
  const expanded = expandUnion(type.of, site);
  const has = (name: string): boolean =>
    expanded.some((one) => one.kind === "primitive" && one.name === name);
  const rest = expanded.filter(
    (one) => !(one.kind === "primitive" && (one.name === "null" || one.name === "undefined")),
  );
  const inner = lowerSome(rest, site);
  if (rest.length === expanded.length) return inner;
  if (rest.length === 0) return { kind: "unit" };
  return optionalOf(inner, has("null") && !has("undefined") ? "null" : "undefined");
}

function lowerNullable(type: TypeRef, members: readonly TypeRef[], site: Site): Codec {
  const codec = lowerType(type, site);
  const has = (name: string): boolean =>
    members.some((one) => one.kind === "primitive" && one.name === name);
  if (members.length === 1) return codec;
  const absent = has("null") && !has("undefined") ? "null" : "undefined";
  const isNarrower = codec.kind === "optional" && absent === "undefined";
  return isNarrower ? { ...codec, absent } : optionalOf(codec, absent);
}

/** Members of aliases of unions stand for themselves where they stand among others. */
function expandUnion(members: readonly TypeRef[], site: Site): readonly TypeRef[] {
  return members.flatMap((member): readonly TypeRef[] => {
    if (member.kind === "union") return expandUnion(member.of, site);
    if (member.kind !== "reference" || member.builtin) return [member];
    const declared = site.lowering.model.byPath.get(member.path);
    if (declared?.kind !== "alias" || site.expanding.includes(declared.path)) return [member];
    const target = seenThrough(declared, member.arguments, site);
    const isNullish = target.kind === "union" && target.of.some(isNothing);
    const isAmongOthers = members.some((other) => other !== member && !isNothing(other));
    const isMixed = target.kind === "union" && literalsOf(target.of) === undefined;
    return isNullish || (isAmongOthers && isMixed) ? expandUnion([target], site) : [member];
  });
}

/** What an alias stands for, through aliases of it. */
function seenThrough(
  declared: Declaration & { kind: "alias" },
  given: readonly TypeRef[],
  site: Site,
): TypeRef {
  const target = substitute(declared.type, declared.typeParameters, given);
  if (target.kind !== "reference" || target.builtin) return target;
  const next = site.lowering.model.byPath.get(target.path);
  const isKnown = next?.kind === "alias" && !site.expanding.includes(next.path);
  return isKnown ? seenThrough(next, target.arguments, site) : target;
}

export function isNothing(type: TypeRef): boolean {
  return type.kind === "primitive" && (type.name === "null" || type.name === "undefined");
}

function lowerSome(members: readonly TypeRef[], site: Site): Codec {
  const [only, ...others] = members;
  if (only === undefined) return { kind: "unit" };
  if (others.length === 0) return lowerType(only, site);
  if (
    members.some(
      (one) => one.kind === "primitive" && (one.name === "any" || one.name === "unknown"),
    )
  ) {
    site.declaredUntyped.push("unknown");
    return { kind: "untyped", ts: "unknown" };
  }
  const literals = literalsOf(members.flatMap((one) => literalMembers(one, site)));
  if (literals !== undefined)
    return lowerLiteralUnion(literals.literals, site, { open: literals.open });
  return lowerUnion(members, site);
}

/** More texts than these are not repeated in an enum that has others, too. */
const MOST_REPEATED = 40;

/** Aliases of texts among texts stand for their members. */
function literalMembers(type: TypeRef, site: Site): readonly TypeRef[] {
  if (type.kind !== "reference" || type.builtin) return [type];
  const declared = site.lowering.model.byPath.get(type.path);
  if (declared?.kind === "enumeration")
    return declared.values.map(({ value }) => ({ kind: "literal", value }));
  if (declared?.kind !== "alias" || declared.typeParameters.length > 0) return [type];
  const members = declared.type.kind === "union" ? declared.type.of : [declared.type];
  const isShort = literalsOf(members) !== undefined && members.length <= MOST_REPEATED;
  return isShort ? members : [type];
}
