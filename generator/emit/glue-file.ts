/** One file of the glue while it is made: where it is, and what it names from other files. */
import type { BindingPlan, GlueName } from "../lower/plan.ts";
import { GlueImports } from "./glue-imports.ts";
import { layOut, type Doc } from "./ts-layout.ts";
import type { OutputFile } from "./output-file.ts";

export interface GlueFile {
  readonly imports: GlueImports;
  readonly experimental: boolean;
  /** Without folder and ending: `kv`, `kv-types`. */
  readonly name: string;
  readonly declared: DeclaredTypes;
}

/** What the plan says about all products: which file a type stands in, and which types the glue declares itself. */
export class DeclaredTypes {
  readonly #products: ReadonlyMap<string, string>;
  readonly #interfaces: ReadonlyMap<string, GlueName>;

  constructor(plan: BindingPlan) {
    this.#products = new Map(plan.products.map((one) => [one.module, one.feature]));
    this.#interfaces = new Map(
      plan.products.flatMap((product) =>
        product.types.flatMap((type) =>
          type.kind === "struct" && type.ts === undefined
            ? [[type.glue.name, type.glue] as const]
            : [],
        ),
      ),
    );
  }

  /** `kv-types` */
  fileOf(glue: GlueName): string {
    return `${this.#products.get(glue.module) ?? glue.module}-types`;
  }

  /** The interfaces of the glue that a type text names. */
  namedIn(text: string): readonly GlueName[] {
    const found = new Map<string, GlueName>();
    for (const [word] of text.matchAll(/(?<![\w$."'])[\p{L}_$][\p{L}\p{N}_$]*/gu)) {
      const glue = this.#interfaces.get(word);
      if (glue !== undefined) found.set(word, glue);
    }
    return [...found.values()];
  }
}

export function startFile(
  declared: DeclaredTypes,
  place: { readonly name: string; readonly experimental: boolean },
): GlueFile {
  const imports = new GlueImports(place.experimental ? "../" : "./");
  return { imports, declared, ...place };
}

/** A reader, writer or interface of a types file: gives its name back. */
export function nameFromTypes(file: GlueFile, glue: GlueName, name: string): string {
  const target = file.declared.fileOf(glue);
  const isHere = target === file.name && glue.experimental === file.experimental;
  if (!isHere) file.imports.from(specifierOf(file, glue, target), name);
  return name.replace(/^type /, "");
}

function specifierOf(file: GlueFile, glue: GlueName, target: string): string {
  if (glue.experimental === file.experimental) return `./${target}.js`;
  return glue.experimental ? `./experimental/${target}.js` : `../${target}.js`;
}

/** A type text, with imports for the interfaces that it names. */
export function typeText(file: GlueFile, text: string): string {
  for (const glue of file.declared.namedIn(text)) {
    nameFromTypes(file, glue, `type ${glue.name}`);
  }
  return text;
}

export function finishFile(file: GlueFile, head: string, declarations: readonly Doc[]): OutputFile {
  const folder = file.experimental ? "glue/experimental" : "glue";
  const imports = file.imports.docs;
  const body = layOut(declarations);
  const top = imports.map((one) => layOut([one])).join("");
  return {
    path: `${folder}/${file.name}.ts`,
    text: `${head}${top}${top === "" ? "" : "\n"}${body}`,
  };
}
