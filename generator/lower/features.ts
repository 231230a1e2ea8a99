/**
 * Which features an item needs. A product's structs, unions and parents must hold together, so their features are switched on with it; a function that
 * mentions another product's type is there when that product's feature is on.
 *
 *   r2: struct R2PutOptions { http_metadata: impl Into<.. Headers> }  -> feature r2 switches on http
 *   http: fn fetcher(&self) -> DurableObjectStub                      -> #[cfg(feature = "durable-objects")]
 */
import { compareText } from "../diagnostics.ts";
import { codecsOf, heldCodecs, namedTypes } from "./codecs.ts";
import type {
  ItemHead,
  PlannedClass,
  PlannedFunction,
  PlannedMethod,
  PlannedProduct,
  PlannedType,
  RustPath,
} from "./plan.ts";

/** The modules of the types that a type must have beside it. */
function typeModules(type: PlannedType): readonly string[] {
  const held = heldCodecs(type).flatMap(namedTypes);
  const parents = type.kind === "class" && type.parent !== undefined ? [type.parent] : [];
  const traits = type.kind === "keys" ? [type.trait] : [];
  return [...held, ...parents, ...traits].map(({ module }) => module);
}

/** Sets `needs` on products and `features` on functions. */
export function resolveFeatures(products: readonly PlannedProduct[]): readonly PlannedProduct[] {
  const byModule = new Map(products.map((product) => [product.module, product]));
  const direct = new Map(products.map((product) => [product.module, directNeeds(product)]));
  return products.map((product) => {
    const closure = reachable(product.module, direct);
    const gate: Gate = (one, paths) => gated(one, paths, { closure, byModule });
    return {
      ...product,
      needs: [...(direct.get(product.module) ?? [])]
        .map((module) => byModule.get(module)?.feature ?? module)
        .sort(compareText),
      types: product.types.map((type) => gateType(type, gate)),
      functions: product.functions.map((one) => gate(one, namedIn(one))),
    };
  });
}

function directNeeds(product: PlannedProduct): ReadonlySet<string> {
  const found = new Set(product.types.flatMap(typeModules));
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

/** Adds the features of the types that an item names. */
type Gate = <T extends ItemHead>(one: T, paths: readonly RustPath[]) => T;

function gateType(type: PlannedType, gate: Gate): PlannedType {
  if (type.kind === "class") return gateClass(type, gate);
  if (type.kind !== "trait") return type;
  return { ...type, functions: type.functions.map((one) => gate(one, namedIn(one))) };
}

function gateClass(type: PlannedClass, gate: Gate): PlannedClass {
  const { functions, events } = type;
  return {
    ...type,
    functions: functions.map((one) => gate(one, namedIn(one))),
    ...(events !== undefined && { events: events.map((one) => gate(one, [one.event])) }),
  };
}

function namedIn(one: PlannedFunction | PlannedMethod): readonly RustPath[] {
  const traits = "pick" in one && one.pick !== undefined ? [one.pick.trait] : [];
  return [...codecsOf(one).flatMap(namedTypes), ...traits];
}

interface Products {
  readonly closure: ReadonlySet<string>;
  readonly byModule: ReadonlyMap<string, PlannedProduct>;
}

function gated<T extends ItemHead>(
  one: T,
  paths: readonly RustPath[],
  { closure, byModule }: Products,
): T {
  const modules = new Set(paths.map(({ module }) => module));
  const missing = [...modules]
    .filter((module) => !closure.has(module))
    .map((module) => byModule.get(module)?.feature ?? module);
  return { ...one, features: [...new Set([...one.features, ...missing])].sort(compareText) };
}
