/** Checks that no two functions of a type, no two fields of a struct and no two imports of a file share a name. Never numbers them: it asks for an override. */
import type { Reporter } from "../diagnostics.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { PlannedFunction, PlannedProduct } from "./plan.ts";

export function allocateNames(
  products: readonly PlannedProduct[],
  model: ApiModel,
  report: Reporter,
): readonly PlannedProduct[] {
  return products.map((product) => ({
    ...product,
    types: product.types.map((type) =>
      type.kind === "class"
        ? {
            ...type,
            functions: distinct(
              type.functions,
              `${product.module}::${type.rustName}`,
              model,
              report,
            ),
          }
        : type,
    ),
    functions: distinct(product.functions, product.module, model, report),
  }));
}

function distinct(
  functions: readonly PlannedFunction[],
  owner: string,
  model: ApiModel,
  report: Reporter,
): readonly PlannedFunction[] {
  const taken = new Map<string, PlannedFunction>();
  for (const one of functions) {
    const other = taken.get(one.rustName);
    if (other === undefined) taken.set(one.rustName, one);
    else collide(one, other, owner, model, report);
  }
  return [...taken.values()];
}

function collide(
  one: PlannedFunction,
  other: PlannedFunction,
  owner: string,
  model: ApiModel,
  report: Reporter,
): void {
  const declaration = model.byPath.get(one.path.replace(/(::|\.)[^.:]+$/, ""));
  const place = declaration?.origins[0] ?? { file: one.path, line: 1, column: 1 };
  report.report({
    rule: "name-collision",
    severity: "error",
    message: `${one.path} and ${other.path} would both be ${owner}::${one.rustName}`,
    place,
    path: one.path,
    help: `give one of them a "name" in idl/overrides/`,
  });
}
