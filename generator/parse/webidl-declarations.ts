/**
 * One definition to one declaration, or for a namespace several.
 *
 *   enum Kind { "a", "b" };        -> enumeration Kind: "a" | "b"
 *   typedef sequence<Kind> Kinds;  -> alias Kinds = Kind[]
 *   callback Done = undefined ();  -> alias Done = () => undefined
 *   dictionary D { long n = 1; };  -> dictionary D { n?: long = 1 }
 */
import type {
  CallbackInterfaceType,
  CallbackType,
  DictionaryType,
  EnumType,
  ExtendedAttribute,
  IDLRootType,
  IncludesType,
  InterfaceMixinType,
  InterfaceType,
  NamespaceType,
  TypedefType,
} from "webidl2";
import type { Alias, Declaration, Enumeration, Interface } from "../model/api.ts";
import { declarationsOfMembers } from "./scope-members.ts";
import { fieldOf, membersOf } from "./webidl-members.ts";
import { saidBy, signatureOf } from "./webidl-signatures.ts";
import { reference } from "./type-refs.ts";
import { typeRefOf, type WebidlScope } from "./webidl-types.ts";

/** A definition with the scope of the text that it stands in. */
export interface Located<Node extends IDLRootType = IDLRootType> {
  readonly node: Node;
  readonly scope: WebidlScope;
}

export type Definition = Exclude<IDLRootType, IncludesType>;

type Container = InterfaceType | InterfaceMixinType | CallbackInterfaceType | DictionaryType;

/** `[LegacyNamespace=WebAssembly] interface Module` is reached as `WebAssembly.Module`. */
export function pathOf(node: Definition): string {
  const namespace = node.extAttrs.find((one) => one.name === "LegacyNamespace");
  const prefix = namespace && identifierOf(namespace);
  return prefix ? `${prefix}.${node.name}` : node.name;
}

function identifierOf(attribute: ExtendedAttribute): string | undefined {
  return attribute.rhs?.type === "identifier" ? attribute.rhs.value : undefined;
}

export function declarationsOf({ node, scope }: Located<Definition>): readonly Declaration[] {
  switch (node.type) {
    case "interface":
    case "interface mixin":
    case "callback interface":
    case "dictionary":
      return [interfaceOf(node, scope)];
    case "namespace":
      return namespaceDeclarations(node, scope);
    case "enum":
      return [enumerationOf(node, scope)];
    case "typedef":
    case "callback":
      return [aliasOf(node, scope)];
    default:
      return node satisfies never;
  }
}

function interfaceOf(node: Container, scope: WebidlScope): Interface {
  const path = pathOf(node);
  const parent = node.inheritance;
  const members =
    node.type === "dictionary"
      ? node.members.map((one) => fieldOf(one, { path, scope }))
      : membersOf(node.members, { path, scope });
  return {
    kind: "interface",
    path,
    typeParameters: [],
    extends: parent ? [reference(scope.paths.get(parent) ?? parent)] : [],
    members,
    hasValue: node.type === "interface" && !isHidden(node),
    abstract: node.type === "interface" && !members.some((one) => one.kind === "constructor"),
    dictionary: node.type === "dictionary",
    ...saidBy(node, scope),
  };
}

function isHidden(node: InterfaceType): boolean {
  return node.extAttrs.some((one) => one.name === "LegacyNoInterfaceObject");
}

function namespaceDeclarations(node: NamespaceType, scope: WebidlScope): readonly Declaration[] {
  const path = pathOf(node);
  const members = membersOf(node.members, { path, scope });
  return [
    { kind: "namespace", path, ...saidBy(node, scope) },
    ...declarationsOfMembers(members, path),
  ];
}

function enumerationOf(node: EnumType, scope: WebidlScope): Enumeration {
  return {
    kind: "enumeration",
    path: pathOf(node),
    values: node.values.map(({ value }) => ({ jsName: value, value })),
    ...saidBy(node, scope),
  };
}

function aliasOf(node: TypedefType | CallbackType, scope: WebidlScope): Alias {
  const path = pathOf(node);
  return {
    kind: "alias",
    path,
    typeParameters: [],
    type:
      node.type === "typedef"
        ? typeRefOf(node.idlType, scope, path)
        : { kind: "function", signature: signatureOf(node, scope, path) },
    ...saidBy(node, scope),
  };
}
