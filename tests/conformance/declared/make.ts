/** A value of a declared type, by its place: what a call is to answer with. Nothing of the plan is known here. */
import type { ModelInterface } from "../../../generator/model/api-model.ts";
import type { TypeRef } from "../../../generator/model/type-ref.ts";
import type { Entry, Tree } from "../tree.ts";
import {
  at,
  bytesAt,
  choiceAt,
  dateAt,
  flagAt,
  isPresent,
  lengthAt,
  numberAt,
  textAt,
} from "../values.ts";
import { alternatives, type ObjectType } from "./intersections.ts";
import {
  flattened,
  isAbsent,
  isAnything,
  isNothingType,
  membersOf,
  rawOf,
  THING,
  throughAlias,
  throughUtility,
  type Scope,
} from "./scope.ts";
import { sample } from "./special.ts";
import { nameText, tsText } from "./ts-text.ts";

/** A type of which nothing can be made. */
export class Unmade extends Error {
  constructor(readonly what: string) {
    super(`nothing can be made of ${what}`);
  }
}

export function make(type: TypeRef, path: string, scope: Scope): Tree {
  switch (type.kind) {
    case "primitive":
      return primitive(type.name, path, scope);
    case "literal":
      return literal(type.value);
    case "template":
      return { t: "text", v: sample(type.text, scope) };
    case "reference":
      return type.builtin ? builtin(type, path, scope) : reference(type, path, scope);
    case "sequence":
      return list(type.of, path, scope);
    case "record":
      return { t: "object", of: entries(type.value, path, scope) };
    case "tuple":
      return {
        t: "list",
        of: type.items.map((one, index) => make(one.type, at(path, index), scope)),
      };
    case "union":
      return union(type, path, scope);
    case "object":
      return object(type, path, scope);
    case "this":
      if (scope.self === undefined) throw new Unmade("this");
      return make(scope.self, path, scope);
    case "promise":
      return { t: "promise", of: make(type.of, path, scope) };
    case "intersection": {
      const scalar = type.of.find((one) => one.kind === "primitive" && one.name !== "object");
      if (scalar !== undefined) return make(scalar, path, scope);
      const arms = alternatives(type.of, scope);
      const arm = arms[choiceAt(arms.length, scope.variant)];
      if (arm === undefined) throw new Unmade("an intersection");
      return object(arm, path, scope);
    }
    case "parameter":
      return anything(path, scope);
    case "function":
      return { t: "function", id: path, ts: tsText(type, scope) };
    case "opaque":
      throw new Unmade(`${type.construct} (${type.text})`);
    default:
      return type satisfies never;
  }
}

/** Where anything goes: what generic functions are called with. */
function anything(path: string, scope: Scope): Tree {
  if (scope.generic === 0) return make(THING, path, scope);
  if (scope.generic === 1) return { t: "number", v: numberAt(path) };
  return { t: "object", of: [["opaque", { t: "text", v: textAt(path) }]] };
}

function object(type: ObjectType, path: string, scope: Scope): Tree {
  const named = type.members.flatMap((one) =>
    one.kind === "attribute" ? member(one.jsName, one.type, one.optional, path, scope) : [],
  );
  const rest = type.members.flatMap((one) =>
    one.kind === "index" ? entries(one.value, path, scope) : [],
  );
  return { t: "object", of: [...named, ...rest] };
}

function primitive(name: string, path: string, scope: Scope): Tree {
  const { variant } = scope;
  switch (name) {
    case "undefined":
    case "never":
      return { t: "undefined" };
    case "null":
      return { t: "null" };
    case "boolean":
      return { t: "boolean", v: flagAt(path, variant) };
    case "number":
      return { t: "number", v: numberAt(path) };
    case "bigint":
      return { t: "bigint", v: String(numberAt(path)) };
    case "string":
      return { t: "text", v: textAt(path) };
    case "symbol":
      return { t: "symbol", v: textAt(path) };
    case "any":
    case "unknown":
      return anything(path, scope);
    case "object":
      return anything(path, scope.generic === 1 ? { ...scope, generic: 2 } : scope);
    default:
      throw new Unmade(name);
  }
}

function literal(value: string | number | boolean): Tree {
  switch (typeof value) {
    case "string":
      return { t: "text", v: value };
    case "number":
      return { t: "number", v: value };
    default:
      return { t: "boolean", v: value };
  }
}

function list(of: TypeRef, path: string, scope: Scope): Tree & { readonly t: "list" } {
  const length = lengthAt(path, scope.variant);
  return { t: "list", of: Array.from({ length }, (_, index) => make(of, at(path, index), scope)) };
}

function entries(value: TypeRef, path: string, scope: Scope): readonly Entry[] {
  const length = lengthAt(path, scope.variant);
  return Array.from({ length }, (_, index): Entry => {
    const key = `k${String(index)}`;
    return [key, make(value, at(path, key), scope)];
  });
}

function union(type: TypeRef, path: string, scope: Scope): Tree {
  const members = flattened(type, scope);
  // Where anything goes, nothing does, too: but Rust asks for a value.
  const anyOf = members.find(isAnything);
  if (anyOf !== undefined) return make(anyOf, path, scope);
  const nothing = members.filter(isNothingType);
  const some = members.filter((one) => !isNothingType(one));
  const isLeftOut = nothing.length > 0 && !isPresent(path, scope.variant);
  const from = isLeftOut || some.length === 0 ? nothing : some;
  const chosen = from[choiceAt(from.length, scope.variant)];
  if (chosen === undefined) throw new Unmade("an empty union");
  return make(chosen, path, scope);
}

/** How many variants it takes to show each arm of each union in a type. */
export function alternativesIn(type: TypeRef, scope: Scope, seen: readonly string[] = []): number {
  const inside = (one: TypeRef): number => alternativesIn(one, scope, seen);
  const most = (list: readonly TypeRef[]): number => Math.max(1, ...list.map(inside));
  switch (type.kind) {
    case "union": {
      const members = flattened(type, scope).filter((one) => !isNothingType(one));
      return Math.max(members.length, most(members));
    }
    case "promise":
    case "sequence":
      return inside(type.of);
    case "intersection": {
      const arms = alternatives(type.of, scope);
      return Math.max(arms.length, most(arms));
    }
    case "record":
      return inside(type.value);
    case "tuple":
      return most(type.items.map((one) => one.type));
    case "object":
      return most(type.members.flatMap((one) => (one.kind === "attribute" ? [one.type] : [])));
    case "reference": {
      if (type.builtin) return most(type.arguments);
      if (seen.includes(type.path)) return 1;
      const deeper = [...seen, type.path];
      const raw = rawOf(type, scope);
      if (raw !== undefined) return alternativesIn(raw, scope, deeper);
      const declared = scope.model.byPath.get(type.path);
      if (declared?.kind === "alias") {
        const target = throughAlias(type, scope);
        return target === undefined ? 1 : alternativesIn(target, scope, deeper);
      }
      if (declared?.kind === "enumeration") return declared.values.length;
      if (declared?.kind !== "interface" || declared.shape !== "dictionary") return 1;
      const { attributes, index } = membersOf(declared, type.arguments, scope);
      const types = [...attributes.map((one) => one.type), ...(index === undefined ? [] : [index])];
      return Math.max(1, ...types.map((one) => alternativesIn(one, scope, deeper)));
    }
    default:
      return 1;
  }
}

function reference(
  type: TypeRef & { readonly kind: "reference" },
  path: string,
  scope: Scope,
): Tree {
  const raw = rawOf(type, scope);
  if (raw !== undefined) return make(raw, path, scope);
  const declared = scope.model.byPath.get(type.path);
  switch (declared?.kind) {
    case "interface":
      if (declared.shape === "dictionary") return dictionary(declared, type.arguments, path, scope);
      return { t: "instance", type: type.path, id: path, ts: tsText(type, scope) };
    case "alias": {
      const target = throughAlias(type, scope);
      if (target === undefined) throw new Unmade(type.path);
      return make(target, path, scope);
    }
    case "enumeration": {
      const { values } = declared;
      const value = values[choiceAt(values.length, scope.variant)];
      if (value === undefined) throw new Unmade(type.path);
      return literal(value.value);
    }
    default:
      throw new Unmade(nameText(type.path));
  }
}

function dictionary(
  declared: ModelInterface,
  given: readonly TypeRef[],
  path: string,
  scope: Scope,
): Tree {
  const { attributes, index } = membersOf(declared, given, scope);
  const named = attributes.flatMap((one) =>
    member(one.jsName, one.type, one.optional, path, scope),
  );
  return {
    t: "object",
    of: [...named, ...(index === undefined ? [] : entries(index, path, scope))],
  };
}

function member(
  jsName: string,
  type: TypeRef,
  optional: boolean,
  path: string,
  scope: Scope,
): readonly Entry[] {
  const place = at(path, jsName);
  if (optional && isAbsent(type)) return [];
  if (optional && !isPresent(place, scope.variant)) return [];
  return [[jsName, make(type, place, scope)]];
}

const NUMBER: TypeRef = { kind: "primitive", name: "number" };
const BIGINT: TypeRef = { kind: "primitive", name: "bigint" };

function builtin(type: TypeRef & { readonly kind: "reference" }, path: string, scope: Scope): Tree {
  const { path: name, arguments: of } = type;
  const target = throughUtility(type, scope);
  if (target !== undefined) return make(target, path, scope);
  const [first, second] = of;
  switch (name) {
    case "ArrayBuffer":
    case "ArrayBufferLike":
      return bytes("ArrayBuffer", path);
    case "ArrayBufferView":
    case "Uint8Array":
      return bytes("Uint8Array", path);
    case "DataView":
      return bytes("DataView", path);
    case "Int8Array":
    case "Int16Array":
    case "Uint16Array":
    case "Int32Array":
    case "Uint32Array":
    case "Float32Array":
    case "Float64Array":
      return { ...list(NUMBER, path, scope), as: name };
    case "BigInt64Array":
    case "BigUint64Array":
      return { ...list(BIGINT, path, scope), as: name };
    case "Function":
      return { t: "function", id: path, ts: "Function" };
    case "Date":
      return { t: "date", v: dateAt(path) };
    case "Error":
      return { t: "error", name: "TypeError", message: textAt(path) };
    case "Map":
    case "ReadonlyMap":
      if (second === undefined) throw new Unmade(name);
      return { t: "map", of: entries(second, path, scope) };
    case "Set":
    case "ReadonlySet":
      if (first === undefined) throw new Unmade(name);
      return { t: "set", of: list(first, path, scope).of };
    case "Iterable":
    case "IterableIterator":
    case "Iterator":
    case "IteratorObject":
    case "ArrayIterator":
    case "Generator":
      if (first === undefined) throw new Unmade(name);
      return { t: "iterator", of: list(first, path, scope).of };
    case "AsyncIterable":
    case "AsyncIterableIterator":
    case "AsyncIterator":
    case "AsyncIteratorObject":
    case "AsyncGenerator":
      if (first === undefined) throw new Unmade(name);
      return { t: "iterator", of: list(first, path, scope).of, later: true };
    case "IteratorResult":
      if (first === undefined) throw new Unmade(name);
      return isPresent(path, scope.variant)
        ? { t: "step", of: make(first, path, scope) }
        : { t: "step" };
    case "Array":
    case "ReadonlyArray":
      if (first === undefined) throw new Unmade(name);
      return list(first, path, scope);
    default:
      throw new Unmade(`the builtin ${name}`);
  }
}

function bytes(as: string, path: string): Tree {
  return { t: "bytes", as, v: bytesAt(path), whole: true, wasm: false };
}
