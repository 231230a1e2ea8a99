/** Where things are put, and what is asked of the machine. Nothing here changes a file. */
import { accessSync, constants, existsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";

export const WASM_TARGET = "wasm32-unknown-unknown";
export const WASI_TARGET = "wasm32-wasip1";

/** The first Rust that knows edition 2024, in which the emitted crate is written. */
export const MINIMUM_RUST = "1.85.0";

/**
 * The folder above this file that holds package.json: found by walking up, because a published copy may stand at
 * another depth.
 * @returns {string}
 */
export function ownProjectRoot() {
  const here = dirname(fileURLToPath(import.meta.url));
  let folder = here;
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder)
    folder = dirname(folder);
  return existsSync(join(folder, "package.json")) ? folder : join(here, "..", "..");
}

/**
 * The user's cache folder, or one in the project when there is no home to write to.
 * @param {string} projectRoot
 * @param {NodeJS.ProcessEnv} environment
 */
export function rustFolder(projectRoot, environment) {
  const cache = userCache(environment);
  return cache !== undefined && isWritable(cache)
    ? join(cache, "workers-bindgen", "rust")
    : join(projectRoot, ".cache", "rust");
}

/**
 * Cargo keeps downloads in the home folder; without a writable one it needs another.
 * @param {string} projectRoot
 * @param {NodeJS.ProcessEnv} environment
 */
export function cargoHome(projectRoot, environment) {
  if (environment["CARGO_HOME"]) return environment["CARGO_HOME"];
  const home = homeFolder(environment);
  return home !== undefined && isWritable(home)
    ? join(home, ".cargo")
    : join(projectRoot, ".cache", "cargo");
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string | undefined}
 */
function userCache(environment) {
  const xdg = environment["XDG_CACHE_HOME"];
  // The XDG specification says to ignore a relative path.
  if (xdg !== undefined && isAbsolute(xdg)) return xdg;
  const home = homeFolder(environment);
  return home === undefined ? undefined : join(home, ".cache");
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string | undefined}
 */
function homeFolder(environment) {
  return environment["HOME"] || environment["USERPROFILE"] || undefined;
}

/**
 * Whether the folder is, or could be made, writable: asks the nearest folder that exists.
 * @param {string} folder
 */
function isWritable(folder) {
  let existing = folder;
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing);
  try {
    accessSync(existing, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
