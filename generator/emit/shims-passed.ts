/**
 * What a shim passes in the place of each declared argument.
 *
 *   run(input, { ...options, raw: true })  -> `const optionsObject = { ...readOptions(..), raw: true };` before the call, `optionsObject` in it
 */
import type { ShimArgument, ShimCall } from "../lower/plan.ts";
import type { ShimValues } from "./shims-arguments.ts";
import { objectLiteral, type Doc } from "./ts-layout.ts";
import { propertyKey } from "./ts-types.ts";

export function argumentDocs(list: readonly ShimArgument[], values: ShimValues): readonly Doc[] {
  return list.map((one) => argumentDoc(one, values));
}

export function argumentDoc(argument: ShimArgument, values: ShimValues): Doc {
  switch (argument.kind) {
    case "literal":
      return argument.ts;
    case "parameter":
      return values.expressions[argument.index]?.doc ?? "undefined";
    case "object":
      return objectName(argument);
    case "spread":
      return ["...", values.expressions[argument.index]?.doc ?? "[]"];
    default:
      return argument satisfies never;
  }
}

type ShimObject = ShimArgument & { readonly kind: "object" };

function objectName({ name }: ShimObject): string {
  return `${name}Object`;
}

/** `const optionsObject = { ...readOptions(..), type: "text" };` */
export function objectStatements(shimCall: ShimCall, values: ShimValues): readonly Doc[] {
  const list = "arguments" in shimCall ? shimCall.arguments : [];
  return list.flatMap((one): readonly Doc[] => {
    if (one.kind !== "object") return [];
    const base = one.base ? [["...", argumentDoc(one.base, values)]] : [];
    const members = one.members.map(({ jsName, value }) => {
      const doc = argumentDoc(value, values);
      return doc === jsName ? doc : [propertyKey(jsName), ": ", doc];
    });
    return [[`const ${objectName(one)} = `, objectLiteral([...base, ...members]), ";"]];
  });
}
