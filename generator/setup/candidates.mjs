/** The places where a Rust can be, in the order in which they are believed. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
import { cargoHome, rustFolder } from "./places.mjs";
import { readStamp } from "./stamp.mjs";
import { executable, libraryFolders } from "./sysroot.mjs";

/** @import { ToolchainKind } from "./toolchain.d.mts" */
/**
 * @typedef {object} Query
 * @property {string} projectRoot
 * @property {string} crateRoot
 * @property {readonly string[]} targets
 * @property {NodeJS.ProcessEnv} environment
 */
/**
 * @typedef {object} Candidate
 * @property {ToolchainKind} kind
 * @property {string} bin the folder of cargo, rustc and the other tools
 * @property {string} sysroot
 * @property {string} [version] where it is known without running rustc
 */
/** @typedef {{ kind: ToolchainKind, reason: string }} Rejection */

/** Long enough for a slow disk; a proxy that tries to download is cut short. */
const RUSTC_TIME_LIMIT = 10_000;

/**
 * @param {Query} query
 * @returns {Generator<Candidate | Rejection>}
 */
export function* candidates(query) {
  const override = query.environment["WORKERS_BINDGEN_RUST"];
  if (override) {
    // Somebody said which one to use: another one behind their back would be worse than an error.
    yield inFolder("override", override, query);
    return;
  }
  yield onPath(query);
  yield inCache(query);
}

/**
 * @param {ToolchainKind} kind
 * @param {string} folder
 * @param {Query} query
 * @returns {Candidate | Rejection}
 */
function inFolder(kind, folder, query) {
  const bin = join(folder, "bin");
  const rustc = executable(bin, "rustc");
  if (!existsSync(rustc)) return { kind, reason: `${rustc} does not exist` };
  const answer = askRustc(rustc, ["--print", "sysroot"], libraryFolders(folder), query);
  return "text" in answer ? { kind, bin, sysroot: answer.text } : { kind, reason: answer.reason };
}

/**
 * @param {Query} query
 * @returns {Candidate | Rejection}
 */
function onPath(query) {
  const folders = searchPath(query);
  const rustc = folders.map((folder) => executable(folder, "rustc")).find(existsSync);
  if (rustc === undefined) return { kind: "path", reason: "no rustc on PATH" };
  const answer = askRustc(rustc, ["--print", "sysroot"], [], query);
  if ("reason" in answer) return { kind: "path", reason: answer.reason };
  const sysroot = answer.text;
  const kind = basename(dirname(sysroot)) === "toolchains" ? "rustup" : "path";
  const complete = ["cargo", "rustc"].every((tool) =>
    existsSync(executable(join(sysroot, "bin"), tool)),
  );
  // Past rustup's proxies, to the tools themselves: faster, and the same ones whatever the folder.
  return { kind, bin: complete ? join(sysroot, "bin") : dirname(rustc), sysroot };
}

/**
 * Costs no run of rustc: the stamp says what was put there.
 * @param {Query} query
 * @returns {Candidate | Rejection}
 */
function inCache(query) {
  const folder = rustFolder(query.projectRoot, query.environment);
  const stamp = readStamp(folder);
  if (stamp === undefined)
    return { kind: "debian", reason: `${folder} is not there or not complete` };
  const sysroot = join(folder, "usr");
  return { kind: "debian", bin: join(sysroot, "bin"), sysroot, version: stamp.version };
}

/** @param {Query} query */
function searchPath({ projectRoot, environment }) {
  const path = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...path, join(cargoHome(projectRoot, environment), "bin")];
}

/**
 * @param {string} rustc
 * @param {string[]} args
 * @param {string[]} libraries
 * @param {Query} query
 * @returns {{ text: string } | { reason: string }}
 */
export function askRustc(rustc, args, libraries, { crateRoot, environment }) {
  const env = {
    ...environment,
    ...(libraries.length > 0 && { LD_LIBRARY_PATH: libraries.join(delimiter) }),
    // A look-up must not download the toolchain that a rust-toolchain.toml names.
    RUSTUP_AUTO_INSTALL: "0",
  };
  const run = spawnSync(rustc, args, {
    cwd: crateRoot,
    env,
    encoding: "utf8",
    timeout: RUSTC_TIME_LIMIT,
  });
  if (run.status === 0) return { text: run.stdout.trim() };
  const firstLine = run.error?.message ?? run.stderr.trim().split("\n")[0] ?? "";
  return { reason: `${rustc}: ${firstLine || "failed"}` };
}
