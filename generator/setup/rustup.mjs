/** The usual way: rustup adds the target and the tools to the toolchain that is active. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { CommandFailure } from "./failure.mjs";
import { cargoHome } from "./places.mjs";
import { run } from "./run.mjs";
import { executable } from "./sysroot.mjs";

/** @import { Setup } from "./steps.mjs" */

/** A download that is refused fails at once; one that hangs must not hold up the way that works. */
const SECONDS = 120;

/**
 * Not working is normal here (no network to rustup's server, no default toolchain): the caller has another way.
 * @param {Setup} setup
 * @param {string} rustup
 * @returns {Promise<string | undefined>} why it did not work
 */
export async function addByRustup(setup, rustup) {
  const { projectRoot, environment, signal, targets } = setup;
  const options = { cwd: projectRoot, env: environment, signal, seconds: SECONDS };
  try {
    await run(rustup, ["target", "add", ...targets], options);
    await run(rustup, ["component", "add", "clippy", "rustfmt"], options);
    return undefined;
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    return firstError(error);
  }
}

/** @param {Setup} setup */
export function findRustup({ projectRoot, environment }) {
  const path = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const folders = [...path, join(cargoHome(projectRoot, environment), "bin")];
  return folders.map((folder) => executable(folder, "rustup")).find(existsSync);
}

/** @param {CommandFailure} failure */
function firstError({ message, output }) {
  return /^error: (.*)$/m.exec(output)?.[1] ?? message;
}
