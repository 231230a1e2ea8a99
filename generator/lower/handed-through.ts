/**
 * What a call with a closure only hands through.
 *
 *   transaction<T>(body: () => Promise<T>): Promise<T>              T is what the closure gave: it stays in Rust
 *   each<This>(task: (value: string) => void, thisArg?: This): void thisArg is for JavaScript's functions: a closure has what it needs
 *   run<A extends any[], T>(task: (...args: A) => T, ...args: A): T args the same
 */
import type { Argument, Signature } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { typeText } from "../model/type-text.ts";
import { visitType } from "../model/walk.ts";
import { callbackIn } from "./callbacks.ts";
import { takePromise } from "./promises.ts";
import type { Site } from "./site.ts";

/** The type parameter that is the result of the call because it is that of its one closure. */
export function handedThrough(signature: Signature, site: Site): string | undefined {
  const result = takePromise(signature.returns, site);
  const closures = signature.arguments.flatMap(({ type }) => callbackIn(type, site) ?? []);
  const [closure, ...others] = closures;
  if (closure === undefined || others.length > 0) return undefined;
  const given = takePromise(closure.returns, site);
  const isSame = (result.later === "no") === (given.later === "no");
  const name = parameterOf(result.inner);
  if (name === undefined)
    return isSame ? anything(signature, result.inner, given.inner) : undefined;
  if (name !== parameterOf(given.inner)) return undefined;
  const own = signature.typeParameters.some((one) => one.name === name);
  const isElsewhere =
    closure.arguments.some(({ type }) => mentions(type, name)) ||
    signature.arguments.some(
      (one) => callbackIn(one.type, site) === undefined && mentions(one.type, name),
    );
  return own && !isElsewhere && isSame ? name : undefined;
}

/** Of no type, both: the overlay must have said that the function is called by this call. */
function anything(signature: Signature, result: TypeRef, given: TypeRef): string | undefined {
  const isAny = (type: TypeRef): boolean =>
    type.kind === "primitive" && (type.name === "unknown" || type.name === "any");
  const isCalled = signature.arguments.some(({ facts }) => facts?.callback !== undefined);
  return isCalled && isAny(result) && isAny(given) ? "unknown" : undefined;
}

/** Whether an argument is there only to be passed on to a function. */
export function isForwarded(argument: Argument, signature: Signature, site: Site): boolean {
  const name = parameterOf(argument.type);
  const others = signature.arguments.filter((one) => one !== argument);
  const closures = others.flatMap(({ type }) => callbackIn(type, site) ?? []);
  if (argument.rest && closures.some((one) => hasRest(one, argument.type))) return true;
  if (name === undefined || !(argument.rest || argument.optional)) return false;
  const isElsewhere =
    mentions(signature.returns, name) ||
    others.some((one) => callbackIn(one.type, site) === undefined && mentions(one.type, name)) ||
    closures.some((one) => one.arguments.some(({ type, rest }) => !rest && mentions(type, name)));
  return closures.length > 0 && !isElsewhere;
}

function hasRest(closure: Signature, rest: TypeRef): boolean {
  const last = closure.arguments.at(-1);
  return last?.rest === true && typeText(last.type) === typeText(rest);
}

function parameterOf(type: TypeRef): string | undefined {
  return type.kind === "parameter" ? type.name : undefined;
}

function mentions(type: TypeRef, name: string): boolean {
  let found = false;
  visitType(type, (one) => {
    found ||= one.kind === "parameter" && one.name === name;
  });
  return found;
}
