/** A shim's arguments: each planned parameter as the expression that gives JavaScript its value. */
import type { Codec, PlannedFunction } from "../lower/plan.ts";
import { isPacked } from "./abi.ts";
import type { GlueFile } from "./glue-file.ts";
import type { RuntimeName } from "./glue-imports.ts";
import { callbackDoc, futureDoc } from "./shims-callback.ts";
import { bytesWord, handleArguments, readFrom, textInPlace } from "./shims-codecs.ts";
import { freeName, takenNames, type ShimParameter } from "./shims-names.ts";
import { assign, call, type Doc, type Expression } from "./ts-layout.ts";

export interface ShimValues {
  /** What must run before the call: reads of the pack, in its order. */
  readonly statements: readonly Doc[];
  /** By the index of the planned parameter. */
  readonly expressions: readonly Expression[];
}

/** One packed value is read in its place; several are read before the call, in the order of the pack. */
export function shimValues(
  planned: PlannedFunction,
  parameters: readonly ShimParameter[],
  file: GlueFile,
): ShimValues {
  const packed = planned.parameters.filter(isPacked);
  const source = packSource(parameters, file);
  if (packed.length <= 1) {
    return {
      statements: [],
      expressions: planned.parameters.map((one, index) =>
        isPacked(one)
          ? readFrom(one.codec, source, file)
          : directValue(one.codec, parametersOf(parameters, index), file),
      ),
    };
  }
  return hoisted(planned, parameters, file, source);
}

function hoisted(
  planned: PlannedFunction,
  parameters: readonly ShimParameter[],
  file: GlueFile,
  source: Doc,
): ShimValues {
  const taken = takenNames(planned, parameters);
  const statements: Doc[] = [["const p = ", source, ";"]];
  const expressions = planned.parameters.map((one, index): Expression => {
    if (!isPacked(one)) {
      return directValue(one.codec, parametersOf(parameters, index), file);
    }
    const name = freeName(one.jsName, taken);
    taken.add(name);
    const value = readFrom(one.codec, "p", file);
    statements.push([assign(`const ${name}`, " =", value), ";"]);
    return { doc: name, poorlyBreakable: true };
  });
  return { statements, expressions };
}

function packSource(parameters: readonly ShimParameter[], file: GlueFile): Doc {
  const own = parameters.filter((one) => one.from === "pack");
  if (own.length === 0) return "";
  return call(file.imports.runtime("pack"), ["rt", ...own.map((one) => one.name)]);
}

function parametersOf(parameters: readonly ShimParameter[], index: number): readonly string[] {
  return parameters.filter((one) => one.from === index).map((one) => one.name);
}

/** A value that has wasm parameters of its own. */
function directValue(codec: Codec, names: readonly string[], file: GlueFile): Expression {
  const from = (name: RuntimeName, type: Doc = ""): Doc =>
    call([file.imports.runtime(name), type], ["rt", ...names]);
  switch (codec.kind) {
    case "boolean":
      return { doc: [...names, " !== 0"] };
    case "number":
    case "time":
      return { doc: [...names] };
    case "text":
    case "enum":
      return { doc: from("text", textInPlace(codec)) };
    case "bytes":
      return { doc: from(bytesWord(codec)) };
    case "generic":
      if (codec.shape === "rest") return { doc: from("rest", "<any>") };
      return { doc: from("get", handleArguments(codec, file)) };
    case "iterator":
      return { doc: from("get", "<any>") };
    case "handle":
    case "untyped":
      return { doc: from("get", handleArguments(codec, file)) };
    case "callback":
      return { doc: callbackDoc(codec, names, file) };
    case "future":
      return { doc: futureDoc(codec, names, file) };
    case "optional": {
      const doc = optionalValue(codec.of, from, file);
      return codec.absent === "null" ? { doc: [doc, " ?? null"], poorlyBreakable: true } : { doc };
    }
    default:
      // Nothing else is passed directly: `isPacked` says so.
      return { doc: [...names] };
  }
}

function optionalValue(
  codec: Codec,
  from: (name: RuntimeName, type?: Doc) => Doc,
  file: GlueFile,
): Doc {
  switch (codec.kind) {
    case "text":
    case "enum":
      return from("optionalText", textInPlace(codec));
    case "bytes":
      return from(OPTIONAL_BYTES[bytesWord(codec)]);
    case "iterator":
      return from("optional", "<any>");
    case "handle":
    case "untyped":
    case "generic":
      return from("optional", handleArguments(codec, file));
    default:
      return "undefined";
  }
}

const OPTIONAL_BYTES = {
  bytes: "optionalBytes",
  buffer: "optionalBuffer",
  view: "optionalView",
} as const satisfies Record<string, RuntimeName>;
