/**
 * Boxes the fields by which a struct holds itself; Rust cannot lay it out otherwise.
 *
 *   interface Filter { and?: Filter }  -> struct Filter { and: Option<Box<Filter>> }
 */
import type { Codec, PlannedProduct, PlannedStruct, PlannedType } from "./plan.ts";
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
  const found = new Set<string>();
  if (type.kind === "struct") for (const field of type.fields) hold(field.codec, found);
  if (type.kind === "union") for (const arm of type.arms) hold(arm.codec, found);
  return found;
}

function hold(codec: Codec, into: Set<string>): void {
  if (codec.kind === "struct" || codec.kind === "union") into.add(rustKey(codec.rust));
  else if (codec.kind === "optional") hold(codec.of, into);
  else if (codec.kind === "tuple") for (const item of codec.of) hold(item, into);
}

function boxType(
  type: PlannedType,
  module: string,
  edges: ReadonlyMap<string, ReadonlySet<string>>,
): PlannedType {
  if (type.kind !== "struct") return type;
  const own = `${module}::${type.rustName}`;
  const fields = type.fields.map((field) => ({
    ...field,
    codec: boxCodec(field.codec, own, edges),
  }));
  return { ...type, fields } satisfies PlannedStruct;
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
