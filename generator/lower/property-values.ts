/**
 * What a property can hold, as far as it tells objects apart.
 *
 *   type: "text" | "json"   -> text "text", text "json"
 *   content: string | P[]   -> text, list
 *   value: unknown          -> undefined: anything
 */
import type { TypeRef } from "../model/type-ref.ts";
import { isPlainBuffer } from "./builtins.ts";
import type { ArmShape } from "./plan.ts";
import type { Lowering } from "./site.ts";
import { substitute } from "./types.ts";

type Kind = "text" | "number" | "boolean" | "bigint" | "list" | "object" | "nothing";

export interface Value {
  readonly kind: Kind;
  readonly literal?: string | number | boolean;
}

export type Values = readonly Value[] | undefined;

/** Aliases are seen through so many times. */
const DEPTH = 8;

export function valuesOf(type: TypeRef, lowering: Lowering, depth = DEPTH): Values {
  switch (type.kind) {
    case "literal":
      return [{ kind: LITERAL_KINDS[typeof type.value] ?? "object", literal: type.value }];
    case "primitive":
      return primitiveValues(type.name);
    case "template":
      return [{ kind: "text" }];
    case "sequence":
    case "tuple":
      return [{ kind: "list" }];
    case "record":
    case "object":
      return [{ kind: "object" }];
    case "union": {
      const parts = type.of.map((one) => valuesOf(one, lowering, depth));
      return parts.includes(undefined) ? undefined : parts.flatMap((one) => one ?? []);
    }
    case "reference":
      return referenceValues(type, lowering, depth);
    default:
      return undefined;
  }
}

const LITERAL_KINDS: Readonly<Record<string, Kind>> = {
  string: "text",
  number: "number",
  boolean: "boolean",
};

function primitiveValues(name: (TypeRef & { kind: "primitive" })["name"]): Values {
  switch (name) {
    case "string":
      return [{ kind: "text" }];
    case "number":
    case "boolean":
    case "bigint":
    case "object":
      return [{ kind: name }];
    case "null":
    case "undefined":
      return [{ kind: "nothing" }];
    default:
      return undefined;
  }
}

function referenceValues(
  type: TypeRef & { kind: "reference" },
  lowering: Lowering,
  depth: number,
): Values {
  if (type.builtin) {
    if (type.path === "Array" || type.path === "ReadonlyArray") return [{ kind: "list" }];
    return isPlainBuffer(type) || type.path === "Date" ? [{ kind: "object" }] : undefined;
  }
  const declared = lowering.model.byPath.get(type.path);
  if (declared?.kind === "interface") return [{ kind: "object" }];
  if (declared?.kind === "enumeration")
    return declared.values.map(({ value }) => ({
      kind: typeof value === "string" ? "text" : "number",
      literal: value,
    }));
  if (declared?.kind !== "alias" || depth === 0) return undefined;
  const target = substitute(declared.type, declared.typeParameters, type.arguments);
  return valuesOf(target, lowering, depth - 1);
}

/** Whether one value can be both. */
export function canMeet(left: Values, right: Values): boolean {
  if (left === undefined || right === undefined) return true;
  return left.some((one) => right.some((other) => isOne(one, other)));
}

function isOne(one: Value, other: Value): boolean {
  if (one.kind !== other.kind) return false;
  return one.literal === undefined || other.literal === undefined || one.literal === other.literal;
}

/** What a property must be to have one of the values. */
export function shapeOfValues(values: Values): ArmShape {
  const [first, ...others] = values ?? [];
  if (values === undefined || first === undefined) return { kind: "any" };
  const literals = values.flatMap((one) => one.literal ?? []);
  if (literals.length === values.length) return { kind: "literal", values: literals };
  if (others.some((one) => one.kind !== first.kind)) return { kind: "any" };
  switch (first.kind) {
    case "list":
      return { kind: "list", of: { kind: "any" } };
    case "object":
      return { kind: "object", keys: [] };
    case "nothing":
      return { kind: "any" };
    default:
      return { kind: first.kind };
  }
}
