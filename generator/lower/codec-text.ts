/** Codecs in TypeScript: what the glue says that it takes and gives. */
import type { Codec } from "./plan.ts";

/** The TypeScript type of a value that crosses. */
export function codecText(codec: Codec): string {
  switch (codec.kind) {
    case "unit":
      return "undefined";
    case "boolean":
    case "number":
      return codec.kind;
    case "time":
      return "number";
    case "bigint":
      return codec.either === true ? "number | bigint" : "bigint";
    case "text":
      return codec.ts ?? "string";
    case "bytes":
      return codec.js === "ArrayBuffer" ? "ArrayBuffer" : "Uint8Array<ArrayBuffer>";
    case "date":
      return "Date";
    case "error":
      return "Error";
    case "handle":
    case "untyped":
    case "generic":
    case "enum":
    case "struct":
    case "union":
      return codec.ts;
    case "optional":
      return `${codecText(codec.of)} | ${codec.absent}`;
    case "iterator":
      return `${codec.later ? "AsyncIterable" : "Iterable"}<${codecText(codec.of)}>`;
    case "list":
      return listText(codec);
    case "map":
      return codec.js === "Map"
        ? `Map<string, ${codecText(codec.of)}>`
        : `Record<string, ${codecText(codec.of)}>`;
    case "tuple":
      return `[${tupleTexts(codec).join(", ")}]`;
    case "callback":
      return "((...values: any[]) => any)";
    case "future":
      return `Promise<${codecText(codec.of)}>`;
    default:
      return codec satisfies never;
  }
}

function listText({ of, js }: Codec & { readonly kind: "list" }): string {
  const item = codecText(of);
  switch (js) {
    case undefined:
      return `${bracketed(item)}[]`;
    case "Set":
    case "Iterator":
      return `${js === "Set" ? "Set" : "IterableIterator"}<${item}>`;
    default:
      return js;
  }
}

/** `string`, `number?`, `...boolean[]` */
function tupleTexts({ of, required, rest }: Codec & { readonly kind: "tuple" }): readonly string[] {
  const last = of.length - 1;
  return of.map((item, index) => {
    if (rest && index === last) return `...${codecText(item)}`;
    const isOptional = item.kind === "optional" && index >= (required ?? of.length);
    return isOptional ? `${bracketed(codecText(item.of))}?` : codecText(item);
  });
}

function bracketed(text: string): string {
  return /^[\w$.]+(?:<[^<>]*>)?$/.test(text) ? text : `(${text})`;
}
