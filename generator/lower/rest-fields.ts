/**
 * Members of a dictionary that its declaration does not name.
 *
 *   interface Options { limit?: number; [key: string]: unknown }
 *   --- becomes --->
 *   struct Options { limit: Option<f64>, extra: HashMap<String, Js> }, as a builder with `extra(name, value)`
 *
 * TypeScript has the named members' types among those of the others, whether the others can have them or not: types that are declared are taken out again.
 */
import type { ApiModel, ModelInterface } from "../model/api-model.ts";
import type { Attribute, IndexSignature } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { typeText } from "../model/type-text.ts";
import { lowerDocs } from "./docs.ts";
import type { PlannedField } from "./plan.ts";
import type { Site } from "./site.ts";
import { lowerType, substitute } from "./types.ts";

interface Rest {
  readonly member: IndexSignature;
  /** Which declaration says it: the dictionary itself, or one that it extends. */
  readonly owner: ModelInterface;
}

/** The index signature that holds for a dictionary: its own, or a parent's. */
export function restOf(
  declaration: ModelInterface,
  model: ApiModel,
  seen: readonly string[] = [],
): Rest | undefined {
  const own = declaration.members.find((one) => one.kind === "index");
  if (own !== undefined) return { member: own, owner: declaration };
  for (const parent of declaration.extends) {
    if (parent.kind !== "reference" || seen.includes(parent.path)) continue;
    const declared = model.byPath.get(parent.path);
    if (declared?.kind !== "interface") continue;
    const found = restOf(declared, model, [...seen, declaration.path]);
    if (found === undefined) continue;
    const value = substitute(found.member.value, declared.typeParameters, parent.arguments);
    return { ...found, member: { ...found.member, value } };
  }
  return undefined;
}

export function lowerRestField(
  member: IndexSignature,
  named: readonly Attribute[],
  site: Site,
): PlannedField {
  const record: TypeRef = { kind: "record", key: member.key, value: unnamed(member.value, named) };
  const rustName = member.facts?.rustName ?? "extra";
  return {
    jsName: rustName,
    rustName,
    docs: lowerDocs(member.doc, {
      fallback: "Members that have no name of their own here.",
      erasures: site.erasures,
    }),
    features: [],
    path: site.path,
    codec: lowerType(record, site),
    required: false,
    experimental: false,
    rest: true,
  };
}

/** Without `undefined`, which says that a member may be absent, and without what only the named members are. */
function unnamed(value: TypeRef, named: readonly Attribute[]): TypeRef {
  if (value.kind !== "union") return value;
  const taken = new Set(named.map((one) => typeText(one.type)));
  const present = value.of.filter((one) => !isUndefined(one));
  const rest = present.filter((one) => one.kind !== "reference" || !taken.has(typeText(one)));
  const [only, ...others] = rest.length > 0 ? rest : present;
  if (only === undefined) return value;
  return others.length === 0 ? only : { kind: "union", of: [only, ...others] };
}

function isUndefined(type: TypeRef): boolean {
  return type.kind === "primitive" && type.name === "undefined";
}
