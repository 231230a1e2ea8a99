/**
 * Alternatives that the model has made one object of, as they are declared: what the model says of them holds for Rust, but not each of its values is one of
 * TypeScript's.
 *
 *   type R2Objects = { objects: R2Object[] } & ({ truncated: true; cursor: string } | { truncated: false })
 *   border?: { color: string; width: number } | { color: string; top: number }
 */
import type {
  ApiModel,
  ModelDeclaration,
  ModelInterface,
} from "../../../generator/model/api-model.ts";
import type { Alias, Declaration, Member } from "../../../generator/model/api.ts";
import type { TypeRef } from "../../../generator/model/type-ref.ts";
import { visitTypes } from "../../../generator/model/walk.ts";
import type { ParsedInputs } from "../../../generator/parse-inputs.ts";

export type Raw = Pick<Alias, "type" | "typeParameters">;

export function rawTypes({ inputs }: ParsedInputs, model: ApiModel): ReadonlyMap<string, Raw> {
  const found = new Map<string, Raw>();
  const declarations = inputs.dts.flatMap((each) => each.declarations);
  const written = writtenArms(declarations);
  for (const { path, members } of model.declarations.filter(isAnonymous)) {
    const [first] = members;
    const type = first && written.get(placeOf(first));
    if (type !== undefined) found.set(path, { type, typeParameters: [] });
  }
  for (const one of declarations) {
    // The experimental entry, which comes last, has the most.
    if (one.kind !== "alias") continue;
    const known = model.byPath.get(one.path);
    const isMerged = known?.kind === "interface" && known.shape === "dictionary";
    if (isMerged && isPlain(one.type) && hasArms(one.type)) found.set(one.path, one);
  }
  return found;
}

function isAnonymous(one: ModelDeclaration): one is ModelInterface {
  return one.kind === "interface" && one.anonymous && one.shape === "dictionary";
}

/** Alternatives that stand in the middle of another type, by the place of their first member. */
function writtenArms(declarations: readonly Declaration[]): ReadonlyMap<string, TypeRef> {
  const found = new Map<string, TypeRef>();
  for (const one of declarations) {
    visitTypes(one, (type) => {
      const [arm] = type.kind === "union" && isPlain(type) && hasArms(type) ? type.of : [];
      const [first] = arm?.kind === "object" ? arm.members : [];
      if (first !== undefined) found.set(placeOf(first), type);
    });
  }
  return found;
}

function placeOf({ origins: [origin] }: Member): string {
  return origin === undefined ? "" : [origin.file, origin.line, origin.column].join(":");
}

/** Nothing that would have to be computed. */
function isPlain(type: TypeRef): boolean {
  switch (type.kind) {
    case "object":
      return true;
    case "reference":
      return !type.builtin;
    case "union":
    case "intersection":
      return type.of.every(isPlain);
    default:
      return false;
  }
}

function hasArms(type: TypeRef): boolean {
  if (type.kind === "union") return type.of.filter((one) => one.kind === "object").length > 1;
  return type.kind === "intersection" && type.of.some(hasArms);
}
