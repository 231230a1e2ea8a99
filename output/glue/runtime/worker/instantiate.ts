/** Makes an instance of the module, with the shims that it imports. */
import { FAILED, guard, halveStack } from "../guard.js";
import { type Exports, type Factory, newRuntime, type Rodata, type Runtime } from "../instance.js";

/** Factories by import module (`workers:kv`) and name, in which `_` stands for what no identifier can have. */
export type Shims = Readonly<Record<string, Readonly<Record<string, Factory>> | undefined>>;

export function instantiate(
  module: WebAssembly.Module,
  shims: Shims,
  rodata: Rodata,
  targets: Runtime["targets"],
): Runtime {
  const rt = newRuntime(rodata);
  rt.targets = targets;
  const imports = makeImports(module, shims, rt);
  const { exports } = new WebAssembly.Instance(module, imports);
  rt.exports = exports as unknown as Exports;
  halveStack(rt);
  rt.area = rt.exports["workers:area"]();
  rt.terminated = Number(rt.exports.__instance_terminated?.value ?? 0);
  if (guard(rt, 0, () => start(rt)) === FAILED) throw rt.outcome;
  return rt;
}

/** At global scope for the first instance, in the middle of some event for one that replaces it. */
function start(rt: Runtime): number {
  rt.exports["workers:start"]();
  return rt.exports["event:start"]?.() ?? 0;
}

function makeImports(module: WebAssembly.Module, shims: Shims, rt: Runtime): WebAssembly.Imports {
  const imports: WebAssembly.Imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    const factory = shims[from]?.[identifier(name)];
    if (factory === undefined) {
      throw new Error(`no shim for "${name}" of "${from}"`);
    }
    (imports[from] ??= {})[name] = factory(rt);
  }
  return imports;
}

/** `KVNamespace.get:text` is exported as `KVNamespace_get_text`. */
function identifier(name: string): string {
  return name.replace(/[^\w$]/g, "_");
}
