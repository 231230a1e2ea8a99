/** Plans for the tests of the Rust emitter, with all that they do not speak of filled in. */
import type {
  BindingPlan,
  Codec,
  ItemHead,
  PlannedClass,
  PlannedEnum,
  PlannedField,
  PlannedFunction,
  PlannedParameter,
  PlannedProduct,
  PlannedReturn,
  PlannedStruct,
  PlannedType,
  PlannedUnion,
} from "../../generator/lower/plan.ts";
import { directShape } from "../../generator/emit/abi.ts";

export const text: Codec = { kind: "text" };
export const unit: Codec = { kind: "unit" };
export const boolean: Codec = { kind: "boolean" };
export const bytes: Codec = { kind: "bytes", js: "ArrayBuffer", mode: "copy" };
export const js: Codec = { kind: "untyped", ts: "unknown" };
export const u64: Codec = { kind: "number", rust: "u64" };
export const u32: Codec = { kind: "number", rust: "u32" };

export function optional(of: Codec): Codec {
  return { kind: "optional", of, absent: "undefined" };
}

export function list(of: Codec): Codec {
  return { kind: "list", of };
}

export function map(of: Codec): Codec {
  return { kind: "map", of, js: "object" };
}

export function generic(parameter: string): Codec {
  return { kind: "generic", parameter, ts: "unknown" };
}

export function handle(name: string, module = "kv"): Codec {
  return { kind: "handle", rust: { module, name }, ts: name };
}

export function named(kind: "struct" | "enum" | "union", name: string, module = "kv"): Codec {
  const rust = { module, name };
  const glue = { module, experimental: false, name };
  switch (kind) {
    case "struct":
      return { kind, rust, ts: name, glue, boxed: false };
    case "enum":
      return { kind, rust, ts: name };
    case "union":
      return { kind, rust, ts: name, glue, borrows: true };
  }
}

export function head(rustName: string, more: Partial<ItemHead> = {}): ItemHead {
  return {
    jsName: rustName,
    rustName,
    docs: [],
    features: [],
    path: rustName,
    ...more,
  };
}

export function parameter(rustName: string, codec: Codec): PlannedParameter {
  const passing = directShape(codec) === undefined ? "packed" : "direct";
  return { rustName, jsName: rustName, codec, passing };
}

export function now(codec: Codec, by: PlannedReturn["by"], fallible = true): PlannedReturn {
  return { codec, by, when: "now", fallible };
}

export function later(codec: Codec, by: PlannedReturn["by"] = "take"): PlannedReturn {
  return { codec, by, when: "later", fallible: true };
}

interface FunctionOptions extends Partial<ItemHead> {
  readonly parameters?: Readonly<Record<string, Codec>>;
  readonly typeParameters?: PlannedFunction["typeParameters"];
  readonly receiver?: PlannedFunction["receiver"];
  readonly module?: string;
}

export function method(
  rustName: string,
  returns: PlannedReturn,
  options: FunctionOptions = {},
): PlannedFunction {
  const { parameters = {}, module = "kv", ...rest } = options;
  return {
    typeParameters: [],
    receiver: "self",
    ...head(rustName),
    ...rest,
    kind: "function",
    parameters: Object.entries(parameters).map(([name, codec]) => parameter(name, codec)),
    returns,
    import: {
      module: `workers:${module}`,
      name: `${module}.${rustName}`,
      rustName,
      glueName: rustName,
      experimental: false,
    },
    shim: {
      call: {
        kind: "method",
        receiver: "Thing",
        jsName: rustName,
        arguments: [],
      },
      imports: [],
    },
  };
}

export function aClass(
  rustName: string,
  functions: readonly PlannedFunction[],
  more: Partial<PlannedClass> = {},
): PlannedClass {
  return { ...head(rustName), kind: "class", constants: [], functions, ...more };
}

export function field(
  rustName: string,
  codec: Codec,
  more: Partial<PlannedField> = {},
): PlannedField {
  return {
    ...head(rustName),
    codec,
    required: codec.kind !== "optional",
    experimental: false,
    ...more,
  };
}

export function aStruct(
  rustName: string,
  direction: PlannedStruct["direction"],
  fields: readonly PlannedField[],
): PlannedStruct {
  const glue = { module: "kv", experimental: false, name: rustName };
  return { ...head(rustName), kind: "struct", direction, crossing: "pack", fields, glue };
}

export function anEnum(
  rustName: string,
  values: Readonly<Record<string, string>>,
  open = true,
): PlannedEnum {
  const variants = Object.entries(values).map(([name, value]) => ({
    rustName: name,
    value,
    docs: [],
  }));
  return { ...head(rustName), kind: "enum", variants, open };
}

export function aUnion(
  rustName: string,
  arms: Readonly<Record<string, Codec>>,
  borrows = true,
): PlannedUnion {
  return {
    ...head(rustName),
    kind: "union",
    direction: "input",
    crossing: "pack",
    tests: [],
    arms: Object.entries(arms).map(([name, codec]) => ({
      rustName: name,
      codec,
    })),
    borrows,
    glue: { module: "kv", experimental: false, name: rustName },
    ts: "unknown",
  };
}

export function product(
  module: string,
  types: readonly PlannedType[],
  more: Partial<PlannedProduct> = {},
): PlannedProduct {
  return {
    module,
    feature: module.replaceAll("_", "-"),
    isDefault: false,
    title: `The product ${module}`,
    link: "https://developers.cloudflare.com/",
    needs: [],
    types,
    functions: [],
    ...more,
  };
}

export function plan(...products: readonly PlannedProduct[]): BindingPlan {
  return {
    inputs: [{ name: "inputs", version: "1.2.3" }],
    products,
    bindings: [],
    events: [],
    rootTypes: [],
    ledger: [],
  };
}
