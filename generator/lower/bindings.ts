/** The getters of `Env`: one for each kind of binding whose type is bound. */
import type { PlannedBinding, PlannedProduct } from "./plan.ts";
import type { Lowering } from "./site.ts";

/** A kind of binding and the declared type that it gives. */
export interface BindingKind {
  readonly name: string;
  readonly type: string;
  readonly docs: string;
  /** Where the Wrangler configuration has it: `kv_namespaces`. */
  readonly wrangler: readonly string[];
}

export function bindingsOf(
  kinds: readonly BindingKind[],
  lowering: Lowering,
  products: readonly PlannedProduct[],
): readonly PlannedBinding[] {
  return kinds.flatMap(({ name, type, docs, wrangler }) => {
    const rust = lowering.names.of(type);
    const product = products.find((one) => one.module === rust?.module);
    if (rust === undefined || product === undefined) return [];
    return [{ rustName: name, rust, feature: product.feature, docs: [docs], wrangler }];
  });
}
