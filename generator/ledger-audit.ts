/**
 * Holds the ledger against the crate: an untyped value in a public place is `erased` in the ledger, and nothing else is.
 *
 *   src/kv/kv_namespace.rs   pub fn raw_metadata(&self) -> Promise<Js>
 *   ledger                   KVNamespace.rawMetadata: bound, kv::KvNamespace::raw_metadata
 *   --- becomes --->
 *   ledger-mismatch: `kv::KvNamespace::raw_metadata` has an untyped value, but the ledger says that KVNamespace.rawMetadata is bound
 *
 * What is declared `any`, `unknown` or `object` is untyped by right: the ledger says "declared any".
 */
import type { Diagnostic, Reporter, Severity } from "./diagnostics.ts";
import type { OutputFile } from "./emit/output-file.ts";
import type { BindingPlan, LedgerItem } from "./lower/plan.ts";
import type { Skipped } from "./model/api-model.ts";
import { isProductFile, scanPublicItems, type PublicItem } from "./public-items.ts";
import { auditServed } from "./served-by.ts";
import type { Place } from "./source.ts";

export interface LedgerAudit {
  readonly files: readonly OutputFile[];
  readonly plan: Pick<BindingPlan, "ledger" | "products">;
  /** What is left out: of the rows of those that other items serve, the overlay is held against the crate. */
  readonly served?: readonly Skipped[];
  /** As the output folder is shown to people: `output`. */
  readonly folder: string;
  /** A crate of a user's own input is none the worse for a row that is wrong: it is worth a warning. */
  readonly severity?: Severity;
}

export function auditLedger(audit: LedgerAudit, to: Reporter): void {
  const { severity = "error" } = audit;
  const report: Reporter = { report: (one) => to.report({ ...one, severity }) };
  const items = itemsByRust(audit.files);
  const rows = groupByRust(audit.plan.ledger);
  const members = rowsOfMembers(audit.plan);
  for (const item of items.values()) {
    const found = rows.get(item.rust) ?? members.get(item.rust) ?? [];
    if (item.untyped && found.length > 0 && !found.some(allowsUntyped)) {
      report.report(understated(item, found, placeOf(item, audit)));
    }
  }
  const isServed = new Set(audit.served?.map(({ path }) => path));
  for (const [rust, found] of rows) {
    const own = found.filter(({ path }) => !isServed.has(path));
    if (own.length > 0) auditRow(rust, own, items.get(rust), audit, report);
  }
  auditServed(audit.served ?? [], audit.files, report);
}

/** A field and its setter are one item: untyped if either is. */
function itemsByRust(files: readonly OutputFile[]): ReadonlyMap<string, PublicItem> {
  const items = new Map<string, PublicItem>();
  for (const file of files.filter(({ path }) => isProductFile(path))) {
    for (const item of scanPublicItems(file)) {
      const twin = items.get(item.rust);
      items.set(item.rust, { ...item, untyped: item.untyped || twin?.untyped === true });
    }
  }
  return items;
}

function groupByRust(ledger: readonly LedgerItem[]): ReadonlyMap<string, readonly LedgerItem[]> {
  const rows = new Map<string, LedgerItem[]>();
  for (const item of ledger) {
    if (item.rust === undefined || item.status === "skipped") continue;
    const group = rows.get(item.rust);
    if (group) group.push(item);
    else rows.set(item.rust, [item]);
  }
  return rows;
}

/** Several functions may be made of one member (`get`, `get_with`), whose row names the first: the others by the member's path. */
function rowsOfMembers({
  ledger,
  products,
}: LedgerAudit["plan"]): ReadonlyMap<string, readonly LedgerItem[]> {
  const byPath = new Map<string, LedgerItem[]>();
  for (const item of ledger) {
    const path = withoutOverload(item.path);
    byPath.set(path, [...(byPath.get(path) ?? []), item]);
  }
  const rows = new Map<string, readonly LedgerItem[]>();
  for (const { module, types, functions } of products) {
    const owned = types.flatMap((type) =>
      type.kind === "class"
        ? type.functions.map((one) => ({ one, name: `${type.rustName}::${one.rustName}` }))
        : [],
    );
    const free = functions.map((one) => ({ one, name: one.rustName }));
    for (const { one, name } of [...owned, ...free]) {
      rows.set(`${module}::${name}`, byPath.get(withoutOverload(one.path)) ?? []);
    }
  }
  return rows;
}

/** `KVNamespace.get#3` is an overload of `KVNamespace.get`. */
function withoutOverload(path: string): string {
  return path.replace(/#\d+$/, "");
}

function allowsUntyped(row: LedgerItem): boolean {
  return row.status === "erased" || isDeclaredUntyped(row);
}

function isDeclaredUntyped(row: LedgerItem): boolean {
  return /^declared (?:any|unknown|object|symbol)\b/.test(row.reason ?? "");
}

function auditRow(
  rust: string,
  rows: readonly LedgerItem[],
  item: PublicItem | undefined,
  audit: LedgerAudit,
  report: Reporter,
): void {
  if (item === undefined) {
    report.report(unknownItem(rust, rows, audit));
    return;
  }
  const erased = rows.filter((row) => row.status === "erased");
  if (erased.length > 0 && !item.untyped) {
    report.report(overstated(item, erased, placeOf(item, audit)));
  }
}

function understated(item: PublicItem, rows: readonly LedgerItem[], place: Place): Diagnostic {
  return mismatch(
    place,
    rows,
    `\`${item.rust}\` has an untyped value, but the ledger says that ${pathsOf(rows)} is ${rows[0]?.status ?? "bound"}`,
  );
}

function overstated(item: PublicItem, rows: readonly LedgerItem[], place: Place): Diagnostic {
  return mismatch(
    place,
    rows,
    `the ledger says that ${pathsOf(rows)} is erased, but \`${item.rust}\` has no untyped value`,
  );
}

function unknownItem(rust: string, rows: readonly LedgerItem[], audit: LedgerAudit): Diagnostic {
  const place = { file: `${audit.folder}/coverage.json`, line: 1, column: 1 };
  return mismatch(
    place,
    rows,
    `the ledger says that ${pathsOf(rows)} is \`${rust}\`, which the crate does not have`,
  );
}

function mismatch(place: Place, rows: readonly LedgerItem[], message: string): Diagnostic {
  const path = rows[0]?.path;
  return {
    rule: "ledger-mismatch",
    severity: "error",
    message,
    place,
    ...(path === undefined ? {} : { path }),
  };
}

function pathsOf(rows: readonly LedgerItem[]): string {
  return [...new Set(rows.map((row) => row.path))].join(", ");
}

function placeOf(item: PublicItem, audit: LedgerAudit): Place {
  return {
    file: `${audit.folder}/${item.file}`,
    line: item.line,
    column: item.column,
  };
}
