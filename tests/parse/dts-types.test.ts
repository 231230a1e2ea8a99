import { expect, test } from "vitest";
import { Diagnostics } from "../../generator/diagnostics.ts";
import type { PrimitiveName, TypeRef } from "../../generator/model/type-ref.ts";
import { parseDts } from "../../generator/parse/dts.ts";

/** What the given types may mention. */
const WORLD = `
  interface Thing { a: string; b?: number | null; "c-d": { x: 1 } }
  declare namespace Space { interface Inner {} }
  declare class Maker { constructor() }
  declare const limit: Thing;
  declare function now(at: number): string;
  declare enum Level { Low, High = 5, Higher }
  interface Own { self: { again: Own["self"]; b: string } }
`;

const prim = (name: PrimitiveName): TypeRef => ({ kind: "primitive", name });
const lit = (value: string | number | boolean): TypeRef => ({ kind: "literal", value });
const union = (...of: TypeRef[]): TypeRef => ({ kind: "union", of });
const seq = (of: TypeRef): TypeRef => ({ kind: "sequence", of });
const promise = (of: TypeRef): TypeRef => ({ kind: "promise", of });
const ref = (path: string, ...args: TypeRef[]): TypeRef => ({
  kind: "reference",
  path,
  builtin: false,
  arguments: args,
});
const builtin = (path: string, ...args: TypeRef[]): TypeRef => ({
  kind: "reference",
  path,
  builtin: true,
  arguments: args,
});
const record = (key: TypeRef, value: TypeRef): TypeRef => ({ kind: "record", key, value });
const opaque = (construct: string, text: string): TypeRef => ({ kind: "opaque", construct, text });
const string = prim("string");
const number = prim("number");

/** An object type by its members' names and types. */
const object = (members: Record<string, TypeRef>): unknown => ({
  kind: "object",
  members: Object.entries(members).map(([jsName, type]) =>
    expect.objectContaining({ kind: "attribute", jsName, type }),
  ),
});

function parse(type: string, parameters = ""): TypeRef | undefined {
  const report = new Diagnostics();
  const text = `${WORLD}\ntype Given${parameters} = ${type};`;
  const { declarations } = parseDts([{ file: "given.d.ts", text }], { entry: "test" }, report);
  expect(report.sorted).toEqual([]);
  const given = declarations.find((one) => one.path === "Given");
  return given?.kind === "alias" ? given.type : undefined;
}

test.each<[string, { given: string; want: unknown }]>([
  [
    "keywords",
    {
      given: "void | never | bigint",
      want: union(prim("undefined"), prim("never"), prim("bigint")),
    },
  ],
  ["null is a primitive", { given: "null", want: prim("null") }],
  ["literals", { given: '"a" | -1 | true', want: union(lit("a"), lit(-1), lit(true)) }],
  ["a literal beside its type", { given: '"a" | string', want: union(lit("a"), string) }],
  [
    "the open literal idiom",
    {
      given: '"a" | (string & {})',
      want: union(lit("a"), {
        kind: "intersection",
        of: [string, { kind: "object", members: [] }],
      }),
    },
  ],
  [
    "nested unions flatten",
    { given: "(string | (number | null))", want: union(string, number, prim("null")) },
  ],
  ["arrays", { given: "readonly string[][]", want: seq(seq(string)) }],
  ["arrays by name", { given: "ReadonlyArray<Array<number>>", want: seq(seq(number)) }],
  [
    "promises",
    {
      given: "Promise<void> | PromiseLike<string>",
      want: union(promise(prim("undefined")), promise(string)),
    },
  ],
  ["an open record", { given: "Record<string, number>", want: record(string, number) }],
  ["a closed record", { given: 'Record<"a", number>', want: builtin("Record", lit("a"), number) }],
  [
    "an index signature",
    { given: "{ readonly [key: string]: Thing }", want: record(string, ref("Thing")) },
  ],
  [
    "a tuple",
    {
      given: "[a: string, number?, ...boolean[]]",
      want: {
        kind: "tuple",
        items: [
          { name: "a", type: string, optional: false, rest: false },
          { type: number, optional: true, rest: false },
          { type: prim("boolean"), optional: false, rest: true },
        ],
      },
    },
  ],
  ["names", { given: "Space.Inner | Thing", want: union(ref("Space.Inner"), ref("Thing")) }],
  [
    "names of the language",
    {
      given: "Map<string, Date> | Intl.Collator",
      want: union(builtin("Map", string, builtin("Date")), builtin("Intl.Collator")),
    },
  ],
  [
    "utility types stay",
    {
      given: 'Partial<Omit<Thing, "a">>',
      want: builtin("Partial", builtin("Omit", ref("Thing"), lit("a"))),
    },
  ],
  ["an enum and its member", { given: "Level | Level.Higher", want: union(ref("Level"), lit(6)) }],
  ["a template", { given: "`${number}px`", want: { kind: "template", text: "`${number}px`" } }],
  ["a template that is finite", { given: '`a-${"b" | "c"}`', want: union(lit("a-b"), lit("a-c")) }],
  ["typeof a variable", { given: "typeof limit", want: ref("Thing") }],
  ["typeof a class", { given: "typeof Maker", want: opaque("typeof", "typeof Maker") }],
  [
    "typeof globalThis",
    { given: "typeof globalThis", want: opaque("typeof", "typeof globalThis") },
  ],
  ["keyof", { given: "keyof Thing", want: union(lit("a"), lit("b"), lit("c-d")) }],
  ["indexed access", { given: 'Thing["b"]', want: union(number, prim("undefined"), prim("null")) }],
  ["indexed access to an object", { given: 'Thing["c-d"]', want: object({ x: lit(1) }) }],
  [
    "indexed access by keyof",
    {
      given: "{ a: Thing; b: Date }[keyof { a: 0; b: 0 }]",
      want: union(ref("Thing"), builtin("Date")),
    },
  ],
  [
    "a mapped type",
    {
      given: '{ [K in "a" | "b"]: boolean }',
      want: object({ a: prim("boolean"), b: prim("boolean") }),
    },
  ],
  [
    "a mapped type of everything else",
    { given: "{ [K in string]: Thing }", want: record(string, ref("Thing")) },
  ],
  ["a conditional type", { given: 'Thing extends object ? "yes" : "no"', want: lit("yes") }],
  [
    "a constructor type",
    { given: "new () => Thing", want: opaque("constructor type", "new () => Thing") },
  ],
  [
    "comments are not part of a type",
    {
      given: "abstract new /* x */ () => Thing",
      want: opaque("constructor type", "abstract new () => Thing"),
    },
  ],
])("%s", (_, { given, want }) => {
  expect(parse(given)).toEqual(want);
});

test.each<[string, { given: string; want: unknown }]>([
  ["a type parameter", { given: "T[]", want: seq({ kind: "parameter", name: "T" }) }],
  [
    "a type parameter hides a declaration",
    { given: "Thing", want: { kind: "parameter", name: "Thing" } },
  ],
  ["keyof a parameter", { given: "keyof T", want: opaque("keyof", "keyof T") }],
  [
    "access by a parameter",
    { given: "Space.Inner[T]", want: opaque("indexed access", "Space.Inner[T]") },
  ],
  [
    "a condition on a parameter",
    { given: "T extends string ? 1 : 2", want: opaque("conditional", "T extends string ? 1 : 2") },
  ],
  [
    "a mapped type of a parameter",
    { given: "{ [K in keyof T]: T[K] }", want: opaque("mapped", "{ [K in keyof T]: T[K]; }") },
  ],
])("generic: %s", (_, { given, want }) => {
  expect(parse(given, "<T, Thing = unknown>")).toEqual(want);
});

test("typeof a function is its type", () => {
  expect(parse("typeof now")).toMatchObject({
    kind: "function",
    signature: { arguments: [{ jsName: "at", type: number }], returns: string },
  });
});

test("a type that contains itself is written out once", () => {
  expect(parse('Own["self"]["again"]')).toMatchObject({
    kind: "object",
    members: [
      { jsName: "again", type: { kind: "opaque" } },
      { jsName: "b", type: string },
    ],
  });
});

test("`this` parameters are not passed, predicates are booleans", () => {
  expect(parse("(this: Thing, x: unknown, { a }: Thing) => x is string")).toMatchObject({
    kind: "function",
    signature: {
      arguments: [{ jsName: "x" }, { jsName: "param1" }],
      returns: prim("boolean"),
    },
  });
});
