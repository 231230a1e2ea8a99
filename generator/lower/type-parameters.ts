/**
 * Which type parameters stand for a value of the user's, and which are only TypeScript's.
 *
 *   first<T = unknown>(): Promise<T>                          -> T is the user's
 *   exec<T extends Record<string, Value>>(): Cursor<T>        -> T is the user's: a struct of theirs
 *   read<T extends ArrayBufferView>(into: T): Promise<T>      -> bytes, whatever T is
 *   interface RequestInit<Cf = CfProperties> { cf?: Cf }      -> CfProperties
 */
import type { Declaration, TypeParameter } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";

type ByPath = ReadonlyMap<string, Declaration>;

/** What a parameter that is not the user's comes to; `undefined` for one that is. */
export function closedType(
  parameter: TypeParameter,
  of: "method" | "declaration",
  byPath: ByPath,
): TypeRef | undefined {
  const { constraint } = parameter;
  if (constraint !== undefined) return isOpen(constraint, byPath) ? undefined : constraint;
  // A method's default is what TypeScript takes where the caller does not say; a declaration's, what it is about.
  const declared = of === "declaration" ? parameter.default : undefined;
  return declared?.kind === "reference" && !declared.builtin && !isOpen(declared, byPath)
    ? declared
    : undefined;
}

/** Whether data of many shapes are such a type: a struct of the user's is, too. */
function isOpen(type: TypeRef, byPath: ByPath, depth = 0): boolean {
  switch (type.kind) {
    case "primitive":
      return type.name === "any" || type.name === "unknown" || type.name === "object";
    case "record":
    case "sequence":
    case "parameter":
    case "opaque":
      return true;
    case "union":
    case "intersection":
      return type.of.some((one) => isOpen(one, byPath, depth));
    case "object":
      return type.members.length === 0;
    case "reference": {
      if (type.builtin) return OPEN.has(type.path);
      const target = byPath.get(type.path);
      if (target?.kind === "alias")
        return depth < MAX_DEPTH && isOpen(target.type, byPath, depth + 1);
      return target?.kind === "interface" && target.members.every((one) => one.kind === "index");
    }
    case "literal":
    case "promise":
    case "tuple":
    case "function":
    case "this":
    case "template":
      return false;
    default:
      return type satisfies never;
  }
}

/** No real alias of an alias goes this deep: a cycle does. */
const MAX_DEPTH = 20;

const OPEN: ReadonlySet<string> = new Set(["Record", "Object", "Array", "ReadonlyArray"]);
