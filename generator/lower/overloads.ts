/**
 * Sorts the overloads of an operation into Rust functions, each with its own return type.
 *
 *   get(key, type: "text"): Promise<string>       -> get_text(key)
 *   get(key, type: "json"): Promise<T>            -> get_json::<T>(key)
 *   get(keys: string[], type: "json")             -> get_many_json::<T>(keys)
 *   delete(key): Promise<boolean>                 -> delete(key)
 *   delete(keys: string[]): Promise<number>       -> delete_many(keys)
 *
 * What no rule separates is left out with a reason; nothing is numbered.
 */
import type { Argument, Signature } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { typeText } from "../model/type-text.ts";
import { rustVariantName, words } from "./names.ts";

export interface Variant {
  readonly signature: Signature;
  /** Index among the overloads. */
  readonly index: number;
  /** Joined to the Rust name: `text`, `many_json`. */
  readonly suffix: string;
  /** Arguments that the shim gives by itself: their literal in TypeScript. */
  readonly fixed: ReadonlyMap<number, string>;
}

export interface Unseparated {
  readonly index: number;
  readonly reason: string;
}

export interface Overloads {
  readonly variants: readonly Variant[];
  readonly left: readonly Unseparated[];
}

export function separateOverloads(signatures: readonly Signature[]): Overloads {
  const variants: Variant[] = [];
  const left: Unseparated[] = [];
  // Of two that one name would fit, the one that asks for less is what the plain name means.
  const byNeed = signatures
    .map((signature, index) => ({ signature, index }))
    .sort((a, b) => requiredCount(a.signature) - requiredCount(b.signature) || a.index - b.index);
  byNeed.forEach(({ signature, index }) => {
    const variant = variantOf(signature, index, signatures);
    const twin = variants.find((one) => one.suffix === variant.suffix);
    if (twin === undefined) variants.push(variant);
    else left.push({ index, reason: reasonOf(signature, twin) });
  });
  return { variants: withoutPlainTwin(variants.sort((a, b) => a.index - b.index)), left };
}

/** `get(key)` beside `get_text(key)` with the same answer says nothing new, and its name less. */
function withoutPlainTwin(variants: readonly Variant[]): readonly Variant[] {
  return variants.filter(
    (one) => !(one.fixed.size === 0 && variants.some((other) => isNamedTwin(one, other))),
  );
}

function isNamedTwin(plain: Variant, named: Variant): boolean {
  return (
    named.fixed.size > 0 &&
    plain.suffix === named.suffix.replace(/_?[a-z0-9]+$/, "") &&
    typeText(plain.signature.returns) === typeText(named.signature.returns) &&
    requiredCount(plain.signature) <= requiredCount(named.signature) - named.fixed.size
  );
}

function requiredCount(signature: Signature): number {
  return signature.arguments.filter((one) => !one.optional && !one.rest).length;
}

function variantOf(signature: Signature, index: number, all: readonly Signature[]): Variant {
  if (all.length === 1) return { signature, index, suffix: "", fixed: new Map() };
  const fixed = new Map<number, string>();
  const parts: string[] = [];
  signature.arguments.forEach((argument, position) => {
    if (isCardinality(argument, position, all)) parts.push("many");
    const literal = selectingLiteral(argument, position, all);
    if (literal === undefined) return;
    fixed.set(position, JSON.stringify(literal));
    parts.push(literalSuffix(literal, signature.returns));
  });
  return { signature, index, suffix: parts.join("_"), fixed };
}

/** An array where another overload has one item in the same place. */
function isCardinality(argument: Argument, position: number, all: readonly Signature[]): boolean {
  if (argument.type.kind === "record")
    return all.some((other) => isText(other.arguments[position]));
  if (argument.type.kind !== "sequence" || argument.rest) return false;
  const item = typeText(argument.type.of);
  return all.some((other) => {
    const type = other.arguments[position]?.type;
    return type !== undefined && typeText(type) === item;
  });
}

/** `put(entries)`, a record, beside `put(key, value)` */
function isText(argument: Argument | undefined): boolean {
  return argument?.type.kind === "primitive" && argument.type.name === "string";
}

/** A literal that stands where other overloads have other literals. */
function selectingLiteral(
  argument: Argument,
  position: number,
  all: readonly Signature[],
): string | undefined {
  const literal = literalOf(argument.type);
  if (literal === undefined) return undefined;
  const others = all.some((other) => {
    const there = other.arguments[position];
    return there !== undefined && literalOf(there.type) !== literal;
  });
  return others ? literal : undefined;
}

function literalOf(type: TypeRef): string | undefined {
  return type.kind === "literal" && typeof type.value === "string" ? type.value : undefined;
}

/** `"arrayBuffer"` answers with bytes: that is what Rust calls them. */
function literalSuffix(literal: string, returns: TypeRef): string {
  return /\bArrayBuffer\b/.test(typeText(returns)) && literal === "arrayBuffer"
    ? "bytes"
    : wordsOf(literal).join("_");
}

/** `"~"` has no letters, and a name all the same. */
function wordsOf(literal: string): readonly string[] {
  const found = words(literal);
  return found.length === 0 ? words(rustVariantName(literal)) : found;
}

function reasonOf(signature: Signature, twin: Variant): string {
  const given = signature.arguments
    .map((one) => `${one.jsName}${one.optional ? "?" : ""}`)
    .join(", ");
  const same = typeText(signature.returns) === typeText(twin.signature.returns);
  return `overload (${given}): ${same ? "differs from the one that is bound in its arguments' types only" : "no rule names what selects its result"} (\`${typeText(signature.returns).slice(0, 60)}\`)`;
}
