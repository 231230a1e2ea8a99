/**
 * A page for each product, for who looks for what there is: how it is switched on and bound, a Worker that uses it, and what it has.
 *
 *   docs/kv.md       Workers KV: `features = ["kv"]`, `env.kv("NAME")?`, the example of its main type, the functions of its objects, its other types
 *   docs/README.md   all of them
 */
import { inputNames } from "./emit/crate.ts";
import type { OutputFile } from "./emit/output-file.ts";
import { firstSentence } from "./emit/rustdoc-text.ts";
import type { BindingPlan, PlannedProduct, PlannedType } from "./lower/plan.ts";
import { compareText } from "./order.ts";
import { scanPublicItems, type PublicItem } from "./public-items.ts";

/** `rust`: the emitted crate, whose signatures are shown. */
export function emitProductPages(
  plan: BindingPlan,
  rust: readonly OutputFile[],
): readonly OutputFile[] {
  const products = [...plan.products].sort((a, b) => compareText(a.title, b.title));
  const pages = products.map((product) => ({
    path: `docs/${product.feature}.md`,
    text: productPage(product, plan, rust),
  }));
  return [{ path: "docs/README.md", text: indexPage(products, plan) }, ...pages];
}

function indexPage(products: readonly PlannedProduct[], plan: BindingPlan): string {
  const rows = products.map((product) => [
    `[${titleOf(product)}](${product.feature}.md)`,
    `\`${product.feature}\`${product.isDefault ? " (default)" : ""}`,
    getters(product, plan).join(", "),
  ]);
  return page([
    "# Products",
    "Each is a Cargo feature and a module of the crate.",
    table(["product", "feature", "binding"], rows),
    generated(plan),
  ]);
}

function productPage(
  product: PlannedProduct,
  plan: BindingPlan,
  rust: readonly OutputFile[],
): string {
  const items = functionsOf(product, rust);
  const bound = getters(product, plan);
  return page([
    `# ${titleOf(product)}`,
    switchedOn(product),
    ...(bound.length === 0 ? [] : [`Bound: ${bound.join(", ")}.`]),
    ...(product.link === "" ? [] : [`[Cloudflare's documentation](${product.link})`]),
    ...examples(product),
    ...objects(product, items),
    ...freeFunctions(product, items),
    ...otherTypes(product),
    generated(plan),
  ]);
}

function titleOf({ title }: PlannedProduct): string {
  return title.replace(/\.$/, "");
}

function switchedOn({ feature, module, isDefault, needs }: PlannedProduct): string {
  const on = isDefault ? "on by default" : `\`features = ["${feature}"]\``;
  const more = needs.length > 0 ? `; brings ${needs.map((one) => `\`${one}\``).join(", ")}` : "";
  return `Module \`workers::${module}\`, ${on}${more}.`;
}

function getters(product: PlannedProduct, plan: BindingPlan): readonly string[] {
  return plan.bindings
    .filter(({ rust }) => rust.module === product.module)
    .map(({ rustName, rust }) => `\`env.${rustName}("NAME")?\` gives a \`${rust.name}\``);
}

/** The compiled examples in the documentation of types and functions; `fetch` and `fetch_with` share theirs. */
function examples({ types, functions }: PlannedProduct): readonly string[] {
  const shown = new Set<string>();
  return [...types, ...functions].flatMap(({ docs, rustName }) => {
    const found = [...docs.join("\n").matchAll(/^```no_run\n([\s\S]*?)\n```$/gm)];
    const blocks = found.map(([, code = ""]) => rustBlock([withoutHidden(code)]));
    const fresh = blocks.filter((one) => !shown.has(one));
    for (const one of fresh) shown.add(one);
    return fresh.length === 0 ? [] : [`## \`${rustName}\` in a Worker`, ...fresh];
  });
}

/** Lines that rustdoc compiles and does not show. */
function withoutHidden(code: string): string {
  return code
    .split("\n")
    .filter((line) => !/^\s*#(?: |$)/.test(line))
    .join("\n");
}

/** The functions of the product's files, by what they stand in. */
function functionsOf(
  { module }: PlannedProduct,
  rust: readonly OutputFile[],
): ReadonlyMap<string, readonly PublicItem[]> {
  const groups = new Map<string, PublicItem[]>();
  for (const file of rust.filter(({ path }) => path.startsWith(`src/${module}/`))) {
    for (const item of scanPublicItems(file).filter(({ kind }) => kind === "function")) {
      const owner = item.rust.slice(0, item.rust.lastIndexOf("::"));
      groups.set(owner, [...(groups.get(owner) ?? []), item]);
    }
  }
  return groups;
}

function objects(
  { types, module }: PlannedProduct,
  items: ReadonlyMap<string, readonly PublicItem[]>,
): readonly string[] {
  const shown = types.filter((type) => isObject(type) && type.deprecated === undefined);
  return shown.flatMap((type) => {
    const { rustName, kind, path, docs } = type;
    const functions = items.get(`${module}::${rustName}`) ?? [];
    const lines = functions.map((one) => `    ${tidy(one.signature)};`);
    const head = kind === "trait" ? `pub trait ${rustName} {` : `impl ${rustName} {`;
    return [
      `## \`${rustName}\``,
      `\`${path}\`${aboutType(docs)}`,
      ...(lines.length > 0 ? [rustBlock([head, ...lines, "}"])] : []),
    ];
  });
}

function isObject({ kind }: PlannedType): boolean {
  return kind === "class" || kind === "trait";
}

/** Nothing where the input says nothing: its name alone is in the heading. */
function aboutType(docs: readonly string[]): string {
  const sentence = firstSentence(docs);
  const isFiller = /^The (?:interface|dictionary|class|values of|mixin) [[`]/.test(sentence);
  return sentence === "" || isFiller ? "" : `: ${sentence}`;
}

/** `( &self, key: &str, )` as it would stand in one line. */
function tidy(signature: string): string {
  return signature.replaceAll("( ", "(").replace(/,? \)/g, ")");
}

function freeFunctions(
  { module }: PlannedProduct,
  items: ReadonlyMap<string, readonly PublicItem[]>,
): readonly string[] {
  const functions = items.get(module) ?? [];
  if (functions.length === 0) return [];
  return ["## Functions", rustBlock(functions.map((one) => `${tidy(one.signature)};`))];
}

function otherTypes({ types }: PlannedProduct): readonly string[] {
  const shown = types.filter(
    (type) => !isObject(type) && type.kind !== "keys" && type.deprecated === undefined,
  );
  if (shown.length === 0) return [];
  const rows = shown.map(({ rustName, kind, path, docs }) => [
    `\`${rustName}\``,
    KINDS[kind],
    `\`${path}\`${inCell(aboutType(docs))}`,
  ]);
  return ["## Other types", table(["type", "is", "stands for"], rows)];
}

const KINDS: Readonly<Record<PlannedType["kind"], string>> = {
  class: "an object",
  trait: "a trait",
  struct: "a struct",
  enum: "an enum of texts",
  union: "an enum of types",
  "key-trait": "a trait",
  keys: "a module",
};

function rustBlock(lines: readonly string[]): string {
  return ["```rust", ...lines, "```"].join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}

function generated(plan: BindingPlan): string {
  return `Generated from ${inputNames(plan)}. Do not edit.`;
}

function page(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}
