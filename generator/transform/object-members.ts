/**
 * The members that a type has, as one list: parents, intersections and aliases are followed.
 *
 *   interface A { x: number }  interface B extends A { y: string }
 *   B                          --- has --->  x: number, y: string
 *   A & Record<string, any>    --- has --->  x: number, [key: string]: any
 */
import type { Attribute, Declaration, Member } from "../model/api.ts";
import { memberPath } from "../model/paths.ts";
import { typeText } from "../model/type-text.ts";
import type { TypeRef } from "../model/type-ref.ts";
import type { Origin } from "../source.ts";
import { substituteMembers, substituteType, substitutionFor } from "./substitute.ts";
import { unionOf } from "./union-of.ts";

export interface Lookup {
  readonly byPath: ReadonlyMap<string, Declaration>;
  /** What a type of the language comes to, if that is known: `Partial<A>`. */
  readonly evaluate?: (type: TypeRef & { readonly kind: "reference" }) => TypeRef | undefined;
}

/** `undefined` if the type is not, or not known to be, an object of members. */
export function objectMembers(
  type: TypeRef,
  lookup: Lookup,
  expanding: readonly string[] = [],
): readonly Member[] | undefined {
  switch (type.kind) {
    case "object":
      return type.members;
    case "record":
      return recordMembers(type.key, type.value);
    case "reference":
      if (type.builtin) {
        const evaluated = lookup.evaluate?.(type);
        return evaluated && objectMembers(evaluated, lookup, expanding);
      }
      return expanding.includes(type.path)
        ? undefined
        : referenceMembers(type, lookup, [...expanding, type.path]);
    case "intersection": {
      const parts = type.of.map((one) => objectMembers(one, lookup, expanding));
      return parts.every((one) => one !== undefined) ? joinMembers(parts) : undefined;
    }
    case "union": {
      const arms = type.of.map((one) => objectMembers(one, lookup, expanding));
      return arms.every((one) => one !== undefined) ? commonMembers(arms) : undefined;
    }
    case "primitive":
      return type.name === "unknown" || type.name === "object" ? [] : undefined;
    default:
      return undefined;
  }
}

function referenceMembers(
  type: TypeRef & { readonly kind: "reference" },
  lookup: Lookup,
  expanding: readonly string[],
): readonly Member[] | undefined {
  const target = lookup.byPath.get(type.path);
  if (target?.kind === "alias") {
    const substitution = substitutionFor(target.typeParameters, type.arguments);
    return objectMembers(substituteType(target.type, substitution), lookup, expanding);
  }
  if (target?.kind !== "interface") return undefined;
  const substitution = substitutionFor(target.typeParameters, type.arguments);
  const parents = target.extends.map((one) =>
    objectMembers(substituteType(one, substitution), lookup, expanding),
  );
  if (parents.some((one) => one === undefined)) return undefined;
  const own = substituteMembers(target.members, substitution);
  return overriding(joinMembers(parents.flatMap((one) => (one ? [one] : []))), own);
}

/** `Record<"a" | "b", V>` has members, `Record<string, V>` an index signature. */
function recordMembers(key: TypeRef, value: TypeRef): readonly Member[] {
  const names = literalTexts(key);
  const declared = { origins: NOWHERE, entries: [] };
  if (!names) return [{ kind: "index", key, value, readonly: false, ...declared }];
  return names.map((jsName) => ({
    kind: "attribute",
    jsName,
    type: value,
    static: false,
    readonly: false,
    optional: false,
    ...declared,
  }));
}

const NOWHERE: readonly Origin[] = [];

/** The texts of a literal or a union of literals. */
export function literalTexts(type: TypeRef): readonly string[] | undefined {
  const arms = type.kind === "union" ? type.of : [type];
  const texts = arms.map((one) => (one.kind === "literal" ? String(one.value) : undefined));
  return texts.every((one) => one !== undefined) ? texts : undefined;
}

const key = (member: Member): string => memberPath("", member);

/** A member that several parts have is as narrow as all of them ask. */
export function joinMembers(parts: readonly (readonly Member[])[]): readonly Member[] {
  const joined = new Map<string, Member>();
  for (const member of parts.flat()) {
    const before = joined.get(key(member));
    joined.set(key(member), before ? narrower(before, member) : member);
  }
  return [...joined.values()];
}

function narrower(a: Member, b: Member): Member {
  if (a.kind !== "attribute" || b.kind !== "attribute") return b;
  const type = typeText(a.type) === typeText(b.type) ? a.type : narrowerType(a.type, b.type);
  return { ...a, type, optional: a.optional && b.optional };
}

function narrowerType(a: TypeRef, b: TypeRef): TypeRef {
  if (isAnything(a)) return b;
  if (isAnything(b)) return a;
  if (isLiterals(a) || isNever(a)) return a;
  return b;
}

function isAnything(type: TypeRef): boolean {
  return type.kind === "primitive" && (type.name === "any" || type.name === "unknown");
}

function isNever(type: TypeRef): boolean {
  return type.kind === "primitive" && type.name === "never";
}

function isLiterals(type: TypeRef): boolean {
  return literalTexts(type) !== undefined;
}

/** What a child declares is in place of what it inherits. */
function overriding(inherited: readonly Member[], own: readonly Member[]): readonly Member[] {
  const names = new Set(own.map(key));
  return [...inherited.filter((one) => !names.has(key(one))), ...own];
}

/** What a union's arms all have can be read without knowing the arm. */
function commonMembers(arms: readonly (readonly Member[])[]): readonly Member[] {
  const [first, ...others] = arms.map((arm) => new Map(arm.map((one) => [key(one), one])));
  return [...(first ?? [])].flatMap(([name, member]) => {
    const twins = others.map((arm) => arm.get(name));
    if (twins.some((one) => one === undefined)) return [];
    const attributes = [member, ...twins].filter(
      (one): one is Attribute => one?.kind === "attribute",
    );
    if (member.kind !== "attribute" || attributes.length !== arms.length) return [member];
    const type = unionOf(attributes.map((one) => one.type));
    return [{ ...member, type, optional: attributes.some((one) => one.optional) }];
  });
}
