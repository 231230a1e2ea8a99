/**
 * Sorts the overloads of an operation into Rust functions, each with its own return type.
 *
 *   get(key, type: "text"): Promise<string>       -> get_text(key)
 *   get(key, type: "json"): Promise<T>            -> get_json::<T>(key)
 *   get(keys: string[], type: "json")             -> get_many_json::<T>(keys)
 *   run(input, options with raw: true)            -> run_raw(input)
 *   send(message: Message), send(text: string)    -> send(message: impl Into<SendMessage>)
 *   append(name, value), append(name, file: Blob, filename?)  -> append(name, value), append_with_filename(name, file, filename)
 *
 * Nothing is numbered: what no rule separates is a collision of names, which the overlay answers.
 */
import type { Argument, ArgumentMember, Signature } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { typeText } from "../model/type-text.ts";
import { mergeVariants } from "./merge-overloads.ts";
import { rustMemberName, rustVariantName, words } from "./names.ts";

export interface Variant {
  readonly signature: Signature;
  /** The Rust name that the overlay gives, in place of the operation's with the suffix. */
  readonly rustName?: string;
  /** Joined to the Rust name: `text`, `many_json`. */
  readonly suffix: string;
  /** Arguments that the shim gives by itself: their literal in TypeScript. */
  readonly fixed: ReadonlyMap<number, string>;
  /** Arguments that can be more than any one overload takes. */
  readonly merged: ReadonlySet<number>;
  /** Without its optional arguments it is another variant: what the name of the one with all of them ends in. */
  readonly onlyWith?: string;
}

/** With the arguments by which a variant is told from another that answers the same. */
export function separateOverloads(signatures: readonly Signature[]): readonly Variant[] {
  const chosen = signatures.filter((one, index) => !isNeverChosen(one, signatures.slice(0, index)));
  const variants = chosen.map((one) => variantOf(one, chosen));
  return mergeVariants(withoutPlainTwin(variants));
}

/** An overload before it takes the same. */
function isNeverChosen(signature: Signature, before: readonly Signature[]): boolean {
  const text = takenText(signature);
  return before.some((one) => takenText(one) === text);
}

function takenText(signature: Signature): string {
  return signature.arguments
    .map((one) => `${one.rest ? "..." : ""}${typeText(one.type)}${membersText(one)}`)
    .join(", ");
}

/** What an argument is told by, as text. */
export function membersText({ members = [] }: Argument): string {
  return members.map((one) => ` with ${one.jsName}: ${typeText(one.type)}`).join("");
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

function variantOf(signature: Signature, all: readonly Signature[]): Variant {
  const fixed = new Map<number, string>();
  const parts: string[] = [];
  if (all.length > 1)
    signature.arguments.forEach((argument, position) => {
      if (isCardinality(argument, position, all)) parts.push("many");
      const literal = selectingLiteral(argument, position, all);
      if (literal !== undefined) fixed.set(position, JSON.stringify(literal));
      if (literal !== undefined) parts.push(literalSuffix(literal, signature.returns));
      for (const one of argument.members ?? []) parts.push(memberSuffix(one, signature.returns));
    });
  const rustName = signature.facts?.rustName;
  return {
    signature,
    ...(rustName !== undefined && { rustName: rustMemberName(rustName) }),
    suffix: parts.join("_"),
    fixed,
    merged: new Set(),
  };
}

/** `{ type: "text" }` by the value, `{ raw: true }` and `{ onlyIf: Condition }` by the name. */
function memberSuffix({ jsName, type }: ArgumentMember, returns: TypeRef): string {
  return type.kind === "literal" && typeof type.value === "string"
    ? literalSuffix(type.value, returns)
    : words(jsName).join("_");
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
