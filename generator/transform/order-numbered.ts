/**
 * Makes a tuple of an anonymous object whose members are numbered.
 *
 *   new (): { 0: WebSocket; 1: WebSocket }
 *   --- becomes --->
 *   new (): [WebSocket, WebSocket]
 *
 * What is read of either are its items by number.
 */
import type { Attribute, Declaration, Member } from "../model/api.ts";
import { mapDeclaration, mapList, mapType } from "../model/walk.ts";
import type { TypeRef } from "../model/type-ref.ts";

export function orderNumbered(declarations: readonly Declaration[]): readonly Declaration[] {
  return mapList(declarations, (one) => mapDeclaration(one, (type) => mapType(type, orderObject)));
}

function orderObject(type: TypeRef): TypeRef {
  if (type.kind !== "object" || type.members.length === 0) return type;
  if (!type.members.every(isItem)) return type;
  const items = type.members.map((one) => ({ type: one.type, optional: false, rest: false }));
  return { kind: "tuple", items };
}

function isItem(member: Member, index: number): member is Attribute {
  return member.kind === "attribute" && !member.optional && member.jsName === String(index);
}
