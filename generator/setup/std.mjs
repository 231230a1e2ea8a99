/** Builds Rust's std for one target from Debian's sources, without the network. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandFailure } from "./failure.mjs";
import { sourceFolder } from "./layout.mjs";
import { WASI_TARGET } from "./places.mjs";
import { run } from "./run.mjs";
import { libraryFolders } from "./sysroot.mjs";
import { toolEnvironment } from "./tool-environment.mjs";
import { addWasiLibc } from "./wasi.mjs";

/** @import { Setup } from "./steps.mjs" */

/** `test` too, so that `cargo test --no-run` and clippy's `--all-targets` work for the target. */
const CRATES = "std,panic_abort,test";
const DUMMY = {
  name: "only_for_its_dependencies",
  manifest: 'version = "0.0.0"\nedition = "2024"\n',
};

/**
 * @param {Setup} setup
 * @param {string} folder the toolchain's
 * @param {string} target
 * @param {string} work
 */
export async function addStd(setup, folder, target, work) {
  const crate = join(work, `std-${target}`);
  writeDummyCrate(crate);
  await build(setup, folder, target, crate);
  const made = join(crate, "made");
  collectLibraries(join(crate, "target", target, "release", "deps"), join(made, "lib"));
  if (target === WASI_TARGET) await addWasiLibc(setup, join(made, "lib", "self-contained"), work);
  const place = join(folder, "usr", "lib", "rustlib", target);
  rmSync(place, { recursive: true, force: true });
  // One step, so that the target is there whole or not at all.
  renameSync(made, place);
}

/**
 * A library, not a module: nothing is linked, so what the linker needs may still be missing.
 * @param {string} crate
 */
function writeDummyCrate(crate) {
  mkdirSync(join(crate, "src"), { recursive: true });
  writeFileSync(
    join(crate, "Cargo.toml"),
    `[package]\nname = "${DUMMY.name}"\n${DUMMY.manifest}\n[workspace]\n`,
  );
  writeFileSync(join(crate, "src", "lib.rs"), "");
}

/**
 * @param {Setup} setup
 * @param {string} folder
 * @param {string} target
 * @param {string} crate
 */
async function build(setup, folder, target, crate) {
  const vendor = join(sourceFolder(folder), "library", "vendor");
  const args = ["build", "--release", "--offline", "--target", target, "-Z", `build-std=${CRATES}`];
  const vendored = [
    'source.crates-io.replace-with="vendored"',
    `source.vendored.directory=${JSON.stringify(vendor)}`,
  ];
  const env = await buildEnvironment(setup, folder, crate);
  const cargo = join(folder, "usr", "bin", "cargo");
  await run(cargo, [...args, ...vendored.flatMap((value) => ["--config", value])], {
    cwd: crate,
    env,
    signal: setup.signal,
  });
}

/**
 * Only what is named here: a RUSTFLAGS or a wrapper from outside would get into every module that is built later.
 * @param {Setup} setup
 * @param {string} folder
 * @param {string} crate
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function buildEnvironment(setup, folder, crate) {
  const sysroot = join(folder, "usr");
  const { commit } = await describeCompiler(setup, folder);
  // As in the official builds. Without it, panic messages would carry this machine's folders into users' modules.
  const renamed = [sourceFolder(folder), join(sysroot, "lib", "rustlib", "src", "rust")];
  const remaps = renamed.map((path) => `--remap-path-prefix=${path}=/rustc/${commit}`);
  return {
    ...toolEnvironment(join(sysroot, "bin"), sysroot, setup),
    HOME: crate,
    CARGO_HOME: join(crate, "cargo-home"),
    // build-std is not stable; the compiler is the one that std was written for.
    RUSTC_BOOTSTRAP: "1",
    RUSTC_WRAPPER: "",
    // Without the bitcode, `lto = true` fails: "Can't find section .llvmbc".
    CARGO_ENCODED_RUSTFLAGS: ["-Cembed-bitcode=yes", ...remaps].join("\x1f"),
  };
}

/**
 * @param {string} deps
 * @param {string} lib
 */
function collectLibraries(deps, lib) {
  mkdirSync(lib, { recursive: true });
  const libraries = readdirSync(deps).filter(
    (name) => /^lib.*\.rlib$/.test(name) && !name.includes(DUMMY.name),
  );
  for (const name of libraries) renameSync(join(deps, name), join(lib, name));
}

/**
 * @param {Setup} setup
 * @param {string} folder
 * @returns {Promise<{ version: string, commit: string }>}
 */
export async function describeCompiler({ environment, signal }, folder) {
  const env = { ...environment, LD_LIBRARY_PATH: libraryFolders(join(folder, "usr")).join(":") };
  const { stdout } = await run(join(folder, "usr", "bin", "rustc"), ["-vV"], {
    cwd: folder,
    env,
    signal,
  });
  const version = /^release: (\S+)$/m.exec(stdout)?.[1];
  const commit = /^commit-hash: (\S+)$/m.exec(stdout)?.[1];
  if (version === undefined || commit === undefined)
    throw new CommandFailure("rustc -vV is not as expected", stdout);
  return { version, commit };
}
