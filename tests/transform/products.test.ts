import { expect, test } from "vitest";
import { transformed } from "./transformed.ts";

const product = (name: string, declares: string): string =>
  `"${name}": { "title": "T", "docs": "https://example.com", "declares": [${declares}] },`;

function placed(
  root: string,
  products: string,
  more: { overrides?: string; skipped?: string } = {},
) {
  const { model, diagnostics } = transformed({ root, products: `{\n${products}\n}`, ...more });
  return {
    placed: model.declarations.map((one) => `${one.path}: ${one.product}`),
    diagnostics,
    model,
  };
}

test("a name is stronger than a range, a range than a pattern, the first pattern than the second", () => {
  const root = "interface A1 {} interface A2 {} interface A3 {} interface A4 { x: { y: 1 } }";
  const products = [
    product("patterns", '"A*"'),
    product("never", '"A4*"'),
    product("ranges", '{ "from": "A1", "to": "A3" }'),
    product("names", '"A2"'),
  ].join("\n");
  expect(placed(root, products)).toMatchObject({
    placed: ["A1: ranges", "A2: names", "A3: ranges", "A4: patterns", "A4X: patterns"],
    diagnostics: [],
  });
});

test("every declaration has a product, every claim a declaration", () => {
  const { diagnostics } = placed("interface A {}\ninterface B {}", product("a", '"A", "C", "D*"'));
  expect(diagnostics).toEqual([
    expect.stringMatching(/^idl\/products\.jsonc:2:\d+ stale-override no declaration is claimed/),
    expect.stringMatching(/^idl\/products\.jsonc:2:\d+ stale-override no declaration is claimed/),
    "root.d.ts:2:11 unplaced-declaration no product claims B",
  ]);
});

test("the overlay moves a declaration; what is skipped keeps its product", () => {
  const {
    placed: got,
    model,
    diagnostics,
  } = placed(
    "interface A { f(): void }\ninterface B {}\ninterface C {}",
    `${product("a", '"A"')}\n${product("b", '"B", "C"')}`,
    {
      overrides: '{ "B": { "product": "a", "reason": "why" } }',
      skipped: '{ "A.f": "why not", "C": "why not" }',
    },
  );
  expect(diagnostics).toEqual([]);
  expect(got).toEqual(["A: a", "B: a"]);
  expect(model.skipped).toMatchObject([
    { path: "A.f", product: "a", reason: "why not", by: "overlay" },
    { path: "C", product: "b" },
  ]);
});

test.each([
  ['"A": { "product": "c", "reason": "why" }', 'override-syntax there is no product "c"'],
  ['"A": { "product": "a", "reason": "why" }', 'stale-override "product" changes nothing'],
])("a product that is not one, or is not another: %s", (override, want) => {
  const { diagnostics } = placed("interface A {}", product("a", '"A"'), {
    overrides: `{ ${override} }`,
  });
  expect(diagnostics).toEqual([`idl/overrides/a.jsonc:1:10 ${want}`]);
});
