/** What is where in the unpacked packages, and the one thing that is missing there. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { CommandFailure } from "./failure.mjs";
import { entries } from "./sysroot.mjs";

/**
 * The sources of Rust: std is built from them, and the compiler shows them in its messages.
 * @param {string} folder
 */
export function sourceFolder(folder) {
  const sources = join(folder, "usr", "src");
  return join(sources, single(sources, /^rustc-/));
}

/**
 * rustc looks for wasm's linker under the name `rust-lld`, in its own folder first.
 * @param {string} folder
 */
export function linkLinker(folder) {
  const lib = join(folder, "usr", "lib");
  const lld = join(lib, single(lib, /^llvm-\d+$/), "bin", "lld");
  const bin = join(lib, "rustlib", single(join(lib, "rustlib"), /-linux-gnu/), "bin");
  mkdirSync(bin, { recursive: true });
  symlinkSync(relative(bin, lld), join(bin, "rust-lld"));
}

/**
 * @param {string} folder
 * @param {RegExp} pattern
 */
function single(folder, pattern) {
  const found = entries(folder).filter((name) => pattern.test(name));
  if (found[0] !== undefined && found.length === 1) return found[0];
  throw new CommandFailure(
    `Debian's packages are not as expected: no single ${pattern} in ${folder}`,
    found.join("\n"),
  );
}
