/** A product's `mod.rs`: declares its files and re-exports what they have. */
import { createHash } from "node:crypto";
import type { PlannedProduct, PlannedType } from "../lower/plan.ts";
import { inputNames } from "./crate.ts";
import { cfgLines, innerDocLines } from "./rust-attributes.ts";
import { useLines } from "./rust-items.ts";
import type { World } from "./rust-world.ts";
import { rustdocText } from "./rustdoc-text.ts";
import { type Lines, spaced } from "./writer.ts";

export const FUNCTIONS = "functions";

const KEYWORDS = new Set(
  "abstract as async await become box break const continue crate do dyn else enum extern false final fn for functions gen if impl in let loop macro match mod move mut override priv pub ref return self static struct super trait true try type typeof unsafe unsized use virtual where while yield".split(
    " ",
  ),
);

/** `KvNamespace` -> `kv_namespace` */
export function fileName(type: PlannedType): string {
  const name = type.rustName
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toLowerCase();
  return KEYWORDS.has(name) ? `${name}_` : fitting(name);
}

/** What file systems take: of a longer name the beginning, and a digest of all of it. */
function fitting(name: string): string {
  if (name.length <= MAX_NAME) return name;
  const digest = createHash("sha256").update(name).digest("hex").slice(0, 8);
  return `${name.slice(0, MAX_NAME - digest.length - 1)}_${digest}`;
}

const MAX_NAME = 200;

/** What is a module of its own has a folder. */
export function filePath(type: PlannedType): string {
  return type.kind === "keys" ? `${type.rustName}/mod` : fileName(type);
}

/** A file of the product, or a part of it, and what is public of it. */
interface Export {
  readonly file: string;
  readonly names: Lines;
  readonly features: Lines;
  readonly deprecated: boolean;
  /** Its names are found in it. */
  readonly isPublic?: true;
}

export function emitModule(product: PlannedProduct, world: World): string {
  const types = product.types.map((type): Export => ({
    file: fileName(type),
    names: [type.rustName],
    features: type.features,
    deprecated: type.deprecated !== undefined,
    ...(type.kind === "keys" && { isPublic: true as const }),
  }));
  const lines = spaced([
    innerDocLines(moduleDocs(product, world)),
    ...declarations(product, types),
    ...reexports([...types.filter((one) => !one.isPublic), ...functionExports(product)]),
  ]);
  return `${lines.join("\n")}\n`;
}

function moduleDocs(product: PlannedProduct, { plan }: World): Lines {
  return rustdocText([
    `${product.title.replace(/\.$/, "")}.`,
    "",
    ...(product.link === "" ? [] : [`[Documentation](${product.link})`, ""]),
    `Generated from ${inputNames(plan)}. Do not edit.`,
  ]);
}

function declarations(product: PlannedProduct, types: readonly Export[]): readonly Lines[] {
  const functions: Export = {
    file: FUNCTIONS,
    names: [],
    features: [],
    deprecated: false,
  };
  const all = product.functions.length > 0 ? [...types, functions] : types;
  return grouped(all, (one) => one.features.join(" ")).map((group) =>
    group
      .toSorted(byFile)
      .flatMap((one) => [
        ...cfgLines(one.features),
        `${one.isPublic ? "pub " : ""}mod ${one.file};`,
      ]),
  );
}

function functionExports(product: PlannedProduct): readonly Export[] {
  return grouped(
    product.functions.map((one): Export => ({
      file: FUNCTIONS,
      names: [one.rustName],
      features: one.features,
      deprecated: one.deprecated !== undefined,
    })),
    gate,
  ).flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...first, names: group.flatMap((one) => one.names) }];
  });
}

function reexports(all: readonly Export[]): readonly Lines[] {
  return grouped(all, gate).map((group) =>
    group
      .toSorted(byFile)
      .flatMap((one) => [
        ...cfgLines(one.features),
        ...(one.deprecated ? ["#[allow(deprecated)]"] : []),
        ...useLines(one.file, one.names, { visibility: "pub " }),
      ]),
  );
}

function gate(one: Export): string {
  return `${one.features.join(" ")} ${String(one.deprecated)}`;
}

/** Those without a gate first, then by gate. */
function grouped(
  all: readonly Export[],
  key: (one: Export) => string,
): readonly (readonly Export[])[] {
  const groups = new Map<string, Export[]>();
  for (const one of all) {
    groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  }
  return [...groups.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, group]) => group);
}

function byFile(left: Export, right: Export): number {
  return left.file < right.file ? -1 : Number(left.file > right.file);
}
