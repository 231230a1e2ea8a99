/**
 * The call that a shim makes: what JavaScript is passed in the place of each declared argument.
 *
 *   get(key, type: "text")                      get_text(key)                -> get(key, "text")
 *   run(input, options with raw: true)          run_raw_with(input, options) -> run(input, { ...options, raw: true })
 */
import type { FunctionRequest, Lowered } from "./functions.ts";
import { shimName } from "./names.ts";
import type { Variant } from "./overloads.ts";
import type { ShimArgument, ShimCall } from "./plan.ts";

/** Whether TypeScript would look in vain for the one overload that it is. */
export function isLoose({ merged, signature }: Variant): boolean {
  return merged.size > 0 || signature.arguments.some((one) => one.members !== undefined);
}

export function callOf(request: FunctionRequest, lowered: readonly Lowered[]): ShimCall {
  const { signature, fixed } = request.variant;
  const told = signature.arguments.flatMap((one, index) => (one.members ? [index] : []));
  const last = Math.max(-1, ...lowered.map((one) => one.index), ...fixed.keys(), ...told);
  const args: ShimArgument[] = [];
  for (let index = 0; index <= last; index++) args.push(shimArgument(request, lowered, index));
  return { ...request.callee, arguments: args };
}

function shimArgument(
  { variant: { signature, fixed } }: FunctionRequest,
  lowered: readonly Lowered[],
  index: number,
): ShimArgument {
  const literal = fixed.get(index);
  if (literal !== undefined) return { kind: "literal", ts: literal };
  const at = lowered.findIndex((one) => one.index === index && one.member === undefined);
  const plain: ShimArgument =
    at < 0
      ? { kind: "literal", ts: "undefined" }
      : lowered[at]?.argument.rest === true
        ? { kind: "spread", index: at }
        : { kind: "parameter", index: at };
  const members = signature.arguments[index]?.members;
  if (members === undefined) return plain;
  return {
    kind: "object",
    name: shimName(signature.arguments[index]?.jsName ?? "options"),
    ...(at >= 0 && { base: plain }),
    members: members.map(({ jsName, type }) => ({
      jsName,
      value:
        type.kind === "literal"
          ? { kind: "literal", ts: JSON.stringify(type.value) }
          : {
              kind: "parameter",
              index: lowered.findIndex((one) => one.index === index && one.member === jsName),
            },
    })),
  };
}
