/**
 * Functions that the user supplies: closures, typed, and with the life that the call needs.
 *
 *   forEach(each: (value: string, key: string) => void)     each: impl FnMut(String, String), borrowed by the call
 *   setTimeout(task: () => void)                            task: impl FnOnce() + 'static, freed by its call
 *   transaction<T>(body: (txn: Txn) => Promise<T>)          body: impl FnOnce(Txn) -> F + 'static, F: Future<Output = Result<T>>
 *   on(handler: (element: Element) => void | Promise<void>) handler: impl FnMut(Element) -> R + 'static, R: Reply<Void, M>
 */
import type { Argument, Attribute, Signature } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { isPlain } from "./codecs.ts";
import { erased } from "./erase.ts";
import { type Letters, withSharedLetters } from "./letters.ts";
import type { CallbackCodec, Codec, PlannedUndo } from "./plan.ts";
import { takePromise } from "./promises.ts";
import type { Site } from "./site.ts";
import { lowerType, optionalOf, substitute } from "./types.ts";

/** How long JavaScript has it, and how often it calls it. */
export type Life = Pick<CallbackCodec, "lasts" | "calls">;

/** Nobody knows: until the function is garbage. */
const LONG: Life = { lasts: "long", calls: "many" };

/** A closure or a future, if the argument is one. `through` is the type parameter that the call only hands through. */
export function lowerSupplied(
  argument: Argument,
  site: Site,
  letters: Letters,
  through?: string,
): Codec | undefined {
  const signature = callbackIn(argument.type, site);
  if (signature !== undefined) {
    const life = lifeOf(argument, signature, site, through);
    const quiet = argument.facts?.errors === "kept";
    const kept = through !== undefined && life.calls === "once" ? { through, quiet } : undefined;
    return lowerCallback(signature, site, { ...life, ...(kept && { kept }) }, letters);
  }
  const { inner, later } = takePromise(argument.type, site);
  return later === "no" ? undefined : { kind: "future", of: lowerResult(inner, site, letters) };
}

/** A closure is the last argument, as Rust has it: `set_timeout(delay, || ..)`. */
export function closureLast<T extends { readonly codec: Codec }>(list: readonly T[]): readonly T[] {
  const closures = list.filter(({ codec }) => codec.kind === "callback");
  return [...list.filter(({ codec }) => codec.kind !== "callback"), ...closures];
}

/** How what the call registers is taken back: its arguments by their names, and `result`. */
export function undoOf(
  lowered: readonly { readonly argument: Argument; readonly codec: Codec }[],
): { readonly undo?: PlannedUndo } {
  const closure = lowered.find(({ codec }) => isRegistered(codec));
  const [, callee, names = ""] = /^(\w+)\((.*)\)$/.exec(closure?.argument.facts?.undo ?? "") ?? [];
  if (callee === undefined) return {};
  const named = names.split(", ").flatMap((name): PlannedUndo["arguments"] => {
    const index = lowered.findIndex(({ argument }) => argument.jsName === name);
    if (name === "result") return ["result"];
    return index < 0 ? [] : [{ kind: "parameter", index }];
  });
  return { undo: { callee, arguments: named } };
}

function isRegistered(codec: Codec): boolean {
  return codec.kind === "callback" && codec.lasts === "registered";
}

/** The same as a member of what is handed over. */
export function lowerFieldCallback(
  { type, facts }: Attribute,
  site: Site,
  letters: Letters,
): Codec | undefined {
  const signature = callbackIn(type, site);
  if (signature === undefined) return undefined;
  const life: Life = facts?.callback === "once" ? { lasts: "once", calls: "once" } : LONG;
  // Its type parameters are those of the setter.
  const { struct: _struct, ...setter } = site;
  return lowerCallback(signature, setter, life, letters);
}

function lifeOf(argument: Argument, signature: Signature, site: Site, through?: string): Life {
  switch (argument.facts?.callback) {
    case "during":
      return { lasts: "call", calls: through === undefined ? "many" : "once" };
    case "once":
      return { lasts: "once", calls: "once" };
    case "retained":
      return argument.facts.undo === undefined ? LONG : { lasts: "registered", calls: "many" };
    case undefined: {
      // The language's own way of walking through a collection.
      if (/\.forEach\(/.test(site.path)) return { lasts: "call", calls: "many" };
      const isAtOnce = takePromise(signature.returns, site).later === "no";
      return through !== undefined && isAtOnce ? { lasts: "call", calls: "once" } : LONG;
    }
  }
}

interface CallbackPlace extends Life {
  readonly kept?: { readonly through: string; readonly quiet: boolean };
}

/**
 * The function that is asked for: by itself, by an alias, or beside `null` and objects with one method that would do the same (`{ handleEvent }`).
 */
export function callbackIn(type: TypeRef, site: Site): Signature | undefined {
  switch (type.kind) {
    case "function":
      return type.signature;
    case "reference": {
      const alias = type.builtin ? undefined : site.lowering.model.byPath.get(type.path);
      if (alias?.kind !== "alias" || site.expanding.includes(alias.path)) return undefined;
      const target = substitute(alias.type, alias.typeParameters, type.arguments);
      return callbackIn(target, { ...site, expanding: [...site.expanding, alias.path] });
    }
    case "union": {
      const [only, ...others] = type.of.filter((one) => !isDispensable(one, site));
      return only !== undefined && others.length === 0 ? callbackIn(only, site) : undefined;
    }
    default:
      return undefined;
  }
}

function isDispensable(type: TypeRef, site: Site): boolean {
  if (type.kind === "primitive") return type.name === "null" || type.name === "undefined";
  const declared =
    type.kind === "reference" ? site.lowering.model.byPath.get(type.path) : undefined;
  return (
    declared?.kind === "interface" &&
    declared.shape === "callbacks" &&
    declared.members.length === 1
  );
}

function lowerCallback(
  signature: Signature,
  site: Site,
  place: CallbackPlace,
  letters: Letters,
): Codec {
  const parameters = askedFor(signature, site, place).map((one) =>
    lowerParameter(one, site, letters),
  );
  const { inner, later } = takePromise(signature.returns, site);
  const { calls, kept } = place;
  // What gives a future must own what it uses: a frame that is gone cannot lend it.
  const lasts = later !== "no" && place.lasts === "call" ? "long" : place.lasts;
  const result = kept
    ? keptResult(kept.through, later, letters)
    : lowerResult(inner, site, letters);
  if (!isPlain(result) && result.kind !== "generic")
    return erased(
      site,
      "callback",
      signature.returns,
      "what the function gives has no counterpart in Rust",
    );
  const gives = givesOf(later, result);
  const returns = returnParameter(gives, result, letters);
  return {
    kind: "callback",
    parameters,
    result,
    gives,
    lasts,
    calls,
    ...(returns !== undefined && { returns }),
    ...(kept !== undefined && { kept: kept.quiet ? "quiet" : "told" }),
  };
}

/** Who walks through an object by a borrowed closure has the object. What would come behind is more than declared. */
function askedFor(signature: Signature, site: Site, { lasts }: Life): readonly Argument[] {
  const named = signature.arguments.filter((one) => !one.rest);
  const type = named.at(-1)?.type;
  const isReceiver = type?.kind === "reference" && !type.builtin && type.path === site.self;
  return isReceiver && lasts === "call" ? named.slice(0, -1) : named;
}

/** What JavaScript calls it with comes like a result. A value of no type is a handle: it would not be asked for otherwise. */
function lowerParameter(argument: Argument, site: Site, letters: Letters): Codec {
  const codec = lowerType(argument.type, {
    ...site,
    position: "return",
    flow: "out",
    naming: `${site.naming} ${argument.jsName}`,
  });
  const valued = withSharedLetters(codec, "FromJs", letters);
  const given: Codec = valued.kind === "unit" ? { kind: "untyped", ts: "any" } : valued;
  return argument.optional ? optionalOf(given, "undefined") : given;
}

function keptResult(through: string, later: Later, letters: Letters): Codec {
  const parameter = letters.share(through, later === "no" ? "none" : "'static");
  return { kind: "generic", parameter, ts: "undefined" };
}

type Later = ReturnType<typeof takePromise>["later"];

/** What could be anything could also be the future itself. */
function givesOf(later: Later, result: Codec): CallbackCodec["gives"] {
  if (later === "no") return "value";
  return later === "yes" || result.kind === "generic" ? "promise" : "either";
}

/** Where anything may be given, nothing is asked for. */
function lowerResult(type: TypeRef, site: Site, letters: Letters): Codec {
  if (type.kind === "primitive" && (type.name === "any" || type.name === "unknown"))
    return { kind: "unit" };
  const codec = lowerType(type, { ...site, position: "argument", flow: "in" });
  return withSharedLetters(codec, "IntoJs", letters);
}

function returnParameter(
  gives: CallbackCodec["gives"],
  of: Codec,
  letters: Letters,
): string | undefined {
  switch (gives) {
    case "value":
      return undefined;
    case "promise":
      return letters.named("F", { kind: "future", of });
    case "either": {
      const by = letters.named("M", "'static");
      return letters.named("R", { kind: "reply", of, by });
    }
    default:
      return gives satisfies never;
  }
}
