/**
 * Makes one of overloads that answer the same and would have one name.
 *
 *   send(message: Message): Sent; send(text: string): Sent             -> send(message: Message | string)
 *   get(key, "text"): string; get(key, options? with type "text"): string  -> get_text(key), get_text_with(key, options)
 *   first(): T; first(column: string): T                                -> first(), first_with_column(column)
 */
import type { Argument, Signature } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { typeText } from "../model/type-text.ts";
import { words } from "./names.ts";
import { membersText, type Variant } from "./overloads.ts";

export function mergeVariants(variants: readonly Variant[]): readonly Variant[] {
  const merged: Variant[] = [];
  for (const one of variants) {
    const at = merged.findIndex((other) => isMergeable(one, other));
    const twin = merged[at];
    if (twin === undefined) merged.push(one);
    else merged[at] = mergedVariant(twin, one);
  }
  return merged.map((one) => apart(one, merged));
}

/** As many arguments, the same answer, the same name. */
function isMergeable(one: Variant, other: Variant): boolean {
  const [mine, theirs] = [givenOf(one), givenOf(other)];
  return (
    isNamedAlike(one, other) &&
    one.rustName === other.rustName &&
    isAnsweredAlike(one, other) &&
    one.signature.arguments.length === other.signature.arguments.length &&
    mine.length === theirs.length &&
    mine.every((argument, index) => {
      const twin = theirs[index];
      return twin?.rest === argument.rest && membersText(argument) === membersText(twin);
    })
  );
}

function isNamedAlike(one: Variant, other: Variant): boolean {
  return (one.rustName ?? one.suffix) === (other.rustName ?? other.suffix);
}

function isAnsweredAlike(one: Variant, other: Variant): boolean {
  return typeText(one.signature.returns) === typeText(other.signature.returns);
}

/** The arguments that the shim does not give by itself. */
function givenOf({ signature, fixed }: Variant): readonly Argument[] {
  return signature.arguments.filter((_one, index) => !fixed.has(index));
}

function mergedVariant(first: Variant, second: Variant): Variant {
  const merged = new Set(first.merged);
  const args = first.signature.arguments.map((one, index): Argument => {
    const other = second.signature.arguments[index];
    if (other === undefined || typeText(one.type) === typeText(other.type)) return one;
    merged.add(index);
    const optional = one.optional || other.optional;
    return { ...one, type: unionOf(one.type, other.type), optional };
  });
  const { signature } = first;
  const entries = [...new Set([...signature.entries, ...second.signature.entries])];
  const typeParameters = [...signature.typeParameters, ...second.signature.typeParameters];
  return {
    ...first,
    merged,
    signature: { ...signature, typeParameters, arguments: args, entries },
  };
}

/** Each arm once. */
function unionOf(first: TypeRef, second: TypeRef): TypeRef {
  const arms = [first, second].flatMap((one) => (one.kind === "union" ? one.of : [one]));
  const of = [...new Map(arms.map((one) => [typeText(one), one])).values()];
  const [only, ...others] = of;
  return only !== undefined && others.length === 0 ? only : { kind: "union", of };
}

/** What asks for less has the plain name; another is named by what it adds. */
function apart(one: Variant, all: readonly Variant[]): Variant {
  const twin = all.find(
    (other) => other !== one && isNamedAlike(one, other) && isBefore(other, one, all),
  );
  if (twin === undefined) return one;
  if (isAnsweredAlike(one, twin) && takesAsShort(twin, one))
    return { ...one, onlyWith: ending(one) };
  const added = requiredOf(one.signature).filter(
    (argument) => !twin.signature.arguments.some((other) => other.jsName === argument.jsName),
  );
  if (added.length === 0 || one.rustName !== undefined) return one;
  const parts = added.map((argument) => words(argument.jsName).join("_"));
  return { ...one, suffix: [one.suffix, "with", ...parts].filter((part) => part !== "").join("_") };
}

function isBefore(one: Variant, other: Variant, all: readonly Variant[]): boolean {
  const [mine, theirs] = [one, other].map((each) => requiredGiven(each).length);
  if (mine !== theirs) return (mine ?? 0) < (theirs ?? 0);
  return all.indexOf(one) < all.indexOf(other);
}

function requiredOf(signature: Signature): readonly Argument[] {
  return signature.arguments.filter((one) => !one.optional && !one.rest);
}

function requiredGiven(one: Variant): readonly Argument[] {
  return givenOf(one).filter((argument) => !argument.optional && !argument.rest);
}

/** Whether the plain one takes what the other must be given: `value: string | Blob` what `value: Blob` is. */
function takesAsShort(plain: Variant, other: Variant): boolean {
  if (givenOf(plain).some((one) => one.optional || one.rest)) return false;
  const [mine, theirs] = [requiredGiven(plain), requiredGiven(other)];
  return (
    mine.length === theirs.length &&
    givenOf(other).length > theirs.length &&
    mine.every(({ type }, index) => {
      const arms = type.kind === "union" ? type.of : [type];
      const twin = theirs[index];
      return (
        twin !== undefined && [type, ...arms].some((arm) => typeText(arm) === typeText(twin.type))
      );
    })
  );
}

/** Options are what `_with` means; a single value is named. */
function ending(one: Variant): string {
  const optional = givenOf(one).filter((argument) => argument.optional);
  const [only, ...others] = optional;
  const isValue = only?.type.kind === "primitive" && others.length === 0;
  return isValue ? `with_${words(only.jsName).join("_")}` : "with";
}
