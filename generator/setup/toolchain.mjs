/**
 * Finds a Rust that builds for Workers: `WORKERS_BINDGEN_RUST`, the one on PATH (rustup's or another), the one in the
 * cache folder. A pure look-up; `main.mjs` makes what is missing. The types are in toolchain.d.mts.
 */
import { existsSync } from "node:fs";
import { askRustc, candidates } from "./candidates.mjs";
import { MINIMUM_RUST, WASM_TARGET, ownProjectRoot } from "./places.mjs";
import { executable, installedTargets, lackingComponents, libraryFolders } from "./sysroot.mjs";
import { toolEnvironment } from "./tool-environment.mjs";
import { isAtLeast } from "./versions.mjs";

/** @import { Toolchain } from "./toolchain.d.mts" */
/** @import { Candidate, Query } from "./candidates.mjs" */

/** @type {typeof import("./toolchain.d.mts").findToolchain} */
export const findToolchain = (query = {}) => {
  const projectRoot = query.projectRoot ?? ownProjectRoot();
  const environment = query.environment ?? process.env;
  const targets = query.targets ?? [WASM_TARGET];
  return search({ projectRoot, crateRoot: query.crateRoot ?? projectRoot, targets, environment });
};

/**
 * The first complete toolchain; else the first that can build, although clippy or rustfmt is lacking.
 * @param {Query} query
 * @returns {ReturnType<typeof findToolchain>}
 */
function search(query) {
  const tried = [];
  let usable;
  for (const candidate of candidates(query)) {
    const result = "reason" in candidate ? candidate.reason : examine(candidate, query);
    if (typeof result === "string") tried.push(`${candidate.kind}: ${result}`);
    else if (result.lacking.length === 0) return result;
    else usable ??= result;
  }
  return usable ?? { missing: true, tried };
}

/**
 * @param {Candidate} candidate
 * @param {Query} query
 * @returns {Toolchain | string} a string says what is wrong
 */
function examine({ kind, bin, sysroot, version: knownVersion }, query) {
  const cargo = executable(bin, "cargo");
  if (!existsSync(cargo)) return `no cargo beside rustc in ${bin}`;
  const targets = installedTargets(sysroot);
  const absent = query.targets.filter((target) => !targets.includes(target));
  if (absent.length > 0) return `no std for ${absent.join(", ")} in ${sysroot}`;
  const version = knownVersion ?? askVersion(bin, sysroot, query);
  if (version === undefined) return `${executable(bin, "rustc")} does not tell its version`;
  if (!isAtLeast(version, MINIMUM_RUST))
    return `Rust ${version} in ${bin}, and ${MINIMUM_RUST} is needed`;
  const env = toolEnvironment(bin, sysroot, query);
  return { kind, cargo, env, version, sysroot, targets, lacking: lackingComponents(bin) };
}

/**
 * @param {string} bin
 * @param {string} sysroot
 * @param {Query} query
 */
function askVersion(bin, sysroot, query) {
  const answer = askRustc(executable(bin, "rustc"), ["--version"], libraryFolders(sysroot), query);
  return "text" in answer ? /^rustc (\S+)/.exec(answer.text)?.[1] : undefined;
}
