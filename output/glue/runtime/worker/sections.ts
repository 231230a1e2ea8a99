/** What a module says about itself, in custom sections that the crate's macros wrote. */

/** Of a class: `class Counter DurableObject fetch,alarm`, `rpc Counter add`. */
export interface ExportedClass {
  readonly name: string;
  /** What it extends; empty: nobody but Rust makes its objects. */
  readonly base: string;
  readonly members: readonly string[];
  /** Its objects have no instance of their own. */
  readonly isShared: boolean;
}

export interface Exported {
  readonly events: readonly string[];
  readonly classes: readonly ExportedClass[];
}

/** A line for each exported item. */
export function readExports(module: WebAssembly.Module): Exported {
  const events: string[] = [];
  const classes = new Map<string, ExportedClass>();
  for (const line of readLines(module, "workers:exports")) {
    const [kind, name = "", ...rest] = line.split(" ");
    if (kind === "event") events.push(name);
    const [list = "", base = "", shared] = kind === "rpc" ? rest : [rest[1], rest[0], rest[2]];
    if (kind === "rpc" || kind === "class") {
      const known = classes.get(name);
      classes.set(name, {
        name,
        base: base || (known?.base ?? ""),
        members: [...(known?.members ?? []), ...list.split(",").filter(Boolean)],
        isShared: shared === "shared" || known?.isShared === true,
      });
    }
  }
  return { events, classes: [...classes.values()] };
}

/** Both sides are printed from one plan, and must be of the same one. */
export function checkAbi(module: WebAssembly.Module, abi: string): void {
  const found = [...new Set(readLines(module, "workers:abi"))];
  if (found.length === 1 && found[0] === abi) return;
  const crate = found.map((one) => `"${one}"`).join(" and ") || "none";
  throw new Error(
    `the module has ABI ${crate}, the glue "${abi}": build both with one version of workers-bindgen`,
  );
}

function readLines(module: WebAssembly.Module, section: string): string[] {
  const decoder = new TextDecoder();
  return WebAssembly.Module.customSections(module, section)
    .flatMap((bytes) => decoder.decode(bytes).split("\n"))
    .filter(Boolean);
}
