/** Serves several Workers in one process of the runtime, and swaps them while it runs. */
import { createServer } from "node:net";
import path from "node:path";
import type { Readable } from "node:stream";
import { Log, LogLevel, Miniflare, type MiniflareOptions, type WorkerOptions } from "miniflare";
import { connected } from "../config/connected.ts";
import { findRuntime, newestDate } from "./serve.ts";

/** A Worker as it is served: a module of its own, and files beside it. */
export interface ServedWorker {
  readonly name: string;
  /** The folder that modules are relative to. */
  readonly folder: string;
  /** The first one is the Worker. */
  readonly modules: readonly ServedModule[];
  /** As Miniflare takes them. */
  readonly bindings: Partial<WorkerOptions>;
  readonly compatibilityDate?: string;
  readonly compatibilityFlags: readonly string[];
  /** On which it answers. */
  readonly port: number;
}

export interface ServedModule {
  readonly type: "ESModule" | "CompiledWasm";
  /** Relative to the folder. */
  readonly path: string;
  /** In place of what the file holds. */
  readonly contents?: string;
}

export interface ServerOptions {
  /** The process's own, which is changed: Miniflare looks there for the workerd to run. */
  readonly environment: NodeJS.ProcessEnv;
  readonly host: string;
  /** Where state is kept; nowhere by default. */
  readonly stateFolder?: string;
  readonly onOutput: (text: string) => void;
}

export interface Server {
  readonly update: (workers: readonly ServedWorker[]) => Promise<void>;
  readonly dispose: () => Promise<void>;
  readonly miniflare: Miniflare;
}

export async function startServer(
  workers: readonly ServedWorker[],
  options: ServerOptions,
): Promise<Server> {
  options.environment["MINIFLARE_WORKERD_PATH"] = findRuntime().binary;
  const miniflare = new Miniflare(miniflareConfig(workers, options));
  await miniflare.ready;
  return {
    miniflare,
    update: (next) => miniflare.setOptions(miniflareConfig(next, options)),
    dispose: () => miniflare.dispose(),
  };
}

function miniflareConfig(
  workers: readonly ServedWorker[],
  { host, stateFolder, onOutput }: ServerOptions,
): MiniflareOptions {
  const names = new Set(workers.map(({ name }) => name));
  const all = workers.map((one) => ({ ...one, bindings: connected(one.bindings, names) }));
  return {
    workers: all.map((one, index) => workerOptions(one, index === 0 ? undefined : host)),
    host,
    port: workers[0]?.port ?? 0,
    log: new Log(LogLevel.NONE),
    unsafeTriggerHandlers: true,
    ...(stateFolder !== undefined && { defaultPersistRoot: path.join(stateFolder, "v3") }),
    handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
      const print = (bytes: Buffer): void => onOutput(String(bytes));
      stdout.on("data", print);
      stderr.on("data", print);
    },
  };
}

/** All but the first have a socket of their own. */
function workerOptions(worker: ServedWorker, ownHost: string | undefined): WorkerOptions {
  const { name, folder, modules, bindings, port } = worker;
  const socket = { ...(ownHost !== undefined && { host: ownHost }), port };
  return {
    ...bindings,
    name,
    modulesRoot: folder,
    modules: modules.map(({ type, path: file, contents }) => ({
      type,
      path: path.join(folder, file),
      ...(contents !== undefined && { contents }),
    })),
    compatibilityDate: worker.compatibilityDate ?? newestDate(findRuntime().compatibilityDate),
    compatibilityFlags: [...worker.compatibilityFlags],
    ...(ownHost !== undefined && { unsafeDirectSockets: [socket] }),
  };
}

/** Whether somebody else listens there. */
export function isPortFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
