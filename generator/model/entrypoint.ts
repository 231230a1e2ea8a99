/**
 * Classes that a user's own extend, and whose methods the platform calls.
 *
 *   abstract class Station { protected ctx: Context; constructor(ctx: Context, env: Env); ring?(bell: Bell): void }
 *
 * Nobody makes one or calls one from outside: it is abstract, and what its constructor was given only subclasses see.
 */
import type { Interface, Member } from "./api.ts";

export function isEntrypoint({ abstract, members }: Interface): boolean {
  const given = members.flatMap((one) =>
    one.kind === "constructor" ? one.signatures.flatMap((each) => each.arguments) : [],
  );
  const kept = members.filter((one) => one.kind === "attribute" && isProtected(one));
  const isGiven = (name: string): boolean => given.some((one) => one.jsName === name);
  return abstract && kept.length > 0 && kept.every((one) => "jsName" in one && isGiven(one.jsName));
}

export function isProtected(member: Member): boolean {
  return "protected" in member && member.protected === true;
}
