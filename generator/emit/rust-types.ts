/**
 * Rust types of codecs, by position.
 *
 *   list(text)   argument `&[&str]`   owned `Vec<String>`
 *   struct       argument `&Options`  owned `Options`
 *   union        argument `impl Into<Body<'a>>`, inside of something `Body<'_>`, in a struct `Body<'static>`
 */
import type { Codec } from "../lower/plan.ts";
import { callbackType, futureType } from "./rust-callback.ts";
import type { Scope } from "./rust-scope.ts";

/** What a caller passes. */
export function argumentType(codec: Codec, scope: Scope): string {
  switch (codec.kind) {
    case "struct":
      return `&${structType(codec, scope)}`;
    case "union":
      return `impl Into<${unionType(codec, scope, "'a")}>`;
    case "list":
      return `&[${itemType(codec.of, scope)}]`;
    case "map":
      return `&${ownedType(codec, scope)}`;
    case "optional":
      return `Option<${optionalType(codec.of, scope)}>`;
    case "bytes":
      return codec.mode === "fill" ? "&mut [u8]" : "&[u8]";
    case "callback":
      return callbackType(codec, scope);
    case "future":
      return futureType(codec, scope);
    default:
      return isDate(codec) ? `impl Into<${scope.rt("Date")}>` : itemType(codec, scope);
  }
}

/** A caller may have a `SystemTime`, too. */
export function isDate(codec: Codec): boolean {
  return codec.kind === "date" || (codec.kind === "time" && codec.rust === "Date");
}

/** Inside an `Option`, an `impl` would leave `None` without a type. */
function optionalType(codec: Codec, scope: Scope): string {
  if (codec.kind === "union") return unionType(codec, scope, "'_");
  return isDate(codec) ? scope.rt("Date") : argumentType(codec, scope);
}

/** An item of a list or tuple that a caller passes: borrowed where that is one word. */
function itemType(codec: Codec, scope: Scope): string {
  const item = (one: Codec): string => itemType(one, scope);
  switch (codec.kind) {
    case "text":
      return "&str";
    case "bytes":
      return "&[u8]";
    case "handle":
      return `&${scope.type(codec.rust)}`;
    case "untyped":
      return `&${scope.rt("Js")}`;
    case "iterator":
      return `&${ownedType(codec, scope)}`;
    case "error":
      return `&${scope.rt("Error")}`;
    case "optional":
      return `Option<${item(codec.of)}>`;
    case "list":
      return `Vec<${item(codec.of)}>`;
    case "tuple":
      return tuple(codec.of.map(item));
    case "union":
      return unionType(codec, scope, "'_");
    case "struct":
      return structType(codec, scope);
    default:
      return ownedType(codec, scope);
  }
}

/** What a caller gets, and what a struct holds. */
export function ownedType(codec: Codec, scope: Scope): string {
  const owned = (one: Codec): string => ownedType(one, scope);
  switch (codec.kind) {
    case "unit":
      return "()";
    case "boolean":
      return "bool";
    case "number":
    case "bigint":
      return codec.rust;
    case "text":
      return "String";
    case "bytes":
      return "Vec<u8>";
    case "date":
      return scope.rt("Date");
    case "error":
      return scope.rt("Error");
    case "time":
      return codec.rust === "Date" ? scope.rt("Date") : scope.duration();
    case "handle":
    case "enum":
      return scope.type(codec.rust);
    case "untyped":
      return scope.rt("Js");
    case "iterator":
      return `${scope.rt(codec.later ? "JsStream" : "JsIterator")}<${owned(codec.of)}>`;
    case "generic":
      return codec.parameter;
    case "optional":
      return `Option<${owned(codec.of)}>`;
    case "list":
      return `Vec<${owned(codec.of)}>`;
    case "tuple":
      return tuple(codec.of.map(owned));
    case "map":
      return `${scope.map()}<String, ${owned(codec.of)}>`;
    case "struct":
      return codec.boxed ? `Box<${structType(codec, scope)}>` : structType(codec, scope);
    case "union":
      return unionType(codec, scope, "'static");
    case "callback":
    case "future":
      return scope.call("Callback");
    default:
      return codec satisfies never;
  }
}

function tuple(items: readonly string[]): string {
  return `(${items.join(", ")}${items.length === 1 ? "," : ""})`;
}

/** `Rows<T>` */
export function structType(codec: Codec & { kind: "struct" }, scope: Scope): string {
  const name = scope.type(codec.rust);
  const given = codec.arguments?.map((one) => ownedType(one, scope)) ?? [];
  return given.length === 0 ? name : `${name}<${given.join(", ")}>`;
}

function unionType(
  codec: Codec & { kind: "union" },
  scope: Scope,
  lifetime: "'a" | "'_" | "'static",
): string {
  const name = scope.type(codec.rust);
  return codec.borrows ? `${name}<${lifetime}>` : name;
}

/** Whether an argument's type names `'a`: `impl` cannot do with `'_`. */
export function hasLifetime(codec: Codec): boolean {
  return codec.kind === "union" && codec.borrows;
}

/** `whole_seconds`: what the run time's functions for a time are called. */
export function timeWord({ rust, unit, whole }: Codec & { readonly kind: "time" }): string {
  return `${whole ? "whole_" : ""}${rust === "Date" ? "epoch_" : ""}${unit}`;
}
