/** What classes are called in TypeScript, where that is not their name in Rust: for the declarations that `build` writes of what a Worker exports. */
import type { BindingPlan } from "../lower/plan.ts";
import { renderJson } from "./json.ts";
import type { OutputFile } from "./output-file.ts";

/** `glue/type-names.json`: `{ "kv::KvNamespace": "KVNamespace" }`. */
export function emitTypeNames(plan: BindingPlan): readonly OutputFile[] {
  const names = new Map<string, string>();
  for (const { module, types } of plan.products) {
    for (const { kind, jsName, rustName } of types) {
      if (kind === "class" && jsName !== rustName) names.set(`${module}::${rustName}`, jsName);
    }
  }
  visit(plan.products, names);
  if (names.size === 0) return [];
  const sorted = [...names].sort(([left], [right]) => (left < right ? -1 : 1));
  return [{ path: "glue/type-names.json", text: renderJson(Object.fromEntries(sorted)) }];
}

/** Codecs stand in many places of a plan, and look alike in all of them. */
function visit(value: unknown, names: Map<string, string>): void {
  if (typeof value !== "object" || value === null) return;
  if (isHandle(value)) {
    const { module, name } = value.rust;
    if (value.ts !== name) names.set(`${module}::${name}`, value.ts);
  }
  for (const inner of Object.values(value)) visit(inner, names);
}

interface Handle {
  readonly rust: { readonly module: string; readonly name: string };
  readonly ts: string;
}

function isHandle(value: object): value is Handle {
  return "kind" in value && value.kind === "handle" && "rust" in value;
}
