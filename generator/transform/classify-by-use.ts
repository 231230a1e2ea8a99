/**
 * Shapes and directions together: what only ever goes in, and has functions, is for the user to supply.
 *
 *   interface Listener { handle(event: Event): void }, only an argument   --- is --->  callbacks, not object
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
  for (const one of declarations)
    if (isSupplied(one, byForm) && first(one.path) === "input") shapes.set(one.path, "callbacks");
  // The arguments of what is supplied come back: the ways are found anew.
  return { shapes, directionOf: findDirections(declarations, shapes) };
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
