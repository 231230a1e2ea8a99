/** A value that was recorded, as data: its prototype, and whose memory its bytes are, included. */
import type { Entry, Tree } from "../tree.ts";

export interface Known {
  readonly type: string;
  readonly id: string;
}

export interface Describing {
  /** The objects that the harness made. */
  readonly known: (value: object) => Known | undefined;
  /** Waits for a promise, whose value is then put into its description. */
  readonly settle: (promise: Promise<unknown>, into: (value: Tree) => void) => void;
  /** Wasm memory: nothing that JavaScript is handed may lie in it. */
  readonly memory: () => ArrayBufferLike | undefined;
}

export function describe(value: unknown, by: Describing): Tree {
  switch (typeof value) {
    case "undefined":
      return { t: "undefined" };
    case "boolean":
      return { t: "boolean", v: value };
    case "number":
      return { t: "number", v: jsonNumber(value) };
    case "bigint":
      return { t: "bigint", v: String(value) };
    case "string":
      return { t: "text", v: value };
    case "symbol":
      return { t: "symbol", v: value.description ?? "" };
    case "function":
    case "object":
      return value === null ? { t: "null" } : describeObject(value, by);
    default:
      return { t: "strange", what: typeof value };
  }
}

function jsonNumber(value: number): number | "NaN" | "Infinity" | "-Infinity" {
  if (Number.isNaN(value)) return "NaN";
  if (Number.isFinite(value)) return value;
  return value > 0 ? "Infinity" : "-Infinity";
}

function describeObject(value: object, by: Describing): Tree {
  const known = by.known(value);
  if (known !== undefined) return { t: "instance", ...known };
  if (typeof value === "function") return { t: "function", id: value.name };
  if (Array.isArray(value)) return { t: "list", of: value.map((one) => describe(one, by)) };
  if (value instanceof Promise) return promise(value, by);
  if (value instanceof ArrayBuffer) return bytes("ArrayBuffer", new Uint8Array(value), by);
  if (ArrayBuffer.isView(value)) return view(value, by);
  if (value instanceof Date) return { t: "date", v: value.getTime() };
  if (value instanceof Map) {
    const of = [...value].map(([key, one]): Entry => [String(key), describe(one, by)]);
    return { t: "map", of };
  }
  if (value instanceof Set) return { t: "set", of: [...value].map((one) => describe(one, by)) };
  if (isIterator(value)) return { t: "iterator", of: [...value].map((one) => describe(one, by)) };
  if (value instanceof Error) return { t: "error", name: value.name, message: value.message };
  return plainObject(value, by);
}

function promise(value: Promise<unknown>, by: Describing): Tree {
  const tree: { readonly t: "promise"; of: Tree } = { t: "promise", of: { t: "undefined" } };
  by.settle(value, (of) => {
    tree.of = of;
  });
  return tree;
}

function isIterator(value: object): value is Iterable<unknown> {
  return "next" in value && typeof value.next === "function" && Symbol.iterator in value;
}

function plainObject(value: object, by: Describing): Tree {
  const proto: unknown = Object.getPrototypeOf(value);
  if (proto !== Object.prototype) {
    const name = (proto as { readonly constructor?: { readonly name?: string } } | null)
      ?.constructor?.name;
    return { t: "strange", what: `an object whose prototype is ${name ?? "null"}` };
  }
  if (Object.getOwnPropertySymbols(value).length > 0) {
    return { t: "strange", what: "an object with symbols" };
  }
  return {
    t: "object",
    of: Object.entries(value).map(([key, one]): Entry => [key, describe(one, by)]),
  };
}

function view(value: ArrayBufferView, by: Describing): Tree {
  if (!BYTES.has(value.constructor.name)) return wide(value, by);
  const all = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return bytes(value.constructor.name, all, by);
}

const BYTES = new Set(["Uint8Array", "Uint8ClampedArray", "DataView"]);

function wide(value: ArrayBufferView, by: Describing): Tree {
  if (value.buffer === by.memory()) return { t: "strange", what: "a view on wasm memory" };
  const items = [...(value as unknown as Iterable<number | bigint>)];
  return { t: "list", as: value.constructor.name, of: items.map((one) => describe(one, by)) };
}

function bytes(as: string, value: Uint8Array, by: Describing): Tree {
  const whole = value.byteOffset === 0 && value.byteLength === value.buffer.byteLength;
  return { t: "bytes", as, v: [...value], whole, wasm: value.buffer === by.memory() };
}
