/**
 * Sees to it that no two functions or constants of a type, no two fields of a struct and no two functions of a module share a name. Never numbers them: collisions.ts says
 * what happens.
 */
import type { Collisions } from "./collisions.ts";
import type { PlannedFunction, PlannedProduct, PlannedType } from "./plan.ts";

export function allocateNames(
  products: readonly PlannedProduct[],
  collisions: Collisions,
): readonly PlannedProduct[] {
  return products.map((product) => ({
    ...product,
    types: product.types.map((type) => withDistinctNames(type, product, collisions)),
    functions: distinctFunctions(product.functions, product.module, collisions),
  }));
}

function withDistinctNames(
  type: PlannedType,
  { module }: PlannedProduct,
  collisions: Collisions,
): PlannedType {
  const owner = `${module}::${type.rustName}`;
  switch (type.kind) {
    case "class":
      return {
        ...type,
        constants: distinct(type.constants, owner, collisions),
        functions: distinctFunctions(type.functions, owner, collisions),
      };
    case "trait":
      return { ...type, functions: distinct(type.functions, owner, collisions) };
    case "struct":
      return { ...type, fields: distinct(type.fields, owner, collisions) };
    case "enum":
    case "union":
    case "key-trait":
    case "keys":
      return type;
    default:
      return type satisfies never;
  }
}

interface Named {
  readonly path: string;
  readonly rustName: string;
}

/** The first of each name. */
function distinct<T extends Named>(
  items: readonly T[],
  owner: string,
  collisions: Collisions,
): readonly T[] {
  const { kept, lost } = separate(items);
  for (const { one, other } of lost) {
    collisions.add({ path: one.path, other: other.path, rust: `${owner}::${one.rustName}` });
  }
  return kept;
}

/** Of a member that has several functions, one can be lost and the others kept. */
function distinctFunctions(
  functions: readonly PlannedFunction[],
  owner: string,
  collisions: Collisions,
): readonly PlannedFunction[] {
  const { kept, lost } = separate(functions);
  const paths = new Set(kept.map((one) => one.path));
  for (const { one, other } of lost) {
    const rust = `${owner}::${one.rustName}`;
    const part = paths.has(one.path) && { part: `\`${one.rustName}\`` };
    collisions.add({ path: one.path, other: other.path, rust, ...part });
  }
  return withFreeTwins(kept);
}

/** A twin whose name is another function's is not made: the function that it is a twin of does the same. */
function withFreeTwins(functions: readonly PlannedFunction[]): readonly PlannedFunction[] {
  const taken = new Set(functions.map((one) => one.rustName));
  return functions.map((one) => {
    const { pick, ...rest } = one;
    if (pick === undefined || taken.has(pick.rustName)) return pick === undefined ? one : rest;
    taken.add(pick.rustName);
    return one;
  });
}

interface Separated<T> {
  readonly kept: readonly T[];
  readonly lost: readonly { readonly one: T; readonly other: T }[];
}

function separate<T extends Named>(items: readonly T[]): Separated<T> {
  const kept = new Map<string, T>();
  const lost: { readonly one: T; readonly other: T }[] = [];
  for (const one of items) {
    const other = kept.get(one.rustName);
    if (other === undefined) kept.set(one.rustName, one);
    else lost.push({ one, other });
  }
  return { kept: [...kept.values()], lost };
}
