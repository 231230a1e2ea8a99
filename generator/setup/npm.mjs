/** Step 2: the npm packages, exactly those of the lockfile. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SetupFailure, orByHand } from "./failure.mjs";
import { withLock } from "./lock.mjs";
import { run } from "./run.mjs";

/** @import { Setup } from "./steps.mjs" */

const NPM = process.platform === "win32" ? "npm.cmd" : "npm";

/** @param {Setup} setup */
export async function npmPackages(setup) {
  const { projectRoot, report, signal } = setup;
  const stamp = join(projectRoot, "node_modules", ".workers-bindgen-stamp");
  if (isCurrent(stamp, projectRoot)) return report.line("npm packages: already there");
  const lock = join(projectRoot, ".cache", "npm.lock");
  const onWait = () => report.line("npm packages: another set-up is at it, waiting");
  await withLock(lock, { signal, onWait }, async () => {
    if (isCurrent(stamp, projectRoot)) return report.line("npm packages: already there");
    await report.step("npm packages (npm ci)", () => install(setup));
    // Last, and inside node_modules: `npm ci` removes it first, so a broken install has none.
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, lockHash(projectRoot));
  });
}

/** @param {Setup} setup */
async function install({ projectRoot, environment, signal }) {
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  await orByHand(
    "run `npm ci` in the project's folder and see what it says; it needs the network once",
    () => run(NPM, args, { cwd: projectRoot, env: environment, signal }),
  );
}

/**
 * @param {string} stamp
 * @param {string} projectRoot
 */
function isCurrent(stamp, projectRoot) {
  const hash = lockHash(projectRoot);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

/** @param {string} projectRoot */
function lockHash(projectRoot) {
  const file = join(projectRoot, "package-lock.json");
  if (!existsSync(file)) {
    throw new SetupFailure(`${file} does not exist`, {
      byHand: "restore it from git: the set-up installs exactly the versions that it names",
    });
  }
  // The platform counts: some packages hold a native program.
  const platform = `${process.platform} ${process.arch}\n`;
  return createHash("sha256").update(platform).update(readFileSync(file)).digest("hex") + "\n";
}
