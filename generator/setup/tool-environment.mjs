/** The environment in which cargo, rustc, rustdoc, clippy and rustfmt of one installation find each other. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { cargoHome } from "./places.mjs";
import { executable, libraryFolders } from "./sysroot.mjs";

/** @import { Query } from "./candidates.mjs" */

/**
 * The whole toolchain must come from one place: cargo, clippy and rustfmt each look for the others on their own.
 * @param {string} bin
 * @param {string} sysroot
 * @param {Pick<Query, "projectRoot" | "environment">} query
 * @returns {Record<string, string>}
 */
export function toolEnvironment(bin, sysroot, { projectRoot, environment }) {
  const tools = { RUSTC: "rustc", RUSTDOC: "rustdoc", RUSTFMT: "rustfmt" };
  const paths = Object.entries(tools).map(([variable, tool]) => [variable, executable(bin, tool)]);
  const home = cargoHome(projectRoot, environment);
  const libraries = libraryFolders(sysroot);
  return {
    ...Object.fromEntries(paths.filter(([, file]) => existsSync(file ?? ""))),
    // Cargo puts its own bin folder first when PATH does not have it, and rustup's proxies may be there.
    PATH: joined([bin, ...split(environment["PATH"]), join(home, "bin")]),
    ...(libraries.length > 0 && {
      LD_LIBRARY_PATH: joined([...libraries, ...split(environment["LD_LIBRARY_PATH"])]),
    }),
    CARGO_HOME: home,
  };
}

/** @param {string | undefined} path */
function split(path) {
  return (path ?? "").split(delimiter).filter((folder) => folder !== "");
}

/** @param {string[]} folders */
function joined(folders) {
  return [...new Set(folders)].join(delimiter);
}
