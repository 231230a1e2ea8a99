/**
 * Which features an item needs. A product's structs, unions and parents must hold together, so their features are switched on with it; a function that
 * mentions another product's type is there when that product's feature is on.
 *
 *   r2: struct R2PutOptions { http_metadata: impl Into<.. Headers> }  -> feature r2 switches on http
 *   http: fn fetcher(&self) -> DurableObjectStub                      -> #[cfg(feature = "durable-objects")]
 */
import { compareText } from "../diagnostics.ts";
import { codecsOf, visitCodec } from "./codecs.ts";
import type { Codec, PlannedClass, PlannedFunction, PlannedProduct, PlannedType } from "./plan.ts";

/** Notes the modules of the types that a codec names. */
function modulesOf(codec: Codec, into: Set<string>): void {
  visitCodec(codec, ({ module }) => into.add(module));
}

function typeModules(type: PlannedType): ReadonlySet<string> {
  const found = new Set<string>();
  switch (type.kind) {
    case "struct":
      for (const field of type.fields) modulesOf(field.codec, found);
      return found;
    case "union":
      for (const arm of type.arms) modulesOf(arm.codec, found);
      return found;
    case "class":
      if (type.parent !== undefined) found.add(type.parent.module);
      return found;
    case "enum":
      return found;
    default:
      return type satisfies never;
  }
}

/** Sets `needs` on products and `features` on functions. */
export function resolveFeatures(products: readonly PlannedProduct[]): readonly PlannedProduct[] {
  const byModule = new Map(products.map((product) => [product.module, product]));
  const direct = new Map(products.map((product) => [product.module, directNeeds(product)]));
  return products.map((product) => {
    const closure = reachable(product.module, direct);
    const gate = (one: PlannedFunction): PlannedFunction => gated(one, closure, byModule);
    return {
      ...product,
      needs: [...(direct.get(product.module) ?? [])]
        .map((module) => byModule.get(module)?.feature ?? module)
        .sort(compareText),
      types: product.types.map((type) => (type.kind === "class" ? gateClass(type, gate) : type)),
      functions: product.functions.map(gate),
    };
  });
}

function directNeeds(product: PlannedProduct): ReadonlySet<string> {
  const found = new Set(product.types.flatMap((type) => [...typeModules(type)]));
  found.delete(product.module);
  return found;
}

function reachable(
  from: string,
  edges: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const found = new Set<string>([from]);
  const queue = [from];
  for (let module = queue.pop(); module !== undefined; module = queue.pop()) {
    for (const next of edges.get(module) ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      queue.push(next);
    }
  }
  return found;
}

function gateClass(
  type: PlannedClass,
  gate: (one: PlannedFunction) => PlannedFunction,
): PlannedClass {
  return { ...type, functions: type.functions.map(gate) };
}

function gated(
  one: PlannedFunction,
  closure: ReadonlySet<string>,
  byModule: ReadonlyMap<string, PlannedProduct>,
): PlannedFunction {
  const modules = new Set<string>();
  for (const codec of codecsOf(one)) modulesOf(codec, modules);
  const missing = [...modules]
    .filter((module) => !closure.has(module))
    .map((module) => byModule.get(module)?.feature ?? module);
  return { ...one, features: [...new Set([...one.features, ...missing])].sort(compareText) };
}
