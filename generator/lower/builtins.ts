/**
 * Types of the language itself.
 *
 *   Uint8Array, ArrayBuffer, ArrayBufferView  -> bytes
 *   Map<string, T>                            -> HashMap<String, T>
 *   Iterable<T>, Set<T>                       -> Vec<T>, read in one crossing; else by iterators.ts
 *   Float32Array                              -> &[f32], Vec<f32>
 *   Date                                      -> Date
 */
import type { TypeRef } from "../model/type-ref.ts";
import { erased } from "./erase.ts";
import { lowerIterator } from "./iterators.ts";
import type { Codec, ListClass } from "./plan.ts";
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
/** Views of other elements: bytes would lose the element type when they are read, and alignment when they are given. */
const ELEMENTS: ReadonlyMap<string, Codec> = new Map<ListClass, Codec>([
  ["Int8Array", { kind: "number", rust: "i8" }],
  ["Int16Array", { kind: "number", rust: "i16" }],
  ["Uint16Array", { kind: "number", rust: "u16" }],
  ["Int32Array", { kind: "number", rust: "i32" }],
  ["Uint32Array", { kind: "number", rust: "u32" }],
  ["Float32Array", { kind: "number", rust: "f32" }],
  ["Float64Array", { kind: "number", rust: "f64" }],
  ["BigInt64Array", { kind: "bigint", rust: "i64" }],
  ["BigUint64Array", { kind: "bigint", rust: "u64" }],
]);
/** Where an array will do, JavaScript is handed one. */
const LISTS: ReadonlyMap<string, ListClass | undefined> = new Map([
  ["Iterable", undefined],
  ["IterableIterator", "Iterator"],
  ["Iterator", "Iterator"],
  ["IteratorObject", "Iterator"],
  ["ArrayIterator", "Iterator"],
  ["Generator", "Iterator"],
  ["Set", "Set"],
  ["ReadonlySet", "Set"],
  ["Array", undefined],
  ["ReadonlyArray", undefined],
]);
/** The errors of the language; `name` tells them apart. */
const ERRORS =
  /^(?:(?:Eval|Range|Reference|Syntax|Type|URI|Aggregate|Suppressed)?Error|ErrnoException)$/;
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

export function isWideView(type: TypeRef): boolean {
  return type.kind === "reference" && type.builtin && ELEMENTS.has(type.path);
}

/** A plain `ArrayBuffer` is given only where nothing but that is taken. */
export function bytesOf(buffers: readonly TypeRef[], site: Site): Codec {
  const onlyBuffer = buffers.every(
    (one) =>
      one.kind === "reference" &&
      one.path.startsWith("ArrayBuffer") &&
      one.path !== "ArrayBufferView",
  );
  return {
    kind: "bytes",
    js: onlyBuffer ? "ArrayBuffer" : "Uint8Array",
    mode: onlyBuffer ? "copy" : modeOf(site),
  };
}

export function lowerBuiltin(type: Reference, site: Site): Codec {
  if (BYTE_VIEWS.has(type.path)) return { kind: "bytes", js: "Uint8Array", mode: modeOf(site) };
  if (BUFFERS.has(type.path)) return { kind: "bytes", js: "ArrayBuffer", mode: modeOf(site) };
  if (type.path === "Date") return { kind: "date" };
  if (ERRORS.test(type.path)) return { kind: "error" };
  if (type.path === "String" && site.flow === "in") return { kind: "text" };
  const element = ELEMENTS.get(type.path);
  if (element !== undefined) return { kind: "list", of: element, js: type.path as ListClass };
  const iterator = lowerIterator(type, site);
  if (iterator !== undefined) return iterator;
  if (LISTS.has(type.path)) return lowerList(type, site);
  if (MAPS.has(type.path)) return lowerMap(type, site);
  const [key, value] = type.arguments;
  if (type.path === "Record" && key !== undefined && value !== undefined)
    return lowerType({ kind: "record", key, value }, site);
  return erased(site, type.path, type, "a type of the language without a counterpart in Rust");
}

/** A view is for an `ArrayBufferView`; a result is always a copy. */
export function modeOf({ bytes, flow, position }: Site): "copy" | "view" | "fill" {
  if (flow !== "in" || bytes === undefined) return "copy";
  return bytes === "fill" && position !== "argument" ? "copy" : bytes;
}

function lowerList(type: Reference, site: Site): Codec {
  const [of] = type.arguments;
  if (of === undefined) return erased(site, type.path, type, "its items have no type");
  const list = lowerType({ kind: "sequence", of }, site);
  const js = LISTS.get(type.path);
  return list.kind === "list" && js !== undefined ? { ...list, js } : list;
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
