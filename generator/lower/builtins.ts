/**
 * Types of the language itself.
 *
 *   Uint8Array, ArrayBuffer, ArrayBufferView  -> bytes
 *   Map<string, T>                            -> HashMap<String, T>
 *   IterableIterator<T>, Iterable<T>          -> Vec<T>, read in one crossing
 *   Date                                      -> Date
 */
import type { TypeRef } from "../model/type-ref.ts";
import { erased } from "./erase.ts";
import type { Codec } from "./plan.ts";
import { nestedSite, type Site } from "./site.ts";
import { lowerType } from "./types.ts";

type Reference = TypeRef & { readonly kind: "reference" };

const BYTE_VIEWS = new Set([
  "Uint8Array",
  "Uint8ClampedArray",
  "ArrayBufferView",
  "DataView",
  "NodeJS.ArrayBufferView",
]);
const BUFFERS = new Set(["ArrayBuffer", "ArrayBufferLike", "SharedArrayBuffer"]);
/** Views of wider elements: bytes would lose the element type when they are read, and alignment when they are given. */
const WIDE_VIEWS =
  /^(Int8|Int16|Uint16|Int32|Uint32|Float16|Float32|Float64|BigInt64|BigUint64)Array$/;
const LISTS = new Set([
  "Iterable",
  "IterableIterator",
  "Iterator",
  "IteratorObject",
  "ArrayIterator",
  "Set",
  "ReadonlySet",
  "Array",
  "ReadonlyArray",
]);
const MAPS = new Set(["Map", "ReadonlyMap"]);

/** Whether a value of the type is a block of bytes; views of wider elements are, where plain bytes stand beside them. */
export function isBuffer(type: TypeRef): boolean {
  return isPlainBuffer(type) || isWideView(type);
}

export function isPlainBuffer(type: TypeRef): boolean {
  return (
    type.kind === "reference" &&
    type.builtin &&
    (BYTE_VIEWS.has(type.path) || BUFFERS.has(type.path))
  );
}

function isWideView(type: TypeRef): boolean {
  return type.kind === "reference" && type.builtin && WIDE_VIEWS.test(type.path);
}

export function lowerBuiltin(type: Reference, site: Site): Codec {
  if (BYTE_VIEWS.has(type.path)) return { kind: "bytes", js: "Uint8Array", mode: "copy" };
  if (BUFFERS.has(type.path)) return { kind: "bytes", js: "ArrayBuffer", mode: "copy" };
  if (type.path === "Date") return { kind: "date" };
  if (type.path === "String" && site.flow === "in") return { kind: "text" };
  if (LISTS.has(type.path)) return lowerList(type, site);
  if (MAPS.has(type.path)) return lowerMap(type, site);
  const [key, value] = type.arguments;
  if (type.path === "Record" && key !== undefined && value !== undefined)
    return lowerType({ kind: "record", key, value }, site);
  if (WIDE_VIEWS.test(type.path))
    return erased(site, "typed array", type, "no rule for views of wider elements yet");
  return erased(site, type.path, type, "no rule for this type of the language yet");
}

function lowerList(type: Reference, site: Site): Codec {
  const [of] = type.arguments;
  if (of === undefined) return erased(site, type.path, type, "its items have no type");
  return lowerType({ kind: "sequence", of }, site);
}

function lowerMap(type: Reference, site: Site): Codec {
  const [key, value] = type.arguments;
  if (key?.kind !== "primitive" || key.name !== "string" || value === undefined)
    return erased(site, "Map", type, "its keys are no strings");
  return {
    kind: "map",
    of: lowerType(value, nestedSite(site, { naming: `${site.naming} Value` })),
    js: "Map",
  };
}
