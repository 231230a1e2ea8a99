import { describe, expect, test } from "vitest";
import { Diagnostics, type Diagnostic } from "../../generator/diagnostics.ts";
import type { Declaration, Declarations } from "../../generator/model/api.ts";
import { memberText, typeText } from "../../generator/model/type-text.ts";
import { parseWebidl, type WebidlOptions } from "../../generator/parse/webidl.ts";
import { selectSpecified } from "../../generator/parse/webidl-select.ts";

interface Parsed extends Declarations {
  readonly diagnostics: readonly Diagnostic[];
}

function parse(texts: readonly string[], options: Partial<WebidlOptions> = {}): Parsed {
  const report = new Diagnostics();
  const sources = texts.map((text, index) => ({ file: `${index}.webidl`, text }));
  const parsed = parseWebidl(sources, { entry: "test", ...options }, report);
  return { ...parsed, diagnostics: report.sorted };
}

function find({ declarations }: Declarations, path: string): Declaration | undefined {
  return declarations.find((one) => one.path === path);
}

function members(parsed: Declarations, path: string): readonly string[] {
  const found = find(parsed, path);
  return found?.kind === "interface" ? found.members.map((one) => memberText(one)) : [];
}

function places(parsed: Parsed): readonly string[] {
  return parsed.diagnostics.map(
    ({ place, rule, message }) => `${place.file}:${place.line}:${place.column} ${rule}: ${message}`,
  );
}

describe("types", () => {
  test.each<[string, string]>([
    ["DOMString", "string"],
    ["ByteString?", "string | null"],
    ["unsigned short", "number/*unsigned short*/"],
    ["[EnforceRange] unsigned long long", "number/*unsigned long long*/"],
    ["double", "number/*unrestricted double*/"],
    ["unrestricted float", "number/*float*/"],
    ["bigint", "bigint"],
    ["any", "any"],
    ["object", "object"],
    ["undefined", "undefined"],
    ["FrozenArray<USVString>", "string[]"],
    ["ObservableArray<Node>", "Node[]"],
    ["record<DOMString, long>", "Record<string, number/*long*/>"],
    ["Promise<Node?>", "Promise<Node | null>"],
    ["(DOMString or (Node or ByteString))?", "string | Node | null"],
    ["BufferSource", "ArrayBufferView | ArrayBuffer"],
    ["Uint8Array", "Uint8Array"],
    ["valueOf", "valueOf"],
  ])("%s", (given, want) => {
    const alias = find(parse([`typedef ${given} T;`]), "T");
    expect(alias?.kind === "alias" && typeText(alias.type)).toBe(want);
  });
});

describe("members", () => {
  test.each<[string, { given: string; want: readonly string[] }]>([
    ["an attribute", { given: "readonly attribute DOMString a;", want: ["readonly a: string"] }],
    [
      "an optional argument, and any number of them",
      {
        given: "undefined f(optional long a, any... b);",
        want: ["f(a?: number/*long*/, ...b: any[]): undefined"],
      },
    ],
    [
      "overloads, around another member",
      {
        given: "static long f(); attribute any x; static long f(any a); long f();",
        want: [
          "static f(): number/*long*/; static f(a: any): number/*long*/",
          "x: any",
          "f(): number/*long*/",
        ],
      },
    ],
    [
      "constructors",
      { given: "constructor(); constructor(any a);", want: ["new (): I; new (a: any): I"] },
    ],
    ["a stringifier", { given: "stringifier;", want: ["toString(): string"] }],
    [
      "a stringifier attribute",
      {
        given: "stringifier attribute USVString href;",
        want: ["href: string", "toString(): string"],
      },
    ],
    [
      "a getter without a name",
      { given: "getter any (DOMString k);", want: ["[key: string]: any"] },
    ],
    [
      "a getter with one",
      { given: "getter any item(DOMString k);", want: ["item(k: string): any"] },
    ],
    [
      "pairs",
      {
        given: "iterable<DOMString, any>;",
        want: [
          "entries(): IterableIterator<[string, any]>",
          "forEach(callback: (value: any, key: string, parent: I) => undefined, thisArg?: any): undefined",
          "keys(): IterableIterator<string>",
          "values(): IterableIterator<any>",
          "[Symbol.iterator]: () => IterableIterator<[string, any]>",
        ],
      },
    ],
    [
      "an asynchronous iterable with options",
      {
        given: "async_iterable<any>(optional O o = {});",
        want: [
          "values(o?: O): AsyncIterableIterator<any>",
          "[Symbol.asyncIterator]: (o?: O) => AsyncIterableIterator<any>",
        ],
      },
    ],
    [
      "a set",
      {
        given: "setlike<DOMString>;",
        want: [
          "readonly size: number/*unsigned long*/",
          "entries(): IterableIterator<[string, string]>",
          "forEach(callback: (value: string, key: string, parent: I) => undefined, thisArg?: any): undefined",
          "keys(): IterableIterator<string>",
          "values(): IterableIterator<string>",
          "[Symbol.iterator]: () => IterableIterator<string>",
          "has(value: string): boolean",
          "add(value: string): I",
          "delete(value: string): boolean",
          "clear(): undefined",
        ],
      },
    ],
    [
      "a map that is not written to",
      {
        given: "readonly maplike<DOMString, long>;",
        want: [
          "readonly size: number/*unsigned long*/",
          "entries(): IterableIterator<[string, number/*long*/]>",
          "forEach(callback: (value: number/*long*/, key: string, parent: I) => undefined, thisArg?: any): undefined",
          "keys(): IterableIterator<string>",
          "values(): IterableIterator<number/*long*/>",
          "[Symbol.iterator]: () => IterableIterator<[string, number/*long*/]>",
          "get(key: string): number/*long*/ | undefined",
          "has(key: string): boolean",
        ],
      },
    ],
  ])("%s", (_, { given, want }) => {
    expect(members(parse([`interface I { ${given} };`]), "I")).toEqual(want);
  });

  test("constants are read as in C, defaults are values", () => {
    const parsed = parse([
      "interface I { const short A = 0x20; const short B = -010; const boolean C = true; };",
      'dictionary D { required any a; double b = 1.5; DOMString c = "x"; sequence<any> d = []; any e = null; };',
    ]);
    const constants = find(parsed, "I");
    expect(constants).toMatchObject({ members: [{ value: 32 }, { value: -8 }, { value: true }] });
    expect(find(parsed, "D")).toMatchObject({
      dictionary: true,
      members: [
        { jsName: "a", optional: false },
        { jsName: "b", optional: true, facts: { default: 1.5 } },
        { jsName: "c", facts: { default: "x" } },
        { jsName: "d", optional: true },
        { jsName: "e", facts: { default: null } },
      ],
    });
  });
});

describe("definitions", () => {
  test("partials and mixins of several texts meet, and keep their origins", () => {
    const parsed = parse([
      "partial interface A { attribute any p; };\nA includes M;",
      "interface A : B { attribute any a; };\ninterface mixin M { attribute any m; };\ninterface B {};",
    ]);
    expect(members(parsed, "A")).toEqual(["a: any", "p: any", "m: any"]);
    expect(find(parsed, "A")).toMatchObject({
      extends: [{ path: "B" }],
      hasValue: true,
      members: [
        { origins: [{ file: "1.webidl", line: 1, column: 33 }] },
        { origins: [{ file: "0.webidl", line: 1, column: 37 }] },
        { origins: [{ file: "1.webidl", line: 2, column: 35 }] },
      ],
    });
    expect(find(parsed, "M")).toMatchObject({ hasValue: false, abstract: false });
  });

  test("namespaces, and what is in them", () => {
    const parsed = parse([
      "namespace N { undefined log(any a); readonly attribute any x; };",
      "[LegacyNamespace=N] interface C { attribute C c; };",
    ]);
    expect(parsed.declarations.map((one) => `${one.kind} ${one.path}`)).toEqual([
      "namespace N",
      "function N.log",
      "variable N.x",
      "interface N.C",
    ]);
    expect(members(parsed, "N.C")).toEqual(["c: N.C"]);
  });

  test("enumerations, callbacks and comments", () => {
    const parsed = parse([
      'enum E { "a", "b-c" };',
      "// no documentation\n/** Is called.\n * @deprecated later */\ncallback F = undefined (E e);",
    ]);
    expect(find(parsed, "E")).toMatchObject({ values: [{ value: "a" }, { value: "b-c" }] });
    expect(find(parsed, "F")).toMatchObject({
      kind: "alias",
      doc: { text: "Is called." },
      deprecated: "later",
      type: { kind: "function", signature: { arguments: [{ jsName: "e" }] } },
    });
  });

  test("the members of the global scope and its parents are globals", () => {
    const texts = [
      "interface Scope : Base { any f(); };",
      "interface Base { any f(any x); readonly attribute any g; };",
    ];
    const globals = parse(texts, { globalScope: "Scope" }).declarations.slice(2);
    expect(globals).toMatchObject([
      { kind: "function", path: "f", signatures: [{ arguments: [] }] },
      { kind: "variable", path: "g", readonly: true },
    ]);
  });
});

describe("diagnostics", () => {
  test.each<[string, { given: readonly string[]; want: readonly string[] }]>([
    [
      "a syntax error, in one text of two",
      {
        given: ["interface A {\n  /* é */ attribute long;\n};", "interface B {};"],
        want: ["0.webidl:2:25 syntax-error: Attribute lacks a name"],
      },
    ],
    [
      "an end too early",
      { given: ["interface A {"], want: ["0.webidl:1:14 syntax-error: Missing return type"] },
    ],
    [
      "a reserved name",
      {
        given: ["interface toString {};"],
        want: [
          "0.webidl:1:11 syntax-error: toString is a reserved identifier and must not be used.",
        ],
      },
    ],
    [
      "nothing at all",
      { given: ["// soon\n"], want: ["0.webidl:1:1 empty-input: this file defines nothing"] },
    ],
    [
      "names that nothing defines",
      {
        given: ["interface A : P {\n  X f(sequence<Y> y);\n};\nA includes M;\nN includes A;"],
        want: [
          "0.webidl:1:15 unknown-type: nothing defines `P`: nothing is inherited",
          "0.webidl:2:3 unknown-type: nothing defines `X`: values of it are untyped",
          "0.webidl:2:16 unknown-type: nothing defines `Y`: values of it are untyped",
          "0.webidl:4:12 unknown-type: nothing defines `M`: it adds no members",
          "0.webidl:5:1 unknown-type: nothing defines `N`: `A` is not a part of it",
        ],
      },
    ],
    ["names that WebIDL defines", { given: ["typedef DOMException T;"], want: [] }],
    [
      "one name twice",
      {
        given: ["interface A {};", "dictionary A {};"],
        want: ["1.webidl:1:12 name-collision: `A` is defined more than once"],
      },
    ],
  ])("%s", (_, { given, want }) => {
    expect(places(parse(given, { standalone: true }))).toEqual(want);
  });

  test("the path says in which argument", () => {
    const { diagnostics } = parse(["interface A { any f(X x); };"], { standalone: true });
    expect(diagnostics[0]?.path).toBe('A.f, argument "x"');
  });

  test("a part of a specification may name what others define", () => {
    expect(
      places(parse(["partial interface A { X f(); }; interface B : P {}; A includes M;"])),
    ).toEqual([]);
  });
});

describe("what is taken of the specifications", () => {
  const place = { file: "sources.jsonc", line: 3, column: 5 };
  const texts = [
    'enum Kind { "a", "b" }; typedef (Kind or Loop) Either; typedef sequence<Loop> Loop;',
    "interface A { attribute Either e; attribute Bag b; attribute Other o; }; dictionary Bag {}; dictionary Other {};",
  ];

  test("it stands alone, under the declared names", () => {
    const report = new Diagnostics();
    const names = [
      { path: "A", specified: "A", file: "1.webidl", place },
      { path: "ABag", specified: "Bag", file: "1.webidl", place },
      { path: "ABag2", specified: "Bag", file: "1.webidl", place },
    ];
    const selected = selectSpecified(parse(texts), names, report);
    expect(selected.declarations.map((one) => one.path)).toEqual(["A", "ABag", "ABag2"]);
    expect(members(selected, "A")).toEqual(['e: "a" | "b" | Loop[]', "b: ABag", "o: Other"]);
    expect(report.sorted).toEqual([]);
  });

  test("a name that a specification does not define is a diagnostic", () => {
    const report = new Diagnostics();
    const names = [
      { path: "A", specified: "A", file: "0.webidl", place },
      { path: "Z", specified: "Z", file: "0.webidl", place },
    ];
    selectSpecified(parse(texts), names, report);
    expect(report.sorted).toMatchObject([
      { rule: "override-dangling", place, help: "1.webidl does" },
      { rule: "override-dangling", place, message: "0.webidl does not define `Z`" },
    ]);
  });
});
