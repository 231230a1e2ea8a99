/** How an owned value is passed: `&text`, `&words.iter().map(..).collect::<Vec<_>>()`. Mirrors what each codec is called with in Rust. */
import type { Codec } from "../../../generator/lower/plan.ts";

/** `name` is a local that owns the value. */
export function passed(name: string, codec: Codec): string {
  if (codec.kind === "bytes" && codec.mode === "fill") return `&mut ${name}`;
  switch (codec.kind) {
    case "text":
    case "error":
    case "bytes":
    case "handle":
    case "untyped":
    case "struct":
    case "map":
      return `&${name}`;
    case "list":
      return `&${items(`(&${name})`, codec)}`;
    case "optional":
      return optional(name, codec.of);
    default:
      return name;
  }
}

function optional(name: string, of: Codec): string {
  switch (of.kind) {
    case "text":
    case "bytes":
      return `${name}.as_deref()`;
    case "handle":
    case "untyped":
    case "struct":
    case "map":
      return `${name}.as_ref()`;
    case "list":
      return `${name}.as_ref().map(|e| ${items("e", of)}).as_deref()`;
    default:
      return name;
  }
}

/** What stands in a list that is passed. `e` is a reference. */
function item(e: string, codec: Codec): string {
  switch (codec.kind) {
    case "text":
      return `${e}.as_str()`;
    case "bytes":
      return `${e}.as_slice()`;
    case "handle":
    case "untyped":
      return e;
    case "optional":
      return `${e}.as_ref().map(|e| ${item("e", codec.of)})`;
    case "list":
      return items(e, codec);
    case "tuple":
      return `(${codec.of.map((one, index) => item(`(&${e}.${String(index)})`, one)).join(", ")})`;
    default:
      return `${e}.clone()`;
  }
}

function items(e: string, codec: Codec & { readonly kind: "list" }): string {
  return `${e}.iter().map(|e| ${item("e", codec.of)}).collect::<Vec<_>>()`;
}
