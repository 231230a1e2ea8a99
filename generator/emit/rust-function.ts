/**
 * A function and its import.
 *
 *   pub fn get_text(&self, key: &str) -> Promise<Option<String>> {
 *       rt::promise(|slot| unsafe { sys::get_text(self.raw(), key.as_ptr(), key.len(), slot) })
 *   }
 *   ...
 *   "KVNamespace.get:text" => fn get_text(this: RawHandle, key: *const u8, key_len: usize, slot: Slot);
 */
import { isPlain, withParts } from "../lower/codecs.ts";
import type { Codec, PlannedFunction } from "../lower/plan.ts";
import { importParameters } from "./abi.ts";
import { passArguments, type PassedArguments } from "./rust-arguments.ts";
import { itemAttributes, rustText } from "./rust-attributes.ts";
import {
  guardOf,
  isCalledOften,
  keptLocal,
  registerCode,
  typeParameterText,
} from "./rust-callback.ts";
import { readerCode } from "./rust-codec.ts";
import { fn } from "./rust-items.ts";
import type { Scope, SysScope } from "./rust-scope.ts";
import { argumentType, hasLifetime, ownedType, timeWord } from "./rust-types.ts";
import type { World } from "./rust-world.ts";
import { block, call, closure, type Code, hug, lay, type Lines, text } from "./writer.ts";

export interface FunctionPlace {
  readonly scope: Scope;
  readonly world: World;
  readonly indent: number;
  /** How the receiver's handle is got. */
  readonly receiver: string;
}

export function emitFunction(planned: PlannedFunction, place: FunctionPlace): Lines {
  const scope = place.scope.under(planned.features);
  const inside = place.indent + 4;
  const passed = passArguments(planned, {
    scope,
    world: place.world,
    receiver: place.receiver,
    indent: inside,
  });
  const returns = returnType(planned, scope);
  return [
    ...itemAttributes(planned, place.indent),
    // What a Worker does not call costs it no code generation.
    "#[inline]",
    ...fn(
      {
        head: `pub fn ${planned.rustName}${typeParameters(planned, scope)}`,
        parameters: parameters(planned, scope),
        ...(returns === undefined ? {} : { returns }),
      },
      [...passed.statements, ...lay(resultCode(planned, passed, scope), { indent: inside })],
      place.indent,
    ),
  ];
}

function typeParameters(planned: PlannedFunction, scope: Scope): string {
  const borrows = planned.parameters.some((one) => hasLifetime(one.codec));
  const outlives = new Set(planned.parameters.flatMap(({ codec }) => keptValues(codec)));
  const list = [
    ...(borrows ? ["'a"] : []),
    ...planned.typeParameters.map((one) => {
      const text = typeParameterText(one, scope);
      return outlives.has(one.name) && !text.includes("'static") ? `${text} + 'static` : text;
    }),
  ];
  return list.length === 0 ? "" : `<${list.join(", ")}>`;
}

/** The values of the user's that a closure takes or gives which JavaScript keeps. */
function keptValues(codec: Codec): readonly string[] {
  const closures = withParts(codec).filter((one) => one.kind === "callback");
  return closures
    .filter((one) => one.lasts !== "call")
    .flatMap(withParts)
    .flatMap((one) => (one.kind === "generic" ? [one.parameter] : []));
}

function parameters(planned: PlannedFunction, scope: Scope): Lines {
  return [
    ...(planned.receiver === "self" ? ["&self"] : []),
    ...planned.parameters.map(
      ({ rustName, codec }) =>
        `${isCalledOften(codec) ? "mut " : ""}${rustName}: ${argumentType(codec, scope)}`,
    ),
  ];
}

function returnType(planned: PlannedFunction, scope: Scope): string | undefined {
  const { codec, when, fallible, iterates } = planned.returns;
  const guard = guardOf(planned);
  if (guard !== undefined) return `${scope.rt("Result")}<${scope.rt(guard)}>`;
  const owned = ownedType(codec, scope);
  if (iterates && codec.kind === "list") return `std::vec::IntoIter<${ownedType(codec.of, scope)}>`;
  if (when === "later") return `${scope.rt("Promise")}<${owned}>`;
  if (fallible) return `${scope.rt("Result")}<${owned}>`;
  return codec.kind === "unit" ? undefined : owned;
}

/** The call, in what reads its result. */
function resultCode(planned: PlannedFunction, passed: PassedArguments, scope: Scope): Code {
  const imported = block(
    "unsafe",
    call(`sys::${planned.import.rustName}`, passed.values.map(text)),
  );
  const { codec, when, fallible, iterates } = planned.returns;
  if (when === "later") {
    return read(`promise${suffix(planned)}`, codec, scope, {
      last: closure(`|${passed.slot}|`, imported),
      isClosure: true,
    });
  }
  if (guardOf(planned) !== undefined) return registerCode(planned, imported, scope);
  const kept = keptLocal(planned);
  if (kept !== undefined) return hug(`${kept}.finish`, [], hug(scope.call("unit"), [], imported));
  const name = codec.kind === "time" ? timeWord(codec) : planned.returns.by.replace("-", "_");
  const result = read(name, codec, scope, { last: imported, isClosure: false });
  return fallible ? result : hug(scope.call(iterates ? "items" : "attribute"), [], result);
}

function suffix(planned: PlannedFunction): string {
  switch (planned.returns.by) {
    case "kept":
      return "_kept";
    case "value":
      return "_value";
    case "optional-value":
      return "_optional_value";
    default:
      return "";
  }
}

interface Last {
  readonly last: Code;
  readonly isClosure: boolean;
}

/** What a type does not tell by itself is read by a closure: `rt::take_with(|answer| answer.read(|r| ..), ..)`. */
function read(name: string, codec: Codec, scope: Scope, { last, isClosure }: Last): Code {
  const byReader = name === "take" || name === "promise";
  if (!byReader || isPlain(codec)) return hug(scope.call(name), [], last);
  const reader = answerReader(codec);
  // rustfmt breaks a call around its last argument only if no other one is a closure.
  return isClosure
    ? call(scope.call(`${name}_with`), [text(reader), last])
    : hug(scope.call(`${name}_with`), [reader], last);
}

/** At the top an option has no tag: the answer is there or it is not. */
function answerReader(codec: Codec): string {
  return codec.kind === "optional"
    ? `|answer| answer.read_optional(|r| ${readerCode(codec.of, "r")})`
    : `|answer| answer.read(|r| ${readerCode(codec, "r")})`;
}

/** A line of `imports!`, or one for each parameter. */
export function emitImport(planned: PlannedFunction, scope: SysScope, indent: number): Lines {
  const { name, rustName } = planned.import;
  const list = importParameters(planned).map((one) => {
    const named = one.rust === "RawHandle" || one.rust === "Slot";
    return text(`${one.rustName}: ${named ? scope.rt(one.rust) : one.rust}`);
  });
  const after = `${resultType(planned, scope)};`;
  return lay(call(`${rustText(name)} => fn ${rustName}`, list), { indent, after });
}

function resultType(planned: PlannedFunction, scope: SysScope): string {
  if (planned.returns.when === "later") return "";
  switch (planned.returns.by) {
    case "number":
      return " -> f64";
    case "kept":
    case "unit":
    case "boolean":
    case "take":
      return " -> i32";
    default:
      return ` -> ${scope.rt("RawHandle")}`;
  }
}
