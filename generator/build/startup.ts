/**
 * How long a Worker takes to start, measured on workerd. The platform stops one whose top-level code takes longer than a second.
 *
 * The clock of the runtime stands still while code runs, and goes on with each I/O: so it is read behind a short wait.
 */
import { readFile } from "node:fs/promises";
import { Log, LogLevel, Miniflare } from "miniflare";
import { findRuntime } from "./serve.ts";

export interface Startup {
  /** One more instance of the module, in milliseconds: what a Durable Object or a panic costs. */
  readonly instance: number;
  /** The script and its first instance, in milliseconds; the median of several new processes. */
  readonly whole: number;
}

export interface StartupOptions {
  readonly script: string;
  readonly module: string;
  /** The process's own: Miniflare looks there for the workerd to run. */
  readonly environment: NodeJS.ProcessEnv;
  readonly compatibilityDate?: string;
  readonly compatibilityFlags?: readonly string[];
}

const INSTANCES = 200;
const RUNS = 5;

const PROBE = `import module from "./index.wasm";
const clock = async () => { await scheduler.wait(2); return performance.now(); };
async function start() {
  const from = await clock();
  await import("./index.js");
  return (await clock()) - from;
}
async function instances(count) {
  const imports = {};
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind === "function") (imports[from] ??= {})[name] = () => 0;
  }
  const from = await clock();
  for (let i = 0; i < count; i++) new WebAssembly.Instance(module, imports);
  return (await clock()) - from;
}
export default {
  async fetch() {
    const nothing = await instances(0);
    return Response.json({
      whole: Math.max(0, (await start()) - nothing),
      instance: Math.max(0, (await instances(${INSTANCES})) - nothing) / ${INSTANCES},
    });
  },
};
`;

export async function measureStartup(options: StartupOptions): Promise<Startup> {
  options.environment["MINIFLARE_WORKERD_PATH"] = findRuntime().binary;
  const runs: Startup[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measureOnce(options));
  return {
    instance: median(runs.map(({ instance }) => instance)),
    whole: median(runs.map(({ whole }) => whole)),
  };
}

async function measureOnce(options: StartupOptions): Promise<Startup> {
  const miniflare = new Miniflare({
    modulesRoot: "/",
    modules: [
      { type: "ESModule", path: "/probe.js", contents: PROBE },
      { type: "ESModule", path: "/index.js", contents: await readFile(options.script, "utf8") },
      { type: "CompiledWasm", path: "/index.wasm", contents: await readFile(options.module) },
    ],
    compatibilityDate: options.compatibilityDate ?? findRuntime().compatibilityDate,
    compatibilityFlags: [...(options.compatibilityFlags ?? [])],
    host: "127.0.0.1",
    port: 0,
    log: new Log(LogLevel.NONE),
    handleRuntimeStdio: () => undefined,
  });
  try {
    const answer = await fetch(await miniflare.ready);
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as Startup;
  } finally {
    await miniflare.dispose();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
