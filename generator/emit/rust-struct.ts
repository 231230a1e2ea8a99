/**
 * A dictionary.
 *
 *   input    private fields, `new(required..)`, setters by value, `Encode`
 *   output   public fields, `Decode`
 *   both     all of it
 *
 * One that is a value has `IntoJs` and `FromJs` by derive, as a user's own would.
 */
import { withParts } from "../lower/codecs.ts";
import type { PlannedField, PlannedStruct } from "../lower/plan.ts";
import { attribute, fieldAttributes, itemAttributes, rustText } from "./rust-attributes.ts";
import { emitSys } from "./rust-class.ts";
import { emitBuilder, parameterList } from "./rust-builder.ts";
import { readerCode, writerLines } from "./rust-codec.ts";
import { body, braced, fieldLines, fn } from "./rust-items.ts";
import type { Scope } from "./rust-scope.ts";
import { ownedType, timeWord } from "./rust-types.ts";
import { holdsCodec, isHandle, type World } from "./rust-world.ts";
import { field, hug, lay, type Lines, literal, STEP } from "./writer.ts";

export function emitStruct(planned: PlannedStruct, scope: Scope, world: World): readonly Lines[] {
  const reads = planned.direction !== "input";
  const writes = planned.direction !== "output";
  const isPacked = planned.crossing !== "value";
  const bare = planned.fields.every((one) => !one.required);
  return [
    [
      ...itemAttributes({ ...planned, features: [] }, 0),
      ...derives(planned, scope, { isBare: bare }),
      ...(reads ? ["#[non_exhaustive]"] : []),
      ...declaration(planned, scope, { isPublic: reads }),
    ],
    ...(writes ? [emitBuilder(planned, scope, { isBare: bare })] : []),
    ...(writes && isPacked ? [encoder(planned, scope)] : []),
    ...(reads && isPacked ? [decoder(planned, scope, world)] : []),
    ...objectLines(planned, scope),
  ];
}

/** It is handed over as a value. */
function objectLines({ rustName, object }: PlannedStruct, scope: Scope): readonly Lines[] {
  if (object === undefined) return [];
  const macro = `${scope.call("object_type")}!(${rustName}, sys::${object.import.rustName});`;
  return [[macro], ...emitSys([object], scope)];
}

interface DeriveOptions {
  readonly isBare: boolean;
}

/** A value has the derives that a user's own struct would have. */
function derives(planned: PlannedStruct, scope: Scope, { isBare }: DeriveOptions): Lines {
  const isValue = planned.crossing !== "pack";
  const names = [
    "Clone",
    "Debug",
    ...(isBare ? ["Default"] : []),
    ...(isValue ? [scope.value("FromJs"), scope.value("IntoJs")] : []),
  ];
  return [
    `#[derive(${names.join(", ")})]`,
    ...(isValue && isCamelCase(planned) ? [`#[js(rename_all = "camelCase")]`] : []),
    ...(isValue ? constantLines(planned) : []),
  ];
}

/** `#[js(constant(type = "function"))]` */
function constantLines({ fixed = [] }: PlannedStruct): Lines {
  const list = fixed.map(({ jsName, value }) => {
    const name = /^[A-Za-z_]\w*$/.test(jsName) ? jsName : rustText(jsName);
    return `${name} = ${typeof value === "string" ? rustText(value) : String(value)}`;
  });
  return list.length === 0 ? [] : attribute("js(constant", list, 0, "))]");
}

/** Whether the derives make the names in JavaScript, but for exceptions. */
function isCamelCase({ fields }: PlannedStruct): boolean {
  return fields.some(
    (one) => one.jsName !== one.rustName && one.jsName === camelCase(one.rustName),
  );
}

function camelCase(name: string): string {
  const [first = "", ...rest] = name.split("_").filter((word) => word !== "");
  return first + rest.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}

/** What the derives must be told of one field. */
function options(field: PlannedField, planned: PlannedStruct): Lines {
  if (planned.crossing === "pack") return [];
  if (field.rest) return ["#[js(flatten)]"];
  const byRule = isCamelCase(planned) ? camelCase(field.rustName) : field.rustName;
  const isRenamed = field.jsName !== byRule;
  const codec = withParts(field.codec).find((one) => one.kind === "time");
  const list = [
    ...(isRenamed ? [`rename = ${rustText(field.jsName)}`] : []),
    ...(codec?.kind === "time" ? [`unit = "${timeWord(codec)}"`] : []),
  ];
  return list.length === 0 ? [] : [`#[js(${list.join(", ")})]`];
}

interface DeclarationOptions {
  readonly isPublic: boolean;
}

function declaration(
  planned: PlannedStruct,
  scope: Scope,
  { isPublic }: DeclarationOptions,
): Lines {
  const { fields } = planned;
  const name = `${planned.rustName}${parameterList(planned)}`;
  if (fields.length === 0) return [`pub struct ${name} {}`];
  const lines = fields.flatMap((one) => [
    ...(isPublic ? fieldAttributes(one) : []),
    ...options(one, planned),
    ...fieldLines(`${isPublic ? "pub " : ""}${one.rustName}`, ownedType(one.codec, scope)),
  ]);
  return braced(`pub struct ${name}`, lines);
}

/** Of the type parameters, by the name that the derives have it by. */
function boundOf(planned: PlannedStruct, trait: "IntoJs" | "FromJs", scope: Scope): string {
  if ((planned.typeParameters ?? []).length === 0) return "";
  return planned.crossing === "pack" ? scope.rt(trait) : scope.value(trait);
}

function encoder(planned: PlannedStruct, scope: Scope): Lines {
  const { fields } = planned;
  const pack = fields.length === 0 ? "_" : "pack";
  const place = { indent: STEP * 2, pack };
  const bound = boundOf(planned, "IntoJs", scope);
  return body(implHead(planned, bound, scope.call("Encode")), [
    [
      "#[inline]",
      ...fn(
        {
          head: "fn encode<'a>",
          parameters: ["&'a self", `${pack}: &mut ${scope.call("Pack")}<'a>`],
        },
        fields.flatMap((one) => writerLines(one.codec, `&self.${one.rustName}`, place)),
        STEP,
      ),
    ],
  ]);
}

/** All fields are read before one of them fails, if handles may be among them: somebody must own those. */
function decoder(planned: PlannedStruct, scope: Scope, world: World): Lines {
  const { fields } = planned;
  const reader = readerName(fields);
  const bound = boundOf(planned, "FromJs", scope);
  const ahead = fields.some((one) => holdsCodec(one.codec, isHandle, world.owning));
  const reads = fields.map(({ rustName, codec }) => ({
    rustName,
    code: readerCode(codec, reader),
  }));
  const values = reads.map(({ rustName, code }) => field(rustName, `${ahead ? rustName : code}?`));
  const signature = {
    head: "fn decode",
    parameters: [`${reader}: &mut ${scope.call("Reader")}<'_>`],
    returns: `${scope.rt("Result")}<Self>`,
  };
  const made = hug("Ok", [], literal("Self", values));
  const statements = [
    ...(ahead ? reads.map((one) => `let ${one.rustName} = ${one.code};`) : []),
    ...lay(made, { indent: STEP * 2 }),
  ];
  return body(implHead(planned, bound, scope.call("Decode")), [
    ["#[inline]", ...fn(signature, statements, STEP)],
  ]);
}

/** `impl<T: FromJs> Decode for Rows<T>` */
function implHead(planned: PlannedStruct, bound: string, trait: string): string {
  const name = `${planned.rustName}${parameterList(planned)}`;
  return `impl${parameterList(planned, bound)} ${trait} for ${name}`;
}

/** A field may have the reader's usual name. */
function readerName(fields: readonly PlannedField[]): string {
  if (fields.length === 0) return "_";
  return fields.some((one) => one.rustName === "r") ? "reader" : "r";
}
