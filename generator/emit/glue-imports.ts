/** Collects what a glue file names from elsewhere while its body is made, and prints it as its imports. */
import { compareText } from "../order.ts";
import { importNames, type Doc } from "./ts-layout.ts";

/** Functions of the run time that a shim calls. */
export type RuntimeName =
  | "boolean"
  | "buffer"
  | "bytes"
  | "callback"
  | "future"
  | "get"
  | "handle"
  | "number"
  | "optional"
  | "optionalBuffer"
  | "optionalBytes"
  | "optionalText"
  | "optionalView"
  | "pack"
  | "promise"
  | "registered"
  | "rest"
  | "result"
  | "step"
  | "stepLater"
  | "text"
  | "unit"
  | "view";

/** Modules of the run time that are named as a whole. */
export type RuntimeModule = "answer" | "is" | "read" | "values" | "write";

export class GlueImports {
  readonly #modules = new Set<RuntimeModule>();
  /** Specifier -> names, as they stand in the braces. */
  readonly #names = new Map<string, Set<string>>();
  readonly #runtime: string;

  /** `root` leads from the file to the glue's folder: `./` or `../`. */
  constructor(root: "./" | "../") {
    this.#runtime = `${root}runtime/`;
  }

  /** A function of the run time: gives its name back. */
  runtime(name: RuntimeName | "type Runtime"): string {
    return this.from(`${this.#runtime}runtime.js`, name);
  }

  /** A member of one of the run time's modules: `read.number`. */
  member(module: RuntimeModule, name: string): string {
    this.#modules.add(module);
    return `${module}.${name}`;
  }

  from(specifier: string, name: string): string {
    const names = this.#names.get(specifier);
    if (names) names.add(name);
    else this.#names.set(specifier, new Set([name]));
    return name;
  }

  /** Those of the platform first, then the run time's, then the glue's own. */
  get docs(): readonly Doc[] {
    const named = [...this.#names]
      .map(([specifier, names]) => ({ specifier, names: [...names] }))
      .sort((a, b) => compareText(rank(a.specifier), rank(b.specifier)))
      .map((one) => ({
        rank: rank(one.specifier),
        doc: importNames(one.names.sort(byName), one.specifier),
      }));
    const whole = [...this.#modules].sort(compareText).map((module) => {
      const specifier = `${this.#runtime}${module}.js`;
      return {
        rank: rank(specifier),
        doc: `import * as ${module} from "${specifier}";`,
      };
    });
    return [...named, ...whole].sort((a, b) => compareText(a.rank, b.rank)).map((one) => one.doc);
  }
}

function rank(specifier: string): string {
  if (!specifier.startsWith(".")) return `0${specifier}`;
  return `${specifier.includes("/runtime/") ? 1 : 2}${specifier}`;
}

/** Types among the names do not count as such. */
function byName(a: string, b: string): number {
  return compareText(a.replace("type ", ""), b.replace("type ", ""));
}
