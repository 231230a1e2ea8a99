/**
 * Members of dictionaries that can only be one value: nobody sets them or asks what they are.
 *
 *   interface FunctionTool { type: "function"; name: string }
 *   --- becomes --->
 *   struct FunctionTool { name }, which is `{ type: "function", name }` in JavaScript
 *
 * One that may be left out is a choice, and stays.
 */
import type { ModelInterface } from "../model/api-model.ts";
import { memberPath } from "../model/paths.ts";
import type { Inherited } from "./inherited-attributes.ts";
import type { FixedMember } from "./plan.ts";
import { isExperimental } from "./site.ts";

export interface FixedAttribute extends Inherited {
  readonly fixed: FixedMember;
}

/** Undefined: it can have different values. */
export function fixedAttribute(
  { attribute, owner }: Inherited,
  declaration: ModelInterface,
): FixedAttribute | undefined {
  if (attribute.optional || attribute.type.kind !== "literal") return undefined;
  // Only some Workers have it.
  if (isExperimental(attribute.entries) && !isExperimental(declaration.entries)) return undefined;
  const path = memberPath(declaration.path, attribute);
  const fixed = { jsName: attribute.jsName, path, value: attribute.type.value };
  return { attribute, owner, fixed };
}

/** What is said of them in the docs of the struct. */
export function fixedDocs(fixed: readonly FixedAttribute[]): readonly string[] {
  const list = fixed.map(
    ({ fixed: { jsName, value } }) => `\`${jsName}\` is always \`${JSON.stringify(value)}\``,
  );
  if (list.length === 0) return [];
  const last = list.slice(-1);
  const text = [list.slice(0, -1).join(", "), ...last].filter((one) => one !== "").join(" and ");
  const said = fixed.flatMap(({ attribute: { jsName, doc } }) =>
    doc === undefined || doc.text.trim() === "" ? [] : [`- \`${jsName}\`: ${inLine(doc.text)}`],
  );
  return ["", `In JavaScript, ${text}.`, ...(said.length === 0 ? [] : ["", ...said])];
}

/** A comment as an item of a list. */
function inLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}
