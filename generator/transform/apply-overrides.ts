/**
 * Applies the overlay: the last word about what the inputs cannot know.
 *
 *   interface KVNamespacePutOptions { expirationTtl?: number }
 *   + "KVNamespacePutOptions.expirationTtl": { "width": "unsigned long", "duration": "seconds", "reason": "…" }
 *   --- becomes --->
 *   expirationTtl?: number [unsigned long; seconds; overlay]
 *
 * An override whose path leads nowhere, or that changes nothing, is an error: it was written for an input that is gone.
 */
import type { Reporter, Rule } from "../diagnostics.ts";
import type { Declaration } from "../model/api.ts";
import type { Skipped } from "../model/api-model.ts";
import { indexByPath } from "../model/paths.ts";
import { typeText } from "../model/type-text.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { parsePath } from "../overrides-path.ts";
import type { Override } from "../overrides.ts";
import type { OverrideKey } from "../overrides-keys.ts";
import { applyOverride, flagAt, keysFor, typeAt, type ReadOverride } from "./apply-override.ts";
import { editAt, type Target } from "./edit-at.ts";

export interface OverrideOptions {
  readonly overrides: readonly Override[];
  /** The types of those that have one, by path. */
  readonly types: ReadonlyMap<string, TypeRef>;
  /** Paths of overrides that an earlier step has used. */
  readonly used: ReadonlySet<string>;
}

export interface Overridden {
  readonly declarations: readonly Declaration[];
  readonly skipped: readonly Unplaced[];
}

/** What is left out, before products are known. */
export type Unplaced = Omit<Skipped, "product">;

export function applyOverrides(
  declarations: readonly Declaration[],
  options: OverrideOptions,
  report: Reporter,
): Overridden {
  const application = new Application(declarations, options, report);
  for (const one of options.overrides) application.apply(one);
  return application.result(declarations);
}

class Application {
  readonly #byPath: Map<string, Declaration>;
  /** Variables that share a path with a type: the path means the type. */
  readonly #others: readonly Declaration[];
  readonly #known: ReadonlySet<string>;
  readonly #options: OverrideOptions;
  readonly #report: Reporter;
  readonly #skipped: Unplaced[] = [];

  constructor(declarations: readonly Declaration[], options: OverrideOptions, report: Reporter) {
    this.#byPath = indexByPath(declarations);
    this.#others = declarations.filter((one) => this.#byPath.get(one.path) !== one);
    this.#known = new Set(this.#byPath.keys());
    this.#options = options;
    this.#report = report;
  }

  result(declarations: readonly Declaration[]): Overridden {
    return {
      declarations: declarations.flatMap((one) =>
        this.#others.includes(one) ? one : (this.#byPath.get(one.path) ?? []),
      ),
      skipped: this.#skipped,
    };
  }

  apply(override: Override): void {
    const path = parsePath(override.path, (one) => this.#known.has(one));
    const declaration = path && this.#byPath.get(path.declaration);
    if (!path || !declaration) return this.#dangles(override);
    const read = this.#read(override);
    const refused = new Set<OverrideKey>();
    const stale = new Set(keysOf(override));
    // A type that could not be read has been reported.
    if (read.type === undefined) stale.delete("type");
    const edited = editAt(declaration, path, (target) => {
      for (const key of unfit(target, override)) refused.add(key);
      const changed = applyOverride(target, read);
      if (!changed) this.#skip(target, override);
      for (const key of [...stale]) if (isChanged(key, target, changed, read)) stale.delete(key);
      return changed;
    });
    if (edited.places === 0) return this.#dangles(override);
    if (edited.declaration) this.#byPath.set(path.declaration, edited.declaration);
    else this.#byPath.delete(path.declaration);
    for (const key of refused) {
      stale.delete(key);
      const message = `"${key}" means nothing for what ${override.path} is`;
      this.#fail("override-unknown-key", message, override, key);
    }
    this.#reportStale(stale, override);
  }

  #read({ type: _, ...others }: Override): ReadOverride {
    const type = this.#options.types.get(others.path);
    return type ? { ...others, type } : others;
  }

  #skip(target: Target, override: Override): void {
    const { path, reason } = override;
    const { item } = target;
    const kind = "kind" in item ? item.kind : target.kind;
    const { origins, entries } = { origins: [], entries: [], ...item };
    const servedBy = servedByOf(override);
    const served = servedBy !== undefined && { servedBy };
    this.#skipped.push({ path, reason, by: "overlay", kind, entries, origins, ...served });
  }

  #reportStale(stale: ReadonlySet<OverrideKey>, override: Override): void {
    for (const key of stale) {
      if (LATER.has(key) || (key === "conflict" && this.#options.used.has(override.path))) continue;
      // A settled conflict is a change even if the first entry's type is the one that is wanted.
      if (key === "type" && this.#options.used.has(override.path)) continue;
      this.#fail("stale-override", `"${key}" changes nothing`, override, key);
    }
  }

  #dangles(override: Override): void {
    const message = `nothing is at "${override.path}"`;
    this.#report.report({
      rule: "override-dangling",
      severity: "error",
      message,
      place: override.place,
      path: override.path,
      help: "idl/README.md explains paths",
    });
  }

  #fail(rule: Rule, message: string, override: Override, key: OverrideKey): void {
    const place = override.places[key] ?? override.place;
    this.#report.report({
      rule,
      severity: "error",
      message,
      place,
      path: override.path,
    });
  }
}

function servedByOf({ servedBy, place, places }: Override): Skipped["servedBy"] {
  if (servedBy === undefined) return undefined;
  return { rust: servedBy.split(", "), place: places["servedBy"] ?? place };
}

/** Keys whose effect only a later step sees; it reports them. */
const LATER: ReadonlySet<OverrideKey> = new Set(["product", "typeName", "leavesOut"]);

function keysOf(override: Override): readonly OverrideKey[] {
  return Object.keys(override.places).filter((key): key is OverrideKey => key !== "reason");
}

function unfit(target: Target, override: Override): readonly OverrideKey[] {
  const fit = keysFor(target);
  return keysOf(override).filter((key) => !fit.includes(key));
}

function isChanged(
  key: OverrideKey,
  before: Target,
  after: Target | undefined,
  override: ReadOverride,
): boolean {
  if (!after) return key === "skip" || key === "servedBy";
  switch (key) {
    case "type":
    case "width":
    case "nullable":
      return textAt(before) !== textAt(after);
    case "readonly":
    case "optional":
    case "static":
      return flagAt(before, key) !== flagAt(after, key);
    case "name":
      return before.item.facts?.rustName !== override.name;
    case "global":
    case "infallible":
    case "bytes":
    case "duration":
    case "date":
    case "iterates":
    case "callback":
    case "undo":
    case "errors":
      return before.item.facts?.[key] !== override[key];
    case "skip":
    case "servedBy":
    case "conflict":
    case "product":
    case "typeName":
    case "leavesOut":
      return false;
    default:
      return key satisfies never;
  }
}

function textAt(target: Target): string {
  const type = typeAt(target);
  return type ? typeText(type) : "";
}
