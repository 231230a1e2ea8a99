/**
 * Tells what an interface is for: a value that is copied, an object that is held, or functions that the user supplies.
 *
 *   interface ListOptions { limit?: number }                        --- is --->  dictionary
 *   interface Source { start?(c: Controller): void; type?: string } --- is --->  callbacks
 *   interface Bucket { list(options?: ListOptions): … }             --- is --->  object
 *   interface Item { readonly name: string }  (accessors, by rtti)  --- is --->  object
 */
import type { Declaration, Interface, Member } from "../model/api.ts";
import type { Shape } from "../model/api-model.ts";
import { indexByPath } from "../model/paths.ts";
import type { TypeRef } from "../model/type-ref.ts";

/** By the path of each interface. */
export function classify(declarations: readonly Declaration[]): ReadonlyMap<string, Shape> {
  const byPath = indexByPath(declarations);
  const interfaces = declarations.filter((one) => one.kind === "interface");
  const shapes = new Map(interfaces.map((one) => [one.path, shapeOf(one, byPath)]));
  // Behaviour goes down to children and up to parents: one of them being an object, all are.
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const one of interfaces)
      for (const parent of parentsOf(one)) {
        const [mine, theirs] = [shapes.get(one.path), shapes.get(parent)];
        if (mine === theirs || !theirs || !mine) continue;
        shapes.set(one.path, "object").set(parent, "object");
        isSettled = false;
      }
  }
  return shapes;
}

function parentsOf(one: Interface): readonly string[] {
  return one.extends.flatMap((type) =>
    type.kind === "reference" && !type.builtin ? [type.path] : [],
  );
}

function shapeOf(one: Interface, byPath: ReadonlyMap<string, Declaration>): Shape {
  if (one.dictionary) return "dictionary";
  if (isClass(one) || one.extends.some(isClassOfTheLanguage)) return "object";
  if (one.members.some(isAccessor)) return "object";
  const functions = one.members.filter((member) => isFunction(member, byPath));
  const others = one.members.filter((member) => !functions.includes(member));
  const isData = others.every((member) => member.kind === "attribute" || member.kind === "index");
  if (!isData) return "object";
  if (functions.length === 0) return "dictionary";
  return functions.every((member) => "optional" in member && member.optional)
    ? "callbacks"
    : "object";
}

/** A class that the run time does not have, of nothing but data, is TypeScript's way to write a type. */
function isClass(one: Interface): boolean {
  if (!one.hasValue && !one.abstract) return false;
  const isOnlyAType = one.facts?.placement === "none";
  return !isOnlyAType || !one.members.every((member) => member.kind === "attribute");
}

/** `extends Error`; `extends Record<string, unknown>` is a dictionary's business. */
function isClassOfTheLanguage(type: TypeRef): boolean {
  return type.kind === "reference" && type.builtin;
}

function isAccessor(member: Member): boolean {
  return member.kind === "attribute" && member.facts?.placement === "prototype";
}

function isFunction(member: Member, byPath: ReadonlyMap<string, Declaration>): boolean {
  if (member.kind === "operation") return true;
  return member.kind === "attribute" && isFunctionType(member.type, byPath);
}

function isFunctionType(type: TypeRef, byPath: ReadonlyMap<string, Declaration>): boolean {
  if (type.kind === "function") return true;
  if (type.kind !== "reference") return false;
  const target = byPath.get(type.path);
  return target?.kind === "alias" && target.type.kind === "function";
}
