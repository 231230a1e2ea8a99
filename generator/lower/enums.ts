/**
 * String literals and enumerations.
 *
 *   type: "text" | "json"            -> enum named by its place, `Other(String)` if a value may come back from JavaScript
 *   "auto" | (string & {})           -> the same, open
 *   enum CanvasFillRule { ... } (IDL) -> enum of that name
 */
import type { Enumeration } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { erased } from "./erase.ts";
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
  const kept = makeEnum(rust, values, site);
  return kept === undefined
    ? erased(
        site,
        "literals",
        { kind: "union", of: literals },
        `${rustKey(rust)} is already another enum`,
      )
    : { kind: "enum", rust, ts };
}

export function lowerEnumeration(declaration: Enumeration, site: Site): Codec {
  const rust = site.lowering.names.of(declaration.path);
  const values = declaration.values.map((one) => one.value);
  const ts = values.map((value) => JSON.stringify(value)).join(" | ");
  if (rust === undefined || values.some((value) => typeof value === "number"))
    return { kind: "number", rust: "f64" };
  makeEnum(rust, values.map(String), { ...site, naming: declaration.path });
  return { kind: "enum", rust, ts };
}

/** Every enum is open: the platform adds values without asking, and a value that Rust does not know must not be lost. */
function makeEnum(rust: RustPath, values: readonly string[], site: Site): PlannedEnum | undefined {
  const key = rustKey(rust);
  const known = site.lowering.made.get(key);
  if (known !== undefined)
    return known.kind === "enum" && sameValues(known, values) ? known : undefined;
  const made: PlannedEnum = {
    kind: "enum",
    jsName: site.naming,
    rustName: rust.name,
    docs: [`The values of \`${site.path}\`.`],
    features: [],
    path: site.path,
    variants: variantsOf(values),
    open: true,
  };
  site.lowering.made.set(key, made);
  return made;
}

function sameValues(known: PlannedEnum, values: readonly string[]): boolean {
  return (
    known.variants.length === values.length &&
    known.variants.every((one, index) => one.value === values[index])
  );
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
