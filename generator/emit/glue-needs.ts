/**
 * Which dictionaries and unions the shims need to read or write. What no function takes or gives (the catalogue of AI models, for one) has no code in the
 * glue: it crosses as a value of the user's.
 */
import { functionsOf, heldCodecs, partsOf } from "../lower/codecs.ts";
import type { BindingPlan, Codec, GlueName, PlannedType } from "../lower/plan.ts";

export type Need = "read" | "write";

export class GlueNeeds {
  readonly #types: ReadonlyMap<string, readonly PlannedType[]>;
  readonly #needs = new Set<string>();

  constructor(plan: BindingPlan) {
    const types = new Map<string, PlannedType[]>();
    for (const type of plan.products.flatMap((product) => product.types)) {
      if (type.kind !== "struct" && type.kind !== "union") continue;
      const key = keyOf(type.glue);
      types.set(key, [...(types.get(key) ?? []), type]);
    }
    this.#types = types;
    this.#takeFunctions(plan);
  }

  has(glue: GlueName, need: Need): boolean {
    return this.#needs.has(`${need} ${keyOf(glue)}`);
  }

  #takeFunctions(plan: BindingPlan): void {
    for (const product of plan.products) {
      for (const one of [...product.types.flatMap(functionsOf), ...product.functions]) {
        for (const parameter of one.parameters) this.#take(parameter.codec, "read");
        this.#take(one.returns.codec, "write");
      }
    }
  }

  #take(codec: Codec, need: Need): void {
    if (codec.kind === "struct" || codec.kind === "union") this.#takeType(codec.glue, need);
    if (codec.kind !== "callback") return partsOf(codec).forEach((part) => this.#take(part, need));
    // What a closure is called with comes the other way.
    const other = need === "read" ? "write" : "read";
    for (const one of codec.parameters) this.#take(one, other);
    this.#take(codec.result, need);
  }

  #takeType(glue: GlueName, need: Need): void {
    if (this.has(glue, need)) return;
    this.#needs.add(`${need} ${keyOf(glue)}`);
    for (const type of this.#types.get(keyOf(glue)) ?? []) {
      for (const held of heldCodecs(type)) this.#take(held, need);
    }
  }
}

function keyOf({ module, experimental, name }: GlueName): string {
  return `${module} ${experimental} ${name}`;
}
