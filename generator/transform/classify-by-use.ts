/**
 * Shapes and directions together: what only ever goes in, and has functions, is for the user to supply.
 *
 *   interface Listener { handle(event: Event): void }, only an argument   --- is --->  callbacks, not object
 *   interface Snapshot {}, that JavaScript gives                          --- is --->  object, not dictionary
 */
import type { Declaration } from "../model/api.ts";
import type { Direction, Shape } from "../model/api-model.ts";
import { classify } from "./classify.ts";
import { findDirections } from "./find-directions.ts";

export interface Classified {
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly directionOf: (path: string) => Direction;
}

export function classifyByUse(declarations: readonly Declaration[]): Classified {
  const byForm = classify(declarations);
  const first = findDirections(declarations, byForm);
  const shapes = new Map(byForm);
  const parents = parentPaths(declarations);
  for (const one of declarations) {
    if (isSupplied(one, byForm) && first(one.path) === "input") shapes.set(one.path, "callbacks");
    if (isOpaque(one, parents) && first(one.path) !== "input") shapes.set(one.path, "object");
  }
  // The arguments of what is supplied come back: the ways are found anew.
  return { shapes, directionOf: findDirections(declarations, shapes) };
}

function parentPaths(declarations: readonly Declaration[]): ReadonlySet<string> {
  const parents = declarations.flatMap((one) => (one.kind === "interface" ? one.extends : []));
  return new Set(parents.flatMap((one) => (one.kind === "reference" ? [one.path] : [])));
}

/** Nothing is said of what is in it, and nobody adds to it: whoever has one can only hand it on. */
function isOpaque(one: Declaration, parents: ReadonlySet<string>): boolean {
  return (
    one.kind === "interface" &&
    !one.dictionary &&
    one.members.length === 0 &&
    one.extends.length === 0 &&
    !parents.has(one.path)
  );
}

/** No class, no accessor, no parent: anybody can write such an object. */
function isSupplied(one: Declaration, shapes: ReadonlyMap<string, Shape>): boolean {
  if (one.kind !== "interface" || shapes.get(one.path) !== "object") return false;
  const isPlain = !one.hasValue && !one.abstract && one.extends.length === 0;
  return (
    isPlain &&
    one.members.every(
      (member) =>
        (member.kind === "attribute" || member.kind === "operation") &&
        member.facts?.placement !== "prototype",
    )
  );
}
