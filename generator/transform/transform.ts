/**
 * All that the inputs say, made one model:
 *
 *   d.ts of each entry, rtti of each entry, WebIDL, the overlay
 *   -> one list of declarations -> types that lowering can see through -> products, shapes, directions
 *
 * Each step is a file of its own; this one is their order.
 */
import type { Reporter } from "../diagnostics.ts";
import type { Declaration, Declarations, Interface } from "../model/api.ts";
import type {
  ApiModel,
  ModelDeclaration,
  ModelModule,
  ModelProduct,
  Skipped,
} from "../model/api-model.ts";
import { indexByPath } from "../model/paths.ts";
import type { Overlay } from "../overrides.ts";
import { takeOverlayTypes } from "../overrides-types.ts";
import type { RttiResult } from "../parse/declarations.ts";
import { addExamples } from "./add-examples.ts";
import { applyOverrides, type Unplaced } from "./apply-overrides.ts";
import { assignProducts, type ProductOf } from "./assign-products.ts";
import { callAttributes } from "./call-attributes.ts";
import { classifyByUse } from "./classify-by-use.ts";
import { cutMixins } from "./cut-mixins.ts";
import { cutSkipped } from "./cut-skipped.ts";
import { evaluateUtilityTypes } from "./evaluate-utility-types.ts";
import { instantiateAliases } from "./instantiate-aliases.ts";
import { mergeArms } from "./merge-arms.ts";
import { mergeEntries } from "./merge-entries.ts";
import { mergeIntersections } from "./merge-intersections.ts";
import { mergeRtti } from "./merge-rtti.ts";
import { mergeWebidl } from "./merge-webidl.ts";
import { AnonymousNaming } from "./name-anonymous.ts";
import { nameExports } from "./name-exports.ts";
import { orderNumbered } from "./order-numbered.ts";
import { selectByMembers } from "./select-by-members.ts";

export interface TransformInputs {
  /** One an entry; the first one's order is the model's, and `overlayTypeSources` were read beside it. */
  readonly dts: readonly Declarations[];
  readonly rtti: readonly RttiResult[];
  /** What the allow-list selects of the specifications, under the names of the declarations. */
  readonly webidl: readonly Declarations[];
}

export interface TransformOptions {
  readonly overlay: Overlay;
  /** Not all that the overlay speaks about was read: what it says of the rest is not stale. */
  readonly isPartial?: boolean;
  /** Where there is no table of products: the one that all is in. */
  readonly only?: ModelProduct;
  /** Whether the overlay can name what collides, as is the rule: it is an error then that it does not. */
  readonly canRename?: boolean;
}

export function transform(
  inputs: TransformInputs,
  options: TransformOptions,
  report: Reporter,
): ApiModel {
  const { isPartial = inputs.dts.length < 2 } = options;
  const to = isPartial ? withoutStale(report) : report;
  const merged = merge(inputs, options, to);
  const { declarations, skipped } = cutMixins(merged.declarations, to);
  const seen = seeThrough(declarations, options, to);
  return place(seen, { inputs, options, skipped: [...merged.skipped, ...skipped] }, to);
}

function withoutStale(report: Reporter): Reporter {
  return {
    report(diagnostic) {
      const { rule } = diagnostic;
      if (rule !== "stale-override" && rule !== "override-dangling") report.report(diagnostic);
    },
  };
}

interface Merged {
  readonly declarations: readonly Declaration[];
  readonly skipped: readonly Unplaced[];
}

/** Who says what: one declaration of each thing. */
function merge(
  { dts, rtti, webidl }: TransformInputs,
  { overlay }: TransformOptions,
  report: Reporter,
): Merged {
  const { overrides } = overlay;
  const byPath = new Map(overrides.map((one) => [one.path, one]));
  const settle = (path: string): string | undefined => {
    const override = byPath.get(path);
    return override?.conflict ?? (override?.type === undefined ? undefined : "type");
  };
  const taken = dts.map((one) => takeOverlayTypes(one, overlay));
  const types = new Map(taken.flatMap((one) => [...one.types]));
  const read = taken.map((one) => one.declarations);
  const entries = mergeEntries(read, { settle }, report);
  const atRunTime = mergeRtti(entries.declarations, rtti);
  const specified = mergeWebidl(atRunTime.declarations, webidl);
  const options = { overrides, types, used: entries.settled };
  const overridden = applyOverrides(specified, options, report);
  const gone = new Set(overridden.skipped.map((one) => one.path));
  return {
    declarations: addExamples(cutSkipped(overridden.declarations, gone), overlay.examples, report),
    skipped: [...atRunTime.skipped, ...overridden.skipped],
  };
}

interface SeenThrough {
  readonly declarations: readonly Declaration[];
  readonly naming: AnonymousNaming;
}

/** Types without TypeScript's computations and without anonymous objects. */
function seeThrough(
  declarations: readonly Declaration[],
  { overlay, canRename = true }: TransformOptions,
  report: Reporter,
): SeenThrough {
  const options = { overrides: overlay.overrides, canRename };
  const naming = new AnonymousNaming(options, report);
  const selected = selectByMembers(instantiateAliases(declarations));
  const written = naming.nameWritten(orderNumbered(mergeArms(selected)));
  const evaluated = evaluateUtilityTypes(written);
  const merged = mergeIntersections(evaluated, overlay.overrides, report);
  return { declarations: nameExports(naming.nameComputed(merged), { canRename }), naming };
}

interface Placing {
  readonly inputs: TransformInputs;
  readonly options: TransformOptions;
  readonly skipped: readonly Unplaced[];
}

/** What only the whole world tells. */
function place(seen: SeenThrough, given: Placing, report: Reporter): ApiModel {
  const { inputs, options, skipped } = given;
  const { overlay, only } = options;
  const productOf = assignProducts(
    seen.declarations,
    {
      products: overlay.products,
      overrides: overlay.overrides,
      parents: seen.naming.types.parents,
      ...(only && { only }),
    },
    report,
  );
  const declarations = modelled(seen, productOf);
  return {
    declarations,
    byPath: indexByPath(declarations),
    globals: globalsOf(inputs, declarations),
    moduleScoped: moduleScopedIn(inputs),
    nested: nestedOf(inputs),
    modules: declarations.filter((one): one is ModelModule => one.kind === "module"),
    products: only ? [only] : overlay.products.map(withoutClaims),
    skipped: skipped.map((one): Skipped => ({ ...one, product: productOf(one.path) })),
  };
}

function modelled(
  { declarations, naming }: SeenThrough,
  productOf: ProductOf,
): readonly ModelDeclaration[] {
  const { shapes, directionOf } = classifyByUse(declarations);
  return declarations.map((one): ModelDeclaration => {
    const { path } = one;
    const placed = { product: productOf(path), direction: directionOf(path) };
    if (one.kind !== "interface") return { ...one, ...placed };
    const place = naming.types.standsAt.get(path);
    const shape = shapes.get(path) ?? "object";
    const anonymous = place !== undefined;
    const members = callAttributes(one, shape);
    return { ...one, ...placed, members, shape, anonymous, ...(anonymous && { standsAt: place }) };
  });
}

/** Without run-time information, every value that is declared is taken for a global. */
function globalsOf(
  inputs: TransformInputs,
  declarations: readonly ModelDeclaration[],
): ReadonlyMap<string, string> {
  const { rtti } = inputs;
  if (rtti.length > 0) return new Map(rtti.flatMap((one) => [...one.facts.globals]));
  const scoped = moduleScopedIn(inputs);
  const values = declarations.filter(
    (one): one is ModelDeclaration & Interface =>
      one.kind === "interface" && one.hasValue && !scoped.has(one.path),
  );
  return new Map(values.map((one) => [one.path, one.path]));
}

function moduleScopedIn({ dts }: TransformInputs): ReadonlySet<string> {
  return new Set(dts.flatMap((one) => [...(one.moduleScoped ?? [])]));
}

/** Classes that are reached through objects only; those of the global scope are `globals`. */
function nestedOf({ rtti }: TransformInputs): ReadonlyMap<string, string> {
  const found = rtti.flatMap(({ facts }) =>
    [...facts.nested].filter(([path, target]) => {
      const name = path.slice(path.lastIndexOf(".") + 1);
      return facts.globals.get(name) !== target;
    }),
  );
  return new Map(found);
}

function withoutClaims({ name, title, docs, isDefault }: ModelProduct): ModelProduct {
  return { name, title, docs, isDefault };
}
