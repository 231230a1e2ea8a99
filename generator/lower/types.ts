/**
 * Decides how a type crosses: one codec for each type at a site.
 *
 *   string | null                    in a return    -> Option<String>
 *   "text" | "json"                  anywhere       -> an enum named by its place
 *   ArrayBuffer | ArrayBufferView    in an argument -> &[u8]
 *   Promise<R2Object>                as an attribute -> answered later (functions.ts takes the promise off)
 *   (x: string) => void              in an argument -> Js, with a reason
 *
 * Whatever no rule maps becomes `untyped`, and the reason goes to the site's erasures.
 */
import type { ModelInterface } from "../model/api-model.ts";
import type { Declaration, Interface, TypeParameter } from "../model/api.ts";
import type { NumberWidth, TypeRef } from "../model/type-ref.ts";
import { mapType } from "../model/walk.ts";
import { lowerBuiltin } from "./builtins.ts";
import { lowerLiteralUnion, lowerEnumeration } from "./enums.ts";
import type { Codec, RustNumber, RustPath } from "./plan.ts";
import { isExperimental, nestedSite, type Site } from "./site.ts";
import { erased } from "./erase.ts";
import { lowerTime, siteWithFacts } from "./times.ts";
import { glueText } from "./ts-text.ts";
import { lowerParameter, structArguments } from "./generics.ts";
import { lowerPicked } from "./indexed-types.ts";
import { lowerTuple } from "./tuples.ts";
import { lowerRecursive } from "./recursive-alias.ts";
import { lowerUnionType } from "./union-members.ts";
import { declaredName } from "./type-names.ts";

const RUST_NUMBER: Readonly<Record<NumberWidth, RustNumber>> = {
  byte: "i8",
  octet: "u8",
  short: "i16",
  "unsigned short": "u16",
  long: "i32",
  "unsigned long": "u32",
  "long long": "i64",
  "unsigned long long": "u64",
  float: "f32",
  "unrestricted double": "f64",
};

export function lowerType(type: TypeRef, site: Site): Codec {
  switch (type.kind) {
    case "primitive":
      return lowerPrimitive(type, site);
    case "literal":
      return lowerLiteral(type, site);
    case "reference":
      return type.builtin ? lowerBuiltin(type, site) : lowerReference(type, site);
    case "parameter":
      return lowerParameter(type.name, site);
    case "promise":
      return erased(
        site,
        "promise",
        type,
        "a promise inside of a value; a method that gives it would be bound",
      );
    case "sequence":
      return lowerSequence(type.of, type, site);
    case "record":
      return lowerRecord(type, site);
    case "tuple":
      return lowerTuple(type, site);
    case "union":
      return lowerUnionType(type, site);
    case "intersection":
      return lowerIntersection(type, site);
    case "function":
      return erased(
        site,
        "callback",
        type,
        "a function where data is expected; a method would be bound",
      );
    case "object":
      return erased(site, "inline object", type, "it has no name to be declared by");
    case "this":
      return lowerThis(type, site);
    case "template":
      return { kind: "text" };
    case "opaque":
      if (type.construct === "indexed access") return lowerIndexed(type, site);
      return type.construct === "unresolved"
        ? erased(site, "unknown name", type, "the inputs do not declare it")
        : erased(site, type.construct, type, UNSETTLED);
    default:
      return type satisfies never;
  }
}

/** `EventMap[Type]`, of a parameter that holds records: what such a record holds. */
function lowerIndexed(type: TypeRef & { kind: "opaque" }, site: Site): Codec {
  const [, name] = /^(\w+)\[(?:keyof )?\w+\]$/.exec(type.text) ?? [];
  const table = site.classParameters.find((one) => one.name === name)?.constraint;
  if (table?.kind === "record") return lowerType(table.value, site);
  return lowerPicked(type, site) ?? erased(site, type.construct, type, UNSETTLED);
}

function lowerPrimitive(type: TypeRef & { kind: "primitive" }, site: Site): Codec {
  switch (type.name) {
    case "undefined":
    case "null":
    case "never":
      return { kind: "unit" };
    case "boolean":
      return { kind: "boolean" };
    case "number":
      return site.time === undefined
        ? { kind: "number", rust: RUST_NUMBER[type.width ?? "unrestricted double"] }
        : lowerTime(site.time, type.width);
    case "bigint":
      return { kind: "bigint", rust: "i64" };
    case "string":
      return { kind: "text" };
    // A symbol is what it is: there is nothing in it that Rust could have otherwise.
    case "symbol":
    case "any":
    case "unknown":
    case "object":
      site.declaredUntyped.push(type.name);
      return { kind: "untyped", ts: type.name };
    default:
      return type.name satisfies never;
  }
}

function lowerLiteral(type: TypeRef & { kind: "literal" }, site: Site): Codec {
  switch (typeof type.value) {
    case "string":
      return site.flow === "in"
        ? lowerLiteralUnion([type], site, { open: false })
        : { kind: "text", ts: JSON.stringify(type.value) };
    case "number":
      return { kind: "number", rust: "f64" };
    default:
      return { kind: "boolean" };
  }
}

/** A declared type: by what it is, not by its name. */
function lowerReference(type: TypeRef & { kind: "reference" }, site: Site): Codec {
  const declaration = site.lowering.model.byPath.get(type.path);
  if (declaration === undefined)
    return erased(site, "unknown name", type, "the inputs do not declare it");
  switch (declaration.kind) {
    case "interface":
      return lowerInterface(declaration, type, site);
    case "alias":
      return lowerAlias(declaration, type, site);
    case "enumeration":
      return lowerEnumeration(declaration, site);
    case "variable":
    case "function":
    case "namespace":
    case "module":
      return erased(site, `${declaration.kind} as a type`, type, "it is no type");
    default:
      return declaration satisfies never;
  }
}

function lowerInterface(
  declaration: ModelInterface,
  type: TypeRef & { kind: "reference" },
  site: Site,
): Codec {
  const rust = site.lowering.names.of(declaration.path);
  if (rust === undefined) return erased(site, "unnamed interface", type, "it has no Rust name");
  switch (declaration.shape) {
    case "callbacks":
      if (site.flow !== "in" || declaration.direction !== "input")
        return erased(
          site,
          "handler object",
          type,
          "an object of callbacks that JavaScript gives; one that is passed would be bound",
        );
      return structCodec(declaration, rust, type, site);
    case "dictionary": {
      const index = onlyIndexSignature(declaration);
      return index === undefined
        ? structCodec(declaration, rust, type, site)
        : lowerType(index, site);
    }
    default:
      return { kind: "handle", rust, ts: glueText(site.lowering, type) };
  }
}

function structCodec(
  declaration: ModelInterface,
  rust: RustPath,
  type: TypeRef & { kind: "reference" },
  site: Site,
): Codec {
  return {
    kind: "struct",
    rust,
    ts: glueText(site.lowering, type),
    glue: {
      module: rust.module,
      experimental: isExperimental(declaration.entries),
      name: declaration.path.replace(/[^\p{L}\p{N}_]/gu, "_"),
    },
    boxed: site.expanding.includes(declaration.path),
    ...structArguments(declaration, type, site),
  };
}

/** `{ [key: string]: T }` by a name is a record. */
function onlyIndexSignature(declaration: Interface): TypeRef | undefined {
  const [member, ...others] = declaration.members;
  if (member?.kind !== "index" || others.length > 0 || declaration.extends.length > 0)
    return undefined;
  return { kind: "record", key: member.key, value: member.value };
}

/** An alias of literals or of a mixed union gives its name to what is made; any other is seen through. */
function lowerAlias(
  declaration: Declaration & { kind: "alias" },
  type: TypeRef & { kind: "reference" },
  site: Site,
): Codec {
  if (site.expanding.includes(declaration.path)) return lowerRecursive(declaration, type, site);
  const target = substitute(declaration.type, declaration.typeParameters, type.arguments);
  const inner: Site = siteWithFacts(
    {
      ...site,
      expanding: [...site.expanding, declaration.path],
      naming: declaredName({ ...declaration, product: productOf(declaration, site) }),
      product: productOf(declaration, site),
    },
    declaration.facts,
  );
  return lowerType(target, inner);
}

export function productOf(declaration: Declaration & { product?: string }, site: Site): string {
  return declaration.product ?? site.product;
}

/** Puts arguments in the place of parameters; a missing one is its default, or its constraint. */
export function substitute(
  type: TypeRef,
  parameters: readonly TypeParameter[],
  given: readonly TypeRef[],
): TypeRef {
  if (parameters.length === 0) return type;
  const byName = new Map(
    parameters.map((one, index) => [
      one.name,
      given[index] ?? one.default ?? one.constraint ?? UNKNOWN,
    ]),
  );
  return mapType(type, (part) =>
    part.kind === "parameter" ? (byName.get(part.name) ?? part) : part,
  );
}

/** What TypeScript works out only where it is used. */
const UNSETTLED = "it is computed; what it comes to, written out, would be bound";

const UNKNOWN: TypeRef = { kind: "primitive", name: "unknown" };

export function isTextual(type: TypeRef): boolean {
  if (type.kind === "primitive") return type.name === "string";
  if (type.kind === "literal") return typeof type.value === "string";
  return type.kind === "union" && type.of.every(isTextual);
}

function lowerSequence(of: TypeRef, type: TypeRef, site: Site): Codec {
  const inner = nestedSite(site, { naming: `${site.naming} Item` });
  const item = lowerType(of, { ...inner, isItem: site.position === "argument" });
  if (item.kind === "unit") return erased(site, "empty list", type, "its items have no value");
  return { kind: "list", of: item };
}

function lowerRecord(type: TypeRef & { kind: "record" }, site: Site): Codec {
  if (!isKeyText(type.key, site)) return erased(site, "record", type, "its keys are no strings");
  const of = lowerType(type.value, nestedSite(site, { naming: `${site.naming} Value` }));
  if (of.kind === "unit") return erased(site, "record", type, "its values are no data");
  return { kind: "map", of, js: "object" };
}

function isKeyText(key: TypeRef, site: Site): boolean {
  if (key.kind === "primitive") return key.name === "string" || key.name === "number";
  if (key.kind === "parameter") return true;
  const declared =
    key.kind === "reference" && !key.builtin ? site.lowering.model.byPath.get(key.path) : undefined;
  if (declared?.kind === "alias") return isKeyText(declared.type, site);
  return isTextual(key) || key.kind === "template";
}

/** `Option` of a value; of an untyped one it is the value itself, which can be `undefined`. */
export function optionalOf(codec: Codec, absent: "undefined" | "null"): Codec {
  if (codec.kind === "optional" || codec.kind === "unit") return codec;
  if (codec.kind === "untyped" && (codec.ts === "any" || codec.ts === "unknown")) return codec;
  return { kind: "optional", of: codec, absent };
}

/** `string & {}` is a string; other intersections have been merged where they could be. */
function lowerIntersection(type: TypeRef & { kind: "intersection" }, site: Site): Codec {
  const [first] = type.of;
  if (first !== undefined && isTextual(first)) return { kind: "text" };
  return erased(site, "intersection", type, "its parts could not be merged to one type");
}

function lowerThis(type: TypeRef, site: Site): Codec {
  if (site.self === undefined) return erased(site, "this", type, "it stands outside a class");
  return lowerReference(
    { kind: "reference", path: site.self, builtin: false, arguments: [] },
    site,
  );
}
