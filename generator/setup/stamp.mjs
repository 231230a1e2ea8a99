/** The file that is written last into the cache folder: without it, what is there is not complete. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Raised when the folder is laid out in another way, so that older ones are built anew. */
const LAYOUT = 1;

/**
 * @typedef {object} Stamp
 * @property {string} version of rustc
 * @property {string} packages version of the packages
 */

/**
 * @param {string} folder
 * @returns {Stamp | undefined}
 */
export function readStamp(folder) {
  try {
    const stamp = JSON.parse(readFileSync(join(folder, "stamp.json"), "utf8"));
    return stamp.layout === LAYOUT ? stamp : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {Stamp} stamp
 */
export function writeStamp(folder, stamp) {
  writeFileSync(
    join(folder, "stamp.json"),
    JSON.stringify({ layout: LAYOUT, ...stamp }, null, 2) + "\n",
  );
}
