/** Names of a shim's own parameters: none may hide what its body names. */
import type { PlannedFunction } from "../lower/plan.ts";
import { importParameters, type ImportParameter } from "./abi.ts";

export interface ShimParameter extends ImportParameter {
  /** Its name in the shim. */
  readonly name: string;
}

/** What the bodies of shims name: functions of the run time, and locals. */
export const RESERVED: ReadonlySet<string> = new Set(
  (
    "rt self slot p packed packedLength " +
    "answer read write boolean buffer bytes callback future get handle number optional optionalBuffer optionalBytes optionalText optionalView pack promise registered rest result step stepLater " +
    "text unit values view " +
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if " +
    "implements import in instanceof interface let new null package private protected public return static super switch this throw true try " +
    "typeof undefined var void while with yield"
  ).split(" "),
);

/** The import's parameters with names that are free in its shim. */
export function shimParameters(planned: PlannedFunction): readonly ShimParameter[] {
  const taken = new Set([...RESERVED, ...namesInCall(planned)]);
  return importParameters(planned).map((parameter) => {
    const name = fixedName(parameter) ?? freeName(parameter.jsName, taken);
    taken.add(name);
    return { ...parameter, name };
  });
}

function fixedName(parameter: ImportParameter): string | undefined {
  switch (parameter.from) {
    case "receiver":
      return "self";
    case "slot":
      return "slot";
    case "pack":
      return parameter.kind === "pointer" ? "packed" : "packedLength";
    default:
      return undefined;
  }
}

/** A local of the shim's own, for what is read from the pack. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  return taken.has(wanted) ? freeName(`${wanted}Argument`, taken) : wanted;
}

/** The values that the call's text names: `new URL(..)` must not be given a parameter `URL`. */
function namesInCall(planned: PlannedFunction): readonly string[] {
  const { call } = planned.shim;
  const texts =
    call.kind === "construct" || call.kind === "call"
      ? [call.callee]
      : call.kind === "read"
        ? [call.expression]
        : [];
  return texts.flatMap((text) => /^[\p{L}_$][\p{L}\p{N}_$]*/u.exec(text) ?? []);
}

export function takenNames(
  planned: PlannedFunction,
  parameters: readonly ShimParameter[],
): Set<string> {
  const own = parameters.map((one) => one.name);
  return new Set([...RESERVED, ...namesInCall(planned), ...own]);
}
