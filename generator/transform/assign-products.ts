/**
 * Puts every declaration in a product.
 *
 *   "kv": { "declares": ["KVNamespace*"] }
 *   interface KVNamespace, interface KVNamespaceListOptions   --- becomes --->   both in kv
 *
 * An exact name is stronger than a range, a range than a pattern; among patterns the first wins. What no product claims is an error, and so is a claim
 * on nothing. Types that were anonymous follow the declaration that they stand in.
 */
import type { Reporter } from "../diagnostics.ts";
import type { Declaration } from "../model/api.ts";
import type { ModelProduct } from "../model/api-model.ts";
import type { Override } from "../overrides.ts";
import type { Claim, ProductTable } from "../overrides-products.ts";

export interface ProductOptions {
  readonly products: ProductTable;
  /** Those with a `product` are used. */
  readonly overrides: readonly Override[];
  /** Which declaration a formerly anonymous one stands in. */
  readonly parents: ReadonlyMap<string, string>;
  /** For a user's input without a table: one product for all. */
  readonly only?: ModelProduct;
}

/** The product of a path: of a declaration, or of something that was left out of one. */
export type ProductOf = (path: string) => string;

export function assignProducts(
  declarations: readonly Declaration[],
  options: ProductOptions,
  report: Reporter,
): ProductOf {
  const { only, products, overrides, parents } = options;
  if (only) return () => only.name;
  const paths = declarations.map((one) => one.path);
  const claims = new Claims(products, paths);
  const overridden = overriddenProducts(options, claims, report);
  const find = (path: string): string | undefined => overridden.get(path) ?? claims.productOf(path);
  for (const one of declarations) {
    const path = parents.get(one.path) ?? one.path;
    if (find(path) === undefined) reportUnplaced(one, report);
  }
  claims.reportStale(report, [...paths, ...overrides.map((one) => one.path)]);
  return (path) => {
    const parent = parents.get(path) ?? path;
    return find(parent) ?? find(outermost(parent, find)) ?? UNPLACED;
  };
}

/** What is reported as an error is in no output. */
const UNPLACED = "unplaced";

/** `KVNamespace.get` was left out of `KVNamespace`. */
function outermost(path: string, find: (path: string) => string | undefined): string {
  for (let end = path.length; end > 0; end--)
    if (find(path.slice(0, end)) !== undefined) return path.slice(0, end);
  return path;
}

class Claims {
  readonly #names = new Map<string, string>();
  readonly #ranges: { readonly from: number; readonly to: number; readonly product: string }[] = [];
  readonly #prefixes: { readonly prefix: string; readonly product: string }[] = [];
  readonly #places: ReadonlyMap<string, number>;
  readonly #products: ProductTable;

  constructor(products: ProductTable, paths: readonly string[]) {
    this.#products = products;
    this.#places = new Map(paths.map((path, index) => [path, index]));
    for (const { name, claims } of products) for (const claim of claims) this.#add(claim, name);
  }

  productOf(path: string): string | undefined {
    const named = this.#names.get(path);
    if (named !== undefined) return named;
    const place = this.#places.get(path) ?? -1;
    const range = this.#ranges.find(({ from, to }) => from <= place && place <= to);
    return range?.product ?? this.#prefixes.find((one) => path.startsWith(one.prefix))?.product;
  }

  has(product: string): boolean {
    return this.#products.some((one) => one.name === product);
  }

  reportStale(report: Reporter, paths: readonly string[]): void {
    const known = new Set(paths);
    for (const { name, claims } of this.#products)
      for (const claim of claims)
        if (!this.#claimsSomething(claim, known, paths))
          report.report({
            rule: "stale-override",
            severity: "error",
            message: "no declaration is claimed by this",
            place: claim.place,
            path: name,
          });
  }

  #add(claim: Claim, product: string): void {
    if (claim.kind === "name") this.#names.set(claim.path, product);
    else if (claim.kind === "prefix") this.#prefixes.push({ prefix: claim.prefix, product });
    else {
      const from = this.#places.get(claim.from);
      const to = this.#places.get(claim.to);
      if (from !== undefined && to !== undefined) this.#ranges.push({ from, to, product });
    }
  }

  #claimsSomething(claim: Claim, known: ReadonlySet<string>, paths: readonly string[]): boolean {
    if (claim.kind === "name") return known.has(claim.path);
    if (claim.kind === "range") return known.has(claim.from) && known.has(claim.to);
    return paths.some((path) => path.startsWith(claim.prefix));
  }
}

function overriddenProducts(
  { overrides }: ProductOptions,
  claims: Claims,
  report: Reporter,
): ReadonlyMap<string, string> {
  const products = new Map<string, string>();
  for (const one of overrides) {
    const { path, product } = one;
    if (product === undefined) continue;
    const place = one.places["product"] ?? one.place;
    if (!claims.has(product))
      report.report({
        rule: "override-syntax",
        severity: "error",
        message: `there is no product "${product}"`,
        place,
        path,
      });
    else if (claims.productOf(path) === product)
      report.report({
        rule: "stale-override",
        severity: "error",
        message: `"product" changes nothing`,
        place,
        path,
      });
    products.set(path, product);
  }
  return products;
}

function reportUnplaced(declaration: Declaration, report: Reporter): void {
  const [place] = declaration.origins;
  if (!place) return;
  report.report({
    rule: "unplaced-declaration",
    severity: "error",
    message: `no product claims ${declaration.path}`,
    place,
    path: declaration.path,
    help: 'name it in the "declares" of a product in idl/products.jsonc',
  });
}
