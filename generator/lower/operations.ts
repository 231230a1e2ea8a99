/**
 * Operations and constructors: each signature by overloads.ts and functions.ts.
 *
 *   static json(any: any, init?: ResponseInit): Response  -> Response::json_static(..), as an instance has `json`, too
 *   constructor(init?: HeadersInit)                       -> Headers::new(), Headers::new_with(init)
 */
import type { Constructor, Operation, Signature } from "../model/api.ts";
import { memberPath } from "../model/paths.ts";
import { featuresOf, note, siteOf, type ClassScope } from "./class-scope.ts";
import { lowerFunction, representative, type Callee } from "./functions.ts";
import { verdictOf } from "./ledger.ts";
import { rustMemberName } from "./names.ts";
import { separateOverloads } from "./overloads.ts";
import { pageOf } from "./pages.ts";
import type { PlannedFunction, PlannedShim } from "./plan.ts";
import { isOwnStep } from "./symbols.ts";
import { declaredText } from "./ts-text.ts";
import { rustKey } from "./type-names.ts";

export function lowerOperation(member: Operation, scope: ClassScope): readonly PlannedFunction[] {
  const path = memberPath(scope.declaration.path, member);
  if (member.optional) {
    const reason = `optional method: nothing says which objects have it (\`${path}\`)`;
    note(scope, path, member, { status: "erased", reason });
    return [];
  }
  if (isOwnStep(member, scope)) {
    const reason = `a step of its iterator's`;
    note(scope, path, member, { status: "adapted", reason, rust: rustKey(scope.rust) });
    return [];
  }
  if (member.static && scope.value === undefined) {
    note(scope, path, member, {
      status: "skipped",
      reason: `static of a class that is no value at run time (\`${path}\`)`,
    });
    return [];
  }
  const callee: Callee = member.static
    ? { kind: "call", callee: `${scope.value?.expression ?? ""}.${member.jsName}` }
    : {
        kind: "method",
        receiver: declaredText(scope.declaration, scope.lowering),
        jsName: member.jsName,
      };
  const rustName =
    member.facts?.rustName ??
    (isShadowedStatic(member, scope)
      ? `${rustMemberName(member.jsName)}_static`
      : rustMemberName(member.jsName));
  return lowerSignatures(
    {
      member,
      signatures: member.signatures,
      path,
      rustName,
      callee,
      imports: member.static ? (scope.value?.imports ?? []) : [],
    },
    scope,
  );
}

/** A static and a method of one name exist in real inputs (`Response.json`); one inherent impl cannot hold two. */
function isShadowedStatic(member: Operation, scope: ClassScope): boolean {
  return (
    member.static &&
    scope.declaration.members.some(
      (other) => other.kind === "operation" && !other.static && other.jsName === member.jsName,
    )
  );
}

interface Overloaded {
  readonly member: Operation | Constructor;
  readonly signatures: readonly Signature[];
  readonly path: string;
  readonly rustName: string;
  readonly callee: Callee;
  readonly imports: PlannedShim["imports"];
}

export function lowerSignatures(group: Overloaded, scope: ClassScope): readonly PlannedFunction[] {
  const variants = separateOverloads(group.signatures);
  const functions: PlannedFunction[] = [];
  const found = {
    erasures: [] as string[],
    adaptations: [] as string[],
    declaredUntyped: [] as string[],
  };
  for (const variant of variants) {
    const signature = withMemberDoc(variant.signature, group.member);
    const site = siteOf(scope, group.member, group.path, signature.typeParameters);
    const features = featuresOf(
      signature.entries.length > 0 ? signature.entries : group.member.entries,
      scope,
    );
    functions.push(
      ...lowerFunction({
        site,
        path: group.path,
        jsName: "jsName" in group.member ? group.member.jsName : "new",
        rustName: group.rustName,
        variant: { ...variant, signature },
        callee: group.callee,
        imports: group.imports,
        page: pageOf(scope.declaration, scope.lowering, group.member),
        features,
        infallible: group.member.facts?.infallible === true,
      }),
    );
    found.erasures.push(...site.erasures);
    found.adaptations.push(...site.adaptations);
    found.declaredUntyped.push(...site.declaredUntyped);
  }
  const rust = `${rustKey(scope.rust)}::${representative(functions)?.rustName ?? group.rustName}`;
  note(scope, group.path, group.member, verdictOf(found, rust));
  return functions;
}

/** Deprecation and docs of the whole member hold for a signature that has none. */
function withMemberDoc(signature: Signature, member: Operation | Constructor): Signature {
  const doc = signature.doc ?? member.doc;
  const deprecated = signature.deprecated ?? member.deprecated;
  return {
    ...signature,
    ...(doc !== undefined && { doc }),
    ...(deprecated !== undefined && { deprecated }),
  };
}

export function lowerConstructor(
  member: Constructor,
  scope: ClassScope,
): readonly PlannedFunction[] {
  const path = memberPath(scope.declaration.path, member);
  if (scope.value === undefined || scope.declaration.abstract) {
    note(scope, path, member, {
      status: "skipped",
      reason: `constructor of a class that cannot be constructed at run time (\`${scope.declaration.path}\`)`,
    });
    return [];
  }
  const callee: Callee = { kind: "construct", callee: scope.value.expression };
  return lowerSignatures(
    {
      member,
      signatures: member.signatures,
      path,
      rustName: "new",
      callee,
      imports: scope.value.imports,
    },
    scope,
  );
}
