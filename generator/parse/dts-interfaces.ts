/** Interfaces and classes, with the variable that carries the constructor of one and the alias that names the instances of the other. */
import { ts } from "ts-morph";
import type { Interface, Member } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { documentedBy, type DtsContext } from "./dts-context.ts";
import type { SymbolGroup } from "./dts-declarations.ts";
import { parseMembers, type WrittenMember } from "./dts-members.ts";
import { isBuiltin, symbolOf } from "./dts-names.ts";
import { parseHeritage } from "./dts-references.ts";
import { parseTypeParameters } from "./dts-signatures.ts";
import { parseType } from "./dts-types.ts";

type Shape = ts.InterfaceDeclaration | ts.ClassDeclaration;

/** The declarations of a symbol that make up one interface; empty if it is none. */
export interface InterfaceParts {
  readonly nodes: readonly ts.Declaration[];
  readonly shapes: readonly Shape[];
  /** `type RpcStub<T> = Stub<T>` beside `const RpcStub: { new <T>(): Stub<T> }`. */
  readonly alias?: ts.TypeAliasDeclaration;
  readonly variable?: ts.VariableDeclaration;
  /** The members of the variable's type. */
  readonly statics: readonly WrittenMember["node"][];
}

export function partsOfInterface(context: DtsContext, { nodes }: SymbolGroup): InterfaceParts {
  const shapes = nodes.filter(
    (node) => ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node),
  );
  const variable = nodes.find(ts.isVariableDeclaration);
  const alias = nodes.find(
    (node) => ts.isTypeAliasDeclaration(node) && ts.isTypeReferenceNode(node.type),
  ) as ts.TypeAliasDeclaration | undefined;
  const statics = variable?.type ? classMembers(context, variable.type) : [];
  const isClass =
    statics.some(isConstruct) ||
    (shapes.length > 0 && variable?.type?.kind === ts.SyntaxKind.TypeLiteral);
  if (!variable || !isClass) return { nodes: shapes, shapes, statics: [] };
  const named = shapes.length === 0 ? alias : undefined;
  return {
    nodes: nodes.filter(
      (node) => node === variable || node === named || shapes.some((one) => one === node),
    ),
    shapes,
    variable,
    statics,
    ...(named && { alias: named }),
  };
}

function isConstruct(node: WrittenMember["node"]): boolean {
  return ts.isConstructSignatureDeclaration(node) || ts.isConstructorTypeNode(node);
}

/** What the type of a variable says about a class: `{ new (): X; ... }`, `new () => X`, or an interface `XConstructor`. */
function classMembers(context: DtsContext, type: ts.TypeNode): readonly WrittenMember["node"][] {
  if (ts.isTypeLiteralNode(type)) return [...type.members];
  if (ts.isConstructorTypeNode(type)) return [type];
  if (!ts.isTypeReferenceNode(type) || type.typeArguments) return [];
  const symbol = symbolOf(context, type.typeName);
  if (!symbol || isBuiltin(symbol)) return [];
  return (symbol.declarations ?? [])
    .filter(ts.isInterfaceDeclaration)
    .flatMap((node) => [...node.members]);
}

export function parseInterface(
  context: DtsContext,
  group: SymbolGroup,
  parts: InterfaceParts,
): Interface {
  const classes = parts.shapes.filter(ts.isClassDeclaration);
  const parameters = (parts.shapes[0] ?? parts.alias)?.typeParameters;
  return {
    kind: "interface",
    path: group.path,
    typeParameters: parseTypeParameters(context, parameters),
    extends: parseExtends(context, parts),
    members: membersOf(context, group, parts),
    hasValue: classes.length > 0 || parts.variable !== undefined,
    abstract: classes.some((node) => hasModifier(node, ts.SyntaxKind.AbstractKeyword)),
    dictionary: false,
    ...documentedBy(context, parts.nodes),
  };
}

/** What is extended first, what is implemented after it. */
function parseExtends(context: DtsContext, { shapes, alias }: InterfaceParts): readonly TypeRef[] {
  const clauses = shapes.flatMap((node) => [...(node.heritageClauses ?? [])]);
  const typesBehind = (token: ts.HeritageClause["token"]): TypeRef[] =>
    clauses
      .filter((clause) => clause.token === token)
      .flatMap((clause) => [...clause.types])
      .map((type) => parseHeritage(context, type));
  return [
    ...typesBehind(ts.SyntaxKind.ExtendsKeyword),
    ...typesBehind(ts.SyntaxKind.ImplementsKeyword),
    ...(alias ? [parseType(context, alias.type)] : []),
  ];
}

function membersOf(
  context: DtsContext,
  group: SymbolGroup,
  parts: InterfaceParts,
): readonly Member[] {
  const written = parts.nodes.flatMap((node): readonly WrittenMember[] => {
    if (ts.isInterfaceDeclaration(node)) {
      return node.members.map((one) => ({ node: one, static: false }));
    }
    if (ts.isClassDeclaration(node)) {
      return node.members.map((one) => ({
        node: one,
        static: hasModifier(one, ts.SyntaxKind.StaticKeyword),
      }));
    }
    return node === parts.variable
      ? parts.statics.filter(isNotPrototype).map((one) => ({ node: one, static: true }))
      : [];
  });
  const members = parseMembers(context, written, {
    returns: selfOf(group, parts),
  });
  return [...implicitConstructor(context, group, parts), ...members];
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind)
  );
}

/** `prototype: X` only says whose constructor it is. */
function isNotPrototype({ name }: WrittenMember["node"]): boolean {
  return !(name && ts.isIdentifier(name) && name.text === "prototype");
}

/** What a class's constructor makes: the class, with its own type parameters. */
function selfOf({ path }: SymbolGroup, { shapes }: InterfaceParts): TypeRef {
  return {
    kind: "reference",
    path,
    builtin: false,
    arguments: (shapes[0]?.typeParameters ?? []).map((node) => ({
      kind: "parameter",
      name: node.name.text,
    })),
  };
}

/** A concrete class that neither declares nor inherits a constructor has one without arguments. */
function implicitConstructor(
  context: DtsContext,
  group: SymbolGroup,
  parts: InterfaceParts,
): readonly Member[] {
  const concrete = parts.shapes.filter(ts.isClassDeclaration).find(isBareClass);
  if (!concrete) return [];
  const { doc: _, ...documented } = documentedBy(context, [concrete]);
  const returns = selfOf(group, parts);
  const signature = {
    typeParameters: [],
    arguments: [],
    returns,
    ...documented,
  };
  return [{ kind: "constructor", signatures: [signature], ...documented }];
}

function isBareClass(node: ts.ClassDeclaration): boolean {
  const extendsOther = (node.heritageClauses ?? []).some(
    (clause) => clause.token === ts.SyntaxKind.ExtendsKeyword,
  );
  return !(
    extendsOther ||
    hasModifier(node, ts.SyntaxKind.AbstractKeyword) ||
    node.members.some(ts.isConstructorDeclaration)
  );
}
