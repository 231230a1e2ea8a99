/** What a program for WASI is linked with: C's library and the start-up code, from Debian's `wasi-libc`. */
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { aptWithRust, unpackInto } from "./packages.mjs";

/** @import { Setup } from "./steps.mjs" */

/** The names under which rustc looks for them. */
const FILES = ["crt1-command.o", "crt1-reactor.o", "libc.a"];

/**
 * @param {Setup} setup
 * @param {string} into
 * @param {string} work
 */
export async function addWasiLibc(setup, into, work) {
  const unpacked = join(work, "wasi-libc");
  const { apt } = await aptWithRust(setup, join(work, "apt"));
  await unpackInto(apt, ["wasi-libc"], unpacked);
  mkdirSync(into, { recursive: true });
  for (const name of FILES)
    copyFileSync(join(unpacked, "usr", "lib", "wasm32-wasi", name), join(into, name));
}
