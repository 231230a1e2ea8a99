/**
 * The classes of a Worker in its entry: what they extend is imported, and their names stand in the text.
 *
 *   class Counter DurableObject fetch,alarm
 *   --- becomes --->
 *   import { DurableObject } from "cloudflare:workers";
 *   classes: classesOf({ DurableObject: DurableObject }),
 *   export const { Counter } = worker.classes;
 */
import { type Glue, readBaseIndex } from "./glue.ts";
import { error, type Problem } from "./problem.ts";
import { customLines, type WasmModule } from "./wasm.ts";

export interface ExportedClass {
  readonly name: string;
  /** As the crate names what it extends; where that is from, if it is known. */
  readonly base: string;
  readonly from?: readonly [specifier: string, name: string];
  /** Others are only handed over. */
  readonly isExported: boolean;
  /** The Worker's default export. */
  readonly isDefault?: true;
}

/** `class Counter DurableObject fetch,alarm`, `class Shop WorkerEntrypoint fetch default`, `rpc Session read` */
export function exportedClasses(module: WasmModule, glue: Glue): readonly ExportedClass[] {
  const bases = readBaseIndex(glue);
  const lines = customLines(module, "workers:exports").map((line) => line.split(" "));
  const exported = lines.flatMap(([kind, name = "", base = "", , place]): ExportedClass[] => {
    if (kind !== "class") return [];
    const from = bases[base];
    const isDefault = place === "default" && { isDefault: true as const };
    return [{ name, base, isExported: true, ...(from && { from }), ...isDefault }];
  });
  const names = new Set(exported.map(({ name }) => name));
  const targets = lines.flatMap(([kind, name = ""]): ExportedClass[] =>
    kind === "rpc" && !names.has(name) ? [{ name, base: "", isExported: false }] : [],
  );
  return [...exported, ...targets];
}

/** Two crates may each export a class. */
export function collidingClasses(classes: readonly ExportedClass[]): Problem[] {
  const names = classes.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  return twice.map((name) => error("name-collision", `two classes are exported as \`${name}\``));
}

/** The platform has one default export: an object of handlers, or a class. */
export function collidingDefaults(
  module: WasmModule,
  classes: readonly ExportedClass[],
): Problem[] {
  const [first, ...others] = classes.filter(({ isDefault }) => isDefault).map(({ name }) => name);
  if (first === undefined) return [];
  const events = customLines(module, "workers:exports")
    .map((line) => line.split(" "))
    .flatMap(([kind, name = ""]) => (kind === "event" ? [`the handler of \`${name}\``] : []));
  return [...others.map((name) => `\`${name}\``), ...events].map((other) =>
    error(
      "two-defaults",
      `\`${first}\` is the Worker's default, and ${other} would be, too`,
      `make handlers methods of \`${first}\`, or leave \`default\` away`,
    ),
  );
}

export function unknownBases(classes: readonly ExportedClass[]): Problem[] {
  const unknown = classes.filter(({ isExported, from }) => isExported && from === undefined);
  return unknown.map(({ name, base }) =>
    error(
      "unknown-class",
      `\`${name}\` extends \`${base}\`, which the glue does not know`,
      "put `#[export]` on an `impl` of a trait of the crate `workers`",
    ),
  );
}

export function renderBaseImports(classes: readonly ExportedClass[]): readonly string[] {
  if (classes.length === 0) return [];
  const imports = distinctBases(classes).map(
    ([base, [specifier, name]]) =>
      `import { ${name} as ${base}_ } from ${JSON.stringify(specifier)};`,
  );
  return [
    `import { classesOf } from "./loader/classes.ts";`,
    ...(hasTargets(classes) ? [`import { targets } from "./loader/targets.ts";`] : []),
    ...imports,
  ];
}

export function renderClasses(classes: readonly ExportedClass[]): readonly string[] {
  if (classes.length === 0) return [];
  const bases = distinctBases(classes).map(([base]) => `${base}: ${base}_`);
  const all = [...(hasTargets(classes) ? ["...targets"] : []), ...bases];
  return [`  classes: classesOf({ ${all.join(", ")} }),`];
}

function hasTargets(classes: readonly ExportedClass[]): boolean {
  return classes.some(({ isExported }) => !isExported);
}

function distinctBases(
  classes: readonly ExportedClass[],
): readonly (readonly [base: string, from: readonly [specifier: string, name: string]])[] {
  const found = new Map(classes.flatMap(({ base, from }) => (from ? [[base, from] as const] : [])));
  return [...found];
}
