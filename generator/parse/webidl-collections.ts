/**
 * What `iterable`, `maplike` and `setlike` declare: members by the names that WebIDL gives them.
 *
 *   iterable<USVString, USVString>;
 *   --- becomes --->
 *   entries(): IterableIterator<[string, string]>; keys(): …; values(): …; forEach(callback, thisArg?): undefined;
 *   [Symbol.iterator](): IterableIterator<[string, string]>
 *
 * https://webidl.spec.whatwg.org/#es-iterable
 */
import type { DeclarationMemberType } from "webidl2";
import type { Argument, Member, Signature } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { argumentsOf, saidBy, type Said } from "./webidl-signatures.ts";
import { ANY, builtin, primitive, reference, UNDEFINED, unionOf } from "./type-refs.ts";
import { typeRefOf, type WebidlScope } from "./webidl-types.ts";

export interface CollectionOwner {
  readonly path: string;
  readonly scope: WebidlScope;
}

interface Collection {
  readonly owner: string;
  readonly said: Said;
  readonly key: TypeRef;
  readonly value: TypeRef;
}

const BOOLEAN = primitive("boolean");

export function collectionMembers(
  node: DeclarationMemberType,
  { path, scope }: CollectionOwner,
): readonly Member[] {
  const types = node.idlType.map((one) => typeRefOf(one, scope, path));
  const [first = ANY, second] = types;
  const said = saidBy(node, scope);
  const kind: string = node.type;
  if (kind === "async_iterable" || node.async) {
    const options = argumentsOf(node.arguments, scope, path);
    return asyncIterable({ said, types, options });
  }
  const index: TypeRef = {
    kind: "primitive",
    name: "number",
    width: "unsigned long",
  };
  switch (node.type) {
    case "iterable":
      return second
        ? pairs({ owner: path, said, key: first, value: second })
        : values({ owner: path, said, key: index, value: first });
    case "maplike":
      return maplike({ owner: path, said, key: first, value: second ?? ANY }, node.readonly);
    case "setlike":
      return setlike({ owner: path, said, key: first, value: first }, node.readonly);
    default:
      return node satisfies never;
  }
}

function asyncIterable(given: {
  readonly said: Said;
  readonly types: readonly TypeRef[];
  readonly options: readonly Argument[];
}): readonly Member[] {
  const { said, types, options } = given;
  const [first = ANY, second] = types;
  const iterator = (of: TypeRef): Signature =>
    signature(said, builtin("AsyncIterableIterator", [of]), options);
  if (!second) {
    const all = iterator(first);
    return [operation("values", all), symbol("asyncIterator", all)];
  }
  const all = iterator(tuple(first, second));
  return [
    operation("entries", all),
    operation("keys", iterator(first)),
    operation("values", iterator(second)),
    symbol("asyncIterator", all),
  ];
}

/** Iterates over pairs: `entries` is the iterator. */
function pairs(given: Collection): readonly Member[] {
  return [...accessors(given), symbol("iterator", entries(given))];
}

/** Iterates over values, whose keys are their indices. */
function values(given: Collection): readonly Member[] {
  return [...accessors(given), symbol("iterator", iterated(given, given.value))];
}

function accessors(given: Collection): readonly Member[] {
  return [
    operation("entries", entries(given)),
    operation("forEach", forEach(given)),
    operation("keys", iterated(given, given.key)),
    operation("values", iterated(given, given.value)),
  ];
}

function maplike(given: Collection, isReadonly: boolean): readonly Member[] {
  const { owner, said, key, value } = given;
  const keyArgument = argument("key", key);
  return [
    sizeOf(said),
    ...pairs(given),
    operation("get", signature(said, unionOf([value, UNDEFINED]), [keyArgument])),
    operation("has", signature(said, BOOLEAN, [keyArgument])),
    ...(isReadonly
      ? []
      : [
          operation(
            "set",
            signature(said, reference(owner), [keyArgument, argument("value", value)]),
          ),
          ...removals(said, keyArgument),
        ]),
  ];
}

function setlike(given: Collection, isReadonly: boolean): readonly Member[] {
  const { owner, said, value } = given;
  const valueArgument = argument("value", value);
  return [
    sizeOf(said),
    ...values(given),
    operation("has", signature(said, BOOLEAN, [valueArgument])),
    ...(isReadonly
      ? []
      : [
          operation("add", signature(said, reference(owner), [valueArgument])),
          ...removals(said, valueArgument),
        ]),
  ];
}

function removals(said: Said, which: Argument): readonly Member[] {
  return [
    operation("delete", signature(said, BOOLEAN, [which])),
    operation("clear", signature(said, UNDEFINED, [])),
  ];
}

function sizeOf(said: Said): Member {
  return {
    kind: "attribute",
    jsName: "size",
    type: { kind: "primitive", name: "number", width: "unsigned long" },
    static: false,
    readonly: true,
    optional: false,
    ...said,
  };
}

function entries(given: Collection): Signature {
  return iterated(given, tuple(given.key, given.value));
}

function iterated(given: Collection, of: TypeRef): Signature {
  return signature(given.said, builtin("IterableIterator", [of]), []);
}

function forEach(given: Collection): Signature {
  const { owner, said, key, value } = given;
  const callback: TypeRef = {
    kind: "function",
    signature: signature(said, UNDEFINED, [
      argument("value", value),
      argument("key", key),
      argument("parent", reference(owner)),
    ]),
  };
  return signature(said, UNDEFINED, [
    argument("callback", callback),
    { ...argument("thisArg", ANY), optional: true },
  ]);
}

function tuple(...types: readonly TypeRef[]): TypeRef {
  return {
    kind: "tuple",
    items: types.map((type) => ({ type, optional: false, rest: false })),
  };
}

function argument(jsName: string, type: TypeRef): Argument {
  return { jsName, type, optional: false, rest: false };
}

function signature(said: Said, returns: TypeRef, given: readonly Argument[]): Signature {
  return { typeParameters: [], arguments: given, returns, ...said };
}

function operation(jsName: string, one: Signature): Member {
  return {
    kind: "operation",
    jsName,
    static: false,
    optional: false,
    signatures: [one],
    origins: one.origins,
    entries: one.entries,
  };
}

function symbol(name: string, one: Signature): Member {
  return {
    kind: "symbol",
    symbol: name,
    static: false,
    type: { kind: "function", signature: one },
    origins: one.origins,
    entries: one.entries,
  };
}
