/**
 * What JavaScript awaits though it is no promise: it has `then`. Rust awaits it, too.
 *
 *   interface Delivery { then(handler: (suitcase: Suitcase) => void): void; catch(handler: Function): void }
 *   --- becomes --->
 *   impl IntoFuture for Delivery, and for &Delivery: `delivery.await` gives Result<Suitcase>
 *
 * `catch` and `finally` are what one writes around an `.await`.
 */
import type { Member, Operation } from "../model/api.ts";
import { memberPath } from "../model/paths.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { featuresOf, note, siteOf, type ClassScope } from "./class-scope.ts";
import type { Codec, PlannedClass } from "./plan.ts";
import { rustKey } from "./type-names.ts";
import { lowerType } from "./types.ts";

const CHAINED: ReadonlySet<string> = new Set(["then", "catch", "finally"]);

/** The members of an object with `then` that awaiting it stands for. */
export function isChained(member: Member, { declaration }: ClassScope): boolean {
  return (
    member.kind === "operation" &&
    !member.static &&
    CHAINED.has(member.jsName) &&
    thenOf(declaration.members) !== undefined
  );
}

export function noteChained(member: Member, scope: ClassScope): readonly [] {
  note(scope, memberPath(scope.declaration.path, member), member, {
    status: "adapted",
    reason: "`.await` does it",
    rust: rustKey(scope.rust),
  });
  return [];
}

export function awaitedOf(scope: ClassScope): Pick<PlannedClass, "awaits"> {
  const then = thenOf(scope.declaration.members);
  if (then === undefined) return {};
  const path = memberPath(scope.declaration.path, then);
  const site = { ...siteOf(scope, then, path, []), position: "return", flow: "out" } as const;
  const type = givenTo(then);
  const codec = type === undefined ? UNTYPED : lowerType(type, site);
  const of = isPlain(codec) ? codec : UNTYPED;
  return { awaits: { of, features: featuresOf(then.entries, scope) } };
}

const UNTYPED: Codec = { kind: "untyped", ts: "unknown" };

/** What every value that crosses by itself can be read as. */
function isPlain({ kind }: Codec): boolean {
  return kind === "handle" || kind === "text" || kind === "number" || kind === "boolean";
}

/** By what it takes, as JavaScript sees it: a function. */
function thenOf(members: readonly Member[]): Operation | undefined {
  const isThen = (one: Member): one is Operation =>
    one.kind === "operation" && one.jsName === "then" && !one.static && !one.optional;
  return members.find(isThen);
}

/** Of `then(handler: (value: T) => ..)` the `T`. */
function givenTo({ signatures }: Operation): TypeRef | undefined {
  const [handler] = signatures[0]?.arguments ?? [];
  const type = handler?.type;
  const arms = type?.kind === "union" ? type.of : type === undefined ? [] : [type];
  const called = arms.find((one) => one.kind === "function");
  return called?.kind === "function" ? called.signature.arguments[0]?.type : undefined;
}
