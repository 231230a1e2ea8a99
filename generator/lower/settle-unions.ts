/**
 * Tells the codecs what has become of the unions that they name: which have a lifetime is known only when all of their places are.
 *
 *   put(body: Body)                      -> Body<'_>
 *   put(body: Body), get(): Body         -> Body, here and there
 */
import { mapParts } from "./codecs.ts";
import type {
  Codec,
  PlannedFunction,
  PlannedMethod,
  PlannedProduct,
  PlannedType,
  PlannedUnion,
} from "./plan.ts";
import { rustKey } from "./type-names.ts";

export function settleUnions(products: readonly PlannedProduct[]): readonly PlannedProduct[] {
  const unions = new Map(
    products.flatMap(({ module, types }) =>
      types.flatMap((type) =>
        type.kind === "union" ? [[rustKey({ module, name: type.rustName }), type] as const] : [],
      ),
    ),
  );
  const settle = (codec: Codec): Codec => settled(codec, unions);
  return products.map((product) => ({
    ...product,
    types: product.types.map((type) => settledType(type, settle)),
    functions: product.functions.map((one) => settledFunction(one, settle)),
  }));
}

type Settle = (codec: Codec) => Codec;

function settled(codec: Codec, unions: ReadonlyMap<string, PlannedUnion>): Codec {
  if (codec.kind !== "union") return mapParts(codec, (part) => settled(part, unions));
  const union = unions.get(rustKey(codec.rust));
  if (union === undefined) return codec;
  const { borrows, glue, ts } = union;
  return { ...codec, borrows, glue, ts };
}

function settledType(type: PlannedType, settle: Settle): PlannedType {
  switch (type.kind) {
    case "class":
      return { ...type, functions: type.functions.map((one) => settledFunction(one, settle)) };
    case "trait":
      return { ...type, functions: type.functions.map((one) => settledFunction(one, settle)) };
    case "struct":
      return {
        ...type,
        fields: type.fields.map((one) => ({ ...one, codec: settle(one.codec) })),
      };
    case "union":
      return { ...type, arms: type.arms.map((one) => ({ ...one, codec: settle(one.codec) })) };
    case "keys":
      return {
        ...type,
        keys: type.keys.map((one) => ({ ...one, types: one.types.map(settle) })),
      };
    case "enum":
    case "key-trait":
      return type;
    default:
      return type satisfies never;
  }
}

function settledFunction<T extends PlannedFunction | PlannedMethod>(one: T, settle: Settle): T {
  return {
    ...one,
    parameters: one.parameters.map((each) => ({ ...each, codec: settle(each.codec) })),
    returns: { ...one.returns, codec: settle(one.returns.codec) },
  };
}
