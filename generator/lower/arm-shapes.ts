/**
 * How the arms of a union are told apart: the tests, in the order in which they are tried.
 *
 *   "auto" | string | Blob | Options | string[]  -> "auto"; any text; a Blob by its class; an array; then any object
 *
 * Texts with known values come before any text, children of a class before it, lists whose items say what they are before other lists.
 */
import type { ModelInterface } from "../model/api-model.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { valueOf } from "./class-scope.ts";
import { objectArm, testObjects, type ObjectArm } from "./object-arms.ts";
import type { ArmShape, ArmTest, Codec, PlannedArm } from "./plan.ts";
import type { Lowering } from "./site.ts";
import { substitute } from "./types.ts";

/** An arm with what it was declared as. */
export interface DeclaredArm extends PlannedArm {
  readonly type: TypeRef;
}

export function testsOf(arms: readonly DeclaredArm[], lowering: Lowering): readonly ArmTest[] {
  const plain: (ArmTest & { readonly rank: number })[] = [];
  const objects: ObjectArm[] = [];
  const lists = arms.filter((one) => one.codec.kind === "list").length;
  const texts = arms.filter((one) => one.codec.kind === "enum" || one.codec.kind === "text").length;
  for (const [arm, one] of arms.entries()) {
    const declared = declarationOf(one.type, lowering);
    const shape = shapeOf(one, { lists, texts, declared, lowering });
    if (shape === undefined) objects.push(objectOf(arm, declared, lowering));
    else plain.push({ arm, shape, rank: rankOf(shape, declared, lowering) });
  }
  const before = plain.sort((left, right) => left.rank - right.rank);
  const isLast = (shape: ArmShape): boolean => shape.kind === "any";
  return [
    ...before.filter((one) => !isLast(one.shape)),
    ...testObjects(objects),
    ...before.filter((one) => isLast(one.shape)),
  ].map(({ arm, shape }) => ({ arm, shape }));
}

interface Beside {
  readonly lists: number;
  readonly texts: number;
  readonly declared: ModelInterface | undefined;
  readonly lowering: Lowering;
}

/** Undefined: an object, by its properties. */
function shapeOf(
  arm: PlannedArm,
  { lists, texts, declared, lowering }: Beside,
): ArmShape | undefined {
  const { codec, literal } = arm;
  if (literal !== undefined) return { kind: "literal", values: [literal] };
  switch (codec.kind) {
    case "enum":
      return texts > 1 ? enumShape(codec, lowering) : { kind: "text" };
    case "list":
      if (codec.js !== undefined && codec.js !== "Iterator")
        return { kind: "instance", of: codec.js };
      return { kind: "list", of: lists > 1 ? itemShape(codec.of) : { kind: "any" } };
    case "handle": {
      const value = declared && valueOf(declared, lowering);
      const isGlobal = value !== undefined && value.imports.length === 0;
      return isGlobal ? { kind: "instance", of: value.expression } : undefined;
    }
    case "map":
      return codec.js === "Map" ? { kind: "map" } : undefined;
    case "struct":
      return undefined;
    default:
      return itemShape(codec);
  }
}

/** What a value by itself shows. */
function itemShape(codec: Codec): ArmShape {
  switch (codec.kind) {
    case "text":
    case "enum":
      return { kind: "text" };
    case "number":
    case "time":
      return { kind: "number" };
    case "boolean":
    case "bigint":
    case "bytes":
    case "date":
      return { kind: codec.kind };
    case "list":
      return { kind: "list", of: itemShape(codec.of) };
    case "tuple":
      return { kind: "list", of: { kind: "any" } };
    case "struct":
    case "handle":
    case "map":
      return { kind: "object", keys: [] };
    default:
      return { kind: "any" };
  }
}

function enumShape(codec: Codec & { kind: "enum" }, lowering: Lowering): ArmShape {
  const made = lowering.made.get(`${codec.rust.module}::${codec.rust.name}`);
  if (made?.kind !== "enum") return { kind: "text" };
  return { kind: "literal", values: made.variants.map((one) => one.value) };
}

/** Literals, then what has a type of its own in the language, then classes from the youngest on. */
function rankOf(shape: ArmShape, declared: ModelInterface | undefined, lowering: Lowering): number {
  switch (shape.kind) {
    case "literal":
      return 0;
    case "instance":
      return 1000 - depthOf(declared, lowering);
    case "list":
      return shape.of.kind === "any" ? 501 : 500;
    default:
      return 1;
  }
}

function depthOf(declared: ModelInterface | undefined, lowering: Lowering): number {
  const [parent] = declared?.extends ?? [];
  if (parent === undefined) return 0;
  return 1 + depthOf(declarationOf(parent, lowering), lowering);
}

/** A record can have any key, and must have none. */
function objectOf(
  arm: number,
  declared: ModelInterface | undefined,
  lowering: Lowering,
): ObjectArm {
  if (declared !== undefined) return objectArm(arm, declared, lowering);
  return { arm, required: new Map(), optional: new Map() };
}

function declarationOf(type: TypeRef, lowering: Lowering): ModelInterface | undefined {
  if (type.kind !== "reference" || type.builtin) return undefined;
  const declared = lowering.model.byPath.get(type.path);
  if (declared?.kind === "interface") return declared;
  if (declared?.kind !== "alias") return undefined;
  return declarationOf(
    substitute(declared.type, declared.typeParameters, type.arguments),
    lowering,
  );
}
