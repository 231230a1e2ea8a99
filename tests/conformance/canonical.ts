/** What Rust tells of a value, and what it should: JSON in which all ways to be absent are `null`, and all ways to hold bytes, lists and maps are one. */
import type { Entry, Tree } from "./tree.ts";

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export function canonical(tree: Tree): Json {
  switch (tree.t) {
    case "undefined":
    case "null":
      return null;
    case "boolean":
    case "text":
      return tree.v;
    case "number":
      return typeof tree.v === "number" ? tree.v : { $number: tree.v };
    case "bigint":
      return Number(tree.v);
    case "bytes":
      return tree.v;
    case "date":
      return { $date: tree.v };
    case "list":
    case "set":
    case "iterator":
      return tree.of.map(canonical);
    case "step":
      return tree.of === undefined ? null : canonical(tree.of);
    case "object":
    case "map":
      return canonicalEntries(tree.of);
    case "instance":
      return { $instance: `${tree.type} ${tree.id}` };
    case "function":
      return { $function: tree.id };
    case "promise":
      return canonical(tree.of);
    case "error":
      return { $error: `${tree.name}: ${tree.message}` };
    case "symbol":
      return { $symbol: tree.v };
    case "strange":
      return { $strange: tree.what };
    default:
      return tree satisfies never;
  }
}

function canonicalEntries(entries: readonly Entry[]): Json {
  return Object.fromEntries(
    entries
      .map(([key, value]) => [key, canonical(value)] as const)
      .filter(([, one]) => one !== null),
  );
}

/** The same whatever the order of keys. */
export function jsonText(json: Json): string {
  if (Array.isArray(json)) return `[${json.map((one: Json) => jsonText(one)).join(",")}]`;
  if (typeof json !== "object" || json === null) return JSON.stringify(json);
  const keys = Object.keys(json).sort();
  const fields = keys.map(
    (key) => `${JSON.stringify(key)}:${jsonText(Reflect.get(json, key) as Json)}`,
  );
  return `{${fields.join(",")}}`;
}
