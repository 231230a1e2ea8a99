/**
 * workerd's run-time type information as plain data: what its C++ classes and structs show to JavaScript. The offsets follow workerd's
 * `rtti.capnp`; nothing else knows them.
 */
import { readMessage, type StructView } from "./capnp.ts";

export interface RuntimeTypes {
  readonly structures: readonly Structure[];
  readonly modules: readonly RuntimeModule[];
}

/** A module that can be imported: one made of a C++ structure, or of built-in JavaScript. */
export interface RuntimeModule {
  readonly specifier: string;
  readonly structure?: string;
}

/** A C++ class or struct. */
export interface Structure {
  /** `workerd::api::Crypto` */
  readonly fullName: string;
  readonly members: readonly RuntimeMember[];
  readonly extends?: RuntimeType;
  readonly iterator?: Callable;
  readonly asyncIterator?: Callable;
  readonly disposable: boolean;
  readonly asyncDisposable: boolean;
  /** An object that can be called. */
  readonly callable?: Callable;
  /** The types start from these: the others are there because these refer to them. */
  readonly isRoot: boolean;
  /** What the type generator of workerd declares instead: it may rename. */
  readonly override: string;
}

export interface Callable {
  readonly arguments: readonly RuntimeArgument[];
  readonly returns: RuntimeType;
}

export interface RuntimeArgument {
  /** Only some have a name. */
  readonly name?: string;
  readonly type: RuntimeType;
}

export type RuntimeMember =
  | {
      readonly kind: "method";
      readonly name: string;
      readonly static: boolean;
      readonly callable: Callable;
    }
  | {
      readonly kind: "property";
      readonly name: string;
      readonly type: RuntimeType;
      readonly readonly: boolean;
      readonly onPrototype: boolean;
    }
  | {
      readonly kind: "nested";
      readonly name: string;
      readonly fullName: string;
    }
  | { readonly kind: "constant"; readonly name: string; readonly value: number }
  | {
      readonly kind: "constructor";
      readonly arguments: readonly RuntimeArgument[];
    };

export type RuntimeType =
  | { readonly kind: "unknown" | "void" | "boolean" | "object" }
  /** `name` is the C++ name: `unsigned int`, `kj::String`, `v8::kErrorPrototype`. */
  | { readonly kind: "number" | "string" | "intrinsic"; readonly name: string }
  | { readonly kind: "promise"; readonly of: RuntimeType }
  | { readonly kind: "structure"; readonly fullName: string }
  | {
      readonly kind: "array";
      readonly container: string;
      readonly of: RuntimeType;
    }
  | {
      readonly kind: "maybe";
      readonly of: RuntimeType;
      readonly nothing: readonly ("null" | "undefined")[];
    }
  | {
      readonly kind: "dict";
      readonly key: RuntimeType;
      readonly value: RuntimeType;
    }
  | { readonly kind: "oneOf"; readonly of: readonly RuntimeType[] }
  | { readonly kind: "builtin"; readonly name: BuiltinName }
  | { readonly kind: "function"; readonly callable: Callable }
  /** Types of the binding layer itself, which JavaScript never sees. */
  | { readonly kind: "internal"; readonly name: InternalName };

const TYPE_KINDS = [
  "unknown",
  "void",
  "boolean",
  "number",
  "promise",
  "structure",
  "string",
  "object",
  "array",
  "maybe",
  "dict",
  "oneOf",
  "builtin",
  "intrinsic",
  "function",
  "internal",
] as const;

const BUILTINS = [
  "Uint8Array",
  "ArrayBufferView",
  "BufferSource",
  "Date",
  "Function",
  "ArrayBuffer",
  "Uint16Array",
  "Uint32Array",
  "Int8Array",
  "Int16Array",
  "Int32Array",
  "Float32Array",
  "Float64Array",
  "BigInt64Array",
  "BigUint64Array",
  "Uint8ClampedArray",
  "symbol",
  "TypedArray",
  "Error",
] as const;
export type BuiltinName = (typeof BUILTINS)[number];

const INTERNALS = [
  "configuration",
  "isolate",
  "lock",
  "typeHandler",
  "unimplemented",
  "varargs",
  "selfRef",
  "functionCallbackInfo",
  "propertyCallbackInfo",
  "name",
] as const;
export type InternalName = (typeof INTERNALS)[number];

/** Throws a RangeError if the bytes are not such a message. */
export function decodeRuntimeTypes(bytes: Uint8Array): RuntimeTypes {
  const root = readMessage(bytes);
  return {
    structures: root.structs(0).flatMap((group) => group.structs(1).map(decodeStructure)),
    modules: root.structs(1).map(decodeModule),
  };
}

function decodeModule(view: StructView): RuntimeModule {
  const isStructure = view.uint16(0) === 0;
  return {
    specifier: view.text(0),
    ...(isStructure && { structure: view.text(1) }),
  };
}

function decodeStructure(view: StructView): Structure {
  return {
    fullName: view.text(3),
    members: view.structs(1).flatMap(decodeMember),
    ...(view.has(2) && { extends: decodeType(view.struct(2)) }),
    ...(view.has(4) && { iterator: decodeMethod(view.struct(4)) }),
    ...(view.has(5) && { asyncIterator: decodeMethod(view.struct(5)) }),
    disposable: view.bit(3),
    asyncDisposable: view.bit(4),
    ...(view.has(8) && { callable: decodeFunction(view.struct(8)) }),
    isRoot: view.bit(2),
    override: view.text(6).trim(),
  };
}

function decodeMember(view: StructView): readonly RuntimeMember[] {
  const body = view.struct(0);
  switch (view.uint16(0)) {
    case 0:
      return [
        {
          kind: "method",
          name: body.text(0),
          static: body.bit(0),
          callable: decodeMethod(body),
        },
      ];
    case 1:
      return [
        {
          kind: "property",
          name: body.text(0),
          type: decodeType(body.struct(1)),
          readonly: body.bit(0),
          onPrototype: body.bit(2),
        },
      ];
    case 2:
      return [
        {
          kind: "nested",
          name: view.text(1) || body.text(0),
          fullName: body.text(3),
        },
      ];
    case 3:
      return [{ kind: "constant", name: body.text(0), value: constantValue(body) }];
    case 4:
      return [
        {
          kind: "constructor",
          arguments: decodeArguments(body.structs(0), body.texts(1)),
        },
      ];
    default:
      return [];
  }
}

function constantValue(view: StructView): number {
  const isDouble = view.uint16(8) === 1;
  return isDouble ? view.float64(0) : Number(view.int64(0));
}

function decodeMethod(view: StructView): Callable {
  return {
    arguments: decodeArguments(view.structs(2), view.texts(3)),
    returns: decodeType(view.struct(1)),
  };
}

function decodeFunction(view: StructView): Callable {
  return {
    arguments: decodeArguments(view.structs(1), []),
    returns: decodeType(view.struct(0)),
  };
}

function decodeArguments(
  types: readonly StructView[],
  names: readonly string[],
): readonly RuntimeArgument[] {
  return types.map((type, index) => {
    const name = names[index];
    return { ...(name && { name }), type: decodeType(type) };
  });
}

function decodeType(view: StructView): RuntimeType {
  const kind = TYPE_KINDS[view.uint16(0)] ?? "unknown";
  const body = view.struct(0);
  switch (kind) {
    case "unknown":
    case "void":
    case "boolean":
    case "object":
      return { kind };
    case "number":
    case "string":
    case "intrinsic":
      return { kind, name: body.text(0) };
    case "promise":
      return { kind, of: decodeType(body.struct(0)) };
    case "structure":
      return { kind, fullName: body.text(1) };
    case "array":
      return {
        kind,
        container: body.text(1),
        of: decodeType(body.struct(0)),
      };
    case "maybe":
      return {
        kind,
        of: decodeType(body.struct(0)),
        nothing: [
          ...(body.bit(0) ? (["null"] as const) : []),
          ...(body.bit(1) ? (["undefined"] as const) : []),
        ],
      };
    case "dict":
      return {
        kind,
        key: decodeType(body.struct(0)),
        value: decodeType(body.struct(1)),
      };
    case "oneOf":
      return { kind, of: body.structs(0).map(decodeType) };
    case "builtin": {
      const name = BUILTINS[body.uint16(0)];
      return name ? { kind, name } : { kind: "unknown" };
    }
    case "function":
      return { kind, callable: decodeFunction(body) };
    case "internal": {
      const name = INTERNALS[body.uint16(0)];
      return name ? { kind, name } : { kind: "unknown" };
    }
    default:
      return kind satisfies never;
  }
}
