/** Tries a toolchain out on a small crate: what is missing shows here and not in a user's build. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandFailure } from "./failure.mjs";
import { WASI_TARGET } from "./places.mjs";
import { run } from "./run.mjs";

/** @import { Setup } from "./steps.mjs" */

const CRATE = {
  "Cargo.toml": `[package]
name = "probe"
version = "0.0.0"
edition = "2024"

[lib]
crate-type = ["cdylib"]

[profile.release]
lto = true

[workspace]
`,
  // Sorting and indexing bring in allocation and panics, which are in std.
  "src/lib.rs": `#[unsafe(no_mangle)]
pub extern "C" fn probe(count: u32, index: usize) -> u32 {
    let mut numbers: Vec<u32> = (0..count).map(|number| number ^ 5).collect();
    numbers.sort_unstable();
    numbers[index]
}
`,
  "src/main.rs": `fn main() {
    println!("works");
}
`,
};

/**
 * @param {Setup} setup
 * @param {Readonly<Record<string, string>>} toolEnvironment
 * @param {string} work
 */
export async function verify(setup, toolEnvironment, work) {
  const crate = join(work, "probe");
  writeCrate(crate);
  const env = {
    ...setup.environment,
    ...toolEnvironment,
    CARGO_TARGET_DIR: join(crate, "target"),
    RUSTFLAGS: "",
  };
  /** @param {string[]} args */
  const cargo = (...args) => run("cargo", args, { cwd: crate, env, signal: setup.signal });
  await cargo("fmt", "--check");
  await cargo("run", "--quiet", "--bin", "probe");
  for (const target of setup.targets) {
    const options = ["--release", "--offline", "--target", target];
    await cargo("clippy", ...options, "--", "--deny", "warnings");
    await cargo("build", ...options, target === WASI_TARGET ? "--bin=probe" : "--lib");
    requireWasm(join(crate, "target", target, "release", "probe.wasm"));
  }
}

/** @param {string} crate */
function writeCrate(crate) {
  mkdirSync(join(crate, "src"), { recursive: true });
  for (const [name, text] of Object.entries(CRATE)) writeFileSync(join(crate, name), text);
}

/** @param {string} file */
function requireWasm(file) {
  const magic = readFileSync(file).subarray(0, 4).toString("latin1");
  if (magic !== "\0asm") throw new CommandFailure(`${file} is not a WebAssembly module`, "");
}
