/** Names that the glue declares for dictionaries that have none in the declarations. */
import { builders } from "prettier/doc";
import { codecText } from "../lower/codec-text.ts";
import type { PlannedField, PlannedStruct } from "../lower/plan.ts";
import { typeText, type GlueFile } from "./glue-file.ts";
import { hardline, type Doc } from "./ts-layout.ts";
import { annotated } from "./ts-type-layout.ts";
import { propertyKey } from "./ts-types.ts";

const { indent, join } = builders;

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

function bodyDoc(head: string, fields: readonly Doc[]): Doc {
  if (fields.length === 0) return `${head} {}`;
  const lines = indent([hardline, join(hardline, [...fields])]);
  return [head, " {", lines, hardline, "}"];
}

/** What Rust reads may be null or absent alike. */
function fieldDoc({ codec, jsName, rest }: PlannedField, file: GlueFile): Doc {
  if (rest) {
    const of = codec.kind === "map" ? codec.of : codec;
    return annotated("[key: string]", typeText(file, codecText(of)));
  }
  const key = propertyKey(jsName);
  return codec.kind === "optional"
    ? annotated(`${key}?`, typeText(file, `${codecText(codec.of)} | null | undefined`))
    : annotated(key, typeText(file, codecText(codec)));
}
