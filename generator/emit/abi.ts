/**
 * The wasm signature of an import, for both emitters: the crate declares it, the glue defines it.
 *
 *   put(&self, key: &str, count: u16, options: &PutOptions) -> Promise<()>
 *   --- becomes --->
 *   this: handle, key: pointer, key_len: length, count: unsigned, pack: pointer, pack_len: length, slot
 */
import { functionsOf } from "../lower/codecs.ts";
import type { BindingPlan, Codec, PlannedFunction, PlannedParameter } from "../lower/plan.ts";

/** What one wasm parameter holds. All but `number` and `integer` (`f64`) are 32 bits wide. */
export type WasmKind =
  | "handle"
  | "boolean"
  | "signed"
  | "unsigned"
  /** Any `f64`. */
  | "number"
  /** A 64-bit integer as `f64`: the glue refuses what is not a safe integer. */
  | "integer"
  /** Start and length of text, bytes or the pack; start 0 is "absent". */
  | "pointer"
  | "length"
  /** The number of a closure. */
  | "closure"
  | "slot";

export interface ImportParameter {
  readonly kind: WasmKind;
  /** The receiver, a parameter of the function by its index, the pack, or the slot. */
  readonly from: "receiver" | number | "pack" | "slot";
  readonly rustName: string;
  readonly rust: string;
  /** camelCase; its TypeScript type is `number`. */
  readonly jsName: string;
}

/** How a codec passes by itself, if it can. */
export type DirectShape =
  "handle" | "text" | "boolean" | "signed" | "unsigned" | "number" | "integer" | "closure";

const RUST_TYPES: Readonly<Record<WasmKind, string>> = {
  handle: "RawHandle",
  boolean: "u32",
  signed: "i32",
  unsigned: "u32",
  number: "f64",
  integer: "f64",
  pointer: "*const u8",
  length: "usize",
  closure: "u32",
  slot: "Slot",
};

/** `text` is a pointer and a length: text, bytes, an enum's text. */
export function directShape(codec: Codec): DirectShape | undefined {
  switch (codec.kind) {
    case "boolean":
      return "boolean";
    case "number":
      return numberShape(codec.rust);
    case "time":
      return "number";
    case "text":
    case "bytes":
    case "enum":
      return "text";
    case "handle":
    case "iterator":
    case "untyped":
    case "generic":
      return "handle";
    case "callback":
    case "future":
      return "closure";
    case "optional": {
      const shape = directShape(codec.of);
      return codec.of.kind !== "optional" && (shape === "handle" || shape === "text")
        ? shape
        : undefined;
    }
    default:
      return undefined;
  }
}

function numberShape(rust: string): DirectShape {
  if (rust.startsWith("f")) return "number";
  if (rust.endsWith("64")) return "integer";
  return rust.startsWith("i") ? "signed" : "unsigned";
}

/** Whether a parameter is in the pack: what cannot pass by itself is, whatever the plan says. */
export function isPacked(parameter: PlannedParameter): boolean {
  return parameter.passing === "packed" || directShape(parameter.codec) === undefined;
}

/** The parameters in the order of the wasm signature. Names are unique in either language. */
export function importParameters(
  planned: Pick<PlannedFunction, "receiver" | "parameters" | "returns">,
): readonly ImportParameter[] {
  const names = new Names(planned.parameters);
  const list: ImportParameter[] = [];
  if (planned.receiver === "self") {
    list.push(names.make("handle", "receiver", "this", "self"));
  }
  planned.parameters.forEach((parameter, index) => {
    const shape = directShape(parameter.codec);
    if (shape === undefined || isPacked(parameter)) return;
    if (shape === "text") list.push(...names.span(parameter, index));
    else list.push(names.own(shape, parameter, index));
  });
  if (planned.parameters.some(isPacked)) list.push(...names.pack());
  if (planned.returns.when === "later") {
    list.push(names.make("slot", "slot", "slot", "slot"));
  }
  return list;
}

/** What the import gives: nothing if it answers later. */
export type WasmResult = "none" | "i32" | "f64" | "handle";

export function importResult(planned: Pick<PlannedFunction, "returns">): WasmResult {
  if (planned.returns.when === "later") return "none";
  switch (planned.returns.by) {
    case "kept":
    case "unit":
    case "boolean":
    case "take":
      return "i32";
    case "number":
      return "f64";
    case "handle":
    case "optional-handle":
    case "value":
    case "optional-value":
      return "handle";
    default:
      return planned.returns.by satisfies never;
  }
}

/** Names the parameters; those that the plan does not name give way to those that it does. */
class Names {
  readonly #rust: Set<string>;
  readonly #js: Set<string>;

  constructor(parameters: readonly PlannedParameter[]) {
    this.#rust = new Set(parameters.map((one) => one.rustName));
    this.#js = new Set(parameters.map((one) => one.jsName));
  }

  own(kind: WasmKind, parameter: PlannedParameter, from: number): ImportParameter {
    const { rustName, jsName } = parameter;
    return { kind, from, rustName, rust: RUST_TYPES[kind], jsName };
  }

  make(
    kind: WasmKind,
    from: ImportParameter["from"],
    rustName: string,
    jsName: string,
  ): ImportParameter {
    return {
      kind,
      from,
      rustName: free(rustName, this.#rust, "_in"),
      rust: RUST_TYPES[kind],
      jsName: free(jsName, this.#js, "In"),
    };
  }

  span(parameter: PlannedParameter, from: number): ImportParameter[] {
    const { rustName, jsName } = parameter;
    return [
      this.own("pointer", parameter, from),
      this.make("length", from, `${rustName.replace(/_$/, "")}_len`, `${jsName}Length`),
    ];
  }

  pack(): ImportParameter[] {
    return [
      this.make("pointer", "pack", "pack", "pack"),
      this.make("length", "pack", "pack_len", "packLength"),
    ];
  }
}

function free(name: string, taken: Set<string>, suffix: string): string {
  const chosen = taken.has(name) ? free(name + suffix, taken, suffix) : name;
  taken.add(chosen);
  return chosen;
}

/** All functions of a plan, in its order. */
export function plannedFunctions(plan: BindingPlan): readonly PlannedFunction[] {
  return plan.products.flatMap((product) => [
    ...product.types.flatMap(functionsOf),
    ...product.functions,
  ]);
}
