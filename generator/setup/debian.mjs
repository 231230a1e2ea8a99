/**
 * The way without rustup: Debian's packages, unpacked into a folder of ours, and std built once for wasm. No root, and
 * nothing is written outside of that folder. All of it is made beside the folder and put in place at the end.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { linkLinker } from "./layout.mjs";
import { addLibraries } from "./libraries.mjs";
import { aptWithRust, toolchainPackages, unpackInto } from "./packages.mjs";
import { rustFolder } from "./places.mjs";
import { SetupFailure } from "./failure.mjs";
import { readStamp, writeStamp } from "./stamp.mjs";
import { addStd, describeCompiler } from "./std.mjs";
import { installedTargets } from "./sysroot.mjs";
import { removeTemporary, temporaryPrefix } from "./temporary.mjs";
import { toolEnvironment } from "./tool-environment.mjs";
import { verify } from "./verify.mjs";

/** @import { Setup } from "./steps.mjs" */

/** @type {Readonly<Record<string, string>>} */
const NEEDED = {
  "apt-get": "this way needs Debian or Ubuntu",
  "dpkg-deb": "this way needs Debian or Ubuntu",
  bash: "it is in the package bash",
  ldd: "it is in the package libc-bin",
  cc: "install a C compiler, which links programs for this machine: the packages gcc and libc6-dev",
};

/** @param {Setup} setup */
export async function makeDebianRust(setup) {
  requirePrograms(setup);
  const folder = rustFolder(setup.projectRoot, setup.environment);
  mkdirSync(dirname(folder), { recursive: true });
  await removeTemporary(setup, folder);
  const work = mkdtempSync(temporaryPrefix(folder));
  try {
    if (readStamp(folder) === undefined) await makeWhole(setup, work, folder);
    else await addTargets(setup, folder, work);
  } finally {
    await removeTemporary(setup, folder);
  }
}

/**
 * @param {Setup} setup
 * @param {string} work
 * @param {string} folder
 */
async function makeWhole(setup, work, folder) {
  const made = join(work, "rust");
  const packages = await setup.report.step("Rust: Debian's packages", async () => {
    const { apt, version } = await aptWithRust(setup, join(work, "apt"));
    const names = await toolchainPackages(apt);
    await unpackInto(apt, names, made);
    await addLibraries(apt, names, made);
    linkLinker(made);
    return version;
  });
  await addTargets(setup, made, work);
  const { version } = await describeCompiler(setup, made);
  writeStamp(made, { version, packages });
  putInPlace(made, folder, work);
}

/**
 * @param {Setup} setup
 * @param {string} folder
 * @param {string} work
 */
async function addTargets(setup, folder, work) {
  const sysroot = join(folder, "usr");
  const present = installedTargets(sysroot);
  for (const target of setup.targets.filter((triple) => !present.includes(triple))) {
    await setup.report.step(`Rust: std for ${target}`, () => addStd(setup, folder, target, work));
  }
  const env = toolEnvironment(join(sysroot, "bin"), sysroot, setup);
  await setup.report.step("Rust: trying it out", () => verify(setup, env, work));
}

/**
 * What stands there has no stamp, so nobody can be using it.
 * @param {string} made
 * @param {string} folder
 * @param {string} work
 */
function putInPlace(made, folder, work) {
  if (existsSync(folder)) renameSync(folder, join(work, "replaced"));
  renameSync(made, folder);
}

/** @param {Setup} setup */
function requirePrograms({ environment }) {
  const folders = (environment["PATH"] ?? "").split(delimiter);
  const missing = Object.keys(NEEDED).filter(
    (name) => !folders.some((folder) => existsSync(join(folder, name))),
  );
  if (missing.length === 0) return;
  throw new SetupFailure(
    `no Rust for wasm, and to make one ${missing.join(", ")} is missing on PATH`,
    {
      byHand: missing.map((name) => `${name}: ${NEEDED[name]}`).join("\n"),
    },
  );
}
