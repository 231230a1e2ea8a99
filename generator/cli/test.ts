/** `test`: the `#[worker_test]` functions of a crate, run inside the runtime, told as `cargo test` tells its own. */
import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { exportedClasses } from "../build/entry-classes.ts";
import { problemText, tryToBuild } from "./build-crate.ts";
import { EXIT } from "./exit.ts";
import { listTests, type TestFilter } from "./test-list.ts";
import { TestReport } from "./test-report.ts";
import type { Terminal } from "./terminal.ts";
import { loadConfig, reportClasses, reportConfig } from "./worker-config.ts";
import type { ConfigRead } from "../config/read-config.ts";

export interface TestArguments extends Omit<TestFilter, "filters"> {
  readonly folder?: string;
  readonly env?: string;
  readonly nocapture?: boolean;
  readonly list?: boolean;
}

export async function test(
  filters: readonly string[],
  given: TestArguments,
  terminal: Terminal,
): Promise<number> {
  const folder = resolve(terminal.workingFolder, given.folder ?? ".");
  const read = loadConfig(folder, given.env, terminal);
  if (!reportConfig(read, terminal)) return EXIT.failed;
  const report = new TestReport({ ...given, filters }, terminal);
  const interruption = new AbortController();
  void terminal.interrupted().then(() => interruption.abort());
  for (const unit of testUnits(folder)) {
    const request = { unit, folder, read, signal: interruption.signal };
    const isRun = await runUnit(request, report, terminal);
    if (interruption.signal.aborted) return EXIT.interrupted;
    if (!isRun) return EXIT.failed;
  }
  return report.isPassed ? EXIT.done : EXIT.failed;
}

/** The library's own tests, and each file in `tests/`: what `cargo test` takes. */
function testUnits(folder: string): readonly string[] {
  const tests = join(folder, "tests");
  const entries = existsSync(tests) ? readdirSync(tests, { withFileTypes: true }) : [];
  const names = entries.flatMap((one) => {
    if (one.isFile() && one.name.endsWith(".rs")) return [basename(one.name, ".rs")];
    return existsSync(join(tests, one.name, "main.rs")) ? [one.name] : [];
  });
  return ["lib", ...names.sort()];
}

interface UnitRequest {
  readonly unit: string;
  readonly folder: string;
  readonly read: ConfigRead;
  readonly signal: AbortSignal;
}

async function runUnit(
  { unit, folder, read, signal }: UnitRequest,
  report: TestReport,
  terminal: Terminal,
): Promise<boolean> {
  const outputFolder = join(folder, ".wrangler/workers-bindgen/test", unit);
  const test =
    unit === "lib" ? { kind: "library" as const } : { kind: "file" as const, name: unit };
  const built = await tryToBuild({ folder, profile: "dev", outputFolder, test, signal }, terminal);
  const title = unit === "lib" ? "unittests src/lib.rs" : `tests/${unit}.rs`;
  if (built.problems.some(({ rule }) => rule === "not-a-worker")) {
    report.skip(title);
    return true;
  }
  for (const problem of built.problems) terminal.say(problemText(problem, terminal));
  if (built.kind === "failed") return false;
  const { wasm, glue } = built.value;
  const classes = exportedClasses(wasm, glue);
  if (unit === "lib" && !reportClasses(read, classes, terminal)) return false;
  await report.run(title, listTests(wasm), {
    built: built.value,
    folder: outputFolder,
    config: read.config,
  });
  return true;
}
