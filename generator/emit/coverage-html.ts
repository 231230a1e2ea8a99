/** The ledger as one HTML file that one can search: no server, nothing to load. */
import { COVERAGE_STATUSES, coverageStatusOf, type Coverage } from "./coverage.ts";
import { escapeHtml } from "./html-text.ts";
import { renderCoverageHtml } from "./templates.ts";

export function renderCoverageSearch({ inputs, items }: Coverage): string {
  const rows = items.map((item) => [
    item.path,
    coverageStatusOf(item),
    item.rust ?? "",
    item.reason ?? "",
    item.product,
  ]);
  const products = [...new Set(items.map((item) => item.product))].sort();
  const statuses = COVERAGE_STATUSES.filter((one) => rows.some(([, status]) => status === one));
  return renderCoverageHtml({
    inputs: escapeHtml(inputs.map(({ name, version }) => `${name} ${version}`.trim()).join(", ")),
    ledger: JSON.stringify({ products, statuses, rows }).replaceAll("<", "\\u003c"),
  });
}
