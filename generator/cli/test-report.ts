/** What `cargo test` prints, of tests that run elsewhere. */
import { isChosen, isSkipped, type TestFilter, type WorkerTest } from "./test-list.ts";
import type { Terminal } from "./terminal.ts";
import { runTests, type TestRun } from "./test-run.ts";
import type { TestOutcome } from "./test-worker.ts";

export interface ReportOptions extends TestFilter {
  readonly nocapture?: boolean;
  readonly list?: boolean;
}

interface Failed {
  readonly test: WorkerTest;
  readonly outcome: TestOutcome;
  readonly why: string;
}

export class TestReport {
  readonly #options: ReportOptions;
  readonly #terminal: Terminal;
  isPassed = true;

  constructor(options: ReportOptions, terminal: Terminal) {
    this.#options = options;
    this.#terminal = terminal;
  }

  /** There is no test in it. */
  skip(title: string): void {
    if (this.#options.list !== true) this.#print(`     Running ${title}\n\nrunning 0 tests\n`);
  }

  async run(title: string, all: readonly WorkerTest[], run: TestRun): Promise<void> {
    const chosen = all.filter((one) => isChosen(one, this.#options));
    if (this.#options.list === true) return this.#list(chosen);
    const skipped = chosen.filter((one) => isSkipped(one, this.#options));
    const wanted = chosen.filter((one) => !skipped.includes(one));
    const since = performance.now();
    this.#print(`     Running ${title}\n\nrunning ${count(chosen.length, "test")}`);
    for (const { name } of skipped) this.#print(`test ${name} ... ${this.#ignored()}`);
    const failed: Failed[] = [];
    await runTests(wanted, run, this.#terminal, (test, outcome) => {
      const why = failureOf(test, outcome);
      this.#tell(test, outcome, why === undefined);
      if (why !== undefined) failed.push({ test, outcome, why });
    });
    this.#tellFailures(failed);
    const seconds = ((performance.now() - since) / 1000).toFixed(2);
    const counts = [
      `${wanted.length - failed.length} passed`,
      `${failed.length} failed`,
      `${skipped.length} ignored`,
      `${all.length - chosen.length} filtered out`,
    ].join("; ");
    this.#print(
      `\ntest result: ${this.#verdict(failed.length === 0)}. ${counts}; finished in ${seconds}s\n`,
    );
    if (failed.length > 0) this.isPassed = false;
  }

  #list(tests: readonly WorkerTest[]): void {
    for (const { name } of tests) this.#print(`${name}: test`);
  }

  #tell({ name }: WorkerTest, { lines }: TestOutcome, isPassed: boolean): void {
    if (this.#options.nocapture === true) for (const line of lines) this.#print(line);
    this.#print(`test ${name} ... ${this.#verdict(isPassed)}`);
  }

  #tellFailures(failed: readonly Failed[]): void {
    if (failed.length === 0) return;
    this.#print("\nfailures:\n");
    for (const { test, outcome, why } of failed) {
      this.#print(`---- ${test.name} ----`);
      if (this.#options.nocapture !== true) for (const line of outcome.lines) this.#print(line);
      this.#print(`${why}\n`);
    }
    this.#print("\nfailures:");
    for (const { test } of failed) this.#print(`    ${test.name}`);
  }

  #verdict(isPassed: boolean): string {
    const { style } = this.#terminal;
    return isPassed ? style("green", "ok") : style("red", "FAILED");
  }

  #ignored(): string {
    return this.#terminal.style("yellow", "ignored");
  }

  #print(text: string): void {
    this.#terminal.print(text);
  }
}

/** Why a test has failed, with a place; nothing if it has passed. */
function failureOf({ panic, place }: WorkerTest, { failure }: TestOutcome): string | undefined {
  if (panic !== undefined) {
    if (failure === undefined) return `it did not panic, and is to: ${place}`;
    return failure.includes(panic)
      ? undefined
      : `it panicked with other words than "${panic}":\n${failure}`;
  }
  if (failure === undefined) return undefined;
  // A panic tells where it was; an error only which test gave it.
  return /, at \S+:\d+:\d+$/m.test(failure) ? failure : `${failure}, given by the test at ${place}`;
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
