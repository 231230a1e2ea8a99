/**
 * A call that registers a closure, with what takes it back when Rust drops its guard.
 *
 *   const target = get<EventTarget>(rt, self);
 *   const typeValue = text(rt, type, typeLength);
 *   const handlerValue = callback(rt, {}, handler, write.handle);
 *   target.addEventListener(typeValue, handlerValue);
 *   registered(rt, handler, () => target.removeEventListener(typeValue, handlerValue));
 */
import type { PlannedFunction, PlannedUndo, ShimArgument } from "../lower/plan.ts";
import type { GlueFile } from "./glue-file.ts";
import type { ShimValues } from "./shims-arguments.ts";
import { freeName, takenNames, type ShimParameter } from "./shims-names.ts";
import { assign, call, callWithArrow, type ArrowBody, type Doc } from "./ts-layout.ts";

/** What is kept for taking back stands where TypeScript cannot infer which texts it can be. */
export function keptValues(planned: PlannedFunction): PlannedFunction {
  if (planned.shim.undo === undefined) return planned;
  const parameters = planned.parameters.map((one) =>
    one.codec.kind === "enum" ? { ...one, codec: { ...one.codec, ts: "any" } } : one,
  );
  return { ...planned, parameters };
}

interface RegisteredCall {
  readonly planned: PlannedFunction;
  readonly undo: PlannedUndo;
  readonly parameters: readonly ShimParameter[];
  readonly values: ShimValues;
  readonly target: Doc;
}

export function registeredBody(registered: RegisteredCall, file: GlueFile): ArrowBody {
  const { planned, undo, parameters, values, target } = registered;
  const { call: made } = planned.shim;
  const taken = takenNames(planned, parameters);
  const names = planned.parameters.map((one) => freeName(`${one.jsName}Value`, taken));
  const name = (argument: ShimArgument): Doc => {
    if (argument.kind === "literal") return argument.ts;
    // Nothing that is registered is told by a member of an object.
    if (argument.kind === "object") return argument.base ? name(argument.base) : "{}";
    return names[argument.index] ?? "undefined";
  };
  const closure = planned.parameters.findIndex(({ codec }) => codec.kind === "callback");
  const id = parameters.find((one) => one.from === closure)?.name ?? "0";
  const owner = made.kind === "method" ? "target." : "";
  const callee =
    made.kind === "method" ? `target.${made.jsName}` : "callee" in made ? made.callee : "";
  const args = "arguments" in made ? made.arguments.map(name) : [];
  const undone = undo.arguments.map((one) => (one === "result" ? "result" : name(one)));
  const doing = [callee, "(", args.map((one, at) => (at === 0 ? one : [", ", one])), ")"];
  const undoing = call(`${owner}${undo.callee}`, undone);
  const hasResult = undo.arguments.includes("result");
  return {
    kind: "block",
    statements: [
      ...values.statements,
      ...(made.kind === "method" ? [["const target = ", target, ";"]] : []),
      ...values.expressions.map((one, at): Doc => [
        assign(`const ${names[at] ?? ""}`, " =", one),
        ";",
      ]),
      [hasResult ? "const result = " : "", doing, ";"],
      [
        callWithArrow(file.imports.runtime("registered"), ["rt", id], {
          kind: "expression",
          doc: undoing,
          isCall: true,
        }),
        ";",
      ],
    ],
  };
}
