/** A C compiler for wasm and its linker, for Workers in C: the one on PATH, else Debian's, unpacked into a folder of ours. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { packageVersion, privateApt, updateLists } from "./apt.mjs";
import { SetupFailure } from "./failure.mjs";
import { addLibraries } from "./libraries.mjs";
import { unpackInto } from "./packages.mjs";
import { ownProjectRoot, rustFolder } from "./places.mjs";
import { entries, libraryFolders } from "./sysroot.mjs";

/** @import { Setup } from "./steps.mjs" */

/** Newer ones first; the oldest knows what the header asks for. */
const VERSIONS = Array.from({ length: 12 }, (_, at) => 25 - at);

/** @type {typeof import("./clang.d.mts").findClang} */
export const findClang = (query = {}) => {
  const environment = query.environment ?? process.env;
  if (worksFor("clang", environment)) return { command: "clang", env: {} };
  const usr = join(clangFolder(query.projectRoot ?? ownProjectRoot(), environment), "usr");
  const name = entries(join(usr, "bin")).find((one) => /^clang-\d+$/.test(one));
  if (name === undefined) return undefined;
  /** @param {readonly string[]} folders @param {string | undefined} rest */
  const joined = (folders, rest) => [...folders, ...(rest ? [rest] : [])].join(delimiter);
  return {
    command: join(usr, "bin", name),
    env: {
      PATH: joined([join(usr, "bin")], environment["PATH"]),
      LD_LIBRARY_PATH: joined(libraryFolders(usr), environment["LD_LIBRARY_PATH"]),
    },
  };
};

/**
 * @param {string} command
 * @param {NodeJS.ProcessEnv} environment
 */
function worksFor(command, environment) {
  /** @param {string} program @param {string} argument */
  const ask = (program, argument) =>
    spawnSync(program, [argument], { env: environment, encoding: "utf8", timeout: 10_000 });
  return (
    /\bwasm32\b/.test(ask(command, "--print-targets").stdout ?? "") &&
    ask("wasm-ld", "--version").status === 0
  );
}

/**
 * Beside Rust's.
 * @param {string} projectRoot
 * @param {NodeJS.ProcessEnv} environment
 */
function clangFolder(projectRoot, environment) {
  return join(dirname(rustFolder(projectRoot, environment)), "clang");
}

/** @param {Setup} setup */
export async function clang(setup) {
  const found = findClang(setup);
  if (found === undefined) await setup.report.step("clang: Debian's packages", () => make(setup));
  else setup.report.line(`clang: already there (${found.command})`);
}

/** @param {Setup} setup */
async function make(setup) {
  const folder = clangFolder(setup.projectRoot, setup.environment);
  mkdirSync(dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}.tmp-`);
  try {
    const apt = privateApt(setup, join(work, "apt"));
    const said = await updateLists(apt);
    const version = await newest(apt);
    if (version === undefined) {
      throw new SetupFailure(`apt knows no clang for wasm\n${said}`, {
        byHand: "install clang 14 or newer with its wasm-ld (the packages clang and lld)",
      });
    }
    const names = ["clang-", "libclang-cpp", "lld-", "libllvm"].map((name) => name + version);
    const made = join(work, "clang");
    await unpackInto(apt, [...names, `libclang-common-${version}-dev`], made);
    await addLibraries(apt, names, made);
    if (existsSync(folder)) renameSync(folder, join(work, "replaced"));
    renameSync(made, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {import("./apt.mjs").Apt} apt */
async function newest(apt) {
  for (const version of VERSIONS) {
    const names = [`clang-${version}`, `lld-${version}`, `libllvm${version}`];
    const known = await Promise.all(names.map((name) => packageVersion(apt, name)));
    if (known.every((one) => one !== undefined)) return version;
  }
  return undefined;
}
