import { describe, expect, test } from "vitest";
import type { NumberWidth } from "../../generator/model/type-ref.ts";
import { settledWidth, type WidthPosition } from "../../generator/transform/number-width.ts";
import { transformed, type Given } from "./transformed.ts";

describe("two entries", () => {
  const [root, experimental] = [
    "interface A { a(): void; c: string }\ninterface Z {}",
    "interface A { a(): void; b(): void; a(x: number): void; c: string }\ninterface B {}\ninterface Z {}",
  ];

  test("what both have is in both, what one has keeps its entry and its place", () => {
    const { model, diagnostics, text } = transformed({ root, experimental });
    expect(diagnostics).toEqual([]);
    expect(text).toEqual([
      "A { a(): undefined; a(x: number): undefined; b(): undefined; c: string }",
      "B {  }",
      "Z {  }",
    ]);
    const a = model.byPath.get("A");
    const [first, second] = a?.kind === "interface" ? a.members : [];
    expect(a?.entries).toEqual(["root", "experimental"]);
    expect(model.byPath.get("B")?.entries).toEqual(["experimental"]);
    expect(first).toMatchObject({
      entries: ["root", "experimental"],
      signatures: [{ entries: ["root", "experimental"] }, { entries: ["experimental"] }],
    });
    expect(second?.entries).toEqual(["experimental"]);
  });

  test("names of arguments, documentation and getters are no difference", () => {
    const { diagnostics } = transformed({
      root: "declare class A { get x(): string; f(a: string): void }",
      experimental: "declare class A { /** Words. */ readonly x: string; f(b: string): void }",
    });
    expect(diagnostics).toEqual([]);
  });

  const conflict: Given = {
    root: "interface A {\n  x: string | undefined }",
    experimental: "interface A {\n\n  x: string | null }",
  };

  test("a difference is an error at both places", () => {
    expect(transformed(conflict).diagnostics).toEqual([
      "root.d.ts:2:3 input-conflict root declares `undefined`, experimental declares `null` (experimental.d.ts:3:3)",
    ]);
  });

  test.each([
    ['"conflict": "experimental"', "A { x: string | null }"],
    ['"conflict": "root"', "A { x: string | undefined }"],
    ['"type": "string"', "A { x: string }"],
  ])("the overlay settles it: %s", (key, want) => {
    const overrides = `{ "A.x": { ${key}, "reason": "why" } }`;
    const { diagnostics, text } = transformed({ ...conflict, overrides });
    expect(diagnostics).toEqual([]);
    expect(text).toEqual([want]);
  });

  test("overloads that differ on both sides conflict; the settled ones are in both", () => {
    const given = {
      root: "interface A { f(x: string): void }",
      experimental: "interface A { f(x: string | null): void }",
    };
    expect(transformed(given).diagnostics).toHaveLength(1);
    const overrides = '{ "A.f": { "conflict": "experimental", "reason": "why" } }';
    const { model, text } = transformed({ ...given, overrides });
    expect(text).toEqual(["A { f(x: string | null): undefined }"]);
    expect(model.byPath.get("A")).toMatchObject({
      members: [{ signatures: [{ entries: ["root", "experimental"] }] }],
    });
  });
});

describe("the run time", () => {
  test.each<[string, Given, string]>([
    [
      "widths, through promises, lists and unions",
      {
        root: "interface A { f(x?: number | Date): Promise<number[] | null>; g: number }",
        rtti: "interface A { Promise<sequence<octet>?> f((long or Date) x); attribute double g; };",
      },
      "A { f(x?: number/*long*/ | Date): Promise<number/*octet*/[] | null>; g: number/*unrestricted double*/ }",
    ],
    [
      "every overload, by its arguments",
      {
        root: "interface A { f(x: number): void; f<T>(x: T, y: number): void }",
        rtti: "interface A { undefined f(any x, short y); };",
      },
      "A { f(x: number): undefined; f<T>(x: T, y: number/*short*/): undefined }",
    ],
    [
      "into anonymous objects and aliases",
      {
        root: "type R = { offset: number } | { suffix: number }",
        rtti: "dictionary R { long offset; octet suffix; };",
      },
      "R { offset?: number/*long*/; suffix?: number/*octet*/ }",
    ],
    [
      "read-only wins",
      {
        root: "interface A { x: string }",
        rtti: "interface A { readonly attribute DOMString x; };",
      },
      "A { readonly x: string }",
    ],
    [
      "null or undefined, in results only",
      {
        root: "interface A { readonly x: string | undefined; f(x: string | undefined): Promise<string | undefined> }",
        rtti: "interface A { readonly attribute DOMString? x; Promise<DOMString?> f(DOMString? x); };",
      },
      "A { readonly x: string | null; f(x: string | undefined): Promise<string | null> }",
    ],
    [
      "constants have values",
      {
        root: "declare abstract class A { static readonly ONE: number }",
        rtti: "interface A { const long ONE = 1; };",
      },
      "A { const ONE: number }",
    ],
  ])("%s", (_, given, want) => {
    const { diagnostics, text } = transformed(given);
    expect(diagnostics).toEqual([]);
    expect(text).toContain(want);
  });

  test("stubs are left out with a reason", () => {
    const { model, text } = transformed({
      root: "declare abstract class A { f(): void; g(): void }",
      rtti: "interface A { undefined f(); };",
      facts: { unimplemented: new Set(["A.g"]) },
    });
    expect(text).toEqual(["A { f(): undefined }"]);
    expect(model.skipped).toMatchObject([{ path: "A.g", by: "rtti", kind: "operation" }]);
  });

  test("places, and which input decided", () => {
    const { model } = transformed({
      root: "declare abstract class A { get x(): number; y: number }\ndeclare abstract class B { z: string }",
      rtti: "interface A { attribute long x; };",
      facts: { placement: new Map([["A.x", "prototype"]]), globals: new Map([["A", "A"]]) },
    });
    expect(model.byPath.get("A")).toMatchObject({
      shape: "object",
      facts: { placement: "global" },
      members: [
        { facts: { placement: "prototype", decidedBy: { placement: "rtti", width: "rtti" } } },
        { jsName: "y" },
      ],
    });
    // A class that is no value at run time, of data only, is but a type.
    expect(model.byPath.get("B")).toMatchObject({ shape: "dictionary" });
  });
});

describe("the specifications", () => {
  test.each<[string, Given, string]>([
    [
      "values of texts",
      {
        root: "interface I { redirect?: string; also: string | null }",
        webidl: 'enum R { "follow", "error" }; dictionary I { R redirect; R? also; };',
      },
      "I { redirect?: R; also: R | null }",
    ],
    [
      "no values where any text will do",
      {
        root: "interface I { x: string }",
        webidl: 'enum R { "a" }; dictionary I { (R or DOMString) x; };',
      },
      "I { x: string }",
    ],
    [
      "a result has its width, an argument the narrower",
      {
        root: "interface B { readonly size: number; slice(start?: number): void }",
        rtti: "interface B { readonly attribute long size; undefined slice(optional long start); };",
        webidl:
          "interface B { readonly attribute unsigned long long size; undefined slice(optional long long start); };",
      },
      "B { readonly size: number/*unsigned long long*/; slice(start?: number/*long*/): undefined }",
    ],
    [
      "read-only, where the run time says nothing",
      {
        root: "interface A { x: string }",
        webidl: "interface A { readonly attribute DOMString x; };",
      },
      "A { readonly x: string }",
    ],
    [
      "no member",
      { root: "interface A { x: string }", webidl: "interface A { attribute DOMString y; };" },
      "A { x: string }",
    ],
  ])("%s", (_, given, want) => {
    const { diagnostics, text } = transformed(given);
    expect(diagnostics).toEqual([]);
    expect(text).toContain(want);
  });

  test("an enumeration comes with the slot, a default with the member", () => {
    const { model } = transformed({
      root: "interface I { e?: string; n?: number }",
      webidl: 'enum E { "a" }; enum Unused { "b" }; dictionary I { E e = "a"; long n = 3; };',
    });
    expect([...model.byPath.keys()]).toEqual(["I", "E"]);
    expect(model.byPath.get("I")).toMatchObject({
      members: [{ facts: { default: "a" } }, { facts: { default: 3 } }],
    });
  });

  test.each<[NumberWidth | undefined, NumberWidth, WidthPosition, NumberWidth]>([
    [undefined, "octet", "argument", "octet"],
    ["long", "unsigned long long", "return", "unsigned long long"],
    ["long", "unsigned short", "argument", "unsigned short"],
    ["long", "long long", "argument", "long"],
    ["long", "unsigned long", "argument", "long"],
    ["unrestricted double", "long", "argument", "long"],
    ["long", "unrestricted double", "argument", "long"],
  ])("rtti %s, webidl %s, %s: %s", (rtti, webidl, position, want) => {
    expect(settledWidth(rtti, webidl, position)).toBe(want);
  });
});
