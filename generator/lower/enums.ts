/**
 * String literals and enumerations.
 *
 *   type: "text" | "json"            -> enum named by its place, with `Other(String)` if a value may come back from JavaScript (made-types.ts)
 *   "auto" | (string & {})           -> the same, open
 *   enum CanvasFillRule { ... } (IDL) -> enum of that name
 */
import type { Enumeration } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { erased } from "./erase.ts";
import { headOfMade } from "./made-types.ts";
import { rustVariantName } from "./names.ts";
import type { Codec, PlannedEnum, PlannedVariant, RustPath } from "./plan.ts";
import type { Lowering, Site } from "./site.ts";
import { rustKey } from "./type-names.ts";

type Literal = TypeRef & { readonly kind: "literal" };

export interface Literals {
  readonly literals: readonly Literal[];
  /** `string` stands beside them. */
  readonly open: boolean;
}

/** The string literals of a union that has nothing else, but perhaps `string`. */
export function literalsOf(members: readonly TypeRef[]): Literals | undefined {
  const literals: Literal[] = [];
  let open = false;
  for (const member of members) {
    if (member.kind === "literal" && typeof member.value === "string") literals.push(member);
    else if (isString(member)) open = true;
    else return undefined;
  }
  return literals.length === 0 ? undefined : { literals, open };
}

function isString(type: TypeRef): boolean {
  if (type.kind === "primitive") return type.name === "string";
  return type.kind === "intersection" && type.of.some(isString);
}

export function lowerLiteralUnion(
  literals: readonly Literal[],
  site: Site,
  options: { readonly open: boolean },
): Codec {
  const values = [...new Set(literals.map((one) => String(one.value)))];
  const rust = site.lowering.names.inline(site.product, site.naming);
  const ts = options.open ? "string" : literalText(values);
  return makeEnum(rust, values, site, options)
    ? { kind: "enum", rust, ts }
    : erased(
        site,
        "literals",
        { kind: "union", of: literals },
        `${rustKey(rust)} is already another type`,
      );
}

/** Texts are an enum, numbers are numbers: a declaration of both says no type. */
export function lowerEnumeration(declaration: Enumeration, site: Site): Codec {
  const { path } = declaration;
  const ts = glueType(declaration, site);
  switch (kindOf(declaration)) {
    case "numbers":
      return { kind: "number", rust: "f64" };
    case "texts": {
      const rust = noteEnumeration(declaration, site);
      return rust === undefined ? { kind: "text", ts } : { kind: "enum", rust, ts };
    }
    case "both": {
      const type = { kind: "reference", path, builtin: false, arguments: [] } as const;
      return erased(site, "enumeration", type, "it has numbers and texts");
    }
  }
}

/** TypeScript knows no enumeration of a specification by its name. */
function glueType({ path, values, origins }: Enumeration, site: Site): string {
  const isDeclared = origins.some((one) => one.input !== "webidl");
  if (isDeclared) return site.lowering.reach.type(path) ?? "any";
  return literalText(values.map((one) => String(one.value)));
}

function literalText(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" | ");
}

function kindOf({ values }: Enumeration): "numbers" | "texts" | "both" {
  if (values.every(({ value }) => typeof value === "string")) return "texts";
  return values.every(({ value }) => typeof value === "number") ? "numbers" : "both";
}

/** A declared enumeration is there whether something mentions it or not. */
export function declareEnumeration(declaration: Enumeration, lowering: Lowering): void {
  const { path } = declaration;
  const rust = lowering.names.of(path);
  if (rust === undefined || lowering.made.has(rustKey(rust))) return;
  if (kindOf(declaration) === "texts")
    noteEnumeration(declaration, { lowering, path, flow: "both" });
}

/** Nothing if another type has its name. */
function noteEnumeration(
  { path, values, open }: Enumeration,
  site: Pick<Site, "lowering" | "path" | "flow">,
): RustPath | undefined {
  const rust = site.lowering.names.of(path);
  const texts = [...new Set(values.map(({ value }) => String(value)))];
  const options = { open: open === true };
  return rust && makeEnum(rust, texts, { ...site, naming: path }, options) ? rust : undefined;
}

/** False: the name is another type's. */
function makeEnum(
  rust: RustPath,
  values: readonly string[],
  site: Pick<Site, "lowering" | "naming" | "path" | "flow">,
  { open }: { readonly open: boolean },
): boolean {
  const { lowering, naming } = site;
  // An alias that has a name is what it is, wherever it is met first.
  const path = lowering.model.byPath.get(naming)?.path ?? site.path;
  const made: PlannedEnum = {
    ...headOfMade(rust, site, `The values of \`${path}\`.`),
    kind: "enum",
    variants: variantsOf(values),
    open,
  };
  return lowering.made.add(rust, made, site);
}

/** Two literals that give one name (`"a-b"`, `"a_b"`) are told apart by their spelling. */
function variantsOf(values: readonly string[]): readonly PlannedVariant[] {
  const taken = new Set<string>();
  return values.map((value) => {
    const name = rustVariantName(value);
    const names = [name, rustVariantName(`${value} ${spelling(value)}`), signByNumber(value)];
    const rustName = names.find((one) => !taken.has(one)) ?? name;
    taken.add(rustName);
    return { rustName, value, docs: [`\`${JSON.stringify(value)}\``] };
  });
}

/** Texts that differ, differ in this. */
function signByNumber(value: string): string {
  return [...value].map((sign) => `U${(sign.codePointAt(0) ?? 0).toString(16)}`).join("");
}

function spelling(value: string): string {
  if (value === value.toLowerCase()) return "lower";
  if (value === value.toUpperCase()) return "upper";
  return value.includes("_") ? "underscore" : value.includes("-") ? "dash" : "mixed";
}
