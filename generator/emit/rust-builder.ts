/**
 * How a dictionary is made: `new` with what it must have, and setters by value.
 *
 *   PutOptions::new().expiration_ttl(60).metadata("x")
 *
 * Members that have no name are set one at a time: `.extra("name", value)`.
 */
import type { Codec, PlannedField, PlannedStruct } from "../lower/plan.ts";
import { cfgLines, docLines, fieldAttributes } from "./rust-attributes.ts";
import { callbackCode, callbackType, isCalledOften, typeParameterText } from "./rust-callback.ts";
import { body, fn } from "./rust-items.ts";
import type { Scope } from "./rust-scope.ts";
import { isDate, ownedType, structType } from "./rust-types.ts";
import {
  assign,
  type Code,
  hug,
  lay,
  type Lines,
  literal,
  prefixed,
  STEP,
  text,
} from "./writer.ts";

interface BuilderOptions {
  /** Nothing is required. */
  readonly isBare: boolean;
}

interface Taking {
  readonly scope: Scope;
  /** The name of the trait, wherever the file has it from. */
  readonly intoJs: () => string;
}

export function emitBuilder(
  planned: PlannedStruct,
  scope: Scope,
  { isBare }: BuilderOptions,
): Lines {
  const intoJs = (): string =>
    planned.crossing === "pack" ? scope.rt("IntoJs") : scope.value("IntoJs");
  const taking = { scope, intoJs };
  const setters = planned.fields
    .filter((one) => !one.required)
    .map((one) => (one.rest ? restSetter(one, taking) : setter(one, taking)));
  // The default of a generic struct asks for one of what it holds.
  const isDefault = isBare && planned.typeParameters === undefined;
  const constructor = isDefault ? emptyConstructor(planned) : requiredConstructor(planned, taking);
  const parameters = parameterList(planned);
  return body(`impl${parameters} ${planned.rustName}${parameters}`, [constructor, ...setters]);
}

/** `<T, U>`, `<T: FromJs, U: FromJs>`; nothing for a struct without parameters. */
export function parameterList(planned: PlannedStruct, bound?: string): string {
  const { typeParameters = [] } = planned;
  if (typeParameters.length === 0) return "";
  const list = typeParameters.map((one) => (bound === undefined ? one : `${one}: ${bound}`));
  return `<${list.join(", ")}>`;
}

/** A member `default` has a setter of that name. */
function emptyConstructor({ fields }: PlannedStruct): Lines {
  const hidden = fields.some((one) => one.rustName === "default");
  return [
    "/// With nothing set.",
    "#[inline]",
    ...fn(
      { head: "pub fn new", parameters: [], returns: "Self" },
      [`${hidden ? "Default" : "Self"}::default()`],
      STEP,
    ),
  ];
}

function requiredConstructor(planned: PlannedStruct, taking: Taking): Lines {
  const required = planned.fields.filter((one) => one.required);
  const values = planned.fields.map((one) => {
    if (one.rest) return text(`${one.rustName}: ${taking.scope.map()}::new()`);
    if (!one.required) return text(`${one.rustName}: None`);
    const value = takenCode(one.rustName, one.codec, taking.scope);
    return value.flat === one.rustName ? value : prefixed(`${one.rustName}: `, value);
  });
  const hasOptional = required.length < planned.fields.length;
  const what = hasOptional ? "what must be set, and nothing else" : "all that there is";
  return [
    ...docLines([`With ${required.length === 0 ? "nothing set" : what}.`, ...listOf(required)]),
    "#[inline]",
    ...fn(
      {
        head: `pub fn new${functionParameters(required, taking.scope)}`,
        parameters: required.map((one) => takenParameter(one.rustName, one.codec, taking)),
        returns: "Self",
      },
      lay(literal("Self", values), { indent: STEP * 2 }),
      STEP,
    ),
  ];
}

/** What is said of a member that has no setter, and no field that one sees. */
function listOf(required: readonly PlannedField[]): Lines {
  const described = required.flatMap(({ rustName, docs, jsName }) => {
    const end = docs.indexOf("");
    const text = docs.slice(0, end < 0 ? docs.length : end).join(" ");
    return text === "" || text === `The member \`${jsName}\`.`
      ? []
      : [`- \`${rustName}\`: ${text}`];
  });
  return described.length === 0 ? [] : ["", ...described];
}

function setter(field: PlannedField, taking: Taking): Lines {
  const { rustName: name } = field;
  const codec = field.codec.kind === "optional" ? field.codec.of : field.codec;
  const value = takenCode(name, codec, taking.scope);
  return [
    ...fieldAttributes(field),
    ...(field.experimental ? cfgLines(["experimental"], STEP) : []),
    "#[inline]",
    ...fn(
      {
        head: `pub fn ${name}${functionParameters([field], taking.scope)}`,
        parameters: ["mut self", takenParameter(name, codec, taking)],
        returns: "Self",
      },
      [
        ...assign(
          `self.${name} =`,
          field.codec.kind === "optional" ? hug("Some", [], value) : value,
          ";",
          STEP * 2,
        ),
        "self",
      ],
      STEP,
    ),
  ];
}

/** A map, an entry at a time. */
function restSetter(field: PlannedField, taking: Taking): Lines {
  const { rustName: name, codec } = field;
  if (codec.kind !== "map") return setter(field, taking);
  return [
    ...fieldAttributes(field),
    "#[inline]",
    ...fn(
      {
        head: `pub fn ${name}`,
        parameters: [
          "mut self",
          "name: impl Into<String>",
          `value: ${takenType(codec.of, taking)}`,
        ],
        returns: "Self",
      },
      [`self.${name}.insert(name.into(), ${taken("value", codec.of)});`, "self"],
      STEP,
    ),
  ];
}

/** Of the closures among the fields. */
function functionParameters(fields: readonly PlannedField[], scope: Scope): string {
  const list = fields.flatMap((one) => one.typeParameters ?? []);
  return list.length === 0
    ? ""
    : `<${list.map((one) => typeParameterText(one, scope)).join(", ")}>`;
}

function takenParameter(name: string, codec: Codec, taking: Taking): string {
  return `${isCalledOften(codec) ? "mut " : ""}${name}: ${takenType(codec, taking)}`;
}

function takenCode(name: string, codec: Codec, scope: Scope): Code {
  return codec.kind === "callback" ? callbackCode(name, codec, scope) : text(taken(name, codec));
}

/** What a setter takes: by value, and what turns into it at no cost. */
function takenType(codec: Codec, taking: Taking): string {
  const { scope } = taking;
  const owned = codec.kind === "callback" ? callbackType(codec, scope) : ownedType(codec, scope);
  if (isDate(codec)) return `impl Into<${owned}>`;
  switch (codec.kind) {
    case "text":
    case "bytes":
    case "union":
      return `impl Into<${owned}>`;
    case "untyped":
      return `impl ${taking.intoJs()}`;
    case "struct":
      return structType(codec, scope);
    default:
      return owned;
  }
}

function taken(name: string, codec: Codec): string {
  if (isDate(codec)) return `${name}.into()`;
  switch (codec.kind) {
    case "text":
    case "bytes":
    case "union":
      return `${name}.into()`;
    case "untyped":
      return `${name}.into_js()`;
    case "struct":
      return codec.boxed ? `Box::new(${name})` : name;
    default:
      return name;
  }
}
