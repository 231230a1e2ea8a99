/**
 * Makes one object type of a union of anonymous ones: what not all arms have is optional.
 *
 *   { truncated: true; cursor: string } | { truncated: false }
 *   --- becomes --->
 *   { truncated: boolean; cursor?: string }
 *
 * Arms that are declarations keep their names: they are a choice between types that people know.
 */
import type { Attribute, Declaration, Member } from "../model/api.ts";
import { mapDeclaration, mapList, mapType } from "../model/walk.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { unionOf } from "./union-of.ts";

type ObjectType = TypeRef & { readonly kind: "object" };

export function mergeArms(declarations: readonly Declaration[]): readonly Declaration[] {
  return mapList(declarations, (one) => mapDeclaration(one, (type) => mapType(type, mergeUnion)));
}

function mergeUnion(type: TypeRef): TypeRef {
  if (type.kind !== "union") return type;
  const [first, ...others] = type.of.filter(isRecordLike);
  if (!first || others.length === 0) return type;
  const merged: TypeRef = mergeObjects([first, ...others]);
  const arms = type.of.map((one) => (one === first ? merged : one));
  return unionOf(arms.filter((one) => one === merged || !isRecordLike(one)));
}

/** Attributes with names only: an index signature would swallow the other arms. */
function isRecordLike(type: TypeRef): type is ObjectType {
  return type.kind === "object" && type.members.every((one) => one.kind === "attribute");
}

function mergeObjects(objects: readonly ObjectType[]): ObjectType {
  const arms = objects.map((one) => one.members);
  const names = new Set(arms.flat().map(nameOf));
  const members = [...names].flatMap((name) => mergeAttribute(name, arms) ?? []);
  return { kind: "object", members };
}

function mergeAttribute(name: string, arms: readonly (readonly Member[])[]): Attribute | undefined {
  const found = arms
    .map((arm) => arm.find((one) => nameOf(one) === name))
    .filter((one): one is Attribute => one?.kind === "attribute");
  const present = found.filter((one) => !isAbsent(one.type));
  const said = present.length > 0 ? present : found;
  const [first] = said;
  const type = withBoolean(mergeUnion(unionOf(said.map((one) => one.type))));
  const optional = present.length < arms.length || present.some((one) => one.optional);
  return first && { ...first, type, optional };
}

/** `contentId?: undefined`, `image?: never`: how TypeScript says that an arm lacks it. */
function isAbsent(type: TypeRef): boolean {
  return type.kind === "primitive" && (type.name === "undefined" || type.name === "never");
}

/** `true | false` */
function withBoolean(type: TypeRef): TypeRef {
  if (type.kind !== "union") return type;
  const values = type.of.map((one) => (one.kind === "literal" ? one.value : undefined));
  if (!values.includes(true) || !values.includes(false)) return type;
  const others = type.of.filter((one) => one.kind !== "literal" || typeof one.value !== "boolean");
  return unionOf([{ kind: "primitive", name: "boolean" }, ...others]);
}

function nameOf(member: Member): string {
  return member.kind === "attribute" ? member.jsName : member.kind;
}
