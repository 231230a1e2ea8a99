/**
 * What a module for wasm32-wasip1 imports of WASI: served in the Worker by a well-kept shim, with files in memory (`runtime/wasi/wasi.ts`).
 *
 *   import "fd_write" of "wasi_snapshot_preview1"
 *   --- becomes --->
 *   wasi_snapshot_preview1: wasiShims(["shop"], ["fd_write"]),
 */
import { fileURLToPath } from "node:url";
import type { Problem } from "./problem.ts";
import { symbolText } from "./symbol-text.ts";
import type { WasmModule } from "./wasm.ts";

export const WASI = "wasi_snapshot_preview1";

export function renderWasiImport(): string {
  const file = fileURLToPath(new URL("../runtime/wasi/wasi.ts", import.meta.url));
  return `import { wasiShims } from ${JSON.stringify(file.replaceAll("\\", "/"))};`;
}

export function renderWasiShims(module: WasmModule, name: string): string {
  const names = module.imports.flatMap((one) => (one.module === WASI ? [one.name] : []));
  return `    ${WASI}: wasiShims(${JSON.stringify([name])}, ${JSON.stringify(names)}),`;
}

/** What there is no way to do in a Worker, by what people know it as. */
const UNSUPPORTED: readonly {
  readonly matches: RegExp;
  readonly what: string;
  readonly help: string;
}[] = [
  {
    matches: /^sock_/,
    what: "sockets (`std::net`)",
    help: "use `workers::sockets`, or `fetch`",
  },
  {
    matches: /^poll_oneoff$/,
    what: "waiting (`std::thread::sleep`)",
    help: "use `workers::time::sleep(..).await`: nothing else happens while a Worker's code runs, also no time passes",
  },
  {
    matches: /^(?:path_symlink|path_readlink|proc_raise)$/,
    what: "symbolic links and signals",
    help: "files lie in the memory of the instance, and no other process is there",
  },
];

/** They may never be reached; if they are, the run time's error names them, too. */
export function inspectWasi(module: WasmModule): readonly Problem[] {
  return module.imports.flatMap((one): Problem[] => {
    if (one.module !== WASI) return [];
    const found = UNSUPPORTED.find(({ matches }) => matches.test(one.name));
    if (found === undefined) return [];
    const message = `\`${one.name}\` of WASI is called: ${found.what} cannot be had in a Worker, and fail when they are reached`;
    const symbols = symbolText(one.name);
    return [{ rule: "wasi", severity: "warning", message, help: found.help, symbols }];
  });
}
