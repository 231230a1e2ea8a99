/** What the set-up tells the rest of the project: where the Rust is that builds for Workers, and how to run it. */

/** Where a toolchain came from; the order is the order of the search. */
export type ToolchainKind = "override" | "path" | "rustup" | "debian";

export interface Toolchain {
  readonly kind: ToolchainKind;
  /** Absolute path of the cargo to run: never a rustup proxy where the real one is known. */
  readonly cargo: string;
  /** To lay over `process.env` for cargo, rustc, rustdoc, clippy and rustfmt, for the host and for wasm. */
  readonly env: Readonly<Record<string, string>>;
  /** Of rustc, as `1.96.0`. */
  readonly version: string;
  readonly sysroot: string;
  /** Triples whose std is there. */
  readonly targets: readonly string[];
  /** Of `clippy` and `rustfmt`, those that are not there: building works without them, developing does not. */
  readonly lacking: readonly string[];
}

export interface MissingToolchain {
  readonly missing: true;
  /** One line for each place that was looked at: the place, and what is wrong with it. */
  readonly tried: readonly string[];
}

export interface ToolchainQuery {
  /** Of workers-bindgen itself; the folder above that holds its package.json by default. */
  readonly projectRoot?: string;
  /** The crate to build: rustup's choice can depend on it (`rust-toolchain.toml`). `projectRoot` by default. */
  readonly crateRoot?: string;
  /** Triples that must be there: `wasm32-unknown-unknown` by default. */
  readonly targets?: readonly string[];
  /** `process.env` by default. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** Looks, and changes nothing: no download, no build. At most a few short runs of `rustc`. */
export function findToolchain(query?: ToolchainQuery): Toolchain | MissingToolchain;
