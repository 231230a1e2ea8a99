/** Serves a built Worker on the real runtime, with local bindings. */
import { createRequire } from "node:module";
import path from "node:path";
import type { Readable } from "node:stream";
import { Log, LogLevel, Miniflare, type WorkerOptions } from "miniflare";

export interface ServeOptions {
  /** `build/index.js`; its module lies beside it. */
  readonly script: string;
  /**
   * The process's own, which is changed: Miniflare looks there for the workerd to run, and its own is an older one.
   */
  readonly environment: NodeJS.ProcessEnv;
  /** As Miniflare takes them: `{ kvNamespaces: ["CACHE"], bindings: { NAME: "value" } }`. */
  readonly bindings?: Partial<WorkerOptions>;
  /** The newest that the runtime knows by default. */
  readonly compatibilityDate?: string;
  readonly compatibilityFlags?: readonly string[];
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** Any free one by default. */
  readonly port?: number;
  /** Each line that the runtime prints: the Worker's console, uncaught errors. */
  readonly onOutput?: (text: string) => void;
}

export interface Served {
  readonly url: URL;
  readonly miniflare: Miniflare;
  readonly dispose: () => Promise<void>;
}

/** The workerd that this project is made for, and the newest date that it knows. */
export interface Runtime {
  readonly binary: string;
  readonly compatibilityDate: string;
}

export function findRuntime(): Runtime {
  const require = createRequire(import.meta.url);
  const { default: binary, compatibilityDate } = require("workerd") as {
    readonly default: string;
    readonly compatibilityDate: string;
  };
  return { binary, compatibilityDate };
}

export async function serveWorker(options: ServeOptions): Promise<Served> {
  const runtime = findRuntime();
  options.environment["MINIFLARE_WORKERD_PATH"] = runtime.binary;
  const miniflare = new Miniflare({
    ...options.bindings,
    ...modules(options.script),
    compatibilityDate: options.compatibilityDate ?? newestDate(runtime.compatibilityDate),
    compatibilityFlags: [...(options.compatibilityFlags ?? [])],
    host: options.host ?? "127.0.0.1",
    port: options.port ?? 0,
    log: new Log(LogLevel.NONE),
    handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
      const print = (bytes: Buffer): void => options.onOutput?.(String(bytes));
      stdout.on("data", print);
      stderr.on("data", print);
    },
  });
  const url = await miniflare.ready;
  return { url, miniflare, dispose: () => miniflare.dispose() };
}

function modules(script: string) {
  const rootPath = path.dirname(path.resolve(script));
  return {
    modulesRoot: rootPath,
    modules: [
      { type: "ESModule" as const, path: path.resolve(script) },
      {
        type: "CompiledWasm" as const,
        path: path.join(rootPath, "index.wasm"),
      },
    ],
  };
}

/** The runtime refuses a date in the future, and may know one on the day before. */
export function newestDate(known: string): string {
  const today = new Date().toISOString().slice(0, 10);
  return known < today ? known : today;
}
