/** From a user's crate to a wasm module, with one run of cargo. */
import type { Toolchain } from "../setup/toolchain.mjs";
import {
  cargoEnvironment,
  cargoParameters,
  pathRemaps,
  type Profile,
  restorePaths,
} from "./cargo-parameters.ts";
import { readCargoMessages } from "./cargo-messages.ts";
import { done, error, failed, type Outcome } from "./problem.ts";
import { runProcess } from "./run-process.ts";

export interface CargoOptions {
  /** The folder of the user's crate. */
  readonly folder: string;
  readonly toolchain: Toolchain;
  readonly environment: NodeJS.ProcessEnv;
  readonly profile: Profile;
  /** Of the shadow stack, in bytes. */
  readonly stackSize: number;
  /** Passed on to cargo: `--features`, `--locked`, … */
  readonly extra?: readonly string[];
  /** Cargo's own progress, as it comes. */
  readonly onProgress?: (text: string) => void;
}

export interface CargoResult {
  readonly wasm: string;
  readonly workersManifest: string;
}

export async function runCargo(options: CargoOptions): Promise<Outcome<CargoResult>> {
  const { toolchain, folder } = options;
  const environment = { ...options.environment, ...toolchain.env };
  const query = { ...options, environment };
  const result = await runProcess(toolchain.cargo, cargoParameters(query), {
    folder,
    environment: cargoEnvironment(query),
    ...(options.onProgress && { onError: options.onProgress }),
  });
  const { wasm, workersManifest, problems } = readCargoMessages(
    restorePaths(result.output, pathRemaps(query)),
  );
  if (result.status !== 0 || wasm === undefined) {
    const why = result.errorOutput.trim();
    return problems.some(({ severity }) => severity === "error")
      ? failed(...problems)
      : failed(...problems, error("cargo-failed", why || "cargo failed"));
  }
  if (workersManifest === undefined) {
    return failed(...problems, withoutWorkers(folder));
  }
  return done({ wasm, workersManifest }, problems);
}

function withoutWorkers(folder: string) {
  return error(
    "no-workers-crate",
    `the crate at ${folder} does not depend on the crate \`workers\``,
    "add it to [dependencies] in Cargo.toml, under its own name",
  );
}
