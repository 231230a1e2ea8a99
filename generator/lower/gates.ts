/**
 * Makes the gates of the experimental entry agree: what an ungated type holds is ungated, a function that mentions a gated type is gated.
 *
 *   struct GetOptions { version: Option<VersionOptions> }   VersionOptions [experimental]  -> VersionOptions
 *   fn restore(target: impl Into<RestoreTarget>)             RestoreTarget [experimental]   -> restore [experimental]
 */
import { codecsOf, visitCodec } from "./codecs.ts";
import type { PlannedFunction, PlannedProduct, PlannedType } from "./plan.ts";
import { rustKey } from "./type-names.ts";

const GATE = "experimental";

export function resolveGates(products: readonly PlannedProduct[]): readonly PlannedProduct[] {
  const open = openTypes(products);
  const isGated = (key: string): boolean => open.has(key) === false;
  return products.map((product) => ({
    ...product,
    types: product.types.map((type) => {
      const key = `${product.module}::${type.rustName}`;
      const features = isGated(key) ? type.features : type.features.filter((one) => one !== GATE);
      const gated = { ...type, features };
      if (gated.kind !== "class") return gated;
      return { ...gated, functions: gated.functions.map((one) => gateFunction(one, isGated)) };
    }),
    functions: product.functions.map((one) => gateFunction(one, isGated)),
  }));
}

/** The types without a gate, and all that they hold. */
function openTypes(products: readonly PlannedProduct[]): ReadonlySet<string> {
  const types = new Map(
    products.flatMap(({ module, types }) =>
      types.map((type) => [`${module}::${type.rustName}`, type]),
    ),
  );
  const open = new Set<string>();
  const queue = [...types].filter(([, type]) => !type.features.includes(GATE)).map(([key]) => key);
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (open.has(key)) continue;
    open.add(key);
    queue.push(...heldBy(types.get(key)));
  }
  return open;
}

function heldBy(type: PlannedType | undefined): readonly string[] {
  const held: string[] = [];
  const note = (rust: Parameters<typeof rustKey>[0]): void => void held.push(rustKey(rust));
  if (type?.kind === "struct") for (const { codec } of type.fields) visitCodec(codec, note);
  if (type?.kind === "union") for (const { codec } of type.arms) visitCodec(codec, note);
  if (type?.kind === "class" && type.parent !== undefined) note(type.parent);
  return held;
}

function gateFunction(one: PlannedFunction, isGated: (key: string) => boolean): PlannedFunction {
  let needsGate = false;
  for (const codec of codecsOf(one)) {
    visitCodec(codec, (rust) => {
      needsGate ||= isGated(rustKey(rust));
    });
  }
  if (!needsGate || one.features.includes(GATE)) return one;
  return { ...one, features: [...one.features, GATE].sort() };
}
