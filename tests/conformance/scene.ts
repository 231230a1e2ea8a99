/** What all tests of the suite share: what the inputs make, the crate of the cases, compiled, and what the model declares. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeHost } from "../../generator/cli/node-host.ts";
import type { BindingPlan } from "../../generator/lower/plan.ts";
import { runPipeline } from "../../generator/pipeline.ts";
import { OUTPUT, PROJECT } from "../cargo.ts";
import { rawTypes } from "./declared/raw.ts";
import type { Declared } from "./declared/scope.ts";
import { writtenArguments, writtenResults } from "./declared/written.ts";
import { surfacesOf, valuesOf } from "./declared/surfaces.ts";
import { targetsOf, type Targets } from "./declared/targets.ts";
import { compileCrate, writeCrate, type Scene } from "./harness.ts";
import { caseCrate, type Case } from "./rust/crate.ts";

export interface Prepared {
  readonly plan: BindingPlan;
  readonly declared: Declared;
  readonly targets: Targets;
  readonly cases: readonly Case[];
  readonly scene: Scene;
}

export async function prepare(): Promise<Prepared> {
  const host = nodeHost({ projectFolder: PROJECT, workingFolder: PROJECT });
  const { plan, model, parsed } = await runPipeline({ files: [], outputFolder: "output" }, host);
  if (plan === undefined || model === undefined || parsed === undefined)
    throw new Error("the inputs make no plan: npm run check");
  const support = readFileSync(join(import.meta.dirname, "rust/support.rs"), "utf8");
  const { files, cases } = caseCrate(plan, support, OUTPUT);
  const compiled = await compileCrate(writeCrate(files));
  const erased = plan.ledger.filter((one) => one.status === "erased").map((one) => one.path);
  return {
    plan,
    cases,
    declared: {
      model,
      raw: rawTypes(parsed, model),
      written: writtenResults(parsed),
      writtenArguments: writtenArguments(parsed),
      erased: new Set(erased),
    },
    targets: targetsOf(model),
    scene: { surfaces: surfacesOf(model), values: valuesOf(model), compiled },
  };
}
