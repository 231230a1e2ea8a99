/** The object types that the checker found: instances, sequences, tuples, functions and plain dictionaries. */
import { ts } from "ts-morph";
import type { Attribute, Member } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { documentedBy } from "./dts-context.ts";
import { all, deeper, MOST_MEMBERS, type Evaluation } from "./dts-evaluate.ts";
import { parseMembers } from "./dts-members.ts";
import { isBuiltin, pathOf } from "./dts-names.ts";
import { parseSignature } from "./dts-signatures.ts";

export function objectOf(at: Evaluation, type: ts.ObjectType): TypeRef | undefined {
  const { checker } = at.context;
  const name = type.symbol?.name ?? "";
  const args = (): readonly ts.Type[] => declaredArguments(checker, type);
  if (checker.isTupleType(type)) return tupleOf(at, type as ts.TypeReference);
  if (checker.isArrayType(type)) return sequenceOf(at, args());
  if (type.isClassOrInterface() || isInstance(type)) {
    if (isBuiltin(type.symbol) && /^Promise(Like)?$/.test(name)) {
      const of = deeper(at, args()[0] ?? checker.getUnknownType());
      return of && { kind: "promise", of };
    }
    return referenceTo(at, type.symbol, args());
  }
  return anonymousOf(at, type);
}

function isInstance(type: ts.ObjectType): boolean {
  const { target } = type as ts.TypeReference;
  return target !== undefined && target.isClassOrInterface();
}

/** The arguments that the declaration takes: the checker adds `this` at the end. */
function declaredArguments(checker: ts.TypeChecker, type: ts.ObjectType): readonly ts.Type[] {
  if (!(type.objectFlags & ts.ObjectFlags.Reference)) return [];
  const reference = type as ts.TypeReference;
  const count = reference.target.typeParameters?.length ?? 0;
  return checker.getTypeArguments(reference).slice(0, count);
}

export function referenceTo(
  at: Evaluation,
  symbol: ts.Symbol,
  types: readonly ts.Type[],
): TypeRef | undefined {
  const args = all(types, (one) => deeper(at, one));
  return (
    args && {
      kind: "reference",
      path: pathOf(at.context, symbol),
      builtin: isBuiltin(symbol),
      arguments: args,
    }
  );
}

function sequenceOf(at: Evaluation, [item]: readonly ts.Type[]): TypeRef | undefined {
  const of = item && deeper(at, item);
  return of && { kind: "sequence", of };
}

function tupleOf(at: Evaluation, type: ts.TypeReference): TypeRef | undefined {
  const types = declaredArguments(at.context.checker, type);
  const { elementFlags } = type.target as ts.TupleType;
  const refs = all(types, (one) => deeper(at, one));
  const items = refs?.map((ref, index) => {
    const flags = elementFlags[index] ?? ts.ElementFlags.Required;
    return {
      type: ref,
      optional: (flags & ts.ElementFlags.Optional) !== 0,
      rest: (flags & ts.ElementFlags.Variable) !== 0,
    };
  });
  return items && { kind: "tuple", items };
}

/** A type that is met again inside itself has no finite form. */
function anonymousOf(at: Evaluation, type: ts.ObjectType): TypeRef | undefined {
  const { checker, evaluating } = at.context;
  if (evaluating.has(type)) return undefined;
  evaluating.add(type);
  try {
    const properties = checker.getPropertiesOfType(type);
    const calls = checker.getSignaturesOfType(type, ts.SignatureKind.Call);
    const news = checker.getSignaturesOfType(type, ts.SignatureKind.Construct);
    if (news.length > 0 || properties.length > MOST_MEMBERS) return undefined;
    if (calls.length > 0) {
      return properties.length === 0 ? functionOf(at, type, calls) : undefined;
    }
    return dictionaryOf(at, type, properties);
  } finally {
    evaluating.delete(type);
  }
}

/** A function type is read from its syntax, which holds only while nothing was substituted in it. */
function functionOf(
  at: Evaluation,
  type: ts.ObjectType,
  [only, ...others]: readonly ts.Signature[],
): TypeRef | undefined {
  const declaration = only?.declaration;
  const isAsWritten = !(type.objectFlags & ts.ObjectFlags.Instantiated);
  return declaration && isAsWritten && others.length === 0 && !ts.isJSDocSignature(declaration)
    ? { kind: "function", signature: parseSignature(at.context, declaration) }
    : undefined;
}

function dictionaryOf(
  at: Evaluation,
  type: ts.ObjectType,
  properties: readonly ts.Symbol[],
): TypeRef | undefined {
  const indexes = at.context.checker.getIndexInfosOfType(type);
  const [index] = indexes;
  if (index) {
    if (properties.length > 0 || indexes.length > 1) return undefined;
    const key = deeper(at, index.keyType);
    const value = deeper(at, index.type);
    return key && value && { kind: "record", key, value };
  }
  const members = asWritten(at, type) ?? all(properties, (one) => attributeOf(at, one));
  return members && { kind: "object", members };
}

/** An object type that was only found, not computed, is read from its syntax: that keeps comments and literals. */
function asWritten(at: Evaluation, type: ts.ObjectType): readonly Member[] | undefined {
  const computed = ts.ObjectFlags.Instantiated | ts.ObjectFlags.Mapped;
  const literal = type.symbol?.declarations?.[0];
  if (type.objectFlags & computed || !literal || !ts.isTypeLiteralNode(literal)) return undefined;
  return parseMembers(
    at.context,
    literal.members.map((node) => ({ node, static: false })),
  );
}

function attributeOf(at: Evaluation, property: ts.Symbol): Attribute | undefined {
  const { checker } = at.context;
  const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
  const declared = checker.getTypeOfSymbol(property);
  const type = deeper(at, optional ? withoutUndefined(checker, declared) : declared);
  const node = property.valueDeclaration ?? at.node;
  return (
    type && {
      kind: "attribute",
      jsName: property.name,
      type,
      static: false,
      readonly: isReadonly(property),
      optional,
      ...documentedBy(at.context, [at.context.names.has(node.getSourceFile()) ? node : at.node]),
    }
  );
}

/** `name?: string` is `string | undefined` to the checker. */
function withoutUndefined(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  if (!type.isUnion() || type.aliasSymbol) return type;
  return type.types.some((one) => one.flags & ts.TypeFlags.Null)
    ? type
    : checker.getNonNullableType(type);
}

function isReadonly(property: ts.Symbol): boolean {
  return (property.declarations ?? []).some(
    (node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Readonly) !== 0,
  );
}
