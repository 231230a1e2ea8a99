/**
 * How a function hands its parameters to its import.
 *
 *   key: &str, kind: Kind, body: impl Into<Body<'_>>
 *   --- becomes --->
 *   let kind = kind.as_str();
 *   let body = body.into();
 *   let mut pack = rt::Pack::new();
 *   pack.put(&body);
 *   and the values `key.as_ptr(), key.len(), kind.as_ptr(), kind.len(), pack.as_ptr(), pack.len()`
 */
import type { Codec, PlannedFunction, PlannedParameter } from "../lower/plan.ts";
import { directShape, importParameters, isPacked } from "./abi.ts";
import { callbackPreparation, futurePreparation, givenValue, keptLocal } from "./rust-callback.ts";
import { writerLines } from "./rust-codec.ts";
import type { Scope } from "./rust-scope.ts";
import { isDate, timeWord } from "./rust-types.ts";
import { holdsCodec, isWideNumber, typeKey, type World } from "./rust-world.ts";
import { assign, assignMatch, chain, type Code, type Lines, text } from "./writer.ts";

export interface PassedArguments {
  readonly statements: Lines;
  readonly values: Lines;
  /** The name of the closure's parameter. */
  readonly slot: string;
}

interface ArgumentPlace {
  readonly scope: Scope;
  readonly world: World;
  readonly receiver: string;
  readonly indent: number;
}

export function passArguments(planned: PlannedFunction, place: ArgumentPlace): PassedArguments {
  const { parameters, returns, receiver } = planned;
  const pack = nameOf("pack", planned);
  const slot = nameOf("slot", planned);
  const packed = parameters.filter(isPacked);
  const direct = parameters.filter((one) => !isPacked(one));
  const kept = keptLocal(planned);
  const statements = [
    ...(kept === undefined ? [] : [`let ${kept} = ${place.scope.call("Kept")}::new();`]),
    ...parameters.flatMap((one) => preparation(one, planned, place)),
    ...packStatements(packed, pack, place),
    ...packCheck(packed, pack, planned, place),
  ];
  return {
    statements,
    values: [
      ...(receiver === "self" ? [place.receiver] : []),
      ...direct.flatMap((one) => directValues(one, slot, place)),
      ...(packed.length > 0 ? [`${pack}.as_ptr()`, `${pack}.len()`] : []),
      ...(returns.when === "later" ? [slot] : []),
    ],
    slot,
  };
}

/** A local gives way to a parameter of its name. */
function nameOf(from: "pack" | "slot", planned: PlannedFunction): string {
  return importParameters(planned).find((one) => one.from === from)?.rustName ?? from;
}

function packStatements(
  packed: readonly PlannedParameter[],
  pack: string,
  { scope, indent }: ArgumentPlace,
): Lines {
  if (packed.length === 0) return [];
  return [
    `let mut ${pack} = ${scope.call("Pack")}::new();`,
    ...packed.flatMap((one) => writerLines(one.codec, reference(one), { indent, pack })),
  ];
}

/** A pack notes that an integer was beyond 2^53; that is asked only where there may be one. */
function packCheck(
  packed: readonly PlannedParameter[],
  pack: string,
  planned: PlannedFunction,
  { scope, world }: ArgumentPlace,
): Lines {
  const { when, fallible } = planned.returns;
  const isWide = packed.some((one) => holdsCodec(one.codec, isWideNumber, world.wide));
  if (!isWide) return [];
  if (when === "later") {
    return [
      `if let Some(error) = ${pack}.refused() {`,
      `    return ${scope.call("promise_failed")}(error);`,
      "}",
    ];
  }
  return fallible ? [`${pack}.check()?;`] : [`${scope.call("attribute")}(${pack}.check());`];
}

/** `x` where the parameter is a reference already. */
function reference({ rustName, codec }: PlannedParameter): string {
  switch (codec.kind) {
    case "text":
    case "bytes":
    case "handle":
    case "iterator":
    case "error":
    case "untyped":
    case "struct":
    case "list":
    case "map":
      return rustName;
    default:
      return `&${rustName}`;
  }
}

/** What is done with a parameter before anything is passed. */
function preparation(
  parameter: PlannedParameter,
  planned: PlannedFunction,
  place: ArgumentPlace,
): Lines {
  const { scope, indent } = place;
  const { rustName: name, codec } = parameter;
  const become = (code: Code): Lines => assign(`let ${name} =`, code, ";", indent);
  if (codec.kind === "callback") return callbackPreparation(name, codec, planned, place);
  if (codec.kind === "future") return futurePreparation(name, codec, place);
  if (codec.kind === "union") return become(text(`${name}.into()`));
  if (isDate(codec)) return [`let ${name}: ${scope.rt("Date")} = ${name}.into();`];
  if (isPacked(parameter)) return [];
  // A handle lives until the call is over.
  if (codec.kind === "generic") return become(text(`${name}.into_js()`));
  if (codec.kind === "enum") return become(text(`${name}.as_str()`));
  if (codec.kind === "optional" && codec.of.kind === "enum") {
    const type = scope.type(codec.of.rust);
    return become(chain(name, ["as_ref()", `map(${type}::as_str)`]));
  }
  if (directShape(codec) === "integer") return exact(name, planned, place);
  return [];
}

/** JavaScript's numbers have gaps beyond 2^53. */
function exact(
  name: string,
  { returns }: PlannedFunction,
  { scope, indent }: ArgumentPlace,
): Lines {
  const checked = `${scope.call("exact")}(${name})`;
  if (returns.when === "later") {
    const arms = [
      "Ok(exact) => exact,",
      `Err(error) => return ${scope.call("promise_failed")}(error),`,
    ];
    return assignMatch(`let ${name} =`, checked, arms, indent);
  }
  const code = returns.fallible ? `${checked}?` : `${scope.call("attribute")}(${checked})`;
  return assign(`let ${name} =`, text(code), ";", indent);
}

function directValues(
  { rustName: name, codec }: PlannedParameter,
  slot: string,
  { scope, world }: ArgumentPlace,
): Lines {
  switch (codec.kind) {
    case "boolean":
      return [`u32::from(${name})`];
    case "number":
      return [widened(name, codec.rust)];
    case "time":
      return [`${scope.call(`in_${timeWord(codec)}`)}(${name})`];
    case "handle":
      return world.withRaw.has(typeKey(codec.rust))
        ? [`${scope.call("raw")}(${name})`]
        : [`${name}.raw()`];
    case "iterator":
      return [`${scope.call("raw")}(${name})`];
    case "untyped":
    case "generic":
      return [`${name}.raw()`];
    case "callback":
    case "future":
      return [givenValue(name, codec, slot)];
    case "optional":
      return optionalValues(name, codec.of, scope);
    default:
      return codec.kind === "bytes" && codec.mode === "fill"
        ? [`${name}.as_mut_ptr()`, `${name}.len()`]
        : [`${name}.as_ptr()`, `${name}.len()`];
  }
}

function optionalValues(name: string, of: Codec, scope: Scope): Lines {
  if (directShape(of) === "text") {
    return [`${scope.call("opt_ptr")}(${name})`, `${scope.call("opt_len")}(${name})`];
  }
  return [`${scope.call("opt_raw")}(${name})`];
}

function widened(name: string, rust: string): string {
  switch (rust) {
    case "i8":
    case "i16":
      return `i32::from(${name})`;
    case "u8":
    case "u16":
      return `u32::from(${name})`;
    case "f32":
      return `f64::from(${name})`;
    default:
      return name;
  }
}
