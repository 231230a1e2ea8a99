/** What the build has to say to the author of a crate. Steps return problems; the command line prints them. */

/** The rules that a problem can come from; the name is what people search for. */
export type BuildRule =
  | "no-toolchain"
  | "no-crate"
  | "workspace"
  | "binary-crate"
  | "cargo-failed"
  | "rust"
  | "no-workers-crate"
  | "no-glue"
  | "not-wasm"
  | "not-a-worker"
  | "abi-mismatch"
  | "no-event"
  | "name-collision"
  | "two-defaults"
  | "duplicate-event"
  | "threads"
  | "std-thread"
  | "std-time"
  | "compatibility"
  | "foreign-import"
  | "wasi"
  | "unknown-import"
  | "unknown-class"
  | "bundle-failed"
  | "optimise-failed"
  | "write-failed"
  | "interrupted";

export interface Problem {
  readonly rule: BuildRule;
  readonly severity: "error" | "warning";
  readonly message: string;
  /** What to do next. */
  readonly help?: string;
  /** As the tool that found it shows it, with its code frame. */
  readonly rendered?: string;
  /** What the compiled crate that is to blame has in it: names of symbols. `blame.ts` looks for them. */
  readonly symbols?: RegExp;
  /** Who brought it, and by which way through the dependencies: `shop -> workpool 1.2.0`. */
  readonly from?: readonly string[];
}

/** What a step came to: a value, or problems of which at least one is an error. */
export type Outcome<T> =
  | { readonly kind: "done"; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly kind: "failed"; readonly problems: readonly Problem[] };

export function done<T>(value: T, problems: readonly Problem[] = []): Outcome<T> {
  return { kind: "done", value, problems };
}

export function failed(...problems: readonly Problem[]): Outcome<never> {
  return { kind: "failed", problems };
}

export function error(rule: BuildRule, message: string, help?: string): Problem {
  return { rule, severity: "error", message, ...(help && { help }) };
}
