/**
 * One signature of the model becomes Rust functions with their imports and shims.
 *
 *   put(key: string, value: string | ArrayBuffer, options?: KVNamespacePutOptions): Promise<void>
 *   --- becomes --->
 *   put(&self, key: &str, value: impl Into<..>) -> Promise<()>                                 import KVNamespace.put
 *   put_with(&self, key: &str, value: impl Into<..>, options: &KvNamespacePutOptions) -> ...    import KVNamespace.put:with
 */
import type { Argument } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { closureLast, lowerSupplied, undoOf } from "./callbacks.ts";
import { codecsOf, withParts } from "./codecs.ts";
import { functionDocs } from "./function-docs.ts";
import { handedThrough, isForwarded } from "./handed-through.ts";
import { Letters, withLetters } from "./letters.ts";
import { rustFieldName, shimName, words } from "./names.ts";
import { pickOf } from "./picks.ts";
import type {
  Codec,
  Passing,
  PlannedFunction,
  PlannedImport,
  PlannedParameter,
  PlannedReturn,
  PlannedShim,
  ResultBy,
  TypeParameter,
} from "./plan.ts";
import { takePromise } from "./promises.ts";
import { isExperimental, type Site } from "./site.ts";
import type { Variant } from "./overloads.ts";
import { callOf, isLoose } from "./shim-calls.ts";
import { siteWithFacts, withoutUnit } from "./times.ts";
import { lowerType } from "./types.ts";

/** How the shim reaches the member; the arguments are filled in. */
export type Callee =
  | { readonly kind: "method"; readonly receiver: string; readonly jsName: string }
  | { readonly kind: "construct"; readonly callee: string }
  | { readonly kind: "call"; readonly callee: string };

export interface FunctionRequest {
  readonly site: Site;
  /** `KVNamespace.get`, also the import's name. */
  readonly path: string;
  /** The path of what is declared, where the import has another. */
  readonly declared?: string;
  readonly jsName: string;
  readonly rustName: string;
  readonly variant: Variant;
  readonly callee: Callee;
  readonly imports: PlannedShim["imports"];
  /** Where it is documented. */
  readonly page: string;
  readonly features: readonly string[];
  /** The overlay vouches that it never throws. */
  readonly infallible: boolean;
}

export interface Lowered extends Given {
  readonly codec: Codec;
}

/** What Rust asks for: an argument, or a member of one. */
interface Given {
  readonly argument: Argument;
  readonly index: number;
  readonly member?: string;
}

/**
 * The function without optional arguments, and the one with all of them. Where there is only one, the second takes it as it is: who calls
 * `put_with` has options. Options behind an optional content leave that to the plain function: `Response::new(body)`, `new_with(body, init)`.
 */
export function lowerFunction(asked: FunctionRequest): readonly PlannedFunction[] {
  const fixed = withNulls(asked.variant);
  const request = { ...asked, variant: { ...asked.variant, fixed } };
  const given = givenBy(request);
  const hasOptional = given.some(({ argument }) => argument.optional);
  const short = given.filter(({ argument }) => !argument.optional && !argument.rest);
  const isOnlyRest = given.some(({ argument }) => argument.rest) && !hasOptional;
  if (!hasOptional || isOnlyRest) return [one(request, given, "", "given")];
  const optional = given.filter(({ argument }) => argument.optional);
  const [content, last] = optional;
  const isBehind = last !== undefined && isOptionsBag(last.argument, request.site);
  if (optional.length === 2 && isBehind && content && isContent(content.argument, request.site)) {
    return [one(request, given.slice(0, -1), "", "given"), one(request, given, "with", "given")];
  }
  const presence = optional.length > 1 ? "perhaps" : "given";
  const full = one(request, given, request.variant.onlyWith ?? "with", presence);
  return request.variant.onlyWith === undefined ? [one(request, short, "", "given"), full] : [full];
}

/** Without what the shim gives by itself; members that are asked for by themselves stand before the rest of their object. */
function givenBy({ variant: { signature, fixed }, site }: FunctionRequest): readonly Given[] {
  return signature.arguments.flatMap((argument, index): readonly Given[] => {
    if (fixed.has(index) || isForwarded(argument, signature, site)) return [];
    const { members = [], ...rest } = argument;
    const asked = members.filter((one) => one.type.kind !== "literal");
    return [
      ...asked.map(({ jsName, type }) => ({
        argument: { jsName, type, optional: false, rest: false },
        index,
        member: jsName,
      })),
      ...(isNothing(argument.type) ? [] : [{ argument: rest, index }]),
    ];
  });
}

function isNothing(type: TypeRef): boolean {
  return type.kind === "primitive" && type.name === "undefined";
}

/** `update(data: string, encoding: null)`: there is nothing to choose. */
function withNulls({ fixed, signature }: FunctionRequest["variant"]): ReadonlyMap<number, string> {
  const nulls = signature.arguments.flatMap(({ type, optional }, index) =>
    type.kind === "primitive" && type.name === "null"
      ? [[index, optional ? "undefined" : "null"] as const]
      : [],
  );
  return nulls.length === 0 ? fixed : new Map([...fixed, ...nulls]);
}

/** A body, bytes, parts: what the call is about. A name that can be left out is not. */
function isContent(argument: Argument, site: Site): boolean {
  const trial = { ...site, erasures: [], adaptations: [], declaredUntyped: [] };
  const place = { site: trial, letters: new Letters(), presence: "given" } as const;
  const { kind } = lowerArgument(argument, place);
  return kind === "union" || kind === "bytes" || kind === "list";
}

function isOptionsBag({ type }: Argument, site: Site): boolean {
  if (type.kind !== "reference" || type.builtin) return false;
  const declared = site.lowering.model.byPath.get(type.path);
  return declared?.kind === "interface" && declared.shape === "dictionary";
}

/** Whether an optional argument is there by all means, or is an `Option`. */
type Presence = "given" | "perhaps";

function one(
  request: FunctionRequest,
  given: readonly Given[],
  ending: string,
  presence: Presence,
): PlannedFunction {
  const site: Site = {
    ...request.site,
    erasures: [],
    adaptations: [],
    declaredUntyped: [],
  };
  const letters = new Letters();
  const through = handedThrough(request.variant.signature, site);
  const inOrder = given.map((each) => ({
    ...each,
    codec: lowerArgument(each.argument, {
      site,
      letters,
      presence,
      ...(through !== undefined && { through }),
    }),
  }));
  const lowered = closureLast(inOrder);
  const parameters = nameParameters(lowered);
  const returns = lowerResult(
    request,
    lowered,
    siteWithFacts(
      { ...site, position: "return", flow: "out", naming: `${site.naming} Result` },
      request.variant.signature.facts,
    ),
    letters,
  );
  const { variant } = request;
  const own = variant.rustName === undefined ? [variant.suffix, ending] : [ending];
  const suffix = own.filter((part) => part !== "").join("_");
  const rustName = suffixed(variant.rustName ?? request.rustName, suffix);
  const deprecated = request.variant.signature.deprecated;
  noteFound(site, request.site);
  return {
    kind: "function",
    jsName: request.jsName,
    rustName,
    docs: functionDocs(request, lowered, site),
    ...(deprecated !== undefined && { deprecated }),
    features: request.features,
    path: request.declared ?? request.path,
    receiver: request.callee.kind === "method" ? "self" : "none",
    typeParameters: letters.parameters,
    ...pickOf(request, lowered, { rustName, returns }, site),
    parameters,
    returns: iterated(vouched(returns, request), request.site),
    import: importOf(
      request,
      [variant.rustName ?? "", suffix].filter((part) => part !== "").join("_"),
    ),
    shim: {
      call: callOf(request, lowered),
      ...(isLoose(variant) && { isLoose: true as const }),
      ...undoOf(lowered),
      imports: request.imports,
    },
  };
}

function noteFound(found: Site, whole: Site): void {
  whole.erasures.push(...found.erasures);
  whole.adaptations.push(...found.adaptations);
  whole.declaredUntyped.push(...found.declaredUntyped);
}

/** What a closure gave, if the call gives that; else what JavaScript gives. */
function lowerResult(
  { variant: { signature } }: FunctionRequest,
  lowered: readonly Lowered[],
  site: Site,
  letters: Letters,
): PlannedReturn {
  const closure = lowered.map(({ codec }) => codec).find((one) => one.kind === "callback");
  if (closure?.lasts === "registered")
    return { codec: { kind: "unit" }, by: "unit", when: "now", fallible: true };
  if (closure?.kept === undefined) return lowerReturn(signature.returns, site, letters);
  const { later } = takePromise(signature.returns, site);
  return {
    codec: closure.result,
    by: "kept",
    when: later === "no" ? "now" : "later",
    fallible: true,
  };
}

/** `match_` and `with` are `match_with`: no keyword any more. */
function suffixed(rustName: string, suffix: string): string {
  return suffix === "" ? rustName : `${rustName.replace(/_$/, "")}_${suffix}`;
}

function vouched(returns: PlannedReturn, { infallible }: FunctionRequest): PlannedReturn {
  return infallible && hasFallback(returns.codec) ? { ...returns, fallible: false } : returns;
}

/** A collection has nothing to fail at: what it gives can stand in a `for`. */
function iterated(returns: PlannedReturn, site: Site): PlannedReturn {
  const { codec, when } = returns;
  const isIterator = codec.kind === "list" && codec.js === "Iterator" && when === "now";
  if (!isIterator || site.iterates !== "at-once") return returns;
  return { ...returns, fallible: false, iterates: true };
}

/** Whether there is a value to give where JavaScript throws against expectation: empty text, 0, false, `None`, a handle of `undefined`. */
export function hasFallback(codec: Codec): boolean {
  const isValue = codec.kind === "optional" && codec.of.kind === "generic";
  return !isValue && !["generic", "struct", "tuple"].includes(codec.kind);
}

/** The function that stands for the group in the ledger: the one with an untyped value, if there is one. */
export function representative(functions: readonly PlannedFunction[]): PlannedFunction | undefined {
  return functions.find((one) => codecsOf(one).some(holdsUntyped)) ?? functions[0];
}

function holdsUntyped(codec: Codec): boolean {
  return withParts(codec).some((one) => one.kind === "untyped");
}

interface ArgumentPlace {
  readonly site: Site;
  readonly letters: Letters;
  readonly presence: Presence;
  /** The type parameter that the call only hands through. */
  readonly through?: string;
}

function lowerArgument(argument: Argument, place: ArgumentPlace): Codec {
  const { site, letters, presence, through } = place;
  const inner = siteWithFacts(
    {
      ...site,
      position: "argument",
      flow: "in",
      path: `${site.path}(${argument.jsName})`,
      naming: `${site.naming} ${argument.jsName}`,
    },
    argument.facts,
  );
  if (argument.rest) return lowerRest(argument, inner, letters);
  // An option of a closure would leave `None` without a type: the call without it is the one to make.
  const supplied = lowerSupplied(argument, inner, letters, through);
  if (supplied !== undefined) return supplied;
  const codec = named(lowerType(argument.type, inner), "IntoJs", letters);
  if (!argument.optional) return codec;
  if (presence === "given") return codec.kind === "optional" ? codec.of : codec;
  // Absent is `undefined` also where `null` would be taken: the two can differ.
  if (codec.kind === "optional") return { ...codec, absent: "undefined" };
  return codec.kind === "generic" ? codec : { kind: "optional", of: codec, absent: "undefined" };
}

/**
 * `...values: unknown[]` is one value: a tuple of mixed values, a list, or the only one. `...values: string[]` is a slice.
 */
function lowerRest(argument: Argument, site: Site, letters: Letters): Codec {
  const of = lowerType(itemOf(argument.type), { ...site, position: "nested" });
  const isMixed = of.kind === "untyped" && (of.ts === "any" || of.ts === "unknown");
  const isOfUser = of.kind === "generic" || (isMixed && site.erasures.length === 0);
  return isOfUser
    ? { kind: "generic", parameter: letters.take("IntoJs"), ts: "any", shape: "rest" }
    : { kind: "list", of };
}

function itemOf(type: TypeRef): TypeRef {
  if (type.kind === "sequence") return type.of;
  return { kind: "primitive", name: "any" };
}

/** Gives generics their letters; a declared `any` is a value of the user's, too, where it stands alone. */
function named(codec: Codec, bound: TypeParameter["bound"], letters: Letters): Codec {
  if (codec.kind === "untyped" && isDeclaredUntyped(codec.ts))
    return { kind: "generic", parameter: letters.take(bound), ts: codec.ts };
  return withLetters(codec, bound, letters);
}

function isDeclaredUntyped(ts: string): boolean {
  return ts === "any" || ts === "object";
}

function nameParameters(lowered: readonly Lowered[]): readonly PlannedParameter[] {
  const taken = new Set<string>(["self"]);
  return lowered.map(({ argument, index, codec }) => {
    const wanted = rustFieldName(withoutUnit(argument.jsName, argument.facts));
    const rustName =
      taken.has(wanted) || /^param\d+$/.test(wanted) ? `argument_${index + 1}` : wanted;
    taken.add(rustName);
    return { rustName, jsName: shimName(argument.jsName), codec, passing: passingOf(codec) };
  });
}

/** What wasm parameters can say by themselves goes directly; all else in the pack. */
export function passingOf(codec: Codec): Passing {
  switch (codec.kind) {
    case "handle":
    case "iterator":
    case "untyped":
    case "generic":
    case "text":
    case "bytes":
    case "enum":
    case "boolean":
    case "time":
    case "callback":
    case "future":
      return "direct";
    case "number":
      return codec.rust === "i64" || codec.rust === "u64" ? "packed" : "direct";
    case "optional":
      return ["handle", "iterator", "untyped", "text", "bytes", "enum"].includes(codec.of.kind)
        ? "direct"
        : "packed";
    default:
      return "packed";
  }
}

export function lowerReturn(type: TypeRef, site: Site, letters: Letters): PlannedReturn {
  const { inner, later } = takePromise(type, site);
  const codec = genericResult(lowerType(inner, site), letters);
  return { codec, by: resultBy(codec), when: later === "no" ? "now" : "later", fallible: true };
}

function genericResult(codec: Codec, letters: Letters): Codec {
  if (codec.kind === "untyped" && codec.ts === "any")
    return { kind: "generic", parameter: letters.take("FromJs"), ts: "any" };
  return withLetters(codec, "FromJs", letters);
}

/** Which run-time function takes the result. */
export function resultBy(codec: Codec): ResultBy {
  switch (codec.kind) {
    case "unit":
    case "boolean":
    case "number":
      return codec.kind;
    case "time":
      return "number";
    case "handle":
    case "iterator":
    case "untyped":
    case "error":
      return "handle";
    case "generic":
      return "value";
    case "optional":
      if (codec.of.kind === "generic") return "optional-value";
      return ["handle", "iterator", "untyped", "error"].includes(codec.of.kind)
        ? "optional-handle"
        : "take";
    default:
      return "take";
  }
}

function importOf(request: FunctionRequest, suffix: string): PlannedImport {
  const selector = suffix === "" ? "" : `:${suffix.replace(/_/g, "-")}`;
  const name = request.path.replace(/#\d+$/, "") + selector;
  return {
    module: `workers:${request.site.product}`,
    name,
    rustName: words(`${importStem(request)} ${suffix}`).join("_"),
    glueName: name.replace(/[^\p{L}\p{N}_]/gu, "_"),
    experimental: isExperimental(
      request.variant.signature.entries.length > 0
        ? request.variant.signature.entries
        : request.site.entries,
    ),
  };
}

/** A name in `mod sys` that is no keyword and that no other of the file has: two namespaces may have a function of one name, a class a static and a method. */
function importStem(request: FunctionRequest): string {
  if (request.site.self === undefined) return `js ${request.rustName}`;
  const stem = request.callee.kind === "construct" ? "construct" : request.jsName;
  return request.path.includes("::") ? `static ${stem}` : `js ${stem}`;
}
