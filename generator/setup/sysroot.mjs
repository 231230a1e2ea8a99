/** Reads a Rust installation from its files, without running it. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

export const EXECUTABLE_SUFFIX = process.platform === "win32" ? ".exe" : "";

/** The tools that the project needs besides rustc and cargo, and the file that tells that each is there. */
const COMPONENTS = /** @type {const} */ ({ clippy: "cargo-clippy", rustfmt: "rustfmt" });

/**
 * @param {string} folder
 * @returns {string[]} empty when there is no such folder
 */
export function entries(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/**
 * @param {string} folder
 * @param {string} name
 */
export function executable(folder, name) {
  return join(folder, name + EXECUTABLE_SUFFIX);
}

/**
 * The triples whose std is there: a folder without it is left by some other component.
 * @param {string} sysroot
 */
export function installedTargets(sysroot) {
  const folder = join(sysroot, "lib", "rustlib");
  return entries(folder).filter((triple) => {
    const libraries = entries(join(folder, triple, "lib"));
    return libraries.some((name) => /^libstd-.*\.rlib$/.test(name));
  });
}

/** @param {string} bin */
export function lackingComponents(bin) {
  return Object.entries(COMPONENTS)
    .filter(([, tool]) => !existsSync(executable(bin, tool)))
    .map(([component]) => component);
}

/**
 * Debian puts the compiler's own libraries in `usr/lib/<multiarch>`, where the loader does not look when the packages
 * are unpacked elsewhere. The official builds find theirs by themselves.
 * @param {string} sysroot
 */
export function libraryFolders(sysroot) {
  return entries(join(sysroot, "lib"))
    .map((name) => join(sysroot, "lib", name))
    .filter((folder) => /-linux-gnu\w*$/.test(folder))
    .filter((folder) =>
      readdirSync(folder).some((name) => /^lib(?:rustc_driver|clang-cpp)/.test(name)),
    );
}
