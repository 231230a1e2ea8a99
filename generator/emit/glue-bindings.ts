/** What each kind of binding of a Wrangler configuration gives: what `env` makes fields of. */
import type { BindingPlan } from "../lower/plan.ts";
import { renderJson } from "./json.ts";
import type { OutputFile } from "./output-file.ts";

/** `glue/bindings.json`: `{ "kv_namespaces": { "getter": "kv", "type": "kv::KvNamespace", "feature": "kv" } }` */
export function emitGlueBindings(plan: BindingPlan): readonly OutputFile[] {
  const rows = plan.bindings.flatMap(({ rustName, rust, feature, wrangler }) =>
    wrangler.map((key) => {
      const row = { getter: rustName, type: `${rust.module}::${rust.name}`, feature };
      return [key, row] as const;
    }),
  );
  if (rows.length === 0) return [];
  const sorted = rows.toSorted(([left], [right]) => (left < right ? -1 : 1));
  return [{ path: "glue/bindings.json", text: renderJson(Object.fromEntries(sorted)) }];
}
