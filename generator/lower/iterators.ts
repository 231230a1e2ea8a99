/**
 * What can be walked through.
 *
 *   entries(): IterableIterator<[string, string]>   of a collection   -> std::vec::IntoIter<(String, String)>, all in one crossing
 *   raw(): IterableIterator<Row>                    of anything else  -> JsIterator<Row>, a crossing for each step
 *   values(): AsyncIterableIterator<string>                           -> JsStream<String>
 *   next(): Promise<IteratorResult<Event>>                            -> Promise<Option<Event>>
 *   upload(parts: AsyncIterable<Uint8Array>)                          -> &JsStream<Vec<u8>>
 *
 * A collection has `entries`, `keys` and `values`: it is there in full. What else gives an iterator may make its items on the way; the overlay knows better
 * (`"iterates": "at-once"`).
 */
import type { ModelInterface } from "../model/api-model.ts";
import type { Member, Operation } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { erased } from "./erase.ts";
import type { Codec } from "./plan.ts";
import { nestedSite, type Site } from "./site.ts";
import { lowerType, optionalOf } from "./types.ts";

type Reference = TypeRef & { readonly kind: "reference" };

const ITERATORS: ReadonlySet<string> = new Set([
  "Iterable",
  "IterableIterator",
  "Iterator",
  "IteratorObject",
  "ArrayIterator",
  "Generator",
]);
const STREAMS: ReadonlySet<string> = new Set([
  "AsyncIterable",
  "AsyncIterableIterator",
  "AsyncIterator",
  "AsyncIteratorObject",
  "AsyncGenerator",
]);

/** Whether an object is there in full, so that what it gives to walk through is, too. */
export function isCollection(declaration: ModelInterface): boolean {
  return ["entries", "keys", "values"].every((name) =>
    declaration.members.some((one) => isOperation(one, name) && givesIterator(one)),
  );
}

function isOperation(member: Member, name: string): member is Operation {
  return member.kind === "operation" && member.jsName === name && !member.static;
}

function givesIterator({ signatures }: Operation): boolean {
  return signatures.some(({ returns }) => isBuiltin(returns, ITERATORS));
}

function isBuiltin(type: TypeRef, names: ReadonlySet<string>): type is Reference {
  return type.kind === "reference" && type.builtin && names.has(type.path);
}

/** A type of this file's, or `undefined` for any other, also where a list will do. */
export function lowerIterator(type: Reference, site: Site): Codec | undefined {
  if (type.path === "IteratorResult") return lowerStep(type, site);
  const later = STREAMS.has(type.path);
  if (!later && !ITERATORS.has(type.path)) return undefined;
  if (site.position === "nested" || (!later && site.position === "argument"))
    return later ? erased(site, type.path, type, "it has no place inside of a value") : undefined;
  if (!later && site.iterates === "at-once") return undefined;
  const [item] = type.arguments;
  if (item === undefined) return erased(site, type.path, type, "its items have no type");
  const of = lowerType(item, nestedSite(site, { naming: `${site.naming} Item` }));
  return {
    kind: "iterator",
    of: of.kind === "unit" ? { kind: "untyped", ts: "unknown" } : of,
    later,
  };
}

/** `{ done, value }`: the glue looks which, and there is an item or none. */
function lowerStep(type: Reference, site: Site): Codec {
  const [item] = type.arguments;
  if (item === undefined || site.position !== "return")
    return erased(site, type.path, type, "it is no step of a call");
  const codec = optionalOf(lowerType(item, site), "undefined");
  if (codec.kind !== "optional") return codec;
  return { ...codec, js: "step" };
}
