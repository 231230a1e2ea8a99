/**
 * How a union is read from a pack, and how what JavaScript gives is told apart and written.
 *
 *   enum Entry { Str(String), File(File), Other(Js) }
 *   --- becomes --->
 *   export const writeEntry: write.Write<unknown> = (p, value) => {
 *     if (typeof value === "string") return write.armOf(p, 0, write.text, value);
 *     if (value instanceof File) return write.armOf(p, 1, write.handle, value);
 *     write.armOf(p, 2, write.handle, value);
 *   };
 */
import { builders } from "prettier/doc";
import type { ArmKey, ArmShape, PlannedArm, PlannedUnion } from "../lower/plan.ts";
import { typeText, type GlueFile } from "./glue-file.ts";
import type { GlueNeeds } from "./glue-needs.ts";
import { readFrom, writerOf } from "./shims-codecs.ts";
import { argumentList, arrow, block, call, conditional, hardline, type Doc } from "./ts-layout.ts";
import { breakableArguments } from "./ts-type-layout.ts";

const { group, indent, join, line, softline } = builders;

export function unionDocs(union: PlannedUnion, needs: GlueNeeds, file: GlueFile): readonly Doc[] {
  return [
    ...(needs.has(union.glue, "read") ? [unionReader(union, file)] : []),
    ...(needs.has(union.glue, "write") ? [unionWriter(union, file)] : []),
  ];
}

/** Texts and numbers of many places are one union; which texts each of them takes (`5 minutes`), its type does not say. */
function hasAnyText({ arms }: PlannedUnion): boolean {
  const isData = arms.every(({ codec }) => ["text", "number", "untyped"].includes(codec.kind));
  return isData && arms.some(({ literal }) => literal === undefined);
}

/** The arms by their tag. */
function unionReader(union: PlannedUnion, file: GlueFile): Doc {
  const last = union.arms.length - 1;
  const cases = union.arms.map((arm, index): Doc => {
    const label = index === last ? "default:" : `case ${index}:`;
    return [label, indent([hardline, "return ", valueRead(arm, file), ";"])];
  });
  const test = call(file.imports.member("read", "arm"), ["p"]);
  const type = hasAnyText(union) ? "any" : typeText(file, union.ts);
  return [
    group([
      `export const read${union.glue.name}: ${file.imports.member("read", "Read")}`,
      breakableArguments([type]),
    ]),
    " = ",
    arrow(argumentList(["p"]), {
      kind: "block",
      statements: [["switch (", test, ") ", block(cases)]],
    }),
    ";",
  ];
}

function valueRead({ codec, literal, isOther }: PlannedArm, file: GlueFile): Doc {
  if (literal !== undefined) return JSON.stringify(literal);
  if (isOther) return call([file.imports.member("read", "handle"), "<any>"], ["p"]);
  return readFrom(codec, "p", file).doc;
}

function unionWriter(union: PlannedUnion, file: GlueFile): Doc {
  const statements = union.tests.map(({ arm, shape }): Doc => {
    const test = condition(conditions(shape, "value", file));
    return conditional(test, ["return ", armWritten(union, arm, file), ";"]);
  });
  const last = union.arms.findIndex((one) => one.isOther);
  const other = last < 0 ? [] : [[armWritten(union, last, file), ";"]];
  return [
    group([
      `export const write${union.glue.name}: ${file.imports.member("write", "Write")}`,
      breakableArguments(["unknown"]),
    ]),
    " = ",
    arrow(argumentList(["p", "value"]), { kind: "block", statements: [...statements, ...other] }),
    ";",
  ];
}

function armWritten({ arms }: PlannedUnion, index: number, file: GlueFile): Doc {
  const arm = arms[index];
  const write = (name: string): string => file.imports.member("write", name);
  if (arm === undefined || arm.literal !== undefined)
    return call(write("arm"), ["p", String(index)]);
  const writer = writerOf(arm.codec, file);
  return call(write("armOf"), ["p", String(index), writer, "value"]);
}

/** All of it must hold. */
function condition(parts: readonly Doc[]): Doc {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  return [indent([softline, join([" &&", line], [...parts])]), softline];
}

function conditions(shape: ArmShape, value: string, file: GlueFile): readonly Doc[] {
  const is = (name: string): string => file.imports.member("is", name);
  switch (shape.kind) {
    case "any":
      return [`${value} !== undefined`];
    case "nothing":
      return [`${value} === undefined`];
    case "text":
      return [`typeof ${value} === "string"`];
    case "number":
    case "boolean":
    case "bigint":
    case "function":
      return [`typeof ${value} === "${shape.kind}"`];
    case "bytes":
      return [call(is("bytes"), [value])];
    case "date":
      return [`${value} instanceof Date`];
    case "map":
      return [`${value} instanceof Map`];
    case "instance":
      return [`${value} instanceof ${shape.of}`];
    case "literal":
      return [anyOf(shape.values.map((one) => `${value} === ${JSON.stringify(one)}`))];
    case "list":
      return [listTest(shape.of, value, file)];
    case "object": {
      const keys = shape.keys.map((key) => keyTest(key, value, file));
      return [call(is("object"), [value]), ...keys];
    }
    default:
      return shape satisfies never;
  }
}

function anyOf(tests: readonly string[]): Doc {
  const [only, ...others] = tests;
  if (only !== undefined && others.length === 0) return only;
  return ["(", indent([softline, join([" ||", line], [...tests])]), softline, ")"];
}

function listTest(of: ArmShape, value: string, file: GlueFile): Doc {
  if (of.kind === "any") return `Array.isArray(${value})`;
  const test = arrow("(one)", {
    kind: "expression",
    doc: condition(conditions(of, "one", file)),
    isCall: false,
  });
  return call(file.imports.member("is", "list"), [value, test]);
}

function keyTest({ jsName, shape, optional }: ArmKey, value: string, file: GlueFile): Doc {
  const isName = /^[A-Za-z_$][\w$]*$/.test(jsName);
  const property = isName ? `${value}.${jsName}` : `${value}[${JSON.stringify(jsName)}]`;
  if (shape.kind === "any") return `${JSON.stringify(jsName)} in ${value}`;
  const tests = conditions(shape, property, file);
  if (shape.kind === "nothing") return join([" &&", line], [...tests]);
  if (!optional) return join([" &&", line], [...tests]);
  return ["(", `${property} === undefined || `, ...tests, ")"];
}
