/** Enumerations and their values; a member without one counts on from the member before it, declared or not. */
import { ts } from "ts-morph";
import type { Enumeration } from "../model/api.ts";
import { documentedBy, type DtsContext } from "./dts-context.ts";

type EnumValue = Enumeration["values"][number];

export function parseEnumeration(
  context: DtsContext,
  path: string,
  nodes: readonly ts.EnumDeclaration[],
): Enumeration {
  return {
    kind: "enumeration",
    path,
    values: nodes.flatMap((node) => enumValues(context, node)),
    ...documentedBy(context, nodes),
  };
}

/** The value of `Colour.Red`. */
export function enumValue(context: DtsContext, member: ts.EnumMember): string | number | undefined {
  const at = member.parent.members.indexOf(member);
  return enumValues(context, member.parent)[at]?.value;
}

/** The checker has no value for a plain member of an ambient enum, because only its implementation could tell; all compilers count. */
function enumValues(context: DtsContext, node: ts.EnumDeclaration): readonly EnumValue[] {
  let next = 0;
  return node.members.map((member) => {
    const value = context.checker.getConstantValue(member) ?? next;
    next = typeof value === "number" ? value + 1 : next;
    return { jsName: nameOf(member), value };
  });
}

function nameOf({ name }: ts.EnumMember): string {
  return ts.isComputedPropertyName(name) ? name.getText() : name.text;
}
