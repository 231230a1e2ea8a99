/**
 * Writing to a pack and reading from one, where the Rust type alone does not say how.
 *
 *   list(bigint)             pack.list(x, |pack, x| pack.bigint(*x))
 *   map(optional(generic))   r.map(|r| r.optional(|r| r.value()))
 */
import type { Codec } from "../lower/plan.ts";
import { isPlain, timeWord } from "./rust-types.ts";

/** An expression that writes what `reference` refers to. */
export function writerCode(codec: Codec, reference: string, pack = "pack"): string {
  if (isPlain(codec)) return `${pack}.put(${reference})`;
  const inner = (of: Codec): string => `|pack, x| ${writerCode(of, "x")}`;
  switch (codec.kind) {
    case "bigint":
      return `${pack}.${bigint(codec.rust)}(${dereferenced(reference)})`;
    case "time":
      return `${pack}.${timeWord(codec)}(${reference})`;
    case "optional":
    case "list":
    case "map":
      return `${pack}.${codec.kind}(${reference}, ${inner(codec.of)})`;
    case "tuple": {
      const items = codec.of.map((one, index) =>
        writerCode(one, `&${grouped(reference)}.${String(index)}`, pack),
      );
      return `{ ${items.join("; ")} }`;
    }
    default:
      return `${pack}.put(${reference})`;
  }
}

function dereferenced(reference: string): string {
  return reference.startsWith("&") ? reference.slice(1) : `*${reference}`;
}

function grouped(reference: string): string {
  return reference.startsWith("&") ? reference.slice(1) : reference;
}

/** An expression that reads a value from `reader`; its type is a `Result`. */
export function readerCode(codec: Codec, reader: string): string {
  if (isPlain(codec)) return `${reader}.get()`;
  switch (codec.kind) {
    case "generic":
      return `${reader}.value()`;
    case "bigint":
      return `${reader}.${bigint(codec.rust)}()`;
    case "time":
      return `${reader}.${timeWord(codec)}()`;
    case "optional":
    case "list":
    case "map":
      return `${reader}.${codec.kind}(|r| ${readerCode(codec.of, "r")})`;
    case "tuple":
      return `Ok((${codec.of.map((one) => `${readerCode(one, reader)}?`).join(", ")}))`;
    default:
      return `${reader}.get()`;
  }
}

function bigint(rust: "i64" | "u64"): string {
  return rust === "i64" ? "bigint" : "biguint";
}
