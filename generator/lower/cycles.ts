/**
 * Boxes the fields by which a struct holds itself; Rust cannot lay it out otherwise.
 *
 *   interface Filter { and?: Filter }  -> struct Filter { and: Option<Box<Filter>> }
 */
import { heldCodecs, partsOf } from "./codecs.ts";
import type { Codec, PlannedProduct, PlannedType } from "./plan.ts";
import { rustKey } from "./type-names.ts";

export function boxCycles(products: readonly PlannedProduct[]): readonly PlannedProduct[] {
  const edges = new Map<string, ReadonlySet<string>>();
  for (const product of products) {
    for (const type of product.types)
      edges.set(`${product.module}::${type.rustName}`, heldBy(type));
  }
  return products.map((product) => ({
    ...product,
    types: product.types.map((type) => boxType(type, product.module, edges)),
  }));
}

/** The structs and unions that a value of the type contains, not behind a list or map. */
function heldBy(type: PlannedType): ReadonlySet<string> {
  return new Set(heldCodecs(type).flatMap(held));
}

function held(codec: Codec): readonly string[] {
  if (codec.kind === "struct" || codec.kind === "union") return [rustKey(codec.rust)];
  const isElsewhere = codec.kind === "list" || codec.kind === "map";
  return isElsewhere ? [] : partsOf(codec).flatMap(held);
}

function boxType(
  type: PlannedType,
  module: string,
  edges: ReadonlyMap<string, ReadonlySet<string>>,
): PlannedType {
  const own = `${module}::${type.rustName}`;
  const boxed = <T extends { readonly codec: Codec }>(one: T): T => ({
    ...one,
    codec: boxCodec(one.codec, own, edges),
  });
  if (type.kind === "struct") return { ...type, fields: type.fields.map(boxed) };
  return type.kind === "union" ? { ...type, arms: type.arms.map(boxed) } : type;
}

function boxCodec(
  codec: Codec,
  own: string,
  edges: ReadonlyMap<string, ReadonlySet<string>>,
): Codec {
  if (codec.kind === "optional") return { ...codec, of: boxCodec(codec.of, own, edges) };
  if (codec.kind !== "struct" || !reaches(rustKey(codec.rust), own, edges)) return codec;
  return { ...codec, boxed: true };
}

function reaches(
  from: string,
  to: string,
  edges: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const seen = new Set<string>();
  const queue = [from];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    queue.push(...(edges.get(at) ?? []));
  }
  return false;
}
