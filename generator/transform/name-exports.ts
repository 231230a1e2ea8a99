/**
 * What a module exports is known by the name that it is imported under.
 *
 *   declare namespace WorkersModule { class Step {}  type StepConfig = … }
 *   declare module "workers" { export = WorkersModule }
 *   --- becomes --->
 *   WorkersModule.Step [name: Step], WorkersModule.StepConfig [name: StepConfig]
 *
 * The namespace is only a place to write them in; what stands in it without being exported, or had no name, drops it too.
 */
import type { Declaration } from "../model/api.ts";
import { mapList } from "../model/walk.ts";
import { withFacts } from "./with-facts.ts";

export function nameExports(
  declarations: readonly Declaration[],
  { canRename }: { readonly canRename: boolean },
): readonly Declaration[] {
  const names = new Map<string, string>();
  const scopes = new Set<string>();
  for (const one of declarations) {
    if (one.kind !== "module") continue;
    for (const { jsName, target } of one.exports) {
      if (scopeOf(target) === "") continue;
      names.set(target, jsName);
      scopes.add(scopeOf(target));
    }
  }
  const shortName = (one: Declaration): string | undefined => {
    const scope = scopeOf(one.path);
    if (!isType(one) || !scopes.has(scope) || one.facts?.rustName !== undefined) return undefined;
    const name = names.get(one.path) ?? one.path.slice(scope.length + 1);
    return isTypeName(name) ? name : undefined;
  };
  const taken = countNames(declarations, shortName);
  return mapList(declarations, (one) => {
    const name = shortName(one);
    return name === undefined || (!canRename && taken.get(name) !== 1)
      ? one
      : withFacts(one, { exportedAs: name });
  });
}

/** What several modules have, or a module and the global scope, is known by its whole path where no overlay can choose. */
function countNames(
  declarations: readonly Declaration[],
  shortName: (one: Declaration) => string | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of declarations) {
    const name = shortName(one) ?? (isType(one) ? one.path : undefined);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function isType({ kind }: Declaration): boolean {
  return kind === "interface" || kind === "alias" || kind === "enumeration";
}

/** `default`, `$Type`, `jwt.Options` are no names for a type. */
function isTypeName(name: string): boolean {
  return /^[A-Z][A-Za-z0-9]*$/.test(name);
}

/** `cloudflare:email._EmailMessage` -> `cloudflare:email` */
function scopeOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(".")));
}
