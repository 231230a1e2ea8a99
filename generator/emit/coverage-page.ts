/** `COVERAGE.md`: totals, a table by product, and everything that is not fully bound, with its reason. */
import {
  COVERAGE_STATUSES,
  coverageStatusOf,
  type Coverage,
  type CoverageTotals,
} from "./coverage.ts";
import type { LedgerItem } from "../lower/plan.ts";
import { compareText } from "../order.ts";

export function renderCoveragePage(coverage: Coverage): string {
  const blocks = [
    "# Coverage",
    introduction(coverage),
    totalsTable("Entry", [...Object.entries(coverage.totalsByEntry), ["all", coverage.totals]]),
    "## By product",
    totalsTable("Product", Object.entries(coverage.byProduct)),
    ...reasonsPart("Undecided", "undecided", coverage.items),
    ...reasonsPart("Erased", "erased", coverage.items),
    ...reasonsPart("Skipped", "skipped", coverage.items),
  ];
  return blocks.join("\n\n") + "\n";
}

function introduction(coverage: Coverage): string {
  const inputs = coverage.inputs.map((one) => `${one.name} ${one.version}`.trim());
  return [
    `Every declaration and member of the inputs, and what became of it. Made from ${inputs.join(", ")}.`,
    "",
    "- **bound**: as it is declared",
    "- **adapted**: bound in another shape, which Rust asks for",
    "- **erased**: bound, with an untyped value (`Js`) where a type was declared",
    "- **skipped**: not bound, for the reason given",
    "- **undecided**: nobody has given a reason yet",
  ].join("\n");
}

function totalsTable(title: string, rows: readonly (readonly [string, CoverageTotals])[]): string {
  return renderTable(
    [title, ...COVERAGE_STATUSES, "total"],
    rows.map(([name, totals]) => {
      const counts = COVERAGE_STATUSES.map((status) => totals[status]);
      const total = counts.reduce((sum, count) => sum + count, 0);
      return [name, ...counts.map(String), String(total)];
    }),
  );
}

/** A Markdown table; all columns but the first are right-aligned. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => pad(cell, at, widths[at] ?? 0)).join(" | ")} |`;
  const rule = widths.map((width, at) =>
    at === 0 ? "-".repeat(width) : "-".repeat(width - 1) + ":",
  );
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

function pad(cell: string, column: number, width: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function reasonsPart(
  title: string,
  status: "erased" | "skipped" | "undecided",
  items: readonly LedgerItem[],
): readonly string[] {
  const chosen = items.filter((item) => coverageStatusOf(item) === status);
  const products = [...new Set(chosen.map((item) => item.product))];
  return [
    `## ${title}`,
    ...(chosen.length === 0 ? ["Nothing."] : []),
    ...products.flatMap((product) => [
      `### ${title}: ${product}`,
      reasonsList(chosen.filter((item) => item.product === product)),
    ]),
  ];
}

/** Items of one reason share a line, so that a rule's reach can be seen. */
function reasonsList(items: readonly LedgerItem[]): string {
  const byReason = new Map<string, string[]>();
  for (const item of items) {
    const reason = oneLine(item.reason ?? "no reason");
    const paths = byReason.get(reason);
    if (paths) paths.push(item.path);
    else byReason.set(reason, [item.path]);
  }
  return [...byReason]
    .sort(([a], [b]) => compareText(a, b))
    .map(([reason, paths]) => {
      const names = [...new Set(paths)].map((path) => code(path)).join(", ");
      return `- ${escapeMarkdown(reason)}: ${names}`;
    })
    .join("\n");
}

function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** Outside of code spans, what Markdown would read as markup. */
function escapeMarkdown(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 ? part : part.replace(/[*_<[\]]/g, "\\$&")))
    .join("");
}
