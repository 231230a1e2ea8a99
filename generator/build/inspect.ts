/** Says by name what a module has that Workers cannot run, before the runtime says something else. */
import { error, type Problem } from "./problem.ts";
import { customLines, type WasmImport, type WasmModule } from "./wasm.ts";

export function inspectModule(module: WasmModule, abi: string): readonly Problem[] {
  return [...inspectMemory(module), ...inspectForeign(module), ...inspectAbi(module, abi)];
}

function inspectMemory(module: WasmModule): Problem[] {
  const importsMemory = module.imports.some(({ kind }) => kind === "memory");
  const features = new TextDecoder("latin1").decode(module.custom.get("target_features")?.[0]);
  const isThreaded = module.hasSharedMemory || features.includes("+\x07atomics");
  if (!isThreaded && !importsMemory) return [];
  return [
    error(
      "threads",
      isThreaded
        ? "the module is built for threads (shared memory or atomics), and a Worker has one thread"
        : "the module imports its memory, which only modules for threads need",
      "build without `-C target-feature=+atomics` and without `--shared-memory` or `--import-memory`: look for them in RUSTFLAGS and in .cargo/config.toml",
    ),
  ];
}

interface ForeignModule {
  readonly matches: (one: WasmImport) => boolean;
  readonly what: string;
  readonly help: string;
}

export const C_FUNCTION =
  'a dependency declares it `extern "C"`, often because its C code was not built for wasm: `cargo tree` shows the crates whose name ends in -sys';

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
    help: "build for wasm32-unknown-unknown, or for wasm32-wasip1 without threads",
  },
  {
    matches: ({ module }) => /^wasi/.test(module),
    what: "belongs to WASI, of which this target has nothing",
    help: "build for wasm32-unknown-unknown; look for a dependency with C code, or with WASI written into it",
  },
  {
    matches: ({ module }) => module === "env",
    what: "is a C function that nobody provides",
    help: C_FUNCTION,
  },
];

function inspectForeign(module: WasmModule): Problem[] {
  return module.imports
    .filter((one) => one.kind !== "memory")
    .filter((one) => !one.module.startsWith("workers:"))
    .map((one) => foreignProblem(one));
}

function foreignProblem(one: WasmImport): Problem {
  const known = FOREIGN.find(({ matches }) => matches(one));
  return error(
    "foreign-import",
    `the import \`${one.name}\` of \`${one.module}\` ${known?.what ?? "is not of the crate `workers`"}`,
    known?.help ??
      "find the crate that declares it (`#[link(wasm_import_module)]`), and leave it out",
  );
}

function inspectAbi(module: WasmModule, abi: string): Problem[] {
  const found = [...new Set(customLines(module, "workers:abi"))];
  if (found.length === 0) {
    return [
      error("not-a-worker", "nothing of the crate `workers` is in the module", WRITE_HANDLER),
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
