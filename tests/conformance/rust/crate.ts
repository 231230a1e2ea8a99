/** The crate of all cases: files by their path in it. */
import type {
  BindingPlan,
  Codec,
  PlannedFunction,
  PlannedProduct,
} from "../../../generator/lower/plan.ts";
import { caseItem, type Owner } from "./case.ts";
import { makerItem, Uncovered } from "./make.ts";
import { tellerItem } from "./tell.ts";
import { keyOf, visitDeep, worldOf, type World } from "./world.ts";

export interface Case {
  readonly number: number;
  readonly product: string;
  /** `workers::kv::KvNamespace::get_text` */
  readonly rust: string;
  readonly planned: PlannedFunction;
  /** Why there is none. */
  readonly lacks?: string;
}

export interface CaseCrate {
  readonly files: Readonly<Record<string, string>>;
  readonly cases: readonly Case[];
}

export function caseCrate(plan: BindingPlan, support: string, workers: string): CaseCrate {
  const world = worldOf(plan);
  const types = reached(plan, world);
  const cases: Case[] = [];
  const files: Record<string, string> = { "src/support.rs": support };
  for (const product of plan.products) {
    files[`src/make/${product.module}.rs`] = HEAD + makers(product, world, types);
    files[`src/tell/${product.module}.rs`] = HEAD + tellers(product, world, types);
    files[`src/cases/${product.module}.rs`] = HEAD + caseFile(product, world, cases);
  }
  const modules = plan.products.map((one) => one.module);
  for (const name of ["make", "tell", "cases"]) {
    files[`src/${name}/mod.rs`] = modules.map((one) => `pub mod ${one};\n`).join("");
  }
  files["src/lib.rs"] = library(plan.products, cases);
  files["Cargo.toml"] = manifest(plan.products, workers);
  return { files, cases };
}

const HEAD = `use crate::support::*;
use crate::{make, tell};
use workers::rt::{Error, Js};

`;

/** The types that functions take, and those that they give, by their key. */
interface Reached {
  readonly made: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
}

function reached(plan: BindingPlan, world: World): Reached {
  const made = new Set<string>();
  const told = new Set<string>();
  const note = (found: Set<string>, one: Codec): void => {
    if ("rust" in one && typeof one.rust === "object") found.add(keyOf(one.rust));
  };
  const tell = (codec: Codec): void => visitDeep(codec, world, (one) => note(told, one));
  const make = (codec: Codec): void =>
    visitDeep(codec, world, (one) => {
      note(made, one);
      // What a closure is called with is told.
      if (one.kind === "callback") one.parameters.forEach(tell);
    });
  for (const { planned } of functionsOf(plan)) {
    for (const one of planned.parameters) make(one.codec);
    tell(planned.returns.codec);
  }
  return { made, told };
}

function makers({ types, module }: PlannedProduct, world: World, { made }: Reached): string {
  const items = types.map((one) => {
    const isMade = made.has(keyOf({ module, name: one.rustName }));
    const isOutput = "direction" in one && one.direction === "output";
    const isData = one.kind === "struct" || one.kind === "enum" || one.kind === "union";
    return isMade && !isOutput && isData ? attempt(() => makerItem(one, module, world)) : "";
  });
  return items.join("\n");
}

function tellers({ types, module }: PlannedProduct, world: World, { told }: Reached): string {
  const items = types.map((one) => {
    const isTold = told.has(keyOf({ module, name: one.rustName }));
    return isTold && (one.kind === "struct" || one.kind === "union")
      ? attempt(() => tellerItem(one, module, world))
      : "";
  });
  return items.join("\n");
}

/** What cannot be made is missed by the cases that need it. */
function attempt(item: () => string): string {
  try {
    return item();
  } catch (error) {
    if (!(error instanceof Uncovered)) throw error;
    return `// ${error.message}\n`;
  }
}

function caseFile(product: PlannedProduct, world: World, cases: Case[]): string {
  const items: string[] = [];
  for (const { planned, owner } of functionsIn(product)) {
    const number = cases.length;
    const one = {
      number,
      product: product.feature,
      planned,
      rust: `${owner.rust}::${planned.rustName}`,
    };
    try {
      items.push(`pub ${caseItem(`c${String(number)}`, planned, owner, world)}`);
      cases.push(one);
    } catch (error) {
      if (!(error instanceof Uncovered)) throw error;
      cases.push({ ...one, lacks: error.what });
    }
  }
  return items.join("\n");
}

interface Owned {
  readonly planned: PlannedFunction;
  readonly owner: Owner;
}

function functionsOf(plan: BindingPlan): readonly Owned[] {
  return plan.products.flatMap(functionsIn);
}

function functionsIn({ module, functions, types }: PlannedProduct): readonly Owned[] {
  const free = { rust: `workers::${module}`, path: undefined };
  const classes = types.filter((one) => one.kind === "class");
  return [
    ...functions.map((planned) => ({ planned, owner: free })),
    ...classes.flatMap((type) => {
      const owner = { rust: `workers::${module}::${type.rustName}`, path: type.path };
      return type.functions.map((planned) => ({ planned, owner }));
    }),
  ];
}

function library(products: readonly PlannedProduct[], cases: readonly Case[]): string {
  const arms = cases
    .filter((one) => one.lacks === undefined)
    .map((one) => {
      const module = products.find(({ feature }) => feature === one.product)?.module ?? "";
      return `        ${String(one.number)} => cases::${module}::c${String(one.number)}(),`;
    });
  return `//! Calls every function of the crate. Generated by the conformance suite.
#![allow(deprecated, non_snake_case, unused, clippy::all)]

mod cases;
mod make;
mod support;
mod tell;

use workers::prelude::*;
use workers::rt::{Error, Js};

#[event(test)]
async fn test(_subject: Js) {
    support::run(call).await;
}

fn call() -> support::Outcome {
    match support::case_number() {
${arms.join("\n")}
        number => panic!("there is no case {number}"),
    }
}
`;
}

function manifest(products: readonly PlannedProduct[], workers: string): string {
  const features = [...products.map((one) => one.feature), "experimental", "serde"];
  return `[package]
name = "conformance"
version = "0.0.0"
edition = "2021"
publish = false

[dependencies]
workers = { path = ${JSON.stringify(workers)}, features = [${features.map((one) => JSON.stringify(one)).join(", ")}] }

[profile.dev]
opt-level = 0
debug = false
panic = "abort"

[workspace]
`;
}
