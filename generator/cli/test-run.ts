/** Runs tests inside the runtime: each in an isolate of its own, with storage of its own. */
import type { BuiltWorker } from "../build/build.ts";
import { exportedClasses } from "../build/entry-classes.ts";
import { type ServedWorker, startServer } from "../build/serve-all.ts";
import { isolated } from "../config/isolated.ts";
import type { WranglerConfig } from "../config/model.ts";
import type { Terminal } from "./terminal.ts";
import type { WorkerTest } from "./test-list.ts";
import { TEST_HEADER, type TestOutcome, testWorker } from "./test-worker.ts";
import { wranglerOptions } from "./worker-config.ts";

export interface TestRun {
  readonly built: BuiltWorker;
  readonly folder: string;
  readonly config: WranglerConfig | undefined;
}

/** As many share a process of the runtime. */
const TOGETHER = 16;

const TIME_OUT_MS = 60_000;

export async function runTests(
  tests: readonly WorkerTest[],
  run: TestRun,
  terminal: Terminal,
  onOutcome: (test: WorkerTest, outcome: TestOutcome) => void,
): Promise<void> {
  for (let at = 0; at < tests.length; at += TOGETHER) {
    const batch = tests.slice(at, at + TOGETHER);
    const server = await startServer(
      batch.map((test) => workerOf(test, run)),
      { environment: terminal.environment, host: "127.0.0.1", onOutput: () => undefined },
    );
    try {
      for (const test of batch) {
        const worker = await server.miniflare.getWorker(nameOf(test));
        onOutcome(test, await outcomeOf(test, (init) => worker.fetch("http://test/", init)));
      }
    } finally {
      await server.dispose();
    }
  }
}

type Fetch = (init: { readonly headers: Record<string, string> }) => Promise<{
  readonly json: () => Promise<unknown>;
  readonly text: () => Promise<string>;
  readonly ok: boolean;
}>;

async function outcomeOf({ handler }: WorkerTest, fetch: Fetch): Promise<TestOutcome> {
  const answer = fetch({ headers: { [TEST_HEADER]: handler } }).then(
    async (one) => (one.ok ? ((await one.json()) as TestOutcome) : failure(await one.text())),
    (error: unknown) => failure(error instanceof Error ? error.message : String(error)),
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<TestOutcome>((resolve) => {
    const seconds = TIME_OUT_MS / 1000;
    timer = setTimeout(() => resolve(failure(`not done after ${seconds} seconds`)), TIME_OUT_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

function failure(text: string): TestOutcome {
  const [first = ""] = text.split("\n");
  return { failure: first, lines: [] };
}

function nameOf({ handler }: WorkerTest): string {
  return `test-${handler}`;
}

function workerOf(test: WorkerTest, { built, folder, config }: TestRun): ServedWorker {
  const { bindings = {}, compatibilityDate, compatibilityFlags } = wranglerOptions(config);
  const names = exportedClasses(built.wasm, built.glue)
    .filter(({ isExported }) => isExported)
    .map(({ name }) => name);
  return {
    name: nameOf(test),
    folder,
    modules: [
      { type: "ESModule", path: "test.js", contents: testWorker(names) },
      { type: "ESModule", path: "index.js" },
      { type: "CompiledWasm", path: "index.wasm" },
    ],
    bindings: isolated(bindings, config?.name ?? "", nameOf(test)),
    ...(compatibilityDate !== undefined && { compatibilityDate }),
    compatibilityFlags: compatibilityFlags ?? [],
    port: 0,
  };
}
