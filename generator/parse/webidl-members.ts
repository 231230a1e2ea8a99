/** The members of interfaces, mixins, namespaces and dictionaries. */
import type {
  AttributeMemberType,
  ConstantMemberType,
  FieldType,
  IDLInterfaceMemberType,
  OperationMemberType,
} from "webidl2";
import type { Attribute, Constant, Member, Operation } from "../model/api.ts";
import { collectionMembers } from "./webidl-collections.ts";
import { constantOf, defaultFact, saidBy, signatureOf } from "./webidl-signatures.ts";
import { reference } from "./type-refs.ts";
import { typeRefOf, type WebidlScope } from "./webidl-types.ts";

export interface MemberOwner {
  /** The path of the declaration. */
  readonly path: string;
  readonly scope: WebidlScope;
}

export function membersOf(
  nodes: readonly IDLInterfaceMemberType[],
  owner: MemberOwner,
): readonly Member[] {
  return mergeOverloads(nodes.flatMap((node) => memberOf(node, owner)));
}

function memberOf(node: IDLInterfaceMemberType, owner: MemberOwner): readonly Member[] {
  switch (node.type) {
    case "attribute":
      return attributeMembers(node, owner);
    case "const":
      return [constantMember(node, owner)];
    case "constructor":
      return [constructorOf(node, owner)];
    case "operation":
      return operationMembers(node, owner);
    default:
      return collectionMembers(node, owner);
  }
}

function attributeMembers(node: AttributeMemberType, owner: MemberOwner): readonly Member[] {
  const { path, scope } = owner;
  const attribute: Attribute = {
    kind: "attribute",
    jsName: node.name,
    type: typeRefOf(node.idlType, scope, `${path}.${node.name}`),
    static: node.special === "static",
    readonly: node.readonly,
    optional: false,
    ...saidBy(node, scope),
  };
  return node.special === "stringifier" ? [attribute, stringifier(node, owner)] : [attribute];
}

/** `stringifier;` and `stringifier attribute` both make `toString`. */
function stringifier(node: object, { scope }: MemberOwner): Operation {
  const said = saidBy(node, scope);
  return {
    kind: "operation",
    jsName: "toString",
    static: false,
    optional: false,
    signatures: [
      {
        typeParameters: [],
        arguments: [],
        returns: { kind: "primitive", name: "string" },
        ...said,
      },
    ],
    ...said,
  };
}

function constantMember(node: ConstantMemberType, { path, scope }: MemberOwner): Constant {
  const value = constantOf(node.value);
  return {
    kind: "constant",
    jsName: node.name,
    type: typeRefOf(node.idlType, scope, `${path}.${node.name}`),
    ...(value != null && { value }),
    ...saidBy(node, scope),
  };
}

function constructorOf(
  node: IDLInterfaceMemberType & { readonly type: "constructor" },
  { path, scope }: MemberOwner,
): Member {
  const made = signatureOf(node, scope, `new ${path}`);
  return {
    kind: "constructor",
    signatures: [{ ...made, returns: reference(path) }],
    ...saidBy(node, scope),
  };
}

function operationMembers(node: OperationMemberType, owner: MemberOwner): readonly Member[] {
  const { path, scope } = owner;
  if (!node.name) return unnamedOperation(node, owner);
  const said = saidBy(node, scope);
  return [
    {
      kind: "operation",
      jsName: node.name,
      static: node.special === "static",
      optional: false,
      signatures: [signatureOf(node, scope, `${path}.${node.name}`)],
      ...said,
    },
  ];
}

/** `getter T (DOMString name)` lets names be looked up; a setter beside it makes them writable; deleters have no place in the model. */
function unnamedOperation(node: OperationMemberType, owner: MemberOwner): readonly Member[] {
  const { path, scope } = owner;
  if (node.special === "stringifier") return [stringifier(node, owner)];
  const { arguments: given, returns } = signatureOf(node, scope, path);
  const key = given[0]?.type;
  if (node.special !== "getter" || !key) return [];
  const isReadonly = !node.parent.members.some(
    (one) => one.type === "operation" && one.special === "setter",
  );
  return [
    {
      kind: "index",
      key,
      value: returns,
      readonly: isReadonly,
      ...saidBy(node, scope),
    },
  ];
}

export function fieldOf(node: FieldType, { path, scope }: MemberOwner): Attribute {
  return {
    kind: "attribute",
    jsName: node.name,
    type: typeRefOf(node.idlType, scope, `${path}.${node.name}`),
    static: false,
    readonly: false,
    optional: !node.required,
    ...defaultFact(node.default),
    ...saidBy(node, scope),
  };
}

/** Operations of one name, and constructors, are one member with several signatures, where the first stands. */
export function mergeOverloads(members: readonly Member[]): readonly Member[] {
  const merged = new Map<string, Member>();
  members.forEach((member, index) => {
    const key = overloadKey(member) ?? `#${index}`;
    const first = merged.get(key);
    merged.set(key, first ? withOverload(first, member) : member);
  });
  return [...merged.values()];
}

function overloadKey(member: Member): string | undefined {
  if (member.kind === "constructor") return "constructor";
  if (member.kind !== "operation") return undefined;
  return `${member.static ? "static" : "instance"} ${member.jsName}`;
}

function withOverload(first: Member, other: Member): Member {
  const origins = [...first.origins, ...other.origins];
  if (first.kind === "operation" && other.kind === "operation") {
    const signatures = [...first.signatures, ...other.signatures];
    return { ...first, signatures, origins };
  }
  if (first.kind === "constructor" && other.kind === "constructor") {
    const signatures = [...first.signatures, ...other.signatures];
    return { ...first, signatures, origins };
  }
  return first;
}
