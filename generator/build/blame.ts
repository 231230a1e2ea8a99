/**
 * Which crate brought what a Worker cannot run.
 *
 *   error std-thread: `std::thread::spawn` is reached …
 *   --- becomes --->
 *   error std-thread: `std::thread::spawn` is reached …
 *     from: shop -> workpool 1.2.0
 *
 * After link-time optimisation nothing in the module tells its crate, but what went into it does: each dependency's library still has the names of what it calls, as object code or as
 * LLVM's bitcode.
 */
import { readFileSync } from "node:fs";
import type { Problem } from "./problem.ts";

/** A dependency as it was compiled. */
export interface CompiledCrate {
  /** Cargo's. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** `.rlib` files. */
  readonly libraries: readonly string[];
}

export interface Suspects {
  readonly crates: readonly CompiledCrate[];
  /** The user's crate, which is linked at once and so leaves no library. */
  readonly own: string;
  /** From the user's crate to a dependency, both included: their names. */
  readonly wayTo: (crate: CompiledCrate) => readonly string[] | undefined;
}

/** Where it is not to be found in a dependency it is in the user's crate. */
export function blame(problems: readonly Problem[], suspects: Suspects): readonly Problem[] {
  return problems.map(({ symbols, ...problem }) =>
    symbols === undefined ? problem : { ...problem, from: culprits(symbols, suspects) },
  );
}

/** More are no help. */
const SHOWN = 5;

function culprits(symbols: RegExp, suspects: Suspects): readonly string[] {
  const found = suspects.crates.filter((one) => hasSymbol(one, symbols)).slice(0, SHOWN);
  if (found.length === 0) return [suspects.own];
  return found.map((one) => {
    const way = suspects.wayTo(one) ?? [suspects.own, one.name];
    return `${way.join(" -> ")} ${one.version}`;
  });
}

function hasSymbol({ libraries }: CompiledCrate, symbols: RegExp): boolean {
  return libraries.some((file) => symbols.test(readFileSync(file, "latin1")));
}
