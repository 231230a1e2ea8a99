/** Looking into codecs. */
import type { Codec, PlannedFunction, RustPath } from "./plan.ts";

/** The codecs of a function's parameters and result. */
export function codecsOf(one: PlannedFunction): readonly Codec[] {
  return [...one.parameters.map((parameter) => parameter.codec), one.returns.codec];
}

/** Shows the Rust types that a codec names. */
export function visitCodec(codec: Codec, visit: (rust: RustPath) => void): void {
  switch (codec.kind) {
    case "handle":
    case "struct":
    case "enum":
    case "union":
      visit(codec.rust);
      return;
    case "optional":
    case "list":
    case "map":
      visitCodec(codec.of, visit);
      return;
    case "tuple":
      for (const item of codec.of) visitCodec(item, visit);
      return;
    default:
      return;
  }
}
