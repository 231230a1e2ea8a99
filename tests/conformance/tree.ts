/** A JavaScript value as data that can be sent, compared and printed: what was recorded, and what a call is to answer with. */
export type Tree =
  | { readonly t: "undefined" }
  | { readonly t: "null" }
  | { readonly t: "boolean"; readonly v: boolean }
  /** `NaN` and the infinities have no JSON. */
  | { readonly t: "number"; readonly v: number | "NaN" | "Infinity" | "-Infinity" }
  | { readonly t: "bigint"; readonly v: string }
  | { readonly t: "text"; readonly v: string }
  /** `whole`: the buffer holds these bytes and nothing else. */
  | {
      readonly t: "bytes";
      readonly as: string;
      readonly v: readonly number[];
      readonly whole: boolean;
      readonly wasm: boolean;
    }
  | { readonly t: "date"; readonly v: number }
  /** `as` is the class of a typed array of wider items. */
  | { readonly t: "list"; readonly of: readonly Tree[]; readonly as?: string }
  | { readonly t: "object"; readonly of: readonly Entry[] }
  | { readonly t: "map"; readonly of: readonly Entry[] }
  | { readonly t: "set"; readonly of: readonly Tree[] }
  | { readonly t: "iterator"; readonly of: readonly Tree[]; readonly later?: true }
  /** What `next` gives: an item, or the end. */
  | { readonly t: "step"; readonly of?: Tree }
  /** An object of a declared type, made by the harness. `type` is the declaration's path; `ts` names it where type arguments matter. */
  | {
      readonly t: "instance";
      readonly type: string;
      readonly id: string;
      readonly ts?: string;
      readonly members?: readonly Entry[];
    }
  | { readonly t: "function"; readonly id: string; readonly ts?: string }
  | { readonly t: "promise"; readonly of: Tree }
  | { readonly t: "error"; readonly name: string; readonly message: string }
  | { readonly t: "symbol"; readonly v: string }
  /** Nothing that may cross: an object with a prototype of its own. */
  | { readonly t: "strange"; readonly what: string };

export type Entry = readonly [key: string, value: Tree];

export const UNDEFINED: Tree = { t: "undefined" };
export const NULL: Tree = { t: "null" };

export function isNothing(tree: Tree): boolean {
  return tree.t === "undefined" || tree.t === "null";
}
