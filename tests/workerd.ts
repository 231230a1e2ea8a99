/** workerd without Miniflare around it: for what that does not send to a Worker, a connection and `workerd test`. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { findRuntime } from "../generator/build/serve.ts";
import { type ProcessResult, runProcess } from "../generator/build/run-process.ts";

export interface BareWorker {
  /** `build/index.js`; its module lies beside it. */
  readonly script: string;
  /** In Cap'n Proto: `(name = "WHO", text = "Ada")`. */
  readonly bindings?: readonly string[];
  /** Durable Object classes. */
  readonly objects?: readonly string[];
  /** By name: what speaks HTTP or plain TCP, and which entrypoint has it. */
  readonly sockets?: Readonly<Record<string, Socket>>;
}

export interface Socket {
  readonly speaks: "http" | "tcp";
  readonly entrypoint?: string;
}

export interface Listening {
  readonly ports: Readonly<Record<string, number>>;
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

/** What `workerd test` says. */
export async function runTests(worker: BareWorker): Promise<ProcessResult> {
  const folder = writeConfig(worker);
  const parameters = ["test", "--experimental", "--verbose", join(folder, "config.capnp")];
  const result = await runProcess(findRuntime().binary, parameters, {
    folder,
    environment: process.env,
  });
  rmSync(folder, { recursive: true, force: true });
  return result;
}

/** Ready when it listens at all its sockets. */
export async function listen(
  worker: BareWorker,
  onOutput: (text: string) => void = () => {},
): Promise<Listening> {
  const folder = writeConfig(worker);
  const parameters = ["serve", "--experimental", "--verbose", "--control-fd=3", "config.capnp"];
  const child = spawn(findRuntime().binary, parameters, {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  let output = "";
  for (const one of [child.stdout, child.stderr])
    one?.on("data", (bytes: Buffer) => {
      output += String(bytes);
      onOutput(String(bytes));
    });
  const names = Object.keys(worker.sockets ?? {});
  const ports = await portsOf(child.stdio[3] as Readable, names.length);
  return {
    ports,
    printed: () => output,
    stop: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A line for each socket: `{"event":"listen","socket":"tcp","port":1234}`. */
function portsOf(control: Readable, count: number): Promise<Record<string, number>> {
  const ports: Record<string, number> = {};
  return new Promise((resolve) => {
    control.on("data", (bytes: Buffer) => {
      for (const line of String(bytes).split("\n")) {
        const [, name, port] = /"socket":"(\w+)","port":(\d+)/.exec(line) ?? [];
        if (name !== undefined) ports[name] = Number(port);
      }
      if (Object.keys(ports).length === count) resolve(ports);
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}

function writeConfig(worker: BareWorker): string {
  const folder = mkdtempSync(join(tmpdir(), "workers-bindgen-"));
  for (const name of ["index.js", "index.wasm"])
    writeFileSync(join(folder, name), readFileSync(join(dirname(worker.script), name)));
  writeFileSync(join(folder, "config.capnp"), renderConfig(worker));
  return folder;
}

function renderConfig({ bindings = [], objects = [], sockets = {} }: BareWorker): string {
  const namespaces = objects.map((name) => `(className = "${name}", uniqueKey = "${name}")`);
  const listening = Object.entries(sockets).map(([name, { speaks, entrypoint }]) => {
    const own = entrypoint === undefined ? "" : `, entrypoint = "${entrypoint}"`;
    const service = `(name = "main"${own})`;
    return `(name = "${name}", address = "127.0.0.1:0", ${speaks} = (), service = ${service})`;
  });
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [
        (name = "index.js", esModule = embed "index.js"),
        (name = "./index.wasm", wasm = embed "index.wasm")],
      compatibilityDate = "${findRuntime().compatibilityDate}",
      compatibilityFlags = ["experimental"],
      durableObjectNamespaces = [${namespaces.join(", ")}],
      durableObjectStorage = (inMemory = void),
      bindings = [${bindings.join(", ")}]))],
  sockets = [${listening.join(", ")}]);
`;
}
