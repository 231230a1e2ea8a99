/** How cargo is called. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CargoOptions } from "./cargo.ts";

export type Profile = "release" | "dev";

/** Rust's targets; the second one has files, clocks and arguments in std. */
export const RUST_TARGETS = ["wasm32-unknown-unknown", "wasm32-wasip1"] as const;

export type RustTarget = (typeof RUST_TARGETS)[number];

/** What `runCargo` has to say about the user's crate and machine. */
export type CargoQuery = Pick<
  CargoOptions,
  "folder" | "profile" | "stackSize" | "extra" | "test" | "rustTarget" | "simd"
> & {
  readonly toolchain: { readonly sysroot: string };
  readonly environment: NodeJS.ProcessEnv;
};

/**
 * The user's manifest needs no `crate-type`, and nothing is written into it. What goes to rustc alone, by `--`, is for the last crate only; what every crate
 * must know goes by `--config`, which adds to what the user has configured.
 */
export function cargoParameters(query: CargoQuery): string[] {
  // The glue keeps half of it back, for who is left when the other half has overflowed.
  const stack = ["-z", `stack-size=${2 * query.stackSize}`];
  const linkArguments = ["--export=__stack_pointer", ...stack];
  const flags = JSON.stringify(ourFlags(query));
  return [
    "rustc",
    ...unitOf(query),
    `--target=${targetOf(query)}`,
    "--message-format=json-diagnostic-rendered-ansi",
    "--config",
    `${flagsKey(query.folder, targetOf(query))}=${flags}`,
    ...(query.extra ?? []),
    "--",
    ...linkArguments.map((one) => `-Clink-arg=${one}`),
    // For this crate alone: flags that differ from one crate to the next would have all dependencies compiled anew for each of several Workers.
    `--remap-path-prefix=${path.resolve(query.folder)}=`,
  ];
}

/** Tests are an executable of their own, with cargo's profile for tests. */
function unitOf({ test, profile }: CargoQuery): readonly string[] {
  switch (test?.kind) {
    case undefined:
      return ["--lib", "--crate-type=cdylib", `--profile=${profile}`];
    case "library":
      return ["--lib", "--profile=test"];
    case "file":
      return ["--test", test.name, "--profile=test"];
  }
}

function targetOf({ rustTarget = "wasm32-unknown-unknown" }: CargoQuery): RustTarget {
  return rustTarget;
}

/** Where the user has set RUSTFLAGS, cargo looks at no configuration: ours are then added there. */
export function cargoEnvironment(query: CargoQuery): NodeJS.ProcessEnv {
  const { environment } = query;
  const encoded = environment["CARGO_ENCODED_RUSTFLAGS"];
  const plain = environment["RUSTFLAGS"];
  if (encoded === undefined && plain === undefined) return environment;
  const theirs = encoded?.split(SEPARATOR) ?? plain?.split(/\s+/) ?? [];
  const all = [...theirs.filter(Boolean), ...ourFlags(query)];
  return { ...environment, CARGO_ENCODED_RUSTFLAGS: all.join(SEPARATOR) };
}

const SEPARATOR = "\x1f";

/** A folder of this machine, and what stands for it in the module. */
export interface PathRemap {
  readonly from: string;
  readonly to: string;
}

/** Panics name files: as seen from the crate, without the folders of the machine that built it. Of several that fit, rustc takes the last. */
export function pathRemaps({ folder, toolchain, environment }: CargoQuery): PathRemap[] {
  const home = environment["HOME"] ?? environment["USERPROFILE"] ?? "";
  const cargoHome = environment["CARGO_HOME"] ?? path.join(home, ".cargo");
  return [
    { from: cargoHome, to: "/cargo" },
    { from: toolchain.sysroot, to: "/rust" },
    ...pathDependencies(folder).map((from) => ({ from, to: `/${path.basename(from)}` })),
  ];
}

function ourFlags(query: CargoQuery): string[] {
  return [
    ...pathRemaps(query).map(({ from, to }) => `--remap-path-prefix=${from}=${to}`),
    ...(query.simd === true ? ["-Ctarget-feature=+simd128"] : []),
  ];
}

/** Compiler messages are for this machine: there the folders are wanted as they are. */
export function restorePaths(text: string, remaps: readonly PathRemap[]): string {
  return remaps.reduce(
    (all, { from, to }) => all.replaceAll(`${ARROW}${to}/`, `${ARROW}${escaped(from)}/`),
    text,
  );
}

function escaped(folder: string): string {
  return folder.replaceAll("\\", "\\\\");
}

/** What stands before a file's name in a message, as JSON has it. */
const ARROW = String.raw`--> \u001b[0m`;

/** Crates that lie elsewhere on this machine. */
function pathDependencies(folder: string): string[] {
  const file = path.join(folder, "Cargo.toml");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return [...text.matchAll(/\bpath\s*=\s*"([^"]+)"/g)]
    .map(([, place]) => path.resolve(folder, place ?? ""))
    .filter((place) => path.relative(folder, place).startsWith(".."));
}

/** Flags under `target` make cargo ignore those under `build`, so ours go where the user's are. */
function flagsKey(folder: string, target: RustTarget): string {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const file = path.join(at, ".cargo", "config.toml");
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    if (/^\s*\[build\][^[]*^\s*rustflags\s*=/m.test(text)) {
      return "build.rustflags";
    }
    if (at === path.dirname(at)) return `target.${target}.rustflags`;
  }
}
