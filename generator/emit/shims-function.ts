/**
 * One planned function as its shim.
 *
 *   KVNamespace.get:text(self, key: text, slot) -> later, optional text
 *   --- becomes --->
 *   export const KVNamespace_get_text =
 *     (rt: Runtime) =>
 *     (self: number, key: number, keyLength: number, slot: number): void =>
 *       promise(rt, slot, answer.optionalText, () =>
 *         get<KVNamespace>(rt, self).get(text(rt, key, keyLength), "text"),
 *       );
 */
import type { PlannedFunction, PlannedReturn, ShimArgument, ShimCall } from "../lower/plan.ts";
import { typeText, type GlueFile } from "./glue-file.ts";
import { shimValues, type ShimValues } from "./shims-arguments.ts";
import { answerOf } from "./shims-codecs.ts";
import { shimParameters, type ShimParameter } from "./shims-names.ts";
import { argumentDoc, argumentDocs, objectStatements } from "./shims-passed.ts";
import { keptValues, registeredBody } from "./shims-registered.ts";
import {
  assign,
  call,
  callWithArrow,
  curried,
  hardline,
  type ArrowBody,
  type Doc,
} from "./ts-layout.ts";
import { typeArguments } from "./ts-type-layout.ts";
import { propertyKey } from "./ts-types.ts";

export function shimDoc(planned: PlannedFunction, file: GlueFile): Doc {
  file.imports.runtime("type Runtime");
  const parameters = shimParameters(planned);
  const values = shimValues(keptValues(planned), parameters, file);
  return [
    `/** ${callComment(planned)} */`,
    hardline,
    curried(
      planned.import.glueName,
      parameters.map((one) => `${one.name}: number`),
      planned.returns.when === "later" ? "void" : "number",
      given(planned, bodyOf(planned, parameters, values, file), file),
    ),
  ];
}

/** TypeScript would look for the one overload that takes all of it. */
function typedCall({ shim }: PlannedFunction): ShimCall {
  if (shim.isLoose === undefined) return shim.call;
  switch (shim.call.kind) {
    case "method":
      return { ...shim.call, receiver: "any" };
    case "construct":
    case "call":
      return { ...shim.call, callee: `(${shim.call.callee} as any)` };
    default:
      return shim.call;
  }
}

/** The result is given by the function that its kind asks for. */
function given(planned: PlannedFunction, body: ArrowBody, file: GlueFile): Doc {
  const { codec, by, when } = planned.returns;
  if (when === "later") {
    // What a closure gave has never left Rust.
    const answer = answerOf(by === "kept" ? { kind: "unit" } : codec, "later", file);
    const promise = file.imports.runtime("promise");
    return callWithArrow(promise, ["rt", "slot", answer], body);
  }
  switch (by) {
    case "kept":
      return callWithArrow(file.imports.runtime("unit"), ["rt"], body);
    case "unit":
    case "boolean":
    case "number":
      return callWithArrow(file.imports.runtime(by), ["rt"], body);
    case "handle":
    case "optional-handle":
    case "value":
    case "optional-value":
      return callWithArrow(file.imports.runtime("handle"), ["rt"], body);
    case "take": {
      const answer = answerOf(codec, "now", file);
      const result = file.imports.runtime("result");
      return callWithArrow(result, ["rt", answer], body);
    }
    default:
      return by satisfies never;
  }
}

function bodyOf(
  planned: PlannedFunction,
  parameters: readonly ShimParameter[],
  values: ShimValues,
  file: GlueFile,
): ArrowBody {
  const {
    returns,
    shim: { undo },
  } = planned;
  const shimCall = typedCall(planned);
  if (undo !== undefined) {
    const target = "receiver" in shimCall ? receiver(shimCall.receiver, file) : "";
    return registeredBody({ planned, undo, parameters, values, target }, file);
  }
  if (shimCall.kind === "set") {
    const value = setValue(shimCall.value, values);
    const target = member(receiver(shimCall.receiver, file), shimCall.jsName);
    const set = [assign(target, " =", value), ";"];
    return { kind: "block", statements: [...values.statements, set] };
  }
  const doc = stepped(callDoc(shimCall, values, file), returns, file);
  const before = [...values.statements, ...objectStatements(shimCall, values)];
  if (before.length === 0) {
    return { kind: "expression", doc, isCall: isCall(shimCall) };
  }
  const statements = [...before, ["return ", doc, ";"]];
  return { kind: "block", statements };
}

/** `{ done, value }` is an item, or none. */
function stepped(doc: Doc, { codec, when }: PlannedReturn, file: GlueFile): Doc {
  if (codec.kind !== "optional" || codec.js !== "step") return doc;
  return call(file.imports.runtime(when === "later" ? "stepLater" : "step"), [doc]);
}

function isCall(shimCall: ShimCall): boolean {
  if (shimCall.kind === "read") return /^(?!new ).*\)$/s.test(shimCall.expression);
  return shimCall.kind === "method" || shimCall.kind === "call";
}

function callDoc(
  shimCall: Exclude<ShimCall, { readonly kind: "set" }>,
  values: ShimValues,
  file: GlueFile,
): Doc {
  switch (shimCall.kind) {
    case "get":
      return member(receiver(shimCall.receiver, file), shimCall.jsName);
    case "method":
      return call(
        member(receiver(shimCall.receiver, file), shimCall.jsName),
        argumentDocs(shimCall.arguments, values),
      );
    case "construct":
      return call(["new ", shimCall.callee], argumentDocs(shimCall.arguments, values));
    case "call":
      return call(shimCall.callee, argumentDocs(shimCall.arguments, values));
    case "read":
      return shimCall.expression;
    default:
      return shimCall satisfies never;
  }
}

function receiver(type: string, file: GlueFile): Doc {
  const get = [file.imports.runtime("get"), typeArguments([typeText(file, type)])];
  return call(get, ["rt", "self"]);
}

function member(object: Doc, name: string): Doc {
  return [object, memberText(name)];
}

function memberText(name: string): string {
  if (/^\[Symbol\.\w+\]$/.test(name)) return name;
  const isName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name);
  return isName ? `.${name}` : `[${JSON.stringify(name)}]`;
}

function setValue(argument: ShimArgument, values: ShimValues): { readonly doc: Doc } {
  const known = argument.kind === "parameter" ? values.expressions[argument.index] : undefined;
  return known ?? { doc: argumentDoc(argument, values) };
}

/** `` `kv.get(key, "text")` ``: the call as JavaScript would write it. */
function callComment(planned: PlannedFunction): string {
  const { call: shimCall } = planned.shim;
  const names = (list: readonly ShimArgument[]): string =>
    `(${list.map((one) => argumentName(one, planned)).join(", ")})`;
  switch (shimCall.kind) {
    case "get":
      return code(owner(shimCall.receiver) + memberText(shimCall.jsName));
    case "set": {
      const value = argumentName(shimCall.value, planned);
      const target = owner(shimCall.receiver) + memberText(shimCall.jsName);
      return code(`${target} = ${value}`);
    }
    case "method": {
      const target = owner(shimCall.receiver) + memberText(shimCall.jsName);
      return code(target + names(shimCall.arguments));
    }
    case "construct":
      return code(`new ${shimCall.callee}${names(shimCall.arguments)}`);
    case "call":
      return code(shimCall.callee + names(shimCall.arguments));
    case "read":
      return code(shimCall.expression);
    default:
      return shimCall satisfies never;
  }
}

function code(text: string): string {
  return `\`${text.replaceAll("*/", "*\\/")}\``;
}

/** `KVNamespace` -> `kvNamespace`, `Queue<unknown>` -> `queue`, `URL` -> `url` */
function owner(type: string): string {
  const name = /^[^<]*?([\p{L}\p{N}_$]+)(?:<|$)/u.exec(type)?.[1] ?? "object";
  return name.replace(/^(\p{Lu}+)(?=\p{Lu}\p{Ll}|\p{Nd}|$)|^\p{Lu}/u, (start) =>
    start.toLowerCase(),
  );
}

function argumentName(argument: ShimArgument, planned: PlannedFunction): string {
  if (argument.kind === "literal") return argument.ts;
  if (argument.kind === "object") {
    const base = argument.base ? [`...${argumentName(argument.base, planned)}`] : [];
    const members = argument.members.map(
      (one) => `${propertyKey(one.jsName)}: ${argumentName(one.value, planned)}`,
    );
    return `{ ${[...base, ...members].join(", ")} }`;
  }
  const name = planned.parameters[argument.index]?.jsName ?? "undefined";
  return argument.kind === "spread" ? `...${name}` : name;
}
