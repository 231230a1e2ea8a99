/** A recorded value as a TypeScript expression. What the harness made itself prints as a parameter of the type that it was made as. */
import type { Tree } from "../tree.ts";

/** Gives the name of an object by its id, and notes its type. */
export type NameOf = (tree: Tree & { readonly t: "instance" }) => string;

export function expression(tree: Tree, nameOf: NameOf): string {
  const text = (one: Tree): string => expression(one, nameOf);
  switch (tree.t) {
    case "undefined":
    case "null":
      return tree.t;
    case "boolean":
      return String(tree.v);
    case "number":
      return typeof tree.v === "number" ? String(tree.v) : `Number.${tree.v}`;
    case "bigint":
      return `${tree.v}n`;
    case "text":
      return JSON.stringify(tree.v);
    case "bytes":
      return bytes(tree);
    case "date":
      return `new Date(${String(tree.v)})`;
    case "list": {
      const items = `[${tree.of.map(text).join(", ")}]`;
      return tree.as === undefined ? items : `new ${tree.as}(${items})`;
    }
    case "object":
      return `{ ${tree.of.map(([key, one]) => `${JSON.stringify(key)}: ${text(one)}`).join(", ")} }`;
    case "map":
      return `new Map([${tree.of.map(([key, one]) => `[${JSON.stringify(key)}, ${text(one)}]`).join(", ")}])`;
    case "set":
      return `new Set([${tree.of.map(text).join(", ")}])`;
    case "iterator":
      return `${tree.later ? "iteratorLater" : "iterator"}(${tree.of.map(text).join(", ")})`;
    case "step":
      return tree.of === undefined
        ? "{ done: true, value: undefined }"
        : `{ done: false, value: ${text(tree.of)} }`;
    case "instance":
      return nameOf(tree);
    case "function":
      return nameOf({ t: "instance", type: "", id: tree.id, ts: tree.ts ?? "() => void" });
    case "promise":
      return `Promise.resolve(${text(tree.of)})`;
    case "error":
      return `new Error(${JSON.stringify(tree.message)})`;
    case "symbol":
      return `Symbol(${JSON.stringify(tree.v)})`;
    case "strange":
      return `/* ${tree.what.replaceAll("*/", "")} */ Symbol()`;
    default:
      return tree satisfies never;
  }
}

function bytes({ as, v }: Tree & { readonly t: "bytes" }): string {
  const plain = `new Uint8Array([${v.join(", ")}])`;
  if (as === "Uint8Array") return plain;
  return as === "ArrayBuffer" ? `${plain}.buffer` : `new ${as}(${plain}.buffer)`;
}
