/** Runs the tools that the output is held against. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProcess } from "../../generator/build/run-process.ts";
import { findToolchain, type Toolchain } from "../../generator/setup/toolchain.mjs";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
export const OUTPUT = join(PROJECT, "output");
export const WASM = "--target=wasm32-unknown-unknown";

/** A test that needs a tool fails without it. */
export function toolchain(): Toolchain {
  const found = findToolchain({ projectRoot: PROJECT });
  if ("missing" in found) throw new Error(`no Rust: ${found.tried.join("; ")}`);
  if (found.lacking.length > 0) throw new Error(`no ${found.lacking.join(", ")}`);
  return found;
}

export interface CargoRun {
  /** The crate's; the output by default. */
  readonly folder?: string;
  /** Below the project's `target`: runs that share one wait for one another. */
  readonly target?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

/** What cargo has to say, with warnings denied; nothing where all is well. */
export async function cargo(words: readonly string[], run: CargoRun = {}): Promise<string> {
  const { cargo: program, env } = toolchain();
  const { status, output, errorOutput } = await runProcess(program, words, {
    folder: run.folder ?? OUTPUT,
    environment: {
      ...process.env,
      ...env,
      CARGO_TARGET_DIR: join(PROJECT, "target", run.target ?? ""),
      // One value for all of them: another one would build everything anew.
      RUSTFLAGS: "-D warnings",
      RUSTDOCFLAGS: "-D warnings",
      ...run.environment,
    },
  });
  return status === 0 ? "" : output + errorOutput;
}

/** What the type checker has to say of a project. */
export async function typeCheck(folder: string): Promise<string> {
  const tsc = join(PROJECT, "node_modules/typescript/bin/tsc");
  const run = await runProcess(process.execPath, [tsc, "--noEmit", "-p", folder], {
    folder: PROJECT,
    environment: process.env,
  });
  return run.output + run.errorOutput;
}
