/**
 * Classes that the Worker's own extend: traits. What is optional has a default, and an implementation has in JavaScript the methods that it has in Rust.
 *
 *   abstract class Station<Env> { protected ctx: Context; constructor(ctx: Context, env: Env); ring?(bell: Bell): void | Promise<void> }
 *   --- becomes --->
 *   trait Station { fn new(ctx: Context, env: Env) -> impl Construct<Self>; fn ring(&self, bell: Bell) -> impl Future<Output = impl Finished> { .. } }
 */
import type { ModelInterface } from "../model/api-model.ts";
import type { Argument, Constructor, Member, Operation, Signature } from "../model/api.ts";
import { isEntrypoint } from "../model/entrypoint.ts";
import { memberPath } from "../model/paths.ts";
import { featuresOf, note, siteOf, valueOf, type ClassScope } from "./class-scope.ts";
import { lowerDocs } from "./docs.ts";
import { passingOf, resultBy } from "./functions.ts";
import { verdictOf, type Ledger } from "./ledger.ts";
import { Letters, withSharedLetters } from "./letters.ts";
import { rustFieldName, rustMemberName } from "./names.ts";
import { linked, pageOf } from "./pages.ts";
import type { Codec, PlannedGiven, PlannedMethod, PlannedParameter, PlannedTrait } from "./plan.ts";
import { takePromise } from "./promises.ts";
import { isExperimental, type Lowering, type Site } from "./site.ts";
import { rustKey } from "./type-names.ts";
import { lowerType, optionalOf } from "./types.ts";

export function lowerEntrypoint(
  declaration: ModelInterface,
  lowering: Lowering,
  ledger: Ledger,
): PlannedTrait | undefined {
  const rust = lowering.names.of(declaration.path);
  const value = valueOf(declaration, lowering);
  if (rust === undefined || value === undefined) return undefined;
  const scope: ClassScope = { declaration, lowering, ledger, rust, value };
  ledger.add(declaration.path, "interface", declaration, { status: "bound", rust: rustKey(rust) });
  const letters = new Letters();
  const functions = declaration.members.flatMap((one) => lowerMethods(one, scope, letters));
  const page = pageOf(declaration, lowering);
  const deprecated = declaration.deprecated;
  const [from] = value.imports;
  return {
    kind: "trait",
    jsName: declaration.path,
    rustName: rust.name,
    docs: lowerDocs(declaration.doc, {
      fallback: `A class of the Worker's own that extends ${linked(declaration.path, page)}.`,
      page,
      notes: [],
      experimental: isExperimental(declaration.entries),
    }),
    ...(deprecated !== undefined && { deprecated }),
    features: isExperimental(declaration.entries) ? ["experimental"] : [],
    path: declaration.path,
    base: { specifier: from?.specifier ?? "", name: from?.name ?? value.expression },
    typeParameters: letters.parameters,
    made: declaration.members.flatMap((one) => lowerMade(one, scope)),
    functions,
  };
}

/** Whether an interface only says again what a class has that the Worker's own extend; such a class of the same name. */
export function entrypointOf(
  declaration: ModelInterface,
  { model }: Lowering,
): ModelInterface | undefined {
  if (declaration.hasValue || declaration.members.length === 0) return undefined;
  const name = lastName(declaration.path);
  return model.declarations.find(
    (one): one is ModelInterface =>
      one.kind === "interface" &&
      lastName(one.path) === name &&
      isEntrypoint(one) &&
      declaration.members.every((member) => one.members.some((other) => isSame(member, other))),
  );
}

function lastName(path: string): string {
  return path.replace(/^.*\./, "");
}

function isSame(left: Member, right: Member): boolean {
  return left.kind === "operation" && right.kind === "operation" && left.jsName === right.jsName;
}

/** The rows of such an interface: it is the trait. */
export function noteSaidAgain(
  declaration: ModelInterface,
  entrypoint: ModelInterface,
  lowering: Lowering,
  ledger: Ledger,
): void {
  const rust = lowering.names.of(entrypoint.path);
  if (rust === undefined) return;
  const reason = `said again of \`${entrypoint.path}\`, which is a trait`;
  const add = (path: string, kind: string, item: string): void =>
    ledger.add(path, kind, declaration, { status: "adapted", reason, rust: item });
  add(declaration.path, "interface", rustKey(rust));
  for (const one of declaration.members)
    if (one.kind === "operation")
      add(memberPath(declaration.path, one), "member", `${rustKey(rust)}::${nameOf(one)}`);
}

function nameOf(member: Operation): string {
  return member.facts?.rustName ?? rustMemberName(member.jsName);
}

/** Ledger rows of what is no method are written here, too. */
function lowerMethods(
  member: Member,
  scope: ClassScope,
  letters: Letters,
): readonly PlannedMethod[] {
  if (member.kind === "operation" && !member.static) return lowerMethod(member, scope, letters);
  const path = memberPath(scope.declaration.path, member);
  const isMade = member.kind === "constructor" || ("protected" in member && member.protected);
  const rust = isMade ? `${rustKey(scope.rust)}::new` : rustKey(scope.rust);
  const reason = isMade ? "what `new` is given" : "the trait itself";
  note(scope, path, member, { status: "adapted", reason, rust });
  return [];
}

/** JavaScript calls it: of overloads, which it cannot tell apart, there is the last, which takes all. */
function lowerMethod(
  member: Operation,
  scope: ClassScope,
  letters: Letters,
): readonly PlannedMethod[] {
  const path = memberPath(scope.declaration.path, member);
  const signature = member.signatures.at(-1);
  if (signature === undefined) return [];
  const site = siteOf(scope, member, path, signature.typeParameters);
  const rustName = nameOf(member);
  const parameters = signature.arguments.map((one) => lowerArgument(one, site, letters));
  const codec = lowerAnswer(signature, site, letters);
  const verdict = verdictOf(site, `${rustKey(scope.rust)}::${rustName}`);
  const reason = ["a method of the Worker's own class", verdict.reason ?? ""].filter(Boolean);
  const status = verdict.status === "erased" ? "erased" : "adapted";
  note(scope, path, member, { ...verdict, status, reason: reason.reverse().join("; ") });
  const doc = signature.doc ?? member.doc;
  const method: PlannedMethod = {
    kind: "method",
    jsName: member.jsName,
    rustName,
    docs: lowerDocs(doc, {
      fallback: `The handler ${linked(`${lastName(scope.declaration.path)}.${member.jsName}`, pageOf(scope.declaration, scope.lowering, member))}.`,
      params: signature.arguments.map((one) => one.jsName),
      erasures: site.erasures,
      experimental: isExperimental(member.entries),
    }),
    features: featuresOf(member.entries, scope),
    path,
    parameters,
    returns: { codec, by: resultBy(codec), when: "later", fallible: true },
    required: !member.optional,
  };
  return [method];
}

/** What JavaScript calls it with comes like a result. */
function lowerArgument(argument: Argument, site: Site, letters: Letters): PlannedParameter {
  const given = lowerType(argument.type, {
    ...site,
    position: "return",
    flow: "out",
    path: `${site.path}(${argument.jsName})`,
    naming: `${site.naming} ${argument.jsName}`,
  });
  const valued = withSharedLetters(given, "FromJs", letters);
  const codec = argument.optional ? optionalOf(valued, "undefined") : valued;
  const rustName = rustFieldName(argument.jsName);
  return { rustName, jsName: argument.jsName, codec, passing: passingOf(codec) };
}

function lowerAnswer(signature: Signature, site: Site, letters: Letters): Codec {
  const { inner } = takePromise(signature.returns, site);
  const codec = lowerType(inner, {
    ...site,
    position: "nested",
    flow: "in",
    naming: `${site.naming} Result`,
  });
  return withSharedLetters(codec, "IntoJs", letters);
}

/** The platform's constructor; what is of a type parameter's type is the user's to declare: the environment. */
function lowerMade(member: Member, scope: ClassScope): readonly PlannedGiven[] {
  if (member.kind !== "constructor") return [];
  const [signature] = member.signatures;
  return (signature?.arguments ?? []).map((one) => ({
    rustName: rustFieldName(one.jsName),
    codec:
      one.type.kind === "parameter"
        ? { kind: "environment" }
        : lowerType(one.type, madeSite(member, one, scope)),
  }));
}

function madeSite(member: Constructor, argument: Argument, scope: ClassScope): Site {
  const path = `${memberPath(scope.declaration.path, member)}(${argument.jsName})`;
  return { ...siteOf(scope, member, path, []), position: "return", flow: "out" };
}
