/** Types as the inputs say them, in the words of WebIDL: no syntax node, no Rust. */
import type { Argument, Member, Signature } from "./api.ts";

/** Integer and float types by their WebIDL names; `unrestricted double` is what an untyped `number` is. */
export type NumberWidth =
  | "byte"
  | "octet"
  | "short"
  | "unsigned short"
  | "long"
  | "unsigned long"
  | "long long"
  | "unsigned long long"
  | "float"
  | "unrestricted double";

export type PrimitiveName =
  | "undefined"
  | "null"
  | "boolean"
  | "number"
  | "bigint"
  | "string"
  | "symbol"
  | "any"
  | "unknown"
  | "object"
  | "never";

export type TypeRef =
  /** `width` is set on numbers that RTTI, WebIDL or the overlay types. */
  | { readonly kind: "primitive"; readonly name: PrimitiveName; readonly width?: NumberWidth }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  /**
   * A declaration of the inputs by its path (`KVNamespace`, `Cloudflare.Env`, `CloudflareWorkersModule.DurableObject`), or, with `builtin`, a type of the
   * language (`ArrayBuffer`, `Date`, `Map`, `Error`, `Iterable`, `Record`, `Partial`, `Uint8Array`, ...).
   */
  | {
      readonly kind: "reference";
      readonly path: string;
      readonly builtin: boolean;
      readonly arguments: readonly TypeRef[];
    }
  /** A type parameter in scope. */
  | { readonly kind: "parameter"; readonly name: string }
  | { readonly kind: "promise"; readonly of: TypeRef }
  | { readonly kind: "sequence"; readonly of: TypeRef }
  | { readonly kind: "record"; readonly key: TypeRef; readonly value: TypeRef }
  | { readonly kind: "tuple"; readonly items: readonly TupleItem[] }
  /** Members in the order of the text. `null` and `undefined` are members like any other. */
  | { readonly kind: "union"; readonly of: readonly TypeRef[] }
  | { readonly kind: "intersection"; readonly of: readonly TypeRef[] }
  | { readonly kind: "function"; readonly signature: Signature }
  /** An anonymous object type; `name-anonymous` turns those that stand somewhere into declarations. */
  | { readonly kind: "object"; readonly members: readonly Member[] }
  /** `this` */
  | { readonly kind: "this" }
  /** A template literal type, as written. */
  | { readonly kind: "template"; readonly text: string }
  /** What no rule maps yet: conditional, mapped, indexed access, `typeof`, ...; the text is kept for the ledger. */
  | { readonly kind: "opaque"; readonly construct: string; readonly text: string };

export interface TupleItem {
  readonly name?: string;
  readonly type: TypeRef;
  readonly optional: boolean;
  readonly rest: boolean;
}

export type { Argument };
