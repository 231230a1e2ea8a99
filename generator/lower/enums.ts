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
import type { Site } from "./site.ts";
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
  const ts = options.open ? "string" : values.map((value) => JSON.stringify(value)).join(" | ");
  return makeEnum(rust, values, site, options)
    ? { kind: "enum", rust, ts }
    : erased(
        site,
        "literals",
        { kind: "union", of: literals },
        `${rustKey(rust)} is already another type`,
      );
}

export function lowerEnumeration(declaration: Enumeration, site: Site): Codec {
  const rust = site.lowering.names.of(declaration.path);
  const values = declaration.values.map((one) => one.value);
  const ts = values.map((value) => JSON.stringify(value)).join(" | ");
  if (rust === undefined || values.some((value) => typeof value === "number"))
    return { kind: "number", rust: "f64" };
  const options = { open: declaration.open === true };
  makeEnum(rust, values.map(String), { ...site, naming: declaration.path }, options);
  return { kind: "enum", rust, ts };
}

/** False: the name is another type's. */
function makeEnum(
  rust: RustPath,
  values: readonly string[],
  site: Site,
  { open }: { readonly open: boolean },
): boolean {
  const made: PlannedEnum = {
    ...headOfMade(rust, site, `The values of \`${site.path}\`.`),
    kind: "enum",
    variants: variantsOf(values),
    open,
  };
  return site.lowering.made.add(rust, made, site);
}

/** Two literals that give one name (`"a-b"`, `"a_b"`) are told apart by their spelling. */
function variantsOf(values: readonly string[]): readonly PlannedVariant[] {
  const taken = new Set<string>();
  return values.map((value) => {
    const name = rustVariantName(value);
    const rustName = taken.has(name) ? rustVariantName(`${value} ${spelling(value)}`) : name;
    taken.add(rustName);
    return { rustName, value, docs: [`\`${JSON.stringify(value)}\``] };
  });
}

function spelling(value: string): string {
  if (value === value.toLowerCase()) return "lower";
  if (value === value.toUpperCase()) return "upper";
  return value.includes("_") ? "underscore" : value.includes("-") ? "dash" : "mixed";
}
