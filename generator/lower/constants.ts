/**
 * Constants: a value that can never be another needs no crossing.
 *
 *   const unsigned short STOP = 0;  -> pub const STOP: u32 = 0;
 *   const long long NEVER = -1;     -> pub const NEVER: i32 = -1;
 *   static readonly STOP: 0;        -> pub const STOP: u32 = 0;
 */
import type { Constant, Member } from "../model/api.ts";
import { memberPath } from "../model/paths.ts";
import { featuresOf, note, type ClassScope } from "./class-scope.ts";
import { lowerDocs } from "./docs.ts";
import type { PlannedConstant } from "./plan.ts";
import { rustKey } from "./type-names.ts";

/** TypeScript has no other way to say a constant of a class than a static of one value. */
export function asConstant(member: Member): Member {
  if (member.kind !== "attribute" || !member.static || !member.readonly) return member;
  if (member.optional || member.type.kind !== "literal") return member;
  const { static: _, readonly: __, optional: ___, ...said } = member;
  return { ...said, kind: "constant", value: member.type.value } satisfies Constant;
}

export function lowerConstant(member: Member, scope: ClassScope): readonly PlannedConstant[] {
  if (member.kind !== "constant") return [];
  const path = memberPath(scope.declaration.path, member);
  const { jsName, doc, value, deprecated } = member;
  if (value === undefined) {
    const reason = `constant: no input gives its value (\`${path}\`)`;
    note(scope, path, member, { status: "erased", reason });
    return [];
  }
  const rustName = constantName(jsName);
  note(scope, path, member, { status: "bound", rust: `${rustKey(scope.rust)}::${rustName}` });
  return [
    {
      kind: "constant",
      jsName,
      rustName,
      docs: lowerDocs(doc, { fallback: `The constant \`${jsName}\`.` }),
      ...(deprecated !== undefined && { deprecated }),
      features: featuresOf(member.entries, scope),
      path,
      ...constantValue(value),
    },
  ];
}

function constantName(jsName: string): string {
  const name = jsName.replace(/[^\p{L}\p{N}]+/gu, "_").toUpperCase();
  return /^\p{L}/u.test(name) ? name : `N${name}`;
}

type ConstantValue = Pick<PlannedConstant, "rust" | "value">;

function constantValue(value: string | number | boolean): ConstantValue {
  switch (typeof value) {
    case "string":
      return { rust: "&'static str", value: JSON.stringify(value) };
    case "boolean":
      return { rust: "bool", value: String(value) };
    default:
      return numberValue(value);
  }
}

function numberValue(value: number): ConstantValue {
  if (Number.isInteger(value)) {
    if (value >= 0 && value < 2 ** 32) return { rust: "u32", value: String(value) };
    if (value >= -(2 ** 31) && value < 0) return { rust: "i32", value: String(value) };
  }
  if (Number.isNaN(value)) return { rust: "f64", value: "f64::NAN" };
  if (!Number.isFinite(value))
    return { rust: "f64", value: value > 0 ? "f64::INFINITY" : "f64::NEG_INFINITY" };
  const text = String(value);
  return { rust: "f64", value: /[.e]/.test(text) ? text : `${text}.0` };
}
