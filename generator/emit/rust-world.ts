/** What the files of a plan must know of one another's types. */
import { heldCodecs, someCodec } from "../lower/codecs.ts";
import type { BindingPlan, Codec, PlannedType, RustPath } from "../lower/plan.ts";

/** Sets of types, by `typeKey`. */
export interface World {
  readonly plan: BindingPlan;
  readonly deprecated: ReadonlySet<string>;
  /** Classes that have a method `raw`, or inherit from such a one: it hides the one that gives the handle. */
  readonly withRaw: ReadonlySet<string>;
  /** Structs and unions in which a 64-bit integer may be. */
  readonly wide: ReadonlySet<string>;
  /** Those in which a handle may be. */
  readonly owning: ReadonlySet<string>;
}

interface KeyedType {
  readonly key: string;
  readonly type: PlannedType;
}

export function typeKey(path: RustPath): string {
  return `${path.module}::${path.name}`;
}

export function worldOf(plan: BindingPlan): World {
  const types = plan.products.flatMap((product) =>
    product.types.map((type) => ({
      key: typeKey({ module: product.module, name: type.rustName }),
      type,
    })),
  );
  const byKey = new Map(types.map((one) => [one.key, one.type]));
  const keys = (test: (type: PlannedType) => boolean): ReadonlySet<string> =>
    new Set(types.filter((one) => test(one.type)).map((one) => one.key));
  return {
    plan,
    deprecated: keys((type) => type.deprecated !== undefined),
    withRaw: keys((type) => hasRaw(type, byKey)),
    wide: holders(types, isWideNumber),
    owning: holders(types, isHandle),
  };
}

function hasRaw(type: PlannedType | undefined, byKey: ReadonlyMap<string, PlannedType>): boolean {
  if (type?.kind !== "class") return false;
  if (type.functions.some((one) => one.rustName === "raw")) return true;
  return type.parent !== undefined && hasRaw(byKey.get(typeKey(type.parent)), byKey);
}

/** The types that hold such a codec, at whatever depth. */
function holders(
  types: readonly KeyedType[],
  test: (codec: Codec) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { key, type } of types) {
      if (heldCodecs(type).some((one) => holdsCodec(one, test, found))) found.add(key);
    }
  }
  return found;
}

/** Whether such a codec is in this one; `types` are those that are known to hold one. */
export function holdsCodec(
  codec: Codec,
  test: (codec: Codec) => boolean,
  types: ReadonlySet<string>,
): boolean {
  const isHolder = (one: Codec): boolean =>
    (one.kind === "struct" || one.kind === "union") && types.has(typeKey(one.rust));
  return someCodec(codec, (one) => test(one) || isHolder(one));
}

export function isWideNumber(codec: Codec): boolean {
  return codec.kind === "number" && /^[iu]64$/.test(codec.rust);
}

export function isHandle({ kind }: Codec): boolean {
  return (
    kind === "handle" ||
    kind === "iterator" ||
    kind === "untyped" ||
    kind === "generic" ||
    kind === "error"
  );
}
