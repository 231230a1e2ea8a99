/**
 * Unions of numbers.
 *
 *   0 | 90 | 180      -> u32: the least that holds them all
 *   -1 | 1            -> i32
 *   0.5 | 1           -> f64
 *   number | bigint   -> i64, whichever JavaScript gives
 */
import type { TypeRef } from "../model/type-ref.ts";
import type { Codec } from "./plan.ts";
import type { Site } from "./site.ts";
import { lowerType } from "./types.ts";

/** Of members that are numbers, literal or not. */
export function lowerNumbers(members: readonly TypeRef[], site: Site): Codec {
  const any = members.find((one) => one.kind === "primitive");
  if (any !== undefined) return lowerType(any, site);
  const values = members.flatMap((one) => (one.kind === "literal" ? [Number(one.value)] : []));
  if (!values.every((one) => Number.isInteger(one) && Math.abs(one) < 2 ** 31))
    return { kind: "number", rust: "f64" };
  return { kind: "number", rust: values.some((one) => one < 0) ? "i32" : "u32" };
}

/** `number | bigint`, and nothing else. */
export function isAnyInteger(members: readonly TypeRef[]): boolean {
  const names = members.map((one) => (one.kind === "primitive" ? one.name : ""));
  return names.includes("bigint") && names.every((name) => name === "bigint" || name === "number");
}
