/**
 * Objects of functions that are handed over as values: what a handler returns. They cross in packs, as those that are arguments, to a function that gives the object.
 *
 *   watch(first: Event): Watchers | Promise<Watchers>;  interface Watchers { end?(event: Event): void }
 *   --- becomes --->
 *   impl IntoJs for Watchers, by the import "Watchers" => fn js_object(pack: *const u8, pack_len: usize) -> RawHandle
 */
import type { ModelInterface } from "../model/api-model.ts";
import { argumentsOf, withParts } from "./codecs.ts";
import type { Codec, PlannedFunction, PlannedStruct } from "./plan.ts";
import { rustKey } from "./type-names.ts";

type StructCodec = Codec & { readonly kind: "struct" };

/** By the keys of their structs. */
export function handedOver(
  values: Iterable<Codec>,
  dictionaries: ReadonlyMap<string, ModelInterface>,
): ReadonlyMap<string, StructCodec> {
  const found = new Map<string, StructCodec>();
  for (const codec of [...values].flatMap(withParts).flatMap((one) => [one, ...argumentsOf(one)])) {
    if (codec.kind !== "struct") continue;
    const key = rustKey(codec.rust);
    if (dictionaries.get(key)?.shape === "callbacks") found.set(key, codec);
  }
  return found;
}

/** The function that gives the object: JavaScript's own `Object`, which gives what it is given. */
export function withObject(struct: PlannedStruct, codec: StructCodec): PlannedStruct {
  const { path, glue, features } = struct;
  const object: PlannedFunction = {
    kind: "function",
    jsName: struct.jsName,
    rustName: "object",
    docs: [],
    features,
    path,
    receiver: "none",
    typeParameters: [],
    parameters: [{ rustName: "self", jsName: "object", codec, passing: "packed" }],
    returns: {
      codec: { kind: "untyped", ts: "object" },
      by: "handle",
      when: "now",
      fallible: true,
    },
    import: {
      module: `workers:${glue.module.replaceAll("_", "-")}`,
      name: path,
      rustName: "js_object",
      glueName: glue.name,
      experimental: glue.experimental,
    },
    shim: {
      call: { kind: "call", callee: "Object", arguments: [{ kind: "parameter", index: 0 }] },
      imports: [],
    },
  };
  return { ...struct, object };
}
