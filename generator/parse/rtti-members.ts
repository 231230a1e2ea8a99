/**
 * The members of one structure.
 *
 *   JSG_METHOD(slice), jsg::Ref<Blob> slice(jsg::Lock&, jsg::Optional<int> start)
 *   --- becomes --->
 *   operation slice(start?: long): Blob
 */
import type { Member } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import type { Callable, RuntimeMember, Structure } from "./rtti-schema.ts";
import {
  isVisible,
  mayBeLeftOut,
  signatureOf,
  typeRefOf,
  withoutUndefined,
  type RttiScope,
} from "./rtti-types.ts";

export function membersOf(structure: Structure, scope: RttiScope): readonly Member[] {
  return [
    ...structure.members.flatMap((one) => memberOf(one, structure, scope)),
    ...callSignature(structure, scope),
    ...symbolMembers(structure, scope),
  ];
}

/** Stubs that only throw. */
export function isUnimplemented(member: RuntimeMember): boolean {
  const type =
    member.kind === "method"
      ? member.callable.returns
      : member.kind === "property"
        ? member.type
        : undefined;
  return type?.kind === "internal" && type.name === "unimplemented";
}

function memberOf(member: RuntimeMember, owner: Structure, scope: RttiScope): readonly Member[] {
  if (isUnimplemented(member)) return [];
  const said = { origins: [scope.origin], entries: [scope.entry] };
  switch (member.kind) {
    case "method":
      return [
        {
          kind: "operation",
          jsName: visibleName(member.name),
          static: member.static,
          optional: false,
          signatures: [signatureOf(member.callable, scope)],
          ...said,
        },
      ];
    case "property":
      return isVisible(member.type) ? [attributeOf(member, scope)] : [];
    case "nested":
      return [
        {
          kind: "attribute",
          jsName: member.name,
          type: typeOfClass(scope.table.names.get(member.fullName)),
          static: false,
          readonly: false,
          optional: false,
          ...said,
        },
      ];
    case "constant":
      return [
        {
          kind: "constant",
          jsName: member.name,
          type: NUMBER,
          value: member.value,
          ...said,
        },
      ];
    case "constructor":
      return [
        {
          kind: "constructor",
          signatures: [signatureOf(constructing(member, owner), scope)],
          ...said,
        },
      ];
    default:
      return member satisfies never;
  }
}

function constructing(
  member: RuntimeMember & { readonly kind: "constructor" },
  { fullName }: Structure,
): Callable {
  return { arguments: member.arguments, returns: { kind: "structure", fullName } };
}

const NUMBER: TypeRef = { kind: "primitive", name: "number" };

/** C++ keywords that are names in JavaScript are escaped with a dollar sign: `$public`. */
export function visibleName(name: string): string {
  return name.replace(/^\$/, "");
}

function typeOfClass(name: string | undefined): TypeRef {
  return name
    ? { kind: "opaque", construct: "typeof", text: `typeof ${name}` }
    : { kind: "primitive", name: "any" };
}

/** An own property that may be undefined is one that may be absent: structs are read so. */
function attributeOf(
  member: RuntimeMember & { readonly kind: "property" },
  scope: RttiScope,
): Member {
  const optional = !member.onPrototype && mayBeLeftOut(member.type);
  const position = member.readonly ? "return" : "argument";
  const type = typeRefOf(member.type, position, scope);
  return {
    kind: "attribute",
    jsName: visibleName(member.name),
    type: optional ? withoutUndefined(type) : type,
    static: false,
    readonly: member.readonly,
    optional,
    origins: [scope.origin],
    entries: [scope.entry],
  };
}

function callSignature(structure: Structure, scope: RttiScope): readonly Member[] {
  if (!structure.callable) return [];
  return [
    {
      kind: "call",
      signatures: [signatureOf(structure.callable, scope)],
      origins: [scope.origin],
      entries: [scope.entry],
    },
  ];
}

function symbolMembers(structure: Structure, scope: RttiScope): readonly Member[] {
  const { iterator, asyncIterator, disposable, asyncDisposable } = structure;
  return [
    ...symbolMember("iterator", iterator, scope),
    ...symbolMember("asyncIterator", asyncIterator, scope),
    ...symbolMember("dispose", disposable && DISPOSE, scope),
    ...symbolMember("asyncDispose", asyncDisposable && ASYNC_DISPOSE, scope),
  ];
}

const DISPOSE: Callable = { arguments: [], returns: { kind: "void" } };
const ASYNC_DISPOSE: Callable = {
  arguments: [],
  returns: { kind: "promise", of: { kind: "void" } },
};

function symbolMember(
  symbol: string,
  callable: Callable | undefined | false,
  scope: RttiScope,
): readonly Member[] {
  if (!callable) return [];
  return [
    {
      kind: "symbol",
      symbol,
      static: false,
      type: { kind: "function", signature: signatureOf(callable, scope) },
      origins: [scope.origin],
      entries: [scope.entry],
    },
  ];
}
