/** Looking into codecs: the one place that knows which codecs are parts of another. What a new kind holds is said in `partsOf` and `mapParts`. */
import type { Codec, PlannedFunction, PlannedMethod, PlannedType, RustPath } from "./plan.ts";

/** What a codec is made of; types of other items are not looked into. */
export function partsOf(codec: Codec): readonly Codec[] {
  switch (codec.kind) {
    case "optional":
    case "list":
    case "map":
    case "future":
      return [codec.of];
    case "callback":
      return [...codec.parameters, codec.result];
    case "tuple":
      return codec.of;
    case "unit":
    case "boolean":
    case "number":
    case "bigint":
    case "text":
    case "bytes":
    case "date":
    case "error":
    case "time":
    case "handle":
    case "untyped":
    case "generic":
    case "struct":
    case "enum":
    case "union":
    case "iterator":
      return [];
    default:
      return codec satisfies never;
  }
}

/** The codec with its parts changed. */
export function mapParts(codec: Codec, change: (part: Codec) => Codec): Codec {
  switch (codec.kind) {
    case "optional":
    case "list":
    case "map":
      return { ...codec, of: change(codec.of) };
    case "tuple":
      return { ...codec, of: codec.of.map(change) };
    default:
      return codec;
  }
}

/** A codec and all that is in it, the outermost first. */
export function withParts(codec: Codec): readonly Codec[] {
  return [codec, ...partsOf(codec).flatMap(withParts)];
}

/** Whether a codec, or one inside of it, passes the test. What a closure takes and gives is not in the value. */
export function someCodec(codec: Codec, test: (one: Codec) => boolean): boolean {
  if (test(codec)) return true;
  const isOpaque = codec.kind === "callback" || codec.kind === "future";
  return !isOpaque && partsOf(codec).some((one) => someCodec(one, test));
}

/** Whether its Rust type alone says how it is written and read: not so for a `bigint`, a time that is a number, and a value of the user's. */
export function isPlain(codec: Codec): boolean {
  return !someCodec(
    codec,
    ({ kind }) => kind === "generic" || kind === "bigint" || kind === "time",
  );
}

/** What fills the type parameters of a struct, or of an iterator: values of their own, in value packs, and so no parts. */
export function argumentsOf(codec: Codec): readonly Codec[] {
  if (codec.kind === "iterator") return [codec.of];
  return codec.kind === "struct" ? (codec.arguments ?? []) : [];
}

/** Whether a value of the user's is in it, which only the function that it stands in has a type parameter for. */
export function holdsGeneric(codec: Codec): boolean {
  return withParts(codec).some(
    (one) => one.kind === "generic" || argumentsOf(one).some(holdsGeneric),
  );
}

/** The Rust types that a codec names. */
export function namedTypes(codec: Codec): readonly RustPath[] {
  return withParts(codec).flatMap((one) => [
    ...("rust" in one && isPath(one.rust) ? [one.rust] : []),
    ...argumentsOf(one).flatMap(namedTypes),
  ]);
}

function isPath(rust: string | RustPath): rust is RustPath {
  return typeof rust === "object";
}

/** The codecs of a function's parameters and result. */
export function codecsOf(one: PlannedFunction | PlannedMethod): readonly Codec[] {
  return [...one.parameters.map((parameter) => parameter.codec), one.returns.codec];
}

/** The codecs of what a value of the type contains; a class is a handle and contains none. What a trait's constructor is given belongs to the trait. */
export function heldCodecs(type: PlannedType): readonly Codec[] {
  switch (type.kind) {
    case "struct":
      return type.fields.map((one) => one.codec);
    case "union":
      return type.arms.map((one) => one.codec);
    case "keys":
      return type.keys.flatMap((one) => one.types);
    case "class":
    case "enum":
    case "key-trait":
      return [];
    case "trait":
      return type.made.flatMap(({ codec }) => (codec.kind === "environment" ? [] : [codec]));
    default:
      return type satisfies never;
  }
}

/** The functions of a type that have imports. */
export function functionsOf(type: PlannedType): readonly PlannedFunction[] {
  if (type.kind === "class") return type.functions;
  return type.kind === "struct" && type.object !== undefined ? [type.object] : [];
}
