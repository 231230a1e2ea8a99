/**
 * Holds what was recorded against what is declared: the very value of its place, in the shape of its type. Nothing of the plan is known here.
 *
 * A result says what is wrong; `undefined` is right.
 */
import type { ModelInterface } from "../../../generator/model/api-model.ts";
import type { Argument, Signature, TypeParameter } from "../../../generator/model/api.ts";
import type { TypeRef } from "../../../generator/model/type-ref.ts";
import type { Entry, Tree } from "../tree.ts";
import { isNothing } from "../tree.ts";
import { at, bytesAt, dateAt, flagAt, isPresent, lengthAt, numberAt, textAt } from "../values.ts";
import { completed } from "./completed.ts";
import { alternatives } from "./intersections.ts";
import { withKeys } from "./keys.ts";
import {
  flattened,
  instanceOf,
  isAbsent,
  isAnything,
  isNothingType,
  membersOf,
  rawOf,
  THING,
  throughAlias,
  throughUtility,
  type Scope,
  type Special,
} from "./scope.ts";
import { tsText } from "./ts-text.ts";

export type Complaint = string | undefined;

/** The arguments of a call; `isGiven` says which positions Rust gave a value for, apart from what the overload itself says. */
export function argumentsMismatch(
  signature: Signature,
  given: readonly Tree[],
  isGiven: (position: number) => boolean,
  scope: Scope,
): Complaint {
  const { arguments: declared } = signature;
  const rest = declared.findIndex((one) => one.rest);
  const last = rest < 0 ? given.length : rest;
  for (let position = 0; position < Math.max(last, declared.length); position++) {
    const one = declared[position];
    if (one?.rest === true) return restMismatch(one.type, given.slice(position), position, scope);
    const value = given[position] ?? { t: "undefined" };
    if (one === undefined) {
      if (!isNothing(value)) return `argument ${String(position)} is not declared`;
      continue;
    }
    const wrong = argumentMismatch(one, value, isGiven(position), at("", position), scope);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function argumentMismatch(
  argument: Argument,
  value: Tree,
  isGiven: boolean,
  path: string,
  scope: Scope,
): Complaint {
  const { type, optional, facts } = argument;
  if (argument.members !== undefined)
    return mismatch(completed(argument, isGiven, scope), value, path, scope);
  if (!isGiven) {
    if (type.kind === "literal") return mismatch(type, value, path, scope);
    return optional && value.t === "undefined" ? undefined : wrongAt(path, "nothing", value);
  }
  if (optional && value.t === "undefined") {
    return isPresent(path, scope.variant) ? wrongAt(path, tsText(type, scope), value) : undefined;
  }
  const inside = { ...scope, lends: lendsByFact(facts?.bytes) || lendsBytes(type, scope) };
  // Rust may leave the argument out, so that it has nothing else to say "nothing" with.
  return mismatch(optional ? something(type, scope) : type, value, path, inside);
}

/** Read, or written, where they lie: before the call returns. */
function lendsByFact(bytes: string | undefined): boolean {
  return bytes !== undefined && bytes !== "copy";
}

/** `BodyInit`, of which the overlay says so. */
function lendsBytes(type: TypeRef, scope: Scope): boolean {
  if (type.kind === "union") return type.of.some((one) => lendsBytes(one, scope));
  const declared = type.kind === "reference" ? scope.model.byPath.get(type.path) : undefined;
  if (declared?.kind !== "alias") return false;
  return lendsByFact(declared.facts?.bytes) || lendsBytes(declared.type, scope);
}

/** The type without `null` and `undefined`. */
function something(type: TypeRef, scope: Scope): TypeRef {
  const members = flattened(type, scope);
  const some = members.filter((one) => !isNothingType(one));
  return some.length === members.length || some.length === 0 ? type : { kind: "union", of: some };
}

export function setMismatch(type: TypeRef, value: Tree, scope: Scope): Complaint {
  const members = flattened(type, scope);
  // An optional attribute is set to a value.
  const isOptional = members.some((one) => one.kind === "primitive" && one.name === "undefined");
  return mismatch(isOptional ? something(type, scope) : type, value, at("", 0), scope);
}

function restMismatch(
  type: TypeRef,
  given: readonly Tree[],
  position: number,
  scope: Scope,
): Complaint {
  const item = type.kind === "sequence" ? type.of : type;
  for (const [index, value] of given.entries()) {
    const wrong = mismatch(item, value, at(String(position), index), scope);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function wrongAt(path: string, wanted: string, value: Tree): string {
  return `at ${path}: ${wanted} is wanted, there is ${JSON.stringify(value).slice(0, 200)}`;
}

export function mismatch(type: TypeRef, tree: Tree, path: string, scope: Scope): Complaint {
  const before = scope.given.length;
  const wrong = shapeMismatch(type, tree, path, scope);
  if (wrong === undefined) return undefined;
  scope.given.length = before;
  // What Rust has no type for, the harness gives as a value of the declared one.
  if (!scope.isErased || !isAny(tree, path, scope)) return wrong;
  scope.given.push([path, tsText(type, scope)]);
  return undefined;
}

export function isOpaque(tree: Tree, path: string): boolean {
  if (tree.t !== "object") return false;
  const [one, ...others] = tree.of;
  return (
    others.length === 0 && one?.[0] === "opaque" && one[1].t === "text" && one[1].v === textAt(path)
  );
}

function shapeMismatch(type: TypeRef, tree: Tree, path: string, scope: Scope): Complaint {
  const wrong = (): string => wrongAt(path, tsText(type, scope), tree);
  switch (type.kind) {
    case "primitive":
      return isPrimitive(type.name, tree, path, scope) ? undefined : wrong();
    case "literal":
      return "v" in tree && tree.v === type.value ? undefined : wrong();
    case "template":
      return isPrimitive("string", tree, path, scope) ? undefined : wrong();
    case "reference":
      return type.builtin
        ? builtinMismatch(type, tree, path, scope)
        : referenceMismatch(type, tree, path, scope);
    case "sequence":
      return tree.t === "list" ? listMismatch(type.of, tree.of, path, scope) : wrong();
    case "record":
      return tree.t === "object" ? entriesMismatch(type.value, tree.of, path, scope) : wrong();
    case "tuple":
      if (tree.t !== "list" || tree.of.length !== type.items.length) return wrong();
      return first(
        type.items.map((one, index) =>
          mismatch(one.type, tree.of[index] ?? tree, at(path, index), scope),
        ),
      );
    case "union":
      return unionMismatch(type, tree, path, scope);
    case "object":
      return objectMismatch(dictionaryOf(type), [], tree, path, scope);
    case "this":
      return scope.self === undefined ? wrong() : mismatch(scope.self, tree, path, scope);
    case "promise":
      if (tree.t !== "promise") return wrong();
      return isAnything(type.of) ? undefined : mismatch(type.of, tree.of, at(path, "ret"), scope);
    case "intersection":
      return intersectionMismatch(type.of, tree, path, scope);
    case "parameter":
      return isAny(tree, path, scope) ? undefined : wrong();
    case "opaque": {
      const by = (one: TypeParameter): TypeRef => instanceOf(one, scope.generic);
      const known = withKeys(type, scope.parameters, by);
      if (known !== type) return mismatch(known, tree, path, scope);
      return tree.t === "text" && tree.v === scope.special[path] ? undefined : wrong();
    }
    case "function":
      if (tree.t !== "function") return wrong();
      scope.given.push([path, tsText(type, scope)]);
      scope.supplied.push({ place: path, signature: type.signature });
      return undefined;
    default:
      return type satisfies never;
  }
}

/** Each part is held against the members that it declares; what none declares is too much. */
function intersectionMismatch(
  parts: readonly TypeRef[],
  tree: Tree,
  path: string,
  scope: Scope,
): Complaint {
  const choices = alternatives(parts, scope);
  const complaints = choices.map((one) => mismatch(one, tree, path, scope));
  return complaints.includes(undefined) ? undefined : complaints[0];
}

function first(complaints: readonly Complaint[]): Complaint {
  return complaints.find((one) => one !== undefined);
}

function specialAt(
  path: string,
  type: "string" | "number" | "boolean",
  { special }: Scope,
): Special | undefined {
  const found = special[path];
  return typeof found === type ? found : undefined;
}

function isPrimitive(name: string, tree: Tree, path: string, scope: Scope): boolean {
  switch (name) {
    case "string":
      return tree.t === "text" && tree.v === (specialAt(path, "string", scope) ?? textAt(path));
    case "number":
      return tree.t === "number" && tree.v === (specialAt(path, "number", scope) ?? numberAt(path));
    case "bigint":
      return tree.t === "bigint" && tree.v === String(numberAt(path));
    case "boolean":
      return (
        tree.t === "boolean" &&
        tree.v === (specialAt(path, "boolean", scope) ?? flagAt(path, scope.variant))
      );
    case "undefined":
    case "null":
      return tree.t === name;
    case "any":
    case "unknown":
    case "object":
      return isAny(tree, path, scope);
    default:
      return false;
  }
}

/** Where anything goes, it is one of the values that the cases give there, deeply and with its prototype. */
export function isAny(tree: Tree, path: string, scope: Scope): boolean {
  switch (tree.t) {
    case "object":
      return (
        isOpaque(tree, path) ||
        mismatch(THING, tree, path, { ...scope, isErased: false }) === undefined
      );
    case "number":
      return tree.v === numberAt(path);
    case "list":
      return tree.of.every((one, index) => isAny(one, at(path, index), scope));
    default:
      return false;
  }
}

function listMismatch(of: TypeRef, items: readonly Tree[], path: string, scope: Scope): Complaint {
  const length = lengthAt(path, scope.variant);
  if (items.length !== length)
    return `at ${path}: ${String(length)} items are wanted, there are ${String(items.length)}`;
  return first(items.map((one, index) => mismatch(of, one, at(path, index), scope)));
}

function entriesMismatch(
  value: TypeRef,
  entries: readonly Entry[],
  path: string,
  scope: Scope,
): Complaint {
  const wanted = Array.from(
    { length: lengthAt(path, scope.variant) },
    (_, index) => `k${String(index)}`,
  );
  const keys = entries.map(([key]) => key).sort();
  if (keys.join() !== wanted.join())
    return `at ${path}: keys ${wanted.join()} are wanted, there are ${keys.join()}`;
  return first(entries.map(([key, one]) => mismatch(value, one, at(path, key), scope)));
}

/** What is there is not nothing, and what is left out is. */
function unionMismatch(type: TypeRef, tree: Tree, path: string, scope: Scope): Complaint {
  const members = flattened(type, scope);
  // Where anything goes, Rust gives a value.
  const hasNothing = members.some(isNothingType) && !members.some(isAnything);
  const isLeftOut = hasNothing && !isPresent(path, scope.variant);
  if (isLeftOut || (hasNothing && members.every(isNothingType))) {
    return members.some(
      (one) => isNothingType(one) && mismatch(one, tree, path, scope) === undefined,
    )
      ? undefined
      : wrongAt(path, "nothing", tree);
  }
  const complaints = members
    .filter((one) => !isNothingType(one))
    .map((one) => shapeMismatch(one, tree, path, scope));
  if (complaints.some((one) => one === undefined)) return undefined;
  // The arm that came closest says most.
  return [...complaints].sort((a, b) => placeLength(b) - placeLength(a))[0];
}

function placeLength(complaint: Complaint): number {
  return complaint?.indexOf(":") ?? 0;
}

function referenceMismatch(
  type: TypeRef & { readonly kind: "reference" },
  tree: Tree,
  path: string,
  scope: Scope,
): Complaint {
  const raw = rawOf(type, scope);
  if (raw !== undefined)
    return intersectionMismatch(raw.kind === "intersection" ? raw.of : [raw], tree, path, scope);
  const declared = scope.model.byPath.get(type.path);
  const wrong = (): string => wrongAt(path, tsText(type, scope), tree);
  switch (declared?.kind) {
    case "interface":
      if (declared.shape !== "object")
        return objectMismatch(declared, type.arguments, tree, path, scope);
      if (tree.t !== "instance" || !isOrExtends(tree.type, type.path, scope)) return wrong();
      if (tree.type === type.path) scope.given.push([tree.id, tsText(type, scope)]);
      return undefined;
    case "alias": {
      const target = throughAlias(type, scope);
      return target === undefined ? wrong() : mismatch(target, tree, path, scope);
    }
    case "enumeration":
      return "v" in tree && declared.values.some((one) => one.value === tree.v)
        ? undefined
        : wrong();
    default:
      return wrong();
  }
}

export function isOrExtends(type: string, parent: string, scope: Scope): boolean {
  if (type === parent) return true;
  const declared = scope.model.byPath.get(type);
  return (
    declared?.kind === "interface" &&
    declared.extends.some((one) => one.kind === "reference" && isOrExtends(one.path, parent, scope))
  );
}

function dictionaryOf(type: TypeRef & { readonly kind: "object" }): ModelInterface {
  return {
    kind: "interface",
    path: "",
    typeParameters: [],
    extends: [],
    members: type.members,
    hasValue: false,
    abstract: false,
    dictionary: true,
    product: "",
    direction: "both",
    shape: "dictionary",
    anonymous: true,
    origins: [],
    entries: [],
  };
}

function objectMismatch(
  declared: ModelInterface,
  list: readonly TypeRef[],
  tree: Tree,
  path: string,
  scope: Scope,
): Complaint {
  if (tree.t !== "object") return wrongAt(path, declared.path, tree);
  const { attributes, index } = membersOf(declared, list, scope);
  const entries = new Map(tree.of);
  for (const one of attributes) {
    if (one.optional && isAbsent(one.type) && !entries.has(one.jsName)) continue;
    const place = at(path, one.jsName);
    const value = entries.get(one.jsName);
    entries.delete(one.jsName);
    const isWanted = !one.optional || (scope.presence[place] ?? isPresent(place, scope.variant));
    if (value === undefined) {
      if (isWanted) return `at ${place}: there is nothing`;
      continue;
    }
    if (!isWanted) return wrongAt(place, "nothing", value);
    const isErased = scope.isErased || scope.erased.has(one.path);
    const lends = lendsByFact(one.facts?.bytes) || lendsBytes(one.type, scope);
    const wrong = mismatch(one.type, value, place, { ...scope, isErased, lends });
    if (wrong !== undefined) return wrong;
  }
  if (index !== undefined) return entriesMismatch(index, [...entries], path, scope);
  const [stray] = entries;
  return stray === undefined ? undefined : `at ${at(path, stray[0])}: it is not declared`;
}

/** Where anything iterable goes, an array does. */
function isListOf(name: string, tree: Tree): tree is Tree & { readonly of: readonly Tree[] } {
  if (name === "Set" || name === "ReadonlySet") return tree.t === "set";
  if (tree.t === "list") return tree.as === undefined && !name.includes("Iterator");
  return tree.t === "iterator" || (tree.t === "set" && name === "Iterable");
}

const WIDE = /^(?:Int8|Int16|Uint16|Int32|Uint32|Float32|Float64|BigInt64|BigUint64)Array$/;
const BUFFERS = new Set(["ArrayBuffer", "ArrayBufferLike", "SharedArrayBuffer"]);
const VIEWS = /Array$|^DataView$/;
const LISTS = new Set([
  "Iterable",
  "Array",
  "ReadonlyArray",
  "Iterator",
  "IterableIterator",
  "IteratorObject",
  "ArrayIterator",
  "Set",
  "ReadonlySet",
]);

function builtinMismatch(
  type: TypeRef & { readonly kind: "reference" },
  tree: Tree,
  path: string,
  scope: Scope,
): Complaint {
  const { path: name, arguments: list } = type;
  const wrong = (): string => wrongAt(path, name, tree);
  const target = throughUtility(type, scope);
  if (target !== undefined) return mismatch(target, tree, path, scope);
  if (tree.t === "bytes") {
    const fits =
      tree.as === name ||
      (name === "ArrayBufferView" && VIEWS.test(tree.as)) ||
      (BUFFERS.has(name) && tree.as === "ArrayBuffer");
    if (!fits) return wrong();
    if (scope.lends) return tree.v.join() === bytesAt(path).join() ? undefined : wrong();
    if (tree.wasm) return `at ${path}: a view on wasm memory`;
    if (!tree.whole) return `at ${path}: a part of a larger buffer`;
    return tree.v.join() === bytesAt(path).join() ? undefined : wrong();
  }
  if (WIDE.test(name)) {
    const of: TypeRef = { kind: "primitive", name: name.startsWith("Big") ? "bigint" : "number" };
    return tree.t === "list" && tree.as === name ? listMismatch(of, tree.of, path, scope) : wrong();
  }
  if (name === "Error") {
    const isOwn = tree.t === "error" && tree.name === "TypeError" && tree.message === textAt(path);
    return isOwn ? undefined : wrong();
  }
  if (name === "Date") return tree.t === "date" && tree.v === dateAt(path) ? undefined : wrong();
  const [of, value] = list;
  if (LISTS.has(name) && of !== undefined) {
    return isListOf(name, tree) ? listMismatch(of, tree.of, path, scope) : wrong();
  }
  if (name === "Map" && value !== undefined) {
    return tree.t === "map" ? entriesMismatch(value, tree.of, path, scope) : wrong();
  }
  if (name === "String") return mismatch({ kind: "primitive", name: "string" }, tree, path, scope);
  return wrong();
}
