/**
 * Makes one object type of an intersection.
 *
 *   type Stub<T> = Fetcher<T> & { id: Id }
 *   --- becomes --->
 *   interface Stub<T> extends Fetcher<T> { id: Id }
 *
 *   meta: Meta & Record<string, unknown>
 *   --- becomes --->
 *   meta: { duration: number; [key: string]: unknown }
 *
 * What TypeScript would compute is left out, with a warning unless the overlay has decided that; a value of the user's with something added is the user's value; `string & {}` is `string`.
 */
import type { Reporter } from "../diagnostics.ts";
import type { Alias, Declaration, Interface } from "../model/api.ts";
import { indexByPath } from "../model/paths.ts";
import { mapDeclaration, mapList, mapType } from "../model/walk.ts";
import { typeText } from "../model/type-text.ts";
import type { TypeRef } from "../model/type-ref.ts";
import type { Override } from "../overrides.ts";
import { joinMembers, objectMembers, type Lookup } from "./object-members.ts";

type Intersection = TypeRef & { readonly kind: "intersection" };

export function mergeIntersections(
  declarations: readonly Declaration[],
  overrides: readonly Override[],
  report: Reporter,
): readonly Declaration[] {
  const decided = overrides.filter((one) => one.leavesOut !== undefined);
  const found = new Set<string>();
  const known = simplifyAll(declarations, (declaration, text) => {
    found.add(declaration.path);
    if (decided.some(({ path }) => path === declaration.path)) return;
    reportLeftOut(declaration, text, report);
  });
  for (const one of decided) if (!found.has(one.path)) reportStale(one, report);
  const lookup: Lookup = { byPath: indexByPath(known) };
  const merge = (type: TypeRef): TypeRef =>
    type.kind === "intersection" ? mergeParts(type, lookup) : type;
  return known.map((one) => {
    if (one.kind === "alias" && one.type.kind === "intersection") {
      const found = extendDeclared(one, one.type, lookup);
      if (found) return mapDeclaration(found, (type) => mapType(type, merge));
    }
    return mapDeclaration(one, (type) => mapType(type, merge));
  });
}

/** Takes out of intersections what says nothing about the value. */
function simplifyAll(
  declarations: readonly Declaration[],
  onLeftOut: (declaration: Declaration, text: string) => void,
): readonly Declaration[] {
  const byPath = indexByPath(declarations);
  return mapList(declarations, (one) =>
    mapDeclaration(one, (type) =>
      mapType(type, (part) => {
        if (part.kind !== "intersection") return part;
        const { type: simple, leftOut } = simplify(part, byPath);
        for (const text of leftOut) onLeftOut(one, text);
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
  const whole = parts.find(isScalar) ?? parts.find(isOfTheUser);
  if (whole) return { type: whole, leftOut: [] };
  const lists = parts.flatMap((one) => (one.kind === "sequence" ? [one.of] : []));
  if (lists.length === parts.length)
    return { type: { kind: "sequence", of: { kind: "intersection", of: lists } }, leftOut: [] };
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

/** `T`, `Models[Name]`: the rest of the intersection would lose what it holds. */
function isOfTheUser(type: TypeRef): boolean {
  return (
    type.kind === "parameter" || (type.kind === "opaque" && type.construct === "indexed access")
  );
}

function isScalar(type: TypeRef): boolean {
  return type.kind === "primitive" && ["string", "number", "bigint", "boolean"].includes(type.name);
}

function isComputed(type: TypeRef, byPath: ReadonlyMap<string, Declaration>): boolean {
  if (type.kind === "opaque") return true;
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
    help: "an override with `leavesOut` says that nothing is lost by it",
  });
}

function reportStale({ path, place, places }: Override, report: Reporter): void {
  report.report({
    rule: "stale-override",
    severity: "error",
    message: '"leavesOut" changes nothing',
    place: places["leavesOut"] ?? place,
    path,
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** An alias that adds to declarations is their child: they keep their names, and what they hold is not said twice. */
function extendDeclared(alias: Alias, type: Intersection, lookup: Lookup): Interface | undefined {
  const parents = type.of.filter((one) => one.kind === "reference");
  const own = type.of.filter((one) => one.kind !== "reference");
  const members = own.map((one) => objectMembers(one, lookup));
  const known = [...members, ...parents.map((one) => objectMembers(one, lookup))];
  if (parents.length === 0 || known.some((one) => one === undefined)) return undefined;
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

function mergeParts(type: Intersection, lookup: Lookup): TypeRef {
  const parts = type.of.map((one) => objectMembers(one, lookup));
  if (parts.some((one) => one === undefined)) return type;
  const members = joinMembers(parts.flatMap((one) => (one ? [one] : [])));
  return { kind: "object", members };
}
