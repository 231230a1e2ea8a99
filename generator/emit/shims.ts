/** The glue of a plan: one module of shims a product, its types beside it, and what names them all. */
import type { BindingPlan, PlannedFunction, PlannedProduct } from "../lower/plan.ts";
import { functionsOf } from "../lower/codecs.ts";
import { compareText } from "../order.ts";
import { DeclaredTypes, finishFile, startFile } from "./glue-file.ts";
import { GlueNeeds } from "./glue-needs.ts";
import type { OutputFile } from "./output-file.ts";
import { glueProject } from "./shims-project.ts";
import { shimDoc } from "./shims-function.ts";
import { structDocs } from "./ts-types.ts";
import { unionDocs } from "./ts-unions.ts";

/** A module of shims: those of one product that need the same imports from the platform. */
export interface ShimModule {
  readonly product: PlannedProduct;
  readonly experimental: boolean;
  /** `kv`, `sockets-cloudflare-sockets` */
  readonly name: string;
  readonly functions: readonly PlannedFunction[];
}

export function emitGlue(plan: BindingPlan): readonly OutputFile[] {
  const declared = new DeclaredTypes(plan);
  const needs = new GlueNeeds(plan);
  const modules = plan.products.flatMap(shimModules);
  return [
    ...modules.map((one) => shimFile(plan, one, declared)),
    ...plan.products.flatMap((one) => typesFiles(plan, one, { declared, needs })),
    ...glueProject(plan, modules),
  ];
}

/**
 * A bundler keeps an import that is not its own, used or not; so shims that import from the platform stand apart, by specifier, and an entry
 * imports them only where the Worker uses them.
 */
export function shimModules(product: PlannedProduct): readonly ShimModule[] {
  const modules = new Map<string, ShimModule>();
  for (const planned of productFunctions(product)) {
    const { experimental } = planned.import;
    const name = [product.feature, ...specifierNames(planned)].join("-");
    const key = `${name} ${experimental}`;
    const known = modules.get(key)?.functions ?? [];
    const functions = [...known, planned];
    modules.set(key, { product, experimental, name, functions });
  }
  return [...modules.values()];
}

function productFunctions(product: PlannedProduct): readonly PlannedFunction[] {
  return [...product.types.flatMap(functionsOf), ...product.functions];
}

/** `cloudflare:sockets` -> `cloudflare-sockets` */
function specifierNames(planned: PlannedFunction): readonly string[] {
  const specifiers = planned.shim.imports.map((one) => one.specifier);
  return [...new Set(specifiers)]
    .sort(compareText)
    .map((one) => one.replace(/[^A-Za-z0-9]+/g, "-"));
}

function shimFile(plan: BindingPlan, module: ShimModule, declared: DeclaredTypes): OutputFile {
  const file = startFile(declared, module);
  const docs = module.functions.map((planned) => {
    for (const one of planned.shim.imports) {
      const { specifier, name, local } = one;
      file.imports.from(specifier, local === undefined ? name : `${name} as ${local}`);
    }
    return shimDoc(planned, file);
  });
  const title = `Shims of ${module.product.title}: the JavaScript side of \`src/${module.product.module}\`.`;
  return finishFile(file, fileHead(plan, title), docs);
}

interface World {
  readonly declared: DeclaredTypes;
  readonly needs: GlueNeeds;
}

function typesFiles(
  plan: BindingPlan,
  product: PlannedProduct,
  { declared, needs }: World,
): readonly OutputFile[] {
  return [false, true].flatMap((experimental) => {
    const name = `${product.feature}-types`;
    const file = startFile(declared, { name, experimental });
    const docs = product.types.flatMap((type) => {
      if (type.kind !== "struct" && type.kind !== "union") return [];
      if (type.glue.experimental !== experimental) return [];
      return type.kind === "struct" ? structDocs(type, needs, file) : unionDocs(type, needs, file);
    });
    if (docs.length === 0) return [];
    const title = `Dictionaries and unions of ${product.title}, as they cross to and from Rust.`;
    return [finishFile(file, fileHead(plan, title), docs)];
  });
}

export function fileHead(plan: BindingPlan, title: string): string {
  const inputs = plan.inputs.map((one) => `${one.name} ${one.version}`.trim());
  return [
    "/**",
    ` * ${title}`,
    " *",
    ` * Generated from ${inputs.join(", ")}. Do not edit.`,
    " */",
    "",
  ].join("\n");
}
