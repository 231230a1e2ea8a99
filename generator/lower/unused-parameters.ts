/**
 * Takes the type parameters from structs whose fields do not hold them after all: Rust allows no others.
 *
 *   interface Answer<T> { value: Elsewhere<T> }, nothing declares Elsewhere  -> struct Answer { value: Js }
 */
import { argumentsOf, mapParts, withParts } from "./codecs.ts";
import type {
  Codec,
  PlannedFunction,
  PlannedMethod,
  PlannedProduct,
  PlannedStruct,
  PlannedType,
} from "./plan.ts";
import { rustKey } from "./type-names.ts";

/** By the struct's key: which of its parameters stay. */
type Used = ReadonlyMap<string, readonly boolean[]>;

export function cutUnusedParameters(
  products: readonly PlannedProduct[],
): readonly PlannedProduct[] {
  const unused = findUnused(products);
  if (unused.size === 0) return products;
  // What one struct loses another may hold no more.
  return cutUnusedParameters(products.map((product) => withoutUnused(product, unused)));
}

function findUnused(products: readonly PlannedProduct[]): Used {
  const found = new Map<string, readonly boolean[]>();
  for (const { module, types } of products) {
    for (const type of types) {
      if (type.kind !== "struct" || type.typeParameters === undefined) continue;
      const held = new Set(type.fields.flatMap((one) => parametersIn(one.codec)));
      const used = type.typeParameters.map((name) => held.has(name));
      if (used.includes(false)) found.set(rustKey({ module, name: type.rustName }), used);
    }
  }
  return found;
}

function parametersIn(codec: Codec): readonly string[] {
  return withParts(codec).flatMap((one) => [
    ...(one.kind === "generic" ? [one.parameter] : []),
    ...argumentsOf(one).flatMap(parametersIn),
  ]);
}

function withoutUnused(product: PlannedProduct, unused: Used): PlannedProduct {
  return {
    ...product,
    types: product.types.map((type) => cutType(type, product.module, unused)),
    functions: product.functions.map((one) => cutFunction(one, unused)),
  };
}

function cutType(type: PlannedType, module: string, unused: Used): PlannedType {
  switch (type.kind) {
    case "class":
      return { ...type, functions: type.functions.map((one) => cutFunction(one, unused)) };
    case "trait":
      return { ...type, functions: type.functions.map((one) => cutMethod(one, unused)) };
    case "struct":
      return cutStruct(type, unused.get(rustKey({ module, name: type.rustName })), unused);
    case "union":
      return {
        ...type,
        arms: type.arms.map((one) => ({ ...one, codec: cutCodec(one.codec, unused) })),
      };
    case "keys":
      return {
        ...type,
        keys: type.keys.map((one) => ({
          ...one,
          types: one.types.map((each) => cutCodec(each, unused)),
        })),
      };
    case "enum":
    case "key-trait":
      return type;
    default:
      return type satisfies never;
  }
}

function cutStruct(
  struct: PlannedStruct,
  used: readonly boolean[] | undefined,
  unused: Used,
): PlannedStruct {
  const { typeParameters, ...rest } = struct;
  const kept = (typeParameters ?? []).filter((_name, at) => used?.[at] !== false);
  return {
    ...rest,
    ...(kept.length > 0 && { typeParameters: kept }),
    fields: struct.fields.map((one) => ({ ...one, codec: cutCodec(one.codec, unused) })),
  };
}

/** A function keeps those that it still names, and those of its closures. */
function cutFunction(planned: PlannedFunction, unused: Used): PlannedFunction {
  const parameters = planned.parameters.map((one) => ({
    ...one,
    codec: cutCodec(one.codec, unused),
  }));
  const returns = { ...planned.returns, codec: cutCodec(planned.returns.codec, unused) };
  const before = new Set(namesIn(planned));
  const after = new Set(namesIn({ ...planned, parameters, returns }));
  const isLost = (name: string): boolean => before.has(name) && !after.has(name);
  const typeParameters = planned.typeParameters.filter((one) => !isLost(one.name));
  return { ...planned, parameters, returns, typeParameters };
}

function cutMethod(method: PlannedMethod, unused: Used): PlannedMethod {
  const cut = <T extends { readonly codec: Codec }>(one: T): T => ({
    ...one,
    codec: cutCodec(one.codec, unused),
  });
  return { ...method, parameters: method.parameters.map(cut), returns: cut(method.returns) };
}

function namesIn({ parameters, returns }: PlannedFunction): readonly string[] {
  return [...parameters.map((one) => one.codec), returns.codec].flatMap(parametersIn);
}

function cutCodec(codec: Codec, unused: Used): Codec {
  const inner = mapParts(codec, (part) => cutCodec(part, unused));
  if (inner.kind !== "struct" || inner.arguments === undefined) return inner;
  const used = unused.get(rustKey(inner.rust));
  const { arguments: given, ...rest } = inner;
  const kept = given.filter((_one, at) => used?.[at] !== false);
  return kept.length === 0
    ? rest
    : { ...rest, arguments: kept.map((one) => cutCodec(one, unused)) };
}
