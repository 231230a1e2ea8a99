/** The names of members: plain, quoted, numeric, or a symbol in brackets. */
import { ts } from "ts-morph";

export interface MemberName {
  readonly kind: "plain" | "symbol";
  readonly name: string;
}

/** `[Symbol.iterator]` and `[Rpc.__BRAND]` are symbols by their last name; `["key"]` is plain. */
export function memberName(node: ts.PropertyName): MemberName {
  if (!ts.isComputedPropertyName(node)) return { kind: "plain", name: node.text };
  const { expression } = node;
  if (ts.isStringLiteralLike(expression) || ts.isNumericLiteral(expression)) {
    return { kind: "plain", name: expression.text };
  }
  const last = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return { kind: "symbol", name: last.getText() };
}
