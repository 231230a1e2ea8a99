/** Says by name what a module has that Workers cannot run, before the runtime says something else. */
import { error, type Problem } from "./problem.ts";
import { symbolText } from "./symbol-text.ts";
import { customLines, type WasmImport, type WasmModule } from "./wasm.ts";

export interface Expectations {
  /** Of the glue. */
  readonly abi: string;
  /** Import modules that somebody provides beside the glue: WASI's. */
  readonly provided?: readonly string[];
  /** Where flags for threads were found. */
  readonly threadFlags?: readonly string[];
}

export function inspectModule(module: WasmModule, expected: Expectations): readonly Problem[] {
  return [
    ...inspectMemory(module, expected.threadFlags ?? []),
    ...inspectForeign(module, expected.provided ?? []),
    ...inspectAbi(module, expected.abi),
  ];
}

function inspectMemory(module: WasmModule, places: readonly string[]): Problem[] {
  const importsMemory = module.imports.some(({ kind }) => kind === "memory");
  const features = new TextDecoder("latin1").decode(module.custom.get("target_features")?.[0]);
  const isThreaded = module.hasSharedMemory || features.includes("+\x07atomics");
  if (!isThreaded && !importsMemory) return [];
  const where =
    places.length > 0
      ? `they stand in ${places.join(" and ")}`
      : "look for them in RUSTFLAGS and in .cargo/config.toml, and for `-matomics` where C is compiled";
  const message = isThreaded
    ? "it is built for threads (shared memory or atomics), and a Worker has one thread"
    : "it imports its memory, which only modules for threads need";
  const help = `build without \`-C target-feature=+atomics\` and without \`--shared-memory\` or \`--import-memory\`: ${where}`;
  return [{ ...error("threads", message, help), symbols: OBJECT_WITH_ATOMICS }];
}

/** In the section in which an object names its features: the sign, the length, the name. */
const OBJECT_WITH_ATOMICS = symbolText("+\u0007atomics");

interface ForeignModule {
  readonly matches: (one: WasmImport) => boolean;
  readonly what: string;
  readonly help: string;
}

export const C_FUNCTION =
  'it is declared `extern "C"`, often because C code was not built for wasm: `cargo tree` shows the crates whose name ends in -sys; look for a feature that does without';

/** Modules that other tools' crates import from, and what to do about each. */
const FOREIGN: readonly ForeignModule[] = [
  {
    matches: ({ module }) => module.startsWith("__wbindgen"),
    what: "is wasm-bindgen's",
    help: "a dependency uses wasm-bindgen (js-sys, web-sys): `cargo tree -i wasm-bindgen --target wasm32-unknown-unknown` names it. Switch off its feature for browsers (often `js`, `wasm-bindgen` or `wasmbind`), or use the crate `workers` in its place",
  },
  {
    matches: ({ module, name }) => /^wasi/.test(module) && name === "thread-spawn",
    what: "starts a thread, and a Worker has one thread",
    help: "build for wasm32-unknown-unknown, or with `--target wasm32-wasip1`, which has no threads",
  },
  {
    matches: ({ module }) => /^wasi/.test(module),
    what: "belongs to WASI, of which this target has nothing",
    help: "build with `--target wasm32-wasip1`, which has files in memory, clocks, randomness and arguments; or find the dependency with C code, or with WASI written into it",
  },
  {
    matches: ({ module }) => module === "env",
    what: "is a C function that nobody provides",
    help: C_FUNCTION,
  },
];

function inspectForeign(module: WasmModule, provided: readonly string[]): Problem[] {
  return module.imports
    .filter((one) => one.kind !== "memory")
    .filter((one) => !one.module.startsWith("workers:") && !provided.includes(one.module))
    .map((one) => foreignProblem(one));
}

function foreignProblem(one: WasmImport): Problem {
  const known = FOREIGN.find(({ matches }) => matches(one));
  const problem = error(
    "foreign-import",
    `the import \`${one.name}\` of \`${one.module}\` ${known?.what ?? "is not of the crate `workers`"}`,
    known?.help ??
      "the crate declares it (`#[link(wasm_import_module)]`): leave it out, or switch off the feature that needs it",
  );
  return { ...problem, symbols: symbolText(one.name) };
}

function inspectAbi(module: WasmModule, abi: string): Problem[] {
  const found = [...new Set(customLines(module, "workers:abi"))];
  if (found.length === 0) {
    return [
      error(
        "not-a-worker",
        "there is no handler: nothing of the crate `workers` is in the module",
        WRITE_HANDLER,
      ),
    ];
  }
  if (found.length === 1 && found[0] === abi) return inspectExports(module);
  const crates = found.map((one) => `"${one}"`).join(" and ");
  return [
    error(
      "abi-mismatch",
      `the crate \`workers\` in the module has ABI ${crates}, its glue has "${abi}"`,
      "depend on one version of `workers`, unchanged: `cargo tree -i workers` shows who asks for which",
    ),
  ];
}

const WRITE_HANDLER = "write a handler: `#[event(fetch)]` on a function";

function inspectExports(module: WasmModule): Problem[] {
  if (customLines(module, "workers:exports").length > 0) return [];
  const message = "the crate exports no event: the Worker answers nothing";
  return [{ rule: "no-event", severity: "warning", message, help: WRITE_HANDLER }];
}
