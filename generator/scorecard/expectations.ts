/** What the merged inputs declare that the crate must show: which slots have integers, literals, documentation, callbacks. */
import type { ApiModel, ModelDeclaration, ModelInterface } from "../model/api-model.ts";
import type { Doc, Member, Signature } from "../model/api.ts";
import { memberPath } from "../model/paths.ts";
import type { NumberWidth, TypeRef } from "../model/type-ref.ts";

export interface Slot {
  /** `R2Bucket.list` */
  readonly path: string;
  /** `value` of an attribute, `result`, or the argument's name. */
  readonly at: "value" | "result" | { readonly argument: string };
  readonly type: TypeRef;
  readonly product: string;
}

export interface Documented {
  readonly path: string;
  readonly text: string;
}

/** Every place of a type in what is declared. */
export function slotsOf(model: ApiModel): readonly Slot[] {
  return model.declarations.flatMap((one): readonly Slot[] => {
    const { path, product } = one;
    switch (one.kind) {
      case "interface":
        return one.members.flatMap((member) => slotsOfMember(one, member));
      case "function":
        return one.signatures.flatMap((signature) => slotsOfSignature(path, product, signature));
      case "variable":
        return [{ path, product, at: "value", type: one.type }];
      case "alias":
      case "enumeration":
      case "namespace":
      case "module":
        return [];
      default:
        return one satisfies never;
    }
  });
}

function slotsOfMember(owner: ModelInterface, member: Member): readonly Slot[] {
  const path = memberPath(owner.path, member);
  const { product } = owner;
  if (member.kind === "attribute") return [{ path, product, at: "value", type: member.type }];
  if (member.kind !== "operation" && member.kind !== "constructor") return [];
  return member.signatures.flatMap((one) => slotsOfSignature(path, product, one));
}

function slotsOfSignature(path: string, product: string, signature: Signature): readonly Slot[] {
  return [
    ...signature.arguments.map((one): Slot => ({
      path,
      product,
      at: { argument: one.jsName },
      type: one.type,
    })),
    { path, product, at: "result", type: signature.returns },
  ];
}

/** The type without `null`, `undefined`, promises and aliases of one type. */
export function coreOf(type: TypeRef, model: ApiModel): TypeRef {
  if (type.kind === "promise") return coreOf(type.of, model);
  if (type.kind === "reference" && !type.builtin) {
    const target = model.byPath.get(type.path);
    return target?.kind === "alias" && target.typeParameters.length === 0
      ? coreOf(target.type, model)
      : type;
  }
  if (type.kind !== "union") return type;
  const left = type.of.filter((one) => !isNothing(one));
  const [only, ...others] = left;
  if (only !== undefined && others.length === 0) return coreOf(only, model);
  return { kind: "union", of: left };
}

function isNothing(type: TypeRef): boolean {
  return type.kind === "primitive" && (type.name === "null" || type.name === "undefined");
}

export function isLiteralUnion(type: TypeRef): boolean {
  const isText = (one: TypeRef): boolean => one.kind === "literal" && typeof one.value === "string";
  return type.kind === "union" && type.of.length > 1 && type.of.every(isText);
}

export function integerWidth(type: TypeRef): NumberWidth | undefined {
  if (type.kind !== "primitive" || type.width === undefined) return undefined;
  return type.width === "float" || type.width === "unrestricted double" ? undefined : type.width;
}

export function isFunction(type: TypeRef): boolean {
  return type.kind === "function" || (type.kind === "union" && type.of.some(isFunction));
}

export function documentedIn(model: ApiModel): readonly Documented[] {
  return everything(model).flatMap(({ path, doc }) =>
    doc === undefined || doc.text.trim() === "" ? [] : [{ path, text: doc.text }],
  );
}

export function deprecatedIn(model: ApiModel): readonly string[] {
  return everything(model).flatMap(({ path, deprecated }) =>
    deprecated === undefined ? [] : [path],
  );
}

interface Said {
  readonly path: string;
  readonly doc?: Doc;
  readonly deprecated?: string;
}

function everything(model: ApiModel): readonly Said[] {
  return model.declarations.flatMap((one: ModelDeclaration): readonly Said[] => [
    one,
    ...(one.kind === "interface"
      ? one.members.map((member) => ({ ...member, path: memberPath(one.path, member) }))
      : []),
  ]);
}

/** Members whose overloads differ in a literal: an argument, or a member that an argument must have. */
export function selectedByLiteral(model: ApiModel): ReadonlySet<string> {
  const isSelected = ({ arguments: list }: Signature): boolean =>
    list.some(({ type, members = [] }) => [type, ...members.map((one) => one.type)].some(isText));
  return new Set(
    model.declarations.flatMap((one) =>
      one.kind !== "interface"
        ? []
        : one.members.flatMap((member) =>
            (member.kind === "operation" || member.kind === "constructor") &&
            member.signatures.some(isSelected)
              ? [memberPath(one.path, member)]
              : [],
          ),
    ),
  );
}

function isText(type: TypeRef): boolean {
  return type.kind === "literal" && typeof type.value === "string";
}
