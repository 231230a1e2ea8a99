/**
 * A union: the enum as it reads in the documentation, and one macro for its conversions and for how it crosses.
 *
 *   pub enum BodyInit<'a> { Str(Cow<'a, str>), Stream(ReadableStream) }
 *   rt::union_type! { BodyInit<'a> [encode from] {} { Str(0): text, Stream(1): handle ReadableStream, } [] }
 *
 *   pub enum ToolChoice { Auto, Function(ToolFunction), Other(Js) }
 *   rt::union_type! {
 *       ToolChoice [from into_js from_js]
 *       { Auto(0): "auto", }
 *       { Function(1): value ToolFunction, Other(2): handle Js, }
 *       [(0, Is("auto")), (1, Object(&[]))]
 *   }
 */
import type { ArmKey, ArmShape, Codec, PlannedArm, PlannedUnion } from "../lower/plan.ts";
import { docLines, itemAttributes, rustText } from "./rust-attributes.ts";
import type { Scope } from "./rust-scope.ts";
import { braced, variantLines } from "./rust-items.ts";
import { ownedType, timeWord } from "./rust-types.ts";
import { indented, type Lines } from "./writer.ts";

export function emitUnion(planned: PlannedUnion, scope: Scope): readonly Lines[] {
  const name = `${planned.rustName}${planned.borrows ? "<'a>" : ""}`;
  return [
    [
      ...itemAttributes({ ...planned, features: [] }, 0),
      "#[derive(Clone, Debug)]",
      ...(planned.direction === "input" ? [] : ["#[non_exhaustive]"]),
      ...braced(
        `pub enum ${name}`,
        planned.arms.flatMap((one) => declared(one, planned, scope)),
      ),
    ],
    macroLines(name, planned, scope),
  ];
}

function declared(arm: PlannedArm, planned: PlannedUnion, scope: Scope): Lines {
  if (arm.literal !== undefined)
    return [...docLines([`\`${JSON.stringify(arm.literal)}\``]), `${arm.rustName},`];
  const doc = arm.isOther ? "Something that this version does not know." : armDoc(arm.codec);
  return [...docLines([doc]), ...variantLines(arm.rustName, held(arm.codec, planned, scope))];
}

/** What a union can do, each a rule of the macro. */
function abilities({ direction, crossing }: PlannedUnion): Lines {
  const reads = direction !== "input";
  const writes = direction !== "output";
  const isPacked = crossing !== "value";
  const isValue = crossing !== "pack";
  return [
    ...(writes ? ["from"] : []),
    ...(writes && isPacked ? ["encode"] : []),
    ...(reads && isPacked ? ["decode"] : []),
    ...(isValue ? ["into_js", "from_js"] : []),
  ];
}

function macroLines(name: string, planned: PlannedUnion, scope: Scope): Lines {
  const numbered = planned.arms.map((arm, index) => ({ arm, index }));
  const literals = numbered
    .filter(({ arm }) => arm.literal !== undefined)
    .map(({ arm, index }) => `${arm.rustName}(${String(index)}): ${literalText(arm.literal)},`);
  const arms = numbered
    .filter(({ arm }) => arm.literal === undefined)
    .map(({ arm, index }) => {
      const kind = arm.isOther ? `other ${scope.rt("Js")}` : conversion(arm.codec, planned, scope);
      return `${arm.rustName}(${String(index)}): ${kind},`;
    });
  const tests = planned.crossing === "pack" ? [] : planned.tests;
  return [
    `${scope.call("union_type")}! {`,
    ...indented([
      `${name} [${abilities(planned).join(" ")}]`,
      ...block("{", literals, "}"),
      ...block("{", arms, "}"),
      ...block(
        "[",
        tests.map(({ arm, shape }) => `(${String(arm)}, ${shapeText(shape)}),`),
        "]",
      ),
    ]),
    "}",
  ];
}

function block(open: string, lines: Lines, close: string): Lines {
  return lines.length === 0 ? [`${open}${close}`] : [open, ...indented(lines), close];
}

function literalText(value: PlannedArm["literal"]): string {
  return typeof value === "string" ? rustText(value) : String(value);
}

/** An expression of the run time's `Shape`. */
function shapeText(shape: ArmShape): string {
  switch (shape.kind) {
    case "any":
      return "Any";
    case "nothing":
      return "Nothing";
    case "text":
      return "Text";
    case "number":
      return "Number";
    case "boolean":
      return "Bool";
    case "bigint":
      return "BigInt";
    case "bytes":
      return "Bytes";
    case "date":
      return "Date";
    case "function":
    case "map":
      return "Handle";
    case "instance":
      return `Instance(${rustText(shape.of)})`;
    case "list":
      return shape.of.kind === "any" ? "List(&Any)" : `List(&${shapeText(shape.of)})`;
    case "literal":
      return literalShape(shape.values);
    case "object":
      return `Object(&[${shape.keys.map(keyText).join(", ")}])`;
    default:
      return shape satisfies never;
  }
}

function literalShape(values: readonly (string | number | boolean)[]): string {
  const texts = values.filter((one) => typeof one === "string").map(rustText);
  if (texts.length === values.length) return `OneOf(&[${texts.join(", ")}])`;
  if (values.length === 1)
    return values[0] === true ? "True" : values[0] === false ? "False" : "Number";
  return "Any";
}

function keyText({ jsName, shape, optional }: ArmKey): string {
  return `(${rustText(jsName)}, ${String(optional)}, ${shapeText(shape)})`;
}

function held(codec: Codec, planned: PlannedUnion, scope: Scope): string {
  if (planned.borrows) {
    if (codec.kind === "text") return `${scope.cow()}<'a, str>`;
    if (codec.kind === "bytes") return `${scope.cow()}<'a, [u8]>`;
  }
  return ownedType(codec, scope);
}

function armDoc(codec: Codec): string {
  switch (codec.kind) {
    case "text":
      return "Text.";
    case "bytes":
      return "Bytes.";
    case "boolean":
      return "A boolean.";
    case "number":
      return "A number.";
    case "bigint":
      return "A `bigint`.";
    case "date":
      return "A point in time.";
    case "time":
      return codec.rust === "Date" ? "A point in time." : "A length of time.";
    case "list":
      return "A list.";
    case "tuple":
      return "Several values.";
    case "map":
      return "Values by name.";
    case "unit":
      return "Nothing.";
    case "optional":
      return `${armDoc(codec.of).replace(/\.$/, "")}, or nothing.`;
    case "handle":
    case "struct":
    case "enum":
    case "union":
      return `\`${codec.rust.name}\``;
    default:
      return "Another value.";
  }
}

/** The kind of arm, by which the macro chooses what turns into it. */
function conversion(codec: Codec, planned: PlannedUnion, scope: Scope): string {
  const owned = ownedType(codec, scope);
  switch (codec.kind) {
    case "text":
    case "bytes":
      return planned.borrows ? codec.kind : `owned_${codec.kind}`;
    case "handle":
    case "untyped":
      return `handle ${owned}`;
    case "number":
      return codec.rust === "f64" ? "number" : `value ${owned}`;
    case "bigint":
      return `bigint ${owned}`;
    case "unit":
      return "unit";
    case "time":
      return `time @${timeWord(codec)} @in_${timeWord(codec)} ${owned}`;
    case "struct":
      return codec.boxed ? `boxed ${scope.type(codec.rust)}` : `value ${owned}`;
    case "list": {
      // Two such rules could meet.
      const isOnly = planned.arms.filter((one) => isListLike(one.codec)).length === 1;
      return isOnly ? `list ${ownedType(codec.of, scope)}` : `value ${owned}`;
    }
    default:
      return `value ${owned}`;
  }
}

function isListLike({ kind }: Codec): boolean {
  return kind === "list" || kind === "bytes";
}
