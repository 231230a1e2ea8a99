/**
 * A dictionary.
 *
 *   input    private fields, `new(required..)`, setters by value, `Encode`
 *   output   public fields, `Decode`
 *   both     all of it
 */
import type { Codec, PlannedField, PlannedStruct } from "../lower/plan.ts";
import { aliasLines, deprecationLines, docLines, itemAttributes } from "./rust-attributes.ts";
import { readerCode, writerCode } from "./rust-codec.ts";
import { body, braced, fieldLines, fn } from "./rust-items.ts";
import type { Scope } from "./rust-scope.ts";
import { ownedType } from "./rust-types.ts";
import { holdsCodec, isHandle, type World } from "./rust-world.ts";
import { assign, hug, lay, type Lines, literal, STEP, text } from "./writer.ts";

export function emitStruct(planned: PlannedStruct, scope: Scope, world: World): readonly Lines[] {
  const reads = planned.direction !== "input";
  const writes = planned.direction !== "output";
  const bare = planned.fields.every((one) => !one.required);
  return [
    [
      ...itemAttributes({ ...planned, features: [] }, 0),
      `#[derive(Clone, Debug${bare ? ", Default" : ""})]`,
      ...(reads ? ["#[non_exhaustive]"] : []),
      ...declaration(planned, scope, { isPublic: reads }),
    ],
    ...(writes ? [builder(planned, scope, { isBare: bare })] : []),
    ...(writes ? [encoder(planned, scope)] : []),
    ...(reads ? [decoder(planned, scope, world)] : []),
  ];
}

interface DeclarationOptions {
  readonly isPublic: boolean;
}

function declaration(
  planned: PlannedStruct,
  scope: Scope,
  { isPublic }: DeclarationOptions,
): Lines {
  const { rustName: name, fields } = planned;
  if (fields.length === 0) return [`pub struct ${name} {}`];
  const lines = fields.flatMap((one) => [
    ...(isPublic ? fieldAttributes(one) : []),
    ...fieldLines(`${isPublic ? "pub " : ""}${one.rustName}`, ownedType(one.codec, scope)),
  ]);
  return braced(`pub struct ${name}`, lines);
}

function fieldAttributes(field: PlannedField): Lines {
  return [...docLines(field.docs), ...aliasLines(field, STEP), ...deprecationLines(field, STEP)];
}

interface BuilderOptions {
  readonly isBare: boolean;
}

function builder(planned: PlannedStruct, scope: Scope, { isBare }: BuilderOptions): Lines {
  const setters = planned.fields.filter((one) => !one.required).map((one) => setter(one, scope));
  const constructor = isBare ? emptyConstructor(planned) : requiredConstructor(planned, scope);
  return body(`impl ${planned.rustName}`, [constructor, ...setters]);
}

function emptyConstructor(planned: PlannedStruct): Lines {
  return [
    `/// A \`${planned.jsName}\` with nothing set.`,
    ...fn({ head: "pub fn new", parameters: [], returns: "Self" }, ["Self::default()"], STEP),
  ];
}

function requiredConstructor(planned: PlannedStruct, scope: Scope): Lines {
  const required = planned.fields.filter((one) => one.required);
  const values = planned.fields.map((one) => {
    if (!one.required) return text(`${one.rustName}: None`);
    const value = taken(one.rustName, one.codec);
    return text(value === one.rustName ? value : `${one.rustName}: ${value}`);
  });
  const hasOptional = required.length < planned.fields.length;
  return [
    `/// A \`${planned.jsName}\` with ${hasOptional ? "what it must have" : "all that it has"}.`,
    ...fn(
      {
        head: "pub fn new",
        parameters: required.map((one) => `${one.rustName}: ${takenType(one.codec, scope)}`),
        returns: "Self",
      },
      lay(literal("Self", values), { indent: STEP * 2 }),
      STEP,
    ),
  ];
}

function setter(field: PlannedField, scope: Scope): Lines {
  const { rustName: name } = field;
  const codec = field.codec.kind === "optional" ? field.codec.of : field.codec;
  const value = taken(name, codec);
  return [
    ...fieldAttributes(field),
    ...fn(
      {
        head: `pub fn ${name}`,
        parameters: ["mut self", `${name}: ${takenType(codec, scope)}`],
        returns: "Self",
      },
      [
        ...assign(
          `self.${name} =`,
          text(field.codec.kind === "optional" ? `Some(${value})` : value),
          ";",
          STEP * 2,
        ),
        "self",
      ],
      STEP,
    ),
  ];
}

/** What a setter takes: by value, and what turns into it at no cost. */
function takenType(codec: Codec, scope: Scope): string {
  const owned = ownedType(codec, scope);
  switch (codec.kind) {
    case "text":
    case "bytes":
    case "union":
      return `impl Into<${owned}>`;
    case "untyped":
      return `impl ${scope.rt("IntoJs")}`;
    case "struct":
      return scope.type(codec.rust);
    default:
      return owned;
  }
}

function taken(name: string, codec: Codec): string {
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

function encoder(planned: PlannedStruct, scope: Scope): Lines {
  const { rustName: name, fields } = planned;
  const pack = fields.length === 0 ? "_" : "pack";
  return body(`impl ${scope.call("Encode")} for ${name}`, [
    fn(
      {
        head: "fn encode<'a>",
        parameters: ["&'a self", `${pack}: &mut ${scope.call("Pack")}<'a>`],
      },
      fields.map((one) => `${writerCode(one.codec, `&self.${one.rustName}`)};`),
      STEP,
    ),
  ]);
}

/** All fields are read before one of them fails, if handles may be among them: somebody must own those. */
function decoder(planned: PlannedStruct, scope: Scope, world: World): Lines {
  const { rustName: name, fields } = planned;
  const reader = readerName(fields);
  const ahead = fields.some((one) => holdsCodec(one.codec, isHandle, world.owning));
  const reads = fields.map(({ rustName, codec }) => ({
    rustName,
    code: readerCode(codec, reader),
  }));
  const values = reads.map(({ rustName, code }) => `${rustName}: ${ahead ? rustName : code}?`);
  const signature = {
    head: "fn decode",
    parameters: [`${reader}: &mut ${scope.call("Reader")}<'_>`],
    returns: `${scope.rt("Result")}<Self>`,
  };
  const made = hug("Ok", [], literal("Self", values.map(text)));
  const statements = [
    ...(ahead ? reads.map((one) => `let ${one.rustName} = ${one.code};`) : []),
    ...lay(made, { indent: STEP * 2 }),
  ];
  return body(`impl ${scope.call("Decode")} for ${name}`, [fn(signature, statements, STEP)]);
}

/** A field may have the reader's usual name. */
function readerName(fields: readonly PlannedField[]): string {
  if (fields.length === 0) return "_";
  return fields.some((one) => one.rustName === "r") ? "reader" : "r";
}
