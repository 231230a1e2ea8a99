/**
 * Takes promises off types.
 *
 *   Promise<string>          -> string, and a promise it is
 *   string | Promise<string> -> string, and it can be either
 */
import type { TypeRef } from "../model/type-ref.ts";
import type { Site } from "./site.ts";

export interface Taken {
  readonly inner: TypeRef;
  readonly later: "no" | "yes" | "either";
}

/** `Promise<T>`, `T | Promise<T>` and aliases of them: what is awaited, and whether. */
export function takePromise(type: TypeRef, site: Site): Taken {
  if (type.kind === "promise") return { inner: takePromise(type.of, site).inner, later: "yes" };
  if (type.kind === "reference" && !type.builtin) {
    const declared = site.lowering.model.byPath.get(type.path);
    if (
      declared?.kind === "alias" &&
      declared.typeParameters.length === 0 &&
      isPromising(declared.type)
    )
      return takePromise(declared.type, site);
  }
  if (type.kind !== "union" || !type.of.some((member) => member.kind === "promise"))
    return { inner: type, later: "no" };
  const inner = type.of.map((member) => (member.kind === "promise" ? member.of : member));
  const distinct = inner.filter(
    (member, index) =>
      inner.findIndex((other) => JSON.stringify(other) === JSON.stringify(member)) === index,
  );
  const [only, ...others] = distinct;
  return {
    inner: only !== undefined && others.length === 0 ? only : { kind: "union", of: distinct },
    later: "either",
  };
}

function isPromising(type: TypeRef): boolean {
  return type.kind === "promise" || (type.kind === "union" && type.of.some(isPromising));
}
