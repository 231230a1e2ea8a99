/** Where the classes are from that the Worker's own extend: what `build` imports for them. */
import type { BindingPlan } from "../lower/plan.ts";
import { renderJson } from "./json.ts";
import type { OutputFile } from "./output-file.ts";

/** `glue/classes.json`: `{ "DurableObject": ["cloudflare:workers", "DurableObject"] }`, by the trait's name. */
export function emitGlueClasses(plan: BindingPlan): readonly OutputFile[] {
  const classes = plan.products.flatMap(({ types }) =>
    types.flatMap((type) =>
      type.kind === "trait"
        ? [[type.rustName, [type.base.specifier, type.base.name]] as const]
        : [],
    ),
  );
  if (classes.length === 0) return [];
  const sorted = [...classes].sort(([left], [right]) => (left < right ? -1 : 1));
  return [{ path: "glue/classes.json", text: renderJson(Object.fromEntries(sorted)) }];
}
