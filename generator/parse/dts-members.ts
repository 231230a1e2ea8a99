/** What stands between the braces of an interface, a class or an object type to members, overloads and accessor pairs grouped. */
import { ts } from "ts-morph";
import type { Attribute, Member, Signature } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { documentedBy, type DtsContext } from "./dts-context.ts";
import { memberName } from "./dts-member-names.ts";
import {
  documentedOverloads,
  parseOptionalType,
  parseSignature,
  type SignatureOptions,
} from "./dts-signatures.ts";
import { parseType, parseValueLiteral, primitive } from "./dts-types.ts";

/** A member as written, and whether it is one of the class itself: so are all members of `declare var X: { new(): X }`. */
export interface WrittenMember {
  readonly node: ts.TypeElement | ts.ClassElement | ts.ConstructorTypeNode;
  readonly static: boolean;
}

type Method = ts.MethodSignature | ts.MethodDeclaration;
type Property = ts.PropertySignature | ts.PropertyDeclaration | ts.AccessorDeclaration;
type Construct =
  ts.ConstructSignatureDeclaration | ts.ConstructorDeclaration | ts.ConstructorTypeNode;

/** Members in the order of the text; `returns` is what a class's constructor makes. */
export function parseMembers(
  context: DtsContext,
  written: readonly WrittenMember[],
  options: SignatureOptions = {},
): readonly Member[] {
  const groups = new Map<string, WrittenMember[]>();
  for (const one of written) {
    if (isHidden(one.node)) continue;
    const key = groupKey(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) => {
    const member = parseGroup(context, group, options);
    return member ? [group.some(isProtected) ? withProtection(member) : member] : [];
  });
}

/** `private` members and `#names` are nobody else's. `protected` ones are a subclass's, so they stay, but for what makes the object. */
function isHidden(node: WrittenMember["node"]): boolean {
  const flags = ts.getCombinedModifierFlags(node as ts.Declaration);
  const isPrivate = (flags & ts.ModifierFlags.Private) !== 0;
  if (ts.isConstructorDeclaration(node) && isProtected({ node, static: false })) return true;
  return isPrivate || (node.name !== undefined && ts.isPrivateIdentifier(node.name));
}

function isProtected({ node }: WrittenMember): boolean {
  return (ts.getCombinedModifierFlags(node as ts.Declaration) & ts.ModifierFlags.Protected) !== 0;
}

function withProtection(member: Member): Member {
  const canBe = member.kind === "operation" || member.kind === "attribute";
  return canBe ? { ...member, protected: true } : member;
}

/** Members with one key are one member: overloads, a getter and its setter, a property that two declarations repeat. */
function groupKey({ node, static: isStatic }: WrittenMember): string {
  if (isMethod(node) || isProperty(node)) {
    const kind = isMethod(node) ? "method" : "property";
    const { kind: nameKind, name } = memberName(node.name);
    return [kind, nameKind, isStatic, name].join(" ");
  }
  return ts.isIndexSignatureDeclaration(node)
    ? `index ${node.parameters[0]?.type?.getText() ?? ""}`
    : isConstruct(node)
      ? "constructor"
      : ts.SyntaxKind[node.kind];
}

function parseGroup(
  context: DtsContext,
  group: readonly WrittenMember[],
  options: SignatureOptions,
): Member | undefined {
  const nodes = group.map((one) => one.node);
  const isStatic = group[0]?.static ?? false;
  const methods = nodes.filter(isMethod);
  if (methods.length > 0) return parseMethod(context, methods, isStatic);
  const properties = nodes.filter(isProperty);
  if (properties.length > 0) return parseProperty(context, properties, isStatic);
  const constructs = nodes.filter(isConstruct);
  if (constructs.length > 0) return parseConstructor(context, constructs, options);
  const calls = nodes.filter(ts.isCallSignatureDeclaration);
  if (calls.length > 0) {
    const signatures = calls.map((node) => parseSignature(context, node));
    return {
      kind: "call",
      signatures,
      ...documentedOverloads(context, calls, signatures),
    };
  }
  const index = nodes.find(ts.isIndexSignatureDeclaration);
  return index && parseIndex(context, index);
}

function isMethod(node: ts.Node): node is Method {
  return ts.isMethodSignature(node) || ts.isMethodDeclaration(node);
}

function isProperty(node: ts.Node): node is Property {
  return ts.isPropertySignature(node) || ts.isPropertyDeclaration(node) || ts.isAccessor(node);
}

function isConstruct(node: ts.Node): node is Construct {
  return (
    ts.isConstructSignatureDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isConstructorTypeNode(node)
  );
}

function parseMethod(
  context: DtsContext,
  nodes: readonly Method[],
  isStatic: boolean,
): Member | undefined {
  const [first] = nodes;
  if (!first) return undefined;
  const signatures = nodes.map((node) => parseSignature(context, node));
  const documented = documentedOverloads(context, nodes, signatures);
  const name = memberName(first.name);
  if (name.kind === "symbol") {
    const type = functionType(signatures);
    return {
      kind: "symbol",
      symbol: name.name,
      static: isStatic,
      type,
      ...documented,
    };
  }
  return {
    kind: "operation",
    jsName: name.name,
    static: isStatic,
    optional: nodes.some((node) => node.questionToken !== undefined),
    signatures,
    ...documented,
  };
}

/** Overloads of one function are an intersection of function types. */
function functionType(signatures: readonly Signature[]): TypeRef {
  const of = signatures.map((signature) => ({
    kind: "function" as const,
    signature,
  }));
  const [only, ...others] = of;
  return only && others.length === 0 ? only : { kind: "intersection", of };
}

function parseProperty(
  context: DtsContext,
  nodes: readonly Property[],
  isStatic: boolean,
): Member | undefined {
  const [first] = nodes;
  if (!first) return undefined;
  const name = memberName(first.name);
  const documented = documentedBy(context, nodes);
  const type = propertyType(context, nodes);
  if (name.kind === "symbol") {
    return {
      kind: "symbol",
      symbol: name.name,
      static: isStatic,
      type,
      ...documented,
    };
  }
  const attribute: Attribute = {
    kind: "attribute",
    jsName: name.name,
    type,
    static: isStatic,
    readonly: nodes.every(isReadonly),
    optional: nodes.some(isOptional),
    ...documented,
  };
  return attribute;
}

/** What is read wins over what may be written. */
function propertyType(context: DtsContext, nodes: readonly Property[]): TypeRef {
  const readable = nodes.find((node) => !ts.isSetAccessor(node));
  if (!readable) {
    const [setter] = nodes.filter(ts.isSetAccessor);
    return parseOptionalType(context, setter?.parameters[0]?.type);
  }
  if (readable.type) return parseType(context, readable.type);
  const value = ts.isPropertyDeclaration(readable) && readable.initializer;
  return value ? parseValueLiteral(value) : primitive("any");
}

/** A getter alone cannot be assigned; neither can what says `readonly`. */
function isReadonly(node: Property): boolean {
  if (ts.isAccessor(node)) return ts.isGetAccessor(node);
  return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Readonly) !== 0;
}

function isOptional(node: Property): boolean {
  return !ts.isAccessor(node) && node.questionToken !== undefined;
}

function parseConstructor(
  context: DtsContext,
  nodes: readonly Construct[],
  options: SignatureOptions,
): Member {
  const signatures = nodes.map((node) => {
    const madeByClass = ts.isConstructorDeclaration(node);
    return parseSignature(context, node, madeByClass ? options : {});
  });
  return {
    kind: "constructor",
    signatures,
    ...documentedOverloads(context, nodes, signatures),
  };
}

function parseIndex(context: DtsContext, node: ts.IndexSignatureDeclaration): Member {
  const flags = ts.getCombinedModifierFlags(node);
  return {
    kind: "index",
    key: parseOptionalType(context, node.parameters[0]?.type),
    value: parseType(context, node.type),
    readonly: (flags & ts.ModifierFlags.Readonly) !== 0,
    ...documentedBy(context, [node]),
  };
}
