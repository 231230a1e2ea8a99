/** Binaryen's `wasm-opt`, which knows the whole module as no compiler of one crate does. Custom sections stay. */
import { createRequire } from "node:module";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { done, error, failed, type Outcome } from "./problem.ts";
import { type ProcessResult, runProcess } from "./run-process.ts";
import { readableNames } from "./readable-names.ts";
import { stripNames } from "./wasm-functions.ts";

export interface OptimiseOptions {
  /** `-O2`, `-Os`, `-Oz`, … */
  readonly level: string;
  readonly simd: boolean;
  /** Function names stay, for stack traces. */
  readonly keepNames: boolean;
  /** Runs wasm-opt, which is JavaScript. */
  readonly node: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
}

/** By name: with all that Binaryen knows, an older workerd would refuse the module. */
const FEATURES = [
  "bulk-memory",
  "sign-ext",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "multivalue",
];

/**
 * wasm-opt is itself wasm. For a small module it costs four times as much to make that fast as to run it slowly once; a Node.js that does not know the flag
 * says so, and runs without.
 */
const QUICK_START = ["--liftoff-only"];
const SMALL = 512 * 1024;
const BAD_OPTION = 9;

export interface Optimised {
  readonly bytes: Uint8Array;
  /** The same with the names of the functions. */
  readonly named: Uint8Array;
}

export async function optimise(
  module: Uint8Array,
  options: OptimiseOptions,
): Promise<Outcome<Optimised>> {
  const folder = await mkdtemp(path.join(tmpdir(), "workers-bindgen-"));
  try {
    const input = path.join(folder, "input.wasm");
    const output = path.join(folder, "output.wasm");
    await writeFile(input, module);
    const parameters = [wasmOpt(), input, "-o", output, ...flags(options)];
    const run = (nodeFlags: readonly string[]): Promise<ProcessResult> =>
      runProcess(options.node, [...nodeFlags, ...parameters], {
        folder,
        environment: options.environment,
        signal: options.signal,
      });
    const first = await run(module.length < SMALL ? QUICK_START : []);
    const result = first.status === BAD_OPTION ? await run([]) : first;
    if (result.status === 0) {
      const named = await readFile(output);
      return done({ named, bytes: options.keepNames ? readableNames(named) : stripNames(named) });
    }
    return failed(error("optimise-failed", `wasm-opt: ${result.errorOutput.trim()}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function flags({ level, simd }: OptimiseOptions): string[] {
  const features = simd ? [...FEATURES, "simd"] : FEATURES;
  return [
    level,
    "--mvp-features",
    ...features.map((name) => `--enable-${name}`),
    // The names are for the report; they are taken out later.
    "-g",
    "--strip-dwarf",
    "--strip-producers",
    "--strip-target-features",
  ];
}

function wasmOpt(): string {
  const require = createRequire(import.meta.url);
  const index = require.resolve("binaryen");
  return path.join(path.dirname(index), "bin", "wasm-opt");
}
