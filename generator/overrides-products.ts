/**
 * Products: parts of the API that people switch on and look up by name. A declaration belongs to the first product that names it, or else to the first
 * with a pattern for it.
 *
 *   // idl/products.jsonc
 *   {
 *     "kv": { "title": "Workers KV", "docs": "https://…", "declares": ["KVNamespace*"] },
 *     "ai-catalogue": { …, "declares": [{ "from": "AiFirst", "to": "AiModels" }] }
 *   }
 */
import type { Reporter } from "./diagnostics.ts";
import {
  parseJsonc,
  type LocatedJson,
  type LocatedMember,
  type LocatedObject,
} from "./overrides-jsonc.ts";
import type { Place, SourceText } from "./source.ts";

export interface Product {
  /** The feature's name too. */
  readonly name: string;
  readonly title: string;
  readonly docs: string;
  /** Whether the default features have it. */
  readonly isDefault: boolean;
  readonly claims: readonly Claim[];
}

/** What a product says it declares. */
export type Claim = { readonly place: Place } & (
  | { readonly kind: "name"; readonly path: string }
  /** `KVNamespace*` */
  | { readonly kind: "prefix"; readonly prefix: string }
  /** From one declaration to another in the order of the input. */
  | { readonly kind: "range"; readonly from: string; readonly to: string }
);

export type ProductTable = readonly Product[];

export function parseProducts(sources: readonly SourceText[], report: Reporter): ProductTable {
  return sources.flatMap((source) =>
    parseJsonc(source, report).members.flatMap((member) => {
      const product = parseProduct(member, report);
      return product ? [product] : [];
    }),
  );
}

function parseProduct(member: LocatedMember, report: Reporter): Product | undefined {
  const { name, value } = member;
  if (value.kind !== "object") return refuse(member, "a product is an object", report);
  const known = ["title", "docs", "default", "declares"];
  for (const key of value.members)
    if (!known.includes(key.name))
      report.report({
        rule: "override-unknown-key",
        severity: "error",
        message: `there is no key "${key.name}"`,
        place: key.place,
        path: name,
        help: `the keys are ${known.join(", ")}`,
      });
  const title = text(value, "title");
  const docs = text(value, "docs");
  if (!title || !docs) return refuse(member, 'a product has a "title" and "docs"', report);
  const declares = find(value, "declares");
  if (declares?.kind !== "array") return refuse(member, 'a product has a list "declares"', report);
  const claims = declares.items.flatMap((item) => {
    const claim = parseClaim(item);
    if (!claim)
      refuse({ ...member, place: item.place }, "this is no name, no pattern and no range", report);
    return claim ? [claim] : [];
  });
  const byDefault = find(value, "default");
  const isDefault = byDefault?.kind === "value" && byDefault.value === true;
  return { name, title, docs, isDefault, claims };
}

function parseClaim(item: LocatedJson): Claim | undefined {
  const { place } = item;
  if (item.kind === "value" && typeof item.value === "string")
    return item.value.endsWith("*")
      ? { kind: "prefix", prefix: item.value.slice(0, -1), place }
      : { kind: "name", path: item.value, place };
  if (item.kind !== "object") return undefined;
  const from = text(item, "from");
  const to = text(item, "to");
  return from && to ? { kind: "range", from, to, place } : undefined;
}

function find(object: LocatedObject, name: string): LocatedJson | undefined {
  return object.members.find((one) => one.name === name)?.value;
}

function text(object: LocatedObject, name: string): string | undefined {
  const value = find(object, name);
  return value?.kind === "value" && typeof value.value === "string" ? value.value : undefined;
}

function refuse(member: LocatedMember, message: string, report: Reporter): undefined {
  report.report({
    rule: "override-syntax",
    severity: "error",
    message,
    place: member.place,
    path: member.name,
  });
  return undefined;
}
