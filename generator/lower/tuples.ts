/**
 * Tuples.
 *
 *   [number, number]           -> (f64, f64)
 *   [string]                   -> (String,)
 *   [string, number?]          -> (String, Option<f64>)
 *   [string, ...number[]]      -> (String, Vec<f64>)
 *   more than six of one type  -> Vec<T>
 */
import type { TupleItem, TypeRef } from "../model/type-ref.ts";
import { typeText } from "../model/type-text.ts";
import { erased } from "./erase.ts";
import type { Codec } from "./plan.ts";
import { nestedSite, type Site } from "./site.ts";
import { lowerType, optionalOf } from "./types.ts";

/** Longer ones have no traits in Rust: no `Debug`, and nobody tells their items apart. */
const LONGEST = 6;

export function lowerTuple(type: TypeRef & { kind: "tuple" }, site: Site): Codec {
  const { items } = type;
  const rest = items.findIndex((one) => one.rest);
  if (rest >= 0 && rest < items.length - 1)
    return erased(
      site,
      "tuple",
      type,
      "items behind those of any number have no place of their own",
    );
  if (items.length === 0) return erased(site, "tuple", type, "it holds nothing");
  if (items.length > LONGEST) return lowerLong(type, site);
  const [only] = items;
  if (only?.rest && items.length === 1) return lowerType(listOf(only), site);
  const required = items.findIndex((one) => one.optional || one.rest);
  return {
    kind: "tuple",
    of: items.map((item) => lowerItem(item, site)),
    ...(required >= 0 && { required }),
    ...(rest >= 0 && { rest: true as const }),
  };
}

function lowerItem(item: TupleItem, site: Site): Codec {
  const inner = nestedSite(site, { naming: `${site.naming} ${item.name ?? "Item"}` });
  const codec = lowerType(item.rest ? listOf(item) : item.type, inner);
  return item.optional ? optionalOf(codec, "undefined") : codec;
}

/** `...number[]` is said by the type of one item. */
function listOf({ type }: TupleItem): TypeRef {
  return { kind: "sequence", of: type };
}

function lowerLong(type: TypeRef & { kind: "tuple" }, site: Site): Codec {
  const [first] = type.items;
  const isUniform = type.items.every(
    (one) => !one.rest && !one.optional && first && typeText(one.type) === typeText(first.type),
  );
  if (!isUniform || first === undefined)
    return erased(site, "tuple", type, `it has more than ${LONGEST} items of several types`);
  site.adaptations.push(`a list for a tuple of ${type.items.length}`);
  return lowerType({ kind: "sequence", of: first.type }, site);
}
