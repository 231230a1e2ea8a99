/**
 * Walks over types, members and declarations. `map…` rebuild what changed and hand back the very same object where nothing did, so that steps can tell
 * by identity; `visit…` only look.
 */
import type { Argument, Declaration, Member, Signature, TypeParameter } from "./api.ts";
import type { TypeRef } from "./type-ref.ts";

export type TypeChange = (type: TypeRef) => TypeRef;

/** Maps a list; the same list if no item changed. */
export function mapList<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  let changed: T[] | undefined;
  list.forEach((item, index) => {
    const next = change(item);
    if (next !== item) (changed ??= [...list])[index] = next;
  });
  return changed ?? list;
}

/** Changes a type's parts, not the type itself. */
export function mapParts(type: TypeRef, change: TypeChange): TypeRef {
  switch (type.kind) {
    case "reference": {
      const args = mapList(type.arguments, change);
      return args === type.arguments ? type : { ...type, arguments: args };
    }
    case "promise":
    case "sequence": {
      const of = change(type.of);
      return of === type.of ? type : { ...type, of };
    }
    case "union":
    case "intersection": {
      const of = mapList(type.of, change);
      return of === type.of ? type : { ...type, of };
    }
    case "record": {
      const key = change(type.key);
      const value = change(type.value);
      return key === type.key && value === type.value ? type : { ...type, key, value };
    }
    case "tuple": {
      const items = mapList(type.items, (item) => {
        const of = change(item.type);
        return of === item.type ? item : { ...item, type: of };
      });
      return items === type.items ? type : { ...type, items };
    }
    case "function": {
      const signature = mapSignature(type.signature, change);
      return signature === type.signature ? type : { ...type, signature };
    }
    case "object": {
      const members = mapList(type.members, (one) => mapMember(one, change));
      return members === type.members ? type : { ...type, members };
    }
    case "primitive":
    case "literal":
    case "parameter":
    case "this":
    case "template":
    case "opaque":
      return type;
    default:
      return type satisfies never;
  }
}

/** Changes a type from its leaves up. */
export function mapType(type: TypeRef, change: TypeChange): TypeRef {
  return change(mapParts(type, (part) => mapType(part, change)));
}

export function mapSignature(signature: Signature, change: TypeChange): Signature {
  const args = mapList(signature.arguments, (one) => mapArgument(one, change));
  const returns = change(signature.returns);
  const typeParameters = mapTypeParameters(signature.typeParameters, change);
  return args === signature.arguments &&
    returns === signature.returns &&
    typeParameters === signature.typeParameters
    ? signature
    : { ...signature, typeParameters, arguments: args, returns };
}

export function mapTypeParameters(
  list: readonly TypeParameter[],
  change: TypeChange,
): readonly TypeParameter[] {
  return mapList(list, (one) => {
    const constraint = one.constraint && change(one.constraint);
    const byDefault = one.default && change(one.default);
    if (constraint === one.constraint && byDefault === one.default) return one;
    return {
      name: one.name,
      ...(constraint && { constraint }),
      ...(byDefault && { default: byDefault }),
    };
  });
}

export function mapMember(member: Member, change: TypeChange): Member {
  switch (member.kind) {
    case "operation":
    case "constructor":
    case "call":
      return mapSignatures(member, change);
    case "attribute":
    case "constant":
    case "symbol":
      return mapTyped(member, change);
    case "index": {
      const key = change(member.key);
      const value = change(member.value);
      return key === member.key && value === member.value ? member : { ...member, key, value };
    }
    default:
      return member satisfies never;
  }
}

export function mapDeclaration<D extends Declaration>(declaration: D, change: TypeChange): D;
export function mapDeclaration(declaration: Declaration, change: TypeChange): Declaration {
  switch (declaration.kind) {
    case "interface": {
      const typeParameters = mapTypeParameters(declaration.typeParameters, change);
      const parents = mapList(declaration.extends, change);
      const members = mapList(declaration.members, (one) => mapMember(one, change));
      return typeParameters === declaration.typeParameters &&
        parents === declaration.extends &&
        members === declaration.members
        ? declaration
        : { ...declaration, typeParameters, extends: parents, members };
    }
    case "alias": {
      const typeParameters = mapTypeParameters(declaration.typeParameters, change);
      const type = change(declaration.type);
      return typeParameters === declaration.typeParameters && type === declaration.type
        ? declaration
        : { ...declaration, typeParameters, type };
    }
    case "variable":
      return mapTyped(declaration, change);
    case "function":
      return mapSignatures(declaration, change);
    case "enumeration":
    case "namespace":
    case "module":
      return declaration;
    default:
      return declaration satisfies never;
  }
}

/** Shows every type of a declaration, parents before parts. */
export function visitTypes(declaration: Declaration, visit: (type: TypeRef) => void): void {
  mapDeclaration(declaration, (type) => visitType(type, visit));
}

/** Shows a type and its parts, parents first; hands the type back. */
export function visitType(type: TypeRef, visit: (type: TypeRef) => void): TypeRef {
  visit(type);
  return mapParts(type, (part) => visitType(part, visit));
}

function mapArgument(argument: Argument, change: TypeChange): Argument {
  const { members } = argument;
  const typed = mapTyped(argument, change);
  if (members === undefined) return typed;
  const changed = mapList(members, (one) => mapTyped(one, change));
  return changed === members ? typed : { ...typed, members: changed };
}

function mapTyped<T extends Argument | { readonly type: TypeRef }>(item: T, change: TypeChange): T {
  const type = change(item.type);
  return type === item.type ? item : { ...item, type };
}

function mapSignatures<T extends { readonly signatures: readonly Signature[] }>(
  item: T,
  change: TypeChange,
): T {
  const signatures = mapList(item.signatures, (one) => mapSignature(one, change));
  return signatures === item.signatures ? item : { ...item, signatures };
}
