/**
 * What the crate's macros say of the types in a module's exports: the section `workers:types`, whose lines have their fields between tabs.
 *
 *   method  Counter  000  add  async  Adds to what is stored.  `shop::Added`  n    number
 *   object  shop::Added  given  How it was.  before    The count.  number
 */
import { customLines, type WasmModule } from "./wasm.ts";

/** `given` by Rust, `taken` by it. */
export type Way = "given" | "taken";

export interface DeclaredMember {
  readonly name: string;
  readonly isOptional: boolean;
  readonly docs: string;
  /** With the paths of other types in backquotes. */
  readonly type: string;
}

export interface DeclaredMethod {
  readonly class: string;
  readonly name: string;
  readonly isAsync: boolean;
  readonly docs: string;
  readonly returns: string;
  readonly parameters: readonly DeclaredMember[];
}

export interface DeclaredType {
  /** `shop::orders::Added` */
  readonly path: string;
  readonly way: Way;
  readonly docs: string;
  /** The properties of an object, or what it is another name for. */
  readonly members: readonly DeclaredMember[] | undefined;
  readonly alias: string;
}

export interface DeclaredLines {
  /** What the traits of classes are of, by the class's name. */
  readonly classes: ReadonlyMap<string, readonly string[]>;
  readonly methods: readonly DeclaredMethod[];
  readonly types: readonly DeclaredType[];
}

export function readDeclaredLines(module: WasmModule): DeclaredLines {
  const lines = [...new Set(customLines(module, "workers:types"))].sort(byText);
  const fields = lines.map((line) => line.split("\t"));
  return {
    classes: new Map(
      fields.flatMap(([kind, name = "", ...of]) => (kind === "class" ? [[name, of] as const] : [])),
    ),
    methods: fields.flatMap(([kind, ...rest]) => (kind === "method" ? [readMethod(rest)] : [])),
    types: fields.flatMap(([kind = "", ...rest]) =>
      kind === "object" || kind === "alias" ? [readType(kind, rest)] : [],
    ),
  };
}

/** The linker's order may be another one with each build. */
function byText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

function readMethod(fields: readonly string[]): DeclaredMethod {
  const [name = "", , method = "", isAsync = "", docs = "", returns = "", ...rest] = fields;
  const parameters = inGroups(rest, 3).map(([parameter = "", mark = "", type = ""]) => {
    return { name: parameter, isOptional: mark === "?", docs: "", type };
  });
  return {
    class: name,
    name: method,
    isAsync: isAsync === "async",
    docs: unescape(docs),
    returns,
    parameters,
  };
}

function readType(kind: "object" | "alias", fields: readonly string[]): DeclaredType {
  const [path = "", way = "", docs = "", ...rest] = fields;
  const members = inGroups(rest, 4).map(([name = "", mark = "", about = "", type = ""]) => {
    return { name: unescape(name), isOptional: mark === "?", docs: unescape(about), type };
  });
  return {
    path,
    way: way === "taken" ? "taken" : "given",
    docs: unescape(docs),
    members: kind === "object" ? members : undefined,
    alias: rest[0] ?? "",
  };
}

function inGroups(fields: readonly string[], size: number): (readonly string[])[] {
  const count = Math.floor(fields.length / size);
  return Array.from({ length: count }, (_, index) =>
    fields.slice(index * size, (index + 1) * size),
  );
}

function unescape(text: string): string {
  const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t" };
  return text.replace(/\\(.)/g, (_, character: string) => escapes[character] ?? character);
}
