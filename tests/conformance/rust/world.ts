/** What the harness knows of the plan's types, by their Rust path. */
import type { BindingPlan, Codec, PlannedType, RustPath } from "../../../generator/lower/plan.ts";

export type World = ReadonlyMap<string, PlannedType>;

export function worldOf(plan: BindingPlan): World {
  return new Map(
    plan.products.flatMap(({ module, types }) =>
      types.map((one) => [keyOf({ module, name: one.rustName }), one] as const),
    ),
  );
}

export function keyOf({ module, name }: RustPath): string {
  return `${module}::${name}`;
}

export function typeOf(codec: { readonly rust: RustPath }, world: World): PlannedType {
  const found = world.get(keyOf(codec.rust));
  if (found === undefined) throw new Error(`the plan has no type ${keyOf(codec.rust)}`);
  return found;
}

export function rustPath(rust: RustPath): string {
  return `workers::${rust.module}::${rust.name}`;
}

/** The codecs of a type's parts. */
export function partsOf(type: PlannedType): readonly Codec[] {
  switch (type.kind) {
    case "struct":
      return type.fields.map((one) => one.codec);
    case "union":
      return type.arms.map((one) => one.codec);
    case "class":
    case "enum":
      return [];
    default:
      return type satisfies never;
  }
}

/** The codecs directly inside of a codec, those of the types that it names included. */
export function codecsIn(codec: Codec, world: World): readonly Codec[] {
  switch (codec.kind) {
    case "optional":
    case "list":
    case "map":
      return [codec.of];
    case "tuple":
      return codec.of;
    case "struct":
    case "union":
      return partsOf(typeOf(codec, world));
    default:
      return [];
  }
}

/** Shows a codec and all that is in it, each declared type once. */
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
  }
  for (const one of codecsIn(codec, world)) visitDeep(one, world, visit, seen);
}
