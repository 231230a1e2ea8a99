/**
 * How the glue names what is declared: as a value, and as a type.
 *
 *   declare class Kettle {}                     Kettle                          Kettle
 *   "harbour": export { _dial as dial }         dial, imported from "harbour"   import("harbour")._Dial
 *   "typescript": export = ts; ts.Node          Node, imported                  import("typescript").Node
 *   class of a module that does not export it   not at all                      any
 */
import type { ApiModel } from "../model/api-model.ts";
import type { PlannedShim } from "./plan.ts";

/** A value's expression in the glue, and what must be imported for it. */
export interface Reached {
  readonly expression: string;
  /** Its last name: as a caller knows it. */
  readonly jsName: string;
  readonly imports: PlannedShim["imports"];
  /** The specifier of the module that exports it. */
  readonly module?: string;
}

interface Exported {
  readonly specifier: string;
  readonly jsName: string;
  readonly typeOnly: boolean;
}

export class Reach {
  readonly #model: ApiModel;
  readonly #exports = new Map<string, Exported[]>();

  constructor(model: ApiModel) {
    this.#model = model;
    for (const { path, exports } of model.modules) {
      for (const { target, jsName, typeOnly } of exports) {
        const list = this.#exports.get(target) ?? [];
        list.push({ specifier: path, jsName, typeOnly });
        this.#exports.set(target, list);
      }
    }
  }

  /** Nothing if no expression leads there. An export wins over a global of the declared name: `_connect` is only declared to be exported. */
  value(path: string): Reached | undefined {
    const exported = this.#exported(path, (one) => !one.typeOnly);
    if (exported === undefined) return this.#global(path);
    const { one, rest } = exported;
    const [name = "", ...inner] = one.jsName.split(".");
    const local = localName(name);
    const steps = [...inner, ...rest];
    return {
      expression: [local, ...steps].join("."),
      jsName: steps.at(-1) ?? (name === "default" ? path.replace(/^.*\./, "") : name),
      imports: [{ specifier: one.specifier, name, ...(local !== name && { local }) }],
      module: one.specifier,
    };
  }

  /** The type's text, without type arguments. Nothing if it cannot be named. */
  type(path: string): string | undefined {
    if (!this.#model.moduleScoped.has(path)) return path;
    const exported = this.#exported(path, () => true);
    if (exported === undefined) return undefined;
    const { one, rest } = exported;
    return [`import(${JSON.stringify(one.specifier)})`, one.jsName, ...rest].join(".");
  }

  #global(path: string): Reached | undefined {
    if (this.#model.moduleScoped.has(path)) return undefined;
    const jsName = path.replace(/^.*\./, "");
    const [first = ""] = path.split(".");
    // The run time's functions stand in the same file.
    const expression = RUNTIME.has(first) ? `globalThis.${path}` : path;
    return { expression, jsName, imports: [] };
  }

  /** An export of the path or of a namespace around it, and the steps from there. */
  #exported(
    path: string,
    test: (one: Exported) => boolean,
  ): { readonly one: Exported; readonly rest: readonly string[] } | undefined {
    const steps = path.split(".");
    for (let end = steps.length; end > 0; end--) {
      const one = this.#exports.get(steps.slice(0, end).join("."))?.find(test);
      if (one !== undefined) return { one, rest: steps.slice(end) };
    }
    return undefined;
  }
}

/** A name in the glue that is no word of the language, and hides nothing that a shim names. */
function localName(name: string): string {
  const isTaken =
    RUNTIME.has(name) || LANGUAGE.has(name) || !/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name);
  return isTaken ? `${name.replace(/[^\p{L}\p{N}_$]/gu, "_")}_` : name;
}

const RUNTIME: ReadonlySet<string> = new Set(
  (
    "rt self slot p packed packedLength answer read write boolean buffer bytes get handle number optional optionalBuffer optionalBytes optionalText " +
    "optionalView pack promise rest result text unit view"
  ).split(" "),
);

const LANGUAGE: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements " +
    "import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void " +
    "while with yield any unknown never object string symbol bigint " +
    "Array ArrayBuffer Date Error Map Promise Record Uint8Array Runtime globalThis"
  ).split(" "),
);
