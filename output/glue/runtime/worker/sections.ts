/** What a module says about itself, in custom sections that the crate's macros wrote. */

/** Of an exported class: `class Counter DurableObject fetch,alarm`. */
export interface ExportedClass {
  readonly name: string;
  readonly base: string;
  readonly members: readonly string[];
}

export interface Exported {
  readonly events: readonly string[];
  readonly classes: readonly ExportedClass[];
}

/** A line for each exported item. */
export function readExports(module: WebAssembly.Module): Exported {
  const events: string[] = [];
  const classes: ExportedClass[] = [];
  for (const line of readLines(module, "workers:exports")) {
    const [kind, name = "", base = "", members = ""] = line.split(" ");
    if (kind === "event") events.push(name);
    if (kind === "class") {
      classes.push({ name, base, members: members.split(",").filter(Boolean) });
    }
  }
  return { events, classes };
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
