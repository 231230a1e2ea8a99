/** What is fixed while the declared types of one run are looked at: the model, the variant, what type parameters stand for. */
import type { ApiModel, ModelInterface } from "../../../generator/model/api-model.ts";
import type {
  Attribute,
  Operation,
  Signature,
  TypeParameter,
} from "../../../generator/model/api.ts";
import { memberPath } from "../../../generator/model/paths.ts";
import type { TypeRef } from "../../../generator/model/type-ref.ts";
import { mapType } from "../../../generator/model/walk.ts";
import type { Raw } from "./raw.ts";
import { isKeyed, withKeys } from "./keys.ts";
import type { Target } from "./targets.ts";
import type { Written } from "./written.ts";

/** What holds for all cases. */
export interface Declared {
  readonly model: ApiModel;
  /** Alternatives that the model has made one object of, as they are declared. */
  readonly raw: ReadonlyMap<string, Raw>;
  readonly written: Written;
  readonly writtenArguments: ReadonlyMap<string, readonly TypeRef[]>;
  /** What the ledger says is untyped in Rust: there goes whatever the harness gives as a value of the declared type. */
  readonly erased: ReadonlySet<string>;
}

export interface Scope extends Declared {
  readonly variant: number;
  readonly generic: number;
  /** What `this` is. */
  readonly self?: TypeRef;
  /** Those of the class and of what is called: for what is named by their keys alone. */
  readonly parameters: readonly TypeParameter[];
  /** Values that are not the usual ones, by their place: a literal where Rust has a plain text. */
  readonly special: Readonly<Record<string, Special>>;
  readonly presence: Readonly<Record<string, boolean>>;
  /** The whole function is untyped somewhere. */
  readonly isErased: boolean;
  /** The callee reads bytes at once, so that they may lie in wasm memory. */
  readonly lends: boolean;
  /** The types of what the harness gave, by place: found while what was recorded is held against the declaration. */
  readonly given: Given[];
  readonly supplied: Supplied[];
}

/** A function that was recorded: it is called with values of its declaration. */
export interface Supplied {
  readonly place: string;
  readonly signature: Signature;
}

export type Special = string | number | boolean;
export type Given = readonly [path: string, ts: string];

const UNKNOWN: TypeRef = { kind: "primitive", name: "unknown" };
const NUMBER: TypeRef = { kind: "primitive", name: "number" };
const TEXT: TypeRef = { kind: "primitive", name: "string" };

export function attribute(jsName: string, type: TypeRef): Attribute {
  const flags = { static: false, readonly: false, optional: false };
  return { kind: "attribute", jsName, type, ...flags, origins: [], entries: [] };
}

/** The user's own type of the cases. */
export const THING: TypeRef = {
  kind: "object",
  members: [attribute("name", TEXT), attribute("count", NUMBER)],
};

/**
 * Generic functions are called with an object type (0), with a primitive one (1), and with what a parameter is by default (2): with those that its constraint lets
 * through.
 */
export function genericsOf(
  parameters: readonly TypeParameter[],
  declared: Declared,
  path: string,
): readonly number[] {
  const taken = declared.writtenArguments.get(path) ?? [];
  if (parameters.some(isKeyed)) return [0];
  const fits = (kind: "thing" | "number"): boolean =>
    taken.every((one) => takes(one, kind, declared)) &&
    parameters.every(
      (one) => one.constraint === undefined || takes(one.constraint, kind, declared),
    );
  const some = [...(fits("thing") ? [0] : []), ...(fits("number") ? [1] : [])];
  // A constraint alone is no type that anybody would choose.
  const isBound = parameters.some(
    (one) => one.constraint !== undefined && one.default === undefined,
  );
  return some.length > 0 && isBound ? some : [...some, 2];
}

export function instanceOf(parameter: TypeParameter, generic: number): TypeRef {
  const { constraint, default: byDefault } = parameter;
  if (isKeyed(parameter)) {
    const members = parameter.keyed.map((one) => attribute(one, THING));
    return { kind: "record", key: TEXT, value: { kind: "object", members } };
  }
  // One of the keys of another.
  if (constraint?.kind === "opaque") return byDefault ?? constraint;
  if (generic === 0) return THING;
  if (generic === 1) return NUMBER;
  return byDefault ?? constraint ?? UNKNOWN;
}

function takes(type: TypeRef, kind: "thing" | "number", declared: Declared): boolean {
  const inside = (one: TypeRef): boolean => takes(one, kind, declared);
  switch (type.kind) {
    case "primitive":
      if (type.name === "any" || type.name === "unknown") return true;
      return type.name === (kind === "thing" ? "object" : "number");
    case "record":
      return kind === "thing" && takesBoth(type.value, declared);
    case "object":
      return (
        kind === "thing" &&
        type.members.some((one) => one.kind === "index" && takesBoth(one.value, declared))
      );
    case "union":
      return type.of.some(inside);
    case "reference": {
      const target = type.builtin ? undefined : throughAlias(type, declared);
      return target !== undefined && inside(target);
    }
    default:
      return false;
  }
}

/** The members of the object type are a text and a number. */
function takesBoth(type: TypeRef, declared: Declared): boolean {
  const members = flattened(type, declared);
  const has = (name: string): boolean =>
    members.some((one) => one.kind === "primitive" && one.name === name);
  return has("any") || has("unknown") || (has("string") && has("number"));
}

/** A signature with its type parameters, and those of its class, replaced. */
export function instantiate(signature: Signature, target: Target, generic: number): Signature {
  const parameters = [...(target.owner?.typeParameters ?? []), ...signature.typeParameters];
  const by = (one: TypeParameter): TypeRef => instanceOf(one, generic);
  const put = (type: TypeRef): TypeRef =>
    withKeys(substitute(type, parameters, by), parameters, by);
  return {
    ...signature,
    arguments: signature.arguments.map(({ members, ...one }) => ({
      ...one,
      type: put(one.type),
      ...(members && { members: members.map((each) => ({ ...each, type: put(each.type) })) }),
    })),
    returns: put(signature.returns),
  };
}

export function substitute(
  type: TypeRef,
  parameters: readonly TypeParameter[],
  by: (parameter: TypeParameter, index: number) => TypeRef,
): TypeRef {
  if (parameters.length === 0) return type;
  // A method's parameter hides the class's of the same name.
  const known = new Map(parameters.map((one, index) => [one.name, by(one, index)]));
  const once = mapType(type, (part) =>
    part.kind === "parameter" ? (known.get(part.name) ?? part) : part,
  );
  return once;
}

/** The declared type of an alias with its arguments put in. */
export function throughAlias(
  type: TypeRef & { readonly kind: "reference" },
  { model }: Declared,
): TypeRef | undefined {
  const declared = model.byPath.get(type.path);
  if (declared?.kind !== "alias") return undefined;
  return substitute(declared.type, declared.typeParameters, given(type.arguments));
}

function given(list: readonly TypeRef[]) {
  return (parameter: TypeParameter, index: number): TypeRef =>
    list[index] ?? parameter.default ?? parameter.constraint ?? UNKNOWN;
}

/** What the declarations say where the model has made one object of several. */
export function rawOf(
  type: TypeRef & { readonly kind: "reference" },
  { raw }: Declared,
): TypeRef | undefined {
  const alias = raw.get(type.path);
  if (alias === undefined) return undefined;
  const put = substitute(alias.type, alias.typeParameters, given(type.arguments));
  return mapType(put, (part) => (part.kind === "object" ? placed(part, type.path) : part));
}

/** Members of a type without a name are known by the alias that it stands in. */
function placed(type: TypeRef & { readonly kind: "object" }, path: string): TypeRef {
  return {
    ...type,
    members: type.members.map((one) => ({ ...one, path: memberPath(path, one) })),
  };
}

/** `error?: never`: it can only be absent. */
export function isAbsent(type: TypeRef): boolean {
  return type.kind === "primitive" && (type.name === "never" || type.name === "undefined");
}

export interface Member extends Attribute {
  /** Of the declaration that says it: `R2Objects.cursor`. */
  readonly path: string;
}

export interface Members {
  readonly attributes: readonly Member[];
  /** `[key: string]: T` */
  readonly index?: TypeRef;
}

/** A dictionary's members, those of its parents included, with type arguments put in. */
export function membersOf(
  declared: ModelInterface,
  list: readonly TypeRef[],
  scope: Declared,
): Members {
  const put = (type: TypeRef): TypeRef => substitute(type, declared.typeParameters, given(list));
  const attributes = new Map<string, Member>();
  let index: TypeRef | undefined;
  for (const parent of declared.extends) {
    if (parent.kind !== "reference") continue;
    const of = scope.model.byPath.get(parent.path);
    if (of?.kind !== "interface") continue;
    const inherited = membersOf(of, parent.arguments.map(put), scope);
    for (const one of inherited.attributes) attributes.set(one.jsName, one);
    index ??= inherited.index;
  }
  for (const member of declared.members) {
    // What tells overloads apart is said by them: see `completed`.
    if (member.kind === "attribute" && member.facts?.chosen) attributes.delete(member.jsName);
    else if (member.kind === "attribute" && !member.static)
      attributes.set(member.jsName, {
        ...member,
        type: put(member.type),
        path: "path" in member ? String(member.path) : memberPath(declared.path, member),
      });
    const [signature] = member.kind === "operation" ? member.signatures : [];
    if (member.kind === "operation" && !member.static && signature !== undefined)
      attributes.set(
        member.jsName,
        handler(member, put({ kind: "function", signature }), declared),
      );
    if (member.kind === "index") index = put(member.value);
  }
  return { attributes: [...attributes.values()], ...(index !== undefined && { index }) };
}

/** `Readonly<T>`, `Partial<T>`: what the language computes of a type. */
export function throughUtility(
  type: TypeRef & { readonly kind: "reference" },
  declared: Declared,
): TypeRef | undefined {
  const [of] = type.arguments;
  if (!type.builtin || of === undefined) return undefined;
  if (type.path === "Readonly" || type.path === "NonNullable") return of;
  if (type.path !== "Partial" || of.kind !== "reference") return undefined;
  const found = declared.model.byPath.get(of.path);
  if (found?.kind !== "interface") return undefined;
  const { attributes } = membersOf(found, of.arguments, declared);
  return { kind: "object", members: attributes.map((one) => ({ ...one, optional: true })) };
}

export function isAnything(type: TypeRef): boolean {
  return type.kind === "primitive" && (type.name === "any" || type.name === "unknown");
}

/** `element?(element: Element): void` of an object of functions. */
function handler(
  { jsName, optional, origins, entries, ...member }: Operation,
  type: TypeRef,
  declared: ModelInterface,
): Member {
  const path = memberPath(declared.path, { jsName, optional, origins, entries, ...member });
  const flags = { static: false, readonly: false };
  return { kind: "attribute", jsName, type, optional, ...flags, origins, entries, path };
}

export function isNothingType(type: TypeRef): boolean {
  return type.kind === "primitive" && (type.name === "undefined" || type.name === "null");
}

/** The members of a union, those of unions that it names included. */
export function flattened(
  type: TypeRef,
  scope: Declared,
  seen: readonly string[] = [],
): readonly TypeRef[] {
  if (type.kind === "union") return type.of.flatMap((one) => flattened(one, scope, seen));
  if (type.kind === "reference" && !type.builtin && !seen.includes(type.path)) {
    const target = throughAlias(type, scope);
    if (target !== undefined) return flattened(target, scope, [...seen, type.path]);
  }
  return [type];
}
