/** What breaks who has written Rust, and what does not: two small outputs side by side. */
import { describe, expect, it } from "vitest";
import { compareSurfaces, type Change } from "../../generator/diff/compare.ts";
import { renderDiffMarkdown, renderDiffText } from "../../generator/diff/render.ts";
import { surfaceOf, type Surface } from "../../generator/diff/surface.ts";

const LEDGER = {
  inputs: [{ name: "shapes", version: "1" }],
  items: [
    row("Shape", "shapes::Shape"),
    row("Shape.area", "shapes::Shape::area"),
    row("Shape.name", "shapes::Shape::name"),
    row("Kind", "shapes::Kind"),
  ],
};

function row(path: string, rust: string): object {
  return { path, rust, product: "shapes", kind: "member", entries: [], status: "bound" };
}

function surface(rust: string, declared: Readonly<Record<string, string>> = {}): Surface {
  const made = surfaceOf(
    [
      { path: "coverage.json", text: JSON.stringify(LEDGER) },
      { path: "src/shapes/shape.rs", text: rust },
    ],
    new Map(Object.entries(declared)),
  );
  if (made === undefined) throw new Error("no surface");
  return made;
}

function changes(before: string, after: string): readonly Change[] {
  return compareSurfaces(surface(before), surface(after)).changes;
}

const method = (text: string): string => `impl Shape {\n    ${text} {\n    }\n}\n`;

describe("a difference", () => {
  it.each<readonly [string, string, string, boolean, string]>([
    ["a function that is gone", method("pub fn area(&self) -> f64"), "", true, "Shape.area"],
    [
      "another signature",
      method("pub fn area(&self) -> f64"),
      method("pub fn area(&self) -> u32"),
      true,
      "Shape.area",
    ],
    ["a new function", "", method("pub fn name(&self) -> String"), false, "Shape.name"],
    [
      "a variant of an enum that may grow",
      "#[non_exhaustive]\npub enum Kind {\n    Round,\n}\n",
      "#[non_exhaustive]\npub enum Kind {\n    Round,\n    Flat,\n}\n",
      false,
      "Kind",
    ],
    [
      "a variant of one that may not",
      "pub enum Kind {\n    Round,\n}\n",
      "pub enum Kind {\n    Round,\n    Flat,\n}\n",
      true,
      "Kind",
    ],
    [
      "a field of a struct that may not grow",
      "pub struct Shape {\n    pub x: f64,\n}\n",
      "pub struct Shape {\n    pub x: f64,\n    pub y: f64,\n}\n",
      true,
      "Shape",
    ],
    [
      "a function without a body in a trait",
      "pub trait Shape {\n    fn area(&self) -> f64;\n}\n",
      "pub trait Shape {\n    fn area(&self) -> f64;\n    fn name(&self) -> String;\n}\n",
      true,
      "Shape.name",
    ],
    [
      "one with a body",
      "pub trait Shape {\n    fn area(&self) -> f64;\n}\n",
      "pub trait Shape {\n    fn area(&self) -> f64;\n    fn name(&self) -> String {\n        todo!()\n    }\n}\n",
      false,
      "Shape.name",
    ],
  ])("%s", (_name, before, after, breaking, path) => {
    expect(changes(before, after)).toMatchObject([{ path, breaking }]);
  });

  it("is none for the same", () => {
    expect(
      changes(method("pub fn area(&self) -> f64"), method("pub fn area(&self) -> f64")),
    ).toEqual([]);
  });

  it("tells a deprecation", () => {
    const before = method("pub fn area(&self) -> f64");
    const after = before.replace("    pub", '    #[deprecated = "old"]\n    pub');
    expect(changes(before, after)).toMatchObject([{ kind: "deprecated", breaking: false }]);
  });

  it("says how things were and are declared", () => {
    const found = compareSurfaces(
      surface(method("pub fn area(&self) -> f64"), { "Shape.area": "area(): number" }),
      surface(method("pub fn area(&self) -> u32"), { "Shape.area": "area(): bigint" }),
    );
    expect(renderDiffText(found).split("\n").slice(1)).toEqual([
      "1 breaking, 0 added, 0 other",
      "",
      "Breaking (1)",
      "  Shape.area  (shapes, changed)",
      "    - area(): number",
      "    + area(): bigint",
      "    shapes::Shape::area",
      "      - pub fn area(&self) -> f64",
      "      + pub fn area(&self) -> u32",
    ]);
    expect(renderDiffMarkdown(found)).toContain(
      "````diff\n- area(): number\n+ area(): bigint\n````",
    );
  });

  it("lets a new type stand for its members", () => {
    const found = compareSurfaces(
      surface("", {}),
      surface("pub struct Disc {\n    pub x: f64,\n}\n", {}),
    );
    expect(found.changes.map(({ path }) => path)).toEqual(["shapes::Disc"]);
    expect(found.changes[0]).toMatchObject({ kind: "added", breaking: false });
  });
});

it("an output without a ledger is none", () => {
  expect(surfaceOf([{ path: "src/lib.rs", text: "" }])).toBeUndefined();
  expect(surfaceOf([{ path: "coverage.json", text: "{" }])).toBeUndefined();
});
