/** Programs that the measurements run: the command line of this project, and cargo. */
import { join } from "node:path";
import { runProcess, type ProcessResult } from "../generator/build/run-process.ts";
import { findToolchain } from "../generator/setup/toolchain.mjs";

export const PROJECT = join(import.meta.dirname, "..");
export const TARGET = "wasm32-unknown-unknown";

/** A new process of the command line, as a user starts it. */
export async function commandLine(parameters: readonly string[]): Promise<ProcessResult> {
  const bin = join(PROJECT, "generator/cli/bin.mjs");
  const options = { folder: PROJECT, environment: process.env };
  return sound(await runProcess(process.execPath, [bin, ...parameters], options));
}

export async function cargo(
  folder: string,
  targetFolder: string,
  parameters: readonly string[],
): Promise<ProcessResult> {
  const toolchain = findToolchain({ projectRoot: PROJECT, crateRoot: folder });
  if ("missing" in toolchain) throw new Error(toolchain.tried.join("; "));
  const own = { CARGO_TARGET_DIR: targetFolder, CARGO_INCREMENTAL: "0" };
  const environment = { ...process.env, ...toolchain.env, ...own };
  return sound(await runProcess(toolchain.cargo, parameters, { folder, environment }));
}

function sound(result: ProcessResult): ProcessResult {
  if (result.status !== 0) throw new Error(result.errorOutput.slice(-2000));
  return result;
}
