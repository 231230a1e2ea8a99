/**
 * What a class is to Rust beside its functions.
 *
 *   interface ParcelError extends Error { .. }   -> an error that is found by its name, `ParcelError`
 *   class FaultError extends Error { readonly name: string; .. }   -> an error that no name tells from others
 *   toString(): string                           -> Display
 */
import type { ModelInterface } from "../model/api-model.ts";
import type { PlannedClass, PlannedFunction } from "./plan.ts";

/** Of a class and its ancestors, the nearest first. */
export function errorOf(chain: readonly ModelInterface[]): Pick<PlannedClass, "error"> {
  if (!chain.some(isError)) return {};
  const name = errorName(chain);
  return { error: name === undefined ? {} : { name } };
}

/** The class's own name, unless a `name` is declared: a literal is the name, and any other text differs from one error to the next. */
function errorName(chain: readonly ModelInterface[]): string | undefined {
  for (const { members } of chain) {
    for (const one of members) {
      if (one.kind !== "attribute" || one.static || one.jsName !== "name") continue;
      const { type } = one;
      return type.kind === "literal" && typeof type.value === "string" ? type.value : undefined;
    }
  }
  return chain[0]?.path.replace(/^.*\./, "");
}

/** `extends Error` */
function isError(declaration: ModelInterface): boolean {
  return declaration.extends.some(
    (parent) => parent.kind === "reference" && parent.builtin && parent.path === "Error",
  );
}

/** By the function that gives the text: `toString` without arguments, wherever the class itself is. */
export function displayOf(functions: readonly PlannedFunction[]): Pick<PlannedClass, "display"> {
  const found = functions.find(
    ({ jsName, receiver, parameters, returns, features }) =>
      jsName === "toString" &&
      receiver === "self" &&
      parameters.length === 0 &&
      features.length === 0 &&
      returns.codec.kind === "text" &&
      returns.when === "now" &&
      returns.fallible,
  );
  return found === undefined ? {} : { display: found.rustName };
}
