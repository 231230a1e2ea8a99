/** The shared libraries that the unpacked programs need and the machine does not have. */
import { join } from "node:path";
import { dependencies } from "./apt.mjs";
import { CommandFailure } from "./failure.mjs";
import { notInstalled, unpackInto } from "./packages.mjs";
import { run } from "./run.mjs";
import { entries, libraryFolders } from "./sysroot.mjs";

/** @import { Apt } from "./apt.mjs" */

/**
 * Takes what the packages so far depend on, until the loader finds everything: a library can need another.
 * @param {Apt} apt
 * @param {readonly string[]} packages
 * @param {string} folder
 */
export async function addLibraries(apt, packages, folder) {
  const taken = new Set(packages);
  let last = packages;
  for (let missing = await missingLibraries(apt, folder); missing.length > 0;) {
    const names = (await dependencies(apt, last)).filter(isLibrary);
    last = (await notInstalled(apt.setup, names)).filter((name) => !taken.has(name));
    if (last.length === 0)
      throw new CommandFailure("no package has these shared libraries", missing.join("\n"));
    await unpackInto(apt, last, folder);
    for (const name of last) taken.add(name);
    missing = await missingLibraries(apt, folder);
  }
}

/**
 * `ldd` fails on a script, and only these are used.
 * @param {string} name
 */
function isProgram(name) {
  return /^(cargo(-clippy|-fmt)?|rustc|rustdoc|rustfmt|clippy-driver|lld-\d+|clang-\d+)$/.test(
    name,
  );
}

/**
 * Not compilers and headers: those work only where they are installed.
 * @param {string} name
 */
function isLibrary(name) {
  return /^(lib|zlib)/.test(name) && !name.endsWith("-dev");
}

/**
 * @param {Apt} apt
 * @param {string} folder
 * @returns {Promise<string[]>} their names, as `libLLVM.so.22.1`
 */
async function missingLibraries({ setup }, folder) {
  const bin = join(folder, "usr", "bin");
  const libraries = libraryFolders(join(folder, "usr")).join(":");
  const env = { ...setup.environment, LC_ALL: "C", LD_LIBRARY_PATH: libraries };
  const programs = entries(bin)
    .filter(isProgram)
    .map((name) => join(bin, name));
  const { stdout } = await run("ldd", programs, { cwd: folder, env, signal: setup.signal });
  return [
    ...new Set([...stdout.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? "")),
  ];
}
