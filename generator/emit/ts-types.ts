/**
 * The types file of a product: how its dictionaries and unions are read from a pack and written to one.
 *
 *   struct KVNamespacePutOptions { expiration?: u32, metadata?: generic }
 *   --- becomes --->
 *   export const readKVNamespacePutOptions: read.Read<KVNamespacePutOptions> = (p) => {
 *     const value: KVNamespacePutOptions = {};
 *     if (read.present(p)) value.expiration = read.uint(p);
 *     ...
 *     return value;
 *   };
 */
import { builders } from "prettier/doc";
import type {
  PlannedField,
  PlannedStruct,
  PlannedUnion,
} from "../lower/plan.ts";
import { typeText, type GlueFile } from "./glue-file.ts";
import { readFrom, writerOf } from "./shims-codecs.ts";
import { freeName, RESERVED } from "./shims-names.ts";
import {
  argumentList,
  arrow,
  assign,
  block,
  call,
  conditional,
  hardline,
  objectLiteral,
  type ArrowBody,
  type Doc,
} from "./ts-layout.ts";
import { interfaceDoc } from "./ts-interfaces.ts";
import { typeArguments } from "./ts-type-layout.ts";

/** The declarations of one struct: its interface if the glue declares it, its reader, its writer. */
export function structDocs(
  struct: PlannedStruct,
  file: GlueFile,
): readonly Doc[] {
  const { direction } = struct;
  return [
    ...(struct.ts === undefined ? [interfaceDoc(struct, file)] : []),
    ...(direction === "output" ? [] : [structReader(struct, file)]),
    ...(direction === "input" ? [] : [structWriter(struct, file)]),
  ];
}

function structReader(struct: PlannedStruct, file: GlueFile): Doc {
  const type = structText(struct, file);
  return codecConstant("read", struct.glue.name, type, file, readBody(struct, type, file));
}

function structText(struct: PlannedStruct, file: GlueFile): string {
  return typeText(file, struct.ts ?? struct.glue.name);
}

/** Fields that are always there make the literal; the others are set one by one, in the order of the pack. */
function readBody(
  struct: PlannedStruct,
  type: string,
  file: GlueFile,
): ArrowBody {
  const { fields } = struct;
  const first = fields.findIndex(isConditional);
  if (first < 0) {
    const doc = objectLiteral(fields.map((one) => propertyRead(one, file)));
    return { kind: "object", doc };
  }
  const last = fields.findLastIndex((one) => !isConditional(one));
  return {
    kind: "block",
    statements:
      last < first
        ? readInOrder(fields, first, type, file)
        : readAhead(fields, last + 1, type, file),
  };
}

function readInOrder(
  fields: readonly PlannedField[],
  first: number,
  type: string,
  file: GlueFile,
): readonly Doc[] {
  const literal = fields.slice(0, first).map((one) => propertyRead(one, file));
  return [
    declareValue(type, objectLiteral(literal)),
    ...fields.slice(first).map((one) => conditionalRead(one, file)),
    "return value;",
  ];
}

/** A field that may be absent stands before one that may not: it is read ahead of the literal. */
function readAhead(
  fields: readonly PlannedField[],
  count: number,
  type: string,
  file: GlueFile,
): readonly Doc[] {
  const ahead = fields.slice(0, count);
  const literal = ahead
    .filter((one) => !isConditional(one))
    .map((one) => shorthand(propertyKey(one.jsName), local(one)));
  return [
    ...ahead.map((one) => {
      const value = readFrom(one.codec, "p", file);
      return [assign(`const ${local(one)}`, " =", value), ";"];
    }),
    declareValue(type, objectLiteral(literal)),
    ...ahead.filter(isConditional).map((one) =>
      conditional(`${local(one)} !== undefined`, [
        assign(["value", access(one.jsName)], " =", { doc: local(one) }),
        ";",
      ]),
    ),
    ...fields.slice(count).map((one) => conditionalRead(one, file)),
    "return value;",
  ];
}

function shorthand(key: string, name: string): Doc {
  return key === name ? name : assign(key, ":", { doc: name });
}

function declareValue(type: string, literal: Doc): Doc {
  return [assign(`const value: ${type}`, " =", { doc: literal }), ";"];
}

/** Absent when Rust has `None`; a field that is null then is always written. */
function isConditional(field: PlannedField): boolean {
  return field.codec.kind === "optional" && field.codec.absent === "undefined";
}

function conditionalRead(field: PlannedField, file: GlueFile): Doc {
  const { codec } = field;
  if (codec.kind !== "optional") return "";
  const isNullable =
    codec.of.kind === "optional" && codec.of.absent === "null";
  const test = file.imports.member("read", isNullable ? "given" : "present");
  const target = ["value", access(field.jsName)];
  return conditional(call(test, ["p"]), [
    assign(target, " =", readFrom(codec.of, "p", file)),
    ";",
  ]);
}

function propertyRead(field: PlannedField, file: GlueFile): Doc {
  const value = readFrom(field.codec, "p", file);
  return assign(propertyKey(field.jsName), ":", value);
}

function structWriter(struct: PlannedStruct, file: GlueFile): Doc {
  const type = structText(struct, file);
  const statements = struct.fields.map((field): Doc => [
    call(writerOf(field.codec, file), ["p", `value${access(field.jsName)}`]),
    ";",
  ]);
  return codecConstant("write", struct.glue.name, type, file, {
    kind: "block",
    statements,
  });
}

/** `export const readX: read.Read<X> = (p) => ..;` */
function codecConstant(
  word: "read" | "write",
  name: string,
  type: string,
  file: GlueFile,
  body: ArrowBody,
): Doc {
  const alias = file.imports.member(word, word === "read" ? "Read" : "Write");
  const parameters = argumentList(word === "read" ? ["p"] : ["p", "value"]);
  return [
    builders.group([
      `export const ${word}${name}: ${alias}`,
      typeArguments([type]),
    ]),
    " = ",
    arrow(parameters, body),
    ";",
  ];
}

/** The arms of a union, by their tag. */
export function unionDocs(
  union: PlannedUnion,
  file: GlueFile,
): readonly Doc[] {
  const last = union.arms.length - 1;
  const cases = union.arms.map((arm, index): Doc => {
    const label = index === last ? "default:" : `case ${index}:`;
    const value = ["return ", readFrom(arm.codec, "p", file).doc, ";"];
    return [label, builders.indent([hardline, value])];
  });
  const test = call(file.imports.member("read", "arm"), ["p"]);
  const statement = ["switch (", test, ") ", block(cases)];
  const type = typeText(file, union.ts);
  return [
    codecConstant("read", union.glue.name, type, file, {
      kind: "block",
      statements: [statement],
    }),
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

/** The name of a field's constant: it hides nothing and is no keyword. */
function local(field: PlannedField): string {
  const name = field.jsName.replace(
    /[^A-Za-z0-9$_]+(.?)/g,
    (_, next: string) => next.toUpperCase(),
  );
  return freeName(/^\d/.test(name) ? `_${name}` : name, LOCALS);
}

const LOCALS: ReadonlySet<string> = new Set([...RESERVED, "value"]);
