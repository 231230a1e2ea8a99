/** Crates of the tests, as users would write them, in folders of their own. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { OUTPUT, PROJECT } from "../cargo.ts";

/** Shared with the examples. */
export const TARGET = join(PROJECT, "target/workers");

export type Files = Readonly<Record<string, string>>;

/** Built in the profile of the examples, whose `workers` so serves here, too. */
export function crate(code: string, files: Files = {}, dependencies = ""): Files {
  return {
    "Cargo.toml": manifest(`workers = { path = ${JSON.stringify(OUTPUT)} }\n${dependencies}`),
    "src/lib.rs": `use workers::prelude::*;\n${code}\n`,
    ...files,
  };
}

export function manifest(dependencies: string): string {
  return `[package]
name = "broken"
version = "0.1.0"
edition = "2021"

[dependencies]
${dependencies}

[profile.release]
opt-level = 3
lto = true
codegen-units = 1
panic = "abort"

[workspace]
`;
}

/** What a library needs besides its code. */
export function library(name: string, code: string, dependencies = ""): Files {
  return {
    [`${name}/Cargo.toml`]: `[package]\nname = "${name}"\nversion = "1.2.3"\nedition = "2021"\n\n[dependencies]\n${dependencies}\n`,
    [`${name}/src/lib.rs`]: code,
  };
}

/** A new folder below `parent`, with the Worker of an earlier build in it. */
export function write(parent: string, files: Files): string {
  const folder = mkdtempSync(join(parent, "x-"));
  for (const [name, text] of Object.entries({ "build/index.js": "// the old one\n", ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

export interface Called {
  readonly code: number | null;
  /** Both streams. */
  readonly said: string;
  readonly output: string;
}

export function callBuild(
  folder: string,
  words: readonly string[] = [],
  environment: Files = {},
): Called {
  const bin = join(PROJECT, "generator/cli/bin.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "build", folder, ...words], {
    encoding: "utf8",
    env: { ...process.env, CARGO_TARGET_DIR: TARGET, NO_COLOR: "1", ...environment },
  });
  // rustc is always asked for colours.
  return { code: status, said: stripVTControlCharacters(stdout + stderr), output: stdout };
}
