/**
 * The types file of a product: how its dictionaries and unions are read from a pack and written to one.
 *
 *   struct KVNamespacePutOptions { expiration?: u32, metadata?: generic }
 *   --- becomes --->
 *   export const readKVNamespacePutOptions: read.Read<KVNamespacePutOptions> = (p) => {
 *     const value = read.fields<KVNamespacePutOptions>();
 *     if (read.present(p)) value.expiration = read.uint(p);
 *     ...
 *     return value;
 *   };
 */
import { builders } from "prettier/doc";
import type { Codec, FixedMember, PlannedField, PlannedStruct } from "../lower/plan.ts";
import { typeText, type GlueFile } from "./glue-file.ts";
import type { GlueNeeds } from "./glue-needs.ts";
import { readerOf, readInPlace, writerOf } from "./shims-codecs.ts";
import {
  argumentList,
  arrow,
  assign,
  call,
  choice,
  conditional,
  listLiteral,
  objectLiteral,
  type ArrowBody,
  type Doc,
  type Expression,
} from "./ts-layout.ts";
import { anyDoc, interfaceDoc } from "./ts-interfaces.ts";
import { breakableArguments, isUnionText, typeArguments } from "./ts-type-layout.ts";

/** The declarations of one struct: its interface if the glue declares it, its reader, its writer. */
export function structDocs(
  struct: PlannedStruct,
  needs: GlueNeeds,
  file: GlueFile,
): readonly Doc[] {
  const isRead = needs.has(struct.glue, "read");
  const isWritten = needs.has(struct.glue, "write");
  const isDeclared = struct.ts === undefined && (isRead || isWritten);
  return [
    ...(isDeclared ? [isRead ? anyDoc(struct) : interfaceDoc(struct, file)] : []),
    ...(isRead ? [structReader(struct, file)] : []),
    ...(isWritten ? [structWriter(struct, file)] : []),
  ];
}

function structReader(struct: PlannedStruct, file: GlueFile): Doc {
  return codecConstant("read", struct, structText(struct, file), file, readBody(struct, file));
}

function structText(struct: PlannedStruct, file: GlueFile): string {
  return typeText(file, struct.ts ?? struct.glue.name);
}

/** With the fields that only the experimental types declare: `RequestInit & { retry?: any }` */
function fieldsText(struct: PlannedStruct, file: GlueFile): string {
  const text = structText(struct, file);
  const more = struct.fields
    .filter((one) => one.experimental && !struct.glue.experimental)
    .map((one) => `${propertyKey(one.jsName)}?: any`);
  return more.length === 0 ? text : `${text} & { ${more.join("; ")} }`;
}

/** A literal if all fields are always there; else they are set one by one, in the order of the pack. */
function readBody(struct: PlannedStruct, file: GlueFile): ArrowBody {
  const { fields, fixed = [] } = struct;
  if (!struct.isPartial && !fields.some((one) => one.rest || isConditional(one))) {
    const doc = objectLiteral([
      ...fixed.map((one) => assign(propertyKey(one.jsName), ":", fixedValue(one))),
      ...fields.map((one) => propertyRead(one, file)),
    ]);
    return { kind: "object", doc };
  }
  const type = fieldsText(struct, file);
  const empty = call([file.imports.member("read", "fields"), typeArguments([type])]);
  return {
    kind: "block",
    statements: [
      [assign("const value", " =", { doc: empty, poorlyBreakable: !isUnionText(type) }), ";"],
      ...fixed.map((one) => [assign(["value", access(one.jsName)], " =", fixedValue(one)), ";"]),
      ...fields.map((one) => statementRead(one, file)),
      "return value;",
    ],
  };
}

/** No bytes of the pack. */
function fixedValue({ value }: FixedMember): Expression {
  return { doc: JSON.stringify(value) };
}

/** Absent when Rust has `None`; a field that is null then is always written. */
function isConditional(field: PlannedField): boolean {
  return field.codec.kind === "optional" && field.codec.absent === "undefined";
}

function statementRead(field: PlannedField, file: GlueFile): Doc {
  const { codec } = field;
  if (field.rest) return [call(restReader(codec, file), ["p", "value"]), ";"];
  const target = ["value", access(field.jsName)];
  if (codec.kind !== "optional" || codec.absent !== "undefined") {
    return [assign(target, " =", fieldValue(field, file)), ";"];
  }
  const isNullable = codec.of.kind === "optional" && codec.of.absent === "null";
  const test = file.imports.member("read", isNullable ? "given" : "present");
  return conditional(call(test, ["p"]), [
    assign(target, " =", readInPlace(codec.of, "p", file)),
    ";",
  ]);
}

function propertyRead(field: PlannedField, file: GlueFile): Doc {
  return assign(propertyKey(field.jsName), ":", fieldValue(field, file));
}

/** Null is told in the place itself, where TypeScript can infer which values the field takes. */
function fieldValue({ codec }: PlannedField, file: GlueFile): Expression {
  if (codec.kind !== "optional" || codec.of.kind === "optional")
    return readInPlace(codec, "p", file);
  const test = call(file.imports.member("read", "present"), ["p"]);
  return { doc: choice(test, readInPlace(codec.of, "p", file).doc, codec.absent) };
}

function structWriter(struct: PlannedStruct, file: GlueFile): Doc {
  const type = fieldsText(struct, file);
  const statements = struct.fields.map((field): Doc => {
    if (field.rest) return [call(restWriter(struct, field.codec, file), ["p", "value"]), ";"];
    return [call(writerOf(field.codec, file), ["p", `value${access(field.jsName)}`]), ";"];
  });
  return codecConstant("write", struct, type, file, { kind: "block", statements });
}

/** `read.rest(read.text)`: sets the members that have no name. */
function restReader(codec: Codec, file: GlueFile): Doc {
  const of = codec.kind === "map" ? codec.of : codec;
  return call(file.imports.member("read", "rest"), [readerOf(of, file)]);
}

/** `write.rest(["named"], write.text)`: all members but those. */
function restWriter({ fields, fixed = [] }: PlannedStruct, codec: Codec, file: GlueFile): Doc {
  const of = codec.kind === "map" ? codec.of : codec;
  const named = [...fixed, ...fields.filter((one) => !one.rest)].map((one) =>
    JSON.stringify(one.jsName),
  );
  return call(file.imports.member("write", "rest"), [listLiteral(named), writerOf(of, file)]);
}

/** `export const readX: read.Read<X> = (p) => ..;` */
function codecConstant(
  word: "read" | "write",
  { glue, fields }: PlannedStruct,
  type: string,
  file: GlueFile,
  body: ArrowBody,
): Doc {
  const alias = file.imports.member(word, word === "read" ? "Read" : "Fields");
  const parameters = argumentList(
    fields.length === 0 ? [] : word === "read" ? ["p"] : ["p", "value"],
  );
  return [
    builders.group([`export const ${word}${glue.name}: ${alias}`, breakableArguments([type])]),
    " = ",
    arrow(parameters, body),
    ";",
  ];
}

function isPlainName(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

export function propertyKey(name: string): string {
  return isPlainName(name) ? name : JSON.stringify(name);
}

function access(name: string): string {
  return isPlainName(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
