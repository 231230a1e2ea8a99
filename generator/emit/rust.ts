/** The Rust crate of a plan: a file per type under its product, and the files around them. */
import type { BindingPlan, PlannedProduct, PlannedType } from "../lower/plan.ts";
import { emitCrate, inputNames } from "./crate.ts";
import type { OutputFile } from "./output-file.ts";
import { innerDocLines } from "./rust-attributes.ts";
import { emitClass, emitSys } from "./rust-class.ts";
import { emitEnum } from "./rust-enum.ts";
import { emitFunction } from "./rust-function.ts";
import { emitKeys, emitKeyTrait, emitPicked } from "./rust-keys.ts";
import { emitModule, filePath, FUNCTIONS } from "./rust-module.ts";
import { type FilePlace, printFile, type Scope } from "./rust-scope.ts";
import { emitStruct } from "./rust-struct.ts";
import { emitTrait } from "./rust-trait.ts";
import { emitUnion } from "./rust-union.ts";
import { type World, worldOf } from "./rust-world.ts";
import { firstSentence, rustdocText } from "./rustdoc-text.ts";
import { type Lines, spaced } from "./writer.ts";

export function emitRust(plan: BindingPlan): readonly OutputFile[] {
  const world = worldOf(plan);
  return [...emitCrate(plan), ...plan.products.flatMap((product) => emitProduct(product, world))];
}

function emitProduct(product: PlannedProduct, world: World): readonly OutputFile[] {
  const folder = `src/${product.module}`;
  return [
    { path: `${folder}/mod.rs`, text: emitModule(product, world) },
    ...product.types.map((type) => ({
      path: `${folder}/${filePath(type)}.rs`,
      text: typeFile(type, product, world),
    })),
    ...(product.functions.length === 0
      ? []
      : [
          {
            path: `${folder}/${FUNCTIONS}.rs`,
            text: functionsFile(product, world),
          },
        ]),
  ];
}

function typeFile(type: PlannedType, product: PlannedProduct, world: World): string {
  const place = {
    module: product.module,
    declares: type.kind === "keys" ? type.keys.map((one) => one.rustName) : [type.rustName],
    ...(type.kind === "keys" && { isNested: true as const }),
    features: type.features,
  };
  const sentence = firstSentence(type.docs);
  const fieldsAge =
    type.kind === "struct" && type.fields.some((one) => one.deprecated !== undefined);
  const head = `\`${type.path}\`${sentence === "" ? "." : `: ${sentence}`}`;
  return file({
    head: type.kind === "keys" ? rustdocText(type.docs) : [head],
    product,
    world,
    place,
    ages: fieldsAge || type.deprecated !== undefined,
    print: (scope) => emitType(type, product, scope, world),
  });
}

function emitType(
  type: PlannedType,
  product: PlannedProduct,
  scope: Scope,
  world: World,
): readonly Lines[] {
  switch (type.kind) {
    case "class":
      return emitClass(type, product.module, scope, world);
    case "trait":
      return emitTrait(type, scope);
    case "struct":
      return emitStruct(type, scope, world);
    case "enum":
      return emitEnum(type, scope);
    case "union":
      return emitUnion(type, scope);
    case "key-trait":
      return emitKeyTrait(type, scope);
    case "keys":
      return emitKeys(type, scope);
    default:
      return type satisfies never;
  }
}

function functionsFile(product: PlannedProduct, world: World): string {
  return file({
    head: [`Functions of ${product.title}.`],
    product,
    world,
    place: { module: product.module, declares: [], features: [] },
    ages: false,
    print: (scope) => [
      ...product.functions.flatMap((one) => {
        const place = { scope, world, indent: 0, receiver: "" };
        return [emitFunction(one, place), ...emitPicked(one, place)];
      }),
      ...emitSys(product.functions, scope),
    ],
  });
}

interface FileOptions {
  readonly head: Lines;
  readonly product: PlannedProduct;
  readonly world: World;
  readonly place: FilePlace;
  /** Whether it declares what is deprecated. */
  readonly ages: boolean;
  readonly print: (scope: Scope) => readonly Lines[];
}

function file(options: FileOptions): string {
  const { product, world, place } = options;
  const printed = printFile(place, world, options.print);
  const head = [...options.head, "", generatedNote(product, world)];
  const lines = spaced([
    innerDocLines(head),
    options.ages || printed.deprecated ? ["#![allow(deprecated)]"] : [],
    printed.lines,
  ]);
  return `${lines.join("\n")}\n`;
}

function generatedNote(product: PlannedProduct, { plan }: World): string {
  return `Generated from ${inputNames(plan)}. Do not edit.`;
}
