/**
 * Takes from the specifications what the platform has under the same or another name, and makes it stand alone.
 *
 *   enum CryptoKeyType { "public", "private" };  dictionary BlobPropertyBag { DOMString type = ""; };
 *   interface CryptoKey { readonly attribute CryptoKeyType type; };
 *   --- with CryptoKey, and BlobOptions as BlobPropertyBag, becomes --->
 *   interface CryptoKey { readonly type: "public" | "private" }
 *   dictionary BlobOptions { type?: string = "" }
 *
 * Equal names are no proof (`Element` is not the DOM's), so what belongs together is listed by hand.
 */
import type { Reporter } from "../diagnostics.ts";
import type { Declaration, Declarations } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { mapDeclaration, mapParts } from "../model/walk.ts";
import type { Place } from "../source.ts";

/** One pair of the list. */
export interface SpecifiedName {
  /** The path of the declaration that the specification describes. */
  readonly path: string;
  /** What the specification calls it. */
  readonly specified: string;
  /** The file of the specification that defines it. */
  readonly file: string;
  /** Where the list says so. */
  readonly place: Place;
}

export function selectSpecified(
  webidl: Declarations,
  names: readonly SpecifiedName[],
  report: Reporter,
): Declarations {
  const byPath = new Map(webidl.declarations.map((one) => [one.path, one]));
  const renames = new Map(names.map((one) => [one.specified, one.path] as const).reverse());
  const resolve = (type: TypeRef): TypeRef => standAlone(type, { byPath, renames, open: [] });
  const declarations = names.flatMap((name) => {
    const found = byPath.get(name.specified);
    if (found?.origins[0]?.file === name.file) {
      return [{ ...mapDeclaration(found, resolve), path: name.path }];
    }
    reportMissing(name, found, report);
    return [];
  });
  return { ...webidl, declarations };
}

function reportMissing(
  name: SpecifiedName,
  found: Declaration | undefined,
  report: Reporter,
): void {
  const elsewhere = found?.origins[0]?.file;
  report.report({
    rule: "override-dangling",
    severity: "error",
    message: `${name.file} does not define \`${name.specified}\``,
    place: name.place,
    ...(elsewhere !== undefined && { help: `${elsewhere} does` }),
  });
}

interface Resolution {
  readonly byPath: ReadonlyMap<string, Declaration>;
  readonly renames: ReadonlyMap<string, string>;
  /** The aliases that are being written out: one that contains itself stays a name. */
  readonly open: readonly string[];
}

/** Aliases and enumerations that are not taken themselves are written out. */
function standAlone(type: TypeRef, given: Resolution): TypeRef {
  if (type.kind !== "reference") {
    return flatten(mapParts(type, (part) => standAlone(part, given)));
  }
  const renamed = given.renames.get(type.path);
  if (renamed !== undefined) return { ...type, path: renamed };
  const target = given.byPath.get(type.path);
  if (target?.kind === "enumeration") {
    return {
      kind: "union",
      of: target.values.map(({ value }) => ({ kind: "literal", value })),
    };
  }
  if (target?.kind !== "alias" || given.open.includes(type.path)) {
    return mapParts(type, (part) => standAlone(part, given));
  }
  return standAlone(target.type, { ...given, open: [...given.open, type.path] });
}

/** A union that was written out in a union is one with it. */
function flatten(type: TypeRef): TypeRef {
  if (type.kind !== "union") return type;
  return { ...type, of: type.of.flatMap((one) => (one.kind === "union" ? one.of : [one])) };
}
