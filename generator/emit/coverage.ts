/** The ledger as files: `coverage.json` for programs, `COVERAGE.md` for people. */
import { compareText } from "../order.ts";
import type { BindingPlan, InputVersion, LedgerItem } from "../lower/plan.ts";
import { renderCoveragePage } from "./coverage-page.ts";
import { renderJson } from "./json.ts";
import type { OutputFile } from "./output-file.ts";

/** In the order in which totals are shown. */
export const COVERAGE_STATUSES = ["bound", "adapted", "erased", "skipped", "undecided"] as const;

export type CoverageStatus = (typeof COVERAGE_STATUSES)[number];
export type CoverageTotals = Readonly<Record<CoverageStatus, number>>;

export interface Coverage {
  readonly inputs: readonly InputVersion[];
  readonly totals: CoverageTotals;
  readonly totalsByEntry: Readonly<Record<string, CoverageTotals>>;
  readonly byProduct: Readonly<Record<string, CoverageTotals>>;
  readonly items: readonly LedgerItem[];
}

/** What the ledger comes to. Items are sorted by product, then by path. */
export function coverageOf(plan: Pick<BindingPlan, "inputs" | "ledger">): Coverage {
  const items = [...plan.ledger].sort(byProductAndPath);
  return {
    inputs: plan.inputs,
    totals: totalsOf(items),
    totalsByEntry: totalsBy(items, (item) => item.entries),
    byProduct: totalsBy(items, (item) => [item.product]),
    items: items.map(inKeyOrder),
  };
}

/** What is neither bound nor has a reason was not decided by anybody. */
export function coverageStatusOf(item: LedgerItem): CoverageStatus {
  const needsReason = item.status === "erased" || item.status === "skipped";
  return needsReason && !item.reason ? "undecided" : item.status;
}

export function emitCoverage(plan: Pick<BindingPlan, "inputs" | "ledger">): readonly OutputFile[] {
  const coverage = coverageOf(plan);
  return [
    { path: "COVERAGE.md", text: renderCoveragePage(coverage) },
    { path: "coverage.json", text: renderJson(coverage) },
  ];
}

function totalsOf(items: readonly LedgerItem[]): CoverageTotals {
  const totals = {
    bound: 0,
    adapted: 0,
    erased: 0,
    skipped: 0,
    undecided: 0,
  };
  for (const item of items) totals[coverageStatusOf(item)]++;
  return totals;
}

function totalsBy(
  items: readonly LedgerItem[],
  keysOf: (item: LedgerItem) => readonly string[],
): Record<string, CoverageTotals> {
  const groups = new Map<string, LedgerItem[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => compareText(a, b)).map(([key, group]) => [key, totalsOf(group)]),
  );
}

function byProductAndPath(a: LedgerItem, b: LedgerItem): number {
  return (
    compareText(a.product, b.product) ||
    compareText(a.path, b.path) ||
    compareText(a.kind, b.kind) ||
    compareText(a.rust ?? "", b.rust ?? "")
  );
}

/** One order of keys, however the item was made. */
function inKeyOrder(item: LedgerItem): LedgerItem {
  return {
    path: item.path,
    product: item.product,
    kind: item.kind,
    entries: item.entries,
    status: item.status,
    ...(item.reason === undefined ? {} : { reason: item.reason }),
    ...(item.rust === undefined ? {} : { rust: item.rust }),
  };
}
