/** What the harness knows of the plan's types, by their Rust path, and what type the parameters of a generic function are. */
import { heldCodecs, partsOf } from "../../../generator/lower/codecs.ts";
import type { BindingPlan, Codec, PlannedType, RustPath } from "../../../generator/lower/plan.ts";

/** Generic functions are called with an object, with a number, and with whatever it is. */
export const INSTANCES = ["Thing", "f64", "Js"] as const;
export type Instance = (typeof INSTANCES)[number];

export interface World {
  readonly types: ReadonlyMap<string, PlannedType>;
  /** What type parameters are; those of a struct stay what they are. */
  readonly instance: Instance | "own";
}

export function worldOf(plan: BindingPlan): World {
  const types = plan.products.flatMap((product) =>
    product.types.map((one) => [keyOf({ ...product, name: one.rustName }), one] as const),
  );
  return { types: new Map(types), instance: "Js" };
}

export function keyOf({ module, name }: RustPath): string {
  return `${module}::${name}`;
}

export function typeOf(codec: { readonly rust: RustPath }, { types }: World): PlannedType {
  const found = types.get(keyOf(codec.rust));
  if (found === undefined) throw new Error(`the plan has no type ${keyOf(codec.rust)}`);
  return found;
}

export function rustPath(rust: RustPath): string {
  return `workers::${rust.module}::${rust.name}`;
}

/** Shows a codec and all that is in it, the contents of declared types included. */
export function visitDeep(
  codec: Codec,
  world: World,
  visit: (one: Codec) => void,
  seen = new Set<string>(),
): void {
  visit(codec);
  if (codec.kind === "struct" || codec.kind === "union") {
    const key = keyOf(codec.rust);
    if (seen.has(key)) return;
    seen.add(key);
    for (const one of heldCodecs(typeOf(codec, world))) visitDeep(one, world, visit, seen);
  }
  for (const one of partsOf(codec)) visitDeep(one, world, visit, seen);
}
