/** `coverage`: the ledger of an output, as a table. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  COVERAGE_STATUSES,
  coverageStatusOf,
  type Coverage,
  type CoverageTotals,
} from "../emit/coverage.ts";
import { renderCoverageSearch } from "../emit/coverage-html.ts";
import { renderTable } from "../emit/coverage-page.ts";
import { EXIT } from "./exit.ts";
import { nearestName } from "../nearest-name.ts";
import { projectFolder, shownFolder } from "./project.ts";
import { printScorecard } from "./scorecard.ts";
import type { Terminal } from "./terminal.ts";

export interface CoverageArguments {
  readonly json?: boolean;
  readonly scorecard?: boolean;
  readonly out?: string;
  /** Where a page is written that one can search. */
  readonly html?: string;
}

export async function coverage(
  product: string | undefined,
  given: CoverageArguments,
  terminal: Terminal,
): Promise<number> {
  const { workingFolder } = terminal;
  const folder =
    given.out === undefined ? join(projectFolder(), "output") : resolve(workingFolder, given.out);
  const file = join(folder, "coverage.json");
  if (!existsSync(file)) {
    const shown = shownFolder(folder, workingFolder);
    terminal.say(`error: ${shown} has no coverage.json: \`generate\` makes it`);
    return EXIT.failed;
  }
  const ledger = JSON.parse(readFileSync(file, "utf8")) as Coverage;
  if (given.html !== undefined)
    return writePage(resolve(workingFolder, given.html), ledger, terminal);
  if (given.scorecard === true) return printScorecard(folder, ledger, given, terminal);
  if (product === undefined) return printAll(ledger, given, terminal);
  return printProduct(ledger, product, given, terminal);
}

function writePage(file: string, ledger: Coverage, terminal: Terminal): number {
  const shown = shownFolder(file, terminal.workingFolder);
  try {
    writeFileSync(file, renderCoverageSearch(ledger));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    terminal.say(`error: ${shown} cannot be written: ${reason}`);
    return EXIT.failed;
  }
  terminal.say(`${shown}: ${ledger.items.length} rows`);
  return EXIT.done;
}

function printAll(ledger: Coverage, { json }: CoverageArguments, terminal: Terminal): number {
  const { inputs, totals, totalsByEntry, byProduct } = ledger;
  if (json) {
    terminal.print(JSON.stringify({ inputs, totals, totalsByEntry, byProduct }, undefined, 2));
    return EXIT.done;
  }
  const rows = [...Object.entries(byProduct), ["all", totals] as const];
  terminal.print(renderTable(["product", ...COVERAGE_STATUSES], rows.map(rowOf)));
  return EXIT.done;
}

function rowOf([name, totals]: readonly [string, CoverageTotals]): readonly string[] {
  return [name, ...COVERAGE_STATUSES.map((status) => String(totals[status]))];
}

function printProduct(
  ledger: Coverage,
  product: string,
  { json }: CoverageArguments,
  terminal: Terminal,
): number {
  const totals = ledger.byProduct[product];
  if (totals === undefined) {
    const nearest = nearestName(product, Object.keys(ledger.byProduct));
    const hint = nearest === undefined ? "" : `: did you mean ${nearest}?`;
    terminal.say(`error: there is no product ${product}${hint}`);
    return EXIT.usage;
  }
  const items = ledger.items.filter((item) => item.product === product);
  if (json) {
    terminal.print(JSON.stringify({ totals, items }, undefined, 2));
    return EXIT.done;
  }
  terminal.print(renderTable(["product", ...COVERAGE_STATUSES], [rowOf([product, totals])]));
  for (const item of items) {
    const status = coverageStatusOf(item);
    if (status !== "bound")
      terminal.print(`${status}: ${item.path}: ${item.reason ?? "no reason"}`);
  }
  return EXIT.done;
}
