/**
 * From C++ types to the model's.
 *
 *   unsigned int                      -> number: unsigned long
 *   kj::Maybe<kj::String>             -> string | null
 *   jsg::Optional<kj::Array<kj::byte>> -> ArrayBuffer | undefined
 *   jsg::Promise<jsg::Ref<Response>>  -> Promise<Response>
 */
import type { Argument, Signature } from "../model/api.ts";
import type { NumberWidth, TypeRef } from "../model/type-ref.ts";
import type { Origin } from "../source.ts";
import { nameFromFullName } from "./rtti-names.ts";
import type {
  BuiltinName,
  Callable,
  InternalName,
  RuntimeArgument,
  RuntimeType,
} from "./rtti-schema.ts";
import { iteratorResultValue, iteratorShape, type StructureTable } from "./rtti-structures.ts";
import { ANY, builtin, primitive, reference, UNDEFINED, unionOf } from "./type-refs.ts";

/** Which way a value goes; conversions to C++ accept more than conversions from it give. */
export type Position = "argument" | "return";

export interface RttiScope {
  readonly table: StructureTable;
  readonly origin: Origin;
  readonly entry: string;
}

/** C++ on the platforms of workerd: `int` has 32 bits, `long` has 64. */
const WIDTHS: Readonly<Record<string, NumberWidth>> = {
  char: "byte",
  "signed char": "byte",
  "unsigned char": "octet",
  short: "short",
  "unsigned short": "unsigned short",
  int: "long",
  "unsigned int": "unsigned long",
  long: "long long",
  "unsigned long": "unsigned long long",
  "long long": "long long",
  "unsigned long long": "unsigned long long",
  float: "float",
};

export function typeRefOf(type: RuntimeType, position: Position, scope: RttiScope): TypeRef {
  const inner = (one: RuntimeType): TypeRef => typeRefOf(one, position, scope);
  switch (type.kind) {
    case "unknown":
      return ANY;
    case "void":
      return UNDEFINED;
    case "boolean":
    case "object":
      return primitive(type.kind);
    case "string":
      return primitive("string");
    case "number":
      return numberType(type.name);
    case "promise":
      return promiseType(inner(type.of), position);
    case "structure":
      return structureType(type.fullName, position, scope);
    case "array":
      return arrayType(type, position, scope);
    case "maybe":
      return unionOf([inner(type.of), ...type.nothing.map(primitive)]);
    case "dict":
      return { kind: "record", key: inner(type.key), value: inner(type.value) };
    case "oneOf":
      return unionOf(type.of.map(inner));
    case "builtin":
      return builtinType(type.name, position);
    case "intrinsic":
      return type.name === "v8::kErrorPrototype" ? builtin("Error") : ANY;
    case "function":
      return {
        kind: "function",
        signature: callbackSignature(type.callable, position, scope),
      };
    case "internal":
      return internalType(type.name);
    default:
      return type satisfies never;
  }
}

/** 64-bit integers go out as `bigint` and may come in as either. */
function numberType(cppName: string): TypeRef {
  if (cppName === "jsg::JsBigInt") return primitive("bigint");
  const width = WIDTHS[cppName] ?? "unrestricted double";
  const number: TypeRef = { kind: "primitive", name: "number", width };
  const isLong = width === "long long" || width === "unsigned long long";
  return isLong ? unionOf([number, primitive("bigint")]) : number;
}

/** Where C++ takes a promise, a plain value will do. */
function promiseType(of: TypeRef, position: Position): TypeRef {
  const promise: TypeRef = { kind: "promise", of };
  return position === "argument" ? unionOf([of, promise]) : promise;
}

function structureType(fullName: string, position: Position, scope: RttiScope): TypeRef {
  const structure = scope.table.structures.get(fullName);
  const iterator = structure && iteratorShape(structure, scope.table);
  if (iterator) {
    return builtin(iterator.builtin, [typeRefOf(iterator.of, position, scope)]);
  }
  const result = structure && iteratorResultValue(structure);
  if (result) {
    return builtin("IteratorResult", [typeRefOf(result, position, scope)]);
  }
  const path = scope.table.names.get(fullName) ?? nameFromFullName(fullName);
  return reference(path);
}

/** Arrays of characters are strings, arrays of bytes are buffers. */
function arrayType(
  type: RuntimeType & { readonly kind: "array" },
  position: Position,
  scope: RttiScope,
): TypeRef {
  const element = type.of.kind === "number" ? type.of.name : undefined;
  if (element === "char") return primitive("string");
  if (element === "unsigned char") {
    if (position === "argument") return BUFFER_SOURCE;
    const isBorrowed = type.container === "kj::ArrayPtr";
    return builtin(isBorrowed ? "ArrayBufferView" : "ArrayBuffer");
  }
  const of = typeRefOf(type.of, position, scope);
  if (type.container.startsWith("jsg::AsyncGenerator")) {
    return builtin("AsyncIterable", [of]);
  }
  const takesIterable = type.container === "jsg::Sequence" && position === "argument";
  return takesIterable ? builtin("Iterable", [of]) : { kind: "sequence", of };
}

const BUFFER_SOURCE: TypeRef = unionOf([builtin("ArrayBuffer"), builtin("ArrayBufferView")]);

function builtinType(name: BuiltinName, position: Position): TypeRef {
  switch (name) {
    case "BufferSource":
      return BUFFER_SOURCE;
    case "TypedArray":
      return builtin("ArrayBufferView");
    case "symbol":
      return primitive(name);
    case "Date": {
      const date = builtin(name);
      const number: TypeRef = {
        kind: "primitive",
        name: "number",
        width: "unrestricted double",
      };
      return position === "argument" ? unionOf([number, date]) : date;
    }
    default:
      return builtin(name);
  }
}

function internalType(name: InternalName): TypeRef {
  const propertyKey = unionOf([primitive("string"), primitive("symbol")]);
  return name === "name" ? propertyKey : ANY;
}

/** What a function takes flows the other way than the function itself. */
function callbackSignature(callable: Callable, position: Position, scope: RttiScope): Signature {
  const opposite = position === "argument" ? "return" : "argument";
  return signatureOf(callable, scope, {
    arguments: opposite,
    returns: position,
  });
}

export interface SignaturePositions {
  readonly arguments: Position;
  readonly returns: Position;
}

const METHOD: SignaturePositions = { arguments: "argument", returns: "return" };

export function signatureOf(
  callable: Callable,
  scope: RttiScope,
  positions: SignaturePositions = METHOD,
): Signature {
  return {
    typeParameters: [],
    arguments: argumentsOf(callable.arguments, positions.arguments, scope),
    returns: typeRefOf(callable.returns, positions.returns, scope),
    origins: [scope.origin],
    entries: [scope.entry],
  };
}

function argumentsOf(
  all: readonly RuntimeArgument[],
  position: Position,
  scope: RttiScope,
): readonly Argument[] {
  const visible = all.filter((one) => isVisible(one.type));
  return visible.map((argument, index) => {
    const jsName = argument.name ?? `argument${index}`;
    if (isVarargs(argument.type)) {
      const rest: TypeRef = { kind: "sequence", of: ANY };
      return { jsName, type: rest, optional: false, rest: true };
    }
    const optional = visible.slice(index).every((one) => mayBeLeftOut(one.type));
    const type = typeRefOf(argument.type, position, scope);
    return {
      jsName,
      type: optional ? withoutUndefined(type) : type,
      optional,
      rest: false,
    };
  });
}

/** The binding layer's own arguments (the isolate lock, type handlers) are not JavaScript's. */
export function isVisible(type: RuntimeType): boolean {
  return type.kind !== "internal" || type.name === "varargs" || type.name === "name";
}

function isVarargs(type: RuntimeType): boolean {
  return type.kind === "internal" && type.name === "varargs";
}

export function mayBeLeftOut(type: RuntimeType): boolean {
  return isVarargs(type) || (type.kind === "maybe" && type.nothing.includes("undefined"));
}

export function withoutUndefined(type: TypeRef): TypeRef {
  if (type.kind !== "union") return type;
  return unionOf(type.of.filter((one) => one.kind !== "primitive" || one.name !== "undefined"));
}
