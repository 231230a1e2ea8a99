/**
 * Writing to a pack and reading from one, where the Rust type alone does not say how.
 *
 *   list(bigint)             pack.list(x, |pack, x| pack.bigint(*x))
 *   map(optional(generic))   r.map(|r| r.optional(|r| r.value()))
 */
import { isPlain } from "../lower/codecs.ts";
import type { Codec } from "../lower/plan.ts";
import { timeWord } from "./rust-types.ts";
import { fits, indented, type Lines, STEP } from "./writer.ts";

export interface WriterPlace {
  readonly indent: number;
  /** The pack's name. */
  readonly pack: string;
}

/** Statements that write what `reference` refers to. */
export function writerLines(codec: Codec, reference: string, place: WriterPlace): Lines {
  const { pack } = place;
  if (isPlain(codec)) return [`${pack}.put(${reference});`];
  switch (codec.kind) {
    case "generic":
      return [`${pack}.value(${reference});`];
    case "bigint":
      return [`${pack}.${bigint(codec.rust)}(${dereferenced(reference)});`];
    case "time":
      return [`${pack}.${timeWord(codec)}(${reference});`];
    case "optional":
    case "list":
    case "map":
      return eachLines(`${pack}.${codec.kind}(${reference}, |pack, x|`, codec.of, place);
    case "tuple":
      return codec.of.flatMap((one, index) =>
        writerLines(one, `&${grouped(reference)}.${String(index)}`, place),
      );
    default:
      return [`${pack}.put(${reference});`];
  }
}

/** A closure for each: an expression where that fits, else a block. */
function eachLines(head: string, of: Codec, { indent }: WriterPlace): Lines {
  const inner = writerLines(of, "x", { indent: indent + STEP, pack: "pack" });
  const [only = "", ...others] = inner;
  const flat = `${head} ${only.slice(0, -1)});`;
  if (others.length === 0 && fits(flat, indent)) return [flat];
  return [`${head} {`, ...indented(inner), "});"];
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
