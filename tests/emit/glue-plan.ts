/** A plan made by hand: a shim of every kind, over declarations that the Workers types really have. */
import type {
  BindingPlan,
  Codec,
  PlannedArm,
  PlannedClass,
  PlannedField,
  PlannedFunction,
  PlannedParameter,
  PlannedProduct,
  PlannedReturn,
  PlannedShim,
  PlannedStruct,
  PlannedUnion,
  ShimArgument,
} from "../../generator/lower/plan.ts";
import { isPacked } from "../../generator/emit/abi.ts";

export const TEXT: Codec = { kind: "text" };
export const BOOLEAN: Codec = { kind: "boolean" };
export const UNIT: Codec = { kind: "unit" };
export const U32: Codec = { kind: "number", rust: "u32" };
export const F64: Codec = { kind: "number", rust: "f64" };
export const BYTES: Codec = { kind: "bytes", js: "ArrayBuffer", mode: "copy" };
export const VIEW: Codec = { kind: "bytes", js: "Uint8Array", mode: "view" };
export const ANY: Codec = { kind: "untyped", ts: "any" };

export const optional = (of: Codec, absent: "undefined" | "null" = "undefined"): Codec => ({
  kind: "optional",
  of,
  absent,
});
export const list = (of: Codec): Codec => ({ kind: "list", of });
export const handleOf = (ts: string): Codec => ({
  kind: "handle",
  rust: { module: "web", name: ts },
  ts,
});
export const literals = (ts: string): Codec => ({
  kind: "enum",
  rust: { module: "web", name: "Kind" },
  ts,
});
export const structOf = (name: string, module = "kv"): Codec => ({
  kind: "struct",
  rust: { module, name },
  ts: name,
  glue: { module, experimental: false, name },
  boxed: false,
});
export const unionOf = (name: string, ts: string): Codec => ({
  kind: "union",
  rust: { module: "kv", name },
  ts,
  glue: { module: "kv", experimental: false, name },
  borrows: true,
});

export const head = (path: string) => ({
  jsName: path,
  rustName: path,
  docs: [],
  features: [],
  path,
});

export function parameter(jsName: string, codec: Codec): PlannedParameter {
  const made = { rustName: jsName, jsName, codec };
  const isDirect = !isPacked({ ...made, passing: "direct" });
  return { ...made, passing: isDirect ? "direct" : "packed" };
}

export const field = (jsName: string, codec: Codec, experimental = false): PlannedField => ({
  ...head(jsName),
  codec,
  required: codec.kind !== "optional",
  experimental,
});

export function returns(codec: Codec, when: "now" | "later" = "now"): PlannedReturn {
  const by =
    codec.kind === "unit" ||
    codec.kind === "boolean" ||
    codec.kind === "number" ||
    codec.kind === "handle"
      ? codec.kind
      : codec.kind === "untyped"
        ? "value"
        : "take";
  return { codec, by, when, fallible: true };
}

export interface Sample {
  readonly module?: string;
  readonly path: string;
  readonly receiver?: "self" | "none";
  readonly parameters?: readonly PlannedParameter[];
  readonly returns: PlannedReturn;
  readonly call?: PlannedShim["call"];
  readonly imports?: PlannedShim["imports"];
  readonly experimental?: boolean;
}

/** A method of its path's type, with its parameters as arguments, unless it says otherwise. */
export function sample(one: Sample): PlannedFunction {
  const parameters = one.parameters ?? [];
  const [owner = "", name = ""] = one.path.split(/[.:]/);
  const list = parameters.map((_, index) => argument(index));
  const receiver = one.receiver ?? "self";
  return {
    ...head(one.path),
    kind: "function",
    receiver,
    typeParameters: [],
    parameters,
    returns: one.returns,
    import: {
      module: `workers:${one.module ?? "kv"}`,
      name: one.path,
      rustName: name,
      glueName: one.path.replace(/\W/g, "_"),
      experimental: one.experimental ?? false,
    },
    shim: {
      call: one.call ?? {
        kind: "method",
        receiver: owner,
        jsName: name,
        arguments: list,
      },
      imports: one.imports ?? [],
    },
  };
}

export const argument = (index: number): ShimArgument => ({
  kind: "parameter",
  index,
});
export const literal = (ts: string): ShimArgument => ({ kind: "literal", ts });

export const classOf = (name: string, functions: readonly PlannedFunction[]): PlannedClass => ({
  ...head(name),
  kind: "class",
  constants: [],
  functions,
});

export const struct = (
  name: string,
  direction: PlannedStruct["direction"],
  fields: readonly PlannedField[],
  ts?: string,
): PlannedStruct => ({
  ...head(name),
  kind: "struct",
  direction,
  crossing: "pack",
  fields,
  glue: { module: "kv", experimental: false, name },
  ...(ts === undefined ? {} : { ts }),
});

export const union = (name: string, ts: string, arms: readonly PlannedArm[]): PlannedUnion => ({
  ...head(name),
  kind: "union",
  direction: "input",
  crossing: "pack",
  tests: [],
  arms,
  borrows: true,
  glue: { module: "kv", experimental: false, name },
  ts,
});

export const product = (feature: string, parts: Partial<PlannedProduct>): PlannedProduct => ({
  module: feature.replace(/-/g, "_"),
  feature,
  isDefault: true,
  title: feature,
  link: "",
  needs: [],
  types: [],
  functions: [],
  ...parts,
});

export const planOf = (products: readonly PlannedProduct[]): BindingPlan => ({
  inputs: [{ name: "@cloudflare/workers-types", version: "5.0.0" }],
  products,
  bindings: [],
  events: [],
  rootTypes: [],
  ledger: [],
});
