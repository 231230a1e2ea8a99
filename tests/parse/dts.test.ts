import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Diagnostics, type Diagnostic } from "../../generator/diagnostics.ts";
import type { Declaration, Declarations } from "../../generator/model/api.ts";
import { parseDts } from "../../generator/parse/dts.ts";
import type { SourceText } from "../../generator/source.ts";

interface Parsed extends Declarations {
  readonly diagnostics: readonly Diagnostic[];
  find(path: string): Declaration | undefined;
}

function parse(...texts: readonly (string | SourceText)[]): Parsed {
  const report = new Diagnostics();
  const sources = texts.map((text) => (typeof text === "string" ? { file: "a.d.ts", text } : text));
  const parsed = parseDts(sources, { entry: "root" }, report);
  return {
    ...parsed,
    diagnostics: report.sorted,
    find: (path) => parsed.declarations.find((one) => one.path === path),
  };
}

const ref = (path: string): unknown => ({ kind: "reference", path, builtin: false, arguments: [] });
const attribute = { kind: "attribute", static: false, readonly: false, optional: false };

describe("what several declarations become", () => {
  test("an interface and the variable that carries its constructor", () => {
    const { find } = parse(
      "declare var R: { prototype: R; new (a?: string): R; error(): R; readonly MAX: number };",
      "interface R { clone(): R }",
    );
    expect(find("R")).toMatchObject({
      kind: "interface",
      hasValue: true,
      abstract: false,
      members: [
        {
          kind: "constructor",
          signatures: [{ arguments: [{ optional: true }], returns: ref("R") }],
        },
        { kind: "operation", jsName: "error", static: true },
        { ...attribute, jsName: "MAX", static: true, readonly: true },
        { kind: "operation", jsName: "clone", static: false },
      ],
    });
  });

  test("a variable with only a constructor", () => {
    const { find } = parse("declare const Pair: { new (): { 0: string; 1: string } };");
    expect(find("Pair")).toMatchObject({
      kind: "interface",
      hasValue: true,
      members: [
        {
          kind: "constructor",
          signatures: [
            { returns: { kind: "object", members: [{ jsName: "0" }, { jsName: "1" }] } },
          ],
        },
      ],
    });
  });

  test("a variable whose type is an interface with a constructor", () => {
    const { find } = parse(
      "interface XConstructor { new (): X; make(): X } interface X {} declare var X: XConstructor;",
    );
    expect(find("X")).toMatchObject({
      hasValue: true,
      members: [{ kind: "constructor" }, { jsName: "make", static: true }],
    });
  });

  test("an alias that names the instances of a constructor", () => {
    const { declarations } = parse(
      "interface S<T> {} type Stub<T> = S<T>; declare const Stub: { new <T>(of: T): S<T> };",
    );
    expect(declarations.map((one) => [one.kind, one.path])).toEqual([
      ["interface", "S"],
      ["interface", "Stub"],
    ]);
    expect(declarations[1]).toMatchObject({
      typeParameters: [{ name: "T" }],
      extends: [{ path: "S", arguments: [{ kind: "parameter", name: "T" }] }],
    });
  });

  test("interface, constant and namespace of one name stay apart", () => {
    const { declarations } = parse(
      "declare const C: C; interface C { a: string } declare namespace C { interface Env {} }",
    );
    expect(declarations.map((one) => [one.kind, one.path])).toEqual([
      ["interface", "C"],
      ["variable", "C"],
      ["interface", "C.Env"],
    ]);
  });

  test("a class and interfaces", () => {
    const { find } = parse(
      "declare abstract class A<T> extends B implements I { constructor(a: T) }",
      "interface A<T> extends J { b: T; go(): void } interface A<T> { go(x: T): void }",
      "declare class B {} interface I {} interface J {}",
    );
    expect(find("A")).toMatchObject({
      abstract: true,
      extends: [ref("B"), ref("J"), ref("I")],
      members: [
        {
          kind: "constructor",
          signatures: [{ returns: { path: "A", arguments: [{ name: "T" }] } }],
        },
        { kind: "attribute", jsName: "b" },
        { kind: "operation", jsName: "go", signatures: [{}, {}] },
      ],
    });
    expect(find("A")?.origins).toHaveLength(3);
    expect(find("B")).toMatchObject({ members: [{ kind: "constructor" }] });
  });

  test("functions with overloads, deprecated only if all are", () => {
    const { find } = parse(
      "/** One. @x */ declare function f(a: string): void;\n/** @deprecated no */ declare function f(a: number): void;",
    );
    const f = find("f");
    expect(f).toMatchObject({ kind: "function", signatures: [{}, { deprecated: "no" }] });
    expect(f).not.toHaveProperty("deprecated");
  });
});

test("members", () => {
  const { find } = parse(`declare class M {
    get a(): string; set a(value: string | number);
    get b(): number;
    set c(value: boolean);
    static readonly D = 5;
    private e: string; #f: string; protected g?: string;
    h?(): void;
    i: () => void;
    "j k": 1; 2: 3;
    readonly [key: string]: any;
    [Symbol.iterator](): Iterator<string>;
    [Brand.KEY]: never;
  }
  declare namespace Brand { const KEY: unique symbol }`);
  expect(find("M")).toMatchObject({
    members: [
      { kind: "constructor" },
      { ...attribute, jsName: "a", type: { name: "string" } },
      { ...attribute, jsName: "b", readonly: true },
      { ...attribute, jsName: "c", type: { name: "boolean" } },
      { ...attribute, jsName: "D", static: true, readonly: true, type: { value: 5 } },
      { ...attribute, jsName: "g", optional: true },
      { kind: "operation", jsName: "h", optional: true },
      { ...attribute, jsName: "i", type: { kind: "function" } },
      { ...attribute, jsName: "j k" },
      { ...attribute, jsName: "2" },
      { kind: "index", readonly: true },
      { kind: "symbol", symbol: "iterator", type: { kind: "function" } },
      { kind: "symbol", symbol: "KEY", type: { name: "never" } },
    ],
  });
});

test("a namespace is a value if it holds one", () => {
  const { declarations } = parse(
    "declare namespace A.B { const x: number } declare namespace T { type X = string }",
  );
  expect(declarations.map((one) => [one.kind, one.path])).toEqual([
    ["namespace", "A"],
    ["namespace", "A.B"],
    ["variable", "A.B.x"],
    ["alias", "T.X"],
  ]);
});

test("modules export what the checker says", () => {
  const { find, diagnostics } = parse(`
    declare namespace N { export class K {} export type T = string }
    declare module "x:whole" { export = N; }
    declare module "x:renamed" { function _go(): void; export { _go as go } }
    declare module "x:renamed" { export * from "x:default" }
    declare module "x:default" { export default class F { static s(): void } export const y: F }
    declare module "x:class" { class C { static s(): void } namespace C { const inner: 1 } export = C }
  `);
  const exportsOf = (path: string): unknown => {
    const found = find(path);
    return found?.kind === "module"
      ? found.exports.map((one) => `${one.typeOnly ? "type " : ""}${one.jsName} = ${one.target}`)
      : undefined;
  };
  expect(diagnostics).toEqual([]);
  expect(exportsOf("x:whole")).toEqual(["K = N.K", "type T = N.T"]);
  expect(exportsOf("x:renamed")).toEqual(["go = x:renamed._go", "y = x:default.y"]);
  expect(exportsOf("x:default")).toEqual(["default = x:default.F", "y = x:default.y"]);
  expect(exportsOf("x:class")).toEqual(["default = x:class.C", "inner = x:class.C.inner"]);
});

test("files import each other; a global keeps its path before a module's own", () => {
  const { declarations, diagnostics, find } = parse(
    { file: "lib/a.d.ts", text: 'import { O } from "./b"; export interface A { o: O; p: P }' },
    { file: "lib/b.d.ts", text: "export interface O { p: P } interface P {}" },
    { file: "g.d.ts", text: "interface P { q: 1 }" },
  );
  expect(diagnostics).toEqual([]);
  expect(declarations.map((one) => one.path)).toEqual(["A", "O", "b.P", "P"]);
  expect(find("A")).toMatchObject({ members: [{ type: ref("O") }, { type: ref("P") }] });
  expect(find("O")).toMatchObject({ members: [{ type: ref("b.P") }] });
});

test("`declare global` is the global scope, an augmented builtin stays the language's", () => {
  const { find } = parse(
    "export {}; declare global { interface ArrayBuffer { extra: 1 } var it: ArrayBuffer }",
  );
  expect(find("it")).toMatchObject({ type: { path: "ArrayBuffer", builtin: true } });
  expect(find("ArrayBuffer")).toMatchObject({ members: [{ jsName: "extra" }] });
});

test("places and entries", () => {
  const { find } = parse("// first\n\n/** Doc. */\ndeclare const a: 1,\n  b: 2;");
  expect(find("b")).toMatchObject({
    doc: { text: "Doc." },
    entries: ["root"],
    origins: [{ input: "dts", file: "a.d.ts", line: 5, column: 3 }],
  });
});

describe("diagnostics", () => {
  const shown = ({ diagnostics }: Parsed): readonly string[] =>
    diagnostics.map(
      ({ place, severity, rule, message, path, help }) =>
        `${place.line}:${place.column} ${severity} ${rule}: ${message}` +
        (path ? ` (${path})` : "") +
        (help ? ` [${help}]` : ""),
    );
  const addFile = "[add the file that declares it to the inputs]";

  test.each<[string, { given: string; want: readonly string[] }]>([
    [
      "syntax",
      {
        given: "interface A {\n  b: string c\n}",
        want: ["2:13 error syntax-error: ';' expected."],
      },
    ],
    [
      "nothing",
      {
        given: "// nothing\n",
        want: [
          "1:1 error empty-input: no declaration in this file [name a file that declares types, or leave it out]",
        ],
      },
    ],
    [
      "types of one name",
      {
        given: "type Pitch = number;\ntype Pitch = string;",
        want: [
          "2:6 warning name-collision: Pitch is declared more than once: whoever names it means the first (a.Pitch) [rename one of them, or leave one of the files out]",
        ],
      },
    ],
    [
      "unknown names",
      {
        given: "interface Foo { bar(x: Bazz): Promise<Nope<1>> }\ninterface Bazzz {}",
        want: [
          '1:24 error unknown-type: cannot find the type Bazz (Foo.bar, argument "x") [did you mean Bazzz?]',
          `1:39 error unknown-type: cannot find the type Nope (Foo.bar) ${addFile}`,
        ],
      },
    ],
    [
      "names of a library that is no input",
      {
        given: '/// <reference lib="dom" />\ntype E = HTMLElement;',
        want: [`2:10 error unknown-type: cannot find the type HTMLElement (E) ${addFile}`],
      },
    ],
    [
      "exports of nothing",
      {
        given: 'declare module "m" { export { nope } from "nowhere" }',
        want: [`1:31 error unknown-type: cannot find the type nope (m.nope) ${addFile}`],
      },
    ],
    [
      "cycles",
      {
        given:
          "interface A extends B {}\ninterface B extends A {}\nclass C extends C {}\ntype T = T | 1;",
        want: [
          "2:11 error cyclic-inheritance: B extends A, which extends B (B)",
          "3:7 error cyclic-inheritance: C extends itself (C)",
          "4:6 error cyclic-inheritance: T extends itself (T)",
        ],
      },
    ],
    [
      "nesting without end",
      {
        given: `type A = ${"(".repeat(20_000)}1${")".repeat(20_000)};`,
        want: ["1:1 error syntax-error: types are nested too deeply"],
      },
    ],
  ])("%s", (_, { given, want }) => {
    expect(shown(parse(given))).toEqual(want);
  });

  test("cycles are cut", () => {
    const { declarations } = parse("interface A extends B {} interface B extends A {}");
    expect(declarations).toMatchObject([{ extends: [ref("B")] }, { extends: [] }]);
  });
});

describe.each([
  ["root", "index.d.ts"],
  ["experimental", "experimental/index.d.ts"],
])("the Workers types, %s", (_, file) => {
  const url = new URL(`../../node_modules/@cloudflare/workers-types/${file}`, import.meta.url);
  const types = parse({ file, text: readFileSync(url, "utf8") });

  test("are read whole", () => {
    expect(types.diagnostics).toEqual([]);
    expect(types.declarations.length).toBeGreaterThan(1200);
  });

  test("every reference leads to a declaration", () => {
    const paths = new Set(types.declarations.map((one) => one.path));
    const dangling = new Set<string>();
    JSON.stringify(types.declarations, (_key, value: unknown) => {
      const { kind, builtin, path } = (value ?? {}) as Record<string, unknown>;
      if (kind === "reference" && !builtin && !paths.has(String(path))) dangling.add(String(path));
      return value;
    });
    expect([...dangling]).toEqual([]);
  });

  test("every export leads to a declaration", () => {
    const paths = new Set(types.declarations.map((one) => one.path));
    const targets = types.declarations.flatMap((one) => (one.kind === "module" ? one.exports : []));
    expect(targets.filter(({ target }) => !paths.has(target))).toEqual([]);
    expect(targets).toContainEqual({
      jsName: "connect",
      target: "cloudflare:sockets._connect",
      typeOnly: false,
    });
  });
});
