/** What takes the space: by crate, and by function. */
import { compareText } from "../order.ts";
import { crateOf, demangle } from "./demangle.ts";
import type { ModuleParts } from "./wasm-functions.ts";

/** Of the module before compression: functions compress together, so that none has a share of its own. */
export interface SizeReport {
  readonly crates: readonly CrateSize[];
  /** Constants: texts, tables, and what else the linker laid into memory. */
  readonly data: number;
  /** Types, tables, imports, exports. */
  readonly rest: number;
}

export interface CrateSize {
  readonly crate: string;
  readonly bytes: number;
  /** The largest one first. */
  readonly functions: readonly NamedSize[];
}

export interface NamedSize {
  readonly name: string;
  readonly bytes: number;
}

const NAMELESS = "(not Rust's)";

export function reportSizes({ functions, data, rest }: ModuleParts): SizeReport {
  const crates = new Map<string, NamedSize[]>();
  for (const { name, bytes } of functions) {
    const crate = crateOf(name) ?? NAMELESS;
    const group = crates.get(crate) ?? [];
    crates.set(crate, group);
    group.push({ name: demangle(name), bytes });
  }
  const sized = [...crates].map(([crate, group]) => ({
    crate,
    bytes: group.reduce((sum, { bytes }) => sum + bytes, 0),
    functions: group.sort((a, b) => b.bytes - a.bytes || compareText(a.name, b.name)),
  }));
  return { crates: sized.sort((a, b) => b.bytes - a.bytes), data, rest };
}

/** The largest ones of all crates. */
export function largestFunctions(
  { crates }: SizeReport,
  count: number,
): readonly (NamedSize & { readonly crate: string })[] {
  return crates
    .flatMap(({ crate, functions }) => functions.map((one) => ({ crate, ...one })))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, count);
}
