/** What a crate and its glue must agree on, in 16 digits: each carries them, and the loader compares. */
import { createHash } from "node:crypto";
import type { BindingPlan, Codec } from "../lower/plan.ts";
import { importParameters, importResult, isPacked, plannedFunctions } from "./abi.ts";

/**
 * The first 16 hexadecimal digits of a SHA-256 over all that both sides must agree on: imports with the layout of what crosses. Docs, Rust names and
 * features do not count: a crate and a glue that differ in them work together.
 */
export function planHash(plan: BindingPlan): string {
  const imports = plannedFunctions(plan).map((one) => [
    one.import.module,
    one.import.name,
    importParameters(one).map(({ kind }) => kind),
    importResult(one),
    one.parameters.filter(isPacked).map((each) => layout(each.codec)),
    layout(one.returns.codec),
  ]);
  const types = plan.products.flatMap((product) =>
    product.types.flatMap((type): unknown[] => {
      const key = `${product.module}.${type.rustName}`;
      if (type.kind === "struct") {
        return [[key, type.fields.map((one) => [one.jsName, layout(one.codec)])]];
      }
      if (type.kind === "union") {
        return [[key, type.arms.map((one) => one.literal ?? layout(one.codec))]];
      }
      return [];
    }),
  );
  const rows = [...imports, ...types].map((one) => JSON.stringify(one)).sort();
  return createHash("sha256").update(rows.join("\n")).digest("hex").slice(0, 16);
}

/** A codec as far as it shows in bytes. */
function layout(codec: Codec): unknown {
  switch (codec.kind) {
    case "unit":
    case "boolean":
    case "text":
    case "bytes":
    case "date":
      return codec.kind;
    case "number":
    case "bigint":
      return codec.rust;
    case "time":
      return "f64";
    case "enum":
      return "text";
    case "handle":
    case "iterator":
    case "untyped":
    case "error":
      return "handle";
    case "generic":
      return "value";
    case "optional":
    case "list":
    case "map":
    case "future":
      return [codec.kind, layout(codec.of)];
    case "callback":
      return [codec.kind, codec.gives, codec.parameters.map(layout), layout(codec.result)];
    case "tuple":
      return [codec.kind, codec.of.map(layout)];
    case "struct":
    case "union":
      return `${codec.rust.module}.${codec.rust.name}`;
    default:
      return codec satisfies never;
  }
}
