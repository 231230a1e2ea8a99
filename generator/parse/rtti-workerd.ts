/** Runs the pinned workerd for as long as it takes to ask it one question. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

export interface Workerd {
  readonly path: string;
  readonly version: string;
  /** The newest compatibility date it knows. */
  readonly newestDate: string;
}

/** Something about the machine is not as it must be; the message is for people. */
export class WorkerdError extends Error {
  override readonly name = "WorkerdError";
}

/** The package knows which of its platform packages holds the program. */
export function locateWorkerd(packageName: string): Workerd {
  const found = requirePackage(packageName);
  const { default: path, version, compatibilityDate } = found;
  if (
    typeof path !== "string" ||
    typeof version !== "string" ||
    typeof compatibilityDate !== "string"
  ) {
    throw new WorkerdError(`the package ${packageName} does not say where its program is`);
  }
  return { path, version, newestDate: compatibilityDate };
}

function requirePackage(packageName: string): Readonly<Record<string, unknown>> {
  try {
    return createRequire(import.meta.url)(packageName) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new WorkerdError(
      `the package ${packageName} cannot be loaded: ${firstLine(String(error))}`,
    );
  }
}

export interface Question {
  readonly workerd: Workerd;
  /** A JavaScript module whose default export answers `fetch`. */
  readonly worker: string;
  readonly flags: readonly string[];
  /** What is asked: the path of a URL. */
  readonly path: string;
  /** Where a configuration file may be for a moment. */
  readonly folder: string;
  readonly limitMilliseconds: number;
}

/** The body of the worker's answer. */
export async function askWorkerd(question: Question): Promise<Uint8Array> {
  const folder = await mkdtemp(join(question.folder, "serve-"));
  const limit = AbortSignal.timeout(question.limitMilliseconds);
  try {
    const config = join(folder, "config.capnp");
    await writeFile(config, configOf(question));
    return await serveAndAsk(config, question, limit);
  } catch (error) {
    if (!limit.aborted) throw error;
    throw new WorkerdError(
      `workerd did not answer within ${question.limitMilliseconds / 1000} seconds`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Port 0 lets the system choose; the control channel tells which one it was. */
function configOf({ worker, flags, workerd }: Question): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "main", esModule = ${JSON.stringify(worker)})],
    compatibilityDate = ${JSON.stringify(workerd.newestDate)},
    compatibilityFlags = ${JSON.stringify(flags)}
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
`;
}

async function serveAndAsk(
  config: string,
  { workerd, path }: Question,
  limit: AbortSignal,
): Promise<Uint8Array> {
  const server = spawn(workerd.path, ["serve", "--experimental", "--control-fd=3", config], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const stopped = new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
    server.once("error", () => resolve());
  });
  try {
    const port = await portOf(server, limit);
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal: limit });
    const body = new Uint8Array(await answer.arrayBuffer());
    if (answer.ok) return body;
    throw new WorkerdError(`workerd refused: ${firstLine(new TextDecoder().decode(body))}`);
  } finally {
    server.kill("SIGKILL");
    await stopped;
  }
}

/** Waits until the server listens. */
function portOf(server: ChildProcess, limit: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    let complaint = "";
    server.stderr?.on("data", (data: Buffer) => (complaint += data.toString()));
    server.once("error", (error) => {
      reject(new WorkerdError(`workerd cannot be started: ${error.message}`));
    });
    // Closing comes after the last of its words, exiting may come before.
    server.once("close", (code, signal) => {
      const how = signal ?? `code ${code}`;
      reject(new WorkerdError(`workerd stopped with ${how}: ${firstLine(complaint)}`));
    });
    limit.addEventListener("abort", () => reject(new WorkerdError("workerd does not listen")));
    const control = server.stdio[3];
    if (!control) return;
    createInterface({ input: control as Readable }).on("line", (line) => {
      const port = listeningPort(line);
      if (port !== undefined) resolve(port);
    });
  });
}

/** `{"event":"listen","socket":"http","port":8787}` */
function listeningPort(line: string): number | undefined {
  const port = /"event":"listen".*"port":(\d+)/.exec(line)?.[1];
  return port === undefined ? undefined : Number(port);
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}
