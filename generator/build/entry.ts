/**
 * The entry of a Worker: names the shims that the module imports, and nothing else.
 *
 *   import "Headers.get" of "workers:core"
 *   --- becomes --->
 *   import { Headers_get } from "./core.ts";
 *   const worker = createWorker(module, { abi, rodata: [131072, 140012], shims: { "workers:core": { Headers_get } } });
 *   export default worker.default;
 */
import {
  collidingClasses,
  collidingDefaults,
  type ExportedClass,
  exportedClasses,
  renderBaseImports,
  renderClasses,
  unknownBases,
} from "./entry-classes.ts";
import { type Glue, readShimIndex, type ShimPlace } from "./glue.ts";
import { done, error, failed, type Outcome, type Problem } from "./problem.ts";
import { type Layout, ON_REQUEST } from "./layouts.ts";
import { renderWasiImport, renderWasiShims, WASI } from "./wasi.ts";
import { rodataRange, type WasmImport, type WasmModule } from "./wasm.ts";

/** A shim in use: where it comes from, and what it is called there and in the entry. */
interface Shim {
  readonly importModule: string;
  readonly file: string;
  readonly factory: string;
  /** The name under which the loader looks for it. */
  readonly key: string;
  readonly local: string;
}

/** How the Worker is offered to the platform. */
export interface EntryOptions {
  readonly layout?: Layout;
  /** What it is told of itself: `std::env::args`. */
  readonly name?: string;
}

export function planEntry(
  module: WasmModule,
  glue: Glue,
  options: EntryOptions = {},
): Outcome<string> {
  const problems: Problem[] = [];
  const shims: Shim[] = [];
  const index = readShimIndex(glue);
  for (const one of module.imports) {
    if (one.module === WASI) continue;
    const place = index[one.module]?.[one.name];
    if (place === undefined) problems.push(unknownImport(one));
    else shims.push(shimOf(one, place));
  }
  const classes = exportedClasses(module, glue);
  problems.push(
    ...collidingClasses(classes),
    ...unknownBases(classes),
    ...collidingDefaults(module, classes),
  );
  return problems.length > 0
    ? failed(...problems)
    : done(renderEntry(module, shims, classes, options));
}

function shimOf({ module: importModule, name }: WasmImport, [file, factory]: ShimPlace): Shim {
  const key = identifier(name);
  const local = identifier(`${importModule}:${name}`);
  return { importModule, file, factory, key, local };
}

function identifier(text: string): string {
  return text.replace(/[^\w$]/g, "_");
}

function unknownImport(one: WasmImport): Problem {
  return error(
    "unknown-import",
    `no shim for the import \`${one.name}\` of \`${one.module}\` in the glue`,
    "the crate `workers` is newer than its glue, or was changed by hand: generate both again, or install one version of them",
  );
}

function renderEntry(
  module: WasmModule,
  shims: readonly Shim[],
  classes: readonly ExportedClass[],
  { layout = "worker", name = "worker" }: EntryOptions,
): string {
  const rodata = rodataRange(module);
  const usesWasi = module.imports.some((one) => one.module === WASI);
  const lines = [
    `import module from "./index.wasm";`,
    `import { abi } from "./abi.ts";`,
    `import { createWorker } from "./loader/worker.ts";`,
    ...renderImports(shims),
    ...renderBaseImports(classes),
    ...(usesWasi ? [renderWasiImport()] : []),
    `const worker = createWorker(module, {`,
    `  abi,`,
    ...(rodata ? [`  rodata: [${rodata.join(", ")}],`] : []),
    `  shims: {`,
    ...renderShims(shims),
    ...(usesWasi ? [renderWasiShims(module, name)] : []),
    `  },`,
    ...renderClasses(classes),
    `});`,
    ...renderExports(classes, layout),
  ];
  return `${lines.join("\n")}\n`;
}

function renderExports(classes: readonly ExportedClass[], layout: Layout): readonly string[] {
  if (layout === "pages-functions") return [ON_REQUEST];
  const exported = classes.filter(({ isExported }) => isExported).map(({ name }) => name);
  const whole = classes.find(({ isDefault }) => isDefault);
  return [
    `export default ${whole === undefined ? "worker.default" : `worker.classes.${whole.name}`};`,
    ...(exported.length > 0 ? [`export const { ${exported.join(", ")} } = worker.classes;`] : []),
  ];
}

function renderImports(shims: readonly Shim[]): string[] {
  return groupBy(shims, ({ file }) => file).map(([file, group]) => {
    const names = group.map(({ factory, local }) => `${factory} as ${local}`);
    return `import { ${names.join(", ")} } from "${file}";`;
  });
}

function renderShims(shims: readonly Shim[]): string[] {
  return groupBy(shims, ({ importModule }) => importModule).map(([importModule, group]) => {
    const names = group.map(({ key, local }) => `${key}: ${local}`);
    return `    ${JSON.stringify(importModule)}: { ${names.join(", ")} },`;
  });
}

function groupBy(shims: readonly Shim[], key: (shim: Shim) => string): [string, Shim[]][] {
  const groups = new Map<string, Shim[]>();
  for (const shim of shims) {
    groups.set(key(shim), [...(groups.get(key(shim)) ?? []), shim]);
  }
  return [...groups];
}
