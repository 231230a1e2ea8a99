/** What a declared type has, as the recorder must know it: nothing of how the glue calls it. */
export interface TypeSurface {
  readonly parents: readonly string[];
  readonly operations: readonly string[];
  readonly attributes: readonly string[];
  readonly staticOperations: readonly string[];
  readonly staticAttributes: readonly string[];
}

export type Surfaces = Readonly<Record<string, TypeSurface | undefined>>;

/** A value of the global scope, of a namespace or of a module. */
export type ValueSurface =
  /** `type` is the class's declaration. */
  | { readonly kind: "class"; readonly type: string }
  | { readonly kind: "function" }
  /** `classes` are those that only it leads to: `crypto.DigestStream`. */
  | { readonly kind: "variable"; readonly classes: Readonly<Record<string, ValueSurface>> }
  | { readonly kind: "namespace"; readonly members: Readonly<Record<string, ValueSurface>> };

/** `operation`, `attribute`, or nothing of that name, in the type and its parents. */
export function memberKind(
  surfaces: Surfaces,
  type: string,
  name: string,
): "operation" | "attribute" | undefined {
  const surface = surfaces[type];
  if (surface === undefined) return undefined;
  if (surface.operations.includes(name)) return "operation";
  if (surface.attributes.includes(name)) return "attribute";
  for (const parent of surface.parents) {
    const found = memberKind(surfaces, parent, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
