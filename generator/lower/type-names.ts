/**
 * Allocates the Rust name of every declared type, once, before any text exists.
 *
 *   KVNamespace     in product kv            -> crate::kv::KvNamespace
 *   TailStream.Log  in product tail          -> crate::tail::TailStreamLog
 */
import { compareText, type Reporter } from "../diagnostics.ts";
import type { ApiModel, ModelDeclaration } from "../model/api-model.ts";
import { rustFieldName, rustTypeName } from "./names.ts";
import type { RustPath } from "./plan.ts";

export class TypeNames {
  readonly #byPath = new Map<string, RustPath>();
  readonly #taken = new Map<string, string>();
  readonly #report: Reporter;

  constructor(model: ApiModel, report: Reporter) {
    this.#report = report;
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

  #allocate(declaration: ModelDeclaration): void {
    const rust = {
      module: moduleName(declaration.product),
      name: declaration.facts?.rustName ?? rustTypeName(declaration.path),
    };
    this.#byPath.set(declaration.path, rust);
    // An alias has a type of its own only if it names an enum or a union; those look for collisions when they are made.
    if (declaration.kind === "alias") return;
    const key = rustKey(rust);
    const other = this.#taken.get(key);
    if (other !== undefined) this.#collide(declaration, other, key);
    this.#taken.set(key, declaration.path);
  }

  #collide(declaration: ModelDeclaration, other: string, key: string): void {
    const place = declaration.origins[0] ?? { file: declaration.path, line: 1, column: 1 };
    const [first, second] = [other, declaration.path].sort(compareText);
    this.#report.report({
      rule: "name-collision",
      severity: "error",
      message: `${first} and ${second} would both be ${key}`,
      place,
      path: declaration.path,
      help: `give one of them a "name" in idl/overrides/${declaration.product}.jsonc`,
    });
  }
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
