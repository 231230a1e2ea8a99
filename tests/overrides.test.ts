import { describe, expect, test } from "vitest";
import { Diagnostics } from "../generator/diagnostics.ts";
import { parsePath } from "../generator/overrides-path.ts";
import { parseOverlay } from "../generator/overrides.ts";
import { transformed } from "./transform/transformed.ts";

function problems(overrides: string, skipped = "{}"): readonly string[] {
  const report = new Diagnostics();
  const source = (file: string, text: string) => [{ file, text }];
  parseOverlay(
    { overrides: source("o.jsonc", overrides), skipped: source("s.jsonc", skipped), products: [] },
    report,
  );
  return report.sorted.map(
    ({ place: { file, line, column }, rule, message }) =>
      `${file}:${line}:${column} ${rule} ${message}`,
  );
}

describe("what is wrong with a file", () => {
  test.each<readonly [string, { given: string; want: readonly string[] }]>([
    ["nothing", { given: '{ // why\n "A": { "width": "long", "reason": "r" }, }', want: [] }],
    ["no JSON", { given: '{ "A": }', want: ["o.jsonc:1:8 override-syntax Expression expected."] }],
    [
      "no object",
      { given: "[]", want: ["o.jsonc:1:1 override-syntax the file must hold one object"] },
    ],
    [
      "no keys",
      {
        given: '{ "A": true }',
        want: ["o.jsonc:1:3 override-syntax an override is an object of keys"],
      },
    ],
    [
      "a key that is none",
      {
        given: '{\n  "A": {\n    "widht": "long",\n    "reason": "r" } }',
        want: ['o.jsonc:3:5 override-unknown-key there is no key "widht"'],
      },
    ],
    [
      "a value that is none of the key's",
      {
        given: '{ "A": { "bytes": "look", "readonly": "yes", "name": "a b", "reason": "r" } }',
        want: [
          'o.jsonc:1:19 override-syntax "bytes" must be one of "view", "copy", "fill"',
          'o.jsonc:1:39 override-syntax "readonly" must be `true` or `false`',
          'o.jsonc:1:54 override-syntax "name" must be an identifier',
        ],
      },
    ],
    [
      "no reason",
      {
        given: '{ "A": { "skip": true } }',
        want: ['o.jsonc:1:3 override-without-reason "A" has no "reason"'],
      },
    ],
    [
      "an empty reason",
      {
        given: '{ "A": { "skip": true, "reason": " " } }',
        want: ['o.jsonc:1:34 override-syntax "reason" must be a text that is not empty'],
      },
    ],
    [
      "nothing but a reason",
      {
        given: '{ "A": { "reason": "r" } }',
        want: ['o.jsonc:1:3 stale-override "A" has a reason but says nothing'],
      },
    ],
    [
      "one path twice",
      {
        given: '{ "A": { "skip": true, "reason": "r" },\n "A": { "skip": true, "reason": "r" } }',
        want: ['o.jsonc:2:2 override-syntax "A" stands here twice'],
      },
    ],
  ])("%s", (_, { given, want }) => {
    expect(problems(given)).toEqual(want);
  });

  test("a skip without a reason, a path in two files", () => {
    expect(problems('{ "A": { "name": "B", "reason": "r" } }', '{ "B": "", "A": "r" }')).toEqual([
      's.jsonc:1:3 override-without-reason "B" has no reason',
      's.jsonc:1:12 override-syntax "A" is also in o.jsonc:1:3',
    ]);
  });
});

describe("paths", () => {
  const known = new Set(["A", "A.B", "m:x.f", "f"]);
  const member = (name: string, kind = "instance") => ({ name, kind });
  test.each<readonly [string, unknown]>([
    ["A", { declaration: "A", inner: [] }],
    ["A.B", { declaration: "A.B", inner: [] }],
    ["A.Bc", { declaration: "A", member: member("Bc"), inner: [] }],
    ["A.x.y", { declaration: "A", member: member("x"), inner: [member("y")] }],
    ["A::x", { declaration: "A", member: member("x", "static"), inner: [] }],
    ['A["@a/b.c"]', { declaration: "A", member: member("@a/b.c"), inner: [] }],
    ["A[Symbol.iterator]", { declaration: "A", member: member("iterator", "symbol"), inner: [] }],
    ["A[key]", { declaration: "A", member: member("key", "index"), inner: [] }],
    ["A.x#2", { declaration: "A", member: member("x"), overload: 2, inner: [] }],
    [
      "A.x#2(y).z",
      {
        declaration: "A",
        member: member("x"),
        overload: 2,
        slot: { kind: "argument", name: "y" },
        inner: [member("z")],
      },
    ],
    ["A.x()", { declaration: "A", member: member("x"), slot: { kind: "returns" }, inner: [] }],
    ["f(y)", { declaration: "f", slot: { kind: "argument", name: "y" }, inner: [] }],
    ["m:x.f#1()", { declaration: "m:x.f", overload: 1, slot: { kind: "returns" }, inner: [] }],
    ["B.x", undefined],
    ["A.x#0", undefined],
    ["A.x(y)(z)", undefined],
    ["A..x", undefined],
  ])("%s", (text, want) => {
    expect(parsePath(text, (path) => known.has(path))).toEqual(want);
  });
});

const root = `interface A { x: number | null; readonly r: string; get(key: string, n: number): Promise<string>; get(all: true): void; o?: { p: { q: number } } }
declare function f(x: number): number;
type T = string;
interface G<V> { v: V }`;

describe("what an override does", () => {
  test.each<readonly [string, string, string]>([
    ["A.x", '"type": "Date"', "x: Date"],
    ["A.x", '"width": "octet"', "x: number/*octet*/ | null"],
    ["A.x", '"nullable": false', "x: number;"],
    ["A.o", '"optional": false', "; o: "],
    ["A.get(n)", '"optional": true', "n?: number): Promise<string>"],
    ["A.r", '"readonly": false', "; r: string"],
    ["A.get#1()", '"nullable": true', "Promise<string | null>"],
    ["A.get(key)", '"type": "T | Date"', "get(key: T | Date, n: number)"],
    ["A.get#2", '"skip": true', "n: number): Promise<string>; o?"],
    ["A.o", '"typeName": "Other"', "o?: Other"],
    ["A.o.p.q", '"width": "long"', "q: number/*long*/"],
    ["f(x)", '"width": "long"', "function f"],
    ["T", '"type": "number"', "T = number"],
    ["G.v", '"type": "<V> V[]"', "G<V> { v: V[] }"],
  ])("%s: %s", (path, key, want) => {
    const overrides = `{ "${path}": { ${key}, "reason": "why" } }`;
    const { text, diagnostics } = transformed({ root, overrides });
    expect(diagnostics).toEqual([]);
    expect(text.join("\n")).toContain(want);
  });

  test("facts stand where they are said", () => {
    const facts = '"duration": "seconds", "bytes": "view", "name": "other", "reason": "why"';
    const overrides = `{ "f(x)": { ${facts} }, "f": { "infallible": true, "reason": "why" } }`;
    const { model } = transformed({ root, overrides });
    expect(model.byPath.get("f")).toMatchObject({
      facts: { infallible: true },
      signatures: [
        { arguments: [{ facts: { duration: "seconds", bytes: "view", rustName: "other" } }] },
      ],
    });
  });

  test("what is skipped leaves the types that mention it", () => {
    const { text, model } = transformed({
      root: "interface A {} interface B {} interface C { x: A | B; y: A }",
      skipped: '{ "A": "why not" }',
    });
    expect(text).toEqual(["B {  }", "C { x: B; y: unknown }"]);
    expect(model.skipped).toMatchObject([{ path: "A", reason: "why not", kind: "interface" }]);
  });
});

describe("what an override says in vain", () => {
  test.each<readonly [string, string, string]>([
    ["Z", '"skip": true', '3 override-dangling nothing is at "Z"'],
    ["A.z", '"skip": true', '3 override-dangling nothing is at "A.z"'],
    ["A.get#3", '"skip": true', '3 override-dangling nothing is at "A.get#3"'],
    ["A.get(z)", '"width": "long"', '3 override-dangling nothing is at "A.get(z)"'],
    ["A.x.y", '"width": "long"', '3 override-dangling nothing is at "A.x.y"'],
    ["A.r", '"readonly": true', '12 stale-override "readonly" changes nothing'],
    ["A.r", '"width": "long"', '12 stale-override "width" changes nothing'],
    ["A.r", '"conflict": "root"', '12 stale-override "conflict" changes nothing'],
    [
      "A.r",
      '"typeName": "B"',
      '12 stale-override "typeName" changes nothing: no anonymous type at A.r has another name',
    ],
    ["T", '"type": "string"', '10 stale-override "type" changes nothing'],
    ["A", '"width": "long"', '10 override-unknown-key "width" means nothing for what A is'],
    [
      "A.get#1",
      '"bytes": "view"',
      '16 override-unknown-key "bytes" means nothing for what A.get#1 is',
    ],
    ["A.x", '"type": "Nowhere"', "12 unknown-type cannot find the type Nowhere"],
    ["A.x", '"type": "{ x"', "12 syntax-error '}' expected."],
  ])("%s: %s", (path, key, want) => {
    const overrides = `{ "${path}": { ${key}, "reason": "why" } }`;
    const { diagnostics } = transformed({ root, overrides });
    expect(diagnostics[0]).toBe(`idl/overrides/a.jsonc:1:${want}`);
  });

  test("nothing is held against it where only one entry was read", async () => {
    const { transform } = await import("../generator/transform/transform.ts");
    const report = new Diagnostics();
    const overlay = parseOverlay(
      {
        overrides: [{ file: "o.jsonc", text: '{ "Z": { "skip": true, "reason": "r" } }' }],
        skipped: [],
        products: [],
      },
      report,
    );
    const only = { name: "api", title: "", docs: "", isDefault: true };
    transform({ dts: [], rtti: [], webidl: [] }, { overlay, only }, report);
    expect(report.sorted).toEqual([]);
  });
});
