/**
 * Attributes: a getter, and a setter where the run time lets one write.
 *
 *   readonly status: number  -> status(&self) -> u16
 *   binaryType: "blob" | ..  -> binary_type(&self), set_binary_type(&self, value)
 *   readonly closed: Promise<void> -> closed(&self) -> Promise<()>
 */
import type { Attribute } from "../model/api.ts";
import { memberPath } from "../model/paths.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { classNamedBy, featuresOf, note, siteOf, type ClassScope } from "./class-scope.ts";
import { lowerDocs } from "./docs.ts";
import { isHandler } from "./events.ts";
import { hasFallback, lowerReturn, passingOf, representative, resultBy } from "./functions.ts";
import { verdictOf, type Verdict } from "./ledger.ts";
import { Letters, withLetters } from "./letters.ts";
import { rustMemberName, shimName } from "./names.ts";
import { linked, pageOf } from "./pages.ts";
import type { Codec, PlannedFunction, PlannedImport, PlannedReturn } from "./plan.ts";
import { isExperimental, type Lowering, type Site } from "./site.ts";
import { declaredText } from "./ts-text.ts";
import { declaredName, rustKey } from "./type-names.ts";
import { siteWithFacts, withoutUnit } from "./times.ts";
import { lowerType, optionalOf } from "./types.ts";

export function lowerAttribute(member: Attribute, scope: ClassScope): readonly PlannedFunction[] {
  const path = memberPath(scope.declaration.path, member);
  if (isClassOf(member)) {
    note(scope, path, member, verdictOnClass(member.type, path, scope.lowering));
    return [];
  }
  if (member.static && scope.value === undefined) {
    note(scope, path, member, {
      status: "skipped",
      reason: `static of a class that is no value at run time (\`${path}\`)`,
    });
    return [];
  }
  // lowerEvents makes a function that listens of it.
  if (isHandler(member, scope)) return [];
  if (isNothing(member)) {
    note(scope, path, member, { status: "skipped", reason: `it can only be absent (\`${path}\`)` });
    return [];
  }
  const site = siteWithFacts(siteOf(scope, member, path, []), member.facts);
  const getter = getterOf(member, path, scope, site);
  const isWritable = !member.readonly && !member.static;
  if (!member.readonly && member.static) site.adaptations.push("static: it is read only");
  const functions = isWritable ? [getter, setterOf(member, path, scope, site)] : [getter];
  const shown = representative(functions) ?? getter;
  note(scope, path, member, verdictOf(site, `${rustKey(scope.rust)}::${shown.rustName}`));
  return functions;
}

/** `EventTarget: typeof EventTarget`: the class is bound where it is declared. */
export function verdictOnClass(type: TypeRef, from: string, lowering: Lowering): Verdict {
  const path = classNamedBy(type, from, lowering);
  const rust = path === undefined ? undefined : lowering.names.of(path);
  const reason = `a class: it is bound where it is declared (\`${path ?? from}\`)`;
  return rust === undefined
    ? { status: "skipped", reason }
    : { status: "adapted", reason, rust: rustKey(rust) };
}

/** Declared only so that nobody gives it a value. */
function isNothing({ type }: Attribute): boolean {
  return type.kind === "primitive" && ["undefined", "null", "never"].includes(type.name);
}

/** `EventTarget: typeof EventTarget` */
function isClassOf(member: Attribute): boolean {
  return member.type.kind === "opaque" && member.type.construct === "typeof";
}

function getterOf(member: Attribute, path: string, scope: ClassScope, site: Site): PlannedFunction {
  const letters = new Letters();
  const returns = readingOf(member, site, letters);
  return {
    ...head(member, path, scope, site),
    kind: "function",
    rustName: nameOf(member),
    receiver: member.static ? "none" : "self",
    typeParameters: letters.parameters,
    parameters: [],
    returns,
    import: importOf(member, path, scope, ""),
    shim: {
      call: member.static
        ? { kind: "read", expression: `${scope.value?.expression ?? ""}.${member.jsName}` }
        : {
            kind: "get",
            receiver: declaredText(scope.declaration, scope.lowering),
            jsName: member.jsName,
          },
      imports: member.static ? (scope.value?.imports ?? []) : [],
    },
  };
}

/** A declared `any` is read as a handle; a type parameter is decoded, which can fail. */
function readingOf(member: Attribute, site: Site, letters: Letters): PlannedReturn {
  const reading: Site = { ...site, position: "return", flow: "out" };
  const lowered =
    member.type.kind === "primitive"
      ? { codec: lowerType(member.type, reading), when: "now" as const }
      : lowerReturn(member.type, reading, letters);
  const valued = lowered.when === "later" ? lowered.codec : valueOnly(lowered.codec);
  const codec = member.optional ? optionalOf(valued, "undefined") : valued;
  const by = resultBy(codec);
  const fallible = lowered.when === "later" || !hasFallback(codec);
  return { codec, by, when: lowered.when, fallible };
}

/** An attribute that can only be `undefined` or `null` is kept as a value that says which. */
function valueOnly(codec: Codec): Codec {
  return codec.kind === "unit" ? { kind: "untyped", ts: "unknown" } : codec;
}

function nameOf(member: Attribute): string {
  return member.facts?.rustName ?? rustMemberName(withoutUnit(member.jsName, member.facts));
}

/** An optional attribute is set to a value: TypeScript does not let one write `undefined` there. */
function setterOf(member: Attribute, path: string, scope: ClassScope, site: Site): PlannedFunction {
  const inner: Site = {
    ...site,
    position: "argument",
    flow: "in",
    path: `${path}(value)`,
    naming: `${declaredName(scope.declaration)} ${member.jsName}`,
  };
  const lowered = lowerType(member.type, inner);
  const letters = new Letters();
  const codec = withLetters(valueOnly(lowered), "IntoJs", letters);
  return {
    ...head(member, path, scope, site),
    kind: "function",
    docs: [`Sets [\`${nameOf(member)}\`](Self::${nameOf(member)}).`],
    rustName: `set_${nameOf(member).replace(/_$/, "")}`,
    receiver: member.static ? "none" : "self",
    typeParameters: letters.parameters,
    parameters: [
      {
        rustName: "value",
        jsName: shimName("value"),
        codec,
        passing: passingOf(codec),
      },
    ],
    returns: { codec: { kind: "unit" }, by: "unit", when: "now", fallible: false },
    import: importOf(member, path, scope, "set"),
    shim: {
      call: {
        kind: "set",
        receiver: declaredText(scope.declaration, scope.lowering),
        jsName: member.jsName,
        value: { kind: "parameter", index: 0 },
      },
      imports: [],
    },
  };
}

function head(
  member: Attribute,
  path: string,
  scope: ClassScope,
  site: Site,
): Pick<PlannedFunction, "jsName" | "docs" | "features" | "path"> & { deprecated?: string } {
  const deprecated = member.deprecated;
  return {
    jsName: member.jsName,
    docs: lowerDocs(member.doc, {
      fallback: `The attribute ${linked(member.jsName, pageOf(scope.declaration, scope.lowering, member))}.`,
      erasures: [...new Set(site.erasures)],
      experimental: isExperimental(member.entries),
    }),
    ...(deprecated !== undefined && { deprecated }),
    features: featuresOf(member.entries, scope),
    path,
  };
}

function importOf(
  member: Attribute,
  path: string,
  scope: ClassScope,
  selector: "" | "set",
): PlannedImport {
  const name = selector === "" ? path : `${path}:set`;
  return {
    module: `workers:${scope.declaration.product}`,
    name,
    rustName: `${member.static ? "static" : "js"}_${rustMemberName(member.jsName).replace(/_$/, "")}${selector === "" ? "" : "_set"}`,
    glueName: name.replace(/[^\p{L}\p{N}_]/gu, "_"),
    experimental: isExperimental(
      member.entries.length > 0 ? member.entries : scope.declaration.entries,
    ),
  };
}
