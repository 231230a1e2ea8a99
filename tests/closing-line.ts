/** Ends a test run with one line that any program can read: `N passed, N failed`. */
import type { Reporter, TestModule } from "vitest/node";

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === "passed").length;
    // A file that could not be loaded has no tests, but it failed.
    const broken = modules.filter(
      (module) => module.state() === "failed" && module.errors().length > 0,
    );
    const failed = tests.filter((test) => test.result().state === "failed").length;
    process.stdout.write(`${passed} passed, ${failed + broken.length + unhandled.length} failed\n`);
  }
}
