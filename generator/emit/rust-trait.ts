/**
 * A class that the Worker's own extend, as a trait.
 *
 *   pub trait Station: Sized + 'static {
 *       fn new(ctx: Context, env: Env) -> impl rt::Construct<Self>;
 *
 *       fn ring(&self, bell: Bell) -> impl Future<Output = impl Finished> {
 *           async {}
 *       }
 *   }
 */
import type { Codec, PlannedGiven, PlannedMethod, PlannedTrait } from "../lower/plan.ts";
import { itemAttributes } from "./rust-attributes.ts";
import { typeParameterText } from "./rust-callback.ts";
import { fn } from "./rust-items.ts";
import type { Scope } from "./rust-scope.ts";
import { ownedType } from "./rust-types.ts";
import { fits, indented, type Lines, spaced, STEP } from "./writer.ts";

export function emitTrait(planned: PlannedTrait, scope: Scope): readonly Lines[] {
  const { rustName, made, functions } = planned;
  const methods = functions.map((one) => emitMethod(one, planned, scope));
  return [
    [
      ...itemAttributes({ ...planned, docs: docsOf(planned), features: [] }, 0),
      ...(functions.some(hasDefault) ? ["#[allow(unused_variables)]"] : []),
      ...headLines(`pub trait ${rustName}`, typeParameters(planned, scope)),
      ...indented(spaced([constructor(made, scope), ...methods])),
      "}",
    ],
  ];
}

const BOUNDS = "Sized + 'static";

/** rustfmt counts what stands before the type parameters twice. */
function headLines(head: string, parameters: string): Lines {
  const flat = `${head}${parameters}: ${BOUNDS}`;
  return fits(flat, head.length) ? [`${flat} {`] : [`${head}${parameters}:`, `    ${BOUNDS}`, "{"];
}

function docsOf({ docs }: PlannedTrait): Lines {
  const how =
    "`#[export]` on an `impl` makes the type a class of the Worker's. JavaScript gets the methods that the implementation has, and no other.";
  return [...docs, "", how];
}

function typeParameters({ typeParameters: list }: PlannedTrait, scope: Scope): string {
  const texts = list.map((one) => `${typeParameterText(one, scope)} = ${scope.rt("Js")}`);
  return texts.length === 0 ? "" : `<${texts.join(", ")}>`;
}

function hasDefault({ required, parameters }: PlannedMethod): boolean {
  return !required && parameters.length > 0;
}

function constructor(made: readonly PlannedGiven[], scope: Scope): Lines {
  const signature = fn(
    {
      head: "fn new",
      parameters: made.map(({ rustName, codec }) => `${rustName}: ${givenType(codec, scope)}`),
      returns: `impl ${scope.rt("Construct")}<Self>`,
    },
    [],
    STEP,
  );
  return [
    "/// Makes the object: called before anything else of it is. Gives `Self`, or a `Result` of it.",
    ...withoutBody(signature),
  ];
}

function givenType(codec: PlannedGiven["codec"], scope: Scope): string {
  return codec.kind === "environment" ? "crate::Env" : ownedType(codec, scope);
}

function emitMethod(method: PlannedMethod, planned: PlannedTrait, outer: Scope): Lines {
  const scope = outer.under(method.features);
  const { codec } = method.returns;
  const signature = {
    head: `fn ${method.rustName}`,
    parameters: [
      "&self",
      ...method.parameters.map((one) => `${one.rustName}: ${ownedType(one.codec, scope)}`),
    ],
    returns: `impl ${scope.future()}<Output = ${answerType(codec, scope)}>`,
  };
  const name = `${planned.rustName}::${method.rustName}`;
  const attributes = itemAttributes(method, STEP);
  if (method.required) return [...attributes, ...withoutBody(fn(signature, [], STEP))];
  return [...attributes, ...fn(signature, [absentBody(codec, name, scope)], STEP)];
}

/** Nobody but Rust could call it. */
function absentBody(codec: Codec, name: string, scope: Scope): string {
  if (codec.kind === "unit") return "async {}";
  const type = codec.kind === "untyped" ? `::<${scope.rt("Js")}>` : "";
  return `${scope.call("absent")}${type}("${name}")`;
}

/** Where nothing is asked for, nothing need be given. */
function answerType(codec: Codec, scope: Scope): string {
  if (codec.kind === "unit") return `impl ${scope.rt("Finished")}`;
  const given = codec.kind === "untyped" ? `impl ${scope.rt("IntoJs")}` : ownedType(codec, scope);
  return `${scope.rt("Result")}<${given}>`;
}

/** `fn new() -> Self {}` -> `fn new() -> Self;` */
function withoutBody(lines: Lines): Lines {
  const last = lines.at(-1) ?? "";
  return [...lines.slice(0, -1), last.replace(/ \{\}$|^\{\}$/, ";")];
}
