/**
 * Which types are there without the feature `experimental`: those that something stable names, also where it declares them for experimental members; and a union
 * that nothing stable names is not, since its arms may not be.
 *
 *   stable struct Options { version: Option<Version> }, experimental struct Version   -> Version is stable, the setter `version` is experimental
 *   experimental fn restore(&self, target: RestoreTarget)                             -> union RestoreTarget is experimental
 */
import { codecsOf, heldCodecs, namedTypes } from "./codecs.ts";
import type {
  Codec,
  PlannedFunction,
  PlannedMethod,
  PlannedProduct,
  PlannedType,
  RustPath,
} from "./plan.ts";
import { rustKey } from "./type-names.ts";

const FEATURE = "experimental";

/** Sets the features of types. */
export function resolveExperimental(
  products: readonly PlannedProduct[],
): readonly PlannedProduct[] {
  const stable = stableTypes(products);
  return products.map((product) => ({
    ...product,
    types: product.types.map((type) =>
      gated(type, { isStable: stable.has(rustKey(pathOf(type, product))) }),
    ),
  }));
}

function gated<T extends PlannedType>(type: T, { isStable }: { readonly isStable: boolean }): T {
  const others = type.features.filter((one) => one !== FEATURE);
  if (isStable) return { ...type, features: others };
  return type.kind === "union" ? { ...type, features: [...others, FEATURE].sort() } : type;
}

function pathOf(type: PlannedType, { module }: PlannedProduct): RustPath {
  return { module, name: type.rustName };
}

/** By `rustKey`: all that is named from something stable. */
function stableTypes(products: readonly PlannedProduct[]): ReadonlySet<string> {
  const types = new Map(
    products.flatMap((product) =>
      product.types.map((type) => [rustKey(pathOf(type, product)), type] as const),
    ),
  );
  const found = new Set<string>();
  const queue = products.flatMap((product) => [
    ...stableNames(product.functions),
    ...product.types
      .filter((type) => type.kind !== "union" && isUngated(type))
      .map((type) => rustKey(pathOf(type, product))),
  ]);
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const type = types.get(key);
    if (type === undefined || found.has(key)) continue;
    found.add(key);
    queue.push(...namesIn(type));
  }
  return found;
}

function isUngated({ features }: { readonly features: readonly string[] }): boolean {
  return !features.includes(FEATURE);
}

function stableNames(functions: readonly (PlannedFunction | PlannedMethod)[]): readonly string[] {
  return functions.filter(isUngated).flatMap(codecsOf).flatMap(namesOf);
}

function namesIn(type: PlannedType): readonly string[] {
  if (type.kind === "trait")
    return [...heldCodecs(type).flatMap(namesOf), ...stableNames(type.functions)];
  if (type.kind !== "class") return heldCodecs(type).flatMap(namesOf);
  const parents = type.parent === undefined ? [] : [rustKey(type.parent)];
  const events = (type.events ?? []).filter(isUngated).map(({ event }) => rustKey(event));
  return [...parents, ...events, ...stableNames(type.functions)];
}

function namesOf(codec: Codec): readonly string[] {
  return namedTypes(codec).map(rustKey);
}
