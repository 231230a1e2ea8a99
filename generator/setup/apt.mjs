/**
 * Asks apt, without root and without touching the machine's own state: apt gets a state folder of ours and the
 * machine's sources and keys.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { CommandFailure } from "./failure.mjs";
import { run } from "./run.mjs";

/** @import { Setup } from "./steps.mjs" */
/** @typedef {{ setup: Setup, options: readonly string[] }} Apt */

const UPDATE_SECONDS = 180;

/**
 * @param {Setup} setup
 * @param {string} folder where the package lists go
 * @returns {Apt}
 */
export function privateApt(setup, folder) {
  for (const path of ["state/lists/partial", "cache/archives/partial"])
    mkdirSync(join(folder, path), { recursive: true });
  const settings = {
    "Dir::State": join(folder, "state"),
    "Dir::State::status": "/var/lib/dpkg/status",
    "Dir::Cache": join(folder, "cache"),
    "Debug::NoLocking": "true",
    "Acquire::Languages": "none",
    "Acquire::Retries": "2",
    // As root, apt would download as a user that cannot read our folder, and complain.
    "APT::Sandbox::User": "root",
  };
  return {
    setup,
    options: Object.entries(settings).flatMap(([name, value]) => ["-o", `${name}=${value}`]),
  };
}

/**
 * With the machine's own lists, for a machine whose apt does not take ours.
 * @param {Setup} setup
 * @returns {Apt}
 */
export function systemApt(setup) {
  return { setup, options: [] };
}

/**
 * One source that fails makes the whole command fail, and it may be one that is not needed: whether it worked is seen
 * by whether the packages are known afterwards.
 * @param {Apt} apt
 * @returns {Promise<string>} what it printed
 */
export async function updateLists(apt) {
  try {
    return (await aptRun(apt, "apt-get", ["update"], UPDATE_SECONDS)).output;
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    return `${error.message}\n${error.output}`;
  }
}

/**
 * @param {Apt} apt
 * @param {string} name
 * @returns {Promise<string | undefined>} the version that would be taken
 */
export async function packageVersion(apt, name) {
  const { stdout } = await aptRun(apt, "apt-cache", ["policy", name]);
  const version = /^ {2}Candidate: (\S+)$/m.exec(stdout)?.[1];
  return version === "(none)" ? undefined : version;
}

/**
 * What the packages need directly; a choice between several, or a virtual package, is not followed.
 * @param {Apt} apt
 * @param {readonly string[]} names
 * @returns {Promise<string[]>}
 */
export async function dependencies(apt, names) {
  const { stdout } = await aptRun(apt, "apt-cache", ["depends", ...names]);
  return [
    ...new Set(
      [...stdout.matchAll(/^ {2}(?:Pre)?Depends: ([^<\s]+)$/gm)].map((match) => match[1] ?? ""),
    ),
  ];
}

/**
 * @param {Apt} apt
 * @param {readonly string[]} names
 * @param {string} folder
 */
export async function download(apt, names, folder) {
  await aptRun(apt, "apt-get", ["download", ...names], undefined, folder);
}

/**
 * @param {Apt} apt
 * @param {string} command
 * @param {readonly string[]} args
 * @param {number} [seconds]
 * @param {string} [cwd]
 */
function aptRun({ setup, options }, command, args, seconds = 600, cwd = setup.projectRoot) {
  // Its output is read, so it must not be translated.
  const env = { ...setup.environment, LC_ALL: "C", DEBIAN_FRONTEND: "noninteractive" };
  return run(command, [...options, ...args], { cwd, env, signal: setup.signal, seconds });
}
