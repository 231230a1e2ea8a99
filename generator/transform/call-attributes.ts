/**
 * Makes methods of the attributes of an object that hold a function: nobody sets them, and who reads one calls it.
 *
 *   interface Step { sleep: (name: string, duration: number) => Promise<void>; … }
 *   --- becomes --->
 *   interface Step { sleep(name: string, duration: number): Promise<void>; … }
 */
import type { Interface, Member } from "../model/api.ts";
import type { Shape } from "../model/api-model.ts";

export function callAttributes(declaration: Interface, shape: Shape): readonly Member[] {
  return shape === "object" ? declaration.members.map(methodOf) : declaration.members;
}

function methodOf(member: Member): Member {
  if (member.kind !== "attribute" || member.optional || member.type.kind !== "function")
    return member;
  const { type, readonly: _, ...others } = member;
  return { ...others, kind: "operation", signatures: [type.signature] };
}
