/**
 * What tells overloads apart by a type tells them apart by the types that it is made of, too.
 *
 *   type Wide = Omit<Narrow, "a"> & { b: string }     of which `stream` tells overloads apart
 *   --- becomes --->
 *   it does so of Narrow, whose mention here is no use of its own
 */
import type { Declaration } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";

/** The members that choose, of one declaration; and how often that stands where they do. */
export interface Choosing {
  readonly names: Set<string>;
  places: number;
}

export function noteChoosing(
  choosing: Map<string, Choosing>,
  path: string,
  names: Iterable<string>,
): void {
  const known = choosing.get(path) ?? { names: new Set<string>(), places: 0 };
  for (const one of names) known.names.add(one);
  known.places++;
  choosing.set(path, known);
}

/** `isOnlyThere`: nothing mentions it but what its members choose. */
export function noteParts(
  choosing: Map<string, Choosing>,
  byPath: ReadonlyMap<string, Declaration>,
  isOnlyThere: (path: string) => boolean,
): void {
  // What is noted on the way is visited, too.
  for (const [path, { names }] of choosing) {
    const declaration = byPath.get(path);
    if (declaration === undefined || !isOnlyThere(path)) continue;
    for (const part of partsOfDeclaration(declaration)) noteChoosing(choosing, part, names);
  }
}

function partsOfDeclaration(declaration: Declaration): readonly string[] {
  if (declaration.kind === "alias") return partsOf(declaration.type);
  return declaration.kind === "interface" ? declaration.extends.flatMap(partsOf) : [];
}

function partsOf(type: TypeRef): readonly string[] {
  if (type.kind === "intersection") return type.of.flatMap(partsOf);
  if (type.kind !== "reference") return [];
  if (!type.builtin) return [type.path];
  const [of] = type.arguments;
  return of === undefined || !COMPUTING.has(type.path) ? [] : partsOf(of);
}

const COMPUTING: ReadonlySet<string> = new Set(["Omit", "Pick", "Partial", "Required", "Readonly"]);
