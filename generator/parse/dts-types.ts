/**
 * Type nodes to `TypeRef`. The conversion follows the syntax, because the checker forgets what people wrote: to it `"a" | string` is `string`.
 * Only what syntax cannot tell (`keyof`, `T["key"]`, conditional and mapped types) is asked of the checker.
 */
import { ts } from "ts-morph";
import type { PrimitiveName, TupleItem, TypeRef } from "../model/type-ref.ts";
import { textOf, type DtsContext } from "./dts-context.ts";
import { evaluateType } from "./dts-evaluate.ts";
import { parseMembers } from "./dts-members.ts";
import { parseReference } from "./dts-references.ts";
import { parseSignature } from "./dts-signatures.ts";
import { parseTypeQuery } from "./dts-type-query.ts";

const KEYWORDS = new Map<ts.SyntaxKind, PrimitiveName>([
  [ts.SyntaxKind.UndefinedKeyword, "undefined"],
  [ts.SyntaxKind.VoidKeyword, "undefined"],
  [ts.SyntaxKind.BooleanKeyword, "boolean"],
  [ts.SyntaxKind.NumberKeyword, "number"],
  [ts.SyntaxKind.BigIntKeyword, "bigint"],
  [ts.SyntaxKind.StringKeyword, "string"],
  [ts.SyntaxKind.SymbolKeyword, "symbol"],
  [ts.SyntaxKind.AnyKeyword, "any"],
  [ts.SyntaxKind.UnknownKeyword, "unknown"],
  [ts.SyntaxKind.ObjectKeyword, "object"],
  [ts.SyntaxKind.NeverKeyword, "never"],
]);

export function parseType(context: DtsContext, node: ts.TypeNode): TypeRef {
  const keyword = KEYWORDS.get(node.kind);
  if (keyword) return primitive(keyword);
  if (ts.isParenthesizedTypeNode(node)) return parseType(context, node.type);
  if (ts.isTypeReferenceNode(node)) return parseReference(context, node);
  if (ts.isUnionTypeNode(node)) return parseUnion(context, node);
  if (ts.isIntersectionTypeNode(node)) return parseIntersection(context, node);
  if (ts.isArrayTypeNode(node)) {
    return { kind: "sequence", of: parseType(context, node.elementType) };
  }
  if (ts.isLiteralTypeNode(node)) return parseLiteral(node);
  if (ts.isTypeLiteralNode(node)) return parseObject(context, node);
  if (ts.isFunctionTypeNode(node)) {
    return { kind: "function", signature: parseSignature(context, node) };
  }
  return parseRareType(context, node);
}

function parseRareType(context: DtsContext, node: ts.TypeNode): TypeRef {
  if (ts.isTupleTypeNode(node)) return parseTuple(context, node);
  if (ts.isTypeOperatorNode(node)) return parseOperator(context, node);
  if (ts.isTypeQueryNode(node)) return parseTypeQuery(context, node);
  if (ts.isImportTypeNode(node)) {
    const parse = node.isTypeOf ? parseTypeQuery : parseReference;
    return parse(context, node);
  }
  if (ts.isThisTypeNode(node)) return { kind: "this" };
  if (ts.isTypePredicateNode(node)) {
    return primitive(node.assertsModifier ? "undefined" : "boolean");
  }
  if (ts.isTemplateLiteralTypeNode(node)) {
    const values = evaluateType(context, node);
    return values ?? { kind: "template", text: textOf(node) };
  }
  if (ts.isConditionalTypeNode(node)) return evaluated(context, node, "conditional");
  if (ts.isMappedTypeNode(node)) return evaluated(context, node, "mapped");
  if (ts.isIndexedAccessTypeNode(node)) {
    return evaluated(context, node, "indexed access");
  }
  if (ts.isConstructorTypeNode(node)) return opaque("constructor type", node);
  if (ts.isInferTypeNode(node)) return opaque("infer", node);
  return opaque("unsupported", node);
}

export function primitive(name: PrimitiveName): TypeRef {
  return { kind: "primitive", name };
}

export function opaque(construct: string, node: ts.Node): TypeRef {
  return { kind: "opaque", construct, text: textOf(node) };
}

function evaluated(context: DtsContext, node: ts.TypeNode, construct: string): TypeRef {
  return evaluateType(context, node) ?? opaque(construct, node);
}

function parseUnion(context: DtsContext, node: ts.UnionTypeNode): TypeRef {
  const of = node.types
    .map((one) => parseType(context, one))
    .flatMap((type) => (type.kind === "union" ? type.of : [type]));
  return { kind: "union", of };
}

function parseIntersection(context: DtsContext, node: ts.IntersectionTypeNode): TypeRef {
  const of = node.types
    .map((one) => parseType(context, one))
    .flatMap((type) => (type.kind === "intersection" ? type.of : [type]));
  return { kind: "intersection", of };
}

function parseLiteral({ literal }: ts.LiteralTypeNode): TypeRef {
  switch (literal.kind) {
    case ts.SyntaxKind.NullKeyword:
      return primitive("null");
    case ts.SyntaxKind.TrueKeyword:
    case ts.SyntaxKind.FalseKeyword:
      return {
        kind: "literal",
        value: literal.kind === ts.SyntaxKind.TrueKeyword,
      };
    default:
      return parseValueLiteral(literal);
  }
}

/** A literal that has a text: a string, a number, a negative number. */
export function parseValueLiteral(literal: ts.Expression): TypeRef {
  if (ts.isStringLiteralLike(literal)) {
    return { kind: "literal", value: literal.text };
  }
  if (ts.isNumericLiteral(literal)) {
    return { kind: "literal", value: Number(literal.text) };
  }
  if (ts.isPrefixUnaryExpression(literal) && ts.isNumericLiteral(literal.operand)) {
    const sign = literal.operator === ts.SyntaxKind.MinusToken ? -1 : 1;
    return { kind: "literal", value: sign * Number(literal.operand.text) };
  }
  return opaque("bigint literal", literal);
}

/** `{ [key: string]: V }` and nothing else is a record; every other literal is an object. */
function parseObject(context: DtsContext, node: ts.TypeLiteralNode): TypeRef {
  const members = parseMembers(
    context,
    node.members.map((member) => ({ node: member, static: false })),
  );
  const [only, ...others] = members;
  return only?.kind === "index" && others.length === 0
    ? { kind: "record", key: only.key, value: only.value }
    : { kind: "object", members };
}

function parseTuple(context: DtsContext, node: ts.TupleTypeNode): TypeRef {
  const items = node.elements.map((one) => parseTupleItem(context, one));
  return { kind: "tuple", items };
}

function parseTupleItem(context: DtsContext, node: ts.TypeNode | ts.NamedTupleMember): TupleItem {
  if (ts.isNamedTupleMember(node)) {
    const rest = node.dotDotDotToken !== undefined;
    return {
      name: node.name.text,
      type: parseItemType(context, node.type, rest),
      optional: node.questionToken !== undefined,
      rest,
    };
  }
  const rest = ts.isRestTypeNode(node);
  const optional = ts.isOptionalTypeNode(node);
  const inner = rest || optional ? node.type : node;
  return { type: parseItemType(context, inner, rest), optional, rest };
}

/** `...T[]` repeats `T`; `...T` of anything else is kept as it is. */
function parseItemType(context: DtsContext, node: ts.TypeNode, rest: boolean): TypeRef {
  const type = parseType(context, node);
  return rest && type.kind === "sequence" ? type.of : type;
}

function parseOperator(context: DtsContext, node: ts.TypeOperatorNode): TypeRef {
  switch (node.operator) {
    case ts.SyntaxKind.ReadonlyKeyword:
      return parseType(context, node.type);
    case ts.SyntaxKind.UniqueKeyword:
      return primitive("symbol");
    case ts.SyntaxKind.KeyOfKeyword:
      return evaluated(context, node, "keyof");
    default:
      return node.operator satisfies never;
  }
}
