/**
 * Classes that a user's own extend, and whose methods the platform calls.
 *
 *   abstract class Station { protected ctx: Context; constructor(ctx: Context, env: Env); ring?(bell: Bell): void }
 *
 * Nobody makes one or calls one from outside: it is abstract, and what its constructor was given only subclasses see.
 */
import type { Interface, Member } from "./api.ts";

export function isEntrypoint(one: Interface): boolean {
  return (
    one.abstract &&
    one.members.some((member) => member.kind === "constructor") &&
    one.members.some((member) => member.kind === "attribute" && isProtected(member))
  );
}

export function isProtected(member: Member): boolean {
  return "protected" in member && member.protected === true;
}
