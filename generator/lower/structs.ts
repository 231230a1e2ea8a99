/**
 * Dictionaries.
 *
 *   interface R2PutOptions extends R2Options { httpMetadata?: R2HTTPMetadata | Headers; md5?: string }
 *   --- becomes --->
 *   struct R2PutOptions { http_metadata: Option<..>, md5: Option<String> }, inherited fields first, an input struct as a builder
 *
 * Members without a name (`[key: string]: T`) are in rest-fields.ts.
 */
import type { ModelInterface } from "../model/api-model.ts";
import type { Attribute, Member } from "../model/api.ts";
import { memberPath } from "../model/paths.ts";
import { lowerFieldCallback } from "./callbacks.ts";
import { fixedAttribute, fixedDocs, type FixedAttribute } from "./fixed-members.ts";
import { inheritedAttributes, type Inherited } from "./inherited-attributes.ts";
import { lowerDocs } from "./docs.ts";
import { verdictOf, type Ledger, type Verdict } from "./ledger.ts";
import { letterAt, Letters } from "./letters.ts";
import { rustFieldName } from "./names.ts";
import { linked, pageOf } from "./pages.ts";
import type { Codec, PlannedField, PlannedStruct } from "./plan.ts";
import { lowerRestField, restOf } from "./rest-fields.ts";
import { isExperimental, type Flow, type Lowering, type Site } from "./site.ts";
import { siteWithFacts, withoutUnit } from "./times.ts";
import { declaredText } from "./ts-text.ts";
import { declaredName, rustKey } from "./type-names.ts";
import { lowerType, optionalOf } from "./types.ts";

interface StructScope {
  readonly declaration: ModelInterface;
  readonly crossing: PlannedStruct["crossing"];
  readonly lowering: Lowering;
  readonly ledger: Ledger;
  /** Of `new`, which takes all that is required: two closures there are of two types. */
  readonly letters: Letters;
}

export function lowerStruct(
  declaration: ModelInterface,
  crossing: PlannedStruct["crossing"],
  lowering: Lowering,
  ledger: Ledger,
): PlannedStruct | undefined {
  const rust = lowering.names.of(declaration.path);
  if (rust === undefined) return undefined;
  const letters = new Letters();
  const scope: StructScope = { declaration, crossing, lowering, ledger, letters };
  const kept = lowering.kept.get(declaration.path);
  const inherited = inheritedAttributes(declaration, lowering.model);
  const fixed = inherited.flatMap((one) => fixedAttribute(one, declaration) ?? []);
  const free = inherited.filter(
    (one) => !fixed.some(({ attribute }) => attribute === one.attribute),
  );
  const fields = free.flatMap((one) => lowerField(one, scope) ?? []);
  for (const one of fixed) addFixed(one, scope);
  reportOthers(declaration, ledger);
  ledger.add(declaration.path, "dictionary", declaration, { status: "bound", rust: rustKey(rust) });
  const deprecated = declaration.deprecated;
  return {
    kind: "struct",
    jsName: declaration.path,
    rustName: rust.name,
    docs: [
      ...lowerDocs(declaration.doc, {
        fallback: `The dictionary ${linked(declaration.path, pageOf(declaration, lowering))}.`,
        experimental: isExperimental(declaration.entries),
      }),
      ...fixedDocs(fixed),
    ],
    ...(deprecated !== undefined && { deprecated }),
    features: isExperimental(declaration.entries) ? ["experimental"] : [],
    path: declaration.path,
    direction: directionOf(declaration, crossing),
    crossing,
    fields: [...fields, ...restFields(inherited, scope)],
    ...(fixed.length > 0 && { fixed: fixed.map((one) => one.fixed) }),
    glue: {
      module: rust.module,
      experimental: isExperimental(declaration.entries),
      name: declaration.path.replace(/[^\p{L}\p{N}_]/gu, "_"),
    },
    ...(!declaration.anonymous && { ts: declaredText(declaration, lowering) }),
    ...(inherited.some((one) => one.attribute.facts?.chosen) && { isPartial: true as const }),
    ...(kept !== undefined && { typeParameters: kept.map((_name, index) => letterAt(index)) }),
  };
}

/** What nothing mentions can only be a result that a user reads out of an untyped value. */
function directionOf(declaration: ModelInterface, crossing: PlannedStruct["crossing"]): Flow2 {
  if (crossing !== "pack") return "both";
  return declaration.direction === "none" ? "output" : declaration.direction;
}

type Flow2 = PlannedStruct["direction"];

function flowOf({ declaration, crossing }: StructScope): Flow {
  const direction = directionOf(declaration, crossing);
  return direction === "input" ? "in" : direction === "output" ? "out" : "both";
}

function lowerField({ attribute, owner }: Inherited, scope: StructScope): PlannedField | undefined {
  const { declaration, lowering, ledger } = scope;
  const path = memberPath(declaration.path, attribute);
  if (attribute.facts?.chosen === true) {
    leaveOut(path, attribute, scope);
    return undefined;
  }
  const site = siteWithFacts(fieldSite(attribute.jsName, scope, path), attribute.facts);
  const { erasures } = site;
  const letters = attribute.optional ? new Letters() : scope.letters;
  const before = letters.parameters.length;
  const codec = fieldCodec(attribute, site, letters);
  const typeParameters = letters.parameters.slice(before);
  if (codec.kind === "unit" || (codec.kind === "optional" && codec.of.kind === "unit")) {
    leaveOut(path, attribute, scope);
    return undefined;
  }
  const rust = lowering.names.of(declaration.path);
  const rustName =
    attribute.facts?.rustName ?? rustFieldName(withoutUnit(attribute.jsName, attribute.facts));
  // What a builder must have, it takes when it is made.
  const isInput = directionOf(declaration, scope.crossing) === "input";
  const rustItem = isInput && codec.kind !== "optional" ? "new" : rustName;
  const entries = attribute.entries.length > 0 ? attribute.entries : declaration.entries;
  if (owner.path === declaration.path) {
    ledger.add(
      path,
      "member",
      { product: declaration.product, entries },
      verdictOf(site, `${rust === undefined ? "" : rustKey(rust)}::${rustItem}`),
    );
  }
  const deprecated = attribute.deprecated;
  return {
    jsName: attribute.jsName,
    rustName,
    docs: lowerDocs(attribute.doc, { fallback: `The member \`${attribute.jsName}\`.`, erasures }),
    ...(deprecated !== undefined && { deprecated }),
    features: [],
    path,
    codec,
    ...(typeParameters.length > 0 && { typeParameters }),
    required: codec.kind !== "optional",
    experimental: isExperimental(entries) && !isExperimental(declaration.entries),
  };
}

function addFixed(
  { attribute, owner, fixed }: FixedAttribute,
  { declaration, lowering, ledger }: StructScope,
): void {
  const rust = lowering.names.of(declaration.path);
  if (rust === undefined || owner.path !== declaration.path) return;
  const entries = attribute.entries.length > 0 ? attribute.entries : declaration.entries;
  ledger.add(
    fixed.path,
    "member",
    { product: declaration.product, entries },
    { status: "adapted", reason: "always the same value", rust: rustKey(rust) },
  );
}

/** At most one, behind all others. */
function restFields(inherited: readonly Inherited[], scope: StructScope): readonly PlannedField[] {
  const { declaration, lowering, ledger } = scope;
  const rest = restOf(declaration, lowering.model);
  if (rest === undefined) return [];
  const path = memberPath(declaration.path, rest.member);
  const site = fieldSite("extra", scope, path);
  const named = inherited.map((one) => one.attribute);
  const field = lowerRestField(rest.member, named, site);
  const rust = lowering.names.of(declaration.path);
  if (rest.owner.path === declaration.path) {
    const verdict = verdictOf(
      site,
      `${rust === undefined ? "" : rustKey(rust)}::${field.rustName}`,
    );
    ledger.add(path, "member", declaration, verdict);
  }
  return [field];
}

function fieldSite(jsName: string, scope: StructScope, path: string): Site {
  const { declaration, lowering } = scope;
  return {
    lowering,
    position: "nested",
    flow: flowOf(scope),
    path,
    naming: `${declaredName(declaration)} ${jsName}`,
    product: declaration.product,
    entries: declaration.entries,
    self: declaration.path,
    struct: declaration.path,
    classParameters: declaration.typeParameters,
    methodParameters: [],
    erasures: [],
    adaptations: [],
    declaredUntyped: [],
    expanding: [],
  };
}

function fieldCodec(attribute: Attribute, site: Site, letters: Letters): Codec {
  const codec =
    (site.flow === "in" && lowerFieldCallback(attribute, site, letters)) ||
    lowerType(attribute.type, site);
  if (!attribute.optional) return codec;
  const optional = optionalOf(codec, "undefined");
  // Absent is left out also where `null` would be taken.
  return {
    kind: "optional",
    of: optional.kind === "optional" ? optional.of : codec,
    absent: "undefined",
  };
}

/** A member that is no field: it can only be absent, or which value it has is said by the function that is called. */
function leaveOut(path: string, attribute: Attribute, { declaration, ledger }: StructScope): void {
  const entries = attribute.entries.length > 0 ? attribute.entries : declaration.entries;
  const isChosen = attribute.facts?.chosen === true;
  const verdict: Verdict = isChosen
    ? { status: "adapted", reason: "chosen by which function is called, or an argument of its own" }
    : { status: "skipped", reason: `it can only be absent (\`${path}\`)` };
  ledger.add(path, "member", { product: declaration.product, entries }, verdict);
}

function reportOthers(declaration: ModelInterface, ledger: Ledger): void {
  for (const member of declaration.members) {
    if ((member.kind === "attribute" && !member.static) || member.kind === "index") continue;
    if (declaration.shape === "callbacks" && member.kind === "operation") continue;
    const path = memberPath(declaration.path, member);
    ledger.add(
      path,
      "member",
      { product: declaration.product, entries: declaration.entries },
      {
        status: "erased",
        reason: `${member.kind} in a dictionary: a struct of data has fields only (\`${nameOf(member)}\` of \`${declaration.path}\`)`,
      },
    );
  }
}

function nameOf(member: Member): string {
  if ("jsName" in member) return member.jsName;
  return member.kind === "symbol" ? `Symbol.${member.symbol}` : member.kind;
}
