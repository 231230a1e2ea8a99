/**
 * Computes TypeScript's utility types where their arguments are known.
 *
 *   interface Vector { id: string; values: number[] }
 *   type Match = Pick<Partial<Vector>, "values"> & { score: number }
 *   --- becomes --->
 *   type Match = { values?: number[] } & { score: number }
 *
 * One whose argument is a type parameter stays: lowering sees the reference and erases it.
 */
import type { Alias, Declaration, Member } from "../model/api.ts";
import { indexByPath } from "../model/paths.ts";
import { typeText } from "../model/type-text.ts";
import { mapDeclaration, mapList, mapType, visitTypes } from "../model/walk.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { literalTexts, objectMembers, type Lookup } from "./object-members.ts";
import { substituteType, substitutionFor } from "./substitute.ts";
import { unionOf } from "./union-of.ts";

type Reference = TypeRef & { readonly kind: "reference" };
type Evaluation = (args: readonly TypeRef[], lookup: Lookup) => TypeRef | undefined;

const EVALUATIONS: Readonly<Record<string, Evaluation>> = {
  Partial: eachMember((one) => (hasPresence(one) ? { ...one, optional: true } : one)),
  Required: eachMember((one) => (hasPresence(one) ? { ...one, optional: false } : one)),
  // Says nothing about the value.
  Readonly: ([type]) => type,
  Pick: (args, lookup) => choose(args, lookup, (name, keys) => keys.has(name)),
  Omit: (args, lookup) => choose(args, lookup, (name, keys) => !keys.has(name)),
  Exclude: (args, lookup) => filterArms(args, lookup, false),
  Extract: (args, lookup) => filterArms(args, lookup, true),
  NonNullable: ([type], lookup) => type && withoutNothing(type, lookup),
  Awaited: ([type]) => type && awaited(type),
};

export function evaluateUtilityTypes(declarations: readonly Declaration[]): readonly Declaration[] {
  const lookup: Lookup = {
    byPath: indexByPath(declarations),
    evaluate: (type) => evaluateReference(type, lookup),
  };
  const evaluate = (type: TypeRef): TypeRef =>
    mapType(type, (one) =>
      one.kind === "reference" && one.builtin ? (evaluateReference(one, lookup) ?? one) : one,
    );
  return mapList(declarations, (one) => {
    const evaluated = mapDeclaration(one, evaluate);
    return isBlurred(one, lookup)
      ? { ...evaluated, facts: { ...one.facts, blurred: true } }
      : evaluated;
  });
}

/** TypeScript itself forgets the named members where it leaves one out beside an index signature. */
function isBlurred(declaration: Declaration, lookup: Lookup): declaration is Alias {
  if (declaration.kind !== "alias") return false;
  let found = false;
  visitTypes(declaration, (one) => {
    if (one.kind !== "reference" || !one.builtin || one.path !== "Omit") return;
    const [from] = one.arguments;
    const members = from && membersOf(from, lookup);
    if (members?.some((member) => member.kind === "index") === true) found = true;
  });
  return found;
}

export function isUtilityType(type: Reference): boolean {
  return type.builtin && Object.hasOwn(EVALUATIONS, type.path);
}

function evaluateReference(type: Reference, lookup: Lookup): TypeRef | undefined {
  return isUtilityType(type) ? EVALUATIONS[type.path]?.(type.arguments, lookup) : undefined;
}

function hasPresence(
  member: Member,
): member is Member & { readonly kind: "attribute" | "operation" } {
  return member.kind === "attribute" || member.kind === "operation";
}

function eachMember(change: (member: Member) => Member): Evaluation {
  return ([type], lookup) => {
    const members = type && membersOf(type, lookup);
    return members && { kind: "object", members: members.map(change) };
  };
}

function choose(
  [type, names]: readonly TypeRef[],
  lookup: Lookup,
  isWanted: (name: string, keys: ReadonlySet<string>) => boolean,
): TypeRef | undefined {
  const keys = names && literalTexts(resolveAlias(names, lookup));
  const members = type && membersOf(type, lookup);
  if (!keys || !members) return undefined;
  const wanted = new Set(keys);
  return {
    kind: "object",
    members: members.filter((one) => isWanted("jsName" in one ? one.jsName : "", wanted)),
  };
}

function membersOf(type: TypeRef, lookup: Lookup): readonly Member[] | undefined {
  return objectMembers(resolveAlias(type, lookup), lookup);
}

function resolveAlias(type: TypeRef, lookup: Lookup, depth = 0): TypeRef {
  if (type.kind !== "reference" || type.builtin || depth > MAX_DEPTH) return type;
  const target = lookup.byPath.get(type.path);
  if (target?.kind !== "alias") return type;
  const substitution = substitutionFor(target.typeParameters, type.arguments);
  return resolveAlias(substituteType(target.type, substitution), lookup, depth + 1);
}

/** No real alias of an alias goes this deep: a cycle does. */
const MAX_DEPTH = 20;

/** By what the arms look like: assignability is TypeScript's business, and equality is what is meant. */
function filterArms(
  [type, other]: readonly TypeRef[],
  lookup: Lookup,
  keep: boolean,
): TypeRef | undefined {
  if (!type || !other) return undefined;
  const [arms, wanted] = [type, other].map((one) => armsOf(resolveAlias(one, lookup)));
  if (!arms || !wanted || arms.some((one) => one.kind === "parameter")) return undefined;
  const texts = new Set(wanted.map((one) => typeText(one)));
  const left = arms.filter((one) => texts.has(typeText(one)) === keep);
  return left.length === arms.length ? type : unionOf(left);
}

function armsOf(type: TypeRef): readonly TypeRef[] {
  return type.kind === "union" ? type.of : [type];
}

/** An alias that has nothing to take away keeps its name. */
function withoutNothing(type: TypeRef, lookup: Lookup): TypeRef | undefined {
  if (type.kind === "parameter") return undefined;
  const arms = armsOf(resolveAlias(type, lookup));
  const left = arms.filter(
    (one) => one.kind !== "primitive" || (one.name !== "null" && one.name !== "undefined"),
  );
  return left.length === arms.length ? type : unionOf(left);
}

function awaited(type: TypeRef): TypeRef | undefined {
  if (type.kind === "promise") return awaited(type.of);
  if (type.kind === "union") {
    const arms = type.of.map(awaited);
    return arms.every((one) => one !== undefined) ? unionOf(arms) : undefined;
  }
  return type.kind === "parameter" || type.kind === "opaque" ? undefined : type;
}
