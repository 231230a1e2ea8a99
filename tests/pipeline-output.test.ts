/** The committed output, and its ledger, against what the inputs make now. */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { nodeHost } from "../generator/cli/node-host.ts";
import { compareOutput } from "../generator/compare-output.ts";
import { Diagnostics } from "../generator/diagnostics.ts";
import { auditLedger } from "../generator/ledger-audit.ts";
import type { BindingPlan, LedgerItem } from "../generator/lower/plan.ts";
import type { OutputFile } from "../generator/emit/output-file.ts";
import type { Skipped } from "../generator/model/api-model.ts";
import { runPipeline } from "../generator/pipeline.ts";
import { renderDiagnostics } from "../generator/render-diagnostics.ts";
import { PROJECT } from "./fixture-runs.ts";

let files: readonly OutputFile[] = [];
let plan: BindingPlan | undefined;
let served: readonly Skipped[] = [];
let said = "";

beforeAll(async () => {
  const host = nodeHost({ projectFolder: PROJECT, workingFolder: PROJECT });
  const run = await runPipeline({ files: [], outputFolder: "output" }, host);
  files = run.files ?? [];
  plan = run.plan;
  served = run.model?.skipped ?? [];
  const errors = run.diagnostics.filter((one) => one.severity === "error");
  said = renderDiagnostics(errors, run);
});

const ledger = (): readonly LedgerItem[] => plan?.ledger ?? [];

describe("the output", () => {
  it("is what the inputs make; if not: npm run generate", () => {
    expect(said).toBe("");
    const differences = compareOutput(files, join(PROJECT, "output"), { linesPerFile: 10 });
    const shown = differences
      .slice(0, 5)
      .map((one) => ("diff" in one ? one.diff : `${one.kind}: ${one.path}`));
    expect(shown).toEqual([]);
  });
});

describe("the ledger", () => {
  it("has decided everything, of both entries", () => {
    const { totals, totalsByEntry } = JSON.parse(textOf("coverage.json")) as Totals;
    expect(totals.undecided).toBe(0);
    expect(Object.keys(totalsByEntry)).toEqual(["experimental", "root"]);
    expect(Object.values(totalsByEntry).map((one) => one.undecided)).toEqual([0, 0]);
  });

  it("has a reason for all that is not bound as declared", () => {
    const mute = ledger().filter((one) => one.status !== "bound" && !one.reason?.trim());
    expect(mute.map((one) => one.path)).toEqual([]);
  });

  /** A reason that fits everything explains nothing. */
  it("gives no reason to more than 30 items", () => {
    const counts = new Map<string, number>();
    for (const { status, reason } of ledger()) {
      if (status !== "erased" && status !== "skipped") continue;
      counts.set(reason ?? "", (counts.get(reason ?? "") ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > 30)).toEqual([]);
  });

  it("finds nothing where nothing was changed", () => {
    expect(audit(files, ledger())).toEqual([]);
  });

  it("finds an erased item that is said to be bound", () => {
    const victim = ledger().find((one) => one.status === "erased" && isFunction(one));
    const changed = ledger().map((one) =>
      one.rust !== undefined && one.rust === victim?.rust
        ? ({ ...one, status: "bound", reason: "" } as const)
        : one,
    );
    expect(audit(files, changed).join("\n")).toContain(
      `\`${victim?.rust ?? ""}\` has an untyped value`,
    );
  });

  it("finds a bound item that is said to be erased", () => {
    const victim = ledger().find((one) => one.status === "bound" && isFunction(one));
    const changed = ledger().map((one) =>
      one === victim ? ({ ...one, status: "erased" } as const) : one,
    );
    expect(audit(files, changed).join("\n")).toContain(
      `\`${victim?.rust ?? ""}\` has no untyped value`,
    );
  });

  it("finds an item that the crate has lost", () => {
    const lost = files.find(({ path }) => /^src\/kv\/kv_namespace\.rs$/.test(path));
    const found = audit(
      files.filter((one) => one !== lost),
      ledger(),
    );
    expect(found.join("\n")).toContain("which the crate does not have");
  });

  it("finds an item that the crate has made untyped", () => {
    const typed = /(pub fn list<T: FromJs>\(&self\) -> Promise<).*(> \{)/;
    const changed = files.map((one) =>
      one.path === "src/kv/kv_namespace.rs"
        ? { ...one, text: one.text.replace(typed, "$1Js$2") }
        : one,
    );
    expect(audit(changed, ledger()).join("\n")).toContain(
      "`kv::KvNamespace::list` has an untyped value",
    );
  });
});

interface Totals {
  readonly totals: { readonly undecided: number };
  readonly totalsByEntry: Readonly<Record<string, { readonly undecided: number }>>;
}

function textOf(path: string): string {
  return files.find((one) => one.path === path)?.text ?? "";
}

/** `kv::KvNamespace::get_text` */
function isFunction({ rust, path }: LedgerItem): boolean {
  const rows = ledger().filter((one) => one.rust === rust && one.path !== path);
  return /^\w+::\w+::[a-z]\w*$/.test(rust ?? "") && rows.length === 0;
}

function audit(given: readonly OutputFile[], rows: readonly LedgerItem[]): readonly string[] {
  const found = new Diagnostics();
  const products = plan?.products ?? [];
  auditLedger({ files: given, plan: { ledger: rows, products }, served, folder: "output" }, found);
  return found.sorted.map((one) => one.message);
}
