/** Step 3: a Rust that builds for wasm, with clippy and rustfmt; the one that is there, else rustup, else Debian's. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDebianRust } from "./debian.mjs";
import { CommandFailure, SetupFailure, orByHand } from "./failure.mjs";
import { withLock } from "./lock.mjs";
import { rustFolder } from "./places.mjs";
import { addByRustup, findRustup } from "./rustup.mjs";
import { readStamp } from "./stamp.mjs";
import { findToolchain } from "./toolchain.mjs";
import { verify } from "./verify.mjs";

/** @import { Toolchain } from "./toolchain.d.mts" */
/** @import { Setup } from "./steps.mjs" */

/** @param {Setup} setup */
export async function rust(setup) {
  if (tellPresent(setup)) return;
  refuseBadOverride(setup);
  const { report, signal } = setup;
  const lock = `${rustFolder(setup.projectRoot, setup.environment)}.lock`;
  const onWait = () => report.line("Rust: another set-up is at it, waiting");
  await withLock(lock, { signal, onWait }, async () => {
    if (!tellPresent(setup)) await make(setup);
  });
}

/** @param {Setup} setup */
function tellPresent(setup) {
  const toolchain = complete(setup);
  if (toolchain === undefined) return false;
  setup.report.line(`Rust: already there (${toolchain.kind}, ${toolchain.version})`);
  return true;
}

/** @param {Setup} setup */
async function make(setup) {
  // A Rust of ours that only lacks a target gets it: std must not come from two compilers.
  const ours = readStamp(rustFolder(setup.projectRoot, setup.environment)) !== undefined;
  if (!ours && (await makeByRustup(setup))) return;
  await orByHand(byHand(setup), () => makeDebianRust(setup));
  if (complete(setup) === undefined) throw unexpected(setup);
}

/**
 * @param {Setup} setup
 * @returns {Promise<boolean>} whether there is a toolchain now
 */
async function makeByRustup(setup) {
  const { report, targets } = setup;
  const rustup = findRustup(setup);
  const adding = `Rust: rustup target add ${targets.join(" ")}`;
  const why =
    rustup === undefined
      ? "there is none"
      : await report.step(adding, () => addByRustup(setup, rustup));
  const toolchain = complete(setup);
  if (toolchain === undefined) {
    report.line(`Rust: not by rustup: ${why ?? lastTried(setup)}`);
    return false;
  }
  await orByHand(
    "a C compiler is needed to link programs for this machine; then run the set-up again",
    () =>
      report.step("Rust: trying it out", () =>
        inTemporaryFolder((work) => verify(setup, toolchain.env, work)),
      ),
  );
  return true;
}

/**
 * @param {(folder: string) => Promise<void>} action
 */
async function inTemporaryFolder(action) {
  const folder = mkdtempSync(join(tmpdir(), "workers-bindgen-"));
  try {
    await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Setup} setup
 * @returns {Toolchain | undefined}
 */
function complete(setup) {
  const found = findToolchain(setup);
  return "missing" in found || found.lacking.length > 0 ? undefined : found;
}

/** @param {Setup} setup */
function lastTried(setup) {
  const found = findToolchain(setup);
  return "missing" in found
    ? found.tried.join("; ")
    : `${found.cargo} lacks ${found.lacking.join(" and ")}`;
}

/** @param {Setup} setup */
function refuseBadOverride(setup) {
  if (!setup.environment["WORKERS_BINDGEN_RUST"]) return;
  throw new SetupFailure(
    `WORKERS_BINDGEN_RUST names a Rust that cannot be used: ${lastTried(setup)}`,
    {
      byHand:
        "unset it, or name a folder with bin/cargo, bin/rustc, clippy, rustfmt and std for the target",
    },
  );
}

/** @param {Setup} setup */
function unexpected(setup) {
  return new CommandFailure("Rust was made, and is not found", lastTried(setup));
}

/** @param {Setup} setup */
function byHand({ targets }) {
  return [
    "with rustup (from the Rust project's site), and then run the set-up again:",
    `  rustup target add ${targets.join(" ")}`,
    "  rustup component add clippy rustfmt",
    "or name another Rust: WORKERS_BINDGEN_RUST=<folder with bin/>",
    "or follow generator/setup/README.md, under By hand",
  ].join("\n");
}
