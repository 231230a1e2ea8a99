/** Interfaces that the glue declares: of dictionaries that have no name in the declarations, and of fields that only the experimental ones have. */
import { builders } from "prettier/doc";
import type { Codec, PlannedField, PlannedStruct } from "../lower/plan.ts";
import { typeText, type GlueFile } from "./glue-file.ts";
import { hardline, type Doc } from "./ts-layout.ts";
import { typeDoc } from "./ts-type-layout.ts";
import { propertyKey } from "./ts-types.ts";

const { group, indent, join } = builders;

export function interfaceDoc(struct: PlannedStruct, file: GlueFile): Doc {
  const fields = struct.fields.map((one) => fieldDoc(one, file));
  return [
    `/** \`${struct.path}\`: the declarations have no name for it. */`,
    hardline,
    bodyDoc(`export interface ${struct.glue.name}`, fields),
  ];
}

/** What the glue makes must be what some place asks for, to the last literal; and TypeScript has no name for that. */
export function anyDoc(struct: PlannedStruct): Doc {
  return [
    `/** \`${struct.path}\`: the declarations have no name for it. */`,
    hardline,
    `export type ${struct.glue.name} = any;`,
  ];
}

/** `interface Foo { bar?: string; }`, which adds fields to one that is declared elsewhere. */
export function mergedInterfaceDoc(name: string, fields: readonly PlannedField[]): Doc {
  return bodyDoc(
    `interface ${name}`,
    fields.map((one) => `${propertyKey(one.jsName)}?: any;`),
  );
}

function bodyDoc(head: string, fields: readonly Doc[]): Doc {
  if (fields.length === 0) return `${head} {}`;
  const lines = indent([hardline, join(hardline, [...fields])]);
  return [head, " {", lines, hardline, "}"];
}

/** What Rust reads may be null or absent alike. */
function fieldDoc(field: PlannedField, file: GlueFile): Doc {
  const { codec } = field;
  const key = propertyKey(field.jsName);
  return codec.kind === "optional"
    ? memberDoc(`${key}?: `, `${codecText(codec.of)} | null | undefined`, file)
    : memberDoc(`${key}: `, codecText(codec), file);
}

function memberDoc(head: string, text: string, file: GlueFile): Doc {
  typeText(file, text);
  return group([head, typeDoc(text), ";"]);
}

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
