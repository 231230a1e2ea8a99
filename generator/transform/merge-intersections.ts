/**
 * Makes one object type of an intersection.
 *
 *   type Result<T> = Response & { results: T[] }
 *   --- becomes --->
 *   interface Result<T> { success: true; meta: Meta; results: T[] }
 *
 *   type Stub<T> = Fetcher<T> & { id: Id }          (Fetcher has operations)
 *   --- becomes --->
 *   interface Stub<T> extends Fetcher<T> { id: Id }
 *
 * What TypeScript would compute from a type parameter is left out, with a warning; `string & {}` is `string`.
 */
import type { Reporter } from "../diagnostics.ts";
import type { Alias, Declaration, Interface, Member } from "../model/api.ts";
import { indexByPath } from "../model/paths.ts";
import { mapDeclaration, mapList, mapType } from "../model/walk.ts";
import { typeText } from "../model/type-text.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { joinMembers, objectMembers, type Lookup } from "./object-members.ts";

type Intersection = TypeRef & { readonly kind: "intersection" };

export function mergeIntersections(
  declarations: readonly Declaration[],
  report: Reporter,
): readonly Declaration[] {
  const known = simplifyAll(declarations, report);
  const lookup: Lookup = { byPath: indexByPath(known) };
  const merge = (type: TypeRef): TypeRef =>
    type.kind === "intersection" ? mergeParts(type, lookup) : type;
  return known.map((one) => {
    if (one.kind === "alias" && one.type.kind === "intersection") {
      const found = extendBehaviour(one, one.type, lookup);
      if (found) return mapDeclaration(found, (type) => mapType(type, merge));
    }
    return mapDeclaration(one, (type) => mapType(type, merge));
  });
}

/** Takes out of intersections what says nothing about the value. */
function simplifyAll(
  declarations: readonly Declaration[],
  report: Reporter,
): readonly Declaration[] {
  const byPath = indexByPath(declarations);
  return mapList(declarations, (one) =>
    mapDeclaration(one, (type) =>
      mapType(type, (part) => {
        if (part.kind !== "intersection") return part;
        const { type: simple, leftOut } = simplify(part, byPath);
        for (const text of leftOut) reportLeftOut(one, text, report);
        return simple;
      }),
    ),
  );
}

interface Simplified {
  readonly type: TypeRef;
  readonly leftOut: readonly string[];
}

function simplify(type: Intersection, byPath: ReadonlyMap<string, Declaration>): Simplified {
  const parts = type.of.flatMap((one) => (one.kind === "intersection" ? one.of : [one]));
  const scalar = parts.find(isScalar);
  if (scalar) return { type: scalar, leftOut: [] };
  const computed = parts.filter((one) => isComputed(one, byPath));
  const known = parts.filter((one) => !computed.includes(one));
  const solid = known.filter((one) => !saysNothing(one));
  const [first, ...others] = solid.length > 0 ? solid : known.length > 0 ? known : parts;
  if (!first) return { type, leftOut: [] };
  return {
    type: others.length === 0 ? first : { kind: "intersection", of: [first, ...others] },
    leftOut: known.length > 0 ? computed.map((one) => typeText(one)) : [],
  };
}

function isScalar(type: TypeRef): boolean {
  return type.kind === "primitive" && ["string", "number", "bigint", "boolean"].includes(type.name);
}

function isComputed(type: TypeRef, byPath: ReadonlyMap<string, Declaration>): boolean {
  if (type.kind === "opaque" || type.kind === "parameter") return true;
  if (type.kind !== "reference" || type.builtin) return false;
  const target = byPath.get(type.path);
  return target?.kind === "alias" && target.type.kind === "opaque";
}

/** `{}`, `unknown`, `object`, `NonNullable<unknown>` */
function saysNothing(type: TypeRef): boolean {
  if (type.kind === "object") return type.members.length === 0;
  if (type.kind === "reference") return type.builtin && type.path === "NonNullable";
  return type.kind === "primitive" && (type.name === "unknown" || type.name === "object");
}

function reportLeftOut(declaration: Declaration, text: string, report: Reporter): void {
  const [place] = declaration.origins;
  if (!place) return;
  report.report({
    rule: "erased-type",
    severity: "warning",
    message: `this part of an intersection is left out: ${oneLine(text)}`,
    place,
    path: declaration.path,
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** An alias that adds to something with behaviour is its child. */
function extendBehaviour(alias: Alias, type: Intersection, lookup: Lookup): Interface | undefined {
  const parents = type.of.filter(
    (one) => one.kind === "reference" && hasBehaviour(objectMembers(one, lookup)),
  );
  if (parents.length === 0) return undefined;
  const own = type.of.filter((one) => !parents.includes(one));
  const members = own.map((one) => objectMembers(one, lookup));
  if (members.some((one) => one === undefined)) return undefined;
  const { type: _, kind: __, ...said } = alias;
  return {
    ...said,
    kind: "interface",
    extends: parents,
    members: joinMembers(members.flatMap((one) => (one ? [one] : []))),
    hasValue: false,
    abstract: false,
    dictionary: false,
  };
}

function hasBehaviour(members: readonly Member[] | undefined): boolean {
  return members?.some((one) => one.kind === "operation") ?? false;
}

function mergeParts(type: Intersection, lookup: Lookup): TypeRef {
  const parts = type.of.map((one) => objectMembers(one, lookup));
  if (parts.some((one) => one === undefined)) return type;
  const members = joinMembers(parts.flatMap((one) => (one ? [one] : [])));
  const arms = type.of.flatMap((one) => (one.kind === "object" ? (one.arms ?? []) : []));
  return { kind: "object", members, ...(arms.length > 0 && { arms }) };
}
