/** The folders in which a toolchain is made, beside the one that it becomes; those of killed runs are removed too. */
import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** @import { Setup } from "./steps.mjs" */

const TRIES = 4;
const PAUSE = 500;

/** @param {string} folder */
export function temporaryPrefix(folder) {
  return `${folder}.tmp-`;
}

/**
 * The lock says that no other run is using them.
 * @param {Setup} setup
 * @param {string} folder
 */
export async function removeTemporary({ report }, folder) {
  const parent = dirname(folder);
  const prefix = basename(temporaryPrefix(folder));
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    const left = join(parent, name);
    if (!(await removed(left)))
      report.line(`Rust: ${left} is still being written to; a later run removes it`);
  }
}

/**
 * A command of a run that was killed may go on writing there for some seconds, and then a folder is not empty.
 * @param {string} folder
 */
async function removed(folder) {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return true;
    } catch {
      await wait(PAUSE);
    }
  }
  return false;
}
