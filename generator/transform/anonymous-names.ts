/**
 * Names for types that have none.
 *
 *   sql_duration_ms             -> SqlDurationMs
 *   items of `…Messages`        -> …Message
 *   { type: "text"; … }         -> Text, among other arms
 */
import type { Attribute } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";

export function pascal(jsName: string): string {
  return jsName
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** One of many: the plural's singular where that is plain, else `…Item`. */
export function itemName(name: string): string {
  if (/(?:[Cc]ook|[Mm]ov)ies$/.test(name)) return name.slice(0, -1);
  if (/[a-z]ies$/.test(name)) return name.replace(/ies$/, "y");
  const isPlural = /[a-z]s$/.test(name) && !/(?:ss|us|is|ous)$/.test(name);
  return isPlural ? name.slice(0, -1) : `${name}Item`;
}

/** What tells an arm from the others: the value of a literal member, or a member that only it has. */
export function armName(arm: TypeRef, arms: readonly TypeRef[]): string {
  const own = attributesOf(arm);
  const others = arms.filter((one) => one !== arm).map(attributesOf);
  const literal = own.find(
    (one) =>
      one.type.kind === "literal" &&
      others.every((other) => other.some((twin) => isOtherLiteral(twin, one))),
  );
  if (literal?.type.kind === "literal") return pascal(String(literal.type.value));
  const unique = own.find((one) => others.every((other) => !hasName(other, one.jsName)));
  return unique ? `With${pascal(unique.jsName)}` : "";
}

function isOtherLiteral(twin: Attribute, one: Attribute): boolean {
  return (
    twin.jsName === one.jsName &&
    twin.type.kind === "literal" &&
    one.type.kind === "literal" &&
    twin.type.value !== one.type.value
  );
}

function hasName(attributes: readonly Attribute[], name: string): boolean {
  return attributes.some((one) => one.jsName === name);
}

function attributesOf(type: TypeRef): readonly Attribute[] {
  if (type.kind !== "object") return [];
  return type.members.flatMap((one) => (one.kind === "attribute" ? [one] : []));
}
