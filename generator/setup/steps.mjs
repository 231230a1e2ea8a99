/** The steps in order, and what they all need to know. */
import { clang } from "./clang.mjs";
import { npmPackages } from "./npm.mjs";
import { WASI_TARGET, WASM_TARGET, ownProjectRoot } from "./places.mjs";
import { describeFailure, reportTo } from "./report.mjs";
import { rust } from "./rust.mjs";

/** @import { Report } from "./report.mjs" */
/**
 * @typedef {object} Setup
 * @property {string} projectRoot
 * @property {NodeJS.ProcessEnv} environment
 * @property {readonly string[]} targets
 * @property {Report} report
 * @property {AbortSignal} signal ends the set-up, and the commands that it runs
 */

/**
 * @param {{ wasi: boolean, c: boolean }} options
 * @returns {Promise<number>} the exit code
 */
export async function runSteps({ wasi, c }) {
  const signal = endedByUser();
  const setup = {
    projectRoot: ownProjectRoot(),
    environment: process.env,
    targets: wasi ? [WASM_TARGET, WASI_TARGET] : [WASM_TARGET],
    report: reportTo(process.stdout),
    signal,
  };
  try {
    await npmPackages(setup);
    await rust(setup);
    if (c) await clang(setup);
    return 0;
  } catch (error) {
    process.stderr.write(
      signal.aborted ? "set-up: ended; run it again to go on\n" : describeFailure(error),
    );
    return signal.aborted ? 130 : 1;
  }
}

/** Ends the running command first, so that it does not go on working in a folder that is being removed. */
function endedByUser() {
  const controller = new AbortController();
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.once(name, () => controller.abort(new Error(name)));
  }
  return controller.signal;
}
