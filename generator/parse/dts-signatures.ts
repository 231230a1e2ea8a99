/** Parameters, type parameters and returns: what functions, methods, constructors and function types have in common. */
import { ts } from "ts-morph";
import type { Argument, Signature, TypeParameter } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { documentedBy, type DtsContext, type Documented } from "./dts-context.ts";
import { parseType } from "./dts-types.ts";

export interface SignatureOptions {
  /** What a constructor makes; it does not say so itself. */
  readonly returns?: TypeRef;
}

const ANY: TypeRef = { kind: "primitive", name: "any" };

export function parseSignature(
  context: DtsContext,
  node: ts.SignatureDeclaration,
  options: SignatureOptions = {},
): Signature {
  return {
    typeParameters: parseTypeParameters(context, node.typeParameters),
    arguments: parseArguments(context, node.parameters),
    returns: options.returns ?? parseOptionalType(context, node.type),
    ...documentedBy(context, [node]),
  };
}

/** A declaration without a type annotation is `any`. */
export function parseOptionalType(context: DtsContext, node: ts.TypeNode | undefined): TypeRef {
  return node ? parseType(context, node) : ANY;
}

export function parseTypeParameters(
  context: DtsContext,
  nodes: readonly ts.TypeParameterDeclaration[] | undefined,
): readonly TypeParameter[] {
  return (nodes ?? []).map((node) => ({
    name: node.name.text,
    ...(node.constraint && {
      constraint: parseType(context, node.constraint),
    }),
    ...(node.default && { default: parseType(context, node.default) }),
  }));
}

function parseArguments(
  context: DtsContext,
  nodes: readonly ts.ParameterDeclaration[],
): readonly Argument[] {
  return nodes
    .filter((node) => !isThisParameter(node))
    .map((node, at) => ({
      jsName: ts.isIdentifier(node.name) ? node.name.text : `param${at}`,
      type: parseOptionalType(context, node.type),
      optional: node.questionToken !== undefined,
      rest: node.dotDotDotToken !== undefined,
    }));
}

/** `this: Window` says what a function is called on; it is not passed. */
function isThisParameter(node: ts.ParameterDeclaration): boolean {
  return ts.isIdentifier(node.name) && node.name.text === "this";
}

/** Documents a group of overloads: the first comment stands for all, but it is deprecated only if all are. */
export function documentedOverloads(
  context: DtsContext,
  nodes: readonly ts.Node[],
  signatures: readonly Signature[],
): Documented {
  const { deprecated, ...documented } = documentedBy(context, nodes);
  const all = signatures.every((one) => one.deprecated !== undefined);
  return all && deprecated !== undefined ? { ...documented, deprecated } : documented;
}
