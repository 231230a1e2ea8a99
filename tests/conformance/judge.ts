/** One case in one variant: what is asked of the harness, and whether what it says is right. */
import type { ShimArgument } from "../../generator/lower/plan.ts";
import type { Signature, TypeParameter } from "../../generator/model/api.ts";
import type { TypeRef } from "../../generator/model/type-ref.ts";
import { canonical, jsonText, type Json } from "./canonical.ts";
import { alternativesIn, make } from "./declared/make.ts";
import { argumentsMismatch, isOrExtends, mismatch, setMismatch } from "./declared/match.ts";
import {
  flattened,
  genericsOf,
  instanceOf,
  instantiate,
  isAnything,
  type Declared,
  type Scope,
} from "./declared/scope.ts";
import { withKeys } from "./declared/keys.ts";
import { specialsOf } from "./declared/special.ts";
import type { Target } from "./declared/targets.ts";
import { tsText } from "./declared/ts-text.ts";
import type { Printed } from "./print/program.ts";
import type { Case } from "./rust/crate.ts";
import type { Tree } from "./tree.ts";
import { UNDEFINED } from "./tree.ts";
import { at, FULL } from "./values.ts";
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
    const scope = scopeOf(one, target, variant, declared);
    const isSet = one.planned.shim.call.kind === "set";
    const signatures = target.signatures.map((each) => instantiate(each, target, scope.generic));
    const { values: special, presence } = specialsOf(signatures, isSet, scope);
    return { case: one, target, variant, scope: { ...scope, special, presence } };
  });
}

function scopeOf(one: Case, target: Target, variant: number, declared: Declared): Scope {
  const { owner } = target;
  // What a class is filled with, a constructor without type parameters does not say.
  const isPlain = target.kind === "construct" && one.planned.typeParameters.length === 0;
  const generics = isPlain ? [2] : genericsOf(parametersOf(target), declared, target.path);
  const generic = generics[variant % generics.length] ?? 2;
  return {
    ...declared,
    variant,
    generic,
    parameters: parametersOf(target),
    special: {},
    presence: {},
    isErased: declared.erased.has(target.path),
    lends: false,
    given: [],
    supplied: [],
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
    presence: scope.presence,
    answer: { by: "return", value },
    callbacks: Object.fromEntries(
      scope.supplied.map(({ place, signature }) => [
        place,
        callbackArguments(place, signature, scope),
      ]),
    ),
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
    scope.supplied.length = 0;
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

function callbackArguments(
  place: string,
  { arguments: list }: Signature,
  scope: Scope,
): readonly Tree[] {
  return list.map((one, index) => make(one.type, at(place, `p${String(index)}`), scope));
}

/** What is wrong with what a closure was called with, or with what it gave. */
function callbacksMismatch({ scope }: Trial, { called, heard }: Outcome): string | undefined {
  for (const { place, signature } of scope.supplied) {
    const call = called.find((one) => one.place === place);
    if (call === undefined) return `the closure at ${place} was not called`;
    if (call.gave === undefined) return `the closure at ${place} threw ${call.threw ?? ""}`;
    const told = heard.find(([one]) => one === place)?.[1] ?? "nothing";
    const got = JSON.parse(told) as readonly Json[];
    const wanted = callbackArguments(place, signature, scope).map(canonical);
    for (const [index, one] of got.entries()) {
      const there = jsonText(withoutNull(one));
      if (there !== jsonText(wanted[index] ?? null))
        return `the closure at ${place} got ${there} instead of ${jsonText(wanted[index] ?? null)}`;
    }
    const wrong = givenMismatch(signature, call.gave, at(place, "ret"), scope);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** Nobody looks at what a closure gives where nothing is declared. */
function givenMismatch(
  { returns }: Signature,
  gave: Tree,
  place: string,
  scope: Scope,
): string | undefined {
  const value = gave.t === "promise" ? gave.of : gave;
  // What the whole call gives stays in Rust.
  if (value.t === "undefined") return undefined;
  const types = flattened(returns, scope).map((one) => (one.kind === "promise" ? one.of : one));
  if (
    types.some((one) => isAnything(one) || (one.kind === "primitive" && one.name === "undefined"))
  )
    return undefined;
  const complaints = types.map((one) => mismatch(one, value, place, scope));
  return complaints.includes(undefined) ? undefined : complaints[0];
}

function kindOf({ target, case: { planned } }: Trial): string {
  if (target.kind === "attribute") return planned.shim.call.kind === "set" ? "set" : "get";
  return target.kind;
}

/** The positions that Rust's parameters are given in. */
function positions({ case: { planned } }: Trial): ReadonlySet<number> {
  const { call } = planned.shim;
  if (!("arguments" in call)) return new Set();
  const isGiven = (one: ShimArgument): boolean =>
    one.kind === "object" ? one.base !== undefined : one.kind !== "literal";
  return new Set(call.arguments.flatMap((one, index) => (isGiven(one) ? [index] : [])));
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
  const { planned } = trial.case;
  const { codec } = planned.returns;
  const wanted = codec.kind === "unit" ? "null" : jsonText(canonical(answer));
  if (told !== wanted && !ownResults(trial, outcome).includes(told))
    return `Rust got ${told.slice(0, 500)}\n    instead of ${wanted.slice(0, 500)}`;
  for (const [id, type, claimed] of outcome.claims) {
    if (type === "undefined" || type === "null") return `${claimed} is ${type}`;
    if (!isOrExtends(type, claimed, scope) && !isBare(type, scope))
      return `${type} ${id} is taken to be ${claimed}`;
  }
  const wrong = callbacksMismatch(trial, outcome);
  if (wrong !== undefined) return wrong;
  return outcome.leaked === 0 ? undefined : `${String(outcome.leaked)} handles are left`;
}

/** Nothing tells objects apart that have nothing. */
function isBare(type: string, { model }: Scope): boolean {
  const declared = model.byPath.get(type);
  return declared?.kind === "interface" && declared.members.length === 0;
}

/** What a closure gives may be what the call gives: the very value need not go through JavaScript. */
function ownResults({ scope }: Trial, { called }: Outcome): readonly string[] {
  const gave = called.flatMap((one) => one.gave ?? []);
  const made = scope.supplied.map(({ place, signature }) =>
    make(signature.returns, at(place, "ret"), scope),
  );
  return [...gave, ...made].map((one) => jsonText(canonical(awaited(one))));
}

function awaited(tree: Tree): Tree {
  return tree.t === "promise" ? tree.of : tree;
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
  const by = (one: TypeParameter): TypeRef => instanceOf(one, scope.generic);
  const list = plain.typeParameters.map((one) =>
    tsText(withKeys(by(one), scope.parameters, by), scope),
  );
  return {
    name,
    target,
    recorded,
    answer,
    scope,
    given,
    // A call alone infers them as people's calls do.
    typeArguments: scope.generic === 2 && recorded.kind !== "construct" ? [] : list,
  };
}

/** How many variants it takes to show each alternative of what is given and of what is answered. */
export function variantsOf(one: Case, target: Target, inRust: number, known: Declared): number {
  const scope = scopeOf(one, target, FULL, known);
  const declared = target.signatures.map((signature) =>
    alternativesIn(instantiate(signature, target, 0).returns, scope),
  );
  const isGeneric =
    one.planned.typeParameters.length > 0 || (target.owner?.typeParameters.length ?? 0) > 0;
  return Math.max(isGeneric ? 3 : 2, 1 + Math.max(1, inRust, ...declared));
}
