/** What belongs to the glue as a whole: its ABI, where each import's shim is, and how it is type-checked. */
import { compareText } from "../order.ts";
import type { BindingPlan, PlannedType } from "../lower/plan.ts";
import { planHash } from "./plan-hash.ts";
import { renderJson } from "./json.ts";
import type { OutputFile } from "./output-file.ts";
import type { ShimModule } from "./shims.ts";

export function glueProject(
  plan: BindingPlan,
  modules: readonly ShimModule[],
): readonly OutputFile[] {
  return [
    { path: "glue/abi.ts", text: abiText(plan) },
    { path: "glue/shims.json", text: renderJson(shimIndex(modules)) },
    { path: "glue/experimental-names.d.ts", text: experimentalNames(plan) },
    { path: "glue/tsconfig.json", text: renderJson(ROOT_PROJECT) },
    {
      path: "glue/experimental/tsconfig.json",
      text: renderJson(EXPERIMENTAL_PROJECT),
    },
  ];
}

function abiText(plan: BindingPlan): string {
  return [
    "/** The version of the ABI and the hash of the plan: a wasm module that was built with another is refused. */",
    `export const abi = "1 ${planHash(plan)}";`,
    "",
  ].join("\n");
}

/** Import module -> import name -> the file that has the shim, and its name there. */
export type ShimIndex = Readonly<
  Record<string, Readonly<Record<string, readonly [string, string]>>>
>;

export function shimIndex(modules: readonly ShimModule[]): ShimIndex {
  const index = new Map<string, [string, readonly [string, string]][]>();
  for (const module of modules) {
    const folder = module.experimental ? "./experimental/" : "./";
    for (const { import: one } of module.functions) {
      const names = index.get(one.module) ?? [];
      names.push([one.name, [`${folder}${module.name}.ts`, one.glueName]]);
      index.set(one.module, names);
    }
  }
  return Object.fromEntries(
    [...index].sort(byKey).map(([key, names]) => [key, Object.fromEntries(names.sort(byKey))]),
  );
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compareText(a, b);
}

/**
 * Root's types do not know the names that only the experimental ones declare. The glue passes their values on all the same, and the run time decides; against
 * the experimental types they are checked in earnest.
 */
function experimentalNames(plan: BindingPlan): string {
  const types = plan.products.flatMap((product) => product.types);
  const names = types.filter(isExperimental).map((one) => one.path);
  const lines = [...new Set(names)]
    .filter((name) => /^[A-Za-z_$][\w$]*$/.test(name))
    .sort(compareText)
    .map((name) => `type ${name} = any;`);
  const head = "/** Names that only the experimental types declare. */";
  return [head, ...(lines.length === 0 ? ["export {};"] : lines), ""].join("\n");
}

function isExperimental(type: PlannedType): boolean {
  return type.kind === "struct" || type.kind === "union"
    ? type.glue.experimental
    : type.features.includes("experimental");
}

const ROOT_PROJECT = {
  compilerOptions: {
    target: "ES2023",
    module: "ESNext",
    moduleResolution: "Bundler",
    lib: ["ES2023", "ES2024.Promise", "ESNext.Disposable"],
    types: ["@cloudflare/workers-types"],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitOverride: true,
    noFallthroughCasesInSwitch: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
    noEmit: true,
    skipLibCheck: true,
  },
  include: ["**/*.ts"],
  exclude: ["experimental"],
};

const EXPERIMENTAL_PROJECT = {
  extends: "../tsconfig.json",
  compilerOptions: { types: ["@cloudflare/workers-types/experimental"] },
  include: ["**/*.ts"],
  exclude: [],
};
