/**
 * What a table of types has by each name: an object of data, whose members are the types that a call with the name takes and gives.
 *
 *   interface Models { "@a/whisper-2": Whisper }   -> the row of "@a/whisper-2" is Whisper
 */
import type { ModelInterface } from "../model/api-model.ts";
import type { Attribute } from "../model/api.ts";
import { memberPath } from "../model/paths.ts";
import { inheritedAttributes } from "./inherited-attributes.ts";
import { verdictOf, type Ledger } from "./ledger.ts";
import type { Codec } from "./plan.ts";
import type { Lowering, Site } from "./site.ts";
import { lowerType } from "./types.ts";

/** What a table has by each name: an object of data. */
export function rowsOf(
  table: ModelInterface,
  byPath: Lowering["model"]["byPath"],
): readonly { readonly attribute: Attribute; readonly row: ModelInterface }[] {
  return table.members.flatMap((attribute) => {
    if (attribute.kind !== "attribute" || attribute.type.kind !== "reference") return [];
    const row = byPath.get(attribute.type.path);
    return row?.kind === "interface" ? [{ attribute, row }] : [];
  });
}

/** Whether all that the interface has is data by name, with the members. */
export function isTable(
  table: ModelInterface,
  members: readonly string[],
  lowering: Lowering,
): boolean {
  const rows = rowsOf(table, lowering.model.byPath);
  return (
    table.shape === "dictionary" &&
    rows.length > 0 &&
    rows.length === table.members.length &&
    rows.every(({ row }) => {
      const has = inheritedAttributes(row, lowering.model);
      const isData = row.shape === "dictionary" && row.typeParameters.length === 0;
      return isData && members.every((one) => has.some((each) => each.attribute.jsName === one));
    })
  );
}

/** What the members of a row are, in the order of the associated types. */
export function lowerRow(
  row: ModelInterface,
  associated: readonly { readonly member: string }[],
  lowering: Lowering,
  ledger: Ledger,
): readonly Codec[] {
  const attributes = inheritedAttributes(row, lowering.model).map((one) => one.attribute);
  const reason = "said by the names that have it";
  ledger.add(row.path, "dictionary", row, { status: "adapted", reason });
  for (const one of row.members)
    ledger.add(memberPath(row.path, one), "member", row, { status: "adapted", reason });
  return associated.map(({ member }) => {
    const attribute = attributes.find((one) => one.jsName === member);
    if (attribute === undefined) return { kind: "untyped", ts: "any" };
    const path = memberPath(row.path, attribute);
    const site = rowSite(row, path, attribute, lowering);
    const codec = lowerType(attribute.type, site);
    if (site.erasures.length > 0)
      ledger.add(path, "member", row, {
        status: "erased",
        reason: verdictOf(site, "").reason ?? "",
      });
    return codec;
  });
}

function rowSite(
  row: ModelInterface,
  path: string,
  { jsName }: Attribute,
  lowering: Lowering,
): Site {
  return {
    lowering,
    position: "nested",
    // A value of its own, as a user's is.
    flow: "both",
    path,
    naming: `${row.path} ${jsName}`,
    product: row.product,
    entries: row.entries,
    self: row.path,
    classParameters: [],
    methodParameters: [],
    erasures: [],
    adaptations: [],
    declaredUntyped: [],
    expanding: [],
  };
}
