/** What the shims take for granted of the run time: one claim for each import. */
import type { BindingPlan, PlannedFunction, PlannedProduct } from "../../generator/lower/plan.ts";

export type Claim =
  /** Something of the global scope, of a class or of a module. */
  | {
      readonly at: "value";
      readonly module?: string;
      readonly path: readonly string[];
      readonly kind: "function" | "class" | "any";
    }
  /** A member of the objects of a class; `value` is the expression of the class, if it is one. */
  | {
      readonly at: "member";
      readonly type: string;
      readonly name: string;
      readonly kind: "method" | "get" | "set";
    };

export interface Claimed {
  readonly claim: Claim;
  /** `KVNamespace.get:text` */
  readonly by: readonly string[];
  readonly experimental: boolean;
}

export function claimsOf(plan: BindingPlan): readonly Claimed[] {
  const found = new Map<string, Claimed>();
  for (const product of plan.products) {
    for (const { planned, type } of functionsOf(product)) {
      const claim = claimOf(planned, type);
      const key = JSON.stringify(claim);
      const known = found.get(key);
      const experimental =
        planned.features.includes("experimental") && known?.experimental !== false;
      found.set(key, { claim, by: [...(known?.by ?? []), planned.import.name], experimental });
    }
  }
  return [...found.values()];
}

function functionsOf({
  functions,
  types,
}: PlannedProduct): readonly { planned: PlannedFunction; type: string }[] {
  const classes = types.filter((one) => one.kind === "class");
  return [
    ...functions.map((planned) => ({ planned, type: "" })),
    ...classes.flatMap(({ path, functions: own }) =>
      own.map((planned) => ({ planned, type: path })),
    ),
  ];
}

function claimOf({ shim, jsName }: PlannedFunction, type: string): Claim {
  const { call } = shim;
  const value = (expression: string, kind: "function" | "class" | "any"): Claim => {
    const [first = "", ...rest] = expression.split(".");
    const from = shim.imports.find((one) => one.name === first);
    return { at: "value", ...(from && { module: from.specifier }), path: [first, ...rest], kind };
  };
  switch (call.kind) {
    case "method":
      return { at: "member", type, name: call.jsName, kind: "method" };
    case "get":
    case "set":
      return { at: "member", type, name: call.jsName, kind: call.kind };
    case "construct":
      return value(call.callee, "class");
    case "call":
      return value(call.callee, "function");
    case "read":
      return value(call.expression, "any");
    default:
      throw new Error(`no claim is known of ${JSON.stringify(call satisfies never)} (${jsName})`);
  }
}
