/**
 * Closures and futures that are handed over.
 *
 *   each: callback(text) -> unit, lasts call                each: impl FnMut(String)
 *   --- becomes --->
 *   rt::lend!(each, rt::sync(rt::Void, |a| a.get().map(&mut each)));     and the value `each.give()`
 *
 *   task: callback() -> F, lasts once                       task: impl FnOnce() -> F + 'static
 *   --- becomes --->
 *   let task = rt::once(rt::later(rt::Void, rt::one_time(move |a| a.get().map(|()| task()))));
 */
import type { CallbackCodec, Codec, PlannedFunction, TypeParameter } from "../lower/plan.ts";
import { readerCode } from "./rust-codec.ts";
import type { Scope } from "./rust-scope.ts";
import { ownedType } from "./rust-types.ts";
import {
  assign,
  closure,
  type Code,
  hug,
  indented,
  lay,
  type Lines,
  STEP,
  text,
} from "./writer.ts";

type FutureCodec = Codec & { readonly kind: "future" };

/** What a caller passes: `impl FnMut(Element) -> R + 'static`. */
export function callbackType(codec: CallbackCodec, scope: Scope): string {
  const trait = codec.calls === "once" ? "FnOnce" : "FnMut";
  const parameters = codec.parameters.map((one) => ownedType(one, scope)).join(", ");
  const life = codec.lasts === "call" ? "" : " + 'static";
  return `impl ${trait}(${parameters})${returned(codec, scope)}${life}`;
}

function returned({ returns, result }: CallbackCodec, scope: Scope): string {
  if (returns !== undefined) return ` -> ${returns}`;
  if (result.kind === "unit") return "";
  const type = ownedType(result, scope);
  // What the caller chooses the type of can fail; a number or a text is at hand.
  return result.kind === "generic" ? ` -> ${scope.rt("Result")}<${type}>` : ` -> ${type}`;
}

export function futureType({ of }: FutureCodec, scope: Scope): string {
  if (of.kind === "unit")
    return `impl ${scope.future()}<Output: ${scope.rt("Finished")}> + 'static`;
  return `impl ${scope.future()}<Output = ${scope.rt("Result")}<${ownedType(of, scope)}>> + 'static`;
}

/** `T: IntoJs`, `F: Future<Output = Result<()>> + 'static` */
export function typeParameterText({ name, bound }: TypeParameter, scope: Scope): string {
  if (bound === "none") return name;
  if (bound === "'static") return `${name}: ${bound}`;
  if (bound === "IntoJs + FromJs")
    return `${name}: ${scope.rt("IntoJs")} + ${scope.rt("FromJs")} + 'static`;
  if (typeof bound === "string") return `${name}: ${scope.rt(bound)}`;
  const type = ownedType(bound.of, scope);
  if (bound.kind === "future")
    return `${name}: ${scope.future()}<Output = ${scope.rt("Result")}<${type}>> + 'static`;
  const asked = bound.of.kind === "unit" ? scope.call("Void") : type;
  return `${name}: ${scope.rt("Reply")}<${asked}, ${bound.by}>`;
}

/** Whether the parameter is called, and so borrowed, more than once. */
export function isCalledOften(codec: Codec): boolean {
  return codec.kind === "callback" && codec.calls === "many";
}

/** Before the call. */
export function callbackPreparation(
  name: string,
  codec: CallbackCodec,
  planned: PlannedFunction,
  { scope, indent }: { readonly scope: Scope; readonly indent: number },
): Lines {
  const adapted = adapter(name, codec, scope, { isLater: planned.returns.when === "later" });
  switch (codec.lasts) {
    case "call":
      return lay(hug(`${scope.call("lend")}!`, [name], adapted), { indent, after: ";" });
    case "once":
      if (codec.kept !== undefined) return assign(`let ${name} =`, adapted, ";", indent);
      return assign(`let ${name} =`, hug(scope.call("once"), [], adapted), ";", indent);
    case "long":
    case "registered":
      return assign(`let ${name} =`, hug(scope.call("callback"), [], adapted), ";", indent);
    default:
      return codec.lasts satisfies never;
  }
}

/** A member that is a closure: `rt::callback(rt::sync(..))`. */
export function callbackCode(name: string, codec: CallbackCodec, scope: Scope): Code {
  const word = codec.lasts === "once" ? "once" : "callback";
  return hug(scope.call(word), [], adapter(name, codec, scope, { isLater: false }));
}

export function futurePreparation(
  name: string,
  { of }: FutureCodec,
  { scope, indent }: { readonly scope: Scope; readonly indent: number },
): Lines {
  const code =
    of.kind === "unit"
      ? `${scope.call("finishing")}(${name})`
      : `${scope.call("future")}(${giving(of, scope)}, ${name})`;
  return assign(`let ${name} =`, text(code), ";", indent);
}

/** The number that the glue makes a function of. */
export function givenValue(name: string, codec: Codec, slot: string): string {
  if (codec.kind === "callback" && codec.lasts === "registered") return name;
  const isKeptLater = codec.kind === "callback" && codec.kept !== undefined;
  return isKeptLater && codec.lasts === "once" ? `${name}.give(${slot})` : `${name}.give()`;
}

/** What a call that registers a closure gives. */
export function guardOf({ shim }: PlannedFunction): "Listener" | "Registration" | undefined {
  if (shim.undo === undefined) return undefined;
  return /listener$/i.test(shim.undo.callee) ? "Listener" : "Registration";
}

/** `rt::register(&handler, |handler| rt::unit(unsafe { .. }))` */
export function registerCode(planned: PlannedFunction, imported: Code, scope: Scope): Code {
  const name = planned.parameters.find(({ codec }) => codec.kind === "callback")?.rustName ?? "";
  const unit = hug(scope.call("unit"), [], imported);
  const braced: Code = {
    flat: unit.flat,
    broken: (indent) => ["{", ...indented(lay(unit, { indent: indent + STEP })), "}"],
  };
  return hug(scope.call("register"), [`&${name}`], closure(`|${name}|`, braced));
}

/** The local in which the result of a closure is kept while the call lasts. */
export function keptLocal(planned: PlannedFunction): string | undefined {
  if (planned.returns.by !== "kept" || planned.returns.when === "later") return undefined;
  return planned.parameters.some((one) => one.rustName === "kept") ? "kept_in" : "kept";
}

interface AdapterOptions {
  readonly isLater: boolean;
}

/** The closure in the form in which the run time calls it. */
function adapter(
  name: string,
  codec: CallbackCodec,
  scope: Scope,
  { isLater }: AdapterOptions,
): Code {
  const inner = called(name, codec);
  const code = codec.calls === "once" ? hug(scope.call("one_time"), [], inner) : inner;
  if (codec.kept !== undefined) {
    if (!isLater) return hug(name === "kept" ? "kept_in.keep" : "kept.keep", [], code);
    const keep = codec.kept === "quiet" ? "keep_quietly" : "keep_later";
    return hug(scope.call(keep), [], code);
  }
  const word = { value: "sync", promise: "later", either: "replying" }[codec.gives];
  return hug(scope.call(word), [giving(codec.result, scope)], code);
}

/** How the result crosses: `rt::Void`, `rt::Value`, `rt::Packed`. */
function giving({ kind }: Codec, scope: Scope): string {
  switch (kind) {
    case "unit":
      return scope.call("Void");
    case "boolean":
    case "handle":
    case "untyped":
    case "generic":
      return scope.call("Value");
    default:
      return scope.call("Packed");
  }
}

/** `|a| a.get().map(&mut each)` */
function called(name: string, { parameters, calls, result, gives, lasts }: CallbackCodec): Code {
  const a = name === "a" ? "args" : "a";
  const [only] = parameters;
  const read =
    only === undefined
      ? `${a}.get()`
      : readerCode(parameters.length === 1 ? only : { kind: "tuple", of: parameters }, a);
  const isResult = result.kind === "generic" && gives === "value";
  const then = isResult ? "and_then" : "map";
  const move = lasts === "call" && calls === "many" ? "" : "move ";
  const body = `${read}.${then}(${applied(name, parameters, calls)})`;
  return closure(`${move}|${a}|`, inBraces(body));
}

/** As rustfmt does with the body of a closure that does not fit. */
function inBraces(flat: string): Code {
  return { flat, broken: () => ["{", ...indented([flat]), "}"] };
}

function applied(name: string, parameters: readonly Codec[], calls: "once" | "many"): string {
  if (parameters.length === 1) return calls === "many" ? `&mut ${name}` : name;
  const names = parameters.map((_, index) => (name === "x" ? `y${index + 1}` : `x${index + 1}`));
  return `|(${names.join(", ")})| ${name}(${names.join(", ")})`;
}
