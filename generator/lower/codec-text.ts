/** Codecs in TypeScript: what the glue says that it takes and gives. */
import type { Codec } from "./plan.ts";

/** The TypeScript type of a value that crosses. */
export function codecText(codec: Codec): string {
  switch (codec.kind) {
    case "unit":
      return "undefined";
    case "boolean":
    case "number":
    case "bigint":
      return codec.kind;
    case "text":
      return codec.ts ?? "string";
    case "bytes":
      return codec.js === "ArrayBuffer" ? "ArrayBuffer" : "Uint8Array<ArrayBuffer>";
    case "date":
      return "Date";
    case "handle":
    case "untyped":
    case "generic":
    case "enum":
    case "struct":
    case "union":
      return codec.ts;
    case "optional":
      return `${codecText(codec.of)} | ${codec.absent}`;
    case "list":
      return `${bracketed(codecText(codec.of))}[]`;
    case "map":
      return codec.js === "Map"
        ? `Map<string, ${codecText(codec.of)}>`
        : `Record<string, ${codecText(codec.of)}>`;
    case "tuple":
      return `[${codec.of.map(codecText).join(", ")}]`;
    default:
      return codec satisfies never;
  }
}

function bracketed(text: string): string {
  return /^[\w$.]+(?:<[^<>]*>)?$/.test(text) ? text : `(${text})`;
}
