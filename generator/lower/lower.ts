/** Lowers the model to the plan: every decision about Rust and the glue is made here and in the files beside this one. */
import { compareText, type Reporter } from "../diagnostics.ts";
import type { ApiModel, ModelDeclaration, ModelProduct } from "../model/api-model.ts";
import { boxCycles } from "./cycles.ts";
import { lowerClass } from "./classes.ts";
import { lowerStructs } from "./crossing.ts";
import { resolveExperimental } from "./experimental.ts";
import { resolveFeatures } from "./features.ts";
import { lowerGlobalFunction, lowerVariable, noteAlias } from "./globals.ts";
import { Ledger } from "./ledger.ts";
import { MadeTypes } from "./made-types.ts";
import { allocateNames } from "./member-names.ts";
import type {
  BindingPlan,
  InputVersion,
  PlannedBinding,
  PlannedFunction,
  PlannedProduct,
  PlannedType,
} from "./plan.ts";
import type { Lowering } from "./site.ts";
import { moduleName, rustKey, TypeNames } from "./type-names.ts";

export interface LowerOptions {
  readonly inputs: readonly InputVersion[];
  /** Rows of idl/bindings.jsonc: what `Env` gives. */
  readonly bindings: readonly BindingKind[];
  /** Declared types that stand at the crate's root, too. */
  readonly rootTypes: readonly string[];
}

/** A kind of binding and the declared type that it gives. */
export interface BindingKind {
  readonly name: string;
  readonly type: string;
  readonly docs: string;
}

interface Collected {
  readonly types: Map<string, PlannedType[]>;
  readonly functions: Map<string, PlannedFunction[]>;
}

export function lower(model: ApiModel, options: LowerOptions, report: Reporter): BindingPlan {
  const lowering: Lowering = {
    model,
    names: new TypeNames(model, report),
    report,
    made: new MadeTypes(),
  };
  const ledger = new Ledger();
  const collected: Collected = { types: new Map(), functions: new Map() };
  for (const declaration of model.declarations)
    lowerDeclaration(declaration, lowering, ledger, collected);
  const structs = lowerStructs(allFunctions(collected), lowering, ledger);
  for (const [key, struct] of structs) pushTo(collected.types, moduleOfKey(key), struct);
  for (const [key, made] of lowering.made.settled())
    pushTo(collected.types, moduleOfKey(key), made);
  noteAliases(lowering, ledger);
  noteSkipped(model, ledger);
  const products = model.products.map((product) => productOf(product, collected));
  return {
    inputs: options.inputs,
    products: allocateNames(
      resolveFeatures(resolveExperimental(boxCycles(products))),
      model,
      report,
    ).filter(isInhabited),
    bindings: bindingsOf(options.bindings, lowering, products),
    rootTypes: options.rootTypes.flatMap((path) => lowering.names.of(path) ?? []),
    ledger: [...ledger.items].sort((a, b) => compareText(a.path, b.path)),
  };
}

function* allFunctions(collected: Collected): Iterable<PlannedFunction> {
  for (const list of collected.functions.values()) yield* list;
  for (const types of collected.types.values()) {
    for (const type of types) if (type.kind === "class") yield* type.functions;
  }
}

function moduleOfKey(key: string): string {
  return key.slice(0, key.indexOf("::"));
}

function lowerDeclaration(
  declaration: ModelDeclaration,
  lowering: Lowering,
  ledger: Ledger,
  collected: Collected,
): void {
  const module = moduleName(declaration.product);
  switch (declaration.kind) {
    case "interface":
      return lowerInterfaceDeclaration(declaration, lowering, ledger, collected);
    case "function":
      return pushTo(
        collected.functions,
        module,
        ...lowerGlobalFunction(declaration, lowering, ledger),
      );
    case "variable":
      return pushTo(collected.functions, module, ...lowerVariable(declaration, lowering, ledger));
    case "namespace":
      return ledger.add(declaration.path, "namespace", declaration, {
        status: "adapted",
        reason: "its members are bound by themselves",
      });
    case "module":
      return ledger.add(declaration.path, "module", declaration, {
        status: "adapted",
        reason: "its exports are bound where they are declared",
      });
    case "enumeration":
      return ledger.add(declaration.path, "enum", declaration, {
        status: "bound",
        rust: rustOf(declaration.path, lowering),
      });
    case "alias":
      return;
    default:
      return declaration satisfies never;
  }
}

function lowerInterfaceDeclaration(
  declaration: ModelDeclaration & { kind: "interface" },
  lowering: Lowering,
  ledger: Ledger,
  collected: Collected,
): void {
  const module = moduleName(declaration.product);
  if (declaration.shape === "callbacks") {
    const reason = `handler object: no rule for objects of callbacks yet (\`${declaration.path}\`)`;
    return ledger.add(declaration.path, "callbacks", declaration, { status: "erased", reason });
  }
  if (declaration.shape === "dictionary") return;
  const made = lowerClass(declaration, lowering, ledger);
  if (made !== undefined) pushTo(collected.types, module, made);
}

function rustOf(path: string, lowering: Lowering): string {
  const rust = lowering.names.of(path);
  return rust === undefined ? "" : rustKey(rust);
}

/** An alias whose type was made has that as its Rust item. */
function noteAliases(lowering: Lowering, ledger: Ledger): void {
  for (const declaration of lowering.model.declarations) {
    if (declaration.kind !== "alias") continue;
    const key = rustOf(declaration.path, lowering);
    noteAlias(declaration, ledger, lowering.made.has(key) ? key : undefined);
  }
}

function noteSkipped(model: ApiModel, ledger: Ledger): void {
  for (const { path, kind, product, entries, reason } of model.skipped)
    ledger.add(path, kind, { product, entries }, { status: "skipped", reason });
}

function productOf(product: ModelProduct, collected: Collected): PlannedProduct {
  const module = moduleName(product.name);
  return {
    module,
    feature: product.name,
    isDefault: product.isDefault,
    title: product.title,
    link: product.docs,
    needs: [],
    types: [...(collected.types.get(module) ?? [])].sort((a, b) =>
      compareText(a.rustName, b.rustName),
    ),
    functions: collected.functions.get(module) ?? [],
  };
}

function isInhabited(product: PlannedProduct): boolean {
  return product.types.length > 0 || product.functions.length > 0;
}

function bindingsOf(
  kinds: readonly BindingKind[],
  lowering: Lowering,
  products: readonly PlannedProduct[],
): readonly PlannedBinding[] {
  return kinds.flatMap(({ name, type, docs }) => {
    const rust = lowering.names.of(type);
    const product = products.find((one) => one.module === rust?.module);
    if (rust === undefined || product === undefined) return [];
    return [{ rustName: name, rust, feature: product.feature, docs: [docs] }];
  });
}

function pushTo<T>(map: Map<string, T[]>, key: string, ...items: readonly T[]): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [...items]);
  else list.push(...items);
}
