/** From a user's crate to a wasm module, with one run of cargo. */
import type { Toolchain } from "../setup/toolchain.mjs";
import {
  cargoEnvironment,
  cargoParameters,
  pathRemaps,
  type Profile,
  restorePaths,
  type RustTarget,
} from "./cargo-parameters.ts";
import { blame, type CompiledCrate } from "./blame.ts";
import { readCargoMessages } from "./cargo-messages.ts";
import { readDependencyGraph, wayTo } from "./dependency-way.ts";
import { done, error, failed, type Outcome, type Problem } from "./problem.ts";
import { runProcess } from "./run-process.ts";

/** The tests in the library, or those of a file in `tests/`. */
export type TestUnit =
  { readonly kind: "library" } | { readonly kind: "file"; readonly name: string };

export interface CargoOptions {
  /** The folder of the user's crate. */
  readonly folder: string;
  /** The user's crate, as it is named where something is found to be wrong in it. */
  readonly name?: string;
  readonly toolchain: Toolchain;
  readonly environment: NodeJS.ProcessEnv;
  readonly profile: Profile;
  /** `wasm32-unknown-unknown` by default. */
  readonly rustTarget?: RustTarget;
  /** 128-bit SIMD, which the compiler then uses by itself, too. */
  readonly simd?: boolean;
  /** Of the shadow stack, in bytes. */
  readonly stackSize: number;
  /** A module of tests, in place of the Worker. */
  readonly test?: TestUnit;
  /** Passed on to cargo: `--features`, `--locked`, … */
  readonly extra?: readonly string[];
  /** Cargo's own progress, as it comes. */
  readonly onProgress?: (text: string) => void;
  readonly signal?: AbortSignal | undefined;
}

export interface CargoResult {
  readonly wasm: string;
  readonly workersManifest: string;
  readonly crates: readonly CompiledCrate[];
}

export async function runCargo(options: CargoOptions): Promise<Outcome<CargoResult>> {
  const { toolchain, folder } = options;
  const environment = { ...options.environment, ...toolchain.env };
  const query = { ...options, environment };
  const result = await runProcess(toolchain.cargo, cargoParameters(query), {
    folder,
    environment: cargoEnvironment(query),
    ...(options.onProgress && { onError: options.onProgress }),
    signal: options.signal,
  });
  if (options.signal?.aborted === true) return failed(error("interrupted", "interrupted"));
  const report = readCargoMessages(restorePaths(result.output, pathRemaps(query)));
  const { wasm, workersManifest, crates } = report;
  const problems = await nameCulprits(report.problems, crates, options);
  if (result.status !== 0 || wasm === undefined) {
    const why = result.errorOutput.trim();
    return problems.some(({ severity }) => severity === "error")
      ? failed(...problems)
      : failed(...problems, error("cargo-failed", why || "cargo failed"));
  }
  if (workersManifest === undefined) {
    return failed(...problems, withoutWorkers(folder));
  }
  return done({ wasm, workersManifest, crates }, problems);
}

/** Asks cargo for the graph only when there is somebody to find in it. */
export async function nameCulprits(
  problems: readonly Problem[],
  crates: readonly CompiledCrate[],
  { toolchain, folder, environment, name = "the crate" }: CargoOptions,
): Promise<readonly Problem[]> {
  if (problems.every(({ symbols }) => symbols === undefined)) return problems;
  const graph = await readDependencyGraph({
    cargo: toolchain.cargo,
    folder,
    environment: { ...environment, ...toolchain.env },
  });
  return blame(problems, { crates, own: name, wayTo: (one) => graph && wayTo(one, graph) });
}

function withoutWorkers(folder: string) {
  return error(
    "no-workers-crate",
    `the crate at ${folder} does not depend on the crate \`workers\``,
    "add it to [dependencies] in Cargo.toml, under its own name",
  );
}
