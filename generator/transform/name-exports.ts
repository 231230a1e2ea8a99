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

export function nameExports(declarations: readonly Declaration[]): readonly Declaration[] {
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
  return mapList(declarations, (one) => {
    const scope = scopeOf(one.path);
    const isType = one.kind === "interface" || one.kind === "alias" || one.kind === "enumeration";
    if (!isType || !scopes.has(scope) || one.facts?.rustName !== undefined) return one;
    return withFacts(one, { rustName: names.get(one.path) ?? one.path.slice(scope.length + 1) });
  });
}

/** `cloudflare:email._EmailMessage` -> `cloudflare:email` */
function scopeOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(".")));
}
