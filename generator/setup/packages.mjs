/** Which of Debian's packages make a Rust toolchain, and getting them into a folder. */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  dependencies,
  download,
  packageVersion,
  privateApt,
  systemApt,
  updateLists,
} from "./apt.mjs";
import { CommandFailure } from "./failure.mjs";
import { MINIMUM_RUST } from "./places.mjs";
import { run } from "./run.mjs";
import { isAtLeast } from "./versions.mjs";

/** @import { Apt } from "./apt.mjs" */
/** @import { Setup } from "./steps.mjs" */

/** Debian keeps this family at a recent version, for its browsers; the plain `rustc` stays as old as the release. */
const COMPILER = "rustc-web";
const FIXED = [
  COMPILER,
  "cargo-web",
  "rust-web-src",
  "libstd-rust-web-dev",
  "rust-web-clippy",
  "rustfmt-web",
];

/**
 * What `dpkg-deb --extract` does, less the sources of the compiler and its tools: 320 MB in 27,000 files that nothing
 * reads, which take longer than all the rest.
 */
const EXTRACT = `
set -o pipefail
dpkg-deb --fsys-tarfile "$1" | tar --extract --no-same-owner --directory "$2" --anchored --no-wildcards-match-slash \\
  --exclude='./usr/src/rustc-*/src' --exclude='./usr/src/rustc-*/compiler'
`;

/**
 * An apt that knows a Rust that is new enough.
 * @param {Setup} setup
 * @param {string} lists a folder for package lists
 * @returns {Promise<{ apt: Apt, version: string }>}
 */
export async function aptWithRust(setup, lists) {
  let said = "";
  for (const apt of [privateApt(setup, lists), systemApt(setup)]) {
    said += await updateLists(apt);
    const version = await packageVersion(apt, COMPILER);
    if (version !== undefined && isAtLeast(version, MINIMUM_RUST)) return { apt, version };
    said += `\n${COMPILER}: ${version ?? "not known to apt"} (${MINIMUM_RUST} is needed)\n`;
  }
  throw new CommandFailure(`apt has no package ${COMPILER} of Rust ${MINIMUM_RUST} or newer`, said);
}

/**
 * The compiler's library and the linker have their versions in their names: they are read from what needs them.
 * @param {Apt} apt
 */
export async function toolchainPackages(apt) {
  const library = only(
    await dependencies(apt, ["libstd-rust-web-dev"]),
    /^libstd-rust-web-[\d.]+$/,
  );
  const llvm = only(await dependencies(apt, [library]), /^libllvm\d+$/);
  return [...FIXED, library, llvm.replace("libllvm", "lld-")];
}

/**
 * @param {readonly string[]} names
 * @param {RegExp} pattern
 */
function only(names, pattern) {
  const found = names.filter((name) => pattern.test(name));
  if (found[0] !== undefined && found.length === 1) return found[0];
  throw new CommandFailure(
    `Debian's packages are not as expected: no single ${pattern}`,
    names.join("\n"),
  );
}

/**
 * @param {Apt} apt
 * @param {readonly string[]} names
 * @param {string} folder
 */
export async function unpackInto(apt, names, folder) {
  const { environment, signal } = apt.setup;
  const downloads = join(folder, "downloads");
  mkdirSync(downloads, { recursive: true });
  await download(apt, names, downloads);
  // All at once, for the time it takes; and to the end, so that none still writes when another has failed.
  const options = { cwd: folder, env: environment, signal };
  const files = readdirSync(downloads).map((file) => join(downloads, file));
  const results = await Promise.allSettled(
    files.map((file) => run("bash", ["-c", EXTRACT, "bash", file, folder], options)),
  );
  for (const result of results) if (result.status === "rejected") throw result.reason;
  rmSync(downloads, { recursive: true });
}

/**
 * @param {Setup} setup
 * @param {readonly string[]} names
 * @returns {Promise<string[]>} those that are not installed on the machine
 */
export async function notInstalled({ projectRoot, environment, signal }, names) {
  const options = { cwd: projectRoot, env: { ...environment, LC_ALL: "C" }, signal };
  const { stdout } = await run(
    "dpkg-query",
    ["--show", "--showformat", "${Package} ${db:Status-Status}\n"],
    options,
  );
  const installed = new Set([...stdout.matchAll(/^(\S+) installed$/gm)].map((match) => match[1]));
  return names.filter((name) => !installed.has(name));
}
