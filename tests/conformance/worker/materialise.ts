/** The value that a tree describes. */
import type { Entry, Tree } from "../tree.ts";

/** Gives the object of a declared type. */
export type Instances = (tree: Tree & { readonly t: "instance" }) => object;

export function materialise(tree: Tree, instances: Instances): unknown {
  const make = (one: Tree): unknown => materialise(one, instances);
  switch (tree.t) {
    case "undefined":
      return undefined;
    case "null":
      return null;
    case "boolean":
    case "text":
      return tree.v;
    case "number":
      return Number(tree.v);
    case "bigint":
      return BigInt(tree.v);
    case "bytes":
      return bytes(tree.as, tree.v);
    case "date":
      return new Date(tree.v);
    case "list":
      return tree.as === undefined ? tree.of.map(make) : wide(tree.as, tree.of.map(make));
    case "object":
      return Object.fromEntries(entries(tree.of, make));
    case "map":
      return new Map(entries(tree.of, make));
    case "set":
      return new Set(tree.of.map(make));
    case "iterator":
      return tree.later ? later(tree.of.map(make)) : tree.of.map(make).values();
    case "step":
      return tree.of === undefined
        ? { done: true, value: undefined }
        : { done: false, value: make(tree.of) };
    case "instance":
      return instances(tree);
    case "function":
      return Object.defineProperty(() => undefined, "name", { value: tree.id });
    case "promise":
      return Promise.resolve(make(tree.of));
    case "error":
      return named(tree.name, tree.message);
    case "symbol":
      return Symbol(tree.v);
    case "strange":
      throw new Error(`nobody can make ${tree.what}`);
    default:
      return tree satisfies never;
  }
}

async function* later(items: readonly unknown[]): AsyncGenerator {
  for (const one of items) yield await Promise.resolve(one);
}

function entries(of: readonly Entry[], make: (tree: Tree) => unknown): [string, unknown][] {
  return of.map(([key, value]) => [key, make(value)]);
}

function wide(as: string, items: readonly unknown[]): unknown {
  const View: unknown = Reflect.get(globalThis, as);
  return Reflect.construct(View as typeof Float64Array, [items]) as unknown;
}

function bytes(as: string, v: readonly number[]): unknown {
  const { buffer } = Uint8Array.from(v);
  if (as === "ArrayBuffer") return buffer;
  if (as === "DataView") return new DataView(buffer);
  const View: unknown = Reflect.get(globalThis, as);
  return Reflect.construct(View as typeof Uint8Array, [buffer]) as unknown;
}

function named(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
