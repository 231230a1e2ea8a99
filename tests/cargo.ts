/** Runs cargo for the tests: with the toolchain that the set-up found, in a target directory that is kept from run to run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runProcess, type ProcessResult } from "../generator/build/run-process.ts";
import { findToolchain } from "../generator/setup/toolchain.mjs";

export const PROJECT = join(import.meta.dirname, "..");
export const OUTPUT = join(PROJECT, "output");
export const WASM = "wasm32-unknown-unknown";

export interface CargoRun {
  readonly folder: string;
  /** Below `target/`: runs that share one wait for each other. */
  readonly target: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export function cargo(parameters: readonly string[], run: CargoRun): Promise<ProcessResult> {
  const toolchain = findToolchain({ projectRoot: PROJECT, crateRoot: run.folder });
  if ("missing" in toolchain) throw new Error(`no Rust: ${toolchain.tried.join("; ")}`);
  return runProcess(toolchain.cargo, parameters, {
    folder: run.folder,
    environment: {
      ...process.env,
      ...toolchain.env,
      CARGO_TARGET_DIR: join(PROJECT, "target", run.target),
      CARGO_TERM_COLOR: "never",
      ...run.environment,
    },
  });
}

/** What went wrong, or nothing: a test expects "". */
export async function complaints(
  parameters: readonly string[],
  run: CargoRun,
  length = 6000,
): Promise<string> {
  const { status, errorOutput, output } = await cargo(parameters, run);
  return status === 0 ? "" : `exit ${status ?? "?"}\n${errorOutput}${output}`.slice(-length);
}

/** The features of the emitted crate, from its manifest. */
export function features(): readonly string[] {
  const manifest = readFileSync(join(OUTPUT, "Cargo.toml"), "utf8");
  const [, table = ""] = /\[features\]\n([\s\S]*?)\n\n?\[/.exec(manifest) ?? [];
  return [...table.matchAll(/^([a-z][\w-]*) = \[/gm)].map((found) => found[1] ?? "");
}
