/**
 * Allocates the Rust name of every declared type, once, before any text exists.
 *
 *   KVNamespace         in product kv             -> crate::kv::KvNamespace
 *   TailStream.Log      in product tail           -> crate::tail::TailStreamLog
 *   WebAssembly.Memory  in product web-assembly   -> crate::web_assembly::Memory
 */
import type { ApiModel, ModelDeclaration } from "../model/api-model.ts";
import type { Collisions } from "./collisions.ts";
import { rustFieldName, rustMemberName, rustTypeName } from "./names.ts";
import type { RustPath } from "./plan.ts";

export class TypeNames {
  readonly #byPath = new Map<string, RustPath>();
  readonly #taken = new Map<string, string>();
  readonly #collisions: Collisions;

  constructor(model: ApiModel, collisions: Collisions) {
    this.#collisions = collisions;
    for (const declaration of model.declarations) {
      if (needsTypeName(declaration)) this.#allocate(declaration);
    }
  }

  /** The place of a declared type. */
  of(path: string): RustPath | undefined {
    return this.#byPath.get(path);
  }

  /** A name for a type that has none in the inputs: an inline enum, a union. */
  inline(product: string, naming: string): RustPath {
    return { module: moduleName(product), name: rustTypeName(naming) };
  }

  /** Whether a declared type has the name. */
  isDeclared(rust: RustPath): boolean {
    return this.#taken.has(rustKey(rust));
  }

  /** Who comes second has no name, and so no type. */
  #allocate(declaration: ModelDeclaration): void {
    const { path } = declaration;
    const rust = {
      module: moduleName(declaration.product),
      name: declaration.facts?.rustName ?? rustTypeName(declaredName(declaration)),
    };
    // An alias has a type of its own only if it names an enum or a union; those look for collisions when they are made.
    if (declaration.kind !== "alias") {
      const key = rustKey(rust);
      const other = this.#taken.get(key);
      if (other !== undefined) return this.#collisions.add({ path, other, rust: key });
      this.#taken.set(key, path);
    }
    this.#byPath.set(path, rust);
  }
}

/** What a declaration is called: as it is exported, and without a namespace that its module is named by. */
export function declaredName(
  declaration: Pick<ModelDeclaration, "path" | "product" | "facts">,
): string {
  const { path, product, facts } = declaration;
  if (facts?.exportedAs !== undefined) return facts.exportedAs;
  const [, namespace, rest] = /^(\w+)\.(.+)$/.exec(path) ?? [];
  const isModule = namespace !== undefined && rustMemberName(namespace) === moduleName(product);
  return isModule && rest !== undefined ? rest : path;
}

function needsTypeName(declaration: ModelDeclaration): boolean {
  return (
    declaration.kind === "interface" ||
    declaration.kind === "alias" ||
    declaration.kind === "enumeration"
  );
}

/** `durable-objects` -> `durable_objects` */
export function moduleName(product: string): string {
  return rustFieldName(product);
}

export function rustKey(rust: RustPath): string {
  return `${rust.module}::${rust.name}`;
}
