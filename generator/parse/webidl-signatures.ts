/**
 * Operations to signatures; overloads are operations of one name.
 *
 *   undefined append(USVString name, optional DOMString value = "");
 *   --- becomes --->
 *   append(name: string, value?: string = ""): undefined
 */
import type { Argument as IdlArgument, IDLTypeDescription, ValueDescription } from "webidl2";
import type { Argument, Doc, Signature } from "../model/api.ts";
import type { Facts } from "../model/facts.ts";
import type { Origin } from "../source.ts";
import { parseDoc } from "./docs.ts";
import { UNDEFINED } from "./type-refs.ts";
import { originOf, typeRefOf, type WebidlScope } from "./webidl-types.ts";

/** The facts that every declaration, member and signature carries. */
export interface Said {
  readonly doc?: Doc;
  readonly deprecated?: string;
  readonly origins: readonly Origin[];
  readonly entries: readonly string[];
}

export function saidBy(node: object, scope: WebidlScope): Said {
  const comment = scope.locator.commentOf(node);
  return {
    ...(comment !== undefined && parseDoc(comment)),
    origins: [originOf(node, scope)],
    entries: scope.entries,
  };
}

export interface CallableNode {
  readonly arguments: readonly IdlArgument[];
  readonly idlType?: IDLTypeDescription | null;
}

export function signatureOf(node: CallableNode, scope: WebidlScope, path: string): Signature {
  return {
    typeParameters: [],
    arguments: argumentsOf(node.arguments, scope, path),
    returns: node.idlType ? typeRefOf(node.idlType, scope, path) : UNDEFINED,
    ...saidBy(node, scope),
  };
}

export function argumentsOf(
  nodes: readonly IdlArgument[],
  scope: WebidlScope,
  path: string,
): readonly Argument[] {
  return nodes.map((node) => argumentOf(node, scope, path));
}

function argumentOf(node: IdlArgument, scope: WebidlScope, path: string): Argument {
  const where = `${path}, argument ${JSON.stringify(node.name)}`;
  const type = typeRefOf(node.idlType, scope, where);
  return {
    jsName: node.name,
    type: node.variadic ? { kind: "sequence", of: type } : type,
    optional: node.optional,
    rest: node.variadic,
    ...defaultFact(node.default),
  };
}

/** What an absent argument or field counts as; `[]` and `{}` say no more than its type. */
export function defaultFact(value: ValueDescription | null): { readonly facts?: Facts } {
  const constant = value && constantOf(value);
  return constant === undefined || value === null ? {} : { facts: { default: constant } };
}

export function constantOf(value: ValueDescription): string | number | boolean | null | undefined {
  switch (value.type) {
    case "string":
    case "boolean":
      return value.value;
    case "number":
      return numberOf(value.value);
    case "null":
      return null;
    case "NaN":
      return Number.NaN;
    case "Infinity":
      return value.negative ? -Infinity : Infinity;
    case "sequence":
    case "dictionary":
      return undefined;
    default:
      return value satisfies never;
  }
}

/** Numbers may be hexadecimal or octal, as in C: `0x20`, `010`. */
function numberOf(text: string): number {
  const digits = text.replace(/^-/, "");
  const isOctal = /^0[0-7]+$/.test(digits);
  const size = isOctal ? Number.parseInt(digits, 8) : Number(digits);
  return digits === text ? size : -size;
}
