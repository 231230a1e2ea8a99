/** Which structures there are for a date, and how types refer to them. */
import { structureName } from "./rtti-names.ts";
import type {
  Callable,
  RuntimeMember,
  RuntimeType,
  RuntimeTypes,
  Structure,
} from "./rtti-schema.ts";

/** The structures that can be reached, by full name, with their TypeScript names. */
export interface StructureTable {
  readonly structures: ReadonlyMap<string, Structure>;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * workerd always lists every structure; flags decide which of them anything refers to. The classes of an old date (`api::URL` beside
 * `api::url::URL`) are not reached at a new one.
 */
export function reachableStructures(types: RuntimeTypes): StructureTable {
  const all = new Map(types.structures.map((one) => [one.fullName, one]));
  const structures = new Map<string, Structure>();
  const waiting = [
    ...types.structures.filter((one) => one.isRoot).map((one) => one.fullName),
    ...types.modules.flatMap((module) => module.structure ?? []),
  ];
  for (const fullName of waiting) {
    const structure = all.get(fullName);
    if (!structure || structures.has(fullName)) continue;
    structures.set(fullName, structure);
    waiting.push(...structuresOf(structure));
  }
  const names = new Map([...structures].map(([fullName, one]) => [fullName, structureName(one)]));
  return { structures, names };
}

function structuresOf(structure: Structure): readonly string[] {
  return [
    ...structure.members.flatMap(structuresOfMember),
    ...(structure.extends ? structuresOfType(structure.extends) : []),
    ...[structure.iterator, structure.asyncIterator, structure.callable].flatMap((one) =>
      one ? structuresOfCallable(one) : [],
    ),
  ];
}

function structuresOfMember(member: RuntimeMember): readonly string[] {
  switch (member.kind) {
    case "method":
      return structuresOfCallable(member.callable);
    case "property":
      return structuresOfType(member.type);
    case "nested":
      return [member.fullName];
    case "constant":
      return [];
    case "constructor":
      return member.arguments.flatMap((one) => structuresOfType(one.type));
    default:
      return member satisfies never;
  }
}

function structuresOfCallable(callable: Callable): readonly string[] {
  return [
    ...callable.arguments.flatMap((one) => structuresOfType(one.type)),
    ...structuresOfType(callable.returns),
  ];
}

function structuresOfType(type: RuntimeType): readonly string[] {
  switch (type.kind) {
    case "structure":
      return [type.fullName];
    case "promise":
    case "array":
    case "maybe":
      return structuresOfType(type.of);
    case "dict":
      return [...structuresOfType(type.key), ...structuresOfType(type.value)];
    case "oneOf":
      return type.of.flatMap(structuresOfType);
    case "function":
      return structuresOfCallable(type.callable);
    case "unknown":
    case "void":
    case "boolean":
    case "object":
    case "number":
    case "string":
    case "intrinsic":
    case "builtin":
    case "internal":
      return [];
    default:
      return type satisfies never;
  }
}

/** What an iterator's `next()` gives: a struct of just `done` and `value`. */
export function iteratorResultValue(structure: Structure): RuntimeType | undefined {
  const [done, value] = structure.members;
  const isResult =
    structure.members.length === 2 &&
    done?.kind === "property" &&
    done.name === "done" &&
    value?.kind === "property" &&
    value.name === "value";
  if (!isResult) return undefined;
  return value.type.kind === "maybe" ? value.type.of : value.type;
}

const ITERATOR_PROTOTYPES = {
  "v8::kIteratorPrototype": "IterableIterator",
  "v8::kAsyncIteratorPrototype": "AsyncIterableIterator",
} as const;

export interface IteratorShape {
  readonly builtin: "IterableIterator" | "AsyncIterableIterator";
  readonly of: RuntimeType;
}

/** Iterators are classes of their own in C++ (`Headers::EntryIterator`); TypeScript has generic names for them. */
export function iteratorShape(
  structure: Structure,
  table: StructureTable,
): IteratorShape | undefined {
  if (structure.extends?.kind !== "intrinsic") return undefined;
  const prototype = structure.extends.name;
  if (!isIteratorPrototype(prototype)) return undefined;
  const next = structure.members.find((one) => one.kind === "method" && one.name === "next");
  const result = next?.kind === "method" && structureIn(next.callable.returns, table);
  const of = result ? iteratorResultValue(result) : undefined;
  return {
    builtin: ITERATOR_PROTOTYPES[prototype],
    of: of ?? { kind: "unknown" },
  };
}

function isIteratorPrototype(name: string): name is keyof typeof ITERATOR_PROTOTYPES {
  return name in ITERATOR_PROTOTYPES;
}

function structureIn(type: RuntimeType, table: StructureTable): Structure | undefined {
  if (type.kind === "promise") return structureIn(type.of, table);
  return type.kind === "structure" ? table.structures.get(type.fullName) : undefined;
}
