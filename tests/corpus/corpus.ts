/** Inputs that nobody prepared, and what becomes of them: every specification's WebIDL, and the declarations of packages. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { nodeHost } from "../../generator/cli/node-host.ts";
import type { BindingPlan, LedgerStatus } from "../../generator/lower/plan.ts";
import { emitPlan, runPipeline } from "../../generator/pipeline.ts";
import { cargo, PROJECT, WASM } from "../cargo.ts";

export const CORPUS = join(PROJECT, "target/corpus");

/** Packages that are installed with this project, as unlike each other as they come. */
export const PACKAGES: readonly string[] = [
  "@types/node/index.d.ts",
  "@types/webidl2/index.d.ts",
  "acorn/dist/acorn.d.ts",
  "binaryen/index.d.ts",
  "commander/typings/index.d.ts",
  "diff/libesm/index.d.ts",
  "esbuild/lib/main.d.ts",
  "handlebars/types/index.d.ts",
  "magic-string/dist/magic-string.es.d.mts",
  "miniflare/dist/src/index.d.ts",
  "prettier/index.d.ts",
  "ts-morph/lib/ts-morph.d.ts",
  "typescript/lib/typescript.d.ts",
  "typescript/lib/lib.dom.d.ts",
  "undici-types/index.d.ts",
];

export function specifications(): readonly string[] {
  return readdirSync(join(PROJECT, "node_modules/@webref/idl"))
    .filter((name) => name.endsWith(".idl"))
    .sort()
    .map((name) => `@webref/idl/${name}`);
}

export interface CorpusRun {
  readonly file: string;
  readonly plan?: BindingPlan;
  /** What keeps it from being generated: errors, or that it threw. */
  readonly errors: readonly string[];
  readonly warnings: number;
  readonly rows: Readonly<Record<LedgerStatus, number>>;
}

/** One input, alone. */
export async function runAlone(file: string): Promise<CorpusRun> {
  const base = nodeHost({ projectFolder: PROJECT, workingFolder: PROJECT });
  const host = { ...base, readRuntime: () => [] };
  const path = `node_modules/${file}`;
  const none = { bound: 0, adapted: 0, erased: 0, skipped: 0 };
  try {
    const run = await runPipeline({ files: [path], outputFolder: "target/corpus/alone" }, host);
    const errors = run.diagnostics.filter((one) => one.severity === "error");
    const rows = { ...none };
    for (const { status } of run.plan?.ledger ?? []) rows[status]++;
    return {
      file,
      ...(run.plan !== undefined && errors.length === 0 && { plan: run.plan }),
      errors: errors.map((one) => `${one.place.file}:${one.place.line} ${one.message}`),
      warnings: run.diagnostics.length - errors.length,
      rows,
    };
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { file, errors: [`threw: ${text}`], warnings: 0, rows: none };
  }
}

/**
 * Many crates at once: each input is a product, and so a module that knows nothing of the others. Inputs of one name (`typescript` has two files) go to different
 * batches.
 */
export function batchesOf(
  runs: readonly CorpusRun[],
  most: number,
): readonly (readonly CorpusRun[])[] {
  const batches: CorpusRun[][] = [];
  for (const run of runs.filter((one) => one.plan !== undefined)) {
    const names = modulesOf(run);
    const free = batches.find(
      (batch) =>
        batch.length < most && !batch.flatMap(modulesOf).some((one) => names.includes(one)),
    );
    if (free === undefined) batches.push([run]);
    else free.push(run);
  }
  return batches;
}

function modulesOf({ plan }: CorpusRun): readonly string[] {
  return (plan?.products ?? []).map((one) => one.module);
}

/** What cargo says of a batch, warnings denied; nothing if all is well. */
export async function checkBatch(batch: readonly CorpusRun[], name: string): Promise<string> {
  const folder = join(CORPUS, name);
  rmSync(folder, { recursive: true, force: true });
  const host = nodeHost({ projectFolder: PROJECT, workingFolder: PROJECT });
  for (const { path, text } of emitPlan(joinPlans(batch), host)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const words = ["check", "--quiet", `--target=${WASM}`];
  const environment = { RUSTFLAGS: "-D warnings", CARGO_INCREMENTAL: "0" };
  const { status, errorOutput } = await cargo(words, {
    folder,
    target: "corpus/cargo",
    environment,
  });
  return status === 0 ? "" : errorOutput;
}

function joinPlans(batch: readonly CorpusRun[]): BindingPlan {
  const plans = batch.flatMap(({ plan }) => plan ?? []);
  return {
    inputs: [{ name: "the corpus", version: "" }],
    products: plans.flatMap((plan) => plan.products),
    bindings: [],
    events: [],
    rootTypes: [],
    ledger: plans.flatMap((plan) => plan.ledger),
  };
}
