/** One case in one variant: what is asked of the harness, and whether what it says is right. */
import type { Signature, TypeParameter } from "../../generator/model/api.ts";
import { canonical, jsonText, type Json } from "./canonical.ts";
import { alternativesIn, make } from "./declared/make.ts";
import { argumentsMismatch, isOrExtends, setMismatch } from "./declared/match.ts";
import {
  genericsOf,
  instanceOf,
  instantiate,
  type Declared,
  type Scope,
} from "./declared/scope.ts";
import { specialsOf } from "./declared/special.ts";
import type { Target } from "./declared/targets.ts";
import { tsText } from "./declared/ts-text.ts";
import type { Printed } from "./print/program.ts";
import type { Case } from "./rust/crate.ts";
import type { Tree } from "./tree.ts";
import { UNDEFINED } from "./tree.ts";
import { FULL } from "./values.ts";
import type { Outcome, Run } from "./worker/run.ts";

export interface Trial {
  readonly case: Case;
  readonly target: Target;
  readonly variant: number;
  readonly scope: Scope;
}

export function trialsOf(
  one: Case,
  target: Target,
  variants: number,
  declared: Declared,
): readonly Trial[] {
  return Array.from({ length: variants }, (_, variant) => {
    const scope = scopeOf(target, variant, declared);
    const isSet = one.planned.shim.call.kind === "set";
    const signatures = target.signatures.map((each) => instantiate(each, target, scope.generic));
    const special = specialsOf(signatures, isSet, scope);
    return { case: one, target, variant, scope: { ...scope, special } };
  });
}

function scopeOf(target: Target, variant: number, declared: Declared): Scope {
  const { owner } = target;
  const generics = genericsOf(parametersOf(target), declared);
  const generic = generics[variant % generics.length] ?? 2;
  return {
    ...declared,
    variant,
    generic,
    special: {},
    isErased: declared.erased.has(target.path),
    lends: false,
    given: [],
    ...(owner !== undefined && {
      self: {
        kind: "reference",
        path: owner.path,
        builtin: false,
        arguments: owner.typeParameters.map((one) => instanceOf(one, generic)),
      },
    }),
  };
}

function parametersOf({ owner, signatures }: Target): readonly TypeParameter[] {
  return [...(owner?.typeParameters ?? []), ...signatures.flatMap((one) => one.typeParameters)];
}

export function runOf({ case: { number }, target, variant, scope }: Trial, value: Tree): Run {
  return {
    case: number,
    variant,
    generic: scope.generic,
    special: scope.special,
    answer: { by: "return", value },
    ...(target.kind === "read" && { variable: `${target.on}.${target.name}` }),
  };
}

/** Says which signature was called, or what is wrong with the call. */
export function signatureOf(
  trial: Trial,
  outcome: Outcome,
): { readonly signature: Signature; readonly plain: Signature } | string {
  const { target, scope } = trial;
  if (outcome.failure !== undefined) return outcome.failure;
  if (target.kind === "read") return pair(target.signatures[0], target, scope);
  const [recorded] = outcome.recorded;
  if (recorded === undefined) return `nothing was called; Rust told ${outcome.told ?? "nothing"}`;
  const wanted = kindOf(trial);
  if (recorded.kind !== wanted || recorded.on !== target.on || recorded.name !== target.name) {
    return `${wanted} of ${target.on} ${target.name} is wanted, there was ${recorded.kind} of ${recorded.on} ${recorded.name}`;
  }
  if (target.kind === "attribute") return attribute(trial, recorded.arguments);
  const complaints: string[] = [];
  for (const plain of target.signatures) {
    const signature = instantiate(plain, target, scope.generic);
    const given = positions(trial);
    scope.given.length = 0;
    const wrong = argumentsMismatch(signature, recorded.arguments, (one) => given.has(one), scope);
    if (wrong === undefined) return { signature, plain };
    complaints.push(wrong);
  }
  return complaints.join("\n  or ");
}

function attribute(
  { target, scope, case: { planned } }: Trial,
  given: readonly Tree[],
): ReturnType<typeof signatureOf> {
  const found = pair(target.signatures[0], target, scope);
  if (typeof found === "string" || planned.shim.call.kind !== "set") return found;
  const wrong = setMismatch(found.signature.returns, given[0] ?? UNDEFINED, scope);
  return wrong ?? found;
}

function pair(
  plain: Signature | undefined,
  target: Target,
  scope: Scope,
): ReturnType<typeof signatureOf> {
  if (plain === undefined) return "it has no signature";
  return { plain, signature: instantiate(plain, target, scope.generic) };
}

function kindOf({ target, case: { planned } }: Trial): string {
  if (target.kind === "attribute") return planned.shim.call.kind === "set" ? "set" : "get";
  return target.kind;
}

/** The positions that Rust's parameters are given in. */
function positions({ case: { planned } }: Trial): ReadonlySet<number> {
  const { call } = planned.shim;
  if (!("arguments" in call)) return new Set();
  return new Set(call.arguments.flatMap((one, index) => (one.kind === "literal" ? [] : [index])));
}

export function answerFor(signature: Signature, { case: { planned }, scope }: Trial): Tree {
  if (planned.shim.call.kind === "set") return UNDEFINED;
  return make(signature.returns, "r", scope);
}

/** What is wrong with what Rust made of the answer. */
export function answerMismatch(trial: Trial, answer: Tree, outcome: Outcome): string | undefined {
  const { scope } = trial;
  if (outcome.failure !== undefined) return outcome.failure;
  if (outcome.told === undefined) return "Rust told nothing";
  const told = jsonText(withoutNull(JSON.parse(outcome.told) as Json));
  const { codec } = trial.case.planned.returns;
  const wanted = codec.kind === "unit" ? "null" : jsonText(canonical(answer));
  if (told !== wanted)
    return `Rust got ${told.slice(0, 500)}\n    instead of ${wanted.slice(0, 500)}`;
  for (const [id, type, claimed] of outcome.claims) {
    if (type === "undefined" || type === "null") return `${claimed} is ${type}`;
    if (!isOrExtends(type, claimed, scope)) return `${type} ${id} is taken to be ${claimed}`;
  }
  return outcome.leaked === 0 ? undefined : `${String(outcome.leaked)} handles are left`;
}

/** In an object, what is `null` is as good as absent. */
function withoutNull(json: Json): Json {
  if (Array.isArray(json)) return json.map(withoutNull);
  if (typeof json !== "object" || json === null) return json;
  const entries = Object.entries(json as Readonly<Record<string, Json>>);
  return Object.fromEntries(
    entries.flatMap(([key, one]) => (one === null ? [] : [[key, withoutNull(one)] as const])),
  );
}

export function printedOf(
  trial: Trial,
  plain: Signature,
  answer: Tree,
  outcome: Outcome,
): Printed | undefined {
  const [recorded] = outcome.recorded;
  if (recorded === undefined) return undefined;
  const { scope, target } = trial;
  const given = new Map(scope.given);
  const name = `${trial.case.rust.replace(/^workers::/, "").replace(/\W+/g, "_")}_${String(trial.variant)}`;
  const list = plain.typeParameters.map((one) => tsText(instanceOf(one, scope.generic), scope));
  return {
    name,
    target,
    recorded,
    answer,
    scope,
    given,
    typeArguments: scope.generic === 2 ? [] : list,
  };
}

/** How many variants it takes to show each alternative of what is given and of what is answered. */
export function variantsOf(one: Case, target: Target, inRust: number, known: Declared): number {
  const scope = scopeOf(target, FULL, known);
  const declared = target.signatures.map((signature) =>
    alternativesIn(instantiate(signature, target, 0).returns, scope),
  );
  const isGeneric =
    one.planned.typeParameters.length > 0 || (target.owner?.typeParameters.length ?? 0) > 0;
  return Math.max(isGeneric ? 3 : 2, 1 + Math.max(1, inRust, ...declared));
}
