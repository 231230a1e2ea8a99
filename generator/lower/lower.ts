/** Lowers the model to the plan: every decision about Rust and the glue is made here and in the files beside this one. */
import { compareText, type Reporter } from "../diagnostics.ts";
import type { ApiModel, ModelDeclaration, ModelProduct } from "../model/api-model.ts";
import { codecsOf, heldCodecs } from "./codecs.ts";
import { Collisions } from "./collisions.ts";
import { isEntrypoint } from "../model/entrypoint.ts";
import { bindingsOf, type BindingKind } from "./bindings.ts";
import { boxCycles } from "./cycles.ts";
import { lowerClass } from "./classes.ts";
import { lowerStructs } from "./crossing.ts";
import { Reach } from "./reach.ts";
import { gatedEvent, lowerHandlers } from "./handlers.ts";
import { resolveExperimental } from "./experimental.ts";
import { resolveFeatures } from "./features.ts";
import { findKeptParameters } from "./generic-structs.ts";
import { lowerGlobalFunction, lowerVariable, noteAlias } from "./globals.ts";
import { entrypointOf, lowerEntrypoint, noteSaidAgain } from "./entrypoints.ts";
import { declareEnumeration } from "./enums.ts";
import { Ledger, type Verdict } from "./ledger.ts";
import { KeyTables } from "./key-tables.ts";
import { MadeTypes } from "./made-types.ts";
import { allocateNames } from "./member-names.ts";
import type {
  BindingPlan,
  Codec,
  InputVersion,
  PlannedFunction,
  PlannedProduct,
  PlannedType,
} from "./plan.ts";
import { settleUnions } from "./settle-unions.ts";
import type { Lowering } from "./site.ts";
import { moduleName, rustKey, TypeNames } from "./type-names.ts";
import { noteSkipped, noteUnasked, noteUnnamed } from "./unmade.ts";
import { cutUnusedParameters } from "./unused-parameters.ts";

export interface LowerOptions {
  readonly inputs: readonly InputVersion[];
  /** Rows of idl/bindings.jsonc: what `Env` gives. */
  readonly bindings: readonly BindingKind[];
  /** Declared types that stand at the crate's root, too. */
  readonly rootTypes: readonly string[];
  /** Whether an overlay can give another name to what collides. */
  readonly canRename: boolean;
}

interface Collected {
  readonly types: Map<string, PlannedType[]>;
  readonly functions: Map<string, PlannedFunction[]>;
}

export function lower(model: ApiModel, options: LowerOptions, report: Reporter): BindingPlan {
  const collisions = new Collisions(model, options, report);
  const lowering: Lowering = {
    model,
    names: new TypeNames(model, collisions),
    reach: new Reach(model),
    report,
    made: new MadeTypes(),
    tables: new KeyTables(),
    kept: findKeptParameters(model),
  };
  const ledger = new Ledger();
  const collected: Collected = { types: new Map(), functions: new Map() };
  for (const declaration of model.declarations)
    lowerDeclaration(declaration, lowering, ledger, collected);
  for (const [module, type] of lowering.tables.lower(lowering, ledger, collisions))
    pushTo(collected.types, module, type);
  const events = lowerHandlers(lowering, ledger);
  const values = [...valuesOf(collected), ...events.flatMap((one) => [one.subject, one.answer])];
  const structs = lowerStructs(allFunctions(collected), values, lowering, ledger);
  for (const [key, struct] of structs) pushTo(collected.types, moduleOfKey(key), struct);
  noteUnasked(lowering, structs, ledger);
  declareEnumerations(lowering, ledger);
  for (const [key, made] of lowering.made.settled())
    pushTo(collected.types, moduleOfKey(key), made);
  noteAliases(lowering, ledger);
  noteSkipped(model, ledger);
  const products = model.products.map((product) => productOf(product, collected));
  const resolved = resolveFeatures(
    resolveExperimental(boxCycles(cutUnusedParameters(settleUnions(products)))),
  );
  const named = allocateNames(resolved, collisions).filter(isInhabited);
  collisions.note(ledger);
  return {
    inputs: options.inputs,
    products: named,
    bindings: bindingsOf(options.bindings, lowering, products),
    events: events.map((one) => gatedEvent(one, products)),
    rootTypes: options.rootTypes.flatMap((path) => lowering.names.of(path) ?? []),
    ledger: [...ledger.items].sort((a, b) => compareText(a.path, b.path)),
  };
}

/** What the methods of traits take and give: values like those of a user's. */
function* valuesOf(collected: Collected): Iterable<Codec> {
  for (const types of collected.types.values()) {
    for (const type of types) {
      if (type.kind === "trait") yield* type.functions.flatMap(codecsOf);
      if (type.kind === "keys") yield* heldCodecs(type);
    }
  }
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
  if (lowering.names.of(declaration.path) === undefined) return noteUnnamed(declaration, ledger);
  if (declaration.shape !== "object") return;
  const entrypoint = entrypointOf(declaration, lowering);
  if (entrypoint !== undefined) return noteSaidAgain(declaration, entrypoint, lowering, ledger);
  const lowerAs = isEntrypoint(declaration) ? lowerEntrypoint : lowerClass;
  const made = lowerAs(declaration, lowering, ledger);
  if (made !== undefined) pushTo(collected.types, module, made);
}

/** After all that mentions them. Numbers stay numbers: what they mean is not said by a type of their own. */
function declareEnumerations(lowering: Lowering, ledger: Ledger): void {
  for (const declaration of lowering.model.declarations) {
    if (declaration.kind !== "enumeration") continue;
    declareEnumeration(declaration, lowering);
    const rust = rustOf(declaration.path, lowering);
    const verdict: Verdict = lowering.made.has(rust)
      ? { status: "bound", rust }
      : { status: "adapted", reason: "its values are plain ones where it is used" };
    ledger.add(declaration.path, "enum", declaration, verdict);
  }
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

function pushTo<T>(map: Map<string, T[]>, key: string, ...items: readonly T[]): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [...items]);
  else list.push(...items);
}
