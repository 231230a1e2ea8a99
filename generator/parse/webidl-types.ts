/**
 * WebIDL types to the model's.
 *
 *   [EnforceRange] unsigned long long? -> number: unsigned long long | null
 *   (DOMString or sequence<USVString>) -> string | string[]
 *   BufferSource                       -> ArrayBufferView | ArrayBuffer
 */
import type { IDLTypeDescription } from "webidl2";
import type { Reporter } from "../diagnostics.ts";
import type { NumberWidth, PrimitiveName, TypeRef } from "../model/type-ref.ts";
import type { Origin, Place } from "../source.ts";
import { builtin, NULL, primitive, reference, UNDEFINED, unionOf } from "./type-refs.ts";
import type { Locator } from "./webidl-syntax.ts";

/** What the parsing of a definition needs to know of the rest. */
export interface WebidlScope {
  readonly locator: Locator;
  /** The paths of what the texts define, by its name. */
  readonly paths: ReadonlyMap<string, string>;
  /** Whether the texts are all there is, so that a name that nothing defines is reported. */
  readonly standalone: boolean;
  readonly entries: readonly string[];
  readonly report: Reporter;
}

type Names<T> = Readonly<Record<string, T>>;

/** A table has no entry for `valueOf`, which every object inherits. */
function lookUp<T>(names: Names<T>, name: string): T | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

const WIDTHS: Names<NumberWidth> = {
  byte: "byte",
  octet: "octet",
  short: "short",
  "unsigned short": "unsigned short",
  long: "long",
  "unsigned long": "unsigned long",
  "long long": "long long",
  "unsigned long long": "unsigned long long",
  float: "float",
  "unrestricted float": "float",
  double: "unrestricted double",
  "unrestricted double": "unrestricted double",
};

const PRIMITIVES: Names<PrimitiveName> = {
  any: "any",
  bigint: "bigint",
  boolean: "boolean",
  ByteString: "string",
  DOMString: "string",
  object: "object",
  symbol: "symbol",
  undefined: "undefined",
  USVString: "string",
  void: "undefined",
};

const BUILTINS: ReadonlySet<string> = new Set([
  "ArrayBuffer",
  "ArrayBufferView",
  "BigInt64Array",
  "BigUint64Array",
  "DataView",
  "Float16Array",
  "Float32Array",
  "Float64Array",
  "Function",
  "Int16Array",
  "Int32Array",
  "Int8Array",
  "SharedArrayBuffer",
  "Uint16Array",
  "Uint32Array",
  "Uint8Array",
  "Uint8ClampedArray",
]);

/** Names that WebIDL itself defines, and that every text may use. */
const PREDEFINED: Names<TypeRef> = {
  DOMException: builtin("Error"),
  QuotaExceededError: builtin("Error"),
  AllowSharedBufferSource: {
    kind: "union",
    of: [builtin("ArrayBuffer"), builtin("SharedArrayBuffer"), builtin("ArrayBufferView")],
  },
  BufferSource: {
    kind: "union",
    of: [builtin("ArrayBufferView"), builtin("ArrayBuffer")],
  },
};

/** `path` is where the type stands, for messages: `Headers.append, argument "name"`. */
export function typeRefOf(type: IDLTypeDescription, scope: WebidlScope, path: string): TypeRef {
  const given = nonNullType(type, scope, path);
  return type.nullable ? unionOf([given, NULL]) : given;
}

function nonNullType(type: IDLTypeDescription, scope: WebidlScope, path: string): TypeRef {
  if (typeof type.idlType === "string") {
    return namedType(type.idlType, type, scope, path);
  }
  const inner = type.idlType.map((one) => typeRefOf(one, scope, path));
  return type.union ? unionOf(inner) : genericType(type.generic, inner);
}

function genericType(generic: string, inner: readonly TypeRef[]): TypeRef {
  const [first = UNDEFINED, second = UNDEFINED] = inner;
  switch (generic) {
    case "Promise":
      return { kind: "promise", of: first };
    case "record":
      return { kind: "record", key: first, value: second };
    case "async_sequence":
      return builtin("AsyncIterable", [first]);
    default:
      return { kind: "sequence", of: first };
  }
}

function namedType(name: string, node: object, scope: WebidlScope, path: string): TypeRef {
  const width = lookUp(WIDTHS, name);
  if (width) return { kind: "primitive", name: "number", width };
  const known = lookUp(PRIMITIVES, name);
  if (known) return primitive(known);
  if (BUILTINS.has(name)) return builtin(name);
  const declared = scope.paths.get(name);
  if (declared) return reference(declared);
  const predefined = lookUp(PREDEFINED, name);
  if (predefined) return predefined;
  const place = scope.locator.placeOf(node);
  reportUnknown({ name, place, path, so: "values of it are untyped" }, scope);
  return reference(name);
}

export interface UnknownName {
  readonly name: string;
  readonly place: Place;
  readonly path: string;
  /** What comes of it. */
  readonly so: string;
}

/** A specification names what others define: of those that are read in part for what they add, that is nothing to speak of. */
export function reportUnknown({ name, place, path, so }: UnknownName, scope: WebidlScope): void {
  if (!scope.standalone) return;
  scope.report.report({
    rule: "unknown-type",
    severity: "warning",
    message: `nothing defines \`${name}\`: ${so}`,
    place,
    path,
    help: "add the file that defines it to the inputs",
  });
}

/** Whether WebIDL itself defines the name. */
export function isPredefined(name: string): boolean {
  return lookUp(PREDEFINED, name) !== undefined;
}

/** The origin of a node. */
export function originOf(node: object, scope: WebidlScope): Origin {
  return { input: "webidl", ...scope.locator.placeOf(node) };
}
