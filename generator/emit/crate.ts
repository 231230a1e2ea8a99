/** The files around the products: manifest, crate root, getters of `Env`, format settings. */
import type { BindingPlan, PlannedBinding, PlannedProduct, RustPath } from "../lower/plan.ts";
import { planHash } from "./plan-hash.ts";
import {
  ALLOWANCES,
  DEFAULT_FEATURES,
  type NamedExports,
  PRELUDE_EXPORTS,
  ROOT_EXPORTS,
  RUNTIME_FEATURES,
  RUST_VERSION,
  VERSION,
} from "./crate-data.ts";
import type { OutputFile } from "./output-file.ts";
import { cfgLines, docLines } from "./rust-attributes.ts";
import {
  type FeatureView,
  renderCrateRoot,
  renderFormatSettings,
  renderManifest,
} from "./templates.ts";
import { body, fn, useLines } from "./rust-items.ts";
import { indented, type Lines, spaced } from "./writer.ts";

/** Version of the ABI, as in `ABI.md`. */
export const ABI_VERSION = 1;

const PUBLIC = { visibility: "pub " } as const;

export function emitCrate(plan: BindingPlan): readonly OutputFile[] {
  const env = plan.bindings.length > 0;
  return [
    { path: "Cargo.toml", text: manifest(plan) },
    { path: "rustfmt.toml", text: renderFormatSettings() },
    { path: "src/lib.rs", text: crateRoot(plan) },
    ...(env ? [{ path: "src/env.rs", text: envGetters(plan) }] : []),
  ];
}

export function inputNames(plan: BindingPlan): string {
  const names = plan.inputs.map(({ name, version }) => `${name} ${version}`.trim());
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

function manifest(plan: BindingPlan): string {
  const features = [
    ...plan.products.filter(isOptional).map(({ feature, title, needs }): FeatureView => ({
      name: feature,
      about: title,
      needs: quoted(needs),
    })),
    ...RUNTIME_FEATURES,
  ].toSorted((left, right) => (left.name < right.name ? -1 : 1));
  const defaults = [
    ...DEFAULT_FEATURES,
    ...plan.products.filter((one) => one.isDefault && isOptional(one)).map((one) => one.feature),
  ].toSorted();
  return renderManifest({
    inputs: inputNames(plan),
    version: VERSION,
    rustVersion: RUST_VERSION,
    defaults: quoted(defaults),
    features,
  });
}

function quoted(names: readonly string[]): string {
  return names.map((one) => `"${one}"`).join(", ");
}

function crateRoot(plan: BindingPlan): string {
  const abi = `${String(ABI_VERSION)} ${planHash(plan)}\n`;
  const types = typeExports(plan, plan.rootTypes);
  return renderCrateRoot({
    inputs: inputNames(plan),
    allowances: ALLOWANCES.map(({ reason, lints }) => ({
      reason,
      lints: indented([lints.join(",\n    ")]).join("\n"),
    })),
    modules: modules(plan),
    reexports: spaced([...rootExports(), ...types.map((one) => one.lines(""))]),
    prelude: indented([
      ...spaced([...PRELUDE_EXPORTS.map(exportLines), ...types.map((one) => one.lines("crate::"))]),
    ]),
    abi: abi.replace("\n", "\\n"),
    abiLength: abi.length,
  });
}

/** What always is together, what has a feature apart. */
function rootExports(): readonly Lines[] {
  const isGated = ({ features }: NamedExports): boolean => features.length > 0;
  return [
    ROOT_EXPORTS.filter((one) => !isGated(one)).flatMap(exportLines),
    ...ROOT_EXPORTS.filter(isGated).map(exportLines),
  ];
}

function exportLines({ path, names, features }: NamedExports): Lines {
  return [...cfgLines(features), ...useLines(path, names, PUBLIC)];
}

function modules(plan: BindingPlan): Lines {
  const products = plan.products.toSorted(byModule);
  return spaced([
    plan.bindings.length > 0 ? ["mod env;"] : [],
    products.flatMap((one) => [...cfgLines(gateOf(one.feature)), `pub mod ${one.module};`]),
  ]);
}

/** What the run time itself needs has no feature. */
function isOptional(product: PlannedProduct): boolean {
  return product.feature !== "";
}

function gateOf(feature: string): Lines {
  return feature === "" ? [] : [feature];
}

function byModule(left: PlannedProduct, right: PlannedProduct): number {
  return left.module < right.module ? -1 : 1;
}

/** By product, each behind its feature. */
function typeExports(
  plan: BindingPlan,
  types: readonly RustPath[],
): readonly { readonly lines: (prefix: string) => Lines }[] {
  return plan.products.toSorted(byModule).flatMap((product) => {
    const names = types.filter((one) => one.module === product.module).map((one) => one.name);
    const lines = (prefix: string): Lines => [
      ...cfgLines(gateOf(product.feature)),
      ...useLines(`${prefix}${product.module}`, names, PUBLIC),
    ];
    return names.length === 0 ? [] : [{ lines }];
  });
}

/** `env.kv("CACHE")?` */
function envGetters(plan: BindingPlan): string {
  const lines = spaced([
    [
      "//! Getters of `Env`, one for each kind of binding.",
      "//!",
      `//! Generated from ${inputNames(plan)}. Do not edit: see \`idl/bindings.jsonc\`.`,
    ],
    [
      "use crate::rt::worker::Env;",
      "// There may be no product with a binding.",
      "#[allow(unused_imports)]",
      "use crate::rt::Result;",
    ],
    body(
      "impl Env",
      plan.bindings.map((one) => envGetter(one, plan)),
    ),
  ]);
  return `${lines.join("\n")}\n`;
}

/** A binding is an object of a class, or, where it is a dictionary, data. */
function envGetter(binding: PlannedBinding, plan: BindingPlan): Lines {
  const { module, name } = binding.rust;
  const product = plan.products.find((one) => one.module === module);
  const type = product?.types.find((one) => one.rustName === name);
  const read = type?.kind === "struct" ? "json" : "binding";
  return [
    ...docLines(binding.docs),
    ...cfgLines(gateOf(binding.feature)),
    ...fn(
      {
        head: `pub fn ${binding.rustName}`,
        parameters: ["&self", "name: &str"],
        returns: `Result<crate::${module}::${name}>`,
      },
      [`self.${read}(name)`],
      4,
    ),
  ];
}
